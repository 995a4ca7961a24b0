"""Mail as files: drafts that a mail program opens for editing, and the text of a message (RFC 5322)."""

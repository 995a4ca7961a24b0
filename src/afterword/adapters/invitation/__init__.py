"""Calendar invitations: files and messages as calendars and scheduling programs really write them."""

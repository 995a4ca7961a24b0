"""The candidate's own mailbox: submission, folders, the sign-in, and how the servers of an address are found."""

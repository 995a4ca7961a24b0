"""The shelf: playbooks and wording that ship with the program, and the user's own playbooks beside them."""

"""The etiquette as data: what a playbook says, read and checked, inherited and shown."""

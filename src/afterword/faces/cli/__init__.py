"""The command line: one action per file."""

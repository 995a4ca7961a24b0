"""One verb per file: what the program does, asking the ports and thinking with the core."""

"""The adapters answer the ports: one folder for each."""

"""The face for a browser: pages rendered on the server, each a thin view of one use case."""

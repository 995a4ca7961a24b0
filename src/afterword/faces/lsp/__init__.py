"""The face for editors: the reviewer as a language server."""

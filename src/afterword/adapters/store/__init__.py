"""The store: candidacies in one SQLite file, by plain SQL."""

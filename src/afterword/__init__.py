"""Afterword: what to do after a job interview, and why."""

"""The note: what is written to a person after an interview, and how it is composed."""

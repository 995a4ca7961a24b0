"""The candidacy: one person, one role, one firm; what is known and what happened."""

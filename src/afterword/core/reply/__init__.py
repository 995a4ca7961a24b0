"""A message from the firm: what it seems to say, and the words that say so (E15, E18)."""

"""What is set on paper: the letter, the card, the envelope, the slip and the call sheet, as values for a typesetter."""

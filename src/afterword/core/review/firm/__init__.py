"""What may be a firm's name in a note, how like it is to the firm that interviewed, and whether it stands in its place."""

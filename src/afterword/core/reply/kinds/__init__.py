"""The kinds of reply, one file each: its cues, and the date that it means."""

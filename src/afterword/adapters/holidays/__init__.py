"""Holidays: the public holidays and weekends of the world, from the ``holidays`` library."""

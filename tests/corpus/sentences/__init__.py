"""Labelled sentences, from which a few rules of the reviewer learn words."""

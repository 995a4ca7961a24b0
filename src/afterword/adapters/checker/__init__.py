"""Checkers of language behind the one port: spelling and grammar engines that work without a network."""

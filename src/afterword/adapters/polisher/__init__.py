"""Polishers: language models behind the one port, reached as the candidate configured them."""

"""One fault, one file: each module's docstring is the public page of its rule."""

"""The faces speak: they parse, call one use case, and present; they decide nothing."""

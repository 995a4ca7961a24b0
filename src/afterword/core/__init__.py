"""The core thinks: values in, values out; no clock, file, network, randomness or log."""

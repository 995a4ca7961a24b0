"""Schemas: the published JSON Schemas, and problems with documents in plain words."""

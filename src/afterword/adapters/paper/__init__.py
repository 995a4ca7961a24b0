"""Paper: sheets set in type, and printers."""

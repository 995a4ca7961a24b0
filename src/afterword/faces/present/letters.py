"""Text for a terminal that does not know every letter: the nearest plain one stands in, and nothing stops."""

from __future__ import annotations

import codecs
import unicodedata

_PLAIN = {"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "…": "...", "•": "*", "\u202f": " "}
NEAREST = "afterword-nearest"
"""The name of the error handler that ``io.TextIOWrapper.reconfigure`` is given."""


def nearest(error: UnicodeError) -> tuple[str, int]:
    """What stands in for the letters that the encoding lacks, and where to go on; asked by the codec itself."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    missing = error.object[error.start : error.end]
    return "".join(_nearest(letter, error.encoding) for letter in missing), error.end


def _nearest(letter: str, encoding: str) -> str:
    plain = _PLAIN.get(letter)
    if plain is None:
        plain = "".join(part for part in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(part))
    try:
        plain.encode(encoding)
    except UnicodeEncodeError:
        return "?"
    return plain or "?"


codecs.register_error(NEAREST, nearest)

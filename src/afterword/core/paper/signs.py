"""Text made fit for type: quotation marks and dashes as a printer sets them, and nothing that turns the line about."""

from __future__ import annotations

import re
import unicodedata

_UNSEEN = re.compile(
    "[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ue000-\uf8ff]"
)
_OPENS = re.compile(r"(^|[\s(\[{—–“‘/-])([\"'])(?=\S)")
_DASH = re.compile(r"(?<=[\w”’,.?!)]) ?-{2,3} ?(?=[\w“‘(])")
_DECADE = re.compile(r"(^|[\s(])'(?=\d0s\b|\d\d\b|tis\b|twas\b|em\b)", re.IGNORECASE)


def set_in_type(text: str) -> str:
    """Curled quotation marks, dashes for hyphens that stand for them, composed letters (NFC); no unseen signs."""
    clean = _UNSEEN.sub("", unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")))
    clean = _DECADE.sub("\\1’", clean)
    clean = _OPENS.sub(lambda found: found[1] + ("“" if found[2] == '"' else "‘"), clean)
    clean = clean.replace('"', "”").replace("'", "’")
    return _DASH.sub("—", clean).replace("...", "…")


def lines_of(text: str | None) -> tuple[str, ...]:
    """An address line by line, as it is written; where it is one line, it is parted at its commas."""
    rows = [row.strip(" ,;") for row in re.split(r"[\n;]", text or "") if row.strip(" ,;")]
    if len(rows) != 1:
        return tuple(set_in_type(row) for row in rows)
    parts = [part.strip() for part in rows[0].split(",") if part.strip()]
    return tuple(set_in_type(row) for row in _joined(parts))


def _joined(parts: list[str]) -> list[str]:
    """Suites and floors stay with their street, a state or a postcode with its town."""
    made: list[str] = []
    for part in parts:
        with_last = made and (_BELONGS.match(part) or (_STATE.fullmatch(part)))
        if with_last:
            made[-1] += f", {part}"
        else:
            made.append(part)
    return made


_BELONGS = re.compile(
    r"(?:suite|ste|apt|apartment|unit|flat|floor|fl|room|rm|#)\b\.?|\d+(?:st|nd|rd|th) floor\b|#\d", re.IGNORECASE
)
_STATE = re.compile(
    r"[A-Z]{2}(?: \d{5}(?:-\d{4})?)?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{4,6}|[A-Z]\d[\dW] ?[A-Z\d]{4}|D\.?C\.?(?: \d{5})?"
)

"""What tells where an invitation comes from, and which call it opens."""

from __future__ import annotations

import re

_PROGRAMS = (
    ("goodtime", re.compile(r"goodtime\.io|\bgood ?time\b", re.IGNORECASE)),
    ("greenhouse", re.compile(r"greenhouse\.io|greenhouse software|\bgreenhouse\b", re.IGNORECASE)),
    ("calendly", re.compile(r"calendly", re.IGNORECASE)),
    ("zoom", re.compile(r"zoom\.us|zoom video", re.IGNORECASE)),
)
_MAKERS = (
    ("zoom", re.compile(r"zoom", re.IGNORECASE)),
    ("google", re.compile(r"google", re.IGNORECASE)),
    ("apple", re.compile(r"apple|\bical\b|mac ?os|iphone|\bios\b", re.IGNORECASE)),
    ("exchange", re.compile(r"microsoft exchange", re.IGNORECASE)),
    ("outlook", re.compile(r"microsoft|outlook", re.IGNORECASE)),
)
_DIGITS = r"(\d[\d -]{7,17}\d)"
_CALLS = (
    ("zoom", re.compile(r"/(?:j|w|s|wc|wc/join)/(\d{9,12})\b")),
    ("meet", re.compile(r"meet\.google\.com/(?:lookup/)?([a-z]{3}-?[a-z]{4}-?[a-z]{3})\b", re.IGNORECASE)),
    ("teams", re.compile(r"19(?:%3a|:)meeting_([A-Za-z0-9_-]{10,80})(?:%40|@)thread", re.IGNORECASE)),
    ("webex", re.compile(rf"meeting number(?: \(access code\))?\s*:?\s*{_DIGITS}", re.IGNORECASE)),
)
_ZOOM_UID = re.compile(r"\d{8}T\d{6}Z?-(\d{9,12})@", re.IGNORECASE)
_MEETING_ID = re.compile(rf"meeting id\s*:?\s*{_DIGITS}", re.IGNORECASE)
_TEAMS = re.compile(r"\bteams\b", re.IGNORECASE)


def source_of(product: str, uid: str, *words: str) -> str:
    """The program that made the invitation: outlook, exchange, google, apple, zoom, greenhouse, goodtime, calendly, other.

    A scheduling program often sends through another's calendar, so its own marks count before the maker's (PRODID).
    """
    for name, pattern in _PROGRAMS[:3]:
        if any(pattern.search(text) for text in (product, uid, *words)):
            return name
    if _ZOOM_UID.search(uid):
        return "zoom"
    return next((name for name, pattern in _MAKERS if pattern.search(product)), _by_uid(uid))


def _by_uid(uid: str) -> str:
    if uid.endswith("@google.com"):
        return "google"
    return "outlook" if uid.upper().startswith("040000008200E00074C5B7101A82E008") else "other"


def meeting_of(uid: str, *texts: str) -> str:
    """The call as "zoom:81234567890", "teams:...", "meet:..." or "webex:..."; empty where none is named."""
    if found := _ZOOM_UID.search(uid):
        return f"zoom:{found[1]}"
    for text in texts:
        for name, pattern in _CALLS:
            if found := pattern.search(text):
                return f"{name}:{re.sub(r'[ -]', '', found[1]).lower()}"
        if found := _MEETING_ID.search(text):
            return f"{'teams' if _TEAMS.search(text) else 'zoom'}:{re.sub(r'[ -]', '', found[1])}"
    return ""

"""emoji: a pictograph or an emoticon in the note

What it notices: pictures such as a smiling face, and faces made of punctuation.

Why it matters: the note may be printed, filed and passed round among people who did not laugh with you.

Example: It was a pleasure to meet you :)
Better: It was a pleasure to meet you.

When to ignore it: when the sign is part of a name or of the work itself.

Source: J, our judgement.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.core.review.model import WRITTEN, Flag, Panel, Rule
from afterword.core.review.reading import Reading

_SIGN = (
    r"[\U0001F1E6-\U0001F1FF\U0001F300-\U0001F5FF\U0001F600-\U0001F6FF\U0001F7E0-\U0001F7EB\U0001F900-\U0001F9FF"
    r"\U0001FA70-\U0001FAFF\u2600-\u2604\u2614\u2615\u2618\u261D\u2620-\u2623\u2639-\u263B\u2648-\u2653\u2660-\u2668\u267F\u2693-\u26FF"
    r"\u2702-\u270D\u270F\u2728\u2744\u2753-\u2755\u2757\u2763-\u2767\u2795-\u2797\u2B50\u2B55\U0001F004\U0001F0CF]"
)
_PICTURE = re.compile(
    rf"{_SIGN}[\U0001F3FB-\U0001F3FF\uFE0F\u200D]*(?:{_SIGN}[\U0001F3FB-\U0001F3FF\uFE0F\u200D]*)*|[\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf]\uFE0F"
)
_FACE = re.compile(
    r"(?<![\w(])(?:(?:[:;=][-'^o]?[)\](DPpOo3*|/\\]|[8xX](?:[-'^o][)\](DPp3]|[)\](DP]))(?![\w/-])|[:;=]'?-?[)(D](?![\w/])|<3+(?=\s*(?:$|[.!?,)\n]))|<\/3|\^_+\^|\^\^|[xX]D(?![\w-])|"
    r"[oO]_[oO]|[tT]_[tT]|-_-|>_<|\(\^_?\^\)|\\o/|¯\\_\(ツ\)_/¯|:-?[sS$#](?!\w))"
)
_ATTACHED = re.compile(r"(?<=[\w!?.,])[:;]-?[)D](?![\w/])")


def _look(reading: Reading, _panel: Panel) -> Iterator[Flag]:
    text = reading.text
    for match in _PICTURE.finditer(text):
        yield _flag(match)
    for match in (*_FACE.finditer(text), *_ATTACHED.finditer(text)):
        if not (_is_list_mark(match) or _in_brackets(text, match) or _in_address(text, match)):
            yield _flag(match)


def _flag(match: re.Match[str]) -> Flag:
    return Flag(f"“{match.group()}” is too familiar for the note; take it out.", *match.span(), ("",))


def _is_list_mark(match: re.Match[str]) -> bool:
    """Whether it numbers a list, as "8)" and "x)" may."""
    return match.group()[0] in "8xX" and match.group() not in {"xD", "XD"} and match.group()[-1] in ")]("


def _in_brackets(text: str, match: re.Match[str]) -> bool:
    """Whether the last sign only closes a bracket that was opened before on the line."""
    if match.group()[-1] not in ")]":
        return False
    line = text[max(text.rfind("\n", 0, match.start()) + 1, match.start() - 400) : match.start()]
    return line.count("(") > line.count(")") or line.count("[") > line.count("]")


def _in_address(text: str, match: re.Match[str]) -> bool:
    return re.search(r"(?:://|www\.|@)\S*$", text[max(0, match.start() - 200) : match.end()]) is not None


RULE = Rule("emoji", ("J",), WRITTEN, _look, __doc__ or "")

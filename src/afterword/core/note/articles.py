"""The article that a short note leaves out: "pro bono program" becomes "the pro bono program"."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from afterword.core.note.lists import listed
from afterword.core.note.names import fold

_DETERMINED = listed(
    "the a an this that these those my your our their its his her some any each every no all both another more most many much few several one two three "
    "four five six seven eight nine ten what how why where when who whether which whatever being having"
)
_MASS = listed(
    "work training research law litigation software technology culture music art teamwork feedback advice knowledge health care education equity transparency "
    "autonomy trust respect humor humour candor candour warmth honesty kindness growth leadership mentorship safety privacy security compliance finance "
    "accounting marketing engineering medicine nursing justice travel food coffee jazz history science mathematics math physics chemistry biology philosophy "
    "literature data information equipment writing reading drafting advocacy diversity inclusion sustainability flexibility independence collaboration "
    "cooperation communication supervision experience evidence discovery immigration tax insurance housing water energy power time life pay support "
    "patience curiosity freedom variety responsibility accountability remote hybrid bono"
)
_MASS_ENDING = re.compile(r"(?:ness|ism|ics|ography|ology|hood|ware)$")
_HEAD_ENDS = re.compile(
    r"\s+(?:of|for|in|at|on|with|to|from|about|between|among|by|that|who|which|where|when|and|or|under|over|after|before|during|across|through|into|as|without)\b|,|\s[-–—(]"
)


_NAMED_FOR_WHAT_IT_IS_FOR = re.compile(
    r"\w+ing (?:program|programme|room|plan|group|team|course|class|cent(?:er|re)|session|test|system|process|schedule|policy|department|budget|model|project|lab|clinic)\b",
    re.IGNORECASE,
)


def with_article(text: str, names: AbstractSet[str]) -> str:
    """A noun phrase, with "the" before a bare singular that needs one."""
    tokens = text.split()
    first = re.sub(r"['’]s?$", "", tokens[0].casefold())
    if first in _DETERMINED or re.search(r"['’]s?$", tokens[0]):
        return text
    if first.endswith("ing"):
        return f"the {text}" if _NAMED_FOR_WHAT_IT_IS_FOR.match(text) else text
    before = _HEAD_ENDS.split(text, maxsplit=1)[0].split()
    head = before[-1] if before else first
    if head[:1].isupper() or head[:1].isdigit():
        return text
    bare = head.casefold().strip(".,;:'\"")
    plural = bare.endswith("s") and not bare.endswith(("ss", "us", "is"))
    if (
        plural
        or bare in _MASS
        or _MASS_ENDING.search(bare)
        or bare.endswith("ing")
        or fold(head) in names
        or bare in {"people", "children", "staff", "men", "women"}
    ):
        return text
    if " of " in f" {text} " or len(tokens) > 1 or _counts(bare):
        return f"the {text}"
    return text


def _counts(noun: str) -> bool:
    """A single bare word takes the article unless it may be a quality or an activity."""
    return not re.search(r"(?:tion|sion|ment|ity|ance|ence|ship|th|cy|age|al|y)$", noun)

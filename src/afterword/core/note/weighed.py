"""A second opinion on what an answer is, from something that learnt it: it confirms the rules, overrules them, or leaves the answer out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from afterword.core.note.articles import with_article
from afterword.core.note.fitted import Fitted, Shape, Weigh

SURE = 0.8
"""From here on what it says counts against what the rules say."""
ALL_BUT_CERTAIN = 0.95
"""From here on it counts where the rules know nothing."""
POSSIBLE = 0.05
"""From here on what the rules say is confirmed."""
_NAMED = {
    Shape.NOUN: ("noun phrase",),
    Shape.LOOSE: ("noun phrase", "clause"),
    Shape.CLAUSE: ("clause",),
    Shape.THAT: ("clause",),
    Shape.SENTENCE: ("clause",),
    Shape.QUALITY: ("quality",),
}
_OWN = re.compile(r"I\b")


def weighed(made: Fitted | None, text: str, names: AbstractSet[str], weigh: Weigh) -> Fitted | None:
    """What the rules made of the text of an answer, if it may be that; else what it surely is, or None."""
    if made is None:
        return _by_weight(text, names, weigh(text), ALL_BUT_CERTAIN)
    if made.text.startswith("to "):
        return made
    asked = text if made.shape is Shape.NOUN else made.text  # without the article that the rules put before it
    sure = weigh(asked)
    if not sure:
        return made
    if made.shape is Shape.LOOSE:
        return _by_weight(asked, names, sure, SURE) or (made if _is_possible(made, sure) else None)
    if _is_possible(made, sure) or _is_noun_by_article(made, asked, sure, weigh):
        return made
    return _by_weight(asked, names, sure, SURE)


def _is_noun_by_article(made: Fitted, asked: str, sure: Mapping[str, float], weigh: Weigh) -> bool:
    """Whether a noun phrase was only not known without its article: "float pool" may be a deed, "the float pool" is none."""
    if made.shape is not Shape.NOUN or made.text == asked or sure["clause"] >= POSSIBLE:
        return False
    return weigh(made.text)["noun phrase"] >= SURE


def _is_possible(made: Fitted, sure: Mapping[str, float]) -> bool:
    return max(sure[name] for name in _NAMED[made.shape]) >= POSSIBLE


def _by_weight(text: str, names: AbstractSet[str], sure: Mapping[str, float], least: float) -> Fitted | None:
    if sure.get("noun phrase", 0.0) >= least:
        return Fitted(Shape.NOUN, with_article(text, names))
    if sure.get("clause", 0.0) < least:
        return None
    if text.startswith("that "):
        return Fitted(Shape.THAT, text)
    return Fitted(Shape.SENTENCE if _OWN.match(text) else Shape.CLAUSE, text)

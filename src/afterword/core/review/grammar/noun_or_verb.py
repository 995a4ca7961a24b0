"""Words that may be a noun or a verb, "want" and "shows": which of them are surely the verb of their clause, and by how many it is."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.core.note.lists import listed
from afterword.core.review.grammar.lexicon import (
    ADJECTIVE,
    ADVERB,
    BASE,
    BE,
    DETERMINER,
    DO,
    HAVE,
    MARK,
    MASS,
    MODAL,
    NOUN,
    NOUNS,
    PARTICIPLE,
    PAST,
    PREPOSITION,
    QUANTIFIER,
    THIRD,
    TO,
)
from afterword.core.review.grammar.noun_phrases import (
    JOINT,
    Word,
)
from afterword.core.review.grammar.openings import OPENERS

# What is a verb or a noun, by how many it means: "want", "shows".
_VERB_OR_NOUN = {BASE + PARTICIPLE, BASE + NOUN, BASE + MASS + NOUN, NOUNS + THIRD, BASE + MASS}
_WANTING = listed("want need hope plan like wish tend seem appear try start")
_SEEMING = listed("look feel sound taste smell")


def is_the_verb(words: Sequence[Word], at: int) -> bool:
    """Whether a word that may be a noun is the verb: nothing after it in its clause can be one, and what follows fits a verb alone."""
    word, after = words[at], words[at + 1] if at + 1 < len(words) else None
    if (
        after is None
        or words[at - 1].may(PREPOSITION, DETERMINER)
        or word.tags not in _VERB_OR_NOUN
        or not (word.may(BASE) or word.may(THIRD))
    ):
        return False
    rest = next(
        (end for end in range(at + 1, len(words)) if words[end].tags == MARK or words[end].said in JOINT | OPENERS),
        len(words),
    )
    others = any(one.may(PAST, MODAL, BE, HAVE, DO) or one.tags == THIRD for one in words[at + 1 : rest])
    wants = word.said.rstrip("s") in _WANTING and after.tags == TO
    seems = word.said.rstrip("s") in _SEEMING and (after.may(ADJECTIVE) or after.said in {"like", "as"})
    has_object = (
        after.said in {"how", "what", "why", "whether"}
        or after.said in {"me", "us", "him", "them", "back"}
        or (after.may(DETERMINER, QUANTIFIER) and after.said not in {"that", "which", "what", "whose"} and not others)
    )
    goes_on = words[at - 1].said == "," and after.may(PREPOSITION, ADVERB)
    comes = word.tags == BASE + PARTICIPLE and after.may(PREPOSITION, ADVERB) and not others
    return wants or seems or has_object or goes_on or comes

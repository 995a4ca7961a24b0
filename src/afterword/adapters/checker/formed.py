"""Whether a word that no dictionary has is made of words that they have: written together, or with a part before or behind."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from afterword.core.note.lists import listed
from afterword.core.review.grammar.lexicon import NOUN, tags_of

Knows = Callable[[str], bool]
_LEAST_PART = 4
_LONGEST = 40  # each place where it could be parted is asked about
NEVER_JOINED = listed(
    "eachother thankyou alright everytime infront ofcourse aswell atleast incase eventhough greatfull gratefull moreover somany thatis whenever"
)
_BEFORE = (
    *(
        "anti",
        "co",
        "counter",
        "cross",
        "de",
        "down",
        "fore",
        "inter",
        "micro",
        "mid",
        "mini",
        "mis",
        "multi",
        "non",
        "off",
        "out",
    ),
    *("over", "post", "pre", "re", "semi", "sub", "super", "un", "under", "up"),
)
_BEHIND = (
    *("able", "ery", "hood", "house", "houses", "less", "like", "man", "men", "ness", "ship", "smith", "wise", "woman", "women", "works", "wright"),
    *("ise", "ised", "ising", "ist", "ists", "ize", "ized", "izing", "er", "ers", "or", "ors"),
)  # fmt: skip
_AFTER_E = frozenset({"able", "ise", "ised", "ising", "ist", "ists", "ize", "ized", "izing", "er", "ers", "or", "ors"})


def is_formed(word: str, knows: Knows) -> bool:
    """Whether known words make up a word in small letters: "goosebumps", "storeman", "undrained"; not those that nobody should join."""
    if word in NEVER_JOINED or not word.isalpha() or len(word) > _LONGEST:
        return False
    return any(knows(one) and knows(other) for one, other in _parted(word)) or any(knows(stem) for stem in _stems(word))


def other_forms(word: str) -> Iterator[str]:
    """Other forms of the verb of which a word may be one: "retune" for "retuned", "splined" for "splining"."""
    for ending, other in (("ing", "ed"), ("ed", "ing")):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= _LEAST_PART:
            yield from (stem, f"{stem}e", f"{stem}{other}")


def is_doer(word: str, knows: Knows) -> bool:
    """Whether the word names who or what does a thing that a known verb tells, as "exchangers" does."""
    base = word.removesuffix("s")
    return (
        base.endswith("er")
        and len(base) > _LEAST_PART + 2
        and knows(f"{base[:-2]}ing")
        and any(knows(verb) for verb in (base[:-1], base[:-2]))
    )


def _parted(word: str) -> Iterator[tuple[str, str]]:
    """In two, each of four letters or more, or a noun of three."""
    for at in range(_LEAST_PART - 1, len(word) - _LEAST_PART + 2):
        parts = word[:at], word[at:]
        if all(len(part) >= _LEAST_PART or NOUN in tags_of(part) for part in parts):
            yield parts


def _stems(word: str) -> Iterator[str]:
    for part in _BEFORE:
        if word.startswith(part) and len(word) - len(part) >= _LEAST_PART:
            yield word[len(part) :]
    for part in _BEHIND:
        if word.endswith(part) and len(word) - len(part) >= _LEAST_PART:
            yield word.removesuffix(part)
            if part in _AFTER_E:
                yield f"{word.removesuffix(part)}e"

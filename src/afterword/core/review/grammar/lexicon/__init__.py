"""Words and their parts of speech: enough English to see whether the form beside a word can be right."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from afterword.core.review.grammar.lexicon import nouns, others, verbs

# One letter for each part of speech that a word may be.
BASE, THIRD, PAST, PARTICIPLE, GERUND = "B", "Z", "P", "E", "G"
NOUN, NOUNS, MASS, ADJECTIVE, ADVERB = "N", "S", "M", "J", "R"
DETERMINER, QUANTIFIER, SUBJECT, OBJECT, BE, HAVE, DO, MODAL = "D", "Q", "O", "U", "A", "H", "F", "L"
WH, PREPOSITION, TO, CONJUNCTION, NAME, NUMBER, MARK, UNKNOWN = "W", "I", "T", "C", "K", "V", "Y", "X"
POSSESSIVE = DETERMINER + ADJECTIVE  # "the partner's office", "Okafor's office"

_TAGGED = (
    (verbs.BASES, BASE),
    (verbs.THIRDS, THIRD),
    (verbs.PASTS, PAST),
    (verbs.PARTICIPLES, PARTICIPLE),
    (verbs.GERUNDS, GERUND),
    (nouns.PLURAL_OF, NOUN),
    (nouns.SINGULAR_OF, NOUNS),
    (nouns.UNCHANGED, NOUNS),
    (nouns.UNCHANGED, NOUN),
    (nouns.MASS, MASS),
    (others.ADJECTIVES, ADJECTIVE),
    (others.ADVERBS, ADVERB),
    (others.ARTICLES | others.POSSESSIVES | others.DEMONSTRATIVES, DETERMINER),
    (others.OF_ONE | others.OF_MANY | others.QUANTIFIERS, QUANTIFIER),
    (others.SUBJECTS, SUBJECT),
    (others.OBJECTS, OBJECT),
    (others.INDEFINITE, OBJECT),
    (others.BE, BE),
    (others.HAVE, HAVE),
    (others.DO, DO),
    (others.MODALS, MODAL),
    (others.WH, WH),
    (others.PREPOSITIONS, PREPOSITION),
    (others.CONJUNCTIONS, CONJUNCTION),
    (("to",), TO),
)


@cache
def _tags() -> dict[str, str]:
    tags: dict[str, set[str]] = defaultdict(set)
    for words, tag in _TAGGED:
        for word in words:
            tags[word].add(tag)
    for base in verbs.MIXED:  # "a call", "the calls", "the working day"
        tags[base].add(NOUN)
        tags[verbs.THIRD_OF[base]].add(NOUNS)
    return {word: "".join(sorted(those)) for word, those in tags.items()}


def tags_of(word: str) -> str:
    """The letters of what a word, in small letters, may be; UNKNOWN, with a guess by its ending, if it is not listed."""
    return _tags().get(word) or _guess(word)


def is_listed(word: str) -> bool:
    """Whether a word, in small letters, is one of the everyday ones that are listed here."""
    return word in _tags()


def _guess(word: str) -> str:
    for ending, tags in (
        ("ly", "RX"),
        ("ing", "GNX"),
        ("ed", "EJPX"),
        ("ness", "MX"),
        ("tion", "NX"),
        ("tions", "SX"),
        ("ful", "JX"),
    ):
        if len(word) > len(ending) + 2 and word.endswith(ending):
            return tags
    return "SXZ" if word.endswith("s") and not word.endswith(("ss", "us", "is")) else UNKNOWN

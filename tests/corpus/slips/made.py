"""Slips put into right sentences, for learning: those that people made elsewhere, and the plain ones of forms, numbers and little words.

A few of the sentences so made are right all the same; what is learnt from them bears that.
"""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

from afterword.core.review.grammar.lexicon import ADJECTIVE, BASE, MASS, NOUN, NOUNS, PARTICIPLE, PREPOSITION, tags_of
from afterword.core.review.grammar.lexicon.nouns import PLURAL_OF, SINGULAR_OF
from afterword.core.review.grammar.lexicon.others import BE, HAVE, MODALS, OF_MANY, OF_ONE
from afterword.core.review.grammar.lexicon.verbs import VERBS
from tests.corpus.slips.scoring import Slip

_WORD = re.compile(r"[\w'’-]+")
_DROPPED = frozenset(
    [
        "a",
        "an",
        "the",
        "to",
        "of",
        "be",
        "been",
        "is",
        "are",
        "was",
        "were",
        "have",
        "has",
        "had",
        "am",
        "for",
        "in",
        "at",
        "on",
        "with",
        "my",
        "your",
        "our",
        "it",
        "and",
        "as",
        "about",
        "i",
    ]
)
_DOUBLED = frozenset(
    [
        "the",
        "a",
        "to",
        "of",
        "for",
        "in",
        "and",
        "with",
        "my",
        "your",
        "is",
        "was",
        "i",
        "at",
        "on",
        "it",
        "be",
        "have",
        "we",
        "you",
        "as",
        "this",
        "our",
    ]
)
_ALIKE = tuple(
    frozenset(group.split())
    for group in (
        "your you're", "its it's", "their there they're", "to too", "then than", "were where", "of off", "affect effect", "lose loose", "lead led",
        "passed past", "quite quiet", "form from", "though through thought", "advice advise", "who's whose", "hole whole", "here hear", "know no",
        "by buy", "weather whether", "principal principle", "compliment complement", "are our", "an and", "a an", "is his", "on one", "this these", "that those",
        "was were", "is are", "has have", "do does", "don't doesn't", "wasn't weren't", "much many", "less fewer", "good well", "who which", "i me", "he him", "she her", "we us", "they them",
        "myself me", "lie lay", "rise raise", "say tell", "make do", "in on at", "for to", "since for", "by with", "about on", "from of", "into in", "like as", "been being", "gone went", "seen saw", "done did", "each every", "few little",
        "until by", "between among", "such so", "very much", "if whether", "would will", "could can", "may might", "ever never", "everyday every", "accept except", "site sight", "role roll", "week weak", "peace piece", "brake break", "board bored",
    )
)  # fmt: skip
_FORMS = {
    form: tuple({verb.base, verb.third, verb.past, verb.participle, verb.gerund})
    for verb in VERBS
    for form in (verb.base, verb.third, verb.past, verb.participle, verb.gerund)
}
_PER_SENTENCE = 40

Change = tuple[int, int, str]
"""From, to (in signs), and what stands there instead."""


class Maker:
    """Makes slips: the same sentences give the same ones."""

    def __init__(self, known: Iterable[Slip], seed: int = 0) -> None:
        self._chance = random.Random(seed)
        self._known: dict[tuple[str, ...], list[str]] = defaultdict(list)
        for one in known:
            if one.span is not None:
                right, wrong = _changed(one)
                if 0 < len(right) <= 3:
                    self._known[tuple(right)].append(wrong)

    def made(self, sentence: str) -> Slip | None:
        """One slip in a right sentence; None where none comes to mind."""
        words = [(match.start(), match.end(), match[0].lower().replace("’", "'")) for match in _WORD.finditer(sentence)]
        ways: list[Callable[[Sequence[tuple[int, int, str]], str], Iterator[Change]]] = [
            self._as_people_do, self._as_people_do, _form, _number, _dropped, _doubled, _alike, _manner,
        ]  # fmt: skip
        self._chance.shuffle(ways)
        for way in ways:
            changes = list(way(words, sentence))
            if changes:
                start, end, instead = self._chance.choice(changes)
                if start == 0:
                    instead = instead[:1].upper() + instead[1:]
                text = f"{sentence[:start]}{instead}{sentence[end:]}"
                return Slip(text, (start, start + len(instead)), sentence)
        return None

    def _as_people_do(self, words: Sequence[tuple[int, int, str]], _sentence: str) -> Iterator[Change]:
        for at in range(len(words)):
            for size in (1, 2, 3):
                some = words[at : at + size]
                for wrong in self._known.get(tuple(word for _, _, word in some), ())[:_PER_SENTENCE]:
                    yield some[0][0], some[-1][1], wrong


def _changed(one: Slip) -> tuple[list[str], str]:
    """What stood right, in small letters, and what was written instead, with a word beside it where one of them is empty."""
    assert one.span is not None
    start, end = one.span
    wrong = one.text[start:end].lower()
    after = len(one.text) - end
    right = one.mended[start : len(one.mended) - after].lower()
    return [word.replace("’", "'") for word in _WORD.findall(right)], wrong


def _form(words: Sequence[tuple[int, int, str]], _sentence: str) -> Iterator[Change]:
    """Another form of a verb, where what stands before it asks for this one."""
    for (_, _, before), (start, end, word) in pairwise(words):
        if word not in _FORMS or word in BE | HAVE:
            continue
        settled = (
            before in MODALS | BE | HAVE | {"to"}
            or PREPOSITION in tags_of(before)
            or before in {"i", "he", "she", "it", "who", "they", "we", "you"}
        )
        if settled:
            same_time = {"i", "he", "she", "it", "who", "they", "we", "you"}
            for other in _FORMS[word]:
                if other != word and not (
                    before in same_time
                    and PARTICIPLE in tags_of(other)
                    and BASE not in tags_of(other)
                    and "P" in tags_of(other)
                ):
                    yield start, end, other


def _number(words: Sequence[tuple[int, int, str]], _sentence: str) -> Iterator[Change]:
    """One for many and many for one, after a word that says which; and a mass counted."""
    for (_, _, before), (start, end, word) in pairwise(words):
        if before in OF_ONE and word in PLURAL_OF and NOUN in tags_of(word):
            yield start, end, PLURAL_OF[word]
        if before in OF_MANY and word in SINGULAR_OF and NOUNS in tags_of(word):
            yield start, end, SINGULAR_OF[word]
        if tags_of(word) == MASS and word.isalpha() and not word.endswith("s"):
            yield start, end, f"{word}s"


def _dropped(words: Sequence[tuple[int, int, str]], sentence: str) -> Iterator[Change]:
    """A little word gone; the one after it is where it shows."""
    for (start, end, word), (then, stop, _) in pairwise(words):
        if word in _DROPPED and sentence[end:then] == " ":
            yield start, stop, sentence[then:stop]


def _doubled(words: Sequence[tuple[int, int, str]], sentence: str) -> Iterator[Change]:
    for start, end, word in words:
        if word in _DOUBLED and start:
            yield start, end, f"{sentence[start:end]} {sentence[start:end]}"


def _alike(words: Sequence[tuple[int, int, str]], _sentence: str) -> Iterator[Change]:
    for start, end, word in words:
        for group in _ALIKE:
            if word in group:
                yield from ((start, end, other) for other in sorted(group - {word}))


def _manner(words: Sequence[tuple[int, int, str]], _sentence: str) -> Iterator[Change]:
    for start, end, word in words:
        if word.endswith("ly") and word[:-2] != "real" and ADJECTIVE in tags_of(word[:-2]):
            yield start, end, word[:-2]

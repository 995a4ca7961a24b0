"""Verbs far from their subjects, right and wrong, made for learning: words that come between are of the other number, as where people slip.

The sentences are grammatical; their sense is by chance.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from afterword.core.review.grammar.lexicon.nouns import COLLECTIVE, COUNTED, PEOPLE, PLURAL_OF
from afterword.core.review.grammar.lexicon.others import ADJECTIVES
from afterword.core.review.grammar.lexicon.verbs import THIRD_OF
from tests.corpus.slips.scoring import Slip


def _rows(text: str) -> list[str]:
    return text.split("|")


_THINGS = sorted(one for one in COUNTED - COLLECTIVE - PEOPLE if PLURAL_OF[one] != one and "-" not in one)
_PERSONS = sorted(one for one in PEOPLE if PLURAL_OF[one] != one)
_PLAIN = sorted(one for one in ADJECTIVES if one.isalpha() and not one.endswith(("er", "est")))
_MASS = _rows(
    "stock|bread|progress|training|noise|equipment|advice|work|timber|paper|traffic|feedback|research|linen|software|water|time|money|paint|soil|fabric|"
    "steel|flour|furniture|machinery|staffing|lighting|shelving|cladding|plumbing|guidance|knowledge|experience|patience|honesty|readiness|openness|"
    "kindness|humour|warmth|care|effort"
)  # fmt: skip
_NAMES = _rows(
    "Mr Osei|Ms Brandt|Dr Achterberg|Mrs Nair|your colleague|your foreman|my old boss|Sister Agnes|Chef Lindqvist|the head nurse|Priya|Tomasz"
)  # fmt: skip
_BETWEEN = _rows(
    "of|of|of|of|of|in|in|on|on|at|for|for|from|with|behind|near|over|beside|under|about"
)  # fmt: skip
_OPENERS = _rows(
    "||||||I liked how |I was glad to hear that |It was interesting to hear why |You told me that |I believe that |I noticed that |I could see that |"
    "What stuck with me was how |In my last job, |As you said, |I learned why |It struck me that |On the tour I saw that |I had not known that |"
    "We spoke about how |I agree that |I hope that |When I came in, |Since then |Back home |It is good to know that |I have seen how |You explained why |"
    "My impression was that |We had to wait, because |It was late, so |I was told where |At our depot |I remember when |It matters to me that |"
    "I was impressed that |I found out which days "
)  # fmt: skip
_ADVERBS = _rows(
    "||||| also| still| really| always| now| already| never| often| clearly"
)  # fmt: skip
_ASIDES = _rows(
    ", by your own account,|, about which you asked,|, as you said,|, if I understood you rightly,|, which I had not expected,|, among other things,|"
    ", at least in winter,|, I think,|, like most of them,|, together with the {s},|, along with the {p},|, not the {p},|, as well as the {p},|"
    ", unlike the {s},|, in spite of the {p},|, according to the {p},"
)  # fmt: skip
_SHOWN = _rows(
    "you showed me|we discussed|we spoke about|you described|you mentioned|I sent you|I saw|I was shown|you keep in the {o}|I drew for the {o}|"
    "{name} has drawn up|{name} mentioned|you built for the {o}|I sent you for the {o}|you have on the {o}|you've got behind the {o}|"
    "they bought from the {o}|we ran at the {o}|I read about in the {o}|you toast over the {o}|I helped with at the {o}"
)  # fmt: skip
_SITTING = _rows(
    "sitting at the {o}|standing behind the {o}|made from the {o}|written by the {o}|kept in the {o}|working on the {o}|going to the {o}|left on the {o}|"
    "waiting for the {o}|bought for the {o}|taken from the {o}|used by the {o}|facing the {o}|built beside the {o}|sent to the {o}|drawn up by the {o}|"
    "running along the {o}|painted on the {o}|next to the {o}|available to the {o}|responsible for the {o}|full of {p}"
)  # fmt: skip
# Who or what did something, in the past, so that the words between show no number of their own.
_WHO_DID = _rows(
    "came in late November|stayed after the {o}|learned from the {o}|left with the {o}|ran the {o}|spoke about the {o}|asked for the {o}|stood by the {o}|"
    "came from the {o}|cost more than the {o}|broke during the {o}|helped the {o}"
)  # fmt: skip
_TO_DO = _rows(
    "to put the {p} on solar|to move the {p}|to train the {p}|to open the {p} on Sundays|to keep the {p}|to replace the {p}|to let the {p} choose"
)  # fmt: skip
_DECISIONS = _rows(
    "plan|decision|idea|offer|promise|wish|attempt|chance|refusal|proposal|choice"
)  # fmt: skip
_WITH_BE = _rows(
    "ready for the {o}|the best part of it|older than the {o}|kept under the {o}|a good sign|worth a visit|written by hand|easy to find|"
    "what I remember best|checked every morning|important to me|far better than I expected|something I dealt with before|at the heart of it|done by Friday|"
    "never late|behind the {o}|gone before noon|quite new to me|hard to believe|going to change|being repaired|back in use|trained on the {o} first"
)  # fmt: skip
_WITH_HAVE = _rows(
    "made me smile|fallen by a third|changed since then|come a long way|given me an idea|cut the {o}|been repaired|a smell of its own|been there for years|"
    "to be doubled|reached the {o}|a place in it|taken two years|won a prize"
)  # fmt: skip
_VERBS = _rows(
    "show how it is done|make a difference|need a new {s}|seem older than the {o}|appear to be right|go back to 2009|remind me of the {o}|"
    "deserve a second look|belong to the {o}|run every night|mean a lot to me|help the {o}|give me hope|explain the {o}|take two hours|work for the {o}|"
    "come with a {s}|look like the {o}|depend on the {o}|stand by the {o}|open at six|tell me a lot|matter more than the {o}|cost less than the {o}|"
    "lead to the {o}|bring in the {p}|keep the {o} safe|start with the {o}|end at the {o}|teach me something|fit the {o}|turn out well|"
    "attract me to the role|want to stay|know what to do|share one {s}|carry the {p}|live near the {o}"
)  # fmt: skip
_DOES = _rows(
    "not need the {o}|not seem to matter|not work without the {o}|not cost much|not open before nine|not come with a {s}|not fit the {o}|not look new"
)  # fmt: skip
_TAILS = _rows(
    "|||||, and I was glad of it|, which I had not expected| before the winter| in most places|, and we talked about that, too| every day|"
    " by the end of the month|, I think"
)  # fmt: skip
_BARE = _rows(
    "watch|see|hear|let|help|make|have"
)  # fmt: skip
_ONES = {
    "is": "are",
    "was": "were",
    "has": "have",
    "does": "do",
    "isn't": "aren't",
    "wasn't": "weren't",
    "hasn't": "haven't",
    "doesn't": "don't",
}
_LIKE_TWO = 0.5
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class _Subject:
    text: str
    many: bool


@dataclass(frozen=True, slots=True)
class _Noun:
    text: str
    person: bool


class Far:
    """Makes pairs of sentences: one with a verb in the wrong number, and the same sentence mended; the same seed gives the same ones."""

    def __init__(self, seed: object = 0) -> None:
        self._chance = random.Random(f"far {seed}")

    def pair(self) -> tuple[Slip, Slip]:
        """A sentence with its slip, and the sentence without it."""
        opener, subject = self._one(_OPENERS), self._subject()
        right, wrong, after = self._verb(many=subject.many)
        before = f"{opener}{subject.text}{self._one(_ADVERBS)} "
        before = before[:1].upper() + before[1:]
        end = f"{after}{self._one(_TAILS)}."
        mended = f"{before}{right} {end}"
        return Slip(f"{before}{wrong} {end}", (len(before), len(before) + len(wrong)), mended), Slip(
            mended, None, mended
        )

    def right(self) -> Slip:
        """A right sentence that looks like a slip: a bare verb after what was seen or let, or a house that is many."""
        makers: list[Callable[[], str]] = [self._seen, self._house, self._wished, self._there]
        text = self._one(makers)()
        text = f"{text[:1].upper()}{text[1:]}."
        return Slip(text, None, text)

    def _one(self, rows: Sequence[_T]) -> _T:
        return self._chance.choice(rows)

    def _head(self, *, many: bool, people: float = 0.3) -> _Noun:
        person = self._chance.random() < people
        noun = self._one(_PERSONS if person else _THINGS)
        return _Noun(PLURAL_OF[noun] if many else noun, person)

    def _noun(self, *, many: bool, people: float = 0.3) -> str:
        return self._head(many=many, people=people).text

    def _filled(self, text: str, *, many: bool) -> str:
        """The blanks of a piece: ``o`` a noun of this number, ``s`` of one thing, ``p`` of several, ``name`` somebody."""
        while "{" in text:
            for blank, makes in (
                ("{o}", lambda: self._noun(many=many)),
                ("{s}", lambda: self._noun(many=False)),
                ("{p}", lambda: self._noun(many=True)),
                ("{name}", lambda: self._one(_NAMES)),
            ):
                if blank in text:
                    text = text.replace(blank, makes(), 1)
        return text

    def _subject(self) -> _Subject:
        kind = self._chance.random()
        if kind < 0.12:
            return self._pair_of_things()
        if kind < 0.22:
            return self._each()
        if kind < 0.27:
            return _Subject(
                self._filled(
                    self._one(
                        [
                            "what you told me about the {p}",
                            "what I saw of the {p}",
                            "how you treat the {p}",
                            "everything about the {p}",
                            "nothing in the {p}",
                        ]
                    ),
                    many=True,
                ),
                many=False,
            )
        if kind < 0.34:
            noun = self._one(_DECISIONS)
            return _Subject(
                f"{self._one(['your', 'the', 'our', 'their'])} {noun} {self._filled(self._one(_TO_DO), many=True)}",
                many=False,
            )
        if kind < 0.42:
            return self._antecedent()
        return self._headed()

    def _headed(self) -> _Subject:
        """A noun with one or two things said of it, whose own nouns are mostly of the other number."""
        mass = self._chance.random() < 0.15
        many = not mass and self._chance.random() < 0.5
        head = _Noun(self._one(_MASS), person=False) if mass else self._head(many=many)
        noun = head.text
        first = self._one(
            [
                "the",
                "the",
                "the",
                "your",
                "your",
                "this" if not many else "these",
                "my",
                "our",
                "their",
                "a" if not (many or mass) else "the",
            ]
        )
        adjective = f"{self._one(_PLAIN)} " if self._chance.random() < 0.15 else ""
        first = "an" if first == "a" and (adjective or noun)[0] in "aeiou" else first
        said = [self._said(many=many, person=head.person) for _ in range(self._one([1, 1, 1, 2]))]
        aside = self._filled(self._one(_ASIDES), many=not many) if self._chance.random() < 0.12 else ""
        return _Subject(f"{first} {adjective}{noun} {' '.join(said)}{aside}", many=many)

    def _said(self, *, many: bool, person: bool = False) -> str:
        other = not many if self._chance.random() < 0.85 else many
        kind = self._chance.random()
        if kind < 0.45:
            return f"{self._one(_BETWEEN)} {self._one(['the', 'the', 'the', 'the', 'your', 'our'])} {self._noun(many=other)}"
        if kind < 0.65:
            return f"{self._one(['', '', 'that ', 'which '])}{self._filled(self._one(_SHOWN), many=other)}"
        if kind < 0.85:
            return self._filled(self._one(_SITTING), many=other)
        return f"{'who' if person else self._one(['that', 'which'])} {self._filled(self._one(_WHO_DID), many=other)}"

    def _pair_of_things(self) -> _Subject:
        people = self._one([0.0, 0.0, 1.0])
        one, other = self._noun(many=False, people=people), self._noun(many=False, people=people)
        if self._chance.random() < _LIKE_TWO:
            return _Subject(
                f"the {one} and the {other}{self._one([' on the ', ' of the ', ' from the ', ' behind the '])}{self._noun(many=False)}",
                many=True,
            )
        return _Subject(
            f"{self._one(['both the', 'the', 'your', 'my'])} {one} {self._said(many=True)} and the {other}", many=True
        )

    def _each(self) -> _Subject:
        many, person = self._noun(many=True), self._noun(many=False, people=0.9)
        said = self._said(many=False)
        return _Subject(
            self._one([
                f"each of the {many}", f"each of the three {many} {said}", f"neither of the {many} {said}", f"one of the {many} {said}", f"every {person} {said}", f"each {person}", f"each {person} {said}",
                f"everybody {self._said(many=False)}", f"nobody in the {many}", f"everyone among the {many}", f"the number of {many}", f"not one of the {many}",
            ]),
            many=False,
        )  # fmt: skip

    def _antecedent(self) -> _Subject:
        """A noun and "who" or "that": the verb of the clause about it follows at once."""
        many = self._chance.random() < 0.5
        noun = self._noun(many=many, people=0.8)
        lead = self._one(
            [
                "I met",
                "I have worked with",
                "it is good to have",
                "we looked after",
                "you spoke about",
                "I would like to learn from",
                "we need",
                "I wrote to",
            ]
        )
        first = self._one(["the", "those", "some", "many"]) if many else self._one(["the", "one", "every"])
        return _Subject(
            f"{lead} {first} {noun}{self._one(['', f' {self._one(_BETWEEN)} the {self._noun(many=not many)}'])} {self._one(['who', 'who', 'that'])}",
            many=many,
        )

    def _verb(self, *, many: bool) -> tuple[str, str, str]:
        """The verb as it should be, as it should not be, and what follows."""
        kind = self._chance.random()
        other = self._chance.random() < 0.5
        if kind < 0.55:
            one, after = self._one(
                [
                    ("is", _WITH_BE),
                    ("was", _WITH_BE),
                    ("was", _WITH_BE),
                    ("has", _WITH_HAVE),
                    ("has", _WITH_HAVE),
                    ("isn't", _WITH_BE),
                    ("wasn't", _WITH_BE),
                ]
            )
            pair = (_ONES[one], one) if many else (one, _ONES[one])
            return *pair, self._filled(self._one(after), many=other)
        if kind < 0.62:
            pair = ("do", "does") if many else ("does", "do")
            return *pair, self._filled(self._one(_DOES), many=other)
        verb, _, after = self._one(_VERBS).partition(" ")
        if self._chance.random() < 0.1:
            verb, after = self._one(sorted(THIRD_OF)), "the {o}"
        pair = (verb, THIRD_OF[verb]) if many else (THIRD_OF[verb], verb)
        return *pair, self._filled(after, many=other)

    def _seen(self) -> str:
        verb, _, after = self._one(_VERBS).partition(" ")
        who = f"the {self._noun(many=self._chance.random() < 0.3, people=0.7)} {self._said(many=False)}"
        lead = self._one(["I would like to", "It was good to", "You", "We used to", "I want to", "They"])
        return f"{lead} {self._one(_BARE)} {who} {verb} {self._filled(after, many=True)}"

    def _house(self) -> str:
        house = self._one(sorted(COLLECTIVE))
        verb = self._one(["are", "were", "have", "is", "was", "has"])
        after = self._one(_WITH_HAVE if verb in {"have", "has"} else _WITH_BE)
        return f"{self._one(_OPENERS)}the {house} {self._said(many=False)} {verb} {self._filled(after, many=True)}"

    def _wished(self) -> str:
        verb, _, after = self._one(_VERBS).partition(" ")
        lead = self._one(
            [
                "You asked that",
                "It is important that",
                "They insisted that",
                "I would suggest that",
                "She recommended that",
            ]
        )
        return f"{lead} every {self._noun(many=False, people=0.9)} {self._said(many=False)} {verb} {self._filled(after, many=True)}"

    def _there(self) -> str:
        many = self._chance.random() < 0.5
        some = self._one(
            [
                "a number of",
                "most of the",
                "half of the",
                "the rest of the",
                "plenty of",
                "a lot of",
                "some of the",
                "all of the",
                "a few of the",
                "several of the",
            ]
        )
        right, _, after = self._verb(many=True)
        known = f"{some} {self._noun(many=True)} {self._said(many=True)} {right} {after}"
        whole = f"{self._one(['most of', 'half of', 'all of', 'the rest of', 'some of'])} the {self._one(_MASS)} {self._said(many=False)} {self._one(['is', 'was'])} {self._filled(self._one(_WITH_BE), many=True)}"
        return known if many else whole

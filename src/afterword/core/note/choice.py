"""Which row of wording is taken: by a stable hash, unlike what was written before, and never twice in one panel while another is left."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from hashlib import blake2b
from itertools import groupby

from afterword.core.note.draft import Sentence
from afterword.core.note.lists import listed
from afterword.core.note.manner import Manner
from afterword.core.note.prose import words
from afterword.core.note.stock import stem
from afterword.core.note.word_classes import PERSONAL
from afterword.core.note.wording import Row, Wording

_SLOT = re.compile(r"\{\w+\}")
_EMPTY = re.compile(r" (?=[ ,.;])")
_SHORT_FORM = re.compile(r"\b(?:Inc|Ltd|Corp|Co|plc|Plc|PLC|Pty|Pvt|Bros)$|\.$")
_LEAST_PIECE = 8
_LONG, _LITTLE = 9, 3
_BRIEF = (Manner.SHORTER, Manner.PLAINER)
# Words that a reader notices when they come back.
_SALIENT = listed(
    "conversation interview talk talked talking talks spoke speak discussion discussed pleasure pleased glad gladly happy grateful thankful appreciate appreciated "
    "interest interested interests chance opportunity hope learn learned heard hear hearing thought think thinking enjoyed enjoy proud eager impressed impression struck "
    "considered consideration welcome remember stayed most above particular especially further position"
)
# Turns of phrase that a reader notices wherever they come back.
_TURNS = ("all the more", "if there is", "even more", "very much", "more interested", "contribute", "happy to")
_AGAIN = {"firm": 6, "the_role": 3}  # how harsh a name sounds in two neighbouring sentences
_ROLES = frozenset({"position", "role"})
_RUN = 3


# "I enjoyed hearing that you showed me ...": what the writer was there for is not told as hearsay.
_BY_EAR = re.compile(r"\b(?:hear|hearing|heard|learn|learning|find out|know) \{[xy]\}")
# What is the writer's own was not heard of from the reader: "how I would value it", "my thesis".
_BY_REPORT = re.compile(
    r"\b(?:hear|hearing|heard|learn|learned|learning|told me|you said|you talk)\b[^{]*\{x\}|^(?:Hearing|Learning)\b",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"\b(?:I|my|me|mine)\b"
    r"|^(?:moving|changing|switching|going|coming|getting back|leaving|returning|retraining|transitioning|relocating|quitting|giving up|growing up|becoming|being|having|raising|studying|swapping|starting (?:out|over|again)|"
    r"living|emigrating|immigrating|retiring|taking time|volunteering|working)\b(?!.*\b(?:you|your)\b)"
)
_WITNESSED = re.compile(
    r"^that you (?:(?:\w+ly|all|both|also|even|then|just|still|never|did not|were not) )*(?:said|say|told|tell|admit|admitted|explained|mentioned|asked|showed|laughed|smiled|listened|answered|spoke|talked|described|compared|"
    r"greeted|introduced|apologised|apologized|joked|promised|quoted|drew|rush|rushed|pretend|pretended|took the time|went through)\b"
    r"|\b(?:tell|told|show|showed|give|gave|take|took|walk|walked|let|ask|asked|introduce|introduced|offer|offered|greet|greeted|made|brought|drove|thank|thanked|poured|handed|bought|invited|called|listened to|rush|rushed|interrupt|interrupted) me\b"
    rf"|^that you were (?:(?:so|very|really|quite|always|[a-z]+ly) )*(?:{'|'.join(sorted(PERSONAL))})\b"
)
# "The people there are kind", not "there are kind people".
_PLACED_THERE = re.compile(
    r"(?<=[a-z] )(?<!\bthat )(?<!\band )(?<!\bbut )(?<!\bbecause )(?<!\bso )(?<!\bwhere )(?<!\bwhen )(?<!\bif )there\b|\bthere\b(?! (?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|seems?)\b)"
)
_REASONS = ("thank-you.interest_", "thank-you.talk_because", "thank-you.topic_because")


def _is_long(text: str) -> bool:
    """Whether an answer must end its sentence, since what came after it would be lost."""
    return "," in text or len(words(text)) > _LONG


def _holds(row: Row, slots: Mapping[str, str]) -> bool:
    """Whether the row's facts are known, no long answer stands in its middle, and its last word is no "Plc", whose full stop would seem its own.

    What the writer was there for is not told as heard, and "there" wants the name of the place before it.
    """
    known = row.needs <= slots.keys()
    if not known or (row.text.endswith("{firm}.") and _SHORT_FORM.search(slots["firm"])):
        return False
    told = [slots.get(name, "") for name in ("x", "y")]
    hearsay = _BY_EAR.search(row.text) is not None and any(_WITNESSED.search(text) for text in told)
    hearsay |= _BY_REPORT.search(row.text) is not None and _OWN.search(told[0]) is not None
    nowhere = row.id.startswith(_REASONS) and "firm" in slots and "firm" not in row.needs
    if hearsay or (nowhere and any(_PLACED_THERE.search(text) for text in told)):
        return False
    return not any(
        name in row.needs and not row.text.endswith(f"{{{name}}}.") and _is_long(slots[name]) for name in ("x", "y")
    )


def _filled(row: Row, slots: Mapping[str, str]) -> str:
    """The row with its facts; a fact that was said already leaves no gap, and a full stop after an abbreviation is not doubled."""
    text = row.text.format_map(slots)
    if not all(slots[name] for name in row.needs if name == "on_day"):
        text = _EMPTY.sub("", text)
    for doubled, single in (("..", "."), ("?.", "?"), ("!.", "!")):
        text = text.replace(doubled, single)
    return text[:1].upper() + text[1:]


@lru_cache(maxsize=4096)
def _plain_words(text: str) -> frozenset[str]:
    return frozenset(words(text.casefold()))


@lru_cache(maxsize=4096)
def _stems(text: str) -> frozenset[str]:
    """The words of more than three letters, so that "matters" echoes "matter"."""
    return frozenset(stem(word) for word in _plain_words(text) if len(word) > _LITTLE)


@lru_cache(maxsize=4096)
def _salient(text: str) -> frozenset[str]:
    return _plain_words(text) & _SALIENT


@lru_cache(maxsize=4096)
def _length(text: str) -> int:
    return len(words(text))


@dataclass(frozen=True, slots=True)
class Place:
    """Where in its note a sentence is to stand: what was said before it, and how many words it may have."""

    before: Sequence[str] = ()
    least: int = 0
    most: int = 10_000

    def misfit(self, row: Row, slots: Mapping[str, str]) -> bool:
        """Whether the row would be too short or too long here."""
        if self.least == 0 and self.most == 10_000:
            return False
        return not self.least <= len(words(_filled(row, slots))) <= self.most


@lru_cache(maxsize=4096)
def _runs(text: str) -> frozenset[tuple[str, ...]]:
    """Every three words of a text that follow one another; those of its slots are left out."""
    said = [word.casefold() for piece in _SLOT.split(text) for word in (*words(piece), "")]
    return frozenset(run for run in zip(*(said[index:] for index in range(_RUN)), strict=False) if all(run))


@lru_cache(maxsize=4096)
def _turns(text: str) -> tuple[str, ...]:
    return tuple(turn for turn in _TURNS if turn in text.casefold())


class _Ear:
    """Hears what comes back: the first word of a sentence, the words that a reader notices, a name, a turn of phrase."""

    def __init__(self, before: Sequence[str], slots: Mapping[str, str]) -> None:
        self.slots = slots
        self.openings = [text.split(maxsplit=1)[0] for text in before]
        self.counts = Counter(word for text in before for word in _salient(text))
        self.last = frozenset(_salient(before[-1])) if before else frozenset[str]()
        self.names = {name for name in ("firm", "the_role") if before and slots.get(name, "\0") in before[-1]}
        self.names |= {"the_role"} if before and _plain_words(before[-1]) & _ROLES else set()
        self.told = frozenset(word for name in ("x", "y") for word in _stems(slots.get(name, "")))
        self.so_far = " ".join(before).casefold()
        self.owes_firm = bool(before) and slots.get("firm", "").casefold() not in self.so_far
        self.runs = frozenset(run for text in before[-_RUN:] for run in _runs(text))

    def harshness(self, row: Row) -> int:
        """0 if the row sounds well after what came before; more the more of it comes back ("some of our time on your time")."""
        echo = 3 * (not self.told.isdisjoint(_stems(row.text)))
        if not self.openings:
            return echo
        first = row.text.split(maxsplit=1)[0]
        worn = first == self.openings[-1] and (first != "I" or self.openings[-2:] == ["I", "I"])
        often = self.openings.count(first) > (2 if first == "I" else 1)
        back = sum(self.counts[word] + (word in self.last) for word in _salient(row.text))
        turns = sum(turn in self.so_far for turn in _turns(row.text))
        again = 3 * turns + min(3, len(self.runs & _runs(row.text)))
        again += 2 * (self.owes_firm and "firm" not in row.needs)
        return (
            echo
            + 3 * worn
            + 2 * often
            + min(3, back // 2)
            + sum(_AGAIN[name] for name in self.names & row.needs)
            + again
        )


@lru_cache(maxsize=512)
def _briefer(rows: tuple[Row, ...], half: bool) -> frozenset[str]:
    usual = sorted((row for row in rows if row.manner is Manner.USUAL), key=lambda row: _length(row.text))
    return frozenset(row.id for row in (usual[: (len(usual) + 1) // 2] if half else usual))


@dataclass(slots=True)
class Choice:
    """Takes rows for the notes of one panel, in the order in which they are composed.

    ``key`` names the candidacy and the seed, so that two candidates with like facts get unlike letters. ``earlier`` are the texts of
    notes that the candidate wrote before: a row that stands in one of them comes after all that do not.
    """

    wording: Wording
    key: str
    manner: Manner = Manner.USUAL
    earlier: Sequence[str] = ()
    taken: Counter[str] = field(default_factory=Counter)
    said: set[str] = field(default_factory=set)
    told: set[str] = field(default_factory=set)
    _stale: dict[str, bool] = field(default_factory=dict)

    def trial(self, salt: int) -> Choice:
        """The same choice, to be thrown away or kept; another salt gives other rows."""
        key = f"{self.key}\0{salt}" if salt else self.key
        return replace(self, key=key, taken=Counter(self.taken), said=set(self.said), told=set(self.told))

    def keep(self, trial: Choice) -> None:
        """What a trial took is taken."""
        self.taken, self.said, self.told = trial.taken, trial.said, trial.told

    def sentence(
        self, slot: str, person: str, slots: Mapping[str, str], fact: str | None = None, place: Place = Place()
    ) -> Sentence | None:  # fmt: skip
        """The first row of the slot that says what was not said yet in this panel, filled in; None if there is none."""
        for row in self._in_order(slot, person, slots, place):
            text = _filled(row, slots)
            if text not in self.said:
                self.taken[row.id] += 1
                self.said.add(text)
                return Sentence(text, row.id, fact)
        return None

    def own(self, text: str, fact: str) -> Sentence | None:
        """The candidate's own sentence, set by itself; None if it stands in another note already."""
        whole = text if text.endswith(".") else f"{text}."
        whole = whole[:1].upper() + whole[1:]
        if whole in self.said or any(whole in text for text in self.earlier):
            return None
        self.said.add(whole)
        return Sentence(whole, "own words", fact)

    def prefers(self, name: str, count: int, person: str) -> int:
        """One of some ways to tell a thing, by a hash."""
        return int.from_bytes(self._rank(name, "", person)[:4], "big") % count

    def _in_order(self, slot: str, person: str, slots: Mapping[str, str], place: Place) -> Iterator[Row]:
        """The rows whose facts are known, the least used first.

        Then those that were not written before, those that fit the place, those of the manner, those that sound well here; then by a hash.
        """
        rows = self.wording.of(slot)
        brief = self._brief(slot)
        usable = [row for row in rows if row.manner in {Manner.USUAL, self.manner} and _holds(row, slots)]
        ear = _Ear(place.before, slots)

        def suits(row: Row) -> tuple[int, bool, bool, bool, bool]:
            manner = row.manner is not self.manner
            return self.taken[row.id], self._is_stale(row), place.misfit(row, slots), manner, row.id not in brief

        for _, alike in groupby(sorted(usable, key=suits), suits):
            yield from sorted(alike, key=lambda row: (ear.harshness(row), self._rank(row.id, row.text, person)))

    def _brief(self, slot: str) -> frozenset[str]:
        """The briefer half of the usual rows, for a note that is to be brief; else all of them."""
        return _briefer(self.wording.of(slot), self.manner in _BRIEF)

    def outline(self, name: str, count: int, person: str) -> int:
        """Which of some orders of thought a note takes: the least used of the panel, then by a hash."""
        ids = [f"{name}#{index}" for index in range(count)]
        chosen = min(ids, key=lambda id_: (self.taken[id_], self._rank(id_, "", person)))
        self.taken[chosen] += 1
        return ids.index(chosen)

    def _is_stale(self, row: Row) -> bool:
        if not self.earlier:
            return False
        if row.id not in self._stale:
            pieces = [piece.strip() for piece in _SLOT.split(row.text) if len(piece.strip()) >= _LEAST_PIECE]
            self._stale[row.id] = bool(pieces) and any(all(piece in text for piece in pieces) for text in self.earlier)
        return self._stale[row.id]

    def _rank(self, id_: str, text: str, person: str) -> bytes:
        return blake2b(f"{self.key}\0{person}\0{id_}\0{text}".encode(errors="surrogatepass"), digest_size=8).digest()

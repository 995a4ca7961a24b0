"""The thank-you note: thanks, the particular points of this conversation, interest, and an open door (E8 to E12)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from afterword.core.note.choice import Choice, Place
from afterword.core.note.draft import Question, Sentence
from afterword.core.note.facts import Facts, short_firm
from afterword.core.note.fit import says_little
from afterword.core.note.leaning import rests
from afterword.core.note.manner import Manner
from afterword.core.note.material import Material, Stock, stock
from afterword.core.note.model import NoteForm, NoteKind
from afterword.core.note.moves import LEANEST, Move, moves
from afterword.core.note.particular import Known, is_particular
from afterword.core.note.prose import words

# "Walking the night sort with you": nothing that the reader told.
_WITH_READER = re.compile(r"\b(?:with|to|by|beside|behind) you\b")
LEAST_WORDS = 90
MOST_WORDS = 180  # from the greeting to the signature; the body alone has at least 90
_SHORTER = 110
_CARD = (45, 70)
_MOST_POINTS = 3
_ATTEMPTS = 16
_SALTS = 2
_NEAR = 6
_CARD_FRAME = 27  # words of a card beside what is told of the conversation
_CARD_REST = 23  # those of its longer rows beside the thanks
_LEAST_THANKS = 9
_MOVE_FRAME = 8
_FILLERS = ("courtesy", "wish", "patience")

Paragraph = tuple[Sentence, ...]
# The orders of thought: t thanks, p the first point, q the others, r role and interest, i invitation, f final word; a comma parts paragraphs.
# Interest comes before the invitation: after a telephone number it would speak of the call.
_OUTLINES = (
    "tp,qr,if",
    "t,pq,r,if",
    "pq,tr,if",
    "tr,pq,if",
    "tpq,r,if",
    "t,pqr,if",
    "p,tq,r,if",
    "pq,r,tif",
    "t,pq,rif",
    "t,p,qr,if",
)
_CARD_OUTLINES = ("tpqrif", "pqtrif", "trpqif", "pqrtif")


@dataclass(frozen=True, slots=True)
class Letter:
    """Paragraphs, the question to ask where nothing particular could be said, and questions about answers that were left out."""

    paragraphs: tuple[Paragraph, ...]
    question: Question | None
    unfit: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True)
class _Extent:
    """How much a note tells: points, how lean each is told (0 to 3), courtesies; a salt tries other rows."""

    points: int
    lean: int = 0
    fillers: int = 0
    salt: int = 0

    def after(self, miss: int) -> _Extent:
        """Another extent after a note that missed its length: too short (below 0) or too long."""
        if abs(miss) <= _NEAR and self.salt < _SALTS:
            return replace(self, salt=self.salt + 1)
        if miss < 0:
            wider = self.fillers < len(_FILLERS)
            return replace(self, fillers=self.fillers + 1, salt=0) if wider else replace(self, salt=self.salt + 1)
        if self.points > 1:
            return replace(self, points=self.points - 1, salt=0)
        if self.fillers:
            return replace(self, fillers=self.fillers - 1, salt=self.salt + 1)
        return replace(self, lean=min(LEANEST, self.lean + 1), salt=0 if self.lean < LEANEST else self.salt + 1)


def thank_you(facts: Facts, form: NoteForm, kind: NoteKind, choice: Choice) -> Letter:  # noqa: ARG001  (one shape for all kinds)
    """The body of a thank-you note to one person: of the notes that its facts and rows give, the first whose length is right."""
    material = stock(facts)
    least, most = _bounds(facts, form, choice.manner)
    extent = _first_extent(material, form, choice.manner, most)
    section = "card" if form is NoteForm.CARD else "thank-you"
    best: tuple[int, tuple[Paragraph, ...], Choice] | None = None
    for _ in range(_ATTEMPTS):
        trial = choice.trial(extent.salt)
        paragraphs = _Writer(facts, trial, material, extent, (least, most), section).paragraphs()
        count = sum(_count(sentence.text) for paragraph in paragraphs for sentence in paragraph)
        miss = count - least if count < least else max(0, count - most)
        if best is None or abs(miss) < best[0]:
            best = (abs(miss), paragraphs, trial)
        if miss == 0:
            break
        extent = extent.after(miss)
    paragraphs = best[1] if best else ()
    if best:
        choice.keep(best[2])
    said = [sentence.text for paragraph in paragraphs for sentence in paragraph]
    points = [point.topic.text for point in material.points if point.topic]
    known = Known(facts.names, facts.candidacy.role, points)
    enough = is_particular(said, known, on_card=form is NoteForm.CARD)
    return Letter(paragraphs, None if enough else _question(facts), material.unfit)


def _first_extent(material: Stock, form: NoteForm, manner: Manner, most: int) -> _Extent:
    """As much as may fit, reckoned from the answers alone."""
    if form is not NoteForm.CARD:
        return _Extent(1 if manner is Manner.SHORTER else min(_MOST_POINTS, len(material.points)))
    lean = 1
    while material.points and lean < LEANEST and _reckoned(material.points[0], lean) > most - _CARD_FRAME:
        lean += 1
    return _Extent(1, lean)


def _reckoned(point: Material, lean: int) -> int:
    told = moves(point, 1, first=True, lean=lean)
    return sum(
        _MOVE_FRAME + sum(_count(text) for text in move.slots.values()) + _count(move.own or "") for move in told
    )


def _bounds(facts: Facts, form: NoteForm, manner: Manner) -> tuple[int, int]:
    """The least and most words of the body, so that body and whole letter both keep within what the form asks."""
    candidate = facts.candidacy.candidate
    ends = [facts.slots.get("address", ""), facts.slots.get("name", "")]
    if form is not NoteForm.CARD:
        ends += [candidate.phone or "", candidate.email or ""]
    frame = 2 + _count("Dear") - 1 + sum(_count(text) for text in ends) + 1
    if form is NoteForm.CARD:
        return _CARD[0], max(_CARD[0] + 6, _CARD[1] - frame)
    return LEAST_WORDS, max(LEAST_WORDS + 6, (_SHORTER if manner is Manner.SHORTER else MOST_WORDS) - frame)


def _count(text: str) -> int:
    return len(words(text))


def short_names(facts: Facts, said: list[str]) -> dict[str, str]:
    """Firm and role by a short name, where the full one was said already; the day not again."""
    so_far = " ".join(said).casefold()
    firm, role = facts.slots.get("firm", ""), facts.slots["the_role"]
    short = {"firm": short_firm(firm)} if firm and firm.casefold() in so_far else {}
    generic = "the role" if " role" in role else "the position"
    day = facts.slots.get("on_day", "")
    told = {"on_day": ""} if day and any(_names_day(text, day) for text in said) else {}
    return short | told | ({"the_role": generic} if role.casefold() in so_far else {})


def _names_day(text: str, day: str) -> bool:
    """Whether a text names the day: "on Thursday" does, "on Thursdays" does not."""
    return re.search(rf"\b{re.escape(day)}\b", text) is not None


class _Writer:
    """Writes one note from its first sentence to its last, each with an ear to those before it."""

    def __init__(
        self, facts: Facts, choice: Choice, material: Stock, extent: _Extent, bounds: tuple[int, int], section: str
    ) -> None:
        self.facts, self.choice, self.material, self.extent, self.section = facts, choice, material, extent, section
        self.least, self.most = bounds
        self.said: list[str] = []
        self.person = facts.person.id
        self.after: dict[str, str] = {}  # whether the sentence before told a point

    def paragraphs(self) -> tuple[Paragraph, ...]:
        outlines = _CARD_OUTLINES if self.section == "card" else _OUTLINES
        outline = outlines[self.choice.outline(self.section, len(outlines), self.person)]
        if not self.material.points:
            outline = outlines[0]
        written = (tuple(one for block in part for one in self._block(block)) for part in outline.split(","))
        return tuple(paragraph for paragraph in written if paragraph)

    def _block(self, block: str) -> list[Sentence]:
        made = {
            "t": lambda: [self._row("appreciation", self._room_for_thanks())],
            "p": self._first_point,
            "q": self._other_points,
            "r": self._role,
            "i": lambda: [self._row("invitation")],
            "f": self._final,
        }[block]()
        return [sentence for sentence in made if sentence]

    def _row(self, name: str, place: Place | None = None) -> Sentence | None:
        slot = f"{self.section}.{name}" if self.choice.wording.of(f"{self.section}.{name}") else f"thank-you.{name}"
        after, self.after = self.after, {}
        return self._made(slot, after, None, place)

    def _made(self, slot: str, slots: dict[str, str], fact: str | None, place: Place | None = None) -> Sentence | None:
        known = self.facts.slots | short_names(self.facts, self.said) | slots
        return self._heard(self.choice.sentence(slot, self.person, known, fact, place or Place(self.said)))

    def _heard(self, made: Sentence | None) -> Sentence | None:
        if made:
            self.said.append(made.text)
        return made

    def _room_for_thanks(self) -> Place | None:
        """On a card, as few words as leave room for the point that is told."""
        if self.section != "card" or not self.material.points:
            return None
        room = self.most - _reckoned(self.material.points[0], self.extent.lean) - _CARD_REST
        return Place(self.said, 0, max(_LEAST_THANKS, room))

    def _role(self) -> list[Sentence | None]:
        brief = self.section == "card" or self.choice.manner is Manner.SHORTER
        others = self._row("group_briefly" if brief else "group") if "others" in self.facts.slots else None
        return [self._row("role_interest"), others, self._filler("wish")]

    def _first_point(self) -> list[Sentence | None]:
        if not self.material.points:
            return [self._filler("courtesy")]
        return [
            *self._point(0),
            self._filler("courtesy") if len(self.material.points) == 1 or self.extent.points == 1 else None,
        ]

    def _other_points(self) -> list[Sentence | None]:
        made = [
            sentence
            for index in range(1, min(self.extent.points, len(self.material.points)))
            for sentence in self._point(index)
        ]
        return [*made, self._filler("courtesy")] if made else []

    def _point(self, index: int) -> list[Sentence | None]:
        point = self.material.points[index]
        way = self.choice.prefers(f"way#{index}", 2, self.person)
        made = [
            self._move(move, point)
            for move in moves(self._unheard(point), way, first=index == 0, lean=self.extent.lean)
        ]
        if any(made):
            self.after = {"after": "after"}
        return list(made)

    def _unheard(self, point: Material) -> Material:
        """The point without what another note of the panel says already, as long as something is left."""
        told = self.choice.told
        liked = None if point.liked and point.liked.text in told else point.liked
        bare = liked is not point.liked and point.interest is not None and rests(point.interest.text)
        left = replace(
            point,
            liked=liked,
            interest=None if bare or (point.interest and point.interest.text in told) else point.interest,
            beside=None if point.beside and point.beside.text in told else point.beside,
        )
        return left if left.tells else point

    def _move(self, move: Move, point: Material) -> Sentence | None:
        self.choice.told.update(move.slots.values())
        if move.own is not None:
            own = self.choice.own(move.own, move.fact)
            return self._heard(own) if own or move.otherwise is None else self._move(move.otherwise, point)
        is_told = point.with_reader and _WITH_READER.search(move.slots.get("x", "")) is None
        slots = move.slots | ({"reader": "reader"} if is_told else {})
        day = self.facts.slots.get("on_day", "")
        opens = day and not self.said and move.slot == "thank-you.topic_noun" and day not in move.slots["x"]
        return self._made("thank-you.opening_noun" if opens else move.slot, slots, move.fact)

    def _filler(self, name: str) -> Sentence | None:
        return self._row(name) if _FILLERS.index(name) < self.extent.fillers else None

    def _final(self) -> list[Sentence | None]:
        """Patience where it is wanted, and a last word of thanks where there is room for it."""
        patience = self._filler("patience") if self.section != "card" else None
        so_far = sum(_count(text) for text in self.said)
        least, most = max(0, self.least - so_far), self.most - so_far
        if most < 3 or (self.section == "card" and least == 0):
            return [patience]
        return [patience, self._row("final", Place(self.said, max(1, least), most))]


def _question(facts: Facts) -> Question:
    """The sentence to complete that would make this note particular."""
    name = facts.slots.get("address") or facts.person.name
    unfit = next((point.topic for _, point in facts.points if not says_little(point.topic)), None)
    ask = f"Complete this sentence as you would say it to {name}: “I enjoyed hearing about ...”"
    if unfit is None:
        return Question("talking_points", f"What did you talk about? {ask}")
    return Question(
        "talking_points", f"Your note “{' '.join(unfit.split())[:120]}” cannot be set into a letter as it stands. {ask}"
    )

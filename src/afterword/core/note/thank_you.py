"""The thank-you note: thanks, the particular points of this conversation, interest, and an open door (E8 to E12)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from afterword.core.candidacy.model import TalkingPoint
from afterword.core.note.choice import Choice
from afterword.core.note.draft import Question, Sentence
from afterword.core.note.facts import Facts
from afterword.core.note.fit import Fitted, Shape, fit, says_little
from afterword.core.note.letters import upper_first
from afterword.core.note.manner import Manner
from afterword.core.note.model import NoteForm, NoteKind
from afterword.core.note.prose import words

MOST_WORDS = 162  # of the body; greeting and signature bring the whole to 180 at the most
ENOUGH_WORDS = 90
_MOST_POINTS = 3
_FRAME_WORDS = 8
_WHOLE_SENTENCE = 6
_BRIEF_WORDS = 105
_CARD_WORDS = 62
_CARD_ENOUGH = 44

Paragraph = tuple[Sentence, ...]
# The orders of thought: t thanks, p points, r role and interest, i invitation, f final word; a comma parts paragraphs.
_OUTLINES = ("tp,r,if", "t,p,r,if", "p,tr,if", "tr,p,if", "tp,i,rf", "r,tp,if", "t,pr,if", "p,r,tif")
_CARD_OUTLINES = ("tprif", "ptrif", "trpif", "tpirf")


@dataclass(frozen=True, slots=True)
class Letter:
    """Paragraphs, and the question to ask where nothing particular could be said."""

    paragraphs: tuple[Paragraph, ...]
    question: Question | None


def thank_you(facts: Facts, form: NoteForm, kind: NoteKind, choice: Choice) -> Letter:  # noqa: ARG001  (one shape for all kinds)
    """The body of a thank-you note to one person."""
    on_card = form is NoteForm.CARD
    outlines = _CARD_OUTLINES if on_card else _OUTLINES
    outline = outlines[choice.outline("card" if on_card else "thank-you", len(outlines), facts.person.id)]
    blocks = _blocks(facts, choice, outline, on_card=on_card)
    if not blocks["p"]:
        outline = outlines[0]
    paragraphs = tuple(tuple(sentence for letter in part for sentence in blocks[letter]) for part in outline.split(","))
    return Letter(tuple(part for part in paragraphs if part), None if blocks["p"] else _question(facts))


def _blocks(facts: Facts, choice: Choice, outline: str, *, on_card: bool) -> dict[str, list[Sentence]]:
    section = "card" if on_card else "thank-you"
    first = outline[0]
    thanks = _one(choice, f"{section}.appreciation", facts)
    role = _one(choice, f"{section}.role_interest", facts, alone=first == "r")
    invitation = _one(choice, f"{section}.invitation", facts) or _one(choice, "thank-you.invitation", facts)
    group = _one(choice, "thank-you.group", facts)
    fixed = [sentence for sentence in (thanks, role, group, invitation) if sentence]
    points = list(_points(facts, choice, on_card=on_card, room=_room(choice, on_card) - _count(fixed)))
    final = (_card_final if on_card else _final)(choice, facts, [*fixed, *points])
    return {
        "t": [thanks] if thanks else [],
        "p": points,
        "r": [sentence for sentence in (role, group) if sentence],
        "i": [invitation] if invitation else [],
        "f": final,
    }


def _one(choice: Choice, slot: str, facts: Facts, *, alone: bool = False) -> Sentence | None:
    return choice.sentence(slot, facts.person.id, facts.slots, alone=alone)


def _count(made: list[Sentence]) -> int:
    return sum(len(words(sentence.text)) for sentence in made)


def _room(choice: Choice, on_card: bool) -> int:
    if on_card:
        return _CARD_WORDS
    return _BRIEF_WORDS if choice.manner is Manner.SHORTER else MOST_WORDS


def _final(choice: Choice, facts: Facts, so_far: list[Sentence]) -> list[Sentence]:
    """A last word of thanks, where there is room for it, and one more where the note would be short without it."""
    if _count(so_far) > _room(choice, on_card=False) - 15:
        return []
    made = [_one(choice, "thank-you.final", facts)]
    if _count(so_far) + _count([one for one in made if one]) < ENOUGH_WORDS:
        made.insert(0, _one(choice, "thank-you.courtesy", facts))
    return [sentence for sentence in made if sentence]


def _card_final(choice: Choice, facts: Facts, so_far: list[Sentence]) -> list[Sentence]:
    """A card is brief; only one that would look bare gets a last word."""
    made = _one(choice, "thank-you.final", facts) if _count(so_far) < _CARD_ENOUGH else None
    return [made] if made else []


def _points(facts: Facts, choice: Choice, *, on_card: bool, room: int) -> Iterator[Sentence]:
    """What was said, liked, and why it adds to the interest, as far as it fits by rule and by length (E10)."""
    used = 0
    most = 1 if on_card or choice.manner is Manner.SHORTER else _MOST_POINTS
    for index, point in facts.points:
        if used == most:
            return
        told = list(_told(index, point, facts, choice, room=room))
        room -= _count(told)
        used += bool(told)
        yield from told


def _told(index: int, point: TalkingPoint, facts: Facts, choice: Choice, *, room: int) -> Iterator[Sentence]:
    """What one talking point gives; where its topic cannot be told, only a whole sentence of the candidate's own stands."""
    reader = replace(facts.reader, present=point.person == facts.person.id)
    told = 0
    for name, answer in (("topic", point.topic), ("liked", point.liked), ("interest", point.interest)):
        fitted = None if says_little(answer) else fit(answer, reader)
        slot, text = _slot(name, fitted, has_point=told > 0, with_reader=reader.present) if fitted else (None, "")
        if slot is None or len(words(text)) + _FRAME_WORDS > room:
            continue
        if not told and name != "topic" and (slot or len(words(text)) < _WHOLE_SENTENCE):
            continue
        place = f"talking_points[{index}].{name}"
        sentence = (
            choice.own(text, place)
            if slot == ""
            else choice.sentence(slot, facts.person.id, facts.slots | {"x": text}, place, alone=not told)
        )
        if sentence:
            room -= len(words(sentence.text))
            told += 1
            yield sentence


def _slot(part: str, fitted: Fitted, *, has_point: bool, with_reader: bool) -> tuple[str | None, str]:
    """The slot into which an answer fits, and the answer made fit; "" stands for a sentence of its own, None for no place."""
    shape, text = fitted.shape, fitted.text
    if part == "interest":
        return _interest_slot(shape, text, has_point=has_point)
    if shape is Shape.QUALITY:
        return ("thank-you.liked_that", f"that you were {text}") if part == "liked" and with_reader else (None, "")
    if shape is Shape.SENTENCE:
        return "", text
    if shape is Shape.CLAUSE:
        shape, text = Shape.THAT, f"that {text}"
    if shape is Shape.LOOSE:
        return (None, "") if text.startswith("to ") else (f"thank-you.{part}_clause", text)
    if shape is Shape.THAT:
        return f"thank-you.{part}_that", text
    return f"thank-you.{part}_noun", text


def _interest_slot(shape: Shape, text: str, *, has_point: bool) -> tuple[str | None, str]:
    if noun := _as_noun(shape, text):
        return "thank-you.interest_noun", noun
    if shape is Shape.QUALITY:
        return None, ""
    if has_point and text.lower().startswith(("it is why ", "that is why ", "this is why ")):
        return "", upper_first(text)
    if has_point:
        return f"thank-you.interest_{'clause' if shape is Shape.LOOSE else 'because'}", text
    return ("", text) if shape is Shape.SENTENCE else (None, "")


def _as_noun(shape: Shape, text: str) -> str | None:
    if shape is Shape.LOOSE and text.startswith("to "):
        return f"the chance {text}"
    if shape is Shape.THAT:
        return f"the fact {text}"
    return text if shape is Shape.NOUN else None


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

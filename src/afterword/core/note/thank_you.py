"""The thank-you note: thanks, the particular points of this conversation, interest, and an open door (E8 to E12)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from afterword.core.candidacy.model import TalkingPoint
from afterword.core.note.choice import Choice
from afterword.core.note.draft import Question, Sentence
from afterword.core.note.facts import Facts
from afterword.core.note.fit import Shape, fit, says_little
from afterword.core.note.model import NoteForm
from afterword.core.note.prose import words

MOST_WORDS = 180
ENOUGH_WORDS = 90
_MOST_POINTS = 3
_FRAME_WORDS = 6

Paragraph = tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Letter:
    """Paragraphs, and the question to ask where nothing particular could be said."""

    paragraphs: tuple[Paragraph, ...]
    question: Question | None


def thank_you(facts: Facts, form: NoteForm, choice: Choice) -> Letter:
    """The body of a thank-you note to one person."""
    on_card = form is NoteForm.CARD
    section = "card" if on_card else "thank-you"
    thanks = _one(choice, f"{section}.appreciation", facts)
    role = _one(choice, f"{section}.role_interest", facts)
    group = _one(choice, "thank-you.group", facts)
    invitation = _one(choice, "thank-you.invitation", facts)
    fixed = [sentence for sentence in (thanks, role, group, invitation) if sentence]
    points = _points(facts, choice, on_card, _room(fixed))
    final = () if on_card else _one_if_short(choice, facts, [*fixed, *points])
    blocks = (
        tuple(filter(None, (thanks,))),
        tuple(points),
        tuple(filter(None, (role, group))),
        (*filter(None, (invitation,)), *final),
    )
    return Letter(_joined(blocks, on_card), None if points else _question(facts))


def _one(choice: Choice, slot: str, facts: Facts) -> Sentence | None:
    return choice.sentence(slot, facts.person.id, facts.slots)


def _room(fixed: list[Sentence]) -> int:
    return MOST_WORDS - sum(len(words(sentence.text)) for sentence in fixed)


def _one_if_short(choice: Choice, facts: Facts, so_far: list[Sentence]) -> tuple[Sentence, ...]:
    """A last word of thanks, where there is room for it."""
    if sum(len(words(sentence.text)) for sentence in so_far) > MOST_WORDS - 20:
        return ()
    final = _one(choice, "thank-you.final", facts)
    return (final,) if final else ()


def _joined(blocks: tuple[Paragraph, ...], on_card: bool) -> tuple[Paragraph, ...]:
    if on_card:
        return (tuple(sentence for block in blocks for sentence in block),)
    thanks, points, role, end = blocks
    return tuple(block for block in ((*thanks, *points), role, end) if block)


def _points(facts: Facts, choice: Choice, on_card: bool, room: int) -> list[Sentence]:
    """What was said, liked, and why it adds to the interest, as far as it fits by rule and by length (E10)."""
    found: list[Sentence] = []
    used = 0
    for index, point in facts.points:
        if used == (1 if on_card else _MOST_POINTS):
            break
        told = list(_told(index, point, facts, choice, on_card, room))
        room -= sum(len(words(sentence.text)) for sentence in told)
        used += bool(told)
        found += told
    return found


def _told(
    index: int, point: TalkingPoint, facts: Facts, choice: Choice, on_card: bool, room: int
) -> Iterator[Sentence]:
    parts = (("topic", point.topic), ("liked", point.liked), ("interest", point.interest))
    told = 0
    for name, answer in parts:
        if on_card and told:
            return
        slot_and_text = _slot(name, answer, facts)
        if slot_and_text is None or len(words(slot_and_text[1])) + _FRAME_WORDS > room:
            continue
        slot, text = slot_and_text
        place = f"talking_points[{index}].{name}"
        sentence = (
            _own(text, place)
            if slot == ""
            else choice.sentence(slot, facts.person.id, facts.slots | {"x": text}, place)
        )
        if sentence:
            room -= len(words(sentence.text))
            told += 1
            yield sentence


def _own(text: str, place: str) -> Sentence:
    """The candidate's own sentence, set by itself."""
    return Sentence(text if text.endswith(".") else f"{text}.", "own words", place)


def _slot(part: str, answer: str | None, facts: Facts) -> tuple[str, str] | None:
    """The slot into which an answer fits, and the answer made fit; "" stands for a sentence of its own."""
    fitted = None if says_little(answer) else fit(answer, facts.reader)
    if fitted is None:
        return None
    shape, text = fitted.shape, fitted.text
    if part == "interest":
        because = shape in {Shape.SENTENCE, Shape.CLAUSE}
        slot = "because" if because else "noun" if shape is Shape.NOUN else "clause"
        return (
            (f"thank-you.interest_{slot}", text)
            if shape is not Shape.THAT
            else ("thank-you.interest_noun", f"the fact {text}")
        )
    if shape is Shape.SENTENCE:
        return "", text
    if shape is Shape.THAT:
        return ("thank-you.topic_that", text) if part == "topic" else ("thank-you.liked_noun", text)
    return f"thank-you.{part}_{'noun' if shape is Shape.NOUN else 'clause'}", text


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

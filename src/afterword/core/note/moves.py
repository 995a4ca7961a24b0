"""The sentences in which one talking point is told: together or apart, with its reason or without."""

from __future__ import annotations

import re
from dataclasses import dataclass

from afterword.core.note.articles import with_the
from afterword.core.note.doing import as_hoped, is_doing
from afterword.core.note.fitted import Fitted, Shape
from afterword.core.note.leaning import rests
from afterword.core.note.material import Material, as_that, is_whole
from afterword.core.note.prose import words

LEANEST = 3
_WITHOUT_REASON = 2
_SHORT = 9
# "That is why I came": said of what stands just before, in a sentence of its own.
_TELLS = re.compile(
    r"it(?= is why )|that(?= (?:is why|tells|told|says|shows|showed|takes|took|means|meant|matters|is rare|is unusual|was rare|was new|never|rarely|seldom|hardly ever|almost never|always|usually)\b)"
)


@dataclass(frozen=True, slots=True)
class Move:
    """One sentence to be made: the slot of its rows, what fills {x} and {y}, and the places of these facts.

    Without a slot the candidate's own sentence stands by itself; ``otherwise`` is the move where that is not possible.
    """

    slot: str
    slots: dict[str, str]
    fact: str
    own: str | None = None
    otherwise: Move | None = None


def moves(point: Material, way: int, *, first: bool, lean: int = 0) -> list[Move]:
    """The sentences that tell one point.

    ``way`` picks between telling parts together or each by itself; ``first``: nothing else of the conversation was told before.
    ``lean``: 1 tells parts together where that can be, 2 leaves out the reason, 3 all but the topic.
    """
    topic, liked = point.topic, point.liked or point.beside
    interest = None if lean >= _WITHOUT_REASON and (topic or liked) else point.interest
    liked = None if lean >= LEANEST and topic else liked
    part = "liked" if point.liked else "topic"
    together = bool(way or lean)
    if topic and liked and together and (joined := _joined(point, topic, liked, part)):
        made = [joined]
    elif topic and interest and not liked and together and (joined := _with_reason(point, topic, interest)):
        return [joined]
    else:
        made = [_topic(point, topic, first=first)] if topic else []
        made += [_liked_move(point, liked, part, alone=not topic)] if liked and not (lean and topic) else []
    untold = point.liked is not None and not any(f"{point.place}.liked" in move.fact for move in made)
    if interest is None or (untold and rests(interest.text)):
        return made
    beyond = any(move.own is not None or not move.fact.endswith(".topic") for move in made)
    why = _why(point, interest, told=bool(made), beyond=beyond)
    return [*made, why] if why else made


def _is_short(text: str) -> bool:
    return len(words(text)) <= _SHORT and "," not in text


def _joined(point: Material, topic: Fitted, liked: Fitted, part: str) -> Move | None:
    """Topic and what was liked, in one sentence."""
    if topic.shape is not Shape.NOUN or not _is_short(topic.text) or len(words(liked.text)) > 2 * _SHORT:
        return None
    that = as_that(liked)
    if that is None and (liked.shape is not Shape.NOUN or _starts_alike(topic.text, liked.text)):
        return None
    slots = {"x": topic.text, "y": that or liked.text}
    return Move(
        f"thank-you.topic_liked_{'that' if that else 'noun'}", slots, f"{point.place}.topic, {point.place}.{part}"
    )


def _starts_alike(one: str, other: str) -> bool:
    first = one.split(maxsplit=1)[0]
    same = first == other.split(maxsplit=1)[0] and first in {"how", "what", "why", "your"}
    return same and not is_doing(other.partition(" ")[2])


def _with_reason(point: Material, topic: Fitted, interest: Fitted) -> Move | None:
    """Topic and why it adds to the interest, in one sentence."""
    short = topic.shape is Shape.NOUN and _is_short(topic.text) and " because " not in interest.text
    if not short or interest.shape not in {Shape.CLAUSE, Shape.SENTENCE} or _TELLS.match(interest.text):
        return None
    slots = {"x": topic.text, "y": interest.text}
    return Move("thank-you.topic_because", slots, f"{point.place}.topic, {point.place}.interest")


def _topic(point: Material, topic: Fitted, *, first: bool) -> Move:
    kind = "topic" if first else "more"
    fact = f"{point.place}.topic"
    if topic.shape is Shape.SENTENCE:
        return Move("", {}, fact, topic.text, Move(f"thank-you.{kind}_clause", {"x": topic.text}, fact))
    if that := as_that(topic):
        return Move(f"thank-you.{kind}_that", {"x": that}, fact)
    shape = "noun" if topic.shape is Shape.NOUN else "clause"
    return Move(f"thank-you.{kind}_{shape}", {"x": topic.text}, fact)


def _liked_move(point: Material, liked: Fitted, part: str, *, alone: bool) -> Move:
    fact = f"{point.place}.{part}"
    if liked.shape is Shape.SENTENCE:
        return Move("", {}, fact, liked.text, Move("thank-you.liked_clause", {"x": liked.text}, fact))
    that = as_that(liked)
    if liked.shape is Shape.LOOSE:
        return Move("thank-you.topic_clause" if alone else "thank-you.liked_clause", {"x": liked.text}, fact)
    name = "liked_alone" if alone else "liked"
    return Move(f"thank-you.{name}_{'that' if that else 'noun'}", {"x": that or liked.text}, fact)


def _why(point: Material, interest: Fitted, *, told: bool, beyond: bool) -> Move | None:
    """Why it adds to the interest; without anything told before, only a whole sentence stands.

    ``beyond``: whether more than the topic was told, or a sentence of the candidate's own stands before, so that "it" would mean
    something told there, which need not be what the reason is about.
    """
    fact, text = f"{point.place}.interest", re.sub(r"^that (?=there )", "", interest.text)
    if not told:
        return Move("", {}, fact, text) if interest.shape is Shape.SENTENCE and is_whole(interest) else None
    if _TELLS.match(text):
        return Move("", {}, fact, _TELLS.sub("that", text, count=1) if text.startswith("it ") else text, None)
    if noun := _as_noun(interest):
        writers = noun.split()[0] in {"my", "our"} and not beyond
        return Move(f"thank-you.interest_{'own' if writers else 'noun'}", {"x": noun}, fact)
    if interest.shape is Shape.LOOSE or " because " in text:
        return Move("thank-you.interest_clause", {"x": text}, fact)
    return Move(f"thank-you.{'talk' if beyond else 'interest'}_because", {"x": text}, fact)


def _as_noun(fitted: Fitted) -> str | None:
    if fitted.text.startswith("that there "):
        return None
    if fitted.shape is Shape.LOOSE and fitted.text.startswith("to "):
        return f"the chance {fitted.text}"
    if fitted.shape is Shape.THAT:
        return f"the fact {fitted.text}"
    return as_hoped(with_the(fitted.text)) if fitted.shape is Shape.NOUN else None

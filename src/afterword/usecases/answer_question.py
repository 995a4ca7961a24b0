"""Answer the question of a draft: what it lacked becomes a fact of the candidacy, and the draft can be made again."""

from __future__ import annotations

import re
from dataclasses import replace

from afterword.core.candidacy.model import Candidacy, TalkingPoint
from afterword.core.problems import Invalid, Problem

_PART = re.compile(r"talking_points\[(\d+)\]\.(topic|liked|interest)")
_MOST_SIGNS = 500


def can_answer(about: str) -> bool:
    """Whether the answer goes where the question is about; a question about what happened is answered by recording it."""
    return about in {"talking_points", "candidate.name", "candidate.phone"} or _PART.fullmatch(about) is not None


def answered(candidacy: Candidacy, person: str, about: str, answer: str) -> Candidacy:
    """The candidacy with the answer in it. Invalid for none, for one that is too long, and for a place that there is not."""
    text = " ".join(answer.split())
    if not text:
        raise Invalid("There is no answer yet.", (Problem("answer", "Write a few words."),))
    if len(text) > _MOST_SIGNS:
        raise Invalid("The answer is too long.", (Problem("answer", "Say it in one sentence."),))
    if about == "talking_points":
        return replace(candidacy, talking_points=(*candidacy.talking_points, TalkingPoint(topic=text, person=person)))
    if about == "candidate.name":
        return replace(candidacy, candidate=replace(candidacy.candidate, name=text))
    if about == "candidate.phone":
        return replace(candidacy, candidate=replace(candidacy.candidate, phone=text))
    return _in_place(candidacy, about, text)


def _in_place(candidacy: Candidacy, about: str, text: str) -> Candidacy:
    found = _PART.fullmatch(about)
    points = list(candidacy.talking_points)
    if found is None or int(found[1]) >= len(points):
        raise Invalid("That question is no longer asked.")
    index = int(found[1])
    changed = {
        "topic": replace(points[index], topic=text),
        "liked": replace(points[index], liked=text),
        "interest": replace(points[index], interest=text),
    }
    points[index] = changed[found[2]]
    return replace(candidacy, talking_points=tuple(points))

"""Answers of the debrief, typed in a hurry: their slips of the pen are mended before they are set into a note, where that is safe (E5)."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from afterword.core.candidacy.model import Candidacy
from afterword.core.note.fitted import Mend
from afterword.core.note.model import InterviewFacts, NamedPerson, Note, NoteForm, NoteKind, Sender
from afterword.core.review.mending import edits_for, is_safe, mended
from afterword.core.review.model import Check, Finding
from afterword.core.review.reviewer import review
from afterword.core.review.rules import grammar, spelling

# The sentences that the debrief asks to complete: within them the grammar of a piece can be told.
_BEFORE = {"topic": "I enjoyed hearing about ", "liked": "What I liked was ", "interest": "It made me want to work there because "}  # fmt: skip
_GREETING = "Dear reader,\n\n"
_BY_ITSELF = re.compile(r"(?:I|we|because|since)\b", re.IGNORECASE)


def mender(candidacy: Candidacy, check: Check) -> Mend:
    """What mends the answers of one candidacy, whose names are no slips; no word is taken out, since it may be the one that was meant."""
    about = _about(candidacy)

    @cache
    def mend(answer: str, part: str) -> str:
        before = _GREETING + ("" if _BY_ITSELF.match(answer) else _BEFORE.get(part, ""))
        text = f"{before}{answer}."
        facts = replace(about.interview, talking_points=(answer,))  # so that a word of the trade is doubted less
        found = review(replace(about, interview=facts, text=text), rules=(spelling.RULE, grammar.RULE), check=check)
        slips = [
            one for one in found if _is_inside(one, len(before), len(text) - 1) and is_safe(one) and one.suggestions[0]
        ]
        return mended(text, edits_for(text, slips))[len(before) : -1]

    return mend


def _is_inside(finding: Finding, start: int, end: int) -> bool:
    """Whether a finding lies in the answer; of its first word only the spelling is judged, since the grammar hangs on what was before."""
    first = start if finding.rule == "spelling" else start + 1
    return finding.start is not None and finding.end is not None and first <= finding.start and finding.end <= end


def _about(candidacy: Candidacy) -> Note:
    people = tuple(NamedPerson(name=one.name, title=one.title) for one in candidacy.people)
    firm = candidacy.firm
    facts = InterviewFacts(firm=firm.name, aliases=firm.aliases, role=candidacy.role, interviewers=people)
    candidate = candidacy.candidate
    return Note(
        kind=NoteKind.THANK_YOU,
        form=NoteForm.MAIL,
        sender=Sender(name=candidate.name),
        interview=facts,
        locale=candidate.locale,
        text="",
    )

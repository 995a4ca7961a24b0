"""Turns of Indian, Nigerian and learners' English, and of haste, that a reader elsewhere takes for slips; each with what it means."""

from __future__ import annotations

import re
from collections.abc import Callable
from re import Match

Turn = tuple[re.Pattern[str], str | Callable[[Match[str]], str]]

_GENTLE = {"knowing": "know", "understanding": "understand", "believing": "believe", "wanting": "want", "liking": "like", "loving": "love", "needing": "need"}  # fmt: skip
_PLACES = {"company": "companies", "firm": "firms", "team": "teams", "school": "schools", "place": "places"}
_COMPRISE = {"comprise": "consist of", "comprises": "consists of", "comprised": "consisted of"}
_ONE = {"are": "is", "were": "was", "have": "has"}
_OWNED = r"(?!(?:the|a|an|my|your|our|their|his|her|this|that|its|any|every|each|some|no)\b)"
_WORK = r"(?:office|team|firm|company|department|lab|board|clinic|kitchen|workshop|project|ward)"
_FIELD = r"(?:domain|sector|industry|field)"
_UNITS = r"(?:day|week|month|year|hour|minute|person|bed|part|step|story|storey|course|acre|mile)"
_NO_NOUN = (
    r"(?:of|in|at|for|to|on|ago|and|or|is|was|I|before|after|with|from|that|when|we|it|they|you|long|old|later|by|as)"
)


def _made(pattern: str, full: str | Callable[[Match[str]], str], *, as_written: bool = False) -> Turn:
    return re.compile(pattern, 0 if as_written else re.IGNORECASE), full


def _plain(third: str) -> str:
    return {"has": "have", "goes": "go"}.get(third, third.removesuffix("s"))


def _third(match: Match[str]) -> str:
    return _GENTLE[match[2].lower()] + ("s" if match[1].lower() == "is" else "")


TURNS: tuple[Turn, ...] = (
    _made(r"\b(explained|described) ((?:very |so |really )?[a-z]+ly) about ((?:\S+ ){0,5}\S+)$", r"\1 \3 \2"),
    _made(r"\b(discuss(?:ed|es|ing)?|explain(?:ed|s|ing)?|describ(?:e|ed|es|ing)|mention(?:ed|s|ing)?|emphasi[sz]e[ds]?|request(?:ed)?) (?:about|regarding)\b", r"\1"),
    _made(r"\b(am|is|are) having (?=(?:a|an|the|some|good|great|many|such|so|no|very|more|its|their|your|my)\b)", lambda m: "has " if m[1].lower() == "is" else "have "),
    _made(r"\b(?:was|were) having (?=(?:a|an|the|some|good|great|many)\b)", "had "),
    _made(r"\bI am having (?:an? )?interest in (.+?) since (?=\w)", r"I have had an interest in \1 since "),
    _made(r"\bI am having (?:an? )?interest in ", "I am interested in "),
    _made(r"\binterested to (work|learn|study|teach|build|do|join)\b", lambda m: f"interested in {m[1].lower()}ing"),
    _made(r"\bsince (childhood|college|school|university|my [a-z]+),? I am\b", r"since \1 I have been"),
    _made(r"\b(am|are|is) (knowing|understanding|believing|wanting|liking|loving|needing)\b", _third),
    _made(r"\bsince (?=(?:\d+|two|three|four|five|six|seven|eight|nine|ten|many|several|some) (?:years?|months?|weeks?)\b)(?!.* ago)", "for "),
    _made(r"\bone of the ([a-z]+) (company|firm|team|school|place)\b", lambda m: f"one of the {m[1]} {_PLACES[m[2].lower()]}"),
    _made(r"\bcope up with\b", "cope with"),
    _made(r"\b(commitment|dedication|attention) towards?\b", r"\1 to"),
    _made(r"\b(comprises?|comprised) of\b", lambda m: _COMPRISE[m[1].lower()]),
    _made(r"\b(return|revert|reply) back\b", r"\1"),
    _made(r"\bmore (better|easier|faster|bigger|stronger|closer)\b", r"\1"),
    _made(r"\bresearches\b(?= (?:in|on|about|of)\b)", "research"),
    _made(r"\b(information|advice|knowledge|feedback|equipment|software)s (are|were|have)\b", lambda m: f"{m[1]} {_ONE[m[2].lower()]}"),
    _made(r"\b(information|advice|knowledge|feedback|equipment|software)s\b", r"\1"),
    _made(r"\b(?:very|so) much (passionate|interested|helpful|dedicated)\b", r"very \1"),
    _made(r"\b(do|does|did) not (understands|knows|works|takes|gives|has|makes|goes|needs)\b", lambda m: f"{m[1]} not {_plain(m[2].lower())}"),
    _made(r"\b(give|gives|gave|have|get|gets|got) (me |us |them )?(chance|opportunity) to\b", lambda m: f"{m[1]} {m[2] or ''}the {m[3]} to"),
    _made(rf"\b(for|in|at|of|with|from|to|by) ((?:[A-Z][a-z]+ )?{_WORK})(?=$|[,.;]| (?:in|of|at|with|for|and|to|by|on|from)\b)", r"\1 the \2", as_written=True),
    _made(rf"\b(in|within|from) {_OWNED}((?:[a-z]+ )?{_FIELD})\b(?! of)", r"\1 the \2", as_written=True),
    _made(r"\b(\w+) years experience\b", r"\1 years of experience"),
    _made(r"\bwork[ -]life balance\b", "work-life balance"),
    _made(rf"\b(\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) ({_UNITS}) (?!{_NO_NOUN}\b)(?=[a-z])", r"\1-\2 ", as_written=True),
)  # fmt: skip

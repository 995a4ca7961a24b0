"""placeholder: a slot of a template was left unfilled

What it notices: "[Company]", "{{name}}", "____", "Mr./Ms. Last Name", and names such as XYZ Corporation that stand for
a name to come.

Why it matters: it shows the template instead of the writer.

Example: Thank you for telling me about [Company Name].
Better: Thank you for telling me about Okafor & Lane.

When to ignore it: when the brackets or capitals mean something, as in a citation or in code.

Source: J, our judgement.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.core.note.names import fold
from afterword.core.review.model import EVERY, Flag, Panel, Rule
from afterword.core.review.reading import Reading
from afterword.core.review.shapes import Taken

_SLOT_WORD = (
    r"(?:your|their|his|her|insert|name|names|company|firm|organi[sz]ation|date|day|month|year|time|position|role|title|job|interviewer|interviewers|recipient|"
    r"sender|hiring|manager|department|topic|topics|something|specific|specifics|detail|details|phone|number|email|e-mail|address|city|school|university|skill|skills|experience|project|point|thing|reason|"
    r"reasons|example|adjective|noun|verb|blank|signature|closing|greeting|salutation|xx+|tbd|tba|tbc|fill|placeholder|lastname|firstname|surname|first|last|full|contact|subject|quality|value|task|responsibility|industry|field|mention|"
    r"reference|achievement|accomplishment|add|describe|here|candidate|employer|business|product|team|location|office|client|practice area|hospital|restaurant|court|judge|todo)"
)
_BRACKETED = re.compile(
    rf"\[(?=[^\[\]\n]{{0,60}}?\b{_SLOT_WORD}\b)[^\[\]\n\d]{{1,80}}\]|\[\s*\]|\[\s*_+\s*\]|\[[xX.]{{2,}}\](?<!\[\.\.\.\])|\[(?:[xX]|#+)\](?= ?\+? (?:years?|months?|weeks?|days?))|\[[A-Z][A-Z _/'’-]{{3,40}}\]",
    re.IGNORECASE,
)
_TEMPLATE = re.compile(
    r"\{\{[^{}\n]{0,60}\}\}|\{%[^%\n]{0,60}%\}|<%[^%\n]{0,60}%>|\$\{[^{}\n]{1,40}\}|%\([a-z_]{1,30}\)s|\*\|[A-Z_:]{1,30}\|\*|<<[^<>\n]{1,40}>>|«[A-Za-z_ ]{1,40}»|"
    r"%[A-Z][A-Z_]{2,30}%|\$[A-Z][A-Z_]{3,30}\b|#[A-Z][A-Z_]{3,30}#|@@[A-Za-z_]{2,30}@@"
)
_BRACED = re.compile(rf"\{{(?=[^{{}}\n]{{0,60}}?(?<![a-z]){_SLOT_WORD}(?![a-z]))[\w '’./-]{{1,60}}\}}", re.IGNORECASE)
_ANGLED = re.compile(
    rf"<(?!/?(?:a|b|i|p|br|div|span|em|strong|time|address|title|body|head|html|label)\b)(?=[^<>\n]{{0,40}}?(?<![a-z]){_SLOT_WORD}(?![a-z]))[\w '’/-]{{2,40}}>",
    re.IGNORECASE,
)
_PAREN = re.compile(
    r"\((?:insert|your|company|firm|interviewer'?s?|recipient'?s?|position|job|role|add|fill in|hiring manager|date|last|first|full|specific|mention|name of)(?: (?:in|the|a|an|your|of|name|title|number|here|company|firm|phone|email|address|position|date|last|first|full|specific|detail|details|something|topic|role|interviewer|interview|job|skill|project|example|point|discussed|you)){1,6}(?: here)?\)|\((?:company|firm|name|position|date|your name|job title|interviewer)\)",
    re.IGNORECASE,
)
_BLANK = re.compile(r"_{3,}|(?<![.\w])\.{6,}(?=\s+\w)|(?<!\w)-{4,}(?=[ ,.]\w|[,.])")
_XS = re.compile(
    r"(?<![\w-])(?:[Xx]{2,}[-/:.][Xx]{2,}(?:[-/:.][Xx]{2,})*|\(?[Xx]{3}\)?[- ][Xx]{3}[- ]?[Xx]{4}|[Xx]{1,2}:[Xx]{2}|[Xx]{4,}|(?:(?<=[.!?,] )|(?<=\bat )|(?<=\bto )|(?<=\bof )|(?<=\bby )|(?<=\bin )|(?<=\bfor )|(?<=\bwith )|(?<=\bthe ))X{3}(?=[ .,;:]|$)|(?:Mr|Ms|Mrs|Dr|Prof)\.? X{2,3}|(?:Mr|Ms|Mrs|Dr|Prof)\. [XYZ](?=[ ,:.;]|$))(?![\w-])"
)
# "XX years", "over X years": a number to come.
_NUMBER = re.compile(
    r"(?<![\w'-])(?:(?i:xx+)|(?:(?<=\bmy )|(?<=\bfor )|(?<=\bof )|(?<=\bhave )|(?<=\bhas )|(?<=\bwith )|(?<=\bover )|(?<=\bthan )|(?<=\bnearly )|(?<=\balmost )|(?<=\babout )|(?<=\bspent )|(?<=\bbring ))X|##?)\+?(?: ?%| (?=(?:full )?(?:years?|months?|weeks?|percent)\b))"
)
_STAND_INS = re.compile(
    r"(?<![\w&])(?:(?:XYZ|ABC|XXX|Acme XYZ) (?:Company|Corp(?:oration)?|Inc|Firm|Co|LLC|LLP|Ltd|School|Hospital|Industries|University|Organization|Enterprises)\b|(?:Company|Firm|Corporation|School|Hospital) (?:XYZ|ABC|X|Y)\b(?! \w*-)|"
    r"(?:Company|Firm|Organization|Employer|Interviewer|Recipient|Position|Job|Role|Hiring Manager)(?:['’]s)? (?:Name|Title)\b(?! (?:is|was|of the case))|COMPANY NAME|JOB TITLE|YOUR NAME|POSITION TITLE|INSERT \w+|(?:Your|First|Last|Full) (?:Full |Last |First )?Name\b|Firstname(?: Lastname)?|Lastname|FIRSTNAME|LASTNAME|(?:Mr|Ms|Mrs)\.?\s?/\s?(?:Mr|Ms|Mrs)\.?(?:\s?/\s?(?:Mr|Ms|Mrs|Dr)\.?)?|"
    r"Lorem ipsum|lorem ipsum|TKTK|(?i:insert (?:your |the |a |an )?(?:\w+ ){0,2}(?:name|title|company|firm|position|date|topic|detail|phone|number) here)|TBD|(?<!\w)\?\?\?+(?!\w)|asdf\w*|(?i:name of (?:company|firm|interviewer|position)(?=[ ,.](?:for|and|on|to|at|is|,)))|Name Here|Company Here)"
)
_EMPTY = re.compile(r"^(?:Dear|Hello|Hi) (?:Mr|Ms|Mrs|Dr|Prof|Professor)?\.? ?[,:]", re.MULTILINE)
_HOLE = re.compile(
    r"\b(?:position|role|interview|opportunity|meeting|team|working|job|interest) (?:at|with|of|for|in|as an?|on) ?[,.;](?=\s|$)"
)
_DUMMY = re.compile(
    r"\b(?:John|Jane|Jon|Janie) Q?\.? ?(?:Doe|Public|Q\. Public)\b|\b(?:Joe|Fred|Jane) Bloggs\b|\bErika Mustermann\b"
)
_CODE_LIKE = re.compile(
    r"\[\d{4}\]|\[sic\]|\[\d+\]|\[\.\.\.\]|\[…\]|\[(?:redacted|emphasis|citation|link|name withheld|the|a|an|his|her|their|its)\b[^\]]*\]",
    re.IGNORECASE,
)
_MESSAGE = "“{said}” looks like a slot that was not filled; write what belongs there."
_PATTERNS = (_BRACKETED, _TEMPLATE, _BRACED, _ANGLED, _PAREN, _BLANK, _XS, _NUMBER, _STAND_INS, _EMPTY, _HOLE, _DUMMY)


def _look(reading: Reading, _panel: Panel) -> Iterator[Flag]:
    taken = Taken(reading.text)
    for pattern in _PATTERNS:
        for match in pattern.finditer(reading.text):
            span, said = match.span(), match.group()
            if not _meant(said, pattern, reading, span) and taken.take(*span):
                yield Flag(_MESSAGE.format(said=said.strip()), *span)


def _meant(said: str, pattern: re.Pattern[str], reading: Reading, span: tuple[int, int]) -> bool:
    if pattern is _BRACKETED and not _is_spoken_of(said, pattern, reading.plain, span):
        return _CODE_LIKE.fullmatch(said) is not None or (
            re.search(r"\[[A-Z]{2,6}\]", said) is not None and not re.search(_SLOT_WORD, said, re.IGNORECASE)
        )
    if _is_spoken_of(said, pattern, reading.plain, span):
        return True
    if pattern is _DUMMY:
        return _is_real(said, reading) or not _in_frame(reading, span)
    facts = reading.note.interview
    return any(
        said.casefold() in (name or "").casefold()
        for name in (facts.firm, *facts.aliases, *facts.talking_points, facts.role)
    )


# What says that a slot is the subject: it is left open, or was read or written somewhere.
_LEFT_OPEN = re.compile(
    r"\b(?:unfilled|empty|blank|stray|leftover|literal|raw|bare|broken|unresolved|unreplaced)(?: (?:slot|field|placeholder|token|tag|merge field))? \W?$"
    r"|\b(?:(?:slot|placeholder|token|merge (?:field|tag)|variable|entry|caption|column)s?|(?<!in )(?:the|a|an|every|each|one) field)(?: (?:called|named|marked|labell?ed|reading|that (?:reads?|says?|said)))? \W?$",
    re.IGNORECASE,
)
_WRITTEN = re.compile(
    r"\b(?:went out|sent|mailed|posted|addressed|arrived|wrote|written|typed|printed|stamped|scribbled|pencilled|penned|engraved|entered|catalogued|recorded|labell?ed|headed|marked|signed|reads?|reading|beginning|begins?|began|opening|opens|opened|starting|starts?)\b[^.;!?]{0,40}$",
    re.IGNORECASE,
)
_IN_PLACE_OF = re.compile(
    r"[\"'”’]? (?:where|instead of|in place of) (?:the |a |every |each |their )?\w", re.IGNORECASE
)
_TOLD_TO_FILL = re.compile(r"\b(?:insert|your|mention|specific|add|describe|fill|something|detail)\b", re.IGNORECASE)


def _is_spoken_of(said: str, pattern: re.Pattern[str], plain: str, span: tuple[int, int]) -> bool:
    """Whether a slot is what the note tells of, as "an unfilled {city}", rather than one of its own."""
    if pattern not in {_BRACKETED, _BRACED, _TEMPLATE, _ANGLED, _STAND_INS} or _TOLD_TO_FILL.search(said):
        return pattern in {_BRACED, _TEMPLATE} and _is_quoted(plain, span)
    before = plain[max(0, span[0] - 120) : span[0]]
    if _LEFT_OPEN.search(before) or _IN_PLACE_OF.match(plain, span[1]):
        return True
    return _is_quoted(plain, span) and (pattern in {_BRACED, _TEMPLATE} or _WRITTEN.search(before) is not None)


def _is_quoted(plain: str, span: tuple[int, int]) -> bool:
    """Whether a slot stands in marks of quotation, as what the conversation was about: "{player} found {count}"."""
    start, end = span
    before, after = plain[max(0, start - 60) : start], plain[end : end + 60]
    opened = re.search(r"(?:(?:^|[\s(])[\"'`]|`)[^\"`\n]{0,50}$", before) is not None
    return opened and re.match(r"[^\"`\n]{0,50}?(?:[\"`]|'(?!\w))", after) is not None


def _is_real(said: str, reading: Reading) -> bool:
    return all(fold(word) in reading.names for word in said.split() if fold(word))


def _in_frame(reading: Reading, span: tuple[int, int]) -> bool:
    """Whether a name stands in the greeting or below the body, where it names a party of the note."""
    return span[1] <= reading.body[0] or span[0] >= reading.body[1]


RULE = Rule("placeholder", ("J",), EVERY, _look, __doc__ or "")

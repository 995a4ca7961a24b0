"""Prepositions: with days and hours, and after the words that ask for one of their own."""

from __future__ import annotations

from afterword.core.review.grammar.slip import Slip, any_of, slip
from afterword.core.review.grammar.vocabulary import MONTHS, WEEKDAYS

_DAY = "With a day write “on”; with next, last and this, nothing."
_WRONG = "Another preposition goes with this word."
_BARE = "This verb takes its object without a preposition."
_LACKS = "A preposition is missing after this word."
_ENDS = r"(?=\s*(?:[.,;:!?)]|$)| (?:and|about|with|to|for|at|when|I|we|you|in|of|was|because|after)\b)"


def _pair(words: str, wrong: str, right: str, then: str = r"(?= )") -> Slip:
    return slip(rf"\b{any_of(words)} (?P<bad>{any_of(wrong)})\b{then}", _WRONG, right)


SLIPS = (
    slip(rf"\b(?P<bad>in|at) (?:the )?(?<!pencilled in )(?<!penciled in )(?<!booked in )(?<!squeezed in )(?<!in for )(?<!looking at ){WEEKDAYS}(?: (?:morning|afternoon|evening))?\b(?!['’]){_ENDS}", _DAY, "on"),
    slip(r"\b(?<!\bup )(?<!\bback )(?<!reflecting )(?<!reflect )(?<!building )(?<!based )(?P<bad>on (?:next|last|this)) (?:week|month|year)\b(?!['’])", _DAY, lambda m: m["bad"][3:]),
    slip(rf"\b(?P<bad>on (?:next|last)) {WEEKDAYS}\b(?!['’])", _DAY, lambda m: m["bad"][3:]),
    slip(r"\b(?P<bad>(?:in|at) (?:next|last)) (?:week|month|year)\b(?!['’])(?<!at last)", _DAY, lambda m: m["bad"][3:]),
    slip(rf"\b(?P<bad>in|at) (?:the )?(?:{MONTHS} \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th) (?:of )?{MONTHS})\b(?! (?:\d\d|people|students)\b)", _DAY, "on"),
    slip(r"\b(?P<bad>on) (?:January|February|April|June|July|August|September|October|November|December)\b(?! ?(?:the )?\d)(?!['’])(?=[ .,;])(?! (?:first|second|third|\w+th|twenty|thirty)\b)", "With a month write “in”.", "in", exact=True),
    slip(r"\b(?P<bad>on) (?:19|20)\d\d\b(?!-)", "With a year write “in”.", "in"),
    slip(r"\b(?P<bad>in|on) (?:\d{1,2}(?::\d\d)? ?(?:a\.?m|p\.?m)\b|noon\b|midnight\b|\d{1,2} o'clock)", "With an hour write “at”.", "at"),
    slip(r"(?<!\bin )\b(?P<bad>on) the (?:morning|afternoon|evening)\b(?! (?:of|before|after|we|I|you|that|shift|train|round|rounds|news)\b)(?=[ .,;])", "Write “in the morning”.", "in"),
    slip(r"(?<!\bchecking )(?<!\bcheck )(?<!\bcalling )(?<!\bcall )(?<!\bcoming )(?<!\bcome )(?<!\bcame )(?<!\bdropping )(?<!\bdrop )(?<!\bgoing )(?<!\bgo )(?<!\bstopping )(?<!\bmoving )(?<!\bmove )(?<!\bhanding )(?<!\blogging )\b(?P<bad>(?:in|on|at) (?:yesterday|today|tomorrow))\b(?!['’])", "This word stands without a preposition.", lambda m: m["bad"].split()[1]),
    slip(r"\binterested (?P<bad>about)\b", _WRONG, "in"),
    slip(r"\b(?:arrive|arrived|arriving) (?P<bad>to) (?:the|your|our|my|a) (?!sound|smell|news|sight|cheers|applause|noise|chorus|strains|music)", _WRONG, "at"),
    slip(r"\b(?:I am|I'm|I was) (?:very |quite |really |also )?good (?P<bad>in) \w+ing (?:people|with|the|my|a|things|problems|others)\b", _WRONG, "at"),
    slip(r"\b(?P<bad>in regard of)\b", _WRONG, "with regard to"),
    slip(r"\b(?P<bad>in|on) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o'clock\b(?=[.,;!?]| and| but| on|$)", "With an hour write “at”.", "at"),
    slip(r"\bI(?: am|'m) (?:well |quite |very )?used (?P<bad>with) (?:\w+ing\b|early|late|long|hard|the|this|such|working|my)", _WRONG, "to"),
    slip(r"\b(?:explain|explaining|explains|describe|describing|described) (?P<bad>me|us) (?:the|how|what|why|your|a|about|everything)\b", "This verb wants “to” before the person.", r"to \g<bad>"),
    _pair("interested interest", "on at about", "in", r"(?= (?:the|your|this|working|joining|how|what|learning|becoming|being|my|a|an)\b)"),
    slip(r"\b(?:my|strong|great|keen|continued|sincere) interest (?P<bad>for|on|about|to|of) (?:the|your|this|working|joining)\b", _WRONG, "in"),
    _pair("grateful thankful", "of", "for"),
    slip(r"\b(?:grateful|thankful) (?P<bad>to) (?:the (?:opportunity|time|chance|interview|conversation)|your (?:time|consideration|help|advice|kindness|patience))\b", _WRONG, "for"),
    _pair("impressed", "of for", "by"),
    _pair("impressed", "on", "by", r"(?= (?:how|your|the (?!day\b|night\b|spot\b|whole\b|first\b)))"),
    _pair("enthusiastic excited", "on of", "about"),
    _pair("passionate", "on of for in", "about", r"(?= (?:the|your|this|working|teaching|helping|my|learning|what|building)\b)"),
    _pair("responsible", "of on about", "for"),
    _pair("capable", "to for in", "of", r"(?= (?:\w+))"),
    _pair("familiar", "of about on", "with"),
    _pair("qualified", "of", "for"),
    _pair("aware", "about on", "of", r"(?= (?:the|your|how|what|this|my)\b)"),
    _pair("based", "of", "on", r"(?= (?:the|your|our|my|what)\b)"),
    _pair("committed dedicated", "for on at", "to", r"(?= (?:the|your|this|my|\w+ing)\b)"),
    _pair("keen", "in for about", "on"),
    _pair("similar", "with as", "to", r"(?= (?:the|your|my|mine|yours|what|those|that|our|this)\b)"),
    _pair("depend depends depended", "of from in at", "on"),
    _pair("participate participated participating", "to at on", "in"),
    _pair("contribute contributed contributing", "in for at on", "to", r"(?= (?:the|your|this|such)\b)"),
    _pair("proud", "for about on", "of", r"(?= (?:the|your|my|this|what|our)\b)"),
    _pair("good bad skilled excellent strong", "on", "at", r"(?= (?:\w+ing)\b)"),
    _pair("experienced", "on of", "in"),
    _pair("superior inferior", "than", "to"),
    _pair("congratulate congratulations", "for to", "on", r"(?= (?:your|the|winning|being)\b)"),
    _pair("consists consist consisted", "on from in", "of"),
    _pair("belongs belong", "in with", "to", r"(?= (?:the|a|your|this) (?:team|group|firm|family)\b)"),
    _pair("concentrate focus focused focusing", "in at about", "on", r"(?= (?:the|your|my|this|\w+ing)\b)"),
    _pair("listen listened listening", "on", "to", r"(?= (?:you|your|the|my|him|her)\b)"),
    _pair("reason", "of", "for", r"(?= (?:my|applying|this|writing)\b)"),
    _pair("apply applied applying", "at on in", "for", r"(?= (?:the|this) (?:position|role|post|job)\b)"),
    _pair("insight", "on to", "into", r"(?= (?:the|your|how|what)\b)"),
    slip(r"\b(?:discuss|discussed|discussing|discusses) (?P<bad>about)\b", _BARE, ""),
    slip(r"\b(?:emphasi[sz]e[sd]?|lack(?:ed)?|await(?:ing)?) (?P<bad>about|on|of|for)\b(?<!mention of)(?<!lack of)(?! (?:the fact that|(?:top|behalf))\b)", _BARE, ""),
    slip(r"\b(?:mention(?:ed)?|explained) (?P<bad>about|of)\b(?<!mention of)(?! the fact that\b)", _BARE, ""),
    slip(r"\b(?:contact|reach|call|phone|email|e-mail|join|meet|met|answer) (?P<bad>(?:with|to)) me\b(?<!call to me)(?<!join with me)(?<!meet with me)(?<!met with me)", _BARE, ""),
    slip(r"\b(?:meet|met|meeting) (?P<bad>to) (?:you|your|him|her|them)\b", _WRONG, "with"),
    slip(r"\b(?P<bad>(?:listen|listened|listening)) (?:you|your|him|her|them)\b", _LACKS, r"\g<bad> to"),
    slip(r"\b(?P<bad>(?:wait|waiting)) your (?:answer|reply|response|call|news|decision)\b", _LACKS, r"\g<bad> for"),
    slip(r"\b(?P<bad>hear|hearing) you (?:soon|shortly|back)\b", _LACKS, r"\g<bad> from"),
    slip(r"\b(?P<bad>reply|respond|reach out) me\b", _LACKS, r"\g<bad> to"),
    slip(r"\b(?P<bad>speak|speaking|spoke|talked|talking|talk) you\b(?! (?:through|into|out)\b)", _LACKS, r"\g<bad> with"),
    slip(r"\b(?P<bad>thank) you (?:your|the (?:time|opportunity|interview|conversation)|taking|meeting|speaking|giving|sharing|having|making|considering|inviting|explaining|showing)\b", "The “for” after “thank you” is missing."),
    slip(r"\b(?:(?<=  )|(?<=[.!?] )|(?<=like to )|(?<=want to )|(?<=wish to )|(?<=writing to )|(?<=  I )|(?<=[.!?] I ))(?P<bad>thank) for (?:your|the|meeting|taking|having|giving)\b", "Write “thank you for”.", "thank you"),
    slip(r"(?:(?<=  )|(?<=[.!?] )|(?<=\bto ))(?P<bad>thanks) you\b", "Write “thank you”.", "thank"),
    slip(r"\b(?P<bad>in) the other hand\b", _WRONG, "on"),
    slip(r"\b(?P<bad>in) my point of view\b", _WRONG, "from"),
    slip(r"\b(?P<bad>according) me\b", _WRONG),
    slip(r"\b(?P<bad>despite of)\b", "Write “despite” or “in spite of”.", "despite"),
    slip(r"\bin spite (?!of\b)", "Write “in spite of”."),
    slip(r"\b(?P<bad>cope up with)\b", "Write “cope with”.", "cope with"),
    slip(r"\b(?P<bad>by|with) my own\b(?=[.,;])", _WRONG, "on"),
    slip(r"\b(?P<bad>on) the (?:same time|meantime)\b", _WRONG, "at"),
    slip(r"\b(?P<bad>at|in) behalf of\b(?<!in behalf of)", _WRONG, "on"),
    slip(r"\b(?P<bad>in) the phone\b(?! (?:book|booth|system|call|line|queue|room|shop)\b)", _WRONG, "on"),
    slip(r"\bmarried (?P<bad>with)\b", _WRONG, "to"),
    slip(r"\b(?P<bad>(?:as from|from) since)\b", _WRONG),
)  # fmt: skip

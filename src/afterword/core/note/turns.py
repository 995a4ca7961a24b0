"""Turns of Indian, Nigerian and learners' English, and of haste, that a reader elsewhere takes for slips; each with what it means."""

from __future__ import annotations

import re
from collections.abc import Callable
from re import Match

from afterword.core.note.word_classes import ADJECTIVES

Turn = tuple[re.Pattern[str], str | Callable[[Match[str]], str]]

_GENTLE = {"knowing": "know", "understanding": "understand", "believing": "believe", "wanting": "want", "liking": "like", "loving": "love", "needing": "need"}  # fmt: skip
_PLACES = {"company": "companies", "firm": "firms", "team": "teams", "school": "schools", "place": "places"}
_COMPRISE = {"comprise": "consist of", "comprises": "consists of", "comprised": "consisted of"}
_ONE = {"are": "is", "were": "was", "have": "has"}
_OWNED = r"(?!(?:the|a|an|my|your|our|their|his|her|this|that|its|any|every|each|some|no)\b)"
_WORK = r"(?:office|team|firm|company|department|lab|board|clinic|kitchen|workshop|project|ward)"
_FIELD = r"(?:domain|sector|industry|field)"
_UNITS = r"(?:day|week|month|year|hour|minute|person|bed|part|step|story|storey|course|acre|mile|axis|cover|seat|seater|room|ton|tonne|litre|liter|car|truck|table|room|point|page|stage|metre|meter|foot|inch|lane|deck|shift|site|cow|hectare)"
# What one has for a while: "a rough day". It stays "having".
_PASSING = r"(?:\w+ ){1,3}?(?:day|days|week|month|year|time|night|shift|moment|trouble|problems?|difficult(?:y|ies)|go|look|laugh|chat|break|meeting|party|lunch|meal|baby|crisis|conversation|impact|effect|say|ball)\b"
_MONTHS = r"(?:January|February|March|April|June|July|August|September|October|November|December)"
_STANDS = r"(?:is|are|was|were|am|be|been|has|have|had|does|do|did|can|could|will|would|should|must|may|might|gets?|got|goes|went|left|leaves?|quit|calls?)"
_TELLS_TIME = r"(?:since|in|for|over|during) (?:the )?(?:last |past )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|over \w+) (?:years|months|weeks|days)"
_HOW_LONG = r"(?:for|over|about|almost|nearly|the|last|past|some|under|only|at|those|these|first)\b"
# What somebody became, or whither something went: "it has got better". That is no having.
_TURNED = r"(?:better|worse|used|rid|lost|stuck|ready|married|hired|promoted|involved|done|going|started|along|away|back|in|on|off|up|down|out|over|around|round|by|here|there|home|to|from|as far|so far|this far|that far|me|us|him|her(?= \b(?:to|in|out|up|through|started))|them|it|you|nowhere|somewhere|anywhere|right|[a-z]+er\b(?= and| than|$|[,.;])|[a-z]+ed\b|(?:so |much |a lot |even |far |way )+(?:better|worse|more|less|[a-z]+er\b))\b"
_NOT_BECOME = r"(?<!would )(?<!could )(?<!should )(?<!might )(?<!must )(?<!may )(?<!will )(?<!to )"
_NO_NOUN = (
    r"(?:of|in|at|for|to|on|ago|and|or|is|was|I|before|after|with|from|that|when|we|it|they|you|long|old|later|by|as)"
)


def _made(pattern: str, full: str | Callable[[Match[str]], str], *, as_written: bool = False) -> Turn:
    return re.compile(pattern, 0 if as_written else re.IGNORECASE), full


def _none_since(match: Match[str]) -> str:
    """The verb that "no layoffs since 2009" lacks; as it was where it has one."""
    none, noun, when = match[1].lower(), match[2], match[3]
    if re.search(rf"\b{_STANDS}\b", noun):
        return match[0]
    head = re.split(r" (?:of|in|at|for|to|on|from|with|or|and|by|over|under)\b", noun)[0]
    many = head.endswith("s") and not head.endswith(("ss", "us", "is")) and none not in {"not one", "not a single"}
    if re.match(r"last|in (?:19|20)\d\d", when):
        return f"there {'were' if many else 'was'} {none} {noun} {when}"
    return f"there {'have' if many else 'has'} been {none} {noun} {when}"


def _been(match: Match[str]) -> str:
    """The "have" that "I been" and "I never seen" lack."""
    have = "has" if match[1].lower() in {"he", "she", "it", "everyone", "everybody", "nobody"} else "have"
    return f"{match[1]} {have} {match[2] or ''}{match[3]}"


def _without_stuff(match: Match[str]) -> str:
    """A noun alone for "the pricing stuff"; "the hard stuff" has no other noun, and stays."""
    word = match[2].lower()
    named = word not in ADJECTIVES and not word.endswith(("al", "ic", "ive", "ous", "ble", "ful", "est", "er", "ed"))
    return match[1] + match[2] if named else match[0]


def _adverbial(match: Match[str]) -> str:
    return f"{match[1]} {match[2]} easily"


def _plain(third: str) -> str:
    return {"has": "have", "goes": "go"}.get(third, third.removesuffix("s"))


def _third(match: Match[str]) -> str:
    return _GENTLE[match[2].lower()] + ("s" if match[1].lower() == "is" else "")


TURNS: tuple[Turn, ...] = (
    # What comes with the position is said of a place that the writer has not got.
    _made(r"^((?:and |because |that )?)I get to (?=[a-z])(?!.*\b(?:now|current|currently|present|already|every time)\b)", r"\1I would get to "),
    # Haste and dialect.
    _made(r"\bthere(?:['’]?s| is) (?=(?:some |still |so many |many |loads of |lots of |two |three |four |five )?(?:[a-z]+ )?(?!always|perhaps|news|maths|physics|besides|sometimes|politics|gas|ethics)[a-z]{2,}[^su\W]s(?:$|[,.;]| (?:in|on|at|from|everywhere|who|that|which|all|for)\b))", "there are "),
    _made(rf"^(no|zero|not one|not a single|only (?:one|two|three|four|five|\d+)) (?!one\b|matter\b)([^,.;:()]+?) ((?:since \S|{_TELLS_TIME}$|last (?:year|month|quarter|season|winter|summer)$|in (?:19|20)\d\d$).*)$", _none_since),
    _made(r"(?<!have )(?<!has )(?<!had )(?<!could )(?<!would )\b(I|we|you|they|he|she|it|everyone|everybody|nobody) ((?:always |never |just |already )?)(been)\b", _been),
    _made(r"(?<!have )(?<!has )(?<!had )\b(I|we) (never |always )(seen|done|gone|written|worn|eaten)\b", _been),
    _made(r"(?<!have )(?<!has )(?<!had )\b(I|we) ()(seen|done|gone)\b", _been),
    _made(r"^(?:there )?ain'?t (nobody|no one|nothing) (?=\w+ing\b)", r"\1 is "),
    _made(r"^(?:there )?ain'?t (?:no|any) (?=\w+[^su\W]s\b)", "there are no "),
    _made(r"^(?:there )?ain'?t (?:no|any) (?=\w)", "there is no "),
    _made(r"\b(it|he|she|that|there|everyone|everybody|nobody) ain'?t (?!\w+ed\b|got\b|been\b|no\b|nothing\b)", r"\1 is not "),
    _made(r"\b(they|you|we|people) ain'?t (?!\w+ed\b|got\b|been\b|no\b|nothing\b)", r"\1 are not "),
    _made(r"\bI ain'?t (?!\w+ed\b|got\b|been\b|no\b|nothing\b)", "I am not "),
    _made(r"\bout the (?=(?:bed|house|car|truck|box|way)\b)", "out of the "),
    _made(r"\b(not|never) (?!be\b|come|go\b|take\b|look|seem|feel|sound|get\b|make\b|it\b|an\b)([a-z]+) easy(?=$|[,.;]| (?:and|but)\b)", _adverbial),
    _made(r"\breal (?=(?:nice|hard|quick|easy|friendly|kind|proud|happy|close|well|fast|clear|honest|calm)\b)", "really "),
    _made(r"(?<!the )(?<!a )(?<!root )(?<!main )(?<!real )(?<!good )(?<!common )(?<!no )(?<!great )(?<!and )\bcause of (?=(?:the|my|all|how|what|a|her|his|your|their)\b)", "because of "),
    _made(r"(?<!to )(?<!can )(?<!could )(?<!will )(?<!would )(?<!may )(?<!might )(?<!that )(?<!which )(?<!not )(?<!what )(?<!did )(?<!does )(?<!the )(?<!a )\bcause (?=(?:I|it|they|we|you|there|she|he|nobody|everyone) )", "because "),
    _made(r"(?<=[a-z]) v\.? (?=(?:good|nice|quiet|kind|friendly|calm|clear|busy|helpful|honest|happy|keen|hard|interesting|impressive|well|much)\b)", " very "),
    _made(r"(?<=[a-z]) v\.? (?=[a-z]{2,})", " versus ", as_written=True),
    _made(rf"\b(start(?:s|ed|ing)|beg[ai]n|begins|ended|ends|opened|opens|launched|launches) ({_MONTHS})\b(?! \d)", r"\1 in \2", as_written=True),
    _made(r"(?<!from )(?<![\d.,])(\d[\d.,]*%?) ((?:[a-z]+ ){0,3})(down|up) to (?=\d)", r"from \1 \2\3 to ", as_written=True),
    _made(r"\bmiddle m([ae])n\b", r"middlem\1n"),
    _made(r"\b(?:from |the )?begin to (?:the )?end\b", "from beginning to end"),
    _made(r"(?<=day|ime|eek|nth|\wly) no (?=(?:excuses|exceptions|questions asked)$)", ", no "),
    _made(r", (?=(?:nothing|nobody|no one) (?:[a-z]+s|has|was|is|went|got|had) )", " and "),
    _made(r"^((?:it|that|this) (?:is|was) [^,;]+), (?=I (?:am|was|have|grew|come)\b)", r"\1 and "),
    _made(r"\b(one|two|three|four|five|six|seven|eight|nine|ten) to (one|two|three|four|five|six|seven|eight|nine|ten) (?=ratios?\b)", r"\1-to-\2 "),
    _made(r"\bone (on|to) one (?=(?:coaching|time|training|support|tutoring|meetings?|sessions?|teaching|mentoring|attention|lessons?|care|help|chats?|feedback|basis)\b)", r"one-\1-one "),
    _made(r"\bcrazy (?=(?:\w+ )?(?:nights?|days?|shifts?|weeks?|hours|seasons?|mornings?|evenings?|schedules?)\b)", "hectic "),
    _made(r"\b((?:the|your|his|her|their) (?:[a-z-]+ )?)(?!same\b|other\b|extra\b|little\b|basic|kind\b|dirty\b|heavy\b|fancy\b)([a-z]{4,}) stuff\b", _without_stuff),
    _made(rf"{_NOT_BECOME}\b(have|has) got to (?!(?:know|like|love|meet|see|hear|the|a|an|this|that|these|those|my|your|our|their|his|her|its|where|about|within)\b)(?=[a-z])", r"\1 to "),
    _made(rf"{_NOT_BECOME}\b(have|has) got (?!{_TURNED}|[^,.;]*\b(?:out of|through|into|done|finished|wrong|across)\b)(?=[\w$£€])", r"\1 "),
    _made(r"\bexcel (?=(?:sheets?|spreadsheets?|skills|files?|macros?|models?|formulas?|training|courses?|templates?)\b)", "Excel ", as_written=True),
    _made(r"\b(in|of|on|with|using|from|into) excel(?=$|[,.;]| (?:and|or|to|for|with)\b)(?! (?:at|in)\b)", r"\1 Excel", as_written=True),
    _made(r"\bdbt (?=(?:skills|groups?|therap\w+|sessions?|counsel\w+|treatment|programs?|programmes?|clinics?)\b)", "DBT ", as_written=True),
    _made(r"(?<=[a-z]), (?:that|this) (?:is|was) why (?=(?:I|you|he|she|they|we|it|the|your|my|nobody|everyone)\b)", ", which is why "),
    _made(r"\b(take|takes|took|taking|taken) (people|you|us|them|me|everyone|everybody|it|this|that|safety|complaints|patients|children) serious\b", r"\1 \2 seriously"),
    # Turns of other Englishes.
    _made(r"\b(from|in|on|since) (first|second) (day|week|month|year)(?: only)?(?=$|[,.;]| (?:and|with|of)\b)", r"\1 the \2 \3"),
    _made(r"\b(to|at|in) client (place|office|location|site)(?!s)\b", r"\1 the client's \2"),
    _made(r"\b(there (?:is|was)) (issue|emergency|error)(?=$|[,.;]| (?:with|in|on|at|and|or|but)\b)", r"\1 an \2"),
    _made(r"\b(there (?:is|was)) (problem|question|mistake|conflict|delay|complaint|crisis|deadline)(?=$|[,.;]| (?:with|in|on|at|and|or|but)\b)", r"\1 a \2"),
    _made(r"\b(ask|asking|asked|tell|telling|call|calling) (manager|supervisor|boss)(?=$|[,.;]| (?:for|to|about|when|before|first|and|or)\b)", r"\1 the \2"),
    _made(r"\b(give|gives|gave|given|get|gets|have|has) equal (chance|opportunity)\b", r"\1 an equal \2"),
    _made(r"\btold (?=that\b)(?<!was told )(?<!were told )(?<!am told )(?<!been told )(?<!be told )(?<!are told )(?<!is told )", "said "),
    _made(r"\b(explain(?:ed|s|ing)?|describ(?:ed|es|ing|e)) (me|us) (everything|it all|all of it)\b", r"\1 \3 to \2"),
    _made(r"\b(explain(?:ed|s|ing)?|describ(?:ed|es|ing|e)|suggest(?:ed|s|ing)?) (me|us) (?=(?:the|how|what|why|that|his|her|your|their|my|a|an|about|every\w*)\b)", r"\1 to \2 "),
    _made(r"\b(let|lets|letting) (me|us|you|them|him|her|people|everyone) to (?=[a-z])", r"\1 \2 "),
    _made(r"\b(is|are) matching (?:with |to )?(?=(?:my|our|the)\b)", lambda m: "matches " if m[1].lower() == "is" else "match "),
    _made(r"\b(use|apply|bring|continue|practi[cs]e|improve|develop|spend) (there|here) ((?:my|the|a|what|all)\b[^,.;]*)$", r"\1 \3 \2"),
    _made(r"\balso ((?:the |all |\w+ )?\w+[^su\W]s) (can|could|may|must|will|should|are|were|have)\b", r"\1 \2 also"),
    _made(r"\b(on|in|at|from|with|about|by|for) same (?=[a-z])", r"\1 the same "),
    _made(r"\b(cleared|passed|finished|completed|closed|won) (last|first|previous|recent) (?=(?!year|month|week|night|summer|winter|spring|autumn|time\b)[A-Za-z]+ ?)", r"\1 the \2 "),
    _made(r"\b(in|at|during) ((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|weekly|daily|monthly|annual) (meeting|stand-up|briefing|review|call)\b(?!s)", r"\1 the \2 \3"),
    _made(r"\b(with|for|through) agency (?=(?:for |since |\d|two|three|four|five|six|seven|eight|nine|ten|and )|$)", r"\1 an agency "),
    _made(rf"\b(was|were|been|worked|served|lived) ((?:with|at|in) (?!the\b|my\b)(?:an? )?(?!{_HOW_LONG})[\w']+(?: (?!{_HOW_LONG})[\w']+)?) (?=(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:years|months)\b(?! (?:ago|later|before|after|old)))", r"\1 \2 for "),
    _made(r"\b(I|we) go (?=(?:like|love|want) to\b)", r"\1 would "),
    _made(r"\bI am having (?=(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|many|several) (?:years?|months)\b)", "I have "),
    _made(r"\b(explained|described) ((?:very |so |really )?[a-z]+ly) about ((?:\S+ ){0,5}\S+)$", r"\1 \3 \2"),
    _made(r"\b(discuss(?:ed|es|ing)?|explain(?:ed|s|ing)?|describ(?:e|ed|es|ing)|mention(?:ed|s|ing)?|emphasi[sz]e[ds]?|request(?:ed)?) (?:about|regarding)\b", r"\1"),
    _made(rf"\b(am|is|are) having (?!{_PASSING})(?=(?:a|an|the|some|good|great|many|such|so|no|very|more|its|their|your|my)\b)", lambda m: "has " if m[1].lower() == "is" else "have "),
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
    _made(rf"(?<!kind )(?<!sort )(?<!type )(?<!-)\b(for|in|at|of|with|from|to|by) ((?:[A-Z][a-z]+ )?{_WORK})(?=$|[,.;]| (?:in|of|at|with|for|and|to|by|on|from)\b)", r"\1 the \2", as_written=True),
    _made(rf"\b(in|within|from) {_OWNED}((?:[a-z]+ )?{_FIELD})\b(?! of)", r"\1 the \2", as_written=True),
    _made(r"\b(\w+) years experience\b", r"\1 years of experience"),
    _made(r"\bwork[ -]life balance\b", "work-life balance"),
    _made(rf"\b(\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) ({_UNITS}) (?!{_NO_NOUN}\b)(?=[A-Za-z])", r"\1-\2 ", as_written=True),
)  # fmt: skip

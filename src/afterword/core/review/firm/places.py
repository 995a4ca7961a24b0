"""Where in a sentence the name of the interviewing firm stands, and what says that a name there is another house's."""

from __future__ import annotations

import re

_BEFORE, _AFTER = 130, 70
_THE = r"(?:the |your |all (?:of )?(?:you |us )?(?:at )?(?:the )?)?"
_LIKE = r"(?:an? (?:\w+ )?(?:firm|company|place|house|school|hospital|team|shop|employer|practice|organi[sz]ation|business|institution|charity|studio|bank|outfit|crew|clinic|kitchen) (?:like|such as) )?"
_JOBS = (
    r"(?:position|role|opportunity|opening|vacancy|job|post|internship|clerkship|fellowship|residency|traineeship|apprenticeship|seat|place|"
    r"placement|training contract|pupillage|career|future|life|programme|program|candidacy|application|interview|second round|final round|chance)"
)
_DOING = (
    r"(?:work|working|practi[cs]e|practi[cs]ing|intern|interning|teach|teaching|nurse|nursing|cook|cooking|bake|baking|train|training|serve|serving|start|starting|begin|beginning|learn|learning|grow|growing|build(?:ing)? "
    r"(?:a|my|the rest of my) (?:career|practice|life|future)|spend(?:ing)? (?:\w+ ){1,5}|roast|drive|driving|sell|selling|hand-sell|run|running|fish|weld|sail|sing|play|dance|accompany|paint|fly|brew|farm|scout|plan|edit|pilot|perform|tutor|coach|write|writing|design|designing|be|being|contribute|contributing|stay|staying|lead|leading|thrive|make (?:a|my) (?:home|career|life))"
)
_WISH = r"(?:would|should|could|'d|hope|hopes|hoping|want|wants|wanted|wish|love|like|joy|honou?r|honou?red|privilege|proud|glad|happy|pleased|delighted|eager|keen|excited|mean (?:the world|everything|(?:so |very )?much|a (?:great deal|lot)|more than \w+ \w+ \w+) to me|chance|opportunity|ready|please me more than|look forward|looking forward|trust)"
# Where only the firm that interviewed can stand, right before the name.
_WANTED = re.compile(
    rf"(?:\bjoin(?:ing)?(?: \w+){{0,3}}?(?: at| of| with)?|\b{_JOBS}(?: [a-z]+){{0,3}}? (?:at|with|for|within|offered by)|\binterview(?:ed|ing)?(?: [a-z]+){{0,3}}? (?:at|with|by)|"
    rf"\b(?:fit|match|home|asset|addition) (?:for|at|with|to|in|within)|\b(?:draws?|drew|attract(?:s|ed)?|brings?|brought|led) me (?:\w+ )?to|\b(?:apply|applying|applied|application) (?:to|at|with|for)|"
    rf"\b(?:interest(?:ed)?|stake) in (?:\w+ ){{0,5}}?(?:working|being|becoming|joining|position|role|post|job|opening|career|future)(?: [a-z]+){{0,2}}(?: (?:at|with|for|of|in))?|"
    rf"\b(?:employed|hired|taken on|trained|supervised|considered|selected|chosen) (?:by|at|with)|\b{_WISH}\b[^.;:]{{0,60}}?\b{_DOING} (?:at|for|with|within|under|in|to|alongside|(?:by|at) the side of)|\b{_WISH}\b[^.;:]{{0,60}}?\b{_DOING}(?: [\w']+){{1,5}}? (?:for|with|within|under|alongside|on behalf of)|\b(?:at|in) the service of|\b{_WISH}\b[^.;:]{{0,60}}?\bdo(?:ing)? (?:so|that|it|this|the same) (?:at|for|with|under)|"
    rf"\bbe(?:ing|come|coming)? (?:a )?(?:part|member|one) of|\bcontribut(?:e|ing)(?: \w+)? to|\bconsider(?:ing|ation)(?: \w+){{0,6}} (?:at|by|with)|\bhear(?:ing)? (?:back )?(?:soon )?from|\bserved? under|\b(?:call|make|calling) (?=\w+ (?:my )?home)) {_LIKE}{_THE}$",
    re.IGNORECASE,
)
# Where a topic may stand as well as a firm.
_MAYBE_WANTED = re.compile(
    rf"\b(?:interest(?:ed)? in|enthusias(?:m|tic) (?:for|about)|excited (?:about|by)|drawn to|attracted to|learn(?:ed|t|ing)? (?:more |so much |a great deal |a lot )?about|visit(?:ing)?(?: to)?|tour of|welcom(?:e|ing) (?:me )?(?:to|at)|inviting me (?:to|in to)|"
    rf"meeting (?:\w+ )?(?:at|with)|(?:morning|afternoon|day|hour|time|conversation|visit|discussion) (?:at|with|in)|come to|work (?:at|with|for)|stay (?:at|with)|works? (?:at|for)|offices? of|considering|impressed (?:by|with)|struck by|admir(?:e|ed|ation)(?: for)?|committed to|more about|questions? from|(?:impression|opinion|picture|sense|account) of) {_LIKE}{_THE}$",
    re.IGNORECASE,
)
# Who is there, and what such a place is like.
_PEOPLE = re.compile(
    rf"\b(?:people|everyone|everybody|nobody|no one|anyone|somebody|all|staff|crew|team|culture|work|life|children|pupils|students|patients|clients|residents|members|guests|colleagues|partners|practice|things|[a-z]{{3,}}(?:ers|ors|ists|ants|ees|ians|ants|ses|eers|lows|sts)) (?:here |there )?(?:at|of|with|in|from|inside|within) {_THE}$|"
    rf"\b(?:firm|company|place|house|school|hospital|team|shop|employer|practice|organi[sz]ation|business|charity|studio|bank|outfit|clinic|union|theatre|museum|kitchen|somewhere) (?:like|such as|called|as \w+ as) {_THE}$",
    re.IGNORECASE,
)
_SPOKEN_OF = re.compile(
    rf"\b(?:what|how|that|why|which|whether|where|when|because|if|should|before|until|the [a-z]+|sense|glad|see|know|believe|certain|sure|convinced|choose|chose) {_THE}$",
    re.IGNORECASE,
)
_OPENING = re.compile(rf"(?:^|[.;:!?—–] ){_THE}$", re.IGNORECASE)
# What the firm does, has and is, right after the name.
_DOES = re.compile(
    r" (?:(?:clearly|plainly|still|already|evidently|really|also|never|always|now|so|simply|actually|just|only|obviously|truly|seldom|often|rarely) ){0,2}"
    r"(?:has|is|does|have|are|do|seems?|let|lets|puts?|can|will|would|might|must|saved|showed|proved|keeps?|made|built|chose|decided|treats?|(?!was\b|this\b|as\b|its\b|his\b|ours\b|us\b|plus\b|always\b)[a-z]{2,}(?:[^s\W]s|sses))\b"
)
_PRAISED = re.compile(
    r" (?:(?:is|was|would be|seems|remains|feels like|looks like|to be|as)(?: [\w']+){0,4}? (?:the|a|an|my|where|just|exactly|somewhere)(?: \w+){0,3}? (?:place|firm|company|school|team|hospital|home|fit|match|choice|employer|practices|places|firms|companies|workplace|shop|practice|house|environment)\b|,? (?:is|as) where\b|(?:,| is| as)? my first choice|(?: is| was) (?:[\w']+ ){0,2}(?:the one|exactly|just|where) (?:i|for me|that i|the (?:kind|sort))\b)",
    re.IGNORECASE,
)
_WAYS = r"(?:way|approach|culture|style|family|team|staff|office|offices|community|mission|values|ethos|commitment|decision|reputation|habit|focus|tradition|standards?|spirit|people|crew|future|growth|vision|philosophy|opportunity|position|role|interview|internship|programme|program)\b"
_CONDITION = re.compile(r"\b(?:if|should|before|until|when|once|whether) (?:anyone at |the )?$", re.IGNORECASE)
_MAY_ASK = re.compile(
    r" (?:have|has|need|needs|require|requires|want|wants|wish|wishes|like|decides?|choose|reaches|makes)\b"
)
_NONE_OTHER = re.compile(
    r"\b(?:no|none|nobody|nothing|nowhere|few|little|hardly|never|sooner|rather|not)\b", re.IGNORECASE
)
_AT = re.compile(rf"\b(?:at|with|for|of|by|to|in|from|under|behind|about) {_THE}$", re.IGNORECASE)
_DONE_TO = re.compile(
    rf"\b(?:serv|help|leav|choos|see|know|watch|represent|suit|benefit|tak|recommend|want|lik|lov|pictur|imagin|tell|bring|meet|visit|thank|praise|trust|run|open|fill|lead)(?:e|s|es|ing|ed)? {_THE}$",
    re.IGNORECASE,
)
_WOULD = re.compile(r" (?:would|will|is|has|means)\b")
# What says that it is another house, right beside the name.
_PAST = re.compile(
    r"\b(?:(?:i|we|he|she|they|who|and|brother|sister|mother|father|uncle|aunt|wife|husband|friend|lecturers?|tutor|supervisor|referees?|mentor)(?: (?:have|had|has|'ve|currently|once|first|also|still|both|now))* "
    r"(?:worked|work|works|interned|trained|taught|teach|served|studied|spent|clerked|led|managed|manage|ran|runs|cooked|nursed|joined|volunteered|graduated|majored|employed|used to|(?:learnt|learned)(?! (?:that|how|about|of|what|why|from you))|qualified|drilled|strapped|apprenticed|(?:was|am|is|been|were)(?: an? [\w -]{1,40}| head [\w -]{1,30})? (?:at|with|in))\b(?:(?!\bi\b)[^.;,]){0,60}|"
    r"\bmy (?:[\w'-]+ ){0,4}(?:time|years?|days|months|weeks?|summers?|roles?|jobs?|position|internship|clerkship|work|residency|training|studies|career|team|employers?|post|fellowship|apprenticeship|placement|referees?|references?|supervisor|mentor|manager|colleagues?|boss|lecturers?|tutor|professor|friends?|brother|sister|cousin|uncle|aunt|mother|father|grandfather|grandmother|wife|husband|son|daughter|shop|firm|school|company)(?:,? [\w']+){0,3}|"
    r"\bmy (?:old|former|previous|present|current|first|last) (?:\w+ ){0,3}|"
    r"\b(?:former(?:ly)?|previous(?:ly)?|ex-|late of|earlier|after (?:leaving|(?:\w+ )?(?:years|months|a decade) (?:at|with))|leaving|since|while|when (?:i|you|he|she) [^.;]{0,30}|during|having (?:\w+ed|run|led|taught|spent)|came (?:over )?from|come (?:over )?from|moved? (?:over )?from|poached from|back|unlike|versus|against|compared? (?:with|to)|rivals?|competitors?|neighbou?rs?|not even|neither|nor|not|sister (?:company|firm|school)|parent(?: company)?|subsidiary(?: of)?|owned by|sold to|bought by|merge[dr]? with|spun out of|supplied by|suppliers?|vendors?|"
    r"clients?,|clients? (?:such as|like)|customers? (?:such as|like)|account|you (?:came|left|worked|spent|trained|taught|clerked|interned)\b[^.;]{0,40}|"
    r"your (?:own )?(?:\w+ )?(?:time|years|path|move|career|start|days|training|clerkship|background|client|clients|suppliers?|parent|sister school|partnership|work|exchange|rivals?|competitors?|neighbou?rs?|friends?|landlords?|bankers?|auditors?|referees?)(?:,? \w+){0,3}|offer(?:ed)? (?:from|by|at)|the (?:rival|other|old)|those (?:at|of)|came to me through|through|via|put forward by)) ?(?:the |at |with |for |from |to |in |of |by )*$",
    re.IGNORECASE,
)
_ANOTHER = re.compile(
    r"(?:'s (?:offer|brochure|product|machine|software|plan|depot|last)|,? (?:where|who|which|when|whom|that) (?:(?:i|you|he|she|we|they)(?! (?:would|could|should|hope|want|wish|might|may))|my|put|sent|recommended|introduced|supplied|bought|owns?)\b|,? (?:my|our) |,? (?:your|the|a|an|their) (?:\w+ )?(?:former|client|rival|competitor|old|sister|parent|supplier|partner|neighbou?r|charity|chain)|"
    r",? down the road|,? next door|,? across the|'? (?:account|brochure|contract|deal|offer)\b| (?:has|have) (?:made me an |also )?offer| offered me|[^.;:]{0,50} (?:and|but|while|whereas|than|not) (?:yours|ours)\b| (?:has |had )?(?:bought|acquired|owns|taken|took) |,? (?:in|from) (?:19|20)\d\d|, I )",
    re.IGNORECASE,
)
# The same, anywhere in the sentence.
_ELSEWHERE = re.compile(
    r"\b(?:former(?:ly)?|previous(?:ly)?|ago|used to|unlike|competitors?|compet(?:e|es|ing)|rivals?|compared?|versus|acqui(?:red|sition|re)|merg(?:ed|er)|partner(?:ed|ing|ship)|spun|suppl(?:ier|iers|ied)|vendors?|offer(?:ed)?|"
    r"alumn\w+|graduat\w+|degree|volunteer\w*|bought|sold|referees?|put me forward|sister (?:company|firm|school)|parent company|my (?:own )?(?:years|old|former|last|present|current|grandfather|supervisor|first (?:job|post|employer|firm))|other (?:firms|companies|schools|houses|hospitals|places))\b",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    r"(?:'s)? (?:\w+ )?(?:(?:has|have|had) nothing|(?:does|do|did) not come|could not|couldn't|would have|could (?:take|learn)|might (?:take|learn|have)|cannot (?:match|touch)|can't (?:match|touch)|(?:has |have )?(?:paid|funded|bought|sent|lent|asked|wanted|passed|turned)|(?:pays|funds|sends|lends|asks for|wants|swears|speaks|replies|follows)\b|(?:is|are) (?:still|only|now) )",
    re.IGNORECASE,
)

# A name before things that are called by it: "the Youngstown figures, or"; no verb stands there.
_OF_THINGS = re.compile(
    r" [a-z]+(?:[^\Ws]s|sses)(?:[,.;:!?]|$| (?:and|or|of|from|that|which|when|if|you|we|i|are|were|have|had|to)\b)",
    re.IGNORECASE,
)

# What somebody would do there: "keep the books of".
_KEEPS = re.compile(
    rf"\b{_WISH}\b[^.;:]{{0,60}}?\b(?:keep|run|manage|look after|care for|tend|maintain|mind|staff|do|balance|mend|guard|clean|drive)(?:ing)? (?:the|its|all the) (?:\w+ )?[a-z]+ (?:of|for|at) {_THE}$",
    re.IGNORECASE,
)

# Each row: how surely only the interviewing firm can stand between these words; None is anything.
_ROWS: tuple[tuple[float, re.Pattern[str] | None, re.Pattern[str] | None], ...] = (
    (2.5, _WANTED, None),
    (2.5, None, _PRAISED),
    (2.5, _CONDITION, _MAY_ASK),
    (2.5, re.compile(rf"(?:^|\W){_DOING} (?:at|for|with|under) $", re.IGNORECASE), _WOULD),
    (2.5, _AT, re.compile(r"(?:,? (?!and\b|but\b)[a-z]+){0,4} would (?:be|mean|give|make|suit|please)\b")),
    (
        2.0,
        re.compile(
            rf"{_NONE_OTHER.pattern}.*\b(?:than|but|except|besides) (?:the |at |with |for |in )*$", re.IGNORECASE
        ),
        None,
    ),
    (2.0, _PEOPLE, None),
    (2.0, _SPOKEN_OF, _DOES),
    (
        2.0,
        re.compile(r"(?:^|[.;!?] |, |\band |\bthat )at $", re.IGNORECASE),
        re.compile(r",? (?:people|everyone|everybody|nobody|no one|you|one|they|it is|it's)\b"),
    ),
    (
        1.75,
        re.compile(rf"\b{_WISH}\b[^.;:]{{0,60}}?\b{_DOING}(?: [\w']+){{1,5}}? (?:at|in|to) {_THE}$", re.IGNORECASE),
        None,
    ),
    (
        2.0,
        re.compile(
            rf"\b{_WISH}\b[^.;:]{{0,60}}?\b(?:bring|give|offer|devote|dedicate|lend)(?:ing)? (?:it|them|that|this|all (?:of )?(?:it|that|this)|my \w+|(?:that|this|the same) \w+|what i \w+) to {_THE}$",
            re.IGNORECASE,
        ),
        None,
    ),
    (1.75, _KEEPS, None),
    (
        1.5,
        re.compile(r"\b(?:the|your|this|that|an?) $", re.IGNORECASE),
        re.compile(r" (?:[a-z]+ ){0,2}?(?:way|approach|culture|style|spirit|ethos)\b"),
    ),
    (1.5, None, re.compile(rf"'s? (?:[a-z]+ ){{0,2}}?{_WAYS}")),
    (1.25, _MAYBE_WANTED, None),
    (1.25, _OPENING, _DOES),
    (1.0, re.compile(r"\b(?:the|your|this|that|an?) $", re.IGNORECASE), re.compile(rf" (?:[a-z]+ ){{0,2}}?{_WAYS}")),
    (0.5, _AT, None),
    (0.5, _DONE_TO, None),
    (0.5, None, re.compile(r"'s")),
    (0.5, None, _DOES),
)


def standing(before: str, after: str, *, like_a_firm: bool) -> float:
    """How surely only the interviewing firm can stand between these words."""
    thing = before.endswith("the ") and _OF_THINGS.match(after) is not None
    rows = (row for row in _ROWS if not (thing and row[2] is _DOES))
    found = max((weight for weight, one, other in rows if _fits(one, other, before, after)), default=0.0)
    return max(found, 2.0) if like_a_firm and (_MAYBE_WANTED.search(before) or _KEEPS.search(before)) else found


def _fits(one: re.Pattern[str] | None, other: re.Pattern[str] | None, before: str, after: str) -> bool:
    return (other is None or other.match(after) is not None) and (one is None or one.search(before) is not None)


def around(plain: str, start: int, end: int, sentence: tuple[int, int]) -> tuple[str, str]:
    """What stands before and after a place in its sentence."""
    return plain[max(sentence[0], start - _BEFORE) : start], plain[end : min(sentence[1], end + _AFTER)]


def is_elsewhere(before: str, after: str) -> bool:
    """Whether the words beside a name say that it is another house."""
    if _CONDITION.search(before) and _MAY_ASK.match(after):
        return False
    if re.search(r"\bthan (?:the |at |with |for |in )*$", before, re.IGNORECASE):
        return _NONE_OTHER.search(before) is None
    return _PAST.search(before) is not None or _ANOTHER.match(after) is not None


def is_far(plain: str, start: int, end: int, sentence: tuple[int, int]) -> bool:
    """Whether the sentence speaks of other houses or other times."""
    return _ELSEWHERE.search(plain, max(sentence[0], start - 200), min(sentence[1], end + 80)) is not None


def is_compared(after: str) -> bool:
    """Whether what is said of a name is what one says of a neighbour: that it pays, lends, or could learn."""
    return _COMPARED.match(after) is not None

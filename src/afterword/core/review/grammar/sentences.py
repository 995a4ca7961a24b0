"""Marks, capitals, doubled and missing words: what makes a sentence whole."""

from __future__ import annotations

from afterword.core.review.grammar.slip import any_of, slip

_TWICE = "This word stands twice."
_CAPITAL = "A sentence, a name of a day, and “I” begin with a capital."
_MARK = "The mark or the space before or after it is out of place."
_SPLICE = "Two sentences are joined by a comma alone; write a full stop, or a word that joins them."
_ONE_JOINT = "One word that joins the two halves is enough."
_TURNED = "After such an opening the verb stands before its subject: “Never have I”."
_MISSING = "A word is missing here."
_NOT_ENDED = "".join(
    rf"(?<!\b{word})"
    for word in [
        "etc",
        "vs",
        "approx",
        "dept",
        "inc",
        "co",
        "corp",
        "st",
        "no",
        "fig",
        "al",
        "ext",
        "ave",
        "est",
        "incl",
        "pp",
        "ed",
        "eds",
    ]
)

SLIPS = (
    slip(r"\b(?P<bad>(the|a|an|to|of|for|and|with|I|you|your|my|we|our|have|this|about|from|as|by|will|would|me|or|be|are|was|he|she|they|in|at|is|it)\s+\2)\b(?<!it is is)(?<!what it was was)(?<!ever it was was)(?<!that it was was)(?<!thing it was was)(?<!what he was was)(?<!ever he was was)(?<!what he is is)(?<!in in)(?<!it it)(?![-'’])", _TWICE, r"\g<2>"),
    slip(r"(?<![-'’])\b(?P<bad>((?!boda\b|tuktuk\b|piri\b|gado\b|cha\b|wagga\b|walla\b|baden\b|bora\b|pago\b|chop\b|choo\b|tsk\b|had\b|that\b|very\b|many\b|much\b|long\b|some\b|five\b|four\b|nine\b|zero\b|seven\b|eight\b|three\b|hear\b|there\b|thank\b|well\b|more\b|really\b|never\b|half\b|extension\b|double\b|chop\b|knock\b|hush\b|triple\b|yada\b|blah\b)[a-z]{4,}) \2)\b(?![-'’])", _TWICE, r"\g<2>", exact=True),
    slip(r"\b(?P<bad>a the|an the|the an|of of|to too(?! (?:many|few|much|little|great|high|low|large|small)\b)|(?<=like )too to|(?<=want )too to|(?<=love )too to)\b(?<!too too)", "One of these two words is too many."),
    slip(rf"\b[a-z]{{2,}}{_NOT_ENDED}[.!?] (?P<bad>[a-z]{{2,}})\b(?![.@/])", _CAPITAL, lambda m: m["bad"].capitalize(), exact=True),
    slip(rf"\b[a-z]{{2,}}{_NOT_ENDED}[.!?] (?P<bad>i)\b(?!\.)", _CAPITAL, "I", exact=True),
    slip(r"(?<![\w.'’@/-])(?P<bad>i)(?= [a-z]|'(?:m|d|ve|ll)\b|, )(?!\.)", _CAPITAL, "I", exact=True),
    slip(r"(?<![\w/@.-])(?P<bad>monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|september|october|november|december|easter|christmas|diwali|ramadan|hanukkah)s?\b(?![@/])(?! (?:egg|bunny|lily|cake|pudding|tree|cactus)\b)", _CAPITAL, lambda m: m["bad"].capitalize(), exact=True),
    slip(r"(?<![\w/@.-])(?P<bad>english|american|british|spanish|german|indian|european|african|nigerian|irish|australian|canadian|chinese|japanese|korean|italian|mexican|asian|arabic|portuguese|french(?! (?:fries|windows?|doors?|polish\w*|press|horn|bread|beans?|toast|curve|letters?|seam\w*|cuff\w*))|welsh(?! (?:rarebit|dresser))|dutch(?! (?:oven|door|barn|hoe|courage))|swahili|russian(?! (?:doll|roulette|salad))|yoruba|hausa|igbo|hindi|urdu|tamil|telugu|punjabi|bengali|gujarati|marathi|mandarin(?= (?:and|at|well|fluently|speak\w*|lessons?))|cantonese|vietnamese|swedish|norwegian|zulu|xhosa|afrikaans|gaelic)\b(?![@/-])(?! (?:muffin|setter|wolfhound|breakfast))", _CAPITAL, lambda m: m["bad"].capitalize(), exact=True),
    slip(r"(?<=\bin )(?P<bad>august)\b(?=[.,;!?]| (?:\d|when|as|last|next|this)|$)", _CAPITAL, "August", exact=True),
    slip(r"(?<=[A-Za-z])(?P<bad> ,)(?=\s|[A-Za-z]|$)", _MARK, ","),
    slip(r"(?<=[a-z])(?P<bad> \.)(?=\s|$)(?! \.)", _MARK, "."),
    slip(r"(?<=[a-z])(?P<bad> [?;])(?= [A-Za-z]|$)", _MARK),
    slip(r"\b[a-z]{2,}(?P<bad>[.!?,;])(?=[A-Z][a-z]+\b)(?<!www\.)(?![A-Z][a-z]+\.[a-z])", _MARK, r"\g<bad> ", exact=True),
    slip(r"\b[a-z]{2,}(?P<bad>[.!?])(?=I(?: |'))", _MARK, r"\g<bad> ", exact=True),
    slip(r"\b[a-z]{2,}(?P<bad>,)(?=[a-z]{2,}\b)(?<![@/]\w)", _MARK, ", ", exact=True),
    slip(r"(?<=\w)(?P<bad>,,+|,\.|;,|,;|(?<!\.)\.\.(?![.\w/]))", _MARK),
    slip(r"(?:(?<=  )|(?<=[.!?] )|(?<=  ))Thank you (?:so much |again |very much |both )?for [^,.;:!?]{3,90}(?P<bad>, (?:I|it|we|our conversation|this))(?! think,) (?:am|was|were|really|enjoyed|appreciate|appreciated|look|had|would|will|learned|hope|found|left|felt|feel|think|want|know|came|loved|liked|made|gave)\b", _SPLICE),
    slip(r"^(?!\s*(?:Were|Had|Should|If|When|While|Although|Though|Since|Because|As)\b).*?\bI (?:really |very much |truly |also |greatly |thoroughly )?(?:enjoyed|liked|loved|appreciated) [^,.;:!?]{3,80}(?P<bad>, (?:it|I|we|they|you|that)) (?:was|were|am|have|would|learned|look|hope|feel|felt|made|will|is|are|think|seem|gave|showed|reminded|confirmed)\b", _SPLICE),
    slip(r"\bIt was (?:an? |so |very |really |such an? )?(?:pleasure|great|nice|good|wonderful|lovely|honou?r|privilege) (?:to|meeting|speaking|talking|hearing)[^,.;:!?]{3,80}(?P<bad>, (?:I|we|it|you|your)) (?:\w+)\b(?! and\b)", _SPLICE),
    slip(r"(?<!\bif )(?<!\bthat )(?<!\bwhen )(?<!\bonce )(?<!\bas )(?<!\bsince )\b(?:the (?:team|firm|role|position|work|office|place|conversation|interview)|it) (?:is|was) (?:very |so |really )?\w+(?P<bad>, (?:it|I|we)) (?:is|was|am|were|would|really|look|hope|think|feel)\b(?<!if it was \w)", _SPLICE),
    slip(r"(?:(?<=  )|(?<=[.!?] )|(?<=  ))(?P<bad>It (?:pleasure|great|nice|good|wonderful|honou?r|important|clear))\b", _MISSING),
    slip(r"(?<!\bam )(?<!\bwas )(?<!\bDo )(?<!\bas )\b(?P<bad>I (?:also )?(?:very|so|really|truly|still|extremely) (?:interested|excited|happy|glad|grateful|pleased|impressed|thankful|sorry|sure|confident))\b", _MISSING, lambda m: "I am" + m["bad"][1:]),
    slip(r"(?<!\bam )(?<!\bwas )(?<!\bAm )(?<!\bWas )\b(?P<bad>I (?:interested|grateful|glad|happy|excited|pleased|thankful|sure|confident|looking|hoping|writing)) (?:in|to|for|that|about|forward|you)\b", _MISSING, lambda m: "I am" + m["bad"][1:]),
    slip(r"\bI (?P<bad>very) (?:enjoy|enjoyed|like|liked|appreciate|appreciated|want|love|hope)\b", "Write “very much”.", "very much"),
    slip(r"\b(?P<bad>let know)\b", _MISSING, "let me know"),
    slip(r"\b(?P<bad>let me) (?:if|when|whether) (?:you|there|anything|I|the|any)\b", _MISSING, "let me know"),
    slip(r"\b(?P<bad>most) (?:best|biggest|greatest|easiest|happiest|highest|closest|nicest|kindest|hardest|largest)\b", "The word is compared twice.", ""),
    slip(r"\bas (?P<bad>better|bigger|easier|faster|stronger|clearer|higher) as\b", "After “as” the word is not compared."),
    slip(rf"\b(?:the|your|our|their|this|each|a|every) (?P<bad>{any_of('firm company team hospital school clinic department university court judge manager client patient student')}s) (?:culture|mission|reputation|history|values|commitment|clients|website|future|growth|motto|chambers)\b", "The apostrophe of the possessive is missing."),
    slip(r"\b(?P<bad>(?:partner|client|student|patient|question|colleague|interview|candidate|associate|lawyer|nurse|teacher|customer|project|skill|idea|opportunit|program|value|goal|resident|volunteer)'s) (?:are|were|have|who)\b", "A plural takes no apostrophe.", lambda m: m["bad"].replace("'", "")),
    slip(r"\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?P<bad>(?:year|day|week|month|hour)'s) (?:ago|of|in|at|as|experience)\b(?<!1 year's experience)", "The apostrophe is out of place."),
    slip(r"\b(?:for|to|with|of|at|from|by|between|like) (?:you|my \w+|him|her|them|the \w+|your \w+) (?P<bad>and I)\b(?=\s*(?:[.,;!?]|$)| (?:about|on|at|for|to|with|during|yesterday|today|in)\b)", "After a preposition write “me”.", "and me"),
    slip(r"(?:(?<=  )|(?<=[.!?] )|(?<=, )|(?<=\bwhen )|(?<=\bbecause ))(?P<bad>me and (?:my |the )?\w+) (?:were|was|are|have|had|talked|worked|spoke|met|went|think|would|will|did|discussed)\b", "As the subject write “I”, and put it last."),
    slip(r"\b(?:contact|email|e-mail|call|reach) (?P<bad>myself)\b", "Write “me”.", "me"),
    slip(r"\b(?P<bad>(?:them|those) (?:kind|type|sort) of \w+s)\b", "The words do not agree in number."),
    slip(r"(?:(?<=  )|(?<=[.;!?] ))(?!However|If|When|While|Although|Though|Since|Because|As|Once|After|Before|What|Whatever|How)[^.;!?]{0,160}?\b(?:is|are|was|were|am|has|have|had|will|would|can|could|does|did|do|[a-z]{3,}ed|went|came|said|told|took|gave|made|ends|runs|follows|works|uses|needs|makes|closes|opens)\b[^.;!?]{0,160}?[a-z](?<!\band)(?<!\bbut)(?P<bad>,? (?:however|nevertheless|nonetheless|therefore|moreover|furthermore|consequently)),? (?:I|we|he|she|it|they|there|you|my \w+|the \w+|his \w+|her \w+|your \w+) (?:\w+ly |also |never |still )?(?:have|had|am|was|is|are|were|can|could|will|would|did|do|does|put|took|gave|[a-z]+ed|know|hope|think|believe|need|want|like|look|run|remain|do)\b", _SPLICE),
    slip(r"\b(?:is|are|was|were|has|have|had|ends|[a-z]{3,}ed) [^.;!?]{2,60}(?P<bad>, I) (?:have|had|am|was|will|would|do|did) (?:nevertheless|nonetheless|therefore|however)\b", _SPLICE),
    slip(r"(?:(?<=  )|(?<=[.;] ))Because [^,;.]{5,90}, (?P<bad>so) (?:I|we|he|she|it|they|the|my|you)\b", _ONE_JOINT, ""),
    slip(r"(?:(?<=  )|(?<=[.;] ))(?:Although|Though|Even though) [^,;.]{5,90}, (?P<bad>but) (?:I|we|he|she|it|they|the|my|you|there|this|that)\b", _ONE_JOINT, ""),
    slip(r"(?:(?<=  )|(?<=[.;] ))(?P<bad>(?:Never|Seldom|Rarely|Hardly|Not once|Nowhere|Only then|Only later|Little) (?:I|we|he|she|they) (?:have|had|did|was|am|do|could|would|saw|knew|felt|thought|met|realised|realized|understood|noticed))\b", _TURNED),
    slip(r"(?:(?<=  )|(?<=[.;] ))Only (?:after|when|on|at|in)\b(?![^.;]*\b(?:did|do|does|was|were|could|have|had|can|will|would) (?:I|we|he|she|they|you)\b)[^,;.]{3,60}? (?P<bad>(?:I|we|he|she) (?:realised|realized|noticed|understood|learned|learnt|found|discovered|remembered|knew))\b", _TURNED),
)  # fmt: skip

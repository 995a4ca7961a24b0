"""Words of the wrong class: an adjective for a noun, a verb for a noun, what is felt for what makes one feel."""

from __future__ import annotations

from afterword.core.review.grammar.slip import slip

_NOUN = "Here a noun is wanted."
_ADVERB = "How something is done is said with an adverb."
_FELT = "What somebody feels ends in -ed; what makes one feel it ends in -ing."
_CAUSED = "What makes one feel something ends in -ing."
_ONE = "Before a noun the span of time stands in the singular."
_SO = "Before an adjective write “so”."
_TOO = "Before an adjective write “too” alone."
_WHAT_KIND = "(?:great|good|big|firm|widespread|common|strong|little|first|last|new|full|long|short|early|late|clear|real|only|own|sudden|strange|general|public|personal|honest)"

SLIPS = (
    slip(r"\bthe (?P<bad>reluctant|important|different|confident|silent|transparent|intelligent|diligent|competent|convenient|ignorant|arrogant|elegant|relevant|resistant|absent|excellent|independent|violent|efficient|patient) of (?!the (?:two|three|four|lot|bunch|men|women|brothers|sisters)\b)\w", _NOUN, lambda m: m["bad"][:-1] + "ce" if m["bad"]!="efficient" else "efficiency"),
    slip(r"\b(?:great|some|any|little|of|to|with|needs?|wants?|lacks?|for) (?P<bad>important|silent|transparent|confident|intelligent|diligent|competent|reluctant|elegant|arrogant)(?= (?:upon|on|to|in|than|as|more|of|from)\b|[,.;])", _NOUN, lambda m: m["bad"][:-1] + "ce"),
    slip(rf"\b(?:a|an|the|my|your|our|their|his|her|no|any|some) (?:{_WHAT_KIND} )?(?P<bad>believe|succeed|translate|complain|prove|choose|analyse|analyze|decide|explain|describe|suggest|recommend|arrive|depart|survive|deny|inspect|examine|respond|behave|lose|preserve)\b(?= (?:of|in|among|for|about|at|with|was|is)\b|[,.;])", _NOUN),
    slip(r"\b(?:I|we|you|he|she|it|they) (?P<bad>probable|actual|final|usual|general|normal|sincere|sudden|recent|obvious|complete|immediate|simple|easy|especial|unfortunate|eventual|fortunate) (?:[a-z]+ed|was|were|is|am|are|have|had|has|did|went|came|took|felt|said|sounded|seemed|saw|found|got|left|made)\b", _ADVERB),
    slip(r"\b(?:am|was|were|been|are|become|became|get|got|'m|very|always|so|really|also) (?P<bad>interesting) in (?!itself\b|its\b|their\b|that\b|this\b|a way\b|ways\b|many\b|part\b|the (?:way|sense|end)\b)", _FELT, "interested"),
    slip(r"\b(?:I|we|he|she|they|you) (?:am|was|were|are|is|felt|feel|got|'m) (?:so |very |a little |rather |quite |really )?(?P<bad>confusing|boring|exciting|surprising|frightening|tiring|disappointing|pleasing|embarrassing|amazing|fascinating|satisfying|puzzling|depressing|annoying|worrying) (?:by|at|to (?:hear|see|learn|find|know)|with (?:the|your|my|how)|that I|when I)\b", _FELT, lambda m: m["bad"][:-3]+("d" if m["bad"][:-3].endswith("e") else "ed")),
    slip(r"\b(?:found|find|finds) (?:it |that |this |the (?:\w+ )?\w+ |most |more |very |so |really |less ){0,3}(?P<bad>interested|bored|excited|confused|frightened|tired|surprised|disappointed|amazed|fascinated)\b(?=[,.;]| (?:to|that|how|and|but|because|was|about the|in the)\b)(?<!found myself \w)", _CAUSED),
    slip(r"\b(?:a|an|my|the|your|our|his|her) (?P<bad>(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d+)-(?:years|months|weeks|days|hours|minutes))\b(?! ?-?old)", _ONE, lambda m: m["bad"][:-1]),
    slip(r"\b(?:was|were|is|are|am|been|felt|be) (?P<bad>such) (?!that\b|as\b|an?\b|good (?:company|fun|news|value|hands|care)\b|people\b|work\b|fun\b|things\b)(?:busy|good|nice|kind|warm|cold|hot|big|small|old|clean|quiet|loud|dark|calm|proud|tired|happy|sure|clear|long|late|early|easy|hard|difficult|interesting|beautiful|useful|helpful|friendly|patient|honest) (?:that|I|we|and that)\b", _SO, "so"),
    slip(r"\b(?:is|was|are|were|am|it's|been|be) too (?P<bad>much )(?:cold|hot|tired|small|big|late|long|short|old|young|far|expensive|difficult|easy|heavy|strict|slow|fast|dark|loud|busy|proud|nervous|shy|formal)\b", _TOO, ""),
)  # fmt: skip

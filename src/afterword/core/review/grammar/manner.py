"""How something is done: an adverb, not an adjective, beside the verb."""

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.core.review.grammar.frame import frames
from afterword.core.review.grammar.lexicon.others import MANNERS
from afterword.core.review.grammar.slip import slip

_MANNER = "How something is done is said with an adverb."
_LOW = "careful|quick|clear|honest|patient|slow|efficient|thoughtful|generous|calm|fluent|professional|independent|effective|quiet|beautiful|nice|polite|warm|open|kind|frank|direct"
_SAID = "work|works|worked|working|listen|listened|listening|speak|speaks|spoke|speaking|explained|explain|answer|answered|answering|act|acted|read|write|wrote|drive|learn|behave|teach|taught|run|think|communicate|responded|talk|talked"
_SURE = "quick|thorough|careful|efficient|fluent|patient|polite|thoughtful|honest|smooth"  # that no thing is made by being done to
_DOES = "explain|explained|answer|answered|handle|handled|manage|managed|conduct|conducted|teach|taught|run|ran|lead|led|organise|organised|organize|organized"
_THING = "( +U | +D <MODS> ( +X-ZRGE &+NMS )? +NSMX )"
_END = "&( $ | and|, | but )"


def _adverb(words: Sequence[str]) -> str | None:
    return MANNERS.get(words[-1])


FRAMES = frames(
    _MANNER,
    (f"( {_SAID} ) ( +U | +D +J? +NSM ){{0,1}} ( more|very|so|too|really|as ) [ {_LOW} ] &( $ | and|,|about|in|with|on|to|under|now|as )", _adverb),
    (f"( my|the|your|all my|our question|questions|work|point|case|process ) ( so|very|really|too ) [ {_LOW} ] &( $ | and|,|about|in|with )", _adverb),
    (f"( sing|sings|sang|play|plays|played|dance|write|writes|speak|speaks|spoke|drive|drives|work|works|worked|listen|listened|explained|teach|teaches|cook|cooks ) [ {_LOW} ] &( $ | and|,|in|with|at )", _adverb),
    ("( work|works|worked|run|runs|ran|perform|performs|performed|speak|speaks|spoke|fit|fits|sing|write|writes|went|goes|communicate|cook|cooks ) ( very|so|really|pretty )? [ good ] ( $ | with|and|,|together|under|at|in )", "well"),
    ("( do|know|run|handle|manage|explain|explained|did|understand|ran|managed ) +D +J? +NSM ( very|so|really )? [ good ] ( $ | and|,|but )", "well"),
    ("( am|was|is|were|are|i'm ) [ real ] ( glad|happy|interested|impressed|excited|great|pleased|sorry|kind|grateful )", "really"),
    (f"( {_DOES} ) {_THING} ( so|very|really|too )? [ {_LOW}|thorough|steady|fair|smooth ] {_END}", _adverb),
    (f"( +L | to ) ( +B-NJSA | +X-RGE ) {_THING} [ {_SURE} ] &$", _adverb),
    ("( spoke|speak|speaks|talked|wrote|answered ) ( so|very )? [ honest|frank|careful|thoughtful|clear|kind|warm|generous ] about|of|to", _adverb),
    ("( play|plays|played|speak|speaks|spoke|know|knows|write|sing|sang|cook|cooked|drive|ride|work|read|swim|do|did ) ( +U | +D? +J? +NSMK )? [ good ] enough ( to|for|$ )", "well"),
    ("( is|are|was|were|been ) [ real ] ( well | +E-J )", "really"),
    ("( work|worked|working|works ) [ steady|careful|quick|quiet ] ( at|on|and|with|through | $ )", _adverb),
    ("( moved|moves|went|passed ) [ smooth|quick ] ( from|to|through|into|and | $ )", _adverb),
    (f"( was|were|am|is|are|been|be ) <ADV>? ( treated|handled|explained|answered|managed|taught|organised|organized|run|planned|conducted ) <ADV>? [ {_LOW}|fair|thorough|perfect ] &( $ | , | and|by|at|in )", _adverb),
    ("( slept|sleep|performed|sang|sing ) ( so|very|quite )? [ bad ] &( $ | for|and|, | but|on|last )", "badly"),
)  # fmt: skip


def _in_ly(match: re.Match[str]) -> str:
    word = match["bad"].lower()
    if word.endswith("ic"):
        return f"{word}ally"
    return f"{word[:-1]}y" if word.endswith("le") else f"{word[:-1]}ily" if word.endswith("y") else f"{word}ly"


SLIPS = (
    slip(r"\b(?:is|was|are|were|am|be|been|felt|seemed|looked|'s) (?P<bad>surprising|tragic|remarkable|incredible|particular|extreme|complete|absolute|amazing|terrible|exceptional|unusual|unexpected|genuine|perfect|thorough|obvious|serious|immediate|equal|entire|typical|near|previous|recent|immense|enormous|notable|official|final) (?:gentle|slow|quick|kind|honest|patient|open|busy|calm|clear|easy|hard|happy|useful|helpful|good|informed|invited|closed|glad|interested|interesting|difficult|simple|quiet|clean|strict|important|proud|frank|small|large|big|well|new|young|old|strong|careful|warm|friendly|moving|ill|right|wrong|free|full|safe|sure|unaware|aware|certain|opened|named|told|asked|made|prepared)\b", _MANNER, _in_ly),
    slip(r"\b(?:is|was|be|are|were|that's|it's|not|did|does) (?P<bad>exact) (?:what|how|where|why|the|as|like|when|who)\b", _MANNER, "exactly"),
    slip(r"\b(?:explained|described|handled|answered|did|drive|drives|drove|read|reads|work|works|worked|sing|sings|spoke|speak|speaks|write|writes|wrote|sleep|slept|cook|cooks|dress|dresses|behave|behaved|put|act|acted|drill|drills|move|moves|moved|treats?|treated) (?:(?:the|my|your|it|that|this|me|us|them|everyone|people|his|her) (?:\w+ )?){0,2}(?:so |very |rather |quite |too |really )?(?P<bad>bad|careful|careless|sudden|beautiful|wonderful|terrible|proper|perfect|cautious|graceful|neat|polite|gentle|fluent|thorough)(?=[,.;]|$| (?:and|but|on|in|at|for|when|enough|with|about|to me|last)\b)(?<!made bad)", _MANNER, _in_ly),
)  # fmt: skip

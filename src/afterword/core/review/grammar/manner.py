"""How something is done: an adverb, not an adjective, beside the verb."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.core.review.grammar.frame import frames
from afterword.core.review.grammar.lexicon.others import MANNERS

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

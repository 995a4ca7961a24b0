"""The apostrophe of the possessive: where it is missing, and where a plural has one."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.core.review.grammar.frame import frames
from afterword.core.review.grammar.lexicon.nouns import COLLECTIVE

_LACKS = "The apostrophe of the possessive is missing."
_NONE = "A plural takes no apostrophe."
_UNITS = "year|month|week|day|hour|minute|today|yesterday|tomorrow|mile|pound|dollar"
# What belongs to itself enough to own things, and is no modifier in the plural ("the sales team", "a teachers' college").
_OWNERS = (
    "firms|companys|schools|hospitals|colleges|universitys|museums|gallerys|charitys|councils|countys|countrys|departments|clinics|mothers|fathers|brothers|"
    "sisters|wifes|husbands|grandmothers|grandfathers|uncles|aunts|daughters|sons|ships|boats|towns|villages|citys|companies|churches|banks|teams|estates|farms"
)
_HANDS = "the|my|your|his|her|our|their|its|this|that|each|every"
_PEOPLES = "woman's|man's|people's|child's|women's|men's|children's|mother's|father's|sister's|brother's|wife's|husband's|grandmother's|grandfather's|friend's|uncle's|aunt's|son's|daughter's"
_NO_UNIT = f"!{'|'.join(sorted({f'{unit}{end}' for unit in _UNITS.split('|') for end in ('’s', chr(39) + 's', 's' + chr(39))} | set(_PEOPLES.split('|'))))}"


def _owner(words: Sequence[str]) -> str | None:
    word = words[-1]
    if word.endswith("ies") and f"{word[:-3]}y" in COLLECTIVE | {"company", "charity", "university"}:
        return f"{word[:-3]}y's"
    return f"{word[:-1]}'s" if word.endswith("s") and not word.endswith("ies") else None


def _plural(words: Sequence[str]) -> str:
    return words[-1].replace("'", "")


FRAMES = (
    *frames(
        _LACKS,
        ("[ todays|yesterdays|tomorrows ] +J? +NSMX", _owner),
        ("[ childrens|womens|mens ] +J? +NSMX", _owner),
        ("( ^ | , | +IBPZC-DQ ) ( last|next|this ) [ weeks|months|years|nights ] +J? +NMX-BPIRASGEZ &( $ | , | +IPZAHLFTOC )", _owner),
        ("( a|one|each|every|full|good|half|honest|single|this ) [ days|weeks|months|years ] +J? ( work|training|notice|experience|leave|practice|wage|pay|rest|silence|journey|walk|drive|ride|delay|salary ) !s", _owner),
        ("( an|one|each|every|half ) [ hours ] +J? ( work|training|notice|walk|drive|ride|delay|rest|journey|conversation|talk )", _owner),
        ("( +V|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|many|several ) [ years ] ( +J )? experience", "years'"),
    ),
    *frames(
        _LACKS,
        (f"( {_HANDS} ) [ {_OWNERS} ] +J{{0,1}} +NM-BSZPEGJRIXQ &( $ | , | +IPZAHLFTOC )", _owner),
        (f"( {_HANDS} ) [ {_OWNERS} ] +NM-SZPEGJRIXQ ( is|was|has )", _owner),
    ),
    *frames(
        _NONE,
        (f"( +V|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|both|many|several|few ) +J? {_NO_UNIT} !-s' [ 's ] &( $ | , | and|or !( ~{{0,2}} 's ) | were|are|have|had|in|at|for|to|of|on|with|from|who|that|when|showed|told|gave|came|went|will|would|should|can|could )", _plural),
        (f"( these|those ) +J? {_NO_UNIT} !-s' [ 's ] &( $ | , | were|are|have|had|in|at|for|to|on|with|from|who|that|will|would|should|can|could|must|may )", _plural),
        (f"( the|your|our|these|all ) +J? {_NO_UNIT} !-s' [ 's ] <PP> ( were|are|have )", _plural),
        ("( the|your ) +J? !-s' [ 's ] ( i|we|you ) ( met|saw|spoke|talked|visited|worked|know|asked ) ( to|with )? ( were|are|have|had )", _plural),
        ("( way|how|glad|think|know|hear|heard|because|where|when|that ) ( your|the|our|these ) ( +J )? [ partner's|driver's|nurse's|teacher's|engineer's|student's|client's|patient's|apprentice's|manager's|lawyer's|worker's|customer's|farmer's|volunteer's|pupil's|resident's|trainee's|colleague's|cow's|vehicle's|truck's|machine's|product's|service's|question's|value's|skill's ] ( are|were|have|do )", _plural),
        ("( sent|attached|enclosed|enclose|attach|send|answer|answered|ask|asked|read|admired|discussed|liked|enjoyed ) ( my|your|our|these|the|some ) +J? [ certificate's|reference's|question's|document's|paper's|result's|photo's|sample's|drawing's|plan's|detail's|value's|idea's|project's|form's|skill's|letter's|transcript's|slide's ] &( $ | , | and|to|with|by|on|in|at|for )", _plural),
        ("( many|best|my|with ) [ thanks' ]", "thanks"),
    ),
)  # fmt: skip

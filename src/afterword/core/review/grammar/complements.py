"""Compliment and complement: people compliment, things complement."""

from __future__ import annotations

from afterword.core.review.grammar.frame import frames
from afterword.core.review.grammar.lexicon.nouns import COLLECTIVE

_ALIKE = "This is the wrong one of two words that sound or look alike."
_NO_PERSON = "!<PERSON> !<PERSONS> !-ers|ors|ists|ees|ians|men|women|er|or|ist|ian|man|woman !people|children|staff|who|anyone|everyone|nobody|guests|mother|father"
_THING = f"( the|your|what|that|those|these|our|my|each|both|its|their|everything ) {_NO_PERSON}"
_SKILL = (
    "experience|experiences|skill|skills|training|background|strength|strengths|study|studies|degree|degrees|knowledge|work|years|time|language|languages|"
    "qualification|qualifications|interest|interests|course|courses|research|practice|certificate|license|licence|instinct|instincts|habits|art|craft|cooking"
)

FRAMES = frames(
    _ALIKE,
    (f"( +D|+V|two|three ) <MODS> {_NO_PERSON} +NSMX-DQ <POST>{{0,2}} ( +L | to ) <ADV>? [ compliment ] {_THING}", "complement"),
    (f"( my|our|his|her|your|these|those ) ( +JN ){{0,2}} ( {_SKILL} | +K ) <POST>{{0,2}} ( and +NSMX )? ( +L <ASIDE>? <ADV>? )? [ compliment ] ( {_THING} | the|your|what|those +NSMX )", "complement"),
    (f"( +D ) +Q? <MODS> {_NO_PERSON} +SX-ND ( +L )? [ compliment ] ( each other | one another | {_THING} )", "complement"),
    (f"<OPEN> +D ( +JN ){{0,2}} ( {_SKILL} ) <POST>{{0,2}} <ADV>? [ compliments ] ( {_THING} | yours|each )", "complements"),
    (f"<OPEN> +D <MODS> !{'|'.join(sorted(COLLECTIVE))} {_NO_PERSON} +NM-SDX <PP>{{0,2}} <ADV>? [ compliments ] {_THING}", "complements"),
    (f"( <OPEN> | that ) +D <MODS> {_NO_PERSON} +NMX-SD <POST>{{0,2}} ( would|could|nicely|perfectly )? [ complimented ] {_THING}", "complemented"),
    ("( pay|paid|pays|paying ( me|you|him|her|us|them )? | took|take|taken|meant ( it|that )? as ) ( a|the|my|your ) +J? [ complement ]", "compliment"),
    ("( my|our|his|her ) +J? [ complements ] to", "compliments"),
    ("( with|send|sent|pass|passed|give|give|gave ) ( on )? ( the|my|our ) +J? [ complements ] ( of|to|on )", "compliments"),
    ("[ complemented ] ( you|him|her|them|me | your +NS ) on", "complimented"),
    ("( good|great|natural|nice|strong|perfect|useful ) [ compliment ] to ( the|your|my|our|what )", "complement"),
    ("( full|ship's|usual ) [ compliment ] of", "complement"),
)  # fmt: skip

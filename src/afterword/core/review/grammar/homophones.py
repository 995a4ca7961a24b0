"""Affect and effect, principal and principle, than and then, past and passed, led and lead: told by the kinds of words beside them."""

from __future__ import annotations

from afterword.core.review.grammar.frame import frames
from afterword.core.review.grammar.lexicon.others import COMPARATIVES

_ALIKE = "This is the wrong one of two words that sound or look alike."
_BE_ABLE = "( +L | do|does|did ( not )? | doesn't|didn't|don't | to|not ) <ADV>?"
# What can be brought about; anything else can only be affected.
_EFFECTED = (
    "!( ~{0,4} change|changes|transfer|transfers|merger|repair|repairs|cure|cures|escape|entry|reform|reforms|transition|improvement|improvements|sale|"
    "sales|payment|payments|saving|savings|compromise|rescue|exit|settlement|reconciliation|transformation|introduction|introductions|delivery|"
    "release|revolution|shift|shifts|result|results|outcome|purchase|recovery|exchange|switch|arrest|reduction|reductions|turn|turnaround|adjustment|"
    "union|closure|connection|measure|measures|insurance|policy|order|plan|plans|transaction|solution|separation|move|service|swap|purpose|"
    "agreement|handover|conversion|conversions|upgrade|upgrades|removal|return|will|ends|end|aim|aims|progress|difference|good|miracle )"
)
_PEOPLE_AFTER = "( me|us|him|her|them|everyone|everybody|someone | +D +J? ( <PERSONS> | <PERSON> | staff|team|crew|family|families ) )"
_SCHOOL = "( ~{0,4} school|schools|college|colleges|academy|primary|kindergarten|gymnasium|seminary )"
_MORE = "|".join(sorted(COMPARATIVES))
_WENT = (
    "walked|drove|cycled|rode|went|came|sailed|paddled|rowed|marched|strolled|wandered|flew|jogged|hurried|hiked|trudged|raced|rushed|rolled|filed|slipped|"
    "walking|driving|cycling|riding|going|coming|sailing|paddling|rowing|marching|strolling|wandering|running|flying|jogging|hiking|ran"
)
_GO = "walk|drive|cycle|ride|go|come|sail|paddle|row|march|stroll|wander|run|fly|jog|hike"
_LED_WAY = "led|took|walked|drove|brought|guided|showed|steered|ushered|leading|taking|walking|driving|bringing|guiding"
_WAY = "walk|drive|ride|trip|paddle|journey|path|road|stroll|route|trail|run|way|tour|climb|row|crossing|track|lane|march|cycle"
_AGO = "( last +N | yesterday | +QV +S ago | +D +N before last )"
_THEN = "( yesterday | last +NK | on +K | in 19xx | that|this morning|afternoon|day|evening|week|year|spring|summer|autumn|winter|night )"

FRAMES = frames(
    _ALIKE,
    (f"{_BE_ABLE} [ effect ] {_EFFECTED} ( +DQ | +U )", "affect"),
    (f"{_BE_ABLE} [ effect ] ( how|what|whether|when|where|who )", "affect"),
    ("( begun|began|begin|begins|start|started|starting|continue|continued ) to [ effect ] !a|an", "affect"),
    (f"+NSMKOXG-DRQJ <POST>? ( has|have|had )? <ADV>? [ effected ] {_EFFECTED} {_PEOPLE_AFTER}", "affected"),
    (f"<OPEN> ( +D <MODS> )? +NMX-SDR <POST>? [ effects ] {_PEOPLE_AFTER} &( $ | , | more|less|most|too|as|when|badly|deeply|in|at|on|every|for|by|and )", "affects"),
    ("( what|whatever ) [ affect ] ( +D | +J +NM )", "effect"),
    ("( take|takes|took|taken|taking ) [ affect ] &( <ENDN> | at|on|from|in|next|this )", "effect"),
    ("( +D|any|no|little|some ) +J{0,2} [ affects ] ( of|on|were|are|is|was|that )", "effects"),
    ("( little|no|any|much|great|some|real|big|lasting|profound|whose|same|that|this|the|an ) [ affect ] ( on|upon|of|was|is|that )", "effect"),
    ("+D +J{0,1} [ principle ] ( <PERSON> | -ist|man|woman|ologist|ographer|eer|ician|lender|singer|smith|wright | -er|or &( $ | , | +IPZBAHL ) )", "principal"),
    ("+D +J{0,1} [ principle ] ( reason|concern|interest|duty|duties|task|goal|aim|role|cause|source|concerns|reasons|aims|tasks|author|investigator|part|clients|crop|crops|river|town|investigators )", "principal"),
    (f"( been|was|is|am|were|became|become|made|appointed|as ) ( the|a )? +J? [ principle ] of|at {_SCHOOL}", "principal"),
    ("( know|think|hope|hear|and|but|that|because|when|if|, ) the [ principle ] ( has|had to | will|must|would|signs|said|told|asked|wants|teaches )", "principal"),
    ("( my|our|your|her|his|old|new|former|school's ) [ principle ] ( let|told|asked|invited|hired|met|interviewed|thanked|introduced|phoned|retired|wrote|said|says|asks|tells )", "principal"),
    ("in [ principal ] &( $ | ,|but | with|to|that|i|we|and|about|on )", "principle"),
    ("( matter|point|question|man|woman|men|women|people|person|lack|change|stand|firm ) of [ principal ] &( $ | , | for|that|to|and|with|in|as )", "principle"),
    ("+DQ +J? [ principals ] ( behind|underlying|underpinning )", "principles"),
    # Than and then.
    (f"( +AIBPEZ-J | i|we|you|they|much|even|far|no|ever|be ) ( {_MORE} ) +NSM? [ then ] ( the|a|an|my|your|our|his|her|their|its|any|those|these|that|this|most|mine|ours|yours|i|we|you|he|she|they|ever|expected|planned|usual|before )", "than"),
    (f"( +AIBPEZ-J | much|even|far|no ) ( {_MORE} ) [ then ] ( +K | +V )", "than"),
    ("( more|fewer|less ) ( !and|then|, ~ ){1,9} !and|or ~ [ then ] ( on|in|at|for|from|with|to|by ( +DQ | +K ) | anybody|anyone|any|everybody|most|others )", "than"),
    ("rather ( ~ ){0,7} !and|or|but ~ [ then ] +BJ-P", "than"),
    ("sooner +B ( ~ ){0,7} !and|or|but ~ [ then ] +BJ-P", "than"),
    ("no sooner ~{2,8} [ then ] ( i|we|you|he|she|it|they|the|a )", "than"),
    # Past and passed.
    (f"( {_WENT} ) ( on|out|up|down|straight|right|back )? [ passed ] ( +DQ | +K | it|them )", "past"),
    (f"( to|will|would|can|could|may|must|i|we|you|they ) ( {_GO} ) ( on|out|straight|right )? [ passed ] ( +DQ | +K )", "past"),
    ("( it|which|that|he|she|path|road|route|track|river|line|lane|trail|bus ) ( runs|goes|leads|comes|winds|flows|climbs ) [ passed ] ( +DQ | +K )", "past"),
    (f"( {_LED_WAY} ) ( me|us|you|him|her|them ) ( out|straight|right )? [ passed ] ( +DQ | +K )", "past"),
    (f"+D +J? ( {_WAY} ) ( out|up|down|back )? [ passed ] +D <MODS> +NSMX ( told|gave|taught|showed|took ( me|us|you|him|her|them ) | +L | was|were|is|has|had )", "past"),
    ("( showed|show|know|knew|found|find|told|pointed|led ) ( me|us|you|him|her|them|out )? the way [ passed ] +DQ", "past"),
    ("( half|quarter ) [ passed ] ( +V | one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|the )", "past"),
    ("( five|ten|twenty|twenty-five|minutes|minute ) [ passed ] ( +V | one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight | the hour )", "past"),
    ("( in|over|during|for|within|this ) ( the )? [ passed ] ( +QV | few|couple of )? ( decade|decades|year|years|month|months|week|weeks|century|fortnight|season|winter|summer|spring|autumn|days )", "past"),
    ("( have|has|had ) ( now|all|long|already )? [ past ] ( since|quickly|slowly|by|me|us )", "passed"),
    ("+D +J? ( hour|hours|time|day|days|afternoon|morning|evening|year|years|week|weeks|month|months|weekend ) [ past ] ( so|very|too|as )? ( quickly|slowly|fast|swiftly|pleasantly|happily|quietly )", "passed"),
    ("( i|we|he|she ) [ past ] ( +J|first|second )? ( exam|exams|test|tests|course|audit|inspection|finals )", "passed"),
    # Led and lead.
    (f"^ ( {_AGO} | in|during|of 19xx | ~{{1,5}} in 19xx ) ,? ( i|we|he|she|they ) <ADV>? [ lead ] ( +DQ | +SM )", "led"),
    ("^ ( ~ ){0,6} in|at ( my|his|her ) ( last|previous|former|old|first ) ~ ,? ( ~ ){0,2} ( i|we|he|she ) <ADV>? [ lead ] ( +DQ | +SM )", "led"),
    (f"( i|we|you|he|she|they ) <ADV>? [ lead ] ( +D <MODS> +NSMX <PP>? )? {_THEN}", "led"),
    ("it was ~{1,5} that|who|which [ lead ] ( me|us|you|him|her|them|to )", "led"),
    ("<OPENING> ( he|she|it ) <ADV>? [ lead ] ( +U | the|a|my|your|our|to|into|on|back )", "led"),
    ("^ ( <TITLE> .? +K{1,2} ) <ADV>? [ lead ] ( me|us|the|a|an|through|your|our )", "led"),
    ("<START> +D <MODS> +NM-SXG <POST>{0,2} [ lead ] ( me|us|you|him|her|them ) ( to|back|on|into|through|straight )", "led"),
    ("( have|has|had|having ) <ADV>? [ lead ] ( me|us|you|him|her|them|to|+DQ )", "led"),
)  # fmt: skip

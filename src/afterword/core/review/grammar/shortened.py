"""Whose and who's, its and it's, your and you're: told by what follows, a noun or what may stand after "is" and "are"."""

from __future__ import annotations

from afterword.core.review.grammar.frame import frames

_ALIKE = "This is the wrong one of two words that sound or look alike."
# Verbs after which a clause may begin: "you said it's timber".
_CLAUSAL = (
    "say|says|said|saying|think|thinks|thought|thinking|know|knows|knew|known|knowing|hope|hopes|hoped|hoping|believe|believes|believed|feel|feels|felt|"
    "hear|hears|heard|hearing|see|sees|saw|seen|guess|suppose|supposed|understand|understood|mean|means|meant|tell|tells|told|bet|find|finds|found|"
    "imagine|imagined|wish|trust|gather|gathered|suspect|fear|agree|agreed|reckon|swear|happens|happened|comes|goes|came|went|matters|works|worked|"
    "helps|helped|explained|explains|wrote|insisted|insists|joked|added|replied|warned|asked|call|called|remember|remembered|forget|forgot|realise|"
    "realised|realize|realized|notice|noticed|learn|learned|learnt|feared|mentioned|decide|decided|ends|begins|starts|closes|opens|rains|snows|looks|"
    "sounds|seems|being|having|does|did|is|was|has|had|proved|proves|proof|saying|knowing"
)
_NOT_LATER = "!( ~{0,2} that|who|i|we|you|like|which|where|when|because|if|first|they|he|she )"
_LEFT = "( +I-TC ( the|a|an|my|our|your|their|his|this|that|any|need|leave|holiday|vacation|duty|call|charge|favour|favor|town|touch|doubt|contact ) )"
_SO = "( of|about|that|to|for|with|by|at|in|on|, | $ )"

FRAMES = frames(
    _ALIKE,
    ("( +NSXKM-I ,? | know|knew|wonder|wondered|ask|asked|asking|remember|see|tell|told|me|, ) [ who's ] +NSM-GEPRIJQDV ( +PZAHL | +O-D )", "whose"),
    ("( +NSXKM-I ,? ) [ who's ] ( +S-NMGEPRIJQDV +BPZ | +N-GEPRIJQDV ( the|your|my|our +S ) )", "whose"),
    ("( +NSXKM-I ,? ) [ who's ] +X-GEPRJ ( is|was|are|were|has|had|will|would|can|could | +O-UD )", "whose"),
    ("( +NSXKM-I ,? ) [ who's ] +J +NSM-GEPRIJQDV ( +PZAHL | +O-UD )", "whose"),
    ("( know|knew|wonder|wondered|ask|asked|remember|see|, ) [ who's ] +NS-GEPRIJQDV ( the|this|that|those|these|it|they )", "whose"),
    ("( +NSXKM-I ) [ who's ] ( own|work|catch|round|advice|word|idea ) ( +PZAHL | +O-UD )", "whose"),
    ("[ whose ] ( been | ( always|never|just|also|still|already ) ( +EG-JN | at|in|on|there|here|first at|in|to|on ) | ( on|at|from ) ( +D | +K ) | not|about|going to )", "who's"),
    ("[ whose ] +G-NJM ( you|me|us|him|her|them|next|soon )", "who's"),
    # Its and it's.
    (f"( +NSMKX|that|which|it ) !{_CLAUSAL} +Z-D [ it's ] +J{{0,2}} +NSM-GDQRIPE {_NOT_LATER}", "its"),
    (f"( +NSMKX|he|she|i|we|they|has|have|had|you|not ) !{_CLAUSAL} +PE-JDA [ it's ] +J{{0,2}} +NSM-GDQRIPE {_NOT_LATER}", "its"),
    (f"( to|will|would|can|could|must|should|may|might ) !{_CLAUSAL} +B [ it's ] +J{{0,2}} +NSM-GDQRIPE {_NOT_LATER}", "its"),
    (f"has|have|had ( !{_CLAUSAL} +PE | doubled|halved|trebled|tripled ) [ it's ] +J{{0,2}} +NSM-GDQRIPE {_NOT_LATER}", "its"),
    ("+NSMK and [ it's ] +J{1,2} !door|time|sense|fun|value|class|season|quality|work|minute|orders|home|order|practice|news|weather|money +N-SMGBRJPEXK &<ENDN>", "its"),
    ("^ ( the|your|this ) +J? +NM-SPEZ and [ it's ] +QV{0,1} +J{0,2} +NSM-GDQRIPE ( of ( +D | ~ ) | ( ~ ){0,2} ( is|are|was|were ) )", "its"),
    ("( ^ | , | and|but|that|because|think|know|believe|hope|say|said|feel ) [ its ] <ADV>? ( clear|plain|right|true|good|great|hard|lucky|odd|strange|rare|worth|kind|easy|important|fair|certain|likely|possible|amazing|nice|lovely|best ) ( that|to|how|why|when|if | of you )", "it's"),
    # Your and you're.
    (f"[ your ] {_LEFT} !job|spot|field|moment|ground|go|ball|fly|road", "you're"),
    ("[ your ] ( back|home ) ( in|at|on|to|for|with|from ( +D | +K | work ) )", "you're"),
    ("[ your ] ( out|away|off ) ( on|in|at|to|for|with ( +DK | work|holiday|leave|business|vacation ) )", "you're"),
    ("( the|that|those|a|an ) +J{0,1} +N{0,1} ( +NSMX-GPE | +G ) [ your ] +G-J over|up|in|out|on|onto|down|into|off|together|through|for|at|to|with|from|around|round", "you're"),
    ("( tell|know|see|think|hear|heard|glad|sure|that|because|if|when ) [ your ] ( serious|keen|proud|happy|careful|committed|passionate|busy|sure|ready|willing|able|right|interested ) ( about|of|to|with|for|on|in|that )", "you're"),
    ("the way [ your ] +G ( the|a|an|my|this|us|our )", "you're"),
    (f"[ your ] so +J {_SO}", "you're"),
    ("( way|while|when|if|because|since|how|where|what|that|hear|know|understand ) [ your ] +G-JM !of ( the|a|an|my|this|me|us|him|her|them|our )", "you're"),
    ("( that|if|when|while|because|since|know|understand|hear|hope|see|sure|whether ) [ your ] ( looking for | hoping to | planning to|on | trying to | going to +B-N | thinking of | considering | searching for | hiring|recruiting a|an|for|in|this|another )", "you're"),
)  # fmt: skip

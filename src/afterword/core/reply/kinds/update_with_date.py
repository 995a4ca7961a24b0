"""update-with-date: they say by when there will be news; the date is that day, the last one of a period."""

from __future__ import annotations

import re

from afterword.core.reply.cues import Cue, cue

CUES: tuple[Cue, ...] = (
    cue(
        3,
        r"(?:decision|decide|decided|deciding|decisions|answer|news|update|updates|outcome|result|results|verdict|word|feedback|response|conclusion|shortlist)",
        r"(?:let|letting) you know",
        r"(?:be|get|come|write|circle|report|revert|reach|call|follow|touch|check|go|reply|respond|drop|give|send|email|ring|phone|contact|notify|inform|advise|update|tell|speak|talk)(?:ing)?(?: \w+){0,3}? (?:in touch|back|to you|you|out|base|up|soon)",
        r"(?:hear|heard|hearing)(?: \w+){0,2} (?:from|back|by|before|within|in|no later)",
        r"in touch",
        r"(?:give|allow|grant) us",
        r"(?:done|over|settled|sorted|ready|out|approved|approval|announced|appointment|sift|search|interviews?|selection|vote)",
        r"(?:will|\w+'ll|shall|to|going to|should|would|may|can|hope to|expect to|aim to|plan to)(?: \w+){0,2}? (?:ring|call|phone|e-?mail|write|text|notify|contact|inform|announce|declare|settle|vote|meet|choose|confirm|make|pick|select|finali[sz]e|resolve|be (?:notified|contacted|informed|told|made|announced|declared|taken|out|ready|settled|finali[sz]ed|through|done))",
        r"mak(?:e|ing) (?:a|the|our|that|this) (?:\w+ )?(?:call|choice|selection|appointment|announcement)",
        r"(?:vote|meet|sit|convene|decide)s?",
        r"(?:made|make|making) up (?:our|their|her|his|my) minds?",
        r"(?:know|knowing) (?:more|something|better|for (?:sure|certain)|where we (?:stand|are)|by|the (?:outcome|result))",
        r"(?:finish|finished|complete|completed|conclude|concluded|wrap|wrapped|finali[sz]e|finali[sz]ed|close|closed|meet|meets|meeting|vote|votes|sit|sits|convene|convenes|review|reviewing|through)(?:es|ing)?",
        r"(?:expect|hope|aim|plan|anticipate|intend|target|should|will|ought)(?:ing|s|ed)?",
        r"(?:timeline|time ?line|time ?frame|schedule|process|next steps|patience|patient|bear with|more time|another (?:week|few|couple)|longer than|delay\w*|pushed back|slipped)",
        firm=True,
    ),
)
# Days that are not for news: when they met, when the position starts, when somebody is away.
NOT_NEWS = re.compile(
    r"\b(?:(?:met|spoke|talked|interviewed|came in|visited|saw you|wrote|applied|sent|received|your (?:note|letter|email|card|message|interview|application|visit)|thank(?:s| you) for|nice to|good to|enjoyed|pleasure)\b[^.;]{0,80}\b(?:on|of|last|yesterday|from|this)|"
    r"(?:start|starts|starting|begin|begins|beginning|commence)(?: date)? (?:on|in|from|is|of)|(?:back|return|returning|away|out|leave|holiday|vacation|off|travel\w*|abroad) (?:on|until|till|from|in|for|through|this|next))",
    re.IGNORECASE,
)

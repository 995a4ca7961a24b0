"""Pieces that many frames share: the parts of a sentence around a slip."""

from __future__ import annotations

from afterword.core.note.lists import listed
from afterword.core.review.grammar.lexicon.nouns import PEOPLE, PLURAL_OF

TITLES = listed("mr mrs ms mx dr prof professor miss sister chef judge captain colonel father rabbi dean")

PIECES: dict[str, str] = {
    # Words before the noun that a group of words is about: "new", "two", "night".
    "MODS": "+JNMEKV-OSLWTAHF{0,3}",
    "ADV": "also|really|always|never|just|only|still|already|recently|truly|certainly|gladly|not|even|often|so|very|much|further|greatly|"
    "deeply|quickly|actually|definitely|personally|kindly|sincerely|warmly|ever|once|again|soon|easily|thoroughly|particularly|most|quite",
    "GROUP": "( +U | +DQ-W? +Q-DW? !way|ways|reason|reasons|moment|manner|day|time|place|extent|degree <MODS> ( +X-ZRGE &+NMS )? +NMSKX )",
    "PP": "of|in|on|at|from|for|with|about|behind|between|to|by|near|across|around|within|under ( +O | <GROUP> )",
    "WHO": "( i|we|you|they|he|she | +D <MODS> +NSMK )",
    "REL": "( that|which|who|whom )? <WHO> <ADV>? ( +PZBE-OAFLDIQ | had|have|has ) ( me|us|you|him|her|them )? ( <PP> | yesterday|today|earlier|there|here|with|about )?",
    "RELV": "( that|which|who|whom )? <WHO> ( +L | have|has|had | am|is|are|was|were|'re ) ( not )? <ADV>? ( +EG-OAFLDIQ | +B-NOAFLDIQ ) ( to +B )? ( with|for|about|on|by|to )?",
    "RELS": "that|which|who <ADV>? ( +PZB-OAFLDIQ | +L +B ) ( <GROUP> )? ( <PP> )?",
    "INF": "to +B <GROUP>",
    "PART": "+E-JX <PP>",
    "POST": "( <PP> | <RELV> | <REL> | <PART> )",
    # Where a clause begins, so that what follows is its subject.
    "OPEN": "( ^ ( and|but|so|yet|because|also|still|then )? | , ( and|but|so|yet|because|since|while|as|whereas )? | because|since|although|while|whereas )",
    "OPENING": "( <OPEN> | that|how|where|when|if|whether )",
    "START": "( ^ ( and|but|so|yet|because|still )? | , ( but|because|since|while|whereas ) | because|although|whereas )",
    # What cannot be the second half of a compound noun.
    "ENDN": '( $ | ,|:|;|)|"|-|— | +IWTAHLFODUR | and|or|but )',
    "LINK": "am|is|are|was|were|be|been|being|isn't|wasn't|aren't|weren't|i'm|you're|we're|they're|it's",
    "BEFORE": "the|your|my|our|their|his|its",
    "AGO": "( yesterday | last week|month|year|night|spring|summer|autumn|fall|winter|weekend | last +K | +QV +S ago | a +S? +N ago )",
    "ASIDE": "( , ( ~ | . ){1,12} , )",
    "PERSON": "|".join(sorted(PEOPLE)),
    "PERSONS": "|".join(sorted(PLURAL_OF[one] for one in PEOPLE)),
    "TITLE": "|".join(sorted(TITLES)),
}

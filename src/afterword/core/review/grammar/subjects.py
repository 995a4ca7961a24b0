"""Subject and verb: the number of the one, however far off, and the form of the other."""

from __future__ import annotations

from afterword.core.review.grammar.agreement import AGREES_NOT
from afterword.core.review.grammar.frame import frame
from afterword.core.review.grammar.lexicon.nouns import COLLECTIVE, PEOPLE, PLURAL_OF, SINGULAR_IN_S
from afterword.core.review.grammar.mends import base, plural, singular, third

_ONE = "is|was|has|does|isn't|wasn't|hasn't|doesn't"
_MANY = "are|were|have|do|aren't|weren't|haven't|don't"
_NOT_MANY = f"!{'|'.join(sorted(SINGULAR_IN_S))}"
_NOT_GROUP = f"!{'|'.join(sorted(COLLECTIVE | {'thing', 'kind', 'type', 'sort', 'combination'}))}"
_AFTER_VERB = "&( me|us|him|her|them|it|you|that|what|how|why|to|a|an|the|this|these|my|your|our|their|his )"
_PERSON = "( ( +D +J? +N )? <TITLE> .? +K{1,3} ) <ADV>?"
_ONE_PERSON = "|".join(sorted(PEOPLE))
_PERSONS = "|".join(sorted(PLURAL_OF[one] for one in PEOPLE))

FRAMES = (
    frame(f"<OPEN> +D <MODS> {_NOT_MANY} +S-NX <POST>{{0,2}} <ASIDE>? <ADV>? [ {_ONE} ]", AGREES_NOT, plural),
    frame(f"( ^ that | !+NSMX-BPZE ~ that | how|where|when|if|whether ) +D <MODS> {_NOT_MANY} +S-NXZ <POST>{{0,2}} <ASIDE>? <ADV>? [ {_ONE} ]", AGREES_NOT, plural),
    frame(f"^ people|children|women|men|students|patients <PP>? [ {_ONE} ]", AGREES_NOT, plural),
    frame("<START> the +J? ( range|list|scale|level|quality|cost|size|amount|choice|pace|order|number ) <PP>? <RELV>? <ADV>? [ are|were ] ( wider|longer|larger|higher|lower|smaller|greater|better|more|less|clear|good|high|impressive )", AGREES_NOT, singular),
    frame(f"<START> the|my|your|our +J? decision|wish|plan|chance|attempt|ability|offer|promise|need|effort|choice <INF> <PP>? <ADV>? [ {_MANY} ] !been", AGREES_NOT, singular),
    frame(f"<START> +D <MODS> {_NOT_MANY} +S-NX <RELS> <ADV>? [ {_ONE} ] !+G", AGREES_NOT, plural),
    frame("<START> +D <MODS> +S-NX <RELS> [ +Z-SNX ] +DQUIRJ", AGREES_NOT, base),
    frame("<START> +D <MODS> +NM-SXG <PP>{1,2} [ stay|remain|help|mean|remind|seem ] ( with|me|us|you|to|a|the )", AGREES_NOT, third),
    frame(f"<START> +D <MODS> {_NOT_GROUP} +NM-SXG <POST>{{0,2}} <ADV>? [ {_MANY} ] !been|i|we|you|they|he|she|it", AGREES_NOT, singular),
    frame(f"<START> +D <MODS> {_NOT_GROUP} +NM-SXG <POST>{{1,2}} [ +B-NPEJIR ] {_AFTER_VERB}", AGREES_NOT, third),
    frame(f"( <START> | that ) +D <MODS> {_NOT_GROUP} +NM-SXG <POST>{{0,2}} <ADV>? [ are|have|do|aren't|haven't|don't ] !been|i|you|we|they|he|she|it", AGREES_NOT, singular),
    frame(f"<START> +D <MODS> {_NOT_GROUP} +NM-SXG <POST>{{1,2}} [ +B-PEJIRHFA ] &me|us|him|them", AGREES_NOT, third),
    frame(f"<OPENING> +D <MODS> +S-X <POST>{{1,2}} [ +Z-X ] {_AFTER_VERB}", AGREES_NOT, base),
    frame("<OPENING> +D <MODS> +S-X <POST>{0,2} <ADV>? [ +Z-SNX ]", AGREES_NOT, base),
    frame(f"<OPENING> +D +J? {_PERSONS} <POST>{{0,1}} <ADV>? [ +Z-X ] !+NSM &+DIUR", AGREES_NOT, base),
    frame(f"<START> +D +J? {_ONE_PERSON} <ADV>? [ ( +B-NPEJIRHFA | +B-PEJIRHFA &me|us|him|them|how|that ) ]", AGREES_NOT, third),
    frame(f"( what|how|where|when|why|which ) +D +J? {_NOT_GROUP} +NM-SX [ +B-NPEJIRHFA ]", AGREES_NOT, third),
    frame("( , and|but|because|since|while | because|although|time|where|when|how | think|feel|know|believe that? ) somebody|someone|everybody|everyone|nobody <ADV>? [ +B-NPEJIRHFA ]", AGREES_NOT, third),
    frame("( <OPEN> | when|how|where|and ) he|she|it <ADV>? [ come|become|run|overcome ] ( to|the|a|in|from|down|up|out|and|with|his|her|me|back )", AGREES_NOT, third),
    frame("people|those like ~ who [ is|was|has|+Z-X ]", AGREES_NOT, lambda words: plural(words) or base(words)),
    frame("<OPEN> each|either|neither|one of +D <MODS> ( +S | staff|people|team|crew ) ( <RELV> | <REL> )? [ are|were|have|do|don't ] !to", AGREES_NOT, singular),
    frame("<OPEN> each|either|neither|one of +D <MODS> +S <REL>? [ +B-NPEJIRHFA ] &+DIUROTJ", AGREES_NOT, third),
    frame(f"there [ is|was ] <ADV>? !little|more|less|only|much|most|enough|such +J{{0,2}} {_NOT_MANY} +S-NZBMX", AGREES_NOT, plural),
    frame(f"there has <ADV>? [ been ] +QV +J{{0,2}} {_NOT_MANY} +S-NZBMX", AGREES_NOT),
    frame(f"( ^ | !if|wish|though|as|were|unless ~ | , ) there [ are|were ] <ADV>? a|an|another <MODS> {_NOT_GROUP} +N-SX !of|and|,|or|+NSMX", AGREES_NOT, singular),
    frame("( ^ ( and|but|so|because )? | because|that|but ) he|she [ were ] !to", AGREES_NOT, "was"),
    frame("a|an +J? +N-SX who|that [ +B-NPEJIRHFA ] ( to|me|us|the|you|my|in|at|with|for )", AGREES_NOT, third),
    frame("( ^ ( and|but|so|since )? | because|but|, ) it [ were ] !not|for|to|so|as", AGREES_NOT, "was"),
    frame(f"there [ have ] been a|an|another|much|no|some <MODS> {_NOT_GROUP} +NM-SX !of|and|,|or|+NSMX", AGREES_NOT, "has"),
    frame("there [ is|was ] <ADV>? +V +J? +S-NMX", AGREES_NOT, plural),
    frame(f"( ^ | , | and|but ) ( what|where|when|how|why )? [ is|was|has|does ] ( the|my|your|our|their|these|those ) +J? {_NOT_MANY} +S-NMX !+NSMX", AGREES_NOT, plural),
    frame("( i|you|we|they|he|she|it|who|that|and|+NSMK ) ( could|would|should|must|cannot|couldn't|wouldn't|shouldn't ) [ +Z-BPE ] !+Z", "After this word a verb stands in its plain form.", base),
    frame("( does|did|do not | doesn't|didn't|don't ) <ADV>? [ +Z-NSBPE ]", "After this word a verb stands in its plain form.", base),
    frame("( if|when|that|because|as|whether|before|until|while ) you [ +Z-BNPEX ] !+Z", AGREES_NOT, base),
    frame("( one|something|anything|everything|nothing ) that|which [ are|were|have|do|don't ]", AGREES_NOT, singular),
    frame("there [ remain|exist ] a|an|one|another", AGREES_NOT, third),
    frame("( <OPENING> | believe|think|feel|know|sure ) my|your|our|their +J? +S-NMX and +J? +NSM-PZ [ is|was|has|+Z-SNX ] !+Z", AGREES_NOT, lambda words: plural(words) or base(words)),
    frame("the way you [ does|was|is|has ]", AGREES_NOT, plural),
    frame("whose +J? +S-NMX [ is|was|has|+Z-SNX ] !+Z", AGREES_NOT, lambda words: plural(words) or base(words)),
    frame("^ [ is|was ] there ( any|some|several|many|other )? +J? !news +S-NMX", AGREES_NOT, plural),
    frame("^ ( what|where|how|why|when )? [ has|is|was|does ] you|we|they", AGREES_NOT, plural),
    frame("here [ is|was ] the|my|some|two|three|a few +J{0,2} +S-NMX", AGREES_NOT, plural),
    frame("<OPEN> ( he|she|it ) <ADV>? [ have|do|don't ] !+O", AGREES_NOT, third),
    frame("( <OPEN> | when|how|where|which|what|if ) he|she <ADV>? [ ( +B-PEHFALTNJ | +B-PEHFALTJI &( +DUITR | that|how|what|why|$|, ) ) ]", AGREES_NOT, third),
    frame("( ^ ( and|but|so )? | because|how|when|where|while|, ( and|but|because|while|where ) ) it <ADV>? [ ( +B-PEHFALTJN | work|look|feel|sound|need|help|show|matter|suit|start|end|seem ) ] !not", AGREES_NOT, third),
    frame("^ this|that <ADV>? [ +B-NPEJHFAIR ] !+NSM", AGREES_NOT, third),
    frame("^ this|that <ADV>? [ mean|show|help|need|feel|look|sound|match|suit|reflect|interest ] me|us|that|a|the|my|like|to|how|what", AGREES_NOT, third),
    frame("!+S ~ ,? which <ADV>? [ mean|make|give|bring|allow|enable|include|help ] me|us|that|a|the|my|it", AGREES_NOT),
    frame("i|we|they <ADV>? [ +Z-BNSPEX ]", AGREES_NOT, base),
    frame("( <OPEN> | when|if|that ) you <ADV>? [ +Z-BNSPEX ]", AGREES_NOT, base),
    frame(f"^ {_PERSON} [ have|do|don't|were|are ]", AGREES_NOT, singular),
    frame(f"^ {_PERSON} [ +B-NPEIRHFAJ ]", AGREES_NOT, third),
    frame(f"^ {_PERSON} [ show|work|help|offer|answer|mention|talk|use|want|love|need|plan|welcome|trust ] me|us|how|that|the|to|in|at|with|my|your|a|on|about", AGREES_NOT, third),
    frame(f"^ {_PERSON} and ( {_PERSON} | +D? +NS | i|you|he|she ) [ is|was|has ]", AGREES_NOT, plural),
    frame("^ the|your|my|our +J? +NM-SX and the|your|my|our|his|her|their +J? +NM-SX <PP>? [ is|was|has ]", AGREES_NOT, plural),
    frame("^ your +NM-SX and +NM-SX [ is|was|has ] !+NSM", AGREES_NOT, plural),
    frame("^ ( i and my +N | my +N and i ) [ is|was|has|am ]", AGREES_NOT, lambda words: {"am": "are"}.get(words[0]) or plural(words)),
    frame(f"^ ( !one * ){{0,30}} ( those|people|children|men|women|{_PERSONS} ) who <ADV>? [ {_ONE}|+Z-NSX ]", AGREES_NOT, lambda words: plural(words) or base(words)),
    frame("( someone|somebody|anyone|anybody|everyone|everybody|nobody|person|man|woman|colleague|nurse|teacher|doctor ) who <ADV>? [ are|were|have|do|+B-NPEJIR ]", AGREES_NOT, lambda words: singular(words) or third(words)),
    frame("( <START> | think|feel|feels|felt|believe|know|sure|glad|because|how|where that? ) ( everyone|everybody|everything|nobody|somebody|someone ) <PP>? <ADV>? [ are|were|have|do|don't|seem|make|know|care|want ] !+O", AGREES_NOT, lambda words: singular(words) or third(words)),
)  # fmt: skip

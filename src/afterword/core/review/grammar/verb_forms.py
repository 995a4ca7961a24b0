"""Forms of the verb beside "will", "have", "be", "did", "to", a preposition or a time."""

from __future__ import annotations

from afterword.core.review.grammar.frame import frame
from afterword.core.review.grammar.mends import bare, base, gerund, gerund_of_infinitive, infinitive, participle, past

_FORM = "This is the wrong form of the verb."
_PLAIN = "Here the verb stands in its plain form."
_ING = "Here the verb ends in -ing."
_TENSE = "The tense does not go with the time that is named."
_TO = "The “to” before the verb is missing."
LACKS_BE = "The “be”, or another word, is missing here."
_NO_TO = "Here the verb stands without “to”."
_WISHES = (
    "want|wanted|love|like|hope|hoped|wish|wished|need|needed|plan|able|happy|glad|pleased|eager|excited|delighted|honored|honoured|ready|willing|opportunity|"
    "chance|pleasure|privilege|honor|honour|try|trying|proud|keen|allowed|enough|nice|great|good|lovely|wonderful|hesitate|free|easy|hard|important|way|invited|"
    "decided|prefer|expect|learn|learned|began|started|used|going|forward"
)
_ACTS = "work|hope|want|love|need|plan|wish|look|wait|ask|call|study|train|live|help|use|try|start|thank|feel|write|study|speak|talk|think"
_TALK = "mention|explain|say|tell|describe|show|talk|speak|give|ask|share|point|introduce|offer|make"
_CLAUSE = "( !from|of|since|until|for +NSMKDUIGJQRV-PEWC ){0,8}"
_ONCE = "met|spoken|talked|seen|visited|had|attended|interviewed|finished|completed|graduated|left|started|begun|moved|received|sent|applied|gone|come"
_EXPERIENCED = "( good|much|some|wide|extensive|great|two|three|four|five|six|ten|many +V? | years|of|'|J ){0,4}"

FRAMES = (
    frame("+ONSMKUX-D +L <ADV>? !based|given|compared [ +PE-BNJSR ]", _PLAIN, base),
    frame("+ONSMKU-D +L <ADV>? [ +Z-NSBX ]", _PLAIN, base),
    frame("( ^ | and|but|that|, ) i|you|we|they|he|she|it +L <ADV>? [ +G-NJM ]", _PLAIN, base),
    frame(f"{_WISHES.removesuffix('|used|going|forward')} to <ADV>? [ +PE-BJR ]", _PLAIN, base),
    frame("need|needs|has|have|ought to <ADV>? [ +PE-BJR ]", _PLAIN, base),
    frame("please <ADV>? [ +PE-BJ ]", _PLAIN, base),
    frame("( let|make|makes|made ) ( me|you|us|him|her|them|it ) [ ( +Z-NSX | works|knows|helps|needs ) ]", _PLAIN, base),
    frame("am|is|are|was|were|be|been|isn't|wasn't|aren't|weren't|i'm|you're|we're|they're|it's <ADV>? !thanks|broke [ ( +Z-SNX | +P-EBNJX ) ]", _FORM),
    frame("( i|we|you|they ) ( am|was|were|are ) <ADV>{0,2} [ interest|surprise|delight|concern|thrill|honor|honour|experience|focus|train|shock|touch|move|amaze ] ( in|that|to|by|with|for|about|at|on|$ )", "The verb lacks its -ed.", participle),
    frame("( ( ^ | , | and|but|because ) ( i|we|you|they ) ( will|would|can )? | to ) <ADV>? ( need|want|like|wish|hope|love|try|start ) !write [ +B-NPEJIRSM ]", _TO, infinitive),
    frame("( i|we|they|you ) ( hasn't|haven't|hadn't ) [ work|help|change|start|finish|talk|visit|visited|look|ask|answer|plan|study|want|use|try ]", "After “have” the verb stands in its participle.", participle),
    frame("+O +L <ADV>? [ happy|glad|able|available|ready|honored|honoured|grateful|free|interested|pleased|delighted|thankful|sure|proud|eager|there ] &( to|for|if|on|with|at|in|about|of|that|,|$ )", LACKS_BE, lambda words: f"be {words[0]}"),
    frame("( ^ | , | and|but|because|that ) i|we|they|he|she [ no|not ] +BGHLA", LACKS_BE),
    frame("( ^ | because|but|and|, ) ( it|he|she|they|we ) [ also|not|very|really|so ] +J-BRPE &( $ | to|for|in|at|about|and|with|,|that|source )", LACKS_BE),
    frame("( enjoy|enjoyed|enjoying|keep|kept|keeps|avoid|mind|finish|finished|practise|practice ) [ +B-NSMJPEIRHFA ]", _ING, gerund),
    frame("( enjoy|enjoyed|enjoying ) [ talk|work|walk|visit|chat|study|help|watch|interview ] ( with|to|in|the|your|you|at|through|around )", _ING, gerund),
    frame("( ^ | and|but|because|, | when|where ) ( i|we|he|she|they|it|there ) [ use ] to +B", "The verb lacks its -d.", "used"),
    frame("( your|my|our|their|the|a|an ) [ respond|devote|apply|decide|introduce|inform|develop|appreciate|recommend|explain|analyse|analyze|describe|dedicate|succeed|achieve|behave|choose|arrive|believe|suggest|improve|require|manage|perform|contribute|communicate|collaborate|educate|prepare|consider|participate|enjoy|encourage|inspire|motivate|accept|hesitate|understand ] &( $ | +IWTAHO | and )", "Here a noun is wanted, not a verb."),
    frame("( a|an ) +J [ experienced|interviewed|honored|honoured|discussed|pleased|learned ] &( $ | to|for|and|,|in|with )", "Here a noun is wanted, not a verb."),
    frame("( am|i'm ) <ADV>{0,2} [ confidence|excitement|interest|gratitude|enthusiasm|pleasure|passion|success|happiness|honesty|patience|pride|strength ] &( $ | in|that|to|about|for|with )", "Here an adjective is wanted, not a noun."),
    frame("[ can't|couldn't|cannot hardly|barely|scarcely ]", "Two denials in one clause undo each other.", lambda words: f"{'could' if words[0].startswith('could') else 'can'} {words[1]}"),
    frame("( don't|didn't|haven't|hasn't|can't|won't|doesn't|couldn't | do|did|have|does not ) ( have|want|see|find|know|get|need|do|make|hear|ask|had|seen|found|got|done|heard|expect ) [ no|nothing|nobody|none ] ( +NSM | $ | about|to|in|on|at )", "Two denials in one clause undo each other."),
    frame("( been|am|is|are|was ) [ knowing|belonging|owning|preferring|understanding ] ( the|that|your|how|a|what|to|him|her|you )", "This verb does not stand in the -ing form here."),
    frame("to [ =P ]", _PLAIN, base),
    frame("to <ADV>? [ =Z ]", _PLAIN, base),
    frame("want|wanted|needs|needed|prefer|begin|beginning|start|started|starting|going|decided|plan|planning|trying|hope|hoped|wish|able|happy|glad|pleased|eager|excited|delighted|honored|honoured|opportunity|chance|pleasure|privilege|nice|great|good|lovely|wonderful|hesitate|free|ready|willing to <ADV>? [ +G-NJM ]", _PLAIN, base),
    frame("i|you|we|they|he|she|who|+NSK have|has|had|haven't|hasn't|hadn't <ADV>? [ +B-PENMJIR ]", "After “have” the verb stands in its participle.", participle),
    frame("i've|you've|we've|they've <ADV>? [ +B-PENMJIR ]", "After “have” the verb stands in its participle.", participle),
    frame("have|has|had|i've|we've|you've always|never|just|already|recently [ want|like|work|love|look|live|use|plan|start|help|serve|visit|admire|enjoy|wish ] !that", "After “have” the verb stands in its participle.", participle),
    frame("have|has|had|having|i've|you've|we've|they've <ADV>? !did [ +P-EBNJ ]", "After “have” the verb stands in its participle.", participle),
    frame("<OPEN> i|you|we|they have <ADV>? [ +G-NJMS ] with|in|at|as|on|for|to|the|a", _FORM),
    frame("( am|i'm ) <ADV>{0,2} [ +B-NJPEIR ]", _FORM),
    frame(f"( am|i'm ) <ADV>{{0,2}} [ {_ACTS} ]", _FORM),
    frame("^ ( !do|does|did|done|doing|all * ){0,40} ( +ONSMKUWTLH-FR | been|be ) is|are|was|were|be|been|being|feel|felt <ADV>{0,2} !follow [ +B-NPEJIRSM ]", _FORM),
    frame("^ it's|you're|we're|they're <ADV>{0,2} [ +B-NPEJIRSM ]", _FORM),
    frame("( didn't|doesn't|don't | did|does|do not ) <ADV>? [ +PE-BJ ]", "After “did” and “do” the verb stands in its plain form.", base),
    frame("+O ( didn't|doesn't|don't | did|does|do not ) <ADV>? [ +Z-B ]", "After “did” and “do” the verb stands in its plain form.", base),
    frame("^ did|does|do i|you|he|she|it|we|they <ADV>? [ +PE-B ]", "After “did” and “do” the verb stands in its plain form.", base),
    frame("( ^ | !+BPZ-NJSR !look|looked|care|work|answer|wait|live|study|talk|ask|move * ) ( for|without|by|from|after|before|about|of|at | interested|interest|experienced|experience|skilled|helpful|useful|part|role|successful|succeeded in ) [ +B-NSMJPEIRHFA ] !-", "After this word the verb ends in -ing.", gerund),
    frame("appreciate|appreciated|grateful|appreciating you|your <ADV>? [ +B-NPEJIRM ]", _ING, gerund),
    frame("appreciate|appreciated you [ answer|work|show|share|host|walk|help|offer|visit|call|welcome|find|plan ] me|us|my|the|to|with|so|a|all|your", _ING, gerund),
    frame("thank|thanks you? for [ you +BPE-N ]", _FORM),
    frame("( for|without|by|after|about|from|of | !never * before ) [ be|have ] !-", "After this word the verb ends in -ing.", lambda words: {"be": "being", "have": "having", "do": "doing"}[words[0]]),
    frame("( i|we|you|he|she ) ( am|are|was|were|is ) <ADV>? used to [ rise|work|study|travel|help|lead|deal|drive|answer|read|wake|walk|stand|sit|run|cook|clean|carry|lift|move|share|plan|sell|talk|handle|wait|train|write|teach|live ] ( early|late|alone|the|a|my|at|in|with|under|on|for|long|hard|to|people|and|quickly|fast|from )", _ING, gerund),
    frame("( will|would|to|have|has ) be|been [ work|wait|look|talk|ask|study|live|try|plan|think ] ( for|to|in|at|with|on|forward|as )", _FORM, gerund),
    frame("considering [ to +B ]", _ING, gerund_of_infinitive),
    frame("( i|we|you|he|she|they ) <ADV>? +P-BEN ~{1,10} and ( i|we|you|he|she|they ) <ADV>? [ tell|explain|show|say|ask|give|describe|mention ] ( me|us|that|how|about|the|your|my )", _TENSE, past),
    frame("( ^ | , | and|but ) ( i|we ) [ work|live|study|teach|know|am|practise|practice|volunteer ] ~{0,6} since ( +V | last | +K | i was | childhood )", _TENSE),
    frame("in order [ +B-NS ]", _TO, infinitive),
    frame("despite [ i|we|you|they|he|she|it ] +PAHL", "“Despite” wants a noun; write “although”."),
    frame("[ because of ] ( i|we|you|they|he|she|it ) +PAHL !-", "Write “because”.", "because"),
    frame("enjoy|enjoyed|avoid|finish|finished|dislike [ to +B ]", _ING, gerund_of_infinitive),
    frame("spent|spend|spending ( +D|+Q|+V )? +JQV{0,2} evening|afternoon|morning|day|week|hour|hours|days|weeks|months|years|time|weekend|night|minutes|summer|year [ to +B ]", _ING, gerund_of_infinitive),
    frame("have|has|had|having +QD? +J? difficulty|difficulties|trouble|problem|problems [ to +B ]", _ING, gerund_of_infinitive),
    frame("had|have|having a great|wonderful|good|lovely|nice|fantastic time [ to +B ] with|you|about|the|your", _ING, gerund_of_infinitive),
    frame("have|has|had|gained ( good|much|wide|extensive|great|strong )? experience [ to !offer|share|bring|give|contribute|add|draw|back|support|be +B ]", _ING),
    frame("( is|was|are|it's|be|well ) worth [ to +B ]", _ING, gerund_of_infinitive),
    frame("( i|we|you|he|she ) ( am|are|was|were|is ) <ADV>? used to [ +B-NSMJPEIR ]", _ING, gerund),
    frame("am|is|are|was|were|i'm|been|get|got|be|very|more <ADV>? accustomed|committed|dedicated|devoted|opposed to [ +B-NSMJPEIR ]", _ING, gerund),
    frame("am|i'm|are|is|was|get|got|been <ADV>? used|accustomed to [ work|study|help|travel|lead|deal|change|answer|drive ] at|in|on|with|under|for|from|alone|long|late|nights|the|people", _ING, gerund),
    frame("( committed|dedicated|devoted ) to [ help|support|serve|study|work|answer|change ] the|my|your|people|others|hard|with", _ING, gerund),
    frame("make|makes|made|making|let|lets|letting me|us|him|her|them|you [ to +B ]", _NO_TO, bare),
    frame("( ^ | and|but|, ) i|we|you|he|she|it|they must|should|can|could|might|may [ to ] +B", _NO_TO, ""),
    frame("i|we [ would to ] +B", "Write “would like to”.", "would like to"),
    frame("+L [ able to ] +B", "One of these is enough.", "be able to"),
    frame("am|is|are|was|were|be|been|i'm able [ +B-PEIRJ ]", _TO, infinitive),
    frame("nice|great|good|lovely|wonderful|pleasure|honor|honour|privilege|delight [ meet|see|speak|hear|learn|know|discuss ] !-", _TO, infinitive),
    frame("it was|is ( so|very|really )? nice|great|good|lovely [ talk ] to|with", _TO, infinitive),
    frame("( want|wanted|wish|hope|hoped|like|love ) ( very|so much )? [ thank|meet|hear|learn|know|become|speak|join|say|ask|send|discuss|express ] +UDIQ", _TO, infinitive),
    frame("( ^ ( and|but )? | , ( and|but )? ) ( yesterday | last week|month|year|night|weekend | last +K ) ,? ( when )? i|we|you|he|she|they <ADV>? [ +B-PELHFA ]", _TENSE, past),
    frame("( ^ ( and|but )? | , ( and|but )? ) ( during|in|at our|the|my|your interview|conversation|talk|meeting|call|visit|discussion|tour ( on +K | yesterday | last +NK | this morning )? ) ,? you [ mention|explain|say|tell|describe|show|talk|speak|give|ask|share|introduce ] that|me|us|about|how|the|your|a|what|of", _TENSE, past),
    frame("when|after|since we|i|you [ meet|speak|talk|visit|come|tell|show|explain|interview ] ( with|to )? ( you|me|your|us )? last|yesterday", _TENSE, past),
    frame(f"( ^ ( and|but )? | and|but|, ) i|we|you|he|she|they !still|often|usually|sometimes <ADV>? [ enjoy|meet|attend|visit|interview|speak|talk|learn|see|come|go|apply|discuss|get|watch|tour|spend|take ] {_CLAUSE} !the|in|over|for|since|by|until|from|at|every|of|to|about|on|this <AGO>", _TENSE, past),
    frame(f"( i|we|you|they|he|she have|has | i've|we've|you've ) <ADV>? [ {_ONCE} ] {_CLAUSE} <AGO>", _TENSE),
    frame("( when|once ) ( i|we|you|they|he|she ) +P-B ~{0,8} ,? ( i|we|you|they|he|she ) <ADV>? [ say|tell|answer|explain|mention|go|come|give ] ( that|it|you|me|to|the|him|her )", _TENSE, past),
    frame("( i|we|he|she|you|they have|has | i've|we've|you've|they've ) <ADV>? [ +E-N ] ( +NSMKDQJV-PEWCR ){0,5} in 19xx &( $ | , | and|but|as|with|after )", _TENSE),
    frame("wish|wishes that? i|we|you|he|she|they|it <ADV>? [ +B-PENSJRIM ]", "After “wish” write “had”, “were”, “would” or “could”.", past),
    frame("( ^ | , | and|but ) as a boy|girl|child ,? i|we|he|she|they <ADV>? [ +B-PEJRIL ]", _TENSE, past),
    frame("( was|were ) the first|last|only +J? time|day|place|occasion that? i|we|you|he|she|they <ADV>? [ +B-PENIRHFA ]", _TENSE, past),
    frame("( i|you|we|they|he|she ) ( can|could|will|would|must|should|may|might ) <ADV>? [ +Z-XBNJ ] ( +DQU | anything|everything|something )", _PLAIN, base),
    frame("help|helped|helps|helping me|us|you|him|her|them <ADV>? [ +P-BNJ ]", _PLAIN, base),
    frame("( make|made|makes|let|lets|letting ) ( me|us|you|him|her|them ) <ADV>? [ felt|thought|understood|saw|knew|realised|realized|wanted|believed|laughed|smiled|remembered|wondered|went|tried ]", _PLAIN, base),
    frame("( be|am|was|were|i'm ) <ADV>? ( glad|happy|pleased|delighted|eager|keen|ready|proud ) [ come|go|see|hear|meet|send|speak|start|begin|join|bring|be|take|have|show|learn|tell|answer ]", _TO, infinitive),
    frame("wish|wishes that? i|we|you|he|she|they|it <ADV>? [ have|has|will|can|am|is|are|may|do ]", "After “wish” write “had”, “were”, “would” or “could”.", lambda words: {"have": "had", "has": "had", "will": "would", "can": "could", "am": "were", "is": "were", "are": "were"}.get(words[0])),
    frame("( ^ | , | and|better|been|nice|great|glad|happy|good|it|that ) if i|we|you|they|he|she|it [ would|would've have? ] !let|put|set|cut|come|become|run|hit|read|hear +E-N", "After “if” write “had”.", lambda words: "had" if len(words) == 2 else None),
    frame("( know|tell|wonder|ask|understand|explain|see|sure|idea|curious|learn|imagine|show|remember|unsure ) ( me|us|you )? ( when|how|why|where|whom|what | how long|much|many|soon|often ) [ will|would|can|could|do|does|did|should|is|are|was|were|have|has|had you|he|she|we|they|i ]", "In a question within a sentence the verb follows its subject.", lambda words: " ".join(reversed(words)) if words[0] not in {"do", "does", "did"} else None),
    frame("( know|tell|wonder|ask|understand|unsure|curious ) ( me|us|you )? ( when|how|where ) [ is|are|was|were|will|does|do the|your|my|this ] +NJ", "In a question within a sentence the verb follows its subject."),
    frame("interested|experienced|succeeded|successful|skilled in [ to +B ]", _ING, gerund_of_infinitive),
    frame("( interested ) to [ +G-NJ ]", "Write “interested in”."),
    frame("( i|we|they|you ) [ are|am|was|were ] <ADV>? +P-EBNJ", _FORM),
    frame("( suggest|suggested|recommend|recommended ) [ me|us|you to ] +B", "This verb wants “that” and a clause."),
    frame("( ^ ( and|but )? | , ( and|but )? ) i|we|they|he|she|it [ +E-PNJBSRI ] !by|,|that", "The verb lacks its “have”, or stands in the wrong form.", past),
)  # fmt: skip

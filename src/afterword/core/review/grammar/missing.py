"""Small words that are missing or too many: articles, "am", "to", "for"; and sentences joined by a comma or by nothing."""

from __future__ import annotations

from afterword.core.review.grammar.frame import frame
from afterword.core.review.grammar.mends import bare

_ARTICLE = "An article is missing before this noun."
_WORD = "A word is missing here."
_SPLICE = "Two sentences are joined by a comma alone; write a full stop, or a word that joins them."
_RUN_ON = "Here a new sentence begins without a full stop."
_END = "&<ENDN>"
_SINGLE = "position|degree|job|interview|question|project|opportunity|idea|diploma|certificate|license|licence|internship|role|conversation|chance"
_GLAD = "glad|happy|pleased|excited|interested|grateful|sure|confident|thrilled|delighted|eager|impressed|thankful|sorry|proud|honored|honoured|keen|ready|able|available|curious|aware"
_SIMPLE = "!if|when|once|while|because|although|though|since|unless|until|whenever|as|after|before|where|whatever|however|should|had|given|that|how|what|why|who|whom|which|whether|not|never|only|just|don't|didn't|wasn't|isn't|doesn't|weren't|no|said|says|say|think|thought|know|knew|understand|understood|believe|hope|hoped|told|feel|felt|mean|gather|hear|heard|see|saw|wish|promise|trust|assume|suspect|sure|glad|imagine|guess|find|found|fear|expect|suppose|learned|and|or|more|less ~"
_FINITE = "( am|was|were|is|are|have|has|had|will|would|can|could|really|truly|+P-J | look|appreciate|enjoy|love|like|want|learn|work|hope|think|believe|feel|know|am ) ~"
_ASIDE = "!( i|we <ADV>? think|thought|believe|believed|suppose|guess|know|imagine|suspect|fear|gather|felt|said|hope|recall|remember|must|have $ ) !( it seems|seemed|appears|turned|turns|is|was said|true ) !( you know|see|said|say|understand|might|may|will|can $ )"

FRAMES = (
    frame(f"( i|we|you|he|she|they ) <ADV>? ( have|had|hold|earned|received|completed|need|want|seek|got|find|found ) [ +J{{0,2}} {_SINGLE} ] &( $ | +IWTAHLFO )", _ARTICLE),
    frame("( i|you|he|she ) <ADV>? have|has|had|hold|earned|received|completed [ ( master's|bachelor's|associate's|doctoral|college|university|law|nursing ) degree ] ", _ARTICLE),
    frame(f"looking|searching for [ +J{{0,2}} position|job|role|internship|company|team|place|opportunity ] {_END}", _ARTICLE),
    frame("( am|i'm|is|was|as|become|became ) [ +J? +N-SMJB ] by training|trade|profession", _ARTICLE),
    frame(f"( welcome|appreciate|appreciated|enjoy|enjoyed|love ) [ +J-D{{0,2}} opportunity|chance|conversation|interview|tour|discussion ] {_END}", _ARTICLE),
    frame("( be|become|was|is ) !pure|sheer [ +J? asset|honor|honour|privilege|pleasure ] ( to|for|if )", _ARTICLE),
    frame("( it was|is | it has been ) [ ( ( great|good|real|true|lovely|wonderful|nice|such|rare )? ( pleasure|honor|honour|privilege ) | ( great|lovely|wonderful|nice|rare|fantastic ) ( conversation|experience|surprise|day|visit|place|opportunity|interview ) ) ] &( $ | , | +ITDGCO )", _ARTICLE),
    frame(f"thank|thanks you? ( so|very much )? for [ ( great|kind|wonderful|valuable|nice|good )? time|opportunity|interview|chance|conversation|invitation|tour ] {_END}", _ARTICLE),
    frame(f"( you|i|we|they|he|she ) ( gave|give|offered|showed ) ( me|us ) [ +J? opportunity|chance|tour|idea|sense|impression ] {_END}", _ARTICLE),
    frame("( i ( am|was|became ) | i'm ) <ADV>? [ apprentice|trainee|volunteer|tutor|waiter|waitress|carer|farmer|photographer|translator|surveyor|musician|technician|baker|barista|gardener|butcher|nurse|teacher|joiner|plumber ] ( with|at|in|from|for )", _ARTICLE),
    frame("( work|worked|working|works ) as [ apprentice|trainee|volunteer|tutor|waiter|waitress|carer|photographer|translator|surveyor|technician|barista|nurse|teacher|lawyer|engineer|pharmacist|accountant|paralegal|driver ] ( in|at|for|with|, | since|until|from | $ )", _ARTICLE),
    frame("( ask|asked|gave|told ) ( me|us|you|them ) [ +J-D{1,2} question|story|idea|answer|example|task|problem ] &<ENDN>", _ARTICLE),
    frame("[ the|a|an the|a|an ] +NSMJ", "One of these two words is too many."),
    frame("[ a|an|the my|your|our|their ] +NSMJQ", "One of these two words is enough.", bare),
    frame(f"( ^ ( and|but|so|because )? | , ( and|but|so|because )? | because|that|and ) [ i {_GLAD} ] ( to|that|in|for|about|with|by|of|we|you|,|$ )", _WORD, lambda words: f"I am {words[1]}"),
    frame(f"( ^ ( and|but|so|because )? | , ( and|but|so|because )? | because ) [ we|they|he|she {_GLAD} ] ( to|that|in|for|about|with|by|of )", _WORD),
    frame("( ^ ( and|but )? | , ( and|but )? ) [ it ] ( great|nice|good|wonderful|lovely|hard|easy|important|clear|possible|true|generous|interesting ) ( to|that|of|how|for|meeting|talking|speaking )", _WORD, "it was"),
    frame("( ^ | !of ~ ) ( the|your|our|all|these|many|my ) +J? [ 's ] ( all|both )? ( were|are|have|came|went|gave|took|spoke|saw|knew|wrote )", "A plural takes no apostrophe.", lambda words: words[-1].replace("'", "")),
    frame("( if|that|because|think|hope|and|but|^ ) [ there ] ( anything|something|a|an|some|any|no|many|several ) !time", _WORD, "there is"),
    frame("forward to [ from ]", _WORD, "hearing from"),
    frame("( the|a|an ) [ of|from|with|is|was|are|were|and|to ] ( the|a|you|your|my|+B )", _WORD),
    frame("( ^ | , | and|but|that|because ) ( i|we|you|they|he|she|it ) ( would|will|could|should|must ) [ the|a|an|my|your|of ] !course +NSMJ", _WORD),
    frame("( want|hope|wish|able | would like ) to [ you|your|the|a|an|my|from|about|for ] +NSMKJUODI", _WORD),
    frame("( ^ | and|but|because|, ) ( i|it|we|you|he|she ) [ is|was|am|are is|was|am|are|were|have|has|had ]", "One of these two words is too many."),
    frame("for [ ( very|quite|such )? long time ]", _ARTICLE, lambda words: f"a {' '.join(words)}" if words[0] in {"long", "very"} else None),
    frame("( give|gives|gave|given|giving ) ( me|us|you|him|her|them ) [ ( clear|good|better|great|nice|real|true|full|first|vivid|fair|quick|brief|new|whole|rough|short|detailed|fresh|strong ) ( picture|idea|impression|view|understanding|chance|overview|tour|example|account|answer|feeling|sense ) ]", _ARTICLE, lambda words: f"{'an' if words[0][0] in 'aeiou' else 'a'} {' '.join(words)}"),
    frame("the reason [ because ]", "Write “why” or “that”.", "why"),
    frame("look|looking|looks forward [ your|the|our|an ] +NSMJ", "“Look forward” wants “to”.", lambda words: f"to {words[0]}"),
    frame("listen|listening|listened [ you|me|your|the|them|music|my|our ]", "“Listen” wants “to”.", lambda words: f"to {words[0]}"),
    frame("apply|applied|applying [ this|the|your|a ] +J? position|role|post|job|internship", "“Apply” wants “for”.", lambda words: f"for {words[0]}"),
    frame("( ask|asked|asking ) [ to you|me|him|her|them|us ] ( a|one|some|the|about|if|whether|more|what|how )", "This verb takes its object without a preposition.", bare),
    frame("( to|will|would|can|could ) answer [ to ] +DQ +J? question|questions|concern|concerns", "This verb takes its object without a preposition.", ""),
    frame("( answering|answered ) [ to ] +DQ +J? question|questions|concern|concerns", "This verb takes its object without a preposition.", ""),
    frame("( tell|told|telling|asked ) [ to me|you|us|him|her ] ( that|about|how|the|what|a )", "This verb takes its object without a preposition.", bare),
    frame("( said ) [ me|us ]", "“Say” wants “to” before the person.", lambda words: f"to {words[0]}"),
    frame("( thank you|thanks for your time ( today|yesterday|again )? ) [ i|it|we ] +PBAHL", _RUN_ON),
    frame("( your|my|our|the ( time|interview|conversation|talk|meeting|tour|visit ) ( today|yesterday|on +K | last week )? ) [ it was ] ( +D|great|very|really|so|good|nice|wonderful|interesting|helpful )", _RUN_ON),
    frame("thank you for ~{2,8} ( today|yesterday|+K|time|me|team ) [ i|it|we ] ( really|very|truly|greatly )? ( enjoyed|appreciate|appreciated|learned|was|am|look|had )", _RUN_ON),
    frame(f"^ ( i|we|it|you|he|she|they ) !being|not|never|only|just|isn't|aren't|wasn't|weren't|won't|don't|didn't|can't|couldn't|haven't|hadn't ( +PAHL | <ADV> +PAHL | really|love|like|enjoy|appreciate|want|look|work ) ( {_SIMPLE} ){{1,18}} [ , ] !( i ~{{1,10}} and i ) {_ASIDE} ( i|we|it|he|she|they|there|you ) <ADV>? {_FINITE}{{1,25}} $", _SPLICE),
    frame(f"^ !( my|the name ) +D <MODS> +NSM ( was|were|is|are|has|have|had|will|would ) ( {_SIMPLE} ){{1,18}} [ , ] {_ASIDE} ( i|we|it|he|she|they|there|you ) <ADV>? {_FINITE}{{1,25}} $", _SPLICE),
    frame(f"^ thank you ( so|very much | again )? for ( {_SIMPLE} ){{1,18}} [ , ] ( i|we|it ) <ADV>? {_FINITE}{{1,25}} $", _SPLICE),
)  # fmt: skip

"""Words that sound or look alike, in phrases where only one of them can be meant."""

from __future__ import annotations

from afterword.core.review.grammar.slip import Slip, any_of, slip
from afterword.core.review.grammar.vocabulary import MODALS, WEEKDAYS

_YOURS = any_of(
    "time consideration team firm company office practice work help advice kindness insight insights patience interest support response reply "
    "colleague colleagues staff students patients clients experience approach candor candour honesty generosity hospitality attention department "
    "school organization organisation mission website own description questions question answers thoughts story stories program programme position project "
    "projects name email letter note view views guidance thoughtfulness frankness courtesy encouragement clinic lab hospital chambers courtroom kitchen "
    "classroom ward explanation willingness perspective perspectives description"
)
_ALIKE = "This is the wrong one of two words that sound or look alike."


def alike(pattern: str, mend: str | None = None, *, exact: bool = False) -> Slip:
    """A slip of this kind."""
    return slip(pattern, _ALIKE, mend, exact=exact)


SLIPS = (
    alike(rf"\b(?P<bad>you're) (?:\w+(?:ful|ed|ing|ous|ive|al) )?(?:{_YOURS})\b(?!-| (?:is|at) )", "your"),
    alike(rf"\b(?:for|of|about|with|from|and|in) (?P<bad>you) {_YOURS}\b", "your"),
    alike(r"\b(?:hope|know|think|believe|understand|sure|glad|happy|if|when|while|because|since|though|that) (?P<bad>your) (?:well(?=[.,;!]| and)|busy(?=[.,;!]| and| with| this| right)|available(?=[.,;]| to| for| on)|interested in|able to|aware (?:of|that)|doing (?:well|good|great|fine)|looking for|considering (?:me|my)|open to|having a|enjoying)\b", "you're"),
    alike(r"\b(?P<bad>your) (?:are|were|would|could|should|have|had)\b", "you"),
    alike(r"\b(?:of|with|in|about|by|on|from|at|into|through|to|under|behind|inside|within|across|against|near|without|around|beyond|towards?|upon|onto) (?P<bad>it's) (?!an?\b|the\b|not\b|been\b|that\b|going\b|why\b|what\b|because\b|where\b|how\b)\w+", "its"),
    alike(r"\b(?P<bad>it's) (?:own|partners|clients|mission|reputation|employees|students|patients|founders?|commitment|lawyers|teachers|nurses|staff|values)\b(?!-| (?:who|that|like|you|first|is|are|we|i)\b)", "its"),
    alike(r"\b(?P<bad>its) (?:an?|the|not|been|why|because|going to|worth(?= (?:it|the|an?|\w+ing)\b)|what|where)\b(?! (?:so|all) )", "it's"),
    alike(r"\b(?P<bad>their|they're) (?:is|are|was|were|will be|has been|have been)\b", "there"),
    alike(r"\b(?:of|with|for|about|by|to|from|in|on|and) (?P<bad>there|they're) (?:own|teams?|clients|partners|mission|time|students|patients|staff|company|firm|lawyers|approach|practice|colleagues|families|work|stories)\b", "their"),
    alike(r"\b(?P<bad>their) (?:going|coming|trying|looking|working|doing|planning|hoping) (?:to|for|on|well)\b", "they're"),
    alike(r"\b(?:rather|other|more|less) (?P<bad>then)\b(?! (?:and|,))", "than"),
    alike(r"\b(?:better|worse|greater|higher|fewer|easier|harder|stronger|longer|sooner|earlier|later|older|larger|bigger|smaller|warmer|closer|different|(?:more|less) \w+) (?P<bad>then) (?:I|you|we|ever|an?|the|any|what|most|my|your|anything|at|in|usual|before|that|those|just|expected)\b", "than"),
    alike(r"\b(?:more|less|better|worse|faster|harder|earlier|longer|\w{3,}ier) (?:(?!and\b|,)\w+ ){0,6}(?<!and )(?P<bad>then) (?:in|at|on|during|from|with|I|you|any|a|an|the) (?:an?|the|my|any|year|all|school|most|ever|expected|thought|had|did|could)\b", "than"),
    alike(r"\b(?P<bad>your) (?:one of|all so|both so|very welcome|most welcome|so kind|too kind)\b", "you're"),
    alike(r"\b(?:back|now and|since|and) (?P<bad>than)(?=[.,;]| (?:I|we|you|moved|went|asked|showed)\b)", "then"),
    alike(r"\b(?P<bad>except) (?:my|our|this|your) (?:\w+ )?(?:thanks?|apolog\w+|gratitude|appreciation|invitation|offer|congratulations)\b", "accept"),
    alike(r"\b(?:please|gladly|happily|to|would|will|cannot) (?P<bad>except) (?:the|your|an?|it|this|any)\b", "accept"),
    alike(r"\b(?:everyone|everything|all|nothing|nobody|none|anyone|every \w+) (?P<bad>accept) (?:for|the|one|that|me)\b", "except"),
    alike(r"\b(?:your|some|any|good|sound|kind|useful|helpful|of|for|thoughtful|wise|much|career|practical|honest|piece of) (?P<bad>advise)\b(?! (?:and consent)\b)", "advice"),
    alike(rf"\b(?:{MODALS}|please|kindly|I|we) (?P<bad>advice)\b(?! (?:is|was|on|about)\b)", "advise"),
    alike(r"\b(?:an?|the|no|any|this|lasting|great|positive|big|real|little|profound|direct|such an|side|strong) (?P<bad>affects?)(?= (?:on|of|that|it)\b)", None),
    alike(r"\b(?:would|will|can|could|may|might|did|does|not|to|deeply|directly|really) (?P<bad>effect) (?:me|us|you|my|our|how|people|everyone|patients|children|students|the way)\b", "affect"),
    alike(r"\b(?:to|not|would|will|never|ever|could|might|may|can|don't|didn't|won't) (?P<bad>loose) (?:the|my|your|our|an?|sight|touch|track|interest|time|heart|hope|any|it|that|this|out|patients|clients|people|money)\b", "lose"),
    alike(r"\b(?:is|was|are|were|am|be|been|far|way|bit|seemed|seems|felt|not|it's|isn't|wasn't) (?P<bad>to) (?:much|late|soon|early|long|busy|hard|big|small|short|formal|strict|far|often|quick|quickly)\b(?! (?:acclaim|applause|laughter|work|time|for the better)\b)", "too"),
    alike(r"(?<!\bme )(?<!\byou )(?<!\bwe )(?<!\bi )(?<!\bthey )(?<!\bus )(?<!\bthem )(?<!, )\b(?P<bad>too) (?:meet|hear|speak|talk|see|learn|discuss|the|your|my|our|join|thank|work|come|go|take|do|get|make|help|teach|be able|working|hearing|meeting|speaking)\b", "to"),
    alike(r"\b(?:vice|deputy|assistant|school) (?P<bad>principle)\b", "principal"),
    alike(r"\b(?P<bad>principle) (?:investigator|engineer|architect|partner|secretary|consultant|cellist|dancer|officer)\b", "principal"),
    alike(r"\b(?:guiding|basic|core|moral|legal|ethical|design|accounting) (?P<bad>principals)\b", "principles"),
    alike(r"\b(?:skills?|experience|strengths?|background|training|studies|degree|work) (?:would |will |could |can |should |may |might )?(?:well |nicely )?(?P<bad>compliments?) (?:your|the|that|what|those|yours)\b", None),
    alike(r"\ba (?:good|great|natural|perfect|strong|nice|useful) (?P<bad>compliment) to (?:your|the|my|what)\b", "complement"),
    alike(r"\b(?P<bad>peaked|peeked|peaks|peeks|peak) (?:my|our|your|his|her|their) (?:interest|curiosity)\b", "piqued"),
    alike(r"\b(?:forward to|hope to|glad to|like to|happy to|pleased to|wait to|love to) (?P<bad>here) (?:from|back|about|your|you|what|that|how|more)\b", "hear"),
    alike(r"\b(?P<bad>hereing)\b", "hearing"),
    alike(r"\b(?:next|last) (?P<bad>weak)(?=[ .,;!?])(?! point| spot| link)", "week"),
    alike(r"\b(?P<bad>weather) (?:or not|I|you|we|there|they)\b", "whether"),
    alike(r"\b(?:know|wonder|decide|decided|ask|asked|unsure|see) (?P<bad>weather)\b(?! (?:is|was|conditions|patterns|data|reports?|permitting|and|model\w*|maps?|stations?|forecast\w*)\b)", "whether"),
    alike(r"(?<!\ba )(?<!\bthe )(?<!\byour )(?<!\bhow )(?<!\bso )(?<!\bas )(?<!\btoo )\b(?P<bad>quiet) (?:an?|impressed|sure|happy|interested|interesting|honest|clear|moved|helpful|excited|often|taken|pleased)\b(?! (?:room|place)\b)", "quite"),
    alike(r"\b(?:in the|this|these) (?P<bad>passed)(?=[.,;]| (?:year|week|month|few|weekend|two|three|couple)\b)", "past"),
    alike(rf"\b(?:this|the) (?P<bad>passed) (?:year|week|month|weekend|few|{WEEKDAYS})\b", "past"),
    alike(r"\b(?:has|have|had|was|were|been|having) (?P<bad>lead) (?:an?|the|to|by|me|us|our|my|many|several|two|three|four|five|teams?|projects?|you)\b", "led"),
    alike(r"\b(?:be|being|become|becoming|been|am|was|is|were) (?P<bad>apart) of (?:your|the|a|an|this|that|such|something|it)\b", "a part"),
    alike(r"\b(?P<bad>who's) (?:work|team|clients|advice|experience|name|story|book|approach|office|practice|job|career|research|paper)\b(?! (?:is|on)\b)", "whose"),
    alike(r"\b(?:heard|hear|hearing|learn|learned|learning|came|come|message|advice|letter|away|call|reply|far|graduated|response|lessons?) (?P<bad>form) (?:you|the|your|my|an?|them|him|her|our|everyone|each)\b", "from"),
    alike(r"\b(?:hiring|project|office|product|general|store|account|nurse|case|line|assistant|branch|floor|shift|senior|program|programme|restaurant|sales|marketing|engineering|kitchen|area|operations|practice|site) (?P<bad>mangers?)\b(?! scene)", None),
    alike(r"\b(?P<bad>pubic) (?:policy|health|service|services|schools?|defenders?|relations|sector|interest|library|works|affairs|administration|speaking|policies)\b", "public"),
    alike(r"\bto (?P<bad>asses) (?:the|how|whether|my|your|risk|patients|students|each)\b", "assess"),
    alike(r"\b(?:jury|bench|clinical|criminal|civil|mock|murder) (?P<bad>trails?)\b", None),
    alike(r"\b(?P<bad>trail) (?:lawyers?|attorneys?|court|courts|advocacy|preparation|judge|judges)\b", "trial"),
    alike(r"\b(?:general|defense|defence|outside|in-house|corporate|opposing|associate) (?P<bad>council)\b(?! (?:meeting|member|of)\b)", "counsel", exact=True),
    alike(r"\b(?:associate|analyst|manager|nurse|engineer|teacher|leadership|assistant|developer|coordinator|supervisor|this|the open|the new|your new) (?P<bad>roll)\b(?! (?:call|out|of|with)\b)", "role"),
    alike(r"\b(?:place|firm|office|school|clinic|company|hospital|team|somewhere|shop|kitchen) (?P<bad>were) (?:I|you|we|people|everyone|nobody|students|patients|nurses|young) (?:\w+)", "where"),
    alike(r"\b(?:you|we|they|who|people|partners|questions|colleagues|students|which|all) (?P<bad>where) (?:very|so|really|all|both|kind|generous|able|interested|happy|glad|asked|talking|discussing|saying|welcoming|patient|helpful|there)\b", "were"),
    alike(r"\b(?:time|thanks|interest|advice|patience|kindness|help) (?P<bad>an) (?:consideration|attention|effort|help|patience|advice|energy|your|for|the|kindness)\b", "and"),
    alike(r"\b(?P<bad>an) (?:we|you|my|your|the|our|they|i (?:am|was|have|would|hope|look|will|thank|enjoyed|think|believe))\b(?![-'’])", "and"),
    alike(r"\b(?:one|part|because|kind|some|all|many|out|sort|aware|capable|instead|member|most|end) (?P<bad>off) (?:the|your|my|an?|these|those|you|us|it|what|our|their|how)\b", "of"),
    alike(r"\b(?:right|until) (?P<bad>know)(?=[.,;]| (?:I|we|is|and)\b)", "now"),
    alike(r"\blet me (?P<bad>now|no) (?:if|when|whether|what|how|should|about|as soon)\b", "know"),
    alike(r"\b(?P<bad>cant) (?:wait|be|thank|help|say|tell|imagine|do|make|speak|find|think|recall|remember)\b", "can't"),
    alike(r"\b(?P<bad>wont) (?:be|have|take|keep|hesitate|forget|disappoint|let|need)\b", "won't"),
    alike(r"(?<![\w'])(?P<bad>id) (?:like|love|be|welcome|appreciate|enjoy) (?:to|the|an?|glad|happy|your|very)\b", "I'd"),
    alike(r"(?<![\w'])(?P<bad>ill) (?:be|call|send|have|make|keep|follow|write|look|bring) (?:you|to|the|an?|in|up|happy|glad|forward|my)\b", "I'll"),
    alike(r"\b(?:meet|meeting|met|speak|speaking|talk|talking) (?:with )?(?P<bad>your)(?=[.,;!?]| (?:on|today|yesterday|last|about|and)\b)", "you"),
    alike(r"\bthank (?P<bad>your) (?:for|so much|very much|again)\b", "you"),
    alike(r"\b(?P<bad>breath) (?:easier|easily|more easily|deeply|freely)\b", "breathe"),
    alike(r"\b(?P<bad>sight) (?:visit|visits|manager|inspection|inspections|office)\b", "site"),
    alike(r"\b(?:your|the|of|with|sick|treat|see|many|elderly|my|our) (?P<bad>patience) (?:are|were|who|families|and their families)\b", "patients"),
    alike(r"\b(?:I|you|we|they|to|not) (?P<bad>though) (?:about|of|that|it|the|you|our)\b(?! (?:is|was|are|were|has|have|had|will|would)\b)", "thought"),
    alike(r"\b(?:even|as) (?P<bad>thought) (?:I|we|you|it|the|they|he|she)\b", "though"),
    alike(r"\b(?P<bad>through|threw) (?:out the|out our|out my|out your) (?:conversation|interview|day|visit|meeting|year|career|process)\b", None),
    alike(r"\b(?P<bad>bought) (?:up|to my attention|to the table|together|me to|home to me)\b", "brought"),
    alike(r"\b(?P<bad>ensure|assure|insure) you that\b(?<!assure you that)", "assure"),
    alike(r"\b(?:my|his|her|their|our|the|no|whose|this|that|best|first|only|expert|legal|free) (?P<bad>advise)\b(?! (?:and consent|you|me|us|him|her|them|the|against|that)\b)", "advice"),
    alike(r"\b(?:more|much|some|the|a little|of|in|best|good|with|standard|common|daily|legal|general|private|medical|her|his|your|my|our|their|dental|veterinary|law) (?P<bad>practise)\b(?! (?:what|it|the|my|your|on|law|medicine|and|in|for|every|daily|these|this|his|her|our|their|with|together|until|as|hours?)\b)", "practice"),
    alike(r"\b(?:so|very|too|stay|stayed|kept|keep) (?P<bad>quite)\b(?! (?:so|a|an|the|right)\b)", "quiet"),
    alike(r"\b(?:guiding|basic|founding|simple|first|same|general|one|key|sound|that|the|a|my|main|matter of|in) (?P<bad>principal) (?:behind|that|is that|of (?:fairness|equality|trust|the matter|safety|honesty|care|design|the thing)|here is|applies|holds)\b", "principle"),
    alike(r"\b(?:the|our|my|your|new|former|old|head|a|by|by the) (?P<bad>principle) (?:of (?:the|a|our|my|your) (?:\w+ )?(?:school|college|academy|institute|conservatory)|told|said|asked|has promised|promised|welcomed|himself|herself|and (?:her|his) (?:deputy|staff))\b", "principal"),
    alike(r"\b(?:,|my|your|his|her|their|takes|take|some|much|of|more|little|infinite|great|the) (?P<bad>patients) (?:is|was|isn't|with (?:me|my|us|a beginner)|and kindness|for (?:me|my)|to (?:wait|explain|teach|listen))\b", "patience"),
    alike(rf"\b(?:who|that|which) (?P<bad>lead) (?:our|my|the|us|me|your|his|her|them) (?:[\w-]+ ){{0,3}}?(?:yesterday|last|on (?:{WEEKDAYS})|ago|in (?:19|20)\d\d|to victory|remembered|was|had|did|gave|told|showed)\b", "led"),

    alike(r"\b(?:delegation|team|tour|visit|group|session|project|inquiry|effort|choir|class|crew|party|meeting|discussion|workshop|expedition|trip|walk|seminar) (?P<bad>lead) by\b", "led"),
    alike(r"\b(?:I|we|he|she|they|[A-Z][a-z]+|once|crew|team) (?P<bad>lead) (?:me|us|the|a|my|your|our|them|him|her|through) (?:[\w'-]+ ){0,9}?(?:last (?:week|year|month|winter|summer|spring|night|autumn)|yesterday|ago|running|when we (?:met|spoke)|in (?:19|20)\d\d)\b", "led"),
    alike(r"\b(?:spent|was|were|been|am|is|sat|stood|went|go|get|got|work|worked|from|up|down|out|over|in|right|back|stay|stayed|live|lived|arrived) (?P<bad>their)(?=[,.;]| (?:for|when|and|at|in|on|until|before|as|with|since|to|is|was|were)\b)", "there"),
    alike(r"\b(?:sent|lost|brought|had|took|take|left|gave|with|of|for|do|did|made|on|about|from|into|through|to|in) (?P<bad>there) (?:own|results|papers|names|jobs|work|families|children|houses|homes|hands|keys|questions|answers|money|time|wages|boats|dogs|phones|tools|shoes|coats|team|manager|boss|patients|clients|customers|pupils|students|teachers|parents|bags|cars|faces|eyes|minds|lives|plans)\b", "their"),
    alike(r"\b(?P<bad>they're) (?:drawings|names|families|children|houses|homes|hands|keys|questions|answers|money|wages|tools|shoes|coats|manager|boss|patients|customers|pupils|parents|bags|faces|eyes|minds|lives|plans|work (?:is|was)|own)\b", "their"),
    alike(r"\b(?:has|have|had|lost|found|keeps?|kept|does|did|made|makes|opened|closed|changed|moved|shows?|showed|gives?|gave|takes?|took|loves?|knows?|needs?|wags|earns|deserves) (?P<bad>it's) (?:own|heart|place|charm|name|doors?|way|owner|reasons|limits|price|roots|merits|staff|people|customers|guests|students|readers|members|head|feet|ups|moments|rewards|mark|toll|history|share|fill|part|best|rules|strengths|weaknesses|problems|uses|purpose|turn)\b", "its"),
    alike(r"\b(?:left|late|closed|cancelled|canceled|delayed|ill|early|absent|lost|failed|postponed|short|shut|stopped) (?P<bad>do) to (?:the|a|an|my|your|illness|bad|lack|traffic|snow|rain|ice|family|health)\b", "due"),
    alike(r"\b(?:a|the|no|any|much|big|great|huge|real|little|some|every) (?:big |great |huge |real |small |world of )?(?P<bad>different) (?:between|in (?:the|my|how|our)|it (?:makes?|made)|that (?:makes?|made))\b", "difference"),
    alike(r"\b(?:staff|team|crew's|crew|team's|low|high|good|poor|our|their|your|the) (?P<bad>moral) (?:in|among|is|was|on|of (?:the|your|our) (?:team|staff|crew|ward|troops|nurses))\b(?<!the moral of the story)","morale"),
    alike(r"\b(?P<bad>break) (?:pedal|pads?|fluid|discs?|lights?|shoes|lever)\b","brake"),
    alike(r"\b(?:a|the|some|one|any|every|come|came|worked|hanging|hung|too|so|very) (?P<bad>lose)\b(?! (?:or|in|win)\b)(?= [a-z]+|[.,;])(?<!win some lose)","loose"),
    alike(r"\b(?:let|lets|letting) (?:me|him|her|them|us|it|the (?:\w+ )?\w+) (?P<bad>breath)\b(?=[.,;]| )","breathe"),
    alike(r"\b(?:can|could|cannot|can't|couldn't|to) (?P<bad>breath)(?=[.,;]| (?:again|easily|in|out|and|the|fresh|freely)\b)","breathe"),
    alike(r"\b(?:the|my|your|a|that|this|our) (?P<bad>hole) (?:thing|patio|day|time|team|floor|ward|crew|house|week|family|place|story|world|way|afternoon|morning|lot|point|idea|year|month|night|class|school|village|street|job|business|shift|kitchen)\b","whole"),
    alike(r"\b(?:your|kind|nice|generous|lovely|best|high) (?P<bad>complement) (?:about|on|that you)\b","compliment"),
    alike(r"\b(?:just|right|stood|stand|stands|sat|sit|sits|lies|lay|parked|shop|office|house|desk|lives?|lived) (?P<bad>besides) (?:the|your|my|a|his|her)\b","beside"),
    alike(r"\b(?:is|are|was|were|am|it's|that's|I'm|seemed|looked|felt|not|never,? [\w ,]{0,24}?) (?P<bad>to) (?:high|low|proud|tired|old|young|heavy|shy|fast|dark|cold|hot|loud|deep|steep|wide|thick|strong|rich|poor|polite|modest|nervous|ill|sick|difficult|expensive|noisy|crowded|near|frightened|afraid|bright|large|tall|stiff)\b(?=[.,;!]| (?:for|to|and|but|with|in|on|at|of)\b)","too"),
    alike(r"(?:(?<=  )|(?<=, )|(?<=and )|(?<=but )|(?<=because ))(?P<bad>its) (?:near enough|near to|far from|close to|only a|only the|just a|just the|about time|about the|hard to|easy to|good to|nice to|time to|time that|been|true that|likely|my|your|our|so)\b","it's"),
)  # fmt: skip

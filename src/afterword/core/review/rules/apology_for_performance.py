"""apology-for-performance: the note excuses how the interview went

What it notices: apologies for nerves, for a rambling answer, for not having been at one's best.

Why it matters: most readers had not noticed. A better answer may be given; an excuse only recalls the worse one.

Example: I am sorry that I was so nervous and rambled about my thesis.
Better: I have thought more about your question on the thesis, and would put it this way: ...

When to ignore it: other apologies, for a late reply or a wrong enclosure, are left alone.

Source: J, our judgement; the article asks for confidence.
"""

from __future__ import annotations

from afterword.core.review.meant import meant
from afterword.core.review.model import EVERY, Rule
from afterword.core.review.shapes import phrase, phrases

_DID = r"(?:was|were|am|may have been|might have been|seemed|appeared|came across(?: as)?|came off(?: as)?|sounded|got|became|looked|felt)"
_BADLY = r"(?:so |very |too |a (?:little |bit |tad )?|a bit |a little |rather |quite |really |such |somewhat |visibly |overly |less than |not (?:very |as |more |at all |quite |fully |really )?)*(?:nervous|anxious|flustered|tongue-tied|scattered|awkward|shy|quiet|tired|exhausted|distracted|unprepared|underprepared|prepared|articulate|inarticulate|unclear|clear|coherent|incoherent|focused|unfocused|off my game|off|shaky|stiff|rusty|rambling|jittery|stressed|emotional|confused|polished|ready|at my best|myself|on form|on top form|sharp|confident|intimidated|jumpy|long-winded|vague|mess|nerves|wreck|bundle of nerves|nervous wreck|disorganized|disorganised|overwhelmed)"
_SLIPPED = r"(?:rambl(?:ed|ing)|stumbl(?:ed|ing)|blank(?:ed|ing)|fro(?:ze|zen)|freez(?:e|ing)|fumbl(?:ed|ing)|chok(?:ed|ing)|botch(?:ed|ing)|bomb(?:ed|ing)|flub(?:bed|bing)|babbl(?:ed|ing)|stutter(?:ed|ing)|stammer(?:ed|ing)|mess(?:ed|ing) up|screw(?:ed|ing) up|mumbl(?:ed|ing)|tripp(?:ed|ing)|went blank|going blank|drew a blank|drawing a blank|lost my (?:train of thought|words|place)|losing my (?:train of thought|words)|talk(?:ed|ing) (?:too|so) (?:much|long|fast|quickly)|went on (?:too|so) long|going on (?:too|so) long|spoke (?:too|so) (?:fast|quickly|much|softly)|speaking (?:too|so) (?:fast|quickly)|forgot (?:to mention|the|how|what|your|my|to answer)|couldn't (?:answer|think|remember|find|recall|come up)|could not (?:answer|think|remember|find|recall|come up)|didn't (?:answer|know|have a (?:good|better)|do|perform|explain|express|present|give)|did not (?:answer|know|have a (?:good|better)|do|perform|explain|express|present|give)|failed to (?:answer|explain|mention|express)|was unable to (?:answer|explain|recall))"
_SORRY = r"(?:sorry|apologi[sz]e|apologi[sz]ing|apologies|excuse|forgive|pardon|regret)"
_ALL = (
    r"(?:was|were|wasn't|were not|was not)(?: \w+){0,2} (?:feeling (?:well|my best|great|great that day)|(?:quite |really |entirely )?myself|under the weather|unwell|sick|ill)(?: [\w,]+){0,6}? ?(?:show\w*|in the interview|during (?:the|our) (?:interview|conversation|meeting)|affect\w*|that (?:day|morning|afternoon)|when we (?:met|spoke|talked))",
    r"had i (?:been|slept|prepared|known|had|felt|thought|rested)(?: [\w,]+){0,8} i (?:would|could|might) have (?:made|given|done|answered|been|said|shown|told)(?: \w+){0,4}",
    r"(?:fear|afraid|worry|worried|concerned|feel|sorry|think|suspect)(?: that)? i (?:may have |might have |must have )?(?:came|come|seemed|sounded|appeared|looked) (?:across|off|over)? ?(?:as )?(?:too |so |a bit |a little |rather |somewhat )?(?!well|clear)\w+(?: \w+){0,2}",
    r"(?:kick\w*|curs\w*|hat\w+|berat\w+) myself (?:over|for|about|because|all)(?: \w+){0,5}",
    r"(?:should|could|ought to|might) have (?:had|given|offered|found|thought of|prepared|come up with|said|done|explained|answered)(?: \w+){0,3} ?(?:better|more clearly|more fully|sooner|differently|a good|an answer|answers?|it well|more)(?: \w+){0,4}",
    r"(?:had(?:n't| not)|barely|hardly|scarcely)(?: \w+){0,2} (?:slept|eaten|rested|sleep)(?: [\w,]+){0,8} (?:explain|show|account|why|answers?|performance|interview|nervous|self|best)\w*(?: \w+){0,3}",
    r"my (?:\w+ )?(?:clumsy|poor|weak|bad|rambling|awkward|halting|confused|muddled|nervous|slow|short|incomplete|feeble|lame|botched|fumbling|disjointed|incoherent|wandering|hesitant|shaky|unprepared) (?:\w+ )?(?:answers?|replies|reply|explanations?|responses?|performance|presentation|start|interview|attempt)(?: \w+){0,8}",
    r"(?:hope|hoping|trust|beg|ask|please)(?: that)? (?:you|it|this|they)?(?: \w+){0,3} (?:hold (?:it|that|this) against me|think (?:less|the worse|badly|worse|ill) of me|count against me|put you off|judge me|write me off|take (?:it|that) as (?:typical|a sign))(?: \w+){0,6}",
    r"i (?:\w+ )?(?:muddled|mixed up|jumbled|garbled|bungled|mangled|fluffed|misspoke|misheard|misread|misjudged|dried up|clammed up|tied myself in knots|went to pieces|lost my thread|lost the thread|got (?:\w+ )?(?:wrong|mixed up|muddled|confused|backwards|tangled)|gave (?:you )?(?:the wrong|a wrong|a poor|a weak|a bad|such a poor|a muddled|a clumsy|half an?) (?:\w+ ){0,2}(?:answers?|account|explanation|impression|example|reply|response|performance|version|show|figure|number))(?: \w+){0,6}",
    r"(?:what|the thing|the answer) i (?:meant|wanted|should have|ought to have|was trying|intended) (?:to )?(?:say|said|answered|explain|explained|told)(?: \w+){0,5}",
    r"i(?:'m| am)? (?:\w+ )?(?:much |far |a lot |always |usually |generally )?(?:better|calmer|sharper|quicker|more \w+) (?:on paper|in writing|in person|on the page|when i'm|when i am|than (?:that|i (?:seemed|sounded|looked|appeared|came across|showed)))(?: \w+){0,4}",
    r"(?:let|letting) myself down(?: \w+){0,3}|did (?:not do )?myself (?:no favou?rs|no credit|justice)|(?:not|hardly|scarcely) (?:a |the )?(?:fair|true|accurate|real) (?:picture|reflection|impression|account) of (?:me|who i am|my|what i)(?: \w+){0,4}",
    r"(?:what|whatever|the (?:answers?|account|lesson|version|little)(?: that)?) you (?:heard|saw|got|had|were (?:given|shown|told)) (?:from|of|by) me(?: [\w,'-]+){0,8}? (?:was|were|is|wasn't|weren't|isn't)(?: \w+){0,3}? (?:fair|true|good|best|usual|real|whole|accurate|representative|typical|half|poor|pale)(?: \w+){0,4}",
    r"the (?:[\w-]+ )?(?:man|woman|person|gentleman|lady|candidate|applicant|[a-z]+er|nurse|cook|clerk|girl|lad|version of me)(?: who| that| whom)? you (?:met|saw|interviewed|heard|spoke (?:to|with)|had before you)(?: \w+){0,3} was(?:,[^,.]{1,30},)? (?:not|hardly|scarcely) (?:the (?:[\w-]+ )?(?:one|man|woman|person|version|[a-z]+er|nurse|cook|clerk|teacher)|at (?:his|her|my)|quite|really|(?:him|her|my)self|representative)(?: \w+){0,6}|whoever (?:it was (?:that|who)|that was,? who|that was|turned up|walked in|answered|sat)(?: [\w'-]+){0,3} (?:answer\w*|sat|spoke|met|came|turned|walked|your|before|for you|you)(?: [\w'-]+){0,6}",
    r"i (?:do |did |always |tend to |can |sometimes |often )*(?:clam up|freeze|dry up|go (?:blank|red|to pieces)|babble|ramble|gabble|stammer|stutter|mumble|get (?:nervous|flustered|tongue-tied)) (?:in (?:interviews?|front of)|at interviews?|before (?:an?|the) (?:panel|committee|board|table)|with a panel|when (?:i'm|i am) (?:nervous|interviewed|watched|asked))(?: \w+){0,5}",
    r"i had (?:it|them|the answer|everything) (?:right |straight |clear )?(?:in the car|on the way home|by the time|five minutes later|afterwards?|the moment)(?: \w+){0,5}",
    rf"{_SORRY}(?: me)?(?: again| once more| sincerely| deeply)? (?:that|if|for how|for the way|about how|about the way|because|when|in case|for when)? ?(?:i|my (?:\w+ )?(?:answers?|mind|voice|nerves|hands?|response)) (?:\w+ ){{0,2}}?(?:{_DID} {_BADLY}|{_SLIPPED})(?: \w+){{0,6}}",
    rf"{_SORRY}(?: me)?(?: again| once more| once again)? (?:for|about) (?:my |being |having been |having |the |any |all (?:the|that|my) |such (?:a|an) |not |how |giving |seeming |appearing |sounding |coming across (?:as )?|getting )*(?:\w+ ){{0,2}}?(?:{_BADLY}|{_SLIPPED}|nerves|nervousness|performance|answers?|responses?|rambling|showing|presentation|awkwardness|silences?|pauses?|stumbles?|hesitation|hesitations|blunders?|mistakes? (?:in|during|on)|stuttering|voice|state|lack of (?:preparation|focus|energy|confidence|polish)|poor \w+|weak \w+|preparing|interview|fumble|mess)(?: \w+){{0,5}}",
    r"(?:excuse|forgive|pardon) my (?:\w+ )?(?:nerves|nervousness|performance|answers?|rambling|stumbles?|awkwardness|hesitation|confusion|poor \w+|clumsy \w+|silence|state)",
    rf"i (?:\w+ )?(?:{_DID} {_BADLY}|let my nerves)(?:[^.!?;]{{0,60}}?)(?: and | so |, so |, and |, but | but |; | that )(?:i |my |it )?(?:\w+ )?(?:{_SLIPPED}|did not|didn't|couldn't|could not|wasn't|was not|hope|may have|might have|promise|normally|usually|forgot|affected|hurt|showed)(?: \w+){{0,5}}",
    r"(?:i|i'm|i am) (?:was |am |were )?(?:usually|normally|typically|ordinarily|generally) (?:\w+ )?(?:much |far |a lot )?(?:better|more (?:articulate|confident|composed|relaxed|prepared|focused|eloquent|organi[sz]ed)|less (?:nervous|scattered|awkward|shy|quiet)|not (?:so|this|that) (?:nervous|shy|quiet)|calmer|sharper)(?: \w+){0,5}",
    r"(?:i )?(?:usually|normally|typically|ordinarily) (?:do|perform|interview|answer|speak|am|present|express)(?: myself)? (?:much |far |a lot )?(?:better|more|less|well|calmer)(?: \w+){0,4}",
    r"(?:was|were|felt) (?:not|n't|hardly|far from|scarcely|certainly not|probably not|definitely not|less than) (?:at )?my (?:very )?(?:best|finest|usual self|strongest|sharpest|proudest)(?: \w+){0,4}",
    r"(?:wasn't|weren't|isn't) (?:at |quite |really |exactly |feeling )?(?:my (?:best|usual self|finest|strongest)|myself|on my game|on form)(?: \w+){0,4}",
    r"not my (?:best|finest|strongest) (?:day|performance|interview|hour|showing|moment|work|self|answer)",
    r"(?:an )?off day",
    r"(?:my|the) nerves (?:got|took|showed|were|may|might|made|did|kept|ran|had)(?: \w+){0,5}",
    r"nerves got the (?:better|best) of me",
    r"i (?:could|should|wish i (?:had|could have|would have)|know i (?:could|should)|'d have liked to have) (?:have )?(?:answered|done|explained|expressed|performed|prepared|put|presented|handled|responded|said|spoken)(?: \w+){0,6}? (?:better|more clearly|differently|well|more|less|more fully|more thoroughly|more articulately|more confidently)(?: \w+){0,3}",
    r"i wish i(?:'d| had) (?:answered|done|been|prepared|explained|performed|given|handled|slept|said|expressed)(?: \w+){0,6}",
    r"(?:did|do) not (?:do|show|present|interview|perform|represent|express|explain|answer) (?:myself )?(?:\w+ )?(?:well|justice|as well|at my best|properly)(?: \w+){0,5}",
    r"(?:didn't|don't) (?:do|show|present|interview|perform|represent|express|explain|answer) (?:myself |your questions? |that )?(?:\w+ )?(?:very well|well|justice|as well|at my best|properly)(?: \w+){0,5}",
    r"(?:didn't|did not) (?:do|show|give)(?: \w+){0,4} (?:justice|my best|a (?:good|better|great) (?:answer|account|impression))(?: \w+){0,4}",
    r"my (?:\w+ ){0,2}(?:answers?|responses?|performance|interview|presentation|explanation)(?: \w+){0,8}? (?:was|were|came out|came across|sounded|seemed|may have (?:been|seemed|sounded)|might have (?:been|seemed|sounded)|left|went|fell)(?: (?:a|a bit|a little|so|very|too|rather|somewhat|quite|pretty|really|not|less than|such|all|an|absolutely|far from))* (?:poor|weak|terrible|awful|bad|clumsy|muddled|garbled|rambling|incoherent|unclear|short|wrong|incomplete|inadequate|flat|disappointing|lacking|great|good|clear|best|ideal|stellar|perfect|mess|a mess|disaster|badly|poorly|confused|confusing|long-winded|vague|scattered|something to be desired|much to be desired|thin)(?: \w+){0,4}",
    r"(?:hope|hoping|please don't|please do not|trust) (?:that )?(?:you|my)(?: \w+){0,2} (?:hold|held|judge|overlook|forgive|excuse|look past|see past|didn't notice|did not notice|nerves|can forget|will forget|not count|won't count|rambling|nervousness)(?: \w+){0,6}",
    r"i (?:had|have had|was (?:getting over|fighting|recovering from|battling|suffering from)|'d had) (?:a|an|barely|hardly|almost no|very little|so little|no|only) (?:\w+ ){0,3}(?:cold|flu|migraine|headache|fever|sleep|night|morning|stomach)(?:[^.!?]{0,40}?)(?: so | and | which |, so|, which|, and|; )(?: ?\w+){0,8}",
    rf"i(?:'m| am)? (?:realize|realise|know|fear|think|feel|worry|suspect|afraid)(?: that)? i (?:\w+ ){{0,2}}?(?:{_SLIPPED}|{_DID} {_BADLY}|did not come (?:across|over)|didn't come (?:across|over))(?: \w+){{0,5}}",
    r"i (?:was|felt) (?:not |so |quite |rather |wholly )*(?:un|under)?prepared for (?:your|the|that|those|any|some|all)(?: \w+){0,4} questions?(?: \w+){0,5}",
    r"i blew (?:it|the|that|your)(?: \w+){0,3}",
    r"i know (?:that )?i (?:did not|didn't|really didn't|could have|should have|was not|wasn't)(?: \w+){0,2}? (?:interview|perform|do|answer|come across|make|best|great|good|done|better|well)(?: \w+){0,4}",
    r"(?:interview|it|things?|that|meeting|call) (?:did not|didn't) go (?:as|so|very|too|the way)(?: \w+){0,6}",
    r"(?:i|my mind) (?:completely |totally |just |really |simply |clearly |sort of )*(?:blanked|froze|stumbled over|stumbled on your|stumbled through|bombed|botched|flubbed|fumbled|choked|rambled|went blank|drew a blank|babbled|messed up|screwed up)(?: \w+){0,6}",
)
_ELSEWHERE = phrase(
    r"(?:server|ship|crops?|pipes?|account|market|river|ground|assets?|hiring) (?:froze|frozen)",
    r"stumbl\w+ (?:on|upon|across|into)",
    r"sorry to (?:hear|have missed|miss|trouble|bother|learn)",
    r"(?:delay|late|lateness|tardiness|belated) (?:in |reply|response|note|thanks|email|e-mail|letter)",
    r"patients? (?:who |that )?(?:are|is|was|were|seem\w*)",
    r"(?:clients?|students?|witness(?:es)?|customers?|children|guests?) (?:who |that )?(?:\w+ )?(?:are|is|was|were|froze|stumble\w*|nervous|ramble\w*)",
    r"you were (?:sorry|nervous)",
)

_MESSAGE = "This excuses how the interview went; leave it out, or simply give the better answer."

RULE = Rule(
    "apology-for-performance",
    ("J",),
    EVERY,
    meant("apology-for-performance", phrases(phrase(*_ALL), _MESSAGE, unless=_ELSEWHERE), _MESSAGE),
    __doc__ or "",
)

"""pleading: the note begs, or belittles its writer

What it notices: begging ("please give me a chance"), need put forward as a reason, and running oneself down.

Why it matters: the reader is looking for somebody to rely on. Modesty is welcome; begging is not.

Example: I know I am not the best candidate, but please give me a chance.
Better: I would bring three years of trial preparation, and a strong wish to learn the rest.

When to ignore it: when the words are part of the trade ("the pleadings", "beg the question").

Source: E12.
"""

from __future__ import annotations

import re

from afterword.core.review.meant import meant
from afterword.core.review.model import EVERY, Rule
from afterword.core.review.quoted import only_quotes, unquoted
from afterword.core.review.reading import Reading
from afterword.core.review.shapes import phrase, phrases

_BEGS = (
    r"(?:any|whatever) (?:position|job|role|work|place|post|opening|thing)? ?(?:at all|you can give(?: me)?|you have left)(?: \w+){0,3}",
    r"even (?:a|an) (?:temporary|part-time|unpaid|trial|short|small|lowly|junior) (?:\w+ )?(?:place|position|job|post|contract|role|chance)(?: \w+){0,4}",
    r"(?:nobody|no one|none of them) (?:else )?(?:wants|wanted|will (?:have|take|hire)|would (?:have|take|hire)|has given) me(?: \w+){0,3}",
    r"sent (?:out )?(?:over |more than |nearly |almost )?(?:[\w-]+ )?(?:hundreds?|dozens?|\d{2,4}|fifty|sixty|seventy|eighty|ninety|thirty|forty|countless)(?: of)? applications(?: \w+){0,4}",
    r"(?:pray|praying|prayed) (?:day and night|every (?:day|night)|each night|(?:so )?hard|that you(?:'ll| will| may| would))(?: \w+){0,5}",
    r"i(?:'m| am) (?:just|only|merely|nothing but) (?:an? )?(?:[\w-]+ ){1,4}(?:without|with no|with nothing|with nobody (?:to|behind|else))(?: \w+){0,3}",
    r"to my (?:sick|ill|dying|poor|aging|ageing|elderly|disabled|late|struggling) (?:\w+ )?(?:mother|father|parents?|family|wife|husband|child|children|son|daughter|grandmother|grandfather)",
    r"(?:don't|do not|never|not) give up on me(?: \w+){0,4}",
    r"(?:just |only |but )?(?:one|a single) (?:single |last |small )?(?:opportunity|chance|shot|try) to (?:prove|show|convince)(?: \w+){0,3}",
    r"(?:please|just|kindly),? (?:\w+ )?(?:give|grant|allow) me (?:just |only )?(?:a|one|this|the|another) (?:single |real |fair |last |second )*(?:chance|shot|opportunity|try|break)",
    r"give me (?:just )?(?:one|a) (?:single |last |second )*(?:chance|shot|try|break)",
    r"take a chance on me",
    r"(?:you|your firm|your team) (?:won't|will not|would not|wouldn't|will never) (?:regret|be sorry|be disappointed)(?: \w+){0,3}",
    r"i(?:'m| am) begging(?: you)?(?! the question)",
    r"i (?:beg|implore|beseech|entreat) (?:of )?you(?:r (?:kindness|indulgence))?",
    r"beg you to",
    r"i plead with you",
    r"(?:please,? ){2,}",
    r"pretty please",
    r"(?<!you\s)(?<!to\s)(?<!will\s)(?<!would\s)(?<!should\s)(?<!could\s)(?<!may\s)(?<!or\s)(?<!might\s)(?:please )?(?:pick|choose|hire|select) me(?! (?:for|to) (?:present|lead|run|speak|teach|represent))(?= |[.!,;])",
    r"(?:beg|begging|ask|asking|pray|praying|plead\w*|implor\w*)(?: \w+){0,3} on my (?:bended |hands and )?knees|on my (?:bended |hands and )?knees(?=,? (?:i|to you|begging|before you|asking|for this|if|here)\b)|i(?:'m| am) (?:practically |literally |almost )?on my (?:bended |hands and )?knees(?! (?:in|at|under|by|with|scrub\w*|all|most))",
    r"(?:no ?one|nobody|nowhere) else to (?:turn|go|ask|try)(?: \w+){0,2}",
    r"(?:do not|don't|never|not to|please) (?:to )?(?:let|hold) my (?:[\w-]+ ){0,5}?(?:against me|stand in my way)",
    r"my (?:children|kids|family|little ones|babies|wife and \w+)(?: and i)? (?:have|has|had)(?: not|n't| nothing| no| barely| hardly)(?: \w+)? ?(?:eaten|to eat|food|meat|school fees|shoes|heating)(?: \w+){0,4}",
    r"have mercy",
    r"find it in your heart",
    r"out of (?:pity|the kindness of your heart)",
    r"i(?:'d| would|'ll| will) (?:gladly |happily |honestly |literally )*(?:do|take|accept) (?:absolutely |literally |just about |almost )?(?:anything|whatever(?: you (?:offer|give|want|ask))?)(?: \w+){0,4}",
    r"(?:don't|do not) (?:reject|turn me (?:down|away)|say no|pass me over|overlook me|forget me|rule me out)(?: me)?",
    r"(?:i'd|i'll|i would|i will) (?:gladly |happily )?(?:take|accept) any (?:salary|pay|hours?|shifts?|jobs?|positions?|roles?|wages?|work)(?: \w+){0,3}",
    r"(?:give|do) anything (?:to|for|if|just)(?: \w+){0,3}",
    r"without this (?:job|position|role|chance|opportunity)(?: \w+){0,4}",
    r"(?:work|do it|start) for (?:free|nothing|no pay|less (?:money|pay)|any (?:pay|salary|money|wage))",
    r"(?:you|this) (?:are|is|would be) my (?:last|only) (?:hope|chance|option)",
    r"my (?:last|only) (?:hope|chance)",
    r"i(?:'m| am) (?:so |really |very |truly |quite |honestly |frankly |absolutely |getting )*desperate(?:ly)?(?: \w+){0,3}",
    r"desperately (?:need|want|hope|hoping|wish)(?: \w+){0,3}(?= this| the job| work| to be hired| a job|\.|,)",
    r"i desperately \w+(?: \w+){0,2}",
    r"(?:i|we) (?:really |truly |badly |so |sorely |just |honestly |urgently )+need (?:this|the|a) (?:job|position|work|role|income|paycheck|money|chance|break|opportunity)",
    r"i need (?:this|the|a) (?:job|position|role|income|paycheck|chance|break)(?: (?:so|very|really))?(?: badly| more than)?(?: \w+){0,3}",
    r"(?:my|our) (?:family|kids|children|rent|mortgage|bills|loans?|student loans?|future|life|visa|livelihood|whole life)(?: \w+){0,2} (?:depends?|relies|rely|rides?|hangs?) on (?:this|it|your|you|me getting)",
    r"(?:have|got) (?:bills|rent|loans|a mortgage|debts?|mouths) to (?:pay|feed|cover)",
    r"(?:i have|i've) been (?:out of work|unemployed|jobless|job hunting|looking for work|rejected)(?: \w+){0,4}",
    r"(?:no one|nobody|no other firm|no other company)(?: else)? (?:will|would|wants? to|has|even|is willing to) (?:\w+ )?(?:hire|hired|take|wanted?|call(?:ed)?|give|interview(?:ed)?)(?: me)?",
)
_NEED = (
    r"applied (?:to|for|at) (?:over |more than |nearly |almost |some |about )?(?:dozens|hundreds|scores|\d{2,}|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|two hundred)(?: of)?(?: \w+)? (?:places|jobs|firms|companies|employers|schools|hospitals|posts|vacancies|positions)",
    r"(?:nobody|no one|none of them|not one of them) (?:else )?(?:has |have |had )?(?:even |ever |so much as |bothered to )*(?:written|wrote|called|rung|rang|replied|reply|answered|answer)(?: me)?(?: back)?(?=[.,;!]| to| and)",
    r"without (?:this|it|your help|this work),? (?:my|our|i|we)(?: \w+){0,3} (?:will|would|shall|cannot|can't|may|might|won't|'ll) (?:have to|lose|be|not|need|end|go|pay|eat)(?: \w+){0,6}",
    r"(?:do it|work|come|start|take it) for (?:half|a third|a quarter|a fraction|next to nothing|peanuts)(?: \w+){0,6}",
    r"(?:haven't|have not|hardly|not|barely|scarcely) (?:slept|eaten)(?: \w+){0,2} (?:since|for (?:wanting|hoping|worry\w*|thinking)|over|because)(?: \w+){0,4}",
    r"(?:a|one|two|three|the first|my first|for a|for the first|several) (?:whole )?(?:days?|weeks?|months?) (?:without|with no|for no|at no|free of) (?:pay|wages?|charge|salary|money)(?: \w+){0,4}|(?:try|take|test|have) me (?:for free|for nothing|without pay|unpaid)(?: \w+){0,4}",
    r"(?:it )?(?:would|will|'d|'ll) (?:break|crush|destroy|kill|shatter) (?:me|my (?:\w+ )?(?:mother|father|heart|wife|husband|family|parents|children|kids|son|daughter|grandmother|spirit))(?: \w+){0,6}",
    r"you(?:'d| would|'ll| will) be (?:saving|rescuing|changing|helping out) (?:a|an|my|me|our)(?: \w+){0,3}",
    r"i(?:'d| would|'ll| will) (?:even |gladly |happily |also )*(?:sweep|scrub|mop|wash|clean|polish|carry|make the (?:tea|coffee)|empty)(?: \w+){0,2} (?:floors?|dock|toilets?|stairs|dishes|yard|windows|bins|bags|boxes|coffee|tea|pots|trash)(?: \w+){0,4}",
    r"i(?:'m| am) (?:a )?nobody(?: special)?|i know i(?:'m| am) (?:not |no )(?:much|anybody|anyone|one|good|special|the (?:best|sharpest|cleverest|strongest))(?: \w+){0,4}",
    r"(?:not|n't) too proud to (?:say|beg|ask|admit)(?: \w+){0,4}|(?:i'm|i am) (?:throwing|putting) myself (?:on|at)(?: \w+){0,4}",
    r"(?:prays?|praying|lights? candles?|fasting|lit a candle) (?:on|about|for) (?:it|this|me|you|the job)(?: \w+){0,3}",
    r"(?:break|broke|breaks) my heart(?: \w+){0,4}",
    r"(?:don't|do not|didn't|did not) (?:really |even )?(?:have|bring) (?:much|a lot|a great deal|anything|that much) to (?:offer|show|give|bring)|(?:have|bring) (?:so )?little to (?:offer|show|bring)",
    r"(?:probably|surely|clearly|no doubt|obviously) (?:did not|didn't|failed to) impress(?: \w+){0,2}|(?:did not|didn't) impress you(?: \w+){0,3}",
    r"i(?:'ve| have)? (?:already |now )?(?:been )?(?:turned down|rejected|refused|passed over|let down|said no to)(?: by)?(?: (?:by|at|from|so|too|this|in|many|eleven|\w+))* (?:banks?|firms?|companies|schools?|hospitals?|times|places|employers|jobs|people|months?|year|interviews)(?: \w+){0,6}",
    r"(?:cannot|can't|could not|couldn't|don't think i can|do not think i can|not sure i can|don't know how i (?:would|could|can)) (?:take|face|bear|survive|cope with|stand|handle|go through) (?:another|one more|any more|a further|yet another|this) (?:\w+ )?(?:no|rejection|refusal|disappointment|interview|month|year)?",
    r"(?:consider|look at|view|treat|see|think of) my (?:case|application|situation|candidacy|position|file) (?:with|in|very)? ?(?:a )?(?:\w+ )?(?:sympath\w*|compassion\w*|kind\w*|merc\w+|pity|favou?rably|lenien\w+|generous\w*|heart|humanitarian)(?: \w+){0,3}",
    r"(?:only|sole|main) (?:earning member|bread ?winner|earner|provider|support)(?: \w+){0,5}",
    r"(?:my|our|his|her) (?:\w+ )?(?:father|mother|wife|husband|son|daughter|children|kids|parents|family|sister|brother|baby|treatment|medicine|rent|fees|debts?|loans?|mortgage|visa|bills)(?:'s)?(?: \w+){0,3} (?:depends?|relies|rely|rests?|is counting|are counting|hangs?) (?:up)?on (?:me|this|it|my|your|getting)(?: \w+){0,4}",
    r"(?:please|kindly|if you could|if only you|i would be so grateful if you|would you please|i ask you to|i hope you can|just)(?: \w+){0,3} (?:overlook|look past|see past|(?:forgive|excuse) my (?:lack|inexperience|background|age|gaps?|record|grades|shortcomings|weakness\w*|failings|limited|poor|past)|find it in (?:you|your heart)|take pity|have pity|feel for|give a (?:poor|young|desperate))(?: \w+){0,6}",
    r"i(?:'ll| will|'d| would) (?:learn|do|be|become|work|go|try|accept|take) (?:whatever|anything|as hard as|as long as|any hours|nights|weekends|twice as hard|harder than|day and night|for as little)(?: \w+){0,6}",
    r"(?:stronger|better|smarter|cleverer|more \w+) (?:people|candidates?|applicants?|ones|choices) than (?:me|i|myself)(?: \w+){0,3}",
    r"people with (?:real|proper|better|actual) \w+",
    r"i (?:really |truly |honestly |just |so |badly |desperately |do )*need (?:this|it|the work|the job|a job|work|the money|an income|a break|somebody to|someone to|you to)(?= (?:so|to (?:take|believe|give|say)|badly|more|very|because|for|and|or)\b|[.,;!])(?: \w+){0,4}",
    r"(?:please|kindly|do) (?:\w+ )?(?:help me|save me|rescue me|believe in me|pray|bless me|show me (?:mercy|favou?r)|favou?r me|come to my (?:aid|rescue|help))(?: \w+){0,4}",
    r"(?:i|it) would (?:mean|be) (?:the world|everything|life or death|a lifeline|my salvation)(?: \w+){0,4}",
    r"(?:god|heaven) (?:will|would|shall) (?:bless|reward)(?: \w+){0,3}",
    r"i(?:'ve| have) (?:nowhere|nothing) else (?:to go|left|to turn)?|(?:at|near) (?:my wits'? end|the end of my (?:rope|tether|savings))|(?:running|run) out of (?:savings|money|time to find|options|hope)|(?:behind|late) (?:on|with) (?:my|the|our) (?:rent|mortgage|bills|payments|loans?)|(?:about|going|soon) to (?:lose|be evicted|be deported|lose (?:my|our) (?:house|home|flat|visa))(?: \w+){0,3}",
    r"even (?:a|an|the) (?:\w+ )?(?:trial|part-time|unpaid|temporary|small|lowest|humblest|low(?:er)?|junior) (?:\w+ )?(?:period|position|role|job|week|month|post|place|shift|anything)?(?: \w+){0,2} (?:would|will) (?:do|be enough|suffice|be fine|be more than)(?: \w+){0,3}",
)
_BELITTLES = (
    r"i(?:'m| am) (?:just|only|merely|nothing but) (?:an? |one |some )(?:\w+ )?(?:nobody|beginner|student|kid|rookie|novice|small|simple|paralegal|temp|nurse|teacher|assistant|clerk|cook|intern|graduate|unknown)(?= (?:and|but|with no|without|from nowhere|who (?:has|had) no|so))",
    r"i(?:'m| am) (?:a )?(?:nobody|nothing special|no one special|not worthy|unworthy|not much|not smart enough|not good enough)",
    r"i (?:know|realize|realise|understand|admit|am aware|fear|suspect|am sure|get)(?: that)? (?:i(?:'m| am| was)|my (?:\w+ )?(?:experience|resume|background|grades|qualifications?)(?: is| are)?) (?:probably |surely |certainly |likely |perhaps |really |clearly )?(?:not (?:the )?(?:best|most|strongest|smartest|ideal|first|as|really|good|even|very|qualified|good enough|worthy|what)|(?:the )?(?:weakest|least|worst|nobody|underqualified|unqualified|far from|lacking|inadequate|weak|poor|thin|unimpressive|nothing))(?: \w+){0,5}",
    r"i(?:'m| am) (?:probably |surely |certainly |clearly |really |obviously |hardly |far from |definitely )+(?:not )?(?:the )?(?:best|most|strongest|least|worst|weakest|ideal|under-?qualified|unqualified|good enough|worthy|first choice)(?: \w+){0,4}",
    r"(?:there (?:are|must be|were)|you (?:surely |probably |certainly |must |no doubt |likely )?(?:have|had|met|see|saw)) (?:surely |probably |certainly |no doubt |undoubtedly |so |far |plenty of |a lot of |lots of )*(?:many|much|other|more|better|stronger|plenty|several)? ?(?:far |much |more |many |other )*(?:better|stronger|more (?:qualified|experienced|talented|impressive|deserving)|smarter|superior|more accomplished)[- ]?(?:qualified )?(?: and \w+)? ?(?:candidates?|applicants?|people|choices|options)(?: than (?:me|i))?",
    r"(?:others|other candidates|the others|the other applicants) (?:are|were) (?:surely |probably |no doubt |certainly |all |far |much )*(?:better|stronger|smarter|more (?:qualified|experienced|impressive|deserving))(?: \w+){0,3}",
    r"i (?:don't|do not|hardly|scarcely|didn't|did not) (?:even |really |probably )?deserve(?: \w+){0,4}",
    r"(?:someone|somebody|a person|a candidate) (?:like|as \w+ as) me",
    r"why (?:would )?(?:you|anyone) (?:would )?(?:want|hire|pick|choose) (?:me|someone like me)",
    r"not (?:worth|worthy of) your (?:time|consideration|attention)",
    r"(?:waste|wasting|wasted|take up|taking up) (?:any more of |so much of )?your (?:precious |valuable )?time",
    r"(?:lucky|fortunate|blessed) (?:that )?you even",
    r"(?:even|ever) (?:considered|looked at|talked to|spoke to|noticed) me",
    r"(?:forever|eternally|endlessly) (?:grateful|indebted|in your debt)(?= if| to you if| should| for (?:this|the|a|any) (?:job|chance|opportunity))",
    r"i(?:'m| am) not (?:as )?(?:smart|clever|talented|gifted|good|bright|experienced|qualified) (?:as|like) (?:the )?(?:others|other|your|most|everyone)(?: \w+)?",
    r"(?:lowly|humble little|worthless|pathetic|hopeless|useless)(?= (?:me|self|application|resume|candidate|student|i\b))",
    r"i(?:'m| am) not (?:the|an?|one of the) (?:sort|kind|type|one|ones|man|woman|person|people)(?: of (?:\w+ )?(?:man|woman|person|people|candidate|worker))? (?:that|who|whom|to)(?: (?:ever|usually|often))? (?:gets?|is|are|be|people|anyone|anybody|firms|employers|they|panels?)(?: (?:ever|usually|often))? (?:picked|chosen|hired|noticed|remembered|called back|wanted|promoted|picks?|chooses?|hires?|notices?|wants?|remembers?)(?: \w+){0,3}",
    r"there(?:'s| is| was) (?:nothing else|nothing|no money|no income|no wages?|no pay) coming in (?:here|at home|now|at the moment|any ?more|since|for (?:us|me|the family))(?: \w+){0,4}",
    r"i have nothing to offer(?: \w+){0,2}",
)
_TRADE = phrase(
    r"(?:clients?|patients?|students?|customers?|tenants?|residents?|families|children|plaintiffs?|defendants?|he|she|they|characters?|narrator|caller) (?:who |that )?(?:\w+ )?(?:begg?\w*|plead\w*|implor\w*|desperate)"
)

_MESSAGE = "This begs or belittles; say plainly what you would bring."

_ALL = phrase(*_BEGS, *_NEED, *_BELITTLES)


_PLAINLY = re.compile(
    r"\b(?:won't|will not|will never) (?:regret|be sorry)\b|\bI(?:'m| am)? beg(?:ging)? you\b(?! pardon)|\bgive me (?:just )?(?:one|a) (?:single |last |second )*chance\b",
    re.IGNORECASE,
)


def _is_told(_reading: Reading, sentence: str) -> bool:
    return only_quotes(_ALL, sentence)


RULE = Rule(
    "pleading",
    ("E12",),
    EVERY,
    meant("pleading", unquoted(phrases(_ALL, _MESSAGE, unless=_TRADE)), _MESSAGE, _is_told, _PLAINLY),
    __doc__ or "",
)

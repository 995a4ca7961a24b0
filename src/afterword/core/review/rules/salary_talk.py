"""salary-talk: the note brings up the candidate's own pay

What it notices: the candidate's pay, leave or benefits, asked for or spoken of.

Why it matters: that talk has its own hour, after the offer; here it turns thanks into bargaining.

Example: I would also like to know the salary range and the vacation days.
Better: leave it out, and ask when an offer is made.

When to ignore it: when the reader asked you for the figure in writing.

Source: J, our judgement; the article is silent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.core.review.meant import meant
from afterword.core.review.model import EVERY, Flag, Panel, Rule
from afterword.core.review.reading import Reading
from afterword.core.review.shapes import Taken, matches, phrase

_PAY = r"(?:salary|salaries|compensation|pay|wages?|remuneration|stipend|bonus(?:es)?|signing bonus|sign-on bonus|commission|package|earnings|hourly rate|rate|raise|take-home|base|benefits?|vacation|holidays?|time off|days off|paid leave|sick leave|sick days|parental leave|maternity leave|paternity leave|annual leave|pto|401\(?k\)?|pension|health insurance|insurance|relocation|equity|stock options?|perks|tuition reimbursement|signing|overtime|billing bonus|remote days)"
_OWN = phrase(
    r"(?:made|make|making|keep me|kept) whole (?:on|for|about)(?: \w+){0,6}|(?:buy|bought|buying) (?:me )?out (?:of )?my(?: \w+){0,4}",
    r"(?:keep|keeping|lose|losing|match|matching|our|my|without|have|having|for)(?: \w+){0,2}? (?:dental|vision|health cover|medical cover|401\(?k\)?|pension pot|final salary scheme|company car|stock options|unvested \w+)(?: \w+){0,3}",
    r"i (?:carry over|have|accrue|get|would want|take|am used to|need|would need)(?: \w+){0,2} (?:vacation|leave|holiday|sick|personal|pto) days?(?: \w+){0,3}|(?:vacation|leave|holiday|pto)(?: days)? (?:honou?red|carried over|paid out|bought back)(?: \w+){0,3}",
    r"(?:could|can|would|will|can't|couldn't|won't|wouldn't)(?: not)? (?:leave|move|come|start|do it|join|budge|switch|sign)(?: \w+){0,2} for (?:under|less than|fewer than|below|anything under|at least|no less than|only|just)? ?(?:[$£€₹₦]? ?\d[\d,.]*k?|(?:fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred)(?:-\w+)?)(?! (?:minutes?|days?|weeks?|months?|years?|hours))(?: \w+){0,4}",
    r"(?:final salary|pension|retirement|bonus|profit[- ]sharing|holiday|leave|sick pay) (?:scheme|plan|pot|entitlement|years)(?: \w+){0,4} (?:new starters|my|i|me|count|transfer)(?: \w+){0,4}",
    r"(?:did not|didn't|never|not) (?:touch (?:on|upon)|talk about|speak (?:of|about)|get to|discuss|cover|mention|come to)(?: \w+){0,3}? (?:compensation|salary|pay|wages?|benefits?|money|vacation|remuneration|package|the numbers)",
    r"(?:need|have|want|like|hope|expect) to (?:earn|make|be paid|take home|clear)(?: \w+){0,8}",
    r"(?:flexible|open|negotiable|reasonable) (?:on|about|regarding|as to|when it comes to) (?:the |my )?(?:pay|salary|compensation|money|wages?|rate)(?: \w+){0,3}",
    r"eligible for (?:an? |the |any )?(?:raise|pay rise|bonus|increase|benefits?|vacation|leave|overtime|increment)(?: \w+){0,3}",
    r"(?:whether|if|that|is|are|will|would|does|do)(?: \w+){0,3}? (?:overtime|parking|lunch|lunches|meals|travel|training|mileage|bar dues|holidays?|vacation|leave|time off|extra hours|weekend work)(?: \w+){0,3}? (?:is|are|be|gets?)? ?(?:paid|covered|reimbursed|compensated|free|unpaid)(?: \w+){0,4}",
    r"(?:in the range|range|ballpark|region|neighbou?rhood|between|around|about)(?: of)? \d{2,3} ?k? ?(?:to|-|–|and) ?\d{2,3} ?(?:k|thousand|grand|lakhs?|lpa)(?: \w+){0,3}",
    r"(?:cover|pay for|reimburse|contribute to|help with|assist with|pay|meet|refund)(?: \w+){0,2} my (?:moving|relocation|travel to work|commut\w+|tuition|student loans?|parking|licensing|bar|flight|removal|childcare)(?: \w+){0,3}",
    r"my (?:\w+ ){0,3}(?:salary|compensation|pay|wages?|remuneration|stipend|bonus|hourly rate|day rate|benefits|vacation|time off|annual leave|paid leave|relocation (?:costs|package|expenses)|pension|pay expectations|salary expectations|salary requirements?|health insurance|401\(?k\)?|pto)",
    r"(?:salary|pay|compensation) (?:expectations?|requirements?|range|history|band|negotiations?)",
    r"(?:need|want|expect|require|requesting|asking for|ask for|looking for|hoping for|hope for|hope to (?:earn|make|get)|accept|settle for|worth|earn|make|earning|making|paid|offered|start at) (?:at least |no less than |around |about |roughly |a |an |something (?:like|around) |between |more than |upwards of |the )*(?:[$£€₹₦]|usd |eur |gbp |inr |ngn |aud )\s?\d[\d,.]*(?:k|m| ?lpa| lakhs?)?(?: \w+){0,4}",
    r"[$£€₹₦]\s?\d[\d,.]*k?(?: ?(?:to|-|–) ?[$£€₹₦]?\d[\d,.]*k?)? (?:a|an|per|each) (?:year|hour|month|annum|week|day)",
    r"\d{2,3}k(?: (?:a|per) year| salary| base)",
    r"what (?:is|are|would|will|does|do) (?:the |your |my |a )?(?:\w+ ){0,2}" + _PAY + r"(?: \w+){0,6}",
    r"how much (?:\w+ ){0,5}(?:pays?|paid|salary|earn|vacation|time off|leave|make|compensation)",
    r"how many (?:\w+ )?(?:vacation|sick|leave|personal|holiday|days off|days of (?:leave|vacation|pto)|weeks of)(?: \w+){0,3}",
    r"(?:discuss|discussing|talk about|talking about|go over|negotiate|negotiating|clarify|ask about|asking about|know|learn|hear(?: more)?|details (?:of|on|about)|information (?:on|about)|questions? (?:about|on|regarding)|forgot to ask about|meant to ask about|wonder(?:ing|ed)? about|curious about|confirm|send me|share) (?:more )?(?:about )?(?:the |your |my |a |any |what )?(?:\w+ ){0,3}?(?:salary|salaries|compensation|pay|wage|remuneration|stipend|bonus|bonuses|benefits package|benefits|vacation(?: days| policy| time)?|time off|paid leave|annual leave|leave policy|pto|401\(?k\)?|pension|health insurance|perks|stock options|signing bonus|relocation (?:package|assistance|allowance|costs))",
    r"(?:the|your|a|competitive|starting|base|good|better|higher|attractive|fair|generous) (?:\w+ )?(?:salary|compensation|pay|wages?|remuneration|benefits?(?: package)?|bonus|vacation(?: policy| days)?|paid leave|pto|perks)(?: \w+){0,3} (?:is|are|was|were|would|will|seems?|sounds?|looks?|meets?|suits?|works?|you (?:offer|mentioned|quoted|named|pay|described)|on offer|for (?:this|the|my) (?:position|role|job|post)|that (?:you|comes|goes)|attract\w*|appeal\w*)(?: \w+){0,4}",
    r"(?:generous|competitive|attractive|excellent|great) (?:salary|pay|compensation|benefits|vacation|pto|paid leave|perks)(?: package| policy)?",
    r"(?:able|willing|unable|afford|cannot|can't) (?:to )?(?:live on|take a (?:pay )?cut|accept less|work for less)(?: \w+){0,4}",
    r"pay cut",
    r"negotiat(?:e|ing) (?:my|the|a|on) (?:\w+ )?(?:salary|pay|package|terms|offer|raise|rate)",
    r"(?:get|take|have|need|want|using|use) (?:\w+ )?(?:weeks?|days?|months?) (?:of )?(?:vacation|holiday|leave|pto|paid time off|off (?:in|for|at|each|every|around|over|to))(?: \w+){0,4}",
    r"(?:paid|pays|pay) (?:well|enough|more|me|what i)",
    r"work from home (?:two|three|four|\w+ days)",
    r"sign(?:ing|-on) bonus",
    r"stock options",
)
_MONEY_OWN = (
    r"(?:health|dental|medical|insurance) (?:plan|cover|insurance|scheme)(?: \w+)? (?:covers?|covering|includes?|extends?|takes in)(?: \w+){0,4}",
    r"(?:figure|number|amount|sum) (?:that |which )?you (?:mentioned|named|quoted|gave|had in mind)(?: \w+){0,3} (?:has|have|leaves?|is|was|could|can|might|may|comes?)(?: \w+){0,4}",
    r"work(?:ing)? (?:from home|remotely|part[- ]time|fewer hours)(?: \w+){0,6} before i (?:say|accept|decide|sign|commit|can)(?: \w+){0,2}",
    r"what (?:\w+ ){0,2}(?:benefits|perks|allowances)(?: \w+){0,5}",
    r"pay (?:a (?:bit|little) |slightly |somewhat |rather |even )?(?:more|better|higher)(?: than)?(?: \w+){0,4}",
    r"(?:extra|additional|more|unpaid|longer|further|flexible|unlimited) (?:pto|vacation|leave|holidays?|days off|time off|sick days|paid time)(?: \w+){0,4}",
    r"where (?:we|you|i|things|it) (?:might|could|may|would|will|can)? ?(?:land|end up|come out|settle|stand|are) on (?:the )?(?:number|money|figure|pay|salary|package|terms)(?: \w+){0,4}",
    r"(?:a|an|the) (?:three|four|five|six|seven|eight|nine|\d) (?:in front|at the front|to start)(?: \w+){0,3}|(?:five|six|seven) figures?(?: \w+){0,3}",
    r"(?:what|how much) (?:it|the (?:job|position|role|post|work)|you|this) (?:pays?|would pay|will pay|offers?|are paying)(?: \w+){0,4}",
    r"(?:talk|speak|discuss|chat|agree|settle|sort out) (?:about )?(?:money|numbers|figures|terms|pay|the money|the numbers)(?: \w+){0,4}",
    r"(?:lower|less|more|higher|better|below|above|short of|under) (?:than )?(?:what )?i(?:'m| am)? (?:\w+ )?(?:earn|earning|make|making|get|getting|paid|used to|am on|draw|take home|bring home)(?: \w+){0,4}",
    r"i (?:was|am|have been|'ve been|currently|presently|now)? ?(?:getting|making|earning|paid|on|drawing|clearing|taking home|earn|make|get|draw|clear|take home) (?:about |around |roughly |nearly |over |close to |some |a good |at least )?(?:[$£€₹₦]?\d[\d,.]*k?|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|double|twice|half)(?: \w+){0,2}(?: (?:a|an|per|each) (?:hour|night|shift|day|week|month|year|annum)| thousand| hundred| grand| lakhs?| k| an hour)(?: \w+){0,4}",
    r"(?:match|matched|matching|beat|top|meet|exceed|improve on|come close to) (?:what i|my (?:current|present|last)|that(?= (?:figure|number|amount|rate))|the figure)(?: \w+){0,5}",
    r"(?:would|could|can|will|should|do|does|is|are) (?:\w+ ){0,3}(?:position|role|job|post|you|there|it|the firm|the company|the school)? ?(?:come|comes|carry|carries|include|includes|offer|offers|cover|covers|attract|pay|pays|provide|provides) (?:with )?(?:the |a |an |any |full |paid |some )*(?:\w+ ){0,2}(?:retirement|pension|leave|insurance|vacation|holidays?|bonus|overtime|healthcare|health care|medical|dental|benefits|housing|car|allowance|relocation|salary|sick|childcare|maternity|stock|equity|gratuity|tips|meal|meals|tuition)(?: \w+){0,6}",
    r"(?:carries|comes with|includes|offers|covers) (?:the |a |an |full |paid )*(?:\w+ ){0,2}(?:retirement plan|pension|paid leave|weeks of (?:leave|holiday|vacation)|health insurance|annual leave|company car|housing allowance)(?: \w+){0,6}",
    r"(?:how many|number of) (?:\w+ ){0,2}(?:hours|days|weeks|shifts|weekends) (?:i(?:'d| would|'ll| will)|a week|of (?:leave|holiday|vacation)|off|paid)(?: \w+){0,4}",
    r"(?:do|are|will|would) (?:the )?tips(?: \w+){0,4}|tips (?:get|are) (?:pooled|shared|split)",
    r"(?:afford|accept|take|move|work|come|live|consider it|say yes) (?:\w+ ){0,3}(?:for|on|with|at) (?:less|anything less|that (?:money|figure|pay|salary)|such (?:a )?(?:pay|salary|money)|(?:any )?lower)(?: \w+){0,3}",
    r"(?:would|will|could|shall|may) not (?:be able to )?(?:accept|consider|take) (?:\w+ ){0,2}(?:less|lower|below)(?: \w+){0,3}",
    r"(?:figure|number|amount|offer|package|money|step|scale|grade|band|hourly|rate)(?: \w+){0,8} (?:i would need|i'd need|i need|i would want|i'd want|i would expect|i'd expect|i had in mind|for me|i would hope|i'd hope)(?: \w+){0,6}",
    r"i (?:would|'d|will|'ll)? ?(?:need|want|expect|ask|hope|be asking|be looking|be hoping|look) (?:for )?(?:about |around |roughly |at least |a |the )*(?:same|that much|rise|raise|increase|increment|hike|more money|top (?:of|end)|upper end|higher (?:band|grade|step|end))(?: \w+){0,6}",
    r"(?:last drawn|current|present|expected|desired) (?:salary|ctc|pay|package|compensation|remuneration)(?: \w+){0,5}",
    r"(?:my )?(?:ctc|take-home)(?: \w+){0,5}",
)
_TERMS = phrase(
    r"(?:hourly|pay|day|daily) rate",
    r"(?:salary|pay|wage) (?:range|band|scale|rate)",
    r"(?:paid |unpaid )?(?:parental|maternity|paternity|annual|sick|family) leave",
    r"paid time off",
    r"(?:sick|vacation|holiday|personal) (?:days|allowance|policy|time)",
    r"(?:signing|sign-on|year-end|annual|performance) bonus",
    r"a bonus",
    r"bonuses",
    r"relocation (?:package|costs|expenses|allowance|assistance|help)",
    r"(?:health|dental|medical) (?:insurance|plan|coverage|cover)",
    r"pension(?: plan| scheme)?",
    r"401 ?\(?k\)?",
    r"benefits? package",
    r"stock options",
    r"(?:the|a) (?:starting )?(?:salary|wage)",
    r"the (?:range|pay|package|compensation) for (?:this|the) (?:role|position|job|post)",
)
_MINE = phrase(*_MONEY_OWN)
_ASKED = re.compile(
    r"\?\s*$|\b(?:like|love|want|wanted|hope|hoping|need|glad|eager|happy) to (?:know|hear|learn|ask|discuss|talk|understand|see|have)\b|"
    r"\b(?:wonder|wondering|tell me|ask about|curious|let me know|clarify|confirm)\b",
    re.IGNORECASE,
)
_REQUESTED = re.compile(
    r"\b(?:you|she|he|they|mr\.? \w+|ms\.? \w+|dr\.? \w+) (?:had |have )?(?:asked|requested|wanted|inquired)\b|\bas (?:you|she|he|they) (?:asked|requested)\b",
    re.IGNORECASE,
)
_ABOUT_OTHERS = re.compile(
    r"\b(?:your|their|the|our|his|her|its) (?:clients?|patients?|members?|customers?|employees?|nurses|teachers|workers|residents|students|tenants|staff|guests|drivers|associates|apprentices|cooks)\b|"
    r"\b(?:pay equity|pay gap|equal pay|fair pay|wage theft|wage and hour|minimum wage|living wage|wage claims?|benefits? (?:claims?|appeals?|enrol\w+|administration|office|team|law|counsel)|"
    r"compensation (?:claims?|cases?|law|committee|study|survey|philosophy|analys\w+|plans?|data|structure)|workers'? compensation|payroll|pension (?:funds?|schemes?|plans?|law|clients?)|salary (?:survey|study|guide|data|structure|bands)|bonus (?:schemes?|plans?|pools?)|pay (?:off|attention|respects?|forward|transparency|scales?|study|data|band)|paid (?:off|attention|for)|benefits? (?:of|from|to)|benefit(?:ed|ing)? from|"
    r"(?:pensions?|benefits|compensation|pay|salary|bonus|leave|wages?|rewards|commission) (?:teams?|units?|departments?|groups?|desks?|practice|side|board|trustees?|lawyers?|specialists?|analysts?|systems?|projects?|reforms?|disputes?|litigation|queries|records|reviews?|negotiations?|modell?ing))\b",
    re.IGNORECASE,
)
_TRADE = re.compile(
    r"\b(?:compensation|payroll|benefits|pension|salary|wages?|remuneration|rewards?|pay|insurance|leave|bonus)\b",
    re.IGNORECASE,
)
_PLAINLY_OWN = re.compile(
    r"\b(?:my (?:\w+ ){0,2}(?:salary|pay|compensation|wage|bonus|benefits|vacation|leave|expectations))\b|\bi (?:would |'d )?(?:need|want|expect|require|earn|make|was hoping|am hoping|hope)\b[^.!?]{0,50}\b(?:pay|salary|compensation|wage|bonus|benefits|vacation|leave|per hour|a year)\b|[$£€₹₦]\s?\d[\d,.]*k?(?! ?(?:million|billion|m\b|bn\b))",
    re.IGNORECASE,
)
_MESSAGE = "The note speaks of your own pay, leave or benefits; leave that for the offer."


def _look(reading: Reading, _panel: Panel) -> Iterator[Flag]:
    facts = reading.note.interview
    trade = any(_TRADE.search(text) for text in (facts.role or "", facts.firm or "", *facts.talking_points))
    names = Taken(reading.text)
    seen: set[tuple[int, int]] = set()
    for name in filter(None, (facts.firm, *facts.aliases, facts.role)):
        for named in re.finditer(re.escape(name), reading.text):
            names.take(*named.span())
    mine = (match for match in matches(reading, _MINE))
    asked = (match for match in matches(reading, _TERMS) if _ASKED.search(reading.plain, *match.sentence))
    for match in (*matches(reading, _OWN), *mine, *asked):
        if not names.is_free(match.start, match.end) or match.sentence in seen:
            continue
        own = _PLAINLY_OWN.search(reading.plain, *match.sentence)
        others = _ABOUT_OTHERS.search(reading.plain, *match.sentence)
        if ((trade or others) and not own) or _REQUESTED.search(reading.plain, *match.sentence):
            continue
        seen.add(match.sentence)
        yield Flag(_MESSAGE, match.start, match.end)


RULE = Rule("salary-talk", ("J",), EVERY, meant("salary-talk", _look, _MESSAGE), __doc__ or "")

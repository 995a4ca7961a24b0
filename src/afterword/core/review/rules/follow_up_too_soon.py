"""follow-up-too-soon: the note asks for the outcome before it is due

What it notices: a question about the decision on or before the day by which news was promised, or, where none was
promised, within two weeks of the interview.

Why it matters: a date that they gave is honoured; where there is none, two weeks are a fair wait.

Example: Have you come to a decision yet? (three days after the interview)
Better: I look forward to your news after the 14th.

When to ignore it: when they asked you to call sooner.

Source: E15, E16.
"""

from __future__ import annotations

from collections.abc import Iterator

from whenever import Date

from afterword.core.note.model import InterviewFacts
from afterword.core.review.model import EVERY, Flag, Panel, Rule
from afterword.core.review.reading import Reading
from afterword.core.review.shapes import matches, phrase

_NEWS = r"(?:updates?|news|word|progress|decisions?|outcome|results?|verdict|answer|status|information (?:on|about|regarding) (?:my|the)|where (?:things|matters|i|my|we|the|you) (?:\w+ )?stand|next steps|developments?|feedback)"
_ASKS = phrase(
    r"(?:have|has|had) (?:you|there|the (?:\w+ )?(?:choice|decision|selection|committee|firm|team|panel|partners|board|position|role|job)|a|any|anyone|they|anything|your (?:team|committee)) (?:\w+ ){0,4}?(?:decid\w+|decisions?|made|reached|come to|filled|chosen|selected|heard|been|news|progress|updates?)(?: \w+){0,5}",
    rf"(?:is|are|was|were|might|would|could|can|may|do|will) (?:there|it|you|i|we|anyone) (?:\w+ ){{0,7}}?(?:an? |any |the |some |your |a brief |a quick |more )*{_NEWS}(?: \w+){{0,4}}\?",
    rf"(?:any|some) (?:further |new |recent |early )?{_NEWS}(?: \w+){{0,6}}\?",
    rf"(?:would|could|can|might|may|will) (?:you|i|it|we) (?:\w+ ){{0,6}}(?:{_NEWS}|whether|decided|how (?:things|the|my))",
    rf"(?:i(?:'m| am| was|'d)|just|simply|wanted to|writing to|calling to|thought i would|hoping to|would like to|reaching out to|like to|getting in touch to|be (?:grateful|glad|pleased)|be (?:grateful|glad|pleased) (?:for|to have|to know|to hear)) (?:\w+ ){{0,3}}?(?:ask|asking|inquire|inquiring|enquire|enquiring|check|checking|find out|follow up|following up|wonder|wondering|see|know|hear|learn|request|requesting|touch base|touching base|curious)(?: \w+){{0,3}}? (?:about|for|on|if|in|whether|after|regarding|what|how|where|when|an?|any|back)(?: \w+){{0,8}}?(?: {_NEWS}|my application|my candidacy|the (?:position|role|job|search|hiring|process)|my interview|decid\w+|filled|chosen|your timeline)",
    rf"(?:appreciate|be grateful for|welcome|like|love|be glad of|value|request|requesting|ask for|asking for|seeking|hoping for|hope for|after) (?:an?|any|some|whatever) (?:\w+ )?{_NEWS}(?: \w+){{0,4}}",
    rf"(?:please|kindly|do|could you|would you|can you) (?:\w+ )?(?:let me know|tell me|update me|inform me|advise|share|send|give me)(?: \w+){{0,3}}? (?:an? |any |the |your |my |if |whether |of |on |about |as to |what |where |how )+(?:\w+ ){{0,4}}?(?:{_NEWS}|decided|chosen|selected|hired|stand|filled|position|moving forward)(?: \w+){{0,3}}",
    r"(?:check(?:ing)? in|follow(?:ing)? up|touch(?:ing)? base)(?: with you)? (?:on|about|regarding|to see|as to) (?:\w+ ){0,3}?(?:status|application|candidacy|position|interview|role|decision|process|where|whether|if|search|hiring|job|opening)(?: \w+){0,3}",
    r"(?:when|how soon|what day|by when) (?:can|may|might|could|should|will|would|do|am|is|are) (?:i|you|a|the|we|they)(?: \w+){0,6} (?:hear|decid\w*|decision|know|expect|news|announce\w*|word)(?: \w+){0,3}",
    r"(?:love|like|glad|ask|asking|wonder|wondering|know|curious|hear|tell me|inquire|enquire) (?:to (?:know|hear|learn) )?(?:about )?(?:where (?:you|things|the \w+|i) (?:are|is|stand|stands|am)|how (?:the|your|my) (?:search|process|decision|selection|hiring|application|candidacy|deliberations)(?: \w+)? (?:is|are|was|has|stands?|goes|went|comes?))(?: \w+){0,4}",
    r"which way (?:it|the decision|the choice|things) (?:went|goes|fell|has gone|is going)(?: \w+){0,3}",
    r"(?:am|was) i (?:still )?(?:in the running|being considered|under consideration|on the (?:short)?list|chosen|selected|successful)(?: \w+){0,3}",
    r"(?:gone|given|offered) to (?:someone|somebody|anyone|another)(?: else)?(?: \w+){0,2}",
    r"(?:made up|making up) (?:your|their) minds?(?: \w+){0,3}",
    r"(?:did|do) i (?:get|have) (?:it|the (?:job|position|role))",
    r"(?:wonder|wondering|wondered|curious|know|ask|asking|asked|hear|see) (?:if|whether) (?:\w+ ){0,6}?(?:decision|decided|filled|chosen|selected|news|hired|update|outcome|still (?:open|available|vacant|unfilled|being considered|in the running|under consideration)|moving forward)(?: \w+){0,3}",
    r"(?:status|outcome) of (?:my|the) (?:\w+ )?(?:application|candidacy|interview|search|position|hiring|role)(?=[^.!]{0,60}\?)",
)
_NOT_ASKING = phrase(
    r"look(?:ing)? forward to",
    r"(?:you|they|she|he|ms|mr|dr) (?:\w+ )?(?:mentioned|said|told|explained|expected|indicated|hoped)(?! .{0,80}\?)",
    r"thank(?:s| you) for (?:the|your) (?:\w+ )?(?:update|news|word)",
    r"no (?:rush|need)",
    r"(?:do not|don't) (?:expect|need|want)",
    r"i (?:understand|know|realize|realise|gather) (?:that )?(?:a|the|your|it|you) (?:decision|committee|search|process)(?! .{0,80}\?)",
    r"as soon as there (?:is|was)",
    r"whenever there is",
    r"patiently",
)
_TWO_WEEKS = 14


def _look(reading: Reading, _panel: Panel) -> Iterator[Flag]:
    sent, facts = reading.note.sent_on, reading.note.interview
    last = _last_day_of_waiting(facts)
    if sent is None or last is None or sent > last:
        return
    seen: set[tuple[int, int]] = set()
    for match in matches(reading, _ASKS, _NOT_ASKING):
        if match.sentence not in seen:
            seen.add(match.sentence)
            yield Flag(_message(facts), *match.sentence)


def _last_day_of_waiting(facts: InterviewFacts) -> Date | None:
    if facts.promise:
        return facts.promise
    if facts.date and not facts.promise_words:
        return facts.date.add(days=_TWO_WEEKS - 1)
    return None


def _message(facts: InterviewFacts) -> str:
    if facts.promise:
        return f"News was promised by {facts.promise.format_iso()}; ask after that day, not before."
    return "Two weeks have not passed since the interview; wait until they have before you ask."


RULE = Rule("follow-up-too-soon", ("E15", "E16"), EVERY, _look, __doc__ or "")

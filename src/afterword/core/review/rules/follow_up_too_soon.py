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

import re
from collections.abc import Iterator

from whenever import Date

from afterword.core.note.model import InterviewFacts, NoteKind
from afterword.core.review.meant import judged, meant
from afterword.core.review.model import EVERY, Flag, Panel, Rule
from afterword.core.review.reading import Reading
from afterword.core.review.shapes import matches, phrase

_NEWS = r"(?:updates?|news|word|progress|decisions?|outcome|results?|verdict|answer|status|information (?:on|about|regarding) (?:my|the)|where (?:things|matters|i|my|we|the|you) (?:\w+ )?stand|next steps|developments?|feedback)"
_WHO = r"(?:you|they|anyone|anybody|someone|somebody|any (?:candidate|other)|(?:the|your) (?:\w+ ){0,2}(?:panel|committee|firm|team|partners?|board|school|department|hospital|company|management|interviewers?|principal|manager|office|owners?|colleagues|people|folks|side|end)|management|hr)"
_CHOSEN = (
    r"(?:decided(?: on)?|chosen|picked|selected|hired|settled on|appointed|narrowed|shortlisted|filled|offered (?:the|it|anyone|somebody|someone)|ma(?:d|k)e (?:an?|the|your|their|any|up)(?: \w+)? ?(?:decision|choice|selection|pick|minds?|call|offer)|reached an?|come to an?|found (?:someone|somebody|anyone|your)|heard back|heard anything|"
    r"been (?:picked|chosen|selected|hired|offered|appointed|filled|settled))"
)
_ASKS = phrase(
    rf"(?:if|whether|have|has|did|do|does|had) {_WHO}(?: \w+){{0,5}}? {_CHOSEN}(?: \w+){{0,5}}",
    r"who (?:will|is|gets?|got|has) (?:be |been )?(?:going to |to )?(?:join(?:ing)?(?! (?:you|us|them) (?:in court|on \w+day|for|at))|getting|get|fill|filling|chosen|picked|offered|selected|the (?:job|position|role|post))(?: \w+){0,4}",
    r"(?:as to |know |see |tell me |hint |say )?which way (?:\w+ ){1,4}(?:lean|leans|leaning|going|inclin\w+)(?: \w+){0,3}",
    r"not (?:yet )?(?:had|received|heard|got|gotten|seen)(?: back)? (?:anything|back|(?:any |an? )?(?:reply|word|news|answer|response|feedback|update|decision))(?: (?:on|about|from|as|yet|regarding)(?: \w+){0,5})?",
    r"(?:word|news|anything|line|hint|update) (?:\w+ )?(?:on|about|regarding|as to|of) (?:its|the|my|our|your) (?:\w+ ){0,3}(?:progress|status|outcome|decision|choice|result|search|hiring|application|candidacy|associate|position|role|job|post)(?: \w+){0,3}",
    r"(?:been|is there|was there|see|have there been) (?:any|some) (?:movement|developments?|joy|luck|change|progress)(?: \w+){0,4}",
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
    r"(?:might|could|may|can|shall|will|would) i (?:\w+ ){0,2}?hear (?:back |something |anything |from you )?(?:before|sooner|earlier|by|this week|any sooner|in the meantime)(?: \w+){0,3}",
    r"hear(?: \w+){0,3} before (?:then|that)(?: \w+){0,3}\?",
    r"(?:is|are|was) (?:the|a|your|any|their|it|that|everything) (?:\w+ )?(?:decisions? |choice |matter )?(?:already |now |yet )?(?:made|taken|final|decided|settled)\b(?: \w+){0,3}(?=[^.!]{0,80}\?)",
    r"(?:if|whether|am|was) (?:i am|i'm|i) (?:still )?(?:in (?:with a chance|the running|contention|the mix|it|the frame|the hunt|the race)|being considered|under consideration|on the (?:short)?list|up for)(?: \w+){0,3}",
    r"(?:find out|hear|know|learn|ask|see) (?:how it (?:went|is going)|who (?:was|you|they|has|the)|how (?:the|your) (?:other )?(?:interviews?|candidates|rest)|how (?:i|my interview) (?:did|went|fared)|which way (?:\w+ ){1,3}(?:are|is|was|were) (?:leaning|going))(?: \w+){0,3}",
    r"(?:if|whether) (?:you(?:'ve| have)|they(?:'ve| have)|the (?:panel|committee|firm|team|partners) has) (?:\w+ )?(?:picked|chosen|settled on|decided|selected|hired|made up)(?: \w+){0,3}",
    r"(?:has|was|did) my (?:name|application|file)(?: \w+){0,3} (?:picked|chosen|drawn|come up|go through|make it|get)(?: \w+){0,5}",
    r"(?:did|have|do) i ma(?:k|d)e (?:the cut|it (?:through|to the))(?: \w+){0,3}|whether i (?:made|make) (?:the cut|it)",
    r"(?:have|haven't|have not|'ve|had) (?:yet to hear|heard (?:nothing|anything)|not heard)(?: (?:back|yet|from you|since|so far))(?: \w+){0,3}|i have (?:not|yet to) (?:yet )?hear(?:d)?(?: back| anything| from you| a word)(?: \w+){0,3}",
    r"(?:any|no) (?:idea|sense|inkling|sign) (?:yet )?(?:of |as to )?(?:when|whether|if|how|where)(?: \w+){0,6}\?",
    r"(?:too (?:soon|early) to ask|out of my misery|(?:gentle|friendly|quick) nudge|still waiting (?:to hear|for (?:news|word|an answer|your)))(?: \w+){0,3}",
    r"(?:wonder|wondering|wondered) (?:how|where|what)(?: \w+){0,3} (?:stands?|stood|lies?|decided|concluded|outcome|went|going)(?: \w+){0,3}",
    r"(?:has|have) (?:the|your|they|anyone)(?: \w+){0,3} (?:come to|arrived at|formed|reached) (?:a|any|its|their) (?:\w+ )?(?:view|conclusion|verdict|opinion|choice)(?: \w+){0,3}",
    r"(?:status|outcome) of (?:my|the) (?:\w+ )?(?:application|candidacy|interview|search|position|hiring|role)(?=[^.!]{0,60}\?)",
)
_NOT_ASKING = phrase(
    r"look(?:ing)? forward to",
    r"(?:you|they|she|he|ms|mr|dr) (?:\w+ )?(?:mentioned|said|told|explained|expected|indicated|hoped)(?! .{0,200}(?:\?|\bbut\b))",
    r"thank(?:s| you) for (?:the|your) (?:\w+ )?(?:update|news|word)",
    r"no (?:rush|need)(?! .{0,120}\?)",
    r"(?:if|should) you(?:'d| would| might| may)? (?:like|want|wish|care|prefer) (?:for )?(?:an?|any|some) (?:\w+ )?(?:answer|word|news|information)",
    r"(?:need|must|have) to know by",
    r"(?:decided|chosen|picked|settled|selected) (?:on )?(?:an?|the|your|which) (?:\w+ )?(?:name|date|time|day|room|title|book|venue|speaker|topic|theme|design|colou?r|menu|judge)",
    r"you (?:wonder|wondered|asked|were wondering)",
    r"thank(?:s| you) for (?:telling|explaining|letting me know|being (?:clear|open|frank))",
    r"(?:do not|don't) (?:expect|need|want)",
    r"i (?:understand|know|realize|realise|gather) (?:that )?(?:a|the|your|it|you) (?:decision|committee|search|process)(?! .{0,200}(?:\?|\bbut\b))",
    r"as soon as there (?:is|was)",
    r"whenever there is",
    r"patiently",
)
# In a note that is there to ask, anything of the outcome that is asked for.
_OUTCOME = phrase(
    rf"{_NEWS}",
    r"(?:my|the|your) (?:\w+ ){0,2}(?:application|candidacy|search|selection|hiring|shortlist|deliberations?)",
    r"(?:position|role|post|job|opening|vacancy|seat|place) (?:\w+ )?(?:still )?(?:open|filled|vacant|taken|gone|going|available|free)",
    r"(?:early |first )?(?:indication|inkling|signal|hint)s?",
    r"(?:next|second|final|another) (?:stage|round|step)",
    r"th(?:ink|ought) of me|your silence|among the chosen|how (?:things|it|all|everything)(?: \w+)? (?:looks?|looking|stands?|going|goes|went)|on your (?:end|side)|got through|made it|my (?:chances|interview)|how i (?:did|fared)",
    r"(?:partners|panel|committee|board|team|directors|governors) (?:\w+ ){0,2}(?:met|meeting|sat|agreed|voted)",
)
_ASKING = phrase(
    r"wonder\w*|curious|i ask|may i ask|to ask|asking|rather know|like to know|love to know|need to know|let me know|tell me|(?:see|know|learn|hear|find out) (?:how|if|whether|where|which|what|about)|would be (?:a comfort|welcome|appreciated|grateful|thankful)|be (?:grateful|thankful|glad) (?:for|if|to)|"
    r"(?:calling|ringing|writing|phoning) to (?:follow|see|ask|check|find|hear)|follow(?:ing)? up on",
)
_ABOUT_PAPERS = phrase(
    r"(?:sample|reference|referee|transcript|certificate|document|paper|attachment|letter|e-?mail|form|portfolio|number)s?(?: \w+){0,4} (?:arrived|reached|received|came|got|attached|enclosed|sent|missing|needed|opened)|(?:send|add|leave|enclose|attach|pass on) (?:you )?(?:the|my|a|an)|when the time comes|in due course|look forward|content to wait|happy to wait|whatever (?:it|you|the)",
)
# What says why one writes, beside a sentence that asks.
_ONLY_OPENS = re.compile(
    r"(?:I (?:am|wanted to|would like to|hope to|thought I would)|I'(?:m|d like to)) (?:just |only )?(?:follow(?:ing)? up|check(?:ing)? in|writ(?:e|ing)|get(?:ting)? in touch|touch(?:ing)? base)(?: with you)? "
    r"(?:on|about|regarding|after|concerning|following) (?:my|our|the) (?:[\w-]+ ){0,2}(?:interview|meeting|conversation|talk|call)\b(?![^?]*\b(?:to (?:see|ask|know|hear|find)|whether|status|stands?|updates?|news|decision|outcome)\b)[^?]*",
    re.IGNORECASE,
)
_TWO_WEEKS, _PRESSING = 14, 0.5


def _look(reading: Reading, panel: Panel) -> Iterator[Flag]:
    sent, facts = reading.note.sent_on, reading.note.interview
    last = _last_day_of_waiting(facts)
    if sent is not None and last is not None and sent <= last:
        flags = list(meant("outcome", _asked, _message(facts), _is_pressed)(reading, panel))
        yield from [one for one in flags if not _ONLY_OPENS.fullmatch(_said(reading, one))] or flags


def _said(reading: Reading, flag: Flag) -> str:
    return reading.plain[flag.start : flag.end].strip()


def _asked(reading: Reading, _panel: Panel) -> Iterator[Flag]:
    """Sentences in which a pattern sees that the outcome is asked for."""
    asked = {match.sentence for match in matches(reading, _ASKS, _NOT_ASKING)}
    if reading.kind in {NoteKind.CHECK_IN_MAIL, NoteKind.VOICEMAIL}:
        asked |= {
            match.sentence for match in matches(reading, _OUTCOME, _NOT_ASKING) if _asks(reading.said(match.sentence))
        }
    for sentence in sorted(asked):
        yield Flag(_message(reading.note.interview), *sentence)


def _is_pressed(reading: Reading, sentence: str) -> bool:
    """Whether a sentence rather presses for an answer, which is another rule's."""
    pressing = (span for span, sure in judged(reading, "pushy") if sure >= _PRESSING)
    return any(reading.plain[start:end] == sentence for start, end in pressing)


def _asks(sentence: str) -> bool:
    return (sentence.rstrip().endswith("?") or _ASKING.search(sentence) is not None) and not _ABOUT_PAPERS.search(
        sentence
    )


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

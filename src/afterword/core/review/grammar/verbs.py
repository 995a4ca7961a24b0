"""Forms of the verb: what must follow "look forward to", "thank you for", "would", "have" or "did", and what tense a day asks for."""

from __future__ import annotations

import re

from afterword.core.review.grammar.slip import any_of, slip
from afterword.core.review.grammar.vocabulary import BASES, GERUNDS, PARTICIPLES, PASTS, WEEKDAYS

_FORM = "This is the wrong form of the verb."
_PARTICIPLE = "After “have” the verb stands in its participle."
_PLAIN = "Here the verb stands in its plain form."
_ING = "Here the verb ends in -ing."
_FROM = "This verb takes “from” and the form in -ing."
_IN = "This verb takes a preposition and the form in -ing."
_TO = "The “to” before the verb is missing."
_LACKS = "The verb is missing here."
_NO_TO = "Here the verb stands without “to”."
_LACKS_D = "The verb lacks its -d."
_LACKS_ED = "After “be” the verb stands in its participle."
_LACKS_HAVE = "The “have”, “has” or “had” is missing here."
_LACKS_BE = "The “be” is missing here."
_PASTS = (
    "(?:took|rode|went|gave|wrote|spoke|broke|drove|saw|ate|began|swam|flew|grew|knew|threw|chose|froze|fell|rang|sang|drank|wore|tore|shook|forgot|did|stole|woke|"
    "blew|drew|sank|arose|bit|hid)"
)
_TENSE = "The tense does not go with the time that is named."
_GERUND_OF_PAST = {past: GERUNDS[base] for past, base in PASTS.items() if base in GERUNDS}
_BASE_OF_GERUND = {gerund: base for base, gerund in GERUNDS.items()}
_THANK = r"\b(?:thanks|thank you)(?: so much| very much| again| kindly| once more)? for (?:also )?"
_AGO = rf"(?:yesterday|last (?:week|month|year|night|{WEEKDAYS})|(?:two|three|four|five|six|seven|ten|\d+|a few) (?:days|weeks|months|years) ago)"
_MORE = r"(?:also |really |gladly |certainly |very much |not |always |never |just |even |only )?"


def _gerund(match: re.Match[str]) -> str:
    word = match["bad"].lower()
    return GERUNDS.get(word) or _GERUND_OF_PAST[word]


def _base(match: re.Match[str]) -> str:
    word = match["bad"].lower()
    return PASTS.get(word) or _BASE_OF_GERUND[word]


def _participle(match: re.Match[str]) -> str:
    return PARTICIPLES[match["bad"].lower()]


SLIPS = (
    slip(rf"\blook(?:ing|s|ed)? forward to (?:\w+ly )?(?P<bad>{any_of(GERUNDS)})\b(?! (?:on|in|at|from)\b(?! you))(?!(?<=work) (?:that|which|of)\b)(?!(?<=visit) (?:on|in|to)\b)(?!(?<=talk)[.,])(?!(?<=interview)[ .,])(?!(?<=call)[ .,])(?!(?<=offer)[ .,])(?!(?<=help)[ .,])(?!(?<=welcome)[ .,])(?!(?<=answer)[ .,])", "After “look forward to” the verb ends in -ing.", _gerund),
    slip(rf"\blook(?:ing|s)? forward to (?P<bad>{any_of(_GERUND_OF_PAST)})\b", "After “look forward to” the verb ends in -ing.", _gerund),
    slip(rf"\blook(?:ing|s|ed)? forward (?P<bad>{any_of(GERUNDS.values())})\b", "“Look forward” wants “to”.", r"to \g<bad>"),
    slip(r"\blook(?:ing|s|ed)? forward (?P<bad>for|of|on|at|in) (?:your|hearing|meeting|speaking|the|our|working|seeing|an?)\b", "“Look forward” wants “to”.", "to"),
    slip(r"\b(?P<bad>looking forwards?|look forwards) to\b(?<!forward to)", "The phrase is “look forward to”.", lambda m: m["bad"][:-1]),
    slip(rf"{_THANK}(?P<bad>{any_of(w for w in GERUNDS if w not in {'help', 'work', 'talk', 'visit', 'offer', 'call', 'interview', 'walk', 'welcome', 'answer', 'share', 'host', 'show', 'read', 'find'})})\b", "After “thank you for” the verb ends in -ing.", _gerund),
    slip(rf"{_THANK}(?P<bad>{any_of(w for w in GERUNDS if w in {'talk', 'offer', 'interview', 'walk', 'share', 'host', 'show', 'answer', 'help', 'visit', 'call', 'welcome'})}) (?:me|us|my|with me|to me|your|all my|the time|so)\b", "After “thank you for” the verb ends in -ing.", _gerund),
    slip(rf"{_THANK}(?P<bad>{any_of(w for w in _GERUND_OF_PAST if w not in {'thought', 'found', 'felt'})}) (?:me|us|the|your|so|time|out|with|to|my|all|such|an?|about)\b", "After “thank you for” the verb ends in -ing.", _gerund),
    slip(rf"\bthank you (?:so much |very much )?(?P<bad>to|of|in) (?:{any_of(GERUNDS.values())}|meet|take|give|speak|make|have|invite|see|show|share)\b", "The phrase is “thank you for”, with the verb in -ing."),
    slip(rf"\b(?P<bad>(?:enjoy|enjoyed|enjoying|appreciate|appreciated|suggest|suggested|finished|avoid|avoided) to {BASES})\b", "After this verb the next one ends in -ing."),
    slip(rf"(?:(?<=  )|(?<=[.;] )|(?<=, )|(?<=\band )|(?<=\bbut ))(?:I|you|we|they|he|she|it) (?:would|could|can|should|must|might|cannot|can't|couldn't|wouldn't|shouldn't) {_MORE}(?P<bad>to {BASES})\b(?<!would to be)", "After this verb the next one stands without “to”.", lambda m: m["bad"][3:]),
    slip(rf"(?<!\bthe )(?<!\ba )(?<!\bmy )(?<!\byour )(?<!\ba strong )\b(?:would|will|can|could|should|might|must|cannot|couldn't|wouldn't|won't|can't|shouldn't) {_MORE}(?P<bad>{any_of(PASTS)}|liked|loved|enjoyed|hoped|appreciated|contributed)\b(?<!ll found)", "After this verb the next one stands in its plain form.", lambda m: PASTS.get(m["bad"].lower(), m["bad"][:-1] if m["bad"].lower() in {"liked", "loved", "hoped", "appreciated", "contributed"} else m["bad"][:-2])),
    slip(r"\b(?:would|will|can|could|should|might|must|cannot|couldn't|wouldn't|won't|can't|shouldn't) " + _MORE + r"(?P<bad>likes|loves|wants|hopes|brings|makes|gives|takes|meets|goes|comes|knows|helps|appreciates|works|learns|joins|contributes|enjoys|needs)\b", "After this verb the next one stands in its plain form.", lambda m: "go" if m["bad"].lower() == "goes" else m["bad"][:-1]),
    slip(rf"\b(?:have|has|had|having|I've|you've|we've|they've) (?:also |never |always |already |just |often |not |recently |since )?(?P<bad>{any_of(w for w in PARTICIPLES if w != 'became')})\b(?! of age| not\b)", "After “have” the verb stands in its participle.", _participle),
    slip(r"\b(?:have|has|had|I've|we've) (?:also |never |always |already |just |recently )?(?P<bad>became)\b", "After “have” the verb stands in its participle.", "become"),
    slip(r"(?<!have )(?<!had )(?<!has )(?<!n't )\b(?:I|we|they) (?<!were I )(?<!was I )(?<!am I )(?<!be I )(?<!are we )(?<!were we )(?<!were they )(?<!are they )(?P<bad>seen|done|been|gone|taken|given|written|spoken|begun|chosen)\b(?! by\b)", "The verb lacks its “have”.", r"have \g<bad>"),
    slip(rf"\b(?:didn't|did not|doesn't|does not|don't|do not) (?:really |even |also |ever |yet )?(?P<bad>{any_of(PASTS)}|needs|wants|seems|knows|makes|takes|gives|has|understands|explains|expects)\b(?<!do not made)", "After “did” and “do” the verb stands in its plain form.", lambda m: PASTS.get(m["bad"].lower()) or {"has": "have"}.get(m["bad"].lower(), m["bad"][:-1])),
    slip(rf"(?<!what )(?<!all )(?<!that )(?<!everything )(?<!work )(?<!way )\b(?:I|we|he|she|they) did (?P<bad>{any_of(w for w in PASTS if w not in {'did', 'had', 'made'})})\b", "After “did” the verb stands in its plain form.", _base),
    slip(r"\bI(?: am|'m) (?:very |also |really |so |still |totally |completely |fully )?(?P<bad>agree|hope|appreciate|think|believe|want|enjoy|like|thank|know|understand|wish|excite|learn|look forward)\b", _FORM),
    slip(r"\bI was (?:very |also |really |so |particularly |especially |deeply |truly |quite )?(?P<bad>impress|excite|please|surprise|inspire|fascinate|encourage|enjoy|appreciate|learn|meet|study|honou?r)\b", _FORM),
    slip(r"\b(?:was|were|is|are|been|be|being) (?P<bad>gave|took|went|spoke|wrote|saw|knew|chose|drove|began)\b(?! (?:me|us|you|him|her|them|it)\b(?<!gave me))", _FORM, _participle),
    slip(r"\bI(?: am|'m| was| remain| became| felt| feel| would be| have been|'ve been) (?:very |so |really |most |extremely |also |truly |particularly |still |quite |even more |more |always |especially )*(?P<bad>interesting|exciting|boring|fascinating|impressing|amazing|tiring|disappointing|surprising|satisfying)\b(?= (?:in|by|about|with|to|for|at|of|that)\b|[.,;!])", "A person is “interested”; a thing is “interesting”.", lambda m: {"boring": "bored", "tiring": "tired", "exciting": "excited", "satisfying": "satisfied", "fascinating": "fascinated", "amazing": "amazed", "surprising": "surprised"}.get(m["bad"].lower(), m["bad"][:-3] + "ed")),
    slip(r"\b(?P<bad>interesting) in (?:working|joining|learning|applying|hearing|continuing|your|this role|this position|the role|the position|becoming)\b", "A person is “interested”; a thing is “interesting”.", "interested"),
    slip(r"\b(?:conversation|interview|meeting|discussion|talk|role|position|work|project|story) (?:was|is|were|sounds|seems|seemed) (?:very |so |really |truly |most |extremely )*(?P<bad>interested|excited|bored|fascinated)\b(?=[.,;!]| and| to me| for me)", "A person is “interested”; a thing is “interesting”.", lambda m: m["bad"][:-2] + "ing"),
    slip(r"\bto (?P<bad>spoke|took|gave|went|met|saw|brought|visited|became|knew|wrote)\b", "After “to” the verb stands in its plain form.", lambda m: PASTS.get(m["bad"].lower(), "become")),
    slip(rf"\b(?:want|wanted|hope|hoped|wish|wished|like|need|plan|able|glad|happy|pleased|eager|decided|chance|opportunity|privilege|pleasure|honou?r|invited|easy|hard|excited) to (?P<bad>{any_of(g for g in GERUNDS.values() if g not in {'reading', 'teaching', 'writing', 'building'})})\b", "Here the verb after “to” stands in its plain form.", _base),
    slip(r"\b(?:opportunity|chance|pleasure|privilege|honou?r) (?P<bad>(?:of|for|in) (?:meet|speak|hear|learn|see|join|listen|discuss))\b", "The phrase is “to” with the plain verb, or “of” with -ing.", lambda m: f"to {m['bad'].split()[1]}"),
    slip(r"\b(?:opportunity|chance|pleasure|privilege|honou?r) (?P<bad>meet|speak|hear|discuss|learn|see|join)\b", "The “to” before the verb is missing.", r"to \g<bad>"),
    slip(r"\binterested (?:in|on|about) (?P<bad>join|learn|hear|contribute|see|know|apply|discuss|meet|continue|become|be)\b", "After “interested in” the verb ends in -ing.", _gerund),
    slip(r"\b(?:after|before|without|by) (?P<bad>meet|speak|hear|learn|see|listen|discuss|join)\b(?! (?:and greet|up)\b)", "After this word the verb ends in -ing.", _gerund),
    slip(rf"\b(?P<bad>(?:let|make|made) (?:me|us) to {BASES})\b", "After “let” and “make” the verb stands without “to”."),
    slip(r"\b(?P<bad>(?:suggested?|explained|said) (?:me|us)) (?:to|that|about|how|the|your|what|why)\b", "This verb wants “to” before the person."),
    slip(r"\b(?:would|'d) like (?P<bad>thank|meet|speak|hear|learn|join|talk|discuss|see|contribute|express|take|have|be|know|say|ask)\b", "The “to” before the verb is missing.", r"to \g<bad>"),
    slip(r"\b(?:happy|glad|pleased|able|want|wanted|hope|hoping|hoped|eager|allow me|wish) (?P<bad>meet|speak|hear|discuss|provide|answer|send|join|thank|express|contribute)\b", "The “to” before the verb is missing.", r"to \g<bad>"),
    slip(r"\b(?:hesitate|free) (?P<bad>contact|call|reach|email|write|ask|let)\b", "The “to” before the verb is missing.", r"to \g<bad>"),
    slip(r"\b(?:hesitate|free) to (?P<bad>contacting|calling|reaching|emailing|writing|asking)\b", "Here the verb after “to” stands in its plain form.", lambda m: {"writing": "write"}.get(m["bad"].lower(), m["bad"][:-3])),
    slip(r"\bplease (?P<bad>not) (?:hesitate|forget)\b", "The phrase is “please do not”.", "do not"),
    slip(rf"^(?!\s*(?:ever )?(?:since|following|after|before|until)\b).*?\b(?<!since )(?:yesterday|last (?:week|month|{WEEKDAYS})),? (?:I|we|you) (?P<bad>meet|talk|discuss|speak|learn|tell|mention|explain|say|show|give|take|have|see|hear|come|go)\b", _TENSE),
    slip(rf"\b(?:I|we|you) (?P<bad>meet|talk|discuss|speak|learn|tell|mention|explain|show|give|take|come|go|see) (?:(?!what|how|that|since|about)\w+ ){{0,3}}{_AGO}", _TENSE),
    slip(rf"\b(?:I|we) (?P<bad>have (?:worked|trained|started|moved|joined|finished|completed|passed|used|tried|visited|learned|studied|lived)) (?:(?!since|until|from|for|that|and|,)[\w'-]+ ){{0,7}}{_AGO}(?= *[.,;]| but| and|$)", _TENSE, lambda m: str(m["bad"]).removeprefix("have ")),
    slip(rf"\b(?:I|we) (?P<bad>have (?:done|made|taught|led|run|built|begun|left|won|written|learnt)) (?:(?!since|until|from|for|that|and|,)[\w'-]+ ){{0,7}}{_AGO}(?= *[.,;]| but| and|$)", _TENSE),
    slip(rf"\b(?P<bad>(?:have|has|I've|we've) (?:met|spoken|talked|seen|had|visited|interviewed|enjoyed|discussed)) (?:(?:you|him|her|them|with you|to you|your team|the team|with your team|a conversation|our conversation|an interview) )?(?:on )?{_AGO}", _TENSE),
    slip(r"\b(?P<bad>since (?:the (?:last|past) )?(?:two|three|four|five|six|seven|eight|nine|ten|several|many|\d+) (?:years|months|weeks|days))\b(?! (?:ago|earlier|before|after|of|have|passed)\b)", "“Since” names the start; for a length of time write “for”."),
    slip(r"\bI(?: am|'m) (?P<bad>(?:work|teach|study|liv|practis|practic|serv|volunteer|learn)ing) (?:\w+ ){1,5}(?:since (?:\d{4}|January|February|March|April|May|June|July|August|September|October|November|December|last|two|three|many|several)|for the (?:last|past))\b", _TENSE),
    slip(r"\bI(?: am|'m) (?P<bad>having|knowing|wanting|believing|understanding|owning|possessing) (?:an?|the|good|strong|\w+ years|experience|knowledge|great|much)\b(?! (?:great|good|wonderful|hard|nice|bad|difficult)? ?(?:time|day|baby|child|drink|lunch|dinner|party))(?! (?:\w+ ){1,4}(?:made|done|cut|built|sent|put|\w+ed)\b)", "This verb does not stand in the -ing form here."),
    slip(r"\bI wish (?:that )?(?:you|I|we) (?P<bad>will|can)\b", "After “wish” write “would” or “could”.", lambda m: {"will": "would", "can": "could"}[m["bad"].lower()]),
    slip(r"\b(?:know|tell me|wonder|understand|ask|say) (?P<bad>(?:when|what|how|why|where) (?:do|does|did) (?:you|I|we|they|it|he|she))\b", "In a question within a sentence the verb follows its subject."),
    slip(r"\b(?:used|use) to (?P<bad>worked|lived|taught|had|was|were|went)\b", "After “used to” the verb stands in its plain form."),
    slip(r"\b(?P<bad>am suppose|was suppose|is suppose|are suppose|were suppose|use to be|am use to|was use to)\b(?! that)", "The verb lacks its -d.", lambda m: re.sub(r"(?<=suppose)|(?<=use)(?= to)", "d", m["bad"], count=1)),
    slip(r"\bif (?:I|you|we|he|she|they) (?P<bad>would have|would be) (?:\w+ ){1,6}?, (?:I|it|we) would\b", "After “if” write “had” or “were”."),
    slip(r"\bif you (?P<bad>will|would) (?:have|need|require) any\b", "After “if” the verb stands in the present.") ,
    slip(r"\b(?:is|was|am|are|were) (?P<bad>consist|consists|consisted) of\b", _FORM),
    slip(r"\b(?:be|is|was|been|am|are|were) (?P<bad>interest|involve|base|locate|focus|dedicate|commit|concern|experience|train|surround|qualify) (?:in|on|by|with|to|at)\b(?<!of interest to)(?<!is interest in)", "The verb lacks its -ed."),
    slip(rf"\b(?:have|has|had|having|I've|you've|we've|they've|I'd|he's|she's) (?:(?:just|only|now|never|always|already|also|not|since|recently|ever|even) ){{0,2}}(?P<bad>{_PASTS})\b(?! (?:not|it)\b)(?<!'d \w{{3}})", _PARTICIPLE),
    slip(r"\b(?:must|might|may|could|should|would) (?:(?:not|never|also|have|well) )?(?<!have )(?P<bad>been)\b", _FORM, "have been"),
    slip(r"\b(?:might|must|could|should|would|will|can|can't|won't) (?:not |never )?(?P<bad>has)\b(?<!want to has)(?! \w+ (?:has|is|was)\b)", _PLAIN, "have"),
    slip(r"\binstead of (?P<bad>wait|go|take|make|send|ask|call|write|come|give|let|leave|keep|buy|pay|work|try|wear|use|put|get|sit|stand|run|read|speak|talk|tell|bring|hire|learn|look|throw|blame|fix|wash|start|stop|turn|walk|drive|open|close|hide|argue|complain)\b", _ING),
    slip(r"\b(?:prevent|prevents|prevented|stop|stops|stopped|keep|kept|hinder|hindered) (?:me|us|him|her|them|you|it|the \w+) (?P<bad>to) (?:be|have|do|[a-z]+)\b(?<!stopped me to)(?<!stop me to)(?<!kept me to the)(?<!kept it to)(?! (?:the|my|your|one|time|myself|yourself|themselves|task)\b)", _FROM, "from"),
    slip(r"\b(?:succeed|succeeds|succeeded|insist|insists|insisted) (?P<bad>to) (?:have|get|make|be|keep|find|do|see|pay|take|carry|go|come|build|bring|win|open|fix|save|persuade|convince|reach)\b", _IN),
    slip(r"\b(?:allow|allows|allowed|allowing|permit|permitted|invite|invited|inviting|encourage|encouraged|asked|expect|expected|enable|enabled|enabling|teach|persuaded|advised|urged|reminded|forbade|want|wanted) (?:me|us|him|her|them) (?P<bad>see|be|go|take|come|bring|work|join|show|have|get|learn|meet|make|do|try|speak|visit|sit|stay|write|send|use|give|tell|keep|wait|read|run|help|explain|understand|watch|start|carry|return)\b", _TO, lambda m: f"to {m['bad']}"),
    slip(r"\b(?:was|were|am|is|are|been|being) made (?P<bad>learn|work|wait|do|go|wear|pay|sign|feel like|stand|sit|write|repeat|eat|carry|read|sing|clean|take|leave|apologi[sz]e|sleep|think|laugh|watch)\b", _TO, lambda m: f"to {m['bad']}"),
    slip(r"\b(?:know|knew|learn|learned|learnt|knowing|showed me|taught me|forget|forgot|sure) how (?P<bad>thank|work|use|do|make|fix|write|express|tell|say|run|drive|cook|help|handle|read|build|speak|keep|ask|answer|put|repair|start)\b(?! (?:is|was|has|goes|gets|gets|of|in progress|flows?)\b)", _TO, lambda m: f"to {m['bad']}"),
    slip(r"\b(?:relief|chance|pleasure|opportunity|honou?r|privilege|want|wanted|hope|hoped|able|ready|willing|happy|glad|decided|like|likes|easy|hard|nice|good|better|important|wise|free|right|time|need) to (?P<bad>(?:be|hav|shar|mak|tak|work|go|see|meet|learn|speak|talk|hear|writ|giv|com|do|us|help|get|start|join|visit|teach|bring|keep|find|lead|run|sell|build)ing)\b(?<!used to working)(?! (?:people|clients|of|hours|conditions|groups?|classes?|party|room|tools?)\b)", _PLAIN),
    slip(r"\b(?:to|of|about|for|with|by|mind|on) (?:my|your|his|her|their|our) (?P<bad>live|be|go|come|have|become|join|leave|take|bring|make|arrive|speak|write|learn|keep|get|know|see|meet|do)\b(?= (?:a|an|the|to|in|on|at|here|there|aboard|abroad|it|with|back|up|out|so|late|early|from|home)\b)", _ING),
    slip(r"\bwho (?P<bad>responsible|able|available|interested|ready|willing|aware|capable|familiar|present|keen|happy|due) (?:for|to|in|of|with|at|on)\b", _LACKS, lambda m: f"is {m['bad']}"),
    slip(r"\b(?:would|I'd|we'd|he'd|she'd|they'd) rather (?P<bad>to) [a-z]+", _NO_TO, ""),
    slip(r"\b(?:could|can|couldn't|can't|cannot) (?:not )?help (?P<bad>to [a-z]+)\b", _ING),
    slip(r"\b(?:suggest|suggested|recommend|recommended|insist|insisted|propose|proposed|demanded) (?:that )?(?:I|we|you|he|she|they) (?P<bad>to) [a-z]+", _NO_TO, ""),
    slip(r"\b(?:object|objected|objection|accustomed|opposed|(?:am|are|was|were|be|been|get|got|'m) (?:well |quite |now )?used|look(?:ing)? forward) to (?P<bad>be|have|do|go|relocate|move|travel|work nights)\b(?! (?:of|that)\b)", _ING),
    slip(r"(?:(?<=  )|(?<=, )|(?<=and )|(?<=but )|(?<=who )|(?<=that )|(?<=because ))(?:I|we|he|she|they) used to (?P<bad>[a-z]{2,}ing)\b(?<!bring)(?<!sing)(?<!ring)(?<!swing)(?<!string)(?<!spring)(?<!cling)(?<!fling)(?<!sting)", _PLAIN),
    slip(r"(?:(?<=  )|(?<=[.;] ))(?:In|At|During|On) (?:my|the|our|that) (?:last|previous|old|former|first|earlier) [a-z]+,? (?:I|we) (?P<bad>use) to\b", _LACKS_D, "used"),
    slip(r"\b(?:refused|forgot|obliged|forced|supposed|decided|agreed|promised|managed|hesitate|hesitated|pretended|threatened|afford|failed|prefer|expected|expect|required|tended|tend|offered|intend|intended) (?P<bad>say|eat|rewrite|bring|write|tell|ask|see|come|go|give|get|make|send|sign|speak|mention|thank|pay|sell|buy|begin|keep|find|leave|become|carry|cook|teach|learn|read|wear|choose|meet|join|bake|sit|sleep|eat|drink|wait|hear|know|understand)\b(?! (?:in|of|is|was|day|for all|more)\b)", _TO, lambda m: f"to {m['bad']}"),
    slip(r"\b(?:wanted|want|wants|expected|allowed|invited|advised|urged|taught|persuaded|encouraged|forced|ordered|reminded|begged|told|asked) (?:me|us|him|her|them) (?P<bad>sell|buy|pay|write|sign|bring|send|give|tell|speak|wear|choose|begin|become|carry|keep|lift|clean|cook|drive|teach|think|apply|prepare|describe|introduce|repeat|finish|draw|sing|eat|sleep|build|fix|sew)\b", _TO, lambda m: f"to {m['bad']}"),
    slip(r"\b(?:before|without|after|instead of|despite) (?P<bad>to (?:be|have|do|go|leave|know|see|make|take|come|get|give|say|tell|ask|meet|start|begin|work|speak|write|read|move|join|learn|sign|pay|hear|wait|arrive|become|look|find|think))\b(?<!before to be)(?<!come after to be)", _ING),
    slip(r"\b(?:is|are|was|were|been|being|be|get|got|gets) (?:also |never |always |well |only |first |still )?(?P<bad>build|sign|send|lend|spend|choose|write|speak|give|take|make|steal|drive|forget|throw|wear|hide|ride|begin|freeze|bring|buy|teach|catch|sell|hold|lose|keep|feed|lead|shoot|bind)\b(?= (?:by|in|on|with|to|at|from|within|seriously|every|for|into|over|and|as|last|again)\b|[,.;])(?<!make believe)", _LACKS_ED),
    slip(r"(?<!had )(?<!have )(?<!has )(?<!was )(?<!is )(?<!are )(?<!were )(?<!be )(?<!been )(?<!having )(?<!did )\b(?:I|we|he|she|they|(?:Mr|Ms|Mrs|Miss|Dr)\.? [A-Z]\w+) (?:\w+ly |also |just |never |only )?(?P<bad>shown|seen|done|gone|taken|given|written|known|begun|driven|spoken|broken|chosen|eaten|fallen|flown|forgotten|grown|ridden|sung|swum|thrown|worn|drawn|stolen|rung|sunk|shrunk|drunk|woken)\b(?! (?:by|for|out in|up in|to be|is|was)\b)", _LACKS_HAVE),
    slip(r"\b(?P<bad>(?:I|we|you|they|he|she)'d) (?:also |so |very |more than )?(?:happy|glad|able|pleased|proud|grateful|ready|willing|delighted|honou?red|interested|keen|available)\b(?! (?:to have|we|I)\b)", _LACKS_BE, r"\g<bad> be"),
)  # fmt: skip

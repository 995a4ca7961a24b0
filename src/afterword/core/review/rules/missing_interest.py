"""missing-interest: nothing says that the candidate still wants it

What it notices: a thank-you note without any sign of continuing interest in the role or the firm.

Why it matters: the reader may have several good candidates, and prefers one who wants to come.

Example: It was a pleasure to talk about the docket.
Better: It was a pleasure to talk about the docket, and it made me want the position all the more.

When to ignore it: when your interest is shown in a way that the program does not know.

Source: E10.
"""

from __future__ import annotations

from afterword.core.review.model import THANKS, Rule
from afterword.core.review.shapes import absence, phrase

_WISH = r"(?:would|i'd|should|could) (?:very much |really |truly |gladly |certainly |dearly |still |also |be |love |like |so |very |most |only |happily |genuinely )*"
_INTEREST = phrase(
    r"(?:my|a|the|great|strong|dearest|long-held) (?:\w+ )?(?:desire|wish|hope|hopes|ambition|dream|longing|intention|aim|heart)",
    r"(?:prayed|pray|praying|dreamt|dreamed|longed|long|ached?|itching|dying|waited|yearn\w*|set my (?:heart|sights))(?: \w+)? (?:to|for|of|on)",
    r"count it (?:a |an |my )?(?:\w+ )?(?:privilege|honou?r|joy|luck|blessing|pleasure)",
    r"(?:should|if|were) (?:the|this|that|it|i)(?: \w+){0,3} (?:be mine|come my way|fall to me|be offered|given the chance|so fortunate|lucky enough|get the chance|have the chance|the chance)",
    r"(?:am|was|be|been|i'm|i'd be|we'd be|would be) (?:\w+ ){0,2}(?:hoping|hopeful|longing|itching|burning|raring|game|up for|in favou?r|on board with|minded)",
    r"(?:happy|glad|proud|content|delighted|honou?red|pleased) to (?:be|become|call|serve|fill|hold|take|work|stay|stand|do|learn|teach|nurse|cook|drive|build|have)",
    r"(?:trained|studied|came|moved|left \w+|worked|wanted|waiting|preparing|made) (?:\w+ ){0,4}(?:for|because of) (?:it|this|that|work like|a place like|such)",
    r"(?:is|was) what i (?:trained|came|studied|left|hoped|want|do|am) (?:\w+ )?(?:for|to|best|at)?",
    r"(?:work|place|job|post|role|position|ward|shop|team|house|school) (?:for me|i want|i'd want|i would want|of my dreams|after my own heart)",
    r"(?:nothing|no work|no place|few things|little) (?:\w+ ){0,3}(?:would|could) (?:please|suit|make|give) me (?:more|better|happier)",
    r"(?:very|so|all the more|just|exactly) (?:much )?(?:to my taste|up my street|up my alley|my sort of|my kind of|where i)",
    r"(?:moved|went|gone|shot|risen|jumped|come|is|sits|stands|now) (?:straight |right |up )?(?:to|at) the (?:very )?(?:top|head|front)(?: of)?",
    r"(?:it )?(?:would|will) (?:mean|be) (?:a great deal|a lot|much|so much|everything|an? (?:great |real |true |rare |genuine |immense |wonderful )?(?:joy|pleasure|privilege|honou?r|opportunity|delight|chance)|my pleasure|wonderful|lovely|a great thing)(?: to me)?(?: to (?:be|work|join|serve|teach|do|learn|come|have|return|go)| for me|[.,;])",
    r"(?:great|good|wonderful|rare|real|golden|fine|excellent|marvell?ous) opportunity for me",
    r"asked back|come back for|invited back",
    r"(?:serving|working|teaching|nursing|cooking|learning|training|researching|joining|being)(?: \w+){0,6} would (?:be|mean|suit|make)",
    r"(?:nowhere|no place|no other|no one|few places|not many)(?: \w+){0,3} (?:i would|i'd|that i would|where i would|would i|i want|i could)(?: \w+){0,2}(?: rather| sooner| like)?",
    r"what i (?:should|would) (?:like|love|want|choose)|what i'd (?:like|love|want|choose)",
    r"suits? me(?: \w+){0,4}",
    r"(?:i would|i'd|i should|would i) (?:\w+ )?(?:rather|sooner)",
    r"(?:if|were) the (?:choice|decision) (?:were |was )?(?:mine|up to me)|given the choice|(?:start|begin|come) (?:tomorrow|at once|on monday|any day|whenever)",
    r"(?:not|never|hardly) say no|say yes|sign me up|count me in|have a go|won me (?:over|round)|sold me|hat is (?:still )?in the ring|put me down for|i'm your (?:man|woman|person)|keep me in mind",
    r"(?:left|leave|leaves|off|out of|from|on) my (?:mind|thoughts)",
    r"(?:i am|i'm|went home|came away|came home|went away|drove home|left) (?:\w+ )?(?:sure|certain|convinced|decided|converted|persuaded|wanting|hoping)",
    r"(?:made|cut out|meant) for (?:it|this|that|me|work like|such)|where my heart|hits? the (?:spot|mark) for me|tick\w* (?:all|every)(?: of)?(?: my)? box(?:es)?",
    r"(?:i|my) (?:pick|vote|preference|choice|hopes?|wish|heart)(?: \w+){0,2} (?:is|are|lies?|would)",
    r"(?:the one|the kitchen|the firm|the school|the place|the team|the ward|the job|the work|a place|somewhere) (?:that )?i (?:want|would|'d|hope|could)",
    r"(?:prou?d|glad|happy|pleased|delighted|honou?red|privileged) to (?:learn|be (?:considered|part|your|an? )|work|join|serve|teach|nurse|cook|do|have|take|carry|continue|help|contribute)",
    r"(?:bring|offer|lend|give)(?:ing)? (?:\w+ ){0,4}(?:to (?:your|the) (?:team|firm|ward|school|kitchen|shop|office|work|group|lab)|if you would have me|if you will have me)",
    r"(?:would|i'd|am|i'm) (?:be )?(?:\w+ )?(?:rapt|stoked|chuffed|over the moon|tickled|made up|in my element)",
    r"if you (?:would|will|'ll|'d)? ?have me|should i be (?:selected|chosen|considered|appointed|successful)|if (?:selected|chosen|appointed|i am chosen|i am selected)",
    r"my (?:\w+ ){0,3}interest",
    r"interest (?:in|has|is|remains|was|only|grew)",
    r"(?:i|i'm|me|am|remain|even|more|very|much|keenly|deeply|still|strongly|truly|genuinely|especially|sincerely|particularly|greatly|highly|really|left|far|all the more|so|definitely|extremely|quite|seriously|wholly) interested",
    r"enthus\w+",
    r"excit\w+",
    r"eager\w*",
    r"keen\w*",
    r"thrill\w*",
    r"passion\w*",
    r"energi[sz]ed",
    r"inspired?",
    r"motivated",
    r"delighted (?:by|at|with) the (?:prospect|idea|thought)",
    r"look(?:ing)? forward to(?! hear)",
    rf"{_WISH}(?:love|like|welcome|join|work|be (?:glad|delighted|happy|proud|pleased|honou?red|thrilled|part|a part|a privilege|an honou?r|a joy|a pleasure)|glad|delighted|happy|proud|pleased|honou?red|thrilled|jump|relish|enjoy|value|bring|contribute|be part|cherish|be at home|feel at home|thrive|give|grow|learn|teach|serve|put|trade|swap|choose|take|do (?:my|this|the|it))",
    r"hop(?:e|es|ing) (?:very much |still |to |that |i |for |we |there |you |it |this |one day |sincerely |dearly )",
    r"hop(?:e|ing) (?:\w+ ){1,4}to (?:be|work|join|do|have|come|serve|continue)",
    r"(?:be|to be) considered(?: further)? for",
    r"(?:i|me) (?:really |very much |still |truly |do |dearly )*(?:want|wanting|wish|long|aspire|aim)(?:ing)?(?:ed)?(?: to| the| this| more| it)?",
    r"(?:made|makes|left|leaves|leaving|have|has|had|kept|gave) me (?:\w+ ){0,3}(?:want\w*|eager|keen|sure|certain|convinced|hopeful|more|hoping|excited|determined|feeling|thinking|with no doubt|all the|even)",
    r"(?:confirm|strengthen|reinforc|deepen|cement|sharpen|heighten|renew|increas|redoubl|reaffirm|solidif|underlin|underscor|settl|persuad|convinc|whet|fuel)\w*",
    r"(?:draw|drew|drawn|draws|attract\w*|appeal\w*|tempt\w*|entic\w*|intrigu\w*|captivat\w*|fascinat\w*)",
    r"(?:more|quite|very|all the more|doubly|absolutely|even more|surer|now|never been more|never) (?:certain|convinced|sure|persuaded|confident)(?: than| that)?",
    r"(?:just|exactly|precisely|very much|the very|the) (?:\w+ )?(?:kind|sort|type) of (?:\w+ ){0,2}(?:place|work|team|practice|firm|role|job|position|company|school|kitchen|office|environment|problem|work)",
    r"(?:where|that) i (?:want|hope|could|would|see|belong|can)",
    r"(?:see|picture|imagine|imagined|pictured|saw|seeing|imagining|picturing) (?:myself|me (?:there|at|in|on|among|doing|working))",
    r"(?:good|great|strong|natural|right|excellent|perfect|close|real|ideal) (?:fit|match|place|home|step)",
    r"(?:fit|match)(?:s|es)? (?:my|well|with)",
    r"contribut\w+",
    r"(?:join|joining) (?:you|your|the|a|\w+)",
    r"(?:my|stronger|strong|firm|real|renewed) wish to \w+",
    r"first choice",
    r"(?:could|would|should) (?:happily|gladly)|no hardship|(?:grown|growing|grows|grew) on me|mind(?:'s| is) made up|believer|(?:a )?willing (?:pair|hand|worker|learner)|ready and willing|yes,? if|(?:want|wanted) to stay|stay(?:ed)? (?:past|longer|for good)",
    r"top (?:of my list|choice)",
    r"at the top of my list",
    r"(?:chance|opportunity|prospect|possibility|idea|thought) (?:to|of|that) (?:join|work|contribut|help|be|becom|learn|bring|serv|teach|build|grow|start|do|tak|spend|com)\w*",
    r"(?:a |my )?(?:dream|privilege to (?:work|join|serve|teach|be part))",
    r"i (?:could|can) (?:see|do|add|help|bring|offer|contribute|give|serve|work|be|hardly|not) ",
    r"committed to",
    r"serious about",
    r"still (?:want|hope|think|the)",
    r"all the more",
    r"ever more",
    r"more than ever",
    r"for (?:me|my part),? (?:the answer is )?(?:yes|it is)",
    r"what i (?:want|hope|am looking|have been looking|look) (?:to|for|in)",
    r"(?:am|was|been|be) looking for",
    r"count me among",
    r"(?:can't|cannot|could not|couldn't) (?:wait|think of|imagine)(?: \w+){0,3}",
    r"(?:i|i'd) (?:would )?jump at",
    r"(?:like|love|want) (?:nothing (?:better|more)|to (?:be|work|join|help|bring|teach|serve|do|spend|cook|build|learn|see|come|take|contribute|start|stay|put|give|return))",
    r"feel(?:s)? (?:like|at) home",
    r"belong(?:s|ed)?",
    r"my heart",
    r"taken with",
    r"sold on",
    r"in the running",
    r"(?:remain|stay) (?:a )?(?:candidate|considered|under consideration)",
    r"wanting (?:to|the|this|more|it)",
    r"prospect of",
    r"\w+ (?:position|role|job|post|work|firm|place) (?:is|was|seems|sounds|looks) (?:even |just |exactly |precisely )?(?:what|the one|more (?:attractive|compelling|appealing))",
)
_ANSWERING = r"(?:answer|provide|send|supply|forward|furnish|clarify|elaborate|reply|submit|e-?mail|call|pass|respond|give you|let you have|meet again|come (?:in|back) (?:again|if)|share (?:more|further|any|additional|my|references))"
_OTHERS_INTEREST = phrase(
    rf"(?:happy|glad|pleased|delighted|willing|ready|available|free|gladly|happily|welcome|like|love) (?:to )?{_ANSWERING}(?: \w+){{0,6}}",
    r"(?:would|i'd|should) (?:\w+ ){0,2}(?:like|love|want|wish) to (?:thank|express|say|convey|extend|know|ask|begin|start by|record|apologi[sz]e|let you|take this|acknowledge|mention|add|offer my|inform|tell you|confirm|follow|check|inquire|enquire|hear|pass on)",
    r"(?:want|wanted|wish|wished|wishing) to (?:thank|express (?:my|our) (?:\w+ )?(?:thanks|gratitude|appreciation)|say (?:thank|how)|convey|extend|record|send (?:you )?(?:my|a))",
    r"look(?:ing)? forward to (?:your|the|a|any) (?:\w+ )?(?:reply|response|decision|call|answer|news|e-?mail|feedback|outcome|verdict|letter|results?)",
    r"your (?:kind |continued )?interest in (?:me|my)",
    r"interest (?:rates?|groups?|payments?|on)",
    r"interests? of",
    r"if (?:you are|you're) interested",
    r"conflicts? of interest",
    r"public interest(?! (?:\w+ )?(?:work|law|position))",
    r"of interest",
    r"interest you",
    r"interests",
    r"contribut\w+ (?:factors?|plans?|margins?)",
    r"(?:was|very|most|so|found it) interesting",
    r"interesting",
    r"(?:hope|hoping) (?:that )?(?:you|your) (?:\w+ ){0,2}(?:have(?! me)|had|having|enjoy|are|is|week|weekend|day|trip|flight|daughter|son|family|holiday|vacation|cold|presentation|hearing|trial)(?: \w+){0,4}",
    r"look(?:ing)? forward to hearing(?: back)?(?: from you)?",
    r"hope (?:to|that i|i will|i'll) hear(?: back)?(?: from you)?(?: soon)?",
    r"appeals? court",
    r"court of appeals?",
    r"on appeal",
)

RULE = Rule(
    "missing-interest",
    ("E10",),
    THANKS,
    absence(
        _INTEREST, "Nothing here says that you still want the position; add what draws you to it.", but=_OTHERS_INTEREST
    ),
    __doc__ or "",
)

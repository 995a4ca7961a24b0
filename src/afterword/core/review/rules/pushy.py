"""pushy: the note presses its reader

What it notices: demands, deadlines set to the reader, reproach, and the mention of chasing again and again.

Why it matters: interest is welcome to a busy person; pressure gets the easy answer, which is no.

Example: Please let me know your decision by Friday.
Better: Is there any news that you are able to share?

When to ignore it: when a date is only told as a fact, such as the day by which another firm wants an answer.

Source: E14.
"""

from __future__ import annotations

import re

from afterword.core.review.meant import meant
from afterword.core.review.model import EVERY, Rule
from afterword.core.review.quoted import only_quotes, unquoted
from afterword.core.review.reading import Reading
from afterword.core.review.shapes import phrase, phrases

_DAY = r"(?:the )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight|noon|eod|cob|close of business|(?:the )?end of (?:the |this )?(?:day|week|business|month)|next week|this week|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2}(?:st|nd|rd|th|:\d\d)?|(?:one|two|three|24|48) (?:days?|hours?|weeks?))"
_TELL = r"(?:let me (?:know|have)|get back(?: to me)?|respond|reply|answer(?: me)?|decide|confirm|make (?:a|your|up your) (?:decision|mind)|write back|call(?: me)?(?: back)?|give me (?:an?|your) (?:\w+ )?(?:answer|decision|update|response)|send me (?:an?|your|the) (?:\w+ )?(?:answer|decision|offer|response|update)|advise|inform me)"
_ALL = (
    r"(?:this|that|it|which) (?:makes|is|was|would be|will be|must be) (?:now )?(?:my |the )?(?:three|four|five|six|third|fourth|fifth|sixth|seventh|umpteenth) (?:times?|messages?|calls?|voicemails?|e-?mails?|letters?|attempts?|notes?)(?: \w+){0,3}|(?:third|fourth|fifth|sixth|umpteenth) (?:message|call|voicemail|e-?mail|letter|attempt) (?:from me|i have|i\'ve|this (?:week|month|morning))(?: \w+){0,3}|(?:third|fourth|fifth|sixth|umpteenth) time of asking",
    r"(?:the|some|a little|any|even the) (?:decency|courtesy|kindness|respect) (?:of|to|and)(?: \w+){0,2} (?:reply|answer|response|repl\w+|call|word|acknowledg\w+|line|respond|write)(?: \w+){0,2}",
    r"i (?:can(?:not|'t)|could not|couldn't|am not going to|will not|won't|refuse to) (?:be expected to |be asked to |just |simply )*(?:sit|wait|hang|stand|be left|be kept|hold on|keep waiting)(?: \w+){0,3} (?:by|for ?ever|around|waiting|much longer|any longer|indefinitely|about|dangling|in the dark|on (?:a|the) hook)(?: \w+){0,3}",
    r"(?:your|the|this|such) silence (?:speaks|says|is|has|tells|can only)(?: \w+){0,3}",
    r"(?:decision|answer|reply|response|yes or no|news|word|verdict)(?: \w+){0,3}? (?:by|before) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|tomorrow|tonight|close of business|cob|eod|the end of the (?:day|week))(?:,? (?:please|or)(?: \w+){0,4})|or (?:else )?(?:you can )?(?:count me out|i(?:'m| am) out|i walk|i withdraw|forget it|i(?:'ll| will) take (?:it|my|another|the))(?: \w+){0,3}",
    r"i(?:'ll| will| shall| am going to|'m going to) (?:be )?(?:try(?:ing)?|ring(?:ing)?|call(?:ing)?|phon(?:e|ing)|writ(?:e|ing)|e-?mail(?:ing)?)(?: you)?(?: back)? (?:every|each|daily|hourly|again and again|day after day|until|till)(?: \w+){0,6}",
    r"(?:how hard (?:is|can) it(?: be)?|it (?:takes|would take|only takes)(?: you)? (?:two|five|one|a) (?:minutes?|seconds?|moment)|pick up (?:a|the) (?:tele)?phone|spare (?:me )?(?:a|one|two|five) (?:minutes?|lines?|moment))(?: \w+){0,4}",
    r"(?:more than|quite|surely|long) (?:enough|sufficient|ample) time(?: (?:to|for) (?:\w+ ){0,3}(?:decid\w+|decision|answer|reply|respond|choose|make))?",
    r"(?:had|have|would have|'d) (?:\w+ )?(?:expected|thought|hoped|assumed) (?:to (?:hear|have heard|have|get|know|be told)|that i would|i would|an answer|a reply|some)(?: \w+){0,4} (?:by now|already|before now|sooner|earlier|long ago)",
    r"(?:do not|don't|please don't|please do not|not) (?:make|keep|leave|let) me (?:wait\w*|hang\w*|in (?:the dark|limbo|suspense)|guess\w*|on tenterhooks)(?: \w+){0,3}",
    r"you(?:'ve| have) had my (?:\w+ )?(?:papers|application|résumé|resume|letter|file|documents|materials|references|answer)(?: (?:since|for|long)(?: \w+){0,3})?",
    r"my (?:application|letter|note|file|candidacy|message|résumé|e-?mail)s? (?:has|have|had) been (?:ignored|forgotten|lost|overlooked|neglected|buried|mislaid|left|sitting)(?: \w+){0,4}",
    r"(?:called|rang|phoned|e-?mailed|wrote|written|visited|stopped by)(?: \w+){0,4} on (?:mon|tues|wednes|thurs|fri)day(?:,? (?:and )?(?:again )?(?:on )?(?:mon|tues|wednes|thurs|fri)day)+",
    r"(?:respond|reply|answer|get back(?: to me)?|decide|call|write)(?: \w+){0,2} (?:as soon as|the moment|when|once) you (?:get|have|read|see|receive|open) (?:this|my|the)(?: \w+){0,3}",
    r"(?<!for\s)(?<!for\ssuch\s)(?:a|an|your) (?:very |more )?(?:prompt|quick|swift|speedy|timely|immediate|rapid|early) (?:reply|answer|response|decision|yes)(?: (?:is|would|will|from|by|to|on|in)(?: \w+){0,5})?",
    r"(?:have|'ve|had|has) (?:now |still |as yet )*(?:had|received|gotten|got|heard) (?:no|not one|not a single|neither) (?:response|reply|answer|word|call|news)(?: \w+){0,4}",
    r"left (?:you |your \w+ )?(?:two|three|four|five|several|many|some|multiple|\d) (?:\w+ )?(?:voicemails|voice mails|messages|e-?mails|notes)(?: \w+){0,4}",
    r"(?:must|have to|am forced to|feel compelled to) (?:now )?(?:ask|request|urge|press)(?: \w+)? (?:that|you)(?: \w+){0,5}",
    r"my (?:continued |great |long )?patience(?: \w+){0,6}",
    r"(?:since|because|as) i (?:have|hold|am holding|am considering|am weighing|already have|now have) (?:other|another|several|two|three|competing|better) (?:\w+ )?(?:offers?|options|opportunities|firms|interviews)(?: \w+){0,3}",
    r"(?:please|kindly|do|must|should|to) (?:make|take|reach|come to) (?:a|your|the) (?:\w+ )?decision (?:quickly|soon|fast|now|promptly|immediately|today|swiftly|at once|without)(?: \w+){0,3}",
    r"(?:expedite|speed up|hasten|fast-?track|hurry along|move along|accelerate) (?:the|my|this|your|things|it)(?: \w+){0,4}",
    r"do the needful(?: \w+){0,3}",
    r"(?:cannot|can't|can not|could not|couldn't|unable to|not able to|won't|will not) (?:\w+ )?(?:keep|hold|put|leave)(?: (?:them|it|him|her|both|everything|things|my (?:life|plans?|answer|decision)|(?:the|this|that|their|his|her|an?|my|other|another|one|two|both)(?: \w+){0,2}? (?:offers?|firms?|company|companies|employers?|school|hospital|recruiter|place|job|position|people|side)))(?: \w+){0,2}? (?:on hold|hanging|waiting|open|off|beyond|past|much longer|any longer|indefinitely)(?: \w+){0,4}",
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|\d+|several|many) (?:days|weeks|months) (?:have|has) (?:now |already )?(?:gone by|passed|elapsed|gone)(?: \w+){0,6}? (?:not (?:so much as|a|one|even)|no|nothing|without|silence|nobody)(?: \w+){0,6}",
    r"(?:not so much as|not even) (?:a|an|one) (?:line|word|call|email|e-mail|note|reply|acknowledg\w+|courtesy)(?: \w+){0,5}",
    r"(?:at the|at your) (?:very )?earliest(?! convenience| opportunity)(?: \w+){0,2}",
    r"i (?:trust|expect|assume|presume|take it|would expect|should expect|would think|should think|would hope)(?: that)? (?:this time|you will|you'll|you would|my|the delay|a decision|a reply|an answer|somebody|someone|it will|that)(?: \w+){0,4} (?:be given|will be|owed|reply|respond|answer|get back|let me|weight|have the|is not|does not|won't|will not|decide|come to|reach|make)(?: \w+){0,6}",
    r"(?:owed|deserve[ds]?|entitled to|due|have a right to|have earned)(?: to)? (?:an?|the|some|more|better|that|this|at least|it)?(?: \w+){0,3}(?= (?:answer|reply|response|explanation|decision|courtesy|consideration|weight|job|position|chance)|[.,;!])",
    r"if i (?:don't|do not|haven't|have not|still have not|still haven't)(?: \w+)? (?:hear|heard|get|got|receive|received)(?: \w+){0,8}?[, ]+(?:then )?(?:i'll|i will|i shall|i'm going to|i am going to|i plan to|i intend to|expect|you can expect|please|i would have to|i'd have to|i must)(?: \w+){0,8}",
    r"i (?:must|need to|have to|shall need to|will need to|insist that i)(?: \w+)? have (?:your|an|a|some) (?:\w+ )?(?:reply|answer|decision|word|response|yes|news)(?: \w+){0,2}? (?:by|before|no later than|within|today|tonight|tomorrow|now|this (?:morning|afternoon|evening|week))(?: \w+){0,4}",
    r"(?:kindly|please|do) treat (?:this|it|my \w+) as (?:\w+ )?(?:urgent|a priority|pressing|a matter of urgency)(?: \w+){0,5}",
    r"(?:please|kindly|must|so) (?:\w+ )?(?:decide|answer|reply|respond|let me (?:know|have)|choose|settle (?:it|this|the matter))(?: [\w']+){0,4}? (?:before|by) then",
    r"i(?:'ve| have) been (?:more than|nothing but|very|extremely|quite) (?:patient|understanding|forbearing)(?: \w+){0,3}",
    r"it (?:cannot|can't|can not|should not|shouldn't|ought not to|does not|doesn't|need not) (?:really |possibly |surely )?(?:take|need) (?:this|so|that|such a) (?:very )?long(?: \w+){0,5}",
    r"i(?:'ll| will| shall) be (?:at|outside|on|in) your (?:\w+ )?(?:gate|door|office|doorstep|desk|reception|lobby|yard)(?: \w+){0,5}? (?:to (?:hear|get|have|collect) (?:the|my|an|your) (?:\w+ )?(?:answer|news|decision|reply)|for (?:the|my|an|your) (?:answer|decision|reply)|until)(?: \w+){0,3}",
    r"you (?:said|told me|promised) (?:\w+day|the \w+)(?: \w+)?,? and (?:it is|it's|this is|today is|here we are)(?: \w+){0,4}",
    r"i(?:'ll| will| shall| am going to|'m going to) (?:\w+ )?(?:try|ring|call|phone|write|e-?mail)(?: you| your \w+)?(?: again| back)?,? (?:at|on|in) (?:\w+ ){1,3}and (?:again |then )?(?:at|on|in) (?:\w+ ){1,3}(?:if|until|till|unless|to see)(?: [\w']+){0,4}",
    r"(?:can|could|would|should|do|does|did|has|have|will) (?:\w+ )?(?:leave|left|keep|kept) (?:my (?:\w+ )?(?:family|parents|wife|husband|children)|an? (?:family|applicant|candidate|man|woman|person)|people like me|applicants|candidates)(?: \w+){0,2}? (?:waiting|hanging|dangling|in (?:the dark|suspense|limbo))(?: \w+){0,4}",
    r"i (?:do |fully |rather |quite )?(?:expect|trust) (?:that|this|it|my \w+|all (?:of )?(?:that|this)) (?:to be|will be) (?:\w+ )?(?:remembered|counted|weighed|borne in mind|taken into account|rewarded|repaid)(?: \w+){0,4}",
    r"(?:people|they|firms|companies|you(?: all)?|everybody) (?:tend to |always |usually |just )?(?:forget|lose track of|overlook|ignore) (?:about )?(?:me|us|applicants|candidates|people like me)(?: \w+){0,2}",
    r"(?:before|by) (?:then|that time|that date|that point),? (?:or|otherwise|else)(?: \w+){0,6}",
    r"(?:otherwise|or else|failing (?:that|which)|in that case),? i(?:'ll| will| shall| must| would have to|'d have to)(?: \w+){0,6}",
    r"(?:as|since) (?:this|it) is (?:now )?my (?:second|third|fourth|fifth|sixth) (?:application|interview|letter|attempt|message|try|round)(?: \w+){0,4}",
    r"(?:it has|it's|it is) (?:now )?(?:been |already )?(?:more than |over |nearly |almost |well over |fully )?(?:a|one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:whole |full |long |entire )?(?:days|weeks|months|week|month)(?: \w+){0,4}? (?:and|with(?:out)?|but|yet|which|,)(?: \w+){0,3} (?:no|nothing|not|silence|nobody|without|still|word|heard)(?: \w+){0,4}",
    r"(?:somebody|someone|anybody|anyone|you) (?:could|might|should|can) (?:at least |at the very least |surely |have |kindly )+(?:tell|let|call|write|reply|answer|spare|have|give|drop|pick)(?: \w+){0,5}",
    r"(?:answer|respond|reply|decide|call|write)(?: \w+){0,3} (?:by return|by return of post|at your (?:very )?earliest|before i have to|before it is too late|so (?:that )?i can (?:plan|move on|stop|decide|tell))(?: \w+){0,5}",
    r"i(?:'ll| will| shall| am going to|'m going to| plan to| intend to) (?:just |then |simply )?(?:give (?:you|the|your)(?: \w+){0,2} a (?:bell|ring|call|shout)|pop (?:in|by|round|over|into)|call in|look in|turn up|show up|be (?:on your doorstep|round|outside)|ring (?:you|the|your|round)|be (?:calling|ringing|phoning|checking|chasing|in touch (?:every|daily|each)))(?: \w+){0,5}",
    r"(?:what|where) (?:exactly |on earth |precisely )?(?:is|are|has|have) (?:the|this|it|my)(?: \w+){0,4} (?:delay|taking|happened|wrong|stuck|gone)(?: \w+){0,3}\?",
    r"i (?:cannot|can't|am not able to|won't|will not|do not intend to) (?:keep|hold|leave|put|stay|sit|go on) (?:\w+ )?(?:my life|waiting|other offers|them|hanging|around|everything|on hold|off)(?: \w+){0,4}",
    r"(?:chas(?:e|ing)|press(?:ing)?|push(?:ing)?|hound(?:ing)?|pester(?:ing)?) (?:you|this|for (?:an|a|the|your))(?: \w+){0,4}",
    rf"(?:please|kindly|must|need you to|want you to|ask you to|ask that you|insist that you|expect you to|have to|require you to|urge you to|trust you will|so|then|you should) (?:\w+ ){{0,2}}?{_TELL}(?: \w+){{0,8}}? (?:by|before|no later than|not later than|within|until) {_DAY}",
    rf"(?:please|kindly|must|have to|should|can you|could you|would you|you to|just|you better) (?:\w+ ){{0,2}}?{_TELL}(?: \w+){{0,5}}? (?:immediately|at once|right away|without (?:further )?delay|asap|a\.s\.a\.p\.?|as soon as (?:you (?:possibly )?can|(?:is )?(?:humanly )?possible)|straight ?away|promptly|urgently|today|now|this instant)(?! if)",
    r"(?<!might\s)(?<!may\s)(?<!can\s)(?<!could\s)(?<!should\s)(?<!would\s)(?<!do\s)i(?:'ll| will)? (?:really |simply |just |do |would )*(?:need|require|demand|expect|must have|insist on|want|am owed|deserve|am entitled to|am waiting for) (?:to (?:know|hear|get|have|receive|be told)|an? (?:\w+ )?(?:answer|decision|response|reply|update|explanation|call|offer|yes or (?:an? )?no)|your (?:\w+ )?(?:answer|decision|response|reply|offer)|you to|some kind of|the courtesy|better)(?: \w+){0,5}",
    r"i (?:demand|insist)(?! on (?!an? (?:answer|decision|reply)|hearing|knowing|your))(?: \w+){0,3}",
    r"you (?:must|have to|need to|had better|ought to) (?:\w+ )?(?:decide|answer|respond|reply|let me|tell me|hire|give|call|choose|act|make (?:a|your|up)|understand|know|move|hurry)(?: \w+){0,4}",
    r"(?:hurry|make up your mind|time is (?:running out|short|of the essence)|clock is ticking|act (?:fast|quickly|now)|before it(?:'s| is) too late|or (?:else )?you(?:'ll| will) lose (?:me|out)|before (?:someone|somebody|another (?:firm|company)) (?:else )?(?:does|takes|hires|snaps))",
    r"if i (?:don't|do not|haven't|have not|fail to|still don't) (?:hear|heard|get|got|receive|received)(?: \w+){0,8}[, ]+i(?:'ll| will| shall| must|'m going| am going|'d have| have| would have)(?: \w+){0,4}",
    r"unless (?:i|you) (?:hear|heard|get|receive|tell|call|respond|answer|reply)(?: \w+){0,8}",
    r"(?:i|i've|i have)(?: already| now| also)? (?:called|phoned|rung|e-?mailed|written|wrote|messaged|texted|left|sent|tried|reached out|followed up|contacted|asked)(?: \w+){0,5}? (?:(?:several|many|multiple|numerous|countless|three|four|five|six|seven|\d+|a (?:number|few|couple|dozen)(?: of)?|repeated|so many) (?:times|messages|e-?mails|voicemails|calls|notes|reminders)|repeatedly|twice (?:this week|already|now|today|without)|again and again|every (?:day|week|other day)|over and over|more than once)(?: \w+){0,3}",
    r"this (?:is|would be|will be|must be) (?:now )?(?:my|the) (?:second|third|fourth|fifth|sixth|\d(?:rd|th)|last|final|umpteenth|nth) (?:\w+ )?(?:e-?mail|message|call|attempt|note|time|follow-?up|try|reminder|voicemail|request|warning)(?: \w+){0,3}",
    r"(?:second|third|fourth|fifth|final|last|repeated|several|many|multiple) (?:reminder|attempts? to reach|unanswered|requests? for an (?:update|answer)|follow-?ups)(?: \w+){0,2}",
    r"my (?:previous |earlier |last )?(?:\w+ )?(?:e-?mails?|messages?|calls?|voicemails?|notes?|letters?)(?: \w+){0,3} (?:unanswered|ignored|not been (?:returned|answered)|without (?:a|any) (?:reply|response|answer)|went nowhere|been ignored)",
    r"you (?:never|still haven't|have still not|haven't even|have not even|have yet to|haven't bothered|didn't bother|failed to|have failed to|did not even|didn't even|keep ignoring|are ignoring|ignored|have ignored) (?:to )?(?:\w+ )?(?:answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|call(?:ed)?|got back|get back|gotten back|return(?:ed)?|wr[io]t(?:e|ten)|acknowledged?|my|me)(?: \w+){0,4}",
    r"(?:still|yet) (?:have ?n['o]t|have not|not) heard(?: \w+){0,4}",
    r"(?:haven't|have not|never) (?:still )?heard (?:a (?:single )?(?:word|thing)|anything(?: at all)? (?:from you|back|since|in))(?: \w+){0,4}",
    r"why (?:haven't|have|has|didn't|did|am|is|are) (?:you|i|nobody|no one|it|there|this)(?: \w+){0,8}\?",
    r"i (?:do not|don't|can't|cannot|fail to) (?:understand|see|believe|imagine) (?:why|how|that) (?:it|you|no one|nobody|there|this|a decision|the decision)(?: \w+){0,6}",
    r"(?:must|have to) insist(?: \w+){0,4}",
    r"how much longer(?: \w+){0,6}",
    r"how (?:long|hard) (?:does|can|could|is|must|do) (?:it|i|you)(?: \w+){0,6}\?",
    r"what is taking so long",
    r"what(?:'s| is) (?:the hold-?up|the delay|going on)",
    r"i (?:\w+ )?(?:have been|'ve been|am|was) (?:still |kept )*(?:waiting|left waiting|left hanging|strung along|patient(?:ly)? (?:for|enough|long))(?: \w+){0,6}",
    r"kept (?:me )?waiting",
    r"(?:you|they) (?:promised|gave me your word|assured me|said (?:that )?(?:i|you) would)(?: \w+){0,12}?,? (?:but|yet|and (?:yet|still|i)|and it|however)(?: \w+){0,5}",
    r"(?:you owe|least you (?:can|could) do|owed (?:an|a|the|me)|common (?:courtesy|decency)|only fair|professional courtesy|simple courtesy|unfair to (?:me|keep)|(?:it|this|that|which|silence|delay|treatment|process|manner|(?:find|found|think|thought|consider|call) (?:it|this|that|your (?:\w+ ){0,2}))(?:'s| is| was| seems| feels| would be| has been)? (?:\w+ ){0,2}?(?:rude|unprofessional|disrespectful|unacceptable|inconsiderate))(?: \w+){0,4}",
    r"i(?:'m| am| was| must say i am)? (?:\w+ )?(?:disappointed|surprised|frustrated|upset|annoyed|dismayed|offended|puzzled|hurt|concerned) (?:that|not|by|at|with|to)(?: (?:you|i|your|the|have|to|not|no|nobody|there|this|it))(?: \w+){0,6}",
    r"i (?:would|'d) have (?:expected|thought|hoped)(?: \w+){0,8}",
    r"after (?:all|everything) (?:the|i|that)(?: \w+){0,6}(?:time|did|effort|trouble|put|work)(?: \w+){0,3}",
    r"i (?:took|used|gave up|spent) (?:a|my|an|two|three|the)(?: \w+){0,4} (?:off|day|vacation|hours?)(?: \w+){0,6}(?:so|and|the least|therefore|deserve|expect|owe)(?: \w+){0,4}",
    r"i(?:'ll| will| shall| intend to| plan to| am going to|'m going to) (?:just |simply |be )?(?:keep |continue )?(?:call(?:ing)?|phon(?:e|ing)|e-?mail(?:ing)?|writ(?:e|ing)|check(?:ing)?(?: back| in)?|follow(?:ing)?(?: up)?|contact(?:ing)?|try(?:ing)?|stop(?:ping)? by|drop(?:ping)? (?:by|in)|com(?:e|ing) (?:by|to your office|in person)|ring(?:ing)?|reach(?:ing)? out)(?: \w+){0,4} (?:every (?:day|week|morning|other day|few days|hour)|daily|weekly|until (?:i|you|someone|there)|each (?:day|week|morning)|tomorrow|again (?:tomorrow|today|on|this|next|in)|in person)(?: \w+){0,3}",
    r"i(?:'ll| will) (?:keep|continue|not stop) (?:calling|writing|e-?mailing|trying|asking|checking|following up|until)(?: \w+){0,4}",
    r"i(?:'ll| will| am going to|'m going to) (?:stop|drop|come|swing) by (?:your|the|again|tomorrow|on|this)(?: \w+){0,4}",
    r"(?:urgent(?:ly)?|asap|a\.s\.a\.p\.|high priority|time-sensitive)(?= (?:reply|response|answer|decision|matter|request|please|that you|for me|to (?:hear|know|me))|[.!:,])",
    r"(?:final|last) (?:notice|warning|chance)(?: \w+){0,3}",
    r"(?:i|my) (?:patience|time) (?:is|has)(?: \w+)? (?:running|limits?|run|wearing|worn|limited)(?: \w+){0,3}",
    r"(?:take it or leave it|yes or no)",
    r"(?:cannot|can't|won't|will not) (?:wait|be available|hold out|stay available) (?:any |much |for you )?(?:longer|forever|indefinitely)(?: \w+)?",
    r"(?:other|another|several|two|three) (?:firms?|compan(?:y|ies)|offers?|employers?|schools?|hospitals?)(?: \w+){0,8}(?:so|and) (?:you|i need|i must|i will need|please|decide|hurry|act)(?: \w+){0,6}",
    r"need (?:an?|your) (?:\w+ )?(?:answer|decision|response|reply) (?:by|before|now|today|this|from you|immediately)(?: \w+){0,3}",
)
_NOT_PRESSING = phrase(
    r"(?:in )?(?:a|any|no|such a) (?:great |particular |terrible )?hurry",
    r"(?:no|not any) need to",
    r"(?:no|not|never|without) (?:\w+ )?(?:rush|hurry|pressure|urgency|wish to press|need to (?:reply|respond|answer))",
    r"(?:please )?(?:don't|do not) (?:feel|trouble|worry|hurry|rush)",
    r"wish to (?:press|push|hurry|rush)",
    r"(?:not|n't|never) (?:ask|asking|expect|expecting) you to (?:press|push|hurry|rush|decide|answer|reply)",
    r"(?:not|n't|never|without) (?:mean|want|wish|intend|like|try|trying|meaning|wanting|wishing) to (?:press|push|hurry|rush|pressure|hasten|chase)",
    r"patients? (?:who|were|was|are|kept|left) (?:\w+ )?(?:waiting)",
    r"(?:clients|patients|customers|students|parents|residents|guests|tenants|families|callers) (?:\w+ ){0,4}(?:waiting|ignored|demand\w*|unanswered|insist\w*|need\w*|expect\w*|deserve\w*)",
    r"if (?:you (?:need|would like|want|have)|there (?:is|are)) (?:\w+ ){0,6}(?:anything|something|more|further|questions?|documents?|references?|information|samples?)",
    r"should you (?:need|have|want|require|wish)",
    r"wonder(?:ed|ing)? (?:if|whether)",
    r"another (?:firm|company|school|employer|hospital) (?:has )?(?:asked|wants|given|needs) (?:\w+ ){0,6}(?:by|before|until)",
)

_SERVES = re.compile(
    r"^(?:i|we)(?:'ll| will| shall) (?:gladly |happily |of course |then )*(?:supply|send|bring|provide|forward|furnish|answer|wait|post|e-?mail|hand) (?!you(?:r)? again)",
    re.IGNORECASE,
)


_PRESSES = phrase(*_ALL)


def _is_innocent(_reading: Reading, sentence: str) -> bool:
    """Whether the sentence only promises the reader something, or tells how somebody else pressed."""
    return _SERVES.match(sentence) is not None or only_quotes(_PRESSES, sentence)


_MESSAGE = "This presses the reader; ask once, politely, and leave the time to them."

RULE = Rule(
    "pushy",
    ("E14",),
    EVERY,
    meant("pushy", unquoted(phrases(_PRESSES, _MESSAGE, unless=_NOT_PRESSING)), _MESSAGE, _is_innocent),
    __doc__ or "",
)

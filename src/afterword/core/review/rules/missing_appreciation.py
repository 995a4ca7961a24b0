"""missing-appreciation: nobody is thanked

What it notices: a thank-you note in which time, meeting or consideration are not appreciated anywhere.

Why it matters: it is what the note is for.

Example: It was good to talk about the estates practice on Tuesday.
Better: Thank you for the hour you gave me on Tuesday; it was good to talk about the estates practice.

When to ignore it: when your thanks are put in a way that the program does not know.

Source: E9.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.core.review.model import THANKS, Flag, Panel, Rule
from afterword.core.review.reading import Reading
from afterword.core.review.shapes import phrase

_THANKS = phrase(
    r"thank you",
    r"thank(?:s|ed|ing|ful|fulness|fully)?",
    r"gratitude",
    r"grateful(?:ly|ness)?",
    r"appreciat(?:e|ed|ing|ion|ive|ively)",
    r"indebted",
    r"obliged",
    r"in your debt",
    r"beholden",
    r"(?:cheers|ta|props) (?:for|to (?:you|both|all|your))",
    # The same in the languages of those who write English.
    r"(?:baie |hartelik )?dankie|diolch(?: \w+)?|llawer o ddiolch|(?:míle |mile )?buíochas|go raibh (?:míle )?maith (?:agat|agaibh)|tapadh (?:leat|leibh)|mòran taing|mahalo(?: nui)?|quyana(?:a|na|qpak)?|gunalchéesh|"
    r"(?:ng[aā] )?mihi(?: nui| maioha)?|m[aā]uruuru|whakawhetai|fa['ʻ]?afetai|vinaka|m[aā]lo ['ʻ]?aupito|gracias|obrigad[oa]|grazie|merci|danke(?: \w+)?|dank u|bedankt|tack|takk?|kiitos|dzi[eę]kuj[eę]|d[eě]kuji|spasibo|"
    r"dhanyav[aā]a?d|dhanyabad|shukriya|nandri|meherbani|shukra[ nm]|asante|ahsante|murakoze|webale|enkosi|ngiyabonga|siyabonga|ke a leboga|medaase|me da ase|daal[uụ]|imela|(?:ẹ |e )?[sṣ]e(?:un)? (?:pupo|gan)|na gode|"
    r"arigat[oō]u?|kamsahamnida|gamsahamnida|xi[eè] ?xi[eè]|salamat|terima kasih|c[aả]m [oơ]n|chi-?miigwe[ct][hc]|miigwech|migwetch|w[aá]do|ah[eé]hee['ʼ]?|pilamaya",
    r"(?:so |very |really |extremely |most |more than |truly )?(?:kind|good|generous|gracious|decent|thoughtful|considerate|nice|sweet|lovely) of (?:you|the|your|all)",
    r"(?:your |such |the )(?:kindness|generosity|courtesy|hospitality|patience|graciousness|warm welcome)",
    r"you (?:were|have been|could not have been|couldn't have been|are) (?:so |very |too |really |most |truly |more |extremely |remarkably )*(?:kind|good|generous|gracious|patient|hospitable|welcoming)",
    r"generous(?:ly)? (?:with|gave|given)?(?: your)?",
    r"(?:a |my |the |an )(?:real |great |true |distinct |sincere )?(?:privilege|honou?r)",
    r"privileged",
    r"honou?red",
    r"(?:you|your) (?:taking|making|giving|sparing|setting aside|finding|took|made|gave|spared|set aside|found)(?: me)?(?: up)? (?:the |so much |some |an? |your |that |time|\w+ )",
    r"(?:meant|means) (?:a lot|a great deal|so much|the world|much|more)",
    r"valued? (?:the|your|our|every|that)(?: \w+){0,3} (?:time|hour|minutes|conversation|attention|consideration|meeting|afternoon|morning)",
    r"(?:don't|do not|did not|didn't|won't|will not) take (?:it|that|this|your|the)(?: \w+){0,4} for granted",
    r"(?:am|'m) touched",
    r"blessed",
    r"credit to you",
    r"kudos",
    r"bless you",
    r"much obliged",
    r"merci",
    r"hat'?s? off",
)
# Words of thanks that thank nobody for the meeting.
_NOT_THANKS = phrase(
    r"thanks to(?! you| your| the time)",
    r"thankless",
    r"appreciates?(?: that)? (?:that|how (?:hard|difficult|busy|much work))",
    r"(?:would|i'd|we'd|will|shall|could|might) (?:also |very much |greatly |really |certainly |truly )*(?:be (?:very |most |so |truly |extremely )*(?:grateful|thankful|obliged|appreciative|honou?red|privileged)|appreciate)",
    r"be (?:an? |my )?(?:great |real |true )?(?:honou?r|privilege)",
    r"to be appreciated",
    r"(?:they|patients|clients|students|customers|guests|people|residents|families|children|who|team) (?:\w+ )?(?:appreciate[sd]?|thank(?:ed)?|(?:are|were|is|was) (?:grateful|thankful))",
    r"thank(?:s| you)(?:-| )(?:letter|note|card)s?",
    r"(?:honou?r|privilege) (?:code|system|roll|society)",
    r"thanksgiving",
    r"thank(?:s| you) in advance",
    r"(?:attorney|attorney-client|legal|work.product|executive|log|professional) privilege",
    r"privileged (?:documents?|materials?|communications?|information|background)",
    r"(?:is|are|were|was) (?:less|least|never|not|rarely|seldom|under-?) ?appreciated",
    r"art appreciation",
    r"appreciation (?:of|for) (?:art|music|literature)",
    r"appreciated in value",
    r"(?:capital|price|currency|asset) appreciation",
    r"generous (?:tip|portion|budget|grant|discount|salary|donor)s?",
)
_SIGN_OFF = re.compile(
    r"\b(?:grateful|gratitude|appreciat\w+|with (?:many |warm |sincere |my |deep |much |renewed )*thanks|thanks? (?:again )?for|thank you (?:again )?for|obliged)\b",
    re.IGNORECASE,
)
_MESSAGE = "The note thanks nobody for the time or the meeting; say that you appreciate it."


def _look(reading: Reading, _panel: Panel) -> Iterator[Flag]:
    body = _NOT_THANKS.sub(" _ ", reading.body_text)
    sign_off = reading.plain[reading.body[1] :]
    if reading.word_count() and not _THANKS.search(body) and not _SIGN_OFF.search(sign_off):
        yield Flag(_MESSAGE)


RULE = Rule("missing-appreciation", ("E9",), THANKS, _look, __doc__ or "")

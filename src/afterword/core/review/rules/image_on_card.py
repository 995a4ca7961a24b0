"""image-on-card: the card has a picture or a joke on it

What it notices: stationery described with an image, a cartoon or a joke, and pictures set into a card's text.

Why it matters: the article asks for a plain card that says "Thank You" on its front, and nothing else.

Example: a card with a cartoon owl
Better: a plain cream card, "Thank You" on its front

When to ignore it: when the program took a plain border or a monogram for a picture.

Source: E4.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.core.note.lists import listed
from afterword.core.note.model import NoteForm
from afterword.core.review.model import THANKS, Flag, Panel, Rule
from afterword.core.review.reading import Reading
from afterword.core.review.shapes import phrase

_PICTURE = phrase(
    r"cartoons?",
    r"pictures?",
    r"images?",
    r"photo(?:graph)?s?",
    r"illustrat\w+",
    r"drawings?",
    r"motifs?",
    r"hand-?drawn(?! (?:\w+ )?(?:[\"'“‘]|letter\w*|border|frame|initials?|words?|script|lines?|type|inscription|thank))|(?:pen|ink|pencil|line) drawn",
    r"pressed (?:fern|leaf|petal|clover|herb|plant)s?",
    r"(?:the )?far side|new yorker cartoon|peanuts card|calvin and hobbes|dilbert|wordplay|limerick|riddle|one-?liner|postcards?|selfie|collage|mural|silhouettes?|woodcuts?|linocuts?|etchings?|engravings?|lithographs?|stamp of an? \w+",
    r"(?:rocket|robot|car|truck|train|tractor|plane|airplane|aeroplane|helicopter|boat|ship|bicycle|bike|balloon|castle|bridge|barn|windmill|cactus|cacti|succulent|fern|mushroom|acorn|pine ?cone|wreath|hedge|garden|guitar|piano|book|pencil|camera|anchor|compass|feather|shell|starfish|whale|octopus|shark|puffin|squirrel|mouse|mice|pig|sheep|lamb|goat|deer|moose|wolf|wolves|swan|goose|geese|chicken|hen|parrot|toucan|flamingo|koala|kangaroo|giraffe|zebra|tiger|dinosaur|dragon|snowman|ghost|clown|superhero|steaming mug|mug|latte|pizza|donut|doughnut|avocado|pineapple|cherr(?:y|ies))s?",
    r"sketch(?:es)?",
    r"paintings?",
    r"painted",
    r"clip ?art",
    r"memes?",
    r"stickers?",
    r"emojis?",
    r"smiley(?: face)?s?",
    r"comics?",
    r"jok(?:e|es|ey|ing)",
    r"puns?",
    r"punning",
    r"funny",
    r"humou?r(?:ous)?",
    r"gag",
    r"caricatures?",
    r"doodles?",
    r"scenes?",
    r"landscapes?",
    r"seascapes?",
    r"portraits?",
    r"artwork",
    r"art print",
    r"mascots?",
    r"characters?",
    r"snoopy",
    r"garfield",
    r"disney",
    r"minions?",
    r"hello kitty",
    r"(?:cat|kitten|kitty|dog|puppy|bear|teddy|owl|bird|butterfl(?:y|ies)|bee|bunny|rabbit|fox|penguin|elephant|sloth|unicorn|horse|fish|dolphin|monkey|panda|otter|hedgehog|llama|cow|frog|turtle|lion|duck|robin|hummingbird|peacock)s?",
    r"(?:flowers?|floral|rose|roses|daisy|daisies|tulips?|sunflowers?|bouquets?|lil(?:y|ies)|blossoms?|wildflowers?|leaves|tree|trees|mountains?|beach|sunset|sunrise|lighthouse|skyline|ocean|sea|rainbow|hearts?|stars|balloons?|confetti|fireworks|champagne|coffee cup|teacup|cupcakes?|cake|gavel|stethoscope|apple|globe|sailboat|hot-air balloon|cherub|angel|snowflakes?|pumpkin|turkey|christmas|palm|fruit|strawberr(?:y|ies)|lemons?|watercolou?r (?:of|flowers?|\w+s))",
    r"pop-?up",
    r"glitter\w*",
    r"googly",
    r"animated",
    r"musical",
    r"thumbs[- ]up",
    r"high[- ]five",
)
_SHOWN = re.compile(
    r"\b(?:showing|shows|depict\w*|featuring|features|printed with an?|with an?|of an?|bearing an?) (?:\w+ ){0,3}?(?P<thing>[a-z]+)(?: (?:on|across|in) (?:the |its )?(?:front|cover|face|inside))",
    re.IGNORECASE,
)
_SHAPED = re.compile(
    r"\b(?:showing|depicting|featuring|shape of|shaped like|cut (?:out )?(?:like|as)|picturing|portraying|printed with|decorated with|(?:dancing|smiling|laughing|winking|sleeping|singing|flying|jumping|grinning|cute|whimsical|vintage|painted)) (?:an? |the |some |two |three )?(?:[\w-]+ ){0,2}?(?P<thing>[a-z]+)\b(?! (?:border|edge|frame|lettering|letters|script|line|rule)s?)|"
    r"\bwith (?:an? |the |some |two |three )(?:[\w-]+ ){0,2}?(?P<placed>[a-z]+) (?:on|in|at|across) (?:the |its |one |each )?(?:front|cover|corners?|face|middle|centre|center|top|bottom|inside)|"
    r", (?:an? )?(?:[\w-]+ ){0,2}?(?P<bare>[a-z]+) (?:on|in|at|across) (?:the |its |one |each )?(?:front|cover|corners?|face|middle|centre|center)",
    re.IGNORECASE,
)
_PLAIN = listed(
    "border edge edging monogram envelope lining line frame rule message crest letterhead initial initials emboss embossing band stripe inscription text lettering script you words card front cover finish "
    "borders edges initials lines rules stripes letters paper stock ink font type typeface watermark seal bevel deckle panel name names flap tissue texture weave stamp insert interior inside corners fold folds logo thank thanks you greeting title motto date printed blank white cream ivory plain nothing embossed engraved gilt foil gold silver black blue grey gray"
)
_WITHOUT = re.compile(
    r"\b(?:no|without(?: an?| any)?|not an?|never an?|nothing|free of|non|minus|neither|nor|zero)\b[^.;]{0,60}|\b\w+-free\b|\b(?:photo|picture|image|art|cartoon)[- ]?less\b|"
    r"\b[a-z]+(?:'s)?(?:[- ]egg)?[- ](?:gr[ae]y|white|green|blue|cream|pink|yellow|red|brown|black|gold|silver|ivory|colou?red|tinted)\b|\b(?:feather|shell|book|pin|car)[- ](?:edged?|weight|plate|lay)\b|\bphoto(?:graph)?[- ](?:quality|grade|paper)|\bwatercolou?r (?:paper|stock|card ?stock)\b|\brose[- ](?:white|coloured|colored|cream|pink)\b|\bhearty\b|\bconqueror\b|\b(?:linen|laid|dove|fox|robin|lion|swan|stag|eagle|bee|peacock)(?: brand| paper| river| mill)\b|\bleaf (?:green|edge)|\bgold leaf\b|\b(?:cream|ivory|white|dove|pearl|oyster|eggshell|lily|lemon|rose|apple|sea|forest|snow|star|heart)(?:-| )(?:grey|gray|white|green|blue|cream|colou?red|yellow|stock)\b",
    re.IGNORECASE,
)
_IN_TEXT = re.compile(
    r"!\[[^\]\n]{0,80}\]\([^)\n]{0,200}\)|<img\b[^>\n]{0,200}>|\[(?:image|picture|photo|cartoon|drawing|illustration|sketch|doodle)\b[^\]\n]{0,60}\]|\((?:image|picture|photo|cartoon|drawing|illustration|sketch|doodle)(?: of| on| here|:)[^)\n]{0,60}\)|(?:(?:cartoon|picture|drawing|photo) (?:on the (?:front|cover|card)|above|below|overleaf))|\bknock,? knock\b|\bwhy did the \w+ cross\b",
    re.IGNORECASE,
)
_MESSAGE = "A thank-you card should be plain; choose one without a picture, cartoon or joke."


def _look(reading: Reading, _panel: Panel) -> Iterator[Flag]:
    if reading.note.form is not NoteForm.CARD:
        return
    if _pictured(reading.note.stationery or ""):
        yield Flag(_MESSAGE)
    for match in _IN_TEXT.finditer(reading.plain):
        yield Flag(_MESSAGE, *match.span())


def _pictured(stationery: str) -> bool:
    described = _WITHOUT.sub(" ", stationery)
    if _PICTURE.search(described):
        return True
    shown = [
        one.casefold()
        for pattern in (_SHOWN, _SHAPED)
        for match in pattern.finditer(described)
        for one in match.groups()
        if one
    ]
    return any(one not in _PLAIN for one in shown)


RULE = Rule("image-on-card", ("E4",), THANKS, _look, __doc__ or "")

"""Names of people, compared as a reader would: accents, hyphens, particles and titles do not tell two names apart."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from afterword.core.note.lists import listed
from afterword.core.note.titles import AFTER_NAME, PARTICLES, SUFFIXES, title_name, titles_in

WORD = re.compile(r"[^\W\d_](?:[^\W_]|['’ʻʼ.](?=[^\W\d_])|[\u0300-\u036f])*\.?")
_OFTEN_NAMES = listed("dean don judge major pan mas chance justice marshal earl")
# Without a dot these are a given name more often than a title: Tuan Anh Nguyen, Sri Mulyani.
_SELDOM_TITLES = listed("tuan sri er mas pan ar bu daw mag")
_SINGLE = str.maketrans({"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "ł": "l", "ı": "i", "þ": "th"})
_DOUBLE = str.maketrans({"ü": "ue", "ö": "oe", "ä": "ae", "å": "aa", "ø": "oe", "ñ": "n"})

_NICKNAMES = """
abigail abby abbie gail
alexander alex al sandy sasha xander lex
alexandra alex sandra lexi sasha
alfred al alf fred
andrew andy drew
anthony tony ant
antonio tony toni
barbara barb babs barbie
benjamin ben benny benji
catherine cathy kate katie cat kitty
katherine kathy kate katie kat kitty
kathleen kathy kate katie
charles charlie chuck chas
charlotte charlie lottie
christine chris tina chrissy
christina chris tina chrissy
christopher chris topher kit
cynthia cindy
daniel dan danny
danielle dani
david dave davey
deborah deb debbie debby
dominic dom
donald don donny
dorothy dot dottie
edward ed eddie ted teddy ned
eleanor ellie nell nora
elizabeth liz beth betsy betty lizzie eliza libby bess
emily em emmy
eugene gene
francis frank fran
frances fran franny
francisco paco pancho frank
frederick fred freddie
gabriel gabe
gabriela gaby gabby
gabrielle gaby gabby
geoffrey geoff
george georgie
gerald gerry jerry
gregory greg
guillermo memo
gwendolyn gwen
harold harry hal
henry hank harry hal
isabella bella izzy
isabel izzy bel
jacob jake
jacqueline jackie
james jim jimmy jamie
janet jan
jeffrey jeff
jennifer jen jenny
jeremy jerry
jessica jess jessie
john jack johnny
jonathan jon jonny
joseph joe joey
josephine jo josie
josé pepe
joshua josh
judith judy
julia jules
kenneth ken kenny
kimberly kim
lawrence larry
leonard len lenny leo
leslie les
louis lou
louise lou
lucille lucy
margaret maggie meg peggy marge margie daisy greta
martin marty
mary molly polly
matthew matt
maximilian max
melissa missy mel
michael mike mick mikey micky
miriam miri
mohammed mo
muhammad mo
mohamed mo
nancy nan
natalie nat
nathan nate
nathaniel nate nat
nicholas nick nicky
nicole nicky nikki
olivia liv livvy
oluwaseun seun
oluwaseyi seyi
oliver ollie
pamela pam
patricia pat patty trish tricia
patrick pat paddy
peter pete
philip phil
phillip phil
priscilla cilla
rachel rach
raymond ray
rebecca becca becky
richard rick dick rich richie ricky
robert bob rob bobby robbie
roberta bobbie
ronald ron ronnie
samantha sam sammy
samuel sam sammy
sandra sandy
sarah sally
sophia sophie
stanley stan
stephanie steph
stephen steve
steven steve
susan sue susie suzy
susanna sue susie
terence terry
teresa terry tess
theresa terry tess
theodore ted theo teddy
thomas tom tommy
timothy tim timmy
tobias toby
valentina val
valerie val
veronica ronnie
victor vic
victoria vicky tori vic
vincent vince vinny
virginia ginny
walter walt wally
william bill will billy willy liam
zachary zach zack
"""

# Given names so common in English that "Ms. Sarah" is no family name and no custom of another culture.
COMMON_GIVEN = frozenset(row.split()[0] for row in _NICKNAMES.strip().splitlines()) | listed(
    "aaron adam adrian alan alice amanda amber amy angela ann anna anne ashley audrey brandon brenda brian bruce carl "
    "carol caroline cheryl claire colin connor craig crystal debra denise dennis diana diane donna doris douglas dylan "
    "emma eric erin ethan evelyn gary gloria grace graham hannah heather helen holly ian irene jack jane janice jason "
    "jean joan joanne joyce julie justin karen keith kelly kevin kyle laura lauren linda lisa lucy luke lynn marie "
    "marilyn mark megan michelle mildred monica neil nigel nina noah norma oscar paul paula philippa rose roy ruth "
    "ryan scott sean sharon shirley simon stuart suzanne sylvia tara tiffany todd tracy vanessa vera wanda wayne wendy "
    "zoe bob mike jim tom bill kate liz beth sue dave steve joe dan chris matt nick sam pete rick tony jen jess becky "
    "fatima maria carlos sofia elena priya"
) - {"don", "josé", "leslie", "stanley", "martin", "lawrence", "gerald", "thomas", "oluwaseun", "oluwaseyi"}
SHORT_FOR: dict[str, frozenset[str]] = {
    row.split()[0]: frozenset(row.split()[1:]) for row in _NICKNAMES.strip().splitlines()
}
_FULL_FOR: dict[str, frozenset[str]] = {
    short: frozenset(full for full, shorts in SHORT_FOR.items() if short in shorts)
    for shorts in SHORT_FOR.values()
    for short in shorts
}


@lru_cache(maxsize=4096)
def fold(word: str) -> str:
    """A word without case, accents, apostrophes and dots; "Müller" is "muller"."""
    plain = unicodedata.normalize("NFKD", word.casefold().translate(_SINGLE))
    return "".join(sign for sign in plain if sign.isalnum())


@lru_cache(maxsize=4096)
def foldings(word: str) -> frozenset[str]:
    """Every way in which accents are typed: "Müller" is "muller" and "mueller"."""
    composed = unicodedata.normalize("NFC", word.casefold())
    return frozenset({fold(word), fold(composed.translate(_DOUBLE))})


@dataclass(frozen=True, slots=True)
class Name:
    """A name in its parts: titles by their one name, the words of the name as written, suffixes dropped."""

    titles: frozenset[str]
    words: tuple[str, ...]

    def folded(self) -> frozenset[str]:
        """Everything that may stand for a part of the name, each part also joined with its neighbour."""
        found: set[str] = set()
        parts = [piece for word in self.words for piece in re.split(r"[-‐‑–]", word) if piece]
        for word in (*self.words, *parts):
            found |= foldings(word)
        for first, second in pairwise(parts):
            found.add(fold(first + second))
        found.add(fold("".join(parts)))
        return frozenset(found)


@lru_cache(maxsize=1024)
def parse_name(text: str | None, title: str | None = None) -> Name:
    """The parts of a full name. "Dr. Amara N. Okafor, Esq." has the title dr and the words Amara, N., Okafor."""
    body = re.sub(r"\([^()]*\)", " ", text or "").strip()
    head, _, tail = body.partition(",")
    words = list(re.findall(r"[^\s,]+", head))
    if tail and len(words) == 1 and fold(tail) not in SUFFIXES and title_name(words[0]) is None:
        words = [*tail.split(), *words]
    titles, words = _leading_titles(words)
    while len(words) > 1 and (fold(words[-1]) in SUFFIXES or words[-1].casefold().strip(".") in {"sr", "v"}):
        words.pop()
    if len(words) > 1 and words[-1].casefold() in AFTER_NAME - {"ben", "khan"}:
        words.pop()
    kept = tuple(re.sub(r"[-‐‑](?:san|sama|sensei|ssi|nim|ji)$", "", word.strip('"“”‘;:()')) for word in words)
    return Name(titles | titles_in(title), tuple(word for word in kept if fold(word)))


def _leading_titles(words: list[str]) -> tuple[frozenset[str], list[str]]:
    titles: set[str] = set()
    index = 1 if words and words[0].casefold() == "the" else 0
    while index < len(words) - 1:
        word = words[index]
        name = title_name(word)
        if name is None and word.casefold() not in {"rt.", "hon.", "the", "most", "very", "right", "u"}:
            break
        if _is_given_name(word, words[index + 1 :]):
            break
        titles |= {name} if name else set()
        index += 1
    return frozenset(titles), words[index:] if titles else words


def _is_given_name(word: str, rest: list[str]) -> bool:
    """Whether a word that may be a title begins the name itself: Dean Whitlock, Dean R. Whitlock, Tuan Anh Nguyen."""
    if word.casefold() in _OFTEN_NAMES:
        return len(rest) == 1 or len(fold(rest[0])) == 1
    return word.casefold() in _SELDOM_TITLES


def is_short_for(short: str, full: str) -> bool:
    """Whether one given name is a familiar form of another ("Bob" of "Robert")."""
    brief, long = fold(short), fold(full)
    return brief in SHORT_FOR.get(long, ()) or long in _FULL_FOR.get(brief, ())


def significant(words: Iterable[str]) -> tuple[str, ...]:
    """Words of a name that are neither particle nor initial."""
    return tuple(word for word in words if word.casefold().strip("'’") not in PARTICLES and len(fold(word)) > 1)


def distance(first: str, second: str, limit: int = 2) -> int:
    """The number of letters to insert, drop, change or swap between two words; ``limit`` + 1 stands for more."""
    if abs(len(first) - len(second)) > limit:
        return limit + 1
    before: list[int] = []
    row = list(range(len(second) + 1))
    for index, letter in enumerate(first, 1):
        before, last, row = row, before, [index]
        for place, other in enumerate(second, 1):
            cost = min(before[place] + 1, row[place - 1] + 1, before[place - 1] + (letter != other))
            if index > 1 and place > 1 and letter == second[place - 2] and first[index - 2] == other:
                cost = min(cost, last[place - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return limit + 1
    return min(row[-1], limit + 1)

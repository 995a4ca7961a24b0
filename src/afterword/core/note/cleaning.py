"""What people type on a telephone, written out: abbreviations, figures, small letters; slang and private things are refused."""

from __future__ import annotations

import re

from afterword.core.note.lists import listed
from afterword.core.note.prose import words

_NOISE = re.compile(
    r"[\U0001F000-\U0001FAFF\u2600-\u27BF\uFE0F\u200b-\u200f\u202a-\u202e\u2060-\u2069\x00-\x08\x0e-\x1f\x7f\ufeff]|(?<!\w)[:;]-?[)(DP](?!\w)|<3"
)
_CHATTER = re.compile(
    r"(?:^|(?<=[\s,;(]))(?:lol|haha(?:ha)*|hehe|omg|tbh|imo|imho|btw|fyi|wow|yay|ugh|hmm+|um+|uh|lmao|rofl|xd|ofc|obv|smh|ngl|fr|lowkey|highkey|def(?:initely)?|totally|literally|honestly|basically)(?=$|[\s,;).!])[,.!]*\s*",
    re.IGNORECASE,
)
_FULL = {
    "w/o": "without", "b/c": "because", "bc": "because", "cuz": "because", "coz": "because", "thru": "through", "tho": "though", "abt": "about",
    "ppl": "people", "govt": "government", "gov't": "government", "mgmt": "management", "mgr": "manager", "mgrs": "managers", "asst": "assistant",
    "assoc": "associate", "assocs": "associates", "dept": "department", "depts": "departments", "div": "division", "grp": "group", "grps": "groups",
    "prog": "program", "progs": "programs", "yr": "year", "yrs": "years", "mo": "month", "mos": "months", "wk": "week", "wks": "weeks", "hr": "hour",
    "hrs": "hours", "mins": "minutes", "exp": "experience", "esp": "especially", "approx": "about", "incl": "including", "info": "information",
    "intl": "international", "int'l": "international", "natl": "national", "nat'l": "national", "comms": "communications", "univ": "university",
    "edu": "education", "convo": "conversation", "convos": "conversations", "acct": "account", "accts": "accounts", "bldg": "building", "mtg": "meeting",
    "mtgs": "meetings", "mkt": "market", "mktg": "marketing", "pts": "patients", "pt": "patient", "proj": "project", "projs": "projects", "prep": "preparation",
    "probono": "pro bono", "ur": "your", "u": "you", "pls": "please", "thx": "thanks", "btwn": "between", "diff": "different", "sr": "senior", "jr": "junior",
    "vs": "versus", "2nd": "second", "1st": "first", "3rd": "third", "4th": "fourth", "5th": "fifth", "fav": "favorite", "reqs": "requirements", "specs": "specifications",
    "eval": "evaluation", "evals": "evaluations", "gonna": "going to", "wanna": "want to", "alot": "a lot", "n": "and",
    "admin": "administration", "hq": "headquarters", "ops": "operations", "strat": "strategy", "rehab": "rehabilitation", "fwd": "forward", "bg": "background",
    "oppty": "opportunity", "opp": "opportunity", "opps": "opportunities", "cust": "customer", "custs": "customers", "svc": "service", "svcs": "services",
}  # fmt: skip
_BRITISH = {"program": "programme", "programs": "programmes", "favorite": "favourite"}
_OPENED = {
    "don't": "do not", "doesn't": "does not", "didn't": "did not", "isn't": "is not", "aren't": "are not", "wasn't": "was not", "weren't": "were not",
    "can't": "cannot", "couldn't": "could not", "won't": "will not", "wouldn't": "would not", "shouldn't": "should not", "haven't": "have not",
    "hasn't": "has not", "hadn't": "had not", "i'm": "I am", "i've": "I have", "i'll": "I will", "you're": "you are", "you've": "you have", "you'll": "you will",
    "we're": "we are", "we've": "we have", "we'll": "we will", "they're": "they are", "they've": "they have", "they'll": "they will", "it'll": "it will",
    "there're": "there are", "im": "I am", "ive": "I have", "dont": "do not", "didnt": "did not", "doesnt": "does not", "cant": "cannot", "wont": "will not",
    "isnt": "is not", "wasnt": "was not", "youre": "you are", "theyre": "they are", "thats": "that is", "its a": "it is a",
}  # fmt: skip
_CAPITALS = {name.lower(): name for name in ["COVID", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "April", "June", "July", "August", "September", "October", "November", "December", "English", "Spanish", "French", "German", "Italian", "Portuguese", "Chinese", "Japanese", "Korean", "Arabic", "Hindi", "American", "British", "European", "African", "Asian", "Indian", "Nigerian", "Irish", "Australian", "Canadian", "Mexican", "Excel", "Python", "Java", "Linux", "Google", "Microsoft", "Amazon", "Christmas", "Easter", "Europe", "Africa", "Asia", "America", "London", "Paris", "Chicago", "Boston"]}  # fmt: skip
_IS = re.compile(r"\b(it|that|there|she|he|what|who|here|how|where)'s (?!been\b|had\b|got\b|own\b)", re.IGNORECASE)
_HAS = re.compile(r"\b(it|that|there|she|he|what|who)'s (?=been\b|had\b|got\b)", re.IGNORECASE)
_FIGURES = dict(
    zip(
        ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"],
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
        strict=True,
    )
)
_SIGNS = (
    (re.compile(r"\bw/\s?"), "with "),
    (re.compile(r"(?<=[a-z]) [&+] (?=[a-z])"), " and "),
    (re.compile(r"\s*(?:->|=>|→|–>)\s*"), " to "),
    (re.compile(r"^re:?(?= [a-z])"), "about"),
    (re.compile(r"\b(\d+)-yr\b"), r"\1-year"),
    (re.compile(r"\b(1st|2nd|3rd)-(?:yr|year)(s?)\b"), lambda m: f"{_FULL[m[1]]}-year{m[2]}"),
    (re.compile(r"(?<![\w.'’-])i(?![\w.'’-])"), "I"),
    (re.compile(r"(?<![\w.])i(?=['’](?:d|m|ve|ll)\b)"), "I"),
    (re.compile(r"[!?]+(?=\s|$)"), "."),
)
_TOKEN = re.compile(r"(?<![\w@/.-])(?:b/c|w/o|[A-Za-z]+(?:['’][a-z]+)?|\d(?:st|nd|rd|th))(?![\w@/-])\.?")
_FIGURE = re.compile(
    r"(?<![\w.,$£€%:/-])(\d{1,2})(?= [a-z]{3,}(?! (?:a\.m|p\.m)))(?! (?:am|pm|percent|per cent|million|billion|k)\b)"
)
_VOWELLESS = re.compile(r"(?<![\w'’.-])(?=[a-z]{2,})[bcdfghjklmnpqrstvwxz]{2,}(?![\w'’.-])")
_SLANG = listed(
    "cool awesome dope sick lit vibes vibe kinda sorta gotta lemme dunno idk yeah yep nope nah meh dude guys bro chill legit sus cringe epic badass kickass super-cool "
    "crap damn hell shit fuck fucking bullshit ass bitch bastard sucks sucked wtf stupid dumb idiot idiots hate hated hates boring awful terrible horrible ugly creepy "
    "annoying sexy hot cute handsome pretty drunk weird rude arrogant smelly fat yikes gross blah yada whatever stuff thingy"
)
_PRIVATE = re.compile(
    r"\b(?:the|my|their|your|her|his|our|good|great|high|starting) (?:salary|salaries|pay|wages?|bonus(?:es)?|benefits|pension|vacation|pto|compensation|sick leave|holiday allowance|401k)\b"
    r"|^(?:salary|pay|benefits|bonus|pto|vacation|compensation|perks|free (?:food|lunch|snacks))\b"
    r"|\b(?:her|his|their|your) (?:dog|cat|kids?|child|children|wife|husband|spouse|partner's|daughter|son|baby|mother|father|mom|dad|family|divorce|hair|outfit|dress|shoes|accent|weight|age|"
    r"religion|church|pregnancy|illness|health|house|car|boyfriend|girlfriend|marriage|birthday|tattoo|looks?|smile|voice|perfume)\b",
    re.IGNORECASE,
)
_STRANGE = re.compile(r"[\[\]{}<>|\\^~`_=*#]|https?://|www\.|\S@\S|\$\{|%s")


def cleaned(answer: str, *, british: bool = False) -> str:
    """An answer with its abbreviations written out and its contractions opened; without chatter, marks and emoji at its ends."""
    text = _CHATTER.sub("", _NOISE.sub(" ", answer).replace("’", "'")).strip(" \t-*•–—,;:.!?)").rstrip(" .!?;:,…-–—")
    if text.isupper() and len(text.split()) > 1:
        text = text.lower()
    for pattern, full in _SIGNS:
        text = pattern.sub(full, text)
    text = _HAS.sub(r"\1 has ", _IS.sub(r"\1 is ", text))
    text = _TOKEN.sub(lambda match: _written_out(match, british=british), text)
    text = _FIGURE.sub(lambda match: _FIGURES.get(match[1], match[1]), text)
    return " ".join(text.split()).rstrip(" .!?;:,…-–—")


def _written_out(match: re.Match[str], *, british: bool) -> str:
    """The full word; an initialism in capitals stays, and so does a full stop that ends a sentence within the answer."""
    token = match.group()
    bare = token.rstrip(".")
    full = _OPENED.get(bare.lower()) or (None if len(bare) > 1 and bare.isupper() else _FULL.get(bare.lower()))
    if full is None and bare.lower() in _CAPITALS and bare.islower():
        return token.replace(bare, _CAPITALS[bare])
    if full is None or (bare[:1].isupper() and len(bare) <= 2):
        return token
    full = _BRITISH.get(full, full) if british else full
    return full[:1].upper() + full[1:] if bare[:1].isupper() and full[0].islower() else full


def is_fit_for_a_letter(text: str) -> bool:
    """Whether nothing in the answer is slang, private, a markup sign, or an abbreviation that nobody can write out."""
    low = {word.casefold() for word in words(text)}
    return not (low & _SLANG or _PRIVATE.search(text) or _STRANGE.search(text) or _VOWELLESS.search(text))

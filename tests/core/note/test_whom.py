"""Whom "she", "he", "they" and "you" mean in what was typed, and what is said of it to the reader."""

from __future__ import annotations

from dataclasses import replace

import pytest

from afterword.core.note.names import parse_name
from afterword.core.note.recasting import Reader, speaks_of_unnamed, to_reader

UNKNOWN = Reader(parse_name("Wei Chen"), "Harbor Street Co-op", frozenset({"wei", "chen", "harbor", "priya"}))
WOMAN = replace(UNKNOWN, person=parse_name("Amara Okafor"), title="Ms.")
MAN = replace(UNKNOWN, person=parse_name("Thomas Lane"), title="Mr.")


@pytest.mark.parametrize(
    "answer",
    [
        "my aunt lost her shop and it broke her",
        "a stranger once returned her wallet",
        "the cashier noticed and walked her to her car",
        "my brother lived there and I saw what patience did for him",
        "a paramedic once sat with my sister and calmed her down",
        "I watched my mother come home tired and happy, and I envied her",
        "my grandad kept bees and I learned to read his notebooks",
        "the head gardener said he never sprays it",
        "the janitor has his own key to the lab",
        "the cat is always on her desk",
        "Priya says she never skips it",
        "each new hire gets their own desk",
        "nobody worries about their shift",
        "the cooks eat what they cook",
        "I watched a porter hold her hand",
        "how you let a nervous visitor bring their dog",
        'you said "nobody is proud of their first loaf"',
        "you said 'he who hurries spoils his glaze'",
    ],
)
def test_a_pronoun_of_somebody_named_before_stays(answer: str) -> None:
    assert to_reader(answer, UNKNOWN) == answer


@pytest.mark.parametrize(
    ("reader", "topic", "answer"),
    [
        (WOMAN, "her parrot Captain, who lives at the front desk", "children feed him while they wait"),
        (MAN, "the apprentice who failed twice", "he passed with the best marks of the year"),
        (MAN, "the customer who phones every morning", "you always pick up for him"),
        (MAN, "how your father sold fish from his cart", "his first buyer still comes in"),
        (WOMAN, "the nurse who retired last spring", "the whole ward sang for her"),
        (UNKNOWN, "the crew", "they finish each other's sentences"),
        (UNKNOWN, "the volunteers", "they trust you"),
    ],
)
def test_a_pronoun_of_somebody_in_the_topic_stays(reader: Reader, topic: str, answer: str) -> None:
    assert to_reader(answer, replace(reader, topic=topic)) == answer


@pytest.mark.parametrize(
    ("reader", "topic", "answer"),
    [
        (MAN, "", "she fixed it herself"),
        (replace(UNKNOWN, person=parse_name("Ms. Anna West"), title="General Manager"), "", "he fixed it himself"),
        (WOMAN, "", "how her mentor taught her to weld"),
        (WOMAN, "", "she lets her make mistakes"),
        (MAN, "", "he let him try again"),
        (MAN, "", "he lets them pick their own music"),
        (UNKNOWN, "", "they let them pick"),
        (UNKNOWN, "", "you never forget their names"),
        (UNKNOWN, "", "they remember you"),
        (MAN, "", "you always pick up for him"),
        (MAN, "Tom's apprenticeship", "he came in on Saturdays to help"),
        (MAN, "how she mends lace", "he showed me the needles"),
        (MAN, "", "a man that senior could cry about a tree"),
        (UNKNOWN, "", "someone that busy took time for me"),
        (MAN, "", "guy mends it with parts off his own shelf"),
        (UNKNOWN, "", "you get treated like an adult when you make a mistake"),
    ],
)
def test_it_is_not_said_where_it_is_not_plain_who_is_meant(reader: Reader, topic: str, answer: str) -> None:
    assert to_reader(answer, replace(reader, topic=topic)) is None


def test_a_topic_that_the_note_does_not_tell_bears_no_pronoun() -> None:
    untold = replace(MAN, topic="the apprentice who failed twice", told=False)
    assert to_reader("he passed at last", untold) is None
    assert to_reader("they cracked jokes all morning", replace(untold, topic="the team")) is None


@pytest.mark.parametrize(
    ("reader", "topic", "answer", "said"),
    [
        (WOMAN, "", "she herself tastes every batch", "you yourself taste every batch"),
        (WOMAN, "", "she tastes them herself", "you taste them yourself"),
        (WOMAN, "", "built the ramp herself", "you built the ramp yourself"),
        (MAN, "", "answers every letter himself", "you answer every letter yourself"),
        (WOMAN, "", "hearing her talk about the early days", "hearing you talk about the early days"),
        (WOMAN, "", "watching her calm down a customer", "watching you calm down a customer"),
        (WOMAN, "", "how it made her proud", "how it made you proud"),
        (WOMAN, "", "she trained her assistant herself", "you trained your assistant yourself"),
        (WOMAN, "", "her assistant remembers every order", "your assistant remembers every order"),
        (WOMAN, "", "I could learn from a boss like her", "I could learn from a boss like you"),
        (WOMAN, "", "you can tell she loves it", "you love it"),
        (WOMAN, "", "she told me you all eat together", "you all eat together"),
        (WOMAN, "how she runs the nursing team", "she stays until the last nurse has left", "you stay until the last nurse has left"),
        (WOMAN, "the nurse residency", "she built it from nothing", "you built it from nothing"),
        (MAN, "the Smith merger", "he never looked at his telephone", "you never looked at your telephone"),
        (MAN, "moving the server room", "he showed me the racks", "you showed me the racks"),
        (UNKNOWN, "", "they let juniors argue their motions", "you let juniors argue their motions"),
        (UNKNOWN, "", "it shows they care", "it shows you care"),
        (UNKNOWN, "", "having been a guest I know how kind they are", "having been a guest I know how kind you are"),
        (MAN, "", "the horse he rescued", "the horse you rescued"),
        (WOMAN, "", "the new cook that she trained", "the new cook that you trained"),
        (WOMAN, "the volunteers", "she drives them home herself", "you drive them home yourself"),
        (UNKNOWN, "", "you drive a route yourself when they are short", "you drive a route yourself when they are short"),
    ],
)  # fmt: skip
def test_the_reader_is_spoken_to_where_nobody_else_can_be_meant(
    reader: Reader, topic: str, answer: str, said: str
) -> None:
    assert to_reader(answer, replace(reader, topic=topic)) == said


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("you would be growing every week there", "I would be growing every week there"),
        ("you felt welcome the moment you walked in", "I felt welcome the moment I walked in"),
        ("it proves you get paid fairly", "it proves one is paid fairly"),
        ("you are never on your own", "one is never on one's own"),
        ("you do not need a degree for it", "one does not need a degree for it"),
        ("you never have to beg for a day off", "one never has to beg for a day off"),
        ("you can bring your dog", "one can bring one's dog"),
        ("you said you can bring your dog", "you said one can bring one's dog"),
        ("you get to follow one case to its end", "one can follow one case to its end"),
        ("you get your own bench", "one has one's own bench"),
        ("you learn so much on the floor", "one can learn so much on the floor"),
        ("you know where you stand", "people know where they stand"),
        ("you never know who walks in", "there is no knowing who walks in"),
        ("they really look after you", "you really look after people"),
        ("you feel like you matter", "people feel like they matter"),
        ("your voice matters", "everyone's voice matters"),
        ("they make you feel at home", "you make people feel at home"),
        ("they treat you like an adult", "you treat people like adults"),
        ("they made you feel at home", "you made me feel at home"),
        ("everyone makes you feel welcome", "everyone makes people feel welcome"),
        ("here the apprentices are asked first", "there the apprentices are asked first"),
        ("you look after each other", "you all look after each other"),
    ],
)
def test_a_you_that_means_anyone_is_not_told_of_the_reader(answer: str, said: str) -> None:
    assert to_reader(answer, UNKNOWN) == said


@pytest.mark.parametrize(
    "answer",
    [
        "you know your tenants by name",
        "you can name every tenant",
        "you get your flour from local mills",
        "you get up at three to bake",
        "you have your own orchard",
        "you felt strongly that nobody should eat alone",
        "you never lost your temper",
        "you need people who can weld",
        "it made you a better teacher",
        "you will not let anyone go without",
        "the move from here to there",
        "a boss who listens",
    ],
)
def test_what_is_told_of_the_reader_stays(answer: str) -> None:
    assert to_reader(answer, UNKNOWN) == answer


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("she checks the straps before she even says hello", "you check the straps before you even say hello"),
        ("he waits until he then hears the click", "you wait until you then hear the click"),
        ("she never once misses a delivery", "you never once miss a delivery"),
        ("she greets people like she always has", "you greet people like you always have"),
        ("she really, truly cares about bread", "you really, truly care about bread"),
        ("he, like my uncle, focuses on one thing", "you, like my uncle, focus on one thing"),
        ("she no longer sells plastic", "you no longer sell plastic"),
        ("he at least once a week walks the floor", "you at least once a week walk the floor"),
        ("she not only teaches but also coaches", "you not only teach but also coach"),
        ("how she runs the shop, keeps it clean and locks up", "how you run the shop, keep it clean and lock up"),
        ("neither does she", "neither do you"),
        ("she relies on her list", "you rely on your list"),
        ("she mentioned she used to drive a tram", "you used to drive a tram"),
        ("you told me your first oven was second-hand", "your first oven was second-hand"),
        ("she mentioned her first trial", "you mentioned your first trial"),
    ],
)
def test_the_verb_agrees_behind_whatever_stands_before_it(answer: str, said: str) -> None:
    assert to_reader(answer, WOMAN if "she" in answer or "her" in answer else UNKNOWN) == said


@pytest.mark.parametrize(
    ("topic", "answer", "said"),
    [
        ("robots stacking the shelves", "they never drop a jar", "they never drop a jar"),
        ("the drones", "they have heated rotors", "they have heated rotors"),
        ("bees on the roof", "they feed the whole street", "they feed the whole street"),
        ("the residents", "they choose the menu", "they choose the menu"),
        ("old looms", "they last a hundred years", "they last a hundred years"),
        ("the menus", "they change every week", "they change every week"),
        ("the new vans", "they are buying six more", "you are buying six more"),
        ("the Friday demos", "they let juniors present", "you let juniors present"),
        ("free lunches", "they are very generous", "you are very generous"),
        ("third shift", "they let people swap", "you let people swap"),
        ("", "you were frank about the mistakes they made", "you were frank about the mistakes they made"),
        ("", "he was frank about the mistakes they made", "you were frank about the mistakes you made"),
        ("", "everyone they hire stays", "everyone you hire stays"),
        ("", "it shows people they matter", "it shows people they matter"),
    ],
)
def test_they_are_those_of_the_topic_or_of_the_firm(topic: str, answer: str, said: str) -> None:
    assert to_reader(answer, replace(UNKNOWN, topic=topic)) == said


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("you would have time to learn every name", "I would have time to learn every name"),
        ("you would get your own bench", "I would get my own bench"),
        ("you would work with every team", "I would work with every team"),
        ("you would be given your own patients", "I would be given my own patients"),
        ("you would get up at three", "you would get up at three"),
        ("you would have laughed at my first cake", "you would have laughed at my first cake"),
        ("you would need a year to learn it", "one would need a year to learn it"),
        ("you said you would have an answer soon", None),
        ("it is fair and you do not see that often", "it is fair and one does not see that often"),
        ("you rarely see that", "one rarely sees that"),
        ("you do not see it as work", "you do not see it as work"),
        ("you cannot teach anyone with forty in a room", "one cannot teach anyone with forty in a room"),
        ("you cannot stand waste", "you cannot stand waste"),
        ("they do not put you on nights until you are ready", None),
        ("she holds their hand", None),
        ("he knows what they fear", None),
        ("we work in similar fields", "we work in similar fields"),
        ("we get to name the soups", None),
        ("we never work past six", None),
        ("you said we cook everything from scratch", None),
        ("we talked about bees", "we talked about bees"),
        ("we both grew up on farms", "we both grew up on farms"),
        ("we share a love of bread", "we share a love of bread"),
        ("we make bread at home", "we make bread at home"),
    ],
)
def test_you_and_we_are_told_only_of_whom_they_mean(answer: str, said: str | None) -> None:
    assert to_reader(answer, UNKNOWN) == said


@pytest.mark.parametrize(
    "answer", ["my last one was all nights", "mine was closed", "my current school has 42 to a class"]
)
def test_what_the_writer_has_is_no_fact_of_the_conversation(answer: str) -> None:
    assert speaks_of_unnamed(answer)
    assert not speaks_of_unnamed("my questions were taken seriously")

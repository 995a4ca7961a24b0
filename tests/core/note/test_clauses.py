"""What an answer is, and how it is set: a clause gets "that", what is done gets no article, what leans on its topic does not stand alone."""

from __future__ import annotations

import pytest

from afterword.core.note.fit import fit
from afterword.core.note.leaning import leans
from afterword.core.note.names import parse_name
from afterword.core.note.recasting import Reader

READER = Reader(parse_name("Amara Okafor"), "Okafor & Lane", frozenset({"amara", "okafor", "lane"}))


def _fitted(part: str, answer: str) -> tuple[str, str]:
    made = fit(answer, READER, part)
    return (made.shape.value, made.text) if made else ("-", "")


@pytest.mark.parametrize(
    ("part", "answer"),
    [
        ("liked", "nurses pick their own shifts"),
        ("liked", "the volunteers knit hats for the newborns"),
        ("liked", "interns present their own slides"),
        ("liked", "patients pet the rabbits"),
        ("liked", "residents get to choose the menu"),
        ("liked", "the drivers rest every four hours"),
        ("liked", "band 5s still get to rotate"),
        ("liked", "most of the crew are home every night"),
        ("liked", "an oven that old still bakes evenly"),
        ("interest", "teachers like that make me want to teach"),
        ("interest", "most shops just say handmade on the label"),
        ("interest", "family comes first for me"),
        ("interest", "respect goes both ways there"),
        ("interest", "trust matters more to me than money"),
        ("liked", "people working here know their craft"),
        ("interest", "my lease ends in February"),
    ],
)
def test_a_verb_after_its_subject_makes_a_clause(part: str, answer: str) -> None:
    assert _fitted(part, answer) == ("clause", answer)


@pytest.mark.parametrize(
    "answer",
    [
        "children who eat alone get invited",
        "nurses who float get paid extra",
        "a woman who began in the laundry runs the hotel",
        "the questions that you asked were good ones",
        "the books you lend out are free",
    ],
)
def test_the_verb_after_a_relative_clause_makes_a_clause(answer: str) -> None:
    assert _fitted("liked", answer) == ("clause", answer)


@pytest.mark.parametrize(
    "answer",
    [
        "the guest who stayed for three months",
        "a customer who said the bread was dry",
        "the questions you asked me",
        "sales targets that make sense",
        "people who help people grow",
        "the drivers rest area",
        "your parents' evening",
        "the way the chefs taste everything",
        "plans to open a second shop",
        "everyone in the workshop",
        "the people working there",
        "people skills",
        "the school's free breakfast club",
        "your firm's open door policy",
        "respect for patients",
    ],
)
def test_a_noun_phrase_stays_one(answer: str) -> None:
    assert _fitted("liked", answer) == ("noun", answer)


@pytest.mark.parametrize(
    ("part", "answer", "text"),
    [
        ("liked", "your kitchen's spotless", "your kitchen is spotless"),
        ("liked", "the owner's a former nurse", "the owner is a former nurse"),
        ("liked", "the baker's been up since 3", "the baker has been up since 3"),
        ("liked", "the site's run by volunteers", "the site is run by volunteers"),
        ("liked", "your gate's always open", "your gate is always open"),
        ("liked", "its never the same twice", "it is never the same twice"),
        ("interest", "my sister's a midwife", "my sister is a midwife"),
        ("liked", "you joking about it instead of scolding", "you joke about it instead of scolding"),
        ("liked", "nobody from outside telling you what to cook", "nobody from outside tells you what to cook"),
        ("liked", "everyone pitching in at harvest", "everyone pitches in at harvest"),
        ("liked", "people helping each other", "people help each other"),
        ("liked", "you hiring apprentices since 1998", "you have been hiring apprentices since 1998"),
        ("interest", "that says a lot", "that says a lot"),
        ("interest", "family place", "it is a family place"),
        ("interest", "honest shop", "it is an honest shop"),
    ],
)
def test_a_shortened_or_missing_verb_is_written_out(part: str, answer: str, text: str) -> None:
    assert _fitted(part, answer) == ("clause", text)


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        ("helping the neighbors carry their bags", "helping the neighbors carry their bags"),
        ("hearing you say that you would keep everyone", "hearing you say that you would keep everyone"),
        ("watching you fix the loom", "watching you fix the loom"),
        ("selling it cheap instead of tossing it", "selling it cheap instead of tossing it"),
        ("not jumping straight to eviction", "not jumping straight to eviction"),
        ("never closing on Sundays", "never closing on Sundays"),
        ("promoting from within", "promoting from within"),
        ("think tank work", "think tank work"),
        ("that night a fox came into the ward", "the night a fox came into the ward"),
        ("paving crew, night shift", "paving crew, night shift"),
        ("tax desk, audit desk", "the tax desk and the audit desk"),
        ("canopy target, 25% by 2030", "the canopy target of 25% by 2030"),
        ("calm ward, no drama", "the calm ward with no drama"),
    ],
)
def test_what_is_done_or_listed_is_a_noun_phrase(answer: str, text: str) -> None:
    assert _fitted("topic", answer)[1] == text
    assert _fitted("topic", answer)[0] in {"noun", "loose"}


@pytest.mark.parametrize(
    ("answer", "shape"),
    [
        ("restoring pianos is slow work", "clause"),
        ("feeding the ducks takes an hour", "clause"),
        ("helping people is what we do best", "clause"),
    ],
)
def test_what_is_said_of_a_deed_is_a_clause(answer: str, shape: str) -> None:
    assert _fitted("topic", answer) == (shape, answer)


@pytest.mark.parametrize(
    ("part", "answer", "shape", "text"),
    [
        ("liked", "didn't expect the kit to be so new", "sentence", "I did not expect the kit to be so new"),
        ("liked", "couldn't believe how quiet it was", "sentence", "I could not believe how quiet it was"),
        ("interest", "believe in public transit", "sentence", "I believe in public transit"),
        ("interest", "learn something new", "loose", "to learn something new"),
        ("interest", "reckon I'd fit right in", "sentence", "I reckon I would fit right in"),
        ("interest", "was a paramedic for six years", "sentence", "I was a paramedic for six years"),
        ("liked", "made it herself from scrap", "clause", "you made it yourself from scrap"),
        ("liked", "took the time to show me round", "clause", "you took the time to show me round"),
        ("liked", "wasn't a fuss made of it", "clause", "there was not a fuss made of it"),
        ("liked", "didn't feel like an interview", "clause", "it did not feel like an interview"),
        ("liked", "feels like a family", "clause", "it feels like a family"),
        ("liked", "never a dull day", "that", "that there is never a dull day"),
        ("liked", "always room for one more", "that", "that there is always room for one more"),
        ("liked", "asked about my thesis", "clause", "you asked about my thesis"),
        ("topic", "asked about the archive", "noun", "the archive"),
        ("interest", "always been good with engines", "sentence", "I have always been good with engines"),
        ("liked", "no turf wars", "that", "that there are no turf wars"),
        ("liked", "no overtime since March", "clause", "there has been no overtime since March"),
        ("liked", "no layoffs since 2009", "clause", "there have been no layoffs since 2009"),
        ("liked", "only two complaints last year", "clause", "there were only two complaints last year"),
        ("liked", "no one eats alone", "clause", "no one eats alone"),
        ("interest", "honesty", "noun", "your honesty"),
    ],
)
def test_a_missing_subject_is_given_where_it_can_only_be_one(part: str, answer: str, shape: str, text: str) -> None:
    assert _fitted(part, answer) == (shape, text)


@pytest.mark.parametrize(
    ("part", "answer"),
    [
        ("liked", "remember names easily"),
        ("liked", "never once seen a yard run so well"),
        ("liked", "couldn't fault the team"),
        ("liked", "would rather train than fire"),
        ("liked", "better for the river and looks nicer"),
        ("interest", "sure what more would you want"),
        ("liked", "not many bosses would"),
        ("liked", "my last district wouldn't"),
        ("liked", "man builds it himself"),
        ("topic", "salt, mostly"),
        ("topic", "you frobbing the widgets"),
    ],
)
def test_what_lacks_too_much_is_left_out(part: str, answer: str) -> None:
    assert _fitted(part, answer) == ("-", "")


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        ("everybody tastes, everybody speaks", "everybody tastes and everybody speaks"),
        ("the team is small, everyone helps", "the team is small and everyone helps"),
        ("it isn't a shop, it's a meeting place", "it is not a shop but a meeting place"),
    ],
)
def test_no_clause_is_cut_from_its_fellow(answer: str, text: str) -> None:
    assert _fitted("liked", answer) == ("clause", text)


def test_what_is_told_of_ones_own_people_is_no_merit_of_the_reader() -> None:
    assert _fitted("liked", "my dad's a vet") == ("sentence", "my dad is a vet")


@pytest.mark.parametrize(
    "text", ["it only took you five years", "you let them try", "you laugh about it", "selling it cheap"]
)
def test_an_answer_that_points_at_what_it_does_not_name_leans(text: str) -> None:
    assert leans(text)


@pytest.mark.parametrize(
    "text",
    ["it felt like a family", "it is quiet", "the chefs taste a dish before it leaves", "a partner reads every draft with them", "how calm everyone was"],
)  # fmt: skip
def test_an_answer_that_names_what_it_means_does_not_lean(text: str) -> None:
    assert not leans(text)


@pytest.mark.parametrize(
    ("part", "answer", "shape", "text"),
    [
        ("liked", "the poems the class wrote about the river", "noun", "the poems the class wrote about the river"),
        ("topic", "the trail the volunteers cleared", "noun", "the trail the volunteers cleared"),
        ("liked", "the menu the residents choose", "noun", "the menu the residents choose"),
        ("liked", "a director everyone can reach", "noun", "a director everyone can reach"),
        ("topic", "courses that you pay for", "noun", "courses that you pay for"),
        ("topic", "first aid course that you pay for", "noun", "the first aid course that you pay for"),
        ("liked", "the tools the apprentices use are new", "clause", "the tools the apprentices use are new"),
        ("liked", "the songs the choir sings are old", "clause", "the songs the choir sings are old"),
        ("liked", "the team gave the clients cakes", "clause", "the team gave the clients cakes"),
        ("liked", "the vets know the farmers by name", "clause", "the vets know the farmers by name"),
        ("liked", "the board funds the trips", "clause", "the board funds the trips"),
        ("liked", "the review once a month", "noun", "the review once a month"),
        ("liked", "the bakery paid for your licence", "clause", "the bakery paid for your licence"),
    ],
)
def test_a_noun_with_a_clause_is_no_clause_unless_a_second_verb_follows(
    part: str, answer: str, shape: str, text: str
) -> None:
    assert _fitted(part, answer) == (shape, text)


@pytest.mark.parametrize(
    ("part", "answer", "shape", "text"),
    [
        ("interest", "been a carer 6 yrs and never saw that", "sentence", "I have been a carer six years and never saw that"),
        ("interest", "never had a mentor", "sentence", "I have never had a mentor"),
        ("interest", "seen too many bad kitchens", "sentence", "I have seen too many bad kitchens"),
        ("liked", "got to meet the whole crew", "sentence", "I got to meet the whole crew"),
        ("interest", "would let me keep my own hours", "clause", "it would let me keep my own hours"),
        ("interest", "would be my own boss", "sentence", "I would be my own boss"),
        ("interest", "last place I worked the boss shouted", "sentence", "at the last place I worked, the boss shouted"),
        ("interest", "if a team eats together it works together", "clause", "if a team eats together it works together"),
        ("interest", "when people feel safe, they speak up", "clause", "when people feel safe, they speak up"),
        ("liked", "if you break something, nobody shouts", "clause", "if you break something, nobody shouts"),
        ("liked", "when you let the dog in", "noun", "the moment when you let the dog in"),
        ("interest", "punctuality is second nature to me", "clause", "punctuality is second nature to me"),
        ("liked", "him joining as a trainee 12 years ago", "clause", "you joined as a trainee 12 years ago"),
        ("liked", "you being a trainee back in 2004", "clause", "you were a trainee back in 2004"),
        ("liked", "clean bays, every tool labelled", "noun", "clean bays with every tool labelled"),
        ("interest", "done nights for 4 years", "sentence", "I have done nights for four years"),
        ("liked", "no two days the same", "clause", "no two days are the same"),
        ("liked", "dogs welcome", "clause", "dogs are welcome"),
        ("liked", "brought her own mug", "clause", "you brought your own mug"),
        ("liked", "half the crew", "noun", "half the crew"),
        ("topic", "annual leave", "noun", "annual leave"),
        ("topic", "stock reconciliation", "noun", "stock reconciliation"),
        ("topic", "repair over replacement", "noun", "repair over replacement"),
        ("topic", "bridge over the canal", "noun", "the bridge over the canal"),
    ],
)  # fmt: skip
def test_a_fragment_gets_its_missing_words_and_no_article(part: str, answer: str, shape: str, text: str) -> None:
    assert _fitted(part, answer) == (shape, text)


@pytest.mark.parametrize(
    ("part", "answer"),
    [
        ("liked", "been there since 1998"),
        ("liked", "got the trainees to cook"),
        ("liked", "even the accountants"),
        ("liked", "mostly small growers nobody has met"),
        ("liked", "proper ones"),
        ("liked", "10 ovens, 3 bakers"),
        ("liked", "gone in a week"),
        ("liked", "kept smiling the whole time"),
        ("interest", "worth every mile of the drive"),
        ("liked", "30 years no layoffs"),
        ("liked", "all new, none of it second hand"),
        ("interest", "if they hire me"),
        ("liked", "libre na agad ang training"),
    ],
)
def test_a_fragment_whose_missing_words_are_not_sure_is_left_out(part: str, answer: str) -> None:
    assert _fitted(part, answer) == ("-", "")

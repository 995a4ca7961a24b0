"""What is told of a talking point, whose doing it is, what rests on what, and by which rows it is told."""

from __future__ import annotations

import re

import pytest

from afterword.core.candidacy.document import read_candidacy
from afterword.core.note.choice import Choice
from afterword.core.note.compose import compose
from afterword.core.note.doing import as_hoped, as_liked, is_doing
from afterword.core.note.draft import Draft
from afterword.core.note.facts import facts_for
from afterword.core.note.leaning import means_topic, rests, stands_alone
from afterword.core.note.material import Material, stock
from afterword.core.note.model import NoteForm, NoteKind
from afterword.core.note.moves import moves
from afterword.core.note.names import parse_name
from afterword.core.note.recasting import Reader, to_reader
from afterword.core.note.refusal import is_fit_for_a_letter
from tests.core.note.test_wording import shipped

WOMAN = Reader(parse_name("Amara Okafor"), "Harbor Street Co-op", frozenset({"amara", "okafor"}), title="Ms.")


def case(**point: str) -> dict[str, object]:
    return {
        "candidate": {"name": "Jo Marsh", "phone": "555-0100"},
        "firm": {"name": "Harbor Street Co-op"},
        "role": "Baker",
        "people": [{"id": "a", "name": "Amara Okafor", "title": "Ms."}],
        "interviews": [{"ended": "2026-11-12T15:30:00-05:00", "zone": "America/New_York", "people": ["a"]}],
        "talking_points": [{"with": "a", **point}],
    }


def told(**point: str) -> tuple[str | None, str | None, str | None]:
    """The three parts as they can be told."""
    document = {"version": 1, "id": "c", **case(**point)}
    candidacy, problems = read_candidacy(document)
    assert candidacy is not None, problems
    points = stock(facts_for(candidacy, "a")).points
    if not points:
        return None, None, None
    parts = (points[0].topic, points[0].liked, points[0].interest)
    return tuple(part.text if part else None for part in parts)  # type: ignore[return-value]


def material(**point: str) -> Material:
    document = {"version": 1, "id": "c", **case(**point)}
    candidacy, problems = read_candidacy(document)
    assert candidacy is not None, problems
    return stock(facts_for(candidacy, "a")).points[0]


@pytest.mark.parametrize(
    "text",
    [
        "weighing every loaf twice",
        "not charging for refills",
        "sending everyone home by six",
        "never turning a child away",
    ],
)
def test_a_deed_is_told_from_a_thing(text: str) -> None:
    assert is_doing(text)


@pytest.mark.parametrize(
    "text",
    [
        "parking",
        "training for new cooks",
        "building codes",
        "the baking of bread",
        "mentoring of juniors",
        "meetings on Monday",
        "everything by hand",
    ],
)
def test_a_thing_in_ing_is_no_deed(text: str) -> None:
    assert not is_doing(text)


@pytest.mark.parametrize(
    ("text", "topic", "as_told"),
    [
        ("weighing every loaf twice", "the new scales", "hearing about weighing every loaf twice"),
        ("counting the birds by ear", "your study of marsh birds", "your counting the birds by ear"),
        ("wanting to know everyone by name", "why you left the bank", "your wanting to know everyone by name"),
        ("knocking on every door", "how you began the shop", "your knocking on every door"),
        ("shadowing a nurse for a week", "your training for new staff", "hearing about shadowing a nurse for a week"),
        ("walking every hedge yourself", "the survey", "your walking every hedge yourself"),
        ("getting to choose a mentor", "the first month", "the chance to choose a mentor"),
        ("seeing the ovens at work", "the tour", "seeing the ovens at work"),
        ("hearing how you began", "your career", "hearing how you began"),
        ("being shown the cold store", "the tour", "being shown the cold store"),
        ("the garden on the roof", "your work", "the garden on the roof"),
        ("parking", "the site", "parking"),
    ],
)
def test_what_others_do_is_not_told_as_done_by_the_writer(text: str, topic: str, as_told: str) -> None:
    assert as_liked(text, topic, present=True) == as_told


def test_somebody_who_was_not_there_is_not_the_doer() -> None:
    assert (
        as_liked("counting the birds by ear", "your study", present=False) == "hearing about counting the birds by ear"
    )


@pytest.mark.parametrize(
    ("text", "hoped"),
    [
        ("being trusted with the keys", "the chance to be trusted with the keys"),
        ("being able to walk to work", "the chance to walk to work"),
        ("being raised on a farm", "being raised on a farm"),
        ("working with children", "working with children"),
    ],
)
def test_what_the_place_would_give_is_no_reason_given_already(text: str, hoped: str) -> None:
    assert as_hoped(text) == hoped


@pytest.mark.parametrize(
    "text",
    [
        "it showed me that you mean it",
        "I believe you",
        "being trusted",
        "I also keep bees",
        "I still want to learn",
        "that says it all",
        "I have the same at home",
    ],
)
def test_a_reason_that_rests_on_what_was_liked(text: str) -> None:
    assert rests(text)


@pytest.mark.parametrize(
    "text",
    [
        "I grew up on a farm",
        "small classes suit me",
        "I want to stay in one place",
        "my aunt was a midwife",
        "nobody is turned away there",
    ],
)
def test_a_reason_that_stands_without_what_was_liked(text: str) -> None:
    assert not rests(text)


@pytest.mark.parametrize(
    ("text", "needed"),
    [
        ("that it is paid and never longer than a week", True),
        ("they were there from the start", True),
        ("it is your people who stay", False),
        ("nobody is left alone with the ovens", False),
    ],
)
def test_what_was_liked_may_need_a_topic_that_was_lost(text: str, needed: bool) -> None:
    assert means_topic(text) is needed


def test_a_sentence_after_one_that_was_lost_stands_only_by_itself() -> None:
    assert not stands_alone("every week")
    assert not stands_alone("it made me laugh")
    assert stands_alone("the cooks taste everything")


@pytest.mark.parametrize(
    ("point", "told_as"),
    [
        ({"topic": "the ovens", "liked": "idk asdfgh", "interest": "It showed me that quality comes first."}, ("the ovens", None, None)),
        ({"topic": "the ovens", "liked": "idk asdfgh", "interest": "I grew up in a bakery"}, ("the ovens", None, "I grew up in a bakery")),
        ({"topic": "the ovens", "liked": "Bread is patience, you said"}, ("the ovens", "you said that bread is patience", None)),
        ({"topic": "the ovens", "liked": "I still burn one a week, she said"}, ("the ovens", None, None)),
        ({"topic": "the ovens", "liked": '"bread is patience", you said'}, ("the ovens", 'you said "bread is patience"', None)),
        ({"topic": "the foreman who trained your crew", "liked": "Bread is patience, he said"}, ("the foreman who trained your crew", None, None)),
        ({"topic": "the ovens", "liked": "the long proving, you said!"}, ("the ovens", "the long proving", None)),
        ({"topic": "rotas", "liked": "Everyone gets a Sunday at home. Every month."}, ("rotas", "everyone gets a Sunday at home, every month", None)),
        ({"topic": "rotas", "liked": "that is how I was trained"}, ("rotas", "this is how I was trained", None)),
        ({"topic": "rotas", "liked": "asdfgh qwrtz. Every month."}, ("rotas", None, None)),
        ({"topic": "rotas", "interest": "nobody shouts in that place"}, ("rotas", None, "nobody shouts there")),
        ({"topic": "rotas", "liked": "I could walk my son to school"}, ("rotas", "I could walk my son to school", None)),
        ({"topic": "rotas", "liked": "we would all eat together at noon"}, ("rotas", None, None)),
        ({"topic": "the kiln", "interest": "you could tell she loves the place"}, ("the kiln", None, "you love the place")),
    ],
)  # fmt: skip
def test_what_is_told_of_an_answer(point: dict[str, str], told_as: tuple[str | None, str | None, str | None]) -> None:
    assert told(**point) == told_as


@pytest.mark.parametrize(
    ("point", "told_as"),
    [
        ({"topic": "how they train apprentices", "liked": "they let them fail a bit"}, ("how you train apprentices", "you let them fail a bit", None)),
        ({"topic": "how they train apprentices", "liked": "they get their own tools"}, ("how you train apprentices", "they get their own tools", None)),
        ({"topic": "how they treat interns", "liked": "they are paid properly"}, ("how you treat interns", "they are paid properly", None)),
        ({"topic": "how they deal with angry guests", "liked": "they do not hide", "interest": "they trust their people"}, ("how you deal with angry guests", "you do not hide", "you trust your people")),
        ({"topic": "their support for teachers", "interest": "they listen to everyone"}, ("your support for teachers", None, "you listen to everyone")),
        ({"topic": "their apprentices", "liked": "they run the shop on Mondays"}, ("your apprentices", "they run the shop on Mondays", None)),
        ({"topic": "how you work with the clerks", "liked": "they read every file"}, ("how you work with the clerks", "they read every file", None)),
    ],
)  # fmt: skip
def test_those_of_the_firm_stay_those_of_the_firm(
    point: dict[str, str], told_as: tuple[str | None, str | None, str | None]
) -> None:
    assert told(**point) == told_as


@pytest.mark.parametrize(
    ("point", "told_as"),
    [
        ({"topic": "apprentice to baker ratio", "liked": "she is pressing for two more"}, ("the apprentice to baker ratio", "you are pressing for two more", None)),
        ({"topic": "what happens when a partner retires", "liked": "she told me she still bakes at home"}, ("what happens when a partner retires", "you still bake at home", None)),
        ({"topic": "rotas", "liked": "they let the porters choose first because they used to come last"}, ("rotas", "you let the porters choose first because they used to come last", None)),
        ({"topic": "rotas", "liked": "she said she would look into it"}, ("rotas", "you said you would look into it", None)),
        ({"topic": "rotas", "liked": "been up at four since she was 16"}, ("rotas", "you have been up at four since you were 16", None)),
        ({"topic": "rotas", "liked": "amara walks the floor every morning"}, ("rotas", "you walk the floor every morning", None)),
        ({"topic": "rotas", "liked": "everything clear and written down"}, ("rotas", "everything was clear and written down", None)),
        ({"topic": "rotas", "liked": "got a real sense of calm in the kitchen"}, ("rotas", "the sense of calm in the kitchen", None)),
        ({"topic": "rotas", "liked": "when she laughed at the oven"}, ("rotas", "the moment when you laughed at the oven", None)),
        ({"topic": "rotas", "interest": "can learn a lot from the night bakers"}, ("rotas", None, "I can learn a lot from the night bakers")),
        ({"topic": "rotas", "interest": "I'm over baking what nobody eats"}, ("rotas", None, None)),
        ({"topic": "rotas", "interest": "bilingual"}, ("rotas", None, None)),
        ({"topic": "rotas", "liked": "she made me laugh"}, ("rotas", "you made me laugh", None)),
        ({"topic": "the woman who baked here for 31 years", "liked": "Ms. Okafor had her over for lunch"}, ("the woman who baked here for 31 years", None, None)),
        ({"topic": "rotas", "liked": "sound woman, no nonsense"}, ("rotas", None, None)),
        ({"topic": "rotas", "interest": "it's the part I'd most want to get right"}, ("rotas", None, "it is the part I would most want to get right")),
        ({"topic": "rotas", "interest": "you'd get out of the office and meet people"}, ("rotas", None, "I would get out of the office and meet people")),
        ({"topic": "how she hires, trains and keeps people"}, ("how you hire, train and keep people", None, None)),
        ({"topic": "the new ovens they are building"}, ("the new ovens you are building", None, None)),
        ({"topic": "rotas", "interest": "love the bread"}, ("rotas", None, "I love the bread")),
        ({"topic": "We had a long talk about the ovens"}, ("the ovens", None, None)),
        ({"topic": "rotas", "interest": "they take people serious"}, ("rotas", None, "you take people seriously")),
        ({"topic": "complaints fell after they stopped the night bake"}, ("complaints fell after you stopped the night bake", None, None)),
        ({"topic": "rotas", "interest": "Street bread that keeps is rare"}, ("rotas", None, "street bread that keeps is rare")),
        ({"topic": "teachers' circles", "liked": "they pay for transport"}, ("teachers' circles", "you pay for transport", None)),
        ({"topic": "rotas", "interest": "I respect that"}, ("rotas", None, None)),
        ({"topic": "rotas", "interest": "people over paperwork"}, ("rotas", None, None)),
        ({"topic": "rotas", "interest": "you'd be proud to work there"}, ("rotas", None, "I would be proud to work there")),
        ({"topic": "rotas", "liked": "the thank yous on the board"}, ("rotas", "the thanks on the board", None)),
        ({"topic": "one loaf per customer", "liked": "she fought the owner for that"}, ("one loaf per customer", "you fought the owner for that", None)),
        ({"topic": "no sugar policy till noon"}, ("the no sugar policy till noon", None, None)),
        ({"topic": "boats, obviously, and the new quay"}, ("boats, and the new quay", None, None)),
        ({"topic": "the stall that ends in march"}, ("the stall that ends in March", None, None)),
        ({"topic": "rye counts vs yearly stocktake"}, ("rye counts versus yearly stocktake", None, None)),
        ({"topic": "rotas", "interest": "one learns more from burnt bread I think"}, ("rotas", None, "one learns more from burnt bread")),
    ],
)  # fmt: skip
def test_who_did_it_is_found(point: dict[str, str], told_as: tuple[str | None, str | None, str | None]) -> None:
    assert told(**point) == told_as


def test_what_a_liking_tells_is_a_sentence_by_itself() -> None:
    made = moves(
        material(topic="rotas", liked="you let the porters choose", interest="that told me a lot about you"),
        0,
        first=True,
    )
    assert made[-1].own == "that told me a lot about you"
    made = moves(
        material(topic="rotas", liked="you let the porters choose", interest="that's why I became a baker"),
        0,
        first=True,
    )
    assert made[-1].own == "that is why I became a baker"


@pytest.mark.parametrize(
    ("typed", "told_"),
    [
        ("real problems", False),
        ("death done well", False),
        ("the variety", True),
        ("room to move up", True),
        ("mix of old and new", True),
    ],
)
def test_a_word_or_two_are_no_reason(typed: str, told_: bool) -> None:
    assert (material(topic="rotas", interest=typed).interest is not None) is told_


def test_what_one_could_do_there_is_told_as_liked() -> None:
    made = moves(material(topic="rotas", liked="I could walk my son to school"), 0, first=True)
    assert [move.slots.get("x") for move in made] == ["rotas", "that I could walk my son to school"]


def test_after_a_sentence_of_ones_own_the_reason_begins_with_no_it() -> None:
    point = material(
        topic="teaching in two languages",
        liked="I was punished for my own at school",
        interest="children should be proud",
    )
    made = moves(point, 0, first=True)
    assert made[-1].slot == "thank-you.talk_because"
    for name in ("en-US", "en-GB"):
        assert not any(row.text.startswith(("It ", "That ")) for row in shipped(name).of("thank-you.talk_because"))


def test_where_what_was_liked_is_left_out_so_is_what_rests_on_it() -> None:
    point = material(
        topic="the long history of the two mills, the river and the weir below them",
        liked="you mended it all by hand",
        interest="it showed me that you mean it",
    )
    assert [move.fact for move in moves(point, 0, first=True, lean=1)] == ["talking_points[0].topic"]


def rows_for(slot: str, text: str) -> list[str]:
    """Every row of the slot that may hold the answer, as it reads then."""
    choice = Choice(shipped("en-US"), "k")
    slots = {"x": text, "y": text, "firm": "Harbor Street Co-op", "the_role": "the baker position", "reader": "reader"}
    made = []
    while sentence := choice.sentence(f"thank-you.{slot}", "a", slots):
        made.append(sentence.text)
    return made


@pytest.mark.parametrize("slot", ["topic_that", "more_that", "topic_liked_that", "liked_that", "liked_alone_that"])
@pytest.mark.parametrize(
    "text",
    ["that you showed me the looms", "that you were honest", "that you admitted it", "that your cook let me taste it"],
)
def test_what_the_writer_was_there_for_is_no_hearsay(slot: str, text: str) -> None:
    made = rows_for(slot, text)
    assert len(made) >= 3
    assert not [row for row in made if re.search(r"(?:hear|heard|hearing|learn|learning|find out) that", row)]


def test_what_was_told_may_be_heard() -> None:
    assert any("hearing that" in row for row in rows_for("topic_that", "that you train your own drivers"))


@pytest.mark.parametrize("slot", ["topic_noun", "more_noun", "topic_because"])
@pytest.mark.parametrize("text", ["moving from ovens to accounts", "my year at sea", "coming back after the children"])
def test_what_the_writer_went_through_was_not_heard_of(slot: str, text: str) -> None:
    made = rows_for(slot, text)
    assert len(made) >= 3
    assert not [row for row in made if re.search(r"[Hh]ear|[Ll]earning about", row)]
    assert [row for row in rows_for(slot, "moving your ovens to the yard") if re.search(r"[Hh]ear|[Ll]earning", row)]


@pytest.mark.parametrize("slot", ["interest_because", "talk_because"])
def test_there_wants_a_place_named_before_it(slot: str) -> None:
    made = rows_for(slot, "the people there are kind")
    assert len(made) >= 5
    assert all("Harbor Street" in row for row in made)
    assert not all("Harbor Street" in row for row in rows_for(slot, "there is a garden"))


ROWS = [
    row
    for name in ("en-US", "en-GB")
    for slot, rows in shipped(name).rows.items()
    if slot.split(".")[0] in {"thank-you", "card"}
    for row in rows
]


def test_no_row_claims_time_that_has_not_passed() -> None:
    claimed = re.compile(
        r"\boften\b|\bha(?:s|ve) (?:stayed|kept|thought)|\bkeep (?:thinking|coming)|\bstays? with me|\bstill (?:think|with me)|\bsince (?:we|our|then)\b|\babout it since\b|think back|back to|many times|on my mind"
    )
    assert [row.text for row in ROWS if claimed.search(row.text)] == []
    assert [row.text for row in ROWS if "hear from you" in row.text and "{x}" in row.text] == []


def test_no_row_makes_the_writer_the_doer_of_a_topic() -> None:
    meant = re.compile(r"(?:interested in|interest in|thinking about|thought about) \{x\}")
    assert [row.text for row in ROWS if meant.search(row.text)] == []


def test_every_thanks_is_for_time_and_for_consideration() -> None:
    thanks = [row for row in ROWS if row.id.split("[")[0] in {"thank-you.appreciation", "card.appreciation"}]
    assert thanks
    assert [row.text for row in thanks if not ("time" in row.text and "consider" in row.text)] == []


@pytest.mark.parametrize(
    "text",
    [
        "clerks may spend up to £50 on a guest",
        "you raised $30,000 for the roof",
        "the benefits of early reading",
        "the pension claims team",
        "the gender pay gap",
        "nobody asked for their money back",
        "you went back three times to get the money",
        "you lit the hall with lanterns",
        "everyone has two days off in a row",
        "who is let into their house",
    ],
)
def test_what_the_firm_deals_in_is_no_pay(text: str) -> None:
    assert is_fit_for_a_letter(text)


@pytest.mark.parametrize(
    "text",
    [
        "the pay", "the benefits", "salary and benefits", "your pension", "$25 an hour", "I would earn $3,000 more a month", "I could save $500", "more days off", "the money", "I need to get the money",
        "we would all be in on Mondays", "his house", "the place is lit",
    ],
)  # fmt: skip
def test_the_writers_pay_and_what_presumes_stay_out(text: str) -> None:
    assert not is_fit_for_a_letter(text)


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("you do not learn that from a book", "one does not learn that from a book"),
        ("you know your coworkers", "people know their coworkers"),
        ("you could see that he cares", None),
        ("Mr Bell had not spoken in months and then he sang", "Mr Bell had not spoken in months and then he sang"),
    ],
)
def test_whom_an_answer_means(answer: str, said: str | None) -> None:
    assert to_reader(answer, WOMAN) == said


def test_a_note_keeps_its_length_with_the_longer_thanks() -> None:
    candidacy, _ = read_candidacy(
        {"version": 1, "id": "c", **case(topic="the ovens", liked="you built them", interest="I bake")}
    )
    assert candidacy is not None
    for seed in range(12):
        made = compose(candidacy, "a", NoteForm.CARD, NoteKind.THANK_YOU, shipped("en-US"), ref="c", seed=seed)
        assert isinstance(made, Draft)
        assert 45 <= len(made.note.text.split()) <= 75
        assert "time" in made.note.text
        assert "consider" in made.note.text


def test_a_reason_without_its_topic_is_not_told() -> None:
    lost = {
        "with": "a",
        "topic": "the print room (which of them",
        "interest": "I do not want to give up print",
    }
    document = {"version": 1, "id": "c", **case(topic="the reading room")}
    for points in ([lost], [*document["talking_points"], lost]):
        candidacy, problems = read_candidacy(document | {"talking_points": points})
        assert candidacy is not None, problems
        made = stock(facts_for(candidacy, "a"))
        assert [one.topic is not None for one in made.points] == ([] if len(points) == 1 else [True])


def test_whoever_is_named_in_a_thing_is_meant_in_what_is_told_of_it() -> None:
    sure = {"the pond that my mam dug": "noun phrase", "she was ninety": "clause"}

    def weigh(text: str) -> dict[str, float]:
        return {
            kind: float(sure.get(text) == kind)
            for kind in ("noun phrase", "clause", "predicate", "quality", "verb phrase")
        }

    document = {"version": 1, "id": "c", **case(topic="the pond that my mam dug, she was ninety")}
    candidacy, problems = read_candidacy(document)
    assert candidacy is not None, problems
    made = stock(facts_for(candidacy, "a", weigh=weigh))
    assert [(one.topic and one.topic.text, one.beside) for one in made.points] == [("the pond that my mam dug", None)]

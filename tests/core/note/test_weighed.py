"""A second opinion on what an answer is: it confirms the rules, overrules them, or leaves the answer out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from afterword.adapters.shelf.files import FileShelf
from afterword.core.note.compose import compose
from afterword.core.note.fit import fit, fits
from afterword.core.note.fitted import KINDS, Fitted, Shape, Weigh
from afterword.core.note.model import NoteForm, NoteKind
from afterword.core.note.names import parse_name
from afterword.core.note.weighed import reads_whole, weighed
from afterword.core.note.whom import Reader
from afterword.usecases.draft import wording_for
from afterword.wiring import Wiring
from tests.core.note.test_compose import candidacy

READER = Reader(parse_name("Maria Keller"), "Northgate", frozenset({"maria", "keller", "northgate"}))


def saying(kind: str, sure: float = 1.0) -> Weigh:
    """One that is as sure of one kind, and of nothing else."""

    def weigh(_answer: str) -> Mapping[str, float]:
        return {name: sure if name == kind else 0.0 for name in KINDS}

    return weigh


def test_what_the_rules_say_stands_where_it_may_be() -> None:
    made = Fitted(Shape.CLAUSE, "the cooks taste everything")
    assert weighed(made, made.text, replace(READER, weigh=saying("clause", 0.3))) == made


def test_a_noun_that_surely_is_a_clause_becomes_one() -> None:
    made = Fitted(Shape.NOUN, "the cooks all taste everything")
    assert weighed(made, made.text, replace(READER, weigh=saying("clause"))) == Fitted(Shape.CLAUSE, made.text)


def test_a_clause_that_surely_is_a_noun_becomes_one_with_its_article() -> None:
    made = Fitted(Shape.CLAUSE, "kiln your uncle built")
    assert weighed(made, made.text, replace(READER, weigh=saying("noun phrase"))) == Fitted(
        Shape.NOUN, "the kiln your uncle built"
    )


def test_a_sentence_of_the_writer_stays_one() -> None:
    made = Fitted(Shape.NOUN, "I grew up beside a weir")
    assert weighed(made, made.text, replace(READER, weigh=saying("clause"))) == Fitted(Shape.SENTENCE, made.text)


def test_what_fits_no_sentence_is_left_out() -> None:
    made = Fitted(Shape.NOUN, "the all of it by hand")
    assert weighed(made, made.text, replace(READER, weigh=saying("predicate"))) is None
    assert weighed(made, made.text, replace(READER, weigh=saying("clause", 0.3))) is None


def test_an_article_may_show_that_it_is_a_noun() -> None:
    def weigh(answer: str) -> Mapping[str, float]:
        return saying("noun phrase" if answer.startswith("the ") else "verb phrase")(answer)

    made = Fitted(Shape.NOUN, "the float pool")
    assert weighed(made, "float pool", replace(READER, weigh=weigh)) == made


def test_what_the_rules_do_not_know_wants_more_than_likelihood() -> None:
    assert weighed(None, "the tide lifts the gate", replace(READER, weigh=saying("clause", 0.9))) is None
    found = weighed(None, "the tide lifts the gate", replace(READER, weigh=saying("clause", 0.99)))
    assert found == Fitted(Shape.CLAUSE, "the tide lifts the gate")


ABOUT = replace(READER, topic="the night bus")


@pytest.mark.parametrize(
    ("typed", "kind", "topic", "set_"),
    [
        ("gets nurses home by one", "predicate", "the night bus", "it gets nurses home by one"),
        ("went from two runs to six", "predicate", "the night bus", "it went from two runs to six"),
        ("free of charge", "quality", "the night bus", "it is free of charge"),
        ("free of charge", "quality", "the night buses", "they are free of charge"),
    ],
)
def test_what_lacks_its_subject_is_said_of_the_topic(typed: str, kind: str, topic: str, set_: str) -> None:
    about = replace(ABOUT, topic=topic, weigh=saying(kind))
    assert weighed(None, typed, about, "liked") == Fitted(Shape.CLAUSE, set_)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("knows every driver by name", "you know every driver by name"),
        ("still reads every log", "you still read every log"),
        ("does not rush anyone", "you do not rush anyone"),
        ("does not cost extra", "it does not cost extra"),
        ("asked good technical questions", "you asked good technical questions"),
        ("laughed at my joke", "you laughed at my joke"),
    ],
)
def test_what_only_a_person_does_is_said_of_the_reader(typed: str, said: str) -> None:
    made = weighed(None, typed, replace(ABOUT, topic="the night bus", weigh=saying("predicate")), "liked")
    assert made == Fitted(Shape.CLAUSE, said)


@pytest.mark.parametrize(
    ("typed", "kind", "topic"),
    [
        ("runs every hour", "predicate", "how you run the night bus"),
        ("went from two runs to six", "predicate", "the night buses"),
        ("free of charge", "quality", "how you run the night bus"),
        ("free of charge", "quality", "you drive it yourself"),
    ],
)
def test_where_the_subject_may_be_another_it_is_asked_about(typed: str, kind: str, topic: str) -> None:
    assert weighed(None, typed, replace(ABOUT, topic=topic, weigh=saying(kind)), "liked") is None


def test_without_the_topic_in_the_note_nothing_is_said_of_it() -> None:
    lost = replace(ABOUT, told=False, weigh=saying("quality"))
    assert weighed(None, "free of charge", lost, "liked") is None


def test_where_nothing_can_be_told_the_rules_decide() -> None:
    made = Fitted(Shape.LOOSE, "the tide lifts")
    assert weighed(made, made.text, replace(READER, weigh=lambda _: {})) == made
    assert weighed(None, made.text, replace(READER, weigh=lambda _: {})) is None


@pytest.mark.parametrize(
    ("answer", "shape"),
    [
        ("the porters all know how to fold a flag", Shape.CLAUSE),
        ("the bread the night shift bakes", Shape.NOUN),
        ("every apprentice keeps a diary of mistakes", Shape.CLAUSE),
        ("your way of reading a contract backwards", Shape.NOUN),
        ("the board funds the winter lunches", Shape.CLAUSE),
    ],
)
def test_the_encoder_tells_a_noun_from_a_clause(answer: str, shape: Shape) -> None:
    made = fit(answer, replace(READER, weigh=Wiring().checker.kinds), "liked")
    assert made is not None
    assert made.shape is shape


def test_a_draft_is_the_same_whenever_it_is_weighed() -> None:
    weigh = Wiring().checker.kinds
    table = wording_for("en-US", FileShelf())
    drafts = [compose(candidacy(), "okafor", NoteForm.MAIL, NoteKind.THANK_YOU, table, weigh=weigh) for _ in range(2)]
    assert drafts[0] == drafts[1]


def test_a_quality_is_no_noun_though_an_article_makes_it_look_like_one() -> None:
    def weigh(answer: str) -> Mapping[str, float]:
        return saying("noun phrase" if answer.startswith("the ") else "quality")(answer)

    made = Fitted(Shape.NOUN, "the free of charge")
    assert weighed(made, "free of charge", replace(ABOUT, weigh=weigh), "liked") == Fitted(
        Shape.CLAUSE, "it is free of charge"
    )


@pytest.mark.parametrize(
    ("made", "whole"),
    [
        (Fitted(Shape.CLAUSE, "you were honest, two carers for 28 residents"), False),
        (Fitted(Shape.SENTENCE, "I qualified in 2019, been on call since, want my ticket"), False),
        (Fitted(Shape.NOUN, "not a single mention of targets"), False),
        (Fitted(Shape.NOUN, "the bread that the night shift bakes"), True),
        (Fitted(Shape.CLAUSE, "you told me how few carers there are"), True),
        (Fitted(Shape.QUALITY, "honest about the hours"), True),
    ],
)
def test_an_answer_is_read_once_more_as_it_is_to_be_set(made: Fitted, whole: bool) -> None:
    assert reads_whole(made, replace(READER, weigh=Wiring().checker.kinds)) is whole


def test_two_thoughts_of_one_answer_are_told_apart() -> None:
    reader = replace(READER, weigh=Wiring().checker.kinds)
    thing, told = fits("killing features, they closed eleven last year", reader, "topic")
    assert (thing.text, told.text) == ("killing features", "you closed eleven last year")
    said = fit("the respect, she greeted everyone on the floor", replace(reader, title="Ms."), "liked")
    assert said == Fitted(Shape.CLAUSE, "you greeted everyone on the floor")


@pytest.mark.parametrize(
    ("typed", "set_"),
    [
        ("didn't pretend the work is easy", "you did not pretend the work is easy"),
        ("said no one gets a telling off", "you said no one gets a telling off"),
    ],
)
def test_what_only_the_reader_can_have_done_in_the_talk_is_said_of_the_reader(typed: str, set_: str) -> None:
    weigh = Wiring().checker.kinds
    assert fit(typed, replace(READER, weigh=weigh), "liked") == Fitted(Shape.CLAUSE, set_)
    assert fit(typed, replace(READER, weigh=weigh, present=False), "liked") is None


def test_what_the_rules_know_is_not_asked_about() -> None:
    rare = "bread that keeps is rare"
    made = Fitted(Shape.CLAUSE, rare)
    assert weighed(made, rare, replace(ABOUT, weigh=saying("noun phrase")), "interest") == made
    cases = Fitted(Shape.NOUN, "rye cases off the islands")
    assert weighed(cases, cases.text, replace(ABOUT, weigh=saying("verb phrase")), "topic") == cases
    assert weighed(cases, cases.text, replace(ABOUT, weigh=saying("verb phrase")), "liked") is None

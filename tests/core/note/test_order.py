"""What rows of wording may claim, and in which order a note says its sentences."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

import pytest
from whenever import Date

from afterword.core.candidacy.document import read_candidacy
from afterword.core.candidacy.model import Candidacy
from afterword.core.note.check_in import _OUTLINES as CHECK_INS
from afterword.core.note.compose import compose, note_about
from afterword.core.note.draft import Draft, TooFew
from afterword.core.note.facts import facts_for
from afterword.core.note.model import NoteForm, NoteKind
from afterword.core.note.occasion import as_told_later
from afterword.core.note.prose import words
from afterword.core.note.thank_you import _CARD_OUTLINES, _OUTLINES
from afterword.core.review.reviewer import review
from tests.core.note.test_wording import shipped

TABLES = {"en-US": shipped("en-US"), "en-GB": shipped("en-GB")}
ALL = [(locale, row) for locale, table in TABLES.items() for rows in table.rows.values() for row in rows]
POINTS = [
    ("the tool library", "that nobody needs a deposit", "my street has nothing like it"),
    ("how the night crew hands over", "your whiteboard", "I like to know what I walk into"),
    ("your first winter on the boats", None, "my grandfather fished"),
]


def case(points: list[tuple[str, str | None, str | None]] | None = None, **changes: Any) -> Candidacy:
    document: dict[str, Any] = {
        "candidate": {"name": "Ines Duarte", "phone": "212-555-0148", "locale": "en-US"},
        "firm": {"name": "Harbor Street Co-op, Inc.", "zone": "America/New_York"},
        "role": "floor lead",
        "people": [
            {"id": "ames", "name": "Rita Ames", "title": None},
            {"id": "boyd", "name": "Carl Boyd", "title": None},
        ],
        "interviews": [
            {"ended": "2026-11-12T15:30:00-05:00", "zone": "America/New_York", "people": ["ames", "boyd"]},
        ],
        "talking_points": [
            {"with": "ames", "topic": topic, "liked": liked, "interest": interest}
            for topic, liked, interest in points or POINTS
        ],
    } | changes
    read, problems = read_candidacy(document)
    assert read is not None, problems
    return read


def drafted(of: Candidacy, form: NoteForm, kind: NoteKind, seed: int = 0, to: str = "ames") -> Draft:
    made = compose(of, to, form, kind, TABLES["en-US"], ref="c1", seed=seed)
    return made.draft if isinstance(made, TooFew) else made


FAULTS = {
    "names no role before it has a name": r"(?<!filling )\b(?:the|this) (?:position|role)\b",
    "heart and aims": r"take it to heart|close to my own aims|something that I had been looking for|won me over|set it apart",
    "no hurry of one's own": r"no hurry|glad to wait|happy to wait|no trouble to wait",
    "a week that is over when it is read": r"good week|the weeks? ahead|for the week",
    "no word of kindness is recorded": r"so promptly|so kindly|your message",
    "interest in the firm unchanged": r"as interested in \{firm\} as",
    "praise of what may be a jest": r"\badmir(?:e|ed|ation|able)\b|think highly of \{x\}|impressed by|impressed me",
    "joy at what may be a hardship": r"(?:was|am|very|truly|so) (?:glad|pleased|happy|delighted) \{x\}|welcome news|pleasure",
    "quaint": r"all the more|I shall|I can say so|namely|is easily told|I much appreciate",
    "a pleading for a place": r"(?:if|that) there (?:is|may be) a place for me",
    "a question without a question": r"one short question\.|a short question,",
}


@pytest.mark.parametrize("fault", FAULTS, ids=list(FAULTS))
def test_no_row_claims_what_the_facts_do_not_hold(fault: str) -> None:
    sought = re.compile(FAULTS[fault])
    only_told = fault.startswith(("joy", "praise"))
    rows = [row for _, row in ALL if not only_told or "{x}" in row.text]
    assert [row.id for row in rows if not row.id.startswith("call-script") and sought.search(row.text)] == []


SHAPES = {
    "noun": ("the tool library", "how the night crew hands over"),
    "own": ("my own years on the boats",),
    "that": ("that nobody needs a deposit",),
    "because": ("my street has nothing like it",),
    "clause": ("nobody needs a deposit, and nobody keeps a hammer",),
}
NOTED = [
    row
    for locale, row in ALL
    if row.id.startswith(("thank-you.", "card."))
    and not row.id.startswith(("thank-you.subject", "thank-you.group"))
    and (locale == "en-US" or row not in TABLES["en-US"].of(row.id.split("[")[0]))
]


@pytest.mark.parametrize("slot", sorted({row.id.split("[")[0] for row in NOTED}))
def test_every_row_fits_into_a_note_at_which_the_reviewer_is_silent(slot: str) -> None:
    """Read aloud with what may stand in it: a noun, a clause with "that", a reason."""
    facts = facts_for(case(), "ames")
    for row in [row for row in NOTED if row.id.startswith(f"{slot}[")]:
        for told in SHAPES[slot.rsplit("_", 1)[-1]] if "{x}" in row.text else ("",):
            slots = facts.slots | {"x": "the tool library" if "{y}" in row.text else told, "y": told}
            said = row.text.format_map(
                slots | {"on_day": "on Thursday", "meeting": "meeting with me", "firm": "Harbor Street Co-op"}
            )
            text = (
                "Dear Rita Ames:\n\nThank you for our interview, and for your consideration. I enjoyed hearing about the tool library and its deposits. "
                f"{said[:1].upper()}{said[1:]} I would be glad to work at Harbor Street Co-op, and the floor lead position interests me.\n\n"
                "If you have any other questions, please call me at 212-555-0148.\n\nSincerely,\nInes Duarte\n"
            )
            note = note_about(facts, NoteForm.MAIL, NoteKind.THANK_YOU, "c", Date(2026, 11, 12), text, "Thank you")
            assert {finding.rule for finding in review(note)} <= {"too-short", "too-long"}, said


def test_interest_comes_before_the_invitation() -> None:
    for outline in (*_OUTLINES, *_CARD_OUTLINES):
        assert outline.index("r") < outline.index("i")
        assert sorted(outline.replace(",", "")) == sorted("tpqrif")
    assert len(set(_OUTLINES)) == len(_OUTLINES)


@pytest.mark.parametrize("seed", range(25))
@pytest.mark.parametrize("form", [NoteForm.MAIL, NoteForm.CARD])
def test_the_role_is_named_in_full_where_it_first_comes_and_then_briefly(form: NoteForm, seed: int) -> None:
    said = [sentence.text for sentence in drafted(case(), form, NoteKind.THANK_YOU, seed).sentences]
    whole = " ".join(said)
    first = whole.find("position")
    assert first < 0 or whole[:first].endswith("floor lead "), whole
    assert whole.count("floor lead") <= 1


@pytest.mark.parametrize("seed", range(25))
def test_neighbours_do_not_repeat_themselves(seed: int) -> None:
    said = [sentence.text for sentence in drafted(case(), NoteForm.MAIL, NoteKind.THANK_YOU, seed).sentences]
    for one, other in pairwise(said):
        for turn in ("at Harbor Street Co-op", "even more", "if there is", "would be glad", "more interested"):
            assert not (turn in one and turn in other), (one, other)


@pytest.mark.parametrize("seed", range(40))
def test_what_points_back_follows_a_point(seed: int) -> None:
    """A row that says "all of this" speaks of the sentence before it."""
    sentences = drafted(case(POINTS[:1]), NoteForm.MAIL, NoteKind.THANK_YOU, seed).sentences
    for before, sentence in pairwise(sentences):
        if sentence.text.startswith(("All of this", "What we discussed has only added")):
            assert before.fact is not None, before.text


def test_a_note_names_the_firm() -> None:
    for seed in range(25):
        assert "Harbor Street" in drafted(case(POINTS[:1]), NoteForm.MAIL, NoteKind.THANK_YOU, seed).note.text


def test_a_sentence_does_not_end_in_a_firm_that_ends_in_a_full_stop() -> None:
    of = case(firm={"name": "Tidewater Marine Plc", "zone": "America/New_York"})
    for seed in range(25):
        first = next(
            (one.text for one in drafted(of, NoteForm.CARD, NoteKind.THANK_YOU, seed).sentences if "Plc" in one.text),
            "",
        )
        assert not first.endswith("Plc."), first


@pytest.mark.parametrize(
    ("said", "later"),
    [
        ("early next week", "early the following week"),
        ("Late next week!", "late the following week"),
        ("by the end of next week", "by the end of the following week"),
        ("you'll hear back by the end of the week", "by the end of that week"),
        ("sometime this week", "that week"),
        ("next month", "in the following month"),
        ("early in the month", "early in that month"),
        ("start of next month", "at the start of the following month"),
        ("middle of next week", "around the middle of the following week"),
        ("late November", "in late November"),
        ("by the end of december", "by the end of December"),
        ("a week or so", "within a week or so"),
        ("we'd be in touch in about two weeks", "within about two weeks"),
        ("2-3 weeks", "within two to three weeks"),
        ("in three weeks' time", "within three weeks"),
        ("a decision within 10 working days", "within ten working days"),
        ("let me know either way in a fortnight", "within a fortnight"),
        # what is not surely a time at which news comes
        ("soon", None),
        ("", None),
        ("by Friday week", None),
        ("after the holidays", None),
        ("not before next week", None),
        ("nobody would hear anything until next month", None),
        ("they're interviewing for another two weeks", None),
        ("I can call them in a week", None),
        ("if I don't hear in two weeks", None),
        ("the job starts in two weeks", None),
        ("Karen is away next week", None),
        ("at least two weeks", None),
        ("two weeks ago", None),
        ("a week or so, maybe longer", None),
    ],
)
def test_when_news_comes_is_recalled_as_one_tells_it_later(said: str, later: str | None) -> None:
    assert as_told_later(said) == later


def told(**promise: Any) -> Candidacy:
    return case(promises=[{"told_at": "2026-11-12T15:30:00-05:00", "by": "Rita Ames", "date": None} | promise])


@pytest.mark.parametrize("seed", range(6))
def test_a_promise_in_words_is_cited(seed: int) -> None:
    """E15."""
    of = told(words="end of next week")
    mine = drafted(of, NoteForm.MAIL, NoteKind.CHECK_IN_MAIL, seed)
    assert "by the end of the following week" in mine.note.text
    assert any(one.row.startswith("check-in.promise_words_you") for one in mine.sentences)
    theirs = drafted(of, NoteForm.MAIL, NoteKind.CHECK_IN_MAIL, seed, to="boyd")
    assert any(one.row.startswith("check-in.promise_words_other") for one in theirs.sentences)


@pytest.mark.parametrize(
    ("promise", "shown"),
    [
        ({"words": "by the 20th", "date": "2026-11-20"}, "Friday, November 20"),
        ({"words": "next week", "told_at": "2026-11-16T09:00:00-05:00"}, None),
        ({"words": "whenever the board has met"}, None),
        ({"words": None}, None),
    ],
    ids=["a day is cited as a day", "told on another day", "no words of time", "nothing"],
)
def test_other_promises_in_words_are_not(promise: dict[str, Any], shown: str | None) -> None:
    draft = drafted(told(**promise), NoteForm.MAIL, NoteKind.CHECK_IN_MAIL)
    recalled = [one.text for one in draft.sentences if one.row.startswith("check-in.promise")]
    assert (recalled == []) if shown is None else (shown in recalled[0])


def test_a_check_in_greets_before_and_asks_once() -> None:
    for outline in CHECK_INS:
        names = outline.replace("|", " ").split()
        assert names.count("ask") == 1
        assert "interest_first" not in names[1:]
    for locale, row in ALL:
        if row.id.startswith("check-in.interest_first"):
            assert "question" not in row.text, (locale, row.id)
        if row.id.startswith("check-in.ask") and "question" in row.text:
            assert row.text.endswith("?")


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize(
    "kind", [NoteKind.WITHDRAWAL, NoteKind.AFTER_DECLINE, NoteKind.REPLY_TO_UPDATE, NoteKind.CHECK_IN_MAIL]
)
def test_the_shorter_notes_name_the_role_in_full_at_most_once(kind: NoteKind, seed: int) -> None:
    draft = drafted(case(), NoteForm.MAIL, kind, seed)
    said = [sentence.text for sentence in draft.sentences]
    assert " ".join(said).count("floor lead") <= 1
    for one, other in pairwise(said):
        assert not ("position" in one and "position" in other), (one, other)
    assert len(words(draft.note.text)) > 20


@pytest.mark.parametrize("form", [NoteForm.MAIL, NoteForm.CARD])
def test_the_day_is_named_once_and_leaves_no_gap(form: NoteForm) -> None:
    for seed in range(40):
        text = drafted(case(POINTS[1:2]), form, NoteKind.THANK_YOU, seed).note.text
        assert text.count("on Thursday") <= 1, text
        assert not re.search(r" [ ,.;]", text), text


def test_a_day_of_the_week_in_a_topic_is_not_the_day_of_the_interview() -> None:
    of = case([("the bread line on Thursdays", None, None)])
    openings = {drafted(of, NoteForm.CARD, NoteKind.THANK_YOU, seed).sentences[0].row for seed in range(20)}
    assert not any(row.startswith("thank-you.opening") for row in openings)

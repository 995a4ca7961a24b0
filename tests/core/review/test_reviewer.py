"""The reviewer as a whole: it never fails, its spans are true, it keeps its time, and its catalogue is complete."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.core.note.document import read_note
from afterword.core.note.model import InterviewFacts, NamedPerson, Note, NoteForm, NoteKind, Sender
from afterword.core.problems import Missing
from afterword.core.review import rules
from afterword.core.review.catalogue import RULES, page, rule
from afterword.core.review.document import write_findings
from afterword.core.review.reviewer import review, review_panel
from tests.core.review.cases import OKAFOR, Case, note_of

FRAGMENTS = st.sampled_from(
    [
        "Dear Ms. Okafor:",
        "Hi Amara,",
        "Thank you",
        "!!",
        "[Name]",
        "{{x}}",
        "\n\n",
        "\n",
        "Sincerely,",
        "Daniel Reyes",
        "I look forward to working with you.",
        "🙂",
        ":)",
        "VERY",
        "Okafer & Lane",
        "joining Halloway & Reed",
        "please give me a chance",
        "by Friday",
        "\u202e",
        "\u200b",
        "\x00",
        "\ud7ff",
        "İ",
        "ß",
        "’",
        "“",
        "…",
        "Dr.",
        "Mr. Lane, ",
        ",",
        "&",
        "( [",
        ") ]",
        "Have you decided yet?",
        "my salary",
        "I was so nervous",
        "www.x.y/:D",
        "Dear ",
        "To whom",
        "\r\n",
        "\u2028",
        "212-555-0148",
        "é",
        "à́",
    ]
)
TEXTS = st.one_of(
    st.text(max_size=300), st.lists(st.one_of(FRAGMENTS, st.text(max_size=12)), max_size=30).map(" ".join)
)
NAMES = st.one_of(
    st.none(),
    st.text(max_size=30),
    st.sampled_from(["Amara Okafor", "Nguyen Van Minh", "Dr. O'Brien-Łukasik", "李伟", "Suharto"]),
)
NOTES = st.builds(
    Note,
    text=TEXTS,
    kind=st.sampled_from([None, *NoteKind]),
    form=st.sampled_from([None, *NoteForm]),
    candidacy=st.sampled_from([None, "a"]),
    sender=st.builds(Sender, name=NAMES),
    recipient=st.builds(
        NamedPerson, name=NAMES, title=st.sampled_from([None, "Ms.", "Dr.", "Partner", "", "Prof. Dr."])
    ),
    interview=st.builds(
        InterviewFacts,
        firm=NAMES,
        role=NAMES,
        aliases=st.tuples(st.text(max_size=10)),
        talking_points=st.tuples(st.text(max_size=40)),
        interviewers=st.tuples(st.builds(NamedPerson, name=NAMES)),
    ),
    stationery=st.one_of(st.none(), st.text(max_size=40)),
)


@given(NOTES)
@settings(deadline=None, max_examples=300)
def test_it_never_fails_and_every_span_is_true(note: Note) -> None:
    for finding in review(note):
        assert (finding.start is None) == (finding.end is None)
        if finding.start is not None and finding.end is not None:
            assert 0 <= finding.start < finding.end <= len(note.text)
            assert finding.text == note.text[finding.start : finding.end] != ""
        assert finding.message.endswith((".", "!", "?"))


@given(st.lists(NOTES, max_size=4))
@settings(deadline=None, max_examples=60)
def test_a_panel_gives_one_answer_a_note_and_the_same_answer_again(notes: list[Note]) -> None:
    first = review_panel(notes)
    assert len(first) == len(notes)
    assert review_panel(notes) == first


@given(
    st.dictionaries(
        st.sampled_from([*OKAFOR, "text", "id"]),
        st.one_of(
            st.none(),
            st.text(max_size=5),
            st.integers(),
            st.lists(st.none(), max_size=2),
            st.dictionaries(st.sampled_from(["name", "date", "firm"]), st.integers()),
        ),
    )
)
@settings(deadline=None, max_examples=200)
def test_an_unfit_document_is_told_with_places(document: dict[str, Any]) -> None:
    note, problems = read_note(document)
    assert (note is None) == bool(problems)
    assert all(problem.sentence for problem in problems)


HOSTILE = [
    " " * 100_000, "\t \r" * 33_000, "\u00a0" * 100_000, "a" * 100_000, "word " * 20_000, "I " * 50_000, "! " * 50_000, "Dear " * 20_000, "[" * 100_000, "{{" * 50_000, "( :) " * 20_000, "\n" * 100_000,
    "Ms. " * 25_000, "A B " * 25_000, "please let me know " * 5_000, "thank you. " * 9_000, "and " * 25_000, ", " * 50_000, "5 " * 50_000,
    "the position at Okafor " * 4_000, "I have already called and called " * 3_000, "_" * 100_000, "i am sorry that i " * 5_000, "ABC " * 25_000,
    "if you have the a of in " * 4_000, "\u0301" * 100_000, "don't " * 16_000, "Okafer & " * 11_000,
    "VERY. " * 16_000, "[name] " * 14_000, "a! b!! " * 14_000, "x@" * 50_000, "a-" * 50_000, "Halloway. joining Baxter & Co. " * 3_000,
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=[text[:16].strip() or "blank" for text in HOSTILE])
def test_a_hundred_thousand_signs_are_answered(text: str) -> None:
    for finding in review(note_of(Case(text))):
        assert finding.start is None or finding.text == text[finding.start : finding.end]


def test_the_folder_and_the_catalogue_agree() -> None:
    folder = {path.stem.replace("_", "-") for path in Path(rules.__path__[0]).glob("*.py") if path.stem != "__init__"}
    assert folder == {one.slug for one in RULES}
    assert len(RULES) == len(folder) == 28


@pytest.mark.parametrize("one", RULES, ids=[one.slug for one in RULES])
def test_every_rule_has_a_page_and_a_test_of_its_own(one: Any) -> None:
    for part in (
        f"{one.slug}: ",
        "What it notices:",
        "Why it matters:",
        "Example:",
        "Better:",
        "When to ignore it:",
        "Source:",
    ):
        assert part in one.page
    assert all(source in one.page for source in one.sources)
    module = importlib.import_module(f"tests.core.review.rules.test_{one.slug.replace('-', '_')}")
    flagged, left_alone = (
        getattr(module, "FLAGGED", getattr(module, "COPIES", ())),
        getattr(module, "LEFT_ALONE", getattr(module, "NO_COPIES", ())),
    )
    assert len(flagged) >= 8
    assert len(left_alone) >= 8


def test_rules_of_the_article_block_and_our_own_advise() -> None:
    assert {one.severity.value for one in RULES if "J" in one.sources} == {"advises"}
    assert all(one.severity.value == "blocks" for one in RULES if one.sources[0].startswith("E"))


def test_a_page_is_asked_for_by_slug() -> None:
    assert page("presumption").startswith("presumption: ")
    with pytest.raises(Missing, match="no rule 'nonsense'"):
        rule("nonsense")


def test_findings_are_written_as_the_interface_says() -> None:
    note = note_of(
        Case(
            "Dear Ms. Okafor:\n\nThank you!! " + "I enjoyed the trial story. " * 12 + "\n\nSincerely,\nDaniel Reyes",
            None,
            {"id": "n1"},
        )
    )
    row = write_findings(note.id, review(note))
    assert row["id"] == "n1"
    marks = next(one for one in row["findings"] if one["rule"] == "exclamation-excess")
    assert marks == {
        "rule": "exclamation-excess",
        "severity": "advises",
        "span": [27, 29],
        "text": "!!",
        "message": marks["message"],
        "suggestions": ["."],
    }


def test_a_kind_that_is_absent_is_guessed() -> None:
    message = "Hello, Ms. Okafor, I am leaving you a message; please call me back at this number."
    assert "incomplete-voicemail" in {
        finding.rule for finding in review(note_of(Case(message, None, {"kind": None, "form": None})))
    }
    asking = "Dear Ms. Okafor: I am checking in on the position. Daniel Reyes"
    assert "missing-appreciation" not in {
        finding.rule for finding in review(note_of(Case(asking, None, {"kind": None})))
    }

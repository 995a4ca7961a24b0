"""What sentences mean, as judged by what was learnt."""

from __future__ import annotations

import sys
import time

import pytest

from afterword.adapters.checker.meaning import MOST_SENTENCES, RULES, SENSE, MeaningChecker
from afterword.adapters.checker.pieces import pieces_of
from afterword.adapters.checker.word_weights import traits
from afterword.core.note.model import Note
from afterword.core.review.catalogue import rule
from afterword.core.review.meant import LEAST_SURE, SAID, UNLIKELY
from afterword.core.review.model import Remark, RemarkKind
from tests.core.review.cases import NOBODY, in_note, note_of

CHECKER = MeaningChecker(NOBODY)


def judged(sentence: str) -> dict[str, float]:
    note = note_of(in_note(sentence))
    start = note.text.index(sentence)
    meant = (one for one in CHECKER.remarks(note) if one.kind is RemarkKind.MEANING)
    return dict(next(one.sure for one in meant if one.start == start))


def test_the_rules_that_are_judged_are_of_the_catalogue() -> None:
    assert [rule(slug).slug for slug in RULES] == list(RULES)


# Written for this test, in nobody's words of the corpus.
@pytest.mark.parametrize(
    ("slug", "sentence"),
    [
        (
            "presumption",
            "I have asked the school across from your office to keep two places for my girls from September.",
        ),
        ("presumption", "Once I have moved my plants onto the windowsill of room nine, we can start on the archive."),
        (
            "pleading",
            "I would take half of what you pay the others and sweep the floor too, only please do not say no.",
        ),
        (
            "pushy",
            "That makes four messages from me and none from you, so kindly give me an answer before Friday noon.",
        ),
        (
            "apology-for-performance",
            "My head was elsewhere on Tuesday, and what I told you about the audit was a muddle.",
        ),
        ("salary-talk", "I would want thirty days of holiday and something near eighty thousand."),
    ],
)
def test_a_fault_in_words_that_no_pattern_knows_is_seen(slug: str, sentence: str) -> None:
    assert judged(sentence)[slug] >= LEAST_SURE


@pytest.mark.parametrize(
    "sentence",
    [
        "Thank you for the hour on Tuesday, and for showing me how the night crew hands over to the day.",
        "I enjoyed hearing how the pension office explains its letters to widows.",
        "Should you need anything further from me, I would be glad to send it.",
        "You mentioned that the panel hopes to decide by the end of the month.",
        "My present team starts at six, and I shall be sorry to leave them one day.",
    ],
)
def test_a_sentence_without_fault_is_found_unlikely_to_have_one(sentence: str) -> None:
    faults = [judged(sentence)[rule] for rule in RULES]
    assert max(faults) < LEAST_SURE
    assert sum(sure < UNLIKELY for sure in faults) >= 3


# Written for these tests too.
@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("interest", "Given the choice, I would spend my working days at that front desk."),
        ("invitation", "Whatever else the trustees would like to see, they have only to send me a line."),
        ("outcome", "Is there any word yet on whom the trustees have picked?"),
    ],
)
def test_what_a_sentence_does_in_a_letter_is_seen(name: str, sentence: str) -> None:
    assert judged(sentence)[name] >= SAID


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("interest", "I would be glad to send you the two references."),
        ("invitation", "You called me in on the coldest day of the year."),
        ("outcome", "I look forward to hearing from you after the fourteenth."),
    ],
)
def test_words_alone_do_not_make_a_sentence_do_it(name: str, sentence: str) -> None:
    assert judged(sentence)[name] < SAID


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("I am looking forward to hear from you about decision.", "hear"),
        ("I would be gratefully to hears from you on Monday.", "hears"),
    ],
)
def test_a_slip_of_grammar_is_seen_at_its_place(sentence: str, words: str) -> None:
    note = note_of(in_note(sentence))
    slips = [note.text[one.start : one.end] for one in CHECKER.remarks(note) if one.kind is RemarkKind.GRAMMAR]
    assert len(slips) == 1
    assert words in slips[0]


def test_the_place_of_a_slip_is_right_where_blanks_stand_in_a_row() -> None:
    note = note_of(in_note("I am  looking forward \n to hear   from you about decision."))
    (slip,) = [one for one in CHECKER.remarks(note) if one.kind is RemarkKind.GRAMMAR]
    assert "hear" in note.text[slip.start : slip.end]


def test_the_engine_beside_it_is_heard_too() -> None:
    class Engine:
        def remarks(self, _note: Note) -> list[Remark]:
            return [Remark(RemarkKind.SPELLING, "x", 0, 4, "?")]

    remarks = MeaningChecker(Engine()).remarks(Note(text="Thnak you for the hour on Tuesday afternoon."))
    assert {one.kind for one in remarks} == {RemarkKind.SPELLING, RemarkKind.MEANING}


def test_each_sentence_is_judged_at_its_place_and_by_itself() -> None:
    body = "I enjoyed  our talk very much.\nPlease, please, I beg you to take me on."
    note = note_of(in_note(body))
    found = [note.text[one.start : one.end] for one in CHECKER.remarks(note)]
    assert found == ["I enjoyed  our talk very much.", "Please, please, I beg you to take me on."]
    assert judged("Please, please, I beg you to take me on.")["pleading"] >= LEAST_SURE


@pytest.mark.parametrize(
    "text", ["", " ", "\ud800" * 50, "\u202e" * 300, "\x00a b c d e", "🙂 " * 400, "é́ " * 500, "[CLS] [SEP] " * 90]
)
def test_no_text_makes_it_fail(text: str) -> None:
    for one in CHECKER.remarks(Note(text=text)):
        assert all(0 <= sure <= 1 for _, sure in one.sure)


def test_a_very_long_text_is_judged_as_far_as_it_is_a_letter() -> None:
    began = time.process_time()
    CHECKER.remarks(Note(text="a " * 500_000))
    remarks = CHECKER.remarks(Note(text="I hope to hear from you soon. " * 3 * MOST_SENTENCES))
    assert len(remarks) == MOST_SENTENCES
    assert time.process_time() - began < 20


def test_where_the_runtime_is_not_made_for_the_machine_the_words_are_asked_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    alone = MeaningChecker(NOBODY)
    note = note_of(in_note("Please, please, I beg you to take me on."))
    sure = dict(alone.remarks(note)[0].sure)
    assert sure["pleading"] > 0.5
    assert sure != dict(CHECKER.remarks(note)[0].sure)


PIECES = {piece: number for number, piece in enumerate((SENSE / "pieces.txt").read_text(encoding="utf-8").split("\n"))}


@pytest.mark.parametrize(
    ("sentence", "parted"),
    [
        ("I can't wait!", ["i", "can", "'", "t", "wait", "!"]),
        ("Zoë's café", ["zoe", "'", "s", "cafe"]),
        ("", []),
        ("word" * 40, ["[UNK]"]),
        ("日本", ["[UNK]"]),
    ],
)
def test_words_are_parted_into_pieces(sentence: str, parted: list[str]) -> None:
    numbers = [piece.number for piece in pieces_of(sentence, PIECES, 96)]
    assert numbers == [PIECES["[CLS]"], *(PIECES[piece] for piece in parted), PIECES["[SEP]"]]


def test_every_piece_knows_its_word() -> None:
    said = "Zoë's İstanbul calligraphers"
    places = [(piece.start, piece.end) for piece in pieces_of(said, PIECES, 96)[1:-1]]
    assert sorted({said[start:end] for start, end in places}) == sorted(["'", "Zoë", "calligraphers", "s", "İstanbul"])


def test_pieces_are_cut_off_at_the_most() -> None:
    pieces = pieces_of("so " * 200, PIECES, 96)
    assert len(pieces) == 96
    assert pieces[-1].number == PIECES["[SEP]"]


def test_numbers_are_all_alike_to_the_words() -> None:
    assert traits("By 5 May?") == traits("by 17 may?")
    assert set(traits("By 5 May?")) == {"by", "0", "may", "?", "by 0", "0 may", "may ?", "by 0 may", "0 may ?"}

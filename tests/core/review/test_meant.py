"""What a checker of meaning says of a sentence, beside what the patterns see in it."""

from __future__ import annotations

import pytest

from afterword.core.review.meant import LEAST_SURE, SAID, UNLIKELY, UNSAID
from afterword.core.review.model import Finding, Remark, RemarkKind
from afterword.core.review.reviewer import review
from tests.core.review.cases import Case, in_note, note_of

PLAIN = "I look forward to working with you."
HINTED = "My landlord knows which of your doors is mine."
ROUND = "I shall bring the slides to our second interview on the floor below."


def found(body: str, sure: float | None, rule: str = "presumption", **context: object) -> list[Finding]:
    """The findings of a rule where a checker is that sure of the sentence, or judged none."""
    note = note_of(Case(in_note(body).text, None, context))
    start = note.text.index(body)
    said = Remark(RemarkKind.MEANING, "sense", start, start + len(body), "", sure=((rule, sure or 0.0),))
    findings = review(note, check=lambda _: () if sure is None else (said,))
    return [one for one in findings if one.rule == rule]


def test_the_whole_of_a_sentence_is_flagged_that_the_checker_is_sure_of() -> None:
    assert found(HINTED, None) == []
    assert found(HINTED, LEAST_SURE - 0.01) == []
    assert [one.text for one in found(HINTED, LEAST_SURE)] == [HINTED]


def test_a_pattern_keeps_its_words_however_sure_the_checker_is() -> None:
    for sure in (None, UNLIKELY, 1.0):
        assert [one.text for one in found(PLAIN, sure)] == ["look forward to working with you"]


def test_a_pattern_counts_for_nothing_where_the_checker_finds_it_unlikely() -> None:
    assert found(PLAIN, UNLIKELY - 0.01) == []


def test_a_sentence_about_a_round_that_is_fixed_is_excused() -> None:
    assert found(ROUND, 1.0)
    assert found(ROUND, 1.0, interview={"next_round_on": "2026-11-24"}) == []


@pytest.mark.parametrize("rule", ["presumption", "pleading", "pushy", "apology-for-performance", "salary-talk"])
def test_each_of_the_five_rules_listens(rule: str) -> None:
    assert [one.text for one in found(HINTED, 0.9, rule)] == [HINTED]


def test_a_remark_about_another_rule_is_not_heard() -> None:
    note = note_of(in_note(HINTED))
    start = note.text.index(HINTED)
    said = Remark(RemarkKind.MEANING, "sense", start, start + len(HINTED), "", sure=(("pushy", 0.9),))
    assert {one.rule for one in review(note, check=lambda _: (said,))} >= {"pushy"}
    assert "presumption" not in {one.rule for one in review(note, check=lambda _: (said,))}


DOES = {
    "missing-interest": ("interest", "I would love to join you.", "I should not need asking twice."),
    "missing-invitation-to-contact": ("invitation", "Please call me with any question.", "The bench telephone rings beside me."),
}  # fmt: skip


@pytest.mark.parametrize("rule", DOES)
def test_what_a_note_does_is_known_by_patterns_or_by_the_checker(rule: str) -> None:
    name, plain, hinted = DOES[rule]

    def missing(body: str, sure: float | None) -> bool:
        note = note_of(in_note(body))
        start = note.text.index(body)
        said = Remark(RemarkKind.MEANING, "sense", start, start + len(body), "", sure=((name, sure or 0.0),))
        return rule in {one.rule for one in review(note, check=lambda _: () if sure is None else (said,))}

    assert [missing(plain, sure) for sure in (None, UNSAID, UNSAID - 0.01)] == [False, False, True]
    assert [missing(hinted, sure) for sure in (None, SAID - 0.01, SAID)] == [True, True, False]


def test_the_outcome_is_asked_for_too_soon_by_patterns_or_by_the_checker() -> None:
    hinted, soon = "My coat still has a peg in your hall, I trust?", "follow-up-too-soon"

    def said(body: str, sure: float, sent: str) -> list[str]:
        note = note_of(Case(in_note(body).text, None, {"sent_on": sent}))
        start = note.text.index(body)
        remark = Remark(RemarkKind.MEANING, "sense", start, start + len(body), "", sure=(("outcome", sure),))
        return [one.text for one in review(note, check=lambda _: (remark,)) if one.rule == soon]

    assert said(hinted, LEAST_SURE, "2026-11-13") == [hinted]
    assert said(hinted, LEAST_SURE - 0.01, "2026-11-13") == []
    assert said(hinted, LEAST_SURE, "2026-12-13") == []
    assert said("Have you come to a decision yet?", UNLIKELY - 0.01, "2026-11-13") == []

"""An approval covers the bytes that were approved, and no others."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from afterword.core.note.approval import digest
from tests.contracts.examples import a_draft, an_approval


@given(st.text(max_size=40), st.one_of(st.none(), st.text(max_size=10)))
def test_any_edit_asks_again(text: str, subject: str | None) -> None:
    draft = a_draft(text=text, subject=subject)
    approved = an_approval(draft)
    assert approved.covers(draft)
    assert approved.covers(replace(draft, revision=9, by_hand=True))
    assert not approved.covers(replace(draft, text=text + " "))
    assert not approved.covers(replace(draft, subject=(subject or "") + "."))
    assert not approved.covers(replace(draft, to=replace(draft.to, person="p2")))


def test_subject_and_text_do_not_run_into_one_another() -> None:
    assert digest("a", "b") != digest("", "ab")
    assert digest(None, "ab") == digest("", "ab")

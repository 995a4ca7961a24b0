"""Polishing against a real server process that speaks the protocol, and that misbehaves in every way that was thought of."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest

from afterword.adapters.polisher.chat import ChatPolisher
from afterword.core.candidacy.model import Candidacy
from afterword.core.note.compose import compose
from afterword.core.note.draft import Draft, Sentence
from afterword.core.note.model import Note, NoteForm, NoteKind
from afterword.core.note.polish import hand_over, take_back
from afterword.core.problems import Invalid, Refused, Unavailable
from afterword.core.review.model import Remark
from afterword.usecases.polish import handed_over, polish, what_leaves
from tests.adapters.polisher import endpoint
from tests.core.note.test_compose import US, candidacy

SECONDS = 1.5


class NoChecker:
    """A checker of language that has nothing to say."""

    def remarks(self, note: Note) -> Sequence[Remark]:
        return ()


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    with endpoint.running() as found:
        yield found


def polisher(port: int, behaviour: str, **more: str) -> ChatPolisher:
    return ChatPolisher(f"http://127.0.0.1:{port}/v1/{behaviour}", "small", seconds=SECONDS, **more)


@pytest.fixture(scope="module")
def case() -> Candidacy:
    return candidacy()


@pytest.fixture(scope="module")
def draft(case: Candidacy) -> Draft:
    made = compose(case, "okafor", NoteForm.MAIL, NoteKind.THANK_YOU, US)
    assert isinstance(made, Draft)
    return made


def rid_of_rewordings(draft: Draft) -> bool:
    return "Thank you for" in draft.note.text or "please " in draft.note.text


def test_a_polished_text_that_holds_every_fact_counts(port: int, case: Candidacy, draft: Draft) -> None:
    assert rid_of_rewordings(draft)
    done = polish(case, draft, polisher(port, "good"), NoChecker())
    assert done.reasons == ()
    assert done.note.text != draft.note.text
    assert "212-555-0148" in done.note.text
    assert done.note.text.splitlines()[0] == draft.note.text.splitlines()[0]
    assert done.note.text.splitlines()[-1] == draft.note.text.splitlines()[-1]


def test_the_same_words_count_too(port: int, case: Candidacy, draft: Draft) -> None:
    assert polish(case, draft, polisher(port, "same"), NoChecker()).note == draft.note


UNANSWERED = (
    "hang", "drip", "drip-headers", "stop-in-the-middle", "no-http", "flood", "500", "404", "429", "302", "401", "no-json",
    "no-choices", "no-text", "list", "deep", "empty", "cut-short", "key",
)  # fmt: skip
UNTRUE = (
    "half", "adds-a-firm", "adds-a-claim", "adds-a-year", "presumes", "another-day", "says-no", "loses-the-marks", "markup", "chatter",
    "injection", "hidden-letters", "another-letter",
)  # fmt: skip


@pytest.mark.parametrize("behaviour", UNANSWERED)
def test_a_server_that_misbehaves_leaves_the_plain_draft_and_a_reason(
    behaviour: str, port: int, case: Candidacy, draft: Draft
) -> None:
    started = time.monotonic()
    done = polish(case, draft, polisher(port, behaviour), NoChecker())
    assert done.note == draft.note
    assert len(done.reasons) == 1
    assert time.monotonic() - started < SECONDS + 2


@pytest.mark.parametrize("behaviour", UNTRUE)
def test_an_answer_that_changes_what_is_said_does_not_count(
    behaviour: str, port: int, case: Candidacy, draft: Draft
) -> None:
    done = polish(case, draft, polisher(port, behaviour), NoChecker())
    assert done.note == draft.note
    assert done.reasons


def test_nothing_listens(case: Candidacy, draft: Draft) -> None:
    done = polish(case, draft, ChatPolisher("http://127.0.0.1:9/v1", "small"), NoChecker())
    assert "is the model running" in done.reasons[0].sentence


def test_the_key_comes_from_a_command_and_is_never_told(port: int) -> None:
    assert polisher(port, "key", key_command="echo sesame").polish("Polish.", "Thank you for it.") != ""
    for command in ("echo wrong", "exit 3", "true", "printf 'a\\nb'", "no-such-command-here"):
        with pytest.raises(Unavailable) as caught:
            polisher(port, "key", key_command=command).polish("Polish.", "Thank you.")
        assert "wrong" not in str(caught.value)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "localhost:11434",
        "ftp://localhost/v1",
        "http://example.org/v1",
        "http://10.0.0.5/v1",
        "http://",
        "http://[/v1",
    ],
)
def test_an_address_that_cannot_be_meant_or_is_in_the_clear_is_refused(url: str) -> None:
    with pytest.raises(Invalid):
        ChatPolisher(url, "small")


def test_a_model_must_be_named_and_a_port_must_be_a_number() -> None:
    with pytest.raises(Invalid, match="polish_model"):
        ChatPolisher("http://localhost:1/v1", "")
    with pytest.raises(Invalid, match="port"):
        ChatPolisher("http://localhost:port/v1", "small")


@pytest.mark.parametrize("path", ["/v1/with a blank", "/v1/\u00e9", "/v1\r\nX: y"])
def test_a_place_that_no_request_can_name_is_told(port: int, path: str) -> None:
    with pytest.raises(Unavailable):
        ChatPolisher(f"http://127.0.0.1:{port}{path}", "small", seconds=SECONDS).polish("Polish.", "Thank you.")


def test_https_that_cannot_prove_itself_gets_nothing(port: int) -> None:
    with pytest.raises(Unavailable):
        ChatPolisher(f"https://127.0.0.1:{port}/v1", "small", seconds=SECONDS).polish("Polish.", "Thank you.")


def test_what_leaves_the_machine_holds_neither_number_nor_address_nor_names_of_greeting_and_closing(
    draft: Draft,
) -> None:
    shown = what_leaves(draft)
    assert "{{1}}" in shown
    for private in ("212-555-0148", "daniel@example.org", "Daniel Reyes", "Dear"):
        assert private not in shown


def test_the_number_is_hidden_however_it_is_written(draft: Draft) -> None:
    own = draft.note.text.replace("212-555-0148", "(212) 555 0148, or {{1}}")
    handed = hand_over(
        replace(draft, note=replace(draft.note, text=own)), (own.index("\n\n") + 2, own.index("Sincerely"))
    )
    assert handed.marks == {"{{2}}": "(212) 555 0148"}
    assert "0148" not in handed.text
    assert take_back(handed, handed.text) == own


def test_of_a_text_of_ones_own_the_body_alone_is_given_away(draft: Draft) -> None:
    text = "Dear Ms. Okafor:\nThank you for the hour about the clinic. I would be glad to hear of it.\n\nSincerely,\nDaniel Reyes\n"
    own = Draft(replace(draft.note, text=text), (Sentence(text, "own words"),))
    assert handed_over(own).text == "Thank you for the hour about the clinic. I would be glad to hear of it."
    nothing = "Dear Ms. Okafor:\n\nSincerely,\nDaniel Reyes\n"
    with pytest.raises(Refused):
        handed_over(Draft(replace(draft.note, text=nothing), (Sentence(nothing, "own words"),)))

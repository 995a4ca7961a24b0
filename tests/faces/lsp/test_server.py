"""A whole session between an editor and the real server process."""

from __future__ import annotations

import pytest

from tests.faces.lsp.session import Session

NOTE = (
    "Dear Ms. Okafor:\n\nThank you for the hour on Thursday 😀. I have thought since about how your second-years run their own "
    "conferences, and it made me want the position more. I look forward to working with you. Please call me with any questions.\n\n"
    "Sincerely,\nDaniel Reyes\n"
)
URI = {"uri": "file:///note.txt"}


@pytest.fixture
def session(tmp_path):
    made = Session(tmp_path, to="Amara Okafor", title="Ms.")
    yield made
    made.kill()


def place_of(text: str, words: str, unit: str) -> dict:
    before = text[: text.index(words)]
    line, column = before.count("\n"), before.rpartition("\n")[2]
    size = {"utf-16": lambda s: len(s.encode("utf-16-le")) // 2, "utf-8": lambda s: len(s.encode()), "utf-32": len}[
        unit
    ]
    return {
        "start": {"line": line, "character": size(column)},
        "end": {"line": line, "character": size(column) + size(words)},
    }


def test_from_opening_to_goodbye(session):
    session.open(NOTE)
    (found,) = [one for one in session.diagnostics(1) if one["code"] == "presumption"]
    assert found["range"] == place_of(NOTE, "look forward to working with you", "utf-16")
    assert found["severity"] == 1
    assert found["source"] == "afterword"
    asked = {"textDocument": URI, "range": found["range"], "context": {"diagnostics": [found]}}
    actions = session.ask("textDocument/codeAction", asked)["result"]
    assert (
        actions[0]["edit"]["changes"]["file:///note.txt"][0]["newText"] == "would welcome the chance to work with you"
    )
    hover = session.ask("textDocument/hover", {"textDocument": URI, "position": found["range"]["start"]})["result"]
    assert hover["contents"]["value"].startswith("presumption:")
    nothing = session.ask("textDocument/hover", {"textDocument": URI, "position": {"line": 0, "character": 0}})
    assert nothing["result"] is None
    assert session.close() == 0


def test_a_change_is_seen_where_it_was_made(session):
    session.open(NOTE)
    session.diagnostics(1)
    place = place_of(NOTE, "Please", "utf-16")["start"]
    at = (place["line"], place["character"])
    session.change(2, at, at, "I beg you to hire me. ")
    found = session.diagnostics(2)
    changed = NOTE.replace("Please", "I beg you to hire me. Please")
    plea = next(one for one in found if one["code"] == "pleading")
    assert plea["range"]["start"]["line"] == place["line"]
    assert plea["range"]["start"]["character"] >= place_of(changed, "I beg", "utf-16")["start"]["character"]


def test_what_the_engine_says_comes_too(session):
    session.open(NOTE.replace("conferences", "confrences"))
    found = session.diagnostics(1, having="spelling")
    (slip,) = [one for one in found if one["code"] == "spelling"]
    assert slip["range"] == place_of(NOTE.replace("conferences", "confrences"), "confrences", "utf-16")
    assert "presumption" in {one["code"] for one in found}


@pytest.mark.parametrize("unit", ["utf-8", "utf-32", "utf-16"])
def test_places_are_told_in_the_units_that_were_agreed(tmp_path, unit):
    session = Session(tmp_path, encodings=[unit])
    try:
        agreed = session.capabilities.get("positionEncoding", "utf-16")
        session.open(NOTE)
        found = next(one for one in session.diagnostics(1) if one["code"] == "presumption")
        assert found["range"] == place_of(NOTE, "look forward to working with you", agreed)
    finally:
        session.kill()


def test_the_context_of_the_editor_counts(session):
    session.open(NOTE.replace("Okafor", "Okofor"))
    assert "wrong-name" in {one["code"] for one in session.diagnostics(1)}


def test_a_closed_document_is_cleared(session):
    session.open(NOTE)
    session.diagnostics(1)
    session.tell("textDocument/didClose", {"textDocument": URI})
    while True:
        message = session.read()
        if message.get("method") == "textDocument/publishDiagnostics" and not message["params"]["diagnostics"]:
            break
    assert session.close() == 0


def test_nonsense_and_what_is_unknown_do_not_end_the_session(session):
    session.raw(b"Content-Length: 9\r\n\r\nnot json!")
    assert "error" in session.ask("afterword/no-such-thing", {})
    session.open("\u202e" + "a" * 100_000)
    session.diagnostics(1)
    assert session.close() == 0


def test_a_client_that_dies_ends_the_server(session):
    session.open(NOTE)
    session.process.stdin.close()
    assert session.process.wait(timeout=20) is not None

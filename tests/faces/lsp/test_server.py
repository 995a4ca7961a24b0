"""A whole session between an editor and the real server process."""

from __future__ import annotations

import os
import subprocess
import sys

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


def actions(session, found, only=None, uri=URI):
    asked = {"textDocument": uri, "range": found["range"], "context": {"diagnostics": [found]}}
    if only:
        asked["context"]["only"] = only
    return session.ask("textDocument/codeAction", asked)["result"]


def applied(text: str, edit: dict) -> str:
    """The text with a workspace edit of places in UTF-16, of text within the basic plane, made from the end."""
    starts = [0]
    for line in text.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    rows = [
        (
            *(starts[one["range"][side]["line"]] + one["range"][side]["character"] for side in ("start", "end")),
            one["newText"],
        )
        for one in edit["changes"]["file:///note.txt"]
    ]
    for start, end, new in sorted(rows, reverse=True):
        text = text[:start] + new + text[end:]
    return text


def test_what_is_safe_is_mended_at_once(session):
    text = NOTE.replace(" 😀", "").replace("the hour", "the the hour").replace("more.", "more!!")
    session.open(text)
    found = session.diagnostics(1)
    (all_,) = actions(session, found[0], ["source.fixAll"])
    after = applied(text, all_["edit"])
    assert after == NOTE.replace(" 😀", "")


def test_a_waiver_is_a_line_above_the_note_that_waits_for_its_reason(session):
    text = NOTE.replace(" 😀", "")
    session.open(text)
    (found,) = [one for one in session.diagnostics(1) if one["code"] == "presumption"]
    waive = next(one for one in actions(session, found, ["quickfix"]) if one["title"].startswith("Waive"))
    after = applied(text, waive["edit"])
    assert after == "Waive: presumption=\n\n" + text
    session.change(2, (0, 0), (0, 0), "Waive: presumption=\n\n")
    found = session.diagnostics(2)
    assert {(one["code"], one["range"]["start"]["line"]) for one in found} == {("heading", 0), ("presumption", 4)}
    session.change(3, (0, 19), (0, 19), "They have made the offer.")
    (hint,) = session.diagnostics(3)
    assert (hint["code"], hint["severity"]) == ("presumption", 4)
    assert "They have made the offer." in hint["message"]
    assert not [one for one in actions(session, hint) if one["title"].startswith("Waive")]


def test_a_heading_moves_places_and_gives_context(session):
    text = "To: Thomas Lane\n\n" + NOTE
    session.open(text)
    found = {one["code"]: one for one in session.diagnostics(1)}
    assert found["presumption"]["range"] == place_of(text, "look forward to working with you", "utf-16")
    assert "wrong-name" in found


def test_a_note_in_json_is_seen_where_it_is_written(session):
    text = '{\n "text": "Dear Ms. Okafor:\\n\\nThank you \\ud83d\\ude00 for the the hour. I look forward to working with you."\n}'
    session.open(text, language="json")
    found = session.diagnostics(1)
    doubled = next(one for one in found if "twice" in one["message"])
    assert doubled["range"] == place_of(text, "the the", "utf-16")
    mend = actions(session, doubled)[0]
    assert applied(text, mend["edit"]) == text.replace("the the", "the")
    session.change(2, (2, 1), (2, 1), ",")
    assert session.diagnostics(2) == []


def test_only_the_ends_of_lines_that_the_protocol_knows_end_a_line(session):
    text = "\u2028\x0b\x85" + NOTE
    session.open(text)
    session.diagnostics(1)
    session.change(2, (2, 0), (2, 0), "I beg you to hire me. ")
    plea = next(one for one in session.diagnostics(2) if one["code"] == "pleading")
    assert plea["range"]["start"]["line"] == 2


def test_settings_are_asked_for_and_may_change(tmp_path):
    session = Session(tmp_path, configuration=True, to="Amara Okafor")
    try:
        asked = session.answer("workspace/configuration", [{"without": ["presumption"]}])
        assert asked["items"] == [{"section": "afterword"}]
        session.open(NOTE)
        assert "presumption" not in {one["code"] for one in session.diagnostics(1)}
        session.tell(
            "workspace/didChangeConfiguration", {"settings": {"afterword": {"without": [], "only": "presumption"}}}
        )
        assert {one["code"] for one in session.diagnostics(1, having="presumption")} == {"presumption"}
        session.tell("workspace/didChangeConfiguration", {"settings": {"afterword": {"only": "no-such-rule"}}})
        while (message := session.read()).get("method") != "window/showMessage":
            pass
        assert "no-such-rule" in message["params"]["message"]
    finally:
        session.kill()


def test_a_candidacy_may_fill_the_context(tmp_path):
    case = tmp_path / "case.json"
    case.write_text(
        '{"firm": {"name": "Okafor & Lane", "zone": "America/New_York"}, "role": "Clerk", "people": [{"id": "lane", "name": "Thomas Lane"}],'
        '"interviews": [{"ended": "2026-03-03T15:00:00-05:00", "zone": "America/New_York", "people": ["lane"]}]}'
    )
    session = Session(tmp_path, candidacy=str(case), to="lane")
    try:
        session.open(NOTE)
        assert "wrong-name" in {one["code"] for one in session.diagnostics(1)}
    finally:
        session.kill()


def test_keys_that_come_faster_than_answers_end_at_the_last(session):
    session.open(NOTE)
    session.diagnostics(1)
    for version in range(2, 60):
        session.change(version, (2, 0), (2, 0), "a")
    found = session.diagnostics(59)
    assert next(one for one in found if one["code"] == "presumption")["range"]["start"]["character"] > 58


def test_what_the_engine_said_stays_while_one_types(session):
    session.open(NOTE.replace("conferences", "confrences"))
    session.diagnostics(1, having="spelling")
    session.change(2, (2, 0), (2, 0), "a")
    assert "spelling" in {one["code"] for one in session.diagnostics(2)}


def test_without_the_extra_it_is_said_how_to_get_it(tmp_path):
    code = "import sys; sys.modules['pygls'] = None; from afterword.faces.cli.main import run; sys.exit(run(['lsp']))"
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        env=os.environ | {"AFTERWORD_HOME": str(tmp_path)},
        check=False,
    )
    assert done.returncode == 3
    assert "pip install 'afterword[editor]'" in done.stderr

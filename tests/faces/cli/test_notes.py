"""draft, review and explain on the command line."""

import json
from email import message_from_bytes
from email.policy import default

import pytest
from jsonschema import Draft202012Validator

from tests.core.note.test_compose import TOPICS
from tests.core.review.cases import OKAFOR

GOOD = (
    "Dear Ms. Okafor:\n\nThank you for the hour on Thursday. I have thought since about how your second-years run their own conferences, "
    "and it made me want the position more. Please call me with any questions that remain.\n\nSincerely,\nDaniel Reyes\n"
)


@pytest.fixture
def document(tmp_path):
    topic, liked, interest = TOPICS[0]
    path = tmp_path / "case.json"
    path.write_text(
        json.dumps(
            {
                "candidate": {
                    "name": "Daniel Reyes",
                    "phone": "212-555-0148",
                    "email": "daniel@example.org",
                    "locale": "en-US",
                },
                "firm": {"name": "Okafor & Lane LLP", "zone": "America/New_York"},
                "role": "Litigation Associate",
                "people": [
                    {
                        "id": "okafor",
                        "name": "Amara Okafor",
                        "title": "Ms.",
                        "email": "o@x.example",
                        "email_given": True,
                    },
                    {"id": "lane", "name": "Thomas Lane"},
                    {"id": "prado", "name": "Rui Prado", "part": "recruiter", "email": "rui@y.example"},
                ],
                "interviews": [
                    {"ended": "2026-03-03T15:00:00-05:00", "zone": "America/New_York", "people": ["okafor", "lane"]}
                ],
                "talking_points": [{"with": "okafor", "topic": topic, "liked": liked, "interest": interest}],
            }
        )
    )
    return str(path)


@pytest.fixture
def write(tmp_path):
    def put(name, content):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return str(path)

    return put


def schema(program, name):
    return Draft202012Validator(json.loads(program("schema", name)))


def test_a_draft_as_json_fits_the_published_schema_and_passes_review(program, document, write):
    note = program.json("draft", document, "--to", "okafor", "--as", "mail")
    schema(program, "note").validate(note)
    assert note["kind"] == "thank-you"
    assert note["recipient"] == {"name": "Amara Okafor", "title": "Ms."}
    assert program.error == ""
    findings = program.json("review", write("note.json", json.dumps(note)))
    schema(program, "finding").validate(findings)
    assert findings == {"id": None, "findings": []}


@pytest.mark.parametrize("form", ["mail", "letter", "card", "call-script"])
def test_every_form_is_drafted(program, document, form):
    note = program.json("draft", document, "--to", "okafor", "--as", form)
    assert note["form"] == form
    assert note["kind"] == ("voicemail" if form == "call-script" else "thank-you")


def test_a_draft_as_mail_is_opened_for_editing(program, document, tmp_path):
    out = tmp_path / "okafor.eml"
    program("draft", document, "--to", "Okafor", "-o", str(out))
    message = message_from_bytes(out.read_bytes(), policy=default)
    assert (message["X-Unsent"], message["To"]) == ("1", "Amara Okafor <o@x.example>")
    program("draft", document, "--to", "Okafor", "--format", "eml", "-o", str(out), code=2)
    assert "is there already" in program.error


def test_where_no_address_was_given_the_recruiter_is_asked_to_pass_it_on(program, document, tmp_path):
    """J6."""
    out = tmp_path / "lane.eml"
    program("draft", document, "--to", "lane", "--format", "eml", "-o", str(out), code=1)
    message = message_from_bytes(out.read_bytes(), policy=default)
    assert message["To"] == "Rui Prado <rui@y.example>"
    assert message["Subject"].startswith("For Thomas Lane: ")
    assert program.json("review", str(out))["findings"] == []


def test_too_few_facts_are_said_beside_the_draft(program, document):
    text = program("draft", document, "--to", "lane", code=1)
    assert text.startswith("Subject: ")
    assert "Dear Thomas Lane:" in text
    assert "Complete this sentence" in program.error


def test_a_wrong_person_a_wrong_form_and_a_wrong_place_are_told(program, document):
    program("draft", document, "--to", "smith", code=2)
    assert "There are: Amara Okafor (okafor)" in program.error
    program("draft", document, "--to", "okafor", "--as", "card", "--kind", "check-in", code=2)
    program("draft", document, "--to", "okafor", "--as", "card", "--format", "eml", code=2)
    program("draft", document, "--to", "okafor", "-o", "/nowhere/at/all", code=3)


def test_a_draft_of_a_stored_candidacy(program, case):
    program("settings", "phone=212-555-0148")
    text = program("draft", "okafor", "--to", "ruth-okafor", code=1)
    assert "Ruth Okafor" in text
    assert program.json("draft", "okafor", "--to", "ruth-okafor", code=1)["candidacy"]


def test_a_plain_text_is_reviewed(program, write):
    said = program(
        "review",
        write("note.txt", GOOD.replace("Please call", "I look forward to working with you!! Please call")),
        code=1,
    )
    assert "! line 3: “look forward to working with you” This takes the job for granted" in said
    assert "[presumption; E12]" in said
    assert "our judgement" in said


def test_a_good_text_has_nothing_to_mend(program, write):
    assert program("review", write("note.md", GOOD)) == "Nothing to mend.\n"
    assert program("review", write("note.txt", GOOD.replace("\n", "\r\n"))) == "Nothing to mend.\n"


def test_one_note_a_line_gives_one_answer_a_line_in_order(program, write):
    rows = [OKAFOR | {"id": f"n{number}", "candidacy": None, "text": GOOD if number else "Hi"} for number in range(3)]
    lines = program(
        "review", write("notes.jsonl", "\n".join(map(json.dumps, rows))), "--format", "jsonl", code=1
    ).splitlines()
    assert [json.loads(line)["id"] for line in lines] == ["n0", "n1", "n2"]
    assert json.loads(lines[0])["findings"] != []
    assert json.loads(lines[2])["findings"] == []
    for line in lines:
        schema(program, "finding").validate(json.loads(line))


def test_a_message_is_reviewed_with_what_it_says_of_sender_and_reader(program, write):
    data = b"From: Daniel Reyes <d@x.example>\nTo: Thomas Lane <t@y.example>\nSubject: Thanks\n\n" + GOOD.encode()
    found = program.json("review", write("note.eml", data), code=1)
    assert "wrong-name" in {finding["rule"] for finding in found["findings"]}


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.json", '{"text": 3}'),
        ("a.json", "{"),
        ("a.jsonl", '{"text": "a"}\nnot json'),
        ("a.txt", b"caf\xe9 au lait"),
        ("b.txt", b"\xff\xfea"),
        ("a.json", '{"kind": "postcard", "text": ""}'),
        ("a.json", "[1]"),
    ],
)
def test_an_unfit_file_is_refused_with_places(program, write, name, content):
    program("review", write(name, content), code=2)
    assert program.error


def test_a_file_that_is_not_there(program):
    program("review", "/nowhere/note.txt", code=2)


def test_letters_that_have_no_place_in_utf_8_do_not_break_the_output(program, write):
    program("review", write("odd.json", '{"text": "Dear Ms. Okafor: thank you \\ud800!!"}'), code=2)
    found = program("review", write("odd.jsonl", '{"text": "Dear Ms. Okafor: thank you [name \\ud800] !!"}'), code=1)
    assert json.loads(found)["findings"]


def test_a_rule_is_explained(program):
    page = program("explain", "presumption")
    assert "Example: I look forward to working with you." in page
    assert "Source: E12." in page
    assert "presumption: " in program("explain")
    program("explain", "nonsense", code=2)
    assert "the rules are" in program.error

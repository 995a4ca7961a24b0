"""The reviewer as one types: places as a browser counts them, whatever the text holds."""

import pytest

RUTH = {"id": "okafor-lane", "person": "ruth-okafor", "kind": "thank-you", "form": "mail"}
GOOD = (
    "Dear Ms. Okafor:\n\nThank you for the hour on Tuesday. I have thought since about the pro bono housing clinic, and how each case "
    "goes to one person; it made me want the position more. Please call me with any question that remains.\n\nSincerely,\nAnna Berg\n"
)
JSON = {"Accept": "application/json"}


def look(client, text, **more):
    return client.post("/review/draft", json=RUTH | {"text": text} | more, headers=JSON)


def in_utf16(text, start, end):
    units = text.encode("utf-16-le")
    return units[2 * start : 2 * end].decode("utf-16-le")


def test_a_good_note_has_nothing_to_mend(client):
    found = look(client, GOOD).json()
    assert found == {"marks": [], "count": "Nothing to mend.", "html": found["html"]}
    assert found["html"].strip() == ""


@pytest.mark.parametrize("before", ["", "😀 ", "𝒜𝓃𝓃𝒶 ", "👩‍👩‍👧 and 𝕏 ", "e\u0301 "])
def test_marks_sit_on_their_words_whatever_stands_before(client, before):
    text = GOOD.replace("I have thought", f"{before}I recieved")
    found = look(client, text).json()
    spelling = [one for one in found["marks"] if in_utf16(text, one["start"], one["end"]) == "recieved"]
    assert len(spelling) == 1
    better = spelling[0]["better"][0]
    assert (in_utf16(text, better["start"], better["end"]), better["new"]) == ("recieved", "received")
    assert spelling[0]["blocks"]
    assert 'data-mend="' in found["html"]


def test_halves_of_signs_do_not_stop_it(client):
    raw = b'{"id":"okafor-lane","person":"ruth-okafor","kind":"thank-you","form":"mail","text":"Hi \\ud83d recieve \\udc00"}'
    found = client.post("/review/draft", content=raw, headers=JSON | {"Content-Type": "application/json"})
    assert found.status_code == 200
    assert found.json()["marks"]


def test_an_absence_has_no_place(client):
    marks = look(client, "Thanks.").json()["marks"]
    assert any(one["start"] is None and not one["better"] for one in marks)


def test_words_of_others_are_no_markup(client):
    html = look(client, "Hi <script>alert(1)</script>,\n\nrecieve").json()["html"]
    assert "<script>" not in html


def test_nothing_is_kept(site, client):
    look(client, GOOD)
    assert not site.wiring.store().drafts("okafor-lane")


@pytest.mark.parametrize("text", ["", "\0", "\ufeffHi", "a" * 20_000, "\r\n" * 500, "Dear " * 4000])
def test_it_never_fails(client, text):
    assert look(client, text).status_code == 200


@pytest.mark.parametrize("raw", [b"", b"[]", b"{", b'{"text": 1}', b"[" * 10000, b'{"text": "x", "id": null}'])
def test_what_is_no_question_is_told_as_json(client, raw):
    found = client.post("/review/draft", content=raw, headers=JSON | {"Content-Type": "application/json"})
    assert found.status_code in {404, 422}
    assert found.json()["error"]


def test_too_much_is_refused(client):
    assert look(client, "a" * 50_001).status_code == 422


def test_a_stranger_and_another_site_learn_nothing(site, client):
    assert site.stranger().post("/review/draft", json=RUTH | {"text": "x"}).status_code == 401
    assert client.post("/review/draft", json=RUTH, headers={"Sec-Fetch-Site": "cross-site"}).status_code == 403

"""A note polished by a language model: shown before it leaves, sent once, taken or not, and never lost."""

import re
from html import unescape

import pytest

from afterword.wiring import Wiring
from tests.adapters.polisher import endpoint
from tests.faces.web.conftest import RUTH_AND_LEE, keep
from tests.faces.web.test_note import BAD, RUTH, kept, save, words

POLISH = f"{RUTH}/polish"


@pytest.fixture(scope="module")
def port():
    with endpoint.running() as found:
        yield found


@pytest.fixture
def use(site, port, monkeypatch):
    monkeypatch.setattr(Wiring, "polish_seconds", 1.5)

    def named(behaviour, **more):
        rows = {"polish_url": f"http://127.0.0.1:{port}/v1/{behaviour}", "polish_model": "small"}
        site.wiring.settings_file.write(rows | more)

    return named


def shown(client, path=POLISH):
    return re.search(r'name="shown" value="(\w+)"', client.get(path).text)[1]


def asked(client, path=POLISH):
    """The page that comes after the yes."""
    return client.post(f"{path}/send", data={"shown": shown(client, path)})


def sheets(text):
    return [unescape(one) for one in re.findall(r'<div class="sheet[^"]*">(.*?)</div>', text, re.DOTALL)]


def bare(text):
    return re.sub(r"</?(?:ins|del)>", "", text)


def test_it_is_offered_only_where_a_model_is_named(client, use):
    assert "/polish" not in client.get(RUTH).text
    assert "None is named, and none is needed." in client.get("/more/settings").text
    answer = client.get(POLISH)
    assert answer.status_code == 404
    assert 'href="/more/settings#polish_url"' in answer.text
    use("good")
    assert f'formaction="{POLISH}"' in client.get(RUTH).text
    assert "The page of a note offers" in client.get("/more/settings").text
    assert "/polish" not in client.get("/c/okafor-lane/note/ruth-okafor/voicemail/call-script?edit=1").text
    assert client.get("/c/okafor-lane/note/ruth-okafor/voicemail/call-script/polish").status_code == 404


def test_what_would_leave_is_shown_and_nothing_leaves(site, client, use):
    use("no-such-behaviour", polish_key_command="echo sesame")  # a server that would fail if it were asked
    client.get(RUTH)
    page = client.get(POLISH).text
    assert "on this machine" in page
    assert "small" in page
    assert "sesame" not in page
    told, body = sheets(page)
    assert told.startswith("You edit the body of a formal letter")
    assert "housing clinic" in body
    for private in ("212-555-0188", "anna@berg.example", "Anna Berg", "Dear"):
        assert private not in body
    assert len(kept(site)) == 1


def test_what_was_typed_is_kept_first_and_its_body_alone_is_shown(site, client, use):
    use("good")
    client.get(RUTH)
    found = client.post(POLISH, data={"revision": "1", "subject": "Thank you", "text": BAD})
    assert found.url.path == POLISH
    assert kept(site)[-1] == (2, BAD, True)
    _, body = sheets(found.text)
    assert body.startswith("Thank you for the hour on Tuesday.")
    assert body.endswith("any question.")
    assert client.post(POLISH, data={"revision": "2", "subject": "Thank you", "text": " "}).status_code == 422


def test_a_polished_text_stands_beside_the_plain_one_and_is_taken_with_a_way_back(site, client, use):
    use("good")
    client.get(RUTH)
    plain = kept(site)[0][1]
    found = asked(client)
    assert found.url.path == f"{POLISH}/answer"
    mine, other = sheets(found.text)
    assert bare(mine) == plain
    assert bare(other) == endpoint.reworded(plain)
    assert "<ins>" in other
    assert "What a reader would stumble over in it" in found.text
    assert len(kept(site)) == 1
    taken = client.post(f"{POLISH}/take")
    assert "The polished text stands, as revision 2." in taken.text
    assert unescape(words(taken.text)) == endpoint.reworded(plain)
    assert kept(site)[-1] == (2, endpoint.reworded(plain), True)
    assert f'action="{RUTH}/undo"' in taken.text
    client.post(f"{RUTH}/undo")
    assert kept(site)[-1][1] == plain
    assert "no longer at hand" in client.post(f"{POLISH}/take").text


def test_ones_own_is_kept(site, client, use):
    use("good")
    client.get(RUTH)
    asked(client)
    assert "Your text stands as it was." in client.post(f"{POLISH}/leave").text
    assert len(kept(site)) == 1
    assert client.get(f"{POLISH}/answer").url.path == POLISH


def test_what_changed_meanwhile_is_shown_beside_it_and_nothing_is_lost(site, client, use):
    use("good")
    client.get(RUTH)
    polished = endpoint.reworded(kept(site)[0][1])
    asked(client)
    save(client, "Other words.")
    found = client.post(f"{POLISH}/take")
    assert found.status_code == 409
    assert "There are two texts of this note" in found.text
    assert unescape(words(found.text)) == polished
    assert "Other words." in found.text
    assert kept(site)[-1][1] == "Other words."
    assert "Saved" in save(client, polished, began="2").text


@pytest.mark.parametrize("change", ["words", "place", "model"])
def test_the_yes_is_to_what_was_shown(site, client, use, change):
    use("good")
    client.get(RUTH)
    yes = shown(client)
    if change == "words":
        save(client, BAD)
    else:
        use("same" if change == "place" else "good", **({"polish_model": "large"} if change == "model" else {}))
    found = client.post(f"{POLISH}/send", data={"shown": yes})
    assert "What would leave has changed meanwhile." in found.text
    assert found.url.path == POLISH
    assert client.get(f"{POLISH}/answer").url.path == POLISH


@pytest.mark.parametrize(
    ("behaviour", "said"),
    [
        ("adds-a-firm", "It names Goldman, Sachs, of which the draft says nothing."),
        ("adds-a-claim", "It claims what the draft does not"),
        ("half", "words where the draft has"),
        ("injection", "says too much in words of its own"),
        ("presumes", "This takes the job for granted"),
        ("loses-the-marks", "The mark {{1}}, which stands for your number or address"),
        ("markup", "a sign that no letter has"),
    ],
)
def test_words_that_do_not_say_the_same_do_not_count_and_the_reason_is_said(site, client, use, behaviour, said):
    use(behaviour)
    client.get(RUTH)
    found = asked(client)
    assert found.status_code == 200
    assert "Your text stands</h1>" in found.text
    assert said in unescape(found.text)
    assert "/take" not in found.text
    assert "no longer at hand" in client.post(f"{POLISH}/take").text
    assert len(kept(site)) == 1


@pytest.mark.parametrize(
    ("behaviour", "said"),
    [
        ("hang", "did not answer within 1.5 seconds. Try again, or name a smaller model."),
        ("drip", "did not answer within 1.5 seconds."),
        ("500", "answered with an error (500). Try again"),
        ("404", "see polish_url and polish_model"),
        ("429", "try again in a minute"),
        ("302", "it was not followed. Correct polish_url"),
        ("stop-in-the-middle", "broke off"),
        ("no-http", "broke off"),
        ("no-json", "does not follow the protocol"),
        ("empty", "answered with nothing"),
        ("cut-short", "was cut short"),
    ],
)
def test_a_server_that_misbehaves_is_told_with_what_to_do(site, client, use, behaviour, said):
    use(behaviour)
    client.get(RUTH)
    found = asked(client)
    assert "The model did not answer</h1>" in found.text
    assert said in unescape(found.text)
    assert "Your text stands as it was, and nothing is lost." in found.text
    assert len(kept(site)) == 1
    use("good")
    assert "Which of the two</h1>" in asked(client).text


def test_nothing_listens(site, client, use):
    use("good", polish_url="http://127.0.0.1:9/v1")
    client.get(RUTH)
    assert "is the model running?" in asked(client).text


def test_a_wrong_key_is_told_and_shown_nowhere(client, use):
    use("key", polish_key_command="echo wrong-key")
    client.get(RUTH)
    found = asked(client).text
    assert "refuses the key: see polish_key_command" in found
    assert "wrong-key" not in found
    use("key", polish_key_command="exit 3")
    assert "gave no key (exit code 3)" in asked(client).text
    use("key", polish_key_command="echo sesame")
    assert "Which of the two</h1>" in asked(client).text


def test_the_same_words_are_nothing_to_choose_from(client, use):
    use("same")
    client.get(RUTH)
    assert "The model would change nothing</h1>" in asked(client).text


@pytest.mark.parametrize(
    "rows", [{"polish_url": "http://10.0.0.5/v1"}, {"polish_model": ""}, {"polish_url": "http://[/v1"}]
)
def test_settings_that_cannot_be_meant_are_told(client, use, rows):
    use("good", **rows)
    client.get(RUTH)
    found = client.get(POLISH)
    assert found.status_code == 422
    assert "It cannot be polished as it is" in found.text
    assert 'href="/more/settings#polish_url"' in found.text


@pytest.mark.parametrize("url", ["http://10.0.0.5/v1", "localhost:11434", "http://localhost:port/v1"])
def test_an_endpoint_that_cannot_be_meant_is_not_kept(site, client, url):
    found = client.post("/more/settings", data={"polish_url": url, "polish_model": "small"})
    assert found.status_code == 422
    assert 'id="polish_url-fault"' in found.text
    assert site.wiring.settings() == {}


def test_a_draft_that_lacks_what_it_needs_is_not_ready(empty, use):
    keep(empty, RUTH_AND_LEE | {"talking_points": []}, "bare")
    client = empty.browser()
    use("good")
    found = client.get("/c/bare/note/ruth-okafor/thank-you/mail/polish")
    assert found.url.path == "/c/bare/note/ruth-okafor/thank-you/mail"
    assert "not ready to be polished" in found.text


def test_what_people_typed_and_what_a_model_says_is_data(site, client, use):
    use("same")
    client.get(RUTH)
    evil = BAD.replace("your card", "<script>alert(1)</script> {{1}}")
    save(client, evil)
    for found in (client.get(POLISH).text, asked(client).text):
        assert "<script>alert(1)" not in found

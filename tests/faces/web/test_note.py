"""The note on a page: composed and kept, changed by hand, put otherwise, mended, asked about; nothing typed is ever lost."""

import re

import pytest

from tests.faces.web.conftest import RUTH_AND_LEE, keep

RUTH = "/c/okafor-lane/note/ruth-okafor/thank-you/mail"
LEE = "/c/okafor-lane/note/lee-park/thank-you/mail"
CALL = "/c/okafor-lane/note/ruth-okafor/voicemail/call-script"
BAD = (
    "Dear Ms. Okafor:\n\nThank you for the hour on Tuesday. I have thought since about the pro bono housing clinic, and I recieved "
    "your card. I look forward to working with you. Please call me with any question.\n\nSincerely,\nAnna Berg\n"
)


def revision(text: str) -> str:
    return re.search(r'name="revision" value="(\d+)"', text)[1]


def words(text: str) -> str:
    return re.search(r"<textarea[^>]*>\n(.*?)</textarea>", text, re.DOTALL)[1]


def kept(site, id_="okafor-lane"):
    return [(one.revision, one.text, one.by_hand) for one in site.wiring.store().drafts(id_)]


def save(client, text=BAD, began="1", path=RUTH, **more):
    return client.post(path, data={"revision": began, "subject": "Thank you", "text": text} | more)


def test_the_first_draft_is_composed_and_kept_with_what_it_rests_on(site, client):
    text = client.get(RUTH).text
    assert "Dear Ms. Okafor:" in words(text)
    assert len(kept(site)) == 1
    assert client.get(RUTH).status_code == 200
    assert len(kept(site)) == 1
    assert "how each case goes to one person" in text
    assert "row thank-you." in text
    assert "Nothing to mend." in text
    assert 'href="/why/E6"' in text


@pytest.mark.parametrize(
    "path",
    [
        "/c/okafor-lane/note/nobody/thank-you/mail",
        "/c/okafor-lane/note/ruth-okafor/nonsense/mail",
        "/c/okafor-lane/note/ruth-okafor/thank-you/pigeon",
        "/c/nothing/note/ruth-okafor/thank-you/mail",
    ],
)
def test_what_there_is_not(client, path):
    assert client.get(path).status_code == 404


def test_a_check_in_on_a_card_is_refused_in_words(client):
    found = client.get("/c/okafor-lane/note/ruth-okafor/check-in-mail/card")
    assert found.status_code == 409
    assert "E17" in found.text


def test_a_text_of_ones_own_is_saved_and_reviewed(site, client):
    client.get(RUTH)
    text = save(client).text
    assert "Saved, as revision 2." in text
    assert words(text) == BAD.replace("'", "&#39;")
    assert "Revision 2, by your own hand." in text
    assert "2 things to look at. They all block it." in text
    assert "recieved" in text
    assert 'href="/rules/presumption"' in text
    assert kept(site)[-1] == (2, BAD, True)
    assert "Nothing had changed." in save(client, began="2").text


def test_each_mend_is_a_small_button_of_the_form(site, client):
    client.get(RUTH)
    text = save(client).text
    key = re.search(r'value="(spelling-[^"]+)"[^>]*>Write “received”', text)[1]
    done = client.post(f"{RUTH}/mend", data={"revision": "2", "subject": "Thank you", "text": BAD, "mend": key}).text
    assert "Mended: “recieved”." in done
    assert "received your card" in words(done)
    assert kept(site)[-1][0] == 3
    assert "recieved" in words(client.post(f"{RUTH}/undo").text)


def test_a_mend_whose_words_are_gone_changes_nothing(site, client):
    client.get(RUTH)
    save(client)
    done = client.post(f"{RUTH}/mend", data={"mend": "spelling-1-2-0"}).text
    assert "no longer there" in done
    assert kept(site)[-1][0] == 2


def test_all_that_is_safe_is_mended_at_once(client):
    client.get(RUTH)
    save(client, BAD.replace("Tuesday.", "Tuesday!!!"))
    done = client.post(f"{RUTH}/mend", data={"mend": "all"}).text
    assert "Tuesday." in words(done)
    assert "working with you" in words(done)  # that is for the candidate to say otherwise


@pytest.mark.parametrize("wish", ["another", "shorter", "warmer", "plainer"])
def test_it_can_be_said_otherwise_and_ones_own_text_comes_back(site, client, wish):
    first = words(client.get(RUTH).text)
    data = {"revision": "1", "subject": "Thank you", "text": BAD, "manner": wish}
    text = client.post(f"{RUTH}/again", data=data).text
    assert words(text) not in {first, BAD}
    assert [row[0] for row in kept(site)] == [1, 2, 3]
    assert words(client.post(f"{RUTH}/undo").text) == BAD
    assert words(client.post(f"{RUTH}/undo").text) == first
    assert "first draft" in client.post(f"{RUTH}/undo").text


def test_another_way_that_is_not_known(client):
    client.get(RUTH)
    assert client.post(f"{RUTH}/again", data={"manner": "ruder"}).status_code == 422


@pytest.mark.parametrize(("text", "said"), [("  \n", "The note is empty"), ("word " * 12000, "60,000 signs")])
def test_what_does_not_fit_is_told_and_stays_in_its_field(site, client, text, said):
    client.get(RUTH)
    found = save(client, text)
    assert found.status_code == 422
    assert said in found.text
    assert words(found.text) == text
    assert 'href="#text"' in found.text
    assert len(kept(site)) == 1


def test_a_subject_of_many_lines_is_told(client):
    client.get(RUTH)
    found = save(client, subject="x" * 201)
    assert found.status_code == 422
    assert 'id="subject-fault"' in found.text
    assert words(found.text) == BAD


def test_a_text_that_another_window_has_overtaken_is_laid_beside_it(site, client):
    client.get(RUTH)
    save(client, BAD)
    found = save(client, "Dear Ms. Okafor:\n\nMy own & <b>other</b> text.\n", began="1")
    assert found.status_code == 409
    assert "My own &amp; &lt;b&gt;other&lt;/b&gt; text." in words(found.text)
    assert "recieved" in found.text
    assert revision(found.text) == "2"
    assert len(kept(site)) == 2
    merged = save(client, "Both.\n", began="2").text
    assert "Saved, as revision 3." in merged


@pytest.mark.parametrize("end", ["/again", "/mend", "/ready", "/undo"])
def test_nothing_is_done_over_a_text_that_was_overtaken(site, client, end):
    client.get(RUTH)
    save(client)
    data = {"revision": "1", "subject": "S", "text": "Mine.", "manner": "another", "mend": "all"}
    found = client.post(RUTH + end, data=data)
    assert found.status_code == 409
    assert words(found.text) == "Mine."
    assert len(kept(site)) == 2


def test_what_the_command_line_wrote_is_seen(site, client):
    from afterword.usecases.kept_draft import save as keep_text

    client.get(RUTH)
    to = site.wiring.store().drafts("okafor-lane")[0].to
    keep_text(site.wiring.store(), "okafor-lane", to, ("From the shell.", "S"), 1, site.clock.now())
    assert save(client).status_code == 409


def test_what_it_lacks_is_asked_and_answered_at_once(empty):
    keep(empty, RUTH_AND_LEE | {"talking_points": []}, "bare")
    client = empty.browser()
    path = "/c/bare/note/ruth-okafor/thank-you/mail"
    text = client.get(path).text
    assert "I enjoyed hearing about ..." in text
    found = client.post(f"{path}/answer", data={"about": "talking_points", "answer": " "})
    assert found.status_code == 422
    assert 'id="answer-fault"' in found.text
    text = client.post(f"{path}/answer", data={"about": "talking_points", "answer": "the pro bono clinic"}).text
    assert "the pro bono clinic" in words(text)
    assert "I enjoyed hearing about ..." not in text
    assert empty.wiring.store().load("bare").candidacy.talking_points[0].person == "ruth-okafor"
    assert "no longer asked" in client.post(f"{path}/answer", data={"about": "candidate.name", "answer": "X"}).text


def test_what_only_happens_is_logged_not_answered(client):
    text = client.get("/c/okafor-lane/note/ruth-okafor/other-offer/mail").text
    assert "By when does the other firm want an answer?" in text
    assert "afterword log" not in text
    assert 'href="/c/okafor-lane#log"' in text


def test_the_notes_of_the_panel_are_compared(client):
    first = words(client.get(RUTH).text)
    text = client.get(LEE).text
    assert "Ms. Ruth Okafor, mail" in text
    body = first.replace("Dear Ms. Okafor:", "Dear Mr. Park:").replace("&amp;", "&")
    text = save(client, body, path=LEE).text
    assert "copied-note" in text
    assert "sentences in common" in text
    assert "<mark>" in text


def test_what_somebody_wrote_is_never_markup(empty):
    evil = "</textarea><script>alert(1)</script>"
    points = [{"with": "ruth-okafor", "topic": evil, "liked": evil}]
    people = [dict(RUTH_AND_LEE["people"][0], name=f"Ruth {evil}"), RUTH_AND_LEE["people"][1]]
    keep(empty, RUTH_AND_LEE | {"talking_points": points, "people": people, "role": evil})
    client = empty.browser()
    client.get(RUTH)
    saved = save(client, BAD + evil, subject=evil).text
    assert "<script>alert" not in saved + client.get(f"{RUTH}/approve").text + client.get(CALL).text
    assert words(saved).endswith("&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;")


def test_other_forms_and_kinds_are_one_step_away(client):
    text = client.get(RUTH).text
    for path in (RUTH.replace("mail", "letter"), RUTH.replace("thank-you", "withdrawal"), CALL):
        assert f'href="{path}"' in text


def test_a_call_has_its_number_its_seconds_and_its_log(site, empty):
    keep(empty, RUTH_AND_LEE | {"firm": RUTH_AND_LEE["firm"] | {"phone": "+1 212 555 0100"}}, "two")
    client = empty.browser()
    path = CALL.replace("okafor-lane", "two")
    text = client.get(path).text
    assert 'href="tel:+12125550100"' in text
    assert "seconds, spoken slowly" in text
    assert 'action="/c/two/log"' in text
    assert 'value="voicemail"' in text
    assert client.get(path.replace("voicemail", "thank-you")).url.path == path
    edited = client.get(f"{path}?edit=1").text
    assert "The words" in edited
    assert "/ready" not in edited
    saved = save(client, "Hello, Ms. Okafor. Anna Berg.", path=path)
    assert saved.url.query == b"edit=1"
    assert "incomplete-voicemail" in saved.text
    assert "Hello, Ms. Okafor. Anna Berg." in client.get(path).text


def test_a_bare_press_before_there_is_a_draft(client):
    assert client.post(f"{RUTH}/undo").status_code == 404

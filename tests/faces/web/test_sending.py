"""The yes, the ways out, and the outbox: over a real server of mail where one is needed."""

import re

import keyring
import pytest

from afterword.core.mail.account import Account, Security, Server
from afterword.core.mail.account_document import write_account
from afterword.wiring import Wiring
from tests.faces.web.conftest import RUTH_AND_LEE, keep
from tests.servers.fixtures import ALICE, RUTH, certificates, dovecot, faulty  # noqa: F401
from tests.servers.keyrings import Backend
from tests.servers.relay import Relay

NOTE = "/c/okafor-lane/note/ruth-okafor/thank-you/mail"
BEGGING = "Dear Ms. Okafor:\n\nThank you for the hour about the pro bono housing clinic. I am begging you to hire me.\n\nSincerely,\nAnna Berg\n"


def digest(client, path=NOTE):
    return re.search(r'name="digest" value="(\w+)"', client.get(f"{path}/approve").text)[1]


def approve(client, path=NOTE, **more):
    client.get(path)
    return client.post(f"{path}/approve", data={"digest": digest(client, path)} | more)


def send(client, way, **more):
    return client.post(f"{NOTE}/send", data={"way": way} | more)


def states(site):
    return [one.state.value for one in site.wiring.post().dispatches()]


@pytest.fixture
def begging(client):
    client.get(NOTE)
    client.post(NOTE, data={"revision": "1", "subject": "Thank you", "text": BEGGING})
    return client


def test_the_yes_is_to_the_exact_words(site, client):
    client.get(NOTE)
    before = digest(client)
    text = client.get(f"{NOTE}/approve").text
    assert "Dear Ms. Okafor:" in text
    client.post(NOTE, data={"revision": "1", "subject": "S", "text": "Other words entirely, about nothing."})
    found = client.post(f"{NOTE}/approve", data={"digest": before}).text
    assert "The words have changed meanwhile" in found
    assert not site.wiring.store().approvals("okafor-lane")


def test_approving_leads_to_sending_and_an_edit_asks_again(site, client):
    found = approve(client)
    assert found.url.path == f"{NOTE}/send"
    assert "Approved, to the letter. Nothing was sent yet." in found.text
    assert "You approved exactly this text." in client.get(NOTE).text
    assert client.get(f"{NOTE}/approve").url.path == f"{NOTE}/send"
    client.post(NOTE, data={"revision": "1", "subject": "S", "text": "Other words."})
    assert client.get(f"{NOTE}/send").url.path == f"{NOTE}/approve"
    assert send(client, "file").url.path == f"{NOTE}/approve"
    assert states(site) == []


def test_going_on_keeps_what_was_typed(site, client):
    client.get(NOTE)
    found = client.post(f"{NOTE}/ready", data={"revision": "1", "subject": "S", "text": BEGGING})
    assert found.url.path == f"{NOTE}/approve"
    assert "begging" in found.text


def test_what_blocks_asks_for_a_reason(site, begging):
    found = approve(begging)
    assert found.status_code == 422
    assert 'id="waive-pleading-fault"' in found.text
    found = approve(begging, **{"waive-pleading": "no"})
    assert found.status_code == 422
    assert "say in a few words" in found.text
    assert 'value="no"' in found.text
    found = approve(begging, **{"waive-pushy": "She asked me to do it."})
    assert found.status_code == 422
    reason = "It is a joke between us from the interview."
    blocking = re.findall(r'name="waive-([\w-]+)"', begging.get(f"{NOTE}/approve").text)
    found = approve(begging, **{f"waive-{slug}": reason for slug in blocking})
    assert found.status_code == 200
    assert {one.reason for one in site.wiring.store().approvals("okafor-lane")[0].waivers} == {reason}


def test_without_a_mailbox_it_is_handed_over_once(site, client):
    approve(client)
    text = client.get(f"{NOTE}/send").text
    assert 'href="/more/mail"' in text
    assert 'value="now"' not in text
    found = send(client, "file")
    assert "Was handed over to you as a file." in found.text
    assert "mailto:ruth@okafor.example?subject=" in found.text
    assert "What follows" in found.text
    taken = client.get(f"{found.url.path}/message.eml")
    assert taken.headers["content-type"] == "message/rfc822"
    assert taken.content.startswith(b"X-Unsent: 1\r\nFrom: ")
    assert "ruth-okafor.eml" in taken.headers["content-disposition"]
    assert client.get(f"{found.url.path}/message.eml").content == taken.content
    assert "value=" not in client.get(f"{NOTE}/send").text.partition("<main")[2]
    assert send(client, "file").status_code == 422
    gone = client.post(f"{found.url.path}/sent").text
    assert "Noted: it went." in gone
    assert "Thank-you: Ms. Ruth Okafor</h3>" not in gone
    assert site.wiring.store().load("okafor-lane").candidacy.events[-1].kind.value == "note-sent"
    assert states(site) == ["sent"]
    assert "that cannot be made" in client.post(f"{found.url.path}/withdraw").text


@pytest.mark.parametrize("way", ["now", "good-hour", "drafts"])
def test_other_ways_want_a_mailbox(site, client, way):
    approve(client)
    found = send(client, way)
    assert found.status_code == 422
    assert "No mailbox is set up" in found.text
    assert states(site) == []


def test_the_timetable_is_asked_first(site, client):
    path = NOTE.replace("thank-you", "check-in-mail")
    approve(client, path)
    found = client.get(f"{path}/send").text
    assert "Not now:" in found
    found = client.post(f"{path}/send", data={"way": "file"})
    assert found.status_code == 422
    assert "Send it all the same" in found.text
    assert states(site) == []
    assert client.post(f"{path}/send", data={"way": "file", "anyway": "on"}).url.path.startswith("/outbox/")


def test_nobody_s_address_is_hunted_for(site, client):
    path = NOTE.replace("ruth-okafor", "lee-park")
    text = approve(client, path).text
    assert "none is hunted for" in text
    assert "Dear Mr. Park:" in text
    assert client.post(f"{path}/send", data={"way": "file"}).status_code == 422


def test_a_mail_too_long_for_a_link_has_none(site, client):
    client.get(NOTE)
    client.post(NOTE, data={"revision": "1", "subject": "S", "text": BEGGING.replace("hire me", "hear " * 500)})
    slugs = re.findall(r'name="waive-([\w-]+)"', client.get(f"{NOTE}/approve").text)
    approve(client, **{f"waive-{slug}": "I know this very well." for slug in slugs})
    text = send(client, "file").text
    assert "mailto:" not in text
    assert "message.eml" in text


def test_an_empty_outbox_says_so(client):
    assert "Nothing is on its way." in client.get("/outbox").text
    assert client.get("/outbox/nothing").status_code == 404
    assert client.post("/outbox/nothing/sent").status_code == 404
    assert client.post("/outbox/send").status_code == 404


@pytest.fixture
def post(empty, dovecot, certificates, monkeypatch):  # noqa: F811
    """Anna's mailbox is Alice's, on a real server; Ruth gave her address."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates.authority))
    monkeypatch.setattr(Wiring, "patience", 0.0)
    before = keyring.get_keyring()
    keyring.set_keyring(Backend())
    people = [dict(RUTH_AND_LEE["people"][0], email=RUTH), RUTH_AND_LEE["people"][1]]
    keep(empty, RUTH_AND_LEE | {"people": people})
    account(empty, dovecot.ports["imaps"], dovecot.ports["submissions"])
    relay = Relay(dovecot.relay, dovecot.ports["lmtp"], {ALICE, RUTH}).start()
    yield empty
    relay.stop()
    keyring.set_keyring(before)


def account(site, imap, smtp):
    wiring = site.wiring
    made = Account(
        address=ALICE,
        user=ALICE,
        imap=Server("localhost", imap, Security.TLS),
        smtp=Server("localhost", smtp, Security.TLS),
    )
    wiring.account_file.write(write_account(made))
    wiring.keyring.put(ALICE, "pw-alice")


def test_it_goes_out_and_the_timetable_goes_on(post, dovecot):  # noqa: F811
    client = post.browser()
    approve(client)
    text = client.get(f"{NOTE}/send").text
    assert "Send it now" in text
    assert "pw-alice" not in text
    found = send(client, "now")
    assert "Sent 4 p.m. on Tuesday, March 3." in found.text
    assert "Thank-you: Ms. Ruth Okafor</h3>" not in found.text
    assert states(post) == ["sent"]
    with post.wiring.opener(post.wiring.account())() as mailbox:
        assert mailbox.sent(post.wiring.post().dispatches()[0].ids)
    assert send(client, "now").status_code == 422
    assert "The message</a>: sent" in client.get(NOTE).text


def test_at_night_it_waits_for_their_hours_and_can_be_withdrawn(post):
    client = post.browser()
    approve(client)
    post.clock.set("2026-03-03T23:30:00-05:00")
    assert "Send it at 8:30 a.m. on Wednesday, March 4" in client.get(f"{NOTE}/send").text
    found = send(client, "good-hour")
    assert "Waits until 8:30 a.m. on Wednesday, March 4." in found.text
    assert "Nothing was due." in client.post("/outbox/send").text
    assert "Withdrawn." in client.post(f"{found.url.path}/withdraw").text
    assert states(post) == ["withdrawn"]
    assert "Nothing is on its way." in client.get("/outbox").text
    assert "Withdrawn." in client.get("/outbox?all=1").text


def test_into_the_drafts_folder(post):
    client = post.browser()
    approve(client)
    found = send(client, "drafts")
    assert "Lies in your Drafts folder" in found.text
    assert states(post) == ["in-drafts"]


def test_a_wrong_password_is_told_and_nothing_is_lost(post):
    client = post.browser()
    post.wiring.keyring.put(ALICE, "wrong")
    approve(client)
    found = send(client, "drafts")
    assert found.status_code == 422
    assert states(post) in ([], ["withdrawn"])


@pytest.mark.parametrize(
    ("fault", "state", "said"),
    [
        ("drop-dot", "unknown", "May have been sent: look, then say so."),
        ("refuse-rcpt", "refused", "Refused by the server; nothing was delivered."),
        ("drop-data", "queued", "Waits until"),
    ],
)
def test_a_server_that_fails_is_told_as_it_is(post, dovecot, faulty, fault, state, said):  # noqa: F811
    account(post, dovecot.ports["imaps"], faulty.port)
    faulty.fault = fault
    client = post.browser()
    approve(client)
    found = send(client, "now")
    assert said in found.text
    assert states(post) == [state]
    faulty.fault = None
    if state == "unknown":
        assert "It did not go: send it again" in found.text
        client.post(f"{found.url.path}/again")
        assert "sent" in client.post("/outbox/send").text
        assert states(post) == ["sent"]
        assert len(faulty.accepted) == 2


def test_a_keyring_that_lost_the_password_is_told_and_it_waits(post):
    client = post.browser()
    post.wiring.keyring.forget(ALICE)
    approve(client)
    found = send(client, "now")
    assert "Waits until" in found.text
    assert "The keyring holds nothing" in found.text
    assert states(post) == ["queued"]


def test_what_came_in_meanwhile_holds_it(post):
    client = post.browser()
    approve(client)
    post.clock.set("2026-03-03T23:30:00-05:00")
    found = send(client, "good-hour")
    client.post(NOTE, data={"revision": "1", "subject": "S", "text": "Other words."})
    post.clock.set("2026-03-04T09:00:00-05:00")
    assert "held" in client.post("/outbox/send").text
    text = client.get(found.url.path).text
    assert "you changed the draft" in text
    assert "Send it all the same" in text

"""What people wrote, confirmed or put aside; pasted in; and the mailbox looked into on a real server."""

import keyring
import pytest
from whenever import Date, Instant

from afterword.core.candidacy.model import ReplyKind
from afterword.core.mail.account import Account, Security, Server
from afterword.core.mail.received import Received, ReceivedState, Tie
from tests.faces.web.conftest import RUTH_AND_LEE, keep
from tests.servers.fixtures import ALICE, RUTH, certificates, dovecot  # noqa: F401
from tests.servers.keyrings import Backend

AT = Instant("2026-03-03T15:30:00-05:00")


def received(site, id_="<a@okafor.example>", **more):
    row = {
        "candidacy": "okafor-lane", "at": AT, "sender": "Ruth Okafor <ruth@okafor.example>", "subject": "Re: Thank you", "tie": Tie.THREAD,
        "kind": ReplyKind.UPDATE_WITH_DATE, "person": "ruth-okafor", "date": Date("2026-03-20"), "confidence": 0.9,
        "words": "We need another week.",
    }  # fmt: skip
    site.wiring.post().add_received(Received(id=id_, **row | more))
    return id_


def events(site, id_="okafor-lane"):
    return [
        (one.kind.value, one.reply and one.reply.value, one.person, str(one.date))
        for one in site.wiring.store().load(id_).candidacy.events
    ]


def test_what_it_seems_to_say_is_shown_with_the_words_that_decided(site, client):
    received(site)
    text = client.get("/replies").text
    assert "It seems to say: <strong>they say when there will be news</strong>, Friday, March 20." in text
    assert "<blockquote>We need another week.</blockquote>" in text
    assert "it answers your message" in text
    assert 'href="/c/okafor-lane"' in text


def test_what_is_not_sure_says_so(site, client):
    received(site, tie=Tie.NAME)
    assert "It probably says: <strong>they say" in client.get("/replies").text


def test_a_yes_is_recorded_and_the_timetable_follows(site, client):
    answer = client.post("/replies/confirm", data={"id": received(site)})
    assert str(answer.url).endswith("/c/okafor-lane")
    assert "Recorded: they say when there will be news." in answer.text
    assert events(site) == [("reply", "update-with-date", "ruth-okafor", "2026-03-20")]
    assert 'action="/c/okafor-lane/undo?event=e1"' in answer.text
    assert "You said that it is so." in client.get("/replies").text
    assert client.post("/replies/confirm", data={"id": "<a@okafor.example>"}).status_code == 409


def test_it_says_something_else(site, client):
    id_ = received(site)
    assert 'name="kind"' in client.get("/replies", params={"other": id_}).text
    data = {"id": id_, "kind": "next-interview", "day": "next Thursday", "person": "lee-park"}
    client.post("/replies/confirm", data=data)
    assert events(site) == [("reply", "next-interview", "lee-park", "2026-03-12")]


def test_a_day_that_is_not_clear_keeps_what_was_typed(site, client):
    answer = client.post("/replies/confirm", data={"id": received(site), "kind": "offer", "day": "soon <b>"})
    assert answer.status_code == 422
    assert 'value="soon &lt;b&gt;"' in answer.text
    assert 'value="offer" selected' in answer.text
    assert events(site) == []


def test_it_is_about_another_candidacy(site, client):
    keep(site, RUTH_AND_LEE | {"role": "Clerk"}, "clerk")
    id_ = received(site, maybe=("clerk",), person=None)
    assert "it could be Okafor &amp; Lane, Clerk" in client.get("/replies").text
    client.post("/replies/confirm", data={"id": id_, "kind": "decline", "candidacy": "clerk"})
    assert (events(site), events(site, "clerk")) == ([], [("reply", "decline", None, "None")])


def test_it_is_not_about_this(site, client):
    id_ = received(site)
    text = client.post("/replies/dismiss", data={"id": id_}).text
    assert "Put aside." in text
    assert "Nothing waits for your yes." in text
    assert site.wiring.post().received()[0].state is ReceivedState.DISMISSED
    assert client.post("/replies/dismiss", data={"id": "<nobody>"}).status_code == 404


def test_with_more_to_confirm_one_stays_there(site, client):
    first = received(site)
    received(site, "<b@okafor.example>")
    assert str(client.post("/replies/confirm", data={"id": first}).url).endswith("/replies")


def test_nothing_of_a_stranger_is_markup(site, client):
    evil = "<script>alert(1)</script>"
    received(site, evil, sender=evil, subject=evil, words=evil)
    for answer in (
        client.get("/replies"),
        client.get("/replies", params={"other": evil}),
        client.post("/replies/read", data={"text": evil, "which": evil}),
    ):
        assert "<script>alert" not in answer.text


DECLINE = "Dear Ms. Berg,\n\nUnfortunately, we have decided to move forward with other candidates.\n\nLee Park"


def test_a_pasted_reply_is_read_and_recorded_with_a_yes(site, client):
    text = client.post("/replies/read", data={"text": DECLINE, "which": ""}).text
    assert "They have chosen otherwise." in text
    assert "move forward with other candidates" in text
    assert 'value="lee-park" selected' in text
    assert 'value="decline" selected' in text
    assert events(site) == []
    data = {
        "what": "replied",
        "reply": "decline",
        "person": "lee-park",
        "day": "",
        "when": "yesterday 16:00",
        "words": "x",
    }
    client.post("/c/okafor-lane/log", data=data)
    assert events(site) == [("reply", "decline", "lee-park", "None")]


def test_the_day_of_a_pasted_reply_is_said_in_full(site, client):
    text = client.post(
        "/replies/read", data={"text": "We will let you know by the end of next week.", "which": "okafor"}
    ).text
    assert 'value="2026-03-13"' in text
    assert "Friday, March 13." in text


@pytest.mark.parametrize(
    ("data", "place"), [({"text": "", "which": "okafor"}, "text"), ({"text": DECLINE, "which": "nowhere"}, "which")]
)
def test_what_cannot_be_read_keeps_what_was_pasted(site, client, data, place):
    answer = client.post("/replies/read", data=data)
    assert answer.status_code == 422
    assert f'id="{place}-fault"' in answer.text
    assert not data["text"] or "Unfortunately" in answer.text


def test_which_of_several_is_asked(site, client):
    keep(site, RUTH_AND_LEE | {"role": "Clerk"}, "clerk")
    answer = client.post("/replies/read", data={"text": DECLINE, "which": ""})
    assert answer.status_code == 422
    assert 'id="which-fault"' in answer.text


def test_nothing_was_added_yet(empty):
    answer = empty.browser().post("/replies/read", data={"text": DECLINE, "which": ""})
    assert answer.status_code == 422
    assert "There is no candidacy yet. Add one first" in answer.text


def test_without_a_mailbox_it_says_where_one_is_set_up(site, client):
    assert 'href="/more/mail"' in client.get("/replies").text
    assert "No mailbox is set up." in client.post("/replies/check").text


@pytest.fixture
def mailbox(site, dovecot, certificates, monkeypatch):  # noqa: F811
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates.authority))
    before = keyring.get_keyring()
    keyring.set_keyring(Backend())
    imap = Server("localhost", dovecot.ports["imaps"], Security.TLS)
    smtp = Server("localhost", dovecot.ports["submissions"], Security.TLS)
    site.wiring.keep_account(Account(address=ALICE, user=ALICE, imap=imap, smtp=smtp), "pw-alice")
    yield dovecot
    keyring.set_keyring(before)


def test_the_mailbox_is_looked_into_now(site, mailbox):
    store = site.wiring.store()
    kept = store.load("okafor-lane")
    from dataclasses import replace

    ruth = replace(kept.candidacy.people[0], email=RUTH)
    store.correct(
        kept, replace(kept.candidacy, people=(ruth, *kept.candidacy.people[1:])), (), kept.times, site.clock.now()
    )
    site.clock.set("2026-12-01T12:00:00-05:00")  # later than the server's own clock
    mail = f"From: Ruth Okafor <{RUTH}>\nTo: {ALICE}\nSubject: News\nMessage-ID: <n1@okafor.test>\n\nWe will be in touch by December 11.\n"
    mailbox.deliver(ALICE, mail.encode(), RUTH)
    client = site.browser()
    text = client.post("/replies/check").text
    assert "1 new message concerns an open candidacy." in text
    assert "they say when there will be news" in text
    assert "Nothing new that concerns an open candidacy." in client.post("/replies/check").text


def test_a_mailbox_that_cannot_be_reached_is_said_on_the_page(site, client, mailbox):
    account = site.wiring.account()
    from dataclasses import replace

    site.wiring.keep_account(replace(account, imap=replace(account.imap, port=1)), None)
    answer = client.post("/replies/check")
    assert answer.status_code == 503
    assert "Check the mailbox now" in answer.text
    assert 'role="alert"' in answer.text


def test_a_mailbox_that_is_set_up_wrongly_is_said(site, client):
    site.wiring.account_file.write({"address": "anna@berg.example"})
    assert "The account does not fit." in client.get("/replies").text

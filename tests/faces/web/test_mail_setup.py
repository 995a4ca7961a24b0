"""The mailbox set up in the pages, over real servers: nothing is kept before both have taken the sign-in."""

import re
import time

import httpx
import keyring
import pytest

from tests.servers.fixtures import ALICE, certificates  # noqa: F401
from tests.servers.mail_site import mail_site, post_office, provider  # noqa: F401
from tests.servers.provider import REFRESH


@pytest.fixture
def visitor(mail_site):  # noqa: F811
    return mail_site.browser()


@pytest.fixture
def form(visitor):
    """What the second page asks, as it stands there."""
    text = visitor.post("/more/mail/find", data={"address": ALICE}).text
    return dict(re.findall(r'name="(\w+)" (?:type="\w+" )?value="([^"]*)"', text)) | {"way": "password"}


def ended(visitor):
    deadline = time.monotonic() + 20
    while not visitor.get("/more/mail/sign-in/state").json()["ended"]:
        assert time.monotonic() < deadline
        time.sleep(0.1)
    return visitor.get("/more/mail/sign-in")


def test_the_servers_are_found_and_the_provider_has_a_word(visitor):
    text = visitor.post("/more/mail/find", data={"address": ALICE}).text
    assert "known from Cand Mail" in text
    assert "wants an app password" in text
    for way in ("password", "command", "browser", "device"):
        assert f'value="{way}"' in text


def test_a_wrong_password_keeps_what_was_typed_and_nothing_else(mail_site, visitor, form):  # noqa: F811
    answer = visitor.post("/more/mail", data=form | {"password": "pw-wrong"})
    assert answer.status_code == 422
    assert "Reading, localhost" in answer.text
    assert "Sending, localhost" in answer.text
    assert form["imap"] in answer.text
    assert "pw-wrong" not in answer.text
    assert mail_site.wiring.account() is None
    assert "wants an app password" in answer.text


def test_a_right_one_is_kept_in_the_keyring_alone(mail_site, visitor, form):  # noqa: F811
    answer = visitor.post("/more/mail", data=form | {"password": "pw-alice"})
    assert f"Kept: {ALICE}" in answer.text
    account = mail_site.wiring.account()
    assert account.files_sent
    assert keyring.get_password("afterword", ALICE) == "pw-alice"
    assert "pw-alice" not in answer.text + (mail_site.home / "mail.toml").read_text()
    assert "Signed in; nothing was sent." in visitor.post("/more/doctor").text
    assert "is forgotten" in visitor.post("/more/mail/forget").text
    assert keyring.get_password("afterword", ALICE) is None
    assert mail_site.wiring.account() is None
    assert "No mailbox is set up" in visitor.post("/more/mail/forget").text


def test_a_command_gives_the_password(mail_site, visitor, form, tmp_path):  # noqa: F811
    (tmp_path / "secret").write_text("pw-alice\n")
    answer = visitor.post("/more/mail", data=form | {"way": "command", "command": f"cat {tmp_path}/secret"})
    assert f"Kept: {ALICE}" in answer.text
    assert keyring.get_password("afterword", ALICE) is None
    answer = visitor.post("/more/mail", data=form | {"way": "command", "command": "false"})
    assert answer.status_code == 422
    assert "The password command gave no password" in answer.text


def test_a_sign_in_at_the_provider_in_the_browser(mail_site, visitor, form):  # noqa: F811
    answer = visitor.post("/more/mail", data=form | {"way": "browser", "client": "mine"})
    assert answer.url.path == "/more/mail/sign-in"
    (place,) = re.findall(r'href="([^"]*authorize[^"]*)"', answer.text)
    landed = httpx.get(place.replace("&amp;", "&"), follow_redirects=True)
    assert "You may close this window" in landed.text
    assert f"Kept: {ALICE}" in ended(visitor).text
    assert keyring.get_password("afterword", ALICE) == REFRESH
    assert "Signed in; nothing was sent." in visitor.post("/more/doctor").text


def test_a_sign_in_with_a_code(mail_site, visitor, form, provider):  # noqa: F811
    provider.entered = False
    answer = visitor.post("/more/mail", data=form | {"way": "device", "client": "mine"})
    assert "WXYZ-1234" in answer.text
    assert visitor.get("/more/mail/sign-in/state").json() == {"ended": False}
    provider.entered = True
    assert f"Kept: {ALICE}" in ended(visitor).text


def test_a_provider_that_says_no(mail_site, visitor, form, provider):  # noqa: F811
    provider.says = "no"
    answer = visitor.post("/more/mail", data=form | {"way": "browser", "client": "mine"})
    (place,) = re.findall(r'href="([^"]*authorize[^"]*)"', answer.text)
    httpx.get(place.replace("&amp;", "&"), follow_redirects=True)
    assert "was not allowed" in ended(visitor).text
    assert mail_site.wiring.account() is None
    assert "No sign-in is under way" in visitor.get("/more/mail/sign-in").text


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"password": ""}, "password"),
        ({"way": "command"}, "command"),
        ({"way": "browser"}, "client"),
        ({"way": "device"}, "client"),
        ({"imap": ""}, "imap"),
        ({"smtp": "http://x/y"}, "smtp"),
        ({"imap": "localhost:99999"}, "imap"),
    ],
)
def test_what_is_lacking_stands_beside_its_field(mail_site, visitor, form, changed, field):  # noqa: F811
    answer = visitor.post("/more/mail", data={"password": "pw-alice"} | form | changed)
    assert answer.status_code == 422
    assert f'id="{field}-fault"' in answer.text
    assert mail_site.wiring.account() is None


def test_a_way_that_is_none(visitor, form):
    answer = visitor.post("/more/mail", data=form | {"way": "<script>"})
    assert answer.status_code == 422
    assert "Choose how to sign in" in answer.text
    assert "<script>" not in answer.text.replace("<script src", "")


@pytest.mark.parametrize("address", ["", "anna", "<script>@", "@x.test"])
def test_what_is_no_address(visitor, address):
    answer = visitor.post("/more/mail/find", data={"address": address})
    assert answer.status_code == 422
    assert 'id="address-fault"' in answer.text


def test_servers_that_are_not_found_are_asked_for(visitor):
    answer = visitor.post("/more/mail/find", data={"address": "anna@nowhere.invalid"})
    assert answer.status_code == 200
    assert "No servers of anna@nowhere.invalid were found" in answer.text
    assert "<details open>" in answer.text


def test_a_server_that_is_not_there(visitor, form):
    answer = visitor.post("/more/mail", data=form | {"imap": "localhost:1", "password": "x"})
    assert answer.status_code == 422
    assert "localhost:1 cannot be reached" in answer.text

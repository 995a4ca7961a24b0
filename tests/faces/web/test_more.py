"""More: the list, the devices, and whether everything is there."""

import re

from tests.servers.site import Site


def test_every_row_leads_somewhere_and_nothing_is_left_out(client):
    text = client.get("/more").text
    for path in (
        "/more/settings",
        "/more/mail",
        "/more/playbooks",
        "/rules",
        "/why",
        "/outbox",
        "/more/data",
        "/more/devices",
        "/more/about",
    ):
        assert f'href="{path}"' in text
    for path in re.findall(r'href="(/(?:more/|rules)[^"]*)"', text):
        assert client.get(path).status_code == 200


def test_signing_out_here_and_everywhere(site, client):
    other = site.browser()
    client.post("/out")
    assert client.get("/more").status_code == 401
    assert other.get("/more").status_code == 200
    third = site.browser()
    other.post("/out", data={"everywhere": "1"})
    assert other.get("/more").status_code == 401
    assert third.get("/more").status_code == 401


def test_about_says_where_everything_lies(site, client):
    assert str(site.home) in client.get("/more/about").text


def test_devices_are_counted_and_a_link_opens_another(site, client):
    assert "One browser is let in" in client.get("/more/devices").text
    text = client.post("/more/devices/link").text
    (link,) = set(re.findall(r'href="(http://127[^"]+/open/[^"]+)"', text))
    stranger = site.stranger(follow_redirects=True)
    assert stranger.get(link).status_code == 200
    assert "2 browsers are let in" in client.get("/more/devices").text


def test_what_is_lacking_is_said_with_the_way_to_mend_it(site, client):
    text = client.get("/more/doctor").text
    assert "name, email, zone not set" in text
    assert 'href="/more/settings"' in text
    for what in ("Database", "Playbook", "Checker", "Typesetter", "Printers", "Mailbox"):
        assert what in text


def test_what_does_not_work_is_said(site, client):
    client.post("/more/settings", data={"playbook": "uk"})
    site.wiring.settings_file.write({"playbook": "moon"})
    text = client.get("/more/doctor").text
    assert "There is no playbook moon" in text
    assert "does not work" in text


def test_the_pages_of_the_lan_are_not_there_without_it(client):
    for path in ("/enter", "/trust", "/ca.crt"):
        assert client.get(path).status_code == 404
    assert client.post("/enter", data={"passphrase": "x"}).status_code == 404


def test_a_program_that_was_started_anew_still_knows_who_was_let_in(tmp_path):
    first = Site(tmp_path / "home")
    key = first.browser().cookies["afterword"]
    first.stop()
    second = Site(tmp_path / "home")
    try:
        second.stranger().get("/more", headers={"Cookie": f"afterword={key}"}).raise_for_status()
    finally:
        second.stop()

"""The reviewer's rules and the playbooks as pages one can read."""

import pytest

from afterword.core.review.catalogue import RULES

OWN = 'title = "At sea"\nextends = "us"\n\n[check_in]\nwait_days = 21\nown = ["SEA1"]\nground = "Ships are slow."\nsource = "https://sea.example"\ntext = "You wait three weeks [SEA1]."\n'


def test_every_rule_is_listed(client):
    text = client.get("/rules").text
    assert text.count('href="/rules/') == len(RULES) == 28


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.slug)
def test_every_rule_has_its_page(client, rule):
    text = client.get(f"/rules/{rule.slug}").text
    for label in ("What it notices", "Why it matters", "Example", "Better", "When to ignore it", "Source"):
        assert f"<h2>{label}</h2>" in text
    for source in rule.sources:
        assert len(source) == 1 or f'href="/why/{source}"' in text


def test_a_rule_that_is_none(client):
    answer = client.get("/rules/<script>")
    assert answer.status_code == 404
    assert "<script>" not in answer.text


def test_a_playbook_reads_as_prose_with_its_rules_to_open(client):
    text = client.get("/more/playbooks/uk").text
    assert "Nobody expects a thank-you" in text
    assert 'href="/why/E6"' in text
    assert 'href="/why/UK1"' not in text
    assert "Why it differs (UK1)" in text
    assert "Offered, never owed" in text


@pytest.mark.parametrize("name", ["moon", "%2e%2e", "..%2f..%2fetc%2fpasswd", "a.toml", "%00"])
def test_no_name_leads_out_of_the_shelf(client, name):
    assert client.get(f"/more/playbooks/{name}").status_code == 404
    assert client.post(f"/more/playbooks/{name}/use").status_code == 404


def test_following_another(site, client):
    assert "New candidacies follow The United Kingdom" in client.post("/more/playbooks/uk/use").text
    assert site.wiring.settings()["playbook"] == "uk"
    assert "This is the one you follow" in client.get("/more/playbooks/uk").text


def test_one_of_ones_own_is_checked_line_by_line(client):
    answer = client.post("/more/playbooks/check", data={"text": "title = 3\nextends = 'us'\n[check_in]\nwait = 4\n"})
    assert answer.status_code == 422
    assert "Line 1: title wants text" in answer.text
    assert "Line 4: " in answer.text
    assert "wait = 4" in answer.text


def test_it_is_checked_kept_and_followed(site, client):
    answer = client.post("/more/playbooks/check", files={"file": ("sea.toml", OWN.encode())})
    assert "Nothing is wrong with it" in answer.text
    assert "At sea" in answer.text  # the text of the file is in the form now
    answer = client.post("/more/playbooks/check", data={"text": OWN, "name": "sea"})
    assert answer.url.path == "/more/playbooks/sea"
    assert "You wait three weeks" in answer.text
    client.post("/more/playbooks/sea/use")
    assert site.wiring.playbook("sea").check_in.wait_days == 21
    client.post("/more/playbooks/check", data={"text": OWN.replace("21", "22"), "name": "sea"})
    assert site.wiring.playbook("sea").check_in.wait_days == 22


@pytest.mark.parametrize("name", ["us", "../evil", "a b", "x" * 100])
def test_a_name_that_cannot_be_is_said(site, client, name):
    answer = client.post("/more/playbooks/check", data={"text": OWN, "name": name})
    assert answer.status_code == 422
    assert 'id="name-fault"' in answer.text
    assert "Ships are slow" in answer.text
    assert not list(site.home.rglob("*.toml"))


@pytest.mark.parametrize("sent", [{"data": {"text": " "}}, {"files": {"file": ("a.toml", b"title = '\xff'")}}])
def test_nothing_and_nonsense_are_said(client, sent):
    assert client.post("/more/playbooks/check", **sent).status_code == 422

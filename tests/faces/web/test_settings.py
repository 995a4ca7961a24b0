"""The settings as a form: every row a field, all of it kept or nothing."""

import pytest

from afterword.faces.web.pages.settings import GROUPS
from afterword.settings import SETTINGS


def test_every_setting_is_a_field_with_its_sentence(client):
    text = client.get("/more/settings").text
    assert {name for _, names in GROUPS for name in names} == {row.name for row in SETTINGS}
    for row in SETTINGS:
        assert f'name="{row.name}"' in text
        assert f'for="{row.name}"' in text


def test_what_is_saved_is_what_the_command_line_reads(site, client):
    said = {
        "name": " Anna Berg ",
        "zone": "Europe/Berlin",
        "large_group": "5",
        "playbook": "uk",
        "check_in_by": "phone",
    }
    assert "Saved." in client.post("/more/settings", data=said).text
    assert site.wiring.settings() == said | {"name": "Anna Berg", "large_group": 5}
    text = client.get("/more/settings").text
    assert 'value="Anna Berg"' in text
    assert '<option value="uk" selected>' in text


def test_an_empty_field_takes_a_setting_away(site, client):
    client.post("/more/settings", data={"name": "Anna Berg", "phone": "1"})
    client.post("/more/settings", data={"name": "Anna Berg", "phone": ""})
    assert site.wiring.settings() == {"name": "Anna Berg"}


def test_all_that_does_not_fit_is_said_at_once_and_nothing_is_lost(site, client):
    client.post("/more/settings", data={"name": "Before"})
    answer = client.post(
        "/more/settings", data={"name": "After", "zone": "Nowhere", "large_group": "many", "playbook": "moon"}
    )
    assert answer.status_code == 422
    for name in ("zone", "large_group", "playbook"):
        assert f'id="{name}-fault"' in answer.text
    for typed in ("After", "Nowhere", "many"):
        assert f'value="{typed}"' in answer.text
    assert site.wiring.settings() == {"name": "Before"}


@pytest.mark.parametrize("name", ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>'])
def test_a_name_is_data(site, client, name):
    client.post("/more/settings", data={"name": name})
    assert site.wiring.settings()["name"] == name
    assert name not in client.get("/more/settings").text


def test_a_file_that_does_not_fit_is_mended_here(site, client):
    site.wiring.settings_file.write({"name": "Anna Berg", "zone": "Nowhere", "colour": "red"})
    text = client.get("/more/settings").text
    assert "No zone is named" in text
    assert "colour" in text
    client.post("/more/settings", data={"zone": "Europe/Berlin"})
    assert site.wiring.settings() == {"name": "Anna Berg", "zone": "Europe/Berlin"}

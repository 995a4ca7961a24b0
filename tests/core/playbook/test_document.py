"""A playbook as JSON holds everything, with what is inherited filled in."""

from __future__ import annotations

import json

from afterword.core.playbook.document import to_document
from afterword.core.playbook.parse import load
from afterword.core.playbook.schema import STEPS
from tests.core.playbook import shipped


def test_a_child_is_written_whole() -> None:
    uk = load("uk", shipped)
    document = json.loads(json.dumps(to_document(uk)))
    assert list(document) == ["name", "title", "about", "extends", "steps"]
    assert document["extends"] == ["us"]
    assert list(document["steps"]) == list(STEPS)
    assert document["steps"]["thank_you"]["duty"] == "offered"
    assert document["steps"]["thank_you"]["within_hours"] == 24
    assert document["steps"]["thank_you"]["own"] == ["UK1"]
    assert document["steps"]["last_call"]["ask"] == "mail"
    assert document["steps"]["check_in"]["text"] == uk.check_in.says.text
    assert document["steps"]["sending"]["hours"].startswith("09:00-17:00")

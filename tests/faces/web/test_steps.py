"""A step that is owed to several people leads to a note for each (E2)."""

from dataclasses import replace

from afterword.core.plan.model import ActionKind
from afterword.faces.web.steps import step_for
from afterword.usecases.open_document import read_candidacy_document
from tests.faces.web.conftest import RUTH_AND_LEE


def test_each_person_has_a_way_to_their_own_note(site):
    candidacy = read_candidacy_document(RUTH_AND_LEE, site.wiring.schemas)
    thanks = next(one for one in site.desk.plan(candidacy).actions if one.kind is ActionKind.THANK_YOU)
    step = step_for("okafor-lane", candidacy, replace(thanks, to=("ruth-okafor", "lee-park", "gone")))
    assert "/ruth-okafor/" in step.path
    assert [(name, "/lee-park/" in path) for name, path in step.others] == [("Lee Park", True)]

"""The playbooks on the shelf: they fit, cite every rule, and change only what their file names."""

from __future__ import annotations

import re
import tomllib
from dataclasses import fields
from itertools import pairwise
from typing import Any

import pytest

from afterword.core.candidacy.reading_hours import read_hours
from afterword.core.playbook.model import Ask, Duty, Playbook, Says
from afterword.core.playbook.parse import load, parse
from afterword.core.playbook.schema import CITED, ETIQUETTE_IDS, STEPS
from tests.core.playbook import SHIPPED_NAMES, shipped

CHILDREN = [name for name in SHIPPED_NAMES if name != "us"]


def says_of(playbook: Playbook) -> dict[str, Says]:
    return {step: getattr(playbook, step).says for step in STEPS}


def cited_in(text: str) -> set[str]:
    return {id_ for found in CITED.findall(text) for id_ in re.split(", ?", found)}


def test_the_shelf_holds_what_was_promised() -> None:
    assert {"us", "us-law", "uk", "academia", "hospitality"} <= set(SHIPPED_NAMES)


@pytest.mark.parametrize("name", SHIPPED_NAMES)
def test_every_playbook_fits(name: str) -> None:
    playbook, problems = parse(name, shipped(name), shipped)
    assert problems == ()
    assert playbook is not None
    assert playbook.title
    assert playbook.about
    assert shipped(name).isascii()


def test_us_is_exactly_the_etiquette() -> None:
    us = load("us", shipped)
    assert us.extends == ()
    assert (us.thank_you.duty, us.thank_you.within_hours, us.thank_you.large_group) == (Duty.OWED, 24, 7)
    assert (us.check_in.duty, us.check_in.wait_days, us.check_in.first_ask) == (Duty.OWED, 14, Ask.MAIL)
    assert (us.last_call.duty, us.last_call.wait_days, us.last_call.ask) == (Duty.OWED, 14, Ask.CALL)
    assert us.sending.hours == read_hours("09:00-17:00 Mon-Fri")[0]
    assert (us.afterwards.decline_thanks, us.afterwards.self_assess) == (Duty.OFFERED, Duty.OWED)


def test_us_cites_every_rule_and_no_other() -> None:
    says = says_of(load("us", shipped))
    assert set().union(*(cited_in(one.text) for one in says.values())) == ETIQUETTE_IDS
    assert len(ETIQUETTE_IDS) == 25 + 16
    for one in says.values():
        assert cited_in(one.text) == set(one.rules)
        assert one.own == ()


def test_every_sentence_of_us_cites_a_rule() -> None:
    """A sentence may lean on the one before it, never two in a row."""
    for one in says_of(load("us", shipped)).values():
        sentences = re.split(r"(?<=[.!?])\s+", " ".join(one.text.split()))
        bare = [not CITED.search(sentence) for sentence in sentences]
        assert not any(first and second for first, second in pairwise(bare))


@pytest.mark.parametrize("name", CHILDREN)
def test_a_child_differs_only_in_what_its_file_names(name: str) -> None:
    document: dict[str, Any] = tomllib.loads(shipped(name))
    child, parent = load(name, shipped), load(document["extends"], shipped)
    for step, known in STEPS.items():
        mine, theirs, said = getattr(child, step), getattr(parent, step), document.get(step)
        if said is None:
            assert mine == theirs
            continue
        for key in known.settings:
            assert (getattr(mine, key) != getattr(theirs, key)) == (key in said)
        for field in fields(Says):
            changed = getattr(mine.says, field.name) != getattr(theirs.says, field.name)
            assert changed == (field.name in said)


@pytest.mark.parametrize("name", CHILDREN)
def test_each_change_has_a_ground_a_source_and_is_told_in_the_text(name: str) -> None:
    for says in says_of(load(name, shipped)).values():
        if says.own:
            assert re.search(r"https?://|www\.", says.source)
            assert len(says.ground.split()) >= 10
            assert set(says.own) <= cited_in(says.text)


@pytest.mark.parametrize("name", CHILDREN)
def test_a_change_of_words_keeps_the_rules_that_still_hold(name: str) -> None:
    """Whoever rewrites a step may drop a rule only if the custom itself is another one."""
    dropped = {
        ("uk", "thank_you"): {"E1", "E2", "E3", "J1", "J2"},
        ("germany", "thank_you"): {"E1"},
    }
    for step, says in says_of(load(name, shipped)).items():
        assert set(says.rules) - cited_in(says.text) == dropped.get((name, step), set())


def test_own_ids_are_unique_on_the_whole_shelf() -> None:
    own = [id_ for name in CHILDREN for says in says_of(load(name, shipped)).values() for id_ in says.own]
    assert len(own) == len(set(own))

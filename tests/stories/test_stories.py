"""The stories come true, and together with the rest of the project they carry out every rule of the etiquette."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.stories.telling import MUST_BE_FOLLOWED, Sentence, Story, stories_in, tell

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
STORIES = [(file.stem, story) for file in sorted(HERE.glob("*.md")) for story in stories_in(file)]
RULES = [f"E{number}" for number in range(1, 26)] + [f"J{number}" for number in range(1, 17)]
ELSEWHERE = {
    "E4": "the form of a note: the composer and the reviewer",
    "E5": "legible and correct: the reviewer's rules of language",
    "E8": "the salutation: the composer and the reviewer",
    "E10": "talking points: the composer and the reviewer",
    "E12": "presumption: the reviewer",
    "E25": "updates by mail: a thing of the firm that wrote the article, said in the playbook",
    "J2": "copies: the reviewer compares the notes of one case",
    "J11": "no tracking: the playbook says it, and the mail that is written holds no such thing",
}


@pytest.mark.parametrize("story", [pytest.param(story, id=f"{stem}: {story.title}") for stem, story in STORIES])
def test_story(story: Story) -> None:
    tell(story)


def story_of(*lines: str) -> Story:
    return Story("E1: one", tuple(Sentence("x.md", number, text) for number, text in enumerate(lines, start=1)))


FIRM = "The firm is Juniper Holt in America/New_York."
MET = "She met Ruth Okafor on 2026-03-03 from 14:00 to 15:00."


@pytest.mark.parametrize(
    ("lines", "fault"),
    [
        ((FIRM, "The sun shone."), "x.md:2: there is no such sentence"),
        ((FIRM, MET, "On 2026-03-03 at 16:00 she sings to Ruth Okafor."), MUST_BE_FOLLOWED),
        ((FIRM, MET, "On 2026-03-03 at 16:00 she closes the case."), MUST_BE_FOLLOWED),
        ((FIRM, MET, "On 2026-03-03 at 16:00 the plan is empty."), "x.md:3: 0 expected, and the plan has"),
        (
            (FIRM, MET, "On 2026-03-03 at 16:00 she sings.", "On 2026-03-03 at 16:00 the plan is empty."),
            "x.md:3: no such thing can happen",
        ),
    ],
)
def test_a_story_that_is_untrue_or_unknown_is_named_with_its_line(lines: tuple[str, ...], fault: str) -> None:
    with pytest.raises(AssertionError, match=re.escape(fault)):
        tell(story_of(*lines))


def test_no_story_is_told_twice() -> None:
    titles = [story.title for _, story in STORIES]
    assert len(titles) == len(set(titles))
    assert all(story.rules for _, story in STORIES)


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule not in ELSEWHERE])
def test_a_story_is_told_of_every_rule_that_is_planned(rule: str) -> None:
    assert any(rule in story.rules for _, story in STORIES)


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_is_cited_by_the_playbook_and_carried_out_somewhere(rule: str) -> None:
    """By a reason of the planner or a page of the reviewer (the id in quotes), or by a step of the playbook."""
    step = (ROOT / "src/afterword/shelf/playbooks/us.toml").read_text(encoding="utf-8")
    assert f'"{rule}"' in step
    planned = any(f'"{rule}"' in text for text in _sources("plan"))
    reviewed = any(re.search(rf"\b{rule}\b", text) for text in _sources("review"))
    told = any(rule in story.rules for _, story in STORIES)
    assert planned or reviewed or told or rule in ELSEWHERE


def _sources(part: str) -> list[str]:
    folder = ROOT / "src/afterword/core" / part
    return [file.read_text(encoding="utf-8") for file in sorted(folder.rglob("*.py"))]


def test_what_is_carried_out_elsewhere_is_a_rule() -> None:
    assert set(ELSEWHERE) <= set(RULES)

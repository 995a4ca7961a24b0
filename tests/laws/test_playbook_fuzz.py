"""A playbook's text, however it was damaged, gives a playbook or problems with lines, and never an exception."""

from __future__ import annotations

import os
import random
import re
from unicodedata import category

from afterword.adapters.shelf.files import FileShelf
from afterword.core.playbook.parse import parse
from afterword.core.playbook.show import show
from tests.core.playbook import SHIPPED_NAMES, shipped

ROUNDS = int(os.environ.get("AFTERWORD_FUZZ", "1500"))
PIECES = [
    "",
    "\n",
    "[",
    "]",
    "[[",
    "]]",
    "{",
    "}",
    "=",
    '"',
    "'",
    '"""',
    "'''",
    "#",
    ",",
    ".",
    "\\",
    "\\u0000",
    "\r\n",
    "\r",
    "\x00",
    "\x1b[31m",
    "\u202e",
    "\ufeff",
    "\ud7ff",
    "é",
    "[thank_you]",
    "[check_in]\n",
    "[[last_call]]",
    "extends = 3",
    'extends = "us"\n',
    'extends = "uk"\n',
    'extends = "x.toml"\n',
    "within_hours = 9e999",
    "wait_days = nan",
    "wait_days = -0x7f",
    "duty.duty = 1",
    'own = ["E1", 3, ""]',
    "own = [[[[]]]]",
    "a.b.c.d.e = {f = [1, {g = 2}]}",
    "1979-05-27T07:32:00Z",
    "true",
    "0",
    "[" * 400,
    "{a=" * 200,
    "9" * 4400,
    "hours = '24/7'",
    "hours = ''",
    "text = '[ZZ9]'",
]


def damaged(rng: random.Random, text: str) -> str:
    """One to six edits: a piece put in, a stretch cut, doubled or moved, a character changed, a line gone."""
    for _ in range(rng.randint(1, 6)):
        first, last = sorted((rng.randint(0, len(text)), rng.randint(0, len(text))))
        last = min(last, first + rng.choice((1, 3, 20, 400)))
        match rng.randint(0, 5):
            case 0:
                text = text[:first] + rng.choice(PIECES) + text[first:]
            case 1:
                text = text[:first] + text[last:]
            case 2:
                text = text[:last] + text[first:last] + text[last:]
            case 3:
                text = text[:first] + chr(rng.randint(0, 0x2FF)) + text[first + 1 :]
            case 4:
                lines = text.split("\n")
                del lines[rng.randrange(len(lines))]
                text = "\n".join(lines)
            case _:
                lines = text.split("\n")
                lines.insert(rng.randint(0, len(lines)), rng.choice(PIECES))
                text = "\n".join(lines)
    return text


def harmless(text: str) -> bool:
    """Whether a terminal only prints it: no control characters, nothing that turns the direction of writing."""
    return not any(category(letter) == "Cc" or letter in "\u202e\u202d\u2066\u2067" for letter in text)


def test_damaged_playbooks_give_problems_with_lines() -> None:
    rng = random.Random(20260214)
    text_of = FileShelf().playbook_text
    fitting = 0
    for round_ in range(ROUNDS):
        name = SHIPPED_NAMES[round_ % len(SHIPPED_NAMES)]
        text = damaged(rng, shipped(name))
        playbook, problems = parse(name, text, text_of)
        assert (playbook is None) == bool(problems), (round_, text)
        for problem in problems:
            place = re.fullmatch(r"line (\d+)", problem.place)
            assert place, (round_, problem)
            assert 1 <= int(place[1]) <= text.count("\n") + 1, (round_, problem, text)
            assert harmless(problem.sentence), (round_, problem)
        if playbook:
            fitting += 1
            assert harmless(show(playbook, 60).replace("\n", "")), round_
    assert 0 < fitting < ROUNDS

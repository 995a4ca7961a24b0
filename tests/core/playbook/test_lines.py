"""The locator finds the line of every key, however a TOML text is written."""

from __future__ import annotations

import tomllib
from typing import Any

import tomli_w
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.core.playbook.lines import Path, lines_of

TRICKY = '''# a comment with [brackets] = and "quotes"
title = "one"   # trailing = 3
"quoted key" = 'a # b'
a.b . "c.d" = 1

[table]
text = """
[not_a_table]
not_a_key = "x" \\
  still = 3
"""
next = ["x",   # "comma, in a comment"
  'y', [1,
  2], {p = 1, q = ["z"]},
]
after = 1979-05-27 07:32:00
raw = \'\'\'
it's "raw" \\\'\'\'
last = { in = { deep = 1.5 }, flag = true }
[ other . "sub table" ]
k = 1
[[many]]
x = 1
[[many]]
x = 2
[many.inner]
y = 3
'''

EXPECTED: dict[Path, int] = {
    ("title",): 2,
    ("quoted key",): 3,
    ("a",): 4,
    ("a", "b"): 4,
    ("a", "b", "c.d"): 4,
    ("table",): 6,
    ("table", "text"): 7,
    ("table", "next"): 12,
    ("table", "next", 0): 12,
    ("table", "next", 1): 13,
    ("table", "next", 2): 13,
    ("table", "next", 2, 1): 14,
    ("table", "next", 3): 14,
    ("table", "next", 3, "q"): 14,
    ("table", "next", 3, "q", 0): 14,
    ("table", "after"): 16,
    ("table", "raw"): 17,
    ("table", "last"): 19,
    ("table", "last", "in", "deep"): 19,
    ("table", "last", "flag"): 19,
    ("other", "sub table", "k"): 21,
    ("many",): 22,
    ("many", 0, "x"): 23,
    ("many", 1): 24,
    ("many", 1, "x"): 25,
    ("many", 1, "inner", "y"): 27,
}


def test_every_way_of_writing_a_key_is_found() -> None:
    tomllib.loads(TRICKY)
    found = lines_of(TRICKY)
    assert {path: found.get(path) for path in EXPECTED} == EXPECTED
    assert not [path for path in found if "not_a_key" in path or "not_a_table" in path or "still" in path]


def test_windows_line_ends_count_the_same() -> None:
    assert lines_of(TRICKY.replace("\n", "\r\n")) == lines_of(TRICKY)


def paths_of(value: Any, path: Path = ()) -> list[Path]:
    inner: list[tuple[str | int, Any]] = []
    if isinstance(value, dict):
        inner = list(value.items())
    elif isinstance(value, list):
        inner = list(enumerate(value))
    return [found for key, one in inner for found in [(*path, key), *paths_of(one, (*path, key))]]


leaf = st.one_of(st.integers(), st.booleans(), st.floats(allow_nan=False), st.text(max_size=30), st.dates())
tree = st.recursive(
    leaf,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(st.text(max_size=8), tree, max_size=5))
@settings(deadline=None, max_examples=150)
def test_every_path_of_every_document_has_a_line(document: dict[str, Any]) -> None:
    for multiline in (False, True):
        text = tomli_w.dumps(document, multiline_strings=multiline)
        found = lines_of(text)
        parsed = tomllib.loads(text)
        missing = [path for path in paths_of(parsed) if path not in found]
        assert missing == []
        assert all(1 <= line <= text.count("\n") + 1 for line in found.values())


@given(st.dictionaries(st.from_regex(r"[a-z]{1,8}", fullmatch=True), st.text(max_size=60), min_size=1, max_size=6))
@settings(deadline=None, max_examples=100)
def test_the_line_of_a_key_is_the_line_that_names_it(document: dict[str, str]) -> None:
    text = tomli_w.dumps(document, multiline_strings=True)
    lines = text.split("\n")
    found = lines_of(text)
    assert all(lines[found[(key,)] - 1].startswith(f"{key} = ") for key in document)

"""Pictures for terminals that can show them, and nothing for those that cannot."""

import base64
import re

import pytest

from afterword.faces.present.terminal_picture import for_terminal

PNG = b"\x89PNG" + bytes(range(256)) * 40


@pytest.mark.parametrize(
    "environment", [{"TERM": "xterm-256color"}, {}, {"TERM": "dumb"}, {"TERM_PROGRAM": "Apple_Terminal"}]
)
def test_a_terminal_without_pictures_is_given_none(environment):
    assert for_terminal(PNG, environment) is None


def test_nothing_goes_into_a_pipe():
    assert for_terminal(PNG, {"KITTY_WINDOW_ID": "1"}, is_terminal=False) is None


@pytest.mark.parametrize(
    "environment",
    [{"KITTY_WINDOW_ID": "1"}, {"TERM": "xterm-kitty"}, {"TERM_PROGRAM": "WezTerm"}, {"TERM_PROGRAM": "ghostty"}],
)
def test_kitty_is_sent_chunks_of_which_the_last_says_so(environment):
    said = for_terminal(PNG, environment)
    chunks = re.findall("\x1b_G([^;]*);([^\x1b]*)\x1b\\\\", said)
    assert chunks[0][0] == "a=T,f=100,m=1"
    assert [head for head, _ in chunks[1:]] == ["m=1"] * (len(chunks) - 2) + ["m=0"]
    assert all(len(chunk) <= 4096 for _, chunk in chunks)
    assert base64.standard_b64decode("".join(chunk for _, chunk in chunks)) == PNG


def test_iterm_is_sent_the_whole():
    said = for_terminal(PNG, {"TERM_PROGRAM": "iTerm.app"})
    assert base64.standard_b64decode(said.partition(":")[2].rstrip("\a")) == PNG

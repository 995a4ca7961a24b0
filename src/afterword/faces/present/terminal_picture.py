"""A picture as the escape codes of terminals that show pictures: kitty's graphics protocol, iTerm2's inline images."""

from __future__ import annotations

import base64
import os
from collections.abc import Mapping

_CHUNK = 4096
_KITTY = ("kitty", "ghostty", "wezterm")


def for_terminal(png: bytes, environment: Mapping[str, str] = os.environ, *, is_terminal: bool = True) -> str | None:
    """What to print so that the picture appears; None where the terminal cannot show it, or there is none."""
    if not is_terminal:
        return None
    program = environment.get("TERM_PROGRAM", "").casefold()
    term = environment.get("TERM", "").casefold()
    if environment.get("KITTY_WINDOW_ID") or any(name in term or name in program for name in _KITTY):
        return _kitty(png)
    return _iterm(png) if program == "iterm.app" else None


def _kitty(png: bytes) -> str:
    text = base64.standard_b64encode(png).decode()
    chunks = [text[at : at + _CHUNK] for at in range(0, len(text), _CHUNK)]
    parts = []
    for index, chunk in enumerate(chunks):
        head = "a=T,f=100," if index == 0 else ""
        parts.append(f"\x1b_G{head}m={int(index < len(chunks) - 1)};{chunk}\x1b\\")
    return "".join(parts)


def _iterm(png: bytes) -> str:
    return f"\x1b]1337;File=inline=1;size={len(png)}:{base64.standard_b64encode(png).decode()}\a"

"""The named statements of ``queries.sql``."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path


@cache
def statements() -> dict[str, str]:
    """The SQL of each ``-- name: NAME`` block, by its name."""
    text = Path(__file__).with_name("queries.sql").read_text(encoding="utf-8")
    pieces = re.split(r"^-- name: (\w+)\n", text, flags=re.MULTILINE)
    return {name: sql.partition(";")[0] for name, sql in zip(pieces[1::2], pieces[2::2], strict=True)}

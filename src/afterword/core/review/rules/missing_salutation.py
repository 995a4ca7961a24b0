"""missing-salutation: nobody is greeted

What it notices: a note that begins without a greeting or a name.

Why it matters: a note without its reader's name reads like a memorandum.

Example: Thank you for meeting with me on Tuesday.
Better: Dear Ms. Okafor: Thank you for meeting with me on Tuesday.

When to ignore it: never in writing; on the telephone, when the greeting is recorded before the script begins.

Source: E8.
"""

from __future__ import annotations

from collections.abc import Iterator

from afterword.core.review.addressee import formal_greeting
from afterword.core.review.model import EVERY, Flag, Panel, Rule
from afterword.core.review.reading import Reading


def _look(reading: Reading, _panel: Panel) -> Iterator[Flag]:
    if reading.salutation is None and reading.plain.strip():
        better = formal_greeting(reading)
        say = f"begin with “{better[0]}”" if better else "begin with a greeting and the reader's name"
        yield Flag(f"The note greets nobody; {say}.")


RULE = Rule("missing-salutation", ("E8",), EVERY, _look, __doc__ or "")

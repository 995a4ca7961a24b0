"""The schemas as files beside the program, and the check of a document against one of them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from afterword.core.problems import Missing, Problem, Unavailable

if TYPE_CHECKING:
    from jsonschema import Draft202012Validator

SHIPPED = Path(__file__).parents[2] / "shelf" / "schemas"
_NAME = re.compile(r"[a-z][a-z0-9-]{0,40}")


class FileSchemas:
    """Answers the Schemas port out of one folder of JSON Schemas (draft 2020-12)."""

    def __init__(self, folder: Path = SHIPPED) -> None:
        self._folder = folder

    def names(self) -> Sequence[str]:
        """The names of all schemas, in the order of the alphabet."""
        return sorted(file.stem for file in self._folder.glob("*.json") if _NAME.fullmatch(file.stem))

    def text(self, name: str) -> str:
        """The schema as JSON text; Missing if there is none of that name."""
        if not _NAME.fullmatch(name):
            raise Missing(self._hint(name))
        try:
            return (self._folder / f"{name}.json").read_text(encoding="utf-8")
        except FileNotFoundError as error:
            raise Missing(self._hint(name)) from error
        except OSError as error:
            raise Unavailable(f"The schema {name} cannot be read: {error}.") from error

    def problems(self, name: str, document: Any) -> tuple[Problem, ...]:
        """Everything in the document that does not fit, each with its place; Missing if there is no such schema.

        The document is made of JSON values without NaN and without endless depth.
        """
        from afterword.adapters.schema.sentences import problems_of  # noqa: PLC0415  (on the first check only)

        return problems_of(document, _validator(self.text(name)).iter_errors(document))

    def _hint(self, name: str) -> str:
        names = self.names()
        close = get_close_matches(name[:80], names, n=1)
        others = f"did you mean {close[0]}?" if close else f"there are {', '.join(names)}."
        return f"There is no schema {name[:40]!r}: {others}"


@cache
def _validator(text: str) -> Draft202012Validator:
    from jsonschema import Draft202012Validator, FormatChecker  # noqa: PLC0415  (heavy)

    from afterword.adapters.schema.formats import FORMATS, MisfitError  # noqa: PLC0415

    checker = FormatChecker(formats=())
    for format_, check in FORMATS.items():
        checker.checks(format_, raises=MisfitError)(_passes(check))
    return Draft202012Validator(json.loads(text), format_checker=checker)


def _passes(check: Callable[[str], None]) -> Callable[[object], bool]:
    """The check as jsonschema asks for it; what is no text is the type's affair."""

    def passes(value: object) -> bool:
        if isinstance(value, str):
            check(value)
        return True

    return passes

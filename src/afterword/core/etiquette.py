"""The rules by id, as data: what the article says (E), and what is our judgement (J) and why."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. ``why`` is given for our own judgement, empty for the article's."""

    id: str
    sentence: str
    why: str = ""

    @property
    def origin(self) -> str:
        """Whose rule it is, in words."""
        return "our judgement" if self.id.startswith("J") else "the article"


def read_etiquette(text: str) -> dict[str, Rule]:
    """Every rule by its id, from the shelf's ``etiquette.toml``."""
    tables = tomllib.loads(text)
    found = {id_: Rule(id_, sentence) for id_, sentence in tables["E"].items()}
    return found | {id_: Rule(id_, row["rule"], row["why"]) for id_, row in tables["J"].items()}

"""Which rules speak: only some, all but some, or all but those that a template leaves open on purpose."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.core.review.catalogue import rule
from afterword.core.review.model import Finding
from afterword.core.review.templates import as_template


@dataclass(frozen=True, slots=True)
class Chosen:
    """The choice; by default every rule speaks."""

    only: frozenset[str] = frozenset()
    without: frozenset[str] = frozenset()
    template: bool = False

    def __post_init__(self) -> None:
        """Missing for a rule that there is not."""
        for slug in (*sorted(self.only), *sorted(self.without)):
            rule(slug)

    def keep(self, text: str, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
        """The findings of the rules that speak."""
        meant = as_template(text, findings) if self.template else findings
        return tuple(one for one in meant if (not self.only or one.rule in self.only) and one.rule not in self.without)

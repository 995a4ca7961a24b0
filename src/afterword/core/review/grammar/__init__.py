"""Slips of grammar that letters make and engines miss: tables by kind, each row a pattern, a sentence, and the mended words."""

from __future__ import annotations

from afterword.core.review.grammar import agreement, articles, lookalikes, prepositions, sentences, verbs
from afterword.core.review.grammar.slip import Slip

SLIPS: tuple[Slip, ...] = (
    *lookalikes.SLIPS,
    *agreement.SLIPS,
    *verbs.SLIPS,
    *prepositions.SLIPS,
    *articles.SLIPS,
    *sentences.SLIPS,
)

"""Other forms of a word, for the words that would stand in a slip's place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from afterword.core.review.grammar.lexicon import nouns, verbs

_AGREED = {
    "is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't", "wasn't": "weren't", "hasn't": "haven't", "doesn't": "don't",
}  # fmt: skip
_DISAGREED = {many: one for one, many in _AGREED.items()}


def base(words: Sequence[str]) -> str | None:
    """The plain form: "went" becomes "go"; words before it are kept."""
    last = words[-1]
    forms: tuple[Mapping[str, str], ...] = (verbs.PASTS, verbs.PARTICIPLES, verbs.GERUNDS, verbs.THIRDS)
    return _with(words, next((table[last] for table in forms if last in table), None))


def _from(table: Mapping[str, str], words: Sequence[str]) -> str | None:
    plain = words[-1] if words[-1] in verbs.BASES else (base(words[-1:]) or "")
    return _with(words, table.get(plain))


def gerund(words: Sequence[str]) -> str | None:
    """The form in -ing."""
    return _from(verbs.GERUND_OF, words)


def participle(words: Sequence[str]) -> str | None:
    """The form after "have"."""
    return _from(verbs.PARTICIPLE_OF, words)


def past(words: Sequence[str]) -> str | None:
    """The past."""
    return _from(verbs.PAST_OF, words)


def third(words: Sequence[str]) -> str | None:
    """The form after "she"."""
    return "has" if words[-1] == "have" else _from(verbs.THIRD_OF, words)


def plural(words: Sequence[str]) -> str | None:
    """Of a noun or a verb, the form for many."""
    return _with(words, _AGREED.get(words[-1]) or nouns.PLURAL_OF.get(words[-1]))


def singular(words: Sequence[str]) -> str | None:
    """Of a noun or a verb, the form for one."""
    return _with(words, _DISAGREED.get(words[-1]) or nouns.SINGULAR_OF.get(words[-1]))


def infinitive(words: Sequence[str]) -> str | None:
    """With "to" before it."""
    return f"to {' '.join(words)}"


def bare(words: Sequence[str]) -> str | None:
    """Without the first word: "to feel" becomes "feel"."""
    return " ".join(words[1:])


def gerund_of_infinitive(words: Sequence[str]) -> str | None:
    """Of "to read", "reading"."""
    return gerund(words[1:])


def _with(words: Sequence[str], last: str | None) -> str | None:
    return None if last is None else " ".join((*words[:-1], last))

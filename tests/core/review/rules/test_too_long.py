"""What the rule too-long notices, and what it leaves alone."""

from __future__ import annotations

import pytest

from tests.core.review.cases import Case, case, flags, in_note, leaves_alone

SENTENCE = "We spoke about the docket and what it asks of young lawyers. "  # 12 words


def of(sentences: int, **context: object) -> Case:
    return in_note(SENTENCE * sentences, **context)


FLAGGED = [
    of(30), of(60), in_note("word " * 320), of(20, kind="check-in-mail"), of(25, kind="check-in-mail"),
    case("Hello, Ms. Okafor. " + SENTENCE * 15, kind="voicemail"), case("Hello, Ms. Okafor. " + "call me " * 90, kind="voicemail"),
    of(28, form="letter"), in_note("Ein kurzer Satz steht hier. " * 70), in_note("A-b c-d e-f. " * 120),
]  # fmt: skip
LEFT_ALONE = [
    of(10), of(24), of(1), of(16, kind="check-in-mail"), of(8, kind="check-in-mail"), case("Hello. " + SENTENCE * 12, kind="voicemail"),
    case("", kind="thank-you"), of(20, form="letter"), of(15, form="card"), in_note("- " * 900 + SENTENCE),
]  # fmt: skip


@pytest.mark.parametrize("one", FLAGGED)
def test_flags(one: Case) -> None:
    flags("too-long", one)


@pytest.mark.parametrize("one", LEFT_ALONE)
def test_leaves_alone(one: Case) -> None:
    leaves_alone("too-long", one)

"""Verbs far from their subjects, made for learning: one verb wrong, the same ones every time, and never the mended one."""

from __future__ import annotations

from tests.corpus.slips.agreement import Far


def test_each_pair_differs_in_its_verb_alone() -> None:
    far = Far()
    for _ in range(300):
        wrong, right = far.pair()
        assert wrong.span is not None
        assert right.span is None
        start, end = wrong.span
        assert wrong.mended == right.text != wrong.text
        assert right.text.startswith(wrong.text[:start])
        assert right.text.endswith(wrong.text[end:])
        assert " " not in wrong.text[start:end]
        assert "{" not in wrong.text


def test_one_and_many_come_about_as_often() -> None:
    far = Far()
    wrong = [one.text[slice(*one.span)] for one, _ in (far.pair() for _ in range(1_000)) if one.span]
    be = [word for word in wrong if word in {"is", "are", "was", "were", "has", "have"}]
    assert 0.3 < sum(word in {"is", "was", "has"} for word in be) / len(be) < 0.7


def test_the_same_seed_makes_the_same_ones() -> None:
    assert [Far(1).pair() for _ in range(3)] == [Far(1).pair() for _ in range(3)]
    assert Far(1).pair() != Far(2).pair()
    assert Far(1).right().span is None

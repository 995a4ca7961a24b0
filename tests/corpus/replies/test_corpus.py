"""Floors under what was measured: a change that reads replies worse than this is seen."""

from tests.corpus.replies.scoring import HALVES, rows, tally


def test_the_half_that_was_learnt_from():
    found = tally(HALVES[0])
    assert found.kind_right >= 0.97
    assert found.date_right >= 0.95
    assert found.offers_and_declines_confused == 0


def test_the_half_that_nothing_was_learnt_from():
    found = tally(HALVES[1])
    assert found.total >= 200
    assert found.kind_right >= 0.93
    assert found.date_right >= 0.9
    assert found.offers_and_declines_confused == 0


def test_each_label_is_sound():
    ids = []
    for half in HALVES:
        for row in rows(half):
            ids.append(row["message"]["id"])
            assert row["kind"] not in {"decline", "acknowledgement", "other"} or row["date"] is None, row
    assert len(ids) == len(set(ids))

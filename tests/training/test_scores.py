"""Counting right and wrong answers."""

import pytest

from training.scores import Score, f1_of_both, share, table


def test_a_score_counts_hits_misses_and_alarms():
    score = Score.of([(True, True), (True, True), (True, False), (False, True), (False, False)])
    assert (score.hits, score.misses, score.alarms, score.present) == (2, 1, 1, 3)
    assert score.precision == score.recall == pytest.approx(2 / 3)
    assert score.f1 == pytest.approx(2 / 3)


def test_who_says_nothing_is_precise_and_finds_nothing():
    score = Score.of([(True, False)])
    assert (score.precision, score.recall, score.f1) == (1.0, 0.0, 0.0)


def test_the_f1_of_both_sides_punishes_saying_yes_to_everything():
    assert f1_of_both([(True, True), (False, True)]) == pytest.approx((2 / 3 + 0) / 2)
    assert f1_of_both([(True, True), (False, False)]) == 1.0


def test_shares_and_tables_are_plain():
    assert share([True, False, True, True]) == "0.750 of 4"
    assert table(("a", "b"), [("1", "2")]) == "| a | b |\n| --- | --- |\n| 1 | 2 |"

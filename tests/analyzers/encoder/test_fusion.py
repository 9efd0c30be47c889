"""Rules and encoder taken together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyzers.encoder.fusion import Fusion, log_odds

FUSION = Fusion(-1.0, 0.9, 3.5, {"fiction": -1.0}, {"profanity": 1.0}, {"profanity": 0.5})
probabilities = st.floats(0, 1)


def test_log_odds_are_even_at_a_half_and_bounded():
    assert log_odds(0.5) == 0
    assert log_odds(0.0) == pytest.approx(-log_odds(1.0))
    assert abs(log_odds(0.0)) < 7


@given(probabilities, probabilities)
def test_a_joint_probability_is_one(rules, encoder):
    assert 0 <= FUSION.joint("venting", rules, encoder, ()) <= 1


@given(probabilities, probabilities, probabilities)
def test_more_evidence_never_makes_it_less_likely(rules, one, other):
    less, more = sorted((one, other))
    assert FUSION.joint("venting", rules, less, ()) <= FUSION.joint("venting", rules, more, ())
    assert FUSION.joint("venting", less, rules, ()) <= FUSION.joint("venting", more, rules, ())


def test_categories_and_contexts_have_their_own_weight():
    assert FUSION.joint("profanity", 0.9, 0.2, ()) > FUSION.joint("venting", 0.9, 0.2, ())
    assert FUSION.joint("venting", 0.9, 0.2, ("fiction",)) < FUSION.joint("venting", 0.9, 0.2, ())

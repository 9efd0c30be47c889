"""The fusion and the thresholds follow from the evidence, and from nothing else."""

import random

import pytest

from training.corpus import Text
from training.fusion import Evidence, fit
from training.labels import RISKS
from training.thresholds import thresholds_of


def evidence(label, rules, encoder, contexts=()):
    targets = {name: float(name == label) for name in RISKS}
    text = Text("words", "post", "linkedin", "file", "theme", targets)
    scores = {name: encoder if name == "venting" else 0.0 for name in RISKS}
    said = {"venting": rules} if rules else {}
    return Evidence(text, said, scores, dict.fromkeys(RISKS, tuple(contexts)))


@pytest.fixture(scope="module")
def known():
    """A hundred texts that vent, on which rules and encoder are mostly right, and three hundred that do not."""
    chance = random.Random(1)
    risky = [
        evidence("venting", chance.choice((0, 0.9)), min(0.99, chance.gauss(0.7, 0.2))) for _ in range(100)
    ]
    clean = [
        evidence(None, chance.choice((0, 0, 0, 0.9)), max(0.01, chance.gauss(0.1, 0.15)), ("fiction",))
        for _ in range(300)
    ]
    return risky + clean


def test_rules_and_encoder_both_raise_and_contexts_lower(known):
    fusion = fit(known)
    assert fusion.joint("venting", 0.9, 0.5, ()) > fusion.joint("venting", 0.0, 0.5, ())
    assert fusion.joint("venting", 0.0, 0.9, ()) > fusion.joint("venting", 0.0, 0.1, ())
    assert fusion.joint("venting", 0.9, 0.5, ("fiction",)) < fusion.joint("venting", 0.9, 0.5, ())


def test_rules_never_speak_against_their_category(known):
    wrong = [evidence(None, 0.9, 0.03) for _ in range(300)]
    fusion = fit(known + wrong)
    assert all(fusion.said + more >= 0 for more in fusion.said_of.values())


def test_thresholds_stay_within_the_budget_and_find_what_it_allows(known):
    fusion = fit(known)
    found = {}
    for budget in (0.01, 0.2):
        threshold = thresholds_of(known, fusion, budget)["venting"]
        # venting is a tip: its alarms weigh a quarter, and no warning or block is at stake here
        found[budget] = sum(one.joint("venting", fusion) >= threshold for one in known[:100])
    assert found[0.2] >= found[0.01] > 50


def test_a_category_that_cannot_be_told_from_clean_texts_stays_silent(known):
    blind = [evidence("copyright", 0, 0.0) for _ in range(20)]
    fusion = fit(known + blind)
    assert thresholds_of(known + blind, fusion, 0.05)["copyright"] > 0.74

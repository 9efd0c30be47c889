"""Rules and encoder together, on the examples that stand beside the rules."""

import pytest

from analyzers import Document, Severity, analyze
from analyzers.rule import Example
from analyzers.rules import all_rules


def findings(example):
    return analyze(Document(example.text, example.kind, example.platform)).findings


@pytest.mark.slow
def test_nine_of_ten_bad_examples_are_found():
    missed = [
        example.text
        for rule in all_rules()
        for example in map(Example.of, rule.bad)
        if rule.category not in {finding.category for finding in findings(example)}
    ]
    every = sum(len(rule.bad) for rule in all_rules())
    assert len(missed) / every < 0.1, missed


@pytest.mark.slow
def test_of_a_hundred_good_examples_not_eight_are_marked():
    marked = [
        example.text
        for rule in all_rules()
        for example in map(Example.of, rule.good)
        if any(f.category == rule.category and f.severity > Severity.INFO for f in findings(example))
    ]
    every = sum(len(rule.good) for rule in all_rules())
    assert len(marked) / every < 0.08, marked

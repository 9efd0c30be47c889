"""Every rule is documented, speaks about its bad examples and is silent about its good ones."""

import pytest

from analyzers import Document, analyze
from analyzers.rule import Example, Rule
from analyzers.rules import all_rules

RULES = all_rules()


def _cases(side: str):
    for rule in RULES:
        for number, example in enumerate(getattr(rule, side)):
            yield pytest.param(rule, Example.of(example), id=f"{rule.id}-{side}-{number}")


def _categories(example: Example) -> set[str]:
    analysis = analyze(Document(example.text, example.kind, example.platform))
    return {finding.category for finding in analysis.findings}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_is_documented_and_has_six_examples_of_each_side(rule: Rule):
    assert rule.documentation.why
    assert len(rule.bad) >= 6
    assert len(rule.good) >= 6


def test_rule_ids_are_unique():
    assert len({rule.id for rule in RULES}) == len(RULES)


@pytest.mark.parametrize(("rule", "example"), _cases("bad"))
def test_a_bad_example_is_found(rule: Rule, example: Example):
    assert rule.category in _categories(example)


@pytest.mark.parametrize(("rule", "example"), _cases("good"))
def test_a_good_example_passes(rule: Rule, example: Example):
    assert rule.category not in _categories(example)

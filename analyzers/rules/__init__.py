"""Every rule there is: one package a family, one file a category."""

from __future__ import annotations

from functools import cache

from analyzers.rule import Rule
from analyzers.rules import conduct, credentials, match, patients, presence, public, respect

_FAMILIES = (patients, respect, conduct, match, credentials, public, presence)


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, in the order of the documentation."""
    return tuple(rule() for family in _FAMILIES for rule in family.RULES)


def rules_named(name: str) -> tuple[Rule, ...]:
    """The rule with this id, or all rules of the category of this name; empty where there is none."""
    return tuple(rule for rule in all_rules() if name in {rule.id, rule.category})

"""Rules of this family."""

from analyzers.rule import Rule

RULES: tuple[type[Rule], ...] = ()

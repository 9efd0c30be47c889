"""What the encoder says where no rule speaks: one finding a category, at the sentence that carries it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from analyzers.data import load_table
from analyzers.document import Kind
from analyzers.finding import Finding, Severity
from analyzers.reading import Reading
from analyzers.rule import Rule
from analyzers.rules import all_rules


@dataclass(frozen=True, slots=True)
class LearnedCategory:
    """What to say when the encoder alone sees a category.

    Attributes:
        rule: The rule whose reasons and sources hold.
        message: One sentence.
        severity: How much it weighs.
        kinds: Where the category can be meant at all.
    """

    rule: Rule
    message: str
    severity: Severity
    kinds: frozenset[Kind]


@cache
def learned_categories() -> Mapping[str, LearnedCategory]:
    """Category slug to what to say of it."""
    return {slug: _category(entry) for slug, entry in load_table("encoder_findings").items()}


def learned_findings(reading: Reading) -> Iterator[Finding]:
    """What could be said of every category that the encoder has heard, at its most telling sentence.

    Whether it is said is for `weigh` to judge; without the encoder's scores there is nothing to say.
    """
    for slug, category in learned_categories().items():
        if reading.frame.kind in category.kinds and reading.most(slug):
            sentence = reading.sentence_at(reading.most_telling(slug))
            yield category.rule.finding(
                sentence.start, sentence.end, category.message, severity=category.severity
            )


def _category(entry: Mapping[str, object]) -> LearnedCategory:
    rule = next(rule for rule in all_rules() if rule.id == entry["rule"])
    kinds = entry.get("kinds")
    return LearnedCategory(
        rule=rule,
        message=str(entry["message"]),
        severity=Severity(str(entry.get("severity", rule.severity))),
        kinds=frozenset(Kind(kind) for kind in kinds) if isinstance(kinds, list) else frozenset(Kind),
    )

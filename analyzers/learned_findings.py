"""What the encoder says where no rule speaks: one finding a category, at the sentence that carries it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from analyzers.data import load_table
from analyzers.document import Kind
from analyzers.encoder import shipped_encoder
from analyzers.finding import Finding, Severity
from analyzers.reading import Context, Reading
from analyzers.rule import Rule
from analyzers.rules import all_rules

# Contexts that excuse what would otherwise be a patient's story or a slip, wherever in the text they stand.
_EXCUSES = frozenset({Context.FICTION, Context.PUBLISHED, Context.CONSENT, Context.HISTORICAL})
_EXCUSED_UP_TO = 0.97  # the encoder reads excuses too; a text that is excused must be all the clearer


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


def learned_findings(reading: Reading, thresholds: Mapping[str, float] | None = None) -> Iterator[Finding]:
    """A finding for every category whose score reaches its threshold, at its most telling sentence.

    Args:
        reading: A whole document with the encoder's scores; without them there is nothing to say.
        thresholds: Category to the score from which the encoder speaks alone; by default the shipped ones.
    """
    if not reading.scores:
        return
    if thresholds is None:
        encoder = shipped_encoder()
        thresholds = encoder.thresholds if encoder else {}
    for slug, category in learned_categories().items():
        start, score = max(
            ((start, labels.get(slug, 0.0)) for start, labels in reading.scores.items()),
            key=lambda item: item[1],
        )
        wanted = thresholds.get(slug, 1.1)
        if reading.has(*_EXCUSES):
            wanted = max(wanted, _EXCUSED_UP_TO)
        if score >= wanted and reading.frame.kind in category.kinds:
            yield _finding(reading, category, start, score, wanted)


def _finding(reading: Reading, category: LearnedCategory, start: int, score: float, wanted: float) -> Finding:
    sentence = reading.sentence_at(start)
    return category.rule.finding(
        sentence.start,
        sentence.end,
        category.message,
        severity=category.severity,
        confidence=round(score, 3),
        evidence=[f"encoder: {score:.2f}, speaks from {wanted:.2f}"],
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

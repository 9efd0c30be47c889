"""Weak evidence adds up: several hints in one sentence, or a hint and the encoder, make a finding.

The encoder joins every rule that speaks, may speak alone where it is sure enough of a label, and may doubt
a rule that is itself not sure. What each of them said stays in the finding's evidence.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from math import prod

from analyzers.finding import Finding
from analyzers.reading import Reading

THRESHOLD = 0.5
SURE = 0.85  # a rule this sure of itself is not doubted
_DOUBT = 0.02  # below this the encoder has seen nothing of the kind in the whole text
_DOUBTED = 0.55  # what is left of a rule's confidence when the encoder has seen nothing
_ENCODER_WEIGHT = 0.6  # the most that the encoder alone may add to a rule's confidence


def weigh(findings: Iterable[Finding], reading: Reading, learned: Iterable[Finding] = ()) -> list[Finding]:
    """The findings whose joined evidence reaches the threshold, one for each stretch of text, in order.

    Hints of one category in one sentence are joined as independent evidence (noisy or); the encoder's
    score for that category and sentence, where there is one, joins as one more. What the encoder finds by
    itself (`learned`) is kept for categories of which no rule has spoken.
    """
    groups: dict[tuple[str, int], list[Finding]] = defaultdict(list)
    for finding in findings:
        groups[finding.category, reading.sentence_at(finding.start).start].append(finding)
    heard = [weighed for group in groups.values() for weighed in _weigh_group(group, reading)]
    said = {finding.category for finding in heard}
    heard += [finding for finding in learned if finding.category not in said]
    return sorted(
        _without_overlaps(heard), key=lambda finding: (finding.start, finding.end, finding.category)
    )


def _weigh_group(group: list[Finding], reading: Reading) -> Iterator[Finding]:
    alone = [finding for finding in group if finding.confidence >= THRESHOLD]
    for finding in alone:
        weighed = _with_encoder(finding, reading)
        if weighed.confidence >= THRESHOLD:
            yield weighed
    if alone:
        return
    score = reading.score(group[0].category, group[0].start) or 0.0
    joined = 1 - prod(1 - finding.confidence for finding in group) * (1 - _ENCODER_WEIGHT * score)
    if joined >= THRESHOLD:
        lead = max(group, key=lambda finding: (finding.severity, finding.confidence))
        evidence = tuple(f"{finding.rule}: {finding.confidence:.2f}" for finding in group)
        yield replace(lead, confidence=round(joined, 3), evidence=(*lead.evidence, *evidence))


def _with_encoder(finding: Finding, reading: Reading) -> Finding:
    """A rule's finding, surer where the encoder agrees, less sure where it has seen nothing at all."""
    most = reading.most(finding.category)
    if most is None:
        return finding
    if most < _DOUBT and finding.confidence < SURE:
        joined = finding.confidence * _DOUBTED
    else:
        score = reading.score(finding.category, finding.start) or 0.0
        joined = 1 - (1 - finding.confidence) * (1 - _ENCODER_WEIGHT * score)
    return replace(finding, confidence=round(joined, 3), evidence=(*finding.evidence, f"encoder: {most:.2f}"))


def _without_overlaps(findings: list[Finding]) -> list[Finding]:
    """Of findings of one category over the same words, the most severe, then surest, then longest."""
    kept: list[Finding] = []
    for finding in sorted(
        findings, key=lambda f: (f.severity, f.confidence, f.end - f.start, -f.start), reverse=True
    ):
        if not any(finding.category == other.category and finding.overlaps(other) for other in kept):
            kept.append(finding)
    return kept

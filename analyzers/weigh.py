"""Weak evidence adds up: several hints in one sentence, or a hint and the encoder, make a finding."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from math import prod

from analyzers.finding import Finding
from analyzers.reading import Reading

THRESHOLD = 0.5
_ENCODER_WEIGHT = 0.6  # the most that the encoder alone may add to a rule's confidence


def weigh(findings: Iterable[Finding], reading: Reading) -> list[Finding]:
    """The findings whose joined evidence reaches the threshold, one for each stretch of text, in order.

    Hints of one category in one sentence are joined as independent evidence (noisy or); the encoder's
    score for that category and sentence, where there is one, joins as one more.
    """
    groups: dict[tuple[str, int], list[Finding]] = defaultdict(list)
    for finding in findings:
        groups[finding.category, reading.sentence_at(finding.start).start].append(finding)
    heard = [weighed for group in groups.values() for weighed in _weigh_group(group, reading)]
    return sorted(
        _without_overlaps(heard), key=lambda finding: (finding.start, finding.end, finding.category)
    )


def _weigh_group(group: list[Finding], reading: Reading) -> list[Finding]:
    strong = [_with_encoder(finding, reading) for finding in group]
    heard = [finding for finding in strong if finding.confidence >= THRESHOLD]
    if heard:
        return heard
    joined = 1 - prod(1 - finding.confidence for finding in group)
    score = reading.score(group[0].category, group[0].start)
    if score is not None:
        joined = 1 - (1 - joined) * (1 - _ENCODER_WEIGHT * score)
    if joined < THRESHOLD:
        return []
    lead = max(group, key=lambda finding: (finding.severity, finding.confidence))
    evidence = tuple(f"{finding.rule}: {finding.confidence:.2f}" for finding in group)
    return [replace(lead, confidence=round(joined, 3), evidence=lead.evidence + evidence)]


def _with_encoder(finding: Finding, reading: Reading) -> Finding:
    score = reading.score(finding.category, finding.start)
    if score is None:
        return finding
    joined = 1 - (1 - finding.confidence) * (1 - _ENCODER_WEIGHT * score)
    return replace(
        finding, confidence=round(joined, 3), evidence=(*finding.evidence, f"encoder: {score:.2f}")
    )


def _without_overlaps(findings: list[Finding]) -> list[Finding]:
    """Of findings of one category over the same words, the most severe, then surest, then longest."""
    kept: list[Finding] = []
    for finding in sorted(
        findings, key=lambda f: (f.severity, f.confidence, f.end - f.start, -f.start), reverse=True
    ):
        if not any(finding.category == other.category and finding.overlaps(other) for other in kept):
            kept.append(finding)
    return kept

"""Chooses from which score the encoder may speak alone, label by label: `python -m training.thresholds`.

On texts that taught nothing (the development split, and the texts of strangers where there are any) every
label gets the threshold with the best balance of what is newly found against new alarms on clean texts,
given what the rules say already.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from analyzers import Document, Kind, Platform, Severity
from analyzers.encoder import shipped_encoder
from analyzers.engine import analyze, read
from training.corpus import Split, Text, load_corpora, load_strangers
from training.export import PACKAGE, write_manifest
from training.labels import RISKS

ALARM_COST = 4.0  # a false alarm on a clean text costs as much as so many misses
_LOWEST, _HIGHEST = 0.30, 0.995
_PRIOR = 2.0  # alarms imagined per hundred clean texts at a score of a half, so that few texts do not mislead


@dataclass(frozen=True, slots=True)
class Judged:
    """A text with what rules and encoder say: scores by label, and the categories that rules find."""

    text: Text
    scores: Mapping[str, float]
    ruled: frozenset[str]
    alarmed: bool


def judge(text: Text) -> Judged:
    """What the pipeline makes of a text with the encoder forbidden to speak alone."""
    document = Document(text.text, Kind(text.kind), Platform(text.platform))
    reading = read(document)
    findings = analyze(document).findings
    return Judged(
        text,
        {label: reading.most(label) or 0.0 for label in RISKS},
        frozenset(finding.category for finding in findings),
        any(finding.severity > Severity.INFO for finding in findings),
    )


def threshold_of(label: str, judged: Sequence[Judged]) -> float:
    """The score from which the label may be said, judged on these texts."""
    missed = [one.scores[label] for one in judged if label in one.text.labels and label not in one.ruled]
    clean = [one.scores[label] for one in judged if not one.text.labels and not one.alarmed]
    best, chosen = 0.0, _HIGHEST
    for candidate in sorted({min(max(score, _LOWEST), _HIGHEST) for score in missed}, reverse=True):
        found = sum(score >= candidate for score in missed)
        alarms = sum(score >= candidate for score in clean) + _PRIOR * (1 - candidate)
        if found - ALARM_COST * alarms > best:
            best, chosen = found - ALARM_COST * alarms, candidate
    return round(chosen - 0.001, 3)


def main() -> None:
    """Writes the thresholds into the manifest of the shipped encoder."""
    write_manifest(PACKAGE, {})
    shipped_encoder.cache_clear()
    texts = [text for text in load_corpora() if text.split is Split.DEVELOP] + load_strangers()
    judged = [judge(text) for text in texts if set(RISKS) <= text.targets.keys()]
    thresholds = {label: threshold_of(label, judged) for label in RISKS}
    write_manifest(PACKAGE, thresholds)
    print(json.dumps(thresholds, indent=2))


if __name__ == "__main__":
    main()

"""Chooses from which score the encoder may speak alone, label by label: `python -m training.thresholds`.

On texts that taught nothing (the development split and the texts of strangers) the thresholds are those that
find most, as a mean over labels, while the alarms on clean texts stay within a budget. Every alarm costs the
same wherever it comes from, so a label that can tell risky from clean speaks early and one that cannot stays
silent.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from analyzers import Document, Kind, Platform, Severity
from analyzers.encoder.model import forget_shipped
from analyzers.engine import analyze, read
from analyzers.learned_findings import learned_categories
from analyzers.profile import about_criteria, headline_criteria
from training.corpus import Split, Text, load_corpora, load_strangers
from training.export import PACKAGE, write_manifest
from training.labels import CRITERIA, RISKS

BUDGET = 0.05  # of clean texts, most of them near misses written to mislead, may alarm by the encoder alone
_LOWEST, _HIGHEST = 0.30, 0.995
_TIP = 0.25  # a needless tip (severity info) is a quarter of an alarm
_PRIOR = 1.0  # alarms imagined at a score of nothing, so that a few lucky texts do not set a threshold


@dataclass(frozen=True, slots=True)
class Judged:
    """A text with what rules and encoder say: scores by label, and the categories that rules find."""

    text: Text
    scores: Mapping[str, float]
    ruled: frozenset[str]
    alarmed: bool


def judge(text: Text) -> Judged:
    """What the pipeline makes of a text while the encoder may not speak alone."""
    document = Document(text.text, Kind(text.kind), Platform(text.platform))
    reading = read(document)
    findings = analyze(document).findings
    return Judged(
        text,
        {label: reading.most(label) or 0.0 for label in RISKS},
        frozenset(finding.category for finding in findings),
        any(finding.severity > Severity.INFO for finding in findings),
    )


def thresholds_of(judged: Sequence[Judged], budget: float) -> dict[str, float]:
    """The thresholds that spend at most the budget: the cost of an alarm is raised until they do."""
    clean = [one for one in judged if not one.text.labels and not one.alarmed]
    low, high = 0.0, 200.0
    chosen: dict[str, float] = {}
    for _ in range(25):
        cost = (low + high) / 2
        candidate = {label: _threshold(label, judged, clean, cost) for label in RISKS}
        if _alarms(candidate, clean) <= budget * len(clean):
            high, chosen = cost, candidate
        else:
            low = cost
    return chosen


def _threshold(label: str, judged: Sequence[Judged], clean: Sequence[Judged], cost: float) -> float:
    holds = [one for one in judged if label in one.text.labels and one.text.kind in _kinds(label)]
    missed = sorted((one.scores[label] for one in holds if label not in one.ruled), reverse=True)
    alarms = [one.scores[label] for one in clean if one.text.kind in _kinds(label)]
    weight = cost * (_TIP if learned_categories()[label].severity is Severity.INFO else 1.0) / len(clean)
    best, chosen = 0.0, _HIGHEST
    for score in missed:
        candidate = min(max(score, _LOWEST), _HIGHEST)
        found = sum(other >= candidate for other in missed) / len(holds)
        wrong = sum(other >= candidate for other in alarms) + _PRIOR * (1 - candidate)
        if found - weight * wrong > best:
            best, chosen = found - weight * wrong, candidate
    return round(chosen - 0.001, 3)


def _kinds(label: str) -> frozenset[str]:
    return frozenset(kind.value for kind in learned_categories()[label].kinds)


def _alarms(thresholds: Mapping[str, float], clean: Sequence[Judged]) -> int:
    grave = [label for label in RISKS if learned_categories()[label].severity > Severity.INFO]
    return sum(any(one.scores[label] >= thresholds[label] for label in grave) for one in clean)


def borders_of(profiles: Sequence[Text]) -> dict[str, tuple[float, float]]:
    """For every criterion: the score below which it is doubted and the one from which it is met.

    Both are those that make the fewest errors together with what the cues say; where they would not mend at
    least two texts net, the cues stand.
    """
    known: dict[str, list[tuple[float, bool, bool]]] = {label: [] for label in CRITERIA}
    for text in profiles:
        reading = read(Document(text.text, Kind(text.kind)))
        criteria = (headline_criteria if text.kind == "headline" else about_criteria)(text.text)
        for criterion in criteria:
            label = f"{text.kind}.{criterion.id}"
            known[label].append((reading.most(label) or 0.0, criterion.met, text.targets[label] == 1))
    return {label: (_doubt(rows), _belief(rows)) for label, rows in known.items()}


def _doubt(rows: Sequence[tuple[float, bool, bool]]) -> float:
    met = sorted((score, holds) for score, cue, holds in rows if cue)
    return _border([(score, not holds) for score, holds in met], 0.0)


def _belief(rows: Sequence[tuple[float, bool, bool]]) -> float:
    unmet = sorted(((score, holds) for score, cue, holds in rows if not cue), reverse=True)
    return _border(unmet, 1.01)


def _border(ordered: Sequence[tuple[float, bool]], never: float) -> float:
    """Half way to the next score after the run, from the first, that mends most: mended less broken texts."""
    best, chosen, gain = 1, never, 0
    for index, (score, mended) in enumerate(ordered):
        gain += 1 if mended else -1
        if gain > best:
            following = ordered[index + 1][0] if index + 1 < len(ordered) else score
            best, chosen = gain, (score + following) / 2
    return round(chosen, 3)


def main() -> None:
    """Writes the thresholds into the manifest of the shipped encoder."""
    write_manifest(PACKAGE, {}, {})
    forget_shipped()
    texts = [text for text in load_corpora() if text.split is Split.DEVELOP] + load_strangers()
    judged = [judge(text) for text in texts if set(RISKS) <= text.targets.keys()]
    thresholds = thresholds_of(judged, BUDGET)
    borders = borders_of([text for text in texts if text.source.startswith("profiles/")])
    write_manifest(PACKAGE, thresholds, borders)
    alone = Counter(
        label for one in judged for label in one.text.labels if one.scores[label] >= thresholds[label]
    )
    every = Counter(label for one in judged for label in one.text.labels)
    for label, threshold in sorted(thresholds.items(), key=lambda item: item[1]):
        print(f"{label:26} {threshold:.3f}  sees {alone[label]} of {every[label]}")


if __name__ == "__main__":
    main()

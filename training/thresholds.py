"""Fits the fusion and chooses from which joint probability each category is found: `python -m training.thresholds`.

On texts that taught nothing (the development split, texts of strangers and examiners, the library's topics) the thresholds are those that
find most, as a mean over categories, while the alarms on clean texts stay within a budget. Every alarm costs the
same wherever it comes from, so a category that can be told from clean texts speaks early and one that cannot
waits until it is sure.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import accumulate

from analyzers import Document, Kind, Severity
from analyzers.encoder.fusion import Fusion
from analyzers.encoder.model import forget_shipped
from analyzers.engine import read
from analyzers.learned_findings import learned_categories
from analyzers.profile import about_criteria, headline_criteria
from analyzers.profile.abroad_heard import abroad_spans
from training.corpus import Split, Text, load_corpora, load_examined, load_strangers, load_topics
from training.fusion import Evidence, evidence_of, fit, weights_of
from training.labels import CRITERIA, RISKS
from training.manifest import PACKAGE, write_manifest

BUDGET = 0.085  # of the near misses, clean texts written to mislead, may alarm
_LOWEST, _HIGHEST = 0.15, 0.75  # what is three times as likely as not is always said
_TIP = 0.25  # a needless tip (severity info) is a quarter of an alarm
_ORDINARY = (
    3.0  # an alarm on ordinary talk, of which there is far more, costs three on texts written to mislead
)
_PRIOR = 1.0  # alarms imagined at a probability of nothing, so that a few lucky texts do not set a threshold


def thresholds_of(evidence: Sequence[Evidence], fusion: Fusion, budget: float) -> dict[str, float]:
    """The thresholds that spend at most the budget: the cost of an alarm is raised until they do."""
    joint = {label: [one.joint(label, fusion) for one in evidence] for label in RISKS}
    low, high = 0.0, 400.0
    chosen: dict[str, float] = {}
    for _ in range(25):
        cost = (low + high) / 2
        candidate = {label: _threshold(label, evidence, joint[label], cost) for label in RISKS}
        if _alarms(candidate, evidence, joint) <= budget:
            high, chosen = cost, candidate
        else:
            low = cost
    return chosen


def _threshold(label: str, evidence: Sequence[Evidence], joint: Sequence[float], cost: float) -> float:
    holds = [score for one, score in zip(evidence, joint, strict=True) if label in one.text.labels]
    clean = sorted(
        (score, _cost_of(one.text)) for one, score in zip(evidence, joint, strict=True) if not one.text.labels
    )
    costs = [0.0, *accumulate(cost_of for _, cost_of in reversed(clean))]
    weight = cost * (_TIP if learned_categories()[label].severity is Severity.INFO else 1.0) / costs[-1]
    best, chosen = 0.0, _HIGHEST
    for candidate in sorted({min(max(score, _LOWEST), _HIGHEST) for score in holds}, reverse=True):
        found = sum(score >= candidate for score in holds) / len(holds)
        alarmed = len(clean) - bisect_left(clean, (candidate, 0.0))
        wrong = costs[alarmed] + _PRIOR * (1 - candidate)
        if found - weight * wrong > best:
            best, chosen = found - weight * wrong, candidate
    return round(chosen - 0.001, 3)


def _cost_of(text: Text) -> float:
    return _ORDINARY if _is_ordinary(text) else 1.0


def _is_ordinary(text: Text) -> bool:
    return text.source.startswith(("ordinary/", "topics/")) or text.source.endswith("_clean.jsonl")


def _alarms(
    thresholds: Mapping[str, float], evidence: Sequence[Evidence], joint: Mapping[str, Sequence[float]]
) -> float:
    """The share of near misses in which something grave is found."""
    grave = [label for label in RISKS if learned_categories()[label].severity > Severity.INFO]
    clean = [
        number for number, one in enumerate(evidence) if not one.text.labels and not _is_ordinary(one.text)
    ]
    alarmed = sum(any(joint[label][number] >= thresholds[label] for label in grave) for number in clean)
    return alarmed / max(1, len(clean))


def borders_of(profiles: Sequence[Text]) -> dict[str, tuple[float, float]]:
    """For every criterion: the score below which it is doubted and the one from which it is met.

    Both are those that make the fewest errors together with what the cues say; where they would not mend at
    least two texts net, the cues stand.
    """
    known: dict[str, list[tuple[float, bool, bool]]] = {label: [] for label in CRITERIA}
    for text in profiles:
        reading = read(Document(text.text, Kind(text.kind)))
        criteria = (
            headline_criteria(text.text)
            if text.kind == "headline"
            else about_criteria(text.text, abroad_spans(text.text))
        )
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
    """Writes fusion, thresholds and borders into the manifest of the shipped encoder."""
    write_manifest(PACKAGE)
    forget_shipped()
    held_out = [text for text in load_corpora() if text.split is Split.DEVELOP]
    texts = [*held_out, *load_strangers(), *load_examined(), *load_topics()]
    evidence = [evidence_of(text) for text in texts if set(RISKS) <= text.targets.keys()]
    fusion = fit(evidence)
    thresholds = thresholds_of(evidence, fusion, BUDGET)
    borders = borders_of([text for text in texts if text.source.startswith("profiles/")])
    write_manifest(PACKAGE, weights_of(fusion), thresholds, borders)
    print(f"rules {fusion.said}, encoder {fusion.heard}, bias {fusion.bias}, contexts {fusion.context}")
    for label, threshold in sorted(thresholds.items(), key=lambda item: item[1]):
        of_label = [one for one in evidence if label in one.text.labels]
        seen = sum(one.joint(label, fusion) >= threshold for one in of_label)
        print(f"{label:26} {threshold:.3f}  finds {seen} of {len(of_label)}")


if __name__ == "__main__":
    main()

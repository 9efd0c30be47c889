"""Fits how rules and encoder are taken together, on texts that taught the encoder nothing.

A logistic regression over pairs of text and category: the encoder's log odds, the confidence of the rules, and
the contexts in which it is said, with an offset for every category that is kept small where little is known of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import accumulate, pairwise
from typing import Any

import numpy
from sklearn.linear_model import LogisticRegression

from analyzers.encoder.fusion import Fusion, log_odds
from analyzers.engine import read, rule_findings
from analyzers.learned_findings import learned_categories
from analyzers.reading import Context
from analyzers.weigh import OF_SENTENCE, OF_TEXT, contexts_of, joined
from training.corpus import Text
from training.evaluate_risks import document_of
from training.labels import RISKS

# Scales: how freely the weight of the rules may move, its offset for a category, and the bias of a category.
_STRONG, _WEAK, _FAINT = 4.0, 1.6, 0.5
_UNHEARD = 0.02  # pairs of which neither has anything to say teach nothing
_CONTEXTS = (*OF_TEXT, *OF_SENTENCE)
_INDEX = {label: index for index, label in enumerate(RISKS)}


@dataclass(frozen=True, slots=True)
class Evidence:
    """What rules and encoder say of a text, category by category, before they are taken together."""

    text: Text
    rules: dict[str, float]
    encoder: dict[str, float]
    contexts: dict[str, tuple[Context, ...]]

    def joint(self, label: str, fusion: Fusion) -> float:
        """The joint probability of a category; 0 where the text is of a kind in which it cannot be meant."""
        if self.text.kind not in learned_categories()[label].kinds:
            return 0.0
        return fusion.joint(label, self.rules.get(label, 0.0), self.encoder[label], self.contexts[label])


def evidence_of(text: Text) -> Evidence:
    """The evidence that the pipeline has for a text."""
    document = document_of(text)
    reading = read(document)
    rules: dict[str, float] = {}
    places: dict[str, int] = {}
    for group in joined(rule_findings(reading, document.text), reading):
        label = group.findings[0].category
        if group.confidence > rules.get(label, 0.0):
            rules[label], places[label] = group.confidence, group.findings[0].start
    encoder = {label: reading.most(label) or 0.0 for label in RISKS}
    starts = {label: places.get(label, reading.most_telling(label)) for label in RISKS}
    contexts = {label: contexts_of(reading, start) for label, start in starts.items()}
    return Evidence(text, rules, encoder, contexts)


def fit(evidence: Sequence[Evidence]) -> Fusion:
    """The fusion that explains the labels of these texts best."""
    pairs = list(_pairs(evidence))
    rows = numpy.array([_row(one, label) for one, label in pairs])
    holds = [label in one.text.labels for one, label in pairs]
    model = LogisticRegression(max_iter=5000).fit(rows, holds)
    heard, said, *others = (float(value) for value in model.coef_[0])
    contexts, said_of, bias_of = _split(others, len(_CONTEXTS), len(RISKS))
    said *= _STRONG
    return Fusion(
        bias=round(float(model.intercept_[0]), 3),
        heard=round(heard, 3),
        said=round(said, 3),
        context={
            context: round(min(weight, 0.0), 3) for context, weight in zip(_CONTEXTS, contexts, strict=True)
        },
        # rules of a category may be worth nothing, but never speak against it
        said_of={label: round(max(said_of[i] * _WEAK, -said), 3) for label, i in _INDEX.items()},
        bias_of={label: round(bias_of[i] * _FAINT, 3) for label, i in _INDEX.items()},
    )


def _split(values: list[float], *lengths: int) -> tuple[list[float], ...]:
    """The values in parts: the first so many, the next so many, the rest."""
    borders = [0, *accumulate(lengths), len(values)]
    return tuple(values[start:end] for start, end in pairwise(borders))


def weights_of(fusion: Fusion) -> dict[str, Any]:
    """The fusion as the manifest holds it."""
    return asdict(fusion)


def _pairs(evidence: Sequence[Evidence]) -> Iterator[tuple[Evidence, str]]:
    """Pairs that teach; of a risky text, what its writer did not name is not known."""
    for one in evidence:
        for label in RISKS:
            known = label in one.text.labels or not one.text.labels
            if known and (one.rules.get(label) or one.encoder[label] > _UNHEARD):
                yield one, label


def _row(one: Evidence, label: str) -> list[float]:
    rules = one.rules.get(label, 0.0)
    said_of, bias_of = [0.0] * len(RISKS), [0.0] * len(RISKS)
    said_of[_INDEX[label]] = rules * _WEAK
    bias_of[_INDEX[label]] = _FAINT
    contexts = [float(context in one.contexts[label]) for context in _CONTEXTS]
    return [log_odds(one.encoder[label]), rules * _STRONG, *contexts, *said_of, *bias_of]

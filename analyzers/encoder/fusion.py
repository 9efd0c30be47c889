"""How a rule and the encoder are taken together: one probability that a category holds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import exp, log

_LEAST = 0.002  # the encoder's scores are taken as no surer than this either way


def log_odds(probability: float) -> float:
    """The log odds of a probability, which is kept away from 0 and 1."""
    kept = min(max(probability, _LEAST), 1 - _LEAST)
    return log(kept / (1 - kept))


@dataclass(frozen=True, slots=True)
class Fusion:
    """A logistic sum of what rules and encoder say of a category; fitted by `training/fusion.py`.

    Attributes:
        bias: The log odds where neither has anything to say.
        heard: The weight of the encoder's log odds.
        said: The weight of the confidence of the rules.
        context: What it adds that the sentence, or the text, stands in a context (`Context`); mostly less than 0.
        said_of: Category to what is added to `said`: how much more or less the rules of it are to be trusted.
        bias_of: Category to what is added to `bias`.
    """

    bias: float
    heard: float
    said: float
    context: Mapping[str, float]
    said_of: Mapping[str, float]
    bias_of: Mapping[str, float]

    def joint(self, category: str, rules: float, encoder: float, contexts: Iterable[str]) -> float:
        """The probability that the category holds, 0 to 1.

        Args:
            category: The public slug.
            rules: The joined confidence of the rules, 0 where none speaks.
            encoder: The encoder's score, 0 to 1.
            contexts: The contexts in which it is said.
        """
        total = (
            self.bias
            + self.bias_of.get(category, 0.0)
            + self.heard * log_odds(encoder)
            + (self.said + self.said_of.get(category, 0.0)) * rules
            + sum(self.context.get(context, 0.0) for context in contexts)
        )
        return 1 / (1 + exp(-total))

"""Where cues and encoder do not agree on a criterion: a sure encoder adds what was missed and doubts what was not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from analyzers.data import load_table
from analyzers.encoder import shipped_encoder
from analyzers.profile.clarity import is_of_shape
from analyzers.profile.criterion import Criterion, Status
from analyzers.reading import Reading

_NEVER = (-1.0, 2.0)
_OF_FLAWS = {"clarity", "focus"}  # their evidence is what stands in the way, and nothing does
_COUNTED = "abroad"  # cues and encoder have counted its sentences together already


def weigh_criteria(
    criteria: Iterable[Criterion],
    reading: Reading,
    borders: Mapping[str, tuple[float, float]] | None = None,
) -> tuple[Criterion, ...]:
    """The criteria of a headline or About, with those changed of which the encoder is sure.

    Args:
        criteria: What the cues say.
        reading: The whole text with the encoder's scores, of kind `headline` or `about`; without scores
            nothing changes.
        borders: Label to the score below which a met criterion is doubted, and the one from which one that
            is not met counts as met; by default those of the shipped encoder.
    """
    if borders is None:
        encoder = shipped_encoder()
        borders = encoder.borders if encoder else {}
    return tuple(_weigh(criterion, reading, borders) for criterion in criteria)


def _weigh(criterion: Criterion, reading: Reading, borders: Mapping[str, tuple[float, float]]) -> Criterion:
    kind = reading.frame.kind.value
    score = reading.most(f"{kind}.{criterion.id}")
    if score is None:
        return criterion
    if criterion.id == _COUNTED and criterion.evidence:
        return criterion
    doubted, met = borders.get(f"{kind}.{criterion.id}", _NEVER)
    words = load_table("profile/learned")[kind].get(criterion.id, {})
    if criterion.met and score < doubted:
        return replace(
            criterion, status=Status.PARTIAL, message=words["doubted"], suggestion=words["suggestion"]
        )
    if not criterion.met and score >= met and not any(is_of_shape(flaw) for flaw in criterion.evidence):
        flawless = () if criterion.id in _OF_FLAWS else criterion.evidence
        return replace(criterion, status=Status.MET, evidence=flawless, message=words["met"], suggestion="")
    return criterion

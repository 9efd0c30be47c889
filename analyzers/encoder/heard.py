"""What the encoder makes of a window of text, shaped from the numbers that the model gives."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

import numpy

from analyzers.reading import Span

Offsets = Sequence[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Tag:
    """A run of tokens that looks like an identifier.

    Attributes:
        start: Its first code point.
        end: One past its last.
        label: `NAME`, `GEOGRAPHIC`, `DATE` or `OTHER_ID`.
        probability: The mean over its tokens, 0 to 1.
    """

    start: int
    end: int
    label: str
    probability: float

    def shifted(self, by: int) -> Tag:
        """The same tag, `by` code points further on."""
        return replace(self, start=self.start + by, end=self.end + by)


@dataclass(frozen=True, slots=True)
class Heard:
    """What the encoder makes of one window of text.

    Attributes:
        labels: Label to the probability that it holds for the text, 0 to 1; next to 0 it is left out.
        sentences: For each sentence given, label to that probability scaled by how much of the judgement
            rests on the sentence: the one that carries a label most has the full score.
        tags: The identifiers it sees, in order.
    """

    labels: Mapping[str, float]
    sentences: tuple[Mapping[str, float], ...]
    tags: tuple[Tag, ...]


def shares_of(attention: Any, offsets: Offsets, sentences: Sequence[Span]) -> Any:
    """How much each label rests on each sentence, [sentence, label]; the most telling sentence has 1.

    Args:
        attention: How much each label rests on each token, [token, label].
        offsets: The code points of each token.
        sentences: The sentences to share out among.
    """
    starts = numpy.array([start for start, _ in offsets], numpy.int64)
    masses = numpy.zeros((len(sentences), attention.shape[1]))
    for index, sentence in enumerate(sentences):
        inside = (starts >= sentence.start) & (starts < sentence.end)
        masses[index] = attention[inside].sum(axis=0)
    most = masses.max(axis=0, initial=0)
    return numpy.divide(masses, most, out=numpy.zeros_like(masses), where=most > 0)


def runs_of(tags: Any, offsets: Offsets, names: Sequence[str]) -> Iterator[Tag]:
    """Neighbouring tokens of one tag, as one.

    Args:
        tags: The probability of each tag for each token, [token, tag]; the first tag means none.
        offsets: The code points of each token.
        names: The tags.
    """
    best = tags.argmax(axis=1) if len(tags) else []
    for tag, group in groupby(range(len(offsets)), key=lambda index: int(best[index])):
        run = list(group)
        if tag:
            mean = float(tags[run, tag].mean())
            yield Tag(offsets[run[0]][0], offsets[run[-1]][1], names[tag], round(mean, 4))

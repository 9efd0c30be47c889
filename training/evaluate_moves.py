"""How well the encoder hears what a reply does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from analyzers.engine import read
from training.corpus import Text
from training.evaluate_risks import document_of
from training.labels import MOVES
from training.scores import SCORED, Score, table

SAID = 0.5  # the probability from which a move counts as heard


def report(texts: Iterable[Text]) -> Iterator[str]:
    """Precision, recall and F1 of each move over the replies among these texts."""
    heard = [(text, read(document_of(text))) for text in texts if set(MOVES) <= text.targets.keys()]
    rows = []
    for move in MOVES:
        answers = [(move in text.labels, (reading.most(move) or 0.0) >= SAID) for text, reading in heard]
        rows.append(Score.of(answers).row(move.removeprefix("move.")))
    yield table(("move", *SCORED), rows)

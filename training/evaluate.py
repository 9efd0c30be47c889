"""How well preround reads texts that taught it nothing: `make eval` writes the tables of `docs/quality.md`.

Usage: python -m training.evaluate [--write] [--all]
With --write the tables go to `docs/quality.md`; with --all every text that is read wrongly is printed.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from training import evaluate_identifiers, evaluate_moves, evaluate_profiles, evaluate_risks
from training.corpus import EXAMINED, Split, Text, load_corpora, load_lines
from training.labels import RISKS

ROOT = Path(__file__).parents[1]
TABLES = ROOT / "docs" / "quality.md"
TEXTS = EXAMINED
PUBLIC = ROOT.parent / "shared" / "data"
_EXAMINERS = {"first": "first_", "second": "second_", "third": "third_", "fourth": "fourth_"}
_HEAD = """# Quality

Made by `make eval`. A risk counts as found when a finding of its category stands anywhere in the text; an
identifier when something found touches it. Precision of a slug is over its own texts and all clean ones.

- *Own test split*: themes of `training/corpora` that neither taught the encoder nor set its thresholds. Its writers
  wrote the teaching themes too, so it flatters.
- *Examiners* (`benchmarks/texts`): each wrote without having seen rules, corpora or another's texts. The first three
  have done their service: what was read wrongly of them has been looked at, and the risky, near and ordinary texts of
  the second and third help to set the thresholds. Nothing of the fourth has been looked at. Of the fifth, which wrote
  profiles alone, all profiles were read, in the end, while the contradictions of a profile were written: that figure is flattered. What counts as a sentence about being
  abroad was set on the profiles of all three.
- Public sets of identifiers, where they lie beside the project: read, never learned from.
"""


def sections() -> Iterator[tuple[str, Iterable[str]]]:
    """A title and the lines of every part."""
    held_out = [text for text in load_corpora() if text.split is Split.TEST]
    risks = [text for text in held_out if set(RISKS) <= text.targets.keys()]
    yield "Risks: own test split", _risks(risks)
    for number, name in _EXAMINERS.items():
        yield f"Risks: {number} examiner", _risks(load_lines(TEXTS / f"{name}risk.jsonl"))
    for number in ("second", "third", "fourth"):
        clean = load_lines(TEXTS / f"{number}_clean.jsonl")
        yield f"Ordinary texts: {number} examiner", _risks(clean)
    yield "Profiles: own test split", evaluate_profiles.report(evaluate_profiles.of_corpus(held_out))
    for number in ("second", "fourth", "fifth"):
        profiles = evaluate_profiles.from_lines(TEXTS / f"{number}_profiles.jsonl")
        yield f"Profiles: {number} examiner", evaluate_profiles.report(profiles)
    yield "Moves of replies: own test split, encoder alone", evaluate_moves.report(held_out)
    identifiers = evaluate_identifiers
    yield "Identifiers: own test split", identifiers.report(identifiers.carried())
    for number in ("first", "second", "third"):
        name = _EXAMINERS[number]
        marked = identifiers.from_lines(TEXTS / f"{name}identifiers.jsonl")
        yield f"Identifiers: {number} examiner", identifiers.report(marked)
    yield from identifiers.public_sets(PUBLIC)


def _risks(texts: Iterable[Text]) -> Iterator[str]:
    judged = [evaluate_risks.judge(text) for text in texts]
    if "--all" in sys.argv:
        for one in judged:
            if one.wrong:
                print(json.dumps([sorted(one.text.labels), sorted(one.found), one.text.text[:200]]))
    return evaluate_risks.report(judged)


def main() -> None:
    """Prints every section; with `--write` they also go to `docs/quality.md`."""
    parts = [_HEAD]
    for title, lines in sections():
        parts.append(f"## {title}\n\n" + "\n".join(lines) + "\n")
        print(parts[-1], flush=True)
    if "--write" in sys.argv:
        TABLES.parent.mkdir(exist_ok=True)
        TABLES.write_text("\n".join(parts), encoding="utf-8")


if __name__ == "__main__":
    main()

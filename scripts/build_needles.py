"""Remembers the letters without which the shipped expressions and phrases cannot match.

Usage: python -m scripts.build_needles
Writes `analyzers/data/needles.json` and `grams.json`. The expressions are those that the examples of all rules, and the texts of the benchmark, make the rules ask for.
"""

from __future__ import annotations

import json
from pathlib import Path

from analyzers import Document, Kind, needles
from analyzers.engine import read, rule_findings
from analyzers.rule import Example
from analyzers.rules import all_rules, phrases

ROOT = Path(__file__).parents[1]
DATA = ROOT / "analyzers" / "data"
TEXTS = ROOT / "benchmarks" / "texts" / "first_risk.jsonl"


def documents() -> list[Document]:
    """Texts that between them make every rule work."""
    examples = [Example.of(text) for rule in all_rules() for text in (*rule.bad, *rule.good)]
    rows = [json.loads(line) for line in TEXTS.read_text(encoding="utf-8").splitlines()]
    return [Document(one.text, one.kind, one.platform) for one in examples] + [
        Document(row["text"], Kind(row["kind"])) for row in rows
    ]


def letters_of_all() -> dict[str, list[str]]:
    """The letters of every expression that is asked for, under their names."""
    for document in documents():
        for _ in rule_findings(read(document), document.text):
            pass
    letters = {needles.key_of(*asked): list(needles.read_needles(*asked)) for asked in needles.asked}
    return dict(sorted(letters.items()))


def grams_of_all() -> dict[str, list[list[str]]]:
    """The letters of every phrase, under their names."""
    all_rules()
    return {key: phrases.read_grams(*asked) for key, asked in sorted(phrases.asked.items())}


if __name__ == "__main__":
    for name, letters in (("needles", letters_of_all()), ("grams", grams_of_all())):
        path = DATA / f"{name}.json"
        written = json.dumps(letters, separators=(",", ":"), ensure_ascii=False)
        path.write_text(f"{written}\n", encoding="utf-8")
        print(f"{path.name}: {len(letters)} entries, {path.stat().st_size / 1e3:.0f} kB")

"""Remembers the letters without which the shipped expressions cannot match: writes `analyzers/data/needles.json`.

Usage: python -m scripts.build_needles
The expressions are those that the examples of all rules, and the texts of the benchmark, make the rules ask for.
"""

from __future__ import annotations

import json
from pathlib import Path

from analyzers import Document, Kind, analyze, needles
from analyzers.rule import Example
from analyzers.rules import all_rules

ROOT = Path(__file__).parents[1]
TARGET = ROOT / "analyzers" / "data" / "needles.json"
TEXTS = ROOT / "benchmarks" / "texts" / "risk.jsonl"


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
        analyze(document)
    letters = {needles.key_of(*asked): list(needles.read_needles(*asked)) for asked in needles.asked}
    return dict(sorted(letters.items()))


if __name__ == "__main__":
    letters = letters_of_all()
    TARGET.write_text(json.dumps(letters, separators=(",", ":"), ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{len(letters)} expressions, {TARGET.stat().st_size / 1e3:.0f} kB")

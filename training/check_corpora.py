"""Checks the corpora: duplicates, leakage between splits, balance. `python -m training.check_corpora`."""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence

from training.corpus import Split, Text, load_corpora
from training.labels import CRITERIA, MOVES, RISKS

ENOUGH = 150  # texts for and against every label
_SHINGLE = 10  # words that two texts of different splits may not share in a row
_WORD = re.compile(r"\w+")


def problems(texts: Sequence[Text]) -> Iterator[str]:
    """Everything that is wrong, in one line each."""
    yield from duplicates(texts)
    yield from leaks(texts)


def duplicates(texts: Sequence[Text]) -> Iterator[str]:
    """Texts that say the same, but for case and punctuation."""
    seen: dict[tuple[str, ...], Text] = {}
    for text in texts:
        words = _words(text)
        if len(words) < 3:  # then it is the signs that tell one from another
            words = (text.text.lower(),)
        if (other := seen.setdefault(words, text)) is not text:
            yield f"{text.source}: {text.text[:60]!r} is also in {other.source}"


def leaks(texts: Sequence[Text]) -> Iterator[str]:
    """Runs of words that a training text shares with a held-out one."""
    teaching: dict[tuple[str, ...], Text] = {}
    for text in texts:
        if text.split is Split.TRAIN:
            teaching.update(dict.fromkeys(_shingles(text), text))
    for text in texts:
        if text.split is not Split.TRAIN:
            shared = next((run for run in _shingles(text) if run in teaching), None)
            if shared:
                yield f"{text.source} ({text.split}): {' '.join(shared)!r} is also in {teaching[shared].source}"


def balance(texts: Sequence[Text]) -> Iterator[str]:
    """Labels with fewer texts for or against them than asked for; against means in the label's own files."""
    holds: Counter[str] = Counter()
    against: Counter[str] = Counter()
    for text in texts:
        own = text.source.split("/")[1] if text.source.startswith("risks/") else None
        for label in (*RISKS, *CRITERIA, *MOVES):
            if text.targets.get(label) == 1:
                holds[label] += 1
            elif label in text.targets and (own == label or label not in RISKS):
                against[label] += 1
    for label in (*RISKS, *CRITERIA, *MOVES):
        if min(holds[label], against[label]) < ENOUGH:
            yield f"{label}: {holds[label]} for, {against[label]} against"


def _words(text: Text) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.text.lower()))


def _shingles(text: Text) -> Iterator[tuple[str, ...]]:
    words = _words(text)
    return (words[start : start + _SHINGLE] for start in range(len(words) - _SHINGLE + 1))


def main() -> int:
    """Prints counts, thin labels and problems; fails where there are problems."""
    texts = load_corpora()
    splits = Counter(text.split.value for text in texts)
    folders = Counter(text.source.partition("/")[0] for text in texts)
    print(f"{len(texts)} texts: {dict(splits)}; {dict(folders)}")
    for line in balance(texts):
        print(f"thin: {line}")
    found = list(problems(texts))
    for line in found:
        print(f"problem: {line}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

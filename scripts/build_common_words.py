"""Makes `snippets/data/common_words.txt`: words so common in posts that they say nothing of what a post is about.

Counted over the corpora of `training/`: a word counts once a text.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from snippets.library import all_topics
from snippets.words import words_of
from training.corpus import load_corpora

TARGET = Path("snippets/data/common_words.txt")
_LEAST = 60  # texts of some thirty thousand


def main() -> None:
    """Counts and writes the list."""
    telling = {
        word.lower for topic in all_topics() for cue in topic.cues if " " not in cue for word in words_of(cue)
    }
    counts = Counter(word for text in load_corpora() for word in {one.lower for one in words_of(text.text)})
    common = sorted(
        word for word, count in counts.items() if count >= _LEAST and word.isalpha() and word not in telling
    )
    lines = [" ".join(common[start : start + 16]) for start in range(0, len(common), 16)]
    TARGET.write_text(
        "# Made by scripts/build_common_words.py.\n" + "\n".join(lines) + "\n", encoding="utf-8"
    )
    print(f"{TARGET}: {len(common)} words")


if __name__ == "__main__":
    main()

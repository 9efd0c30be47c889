"""What the encoder's tags add to the identifiers that recognizers find: names and places that no list holds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from analyzers.encoder import Tag
from analyzers.identifier import Identifier, IdentifierType

SURE = 0.8  # the mean probability over a tag's tokens from which it counts
_WORD = re.compile(r"[^\W_](?:[\w.'’-]*\w)?")


def learned_identifiers(text: str, tags: Iterable[Tag], found: Sequence[Identifier]) -> Iterator[Identifier]:
    """The tags that are sure, widened to whole words, where no recognizer has found anything.

    Args:
        text: The text that the tags' offsets are of.
        tags: What the encoder tagged.
        found: What the recognizers found.
    """
    for tag in tags:
        if tag.probability < SURE:
            continue
        words = [
            word
            for word in _WORD.finditer(text, max(0, tag.start - 40), tag.end + 40)
            if word.start() < tag.end and tag.start < word.end()
        ]
        if not words:
            continue
        start, end = words[0].start(), words[-1].end()
        if not any(item.start < end and start < item.end for item in found):
            yield Identifier(IdentifierType(tag.label), start, end, tag.probability)

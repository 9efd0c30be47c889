"""Safe Harbor items in a text: one recognizer a file, overlaps settled here.

Source: 45 CFR 164.514(b)(2)(i)(A)-(R).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from analyzers.identifier import Identifier
from analyzers.identifiers.resolve import resolve
from analyzers.reading import fold

Recognizer = Callable[[str], Iterator[Identifier]]
"""Takes the folded text of a paragraph, gives candidates; they may overlap those of other recognizers."""

_RECOGNIZERS: tuple[Recognizer, ...] = ()


def find_identifiers(text: str) -> tuple[Identifier, ...]:
    """The identifiers of a paragraph, in order, none overlapping another."""
    plain = fold(text)
    return resolve(candidate for recognizer in _RECOGNIZERS for candidate in recognizer(plain))

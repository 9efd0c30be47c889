"""Text of users as a written report shows it: what is hidden is seen, and nothing moves the words around it."""

from __future__ import annotations

import unicodedata

_KEPT = "\n\u200c\u200d\u200e\u200f"  # line breaks, joiners of emoji and Persian, plain direction marks
_UNPAIRED = "\ufffd"


def shown(text: str) -> str:
    """The text, of the same length, with controls and hidden characters shown as a dot.

    Bidirectional overrides are among them: they could show a word as another one. Lone surrogates, which no file
    can hold, become replacement characters.
    """
    return "".join(map(_shown, text))


def _shown(character: str) -> str:
    if character in "\t\r":
        return " "
    if character in _KEPT:
        return character
    return {"Cc": "·", "Cf": "·", "Cs": _UNPAIRED}.get(unicodedata.category(character), character)

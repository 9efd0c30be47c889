"""Text that is safe to hold, to draw and to save, whatever was pasted."""

from __future__ import annotations

import re

_NEWLINES = re.compile("\r\n|[\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_MARKUP = str.maketrans("[]\\", "()/")
_DIRECTIONS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_SURROGATES = re.compile("[\ud800-\udfff]")


def plain(text: str) -> str:
    """The text with one kind of newline and without terminal controls, turns of direction or broken characters.

    An escape character drawn as it stands would reach the terminal as a command; a turn of direction shows words in
    an order that they do not have; a lone surrogate cannot be saved. Everything a person can see is kept.
    """
    text = _NEWLINES.sub("\n", text)
    return _SURROGATES.sub("\ufffd", _DIRECTIONS.sub("", _CONTROLS.sub("", text)))


def unmarked(text: str) -> str:
    """The text without what the command palette would take for markup: it knows no other way."""
    return plain(text).translate(_MARKUP)

"""Words of strangers made safe to show: no control characters, and one line where one line is promised."""

from __future__ import annotations

import unicodedata

_SHOWN = {"\n", "\t"}
_MOST_IN_A_LINE = 200


def without_controls(text: str) -> str:
    """The text without control characters but line breaks and tabs: a terminal obeys what a page smuggles in."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(letter for letter in text if letter in _SHOWN or unicodedata.category(letter) != "Cc")


def one_line(text: str, most: int = _MOST_IN_A_LINE) -> str:
    """The text on one line of at most `most` characters."""
    line = " ".join(without_controls(text).split())
    return line if len(line) <= most else f"{line[: most - 1]}…"

"""Alt with a digit, as terminals send it: Textual takes it for what Option writes on a Mac (¡ ™ £ ¢ ∞)."""

from __future__ import annotations

from enum import Enum
from typing import Any, cast

from textual._ansi_sequences import ANSI_SEQUENCES_KEYS


class AltDigit(Enum):
    """The keys, by the names that a binding uses."""

    ONE = "alt+1"
    TWO = "alt+2"
    THREE = "alt+3"
    FOUR = "alt+4"
    FIVE = "alt+5"
    SIX = "alt+6"
    SEVEN = "alt+7"
    EIGHT = "alt+8"
    NINE = "alt+9"


def hear_alt_digits() -> None:
    """From now on Alt+1 is a key. A £ that somebody types comes as itself, and stays a character."""
    sequences = cast("dict[str, Any]", ANSI_SEQUENCES_KEYS)
    sequences.update({f"\x1b{digit.value[-1]}": (digit,) for digit in AltDigit})

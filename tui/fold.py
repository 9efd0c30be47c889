"""Where a platform cuts a text before “see more”."""

from __future__ import annotations

from analyzers.document import Kind, Platform
from analyzers.platforms import length_of, limit_of

_WORDS = 20


def fold_offset(text: str, kind: Kind, platform: Platform) -> int | None:
    """How many code points show before “see more”; None where the whole text shows."""
    fold = limit_of(kind, platform).fold
    if fold is None or length_of(text, platform) <= fold:
        return None
    return within(text, platform, fold)


def within(text: str, platform: Platform, most: int) -> int:
    """How many code points of the text count for at most so much on this platform."""
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if length_of(text[:middle], platform) <= most:
            low = middle
        else:
            high = middle - 1
    return low


def fold_words(text: str, fold: int | None, said: str = "“see more” after") -> str:
    """The last words before the fold, for the title of a draft."""
    if fold is None:
        return ""
    words = " ".join(text[max(0, fold - _WORDS) : fold].split())
    return f"{said} “…{words}”"

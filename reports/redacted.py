"""A text with its identifiers replaced by their types."""

from __future__ import annotations

from collections.abc import Iterable

from analyzers import Fix, Identifier, apply_fixes


def redacted(text: str, identifiers: Iterable[Identifier]) -> str:
    """The text with every identifier replaced by its type in brackets: `[NAME]`, `[DATE]` ..."""
    return apply_fixes(
        text, (Fix("Redact", item.start, item.end, f"[{item.type.value}]") for item in identifiers)
    )

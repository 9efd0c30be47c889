"""What the user has told about themselves once: name, school, year; kept on this machine and reused in messages."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from tui.drafts import DraftFile, home


def own_facts(folder: Path | None = None) -> dict[str, str]:
    """The facts kept, by the name of the blank they fill."""
    return DraftFile("facts", folder or home()).load()


def keep_facts(facts: Mapping[str, str], folder: Path | None = None) -> None:
    """Keeps these facts beside those already kept; an empty one is forgotten.

    Raises:
        DraftError: They could not be written.
    """
    file = DraftFile("facts", folder or home())
    known = {**file.load(), **facts}
    file.save({name: value.strip() for name, value in known.items() if value.strip()})

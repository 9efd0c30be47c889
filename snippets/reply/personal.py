"""Which lines of a post written in grief or distress can be quoted back: those that tell of a person.

The news itself, the hour of a service, a call to the reader ("hug your team") and the illness are left alone: quoted
back, each of them hurts or makes no sense.
"""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

import regex

from analyzers.reading import fold
from snippets.reply.occasion import Occasion


def is_personal(line: str, occasion: Occasion) -> bool:
    """Whether a line tells of the one who died, or of what the writer in distress goes through."""
    if occasion is Occasion.LOSS:
        return _shows(line, "of_another") and not _shows(line, "not_quoted")
    return _shows(line, "of_oneself") and _shows(line, "of_hardship")


def _shows(line: str, name: str) -> bool:
    return any(sign.search(fold(line)) for sign in _signs()[name])


@cache
def _signs() -> dict[str, list[regex.Pattern[str]]]:
    path = Path(__file__).parents[1] / "data" / "personal.toml"
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    return {name: [regex.compile(sign, regex.IGNORECASE) for sign in signs] for name, signs in table.items()}

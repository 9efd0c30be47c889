"""The one door to the words that preround offers: topics and messages, read from TOML files."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Generic, TypeVar

from snippets.message import Message, message_from
from snippets.topic import LibraryError, Topic, topic_from

ROOT = Path(__file__).parent
Entry = TypeVar("Entry", Topic, Message)


@dataclass(frozen=True, slots=True)
class Shelf(Generic[Entry]):
    """What a folder of the library holds.

    Attributes:
        entries: Those that can be used, by id.
        problems: A line for each file that cannot; it leaves none of the others out.
    """

    entries: tuple[Entry, ...]
    problems: tuple[str, ...]


def all_topics() -> tuple[Topic, ...]:
    """Every topic that can be used, by id."""
    return _topics().entries


def all_messages() -> tuple[Message, ...]:
    """Every script that can be used, by id."""
    return _messages().entries


def library_problems() -> tuple[str, ...]:
    """A line for each file of the library that is not as `snippets/README.md` has it."""
    return (*_topics().problems, *_messages().problems)


def load_folder(folder: Path, entry_from: Callable[[str, dict[str, Any]], Entry]) -> Shelf[Entry]:
    """The entries of a folder of TOML files, by name."""
    entries: list[Entry] = []
    problems: list[str] = []
    for path in sorted(folder.glob("*.toml")):
        try:
            entries.append(entry_from(path.stem, _table(path)))
        except LibraryError as error:
            problems.append(str(error))
    return Shelf(tuple(entries), tuple(problems))


@cache
def _topics() -> Shelf[Topic]:
    return load_folder(ROOT / "topics", topic_from)


@cache
def _messages() -> Shelf[Message]:
    return load_folder(ROOT / "messages", message_from)


def _table(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        reason = " ".join(str(error).split())
        raise LibraryError(f"{path.parent.name}/{path.name} is not TOML: {reason}") from error

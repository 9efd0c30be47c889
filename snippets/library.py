"""The one door to the words that preround offers: topics and messages, read from TOML files."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from snippets.message import Message, message_from
from snippets.topic import LibraryError, Topic, topic_from

ROOT = Path(__file__).parent
Entry = TypeVar("Entry", Topic, Message)


@cache
def all_topics() -> tuple[Topic, ...]:
    """Every topic that ships, by id.

    Raises:
        LibraryError: A file is not as `snippets/README.md` has it.
    """
    return load_folder(ROOT / "topics", topic_from)


@cache
def all_messages() -> tuple[Message, ...]:
    """Every message that ships, by id.

    Raises:
        LibraryError: A file is not as `snippets/README.md` has it.
    """
    return load_folder(ROOT / "messages", message_from)


def load_folder(folder: Path, entry_from: Callable[[str, dict[str, Any]], Entry]) -> tuple[Entry, ...]:
    """The entries of a folder of TOML files.

    Raises:
        LibraryError: A file is not TOML or lacks something; the message names it.
    """
    return tuple(_entry(path, entry_from) for path in sorted(folder.glob("*.toml")))


def _entry(path: Path, entry_from: Callable[[str, dict[str, Any]], Entry]) -> Entry:
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise LibraryError(f"{path.parent.name}/{path.name} is not TOML: {error}") from error
    return entry_from(path.stem, table)

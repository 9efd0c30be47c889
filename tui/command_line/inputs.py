"""What a command reads: files, standard input, LinkedIn exports, JSON lines."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

from analyzers import Document, Kind, Platform
from sources.errors import SourceError
from sources.linkedin_export import is_export, read_export
from sources.markdown import unread_spans
from sources.text import MAX_TEXT_BYTES, decode, read_bytes, read_standard_input
from tui.command_line.status import UsageError

STANDARD_INPUT = "-"
Choice = TypeVar("Choice", Kind, Platform)
_MARKDOWN = {".md", ".markdown"}


@dataclass(frozen=True, slots=True)
class Line:
    """One JSON line: its `id` and its object, or the reason why it cannot be read."""

    identity: object
    fields: dict[str, Any]
    error: str | None = None


def named(files: Sequence[str]) -> Sequence[str]:
    """The files named on the command line; standard input where none is and something is piped in.

    Raises:
        UsageError: No file is named and nothing is piped in.
    """
    if files:
        return files
    if sys.stdin is None or sys.stdin.isatty():
        raise UsageError("name a file, or - for standard input")
    return (STANDARD_INPUT,)


def read_text(name: str) -> str:
    """The text of a file, or of standard input for `-`.

    Raises:
        SourceError: It cannot be read, or is not text.
    """
    if name == STANDARD_INPUT:
        return decode(read_standard_input(), "standard input")
    return decode(read_bytes(Path(name)), name)


def read_documents(name: str, kind: Kind, platform: Platform) -> list[Document]:
    """The documents behind a name: one for a text, the posts and comments for a LinkedIn export.

    Raises:
        SourceError: It cannot be read.
    """
    if name != STANDARD_INPUT and is_export(Path(name)):
        export = read_export(Path(name), need_profile=False)
        profile = [document for document in (export.headline, export.about) if document.text]
        return [*profile, *export.posts, *export.comments]
    text = read_text(name)
    unread = unread_spans(text) if Path(name).suffix.lower() in _MARKDOWN else ()
    return [Document(text, kind, platform, "" if name == STANDARD_INPUT else name, unread)]


def read_lines(names: Sequence[str]) -> Iterator[Line]:
    """The JSON lines of these files, in order; blank lines are passed over.

    Raises:
        SourceError: A file cannot be opened.
    """
    for name in names:
        with _opened(name) as file:
            for number, raw in enumerate(file, start=1):
                if raw.strip():
                    yield _parse_line(raw, number)


def text_field(line: Line, field: str, *, required: bool = True) -> str:
    """A text among the fields of a line.

    Raises:
        SourceError: It is missing, empty, no string, or too long.
    """
    value = line.fields.get(field)
    if value is None and not required:
        return ""
    if not isinstance(value, str):
        raise SourceError(f"“{field}” is missing" if value is None else f"“{field}” is not a string")
    if required and not value.strip():
        raise SourceError(f"“{field}” is empty")
    if len(value) > MAX_TEXT_BYTES:
        raise SourceError(f"“{field}” is longer than {MAX_TEXT_BYTES:,} characters")
    return value


def choice_field(line: Line, field: str, default: Choice) -> Choice:
    """A kind or platform among the fields of a line.

    Raises:
        SourceError: It is none that is known.
    """
    value = line.fields.get(field)
    if value is None:
        return default
    try:
        return type(default)(value)
    except ValueError as error:
        known = ", ".join(type(default))
        raise SourceError(f"unknown {field} {value!r}; known: {known}") from error


def _parse_line(raw: bytes, number: int) -> Line:
    try:
        fields = json.loads(raw)
    except (ValueError, RecursionError) as error:
        return Line(None, {}, f"line {number}: is not JSON ({error})")
    if not isinstance(fields, dict):
        return Line(None, {}, f"line {number}: is not a JSON object")
    return Line(fields.get("id"), fields)


@contextmanager
def _opened(name: str) -> Iterator[Iterable[bytes] | BinaryIO]:
    if name == STANDARD_INPUT:
        yield sys.stdin.buffer
        return
    try:
        file = Path(name).open("rb")  # noqa: SIM115
    except OSError as error:
        raise SourceError(f"{name}: {error.strerror or error}") from error
    with file:
        yield file

"""Text from files and standard input."""

from __future__ import annotations

import codecs
import sys
from pathlib import Path

from sources.errors import SourceError

MAX_TEXT_BYTES = 1_000_000
"""The longest thing a platform takes is an article of 125,000 characters; past this it is not a post."""

_MARKS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}


def read_bytes(path: Path, limit: int = MAX_TEXT_BYTES) -> bytes:
    """The bytes of a file.

    Raises:
        SourceError: It is missing, a folder, not readable, or larger than `limit` bytes.
    """
    try:
        if path.is_dir():
            raise SourceError(f"{path}: is a folder; name a file in it, or a LinkedIn export")
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise SourceError(f"{path}: {error.strerror or error}") from error
    if len(data) > limit:
        raise SourceError(
            f"{path}: larger than {limit // 1000:,} kB; check one text at a time, or use --jsonl"
        )
    return data


def read_standard_input() -> bytes:
    """The bytes of standard input.

    Raises:
        SourceError: There are more than `MAX_TEXT_BYTES` of them.
    """
    data = sys.stdin.buffer.read(MAX_TEXT_BYTES + 1)
    if len(data) > MAX_TEXT_BYTES:
        raise SourceError(
            f"standard input: larger than {MAX_TEXT_BYTES // 1000:,} kB; check one text at a time, or use --jsonl"
        )
    return data


def decode(data: bytes, name: str) -> str:
    """The text in these bytes: UTF-8, or UTF-16 with its mark.

    Raises:
        SourceError: They are empty, not text, or not in one of these encodings.
    """
    encoding = next((name for mark, name in _MARKS.items() if data.startswith(mark)), "utf-8")
    if encoding == "utf-8" and b"\0" in data:
        raise SourceError(
            f"{name}: is not text (it holds NUL bytes); give a text file, or a LinkedIn export ZIP"
        )
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise SourceError(
            f"{name}: is not valid UTF-8 (byte {error.start}); save it as UTF-8 and try again"
        ) from error
    if not text.strip():
        raise SourceError(f"{name}: is empty")
    return text

"""Drafts on disk: written whole or not at all, readable by their owner only, never overwritten unread."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from platformdirs import user_data_dir

from sources.whole_file import replace_file

_MOST_BYTES = 5_000_000
_Stamp = tuple[int, int, int]


class DraftError(Exception):
    """A draft could not be read or written; the text says why, for a person."""


def home() -> Path:
    """Where preround keeps its files: `PREROUND_HOME`, or the user's data directory."""
    return Path(os.environ.get("PREROUND_HOME") or user_data_dir("preround", appauthor=False))


class DraftFile:
    """One draft, a flat JSON object of strings.

    Attributes:
        path: Where it is.
        notices: What the user should be told, oldest first.
    """

    def __init__(self, name: str, folder: Path | None = None) -> None:
        self.path = (folder or home() / "drafts") / f"{name}.json"
        self.notices: list[str] = []
        self._seen: _Stamp | None = None

    def load(self) -> dict[str, str]:
        """What was saved, or nothing. An unreadable file is kept aside under another name."""
        try:
            fields = self._read()
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError) as error:
            self._seen = None
            with suppress(DraftError):
                self._set_aside(f"The saved draft could not be read ({_short(error)}).")
            return {}
        self._seen = self._stamp()
        return fields

    def save(self, fields: Mapping[str, str]) -> None:
        """Writes the draft: a new file beside the old one, then put in its place.

        A file that someone else changed since is kept aside first.

        Raises:
            DraftError: It could not be written.
        """
        stamp = self._stamp()
        if stamp is not None and stamp != self._seen:
            self._set_aside("Another window or program changed the saved draft.")
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            content = json.dumps(dict(fields), ensure_ascii=False, indent=1).encode("utf-8", "replace")
            if len(content) > _MOST_BYTES:
                raise DraftError(f"longer than the {_MOST_BYTES // 1_000_000} MB that are kept; shorten it")
            replace_file(self.path, content, f".{self.path.stem}-")
        except OSError as error:
            raise DraftError(_short(error)) from error
        self._seen = self._stamp()

    def discard(self) -> None:
        """Removes the file of a draft that was emptied.

        A file that someone else changed since is kept aside instead.

        Raises:
            DraftError: It could not be removed.
        """
        stamp = self._stamp()
        if stamp is not None and stamp != self._seen:
            self._set_aside("Another window or program changed the saved draft.")
        try:
            self.path.unlink(missing_ok=True)
        except OSError as error:
            if stamp is not None:
                raise DraftError(_short(error)) from error
        self._seen = None

    def _read(self) -> dict[str, str]:
        if self.path.stat().st_size > _MOST_BYTES:
            raise ValueError("far too large")
        return fields_in(self.path)

    def _set_aside(self, reason: str) -> None:
        aside = self._free_name()
        try:
            self.path.rename(aside)
        except OSError as error:
            message = f"{reason} It could not be moved away either, so nothing is saved now: {self.path}"
            if message not in self.notices:
                self.notices.append(message)
            raise DraftError(_short(error)) from error
        self.notices.append(f"{reason} It is kept as {aside}")

    def _free_name(self) -> Path:
        stem = f"{self.path.stem}.kept-{datetime.now():%Y%m%d-%H%M%S}"
        names = (
            self.path.with_name(f"{stem}{more}.json") for more in ("", *(f"-{n}" for n in range(2, 1000)))
        )
        return next(name for name in names if not os.path.exists(name))  # noqa: PTH110 - False where one may not look

    def _stamp(self) -> _Stamp | None:
        try:
            status = self.path.stat()
        except OSError:
            return None
        return status.st_ino, status.st_mtime_ns, status.st_size


def fields_in(path: Path) -> dict[str, str]:
    """What is saved in the file of a draft.

    Raises:
        OSError: It cannot be read.
        ValueError: It is not a flat JSON object of strings.
        RecursionError: It is nested beyond reason.
    """
    fields = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(fields, dict) or not all(isinstance(value, str) for value in fields.values()):
        raise ValueError("not a draft")
    return fields


def _short(error: Exception) -> str:
    if isinstance(error, OSError):
        return error.strerror or type(error).__name__
    if isinstance(error, UnicodeDecodeError | RecursionError | json.JSONDecodeError):
        return "damaged"
    return str(error)

"""Answers kept on disk for some minutes, so that reading a thread twice asks its server once."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import tempfile
from contextlib import suppress
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from sources.web.fetched import Accept, Fetched

_NAMES = "web-*.json"
_MOST_BYTES = 8_000_000
_NOT_KEPT = {"set-cookie"}


class AnswerCache:
    """A folder with a file an address. It never fails: what cannot be kept or read is asked for again.

    Only this user can read the files (mode 0600), and stale ones go when the next answer comes: they hold other
    people's posts.
    """

    def __init__(self, folder: Path, fresh: float) -> None:
        """Keeps answers in this folder, fresh for so many seconds; it is made when the first answer is kept."""
        self._folder = folder
        self._fresh = fresh

    def find(self, url: str, accept: Accept, now: datetime) -> Fetched | None:
        """The answer kept for this address, if it is fresh."""
        try:
            with self._path(url, accept).open("rb") as file:
                entry = json.loads(file.read(_MOST_BYTES))
            age = now.timestamp() - float(entry["at"])
            if entry["asked"] != url or not 0 <= age < self._fresh:
                return None
            return _fetched(entry)
        except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
            return None

    def keep(self, url: str, accept: Accept, fetched: Fetched, now: datetime) -> None:
        """Keeps an answer, whole or not at all."""
        entry = asdict(fetched) | {
            "asked": url,
            "at": now.timestamp(),
            "body": base64.b64encode(fetched.body).decode("ascii"),
            "headers": {name: value for name, value in fetched.headers.items() if name not in _NOT_KEPT},
        }
        with suppress(OSError):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._drop_stale(now)
            self._write(self._path(url, accept), json.dumps(entry))

    def _path(self, url: str, accept: Accept) -> Path:
        digest = hashlib.sha256(f"{accept.name} {url}".encode("utf-8", "replace")).hexdigest()
        return self._folder / f"web-{digest}.json"

    def _write(self, path: Path, text: str) -> None:
        handle, draft = tempfile.mkstemp(
            dir=self._folder, prefix="web-", suffix=".part"
        )  # made with mode 0600
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
            Path(draft).replace(path)
        except OSError:
            Path(draft).unlink(missing_ok=True)
            raise

    def _drop_stale(self, now: datetime) -> None:
        for path in self._folder.glob(_NAMES):
            with suppress(OSError):
                written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
                if (now - written).total_seconds() > self._fresh:
                    path.unlink()


def _fetched(entry: dict[str, object]) -> Fetched:
    headers = entry["headers"]
    if not isinstance(headers, dict) or not isinstance(entry["status"], int):
        raise TypeError("not an entry of this cache")
    return Fetched(
        url=str(entry["url"]),
        status=entry["status"],
        content_type=str(entry["content_type"]),
        body=base64.b64decode(str(entry["body"]), validate=True),
        headers={str(name): str(value) for name, value in headers.items()},
    )

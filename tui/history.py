"""Audits over time, in a small database of the user's: what was found, never the texts themselves."""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from reports.audit_changes import Earlier, Standing, standing_of
from tui.drafts import home

if TYPE_CHECKING:
    from analyzers.profile import Audit, Part

FILE_NAME = "history.sqlite3"
_VERSION = 1
_SECONDS = 2.0  # how long to wait for another preround that is writing
_TABLE = """
CREATE TABLE IF NOT EXISTS audits (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    source TEXT NOT NULL,
    line TEXT NOT NULL,
    score INTEGER NOT NULL,
    parts TEXT NOT NULL,
    statuses TEXT NOT NULL,
    findings TEXT NOT NULL,
    digests TEXT NOT NULL
)
"""
_COLUMNS = "id, at, source, line, score, parts, statuses, findings, digests"


class HistoryError(Exception):
    """The history could not be read or written; one line says why, for a person."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One audit that was made.

    Attributes:
        id: Its number, never given twice.
        when: When it was made, in the time of this machine.
        source: The name of what was read, without its folder.
        line: What it belongs to: audits of one profile share it.
        standing: What was found.
        parts: The score in its parts.
    """

    id: int
    when: datetime
    source: str
    line: str
    standing: Standing
    parts: tuple[Part, ...]

    @property
    def earlier(self) -> Earlier:
        """What a later audit is compared with."""
        return Earlier(self.when, self.standing)


def line_of(name: str, path: Path) -> str:
    """What tells audits of one profile from another's: a digest of the name shown in it, else of where the file is."""
    key = f"name {' '.join(name.split()).casefold()}" if name.strip() else f"path {path.resolve()}"
    return hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()[:16]


class History:
    """The audits of this user. The file (mode 0600) is made with the first of them."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or home() / FILE_NAME

    def add(self, audit: Audit, source: str, line: str, when: datetime) -> None:
        """Keeps an audit.

        Raises:
            HistoryError: It could not be kept.
        """
        standing = standing_of(audit)
        values = (
            when.astimezone(UTC).isoformat(timespec="seconds"),
            source.encode("utf-8", "replace").decode(),
            line,
            standing.score,
            json.dumps(audit.parts),
            json.dumps(standing.statuses),
            json.dumps(standing.findings),
            json.dumps(standing.digests),
        )
        with self._opened() as database:
            database.execute(
                "INSERT INTO audits (at, source, line, score, parts, statuses, findings, digests)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                values,
            )

    def of(self, line: str) -> Sequence[Entry]:
        """The audits of one profile, the oldest first.

        Raises:
            HistoryError: The history could not be read.
        """
        return tuple(entry for entry in self.entries() if entry.line == line)

    def entries(self) -> Sequence[Entry]:
        """Every audit, the oldest first.

        Raises:
            HistoryError: The history could not be read.
        """
        if not self._exists():
            return ()
        with self._opened() as database:
            rows = database.execute(f"SELECT {_COLUMNS} FROM audits ORDER BY id").fetchall()  # noqa: S608
            return tuple(map(_entry, rows))

    def forget(self, identities: Sequence[int]) -> None:
        """Deletes these audits, and leaves nothing of them in the file.

        Raises:
            HistoryError: They could not be deleted.
        """
        with self._opened() as database:
            database.executemany("DELETE FROM audits WHERE id = ?", [(identity,) for identity in identities])
            database.commit()
            database.execute("VACUUM")

    def forget_all(self) -> None:
        """Deletes the whole history, a damaged one too.

        Raises:
            HistoryError: It could not be deleted.
        """
        with suppress(HistoryError):  # overwritten first, where it can be
            self.forget([entry.id for entry in self.entries()])
        try:
            for path in (self.path, self.path.with_name(f"{self.path.name}-journal")):
                path.unlink(missing_ok=True)
        except OSError as error:
            raise HistoryError(f"{self.path} could not be deleted ({error.strerror})") from error

    @contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        """The database, made where there is none; changes are kept where the block ends well."""
        try:
            self._make_file()
            with closing(sqlite3.connect(self.path, timeout=_SECONDS)) as database:
                database.execute("PRAGMA secure_delete = ON")
                self._make_table(database)
                yield database
                database.commit()
        except (OSError, sqlite3.Error, ValueError, TypeError, KeyError) as error:
            raise HistoryError(f"the history cannot be used: {self._reason(error)}") from error

    def _make_table(self, database: sqlite3.Connection) -> None:
        version = database.execute("PRAGMA user_version").fetchone()[0]
        if version > _VERSION:
            raise HistoryError(f"{self.path} was written by a newer preround; upgrade this one")
        if version < _VERSION:
            database.execute(_TABLE)
            database.execute(f"PRAGMA user_version = {_VERSION}")

    def _exists(self) -> bool:
        try:
            return self.path.exists()
        except OSError as error:  # a folder that may not be looked into
            raise HistoryError(f"the history cannot be used: {self._reason(error)}") from error

    def _make_file(self) -> None:
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))
        self.path.chmod(0o600)

    def _reason(self, error: Exception) -> str:
        if isinstance(error, OSError):
            return f"{self.path}: {error.strerror or type(error).__name__}"
        if isinstance(error, sqlite3.OperationalError):
            return f"{self.path}: {error}"
        return f"{self.path} is damaged (`preround forget --all` deletes it)"


def _entry(row: tuple[int, str, str, str, int, str, str, str, str]) -> Entry:
    from analyzers.profile import Part  # late: the app opens without what makes audits

    identity, at, source, line, score, parts, statuses, findings, digests = row
    if not isinstance(score, int):
        raise ValueError("a score that is no number")
    return Entry(
        id=identity,
        when=datetime.fromisoformat(at).astimezone(),
        source=source,
        line=line,
        standing=Standing(score, _table(statuses), json.loads(findings), _table(digests)),
        parts=tuple(Part(*part) for part in json.loads(parts)),
    )


def _table(text: str) -> dict[str, str]:
    table = json.loads(text)
    if not isinstance(table, dict):
        raise ValueError("not a table")
    return table


def remember(
    audit: Audit, source: str, line: str, when: datetime, history: History | None = None
) -> Sequence[Entry]:
    """Keeps an audit, and gives those of the same profile before it, the oldest first.

    Args:
        audit: What was found.
        source: The name of what was read.
        line: What it belongs to (`line_of`).
        when: When it was made.
        history: Where it is kept; the user's own by default.

    Raises:
        HistoryError: The history could not be read or written.
    """
    history = history or History()
    before = history.of(line)
    history.add(audit, source, line, when)
    return before

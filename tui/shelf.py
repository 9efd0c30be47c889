"""The drafts of one place, a file each: begun, listed, deleted, brought back."""

from __future__ import annotations

import os
import secrets
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from tui.drafts import DraftFile, fields_in

KEPT_DAYS = 30
_ASIDE = ".kept-"


@dataclass(frozen=True, slots=True)
class ShelvedDraft:
    """A draft as it lies on disk.

    Attributes:
        id: Its name on the shelf.
        fields: What was saved.
        changed: When that was, in seconds since 1970.
    """

    id: str
    fields: Mapping[str, str]
    changed: float

    @property
    def first_words(self) -> str:
        """The first line that says something."""
        texts = (self.fields.get("text", ""), self.fields.get("theirs", ""))
        return next((line.strip() for text in texts for line in text.splitlines() if line.strip()), "")

    def speaks_of(self, words: str) -> bool:
        """Whether every one of these words stands somewhere in it."""
        everything = "\n".join((self.fields.get("text", ""), self.fields.get("theirs", ""))).casefold()
        return all(word in everything for word in words.casefold().split())


class Shelf:
    """The folder of a place's drafts.

    Attributes:
        deleted: The ids of the drafts deleted since it was opened, in order, with when each was last changed.
    """

    def __init__(self, noun: str, folder: Path) -> None:
        self._single = folder / f"{noun}.json"
        self.folder = folder / noun
        self.deleted: dict[str, float] = {}

    def file(self, identity: str) -> DraftFile:
        """The file of a draft."""
        return DraftFile(identity, self.folder)

    def begin(self) -> str:
        """An id that no other draft has; a file comes with the first words."""
        return f"{datetime.now():%Y%m%d-%H%M%S}-{secrets.token_hex(2)}"

    def newest(self) -> str:
        """The draft that was changed last, or a new one. The one draft of earlier versions comes along first."""
        with suppress(OSError):
            self._take_in_single()
            self._forget_old()
        found = [path for path in self._files() if _ASIDE not in path.name]
        return max(found, key=_changed).stem if found else self.begin()

    def drafts(self) -> tuple[ShelvedDraft, ...]:
        """Every draft that can be read and says something, the newest first; reads them all."""
        found = [draft for path in self._files() if (draft := _read(path)) is not None]
        return tuple(sorted(found, key=lambda draft: draft.changed, reverse=True))

    def delete(self, identity: str) -> None:
        """Puts a draft away, for thirty days.

        Raises:
            OSError: It could not be moved.
        """
        away = self.folder / "deleted"
        away.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = self._path(identity)
        changed = _changed(path)
        path.replace(away / path.name)
        os.utime(away / path.name)
        self.deleted[identity] = changed

    def bring_back(self) -> str:
        """Puts the draft that was deleted last back in its place, and says which; empty where there is none.

        Raises:
            OSError: It could not be moved.
        """
        if not self.deleted:
            return ""
        identity, changed = list(self.deleted.items())[-1]
        path = self._path(identity)
        (self.folder / "deleted" / path.name).rename(path)
        os.utime(path, (changed, changed))
        del self.deleted[identity]
        return identity

    def _path(self, identity: str) -> Path:
        return self.folder / f"{identity}.json"

    def _files(self) -> list[Path]:
        try:
            return [path for path in self.folder.glob("*.json") if not path.name.startswith(".")]
        except OSError:
            return []

    def _take_in_single(self) -> None:
        if self._single.is_file():
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            when = datetime.fromtimestamp(_changed(self._single))
            self._single.rename(self._path(f"{when:%Y%m%d-%H%M%S}-{secrets.token_hex(2)}"))

    def _forget_old(self) -> None:
        oldest = time.time() - timedelta(days=KEPT_DAYS).total_seconds()
        for path in (self.folder / "deleted").glob("*.json"):
            if _changed(path) < oldest:
                path.unlink(missing_ok=True)


def _changed(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _read(path: Path) -> ShelvedDraft | None:
    try:
        draft = ShelvedDraft(path.stem, fields_in(path), _changed(path))
    except (OSError, ValueError, RecursionError):
        return None
    return draft if draft.first_words else None

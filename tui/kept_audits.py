"""Audits of the Profile place that go into the history.

Not every keystroke is worth remembering. One is kept when a profile is read in, and when the user asks for it
(`profile: Keep this audit` in the palette). Both go on the line of the profile that was read in last, which the command
line shares, so that `preround audit` on the same export and the app draw one line.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from tui.history import FILE_NAME, Entry, History, line_of, remember
from tui.kept_state import keep_state, kept_state

if TYPE_CHECKING:
    from analyzers.profile import Audit


def history_in(folder: Path) -> History:
    """The history beside the drafts of this home."""
    return History(folder / FILE_NAME)


def keep_audit(audit: Audit, folder: Path) -> Entry | None:
    """Keeps the audit of the profile as it stands, and gives the one before it.

    Raises:
        HistoryError: The history could not be read or written.
    """
    when = datetime.now().astimezone()
    before = remember(audit, "Profile, in the app", _line(folder), when, history_in(folder))
    return before[-1] if before else None


def scores_so_far(folder: Path) -> tuple[int, ...]:
    """What the kept audits of this profile came to, the oldest first.

    Raises:
        HistoryError: The history could not be read.
    """
    return tuple(entry.standing.score for entry in history_in(folder).of(_line(folder)))


def _line(folder: Path) -> str:
    """The line of the profile that was read in last; one of its own where none was."""
    state = kept_state(folder)
    path = Path(state.get("profile_path") or folder / "drafts" / "profile.json")
    return line_of(state.get("profile_name", ""), path)


def keep_import(audit: Audit, name: str, path: Path, folder: Path) -> None:
    """Keeps the audit of a profile that was just read in; what follows goes on its line.

    Raises:
        HistoryError: The history could not be read or written.
        DraftError: The state could not be written.
    """
    keep_state(folder, profile_name=name, profile_path=str(path.resolve()))
    history_in(folder).add(audit, path.name, line_of(name, path), datetime.now().astimezone())

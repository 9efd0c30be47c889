"""What the Profile place does with a profile that was read in, and with audits worth keeping."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from textual.message import Message

from reports.audit_changes import signed
from tui.config import ConfigError, load_config
from tui.drafts import DraftError
from tui.history import HistoryError
from tui.kept_audits import keep_audit, keep_import, scores_so_far
from tui.said import Said
from tui.written_profile import WrittenProfile, bounded

if TYPE_CHECKING:
    from tui.screens.import_profile import Imported
    from tui.screens.profile import ProfileScreen


@dataclass
class ScoresRead(Message):
    """What the kept audits of this profile came to, the oldest first."""

    scores: tuple[int, ...]


def take_import(screen: ProfileScreen, imported: Imported) -> None:
    """Puts headline and About into the drafts, undoably; a part that the source does not have stays as it is.

    The career comes along whatever it is: what another profile listed says nothing about this one.
    """
    from tui.widgets.draft_area import DraftArea

    profile = imported.profile
    before = screen.question()
    screen.before_import = None if before.is_empty else before
    screen.career = bounded(profile.career)
    for name, text in (("about", profile.about), ("headline", profile.headline)):
        if text.strip():
            area = screen.query_one(f"#{name}", DraftArea)
            area.replace_all(text)
            area.move_cursor((0, 0))
            area.focus()
    absent = [
        title
        for title, text in (("headline", profile.headline), ("About", profile.about))
        if not text.strip()
    ]
    for note in (*profile.notes, *(f"It holds no {title}; yours stays as it was." for title in absent)):
        screen.notify(note, severity="warning", timeout=15, markup=False)
    back = " “profile: Undo the import” in the palette brings back what stood there." * (not before.is_empty)
    screen.notify(f"{imported.path.name} is read in.{back}", timeout=8, markup=False)
    screen.draft_changed()
    screen.run_worker(
        partial(_keep_import, screen, imported), thread=True, exit_on_error=False, group="history"
    )


def keep_shown(screen: ProfileScreen) -> None:
    """Keeps the audit of the drafts as they stand; says what it came to."""
    written = screen.question()
    if written.is_empty:
        screen.notify("There is no profile to keep an audit of yet.", timeout=4)
    else:
        work = partial(_keep_shown, screen, written)
        screen.run_worker(work, thread=True, exit_on_error=False, group="history")


def read_scores(screen: ProfileScreen) -> None:
    """Asks what the kept audits came to; `ScoresRead` tells."""
    screen.run_worker(partial(_read_scores, screen), thread=True, exit_on_error=False, group="history")


def _read_scores(screen: ProfileScreen) -> None:
    with suppress(HistoryError):  # who looks at the history is told what is wrong with it
        screen.post_message(ScoresRead(scores_so_far(screen.folder)))


def _keep_import(screen: ProfileScreen, imported: Imported) -> None:
    from analyzers.profile import audit

    profile = imported.profile.profile
    try:
        if load_config(screen.folder).history:
            keep_import(audit(profile), profile.name, imported.path, screen.folder)
            _read_scores(screen)
    except (ConfigError, DraftError, HistoryError) as error:
        screen.post_message(Said(f"{error}; this audit is not in the history", "warning"))


def _keep_shown(screen: ProfileScreen, written: WrittenProfile) -> None:
    from analyzers.profile import audit

    try:
        if not load_config(screen.folder).history:
            said = "Audits are not kept: “settings: Open” in the palette changes that."
            screen.post_message(Said(said, "warning"))
            return
        found = audit(written.profile)
        before = keep_audit(found, screen.folder)
    except (ConfigError, HistoryError) as error:
        screen.post_message(Said(f"{error}; this audit is not in the history", "warning"))
        return
    _read_scores(screen)
    since = f", {signed(found.score - before.standing.score)} since the last" if before else ", the first"
    screen.post_message(Said(f"Kept: score {found.score}{since}."))

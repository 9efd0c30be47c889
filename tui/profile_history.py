"""What the Profile place does with a profile that was read in, and with audits worth keeping."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reports.audit_changes import signed
from tui.config import ConfigError, load_config
from tui.drafts import DraftError
from tui.history import HistoryError
from tui.kept_audits import keep_audit, keep_import

if TYPE_CHECKING:
    from tui.screens.import_profile import Imported
    from tui.screens.profile import ProfileScreen


def take_import(screen: ProfileScreen, imported: Imported) -> None:
    """Puts headline and About into the drafts, undoably; a part that the source does not have stays as it is."""
    from tui.widgets.draft_area import DraftArea

    profile = imported.profile
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
    screen.notify(
        f"{imported.path.name} is read in. Ctrl+Z brings back what stood there.", timeout=5, markup=False
    )
    screen.run_worker(
        partial(_keep_import, screen, imported), thread=True, exit_on_error=False, group="history"
    )


def keep_shown(screen: ProfileScreen) -> None:
    """Keeps the audit of the drafts as they stand; says what it came to."""
    question = screen.question()
    if "".join(question).strip():
        work = partial(_keep_shown, screen, question)
        screen.run_worker(work, thread=True, exit_on_error=False, group="history")
    else:
        screen.notify("There is no profile to keep an audit of yet.", timeout=4)


def _keep_import(screen: ProfileScreen, imported: Imported) -> None:
    from analyzers.profile import Profile, audit

    profile = imported.profile
    try:
        if load_config(screen.folder).history:
            found = audit(
                Profile(headline=profile.headline, about=profile.about, bio=profile.bio, name=profile.name)
            )
            keep_import(found, profile.name, imported.path, screen.folder)
    except (ConfigError, DraftError, HistoryError) as error:
        _say(screen, f"{error}; this audit is not in the history", "warning")


def _keep_shown(screen: ProfileScreen, question: tuple[str, str]) -> None:
    from analyzers.profile import Profile, audit

    headline, about = question
    try:
        if not load_config(screen.folder).history:
            _say(screen, "Audits are not kept: “settings: Open” in the palette changes that.", "warning")
            return
        found = audit(Profile(headline=headline, about=about))
        before = keep_audit(found, screen.folder)
    except (ConfigError, HistoryError) as error:
        _say(screen, f"{error}; this audit is not in the history", "warning")
        return
    since = f", {signed(found.score - before.standing.score)} since the last" if before else ", the first"
    _say(screen, f"Kept: score {found.score}{since}.", "information")


def _say(screen: ProfileScreen, text: str, severity: str) -> None:
    told = partial(screen.notify, text, timeout=10, markup=False)
    screen.app.call_from_thread(partial(told, severity="warning") if severity == "warning" else told)

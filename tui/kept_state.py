"""What the app remembers about itself: that the tour was seen, and whose profile was read in."""

from __future__ import annotations

from pathlib import Path

from tui.drafts import DraftFile


def is_first_run(folder: Path) -> bool:
    """Whether nobody has used this home yet: neither drafts nor a state are there."""
    try:
        return not (folder / "drafts").exists() and not (folder / "state.json").exists()
    except OSError:
        return False


def kept_state(folder: Path) -> dict[str, str]:
    """What is remembered."""
    return DraftFile("state", folder).load()


def keep_state(folder: Path, **told: str) -> None:
    """Remembers this beside the rest.

    Raises:
        DraftError: It could not be written.
    """
    file = DraftFile("state", folder)
    file.save({**file.load(), **told})

"""The score in its parts, and how it went."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from tui.score_course import course_of
from tui.screens.pushed import Dialog

if TYPE_CHECKING:
    from analyzers.profile.audit import Audit, Part

_WIDTH = 10  # cells of a full bar
_NO_COURSE = "Kept audits make a line over time: “profile: Keep this audit” in the palette."


class ScoreScreen(Dialog[None]):
    """What the score is made of. It is shown and left; nothing is changed here."""

    DEFAULT_CSS = """
    ScoreScreen {
        & > Vertical {
            width: 66;
            max-width: 98%;
            height: auto;
            max-height: 96%;
            & > VerticalScroll {
                height: auto;
                max-height: 80vh;
                scrollbar-size-vertical: 1;
                & > Static { height: auto; padding: 0 1; }
                & > #course { margin: 1 0 0 0; }
            }
        }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,enter,ctrl+r", "dismiss", "Close", id="score.close", tooltip="Back to the profile"),
    ]

    def __init__(self, audit: Audit, scores: Sequence[int]) -> None:
        super().__init__()
        self._audit = audit
        self._scores = scores

    def compose(self) -> ComposeResult:
        """The parts, then the line."""
        with Vertical() as panel:
            panel.border_title = f"Score {self._audit.score} of 100"
            panel.border_subtitle = "Esc closes"
            with VerticalScroll():
                yield Static(Content("\n").join(map(_row, self._audit.parts)), id="parts", markup=False)
                course = f"Kept audits  {course_of(self._scores)}" if self._scores else _NO_COURSE
                yield Static(Content(course), id="course", markup=False)


def _row(part: Part) -> Content:
    """A bar for what is asked; what a finding costs has none."""
    if not part.of:
        return Content.assemble(f"{part.label:<28}", (f"{part.points:>{_WIDTH + 4}}", "$text-error"))
    filled = round(_WIDTH * part.points / part.of)
    return Content.assemble(
        f"{part.label:<28}",
        ("█" * filled, "$text-primary"),
        ("░" * (_WIDTH - filled), "$text-muted"),
        f"{part.points:>4} of {part.of}",
    )

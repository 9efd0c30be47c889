"""The panel of the tour: one step, and the key it asks for."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from tui.tour_steps import STEPS, Deed, Step


class TourPanel(Vertical, can_focus=True):
    """Docked at the bottom, so that what it speaks of stays in sight."""

    HELP = "The tour: press the key it asks for, or **Enter** to go on without. **Escape** leaves it."
    DEFAULT_CSS = """
    TourPanel {
        dock: bottom;
        height: auto;
        max-height: 7;
        margin: 0 0 1 0;
        padding: 0 1;
        background: $panel;
        border: round $border;
        border-title-color: $text-primary;
        border-title-style: bold;
        border-subtitle-color: $text-muted;
        & > Static { height: auto; }
    }
    """

    def compose(self) -> ComposeResult:
        """What the step says, then the key."""
        yield Static(id="says", markup=False)
        yield Static(id="asks", markup=False)

    def show(self, step: Step, key: str) -> None:
        """Shows a step."""
        self.border_title = Content(f"Tour {STEPS.index(step) + 1}/{len(STEPS)} · {step.title}")
        without = "" if step.deed is Deed.READ else "Enter: without · "
        self.border_subtitle = Content(f"{without}Esc leaves the tour")
        self.query_one("#says", Static).update(Content(step.says))
        self.query_one("#asks", Static).update(
            Content.assemble(("▸ ", "bold"), (key, "bold reverse"), f" {step.asks}")
        )

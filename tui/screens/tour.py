"""The tour: the real Profile place with a sample in it, and a panel that asks for one key after the other."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, cast

from textual import on
from textual._path import CSSPathType
from textual.binding import Binding, BindingType
from textual.reactive import var
from textual.widgets import TextArea

from tui.drafts import DraftFile
from tui.keys import key_shown
from tui.samples import sample
from tui.screens.profile import ProfileScreen
from tui.tour_steps import STEPS, Deed, Step
from tui.widgets.draft_area import DraftArea
from tui.widgets.status_line import StatusLine
from tui.widgets.tour_panel import TourPanel

if TYPE_CHECKING:
    from tui.habits import HabitsApp


class TourScreen(ProfileScreen):
    """A Profile place of its own: what is done here touches no draft and is saved nowhere.

    Args:
        folder: The user's home.
        back: The place to return to.
    """

    CSS_PATH: ClassVar[CSSPathType | None] = ["desk.tcss", "tour.tcss"]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "enter", "go_on", "Go on", id="tour.next", priority=True, tooltip="To the next step of the tour"
        ),
        Binding(
            "escape",
            "leave",
            "Leave",
            id="tour.leave",
            priority=True,
            tooltip="Back to your own drafts",
        ),
    ]

    step: var[int] = var(0, init=False)

    def __init__(self, folder: Path, back: str) -> None:
        super().__init__(folder)
        self.file = DraftFile("tour", folder / "nowhere")  # never written: `save` does nothing
        self._back = back
        self._ended = False
        headline, _, about = sample("profile").strip().partition("\n")
        self._sample = {"headline": headline, "about": about.strip()}

    @property
    def _app(self) -> HabitsApp:
        return cast("HabitsApp", self.app)

    # The sample is nobody's draft

    def fields(self) -> dict[str, str]:
        """Nothing that were to be saved."""
        return {}

    def restore(self, fields: Mapping[str, str]) -> None:  # noqa: ARG002
        """Puts the sample there."""
        super().restore(self._sample)

    def save(self, fields: Mapping[str, str]) -> None:
        """Saves nothing."""

    def ask_scores(self) -> None:
        """The user's history is not the sample's."""

    def action_import(self) -> None:
        """Ends the tour, which then asks for the user's own profile."""
        self._end("profile", done=True)

    def action_keep_audit(self) -> None:
        """Keeps nothing of the sample."""
        self.notify("This is the sample; keep an audit of your own profile.", timeout=4)

    # The steps

    def on_mount(self) -> None:
        """Shows the first step."""
        self.mount(TourPanel(), before=self.query_one(StatusLine))
        self.query_one(StatusLine).show_saved("a sample, saved nowhere")
        self.app.mode_change_signal.subscribe(self, self._went_elsewhere)
        self.call_after_refresh(self._show_step)

    @property
    def current(self) -> Step:
        """The step that is shown."""
        return STEPS[self.step]

    def watch_step(self) -> None:
        """Shows the step."""
        self._show_step()

    def _show_step(self) -> None:
        step = self.current
        identity, otherwise = step.key
        panel = self.query_one(TourPanel)
        key = key_shown(self, identity, otherwise) if identity else otherwise
        panel.show(step, key if not key.startswith("^") else f"Ctrl+{key[1:].upper()}")
        for part in self.query(".-pointed-at"):
            part.remove_class("-pointed-at")
        for part in self.query(step.points_at) if step.points_at else ():
            part.add_class("-pointed-at")
        if step.deed is Deed.FIX:
            self._choose_offer()
        if step.deed is Deed.UNDO:
            self.query_one("#headline", DraftArea).focus()
        else:
            panel.focus()

    def _did(self, deed: Deed) -> None:
        if self.current.deed is deed and self.step < len(STEPS) - 1:
            self.step += 1

    def action_go_on(self) -> None:
        """Goes on without doing what is asked."""
        if self.current.deed is Deed.LEAVE:
            self._end("post", done=True)
        else:
            self.step += 1

    def action_walk(self, step: int) -> None:
        """Walks, as everywhere."""
        super().action_walk(step)
        self._did(Deed.WALK)

    def _choose_offer(self) -> None:
        """Chooses the first headline on offer, for there to be an edit."""
        offers = (index for index, note in enumerate(self.notes) if note.replacement is not None)
        self.choose(next(offers, self.chosen))

    def action_apply(self, number: int) -> None:
        """Makes the edit, as everywhere."""
        super().action_apply(number)
        if not self._is_sample():
            self._did(Deed.FIX)

    @on(TextArea.Changed)
    def _edited(self) -> None:
        if self._is_sample():
            self._did(Deed.UNDO)

    def _is_sample(self) -> bool:
        return self.query_one("#headline", DraftArea).text == self._sample["headline"]

    def on_screen_resume(self) -> None:
        """The palette was opened and closed."""
        self._did(Deed.PALETTE)

    # The end

    def _went_elsewhere(self, mode: str) -> None:
        if mode != "tour":
            self._end(mode, done=self.current.deed is Deed.LEAVE)

    def action_leave(self) -> None:
        """Leaves the tour."""
        self._end(self._back, done=False)

    def _end(self, mode: str, *, done: bool) -> None:
        if not self._ended:
            self._ended = True
            self._app.end_tour(mode, done=done)

"""Screens that lie over another until they are answered."""

from __future__ import annotations

from typing import Generic, TypeVar

from textual.await_complete import AwaitComplete
from textual.screen import ModalScreen, Screen

Result = TypeVar("Result")


class PushedScreen(Screen[Result], Generic[Result]):
    """A screen that is left once, and only from the front.

    Textual's own `dismiss` takes away whatever is in front, each time it is called: keys that come in a burst, or an
    answer that comes while help or the palette lie over the screen, would take the place below with it.
    """

    _left = False
    _answer: tuple[Result | None] | None = None

    def dismiss(self, result: Result | None = None) -> AwaitComplete:
        """Leaves with a result; as soon as it is in front again, where something lies over it."""
        if self._left:
            return AwaitComplete()
        if self.app.screen is not self:
            self._answer = (result,)
            return AwaitComplete()
        self._left = True
        return super().dismiss(result)

    def on_screen_resume(self) -> None:
        """Nothing lies over it any more."""
        if self._answer is not None:
            self.dismiss(*self._answer)


class Dialog(ModalScreen[Result], PushedScreen[Result], Generic[Result]):
    """The same as a dialog, with the place still to be seen around it (Textual takes styles from the first base alone)."""

    DEFAULT_CSS = """
    Dialog {
        align: center middle;
        & > Vertical {
            padding: 0 1;
            background: $panel;
            border: round $border;
            border-title-color: $text-primary;
            border-subtitle-color: $text-muted;
        }
    }
    """

"""The line above the keys: the verdict, what it rests on, and whether the draft is saved."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from tui.plain import plain
from tui.signs import READING, Sign


class StatusLine(Horizontal):
    """Verdict, summary and the state of the draft on disk; the verdict is never cut."""

    DEFAULT_CSS = """
    StatusLine {
        height: 1;
        & > Static { height: 1; text-wrap: nowrap; text-overflow: ellipsis; }
        & > #verdict {
            width: auto;
            padding: 0 1;
            text-style: bold;
            background: $panel;
            color: $foreground;
            &.-clear { background: $success-muted; color: $text-success; }
            &.-revise { background: $warning-muted; color: $text-warning; }
            &.-block { background: $error-muted; color: $text-error; }
        }
        & > #summary { width: 1fr; padding: 0 1; }
        & > #saved { width: auto; padding: 0 1; color: $text-muted; }
    }
    """

    def __init__(self) -> None:
        super().__init__()
        self._word = ""
        self._saved = ""
        self._summary = ""
        self._reason: Content | None = None

    def compose(self) -> ComposeResult:
        """The three parts."""
        yield Static(READING.word, id="verdict", markup=False)
        yield Static(id="summary", markup=False)
        yield Static(id="saved", markup=False)

    def on_mount(self) -> None:
        """Nothing is read yet."""
        self.show_verdict(READING, "")

    @property
    def verdict(self) -> str:
        """The word shown."""
        return self._word

    def show_verdict(self, sign: Sign, summary: str) -> None:
        """Shows the verdict and what it rests on."""
        self._word = sign.word
        badge = self.query_one("#verdict", Static)
        badge.set_classes(sign.colour)
        badge.update(Content(f"{sign.glyph} {sign.word}"))
        self._summary = summary
        self._show_summary()

    def show_reason(self, reason: Content | None) -> None:
        """Shows why the words under the cursor are marked, in the place of the summary."""
        if reason != self._reason:
            self._reason = reason
            self._show_summary()

    def _show_summary(self) -> None:
        self.query_one("#summary", Static).update(self._reason or Content(plain(self._summary)))

    def show_saved(self, text: str) -> None:
        """Shows whether the draft is saved; the same words again cost nothing."""
        if text == self._saved:
            return
        self._saved = text
        self.query_one("#saved", Static).update(Content(plain(text)))

"""The audits over time: what each came to, what changed, and how to forget them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import Footer, OptionList, Static
from textual.widgets.option_list import Option

from tui.audit_lines import AuditRow, course, rows_of
from tui.history import HistoryError
from tui.kept_audits import history_in
from tui.screens.confirm import ConfirmScreen
from tui.screens.pushed import PushedScreen

_NONE = "No audits yet. “profile: Keep this audit” in the palette keeps one; so do an import and `preround audit`."


class HistoryScreen(PushedScreen[None]):
    """A row for each audit, the newest first, and what the marked one changed."""

    HELP = """
    One row for each audit. **Up** and **Down** go through them; below stands what changed since the one before,
    and the score of that profile over time. **Delete** forgets the marked one. The texts themselves were never kept.
    """
    DEFAULT_CSS = """
    HistoryScreen {
        background: $background;
        & > #title { height: 1; padding: 0 1; background: $panel; text-style: bold; }
        & > OptionList, & > OptionList:focus {
            height: 1fr;
            border: none;
            padding: 0 1;
            background: $background;
            text-wrap: nowrap;
            text-overflow: ellipsis;
            scrollbar-size-vertical: 1;
        }
        & > #course { height: 1; padding: 0 1; border: none; text-wrap: nowrap; color: $text-primary; }
        & > #told { height: 7; padding: 0 1; border-top: solid $border-blurred; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss", "Back", id="history.close", tooltip="Back to where you were"),
        Binding("delete,d", "forget", "Forget", id="history.forget", tooltip="Forget the marked audit"),
        Binding("a", "forget_all", "All", id="history.forget-all", tooltip="Forget every audit"),
    ]

    @dataclass
    class Read(Message):
        """The history was read; `error` is empty where it went well."""

        rows: tuple[AuditRow, ...]
        error: str

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._history = history_in(folder)
        self.rows: tuple[AuditRow, ...] = ()

    def compose(self) -> ComposeResult:
        """The audits, the line, the changes."""
        yield Static("History of your audits", id="title", markup=False)
        yield OptionList(Option(Content("Reading …"), disabled=True), id="audits", markup=False)
        yield Static(id="told", markup=False)
        yield Static(id="course", markup=False)
        yield Footer()

    def on_mount(self) -> None:
        """Reads the history, beside the drawing."""
        self._work(lambda: None)

    def _work(self, change: Callable[[], None]) -> None:
        """Makes a change in the history and reads it anew."""
        self.run_worker(partial(self._read, change), thread=True, exit_on_error=False, group="history")

    def _read(self, change: Callable[[], None]) -> None:
        rows: tuple[AuditRow, ...] = ()
        error = ""
        try:
            change()
            rows = rows_of(self._history.entries())
        except HistoryError as problem:
            error = str(problem)
        self.post_message(self.Read(rows, error))

    @on(Read)
    def _show(self, event: Read) -> None:
        rows, error = event.rows, event.error
        audits = self.query_one(OptionList)
        marked = audits.highlighted or 0
        self.rows = rows
        audits.clear_options()
        audits.add_options(
            [Option(_row(row), id=str(row.id)) for row in rows]
            or [Option(Content(error or _NONE), disabled=True)]
        )
        audits.highlighted = min(marked, len(rows) - 1) if rows else None
        audits.focus()
        if error:
            self.notify(error, severity="error", timeout=15, markup=False)
        self._tell()

    @on(OptionList.OptionHighlighted)
    def _tell(self) -> None:
        row = self.marked
        self.query_one("#course", Static).update(
            Content(f"Score so far  {course(self.rows, row.line)}" if row else "")
        )
        self.query_one("#told", Static).update(Content(_told(row) if row else ""))

    @property
    def marked(self) -> AuditRow | None:
        """The audit that is marked."""
        index = self.query_one(OptionList).highlighted
        return self.rows[index] if index is not None and index < len(self.rows) else None

    def action_forget(self) -> None:
        """Asks, then forgets the marked audit."""
        if row := self.marked:
            question = (
                f"Forget the audit of {row.when}, {row.source}, score {row.score}? It cannot be brought back."
            )
            self._ask(question, "Forget", partial(self._history.forget, (row.id,)))

    def action_forget_all(self) -> None:
        """Asks, then forgets everything, a damaged history too."""
        question = f"Forget all of the history ({len(self.rows)} audits)? It cannot be brought back."
        self._ask(question, "Forget all", self._history.forget_all)

    def _ask(self, question: str, yes: str, change: Callable[[], None]) -> None:
        def answered(agreed: bool | None) -> None:
            if agreed:
                self._work(change)

        self.app.push_screen(ConfirmScreen(question, yes), answered)


def _told(row: AuditRow) -> str:
    if row.told:
        return "\n".join(f"· {one}" for one in row.told)
    return "Nothing else has changed." if row.change else "The first of this profile."


def _row(row: AuditRow) -> Content:
    return Content.assemble(
        f"{row.when:<18}", (f"{row.score:>4}", "bold"), f"  {row.change:<5}", Content(row.source)
    )

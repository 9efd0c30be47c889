"""The scripts, under the moments they are for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message as Posted
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from snippets.message import MOMENTS, Message
from tui.widgets.row_list import RowList


class ScriptList(RowList):
    """A row for each script, in the order of the moments. Moving through it shows one; Enter opens it."""

    HELP = """
    **Up** and **Down** show a script, **Enter** or a click goes to its blanks. **F6** goes back to the search.
    """
    DEFAULT_CSS = """
    ScriptList { text-wrap: nowrap; text-overflow: ellipsis; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "select", "Open", id="scripts.open", show=False, tooltip="Go to its blanks"),
    ]

    @dataclass
    class Chosen(Posted):
        """A script was chosen by its id; `go` where its blanks should get the focus."""

        id: str
        go: bool

    def __init__(self) -> None:
        super().__init__("Scripts")

    def show(self, messages: tuple[Message, ...], chosen: str, empty: str) -> None:
        """Shows these scripts, the chosen one (or else the first) marked, or a line that says why there are none."""
        rows = list(_rows(messages)) or [Option(Content(empty), disabled=True)]
        with self.prevent(OptionList.OptionHighlighted):
            self.clear_options()
            self.add_options(rows)
        here = chosen if any(message.id == chosen for message in messages) else ""
        first = next((row.id for row in rows if row.id), "")
        self.mark(here or first or "")

    def mark(self, identity: str) -> None:
        """Marks a script without saying so; none where it is not in the list."""
        listed = {option.id for option in self.options}
        with self.prevent(OptionList.OptionHighlighted):
            self.highlighted = self.get_option_index(identity) if identity in listed else None
        self.call_after_refresh(self.scroll_to_highlight)

    @property
    def marked(self) -> str:
        """The id of the script that is marked, or nothing."""
        option = self.highlighted_option
        return (option.id or "") if option else ""

    @on(OptionList.OptionHighlighted)
    def _moved(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()
        self.post_message(self.Chosen(event.option_id or "", go=False))

    @on(OptionList.OptionSelected)
    def _entered(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.post_message(self.Chosen(event.option_id or "", go=True))


def _rows(messages: tuple[Message, ...]) -> Iterator[Option]:
    for moment in MOMENTS:
        of_moment = [message for message in messages if message.moment == moment]
        if of_moment:
            yield Option(Content(moment), disabled=True)
        yield from (Option(Content(f"  {message.title}"), id=message.id) for message in of_moment)

"""The replies on offer, one card each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tui.keys import key_shown
from tui.plain import plain
from tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from snippets.reply.suggest import Suggestion


class SuggestionList(RowList):
    """A card for each reply: what it does, its words, where its fact is written."""

    HELP = """
    **Up** and **Down** go through the replies, **Enter** or a click takes one over. Change it until it is
    yours, and fill what stands in square brackets: nothing there was made up for you.
    **Ctrl+Z** brings back what you had.
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "select", "Take", id="offers.take", show=False, tooltip="Take this reply over"),
    ]

    @dataclass
    class Taken(Message):
        """The user wants this reply."""

        suggestion: Suggestion

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__("Replies on offer", id=id)
        self._shown: tuple[tuple[Suggestion, ...], str] | None = None
        self.suggestions: tuple[Suggestion, ...] = ()

    def on_mount(self) -> None:
        """Says its key."""
        self.border_title = Content(f"Replies on offer · {key_shown(self, 'reply.offers', 'F6')}")

    def show(self, suggestions: tuple[Suggestion, ...], empty: str) -> None:
        """Shows these replies, or a line that says why there are none."""
        if (suggestions, empty) == self._shown:
            return
        self._shown = suggestions, empty
        self.suggestions = suggestions
        rows = [Option(_card(one), id=str(index)) for index, one in enumerate(suggestions)]
        self.clear_options()
        self.add_options(rows or [Option(Content(plain(empty)), disabled=True)])
        self.highlighted = 0 if suggestions else None
        self.scroll_home(animate=False)

    @on(OptionList.OptionHighlighted)
    def _moved(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()

    @on(OptionList.OptionSelected)
    def _entered(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.post_message(self.Taken(self.suggestions[int(event.option_id or 0)]))


def _card(suggestion: Suggestion) -> Content:
    moves = " and ".join(move.value for move in suggestion.moves).capitalize()
    lines = [
        Content.assemble(
            (moves, "bold $text-primary"),
            (f"  {suggestion.length:,}/{suggestion.limit:,}", "$foreground 60%"),
        ),
        Content(plain(suggestion.text)),
    ]
    sources = (plain(f"{source.short}: {source.title}") for source in suggestion.sources)
    lines.extend(Content.styled(source, "$foreground 60%") for source in sources)
    return Content("\n").join([*lines, Content()])  # a blank line below: options know no vertical padding

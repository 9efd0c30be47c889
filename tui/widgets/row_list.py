"""A list of rows or cards, as all of ours look: no box, a line above with its title."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import OptionList


class RowList(OptionList):
    """Rows of plain text; what is in them is never markup."""

    DEFAULT_CSS = """
    RowList {
        height: 1fr;
        padding: 0 1;
        border: none;
        border-top: solid $border-blurred;
        border-title-color: $text-muted;
        border-subtitle-color: $text-muted;
        background: $background;
        scrollbar-size-vertical: 1;
        & > .option-list--option { padding: 0; }
        & > .option-list--option-disabled { color: $text-muted; }
        &:focus { border: none; border-top: solid $border; border-title-color: $text-primary; }
    }
    """

    def __init__(self, title: str, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id, markup=False)
        self.border_title = Content(title)

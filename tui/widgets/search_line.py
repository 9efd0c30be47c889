"""Where words are typed that a script must speak of."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType

from tui.widgets.line_input import LineInput


class SearchLine(LineInput):
    """The search over the scripts."""

    HELP = """
    Type words of what you are looking for: “thank”, “conference”, “email mentor”. **Down** goes to the list,
    **Enter** opens the script that is marked there.
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "app.focus_next", "List", id="search.down", show=False, tooltip="To the list"),
    ]

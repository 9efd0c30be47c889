"""A yes or no that can be told apart without colour."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.reactive import var
from textual.widgets import Static


class TickBox(Static, can_focus=True):
    """Ticked or not; Space, Enter or a click changes it."""

    DEFAULT_CSS = """
    TickBox {
        height: 1;
        padding: 0 1;
        &:hover { text-style: underline; }
        &:focus { background: $block-cursor-background; color: $block-cursor-foreground; text-style: bold; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space,enter", "tick", "Change", id="tick.change", show=False, tooltip="Yes or no"),
    ]

    value: var[bool] = var(True)

    def __init__(self, said: str, value: bool, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(markup=False, id=id)
        self._said = said
        self.set_reactive(TickBox.value, value)

    def on_mount(self) -> None:
        """Shows it."""
        self.watch_value()

    def watch_value(self) -> None:
        """Glyph and word."""
        self.update(Content(f"{'✔ yes' if self.value else '✘ no '}  {self._said}"))

    def on_click(self) -> None:
        """A click changes it."""
        self.action_tick()

    def action_tick(self) -> None:
        """Changes it."""
        self.value = not self.value

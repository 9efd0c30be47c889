"""The blanks of a script as a form."""

from __future__ import annotations

from dataclasses import dataclass

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message as Posted
from textual.widgets import Input, Static

from snippets.message import Blank, Message
from tui.filling import Filling
from tui.widgets.line_input import LineInput


class BlankField(Vertical):
    """One blank: its name, where it is filled, an example below."""

    DEFAULT_CSS = """
    BlankField {
        height: 2;
        & > Horizontal { height: 1; }
        & .label { width: 16; height: 1; text-wrap: nowrap; text-overflow: ellipsis; }
        & LineInput { width: 1fr; }
        & > .example {
            height: 1;
            padding: 0 0 0 17;
            color: $text-muted;
            text-wrap: nowrap;
            text-overflow: ellipsis;
        }
    }
    """

    def __init__(self, blank: Blank, value: str) -> None:
        super().__init__()
        self.blank = blank
        self._value = value

    def compose(self) -> ComposeResult:
        """Name and input on one line, the example on the next."""
        with Horizontal():
            yield Static(_label(self.blank), classes="label", markup=False)
            yield LineInput(self._value, placeholder=self.blank.hint)
        kept = "; kept for other scripts" if self.blank.yours else ""
        yield Static(Content(f"e.g. {self.blank.example}{kept}"), classes="example", markup=False)

    @property
    def input(self) -> LineInput:
        """Where it is filled."""
        return self.query_one(LineInput)


class BlankForm(VerticalScroll, can_focus=False):
    """When the script is for, its blanks, and why it is built so."""

    HELP = """
    Fill the blanks; the words below follow. **Tab** and **Enter** go to the next one. What is about you (name,
    school, year) is kept on this machine and stands there the next time. **F9** copies the filled words,
    **F6** goes back to the scripts.
    """
    DEFAULT_CSS = """
    BlankForm {
        height: 1fr;
        padding: 0 1;
        border-top: solid $border-blurred;
        border-title-color: $text-muted;
        scrollbar-size-vertical: 1;
        &:focus-within { border-top: solid $border; border-title-color: $text-primary; }
        & > .when { height: auto; margin: 0 0 1 0; }
        & > .note { height: auto; color: $text-muted; }
    }
    """

    @dataclass
    class Filled(Posted):
        """A blank was given a value."""

        blank: Blank
        value: str

    async def show(self, message: Message | None, filling: Filling) -> None:
        """Shows the blanks of a script with what they hold."""
        self.border_title = Content(message.title if message else "No script chosen")
        async with self.batch():
            await self.remove_children()
            if message is not None:
                await self.mount(Static(Content(message.when), classes="when", markup=False))
                await self.mount(
                    *(BlankField(blank, filling.value(message, blank)) for blank in message.blanks)
                )
                await self.mount(
                    *(Static(Content(f"· {note}"), classes="note", markup=False) for note in message.notes)
                )
        self.scroll_home(animate=False)

    def go(self) -> None:
        """Puts the cursor into the first blank that is empty, or the first of all."""
        inputs = [field.input for field in self.query(BlankField)]
        empty = next((one for one in inputs if not one.value.strip()), None)
        if inputs:
            (empty or inputs[0]).focus()

    @on(Input.Changed)
    def _changed(self, event: Input.Changed) -> None:
        event.stop()
        field = event.input.query_ancestor(BlankField)
        self.post_message(self.Filled(field.blank, event.value))

    @on(Input.Submitted)
    def _entered(self, event: Input.Submitted) -> None:
        event.stop()
        self.screen.focus_next()


def _label(blank: Blank) -> Content:
    return Content(blank.name.replace("_", " ").capitalize())

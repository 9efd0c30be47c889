"""Suggestions for the profile, side by side with what stands there."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from tui.plain import plain
from tui.screens.pushed import Dialog
from tui.side_by_side import Replacement
from tui.widgets.row_list import RowList


class SuggestedScreen(Dialog[Replacement | None]):
    """A list of suggestions; the one that is marked stands beside the text it would replace."""

    DEFAULT_CSS = """
    SuggestedScreen {
        & > Vertical {
            width: 116;
            max-width: 98%;
            height: auto;
            max-height: 96%;
            & > RowList, & > RowList:focus {
                height: auto;
                max-height: 6;
                background: $panel;
                border: none;
                text-wrap: nowrap;
                text-overflow: ellipsis;
            }
            & > #texts {
                height: auto;
                layout: grid;
                grid-size: 2;
                grid-columns: 1fr 1fr;
                grid-rows: auto;
                & > VerticalScroll {
                    height: auto;
                    max-height: 60vh;
                    padding: 0 1;
                    border-top: solid $border-blurred;
                    border-title-color: $text-muted;
                    scrollbar-size-vertical: 1;
                    &:focus { border-top: solid $border; border-title-color: $text-primary; }
                    & > Static { height: auto; }
                }
            }
            & > #why { height: auto; max-height: 4; padding: 0 1; color: $text-muted; }
        }
        &.-small > Vertical > #texts {
            grid-size: 1;
            grid-columns: 1fr;
            & > VerticalScroll { max-height: 22vh; }
        }
        &.-short > Vertical > #texts > VerticalScroll { max-height: 40vh; }
        &.-short.-small > Vertical > #texts > VerticalScroll { max-height: 22vh; }
    }
    """
    HORIZONTAL_BREAKPOINTS = [(0, "-small"), (72, "-narrow")]
    VERTICAL_BREAKPOINTS = [(0, "-short"), (22, "-middle")]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,f6", "dismiss", "Close", id="suggested.close", tooltip="Leave everything as it is"),
        Binding("f5", "take", "Take over", id="suggested.take", tooltip="Put this in the place of the text"),
    ]

    def __init__(self, offers: tuple[Replacement, ...], area: str = "") -> None:
        """Suggestions; the first for this draft is marked."""
        super().__init__()
        self.offers = offers
        self._first = next((number for number, offer in enumerate(offers) if offer.area == area), 0)

    def compose(self) -> ComposeResult:
        """The list, the two texts, and why something could go."""
        with Vertical() as panel:
            panel.border_title = "Suggestions, side by side"
            panel.border_subtitle = "Enter takes over · Ctrl+Z takes back · Esc closes"
            rows = RowList("Suggestions", id="offers")
            rows.add_options(Option(Content(offer.title), id=str(n)) for n, offer in enumerate(self.offers))
            yield rows
            with Container(id="texts"):
                for name, title in (("now", "As it stands"), ("then", "Suggested")):
                    with VerticalScroll(id=name) as pane:
                        pane.border_title = Content(title)
                        yield Static(markup=False)
            yield Static(id="why", markup=False)

    def on_mount(self) -> None:
        """Shows the first."""
        offers = self.query_one(RowList)
        offers.highlighted = self._first
        offers.focus()

    @on(OptionList.OptionHighlighted)
    def _show(self) -> None:
        offer = self.marked
        self.query_one("#now Static", Static).update(
            offer.now if offer.now.plain else Content("Nothing yet.")
        )
        self.query_one("#then Static", Static).update(offer.shown)
        why = self.query_one("#why", Static)
        why.update(Content(plain("Could go: " + "\n          ".join(offer.why) if offer.why else "")))
        why.display = bool(offer.why)
        for pane in self.query(VerticalScroll):
            pane.scroll_home(animate=False)

    @property
    def marked(self) -> Replacement:
        """The suggestion that is shown."""
        return self.offers[self.query_one(RowList).highlighted or 0]

    @on(OptionList.OptionSelected)
    def action_take(self) -> None:
        """Takes the suggestion over."""
        self.dismiss(self.marked)

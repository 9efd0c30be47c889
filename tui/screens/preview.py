"""The draft as readers will see it, on one platform after the other."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.reactive import var
from textual.widgets import Static

from analyzers.document import Document, Platform
from analyzers.platforms import length_of
from tui.preview import preview_of
from tui.screens.pushed import Dialog
from tui.widgets.platform_bar import Choice, PlatformBar

_WIDTHS = {Platform.LINKEDIN: 80}  # cells of a line in the feed on a desktop, about
_WIDTH = 72


class PreviewScreen(Dialog[None]):
    """One platform at a time; Tab or an arrow goes to the next."""

    DEFAULT_CSS = """
    PreviewScreen {
        & > Vertical {
            width: 86;
            max-width: 96%;
            height: auto;
            max-height: 94%;
            & > #count { height: auto; max-height: 2; margin: 1 0 0 0; padding: 0 1; color: $text-muted; }
            & > VerticalScroll {
                height: auto;
                max-height: 60vh;
                padding: 1 1 0 1;
                scrollbar-size-vertical: 1;
                & > #author { height: 1; text-style: bold; }
                & > #shown { height: auto; max-width: 100%; }
            }
        }
        &.-small Choice { padding: 0 1 0 0; }
        &.-short > Vertical {
            height: 94%;
            & > VerticalScroll { height: 1fr; max-height: 100%; padding: 0 1; }
            & > #count { margin: 0; }
        }
    }
    """
    HORIZONTAL_BREAKPOINTS = [(0, "-small"), (72, "-narrow")]
    VERTICAL_BREAKPOINTS = [(0, "-short"), (22, "-middle")]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,ctrl+r", "dismiss", "Close", id="preview.close", tooltip="Back to the draft"),
        Binding(
            "tab,right,ctrl+l",
            "go(1)",
            "Next",
            id="preview.next",
            priority=True,
            tooltip="On the next platform",
        ),
        Binding(
            "shift+tab,left",
            "go(-1)",
            "Previous",
            id="preview.previous",
            priority=True,
            tooltip="On the platform before",
        ),
        Binding("enter,space", "more", "See more", id="preview.more", tooltip="The rest of it, or less"),
    ]

    document: var[Document] = var(Document(""), init=False)
    whole: var[bool] = var(False, init=False)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.set_reactive(PreviewScreen.document, document)
        self._lengths = {platform: length_of(document.text, platform) for platform in Platform}

    def compose(self) -> ComposeResult:
        """The platforms, the post, and its count."""
        with Vertical() as panel:
            panel.border_title = "As readers will see it, about"
            yield PlatformBar(kinds=False)
            with VerticalScroll():
                yield Static(Content.assemble("You", (" · now", "$text-muted")), id="author", markup=False)
                yield Static(id="shown", markup=False)
            yield Static(id="count", markup=False)

    def on_mount(self) -> None:
        """Shows the platform of the draft first."""
        self._show()

    def on_resize(self) -> None:
        """A wide bar says more."""
        self.call_after_refresh(self._show)

    def watch_document(self) -> None:
        """Shows it on its new platform, cut again."""
        self.whole = False
        self._show()

    def watch_whole(self) -> None:
        """Shows all of it, or what stands before the fold."""
        self._show()

    def _show(self) -> None:
        document = self.document
        preview = preview_of(document, whole=self.whole)
        self.query_one(PlatformBar).show(document.platform, document.kind, self._lengths)
        shown = self.query_one("#shown", Static)
        shown.styles.width = _WIDTHS.get(document.platform, _WIDTH)
        shown.update(preview.text if document.text.strip() else Content("Nothing is written yet."))
        self.query_one("#count", Static).update(Content(preview.said))
        more = ("Enter: see less" if self.whole else "Enter: see more") if preview.cut else ""
        keys = " · ".join(part for part in ("Tab: next platform", more, "Esc closes") if part)
        self.query_one(Vertical).border_subtitle = Content(keys)

    def action_go(self, step: int) -> None:
        """Goes to another platform."""
        platforms = list(Platform)
        place = (platforms.index(self.document.platform) + step) % len(platforms)
        self.document = replace(self.document, platform=platforms[place])

    def action_more(self) -> None:
        """Shows the rest, or less again."""
        self.whole = not self.whole

    @on(Choice.Picked)
    def _picked(self, event: Choice.Picked) -> None:
        if event.platform is not None:
            self.document = replace(self.document, platform=event.platform)

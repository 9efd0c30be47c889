"""Where a post, a reply or a message is written and read before anyone else does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import ClassVar, cast

from textual import on
from textual.app import ComposeResult, SystemCommand
from textual.binding import Binding, BindingType
from textual.containers import Container, Vertical
from textual.widgets import Footer

from analyzers.document import Document, Kind
from tui.screens.placed import DraftReading, PlacedScreen, read_draft
from tui.widgets.app_bar import AppBar
from tui.widgets.detail import Detail
from tui.widgets.draft_area import DraftArea
from tui.widgets.note_list import NoteList
from tui.widgets.platform_bar import KINDS, Choice, PlatformBar
from tui.widgets.status_line import StatusLine


class PostScreen(PlacedScreen):
    """A draft, what was found in it, and how much of it fits where."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "f6",
            "next_kind",
            "Kind",
            id="post.kind",
            show=False,
            priority=True,
            tooltip="A post, a reply or a message",
        ),
    ]
    noun = "post"
    nothing_yet = "Findings appear here while you write."
    nothing_found = "Nothing to revise."

    def compose(self) -> ComposeResult:
        """The draft, and the notes on it."""
        yield AppBar("post")
        yield PlatformBar()
        with Container(id="desk"):
            with Vertical(id="drafts"):
                yield DraftArea("Write or paste a post: it is read as you type.", id="draft")
            with Vertical(id="margin"):
                yield NoteList("Findings", id="notes")
                yield Detail()
        yield StatusLine()
        yield Footer()

    # The draft

    def fields(self) -> dict[str, str]:
        """Text, kind and platform, and the last verdict."""
        return self.with_verdict(
            {"text": self.draft.text, "kind": self.kind.value, "platform": self.platform.value}
        )

    def restore(self, fields: Mapping[str, str]) -> None:
        """Puts text, kind and platform back; unknown ones are left as they are."""
        if fields.get("kind") in {kind.value for kind in KINDS}:
            self.kind = Kind(fields["kind"])
        super().restore(fields)

    # Reading

    def question(self) -> Document:
        """The draft as a document."""
        return self.document()

    def read(self, question: object) -> DraftReading:
        """Analyses the post and counts it; the engine is loaded here, off the drawing thread."""
        return read_draft(cast("Document", question))

    def show_reading(self, result: object) -> None:
        """Marks the draft, lists the notes, and gives the verdict."""
        self.show_draft(cast("DraftReading", result))

    # Kind

    def watch_kind(self) -> None:
        """Reads the draft again for what it now is."""
        self.place_changed()

    @on(Choice.Picked)
    def _kind_picked(self, event: Choice.Picked) -> None:
        if event.platform is None:
            self.action_next_kind()

    def action_next_kind(self) -> None:
        """Goes to the next kind of text."""
        self.kind = KINDS[(KINDS.index(self.kind) + 1) % len(KINDS)]

    def palette(self) -> Iterator[SystemCommand]:
        """The kinds, beside what every draft with a platform offers."""
        yield from super().palette()
        for kind in KINDS:
            title = f"post: It is a {kind.value}"
            yield SystemCommand(title, "F6 goes round", partial(setattr, self, "kind", kind))

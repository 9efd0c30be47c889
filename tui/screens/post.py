"""Where a post, a reply or a message is written and read before anyone else does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, ClassVar, cast

from textual import on
from textual.app import ComposeResult, SystemCommand
from textual.binding import Binding, BindingType
from textual.containers import Container, Vertical
from textual.content import Content
from textual.reactive import var
from textual.widgets import Footer

from analyzers.document import Document, Kind, Platform
from analyzers.finding import Severity
from analyzers.platforms import length_of
from tui.drafts import DraftFile
from tui.fold import fold_offset, fold_words
from tui.marks import Mark
from tui.notes import note_of_finding
from tui.screens.desk import DeskScreen
from tui.signs import EMPTY, VERDICTS
from tui.widgets.app_bar import AppBar
from tui.widgets.detail import Detail
from tui.widgets.draft_area import DraftArea
from tui.widgets.note_list import NoteList
from tui.widgets.platform_bar import KINDS, Choice, PlatformBar, name_of
from tui.widgets.status_line import StatusLine

if TYPE_CHECKING:
    from analyzers.engine import Analysis


@dataclass(frozen=True, slots=True)
class PostReading:
    """What was found in a draft, how long it is everywhere, and where it is cut."""

    analysis: Analysis
    lengths: Mapping[Platform, int]
    fold: int | None


class PostScreen(DeskScreen):
    """A draft, what was found in it, and how much of it fits where."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "f4", "next_platform", "Platform", id="post.platform", show=False, tooltip="Where it will appear"
        ),
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

    platform: var[Platform] = var(Platform.LINKEDIN, init=False)
    kind: var[Kind] = var(Kind.POST, init=False)

    def __init__(self, file: DraftFile) -> None:
        super().__init__(file)
        self._lengths: Mapping[Platform, int] = {}
        self._fold = ""

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

    @property
    def draft(self) -> DraftArea:
        """Where the post is written."""
        return self.query_one("#draft", DraftArea)

    # The draft

    def fields(self) -> dict[str, str]:
        """Text, kind and platform."""
        return {"text": self.draft.text, "kind": self.kind.value, "platform": self.platform.value}

    def restore(self, fields: Mapping[str, str]) -> None:
        """Puts text, kind and platform back; unknown ones are left as they are."""
        if fields.get("platform") in set(Platform):
            self.platform = Platform(fields["platform"])
        if fields.get("kind") in {kind.value for kind in KINDS}:
            self.kind = Kind(fields["kind"])
        self.draft.load_text(fields.get("text", ""))
        self.draft.move_cursor(self.draft.document.end)
        self._show_place()

    # Reading

    def question(self) -> Document:
        """The draft as a document."""
        return Document(self.draft.text, self.kind, self.platform)

    def read(self, question: object) -> PostReading:
        """Analyses the post and counts it; the engine is loaded here, off the drawing thread."""
        from analyzers.engine import analyze

        document = cast("Document", question)
        lengths = {platform: length_of(document.text, platform) for platform in Platform}
        return PostReading(
            analyze(document), lengths, fold_offset(document.text, document.kind, document.platform)
        )

    def show_reading(self, result: object) -> None:
        """Marks the draft, lists the notes, and gives the verdict."""
        reading = cast("PostReading", result)
        analysis = reading.analysis
        text = analysis.document.text
        if not self.draft.show_marks(text, tuple(Mark.of(finding) for finding in analysis.findings)):
            return
        notes = tuple(
            note_of_finding(finding, text, "draft", index) for index, finding in enumerate(analysis.findings)
        )
        self._lengths = reading.lengths
        self._fold = fold_words(text, reading.fold)
        self._show_place()
        empty = not text.strip()
        self.show_notes(notes, self.nothing_yet if empty else self.nothing_found)
        sign = EMPTY if empty else VERDICTS[analysis.verdict]
        self.query_one(StatusLine).show_verdict(sign, "" if empty else self._summary(analysis))

    def _summary(self, analysis: Analysis) -> str:
        counts = Counter(finding.severity for finding in analysis.findings)
        parts = [
            f"{counts[severity]} {severity.value}" for severity in reversed(Severity) if counts[severity]
        ]
        over = analysis.length - analysis.limit
        if over > 0:
            parts.append(f"{over:,} over the limit")
        return " · ".join(parts)

    # Kind and platform

    def watch_platform(self) -> None:
        """Reads the draft again for its new place."""
        self._place_changed()

    def watch_kind(self) -> None:
        """Reads the draft again for what it now is."""
        self._place_changed()

    def _place_changed(self) -> None:
        if self.is_mounted:
            self._show_place()
            self.draft_changed()

    def _show_place(self) -> None:
        self.query_one(PlatformBar).show(self.platform, self.kind, self._lengths)
        place = f"{self.kind.value.capitalize()} on {name_of(self.platform)}"
        self.draft.border_title = Content(" · ".join(part for part in (place, self._fold) if part))

    def on_resize(self) -> None:
        """A wide bar says more."""
        self.call_after_refresh(self._show_place)

    @on(Choice.Picked)
    def _picked(self, event: Choice.Picked) -> None:
        if event.platform is None:
            self.action_next_kind()
        else:
            self.platform = event.platform

    def action_next_platform(self) -> None:
        """Goes to the next platform."""
        platforms = list(Platform)
        self.platform = platforms[(platforms.index(self.platform) + 1) % len(platforms)]

    def action_next_kind(self) -> None:
        """Goes to the next kind of text."""
        self.kind = KINDS[(KINDS.index(self.kind) + 1) % len(KINDS)]

    def palette(self) -> Iterator[SystemCommand]:
        """Kinds and platforms, beside what every screen offers."""
        yield from super().palette()
        for platform in Platform:
            title = f"post: For {name_of(platform)}"
            yield SystemCommand(title, "F4 goes round", partial(setattr, self, "platform", platform))
        for kind in KINDS:
            title = f"post: It is a {kind.value}"
            yield SystemCommand(title, "F6 goes round", partial(setattr, self, "kind", kind))

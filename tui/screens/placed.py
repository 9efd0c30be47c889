"""What Post and Reply share: a draft that will stand on a platform, read and counted for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import SystemCommand
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.reactive import var

from analyzers.document import Document, Kind, Platform
from analyzers.finding import Severity
from analyzers.platforms import length_of
from tui.fold import fold_offset, fold_words
from tui.marks import Mark
from tui.notes import Note, note_of_finding
from tui.screens.preview import PreviewScreen
from tui.screens.shelved import ShelvedScreen
from tui.signs import EMPTY, VERDICTS
from tui.widgets.draft_area import DraftArea
from tui.widgets.platform_bar import Choice, PlatformBar, name_of
from tui.widgets.status_line import StatusLine

if TYPE_CHECKING:
    from analyzers.engine import Analysis


@dataclass(frozen=True, slots=True)
class DraftReading:
    """What was found in a draft, how long it is everywhere, and where it is cut."""

    analysis: Analysis
    lengths: Mapping[Platform, int]
    fold: int | None


def read_draft(document: Document) -> DraftReading:
    """Analyses a draft and counts it: slow at first, when the engine is loaded."""
    from analyzers.engine import analyze

    lengths = {platform: length_of(document.text, platform) for platform in Platform}
    fold = fold_offset(document.text, document.kind, document.platform)
    return DraftReading(analyze(document), lengths, fold)


class PlacedScreen(ShelvedScreen):
    """A draft and where it will appear."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "ctrl+l", "next_platform", "Where", id="desk.platform", show=False, tooltip="The next platform"
        ),
        Binding(
            "ctrl+r", "preview", "Preview", id="desk.preview", show=False, tooltip="As readers will see it"
        ),
    ]

    platform: var[Platform] = var(Platform.LINKEDIN, init=False)
    kind: var[Kind] = var(Kind.POST, init=False)

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._lengths: Mapping[Platform, int] = {}
        self._fold = ""

    @property
    def draft(self) -> DraftArea:
        """Where it is written."""
        return self.query_one("#draft", DraftArea)

    def restore(self, fields: Mapping[str, str]) -> None:
        """Puts text and platform back; an unknown platform is left as it is."""
        super().restore(fields)
        if fields.get("platform") in set(Platform):
            self.platform = Platform(fields["platform"])
        self.draft.load_text(fields.get("text", ""))
        self.draft.move_cursor(self.draft.document.end)
        self.show_place()

    def document(self) -> Document:
        """The draft as a document."""
        return Document(self.draft.text, self.kind, self.platform)

    # What was found

    def show_draft(self, reading: DraftReading, more: tuple[Note, ...] = ()) -> bool:
        """Marks the draft, lists the notes with those that are `more`, and gives the verdict.

        False where the text has changed since.
        """
        analysis = reading.analysis
        text = analysis.document.text
        if not self.draft.show_marks(text, tuple(Mark.of(finding) for finding in analysis.findings)):
            return False
        found = (note_of_finding(one, text, "draft", index) for index, one in enumerate(analysis.findings))
        self._lengths = reading.lengths
        self._fold = fold_words(text, reading.fold)
        self.show_place()
        empty = not text.strip()
        self.show_notes((*found, *more), self.nothing_yet if empty else self.nothing_found)
        sign = EMPTY if empty else VERDICTS[analysis.verdict]
        summary = "" if empty else " · ".join(_summary(analysis, more))
        self.query_one(StatusLine).show_verdict(sign, summary)
        self.judged("" if empty else analysis.verdict.value)
        return True

    # Where it will appear

    def watch_platform(self) -> None:
        """Reads the draft again for its new place."""
        self.place_changed()

    def place_changed(self) -> None:
        """Shows the new place, and reads the draft again for it."""
        if self.is_mounted:
            self.show_place()
            self.draft_changed()

    def show_place(self) -> None:
        """Shows kind, platform and lengths."""
        self.query_one(PlatformBar).show(self.platform, self.kind, self._lengths)
        self.draft.border_title = Content(" · ".join(part for part in (self.place(), self._fold) if part))

    def place(self) -> str:
        """What the draft is, in the title above it."""
        if self.kind is Kind.MESSAGE and self.platform is Platform.LINKEDIN:
            return "Note with a LinkedIn invitation (a message to a contact may be longer)"
        return f"{self.kind.value.capitalize()} on {name_of(self.platform)}"

    def on_resize(self) -> None:
        """A wide bar says more."""
        self.call_after_refresh(self.show_place)

    @on(Choice.Picked)
    def _picked(self, event: Choice.Picked) -> None:
        if event.platform is not None:
            self.platform = event.platform

    def action_next_platform(self) -> None:
        """Goes to the next platform."""
        platforms = list(Platform)
        self.platform = platforms[(platforms.index(self.platform) + 1) % len(platforms)]

    def action_preview(self) -> None:
        """Shows the draft as its platform will."""
        self.app.push_screen(PreviewScreen(self.document()))

    def palette(self) -> Iterator[SystemCommand]:
        """The preview and the platforms, beside what every place offers."""
        yield from super().palette()
        yield SystemCommand(f"{self.noun}: Preview", "Ctrl+R: as readers will see it", self.action_preview)
        for platform in Platform:
            title = f"{self.noun}: For {name_of(platform)}"
            yield SystemCommand(title, "Ctrl+L goes round", partial(setattr, self, "platform", platform))


def _summary(analysis: Analysis, more: tuple[Note, ...]) -> Iterator[str]:
    """How many there are of each, the worst first, and how much is too long."""
    counts = Counter(finding.severity for finding in analysis.findings)
    yield from (f"{counts[one]} {one.value}" for one in reversed(Severity) if counts[one])
    yield from (f"{count} {word}" for word, count in Counter(note.sign.word for note in more).items())
    over = analysis.length - analysis.limit
    if over > 0:
        yield f"{over:,} over the limit"

"""Where messages to people are made from scripts: one for every moment, with blanks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, cast

from textual import events, on
from textual._path import CSSPathType
from textual.app import ComposeResult, SystemCommand
from textual.binding import Binding, BindingType
from textual.containers import Container, Vertical
from textual.content import Content
from textual.reactive import var
from textual.widget import Widget
from textual.widgets import Footer, Input, Static

from analyzers.document import Document
from analyzers.finding import Finding, Severity
from snippets import library
from snippets.message import Message
from tui.filled_script import FilledScript
from tui.filling import Filling, told_facts, without_facts
from tui.marks import Mark
from tui.notes import Note, note_of_finding
from tui.own_facts import keep_facts, own_facts
from tui.screens.desk import DeskScreen
from tui.signs import EMPTY, VERDICTS
from tui.widgets.app_bar import AppBar
from tui.widgets.blank_form import BlankForm
from tui.widgets.detail import Detail
from tui.widgets.draft_area import DraftArea
from tui.widgets.line_input import LineInput
from tui.widgets.note_list import NoteList
from tui.widgets.script_list import ScriptList
from tui.widgets.search_line import SearchLine
from tui.widgets.status_line import StatusLine

if TYPE_CHECKING:
    from analyzers.engine import Analysis


class ScriptsScreen(DeskScreen):
    """A shelf of scripts, and a page with the one that is chosen: its blanks, and what they make."""

    CSS_PATH: ClassVar[CSSPathType | None] = ["desk.tcss", "scripts.tcss"]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "f6",
            "search",
            "Scripts",
            id="scripts.search",
            show=False,
            priority=True,
            tooltip="To the search, and back to the blanks",
        ),
    ]
    noun = "scripts"
    nothing_yet = "Findings appear here."
    nothing_found = "Nothing to revise."
    clearing = "Empties its blanks; what is about you stays"

    choosing: var[bool] = var(True, init=False)

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._scripts: tuple[Message, ...] = ()
        self._chosen: Message | None = None
        self._filling = Filling({}, {})
        self.add_class("-choosing")

    def compose(self) -> ComposeResult:
        """The shelf, then the page."""
        yield AppBar("scripts")
        with Container(id="desk"):
            with Vertical(id="shelf"):
                yield SearchLine(placeholder="Search: thank, conference, mentor …", id="search")
                yield ScriptList()
            with Vertical(id="page"):
                yield BlankForm()
                yield Static(id="subject", markup=False)
                preview = DraftArea("The words appear here.", id="draft")
                preview.read_only = True
                yield preview
                yield NoteList("Findings", id="notes")
                yield Detail()
        yield StatusLine()
        yield Footer()

    def first_focus(self) -> Widget:
        """The search."""
        return self.query_one(SearchLine)

    @property
    def preview(self) -> DraftArea:
        """The filled words."""
        return self.query_one("#draft", DraftArea)

    # What is kept

    def fields(self) -> dict[str, str]:
        """The chosen script, and what all blanks hold."""
        return {"script": self._chosen.id if self._chosen else "", **self._filling.fields()}

    def save(self, fields: Mapping[str, str]) -> None:
        """Writes the facts about the user to their own file, and the rest beside the drafts.

        Raises:
            DraftError: One of them could not be written.
        """
        if facts := told_facts(fields):
            keep_facts(facts, self.folder)
        super().save(without_facts(fields))

    def restore(self, fields: Mapping[str, str]) -> None:
        """Puts the blanks back, and the script that was chosen."""
        self._scripts = library.all_messages()
        for problem in library.library_problems():
            self.notify(f"{problem}; it is left out.", severity="warning", timeout=15, markup=False)
        self._filling = Filling(own_facts(self.folder), fields)
        chosen = fields.get("script", "")
        self._chosen = next((one for one in self._scripts if one.id == chosen), None)
        self._find("")
        self.call_later(self._show_script)

    # Choosing

    @on(Input.Changed, "#search")
    def _searched(self, event: Input.Changed) -> None:
        self._find(event.value)

    def _find(self, words: str) -> None:
        wanted = words.casefold().split()
        found = tuple(one for one in self._scripts if all(word in _said_of(one) for word in wanted))
        empty = "No script speaks of this." if wanted else "There are no scripts yet."
        self.query_one(ScriptList).show(found, self._chosen.id if self._chosen else "", empty)

    @on(Input.Submitted, "#search")
    async def _search_ended(self) -> None:
        await self._choose(self.query_one(ScriptList).marked, go=True)

    @on(ScriptList.Chosen)
    async def _list_chose_script(self, event: ScriptList.Chosen) -> None:
        await self._choose(event.id, go=event.go)

    async def _choose(self, identity: str, *, go: bool) -> None:
        script = next((one for one in self._scripts if one.id == identity), None)
        if script is None:
            return
        if script is not self._chosen:
            self._chosen = script
            self.query_one(ScriptList).mark(identity)
            await self._show_script()
        if go:
            self.choosing = False
            self.call_after_refresh(self.query_one(BlankForm).go)

    async def _show_script(self) -> None:
        await self.query_one(BlankForm).show(self._chosen, self._filling)
        self._show_words()

    def action_search(self) -> None:
        """Goes to the search, or from there to the blanks."""
        if self.choosing and self._chosen is not None:
            self.choosing = False
            self.call_after_refresh(self.query_one(BlankForm).go)
        else:
            self.choosing = True
            self.call_after_refresh(self.query_one(SearchLine).focus)

    def action_write(self) -> None:
        """Goes back to the scripts."""
        self.choosing = True
        self.call_after_refresh(self.query_one(ScriptList).focus)

    @on(events.DescendantFocus)
    def _choose_what_shows(self) -> None:
        self.choosing = isinstance(self.focused, SearchLine | ScriptList)

    def watch_choosing(self) -> None:
        """Shows the shelf or the page; where there is room, both."""
        self.set_class(self.choosing, "-choosing")

    # Filling

    @on(BlankForm.Filled)
    def _filled(self, event: BlankForm.Filled) -> None:
        if self._chosen is None or event.blank not in self._chosen.blanks:
            return
        if event.value == self._filling.value(self._chosen, event.blank):
            return  # the form was put there with it
        self._filling.fill(self._chosen, event.blank, event.value)
        self._show_words()
        script = FilledScript(self._chosen, self._filling.values(self._chosen))
        self.preview.move_cursor(self.preview.location_of(script.offset_of(event.blank)))

    def _show_words(self) -> None:
        script = self.question()
        self.preview.border_title = Content(script.place if script else "Preview")
        subject = self.query_one("#subject", Static)
        subject.display = bool(script and script.subject)
        if script:
            subject.update(Content.assemble(("Subject  ", "$foreground 60%"), Content(script.subject)))
        self.preview.load_text(script.text if script else "")

    # Reading

    def question(self) -> FilledScript | None:
        """The script as it is filled; None where none is chosen."""
        return FilledScript(self._chosen, self._filling.values(self._chosen)) if self._chosen else None

    def read(self, question: object) -> Analysis:
        """Analyses the filled words; the engine is loaded here, off the drawing thread."""
        from analyzers.engine import analyze

        return analyze(question.document() if isinstance(question, FilledScript) else Document(""))

    def show_reading(self, result: object) -> None:
        """Marks the words, lists the notes, and gives the verdict."""
        analysis = cast("Analysis", result)
        script = self.question()
        if script is None:
            self.show_notes((), self.nothing_yet)
            self.query_one(StatusLine).show_verdict(EMPTY, "Choose a script." if self._scripts else "")
            return
        findings = analysis.findings
        marks = (*(Mark.of(finding) for finding in findings), *script.open_places())
        if not self.preview.show_marks(script.text, marks):
            return
        notes = (_note(finding, script.text, index) for index, finding in enumerate(findings))
        self.show_notes(tuple(notes), self.nothing_found)
        self.query_one(StatusLine).show_verdict(
            VERDICTS[analysis.verdict], " · ".join(_summary(findings, script))
        )

    def show_notes(self, notes: tuple[Note, ...], empty: str) -> None:
        """Shows new notes; the list takes room only when there are any."""
        super().show_notes(notes, empty)
        self.set_class(bool(notes), "-found")
        if isinstance(self.focused, LineInput):  # the form has become lower, or higher
            self.call_after_refresh(self.focused.scroll_visible, animate=False)

    # Actions

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offers no fixes: the words come from the script, and only its blanks can be changed."""
        return False if action == "apply" else super().check_action(action, parameters)

    def copied_text(self) -> str:
        """The filled words, for an e-mail after its subject."""
        script = self.question()
        return script.copied if script else ""

    def elsewhere(self) -> str:
        """The command line prints a script as well."""
        return f"`preround snippet fill {self._chosen.id if self._chosen else ''}` prints the script"

    def action_clear(self) -> None:
        """Empties the blanks of the chosen script."""
        if self._chosen is not None:
            self._filling.clear(self._chosen)
            self.call_later(self._show_script)

    def edits(self) -> Iterator[SystemCommand]:
        """None: the words come from the script."""
        yield from ()

    def palette(self) -> Iterator[SystemCommand]:
        """Every script by name, beside what every place offers."""
        yield from super().palette()
        yield SystemCommand("scripts: Search", "F6", self.action_search)
        for script in self._scripts:
            open_it = partial(self._choose, script.id, go=True)
            yield SystemCommand(f"scripts: {script.title}", script.moment, partial(self.call_later, open_it))


def _said_of(script: Message) -> str:
    return f"{script.title} {script.when} {script.moment} {script.text}".casefold()


def _note(finding: Finding, text: str, index: int) -> Note:
    """The note for a finding; what would mend it is said, for only the blanks can be edited."""
    note = note_of_finding(finding, text, "draft", index)
    instead = tuple(("Instead", title) for title in note.edits[:1])
    return replace(note, more=(*instead, *note.more), edits=())


def _summary(findings: tuple[Finding, ...], script: FilledScript) -> Iterator[str]:
    counts = Counter(finding.severity for finding in findings)
    yield from (f"{counts[one]} {one.value}" for one in reversed(Severity) if counts[one])
    if script.missing:
        yield f"{len(script.missing)} still to fill"
    if script.over:
        yield f"{script.over:,} over the limit"
    yield script.message.title  # the verdict is on it, also while only the shelf is in view

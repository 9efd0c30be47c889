"""Where a headline and an About are written and held against what the guide asks of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, cast

from textual import on
from textual.app import ComposeResult, SystemCommand
from textual.binding import Binding, BindingType
from textual.containers import Container, Vertical
from textual.content import Content
from textual.widgets import Footer, Static

from analyzers.career import NOTHING_LISTED, Career
from analyzers.document import Kind, Platform
from analyzers.finding import Severity, Verdict
from tui.fold import fold_offset, fold_words
from tui.plain import unmarked
from tui.profile_history import ScoresRead, keep_shown, read_scores, take_import
from tui.profile_notes import TITLES, all_said, listed_words, marks_of, notes_of, sums
from tui.score_course import course_of
from tui.screens.desk import DeskScreen
from tui.signs import EMPTY, VERDICTS
from tui.widgets.app_bar import AppBar
from tui.widgets.detail import Detail
from tui.widgets.draft_area import DraftArea, HeadlineArea
from tui.widgets.note_list import NoteList
from tui.widgets.status_line import StatusLine
from tui.written_profile import WrittenProfile

if TYPE_CHECKING:
    from analyzers.profile.audit import Section
    from snippets.audited import Audited
    from tui.screens.import_profile import Imported
    from tui.side_by_side import Replacement

_CUT = {"headline": "searches show up to", "about": "“see more” after"}


class ProfileScreen(DeskScreen):
    """Headline and About, the checklist for both, and what was found in them.

    Attributes:
        career: What the profile that was read in lists; it is held against the texts, and not written here.
        before_import: What stood here before another profile was read in; None where nothing did.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "ctrl+o",
            "import",
            "Import",
            id="profile.import",
            show=False,
            tooltip="Read in your export, PDF or saved page",
        ),
        Binding(
            "f6",
            "suggest",
            "Suggestions",
            id="profile.suggest",
            show=False,
            priority=True,
            tooltip="Suggestions side by side with what stands there",
        ),
        Binding(
            "ctrl+r",
            "score",
            "Score",
            id="profile.score",
            show=False,
            tooltip="The score in its parts, and over time",
        ),
    ]
    noun = "profile"
    nothing_yet = "The checklist appears here."
    nothing_found = "Nothing to revise."
    nowhere = "No findings; the checklist says what is still asked."
    elsewhere_said = "It stands in what your profile lists: mend it there, and read the profile in again."
    clearing = "Start anew; Ctrl+Z brings the texts back"

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.career: Career = NOTHING_LISTED
        self.before_import: WrittenProfile | None = None
        self._reading: Audited | None = None
        self._read_of: WrittenProfile | None = None
        self._suggest_when_read = False
        self._scores: tuple[int, ...] = ()

    def compose(self) -> ComposeResult:
        """The two drafts, and the notes on them."""
        yield AppBar("profile")
        yield Static(id="score", markup=False)
        with Container(id="desk"):
            with Vertical(id="drafts"):
                yield HeadlineArea("Who you are, your year, and where you are heading.", id="headline")
                yield DraftArea(
                    "Your goal, what interests you, and the road that took you abroad.", id="about"
                )
            with Vertical(id="margin"):
                yield NoteList(
                    "Checklist and findings",
                    id="notes",
                    key=("profile.suggest", "F6", "suggestions"),
                )
                yield Detail()
        yield StatusLine()
        yield Footer()

    # The drafts

    def fields(self) -> dict[str, str]:
        """Headline, About and career."""
        return self.question().fields

    def restore(self, fields: Mapping[str, str]) -> None:
        """Puts them back."""
        written = WrittenProfile.of(fields)
        self.career = written.career
        for name, text in (("headline", written.headline), ("about", written.about)):
            area = self._area(name)
            area.load_text(text)
            area.border_title = Content(TITLES[name])

    def _area(self, name: str) -> DraftArea:
        return self.query_one(f"#{name}", DraftArea)

    def action_clear(self) -> None:
        """Empties both texts, undoably, and drops what was read in beside them."""
        if self.career:
            self.career = NOTHING_LISTED
            self.notify(
                "What your profile lists is dropped too; reading it in again brings it back.", timeout=6
            )
        super().action_clear()

    # Reading

    def question(self) -> WrittenProfile:
        """The profile as it stands."""
        return WrittenProfile(self._area("headline").text, self._area("about").text, self.career)

    def read(self, question: object) -> Audited:
        """Audits the profile; everything is loaded here, off the drawing thread."""
        from snippets.audited import audited

        return audited(cast("WrittenProfile", question).profile)

    def show_reading(self, result: object) -> None:
        """Marks the drafts, lists the notes, and gives score and verdict."""
        reading = cast("Audited", result)
        sections = {"headline": reading.audit.headline, "about": reading.audit.about}
        if not all(self._show_section(name, section) for name, section in sections.items()):
            return
        self._reading, self._read_of = reading, self.question()
        self._show_score()
        self._show_verdict()
        self.show_notes(notes_of(reading), self.nothing_found)
        if self._suggest_when_read:
            self.action_suggest()

    def _show_section(self, name: str, section: Section) -> bool:
        area = self._area(name)
        title = f"{TITLES[name]} {section.length:,}/{section.limit:,}"
        if section.length > section.limit:
            title += f" ({section.length - section.limit:,} over)"
        fold = fold_offset(section.text, Kind(name), Platform.LINKEDIN)
        words = fold_words(section.text, fold, _CUT[name])
        area.border_title = Content(" · ".join(part for part in (title, words) if part))
        return area.show_marks(area.text, marks_of(section))

    def _show_score(self) -> None:
        if self._reading is None:
            return
        audit = self._reading.audit
        course = f"  {course_of(self._scores)}" if len(self._scores) > 1 else ""
        score = Content.assemble(
            (f"Score {audit.score:g}", "bold"),
            " of 100  ",
            (sums(audit.parts), "$foreground 60%"),
            (course, "$text-primary"),
        )
        self.query_one("#score", Static).update(score)

    def _show_verdict(self) -> None:
        if self._reading is None:
            return
        audit = self._reading.audit
        findings = all_said(audit)
        counts = Counter(finding.severity for finding in findings)
        told = [f"{counts[severity]} {severity.value}" for severity in reversed(Severity) if counts[severity]]
        criteria = (*audit.headline.criteria, *audit.about.criteria)
        met = sum(criterion.met for criterion in criteria)
        sign = EMPTY if self.question().is_empty else VERDICTS[Verdict.of(findings)]
        listed = listed_words(self.career)
        summary = [f"{met} of {len(criteria)} met", *told, *([f"read with {listed}"] if listed else [])]
        self.query_one(StatusLine).show_verdict(sign, " · ".join(summary))

    def palette(self) -> Iterator[SystemCommand]:
        """Import, suggestions, score and history, beside what every screen offers."""
        yield from super().palette()
        yield SystemCommand("profile: Import", "Ctrl+O: your export, PDF or saved page", self.action_import)
        if self.before_import:
            yield SystemCommand(
                "profile: Undo the import", "Texts and career as they were", self.action_undo_import
            )
        yield SystemCommand(
            "profile: Suggestions side by side", "F6: headlines, an order for the About", self.action_suggest
        )
        yield SystemCommand("profile: Score", "Ctrl+R: its parts, and over time", self.action_score)
        yield SystemCommand(
            "profile: Keep this audit", "In the history, to see how it goes", self.action_keep_audit
        )
        for note in self.notes:
            if note.replacement is not None:
                take = partial(self._take_over, note.area, note.replacement)
                title = (
                    "Take over a headline" if note.area == "headline" else "Take over an order for the About"
                )
                yield SystemCommand(f"profile: {title}", unmarked(note.replacement), take)

    # Suggestions and score

    def action_suggest(self) -> None:
        """Shows the suggestions beside what they would replace, once the profile as it stands has been read."""
        self._suggest_when_read = not self._is_read()
        if self._suggest_when_read or self.app.screen is not self:
            return
        from tui.screens.suggested import SuggestedScreen
        from tui.side_by_side import replacements

        offers = replacements(self._reading) if self._reading else ()
        if offers:
            focused = self.focused
            area = (focused.id or "") if isinstance(focused, DraftArea) else ""
            self.app.push_screen(SuggestedScreen(offers, area), self._suggestion_taken)
        else:
            self.notify("There is nothing to suggest yet.", timeout=4)

    def _is_read(self) -> bool:
        """Whether what is shown was read in the words that stand there now."""
        return self._read_of == self.question()

    def action_apply(self, number: int) -> None:
        """Makes an edit on offer; a whole text only in the place of the one that it was made from."""
        note = self.chosen_note
        if note is not None and note.replacement is not None and not self._is_read():
            self.notify(self.changed_said, timeout=3)
            return
        super().action_apply(number)

    def _suggestion_taken(self, offer: Replacement | None) -> None:
        if offer is not None:
            self._take_over(offer.area, offer.text)

    def _take_over(self, name: str, text: str) -> None:
        area = self._area(name)
        area.replace_all(text)
        area.focus()

    def action_score(self) -> None:
        """Shows the score in its parts."""
        from tui.screens.score import ScoreScreen

        if self._reading is not None:
            self.app.push_screen(ScoreScreen(self._reading.audit, self._scores))

    # Import and history

    def action_import(self) -> None:
        """Asks for the user's own profile."""
        from tui.habits import HabitsApp

        if isinstance(self.app, HabitsApp):
            self.app.ask_import()

    def take_import(self, imported: Imported) -> None:
        """Puts a profile that was read in the place of the drafts; undo brings them back."""
        take_import(self, imported)

    def action_undo_import(self) -> None:
        """Brings back both texts and the career that stood here before the last import."""
        if before := self.before_import:
            self.before_import = None
            self.career = before.career
            self._area("about").replace_all(before.about)
            self._area("headline").replace_all(before.headline)
            self.draft_changed()

    def action_keep_audit(self) -> None:
        """Keeps the audit of the profile as it stands in the history."""
        keep_shown(self)

    def on_screen_resume(self) -> None:
        """The history may have changed meanwhile."""
        self.ask_scores()

    def ask_scores(self) -> None:
        """Asks how the score went."""
        read_scores(self)

    @on(ScoresRead)
    def _scores_read(self, event: ScoresRead) -> None:
        self._scores = event.scores
        self._show_score()

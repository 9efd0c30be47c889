"""Where a headline and an About are written and held against what the guide asks of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, ClassVar, cast

from textual.app import ComposeResult, SystemCommand
from textual.binding import Binding, BindingType
from textual.containers import Container, Vertical
from textual.content import Content
from textual.widgets import Footer, Static

from analyzers.document import Kind, Platform
from analyzers.finding import Finding, Severity, Verdict
from tui.fold import fold_offset, fold_words
from tui.marks import Mark
from tui.notes import Note, note_of_criterion, note_of_finding, note_of_headline
from tui.plain import unmarked
from tui.profile_history import keep_shown, take_import
from tui.screens.desk import DeskScreen
from tui.signs import EMPTY, VERDICTS
from tui.widgets.app_bar import AppBar
from tui.widgets.detail import Detail
from tui.widgets.draft_area import DraftArea, HeadlineArea
from tui.widgets.note_list import NoteList
from tui.widgets.status_line import StatusLine

if TYPE_CHECKING:
    from analyzers.profile.audit import Audit, Part, Section
    from tui.screens.import_profile import Imported

_PLACES = {"headline": "Headline", "about": "About"}
_CHECKLIST = {"headline-unclear", "about-gaps"}
_CUT = {"headline": "searches show up to", "about": "“see more” after"}


@dataclass(frozen=True, slots=True)
class ProfileReading:
    """The audit of a profile, with headlines on offer."""

    audit: Audit
    headlines: tuple[str, ...]


class ProfileScreen(DeskScreen):
    """Headline and About, the checklist for both, and what was found in them."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "ctrl+o",
            "import",
            "Import",
            id="profile.import",
            show=False,
            tooltip="Read in your export, PDF or saved page",
        ),
    ]
    noun = "profile"
    nothing_yet = "The checklist appears here."
    nothing_found = "Nothing to revise."
    nowhere = "No findings; the checklist says what is still asked."

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
                yield NoteList("Checklist and findings", id="notes")
                yield Detail()
        yield StatusLine()
        yield Footer()

    # The drafts

    def fields(self) -> dict[str, str]:
        """Headline and About."""
        return {name: self._area(name).text for name in _PLACES}

    def restore(self, fields: Mapping[str, str]) -> None:
        """Puts both back."""
        for name, title in _PLACES.items():
            area = self._area(name)
            area.load_text(fields.get(name, ""))
            area.border_title = Content(title)

    def _area(self, name: str) -> DraftArea:
        return self.query_one(f"#{name}", DraftArea)

    # Reading

    def question(self) -> tuple[str, str]:
        """Headline and About as they stand."""
        return self._area("headline").text, self._area("about").text

    def read(self, question: object) -> ProfileReading:
        """Audits the profile; everything is loaded here, off the drawing thread."""
        from analyzers.profile import Profile, audit
        from snippets.headlines import suggest_headlines

        headline, about = cast("tuple[str, str]", question)
        profile = Profile(headline=headline, about=about)
        return ProfileReading(audit(profile), tuple(suggest_headlines(profile)))

    def show_reading(self, result: object) -> None:
        """Marks the drafts, lists the notes, and gives score and verdict."""
        reading = cast("ProfileReading", result)
        audit = reading.audit
        sections = {"headline": audit.headline, "about": audit.about}
        if not all(self._show_section(name, section) for name, section in sections.items()):
            return
        headlines = [
            note_of_headline(text, number, "headline", _PLACES["headline"])
            for number, text in enumerate(reading.headlines, 1)
        ]
        points = {part.label: f"{part.points:g} of {part.of:g}" for part in audit.parts if part.of}
        notes = [
            *_notes("headline", audit.headline, points),
            *headlines,
            *_notes("about", audit.about, points),
        ]
        self._show_score(audit)
        self.show_notes(tuple(notes), self.nothing_found)

    def _show_section(self, name: str, section: Section) -> bool:
        area = self._area(name)
        title = f"{_PLACES[name]} {section.length:,}/{section.limit:,}"
        if section.length > section.limit:
            title += f" ({section.length - section.limit:,} over)"
        fold = fold_offset(section.text, Kind(name), Platform.LINKEDIN)
        words = fold_words(section.text, fold, _CUT[name])
        area.border_title = Content(" · ".join(part for part in (title, words) if part))
        return area.show_marks(area.text, tuple(_marks(section)))

    def _show_score(self, audit: Audit) -> None:
        findings = (*_said(audit.headline), *_said(audit.about))
        empty = not "".join(self.question()).strip()
        score = Content.assemble(
            (f"Score {audit.score:g}", "bold"), " of 100  ", (_sums(audit.parts), "$foreground 60%")
        )
        self.query_one("#score", Static).update(score)
        counts = Counter(finding.severity for finding in findings)
        said = [f"{counts[severity]} {severity.value}" for severity in reversed(Severity) if counts[severity]]
        criteria = (*audit.headline.criteria, *audit.about.criteria)
        met = sum(criterion.status == "met" for criterion in criteria)
        summary = " · ".join([f"{met} of {len(criteria)} met", *said])
        sign = EMPTY if empty else VERDICTS[Verdict.of(findings)]
        self.query_one(StatusLine).show_verdict(sign, summary)

    def palette(self) -> Iterator[SystemCommand]:
        """Import, history and the headlines on offer, beside what every screen offers."""
        yield from super().palette()
        yield SystemCommand("profile: Import", "Ctrl+O: your export, PDF or saved page", self.action_import)
        yield SystemCommand(
            "profile: Keep this audit", "In the history, to see how it goes", self.action_keep_audit
        )
        for note in self.notes:
            if note.replacement is not None:
                take = partial(self._take_over, note.replacement)
                yield SystemCommand("profile: Take over a headline", unmarked(note.replacement), take)

    # Import and history

    def action_import(self) -> None:
        """Asks for the user's own profile."""
        from tui.habits import HabitsApp

        if isinstance(self.app, HabitsApp):
            self.app.ask_import()

    def take_import(self, imported: Imported) -> None:
        """Puts a profile that was read in the place of the drafts; undo brings them back."""
        take_import(self, imported)

    def action_keep_audit(self) -> None:
        """Keeps the audit of the profile as it stands in the history."""
        keep_shown(self)

    def _take_over(self, text: str) -> None:
        area = self.query_one(HeadlineArea)
        area.replace_all(text)
        area.focus()


def _sums(parts: Iterable[Part]) -> str:
    """The score by what it is about: “headline 24/50 · about 30/50”, then what findings cost."""
    points: dict[str, float] = defaultdict(float)
    most: dict[str, float] = defaultdict(float)
    for part in parts:
        name = part.label.partition(":")[0]
        points[name] += part.points
        most[name] += part.of
    return " · ".join(f"{n} {points[n]:g}" + (f"/{most[n]:g}" if most[n] else "") for n in points)


def _said(section: Section) -> tuple[Finding, ...]:
    """The findings that the checklist does not say already."""
    return tuple(finding for finding in section.findings if finding.category not in _CHECKLIST)


def _marks(section: Section) -> Iterator[Mark]:
    """The marks of the findings, then the places where criteria are answered."""
    for finding in _said(section):
        yield Mark.of(finding)
    for criterion in section.criteria:
        for span in criterion.evidence[:1]:
            yield Mark(span.start, span.end)


def _notes(name: str, section: Section, points: Mapping[str, str]) -> Iterator[Note]:
    """What is asked and how far it is answered, then what was found."""
    place = len(_said(section))
    for criterion in section.criteria:
        mark = place if criterion.evidence else None
        worth = points.get(f"{name}: {criterion.id}", "")
        yield note_of_criterion(criterion, name, mark, _PLACES[name], worth)
        place += bool(criterion.evidence)
    for index, finding in enumerate(_said(section)):
        yield note_of_finding(finding, section.text, name, index, _PLACES[name])

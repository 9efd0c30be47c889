"""Where somebody's post is answered: the post, replies on offer, and the one you make yours."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, cast

from textual import events, on
from textual._path import CSSPathType
from textual.app import ComposeResult, SystemCommand
from textual.binding import Binding, BindingType
from textual.containers import Container, Vertical
from textual.content import Content
from textual.reactive import var
from textual.widgets import Footer

from analyzers.document import Document, Kind, Platform
from tui.notes import note_of_objection
from tui.offers import Offers, offers_for
from tui.own_facts import own_facts
from tui.screens.placed import DraftReading, PlacedScreen, read_draft
from tui.web_post import PostRead, ask_post
from tui.widgets.app_bar import AppBar
from tui.widgets.detail import Detail
from tui.widgets.draft_area import DraftArea
from tui.widgets.note_list import NoteList
from tui.widgets.platform_bar import PlatformBar, name_of
from tui.widgets.status_line import StatusLine
from tui.widgets.suggestion_list import SuggestionList
from tui.widgets.their_post import TheirPost, address_in

if TYPE_CHECKING:
    from snippets.reply.gate import Objection

_ADDRESS = "This is an address. Press Enter behind it, and the post is asked for."


@dataclass(frozen=True, slots=True)
class Exchange:
    """A post and the reply to it, as they stand."""

    theirs: str
    reply: Document


@dataclass(frozen=True, slots=True)
class ReplyReading:
    """What was found in a reply, what makes it weak, and what else could be answered."""

    theirs: str
    draft: DraftReading
    objections: tuple[Objection, ...]
    offers: Offers


class ReplyScreen(PlacedScreen):
    """Somebody's post, replies on offer, and the reply with what was found in it."""

    CSS_PATH: ClassVar[CSSPathType | None] = ["desk.tcss", "reply.tcss"]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "f6",
            "offers",
            "Replies",
            id="reply.offers",
            show=False,
            priority=True,
            tooltip="To the replies on offer and back",
        ),
    ]
    noun = "reply"
    nothing_yet = "Findings on your reply appear here."
    nothing_found = "Nothing to revise."

    kind: var[Kind] = var(Kind.REPLY, init=False)
    offering: var[bool] = var(True, init=False)

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._offers = Offers()
        self._address = ""
        self._address_said = _ADDRESS
        self.add_class("-offering")

    def compose(self) -> ComposeResult:
        """Their post above yours, the replies on offer and the notes beside."""
        yield AppBar("reply")
        yield PlatformBar(kinds=False)
        with Container(id="desk"):
            with Vertical(id="drafts"):
                yield TheirPost("Paste the post you want to answer, or its address.", id="theirs")
                yield DraftArea("Your reply: take one over, or write.", id="draft")
            with Vertical(id="margin"):
                yield SuggestionList(id="offers")
                yield NoteList(
                    "Findings", id="notes", key=("reply.offers", "F6", "shows the replies on offer")
                )
                yield Detail()
        yield StatusLine()
        yield Footer()

    @property
    def theirs(self) -> TheirPost:
        """The post to be answered."""
        return self.query_one(TheirPost)

    # The drafts

    def fields(self) -> dict[str, str]:
        """Their post, the reply and the platform, and the last verdict."""
        return self.with_verdict(
            {"theirs": self.theirs.text, "text": self.draft.text, "platform": self.platform.value}
        )

    def restore(self, fields: Mapping[str, str]) -> None:
        """Puts them back. An address is not asked again: opening the app asks nobody anything."""
        self.theirs.load_text(fields.get("theirs", ""))
        super().restore(fields)
        self._show_offers()

    def place(self) -> str:
        """What the draft is."""
        return f"Your reply on {name_of(self.platform)}"

    def copied_text(self) -> str:
        """The reply, wherever the focus is."""
        return self.draft.text

    # Reading

    def question(self) -> Exchange:
        """Both texts as they stand."""
        return Exchange(self.theirs.text, self.document())

    def read(self, question: object) -> ReplyReading:
        """Analyses the reply and makes others; everything is loaded here, off the drawing thread."""
        from snippets.reply.gate import objections_to

        exchange = cast("Exchange", question)
        theirs = "" if address_in(exchange.theirs) else exchange.theirs
        reply = exchange.reply
        objections = objections_to(reply.text, reply.platform, theirs) if reply.text.strip() else ()
        offers = offers_for(theirs, reply.platform, own_facts(self.folder).get("year", ""))
        return ReplyReading(exchange.theirs, read_draft(reply), objections, offers)

    def show_reading(self, result: object) -> None:
        """Marks both texts, lists the replies and the notes, and gives the verdict."""
        reading = cast("ReplyReading", result)
        self._offers = reading.offers
        self.theirs.show_marks(reading.theirs, reading.offers.marks)
        self._show_offers()
        self.show_draft(reading.draft, tuple(note_of_objection(one, "draft") for one in reading.objections))

    def _show_offers(self) -> None:
        url = address_in(self.theirs.text)
        said = self._offers.said
        if url:
            said = self._address_said if url == self._address else _ADDRESS
        self.query_one(SuggestionList).show(() if url else self._offers.suggestions, said)
        about = "" if url else self._offers.about
        self.theirs.border_title = Content(" · ".join(part for part in ("Their post", about) if part))
        self._choose_what_shows()

    # The post behind an address

    @on(TheirPost.Addressed)
    def _addressed(self, event: TheirPost.Addressed) -> None:
        self._address = event.url
        self._address_said = f"Reading {event.url} …"
        self._show_offers()
        ask_post(self, event.url, self.folder / "cache")

    @on(PostRead)
    def _post_read(self, event: PostRead) -> None:
        if event.url != address_in(self.theirs.text):
            return  # something else stands there by now
        if event.thread is None:
            self._address_said = "The address could not be read; paste the text of the post in its place."
            self._show_offers()
            self.notify(event.error, severity="warning", timeout=15, markup=False)
            return
        self._address_said = _ADDRESS
        self.theirs.take(event.thread.text)
        if event.thread.platform is not None:
            self.platform = event.thread.platform

    def action_read_address(self) -> None:
        """Reads the post behind the address that stands there."""
        if url := address_in(self.theirs.text):
            self.theirs.post_message(TheirPost.Addressed(url))
        else:
            self.notify("There is no address: paste one in the place of the post.", timeout=4)

    def answer(self, text: str, platform: Platform) -> None:
        """Takes over a post to be answered. Undo brings the old one back; the reply is left as it is."""
        before = self.theirs.text
        self.platform = platform
        if self.theirs.cleaned(text) == before:
            self.call_after_refresh(self.draft.focus)
            return
        self.theirs.take(text)
        said = ["Your reply is kept as it was."] if self.draft.text.strip() else []
        said += ["Ctrl+Z here brings back the post that stood here."] if before.strip() else []
        if said:
            self.notify(" ".join(said), timeout=10, markup=False)
        self.call_after_refresh((self.theirs if before.strip() else self.draft).focus)

    # The replies on offer

    @on(SuggestionList.Taken)
    def _taken(self, event: SuggestionList.Taken) -> None:
        if self.draft.text.strip():
            self.notify("Ctrl+Z brings back what you had.", timeout=4)
        self.draft.replace_all(event.suggestion.text)
        self.draft.focus()

    def action_offers(self) -> None:
        """Goes to the replies on offer, or back to the draft."""
        offers = self.query_one(SuggestionList)
        if offers is self.focused:
            self.draft.focus()
        else:
            self.offering = True
            if offers.focusable:  # at once: the keys that follow are meant for it
                offers.focus()
            else:
                self.call_after_refresh(offers.focus)

    def watch_offering(self) -> None:
        """Shows the replies, or the findings; where there is room, both."""
        self.set_class(self.offering, "-offering")

    @on(events.DescendantFocus)
    def _choose_what_shows(self) -> None:
        focused = isinstance(self.focused, SuggestionList)
        self.offering = focused or not self.draft.text.strip()

    def action_write(self) -> None:
        """Puts the cursor back in the reply."""
        self.draft.focus()

    def palette(self) -> Iterator[SystemCommand]:
        """The replies on offer and the address, beside what every draft with a platform offers."""
        yield from super().palette()
        yield SystemCommand("reply: Go to the replies on offer", "F6", self.action_offers)
        yield SystemCommand(
            "reply: Read the address", "Asks for the post behind it", self.action_read_address
        )

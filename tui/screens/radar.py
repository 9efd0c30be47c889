"""Where fresh posts worth an answer are found. It goes out only when it is told to look."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import ClassVar

from textual import events, on
from textual._path import CSSPathType
from textual.app import ComposeResult, SystemCommand
from textual.binding import Binding, BindingType
from textual.containers import Container, Vertical
from textual.content import Content
from textual.message import Message
from textual.reactive import var
from textual.widget import Widget
from textual.widgets import Footer, Input

from tui.ago import ago
from tui.config import Config, ConfigError, load_config
from tui.copying import copy_text
from tui.drafts import DraftError
from tui.fresh_posts import HOURS, FreshPost
from tui.kept_posts import Kept, load_kept, save_kept
from tui.keys import key_shown
from tui.look import Look
from tui.said import Said
from tui.screens.place import PlaceScreen
from tui.widgets.app_bar import AppBar
from tui.widgets.look_line import LookLine
from tui.widgets.radar_filter import RadarFilter
from tui.widgets.radar_list import RadarList
from tui.widgets.radar_post import RadarPostView

_MINUTE = 60.0
_UNKNOWN = "Nothing is found yet: {key} looks."
_NOTHING = "Nothing fresh under these tags that a student could add to."


class RadarScreen(PlaceScreen):
    """Fresh posts as cards, one of them in full."""

    CSS_PATH: ClassVar[CSSPathType | None] = ["desk.tcss", "radar.tcss"]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f5", "look", "Look now", id="radar.look", tooltip="Ask the servers for fresh posts"),
        Binding(
            "f6", "filter", "Filter", id="radar.filter", tooltip="By words or #tag, and back to the list"
        ),
        Binding("f9", "copy", "Copy", id="radar.copy", tooltip="Copy the address of the post"),
        Binding(
            "escape",
            "back",
            "Stop",
            id="radar.stop",
            show=False,
            tooltip="Stop looking, else back to the list",
        ),
    ]
    noun = "radar"

    kept: var[Kept] = var(Kept(), init=False, always_update=True)
    looking: var[Look | None] = var[Look | None](None, init=False)

    @dataclass
    class Answering(Message):
        """A post is to be answered."""

        text: str

    def compose(self) -> ComposeResult:
        """Filter, what a look would ask, and the cards; the post in full beside or below."""
        yield AppBar("radar")
        with Container(id="desk"):
            with Vertical(id="shelf"):
                yield RadarFilter(placeholder="Filter: sepsis, #meded …", id="filter")
                yield LookLine()
                yield RadarList()
            yield RadarPostView()
        yield Footer()

    def on_mount(self) -> None:
        """Shows what was found last; nobody is asked."""
        self.kept = load_kept(self.folder)
        self.first_focus().focus()
        self.set_interval(_MINUTE, self._show_age)

    @on(events.ScreenResume)
    def _come_back(self) -> None:
        """The settings may have changed, and time has passed."""
        if self.looking is None:
            self._show_offer()
        self._show_age()

    def first_focus(self) -> Widget:
        """The cards, or what would find some."""
        return self.query_one(RadarList if self.kept.posts else LookLine)

    @property
    def chosen(self) -> FreshPost | None:
        """The post that is shown in full."""
        return self.query_one(RadarPostView).post

    @property
    def _look_key(self) -> str:
        return key_shown(self, "radar.look", "F5")

    # What was found

    def watch_kept(self) -> None:
        """Shows the posts that the filter lets through."""
        self._show_posts()

    @on(Input.Changed, "#filter")
    def _show_posts(self) -> None:
        wanted = self.query_one(RadarFilter).value.casefold().split()
        posts = tuple(post for post in self.kept.posts if all(_speaks_of(post, word) for word in wanted))
        empty = "No post speaks of this." if wanted and self.kept.posts else _NOTHING
        cards = self.query_one(RadarList)
        cards.show(
            posts,
            self.chosen,
            self.kept.answered,
            empty if self.kept.found else _UNKNOWN.format(key=self._look_key),
        )
        self.query_one(RadarPostView).show(cards.marked)
        self._show_age()

    def _show_age(self) -> None:
        found, count = self.kept.found, len(self.kept.posts)
        shown = len(self.query_one(RadarList).posts)
        of = f"{shown} of " if shown != count else ""
        parts = [f"{of}{count} post{'' if count == 1 else 's'}"] if count else ["Posts"]
        parts += [f"found {ago(found, datetime.now(UTC))}"] if found else []
        self.query_one(RadarList).border_title = Content(" · ".join(parts))

    @on(RadarList.Chosen)
    def _chosen(self, event: RadarList.Chosen) -> None:
        self.query_one(RadarPostView).show(event.post)
        if event.go:
            self._answer(event.post)

    @on(Input.Submitted, "#filter")
    def _filtered(self) -> None:
        self.query_one(RadarList).focus()

    # Looking

    def _config(self) -> Config | None:
        """The settings, or None after a line that says what is wrong with them."""
        try:
            return load_config(self.folder)
        except ConfigError as error:
            self.query_one(LookLine).show_line(f"No look: {error}")
            return None

    def _show_offer(self) -> None:
        if config := self._config():
            self.query_one(LookLine).show_offer(config, HOURS)

    @on(LookLine.Wanted)
    def action_look(self) -> None:
        """Asks the servers for fresh posts, beside the app."""
        config = self._config()
        if self.looking is not None or config is None:
            return
        self.query_one(LookLine).show_problems(())
        self.looking = Look(self, config, self.folder / "cache")
        self.query_one(LookLine).show_step("Asking …")
        self.looking.start()

    @on(Look.Step)
    def _step(self, event: Look.Step) -> None:
        if event.look is self.looking:
            self.query_one(LookLine).show_step(event.line)

    @on(Look.Asked)
    def _asked(self, event: Look.Asked) -> None:
        if event.look is self.looking:
            read = partial(event.look.read, event.radar)
            self.run_worker(read, thread=True, exit_on_error=False, group="look")

    @on(Look.Found)
    def _found(self, event: Look.Found) -> None:
        if event.look is not self.looking:
            return
        self._end_look()
        self.query_one(LookLine).show_problems(event.problems)
        if event.posts is not None:
            failed = {post.instance for post in self.kept.posts if _failed(post.instance, event.problems)}
            self._keep(self.kept.after(event.posts, failed, event.look.begun, HOURS))
            if isinstance(self.focused, LookLine) and self.kept.posts:
                self.query_one(RadarList).focus()

    def _end_look(self) -> None:
        self.looking = None
        self._show_offer()

    def action_back(self) -> None:
        """Stops looking; where nothing is looked for, goes back to the cards."""
        if self.looking is None:
            self.first_focus().focus()
            return
        self.looking.stop()
        self._end_look()
        self.notify("Stopped; what was found before is still here.", timeout=4)

    def on_unmount(self) -> None:
        """Nobody waits for a look any more."""
        if self.looking is not None:
            self.looking.stop()

    def _keep(self, kept: Kept) -> None:
        self.kept = kept
        self.run_worker(partial(self._save, kept), thread=True, exit_on_error=False, group="save")

    def _save(self, kept: Kept) -> None:
        try:
            save_kept(kept, self.folder)
        except DraftError as error:
            said = f"What was found is not kept for later: {error}"
            self.post_message(Said(said, "warning", timeout=5))

    # The post

    def _answer(self, post: FreshPost) -> None:
        self._keep(self.kept.with_answered(post.url))
        self.post_message(self.Answering(post.text))

    def action_answer(self) -> None:
        """Takes the chosen post to Reply."""
        if self.chosen is None:
            self.notify(f"There is no post to answer yet: {self._look_key} looks.", timeout=4)
        else:
            self._answer(self.chosen)

    def action_copy(self) -> None:
        """Copies the address of the chosen post."""
        if self.chosen is None:
            self.notify("There is nothing to copy yet.", timeout=3)
        else:
            copy_text(self, self.chosen.url, f"the address is {self.chosen.url}")

    def action_filter(self) -> None:
        """Goes to the filter, or back to the cards."""
        line = self.query_one(RadarFilter)
        (self.query_one(RadarList) if line.has_focus else line).focus()

    def palette(self) -> Iterator[SystemCommand]:
        """What can be done here."""
        yield SystemCommand("radar: Look now", "F5; asks the servers for fresh posts", self.action_look)
        if self.looking is not None:
            yield SystemCommand("radar: Stop looking", "Esc", self.action_back)
        yield SystemCommand("radar: Answer the post", "Enter; takes it to Reply", self.action_answer)
        yield SystemCommand("radar: Copy its address", "F9, or o in the list", self.action_copy)
        yield SystemCommand("radar: Filter", "F6; by words or #tag", self.action_filter)


def _speaks_of(post: FreshPost, word: str) -> bool:
    if word.startswith("#"):
        return any(f"#{tag}".casefold().startswith(word) for tag in post.tags)
    said = " ".join((post.author, post.text, post.why, *post.topics, *post.tags))
    return word in said.casefold()


def _failed(instance: str, problems: tuple[str, ...]) -> bool:
    return any(problem.startswith(f"{instance}:") for problem in problems)

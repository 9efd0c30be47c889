"""The fresh posts, one card each."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tui.ago import ago
from tui.fresh_posts import FreshPost
from tui.plain import plain
from tui.signs import ANSWERED
from tui.widgets.row_list import RowList

_FIRST_WORDS = 150  # code points of a post on its card
_MOST_TAGS = 5


class RadarList(RowList):
    """A card for each post. Moving through them shows one in full; Enter or a click answers it."""

    HELP = """
    Posts from public Mastodon servers, those first to which you could add most. **Up** and **Down** show
    one in full, **Enter** or a click takes it to Reply, **o** copies its address. **F5** looks for new ones:
    that asks the servers named above, and nothing of yours is sent. **F6** filters.
    """
    DEFAULT_CSS = """
    RadarList { text-wrap: wrap; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "select", "Answer", id="radar.answer", tooltip="Answer this post in Reply"),
        Binding("o", "screen.copy", "Copy address", id="radar.address", show=False, tooltip="As F9 does"),
    ]

    @dataclass
    class Chosen(Message):
        """A post was chosen; `go` where it is to be answered."""

        post: FreshPost
        go: bool

    def __init__(self) -> None:
        super().__init__("Posts")
        self.posts: tuple[FreshPost, ...] = ()

    def show(
        self, posts: tuple[FreshPost, ...], chosen: FreshPost | None, answered: Collection[str], empty: str
    ) -> None:
        """Shows these posts, or a line that says why there are none.

        Args:
            posts: The posts, in their order.
            chosen: The one to be marked; the first where it is not among them.
            answered: The addresses of those that were answered.
            empty: What is said where there are none.
        """
        self.posts = posts
        now = datetime.now(UTC)
        cards = [Option(_card(post, post.url in answered, now)) for post in posts]
        with self.prevent(OptionList.OptionHighlighted):
            self.clear_options()
            self.add_options(cards or [Option(Content(empty), disabled=True)])
            numbers = [number for number, post in enumerate(posts) if chosen and post.url == chosen.url]
            self.highlighted = next(iter((*numbers, 0))) if posts else None
        self.call_after_refresh(self.scroll_to_highlight)

    @property
    def marked(self) -> FreshPost | None:
        """The post that is marked."""
        return self._post(self.highlighted)

    @on(OptionList.OptionHighlighted)
    def _moved(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()
        if post := self._post(event.option_index):
            self.post_message(self.Chosen(post, go=False))

    @on(OptionList.OptionSelected)
    def _entered(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        if post := self._post(event.option_index):
            self.post_message(self.Chosen(post, go=True))

    def _post(self, number: int | None) -> FreshPost | None:
        return self.posts[number] if number is not None and number < len(self.posts) else None


def _card(post: FreshPost, answered: bool, now: datetime) -> Content:
    replies = "1 reply" if post.replies == 1 else f"{post.replies:,} replies"
    head = [(one_line(post.author), "bold"), (f"  {ago(post.posted, now)} · {replies}", "$foreground 60%")]
    mark = [Content("  "), ANSWERED.content] if answered else []
    lines = [
        Content.assemble(*head, *mark),
        Content.styled(one_line(post.why), "$text-primary"),
        Content(_first_words(post.text)),
    ]
    if tags := " ".join(f"#{one_line(tag)}" for tag in post.tags[:_MOST_TAGS]):
        lines.append(Content.styled(tags, "$foreground 60%"))
    return Content("\n").join([*lines, Content()])  # a blank line below: options know no vertical padding


def one_line(text: str) -> str:
    """Somebody's words as they may be drawn, in one line."""
    return " ".join(plain(text).split())


def _first_words(text: str) -> str:
    words = one_line(text)
    return words if len(words) <= _FIRST_WORDS else f"{words[:_FIRST_WORDS].rsplit(' ', 1)[0]} …"

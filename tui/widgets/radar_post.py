"""A post of the radar in full."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from tui.ago import ago
from tui.fresh_posts import FreshPost
from tui.plain import plain
from tui.widgets.radar_list import one_line


class RadarPostView(VerticalScroll):
    """Who wrote it and when, why it is worth an answer, its words, its address."""

    HELP = """
    The post in full, with what there is to add to it. **Up** and **Down** scroll. **Esc** goes back to the
    list, **F9** copies the address.
    """
    DEFAULT_CSS = """
    RadarPostView {
        height: 1fr;
        padding: 0 1;
        border-top: solid $border-blurred;
        border-title-color: $text-muted;
        scrollbar-size-vertical: 1;
        &:focus { border-top: solid $border; border-title-color: $text-primary; }
        & > Static { height: auto; }
        & > #words { margin: 1 0; }
    }
    """

    def __init__(self) -> None:
        super().__init__()
        self.border_title = Content("The post")
        self.post: FreshPost | None = None

    def compose(self) -> ComposeResult:
        """About it, its words, and where it stands."""
        yield Static(id="about", markup=False)
        yield Static(id="words", markup=False)
        yield Static(id="where", markup=False)

    def show(self, post: FreshPost | None) -> None:
        """Shows a post, or nothing."""
        if post == self.post and post is not None:
            return
        self.post = post
        self.border_title = Content(one_line(post.author) if post else "The post")
        about = Content("\n").join(_about(post)) if post else Content()
        self.query_one("#about", Static).update(about)
        self.query_one("#words", Static).update(Content(plain(post.text) if post else ""))
        self.query_one("#where", Static).update(Content("\n").join(_where(post)) if post else Content())
        self.scroll_home(animate=False)


def _about(post: FreshPost) -> Iterator[Content]:
    topics = ", ".join(post.topics)
    for label, text in (("Why", post.why), ("Topics", topics)):
        if text:
            yield Content.assemble((f"{label}  ", "$foreground 60%"), Content(one_line(text)))


def _where(post: FreshPost) -> Iterator[Content]:
    when = ago(post.posted, datetime.now(UTC))
    tags = " ".join(f"#{one_line(tag)}" for tag in post.tags)
    for text in (tags, f"{when}, found on {one_line(post.instance)}", one_line(post.url)):
        if text:
            yield Content.styled(text, "$foreground 60%")

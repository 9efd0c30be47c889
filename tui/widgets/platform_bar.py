"""Where a post will appear, and how much of it fits there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from analyzers.data import load_table
from analyzers.document import Kind, Platform
from analyzers.platforms import limit_of
from tui.keys import key_shown

KINDS = (Kind.POST, Kind.REPLY, Kind.MESSAGE)


class Choice(Static):
    """One platform, or the kind of text: a click chooses it."""

    DEFAULT_CSS = """
    Choice {
        width: auto;
        height: 1;
        padding: 0 2 0 0;
        color: $text-muted;
        &:hover { color: $foreground; text-style: underline; }
        &.-here { color: $foreground; text-style: bold; }
        &.-over { color: $text-warning; }
        &.-over.-here { color: $text-error; }
    }
    """

    @dataclass
    class Picked(Message):
        """The user wants this platform, or the next kind (None)."""

        platform: Platform | None

    def __init__(self, platform: Platform | None) -> None:
        super().__init__(markup=False, id=platform.value if platform else "kind")
        self.platform = platform

    def on_click(self) -> None:
        """Asks for it."""
        self.post_message(self.Picked(self.platform))


class PlatformBar(Horizontal):
    """Every platform with its count, the chosen one in full; the kind of text at the right."""

    DEFAULT_CSS = """
    PlatformBar {
        height: 1;
        & > #key { width: auto; padding: 0 1; text-style: bold; color: $text-muted; }
        & > #kind { padding: 0 1; }
        & > #room { width: 1fr; height: 1; }
    }
    """

    def __init__(self, *, kinds: bool = True) -> None:
        super().__init__()
        self._kinds = kinds

    def compose(self) -> ComposeResult:
        """The platforms, then the kind, where there is a choice of kinds."""
        yield Static("^l", id="key", markup=False)
        for platform in Platform:
            yield Choice(platform)
        yield Static(id="room")
        if self._kinds:
            yield Choice(None)

    def show(self, platform: Platform, kind: Kind, lengths: Mapping[Platform, int]) -> None:
        """Shows what is chosen and how long the text is on each platform."""
        wide = self.size.width >= 100
        for choice in self.query(Choice):
            if choice.platform is None:
                choice.update(
                    Content.assemble(
                        (key_shown(self, "post.kind", "F6"), "bold"), f" {kind.value.capitalize()}"
                    )
                )
                continue
            length = lengths.get(choice.platform, 0)
            over = length - limit_of(kind, choice.platform).limit
            here = choice.platform is platform
            choice.set_class(here, "-here")
            choice.set_class(over > 0, "-over")
            choice.update(Content(_label(choice.platform, kind, length, here, wide)))


def name_of(platform: Platform) -> str:
    """The platform's name as people write it."""
    name: str = load_table("platforms")[platform]["name"]
    return name


def _label(platform: Platform, kind: Kind, length: int, here: bool, wide: bool) -> str:
    limit = limit_of(kind, platform).limit
    over = length - limit
    if here:
        return f"▸{name_of(platform)} {length:,}/{limit:,}{'!' if over > 0 else ''}"
    if over <= 0:
        return name_of(platform)
    return f"{name_of(platform)} +{over:,}" if wide else f"{name_of(platform)}!"

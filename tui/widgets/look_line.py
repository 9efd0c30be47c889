"""What a look around would ask of whom; while it looks, how far it is; then what went wrong."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from tui.config import Config
from tui.keys import key_shown
from tui.plain import plain
from tui.signs import READING, WEAK

_MOST_PROBLEMS = 3


class LookLine(Vertical, can_focus=True):
    """“Look now”: Enter or a click does it. Nobody is asked before."""

    HELP = """
    **Enter**, **F5** or a click asks the servers named here for fresh posts under the tags named here. That
    is all they learn; nothing of yours is sent. `config.toml` names other servers and tags. **Esc** stops it.
    """
    DEFAULT_CSS = """
    LookLine {
        height: auto;
        padding: 0 1;
        & > Static { height: auto; }
        & > #look { max-height: 3; }
        & > #problems { color: $text-warning; max-height: 6; }
        &:hover > #look { text-style: underline; }
        &:focus > #look { background: $block-cursor-background; color: $block-cursor-foreground; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "look", "Look now", id="radar.look-here", show=False, tooltip="Ask the servers"),
    ]

    class Wanted(Message):
        """The user wants to look."""

    def compose(self) -> ComposeResult:
        """The line, and problems below it."""
        yield Static(id="look", markup=False)
        yield Static(id="problems", markup=False)

    def on_mount(self) -> None:
        """There is no problem yet."""
        self.show_problems(())

    def show_offer(self, config: Config, hours: int) -> None:
        """Says what would be asked of whom."""
        tags = " ".join(f"#{plain(tag)}" for tag in config.tags)
        servers = ", ".join(plain(instance) for instance in config.instances)
        self._show(
            (f"{key_shown(self, 'radar.look', 'F5')} Look now", "bold"),
            f"  asks {servers} for the last {hours} hours of {tags}",
        )

    def show_step(self, line: str) -> None:
        """Says how far it is."""
        self._show((f"{READING.glyph} ", "bold"), f"{plain(line)}  (Esc stops)")

    def show_line(self, line: str) -> None:
        """Says something else in the place of the offer."""
        self._show(plain(line))

    def show_problems(self, problems: tuple[str, ...]) -> None:
        """Says what went wrong, a line each; the rest of many is counted."""
        shown = [f"{WEAK.glyph} {' '.join(plain(problem).split())}" for problem in problems[:_MOST_PROBLEMS]]
        if len(problems) > _MOST_PROBLEMS:
            shown.append(f"  and {len(problems) - _MOST_PROBLEMS} more")
        below = self.query_one("#problems", Static)
        below.update(Content("\n".join(shown)))
        below.display = bool(shown)

    def on_click(self) -> None:
        """A click looks."""
        self.action_look()

    def action_look(self) -> None:
        """Asks for a look."""
        self.post_message(self.Wanted())

    def _show(self, *parts: str | tuple[str, str]) -> None:
        self.query_one("#look", Static).update(Content.assemble(*parts))

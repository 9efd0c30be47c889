"""The drafts of a place, two lines each."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from analyzers.document import Platform
from analyzers.finding import Verdict
from tui.ago import ago
from tui.plain import plain
from tui.shelf import ShelvedDraft
from tui.signs import VERDICTS
from tui.widgets.platform_bar import name_of


class DraftList(OptionList):
    """First words, then where it will appear, how old it is and what was said of it last."""

    DEFAULT_CSS = """
    DraftList {
        height: 1fr;
        padding: 0;
        border: none;
        background: $panel;
        text-wrap: nowrap;
        text-overflow: ellipsis;
        scrollbar-size-vertical: 1;
        & > .option-list--option { padding: 0 1; }
        & > .option-list--option-disabled { color: $text-muted; }
        &:focus { border: none; }
    }
    """

    def __init__(self) -> None:
        super().__init__(markup=False)

    def show(self, drafts: tuple[ShelvedDraft, ...], here: str, empty: str) -> None:
        """Shows these drafts, the first marked, or a line that says why there are none."""
        now = datetime.now()
        rows = [Option(_row(draft, here, now), id=draft.id) for draft in drafts]
        self.clear_options()
        self.add_options(rows or [Option(Content(empty), disabled=True)])
        self.highlighted = 0 if rows else None

    @property
    def marked(self) -> str:
        """The id of the draft that is marked, or nothing."""
        option = self.highlighted_option
        return (option.id or "") if option else ""


def _row(draft: ShelvedDraft, here: str, now: datetime) -> Content:
    words = Content.styled(plain(draft.first_words), "bold")
    return Content.assemble(words, "\n  ", Content(" · ").join(_about(draft, here, now)))


def _about(draft: ShelvedDraft, here: str, now: datetime) -> Iterator[Content]:
    platform, verdict = draft.fields.get("platform", ""), draft.fields.get("verdict", "")
    if platform in set(Platform):
        yield Content.styled(name_of(Platform(platform)), "$text-muted")
    yield Content.styled(ago(datetime.fromtimestamp(draft.changed), now), "$text-muted")
    if verdict in set(Verdict):
        sign = VERDICTS[Verdict(verdict)]
        yield Content(f"{sign.glyph} {sign.word}")
    if draft.id == here:
        yield Content.styled("open now", "$text-primary")

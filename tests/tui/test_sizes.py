"""Nothing that matters is cut off, at any size that people have."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tui.waiting import desk, until, verdict
from tui.app import PreroundApp
from tui.themes import THEMES
from tui.widgets.detail import Detail
from tui.widgets.draft_area import DraftArea
from tui.widgets.note_list import NoteList

pytestmark = pytest.mark.usefixtures("rules")
TEXT = "Some forbidden words.\n\n" + "A frequent flyer came in. " * 30
SIZES = [(60, 20), (80, 24), (99, 30), (100, 30), (120, 40), (200, 60)]


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_draft_notes_detail_and_verdict_fit(app: PreroundApp, size: tuple[int, int]) -> None:
    async with app.run_test(size=size) as pilot:
        desk(pilot).query_one("#draft", DraftArea).load_text(TEXT)
        await until(pilot, lambda: verdict(pilot) == "BLOCK")
        await pilot.pause()
        screen = desk(pilot)
        draft = screen.query_one("#draft")
        margin = screen.query_one("#margin")
        assert (margin.region.y == draft.region.y) == (size[0] >= 100)
        for widget, rows in ((draft, 5), (screen.query_one(NoteList), 3), (screen.query_one(Detail), 3)):
            assert widget.region.height >= rows
            assert screen.region.contains_region(widget.region)
        assert "BLOCK" in row_of(app, screen.query_one("#verdict").region.y)
        assert "F8" in row_of(app, size[1] - 1)


async def test_resizing_keeps_text_and_marks(app: PreroundApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        draft = desk(pilot).query_one("#draft", DraftArea)
        draft.load_text(TEXT)
        await until(pilot, lambda: verdict(pilot) == "BLOCK")
        marks = draft.marks
        for size in [(60, 20), (20, 6), (1, 1), (80, 24), (120, 40)]:
            await pilot.resize_terminal(*size)
            await pilot.pause()
        assert draft.text == TEXT
        assert draft.marks == marks


@pytest.mark.parametrize("theme", ["textual-dark", "textual-light", "ansi-dark", *(t.name for t in THEMES)])
async def test_every_theme_draws_the_marks(app: PreroundApp, theme: str) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        app.theme = theme
        draft = desk(pilot).query_one("#draft", DraftArea)
        draft.load_text(TEXT)
        await until(pilot, lambda: verdict(pilot) == "BLOCK")
        await pilot.pause()
        drawn = [s for s in draft.render_line(0) if s.style and s.style.underline]
        assert "".join(s.text for s in drawn) == "forbidden words"


async def test_without_colour_glyph_word_and_underline_remain(
    monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = PreroundApp(home)
    async with app.run_test(size=(80, 24)) as pilot:
        draft = desk(pilot).query_one("#draft", DraftArea)
        draft.load_text(TEXT)
        await until(pilot, lambda: verdict(pilot) == "BLOCK")
        await pilot.pause()
        assert any(s.style and s.style.underline for s in draft.render_line(0))
        assert "■ block" in str(desk(pilot).query_one(NoteList).get_option_at_index(0).prompt)


async def test_help_opens_and_closes(app: PreroundApp) -> None:
    async with app.run_test(size=(60, 20)) as pilot:
        await pilot.press("f1")
        await until(pilot, lambda: type(app.screen).__name__ == "HelpScreen")
        await pilot.press("f1")
        await until(pilot, lambda: type(app.screen).__name__ == "PostScreen")


async def test_every_key_of_ours_has_an_id_and_a_tooltip(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)):
        ours = [
            active.binding
            for active in app.screen.active_bindings.values()
            if active.binding.id or active.binding.show
        ]
        assert len(ours) > 8
        assert all(binding.id and binding.tooltip for binding in ours)


def row_of(app: PreroundApp, y: int) -> str:
    """The text on one row of the screen."""
    strips = app.screen._compositor.render_strips()
    return strips[y].text

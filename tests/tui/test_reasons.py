"""The reason is always to be seen, and severities are told apart without any colour."""

from __future__ import annotations

from pathlib import Path

import pytest
from rich.style import Style

from analyzers.finding import Fix
from tests.tui.waiting import AppPilot, desk, until, verdict
from tui.app import PreroundApp
from tui.marks import Mark
from tui.widgets.draft_area import DraftArea

pytestmark = pytest.mark.usefixtures("rules")
TEXT = "Some forbidden words about a frequent flyer, he said."


def summary(pilot: AppPilot) -> str:
    return str(desk(pilot).query_one("#summary").render())


async def write(pilot: AppPilot) -> DraftArea:
    draft = desk(pilot).query_one("#draft", DraftArea)
    draft.load_text(TEXT)
    draft.focus()
    await until(pilot, lambda: verdict(pilot) == "BLOCK" and draft.marks)
    return draft


@pytest.mark.parametrize("height", [9, 11])
async def test_a_short_terminal_says_the_reason_beside_the_verdict(app: PreroundApp, height: int) -> None:
    async with app.run_test(size=(80, height)) as pilot:
        draft = await write(pilot)
        draft.move_cursor((0, TEXT.index("flyer")))
        await until(pilot, lambda: summary(pilot) == "▲ warn  “frequent flyer” names a habit.")
        draft.move_cursor((0, TEXT.index("words")))
        await until(pilot, lambda: summary(pilot).startswith("■ block  “forbidden words”"))
        draft.move_cursor((0, len(TEXT)))
        await until(pilot, lambda: summary(pilot) == "1 block · 1 warn")
        assert verdict(pilot) == "BLOCK"


async def test_where_the_detail_is_seen_the_line_keeps_its_summary(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        draft = await write(pilot)
        draft.move_cursor((0, TEXT.index("flyer")))
        await pilot.pause(0.2)
        assert summary(pilot) == "1 block · 1 warn"
        await pilot.resize_terminal(80, 9)
        await until(pilot, lambda: "names a habit" in summary(pilot))
        await pilot.resize_terminal(80, 24)
        await until(pilot, lambda: summary(pilot) == "1 block · 1 warn")


def style_at(draft: DraftArea, words: str) -> Style:
    """How these words are drawn, after every filter of the app."""
    strip = draft.render_line(0)
    for one in draft.app._filters:
        strip = strip.apply_filter(one, draft.background_colors[1])
    at = TEXT.index(words)
    return next(iter(strip.crop(at, at + 1))).style or Style()


@pytest.mark.parametrize("theme", ["preround", "textual-light", "ansi-dark"])
async def test_without_colour_each_severity_has_a_style_of_its_own(
    home: Path, monkeypatch: pytest.MonkeyPatch, theme: str
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = PreroundApp(home)
    async with app.run_test(size=(80, 24)) as pilot:
        app.theme = theme
        draft = await write(pilot)
        await pilot.pause(0.3)  # the last reading
        found = {"forbidden": "block", "frequent": "warn", "he said": "info"}
        at = {tone: (TEXT.index(words), TEXT.index(words) + len(words)) for words, tone in found.items()}
        draft.chosen = ()
        draft.show_marks(TEXT, tuple(Mark(*span, tone) for tone, span in at.items()))
        await pilot.pause()
        styles = {tone: style_at(draft, words) for words, tone in found.items()}
        assert all(style.underline for style in styles.values())
        assert len({(style.bold, style.italic) for style in styles.values()}) == 3
        assert not any(style.reverse for style in styles.values())
        draft.chosen = (1,)
        await pilot.pause()
        assert style_at(draft, "frequent").reverse
        assert style_at(draft, "frequent").underline


async def test_without_colour_the_ghost_is_told_from_the_text(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = PreroundApp(home)
    async with app.run_test(size=(80, 24)) as pilot:
        draft = await write(pilot)
        await pilot.pause(0.3)
        draft.show_marks(TEXT, (Mark(0, 4, "warn", "", (Fix("", 0, 4, "No"),)),))
        draft.chosen = (0,)
        draft.move_cursor((0, 1))
        await until(pilot, lambda: draft.ghost == "→ No")
        drawn = next(s for s in draft.render_line(0) if "→" in s.text)
        assert drawn.style is not None
        assert drawn.style.italic
        assert not drawn.style.underline

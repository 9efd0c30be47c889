"""A theme is chosen once, and is there the next time."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.app import App
from textual.command import CommandPalette

from tests.tui.waiting import AppPilot, desk, until, verdict
from tui.app import PreroundApp
from tui.config import load_config
from tui.themes import NO_COLOUR, THEMES
from tui.widgets.draft_area import DraftArea

pytestmark = pytest.mark.usefixtures("rules")


async def choose(pilot: AppPilot, command: str) -> None:
    await pilot.press("ctrl+p")
    await until(pilot, lambda: isinstance(pilot.app.screen, CommandPalette))
    await pilot.press(*command)
    await until(pilot, lambda: pilot.app.screen.query_one("CommandList").option_count)  # type: ignore[attr-defined]
    await pilot.pause(0.3)
    await pilot.press("enter")
    if isinstance(pilot.app.screen, CommandPalette):
        await pilot.press("enter")


async def test_a_theme_from_the_palette_is_there_after_a_restart(home: Path) -> None:
    async with PreroundApp(home).run_test(size=(80, 24)) as pilot:
        await choose(pilot, "theme: preround-light")
        await until(pilot, lambda: pilot.app.theme == "preround-light")
        await until(pilot, lambda: load_config(home).theme == "preround-light")
    async with PreroundApp(home).run_test(size=(80, 24)) as pilot:
        assert pilot.app.theme == "preround-light"


async def test_an_unknown_theme_is_told_and_left_alone(home: Path) -> None:
    written = '[app]\ntheme = "preround-lihgt"\n'
    (home / "config.toml").write_text(written, encoding="utf-8")
    app = PreroundApp(home)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: list(app._notifications))
        assert "the nearest is 'preround-light'" in next(iter(app._notifications)).message
        assert app.theme == "preround"
        await pilot.pause(0.2)
    assert (home / "config.toml").read_text(encoding="utf-8") == written


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40)], ids=str)
@pytest.mark.parametrize("way", ["environment", "theme"])
async def test_without_colour_nothing_has_one(
    monkeypatch: pytest.MonkeyPatch, home: Path, way: str, size: tuple[int, int]
) -> None:
    if way == "environment":
        monkeypatch.setenv("NO_COLOR", "1")
    app = PreroundApp(home)
    async with app.run_test(size=size) as pilot:
        if way == "theme":
            app.theme = NO_COLOUR.name
        desk(pilot).query_one("#draft", DraftArea).load_text("Some forbidden words, and a frequent flyer.")
        await until(pilot, lambda: verdict(pilot) == "BLOCK")
        await pilot.press("f8")
        await pilot.pause(0.1)
        assert colours(app) == {"default"}
        told = styles(app)
        marked = {text: set(style.split()) for text, style in told}
        assert {"bold", "underline", "reverse"} <= marked[
            "orbidden words"
        ]  # its first letter is under the cursor
        assert any({"italic", "underline"} <= marked[text] for text in marked if "frequent" in text)
        assert any("BLOCK" in text and "reverse" in style for text, style in told)
        assert any("Post" in text and "reverse" in style for text, style in told)
    kept = load_config(home).theme
    assert kept == ("preround" if way == "environment" else NO_COLOUR.name)  # NO_COLOR is for this start only


def colours(app: App[None]) -> set[str]:
    found = set()
    for strip in app.screen._compositor.render_strips():
        for segment in strip:
            if segment.style is not None:
                found |= {part.name for part in (segment.style.color, segment.style.bgcolor) if part}
    return found


def styles(app: App[None]) -> list[tuple[str, str]]:
    """Texts of one style, and what that is."""
    found: list[tuple[str, str]] = []
    for strip in app.screen._compositor.render_strips():
        for segment in strip:
            style = segment.style
            names = [
                n
                for n in ("underline", "bold", "italic", "reverse")
                if style is not None and getattr(style, n)
            ]
            said = " ".join(names)
            found.append((segment.text, said))
    return found


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
async def test_every_theme_can_be_chosen_and_left(app: PreroundApp, theme: object) -> None:
    name = getattr(theme, "name", "")
    async with app.run_test(size=(80, 24)) as pilot:
        app.theme = name
        await pilot.pause()
        assert app.no_color == (name == NO_COLOUR.name)
        app.theme = "preround"
        await pilot.pause()
        assert not app.no_color
        assert len(colours(app)) > 1

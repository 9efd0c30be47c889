"""The settings in the app: filled in, kept whole, never over a file that could not be read."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from textual.widgets import Select, Static

from analyzers.document import Platform
from tests.tui.waiting import AppPilot, desk, open_by_palette, until, verdict
from tui.app import PreroundApp
from tui.config import load_config
from tui.own_facts import keep_facts, own_facts
from tui.screens.confirm import ConfirmScreen
from tui.screens.placed import PlacedScreen
from tui.screens.settings import SettingsScreen
from tui.widgets.line_input import LineInput
from tui.widgets.tick_box import TickBox

pytestmark = pytest.mark.usefixtures("rules")


async def opened(pilot: AppPilot) -> SettingsScreen:
    screen = await open_by_palette(pilot, "settings: o", SettingsScreen)
    await until(pilot, lambda: screen.focused)
    return screen


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40)], ids=str)
async def test_what_is_filled_in_is_there_the_next_time(home: Path, size: tuple[int, int]) -> None:
    keep_facts({"year": "fourth-year", "school": "Spice Isle"}, home)
    (home / "config.toml").write_text('[keys]\n"desk.fix" = "f5,ctrl+f"\n', encoding="utf-8")
    async with PreroundApp(home).run_test(size=size) as pilot:
        screen = await opened(pilot)
        screen.query_one("#platform", Select).value = Platform.MASTODON
        screen.query_one("#tags", LineInput).value = "#Nephrology, MedEd"
        screen.query_one("#url", LineInput).value = "http://localhost:1/v1"
        screen.query_one("#model", LineInput).value = 'small "one"\\'
        tick = screen.query_one(TickBox)
        tick.focus()
        await pilot.press("space")
        assert str(tick.render()).startswith("✘ no")
        facts = {field.name: field for field in screen.query(".fact").results(LineInput)}
        facts["name"].value = "Ana [/b] Rivera"
        facts["school"].value = ""
        await pilot.press("ctrl+s")
        await until(pilot, lambda: desk(pilot).noun == "post")
    config = load_config(home)
    assert (config.platform, config.tags, config.history) == (
        Platform.MASTODON,
        ("Nephrology", "MedEd"),
        False,
    )
    assert config.model is not None
    assert (config.model.url, config.model.name) == ("http://localhost:1/v1", 'small "one"\\')
    assert config.keys == {"desk.fix": "f5,ctrl+f"}
    assert own_facts(home) == {"name": "Ana [/b] Rivera", "year": "fourth-year"}
    assert stat.S_IMODE((home / "config.toml").stat().st_mode) == 0o600
    async with PreroundApp(home).run_test(size=size) as pilot:
        await until(pilot, lambda: verdict(pilot) == "EMPTY")
        place = desk(pilot)
        assert isinstance(place, PlacedScreen)
        assert place.platform is Platform.MASTODON


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("tags", " , #", "Hashtags: name at least one"),
        ("url", "http://localhost:1", "Own model: give address and name"),
        ("model", "small", "Own model: give address and name"),
    ],
)
async def test_what_cannot_be_is_said_and_nothing_is_kept(
    app: PreroundApp, home: Path, field: str, value: str, said: str
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        screen.query_one(f"#{field}", LineInput).value = value
        await pilot.press("ctrl+s")
        await until(pilot, lambda: said in str(screen.query_one("#said", Static).render()))
        assert app.screen is screen
        assert not (home / "config.toml").exists()
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, ConfirmScreen))
        await pilot.press("n")
        await until(pilot, lambda: app.screen is screen)
        assert screen.query_one(f"#{field}", LineInput).value == value
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, ConfirmScreen))
        await pilot.press("y")
        await until(pilot, lambda: desk(pilot).noun == "post")


async def test_a_file_that_cannot_be_read_is_left_alone(home: Path) -> None:
    written = "[radar\ntags = my own notes"
    (home / "config.toml").write_text(written, encoding="utf-8")
    app = PreroundApp(home)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        assert "config.toml cannot be read" in str(screen.query_one("#problem", Static).render())
        await pilot.press("ctrl+s")
        app.theme = "preround-light"
        await until(pilot, lambda: any("theme is not kept" in one.message for one in app._notifications))
        await pilot.press("escape")
        await until(pilot, lambda: desk(pilot).noun == "post")
    assert (home / "config.toml").read_text(encoding="utf-8") == written


async def test_a_fact_that_is_forgotten_leaves_the_scripts_too(app: PreroundApp, home: Path) -> None:
    keep_facts({"name": "Ana Rivera"}, home)
    async with app.run_test(size=(120, 40)) as pilot:
        await until(pilot, lambda: verdict(pilot) == "EMPTY")
        await pilot.press("f7")
        await until(pilot, lambda: desk(pilot).noun == "scripts")
        await pilot.press("down", "down", "enter")
        await until(pilot, lambda: any(one.value == "Ana Rivera" for one in app.screen.query(LineInput)))
        app.action_settings()
        await until(pilot, lambda: any(one.value for one in app.screen.query(".fact").results(LineInput)))
        await pilot.pause()
        for field in app.screen.query(".fact").results(LineInput):
            field.value = ""
        await pilot.press("ctrl+s")
        await until(pilot, lambda: desk(pilot).noun == "scripts")
        await until(pilot, lambda: not any(one.value == "Ana Rivera" for one in app.screen.query(LineInput)))
    assert own_facts(home) == {}

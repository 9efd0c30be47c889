"""The first run: a tour on a sample, then one's own profile; nothing of the sample stays."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from textual.command import CommandPalette
from textual.widgets import Static

from tests.sources import ana_rivera as ana
from tests.tui.waiting import AppPilot, desk, until, verdict
from tui.app import PreroundApp
from tui.history import History
from tui.samples import sample
from tui.screens.import_profile import ImportScreen
from tui.screens.profile import ProfileScreen
from tui.screens.tour import TourScreen
from tui.tour_steps import STEPS
from tui.widgets.draft_area import DraftArea
from tui.widgets.line_input import LineInput
from tui.widgets.tour_panel import TourPanel

pytestmark = pytest.mark.usefixtures("rules")
SIZES = [(60, 20), (80, 24), (120, 40)]
SAMPLE = sample("profile").partition("\n")[0]


@pytest.fixture
def new_home(home: Path) -> Path:
    """A home that nobody has used yet."""
    (home / "state.json").unlink()
    return home


async def in_tour(pilot: AppPilot) -> TourScreen:
    await until(pilot, lambda: isinstance(pilot.app.screen, TourScreen) and pilot.app.screen.notes)
    screen = pilot.app.screen
    assert isinstance(screen, TourScreen)
    return screen


async def at_step(pilot: AppPilot, screen: TourScreen, number: int) -> None:
    await until(pilot, lambda: screen.step == number - 1)
    await pilot.pause()
    panel = screen.query_one(TourPanel)
    assert f"Tour {number}/{len(STEPS)}" in str(panel.border_title)
    assert screen.region.contains_region(panel.region)
    assert str(panel.query_one("#asks", Static).render()).startswith("▸ ")


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_from_the_first_start_to_ones_own_profile(
    new_home: Path, tmp_path_factory: pytest.TempPathFactory, size: tuple[int, int]
) -> None:
    export = ana.export(tmp_path_factory.mktemp("my downloads"))
    async with PreroundApp(new_home).run_test(size=size) as pilot:
        screen = await in_tour(pilot)
        headline = screen.query_one("#headline", DraftArea)
        assert headline.text == SAMPLE
        await at_step(pilot, screen, 1)
        await pilot.press("enter")
        await at_step(pilot, screen, 2)
        await pilot.press("enter")
        await at_step(pilot, screen, 3)
        await pilot.press("f8")
        await at_step(pilot, screen, 4)
        await pilot.press("f5")
        await at_step(pilot, screen, 5)
        assert headline.text != SAMPLE
        await pilot.press("ctrl+z")
        await at_step(pilot, screen, 6)
        assert headline.text == SAMPLE
        await pilot.press("ctrl+p")
        await until(pilot, lambda: isinstance(pilot.app.screen, CommandPalette))
        await pilot.press("escape")
        await at_step(pilot, screen, 7)
        await pilot.press("f3")

        await until(pilot, lambda: isinstance(pilot.app.screen, ImportScreen))
        pilot.app.screen.query_one(LineInput).value = f"'{export}'"
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, ProfileScreen))
        profile = desk(pilot)
        assert not isinstance(profile, TourScreen)
        await until(pilot, lambda: profile.query_one("#headline", DraftArea).text == ana.HEADLINE)
        assert profile.query_one("#about", DraftArea).text == ana.ABOUT
        await until(pilot, lambda: History(new_home / "history.sqlite3").entries())
        await until(pilot, lambda: (new_home / "drafts" / "profile.json").exists())
    everything = "".join(path.read_text(errors="replace") for path in new_home.rglob("*") if path.is_file())
    assert "Passionate about Medicine" not in everything


@pytest.mark.parametrize("steps", range(len(STEPS)))
async def test_escape_leaves_at_any_moment_and_it_does_not_return(new_home: Path, steps: int) -> None:
    async with PreroundApp(new_home).run_test(size=(80, 24)) as pilot:
        screen = await in_tour(pilot)
        for number in range(1, steps + 1):
            await pilot.press("enter")
            await at_step(pilot, screen, number + 1)
        await pilot.press("escape")
        await until(pilot, lambda: desk(pilot).noun == "post")
        await until(pilot, lambda: (new_home / "state.json").exists())
        await until(pilot, lambda: verdict(pilot) == "EMPTY")
    async with PreroundApp(new_home).run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: verdict(pilot) == "EMPTY")
        assert desk(pilot).noun == "post"


async def test_who_has_drafts_is_not_shown_around(new_home: Path) -> None:
    (new_home / "drafts").mkdir()
    async with PreroundApp(new_home).run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: verdict(pilot) == "EMPTY")
        assert not isinstance(pilot.app.screen, TourScreen)


async def test_the_tour_comes_back_and_leaves_ones_own_draft_alone(home: Path) -> None:
    app = PreroundApp(home)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f2")
        await until(pilot, lambda: desk(pilot).noun == "profile")
        desk(pilot).query_one("#headline", DraftArea).insert("Mine")
        for _ in range(2):
            app.action_tour()
            screen = await in_tour(pilot)
            assert screen.step == 0
            await pilot.press(*"typed into the sample")
            screen.query_one("#headline", DraftArea).insert("typed into the sample")
            await pilot.press("escape")
            await until(pilot, lambda: not isinstance(app.screen, TourScreen))
        assert desk(pilot).query_one("#headline", DraftArea).text == "Mine"
    saved = (home / "drafts" / "profile.json").read_text(encoding="utf-8")
    assert "Mine" in saved
    assert "sample" not in saved


async def test_a_place_by_its_key_leaves_the_tour(new_home: Path) -> None:
    async with PreroundApp(new_home).run_test(size=(80, 24)) as pilot:
        await in_tour(pilot)
        await pilot.press("f4")
        await until(pilot, lambda: desk(pilot).noun == "reply")
        await pilot.pause(0.2)
        assert desk(pilot).noun == "reply"
        assert "tour" not in pilot.app._modes


async def test_the_keys_it_asks_for_are_ones_own(new_home: Path) -> None:
    (new_home / "config.toml").write_text('[keys]\n"desk.next" = "ctrl+n"\n', encoding="utf-8")
    async with PreroundApp(new_home).run_test(size=(80, 24)) as pilot:
        screen = await in_tour(pilot)
        await pilot.press("enter", "enter")
        await at_step(pilot, screen, 3)
        assert "Ctrl+N" in str(screen.query_one("#asks", Static).render())
        await pilot.press("ctrl+n")
        await at_step(pilot, screen, 4)
    shutil.rmtree(new_home)


async def test_an_import_in_the_tour_ends_it_and_asks_once(new_home: Path) -> None:
    app = PreroundApp(new_home)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, TourScreen))
        await pilot.press("ctrl+o")
        await until(pilot, lambda: isinstance(app.screen, ImportScreen))
        await pilot.press("escape")
        await until(pilot, lambda: type(app.screen) is ProfileScreen)
        await pilot.pause(0.5)
        assert type(app.screen) is ProfileScreen

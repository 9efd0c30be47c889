"""The history in the app: how it went, and how it is forgotten."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from textual.widgets import OptionList, Static

from analyzers.profile import Audit, Section
from tests.tui.waiting import AppPilot, desk, open_by_palette, until
from tui.app import PreroundApp
from tui.history import History
from tui.screens.confirm import ConfirmScreen
from tui.screens.history import HistoryScreen

pytestmark = pytest.mark.usefixtures("rules")
WHEN = datetime(2026, 11, 20, 9, 30).astimezone()
_SECTION = Section("text", 4, 220, None, (), ())
AUDIT = Audit(40, (), _SECTION, _SECTION, 0)
SIZES = [(60, 20), (80, 24), (120, 40)]


@pytest.fixture
def history(home: Path) -> History:
    kept = History(home / "history.sqlite3")
    for day, score in enumerate((40, 55, 80)):
        kept.add(replace(AUDIT, score=score), "Waldenstrom [/b].zip", "a", WHEN + timedelta(days=day))
    kept.add(replace(AUDIT, score=10), "other.txt", "b", WHEN + timedelta(days=9))
    return kept


async def opened(pilot: AppPilot) -> HistoryScreen:
    screen = await open_by_palette(pilot, "history: o", HistoryScreen)
    await until(pilot, lambda: screen.rows or "Reading" not in shown(screen)[0])
    return screen


def shown(screen: HistoryScreen) -> list[str]:
    return [str(option.prompt) for option in screen.query_one(OptionList).options]


def course(screen: HistoryScreen) -> str:
    return str(screen.query_one("#course", Static).render())


@pytest.mark.usefixtures("history")
@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_each_audit_with_its_change_and_the_line(app: PreroundApp, size: tuple[int, int]) -> None:
    async with app.run_test(size=size) as pilot:
        screen = await opened(pilot)
        assert [row.score for row in screen.rows] == [10, 80, 55, 40]
        assert ["" if not row.change else row.change for row in screen.rows] == ["", "+25", "+15", ""]
        assert "80  +25  Waldenstrom [/b].zip" in shown(screen)[1]
        await pilot.press("down")
        await until(pilot, lambda: "40 → 55 → 80" in course(screen))
        assert "▄▅▇" in course(screen)
        for widget in screen.query("OptionList, #told, #course"):
            assert screen.region.contains_region(widget.region)
            assert widget.region.height >= 1
        await pilot.press("escape")
        await until(pilot, lambda: desk(pilot).noun == "post")


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_one_is_forgotten_after_a_question(
    app: PreroundApp, history: History, size: tuple[int, int]
) -> None:
    async with app.run_test(size=size) as pilot:
        screen = await opened(pilot)
        await pilot.press("down", "delete")
        await until(pilot, lambda: isinstance(app.screen, ConfirmScreen))
        await pilot.press("escape")
        await until(pilot, lambda: app.screen is screen)
        assert len(history.entries()) == 4
        await pilot.press("delete")
        await until(pilot, lambda: isinstance(app.screen, ConfirmScreen))
        await pilot.press("enter")  # the focus is on no
        await until(pilot, lambda: app.screen is screen)
        assert len(history.entries()) == 4
        await pilot.press("delete")
        await until(pilot, lambda: isinstance(app.screen, ConfirmScreen))
        await pilot.press("y")
        await until(pilot, lambda: len(screen.rows) == 3)
        assert [entry.standing.score for entry in history.entries()] == [40, 55, 10]


async def test_all_is_forgotten(app: PreroundApp, home: Path, history: History) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        await pilot.press("a")
        await until(pilot, lambda: isinstance(app.screen, ConfirmScreen))
        await pilot.press("tab", "enter")
        await until(pilot, lambda: app.screen is screen and not screen.rows)
        assert "No audits yet" in shown(screen)[0]
    assert not history.path.exists()
    assert not any(b"Waldenstrom" in path.read_bytes() for path in home.rglob("*") if path.is_file())


async def test_a_damaged_history_is_said_and_can_be_forgotten(app: PreroundApp, home: Path) -> None:
    (home / "history.sqlite3").write_bytes(b"no database" * 100)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        await until(pilot, lambda: "damaged" in shown(screen)[0])
        await pilot.press("a")
        await until(pilot, lambda: isinstance(app.screen, ConfirmScreen))
        await pilot.press("y")
        await until(pilot, lambda: app.screen is screen and "No audits yet" in shown(screen)[0])

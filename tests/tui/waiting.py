"""Patience for a slow machine: wait for what should happen, not for a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from textual.pilot import Pilot
from textual.screen import Screen

from tui.screens.desk import DeskScreen
from tui.widgets.status_line import StatusLine

PATIENCE = 40.0
AppPilot = Pilot[None]
Wanted = TypeVar("Wanted", bound=Screen[object])


async def until(pilot: AppPilot, condition: Callable[[], object]) -> None:
    """Waits for a condition, with patience for a slow machine."""
    for _ in range(int(PATIENCE / 0.05)):
        if condition():
            return
        await pilot.pause(0.05)
    raise AssertionError("the app did not get there in time")


async def open_by_palette(pilot: AppPilot, words: str, wanted: type[Wanted]) -> Wanted:
    """Types these words into the palette, takes its first command, and gives the screen that comes."""
    await until(pilot, lambda: verdict(pilot) == "EMPTY")
    await pilot.press("ctrl+p", *words)
    await pilot.pause(0.5)
    await pilot.press("enter")
    await until(pilot, lambda: isinstance(pilot.app.screen, wanted))
    screen = pilot.app.screen
    assert isinstance(screen, wanted)
    return screen


def desk(pilot: AppPilot) -> DeskScreen:
    """The screen in front."""
    screen = pilot.app.screen
    assert isinstance(screen, DeskScreen)
    return screen


def verdict(pilot: AppPilot) -> str:
    """The verdict shown."""
    return desk(pilot).query_one(StatusLine).verdict

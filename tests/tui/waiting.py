"""Patience for a slow machine: wait for what should happen, not for a time."""

from __future__ import annotations

from collections.abc import Callable

from textual.pilot import Pilot

from tui.screens.desk import DeskScreen
from tui.widgets.status_line import StatusLine

PATIENCE = 40.0
AppPilot = Pilot[None]


async def until(pilot: AppPilot, condition: Callable[[], object]) -> None:
    """Waits for a condition, with patience for a slow machine."""
    for _ in range(int(PATIENCE / 0.05)):
        if condition():
            return
        await pilot.pause(0.05)
    raise AssertionError("the app did not get there in time")


def desk(pilot: AppPilot) -> DeskScreen:
    """The screen in front."""
    screen = pilot.app.screen
    assert isinstance(screen, DeskScreen)
    return screen


def verdict(pilot: AppPilot) -> str:
    """The verdict shown."""
    return desk(pilot).query_one(StatusLine).verdict

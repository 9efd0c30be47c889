"""What every place and dialog looks like, kept as text; `--write-snapshots` writes it anew."""

from __future__ import annotations

import difflib
from pathlib import Path

import pytest

from tests.tui.picture import picture_of
from tests.tui.scenes import PLACES, SCENES, furnish
from tests.tui.waiting import AppPilot, until
from tui.app import PreroundApp
from tui.screens.desk import DeskScreen

pytestmark = [pytest.mark.usefixtures("rules"), pytest.mark.slow]
SNAPSHOTS = Path(__file__).with_name("snapshots")
SIZES = [(60, 20), (80, 24), (120, 40)]
THEMES = ("preround", "preround-light", "preround-no-colour")
HIGH = "preround-high-contrast"


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("scene", SCENES)
async def test_it_looks_as_it_did(
    home: Path,
    scene: str,
    size: tuple[int, int],
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    furnish(home, monkeypatch)
    app = PreroundApp(home)
    app._told = True  # that rules are alone: they are, in tests
    differences = []
    async with app.run_test(size=size) as pilot:
        await SCENES[scene](pilot)
        themes = (*THEMES, HIGH) if size == (80, 24) and scene in PLACES else THEMES
        for theme in themes:
            app.theme = theme
            name = f"{scene}-{size[0]}x{size[1]}-{theme}.txt"
            differences += compared(name, await at_rest(pilot), write(request))
    assert not differences, "\n" + "\n".join(differences)


def write(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--write-snapshots", default=False))


async def at_rest(pilot: AppPilot) -> str:
    """The picture once nothing is read or saved any more and it no longer changes."""
    places = [screen for screen in pilot.app.screen_stack if isinstance(screen, DeskScreen)]
    await until(pilot, lambda: not any(place.reading.busy for place in places))
    await pilot.wait_for_scheduled_animations()
    before, now = "", picture_of(pilot.app)
    for _ in range(100):
        if before == now:
            break
        await pilot.pause(0.05)
        before, now = now, picture_of(pilot.app)
    return now


def compared(name: str, now: str, anew: bool) -> list[str]:
    """What differs from the kept picture; nothing where it is written anew."""
    path = SNAPSHOTS / name
    if anew:
        SNAPSHOTS.mkdir(exist_ok=True)
        path.write_text(now, encoding="utf-8")
        return []
    kept = path.read_text(encoding="utf-8") if path.exists() else ""
    return list(difflib.unified_diff(kept.splitlines(), now.splitlines(), f"kept/{name}", "now", lineterm=""))

"""The score in its parts, and its line over time."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from textual.widgets import Static

from analyzers.profile import Audit, Section
from tests.tui.test_profile import opened
from tests.tui.waiting import until
from tui.app import PreroundApp
from tui.history import History
from tui.kept_audits import keep_audit
from tui.screens.profile import ProfileScreen
from tui.screens.score import ScoreScreen
from tui.widgets.draft_area import HeadlineArea

pytestmark = pytest.mark.usefixtures("rules")
_SECTION = Section("text", 4, 220, None, (), ())
AUDIT = Audit(40, (), _SECTION, _SECTION, 0)


def score_line(screen: ProfileScreen) -> str:
    return str(screen.query_one("#score", Static).render())


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40)], ids=str)
async def test_the_parts_add_up_to_the_score(app: PreroundApp, size: tuple[int, int]) -> None:
    async with app.run_test(size=size) as pilot:
        screen = await opened(pilot)
        screen.query_one(HeadlineArea).insert("US citizen IMG | Class of 2027 | frequent flyer")
        await until(pilot, lambda: "headline 31/50" in score_line(screen))
        await pilot.press("ctrl+r")
        await until(pilot, lambda: isinstance(app.screen, ScoreScreen))
        rows = str(app.screen.query_one("#parts", Static).render()).splitlines()
        assert len(rows) == 9
        assert sum(int(row.replace("of", "").split()[-2 if " of " in row else -1]) for row in rows) == 31
        assert rows[-1].split()[-1] == "-5"
        await pilot.press("escape")
        await until(pilot, lambda: app.screen is screen)


async def test_kept_audits_draw_a_line_in_the_place(home: Path) -> None:
    for score in (40, 55, 80):
        keep_audit(replace(AUDIT, score=score), home)
    History(home / "history.sqlite3").add(
        AUDIT, "other.zip", "another", datetime.now().astimezone() + timedelta(1)
    )
    app = PreroundApp(home)
    async with app.run_test(size=(120, 40)) as pilot:
        screen = await opened(pilot)
        await until(pilot, lambda: "40 → 55 → 80" in score_line(screen))
        await pilot.press("ctrl+r")
        await until(pilot, lambda: isinstance(app.screen, ScoreScreen))
        assert "40 → 55 → 80" in str(app.screen.query_one("#course", Static).render())


async def test_without_a_history_it_says_how_to_begin_one(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        await until(pilot, lambda: "Score 0" in score_line(screen))
        await pilot.press("ctrl+r")
        await until(pilot, lambda: isinstance(app.screen, ScoreScreen))
        assert "Keep this audit" in str(app.screen.query_one("#course", Static).render())

"""A terminal that changes its size while somebody types: nothing is lost, and the verdict stays in sight."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.tui.waiting import desk, until, verdict
from tui.app import PreroundApp
from tui.kept_state import keep_state
from tui.widgets.draft_area import DraftArea
from tui.widgets.status_line import StatusLine

pytestmark = [pytest.mark.usefixtures("rules"), pytest.mark.slow]
SIZES = st.tuples(st.integers(40, 160), st.integers(12, 50))
WORDS = st.sampled_from(["forbidden words ", "a frequent flyer ", "quiet [/b] ", "日本語 "])


@pytest.mark.parametrize("place", ["post", "profile", "reply"])
@settings(
    max_examples=2,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.generate],
)
@given(steps=st.lists(st.tuples(SIZES, WORDS), min_size=8, max_size=8))
async def test_the_verdict_stays_in_sight(place: str, steps: list[tuple[tuple[int, int], str]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        keep_state(Path(folder), tour="seen")
        app = PreroundApp(Path(folder))
        async with app.run_test(size=(80, 24)) as pilot:
            await until(pilot, lambda: verdict(pilot) == "EMPTY")
            await app.switch_mode(place)
            await until(pilot, lambda: desk(pilot).noun == place)
            await until(pilot, lambda: isinstance(app.focused, DraftArea))
            area = app.focused
            assert isinstance(area, DraftArea)
            typed = ""
            for size, words in steps:
                await pilot.resize_terminal(*size)
                await pilot.press(*words)
                typed += words
                await until(pilot, lambda: not desk(pilot).reading.busy)
                await pilot.pause()
                assert area.text == typed
                line = desk(pilot).query_one(StatusLine)
                strips = app.screen._compositor.render_strips()
                assert (len(strips), strips[0].cell_length) == size[::-1]
                assert verdict(pilot) in strips[line.region.y].text

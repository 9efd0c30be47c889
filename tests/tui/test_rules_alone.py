"""Without the language model everything works by rules, and the app says so once."""

import pytest

from tests.tui.waiting import desk, until, verdict
from tui.widgets.draft_area import DraftArea

pytestmark = pytest.mark.usefixtures("rules")  # which leave the encoder out


async def test_the_app_says_once_that_rules_are_alone(app):
    async with app.run_test() as pilot:
        desk(pilot).query_one("#draft", DraftArea).insert("Our frequent flyer came back.")
        await until(pilot, lambda: verdict(pilot) == "REVISE")
        await pilot.press("f2")
        await pilot.pause()
        said = [note.message for note in app._notifications if "rules alone" in note.message]
        assert len(said) == 1
        assert "\n" not in said[0]

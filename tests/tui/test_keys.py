"""Every key has a name, says what it does, and can be given to something else."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.binding import Binding
from textual.widgets import Footer, Static

from tests.tui.waiting import desk, until, verdict
from tui.app import PreroundApp
from tui.keys import all_bound
from tui.screens.help import HelpScreen
from tui.widgets.app_bar import PLACES
from tui.widgets.draft_area import DraftArea

pytestmark = pytest.mark.usefixtures("rules")


def with_keys(home: Path, *lines: str) -> PreroundApp:
    (home / "config.toml").write_text("\n".join(["[keys]", *lines]), encoding="utf-8")
    return PreroundApp(home)


def said(app: PreroundApp) -> list[str]:
    return [notification.message for notification in app._notifications]


def test_every_binding_of_ours_has_an_id_and_a_tooltip() -> None:
    bound = all_bound()
    assert len(bound) > 40
    nameless = [
        f"{one.owner.__name__} {one.binding}"
        for one in bound
        if not (isinstance(one.binding, Binding) and one.binding.id and one.binding.tooltip)
    ]
    assert nameless == []


def test_one_id_means_one_thing() -> None:
    meant: dict[str, set[tuple[str, str]]] = {}
    for one in all_bound():
        meant.setdefault(one.binding.id or "", set()).add((one.binding.action, one.binding.description))
    assert {identity: things for identity, things in meant.items() if len(things) > 1} == {}


def test_nothing_of_ours_clashes_with_something_of_ours(home: Path) -> None:
    app = with_keys(home, '"desk.fix" = "f5"')
    app.on_load()
    assert app.keymap.problems == app.keymap.clashes == ()


async def test_a_key_of_ones_own_works_in_the_draft_and_is_shown(home: Path) -> None:
    app = with_keys(home, '"desk.fix" = "ctrl+f"')  # which in a text area would take a word away
    async with app.run_test(size=(120, 40)) as pilot:
        draft = desk(pilot).query_one("#draft", DraftArea)
        draft.insert("A frequent flyer came in.")
        await until(pilot, lambda: verdict(pilot) == "REVISE")
        await pilot.press("f8", "f5")
        assert "frequent flyer" in draft.text
        await pilot.press("ctrl+f")
        await until(pilot, lambda: draft.text == "A patient who comes often came in.")
        footer = " ".join(str(key.render()) for key in app.screen.query_one(Footer).children)
        assert "^f Fix" in footer
        assert "F5" not in footer
        await pilot.press("f1")
        await until(pilot, lambda: isinstance(app.screen, HelpScreen))
        help_screen = app.screen
        assert isinstance(help_screen, HelpScreen)
        assert "**Ctrl+F** takes" in help_screen._about
        rows = [row for _, rows in help_screen._groups for row in rows]
        assert ("^f", "desk.fix") in [(row.keys, row.id) for row in rows]


async def test_the_places_show_the_keys_they_have(home: Path) -> None:
    async with with_keys(home, 'app.profile = "f12"').run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: "F12 Profile" in bar(pilot.app.screen.query("Place").first(Static)))
        await pilot.press("f12")
        await until(pilot, lambda: desk(pilot).noun == "profile")


def bar(place: Static) -> str:
    return str(place.render())


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('"desk.fixx" = "f5"', "'desk.fixx' is unknown; the nearest is 'desk.fix'"),
        ('"desk.fix" = "f5,ctrl-f"', "desk.fix: 'ctrl-f' is no key"),
        ('"app.scripts" = "s"', "app.scripts: 's' could no longer be typed"),
        ('"desk.fix" = "f8"', "f8 is both"),
        ('"profile.suggest" = "space"', "profile.suggest: 'space' could no longer be typed"),
        ('"desk.fix" = 5', "desk.fix is not a text"),
    ],
)
async def test_what_cannot_be_is_said_in_one_line_and_the_rest_holds(
    home: Path, line: str, expected: str
) -> None:
    app = with_keys(home, line)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: any(expected in message for message in said(app)))
        assert all("\n" not in message for message in said(app))
        await pilot.press(*"still writing", "f2")
        await until(pilot, lambda: desk(pilot).noun == "profile")


async def test_places_go_by_number(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        for number, name in enumerate(PLACES, 1):
            await pilot.press(f"alt+{number}")
            await until(pilot, lambda name=name: app.current_mode == name)


async def test_a_digit_is_a_digit_while_one_writes_and_a_place_otherwise(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        draft = desk(pilot).query_one("#draft", DraftArea)
        await pilot.press("1")
        await until(pilot, lambda: draft.text == "1")
        app.screen.query_one("#notes").focus()
        await pilot.press("1")
        await until(pilot, lambda: desk(pilot).noun == "profile")


async def test_a_number_changes_no_place_behind_a_dialog(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f1")
        await until(pilot, lambda: isinstance(app.screen, HelpScreen))
        await pilot.press("alt+1", "f7")
        await pilot.pause()
        assert isinstance(app.screen, HelpScreen)


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40)], ids=str)
async def test_help_tells_this_place_from_everywhere(app: PreroundApp, size: tuple[int, int]) -> None:
    async with app.run_test(size=size) as pilot:
        await pilot.press("f1")
        await until(pilot, lambda: isinstance(app.screen, HelpScreen))
        titles = [str(one.render()) for one in app.screen.query(".group").results(Static)]
        assert titles == ["In this place", "Everywhere"]
        assert app.screen.query("Markdown")
        assert all(app.screen.region.width >= one.region.right for one in app.screen.query("*"))


async def test_the_palette_and_the_lists_name_the_keys_that_work(home: Path) -> None:
    app = with_keys(home, '"profile.suggest" = "ctrl+t"\n"desk.next" = "ctrl+g,f4"')
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("f2")
        await until(pilot, lambda: desk(pilot).noun == "profile")
        told = {command.title: command.help for command in app.get_system_commands(app.screen)}
        assert told["profile: Suggestions side by side"].startswith("Ctrl+T:")
        assert told["profile: Next finding"] == "Ctrl+G"
        assert told["profile: Previous finding"] == "Shift+F8"
        assert "^t suggestions" in str(app.screen.query_one("#notes").border_title)

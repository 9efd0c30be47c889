"""One's own profile, read from what people have: what is wrong is said, and nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from textual.widgets import Static

from tests.sources import ana_rivera as ana
from tests.tui.waiting import AppPilot, desk, until
from tui.app import PreroundApp
from tui.given_path import path_in
from tui.history import History, line_of
from tui.screens.import_profile import ImportScreen
from tui.screens.profile import ProfileScreen
from tui.widgets.draft_area import DraftArea
from tui.widgets.line_input import LineInput

pytestmark = pytest.mark.usefixtures("rules")
SOURCES: dict[str, Callable[[Path], Path]] = {
    "export": ana.export,
    "PDF": ana.pdf_file,
    "page": lambda folder: ana.html_file(folder, ana.html_2026()),
    "text": ana.text_file,
}


@pytest.fixture
def downloads(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("my downloads")


async def asked(pilot: AppPilot) -> ImportScreen:
    await pilot.press("f2")
    await until(pilot, lambda: desk(pilot).noun == "profile")
    await pilot.press("ctrl+o")
    await until(pilot, lambda: isinstance(pilot.app.screen, ImportScreen))
    screen = pilot.app.screen
    assert isinstance(screen, ImportScreen)
    return screen


async def give(pilot: AppPilot, screen: ImportScreen, path: str) -> None:
    screen.query_one(LineInput).value = path
    await pilot.press("enter")


def texts(pilot: AppPilot) -> tuple[str, str]:
    areas = pilot.app.screen.query(DraftArea)
    headline, about = (area.text for area in areas)
    return headline, about


@pytest.mark.parametrize("source", SOURCES)
async def test_headline_and_about_are_put_there_and_taken_back(
    app: PreroundApp, downloads: Path, source: str
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await asked(pilot)
        app.screen_stack[-2].query_one("#headline", DraftArea).insert("What I had")
        await give(pilot, screen, str(SOURCES[source](downloads)))
        await until(pilot, lambda: isinstance(app.screen, ProfileScreen) and texts(pilot)[0] == ana.HEADLINE)
        assert texts(pilot) == (ana.HEADLINE, ana.ABOUT)
        await pilot.press("ctrl+z")
        await until(pilot, lambda: texts(pilot)[0] == "What I had")


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40)], ids=str)
async def test_what_is_wrong_is_one_line_in_the_dialog(
    app: PreroundApp, downloads: Path, size: tuple[int, int]
) -> None:
    broken = downloads / "[b] broken [.pdf"
    broken.write_bytes(b"%PDF-1.7 and nothing else")
    async with app.run_test(size=size) as pilot:
        screen = await asked(pilot)
        for given, expected in (
            ("", "Type a path first"),
            (str(downloads / "gone.zip"), "No such file"),
            (str(broken), "[b] broken [.pdf"),
        ):
            await give(pilot, screen, given)
            said = screen.query_one("#said", Static)
            await until(pilot, lambda said=said, words=expected: words in str(said.render()))
            await until(pilot, lambda: not screen.has_class("-reading"))
            assert "\n" not in str(said.render())
            assert screen.query_one(LineInput).value == given
            assert screen.query_one(LineInput).has_focus
            assert screen.region.contains_region(said.region)
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, ProfileScreen))
        assert texts(pilot) == ("", "")


async def test_what_a_source_does_not_have_stays(app: PreroundApp, downloads: Path) -> None:
    path = downloads / "headline.txt"
    path.write_text("A headline alone", encoding="utf-8")
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await asked(pilot)
        app.screen_stack[-2].query_one("#about", DraftArea).insert("My own About")
        await give(pilot, screen, str(path))
        await until(pilot, lambda: isinstance(app.screen, ProfileScreen))
        await until(pilot, lambda: texts(pilot) == ("A headline alone", "My own About"))


async def test_audits_in_the_app_go_on_the_line_of_the_import(
    app: PreroundApp, home: Path, downloads: Path
) -> None:
    export = ana.export(downloads)
    history = History(home / "history.sqlite3")
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await asked(pilot)
        await give(pilot, screen, str(export))
        await until(pilot, lambda: len(history.entries()) == 1)
        profile = app.screen
        assert isinstance(profile, ProfileScreen)
        profile.query_one("#headline", DraftArea).replace_all("Future Doctor")
        profile.action_keep_audit()
        await until(pilot, lambda: len(history.entries()) == 2)
        await until(pilot, lambda: any("since the last" in one.message for one in app._notifications))
    assert {entry.line for entry in history.entries()} == {line_of(ana.NAME, export)}


async def test_no_audit_is_kept_where_none_is_wanted(home: Path, downloads: Path) -> None:
    (home / "config.toml").write_text("[app]\nhistory = false\n", encoding="utf-8")
    app = PreroundApp(home)
    async with app.run_test(size=(80, 24)) as pilot:
        await give(pilot, await asked(pilot), str(ana.export(downloads)))
        await until(pilot, lambda: isinstance(app.screen, ProfileScreen))
        profile = app.screen
        assert isinstance(profile, ProfileScreen)
        profile.action_keep_audit()
        await until(pilot, lambda: any("not kept" in one.message for one in app._notifications))
    assert not (home / "history.sqlite3").exists()


@pytest.mark.parametrize(
    "given",
    [
        "{path}",
        "  {path}\t",
        "'{path}'",
        '"{path}"',
        "{shell}",
        "file://{url}",
    ],
)
def test_a_path_may_be_typed_dropped_or_copied(downloads: Path, given: str) -> None:
    path = downloads / "Basic export (1).zip"
    shell = str(path).replace(" ", "\\ ").replace("(", "\\(").replace(")", "\\)")
    url = str(path).replace(" ", "%20")
    assert path_in(given.format(path=path, shell=shell, url=url)) == path

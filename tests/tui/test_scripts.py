"""Stories of a script: found, filled, read, copied; and what is told about oneself is told once."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from snippets import library
from tests.tui.some_scripts import some_scripts
from tests.tui.test_user_text import NASTY
from tests.tui.waiting import AppPilot, desk, until, verdict
from tui.app import PreroundApp
from tui.screens.scripts import ScriptsScreen
from tui.widgets.blank_form import BlankField, BlankForm
from tui.widgets.detail import Detail
from tui.widgets.draft_area import DraftArea
from tui.widgets.line_input import LineInput
from tui.widgets.note_list import NoteList
from tui.widgets.script_list import ScriptList
from tui.widgets.search_line import SearchLine

pytestmark = pytest.mark.usefixtures("rules", "scripts")


@pytest.fixture
def scripts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three scripts of our own in the place of the library."""
    monkeypatch.setattr(library, "all_messages", some_scripts)


async def opened(pilot: AppPilot) -> ScriptsScreen:
    await pilot.press("f7")
    await until(pilot, lambda: isinstance(pilot.app.screen, ScriptsScreen) and verdict(pilot) != "READING")
    screen = desk(pilot)
    assert isinstance(screen, ScriptsScreen)
    return screen


def listed(screen: ScriptsScreen) -> list[str]:
    options = screen.query_one(ScriptList).options
    return [str(option.prompt).strip() for option in options]


def field(screen: ScriptsScreen, name: str) -> LineInput:
    return next(one.input for one in screen.query(BlankField) if one.blank.name == name)


async def chosen(pilot: AppPilot, words: str) -> ScriptsScreen:
    """The place with the one script that these words find, its first blank in focus."""
    screen = await opened(pilot)
    await pilot.press(*words, "enter")
    await until(pilot, lambda: isinstance(screen.focused, LineInput) and screen.query(BlankField))
    await until(pilot, lambda: not isinstance(screen.focused, SearchLine))
    return screen


async def test_scripts_stand_under_their_moments_and_are_found_by_words(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        assert screen.query_one(SearchLine).has_focus
        assert listed(screen) == [
            "First contact",
            "First e-mail to a physician you have not met",
            "On a rotation",
            "Thanks at the end of a rotation",
            "At a conference",
            "Invitation after a talk",
        ]
        await pilot.press(*"TALK conference")
        await until(pilot, lambda: listed(screen) == ["At a conference", "Invitation after a talk"])
        await pilot.press(*" zebra")
        await until(pilot, lambda: listed(screen) == ["No script speaks of this."])


async def test_a_script_is_filled_and_copied_with_its_subject(
    app: PreroundApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied: list[str] = []
    monkeypatch.setattr("tui.copying.copy_to_system", lambda text: copied.append(text) or True)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await chosen(pilot, "physician")
        preview = screen.query_one("#draft", DraftArea)
        assert preview.text.startswith("Dear Dr. [recipient],")
        await until(pilot, lambda: "5 still to fill" in str(screen.query_one("#summary").render()))
        for name, value in {
            "subject_matter": "sodium",
            "recipient": "Okafor",
            "name": "Ana Ruiz",
            "year": "third-year",
            "what_you_read": "Your talk",
        }.items():
            field(screen, name).value = value
        await until(pilot, lambda: "[" not in preview.text)
        await until(pilot, lambda: verdict(pilot) == "CLEAR")
        await pilot.press("f9")
        await until(pilot, lambda: copied)
        assert copied[0].startswith("Subject: US citizen IMG, question about sodium\n\nDear Dr. Okafor,\n\n")
        assert "I am Ana Ruiz, a third-year US citizen" in copied[0]


async def test_typing_into_a_blank_shows_in_the_words_and_enter_goes_on(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await chosen(pilot, "physician")
        assert field(screen, "subject_matter").has_focus
        await pilot.press(*"potassium", "enter", *"Okafor")
        await until(pilot, lambda: "Dear Dr. Okafor," in screen.query_one("#draft", DraftArea).text)
        assert "potassium" in str(screen.query_one("#subject").render())


async def test_what_is_found_in_the_words_is_listed_and_not_edited_here(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await chosen(pilot, "rotation")
        field(screen, "what").value = "how you greet a frequent flyer"
        await until(pilot, lambda: verdict(pilot) == "REVISE")
        assert screen.query_one(NoteList).display
        note = screen.query_one(Detail).note
        assert note is not None
        assert not note.edits
        assert note.more[0][0] == "Instead"
        await pilot.press("f5")
        assert "frequent flyer" in screen.query_one("#draft", DraftArea).text


async def test_too_long_for_its_channel_is_said(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await chosen(pilot, "talk")
        assert field(screen, "talk").value == "handoffs"
        field(screen, "talk").value = "handoffs " * 30
        await until(pilot, lambda: "over the limit" in str(screen.query_one("#summary").render()))
        assert "/200" in str(screen.query_one("#draft").border_title)


async def test_what_is_yours_is_kept_and_stands_there_next_time(home: Path) -> None:
    async with PreroundApp(home).run_test(size=(80, 24)) as pilot:
        screen = await chosen(pilot, "physician")
        field(screen, "name").value = "Ana Ruiz"
        field(screen, "recipient").value = "Okafor"
        facts = home / "facts.json"
        await until(pilot, lambda: facts.exists() and json.loads(facts.read_text())["name"] == "Ana Ruiz")
        await until(pilot, lambda: (home / "drafts" / "scripts.json").exists())
        assert "Ruiz" not in (home / "drafts" / "scripts.json").read_text(encoding="utf-8")
        await pilot.press("ctrl+q")
    async with PreroundApp(home).run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        await until(pilot, lambda: screen.query(BlankField))
        assert field(screen, "recipient").value == "Okafor"
        await pilot.press(*"talk", "enter")
        await until(pilot, lambda: screen.query_one(BlankForm).border_title == "Invitation after a talk")
        await until(pilot, lambda: field(screen, "name").value == "Ana Ruiz")
        assert "I am Ana Ruiz" in screen.query_one("#draft", DraftArea).text


async def test_clearing_empties_the_script_and_keeps_what_is_yours(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await chosen(pilot, "talk")
        field(screen, "name").value = "Ana Ruiz"
        field(screen, "recipient").value = "Okafor"
        await until(pilot, lambda: "Okafor" in screen.query_one("#draft", DraftArea).text)
        screen.action_clear()
        await until(pilot, lambda: "[recipient]" in screen.query_one("#draft", DraftArea).text)
        await until(pilot, lambda: field(screen, "recipient").value == "")
        assert "I am Ana Ruiz" in screen.query_one("#draft", DraftArea).text


async def test_moving_through_the_list_shows_each_script(app: PreroundApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        screen = await opened(pilot)
        await pilot.press("down", "down")
        await until(pilot, lambda: "Thank you for [what]" in screen.query_one("#draft", DraftArea).text)
        assert screen.query_one(ScriptList).has_focus
        await pilot.press("down", "down", "up", "enter")
        await until(pilot, lambda: isinstance(screen.focused, LineInput))
        await pilot.press("escape")
        await until(pilot, lambda: screen.query_one(ScriptList).has_focus)


async def test_nasty_text_in_blanks_and_search_is_drawn_as_it_is(app: PreroundApp) -> None:
    async with app.run_test(size=(60, 20)) as pilot:
        screen = await chosen(pilot, "physician")
        for text in NASTY:
            for one in screen.query(BlankField):
                one.input.value = text
            await pilot.pause(0.15)
            assert "\x1b" not in screen.query_one("#draft", DraftArea).text
        screen.query_one(SearchLine).value = NASTY[0]
        await until(pilot, lambda: not screen.reading.busy)
        assert verdict(pilot) != "UNREAD"


async def test_without_scripts_a_line_says_so(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library, "all_messages", lambda: ())
    async with PreroundApp(home).run_test(size=(60, 20)) as pilot:
        screen = await opened(pilot)
        assert "no scripts yet" in listed(screen)[0]
        await pilot.press("enter", "f9", "f8", "f6", "escape")
        assert verdict(pilot) == "EMPTY"


async def test_a_damaged_script_is_named_and_left_out(
    app: PreroundApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library, "library_problems", lambda: ("messages/thanks.toml: text is missing",))
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        assert len(listed(screen)) > 1
        assert any("thanks.toml: text is missing" in toast.message for toast in app._notifications)


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40)], ids=str)
async def test_form_words_and_findings_fit(app: PreroundApp, size: tuple[int, int]) -> None:
    async with app.run_test(size=size) as pilot:
        screen = await opened(pilot)
        assert screen.query_one(ScriptList).region.height >= 8
        await pilot.press(*"physician", "enter")
        await until(pilot, lambda: screen.query(BlankField) and not screen.choosing)
        field(screen, "what_you_read").focus()
        field(screen, "what_you_read").value = "A frequent flyer story"
        await until(pilot, lambda: verdict(pilot) == "REVISE")
        await pilot.pause(0.1)
        form, preview = screen.query_one(BlankForm), screen.query_one("#draft")
        for widget in (form, preview, screen.query_one(NoteList), screen.query_one(Detail)):
            assert screen.region.contains_region(widget.region)
            assert widget.region.height >= 3
        assert form.region.contains_region(field(screen, "what_you_read").region)


async def test_help_and_palette_know_the_scripts(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        titles = {command.title for command in app.get_system_commands(screen)}
        assert {"go to: Scripts", "scripts: Copy", "scripts: Invitation after a talk"} <= titles
        assert "scripts: Make the edit on offer" not in titles
        ours = [a.binding for a in screen.active_bindings.values() if a.binding.id or a.binding.show]
        assert all(binding.id and binding.tooltip for binding in ours)
        await pilot.press("f1")
        await until(pilot, lambda: type(app.screen).__name__ == "HelpScreen")

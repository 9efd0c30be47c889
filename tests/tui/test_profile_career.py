"""What a profile lists beside its texts: read in, held against them, kept with the draft."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.widgets import Static

from analyzers.career import NOTHING_LISTED, Career, Position, School
from sources.profile_document import ImportedProfile
from tests.tui.test_profile import opened
from tests.tui.waiting import AppPilot, until, verdict
from tui.app import PreroundApp
from tui.history import History
from tui.screens.import_profile import Imported
from tui.screens.profile import ProfileScreen
from tui.widgets.detail import Detail
from tui.widgets.draft_area import DraftArea
from tui.written_profile import WrittenProfile, bounded, career_in

pytestmark = pytest.mark.usefixtures("rules")
BEN = ImportedProfile(
    name="Ben Okafor",
    headline="US citizen IMG | Class of 2027 | Aspiring internist",
    about="I aim for internal medicine residency.",
    positions=(Position("Observer", "Tampa Clinic", "2025-01", "2024-01"),),
    education=(School("School of Medicine, Galway", "MB BCh BAO", "2022", "2027"),),
)


async def imported(pilot: AppPilot, profile: ImportedProfile = BEN) -> ProfileScreen:
    screen = await opened(pilot)
    screen.take_import(Imported(profile, Path("ben.zip")))
    await until(pilot, lambda: screen.query_one("#about", DraftArea).text == profile.about)
    await until(pilot, lambda: verdict(pilot) in {"CLEAR", "REVISE", "BLOCK"} and not screen.reading.busy)
    return screen


def career_notes(screen: ProfileScreen) -> list[int]:
    return [index for index, note in enumerate(screen.notes) if note.place == "Career"]


async def test_dates_that_run_backwards_are_listed_with_their_words(app: PreroundApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        screen = await imported(pilot)
        await until(pilot, lambda: career_notes(screen))
        note = screen.notes[career_notes(screen)[0]]
        assert "2025-01 to 2024-01" in dict(note.more)["Listed"]
        screen.choose(career_notes(screen)[0])
        assert screen.query_one(Detail).note is note
        await until(
            pilot,
            lambda: "read with 1 position, 1 school" in str(screen.query_one("#summary", Static).render()),
        )


async def test_a_note_without_a_draft_answers_every_key(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await imported(pilot)
        await until(pilot, lambda: career_notes(screen))
        screen.choose(career_notes(screen)[0])
        notes = screen.query_one("#notes")
        notes.focus()
        await pilot.press("f5")
        await until(
            pilot, lambda: any("what your profile lists" in one.message for one in app._notifications)
        )
        await pilot.press("enter", "f8", "shift+f8", "escape", "f9")
        await until(pilot, lambda: isinstance(screen.focused, DraftArea))


async def test_the_career_survives_a_restart_and_goes_with_clear(home: Path) -> None:
    async with PreroundApp(home).run_test(size=(80, 24)) as pilot:
        await imported(pilot)
        await pilot.press("ctrl+q")
    async with PreroundApp(home).run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        assert screen.career == BEN.career
        await until(pilot, lambda: career_notes(screen))
        screen.action_clear()
        await until(pilot, lambda: not career_notes(screen))
        assert screen.career == NOTHING_LISTED


async def test_another_profile_brings_its_own_career_or_none(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await imported(pilot)
        screen.take_import(Imported(ImportedProfile("Ana", BEN.headline, BEN.about), Path("ana.txt")))
        await until(pilot, lambda: not career_notes(screen))
        assert screen.career == NOTHING_LISTED


async def test_app_and_history_agree_on_the_score(app: PreroundApp, home: Path) -> None:
    history = History(home / "history.sqlite3")
    async with app.run_test(size=(120, 40)) as pilot:
        screen = await imported(pilot)
        await until(pilot, lambda: len(history.entries()) == 1)
        screen.action_keep_audit()
        await until(pilot, lambda: len(history.entries()) == 2)
        first, second = (entry.standing for entry in history.entries())
        assert (first.score, first.findings) == (second.score, second.findings)
        line = screen.query_one("#score", Static)
        await until(pilot, lambda: f"{first.score} → {first.score}" in str(line.render()))


def test_a_written_profile_comes_back_from_its_fields() -> None:
    written = WrittenProfile("one", "two", BEN.career)
    assert WrittenProfile.of(written.fields) == written
    assert "career" not in WrittenProfile("one", "two").fields


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: (
            st.lists(inner) | st.dictionaries(st.sampled_from(["positions", "title", "education"]), inner)
        ),
    )
)
def test_a_career_that_cannot_be_read_is_none(value: object) -> None:
    assert isinstance(career_in(json.dumps(value)), Career)


@pytest.mark.parametrize(
    "saved", ["", "no JSON", "[" * 90_000, '{"positions": [{"title": 5, "company": ""}]}']
)
def test_damage_to_a_career_leaves_the_texts(saved: str) -> None:
    assert WrittenProfile.of({"headline": "one", "career": saved}) == WrittenProfile("one")


async def test_an_import_is_taken_back_whole(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await imported(pilot)
        ana = ImportedProfile(
            "Ana", "Another headline", "Another About.", education=(School("Another school"),)
        )
        screen.take_import(Imported(ana, Path("ana.zip")))
        await until(pilot, lambda: screen.query_one("#about", DraftArea).text == ana.about)
        commands = {command.title: command.callback for command in app.get_system_commands(screen)}
        commands["profile: Undo the import"]()
        await until(pilot, lambda: screen.question() == WrittenProfile(BEN.headline, BEN.about, BEN.career))
        titles = {command.title for command in app.get_system_commands(screen)}
        assert "profile: Undo the import" not in titles


async def test_f8_comes_to_the_career_after_the_texts_and_round_again(app: PreroundApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        screen = await imported(pilot)
        screen.query_one("#about", DraftArea).insert("Forbidden words. ")
        await until(pilot, lambda: verdict(pilot) == "BLOCK")
        seen = []
        for _ in range(3):
            await pilot.press("f8")
            assert screen.chosen_note is not None
            seen.append(screen.chosen_note.place)
        assert sorted(seen[:2]) == ["About", "Career"]
        assert seen[2] == seen[0]


async def test_the_worst_is_shown_first(home: Path) -> None:
    (home / "drafts").mkdir(exist_ok=True)
    fields = {"headline": "Ana Rivera", "about": "A frequent flyer. Some forbidden words."}
    (home / "drafts" / "profile.json").write_text(json.dumps(fields), encoding="utf-8")
    async with PreroundApp(home).run_test(size=(120, 40)) as pilot:
        screen = await opened(pilot)
        await until(pilot, lambda: verdict(pilot) == "BLOCK")
        screen.query_one("#score").focus()
        assert screen.chosen_note is not None
        assert screen.chosen_note.sign.word == "block"


def test_a_career_that_no_person_has_is_cut_to_what_a_draft_can_hold() -> None:
    many = Career(
        positions=tuple(Position("Observer", "Clinic", description="x" * 9000) for _ in range(5000))
    )
    kept = WrittenProfile("", "", bounded(many)).fields["career"]
    assert len(kept) < 2_000_000
    assert bounded(BEN.career) == BEN.career

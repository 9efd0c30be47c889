"""The history on disk: what it keeps, what it does not, and what happens where it cannot."""

import sqlite3
import stat
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from analyzers.profile import Audit, Section
from tui.history import History, HistoryError, line_of, remember

WHEN = datetime(2026, 11, 26, 9, 30).astimezone()
TEXT = "a text about Waldenstrom in Dayton"
_SECTION = Section(TEXT, len(TEXT), 220, None, (), ())
AUDIT = Audit(40, (), _SECTION, _SECTION, 0)


@pytest.fixture
def history(tmp_path: Path) -> History:
    return History(tmp_path / "home" / "history.sqlite3")


def test_nothing_is_made_before_the_first_audit(history: History):
    assert history.entries() == ()
    assert not history.path.exists()


def test_only_the_owner_can_read_it(history: History):
    history.add(AUDIT, "profile.txt", "a", WHEN)
    assert stat.S_IMODE(history.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(history.path.parent.stat().st_mode) == 0o700


def test_an_audit_comes_back_without_its_texts(history: History):
    history.add(AUDIT, "profile.txt", "a", WHEN)
    [entry] = history.entries()
    assert (entry.id, entry.when, entry.source, entry.standing.score) == (1, WHEN, "profile.txt", 40)
    assert b"Waldenstrom" not in history.path.read_bytes()


@pytest.mark.usefixtures("home")
def test_the_last_audit_is_that_of_the_same_profile():
    assert not remember(AUDIT, "a.txt", "a", WHEN)
    assert not remember(AUDIT, "b.txt", "b", WHEN)
    (last,) = remember(replace(AUDIT, score=60), "a.txt", "a", WHEN)
    assert last is not None
    assert (last.source, last.standing.score) == ("a.txt", 40)


def test_a_name_ties_exports_together_and_a_place_ties_texts(tmp_path: Path):
    assert line_of("Ana Rivera", tmp_path / "may.zip") == line_of("ana  rivera", tmp_path / "june.zip")
    assert line_of("", tmp_path / "a.txt") != line_of("", tmp_path / "b.txt")
    assert "rivera" not in line_of("Ana Rivera", tmp_path).casefold()


def test_what_is_forgotten_leaves_nothing_in_the_file(history: History):
    history.add(AUDIT, "Waldenstrom.txt", "a", WHEN)
    history.add(AUDIT, "profile.txt", "a", WHEN)
    history.forget([1])
    assert [entry.id for entry in history.entries()] == [2]
    assert b"Waldenstrom" not in history.path.read_bytes()


def test_a_number_is_never_given_twice(history: History):
    history.add(AUDIT, "profile.txt", "a", WHEN)
    history.forget([1])
    history.add(AUDIT, "profile.txt", "a", WHEN)
    assert [entry.id for entry in history.entries()] == [2]


def test_a_damaged_history_names_the_way_out(history: History):
    history.path.parent.mkdir()
    history.path.write_bytes(b"no database" * 100)
    with pytest.raises(HistoryError, match=r"is damaged .*forget --all"):
        history.entries()
    history.forget_all()
    assert history.entries() == ()


@pytest.mark.parametrize("change", ["score = 'abc'", "statuses = '[]'", "digests = '3'", "parts = '{'"])
def test_an_entry_that_cannot_be_one_is_damage_too(history: History, change: str):
    history.add(AUDIT, "profile.txt", "a", WHEN)
    with sqlite3.connect(history.path) as database:
        database.execute(f"UPDATE audits SET {change}")
    with pytest.raises(HistoryError, match="is damaged"):
        history.entries()


def test_a_locked_history_says_so(history: History, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("tui.history._SECONDS", 0.1)
    history.add(AUDIT, "profile.txt", "a", WHEN)
    other = sqlite3.connect(history.path)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(HistoryError, match="locked"):
        history.add(AUDIT, "profile.txt", "a", WHEN)
    other.close()
    assert len(history.entries()) == 1


def test_a_newer_history_is_left_alone(history: History):
    history.add(AUDIT, "profile.txt", "a", WHEN)
    with sqlite3.connect(history.path) as database:
        database.execute("PRAGMA user_version = 9")
    with pytest.raises(HistoryError, match="newer preround"):
        history.add(AUDIT, "profile.txt", "a", WHEN)

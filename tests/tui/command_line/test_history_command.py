"""`preround history` and `preround forget`, run as a user runs them."""

import json

import pytest

from tui.command_line.history import sparkline

FIRST = "Student\n\nI like medicine.\n"
SECOND = (
    "US citizen IMG | Final-year medical student | Aspiring internal medicine resident\n\nI like medicine.\n"
)


@pytest.fixture
def profile(tmp_path):
    path = tmp_path / "profile.txt"
    path.write_text(FIRST, encoding="utf-8")
    return path


@pytest.fixture
def two_audits(preround, profile):
    preround("audit", str(profile))
    profile.write_text(SECOND, encoding="utf-8")
    preround("audit", str(profile))


def test_without_audits_it_says_how_to_begin(preround):
    ran = preround("history")
    assert (ran.status, ran.err) == (0, "")
    assert "preround audit FILE" in ran.out
    assert preround("history", "--format", "json").out == ""


@pytest.mark.usefixtures("two_audits")
def test_the_line_over_time_and_what_changed(preround):
    told = preround("history").out
    assert told.startswith("profile.txt  ")
    assert "of 100, 2 audits" in told
    assert "headline: goal is met, was missing" in told


@pytest.mark.usefixtures("two_audits")
def test_json_lines_for_programs(preround):
    first, second = map(json.loads, preround("history", "--format", "json").out.splitlines())
    assert (first["id"], second["id"]) == (1, 2)
    assert first["profile"] == second["profile"]
    assert first["score"] < second["score"]
    assert first["changes"] == []
    assert "headline is rewritten" in second["changes"]
    assert second["criteria"]["headline: goal"] == "met"
    assert "I like medicine" not in json.dumps(second)


def test_what_is_not_kept(preround, profile):
    preround("audit", str(profile), "--no-history")
    preround("audit", "-", stdin=FIRST)
    preround("audit", "--headline", "Student", "--about", str(profile))
    preround("audit", "--jsonl", stdin=json.dumps({"headline": "Student"}))
    assert preround("history", "--format", "json").out == ""


@pytest.mark.usefixtures("two_audits")
def test_one_audit_is_forgotten(preround):
    ran = preround("forget", "1", "--yes")
    assert (ran.status, ran.out, ran.err) == (0, "", "")
    [left] = map(json.loads, preround("history", "--format", "json").out.splitlines())
    assert left["id"] == 2


@pytest.mark.usefixtures("two_audits")
def test_all_is_forgotten(preround):
    assert preround("forget", "--all", "--yes").status == 0
    assert preround("history", "--format", "json").out == ""


@pytest.mark.usefixtures("two_audits")
def test_nothing_is_deleted_unasked(preround):
    ran = preround("forget", "--all")
    assert ran.status == 2
    assert ran.err == "preround: to delete the whole history without being asked, add --yes\n"
    assert len(preround("history", "--format", "json").out.splitlines()) == 2


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "or --all"),
        (("1", "--all"), "or --all"),
        (("7", "--yes"), "no audit 7"),
        (("x",), "not the number"),
    ],
)
def test_what_cannot_be_forgotten_is_one_line(preround, arguments, said):
    ran = preround("forget", *arguments)
    assert ran.status == 2
    assert said in ran.err
    assert ran.err.count("\n") == 1


def test_with_a_damaged_history_the_audit_goes_on(preround, profile, tmp_path):
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "history.sqlite3").write_bytes(b"no database" * 100)
    ran = preround("audit", str(profile))
    assert ran.status == 0
    assert ran.out.startswith("Score ")
    assert "is damaged" in ran.err
    assert ran.err.count("\n") == 1


def test_a_sparkline_goes_from_nothing_to_all():
    assert sparkline([0, 50, 100]) == "▁▅█"

"""`preround audit` in a file: formats, where they go, and what is refused."""

import json
import re
import stat

import pytest

PROFILE = "US citizen IMG | Final-year medical student\n\nI grew up in Dayton and study in the Caribbean.\n"


@pytest.fixture
def profile(tmp_path):
    path = tmp_path / "profile.txt"
    path.write_text(PROFILE, encoding="utf-8")
    return path


_MINUTE = re.compile(r"(?<=T)\d\d:\d\d")  # the two runs may fall into different ones


@pytest.mark.parametrize(
    ("form", "start"),
    [
        ("text", "Score "),
        ("markdown", "# Profile audit"),
        ("html", "<!doctype html>"),
        ("json", '{"id": null'),
    ],
)
def test_each_format_goes_to_standard_output_or_to_a_file(preround, profile, tmp_path, form, start):
    path = tmp_path / "report"
    shown = preround("audit", str(profile), "--format", form, "--no-history")
    ran = preround("audit", str(profile), "--format", form, "--no-history", "-o", str(path), FORCE_COLOR="1")
    assert (ran.status, ran.out, ran.err) == (shown.status, "", "")
    assert shown.out.startswith(start)
    assert _MINUTE.sub("", path.read_text(encoding="utf-8")) == _MINUTE.sub("", shown.out)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert "\x1b" not in shown.out


def test_json_is_the_same_object_in_a_file(preround, profile, tmp_path):
    path = tmp_path / "report.json"
    preround("audit", str(profile), "--format", "json", "-o", str(path))
    told = json.loads(path.read_text(encoding="utf-8"))
    assert {"id", "score", "parts", "headline", "about"} == told.keys()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("audit", "a.txt", "b.txt", "-o", "report.txt"), "-o takes one profile"),
        (("audit", "a.txt", "b.txt", "--format", "html"), "--format html takes one profile"),
        (("audit", "--jsonl", "a.jsonl", "-o", "report.txt"), "-o takes one profile"),
    ],
)
def test_several_profiles_are_no_one_report(preround, arguments, said):
    ran = preround(*arguments)
    assert ran.status == 2
    assert said in ran.err
    assert ran.err.count("\n") == 1


def test_the_profile_is_not_written_over(preround, profile):
    ran = preround("audit", str(profile), "-o", str(profile))
    assert ran.status == 2
    assert "name another file" in ran.err
    assert profile.read_text(encoding="utf-8") == PROFILE


def test_a_folder_that_is_not_there_is_one_line(preround, profile, tmp_path):
    ran = preround("audit", str(profile), "-o", str(tmp_path / "nowhere" / "report.txt"))
    assert ran.status == 2
    assert ran.err.count("\n") == 1
    assert "there is no folder" in ran.err


def test_a_second_page_tells_what_changed(preround, profile, tmp_path):
    page = tmp_path / "report.html"
    preround("audit", str(profile))
    profile.write_text(PROFILE.replace("Final-year", "Aspiring internist, final-year"), encoding="utf-8")
    preround("audit", str(profile), "--format", "html", "-o", str(page))
    told = page.read_text(encoding="utf-8")
    assert ">Since " in told
    assert "headline is rewritten" in told

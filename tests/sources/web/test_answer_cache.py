"""Answers kept for some minutes."""

import json
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from web_server import Answer, Web, data, page

from sources.errors import SourceError
from sources.web.fetch import Fetcher
from sources.web.fetched import JSON


class Clock:
    def __init__(self) -> None:
        self.now = datetime.now(UTC)

    def __call__(self) -> datetime:
        return self.now


def read_twice(web: Web, folder: Path, minutes: float = 0, between=lambda: None) -> list[bytes]:
    url = web.on("/post", page("<p>first"), page("<p>second"))
    clock = Clock()
    with Fetcher(folder, now=clock, sleep=lambda _: None) as fetcher:
        first = fetcher.get(url).body
        clock.now += timedelta(minutes=minutes)
        between()
        return [first, fetcher.get(url).body]


def test_ten_minutes_long_the_server_is_not_asked_again(web, tmp_path):
    assert read_twice(web, tmp_path / "kept", minutes=9.9) == [b"<p>first", b"<p>first"]
    assert len(web.asked) == 1


@pytest.mark.parametrize("minutes", [10, -1])
def test_then_it_is_and_so_when_the_clock_was_set_back(web, tmp_path, minutes):
    assert read_twice(web, tmp_path, minutes)[1] == b"<p>second"


def test_another_run_finds_what_was_kept_whole(web, tmp_path):
    url = web.on("/post", page("<p>Ask why.", Link="<x>", Set_Cookie="a=b"))
    with Fetcher(tmp_path) as fetcher:
        first = fetcher.get(url)
    with Fetcher(tmp_path) as fetcher:
        second = fetcher.get(url)
    assert (first.body, first.url, first.headers["link"]) == (second.body, second.url, second.headers["link"])
    assert "set-cookie" not in second.headers


def test_only_the_user_can_read_it_and_nothing_half_written_stays(web, tmp_path):
    folder = tmp_path / "kept"
    read_twice(web, folder)
    (path,) = folder.iterdir()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "broken",
    [b"", b"{", b"[]", b'{"at": 0}', b"\xff\xfe", b"[" * 100_000, b'{"at": "x", "asked": 1}', b"null"],
)
def test_a_broken_file_is_passed_over(web, tmp_path, broken):
    def breaking() -> None:
        for path in tmp_path.iterdir():
            path.write_bytes(broken)

    assert read_twice(web, tmp_path, between=breaking)[1] == b"<p>second"


@pytest.mark.parametrize("field", ["body", "headers", "status", "url", "asked"])
def test_a_file_with_a_field_of_another_type_is_passed_over(web, tmp_path, field):
    def breaking() -> None:
        for path in tmp_path.iterdir():
            entry = json.loads(path.read_text())
            del entry[field]
            path.write_text(json.dumps(entry))

    assert read_twice(web, tmp_path, between=breaking)[1] == b"<p>second"


def test_a_folder_that_cannot_be_made_only_costs_the_second_question(web, tmp_path):
    (tmp_path / "taken").write_text("a file")
    assert read_twice(web, tmp_path / "taken")[1] == b"<p>second"


def test_refusals_are_not_kept(web, tmp_path):
    url = web.on("/post", page("", 404), page("<p>Ask why."))
    with Fetcher(tmp_path) as fetcher:
        with pytest.raises(SourceError):
            fetcher.get(url)
        assert fetcher.get(url).body == b"<p>Ask why."


def test_the_same_address_as_page_and_as_json_are_two_answers(web, tmp_path):
    url = web.on("/post", page("<p>Ask why."), data({"ask": "why"}))
    with Fetcher(tmp_path) as fetcher:
        assert fetcher.get(url).content_type == "text/html"
        assert fetcher.get(url, JSON).json("it") == {"ask": "why"}


def test_stale_answers_go_when_the_next_comes_and_other_files_stay(web, tmp_path):
    (tmp_path / "notes.txt").write_text("mine")
    clock = Clock()
    with Fetcher(tmp_path, now=clock) as fetcher:
        fetcher.get(web.on("/old", Answer(b"<p>old")))
        clock.now += timedelta(minutes=11)
        fetcher.get(web.on("/new", Answer(b"<p>new")))
    assert len(list(tmp_path.glob("web-*.json"))) == 1
    assert (tmp_path / "notes.txt").exists()

"""Marks stay on their words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from analyzers.finding import Fix
from tui.marks import Mark, moved
from tui.plain import plain

TEXT = "one two three"
TWO = Mark(4, 7, "warn", fixes=(Fix("", 4, 7, "2"),))


def test_an_edit_before_moves_the_mark_and_its_fixes() -> None:
    [mark] = moved([TWO], TEXT, "zero " + TEXT)
    assert (mark.start, mark.end) == (9, 12)
    assert mark.fixes[0].apply("zero " + TEXT) == "zero one 2 three"


def test_an_edit_behind_leaves_it() -> None:
    assert moved([TWO], TEXT, TEXT + "!") == (TWO,)


def test_an_edit_inside_keeps_the_place_and_drops_the_fixes() -> None:
    [mark] = moved([TWO], TEXT, "one twwo three")
    assert (mark.start, mark.end, mark.fixes) == (4, 8, ())


@given(st.text("ab\n", max_size=30), st.text("ab\n", max_size=30), st.data())
def test_a_mark_never_leaves_the_text(before: str, after: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(before)))
    mark = Mark(start, data.draw(st.integers(start, len(before))), "info")
    [result] = moved([mark], before, after)
    assert 0 <= result.start <= result.end <= len(after)


@given(st.text(st.characters(), max_size=60))
def test_plain_text_can_be_drawn_and_saved(text: str) -> None:
    cleaned = plain(text)
    assert plain(cleaned) == cleaned
    assert cleaned.splitlines() == cleaned.removesuffix("\n").split("\n") or not cleaned
    assert "\x1b" not in cleaned
    cleaned.encode("utf-8")


def test_newlines_of_every_kind_become_one() -> None:
    assert plain("a\r\nb\rc\u2028d\x85e") == "a\nb\nc\nd\ne"

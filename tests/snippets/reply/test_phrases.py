"""The noun phrases that a reply can name."""

from __future__ import annotations

import pytest

from snippets.reply.phrases import phrases_of


def named(text: str) -> list[str]:
    return [text[phrase.start : phrase.end] for phrase in phrases_of(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Look for muddy brown casts before you blame the drug.", ["muddy brown casts", "drug"]),
        ("We discussed goals of care with the family.", ["goals of care", "family"]),
        ("Check a spot urine sodium after furosemide.", ["spot urine sodium", "furosemide"]),
        ("The second troponin was normal.", ["troponin", "normal"]),
        ("I want to test it, and the test was late.", ["test", "late"]),
        ("SGLT2 inhibitors in HFpEF: why wait?", ["SGLT2 inhibitors", "HFpEF"]),
    ],
)
def test_a_phrase_ends_where_a_sentence_is_held_together(text: str, expected: list[str]) -> None:
    assert named(text) == expected


def test_no_phrase_is_longer_than_four_words() -> None:
    text = "acute severe community acquired pneumonia treatment duration guideline summary"
    assert all(len(phrase.words) <= 4 for phrase in phrases_of(text))


@pytest.mark.parametrize("text", ["", "!!!", "🩺🩺", "the of and", "…"])
def test_nothing_is_named_where_nothing_is_said(text: str) -> None:
    assert named(text) == []

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
        ("The second troponin was normal.", ["troponin"]),
        ("I want to test it, and the test was late.", ["test"]),
        ("SGLT2 inhibitors in HFpEF: why wait?", ["SGLT2 inhibitors", "HFpEF"]),
    ],
)
def test_a_phrase_ends_where_a_sentence_is_held_together(text: str, expected: list[str]) -> None:
    assert named(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("For hyponatremia, check serum osm first.", ["hyponatremia", "serum osm"]),
        ("He had a serum osm check.", ["serum osm check"]),
        ("Teaching tip: ask learners before they order a CT.", ["Teaching tip", "learners", "CT"]),
        ("Does a low dose change outcomes?", ["low dose", "outcomes"]),
        ("Never let a normal BNP rule out heart failure.", ["normal BNP", "heart failure"]),
        ("Proud of our chief resident Dr. Patel.", ["chief resident", "Patel"]),
        ("We discussed the dose change.", ["dose change"]),
        ("The preceptor works because it is short.", ["preceptor"]),
        ("The meeting accepts posters.", ["meeting", "posters"]),
    ],
)
def test_a_verb_is_no_part_of_its_object(text: str, expected: list[str]) -> None:
    assert named(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Blood cultures were negative.", ["Blood cultures"]),
        ("He is the most junior person.", ["junior person"]),
        ("Uptake doubled after the intern's own visit.", ["Uptake", "visit"]),
        ("Crohn's is not rare.", ["Crohn's"]),
        ("We ask the hospital and the clinic.", ["hospital", "clinic"]),
    ],
)
def test_an_adjective_or_an_owner_alone_is_no_phrase(text: str, expected: list[str]) -> None:
    assert named(text) == expected


@pytest.mark.parametrize(
    ("text", "determiner"),
    [
        ("Our academic half day moved.", "your"),
        ("Her stethoscope was warm.", "the"),
        ("On the same printer.", "the"),
        ("A good morning report.", "the"),
        ("A locked door.", "a"),
        ("Muddy brown casts.", ""),
    ],
)
def test_a_phrase_keeps_the_determiner_a_reply_would_use(text: str, determiner: str) -> None:
    assert next(iter(phrases_of(text))).determiner == determiner


def test_no_phrase_is_longer_than_four_words() -> None:
    text = "acute severe community acquired pneumonia treatment duration guideline summary"
    assert all(len(phrase.words) <= 4 for phrase in phrases_of(text))


@pytest.mark.parametrize("text", ["", "!!!", "🩺🩺", "the of and", "…"])
def test_nothing_is_named_where_nothing_is_said(text: str) -> None:
    assert named(text) == []

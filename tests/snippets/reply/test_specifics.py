"""What a reply can take up of a post, as it would name it."""

from __future__ import annotations

import pytest

from snippets.reply.specifics import SpecificKind, specifics_of


def phrases(text: str) -> set[str]:
    return {one.text for one in specifics_of(text) if one.kind is SpecificKind.PHRASE}


@pytest.mark.parametrize(
    ("text", "named", "not_named"),
    [
        ("Our academic half day moved to Tuesdays.", "your academic half day", "academic"),
        ("I love a good morning report.", "the morning report", "report"),
        ("Three weeks of night sweats and a new murmur.", "night sweats", "sweats"),
        ("A normal BNP does not exclude heart failure.", "a normal BNP", "BNP"),
        ("It is a low output state until proven otherwise.", "a low output state", "output state"),
        ("An amazing pericardial rub today.", "the pericardial rub", "amazing pericardial rub"),
        ("She had a creatinine of 2.1.", "a creatinine of 2.1", "a creatinine of 2.1."),
    ],
)
def test_a_compound_stays_whole_and_praise_is_left_out(text: str, named: str, not_named: str) -> None:
    assert named in phrases(text)
    assert not_named not in phrases(text)


def test_a_label_before_a_colon_names_nothing() -> None:
    assert phrases("Teaching tip: name the pretest probability aloud.") == {"the pretest probability"}


def test_what_only_says_how_is_no_subject() -> None:
    assert phrases("We still order it by autopilot.") == set()
    assert phrases("The autopilots are many.") == {"the autopilots"}

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


def lines(text: str) -> set[str]:
    return {one.text for one in specifics_of(text) if one.kind is SpecificKind.LINE}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "Pearl: a normal BNP does not exclude heart failure.",
            "a normal BNP does not exclude heart failure",
        ),
        ("2/ Muddy brown casts settle the question.", "Muddy brown casts settle the question"),
        ("Medical students: your sediment needs a second look.", "your sediment needs a second look"),
    ],
)
def test_a_line_is_quoted_without_its_label_its_number_or_those_it_is_addressed_to(
    text: str, line: str
) -> None:
    assert line in lines(text)


@pytest.mark.parametrize(
    "text", ['Ask "what would change it?" before they order a CT.', "A tweetorial on the sediment."]
)
def test_half_a_sentence_and_a_title_are_no_lines(text: str) -> None:
    assert lines(text) == set()


def test_those_a_post_is_addressed_to_are_no_subject() -> None:
    assert phrases("Residency directors: how do you teach pretest probability?") == {"pretest probability"}


def test_with_its_article_a_phrase_is_too_short_to_repeat_the_post() -> None:
    assert "goals of care conversation" in phrases("In a goals of care conversation, wait.")
    assert "a transfusion threshold" in phrases("Use a transfusion threshold.")


def test_a_name_that_topics_write_with_a_capital_keeps_it() -> None:
    assert "Medicaid" in phrases("Medicaid pays for it.")
    assert "the Gold Humanism award" in phrases("Honored to receive the Gold Humanism award.")
    assert "hyperkalemia" in phrases("Hyperkalemia kills.")

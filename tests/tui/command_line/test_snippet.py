"""`preround snippet`, run as a user runs it."""

import json

import pytest

from snippets.library import all_messages

SCRIPT = "outreach-email"


def test_the_list_names_every_script_under_its_moment(preround):
    ran = preround("snippet", "list")
    assert ran.status == 0
    for message in all_messages():
        assert message.id in ran.out
        assert message.moment in ran.out


def test_one_is_shown_with_its_blanks_and_the_reasons(preround):
    ran = preround("snippet", "show", SCRIPT)
    assert ran.status == 0
    for part in ("Subject:", "{name}", "e.g."):
        assert part in ran.out


def test_filled_it_is_clear_and_facts_about_the_user_are_kept(preround):
    message = next(message for message in all_messages() if message.id == SCRIPT)
    settings = [f"--set={blank.name}={blank.example}" for blank in message.blanks]
    ran = preround("snippet", "fill", SCRIPT, *settings, "--format", "json")
    filled = json.loads(ran.out)
    assert ran.status == 0
    assert filled["missing"] == []
    assert filled["verdict"] == "clear"
    again = json.loads(preround("snippet", "fill", SCRIPT, "--format", "json").out)
    yours = {blank.name for blank in message.blanks if blank.yours}
    assert yours
    assert set(again["missing"]) == {blank.name for blank in message.blanks if not blank.default} - yours


def test_what_is_still_blank_is_named(preround):
    ran = preround("snippet", "fill", SCRIPT)
    assert "[name]" in ran.out
    assert "still to fill: " in ran.err


def test_a_filled_text_is_checked(preround):
    ran = preround(
        "snippet", "fill", SCRIPT, "--set", "name=Dr. Maya Fernandez, MD (fourth-year medical student)"
    )
    assert ran.status == 1
    assert "title-misuse" in ran.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["show", "outreach-emial"], "did you mean outreach-email?"),
        (["fill", SCRIPT, "--set", "name"], "--set takes name=value"),
        (["fill", SCRIPT, "--set", "shoe=9"], "has no blank 'shoe'"),
    ],
)
def test_what_is_wrong_is_told_in_one_line(preround, arguments, said):
    ran = preround("snippet", *arguments)
    assert ran.status == 2
    assert said in ran.err
    assert ran.err.count("\n") == 1

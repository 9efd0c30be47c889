"""What a reply must pass before it is shown."""

from __future__ import annotations

import pytest

from analyzers import Platform
from snippets.reply.gate import judge_reply, objections_to, too_alike

POST = (
    "Pearl: a spot urine sodium under 50 two hours after furosemide means the dose was too small. "
    "Double it rather than wait for the morning."
)
GOOD = "How soon after furosemide do you send the spot urine sodium when the patient has no catheter?"


def rules_against(text: str, post: str = POST, platform: Platform = Platform.LINKEDIN) -> set[str]:
    return {objection.rule for objection in judge_reply(text, platform, post).objections}


def test_a_question_on_a_particular_of_the_post_passes() -> None:
    assert rules_against(GOOD) == set()


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        (f"Great post! {GOOD}", "stock-phrase"),
        ("A spot urine sodium under 50 two hours after furosemide: do you trust it?", "echo"),
        ("How did you learn to think about this?", "unspecific"),
        (
            "In 63% of patients the furosemide dose and the urine sodium do not fit, do they?",
            "unsourced-number",
        ),
        ("You should send the urine sodium earlier after furosemide.", "advice"),
        (f"{GOOD} #MedEd #FOAMed #Nephrology", "hashtags"),
    ],
)
def test_what_fails_is_named(text: str, rule: str) -> None:
    assert rule in rules_against(text)


def test_a_run_of_words_may_be_quoted() -> None:
    quoted = "“Double it rather than wait for the morning”: who is awake to check the urine sodium then?"
    assert "echo" not in rules_against(quoted)


def test_a_number_of_the_source_is_no_invention() -> None:
    text = "DOSE enrolled 308 patients; does that change how you double furosemide or read a urine sodium?"
    assert "unsourced-number" in rules_against(text)
    judged = judge_reply(text, Platform.LINKEDIN, POST, ["DOSE enrolled 308 patients"])
    assert not judged.objections


def test_it_must_fit_the_platform() -> None:
    assert "length" in rules_against(f"{GOOD} {'And why? ' * 40}", platform=Platform.X)


def test_every_objection_says_what_would_mend_it() -> None:
    for objection in objections_to("Great post! You should read more.", Platform.X, POST):
        assert objection.message.endswith(".")
        assert objection.mend.endswith(".")


def test_two_suggestions_may_share_the_post_but_not_their_point() -> None:
    assert too_alike(
        "Who collects the urine sodium at night on your ward?",
        ["At night, who collects the urine sodium on the ward?"],
        POST,
    )
    assert not too_alike(GOOD, ["What would make you stop furosemide before the urine sodium is back?"], POST)

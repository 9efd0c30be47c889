"""Replies to a post: several, different, particular, and none that would embarrass."""

from __future__ import annotations

import re

import pytest

from analyzers import Platform, Verdict
from snippets.reply.frames import Move
from snippets.reply.suggest import suggest_replies

PEARL = (
    "Heart failure pearl: check a spot urine sodium two hours after the first furosemide dose. "
    "Too low? Double the dose. Congestion at discharge is what brings people back."
)


def test_a_pearl_gets_replies_that_differ_in_what_they_do() -> None:
    suggestions = suggest_replies(PEARL, count=5)
    assert len(suggestions) >= 4
    assert len({suggestion.moves[0] for suggestion in suggestions}) >= 4
    assert all(suggestion.verdict is Verdict.CLEAR for suggestion in suggestions)
    assert all(suggestion.specifics for suggestion in suggestions)


def test_a_fact_comes_with_its_source_and_an_address() -> None:
    evidence = next(one for one in suggest_replies(PEARL, count=5) if Move.EVIDENCE in one.moves)
    assert len(evidence.sources) == 1
    assert evidence.sources[0].url in evidence.text


def test_an_experience_is_a_blank_and_never_invented() -> None:
    experience = next(one for one in suggest_replies(PEARL, count=5) if Move.EXPERIENCE in one.moves)
    assert re.search(r"\[[^\]]+\]", experience.text)


@pytest.mark.parametrize("platform", list(Platform))
def test_every_reply_fits_its_platform(platform: Platform) -> None:
    suggestions = suggest_replies(PEARL, platform, count=5)
    assert len(suggestions) >= 3
    assert all(suggestion.length <= suggestion.limit for suggestion in suggestions)


def test_the_specifics_stand_in_the_post_where_they_say() -> None:
    for suggestion in suggest_replies(PEARL):
        for specific in suggestion.specifics:
            assert PEARL[specific.start : specific.end].lower() in f"{specific.text} {PEARL}".lower()
            assert 0 <= specific.start < specific.end <= len(PEARL)


@pytest.mark.parametrize(
    "post",
    [
        "Our coordinator Ruth died on Sunday. She knew every intern's coffee order. We will miss her terribly.",
        "I'm so burned out that I cannot open a chart without crying. Twelve nights in a row.",
    ],
)
def test_grief_and_distress_get_a_humane_line_and_no_teaching(post: str) -> None:
    suggestions = suggest_replies(post, count=5)
    assert suggestions
    for suggestion in suggestions:
        assert suggestion.moves == (Move.APPRECIATION,)
        assert not suggestion.sources
        assert "?" not in suggestion.text


@pytest.mark.parametrize(
    "post",
    [
        "",
        "   \n",
        "Wer hat heute Abend Zeit, mit uns über das EKG und den Herzinfarkt zu sprechen, und wann?",
    ],
)
def test_an_empty_post_and_one_in_another_language_get_nothing(post: str) -> None:
    assert suggest_replies(post) == ()


def test_a_very_long_post_is_read_in_bounded_time() -> None:
    assert len(suggest_replies(PEARL * 200)) >= 3


def test_the_same_post_gets_the_same_replies() -> None:
    assert suggest_replies(PEARL) == suggest_replies(PEARL)


def test_a_word_inside_another_term_does_not_make_the_post_about_it() -> None:
    post = (
        "Nephrotic syndrome: protein to creatinine ratio, then the sediment. Edema, low albumin, high lipids. "
        "Do not forget the clot: renal vein thrombosis is real."
    )
    texts = " ".join(one.text for one in suggest_replies(post, count=5))
    assert "PICC" not in texts
    assert "lifestyle" not in texts
    assert "preventive drugs" not in texts


@pytest.mark.parametrize(
    "post",
    [
        "My pager died at 3 a.m. and for eleven minutes I was the happiest doctor in the state.",
        "Residents do not need another pizza party. They need a locked door and a nap.",
    ],
)
def test_a_remark_is_not_answered_as_a_lesson(post: str) -> None:
    for suggestion in suggest_replies(post, count=5):
        assert "students" not in suggestion.text
        assert "question bank" not in suggestion.text


def test_news_is_not_answered_with_a_question_on_a_topic_it_mentions() -> None:
    post = "I passed my boards! Thank you to everyone who took a handoff while I was studying."
    suggestions = suggest_replies(post, count=5)
    assert suggestions[0].text.startswith("Congratulations")
    assert not any("sign-out" in one.text or "I-PASS" in one.text for one in suggestions)

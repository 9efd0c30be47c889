"""Who is congratulated, and on what."""

from __future__ import annotations

import pytest

from snippets.reply.frames import Move
from snippets.reply.honors import honors_of
from snippets.reply.post import read_post
from snippets.reply.suggest import suggest_replies


@pytest.mark.parametrize(
    ("post", "whom"),
    [
        ("Congratulations to our new chief residents!", "your new chief residents"),
        ("So proud of our six fourth-year students who matched today!", "your fourth-year students"),
    ],
)
def test_they_are_named_and_congratulated_before_anything_is_asked(post: str, whom: str) -> None:
    suggestions = suggest_replies(post, count=5)
    assert suggestions[0].moves == (Move.APPRECIATION,)
    assert suggestions[0].text.startswith("Congratulations")
    assert len(suggestions) >= 2
    for suggestion in suggestions:
        assert whom in suggestion.text
        assert "ongratulations" in suggestion.text


def test_a_prize_is_what_was_won_and_not_whatever_the_post_mentions() -> None:
    text = "Congratulations to Dr. Ada Olsen on winning the clerkship teaching award! Nobody explains an ECG like her."
    post = read_post(text)
    prizes = {one.text: honors_of(post, one).get("prize") for one in post.phrases}
    assert prizes["the clerkship teaching award"] == "the clerkship teaching award"
    assert prizes["an ECG"] is None


def test_of_a_role_the_step_to_it_is_congratulated() -> None:
    text = "Today is my first day as an associate program director! Grateful for mentors who pushed me."
    post = read_post(text)
    assert honors_of(post, post.phrases[0])["step"] == "associate program director"
    assert not any("Congratulations on an" in one.text for one in suggest_replies(text, count=5))

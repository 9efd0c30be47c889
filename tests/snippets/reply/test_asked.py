"""A post that ends in its own question gets an answer, with a blank for what only the user has seen."""

from __future__ import annotations

import pytest

from snippets.reply.frames import Move
from snippets.reply.post import read_post
from snippets.reply.suggest import suggest_replies


@pytest.mark.parametrize(
    ("post", "asked"),
    [
        ("We moved the stress. What should programs use instead?", "What should programs use instead"),
        ("Program directors: what would you use instead? #MedEd", "what would you use instead"),
        ("Why do morning rounds last four hours? Who is this for?", "Why do morning rounds last four hours"),
        ("Where does that habit come from? It costs us an hour a day.", None),
        ("We still discharge people without one. Why?", None),
        ('Ask "what would change your mind?"', None),
        ("Congratulations to our chiefs! Who else has news today?", None),
    ],
)
def test_which_question_a_post_asks(post: str, asked: str | None) -> None:
    found = read_post(post).asked
    assert (found.text if found else None) == asked


def test_the_first_suggestion_answers_it_and_leaves_the_answer_to_the_user() -> None:
    post = (
        "The five-minute chalk talk is the most underused tool on the wards. "
        "What is your favorite topic for a chalk talk?"
    )
    first = suggest_replies(post, count=5)[0]
    assert first.moves == (Move.EXPERIENCE,)
    assert "[your answer" in first.text
    assert "you ask" in first.text or "question" in first.text or "favorite topic" in first.text


def test_a_post_that_asks_nothing_gets_no_answer() -> None:
    post = "The five-minute chalk talk is the most underused tool on the wards. One problem, one framework."
    assert not any("[your answer" in one.text for one in suggest_replies(post, count=5))

"""A question that the post has answered is not asked."""

from __future__ import annotations

import pytest

from snippets.reply.answered import is_answered
from snippets.reply.suggest import suggest_replies
from snippets.topic import Item

FIRST = Item(
    "Which result do you want first: serum osmolality, urine osmolality or urine sodium?", ("urine sodium",)
)
STILL = Item("Do you still correct every anion gap for albumin, or only in the sick?", ("anion gap",))
LONG = Item("How long do you treat pneumonia in someone who is stable?", ("pneumonia",))
PROTECT = Item("How do you protect an academic half day from the pager?", ("protected time", "pager"))
ABROAD = Item("Is it open to students at schools outside the US?")


@pytest.mark.parametrize(
    ("question", "post", "answered"),
    [
        (FIRST, "Check serum osm first, then urine osm, then urine sodium.", True),
        (FIRST, "A urine sodium and a urine osmolality were sent.", False),
        (FIRST, "Ask the nurse first, then the family. The urine sodium was low.", False),
        (STILL, "The anion gap must be corrected for albumin.", True),
        (STILL, "The anion gap was twelve.", False),
        (LONG, "Five days is enough for pneumonia.", True),
        (LONG, "Pneumonia is overtreated.", False),
        (PROTECT, "Protected time works when the pagers are handed off.", True),
        (PROTECT, "We have protected time now.", False),
        (ABROAD, "International graduates are welcome.", True),
        (ABROAD, "The deadline is in May.", False),
    ],
)
def test_a_sentence_on_the_same_thing_answers_it(question: Item, post: str, answered: bool) -> None:
    assert is_answered(question, post) is answered


def test_an_order_that_the_post_gives_is_not_asked_for() -> None:
    post = "For hyponatremia, check serum osm first, then urine osm, then urine sodium. In that order, every time."
    assert not any("do you want first" in one.text for one in suggest_replies(post, count=5))

"""What stands in square brackets is still to be filled, and says nothing of its writer."""

import pytest

from analyzers.blanks import blanks_in, without_blanks
from analyzers.profile import Profile, Status, audit

_OFFERED = "[US citizen IMG, or your own status] | [your year] medical student | Aiming for [your specialty] residency"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (_OFFERED, 3),
        ("Dear Dr. [recipient],", 1),
        ("Ana Rivera [she/her] | M4", 0),
        ("as in [1] and [2, 3]", 0),
        ("[our paper](https://example.org)", 0),
        ("an [open bracket", 0),
    ],
)
def test_a_blank_has_words_and_is_neither_pronoun_nor_link(text: str, count: int):
    assert len(blanks_in(text)) == count
    assert len(without_blanks(text)) == len(text)


def test_a_headline_of_blanks_answers_nothing():
    criteria = {one.id: one for one in audit(Profile(_OFFERED, "")).headline.criteria}
    assert criteria["identity"].status is criteria["goal"].status is Status.MISSING
    assert criteria["clarity"].status is not Status.MET
    assert "3 blanks are still to fill" in criteria["clarity"].message


def test_one_blank_left_costs_the_clarity_and_nothing_else():
    filled = "US citizen IMG | Fourth-year medical student | Aiming for internal medicine residency"
    left = filled.replace("Fourth-year", "[your year]")
    before, after = (
        {one.id: one.status for one in audit(Profile(text, "")).headline.criteria} for text in (filled, left)
    )
    assert set(before.values()) == {Status.MET}
    assert {name for name in before if before[name] != after[name]} == {"clarity"}


def test_a_blank_tells_nothing_of_being_abroad():
    about = "[one sentence: being a US citizen at your school abroad, and what it taught you]"
    assert audit(Profile("", about)).abroad_sentences == 0

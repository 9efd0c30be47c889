"""Which lines can be quoted back to somebody in grief or distress."""

from __future__ import annotations

import pytest

from snippets.reply.occasion import Occasion
from snippets.reply.personal import is_personal
from snippets.reply.suggest import suggest_replies


@pytest.mark.parametrize(
    ("line", "tells"),
    [
        ("She warmed her stethoscope before every exam", True),
        ("His office door was never closed", True),
        ("They always knew which patient was scared", True),
        ("Hug your team", False),
        ("So sad today", False),
        ("We lost a wonderful colleague and teacher", False),
        ("The service will be held on Saturday", False),
        ("They will be missed", False),
        ("He fought cancer for two years", False),
        ("She was 54", False),
        ("She leaves behind two sons", False),
    ],
)
def test_in_grief_a_line_that_tells_of_the_person(line: str, tells: bool) -> None:
    assert is_personal(line, Occasion.LOSS) is tells


@pytest.mark.parametrize(
    ("line", "tells"),
    [
        ("I don't think I can keep doing this", True),
        ("I cried in my car", True),
        ("Be kind to your interns", False),
        ("I'm a good doctor", False),
    ],
)
def test_in_distress_a_line_that_tells_of_the_writer(line: str, tells: bool) -> None:
    assert is_personal(line, Occasion.DISTRESS) is tells


@pytest.mark.parametrize(
    "post",
    [
        "So sad today. We lost a wonderful colleague and teacher. Hug your team.",
        "Rest in peace, Tom. The service will be held on Saturday at 2 pm in the hospital chapel.",
        "I lost my dad last month. Grief in residency is strange. You round, you cry, you round.",
    ],
)
def test_where_no_line_tells_of_the_person_nothing_is_quoted(post: str) -> None:
    suggestions = suggest_replies(post, count=5)
    assert suggestions
    for suggestion in suggestions:
        assert "\u201c" not in suggestion.text
        assert len(suggestion.text) < 120


def test_where_lines_tell_of_the_person_each_reply_quotes_another() -> None:
    post = (
        "Dr. Marsh passed away on Friday. She warmed her stethoscope before every exam. "
        "She never once sat while a patient stood. Check on your friends."
    )
    texts = [one.text for one in suggest_replies(post, count=5)]
    assert sum("She never once sat while a patient stood" in text for text in texts) == 1
    assert sum("She warmed her stethoscope before every exam" in text for text in texts) == 1
    assert not any("Check on your friends" in text for text in texts)

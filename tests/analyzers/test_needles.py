"""The letters without which an expression cannot match: read rightly, and remembered rightly."""

import json
import re
import subprocess
import sys

import pytest

from analyzers import needles
from analyzers.data import load_json
from analyzers.rule import compiled


@pytest.mark.parametrize(
    ("expression", "letters"),
    [
        (r"worst\ historian", {"worst historian"}),
        (r"(?:frequent|regular)\ flyer", {"frequent", "regular"}),
        (r"gomer|train\ wreck", {"gomer", "train wreck"}),
        (r"noncomplian(?:t|ce)", {"noncomplian"}),
        (r"gomer|\d+", set()),
        (r"(?:very\ )?x", set()),
    ],
)
def test_the_surest_letters_are_read(expression, letters):
    assert set(needles.read_needles(expression, re.VERBOSE | re.IGNORECASE)) == letters


def test_what_may_stand_is_where_a_match_may_be():
    text = "today the worst historian of the month"
    expression = r"worst\ historian"
    assert needles.may_stand(text, 0, len(text), expression)
    assert not needles.may_stand(text, 12, len(text), expression)
    assert compiled(expression).search(text)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["needles", "grams"])
def test_what_ships_is_what_the_expressions_say(name):
    function = {"needles": "letters_of_all", "grams": "grams_of_all"}[name]
    script = f"import json; from scripts.build_needles import {function} as read; print(json.dumps(read()))"
    answer = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True)
    asked, shipped = json.loads(answer.stdout), load_json(name)
    wrong = [key for key, letters in asked.items() if shipped.get(key) != letters]
    assert not wrong, f"{len(wrong)} expressions have changed: run `make needles`"

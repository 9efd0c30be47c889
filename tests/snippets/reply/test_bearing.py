"""Whether what the library says bears on a phrase of a post."""

from __future__ import annotations

import pytest

from snippets.library import all_topics
from snippets.reply.bearing import bears_on
from snippets.reply.frames import Move
from snippets.reply.specifics import SpecificKind, specifics_of
from snippets.reply.suggest import suggest_replies
from snippets.topic import Item, Topic


def topic(identity: str) -> Topic:
    return next(one for one in all_topics() if one.id == identity)


def fact(identity: str, words: str) -> Item:
    return next(one for one in topic(identity).facts if words in one.text)


def bears(identity: str, words: str, post: str) -> bool:
    phrase = next(one for one in specifics_of(post) if one.kind is SpecificKind.PHRASE)
    return bears_on(fact(identity, words), topic(identity), phrase)


@pytest.mark.parametrize(
    ("identity", "words", "post", "expected"),
    [
        ("sepsis-and-fluids", "sepsis is defined as", "In sepsis.", True),
        ("sepsis-and-fluids", "sepsis is defined as", "The narrow pulse pressure.", False),
        ("hyponatremia", "most common electrolyte", "Hyponatremia.", True),
        ("hyponatremia", "most common electrolyte", "The serum osm.", False),
        ("bedside-teaching", "on attending rounds", "The serum osm.", False),
        ("morning-report", "97.5% of programs", "The morning report.", True),
        ("morning-report", "97.5% of programs", "The noon conference.", False),
        ("potassium", "both high and low potassium", "A potassium of 6.8.", True),
        ("heart-failure", "reduced ejection fraction", "The HFpEF.", False),
        ("acute-kidney-injury", "urine output as well as", "An AKI.", True),
        ("thyroid", "levothyroxine remains", "The thyroid storm.", False),
        ("thyroid", "levothyroxine remains", "The levothyroxine.", True),
        ("heart-failure", "bolus and continuous infusion", "The IV furosemide dose.", True),
        ("heart-failure", "bolus and continuous infusion", "A respiratory failure.", False),
    ],
)
def test_a_fact_bears_on_what_it_speaks_of(identity: str, words: str, post: str, expected: bool) -> None:
    assert bears(identity, words, post) is expected


@pytest.mark.parametrize(
    "post",
    [
        "Heard on rounds: for every hyponatremia, check serum osm first, then urine osm, then urine sodium.",
        "Noon conference: start with the patient's own words. Attendance doubled.",
    ],
)
def test_where_no_fact_bears_on_a_phrase_no_evidence_is_offered(post: str) -> None:
    assert not any(one.sources for one in suggest_replies(post, count=5))


def test_what_a_source_is_offered_for_is_what_it_speaks_of() -> None:
    post = (
        "Watch the pulse pressure. A narrow pulse pressure in sepsis is a low output state. Lactate is late."
    )
    cited = [one for one in suggest_replies(post, count=5) if one.sources]
    assert any(Move.EVIDENCE in one.moves for one in cited)
    assert not any("pulse pressure" in one.text for one in cited)

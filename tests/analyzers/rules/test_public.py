"""Words to the public: severity by what is claimed, disclosures, targets, and the letters behind a phrase."""

import re

import pytest

from analyzers import Document, Kind, analyze
from analyzers.finding import Finding, Severity
from analyzers.reading import Span
from analyzers.rule import compiled
from analyzers.rules.frames import Frame
from analyzers.rules.letters import letters_of
from analyzers.rules.phrases import Phrase, Words
from analyzers.rules.public import RULES


def found(category: str, text: str, kind: Kind = Kind.POST) -> list[Finding]:
    return [each for each in analyze(Document(text, kind)).findings if each.category == category]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Garlic cures high blood pressure.", Severity.BLOCK),
        ("This supplement is 100% safe for everyone.", Severity.BLOCK),
        ("Vaccines cause autism.", Severity.BLOCK),
        ("This cohort proves that coffee prevents dementia.", Severity.WARN),
    ],
)
def test_a_cure_blocks_and_an_overreach_warns(text: str, severity: Severity):
    assert max(each.severity for each in found("misinformation", text)) == severity


@pytest.mark.parametrize(
    "text",
    [
        "Garlic does not cure high blood pressure.",
        "Penicillin cures strep throat and has for eighty years.",
        "Does garlic cure hypertension? No trial says so, whatever the label claims.",
        "This cohort cannot prove that coffee prevents dementia.",
    ],
)
def test_debunking_and_true_cures_pass(text: str):
    assert not found("misinformation", text)


def test_a_disclaimer_excuses_no_advice():
    assert found(
        "individual-advice", "Not medical advice, but I'd double your metformin tonight.", Kind.REPLY
    )


def test_sending_someone_to_care_is_not_advice():
    assert not found("individual-advice", "Please call your doctor today about that chest pain.", Kind.REPLY)


def test_a_disclosure_in_another_paragraph_counts():
    offer = "Use my code ANA20 for 20% off these scrubs."
    assert found("undisclosed-promo", offer)
    assert not found("undisclosed-promo", f"{offer}\n\n#ad")


def test_partisan_words_are_a_tip_and_abuse_of_voters_a_warning():
    assert [f.severity for f in found("partisan-politics", "Vote blue in November!")] == [Severity.INFO]
    abuse = found("partisan-politics", "If you voted for her you should never touch a patient.")
    assert max(each.severity for each in abuse) == Severity.WARN


@pytest.mark.parametrize(
    "issue",
    [
        "Medicaid expansion saved our rural clinic.",
        "Gun violence is a public health problem, and this is our lane.",
        "Register to vote in the lobby, whatever your party.",
        "We met Senator Ojeda's staff about residency funding.",
    ],
)
def test_issues_are_not_politics(issue: str):
    assert not found("partisan-politics", issue)


def test_own_work_and_licensed_work_may_be_shared():
    assert found("copyright", "Photographed every slide of her talk and posted them here.")
    assert not found("copyright", "Here are my own slides, CC BY.")


def test_the_letters_of_a_phrase_are_those_that_every_match_holds():
    words = Words()
    words.add("drink", ["tequila", "beers?"])
    phrase = Phrase.of(r"(too|so) much {drink} (before|during) rounds?", words)
    assert frozenset({"round"}) in phrase.grams
    assert frozenset({"tequi", "beer"}) in phrase.grams
    assert re.search(phrase.expression, "so much beer before rounds", re.VERBOSE | re.IGNORECASE)


def test_no_phrase_is_passed_over_for_want_of_letters():
    """What a phrase finds in a rule's own examples it also finds behind the quick look."""
    for rule in RULES:
        for example in (str(getattr(each, "text", each)) for each in rule.bad):
            letters = letters_of(example, (Span(0, len(example)),))
            for frame in (pattern for pattern in rule.patterns if isinstance(pattern, Frame)):
                for phrase in frame.phrases:
                    if compiled(phrase.expression).search(example):
                        assert letters.sentences_with(phrase.grams), (phrase.expression, example)

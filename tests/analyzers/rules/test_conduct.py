"""Conduct: how severe, in what company, and what is left alone."""

import pytest

from analyzers import Document, Kind, analyze
from analyzers.finding import Finding, Severity, Verdict


def found(category: str, text: str, kind: Kind = Kind.POST) -> list[Finding]:
    return [each for each in analyze(Document(text, kind)).findings if each.category == category]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("We got absolutely hammered at the formal.", Severity.WARN),
        ("Showed up to clinic drunk and nobody noticed.", Severity.BLOCK),
        ("Four margaritas deep and my shift starts at six.", Severity.BLOCK),
        ("Ate an edible before lecture.", Severity.BLOCK),
        ("Finished the whole block on my roommate's Vyvanse.", Severity.BLOCK),
    ],
)
def test_drink_warns_and_blocks_at_work_or_where_drugs_are_illicit(text: str, severity: Severity):
    assert max(each.severity for each in found("intoxication", text)) == severity


def test_drink_told_across_two_sentences_is_heard():
    assert found("intoxication", "So much tequila last night. Sign-out is at seven.")


def test_recovery_silences_drink_anywhere_in_the_text():
    text = "I was drunk before more shifts than I admitted.\n\nToday I am nine years sober."
    assert not found("intoxication", text)


def test_venting_is_a_tip_and_leaves_the_verdict_clear():
    analysis = analyze(Document("I hate my rotation and it is only Tuesday."))
    assert analysis.verdict is Verdict.CLEAR
    assert [each.severity for each in analysis.findings if each.category == "venting"] == [Severity.INFO]


@pytest.mark.parametrize(
    "plea",
    [
        "I am struggling and I finally called our counseling service.",
        "I don't want to be alive anymore.",
        "Burnout has a name and mine is night float.",
    ],
)
def test_a_plea_is_never_called_venting_not_even_beside_a_complaint(plea: str):
    assert not found("venting", f"I am so done with this hospital.\n\n{plea}")


def test_criticism_of_the_system_is_not_venting():
    assert not found("venting", "I am so done with 28-hour shifts. The ACGME should read its own evidence.")


@pytest.mark.parametrize("kind", [Kind.POST, Kind.REPLY, Kind.MESSAGE])
def test_incivility_is_heard_wherever_it_is_said(kind: Kind):
    assert found("incivility", "Did you even read the methods?", kind)


def test_abuse_that_was_received_and_told_is_no_abuse():
    assert not found("incivility", "He told me to stay in my lane and called me a clown. I kept my data.")
    assert not found("incivility", "The first reply was “did you even read it, you idiot”. Be kinder.")


def test_the_span_is_the_attack_and_not_the_whole_reply():
    text = "Thanks for the link. You clearly never treated a patient."
    (finding,) = found("incivility", text, Kind.REPLY)
    assert text[finding.start : finding.end].startswith("You clearly never")


@pytest.mark.parametrize(
    "text",
    [
        "Looked up my neighbor's chart because I was bored.",
        "My cousin wrote my personal statement for 400 dollars.",
        "Told my attending I had checked the wound. I hadn't.",
    ],
)
def test_dishonesty_blocks(text: str):
    assert [each.severity for each in found("dishonest-unlawful", text)] == [Severity.BLOCK]


def test_refusing_or_reporting_answers_the_same_words():
    assert not found("dishonest-unlawful", "My roommate wanted me to sign him in. I said no.")
    assert not found(
        "dishonest-unlawful",
        "I logged hours I never worked, by mistake, and I told my coordinator and corrected it the same day.",
    )


def test_harassment_that_is_named_is_not_sexual_content():
    text = "A surgeon told me my scrubs look tight and sexy. That is harassment, and I reported it."
    assert not found("sexual-content", text)


def test_a_hint_alone_stays_unsaid():
    assert not found("sexual-content", "The new attending rounds at six.")
    assert not found("incivility", "You may want to check the second table.", Kind.REPLY)

"""The logic of the respect rules beyond their own examples: tiers, rewrites, exemptions, sums of small signs."""

import pytest

from analyzers import Document, analyze
from analyzers.finding import Finding, Severity, apply_fixes
from analyzers.rules.respect.person_first import labels

STIGMA = "stigmatizing-language"


def found(text: str, category: str) -> list[Finding]:
    return [finding for finding in analyze(Document(text)).findings if finding.category == category]


def rewritten(text: str) -> str:
    return apply_fixes(text, (fix for finding in found(text, STIGMA) for fix in finding.fixes[:1]))


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Three addicts in the waiting room.", Severity.WARN),
        ("Her urine tox came back dirty.", Severity.WARN),
        ("He is noncompliant.", Severity.WARN),
        ("Two diabetics on my list.", Severity.INFO),
        ("He committed suicide in March.", Severity.INFO),
        ("Clinic for the homeless on Saturdays.", Severity.INFO),
    ],
)
def test_words_that_judge_warn_and_the_rest_are_tips(text: str, severity: Severity):
    assert {finding.severity for finding in found(text, STIGMA)} == {severity}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He is an addict.", "He is a person with addiction."),
        ("Addicts deserve naloxone.", "People with addiction deserve naloxone."),
        ("Saw a poorly controlled diabetic today.", "Saw a person with poorly controlled diabetes today."),
        ("Two type 2 diabetics.", "Two people with type 2 diabetes."),
        ("An epileptic who ran out of pills.", "A person with epilepsy who ran out of pills."),
        ("An elderly patient fell.", "An older patient fell."),
        ("Elderly patients fall.", "Older patients fall."),
        ("She committed suicide.", "She died by suicide."),
        ("The patient is a poor historian.", "The patient is not able to give a full history."),
        (
            "Pt is noncompliant with her insulin.",
            "Pt is not using her insulin as prescribed.",
        ),
        ("Patient claims that her pain is 9/10.", "Patient reports that her pain is 9/10."),
        ("A wheelchair-bound veteran.", "A veteran using a wheelchair."),
        ("History of alcohol abuse.", "History of alcohol use."),
    ],
)
def test_a_rewrite_fits_the_grammar_of_its_sentence(text: str, expected: str):
    assert rewritten(text) == expected


def test_rewrites_are_clean_themselves():
    for label in labels():
        for rewrite in (label.one, label.many):
            plain = rewrite.replace("{mod}", "").replace("{a}", "a ")
            assert not found(f"We met {plain}.", STIGMA) or "{" in plain


@pytest.mark.parametrize(
    "text",
    [
        "Funded by the National Institute on Drug Abuse.",
        "Alcoholics Anonymous meets on Tuesdays.",
        "Diabetic ketoacidosis, alcoholic hepatitis, epileptic seizure: three admissions.",
        "Chest wall and lung both noncompliant; plateau pressure 34.",
        "I am a recovering alcoholic and a fourth-year student.",
        "She was not drug-seeking. She had an abscess.",
        "The chart called her a frequent flyer; nobody had asked why she came.",
        "Words matter.\n\nAddict, abuser, noncompliant: leave them out.",
        'He was labeled "noncompliant" for years.',
        "Noncompliant, or unable to pay for the inhaler?",
    ],
)
def test_names_quotes_denials_and_ones_own_story_pass(text: str):
    assert not found(text, STIGMA)


def test_an_objection_in_the_last_line_excuses_the_first():
    contempt = "Maybe try eating less than a cow, the resident said about the patient."
    assert found(contempt, "patient-derogatory")
    assert not found(
        f"{contempt}\n\nNobody deserves that. We can do better than punching down.", "patient-derogatory"
    )


def test_a_disclaimer_excuses_nothing():
    text = "Not trying to be ageist or disrespectful, but old people should stop voting."
    assert found(text, "discriminatory")


def test_slang_stands_even_beside_kind_words():
    assert found("I have so much empathy for this gomer in bed 3.", "patient-derogatory")


def test_small_signs_speak_only_together():
    assert not found("One patient had a binder with her.", "patient-derogatory")
    together = found(
        "Patient came in with a binder. You know how that goes. POTS, MCAS, the whole starter pack.",
        "patient-derogatory",
    )
    assert together
    assert len(together[0].evidence) >= 2


@pytest.mark.parametrize(
    "text",
    [
        "An attending told me women shouldn't be surgeons.",
        "In our cohort, Hispanic patients never had lower rates of readmission.",
        "As a Black woman in medicine I was asked for the lunch trays twice.",
    ],
)
def test_reports_data_and_ones_own_group_are_no_stereotype(text: str):
    assert not found(text, "discriminatory")


def test_profanity_is_a_warning_spelled_out_and_a_tip_masked():
    assert {f.severity for f in found("this fucking pager", "profanity")} == {Severity.WARN}
    assert {f.severity for f in found("this f*cking pager", "profanity")} == {Severity.INFO}


@pytest.mark.parametrize(
    "text",
    [
        "Group **A** strep and vitamin **C**.",
        "F-18 FDG PET, f/u in 2 weeks.",
        "Assess, assign, pass.",
        "AF with RVR.",
        "Dr. Dick Hansen",
    ],
)
def test_medicine_markdown_and_names_are_no_profanity(text: str):
    assert not found(text, "profanity")


@pytest.mark.parametrize(
    "unit", ["patient claims the nurse is so ", '"a b ', "f* ", "she is a ", "people who never "]
)
def test_long_paragraphs_stay_fast(unit: str):
    from time import perf_counter

    from analyzers.engine import read
    from analyzers.rules.respect import RULES

    reading = read(Document((unit * 50_000)[:50_000]))
    start = perf_counter()
    for rule in RULES:
        list(rule().find(reading))
    assert perf_counter() - start < 5


@pytest.mark.parametrize(
    "text",
    [
        "Shockingly, the crushing chest pain resolved the minute the sandwich arrived. Medicine is amazing.",
        "Honestly half the waiting room could be treated with a nap and a job.",
    ],
)
def test_irony_about_a_patient_is_heard_without_a_rude_word(text: str):
    assert found(text, "patient-derogatory")


def test_a_gate_spares_searches_and_loses_no_match():
    import re

    from analyzers.rules.respect import RULES
    from analyzers.rules.respect.gate import gated

    expressions = [
        r"\b(?:cats?|dogs?) (?:sat|ran)\b|\bfunny how\b",
        r"^(?:pt|him): |[;:]\)",
        r"x{2,3}|(?:a|b)+c",
    ]
    texts = ["the cat sat", "funny how dogs ran", "him: hello :)", "xxx abac", "nothing here"]
    texts += [str(example).lower() for rule in RULES for example in (*rule.bad, *rule.good)]
    for expression in expressions:
        plain = re.compile(expression)
        for text in texts:
            assert (gated(expression).search(text) is None) == (plain.search(text) is None)

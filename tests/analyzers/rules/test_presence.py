"""Presence: what profiles and replies say of their writer, and the innocent sentences beside them."""

import pytest

from analyzers import Document, Finding, Kind, Severity, analyze


def _found(text: str, slug: str, kind: Kind = Kind.POST) -> list[Finding]:
    return [finding for finding in analyze(Document(text, kind)).findings if finding.category == slug]


@pytest.mark.parametrize(
    "text",
    [
        "Day 41 of waiting. If there is a program coordinator with one empty Tuesday, mine is empty too.",
        "Attendings of LinkedIn: who has 15 minutes to write a letter for a student you haven't met?",
        "Rent or ERAS fees? I can't cover both this month, so I set up a fundraiser. Anything helps.",
        "My interview count is zero. I'm not too proud to ask: could someone with a connection call for me?",
        "Tag an internist who might need a hardworking intern. That intern is me.",
        "need 1 more lor for im asap, any attending willing to help pls dm",
        "Looking for anybody who can get me an observership for free. Willing to do anything.",
        "if u r a chief resident and u see my name on the list plz push it up",
    ],
)
def test_a_plea_is_found_in_any_voice(text: str):
    assert _found(text, "begging-solicitation")


@pytest.mark.parametrize(
    "text",
    [
        "Rejected by 92 programs, matched at the 93rd. Keep going, and fix your personal statement.",
        "Could I get your advice on my IM application strategy? I plan to apply in 2027.",
        "We have two unfilled prelim positions. If you know a candidate, please send them our way.",
        "Happy to review CVs for any IMG applying this year, just DM me.",
        "ERAS fees should scale with income; here is what the numbers look like.",
        "If you're a program director reading this: thank you for holding virtual interviews.",
        "Need a study partner for Step 3, evenings Eastern time. Message me.",
        "A patient's GoFundMe should not be the health policy of a rich country.",
        "Please take a chance on boring medicine: thiazides work.",
    ],
)
def test_advice_offers_and_news_are_no_plea(text: str):
    assert not _found(text, "begging-solicitation")


@pytest.mark.parametrize(
    "text",
    ["👏👏👏", "Facts!", "Huge congratulations my friend 🎉", "Commenting for better reach", "Hear hear! 👏"],
)
def test_praise_alone_is_a_low_effort_reply(text: str):
    assert _found(text, "low-effort-reply", Kind.REPLY)


@pytest.mark.parametrize(
    "text",
    [
        "Agreed, with one caveat: in cirrhosis the albumin matters more than the rate.",
        "Congrats, Omar! Your poster on insulin storage in shelters was the best thing at the session.",
        "Sorry for your loss. She taught half of us how to percuss.",
        "Love the idea of teach-back at triage. Does it slow the line?",
        "Yes, see you in Boston.",
        "Good luck tomorrow!",
    ],
)
def test_a_detail_a_question_or_a_kindness_passes(text: str):
    assert not _found(text, "low-effort-reply", Kind.REPLY)


@pytest.mark.parametrize(
    ("text", "kind", "severity"),
    [
        ("night owl, mostly here for the coffee", Kind.BIO, Severity.INFO),
        (
            "the truth about insulin that pharma buries. not a doctor, better than one",
            Kind.BIO,
            Severity.WARN,
        ),
        ("anonymous account exposing toxic programs", Kind.BIO, Severity.WARN),
    ],
)
def test_an_unnamed_bio_weighs_more_beside_health_claims_or_attacks(
    text: str, kind: Kind, severity: Severity
):
    (finding,) = _found(text, "identity-missing", kind)
    assert finding.severity is severity


def test_a_plea_for_help_from_a_masked_account_is_left_alone():
    text = "Posting from a throwaway because I am burned out and scared to say so at work."
    assert not _found(text, "identity-missing")


@pytest.mark.parametrize(
    "text",
    [
        "Finally got my ECFMG number: 0-912-447-3!",
        "My new apartment: 2210 Sycamore Court, Apt 5B. Housewarming on Saturday!",
        "I turn 28 on October 4th, gifts accepted",
        "Posting my passport photo page since the embassy finally returned it",
        "whatsapp me +44 7700 900123 for the study group",
    ],
)
def test_own_identifiers_are_found(text: str):
    assert _found(text, "self-pii")


@pytest.mark.parametrize(
    "text",
    [
        "I am a mother of two and an M4, and both make me a better listener.",
        "Patient in clinic gave his date of birth as 02/29, we laughed.",
        "NCT04280705 enrolled 1062 patients.",
        "Registration opens 1 March; call the ACP office at 215-555-0100 with questions.",
        "Reminder: cover your AAMC ID before you post a screenshot.",
    ],
)
def test_family_other_peoples_numbers_and_reminders_are_not(text: str):
    assert not _found(text, "self-pii")


def test_a_phrase_that_is_a_whole_part_of_a_headline_can_be_taken_out():
    text = "US-IMG | MS4 | Lifelong learner | Internal medicine"
    (finding,) = _found(text, "filler-buzzwords", Kind.HEADLINE)
    assert finding.fixes[0].apply(text) == "US-IMG | MS4 | Internal medicine"


def test_a_headline_finding_names_what_is_absent():
    (finding,) = _found("Aspiring physician", "headline-unclear", Kind.HEADLINE)
    assert "US citizen IMG" in finding.message
    assert "specialty" in finding.message


def test_a_residents_headline_needs_no_applicants_form():
    assert not _found(
        "Internal medicine resident, PGY-2 | Bedside teaching", "headline-unclear", Kind.HEADLINE
    )


def test_an_about_finding_names_the_gaps():
    (finding,) = _found("I am applying to internal medicine. I care about sepsis.", "about-gaps", Kind.ABOUT)
    assert "abroad" in finding.message
    assert "goal" not in finding.message

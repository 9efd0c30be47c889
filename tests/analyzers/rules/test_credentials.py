"""Titles, credentials and scholarship: the same words are true or false by stage, date and place."""

from datetime import date

import pytest

from analyzers import Document, Kind, analyze
from analyzers.finding import Finding, Severity, apply_fixes

NEXT_YEAR = date.today().year + 1


def findings(text: str, category: str, kind: Kind = Kind.POST) -> list[Finding]:
    return [f for f in analyze(Document(text, kind)).findings if f.category == category]


@pytest.mark.parametrize("kind", [Kind.HEADLINE, Kind.ABOUT, Kind.BIO])
def test_a_false_title_blocks_in_a_profile(kind: Kind):
    (found, *_) = findings("Dr. Ana Rivera | MS4", "title-misuse", kind)
    assert found.severity is Severity.BLOCK


@pytest.mark.parametrize("kind", [Kind.POST, Kind.REPLY, Kind.MESSAGE])
def test_a_false_title_warns_in_what_is_said_once(kind: Kind):
    (found,) = findings("As a doctor, I know waiting rooms. MS3 and tired.", "title-misuse", kind)
    assert found.severity is Severity.WARN


@pytest.mark.parametrize(
    ("early", "true"),
    [
        (f"John Kim, MD | Class of {NEXT_YEAR}", "John Kim, MD | Class of 2021"),
        ("Internal Medicine Resident (starting July)", "Internal Medicine Resident, PGY-2"),
        ("Internal Medicine Resident | Applying to the Match", "Incoming Internal Medicine Resident"),
        ("Physician | Fourth-year medical student", "Future physician | Fourth-year medical student"),
        (f"Ana Rivera MD, graduating {NEXT_YEAR}", f"Ana Rivera, MD expected {NEXT_YEAR}"),
        ("Internist | MS2", "Internist | I teach MS2 students, clerkship director"),
    ],
)
def test_the_stage_decides(early: str, true: str):
    assert findings(early, "title-misuse", Kind.HEADLINE)
    assert not findings(true, "title-misuse", Kind.HEADLINE)


def test_a_doctorate_of_another_kind_is_a_doctorate():
    assert not findings("Dr. Mei Chen, PhD | Second-year medical student", "title-misuse", Kind.HEADLINE)


def test_somebody_elses_title_is_theirs():
    assert not findings("Dr. Lee let this MS3 lead the family meeting.", "title-misuse")


def test_the_fix_takes_the_title_out():
    text = "Dr. Ana Rivera | MS4"
    (found,) = findings(text, "title-misuse", Kind.HEADLINE)
    assert apply_fixes(text, found.fixes) == "Ana Rivera | MS4"


def test_a_residency_that_lies_ahead_is_called_incoming():
    text = "Internal Medicine Resident @ Fairhaven (starting July)"
    (found,) = findings(text, "title-misuse", Kind.HEADLINE)
    assert apply_fixes(text, found.fixes).startswith("Incoming ")


def test_no_source_speaks_of_an_ecfmg_rule_on_titles():
    (found, *_) = findings("Dr. Ana Rivera | MS4", "title-misuse", Kind.HEADLINE)
    assert "ECFMG" not in found.source + found.why + found.message


def test_a_certificate_is_true_after_graduation_and_honest_as_expected():
    assert findings("ECFMG certified | MS4", "credential-overclaim", Kind.HEADLINE)
    assert not findings("ECFMG certified | Graduate 2023", "credential-overclaim", Kind.HEADLINE)
    assert not findings("ECFMG certification expected | MS4", "credential-overclaim", Kind.HEADLINE)


def test_who_manages_in_an_observership_matters():
    assert findings("In my observership I managed ten patients.", "credential-overclaim")
    assert not findings("In my observership the residents managed ten patients.", "credential-overclaim")
    assert not findings("In my clerkship I managed ten patients under supervision.", "credential-overclaim")


@pytest.mark.parametrize(
    ("text", "claimed"),
    [
        ("Step 1: 244. Took it in 2020, graduated in 2021.", False),
        ("Just got my Step 1 back: 244!", True),
        ("MS3 | Step 1: 244", True),
        ("My mentor got a 244 on Step 1 and I got a P. MS3.", False),
    ],
)
def test_step_one_has_no_number_since_january_2022(text: str, claimed: bool):
    assert bool(findings(text, "credential-overclaim")) is claimed


def test_paid_authorship_blocks_and_a_gift_warns():
    (paid, *_) = findings("Author slots open, $300 each, DM.", "research-overclaim")
    (gift, *_) = findings(
        "My friend added my name to the paper though I never read it.", "research-overclaim"
    )
    assert paid.severity is Severity.BLOCK
    assert gift.severity is Severity.WARN


def test_refusing_or_warning_of_paid_authorship_passes():
    assert not findings("Someone offered me an author slot for $300 and I said no.", "research-overclaim")
    assert not findings("Beware: paper mills sell author slots for $300.", "research-overclaim")


def test_a_list_that_names_each_status_is_honest():
    assert not findings("CV: two published, one in press, three submitted.", "research-overclaim")


def test_results_wait_for_their_day():
    result = "mortality fell by 30%"
    assert findings(f"Our late-breaker is on Sunday. Spoiler: {result}.", "research-embargo")
    assert not findings(f"Our trial is out today: {result}.", "research-embargo")
    assert not findings("Our late-breaker is on Sunday at 9, Hall C.", "research-embargo")

"""What a headline tells: who, which year, which goal, and whether it reads at a glance."""

import pytest

from analyzers.profile import Status, headline_criteria


def _status(text: str) -> dict[str, str]:
    return {criterion.id: criterion.status.value for criterion in headline_criteria(text)}


@pytest.mark.parametrize(
    "text",
    [
        "US citizen IMG | Final-year medical student | Aspiring internal medicine resident",
        "M4 @ SGU · US-IMG · applying internal medicine 2026",
        "us img / class of 2026 / im-bound",
        "NJ native, 6th-year student at Semmelweis University, Match 2027: internal medicine",
        "American studying medicine in Galway, Ireland. Fifth year. Future internist.",
        "Texan in Poznan. Year 5 of 6. Would like to be your hospitalist one day.",
        "Dual US–Irish citizen, final med at Trinity College Dublin, hospital medicine next",
        "Bronx-born, Barbados-trained. MS4, Internal Medicine applicant.",
        "US citizen IMG, YOG 2022, ECFMG certified, applying internal medicine",
        "Puerto Rican at UNIBE, M4, applying IM",
        "US IMG, PGY-1 in internal medicine, AUC '25",
        "IM & FM applicant, US-IMG, class of 2025, Xavier University School of Medicine, Aruba",
    ],
)
def test_a_headline_that_says_everything_in_its_own_words_meets_every_criterion(text: str):
    assert set(_status(text).values()) == {"met"}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("International medical graduate seeking an internal medicine residency", "partial"),
        ("U.S. citizen | Fourth-year medical student | Internal medicine", "partial"),
        ("Fourth-year medical student at RCSI | Internal medicine applicant", "partial"),
        ("MS4 at American University of the Caribbean | aspiring internist", "partial"),
        ("Non-US IMG (J-1 visa needed) | YOG 2023 | Internal medicine applicant", "missing"),
        ("Indian medical graduate 2024 | Aspiring internist", "missing"),
        ("Canadian studying medicine in Ireland, final year, internal medicine", "missing"),
        ("US citizen IMG, no J-1 needed, M4, internal medicine", "met"),
        ("Final-year student, American Heart Association volunteer", "missing"),
    ],
)
def test_identity_needs_both_citizenship_and_a_school_abroad(text: str, status: str):
    assert _status(text)["identity"] == status


def test_another_status_is_named_and_told_what_differs():
    identity = headline_criteria("Nigerian-trained physician, YOG 2021, internal medicine (visa required)")[0]
    assert identity.status is Status.MISSING
    assert "another status" in identity.message
    assert "[visa status]" in identity.suggestion


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("US-IMG | medical student | internal medicine", "met"),
        ("US-IMG with a plan for internal medicine", "missing"),
        ("US-IMG | MD candidate 2026 | internal medicine", "met"),
        ("American IMG, MS-3 in Tbilisi, internal medicine", "met"),
        ("US-IMG, recent graduate, internal medicine", "met"),
        ("Aspiring internal medicine resident | US-IMG", "missing"),
        ("Chief resident, internal medicine | US-IMG", "met"),
    ],
)
def test_stage_is_a_year_or_a_student(text: str, status: str):
    assert _status(text)["stage"] == status


def test_a_resident_is_recognised():
    stage = headline_criteria("Internal Medicine Resident, PGY-2 | US-IMG")[1]
    assert "past the Match" in stage.message


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("US citizen IMG | M4 | Future cardiologist", "partial"),
        ("US citizen IMG | M4 | Aspiring resident", "partial"),
        ("US citizen IMG | M4 | Aiming for general surgery", "missing"),
        ("US citizen IMG | M4 | IM me anytime", "missing"),
        ("US citizen IMG | M4 | IM or psychiatry", "partial"),
        ("US citizen IMG | M4 | undecided between IM and neurology", "partial"),
        ("US citizen IMG | M4 | IM", "met"),
    ],
)
def test_the_goal_is_internal_medicine_first(text: str, status: str):
    assert _status(text)["goal"] == status


def test_another_specialty_is_named_in_the_message():
    goal = headline_criteria("US citizen IMG | M4 | Aspiring pediatrician")[2]
    assert "pediatrics" in goal.message


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Dreamer. Healer. Believer. Living my best life one stethoscope at a time 🩺✨💫",
        "US CITIZEN IMG | FINAL YEAR MEDICAL STUDENT | ASPIRING INTERNAL MEDICINE RESIDENT",
        "🇺🇸 US-IMG 🏝️ MS4 🩺 IM 2026 ✨ Step 2 ✅ research 📊 coffee ☕",
        "US-IMG | MS4 | Internal medicine | BLS | ACLS | Research | Tutor | ACP member",
        "Passionate, driven US-IMG, MS4, internal medicine",
        "Dr. Marcus Hale, MD | 4th year medical student | US-IMG | Internal medicine",
        "US-IMG, MS4, internal medicine. Please give me a chance",
    ],
)
def test_clarity_suffers_under_noise(text: str):
    assert _status(text)["clarity"] != "met"


def test_role_words_belong_before_the_cut():
    late = (
        "Between continents and languages and many ways of telling a story of healing: US-IMG, M4, internist"
    )
    assert _status(late)["clarity"] == "partial"


def test_evidence_is_in_code_points_of_the_text():
    text = "🩺 US citizen IMG | M4 | Future internist"
    for criterion in headline_criteria(text):
        for span in criterion.evidence:
            assert 0 <= span.start < span.end <= len(text)
    stage = headline_criteria(text)[1].evidence[0]
    assert text[stage.start : stage.end] == "M4"

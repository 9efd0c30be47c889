"""Whether the parts of a profile agree: a claim in one, the contradiction in another; honest neighbours pass."""

from datetime import date

import pytest

from analyzers.career import Career, Position, School
from analyzers.profile import Profile, audit

TODAY = date(2026, 11, 26)
MISREPRESENTS = {"title-misuse", "credential-overclaim", "research-overclaim"}
STUDENT_ABOUT = (
    "I am a fourth-year medical student in Galway and a US citizen. I want an internal medicine residency; my "
    "interests are heart failure and discharge teaching."
)


def _told(profile: Profile) -> list[tuple[str, str]]:
    found = audit(profile, TODAY)
    sections = {"headline": found.headline, "about": found.about, "career": found.career}
    return [
        (name, section.text[finding.start : finding.end])
        for name, section in sections.items()
        if section
        for finding in section.findings
        if finding.category in MISREPRESENTS and finding.severity > "info"
    ]


@pytest.mark.parametrize(
    ("headline", "about", "where", "words"),
    [
        ("Dr. Nora Quill | Internal medicine", STUDENT_ABOUT, "headline", "Dr. Nora Quill"),
        ("Nora Quill, MD | US citizen IMG", STUDENT_ABOUT, "headline", "MD"),
        ("Physician | Educator", STUDENT_ABOUT, "headline", "Physician"),
        ("Resident Physician, Internal Medicine", STUDENT_ABOUT, "headline", "Resident Physician"),
        ("ECFMG certified | US citizen IMG", STUDENT_ABOUT, "headline", "ECFMG certified"),
        (
            "Hospitalist | Educator",
            "I graduated in 2024 and am applying to internal medicine residency this fall.",
            "headline",
            "Hospitalist",
        ),
        (
            "US citizen IMG | Internal medicine",
            "I have my own panel of forty patients at a free clinic. I go back for my final year in January.",
            "about",
            "I have my own panel",
        ),
        (
            "US citizen IMG | Graduate 2025",
            "I signed off on anticoagulation for sixty inpatients. The observer program did not permit touching charts.",
            "about",
            "I signed off on",
        ),
        (
            "US citizen IMG | MS4",
            "Matched into internal medicine in Ohio! My interviews run until January.",
            "about",
            "Matched into internal medicine in Ohio",
        ),
        (
            "US citizen IMG",
            "All three Steps are done. My second attempt at Step 1 is in February.",
            "about",
            "All three Steps are done",
        ),
    ],
)
def test_a_claim_that_the_other_part_contradicts_is_found(headline, about, where, words):
    assert (where, words) in _told(Profile(headline, about))


@pytest.mark.parametrize(
    ("headline", "about"),
    [
        ("US citizen IMG | Fourth-year medical student | Aspiring internist", STUDENT_ABOUT),
        ("Nora Quill, MD expected 2027 | US citizen IMG", STUDENT_ABOUT),
        (
            "Future physician | MS4 in Galway",
            "My mentor, Dr. Ada Lund, taught me to examine first. I am in my final year.",
        ),
        (
            "Nora Quill, MD | US citizen IMG",
            "I received my MD in 2024 and am applying to internal medicine residency.",
        ),
        (
            "ECFMG certified | US citizen IMG",
            "I finished medical school in 2023 and am applying to internal medicine.",
        ),
        (
            "MS3 | US citizen IMG",
            "At an observership I watched the team manage heart failure and learned how rounds work.",
        ),
        (
            "Physician assistant (PA-C), now a second-year medical student",
            "I was a PA for six years before medical school.",
        ),
        ("Mentor of first-year students | PGY-1 internal medicine", "I am an intern in Toledo."),
        ("Lifelong resident of Queens | MS4 in Tel Aviv", STUDENT_ABOUT),
        (
            "MS4 | US citizen IMG",
            "I am co-author of a poster on discharge summaries. Our manuscript is under review.",
        ),
        ("MS4, ECFMG certification to follow | US citizen IMG", STUDENT_ABOUT),
    ],
)
def test_honest_neighbours_pass(headline, about):
    assert _told(Profile(headline, about)) == []


def test_the_message_names_both_places():
    findings = audit(Profile("Nora Quill, MD", STUDENT_ABOUT), TODAY).headline.findings
    finding = next(one for one in findings if one.category == "title-misuse")
    assert "“MD”" in finding.message
    assert "in About" in finding.message


SCHOOL = School("Spice Isle University School of Medicine", "Doctor of Medicine", "2022-08", "2027-05")
GRADUATED = School("Spice Isle University School of Medicine", "Doctor of Medicine", "2018-08", "2023-05")


def test_a_title_before_the_school_ends_is_found_by_the_school_alone():
    career = Career(education=(SCHOOL,))
    assert ("headline", "MD") in _told(Profile("Nora Quill, MD | US citizen IMG", "", career=career))
    graduated = Career(education=(GRADUATED,))
    assert _told(Profile("Nora Quill, MD | US citizen IMG", "", career=graduated)) == []


def test_a_certificate_listed_by_a_student_is_found_and_a_pending_one_is_not():
    listed = Career(education=(SCHOOL,), certifications=("ECFMG Certificate",))
    assert ("career", "Certificate: ECFMG Certificate") in _told(Profile("", "", career=listed))
    pending = Career(education=(SCHOOL,), certifications=("ECFMG Certificate, pending Step 2 CK",))
    assert _told(Profile("", "", career=pending)) == []
    assert (
        _told(Profile("", "", career=Career(education=(GRADUATED,), certifications=("ECFMG Certificate",))))
        == []
    )


def test_an_observership_listed_as_care_is_found():
    deeds = Position(
        "Clinical Observer", "Mercy Hospital", "2026-06", "2026-07", "- Managed 20 inpatients a day\n- Rounds"
    )
    (told,) = _told(Profile("", "", career=Career((deeds,))))
    assert told == ("career", "Managed")
    honest = Position(
        "Clinical Observer",
        "Mercy Hospital",
        "2026-06",
        "2026-07",
        "- Observed how the team managed heart failure",
    )
    assert _told(Profile("", "", career=Career((honest,)))) == []


def test_a_present_post_that_a_student_cannot_hold_is_found():
    now = Position("Resident Physician", "Mercy Hospital", "2026-07")
    assert ("career", "Resident Physician") in _told(Profile("", "", career=Career((now,), (SCHOOL,))))
    scribe = Position("Medical Scribe", "Mercy Hospital", "2026-07")
    assert _told(Profile("", "", career=Career((scribe,), (SCHOOL,)))) == []


def _notes(profile: Profile) -> list[str]:
    found = audit(profile, TODAY)
    sections = [section for section in (found.headline, found.about, found.career) if section]
    return [
        finding.message for section in sections for finding in section.findings if finding.severity == "info"
    ]


def test_years_that_differ_are_told():
    profile = Profile("US citizen IMG | Class of 2028", "", career=Career(education=(SCHOOL,)))
    assert any("different years" in note for note in _notes(profile))
    agreed = Profile("US citizen IMG | Class of 2027", "", career=Career(education=(SCHOOL,)))
    assert not any("different years" in note for note in _notes(agreed))


def test_dates_that_run_backwards_are_told():
    career = Career((Position("Scribe", "Mercy Hospital", "2025-03", "2024-01"),))
    assert any("before it begins" in note for note in _notes(Profile("", "", career=career)))


@pytest.mark.parametrize(("listed", "told"), [((), True), (("One", "Two", "Three"), False)])
def test_publications_claimed_are_counted_against_those_listed(listed, told):
    career = Career(education=(SCHOOL,), publications=listed)
    notes = _notes(Profile("Author of 3 peer-reviewed publications", "", career=career))
    assert any("a reader will look for them" in note for note in notes) is told

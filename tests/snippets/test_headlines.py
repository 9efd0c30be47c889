"""Suggested headlines: at least three, of stated facts only, clear, within the limit."""

from datetime import date

import pytest

from analyzers import Document, Kind, Verdict, analyze
from analyzers.career import Career, Position, School
from analyzers.profile import Profile, Status, headline_criteria
from snippets.headlines import suggest_headlines

PROFILES = [
    Profile("", ""),
    Profile("Medical student", ""),
    Profile(
        "Student at Jagiellonian University", "From Ohio, final year. I audit insulin orders; applying IM."
    ),
    Profile("Dreamer | Healer", "US-IMG, M4 at SGU. Interested in nephrology. Internal medicine in 2026."),
    Profile("PGY-1 internal medicine | US-IMG, AUC", "I teach ECG reading."),
    Profile("Non-US IMG, YOG 2023, internal medicine", "J-1 sponsorship needed. Interested in rheumatology."),
    Profile("US citizen IMG | MS4 | Aspiring pediatrician", ""),
]


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.headline or "empty")
def test_three_distinct_headlines_are_offered_within_the_limit_and_clear(profile: Profile):
    offered = suggest_headlines(profile)
    assert len(set(offered)) == len(offered) >= 3
    for text in offered:
        assert len(text) <= 220
        assert analyze(Document(text, Kind.HEADLINE)).verdict is Verdict.CLEAR


def test_stated_facts_are_used():
    offered = suggest_headlines(PROFILES[3])
    assert all("US citizen IMG" in text and "M4" in text for text in offered)
    assert any("SGU" in text for text in offered)
    assert any("nephrology" in text for text in offered)


def test_what_is_not_stated_stays_a_blank():
    for text in suggest_headlines(PROFILES[1]):
        assert "[your year]" in text
        assert "[your specialty]" in text
        assert "[US citizen IMG, or your own status]" in text


def test_citizenship_is_never_invented():
    assert not any("US citizen IMG" in text for text in suggest_headlines(PROFILES[5]))


def test_another_specialty_is_respected():
    offered = suggest_headlines(PROFILES[6])
    assert all("pediatrics" in text.lower() for text in offered)


def test_a_resident_is_not_called_an_applicant():
    assert all("PGY-1" in text and "aiming" not in text.lower() for text in suggest_headlines(PROFILES[4]))


def test_with_the_facts_at_hand_a_suggestion_meets_what_the_guide_asks():
    for text in suggest_headlines(PROFILES[3]):
        assert {criterion.status for criterion in headline_criteria(text)} == {Status.MET}


def test_positions_and_schools_fill_what_headline_and_about_leave_open():
    next_year = date.today().year + 1
    career = Career(
        positions=(Position("Quality Improvement Volunteer", "Bayfront Free Clinic", "2024-03"),),
        education=(
            School(
                "St. George's University School of Medicine",
                "Doctor of Medicine",
                "2019-08",
                f"{next_year}-05",
            ),
        ),
    )
    found = suggest_headlines(Profile("", "", career=career))
    assert len(found) >= 3
    assert any(f"class of {next_year}" in one.lower() for one in found)
    assert any("St. George's University" in one for one in found)
    assert any("quality improvement" in one for one in found)
    assert any("[your specialty]" in one for one in found)  # nobody has said it, so it stands as a blank
    assert all(len(one) <= 220 for one in found)

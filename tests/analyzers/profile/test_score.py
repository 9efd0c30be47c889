"""The score of a profile is the sum of parts that are shown."""

import pytest

from analyzers.profile import Audit, Profile, audit

FULL = Profile(
    headline="US citizen IMG | Final-year medical student | Aspiring internal medicine resident",
    about=(
        "I'm a US citizen in my final year at a medical school in Galway, applying to internal medicine. Five years "
        "in the Irish system taught me to examine first and order tests second. My work so far is in antimicrobial "
        "stewardship: an audit of the switch from IV to oral. Glad to hear from anyone who teaches on rounds."
    ),
)
PROFILES = [
    FULL,
    Profile("", ""),
    Profile("Student at Jagiellonian University", "I like sepsis research."),
    Profile("MS4 | 201-555-0148", "Please, any program director reading this, give me one chance!"),
    Profile(
        "US-IMG, M4, IM", "Date of birth: 14 March 1998.", bio="text me at 201-555-0148", name="Ana Rivera"
    ),
]


def _sum(result: Audit) -> int:
    return sum(part.points for part in result.parts)


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.headline[:20] or "empty")
def test_the_parts_sum_to_the_score(profile: Profile):
    result = audit(profile)
    assert result.score == _sum(result)
    assert 0 <= result.score <= 100


def test_the_criteria_are_worth_a_hundred_together():
    result = audit(FULL)
    assert sum(part.of for part in result.parts) == 100
    assert result.score == 100
    assert result.abroad_sentences in (1, 2)


def test_a_finding_costs_points_in_the_open():
    clean = audit(FULL)
    told = audit(Profile(FULL.headline, FULL.about + " Call me at +1 201 555 0148, AAMC ID 14820377."))
    costs = [part for part in told.parts if part.of == 0]
    assert any("self-pii" in part.label and part.points < 0 for part in costs)
    assert told.score < clean.score


def test_an_empty_profile_scores_nothing():
    assert audit(Profile("", "")).score == 0


def test_sections_carry_length_limit_and_fold():
    result = audit(FULL)
    assert (result.headline.length, result.headline.limit) == (len(FULL.headline), 220)
    assert result.about.limit == 2600
    assert result.about.fold is not None
    assert result.bio is None

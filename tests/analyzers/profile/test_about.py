"""What an About tells: goal, interests, one or two sentences on being abroad, focus."""

import pytest

from analyzers.profile import about_criteria, count_abroad_sentences

FULL = (
    "I'm a US citizen in my final year at a medical school in Galway, applying to internal medicine. Five years in "
    "the Irish system taught me to examine first and order tests second. My work so far is in antimicrobial "
    "stewardship: an audit of the switch from IV to oral. Glad to hear from anyone who teaches on rounds."
)
HOMESICK = (
    "Moving abroad was the biggest decision of my life. I left Boston for Lublin at nineteen, the only American in "
    "my class. Studying medicine in Poland as a foreigner was hard at first. Polish winters are long for somebody "
    "from Massachusetts. Every summer I flew home and explained why I study overseas. Being an American in Poland "
    "changed me. I hope to match in internal medicine and I am interested in sepsis."
)


def _status(text: str) -> dict[str, str]:
    return {criterion.id: criterion.status.value for criterion in about_criteria(text)}


def test_a_plain_about_meets_every_criterion():
    assert set(_status(FULL).values()) == {"met"}


@pytest.mark.parametrize(
    "sentence",
    [
        "I grew up in Tampa and went to medical school in Grenada.",
        "I left Ohio for Dublin to study medicine.",
        "My five years in Poland taught me another health system; I came home to Cleveland with new questions.",
        "US citizen IMG, final year at Semmelweis.",
        "I study medicine in Dublin and vote in Pennsylvania.",
        "I'm an American in my final year of medicine in Limerick.",
        "I graduated from UERM in Manila and hold a US passport, so no visa is needed.",
        "I come from a town of 900 people in Montana and I'm studying medicine in Bratislava.",
        "A Californian at Sackler, I take histories in three languages.",
    ],
)
def test_one_sentence_about_being_an_american_abroad_is_enough(sentence: str):
    text = f"{sentence} I am applying to internal medicine. I care about diabetes education."
    assert _status(text)["abroad"] == "met"
    assert count_abroad_sentences(text) in (1, 2)


@pytest.mark.parametrize(
    "text",
    [
        "I am applying to internal medicine. I care about heart failure and teaching.",
        "I volunteered on a two-week mission trip to Guatemala. I am applying to internal medicine.",
        "Medical graduate from Lahore, J-1 sponsorship needed, applying to internal medicine.",
    ],
)
def test_nothing_is_counted_where_nobody_is_an_american_abroad(text: str):
    assert _status(text)["abroad"] != "met"
    assert count_abroad_sentences(text) == 0


def test_a_school_without_an_american_tie_is_half_told():
    assert _status("I am a final-year student at Jagiellonian University.")["abroad"] == "partial"


def test_a_long_story_of_being_abroad_is_too_much():
    assert count_abroad_sentences(HOMESICK) > 2
    status = _status(HOMESICK)
    assert status["abroad"] == "partial"
    assert status["focus"] != "met"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("My goal is to become an internist.", "met"),
        ("Internal medicine is where I'm headed.", "met"),
        ("applying im this year, us img", "met"),
        ("I would be glad to hear from residents and faculty in internal medicine.", "missing"),
        ("I finished my internal medicine rotation in March.", "missing"),
        ("I hope to become a cardiologist.", "partial"),
        ("I plan to apply in family medicine.", "missing"),
        ("I'm undecided, though internal medicine is one path I'm interested in.", "partial"),
    ],
)
def test_the_goal_is_a_plan_and_not_a_mention(text: str, status: str):
    assert _status(text)["goal"] == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("I am interested in nephrology and quality improvement.", "met"),
        ("What interests me is how internists decide when the data are incomplete.", "met"),
        ("I audit handoffs between the night and day teams.", "met"),
        ("I am interested in research.", "partial"),
        ("In my free time I cook and hike.", "missing"),
        ("My grandmother died of heart failure when I was nine.", "missing"),
        ("Clinical rotations: internal medicine, cardiology, nephrology.", "missing"),
        ("I want a program with strong teaching.", "missing"),
    ],
)
def test_interests_are_concrete_and_the_writers_own(text: str, status: str):
    assert _status(text)["interests"] == status


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Medical student.",
        FULL.replace("I'm a US citizen", "Sam is a US citizen")
        .replace("my final", "his final")
        .replace("taught me", "taught Sam")
        .replace("My", "His"),
        "Ever since I was a little girl holding my grandmother's hand in the hospital, I knew. " + FULL,
        "I am a passionate, dedicated team player and lifelong learner with a proven track record. "
        + FULL[:120],
        FULL + " Please give me a chance. I will do anything.",
        FULL * 8,
    ],
    ids=["empty", "short", "third person", "childhood", "filler", "plea", "long"],
)
def test_focus_is_lost_in_many_ways(text: str):
    assert _status(text)["focus"] != "met"

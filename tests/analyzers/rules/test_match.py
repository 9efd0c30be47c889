"""Examinations, the Match, interviews: what changes the answer is who speaks, to whom, and when."""

import pytest

from analyzers import Document, Kind, analyze
from analyzers.finding import Finding, Severity


def findings(text: str, category: str, kind: Kind = Kind.POST) -> list[Finding]:
    return [f for f in analyze(Document(text, kind)).findings if f.category == category]


def marked(text: str, category: str) -> list[str]:
    return [text[f.start : f.end] for f in findings(text, category)]


@pytest.mark.parametrize(
    ("leak", "teaching"),
    [
        (
            "Shelf done this morning. Review sarcoidosis tonight, trust me.",
            "On rounds this morning my attending made us review sarcoidosis.",
        ),
        (
            "My block today was half acid-base.",
            "My UWorld block today was half acid-base.",
        ),
        (
            "The second station was a boy with a limp. Friday group, practise the hip.",
            "The second patient of my clinic was a boy with a limp.",
        ),
        (
            "Step 2 recalls are pinned in the group.",
            "Active recall and spaced repetition got me through Step 2.",
        ),
        (
            "Does anyone who tested this month remember which topics came up on CK?",
            "Does anyone remember which topics the NBME content outline lists for CK?",
        ),
    ],
)
def test_the_same_topic_leaks_from_an_examination_and_teaches_elsewhere(leak: str, teaching: str):
    assert findings(leak, "exam-content")
    assert not findings(teaching, "exam-content")


def test_a_disclaimer_does_not_excuse_a_hint():
    text = "I can't say what was on CK this morning, but if you test next week look at porphyria again."
    assert findings(text, "exam-content")


def test_refusing_recalled_questions_is_no_leak():
    assert not findings(
        "I was sent recalled Step 2 questions. I deleted them and reported it.", "exam-content"
    )


def test_exam_content_blocks():
    assert findings("Half my shelf was vasculitis.", "exam-content")[0].severity is Severity.BLOCK


def test_a_physical_examination_is_not_an_examination():
    assert not findings("Her exam today was notable for ascites and splenomegaly.", "exam-content")


@pytest.mark.parametrize("kind", [Kind.POST, Kind.HEADLINE, Kind.ABOUT])
def test_a_score_is_a_tip_wherever_it_stands(kind: Kind):
    (found,) = findings("US citizen IMG | Step 2 CK 251", "score-display", kind)
    assert found.severity is Severity.INFO


def test_a_score_is_marked_and_nothing_else():
    assert marked("Quiet day. Step 2 CK: 258. Then soup.", "score-display") == ["Step 2 CK: 258"]


def test_an_old_numeric_step_one_is_a_score_and_a_new_one_an_overclaim():
    old, new = "Step 1: 238 (2019)", "Step 1: 238 (2024)"
    assert findings(old, "score-display")
    assert not findings(old, "credential-overclaim")
    assert findings(new, "credential-overclaim")
    assert not findings(new, "score-display")


def test_soliciting_a_rank_blocks_and_volunteering_warns():
    asked, *_ = findings("Will you rank me first if I rank your program first?", "match-rank")
    (told,) = findings("I ranked Fairhaven #1!", "match-rank")
    assert asked.severity is Severity.BLOCK
    assert told.severity is Severity.WARN


def test_volunteering_is_not_called_a_violation():
    (told,) = findings("I ranked Fairhaven #1!", "match-rank")
    assert "violat" not in (told.message + told.why).lower()
    assert "breaks no rule" in told.why


def test_after_the_match_the_list_is_history():
    assert not findings("We matched! I ranked Fairhaven #1 and got Fairhaven.", "match-rank")


def test_telling_that_programs_may_not_ask_is_guidance():
    assert not findings("Programs may not ask where you rank them.", "match-rank")


def test_soap_is_also_a_note_and_a_thing_to_wash_with():
    assert not findings("Emailing every program director our SOAP note template.", "match-soap")
    assert not findings("Soap and water before every room, and tell the programs.", "match-soap")


def test_contact_is_allowed_once_soap_is_over():
    asked = "If any program has an open position, please email me."
    assert findings(f"I did not match this morning. {asked}", "match-soap")
    assert not findings(f"SOAP has ended and I did not match. {asked}", "match-soap")


def test_somebody_who_calls_on_an_applicants_behalf_counts():
    (found,) = findings("She went unmatched, so her dean is calling the program directors.", "match-soap")
    assert found.severity is Severity.BLOCK


def test_an_invitation_is_news_and_its_questions_are_not():
    assert not findings("So happy: an interview at Fairhaven!", "interview-confidential")
    (found,) = findings(
        "In my Fairhaven interview they asked me to talk through an ethics case.", "interview-confidential"
    )
    assert found.severity is Severity.WARN


def test_no_part_of_the_work_grows_out_of_hand_on_a_long_text():
    text = (
        "Step 2 is over and the program list is long, they asked me about the exam and my rank, unmatched. "
        * 500
    )
    assert analyze(Document(text)).length == len(text)


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("If I could whisper one thing to the person sitting this on Thursday: the kidney.", "exam-content"),
        ("253 on the first try. Mom, we did it.", "score-display"),
        ("As APD I'd love a quick note from anyone who plans to list us first.", "match-rank"),
        (
            "Hoping someone at Westmere sees this before round two: I'd be the best intern you never interviewed.",
            "match-soap",
        ),
        (
            "My interviewer asked how old I am and whether my husband would move. In 2026.",
            "interview-confidential",
        ),
    ],
)
def test_a_constellation_of_weak_signs_is_heard(text: str, category: str):
    assert findings(text, category)

"""What surrounds a span: cues that hold, and words that only look like them."""

import pytest

from analyzers import Document
from analyzers.engine import read
from analyzers.reading import Context


def contexts(text: str) -> set[str]:
    return {span.label for span in read(Document(text)).contexts}


@pytest.mark.parametrize(
    ("context", "text"),
    [
        (Context.QUOTED, "He wrote “frequent flyer” in the note."),
        (Context.QUOTED, "> as the post said"),
        (Context.MENTION, "Say 'person with diabetes' instead of 'diabetic'."),
        (Context.MENTION, "The term “gomer” has no place on rounds."),
        (Context.NEGATED, "We never post photos of patients."),
        (Context.GUIDANCE, "Never post a room number."),
        (Context.GUIDANCE, "Students should ask before they look."),
        (Context.GUIDANCE, "Please stop taking pictures of the whiteboard."),
        (Context.PATIENT, "My patient asked a better question than I did."),
        (Context.PATIENT, "A 54-year-old man with chest pain."),
        (Context.ENCOUNTER, "We admitted him before dawn."),
        (Context.ENCOUNTER, "She came into our clinic with a cough."),
        (Context.FICTION, "This is a fictional case."),
        (Context.FICTION, "Board-style question: which test is next?"),
        (Context.FICTION, "Rewatching the first season 3 finale."),
        (Context.PUBLISHED, "The case report in NEJM is worth your lunch break."),
        (Context.CONSENT, "Shared with her permission."),
        (Context.STUDY, "In a cohort of 2,400 patients, half were women."),
        (Context.HISTORICAL, "Osler taught this in 1895."),
    ],
)
def test_a_cue_gives_its_context(context, text):
    assert context in contexts(text)


@pytest.mark.parametrize(
    ("context", "text"),
    [
        (Context.QUOTED, "It's the resident's call and the nurse's too."),
        (Context.GUIDANCE, "Stop the lisinopril tonight."),
        (Context.GUIDANCE, "Please consider giving me an interview."),
        (Context.FICTION, "A novel anticoagulant for interview season reading."),
        (Context.FICTION, "Her third depressive episode this year."),
        (Context.FICTION, "Flu season is here."),
        (Context.PATIENT, "Patient care is a team sport."),
        (Context.ENCOUNTER, "Presenting our poster in Boston."),
        (Context.CONSENT, "Consent is a process."),
    ],
)
def test_what_only_looks_like_a_cue_gives_none(context, text):
    assert context not in contexts(text)

"""Whose identifier is it, which sentence tells of a patient, and what an edit leaves behind."""

import time

import pytest

from analyzers import Document, analyze
from analyzers.finding import Fix, apply_fixes
from analyzers.identifier import Identifier, IdentifierType
from analyzers.reading import Reading, Span, fold
from analyzers.rules.patients import RULES
from analyzers.rules.patients.excuses import has_consent, is_invented, is_published
from analyzers.rules.patients.phi_identifier import PhiIdentifier
from analyzers.rules.patients.telling import telling
from analyzers.sentences import split_sentences


def reading(text: str, **identifiers: str) -> Reading:
    """A reading with the identifiers given by hand: TYPE="words"."""
    found = [
        Identifier(IdentifierType[name], text.index(words), text.index(words) + len(words), 0.9)
        for name, words in identifiers.items()
    ]
    return Reading(
        text=text,
        plain=fold(text),
        sentences=tuple(split_sentences(text)),
        identifiers=tuple(sorted(found, key=lambda item: item.start)),
    )


def marked(read: Reading) -> list[str]:
    return [read.text[f.start : f.end] for f in PhiIdentifier().find(read)]


def mended(read: Reading) -> str:
    fixes: list[Fix] = [fix for f in PhiIdentifier().find(read) for fix in f.fixes]
    return apply_fixes(read.text, fixes)


def categories(text: str) -> set[str]:
    return {finding.category for finding in analyze(Document(text)).findings}


class TestWhoseIdentifier:
    def test_every_identifier_of_an_encounter_is_marked_exactly(self):
        read = reading(
            "Saw Mr. Harold Friend, 93, on 4/12 in Boise: worst historian ever.",
            NAME="Harold Friend",
            AGE_OVER_89="93",
            DATE="4/12",
            GEOGRAPHIC="Boise",
        )
        assert marked(read) == ["Harold Friend", "93", "4/12", "Boise"]

    def test_a_name_tied_once_is_marked_wherever_it_returns(self):
        text = "Admitted Rosa Delmar with sepsis last night. Long shift. Rosa made it."
        read = reading(text, NAME="Rosa Delmar")
        later = Identifier(IdentifierType.NAME, text.rindex("Rosa"), text.rindex("Rosa") + 4, 0.8)
        both = Reading(read.text, read.sentences, (*read.identifiers, later), plain=read.plain)
        assert marked(both) == ["Rosa Delmar", "Rosa"]

    def test_the_town_beside_a_meeting_is_nobodys(self):
        text = "Presenting our QI poster on CHF readmissions at ACP in Boston on April 18. Come say hello!"
        assert marked(reading(text, GEOGRAPHIC="Boston", DATE="April 18")) == []

    @pytest.mark.parametrize(
        ("text", "name"),
        [
            ("Dr. Helen Osei gave a lecture on sepsis that changed my rounds.", "Helen Osei"),
            ("Thank you to Marcus Webb, who sat with me after my first code.", "Marcus Webb"),
            ("Nakamura et al. treated 600 patients admitted with pneumonia.", "Nakamura"),
            ("My grandmother Rosa was admitted to a hospital when I was nine.", "Rosa"),
            ("We mourn our classmate Ravi Menon, who died on Saturday.", "Ravi Menon"),
        ],
    )
    def test_the_names_of_others_stay(self, text: str, name: str):
        assert marked(reading(text, NAME=name)) == []

    def test_a_record_number_needs_no_company(self):
        assert marked(reading("Could nights follow up 4432981?", MRN="4432981")) == ["4432981"]

    @pytest.mark.parametrize(
        "text", ["Join us in Room 204 for the workshop.", "How to present a patient in 90 seconds."]
    )
    def test_not_every_number_is_a_room(self, text: str):
        assert marked(reading(text)) == []

    def test_an_invented_patient_has_no_identity(self):
        text = "A fictional case: saw Mr. Harold Friend, 93, in clinic."
        assert marked(reading(text, NAME="Harold Friend", AGE_OVER_89="93")) == []


class TestWhatAnEditLeaves:
    def test_names_dates_and_ages_become_sentences_that_read(self):
        read = reading(
            "Saw Mr. Harold Friend, 93, on 4/12.", NAME="Harold Friend", AGE_OVER_89="93", DATE="4/12"
        )
        assert mended(read) == "Saw a patient, 90 or older, recently."

    def test_a_possessive_keeps_its_owner(self):
        assert mended(
            reading("Mr. Friend's labs came back last night in our ICU.", NAME="Friend")
        ).startswith("The patient's labs")

    def test_an_age_before_its_noun_moves_behind_it(self):
        read = reading("I admitted a 93-year-old woman today.", AGE_OVER_89="93")
        assert mended(read) == "I admitted a woman aged 90 or older today."

    def test_a_state_may_stay(self):
        read = reading(
            "My patient drove in from Bozeman, Montana with chest pain.", GEOGRAPHIC="Bozeman, Montana"
        )
        assert mended(read) == "My patient drove in from Montana with chest pain."

    def test_a_room_leaves_no_hole(self):
        assert mended(reading("Our patient in room 412 walked tonight.")) == "Our patient walked tonight."


class TestTelling:
    def test_a_particular_patient_outweighs_patients_in_general(self):
        particular, general = telling(
            reading("I admitted my patient with sepsis last night. If a patient has sepsis, give fluids.")
        )
        assert particular.weight > 0.7 > 0.4 > general.weight

    def test_offsets_survive_letters_that_grow_in_lower_case(self):
        read = reading("İstanbul taught me. Our patient in room 412 walked.")
        assert marked(read) == ["412"]


class TestExcuses:
    @pytest.mark.parametrize(
        "text",
        [
            "Shared with her written permission.",
            "He asked me to share this.",
            "Her family gave their blessing.",
        ],
    )
    def test_consent(self, text: str):
        assert has_consent(reading(text))

    @pytest.mark.parametrize(
        "text",
        ["I never asked for permission.", "Shared without consent.", "Got consent for the lumbar puncture."],
    )
    def test_what_is_no_consent(self, text: str):
        assert not has_consent(reading(text))

    def test_composites_and_journals(self):
        assert is_invented(reading("This is a composite of several people."))
        assert is_published(reading("Our case report is out in Cureus."))
        assert not is_invented(reading("A novel therapy in flu season."))


class TestWholeTexts:
    def test_a_story_is_told_once(self):
        text = (
            "Last night my patient asked me to stay. I stayed. She told me about her garden. She died at six."
        )
        found = [f for f in analyze(Document(text)).findings if f.category == "patient-story"]
        assert len(found) == 1

    def test_consent_clears_a_story_but_not_a_record_number(self):
        text = "With his written permission: my patient told me he was afraid. MRN 4432981."
        assert categories(text) & {"patient-story", "phi-identifier"} == {"phi-identifier"}

    def test_a_review_reply_confirms_nothing_or_everything(self):
        assert "patient-boundary" in categories(
            "Hi Linda, we reviewed your chart and you were seen the same day."
        )
        assert "patient-boundary" not in categories(
            "Hi Linda, please call our office, we cannot discuss care here."
        )

    def test_a_disclaimer_excuses_no_picture(self):
        assert "phi-image" in categories("Names cropped out, obviously. Swipe for his CT from last night!")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_long_paragraph_is_read_in_good_time(rule):
    text = (
        "i saw my patient and she told me about the photo of the wound today in clinic and he said " * 600
    )[:50_000]
    read = Reading(text=text, plain=text, sentences=(Span(0, len(text)),))
    started = time.perf_counter()
    list(rule().find(read))
    assert time.perf_counter() - started < 3

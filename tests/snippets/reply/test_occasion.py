"""Why a post was written."""

from __future__ import annotations

import pytest

from snippets.reply.occasion import Occasion, occasion_of


@pytest.mark.parametrize(
    ("text", "occasion"),
    [
        (
            "Our friend and teacher Marta Olsen died on Sunday. She taught half of this ward to listen.",
            Occasion.LOSS,
        ),
        ("Dr. Idris Bello passed away last week. The residents planted a lemon tree.", Occasion.LOSS),
        (
            "I sat in my car for an hour after the shift. I don't think I can keep doing this.",
            Occasion.DISTRESS,
        ),
        ("I'm so burned out that I cannot read a paper any more.", Occasion.DISTRESS),
        ("Any advice for a first-year who has to teach an ECG session to nurses?", Occasion.SEEKING),
        ("Does anyone have a good rubric for oral presentations?", Occasion.SEEKING),
        ("We are looking for two students to join our delirium project this winter.", Occasion.RECRUITING),
        ("Poll: do you still order a CRP on every admission?", Occasion.POLL),
        ("Proud to share our paper on feedback in the ICU, out today.", Occasion.OWN_WORK),
        ("Our ward cut catheter days from 410 to 228 in six months.", Occasion.QUALITY),
        ("Honored to announce that I will be joining the faculty at Larkfield in July!", Occasion.NEWS),
        ("Congratulations to our new chief residents!", Occasion.CONGRATULATION),
        ("So proud of our six students who matched today!", Occasion.CONGRATULATION),
        ("Congratulations Dr. Lee on a well-earned promotion!", Occasion.CONGRATULATION),
        ("It is with a heavy heart that we share the passing of Dr. Hale.", Occasion.LOSS),
        ("One year since we lost Sam. I still set out two coffees.", Occasion.LOSS),
        ("Call for abstracts: the spring meeting takes vignettes until May.", Occasion.CALL),
        ("I used to think silence meant agreement. Now I ask before I disagree.", Occasion.REFLECTION),
        ("Hot take: the preoperative chest film should be retired.", Occasion.DEBATE),
        (
            "The new trial in NEJM on restrictive transfusion is worth an hour of journal club.",
            Occasion.PAPER,
        ),
        ("When I was an intern, a nurse taught me to sit down before I speak.", Occasion.REFLECTION),
        ("Free resource: a one-page guide to acid-base, no sign-up.", Occasion.RESOURCE),
        ("Pearl: a normal lactate does not rule out mesenteric ischemia.", Occasion.PEARL),
        ("Hyponatremia with a urine osmolality of 80. Think water first.", Occasion.PEARL),
    ],
)
def test_it_shows_in_the_words(text: str, occasion: Occasion) -> None:
    assert occasion_of(text) is occasion


@pytest.mark.parametrize(
    "text",
    [
        "He died in 1849, and every resident still repeats his mistake about handwashing.",
        "Mortality fell after the bundle; fewer patients died in the intervention group.",
        "Weight lost on semaglutide comes back when it is stopped. Grief about that is common.",
        "Burnout is measured in a dozen ways. Here is why that matters for the literature.",
    ],
)
def test_death_and_exhaustion_as_subjects_are_no_grief(text: str) -> None:
    assert not occasion_of(text).is_grave


def test_without_a_sign_and_without_a_topic_it_is_a_remark_and_no_lesson() -> None:
    said = "My pager died at three and for eleven minutes I was the happiest doctor in the state."
    assert occasion_of(said, has_topic=False) is Occasion.REMARK
    assert occasion_of(said, has_topic=True) is Occasion.PEARL

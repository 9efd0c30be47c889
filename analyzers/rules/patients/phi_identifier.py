"""Names, dates, places and numbers that belong to a patient."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analyzers.finding import Finding, Fix, Severity
from analyzers.reading import Reading, lowered
from analyzers.rule import Rule
from analyzers.rules.patients.excuses import has_consent, is_invented, is_published
from analyzers.rules.patients.patient_items import Item, items
from analyzers.rules.patients.patient_tie import BY_THEMSELVES, ties
from analyzers.rules.patients.rewording import rewording
from analyzers.rules.patients.wording import cue

_WHAT = {
    "NAME": "a patient's name",
    "GEOGRAPHIC": "a place smaller than a state, tied to a patient",
    "hospital": "the place where the patient was cared for",
    "DATE": "a date of a patient's care",
    "AGE_OVER_89": "an age over 89",
    "room": "a patient's room or bed",
    "MRN": "a medical record number",
    "SSN": "a Social Security number",
    "HEALTH_PLAN": "a health-plan number",
    "DEVICE": "a device number",
    "PHONE": "a patient's telephone number",
    "EMAIL": "a patient's address",
}
# Advice on what not to write may name a room as its example.
_ABOUT_ROOMS = cue(r"""
    (?:never|don't|do not|avoid|stop|not to|instead of|rather than) (?:\w+ ){0,2}?(?:put|post|posting|tweet|tweeting|share|sharing|write|writing|use|using|mention|mentioning|include|including|say|saying|call|calling) (?:[\w'-]+ ){0,4}?(?:room|bed) numbers?
    (?:never|don't|do not|avoid|stop|not to|instead of|rather than) (?:call|calling|refer\w*|nam\w+)[^.!?\n]{0,40}? by (?:[\w']+ ){0,2}?(?:room|bed)(?: numbers?)?
    (?:room|bed) numbers? (?:is|are|counts?|can|identif\w+|makes?)
""")
_SEEN_TWICE = re.compile(r"[A-Za-z][\w'-]{2,}")


class PhiIdentifier(Rule):
    """An identifier from the HIPAA Safe Harbor list that belongs to a patient.

    What it looks for:
        A name, a date, a town, a hospital, a room, an age over 89 or a number in a sentence that tells about one
        patient, or right beside one. Relatives, household and employer of the patient count. Your own name and
        school, colleagues, authors, meetings and publication dates do not.
    Why it matters:
        One such item is enough to tell who the patient is to somebody who half knows already. Safe Harbor,
        the usual yardstick for taking identity out, removes all eighteen.
    Example:
        Saw Mr. Harold Friend, 93, on 4/12 in Boise.
    Instead:
        Recently met a patient over 90.
    Source:
        HIPAA Privacy Rule, 45 CFR 164.514(b)(2)(i), Safe Harbor de-identification.
    """

    id = "phi-identifier"
    category = "phi-identifier"
    severity = Severity.BLOCK
    scope = "document"
    bad = (
        "Saw Mr. Harold Friend, 93, on 4/12 in Boise: worst historian ever.",
        "Our patient in room 412 finally walked the hallway tonight and the whole unit clapped.",
        "Rounded on a 54-year-old man at Mercy General Hospital yesterday. Florid endocarditis, every sign in the book.",
        "Admitted a lovely woman with DKA on March 3. Her insulin had run out two weeks before.",
        "She's 97 years old, broke a hip on Sunday, and was walking by Tuesday. My favorite patient this month.",
        "Consult note from hell: MRN 4432981, no history, no labs, no reason for consult.",
        "The lady in 12 asked every hour whether her son had called. He never did.",
        "My patient drove in from Bozeman with three days of chest pain. Three days.",
    )
    good = (
        "Presenting our QI poster on CHF readmissions at ACP in Boston on April 18. Come say hello!",
        "I'm Ana Rivera, a fourth-year student at St. George's University in Grenada, applying to internal medicine.",
        "Thank you Dr. Anita Rao and Marcus Webb for teaching me to percuss a spleen in Miami last June.",
        "A 54-year-old man presents with fever and a new murmur. What do you want next?",
        "On March 20, 2026 I matched into internal medicine at Mercy General Hospital in Boise!",
        "My grandmother Rosa, 93, taught me to listen before I ever owned a stethoscope.",
        "Okonkwo et al. published the trial on May 2: fewer readmissions with early follow-up.",
        "Join us in Room 204 of the convention center for the ultrasound workshop.",
        "In my 12-bed ICU in Grenada we learned to ration oxygen with a pencil and a whiteboard.",
    )

    def find(self, reading: Reading) -> Iterator[Finding]:
        """A finding for every item that is tied to a patient."""
        found = items(reading)
        if not found:
            return
        if is_invented(reading):
            return
        if _ABOUT_ROOMS.search(lowered(reading.plain)):
            found = [item for item in found if item.kind != "room"]
        only_numbers = is_published(reading) or has_consent(reading)
        tied = {item: ties(item, reading) for item in found}
        names = {
            reading.plain[item.start : item.end].lower()
            for item, tie in tied.items()
            if tie and item.kind == "NAME"
        }
        for item, tie in tied.items():
            named_elsewhere = item.kind == "NAME" and _is_one_of(reading.plain[item.start : item.end], names)
            confidence = max(tie, 0.7 if named_elsewhere else 0.0)
            if confidence and not (only_numbers and item.kind not in BY_THEMSELVES):
                yield self._finding(item, reading, confidence)

    def _finding(self, item: Item, reading: Reading, confidence: float) -> Finding:
        words = reading.text[item.start : item.end]
        what = _WHAT.get(item.kind, "a number or code of a patient")
        fix: Fix = rewording(item, reading)
        return self.finding(
            item.start, item.end, f"“{words}” reads as {what}.", confidence=confidence, fixes=[fix]
        )


def _is_one_of(name: str, tied: set[str]) -> bool:
    """Whether a name, or its last part, is one already tied to a patient."""
    parts = {part.lower() for part in _SEEN_TWICE.findall(name)}
    return any(parts & set(_SEEN_TWICE.findall(other)) for other in tied)

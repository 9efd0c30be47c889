"""Scorn for patients, in signs that only count together."""

from __future__ import annotations

import re

from analyzers.finding import Severity
from analyzers.rules.respect.scorn import ScornRule


class PatientScorn(ScornRule):
    """Scorn for patients that no single phrase gives away.

    What it looks for:
        Signs that add up where patients are spoken of: sarcasm, disbelief, blame, ridicule, weariness of people.
    Why it matters:
        A sneer between the lines is still read as a sneer, by patients and by programs.
    Example:
        He has been “dying” in bed 12 since Tuesday. Ordered DoorDash twice.
    Instead:
        Waiting for placement since Tuesday; the ward is a lonely place to be almost well.
    Source:
        AMA Code of Medical Ethics, Opinion 2.3.2; Jain et al., Medical Education 2014.
    """

    id = "patient-scorn"
    category = "patient-derogatory"
    severity = Severity.BLOCK
    section = "patients"
    message = "“{span}” and what stands around it read as scorn for a patient."
    target = re.compile(
        r"\b(?:patients?|pts?|triage|waiting room|e[dr]\b|emergency (?:room|department)|urgent care|clinic|consults?|admissions?|admit\w*|rounds|icu|nicu|ward|bed \d+|room \d+|ambulance|911|chief complaint|diagnosis|discharge\w*|dka|mri|colonoscopy|pain|painkillers?|meds|allerg\w+|smoking|insulin|lady in|guy in|grandma|parents|the family|family of|problem list|icu|er visit|call light|half my list|he said he|seizure|emergency|diabetes|adhd|this guy's|convincing adults|weakness|daughter|this (?:guy|woman|man|lady|dude|family)|the (?:anxious|difficult) ones|the ones with|take one daily|own birthday|tech laughed|ct tech|call bell|feel bad for|our (?:favou?rite )?regular|what they tell you|eats)\b"
    )
    bad = (
        "He has been “dying” in bed 12 since Tuesday. Ordered DoorDash twice.",
        "Admission number six this month for the same DKA. At this point just give him a punch card.",
        "These parents googled for ten minutes and now they run the NICU.",
        "Nobody tell her the MRI was normal, she will have to invent a new disease by Friday.",
        "The ICU is full of people who made their choices and now want miracles.",
        "The lady in room 4 has a pain tolerance of zero and a volume of eleven.",
        "Patient came in with a binder. You know how that goes. Fibro, POTS, MCAS, the whole starter pack 😂",
    )
    good = (
        "She brought a binder with every lab since 2009, and it was the best history I have taken.",
        "We discharged a man who has come six times this month. He lives in his car; DKA is a housing problem.",
        "The family was angry, and they had every right to be.",
        "My patient in bed 12 asked for ice chips and a joke, and I had only one of them.",
        "He googled his symptoms before I saw him, and he was right about the thyroid.",
        "Pizza at sign-out, three admissions, one thank-you note: a good night in the ICU.",
        "A hungry patient got a turkey sandwich and a bed before anyone asked for his insurance card.",
    )

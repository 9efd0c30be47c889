"""Contempt for patients that needs no slang: doubt, sarcasm and ridicule."""

from __future__ import annotations

from analyzers.finding import Severity
from analyzers.rules.respect.patient_disbelief import DISBELIEF
from analyzers.rules.respect.patient_nuisance import NUISANCE
from analyzers.rules.respect.stance import FramedRule


class PatientContempt(FramedRule):
    """Contempt for patients without a single rude word.

    What it looks for:
        Sarcasm and ridicule about patients and families: doubted pain, weight, hygiene, wits, poverty, anxiety, trips
        to the emergency department. Humane stories, self-mockery and criticism of such humour pass.
    Why it matters:
        Contempt needs no slang: readers judge the tone, and the person in the joke can recognise themselves.
    Example:
        Funny how the back pain always peaks on refill day.
    Instead:
        Refill days are hard for both of us; I am learning to ask what changed before I ask how many are left.
    Source:
        AMA Code of Medical Ethics, Opinion 2.3.2; Jain et al., Medical Education 2014.
    """

    id = "patient-contempt"
    category = "patient-derogatory"
    severity = Severity.BLOCK
    patterns = DISBELIEF + NUISANCE
    bad = (
        "Funny how the back pain always peaks on refill day.",
        "Nothing says Saturday night like four people who can't remember their own pills",
        "room 6 has opinions about vaccines from YouTube, send help",
        "Allergic to everything but Dilaudid, naturally.",
        "So brave of him to call 911 for a toe he's had since 2014.",
        "If you can text, you're not a 10/10. I don't make the rules.",
        "11/10 abdominal pain while working through a bag of Takis. ok ma'am",
        "Another winner in triage tonight.",
        "Pt smokes two packs a day and wonders why she can't breathe",
        "Maybe try eating less than a cow before asking me about your knees.",
        "Guess who's back in bed 3 for her weekly vacation. The ER is not a hotel.",
        "He is on food stamps but has the new iPhone, make it make sense. Clinic was wild today",
    )
    good = (
        "Funny how the pain of Step 1 fades the moment a patient thanks you.",
        "Nothing says Saturday night like four admissions and cold pizza.",
        "My patient found a YouTube video about her cirrhosis and asked better questions than I did.",
        "Someone who is texting can still be at 10/10. Sickle cell taught me that.",
        "I rolled my eyes at a patient's list of allergies once. I was wrong, and he had anaphylaxis on the third dose.",
        "The ER is where people without a primary care doctor go. That is a system failure, not a personal one.",
        "Half my patients can't afford their insulin.",
        "It was brave of her to tell us about the drinking.",
        "I am so dramatic before rounds that my senior gives me tea.",
        "A patient made me laugh so hard on rounds that I lost my place in the presentation.",
        "She smoked for forty years and quit in the hospital; we cheered.",
        "Bed 9 was the most difficult airway of my month and my attending talked me through it.",
    )

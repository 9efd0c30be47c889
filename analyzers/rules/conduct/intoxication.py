"""Drink and drugs, told of oneself."""

from __future__ import annotations

from analyzers.document import Kind
from analyzers.finding import Severity
from analyzers.rule import Example
from analyzers.rules.excused import ExcusedRule


class Intoxication(ExcusedRule, frames="conduct/intoxication"):
    """Being drunk or using drugs, told as a boast or a joke.

    What it looks for:
        Drunkenness and blackouts; graver, drink at or just before work, illicit drugs, and prescription
        drugs used without a prescription. A glass of wine, a toast, recovery, and patients are left alone.
    Why it matters:
        A patient who reads it cannot tell a joke about drink before a shift from the truth. Most state
        medical boards surveyed said that a picture of intoxication could lead to an inquiry.
    Example:
        Six shots deep and still on call tomorrow.
    Instead:
        Celebrated the end of the block with the whole team. Back on the wards Monday.
    Source:
        Greysen et al., Ann Intern Med 2013;158:124; AMA Code of Medical Ethics, Opinion 2.3.2.
    """

    id = "intoxication"
    category = "intoxication"
    severity = Severity.WARN
    scope = "document"
    joins_sentences = True
    bad = (
        "Six shots deep and still on call tomorrow.",
        "pregaming before night shift, as one does",
        "Came to rounds still buzzed and nobody noticed.",
        "Borrowed my roommate's Adderall to get through dedicated.",
        "Edibles and Anki, the only way to learn biochem.",
        "Got absolutely wasted with my co-interns last night.",
        "Woke up on the bathroom floor after match week. Worth it.",
        Example("still hungover from saturday, 14 patients to see lol", Kind.REPLY),
    )
    good = (
        "A glass of wine with my parents after Match Day. They earned it more than I did.",
        "Raised a toast to our graduating seniors at the conference happy hour.",
        "Alcohol withdrawal pearl: score CIWA before you reach for lorazepam.",
        "The drunk patient in the hallway bed also had a subdural. Examine everyone.",
        "Gave 40 flu shots at the free clinic today.",
        "Eight years sober today. Recovery made me a better student and a better son.",
        "High-dose steroids, high stakes, and a very patient pharmacist.",
        "I wasted two hours looking for a syringe pump; our QI project now labels them.",
    )

"""Diagnosing or treating one person in public."""

from __future__ import annotations

from analyzers.document import Kind
from analyzers.finding import Severity
from analyzers.reading import Context
from analyzers.rule import Example
from analyzers.rules.excused import ExcusedRule


class IndividualAdvice(ExcusedRule, frames="public/individual_advice"):
    """A diagnosis, a treatment or reassurance for one person, given online.

    What it looks for:
        “Sounds like gallstones, skip the ER”, a dose for somebody's mother, an offer to read results in private
        messages. General education, teaching among clinicians, and “please be seen today” are left alone; a
        disclaimer changes nothing.
    Why it matters:
        Without an examination and a record nobody can know what was missed, and a student's words online
        carry a white coat the student does not yet wear.
    Example:
        Stop the lisinopril, it's your cough.
    Instead:
        Cough is a known effect of ACE inhibitors. Please ask the clinician who prescribes yours before any change.
    Source:
        AMA Code of Medical Ethics, Opinion 8.12, Ethical Physician Conduct in the Media.
    """

    id = "individual-advice"
    category = "individual-advice"
    severity = Severity.BLOCK
    scope = "document"
    exempt = frozenset({Context.MENTION})
    bad = (
        Example("With numbers like yours I would just double it.", Kind.REPLY),
        Example("Sounds like gallstones to me, skip the ER and avoid fried food.", Kind.REPLY),
        Example("Stop the lisinopril, that's your cough.", Kind.REPLY),
        "DM me your labs and I'll tell you what they mean. Fourth-year med student here!",
        Example("that mole is nothing, my dad has the same one", Kind.REPLY),
        Example("Take 800 of ibuprofen with food and you'll be fine by Monday.", Kind.REPLY),
        Example("Not medical advice, but I'd halve your metoprolol and see how you feel.", Kind.REPLY),
        Example("As a med student I'd tell your mom to switch to losartan.", Kind.REPLY),
    )
    good = (
        "ACE inhibitors can cause a dry cough. If you take one and cough, ask your clinician before changing anything.",
        Example(
            "Please go to the emergency department now. Chest pain like this needs to be seen today.",
            Kind.REPLY,
        ),
        "HFrEF pearl: start sacubitril-valsartan at 24/26 mg and double every two to four weeks as pressure allows.",
        Example("I'd double your Anki reviews two weeks before the shelf.", Kind.REPLY),
        Example("Great case! Sounds like TTP to me; was there schistocytes on the smear?", Kind.REPLY),
        Example("With scores like yours I would apply broadly and signal wisely.", Kind.REPLY),
        Example(
            "I'm so sorry, that sounds frightening. Have you been able to reach your doctor?", Kind.REPLY
        ),
        "Strangers send me photos of rashes. I don't diagnose online; I help them find a clinic.",
    )

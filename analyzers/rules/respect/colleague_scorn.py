"""Scorn for colleagues and institutions, in signs that only count together."""

from __future__ import annotations

import re

from analyzers.finding import Severity
from analyzers.rules.respect.disparagement import Disparagement
from analyzers.rules.respect.scorn import ScornRule


class ColleagueScorn(ScornRule):
    """Scorn for colleagues, programs or schools that no single phrase gives away.

    What it looks for:
        Signs that add up where colleagues or institutions are spoken of: sarcasm, comparisons, belittling, hints.
    Why it matters:
        Programs read how you speak of the last team as how you will speak of theirs.
    Example:
        I have seen vending machines with better bedside manner than the surgery team here.
    Instead:
        I would have liked ten minutes of feedback a week on that rotation, and I should have asked for it.
    Source:
        AMA Code of Medical Ethics, Opinion 2.3.2; NRMP Code of Conduct for applicants.
    """

    id = "colleague-scorn"
    category = "disparagement"
    severity = Severity.WARN
    section = "colleagues"
    message = "“{span}” and what stands around it read as scorn for a colleague or an institution."
    excuse = Disparagement.excuse
    target = re.compile(
        r"\b(?:attendings?|pds?|program directors?|programs?|residents?|interns?|pgy-?\d|faculty|chiefs?|fellows?|nurses?|nps?|pas?|crnas?|techs?|hospitalists?|surgeons?|surgery (?:team|residents?)|ortho|radiology|family medicine|em\b|psych|dean|schools?|med school|hospital|ed\b|er\b|department|interviewers?|interviewed|interview|applicants?|classmates?|co-?interns?|co-?residents?|students?|dos?|coordinator|admin\w*|rank list|specialt(?:y|ies)|consultants?|preceptors?|rotation|on the schedule|call out|personal statements?|tenure|anesthesia|pharmacists?|pm&r|nephrology|dermatolog\w+|clinic|cath lab|clerkship|co-applicant|match predictions|research|away)\b"
    )
    bad = (
        "I have seen vending machines with better bedside manner than the surgery team here.",
        "Every time I rotate in that ED I wonder whether anyone there owns a stethoscope 🙄",
        "The PD scrolled his phone the whole interview. Great “family culture”, guys.",
        "Some schools teach medicine, others sell beach views and loans. You know which ones.",
        "The new NPs rounded without us. Six weeks of online school and a white coat, what could go wrong.",
        "Applicants this year can't put together a sentence. I fear for intern year.",
    )
    good = (
        "The chief who taught me to tie stayed two hours after his shift.",
        "We lost three residents to burnout and rebuilt the schedule.",
        "Ask schools for match lists, attrition and total cost in writing.",
        "My attending interrupts a lot. I asked for feedback time and got it.",
        "Interviewers who had read my file made me want to train there.",
        "I was terrified of this rotation and of the attending; both turned out kind.",
    )

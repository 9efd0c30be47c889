"""Attacks on the person instead of the claim."""

from __future__ import annotations

from analyzers.document import Kind
from analyzers.finding import Severity
from analyzers.reading import Context
from analyzers.rule import Example
from analyzers.rules.excused import ExcusedRule


class Incivility(ExcusedRule, frames="conduct/incivility"):
    """Words that go at a person, not at what the person claims.

    What it looks for:
        Insults, contempt and condescension aimed at the one addressed or discussed: “did you even read it”,
        “stay in your lane”, “spoken like someone who has never seen a patient”.
    Why it matters:
        Readers remember the tone longer than the argument, and programs read replies too. Disagreement with
        a claim, however firm, is part of scholarship.
    Example:
        Did you even read the paper, or is reading hard for you?
    Instead:
        I read Table 2 differently: the interval crosses 1, so I would not call this a benefit.
    Source:
        ACP and FSMB position paper on online medical professionalism, Ann Intern Med 2013;158:620.
    """

    id = "incivility"
    category = "incivility"
    severity = Severity.WARN
    exempt = frozenset({Context.MENTION, Context.QUOTED})
    bad = (
        Example("Did you even read the methods, or was the abstract already too long?", Kind.REPLY),
        Example("Spoken like someone who has never run a code at 3 am.", Kind.REPLY),
        Example("Stay in your lane and let the intensivists talk.", Kind.REPLY),
        Example("Imagine being this sure of yourself and this wrong.", Kind.REPLY),
        Example("Your interns must dread rounding with you.", Kind.REPLY),
        "Anyone with half a brain can see this guideline was written by clowns.",
        Example("Bold of you to weigh in when your only ICU experience is television.", Kind.REPLY),
        Example("ok boomer", Kind.REPLY),
    )
    good = (
        Example(
            "I think the conclusion overreaches: the interval crosses 1 and the control arm was small.",
            Kind.REPLY,
        ),
        Example("Fair point, I misread the figure. Thank you for correcting me.", Kind.REPLY),
        "A stranger told me to stay in my lane after I posted about gun injuries. This is our lane.",
        "Being called “a clown” by an anonymous account is not peer review, and I will keep posting data.",
        "The method worries me: no blinding, no pre-registration, and the outcome changed midway.",
        "There are no stupid questions on rounds, and I felt stupid asking this one. Glad I did.",
        Example("Have you seen the supplement? Table S4 answers part of this.", Kind.REPLY),
        "Sit down with the patient before you give the news. It changes the conversation.",
    )

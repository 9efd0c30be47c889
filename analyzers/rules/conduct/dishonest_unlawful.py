"""Cheating, snooping, forging, buying: told as a tip, a boast or a joke."""

from __future__ import annotations

from analyzers.document import Kind
from analyzers.finding import Severity
from analyzers.reading import Context
from analyzers.rule import Example
from analyzers.rules.excused import ExcusedRule


class DishonestUnlawful(ExcusedRule, frames="conduct/dishonest_unlawful"):
    """A dishonest or unlawful act, told of oneself or offered to others.

    What it looks for:
        Shared answers, proxy attendance, hours or exams that never happened, a record opened out of
        curiosity, made-up data, bought statements and letters, medicines taken, written or sold outside care.
        Owning an error, refusing, reporting, and teaching about integrity are left alone.
    Why it matters:
        Schools, boards and the NRMP treat these as grounds to dismiss, refuse a license or bar an applicant,
        and a post is evidence that does not expire.
    Example:
        Logged twelve volunteer hours I never worked, nobody checks.
    Instead:
        Asked our coordinator to correct twelve hours I had entered by mistake. It took five minutes.
    Source:
        AMA Code of Medical Ethics, Opinion 2.3.2; NRMP Code of Conduct for applicants; 45 CFR 164.502(a) for records.
    """

    id = "dishonest-unlawful"
    category = "dishonest-unlawful"
    severity = Severity.BLOCK
    scope = "document"
    exempt = frozenset({Context.MENTION})
    bad = (
        "Our group chat had the answers from the morning group before we even sat down.",
        "My roommate signs me in for didactics and I sleep until ten.",
        "Logged 40 volunteer hours I never worked. Nobody checks.",
        "Looked up my ex's chart, just to see if she was okay.",
        "We dropped the outliers until p was under 0.05, easy publication.",
        "Paid a guy on Fiverr to write my personal statement and got ten interviews.",
        "Called in a Z-Pak for my roommate, perks of the job.",
        Example("copy forward the neuro exam from yesterday without doing it, everyone does", Kind.REPLY),
    )
    good = (
        "I logged the wrong dates on my rotation form, told my coordinator the same day, and corrected it.",
        "Audit logs record every chart you open. Curiosity is not a treatment relationship.",
        "A mentor proofread my personal statement; every word in it is mine.",
        "A classmate asked me to sign her in. I said no, and we are still friends.",
        "Our study group goes through practice questions and argues about every answer.",
        "A company offered to sell me three letters of recommendation. Beware of scams this season.",
        "We excluded 14 duplicate records by the pre-specified protocol and adjusted the results for age.",
        "Looked up my own labs on the portal and called my doctor like any other patient.",
    )

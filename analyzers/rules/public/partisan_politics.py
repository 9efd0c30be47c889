"""Parties, candidates and voters as targets."""

from __future__ import annotations

from analyzers.document import Kind
from analyzers.finding import Severity
from analyzers.reading import Context
from analyzers.rule import Example
from analyzers.rules.excused import ExcusedRule


class PartisanPolitics(ExcusedRule, frames="public/partisan_politics"):
    """A side taken for or against a party, a candidate or voters.

    What it looks for:
        Parties, candidates and voters as the target, in slogans and in insinuation; as a warning where the
        words abuse them. Issues (coverage, guns, climate, tobacco, access to care), nonpartisan voter
        registration, lobbying days and testimony are left alone.
    Why it matters:
        The AMA calls lobbying and candidacy laudable. Partisan posts are no breach; they are unwise while
        applying, because readers of applications, and patients, belong to every party. Abuse of voters reads
        as doubt whether you would treat them fairly.
    Example:
        Anyone who voted for him should not be allowed near patients.
    Instead:
        Coverage decides who reaches our clinic. Here is what the expansion changed for us.
    Source:
        AMA Code of Medical Ethics, Opinion 2.3.4, Political Communications.
    """

    id = "partisan-politics"
    category = "partisan-politics"
    severity = Severity.INFO
    scope = "document"
    exempt = frozenset({Context.MENTION, Context.QUOTED})
    bad = (
        "Anyone who voted for him should not be allowed near patients.",
        "So proud to canvass for Senator Halloran this weekend!",
        "Republicans are a cult and I will not pretend otherwise.",
        "Vote blue down the ballot, colleagues.",
        "Lifelong Republican, future internist.",
        "The left wants your doctor to be a bureaucrat.",
        Example("you voted for this", Kind.REPLY),
    )
    good = (
        "Medicaid expansion changed who walks into our clinic, and when.",
        "Gun injuries are our lane: we see the wounds, we may speak about prevention.",
        "ACP advocacy day: we met with Senator Halloran's staff about graduate medical education funding.",
        "Nonpartisan voter registration in the clinic lobby today; bring your ID.",
        "Left ventricular thrombus and a right-sided effusion, one very careful echo.",
        "Conservative management and a liberal transfusion threshold are both names for a plan.",
        "I was elected class president, and my platform was better coffee.",
        "Birthday party for our favorite unit clerk!",
    )

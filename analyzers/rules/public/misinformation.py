"""Cures, absolutes, conspiracies, and conclusions larger than the study."""

from __future__ import annotations

from analyzers.document import Kind
from analyzers.finding import Severity
from analyzers.reading import Context
from analyzers.rule import Example
from analyzers.rules.excused import ExcusedRule


class Misinformation(ExcusedRule, frames="public/misinformation"):
    """A health claim that the evidence does not carry.

    What it looks for:
        Cures by food or supplement, fear of vaccines, conspiracies, detox, “100% safe”, advice to drop a needed
        treatment; as a warning, a cohort that “proves”. Debunking, established cures (hepatitis C, strep,
        curative surgery) and hedged findings are left alone.
    Why it matters:
        People act on health claims by those who train in medicine. State boards count spreading misinformation
        among the grounds for discipline.
    Example:
        Turmeric cures arthritis and your doctor will never tell you.
    Instead:
        Small trials suggest that curcumin may ease osteoarthritis pain; the evidence is of low certainty.
    Source:
        FSMB statement on COVID-19 vaccine misinformation, 2021; AMA Code of Medical Ethics, Opinion 2.3.2.
    """

    id = "misinformation"
    category = "misinformation"
    severity = Severity.BLOCK
    exempt = frozenset({Context.MENTION, Context.QUOTED})
    bad = (
        "Turmeric cures arthritis and your doctor will never tell you.",
        "Vaccines gave my cousin's son autism, and I will say it as a future physician.",
        "A three-day liver cleanse flushes out the toxins behind your fatigue.",
        "It is all natural, so it is harmless at any dose.",
        "Statins are a scam and LDL does not matter.",
        "Ivermectin works for COVID, they buried it.",
        "This cohort proves that coffee prevents dementia.",
        Example("Fasting starves the tumor, oncologists never learn that", Kind.REPLY),
    )
    good = (
        "Hepatitis C can be cured with direct-acting antivirals in eight to twelve weeks.",
        "Myth: vaccines cause autism. Large cohorts in several countries found no association.",
        "Eradicating H. pylori cures most peptic ulcers, which still amazes me.",
        "Coffee was associated with a lower risk of dementia in this cohort; it cannot prove cause.",
        "No drug is 100% safe. We talk about what matters to you.",
        "Your liver already detoxifies you. Save the money.",
        "Surgery is curative in early colon cancer, and screening finds it early.",
        "This study proves how much a good interpreter matters.",
    )

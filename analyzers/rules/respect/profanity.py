"""Coarse words, spelled out or masked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from analyzers.data import load_table
from analyzers.finding import Finding, Severity
from analyzers.reading import Context, Reading, lowered
from analyzers.rule import Rule

_SPOKEN_ABOUT = re.compile(
    r"""\b(?:the|a|this|that|any|every|no|one|other|four[- ]letter|f|c|b|s|n|banned|flagged|curse|swear|cuss|profane)[- ](?:word|words|bomb|bombs|expletive|expletives|slur|slurs|term|profanity)\b
    | \b(?:profanity|profanities|swear(?:ing)?|curs(?:e|ing)|cuss(?:ing)?|expletives?)\b[^.!?\n]{0,50}\b(?:analges\w+|pain|filter|filters|patients?|stud(?:y|ies)|list|linguist\w*|research|tolerance|list)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_AFTER_MEDICAL = re.compile(
    r"\s*(?:drainage|discharge|wound|abscess|exudate|fluid|lesions?|tonsils?|sputum)\b", re.IGNORECASE
)
_CAPITALS = frozenset({"SOB", "BS", "ASS", "MF", "TF", "AF", "POS", "LFG", "WTH", "FFS", "BFD", "FUBAR"})
_AF_MEDICAL = re.compile(
    r"\b(?:atrial|fibrillation|anticoag\w*|rate control|apixaban|warfarin|RVR|paroxysmal|valvular|ECG|EKG|stroke|CHA)",
    re.IGNORECASE,
)


class Profanity(Rule):
    """A coarse word in a text that carries your name.

    What it looks for:
        Swearing spelled out (warn) and masked or abbreviated swearing such as “f*ck”, “wtf” (a tip). Anal fissures,
        bloody stools, pinprick tests, people named Dick, screws in bones and book titles pass.
    Why it matters:
        Readers take it as a sample of how you speak at work; it is the easiest thing in a post to change.
    Example:
        Intern year is a shitshow and I am here for it.
    Instead:
        Intern year is chaos and I am here for it.
    Source:
        Langenfeld et al., J Surg Educ 2014 (unprofessional content of residents' public profiles).
    """

    id = "profanity"
    category = "profanity"
    severity = Severity.WARN
    bad = (
        "Intern year is a shitshow and I am here for it.",
        "fuck step 1",
        "I worked my ass off for this match.",
        "So pissed off at the scheduling office today.",
        "F*ck burnout, take your lunch.",
        "wtf is this call schedule",
        "She said “this rotation is bullshit” and she was right.",
        "tired af after night three",
        "The whole thing was one giant cluster f**k, pardon my French.",
    )
    good = (
        "Anal fissure, bloody stool, and a pinprick sensory level: my morning in three consults.",
        "Dick Rivera taught me to auscultate; Dr. Cox from the show did not.",
        "The surgeon placed two pedicle screws while I held suction.",
        "He earned a BS in biology and a class ring.",
        "Assess the asset, assign the task, pass the exam.",
        "AF with RVR is the bread and butter of night float.",
        "SOB and chest pain, the two words of my intern month.",
        "A study found that swearing raises pain tolerance; the word used was “fuck”.",
        "Skin prick test positive for dust mites, titration started, tit for tat with the formulary.",
        "Scunthorpe, Dickinson and Essex have excellent hospitals.",
        "Frankfurt's essay On Bullshit should be required reading for journal clubs.",
    )

    def find(self, reading: Reading) -> Iterator[Finding]:
        """A finding for every coarse word that is not spoken about or part of an innocent phrase."""
        words = _vocabulary()
        innocent: list[tuple[int, int]] | None = None
        for match in words.finditer(lowered(reading.plain)):
            if innocent is None:
                innocent = [m.span() for m in _innocent().finditer(lowered(reading.plain))]
            start, end = match.span()
            said = reading.text[start:end]
            if any(s < end and start < e for s, e in innocent) or _excused(reading, match):
                continue
            if match.lastgroup == "strong":
                yield self.finding(start, end, f"“{said}” is profanity, spelled out.", confidence=0.92)
            else:
                yield self.finding(
                    start,
                    end,
                    f"“{said}” is still read as swearing.",
                    severity=Severity.INFO,
                    confidence=_confidence(match),
                )


def _confidence(match: re.Match[str]) -> float:
    return 0.6 if match.lastgroup == "mild" else 0.8


def _excused(reading: Reading, match: re.Match[str]) -> bool:
    start, end = match.span()
    said = reading.plain[start:end]
    sentence = reading.around(start)
    if (
        said in _CAPITALS
        and (said != "AF" or _AF_MEDICAL.search(reading.plain))
        and said not in {"WTH", "LFG", "FFS", "AF"}
    ):
        return True
    if said.lower().endswith(" af") and _AF_MEDICAL.search(reading.plain):
        return True
    if said.lower() == "pussy" and _AFTER_MEDICAL.match(reading.plain, end):
        return True
    if _SPOKEN_ABOUT.search(sentence):
        return True
    return reading.inside({Context.MENTION}, start, end) and reading.inside({Context.QUOTED}, start, end)


@cache
def _vocabulary() -> re.Pattern[str]:
    table = load_table("profanity")
    groups = "|".join(f"(?P<{name}>{'|'.join(table[name])})" for name in ("strong", "masked", "mild"))
    emoji = "|".join(table["emoji"])
    return re.compile(
        rf"(?<![\w@/#*])(?:{groups})(?![\w*])|(?P<picture>{emoji})|(?<!\S)(?P<grawlix>{table['grawlix']})(?=[\s.,]|$)"
    )


@cache
def _innocent() -> re.Pattern[str]:
    table = load_table("profanity")
    return re.compile("|".join((*table["titles"], *table["medical"])))

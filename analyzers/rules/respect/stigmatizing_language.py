"""Words that put a label where a person stands."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analyzers.finding import Finding, Fix, Severity
from analyzers.reading import Context, Reading
from analyzers.rule import Rule
from analyzers.rules.respect.person_first import Label, labels
from analyzers.rules.respect.stance import ABOUT_WORDS

_TEACHES_WORDS = re.compile(
    r"""\b(?:person|people)[- ]first\b | \b(?:words|language)\ matters?\b | \bwords\ (?:we\ (?:use|choose|write|chart)|hurt|stick|follow)\b
    | \b(?:stigmati[sz]ing|judg[e]?mental|blaming|biased|inclusive|respectful|destigmati[sz]ing)\ (?:\w+[ ])?(?:language|words?|terms?|terminology|labels?|notes?|phrases?|documentation)\b
    | \b(?:retire|rethink|rethinking|replace|unlearn\w*|ditch)\ (?:\w+[ ]){0,3}(?:words?|terms?|labels?|phrases?|language)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_QUESTIONED = re.compile(
    r"""\bor\ (?:just\ |simply\ |actually\ |maybe\ |is\ (?:he|she|it|this)\ |was\ (?:he|she|it|this)\ )?(?:can't|couldn't|cannot|unable|uninsured|underinsured|scared|afraid
        |confused|never|undertreated|under-treated|in\ pain|overwhelmed|unsupported|too\ poor|priced\ out)\b
    | \b(?:turned\ out|it\ turns\ out|assumed|presumed|mistaken|misread|mislabel\w*|wrongly|unfairly|so-called|quote[- ]unquote)\b
    | \b(?:we|I|they|clinicians|doctors|people)\ (?:too\ often\ |often\ |used\ to\ |so\ easily\ |quickly\ |once\ )(?:assume|call|called|label|say|said|write|wrote|think|thought|judge)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_DENIED = re.compile(
    r"(?:\b(?:not|never|no)|n't)\s+(?:an?\s+|the\s+|just\s+|simply\s+|being\s+|about\s+|merely\s+|your\s+)*$",
    re.IGNORECASE,
)
_OF_ONESELF = re.compile(
    r"\bI(?:'m|\ am|\ was|'ve\ been|\ have\ been|\ got|\ finally|\ became)?\s(?:[\w-]+\s){0,3}$|\bmyself\s(?:[\w-]+\s){0,2}$",
    re.IGNORECASE,
)
_AS_ONESELF = re.compile(r"\bas\s(?:[\w-]+\s){0,3}$", re.IGNORECASE)
_FIRST_PERSON = re.compile(r"\b(?:I|I'm|I've|my|me|myself)\b")


class StigmatizingLanguage(Rule):
    """A word that stands for a person and carries a judgement with it.

    What it looks for:
        “Addict”, “drug-seeking”, “noncompliant”, “frequent flyer”, “poor historian”, “dirty urine” and their kin (warn);
        “diabetics”, “the homeless”, “wheelchair-bound”, “committed suicide” (a tip). Names of organisations,
        lung compliance, diabetic ketoacidosis and one's own story pass.
    Why it matters:
        The same chart, written with these words, led students and residents to think less of a patient and to
        treat pain less; patients read them too.
    Example:
        Another noncompliant diabetic on the list this morning.
    Instead:
        Another person with diabetes who could not get the insulin we prescribed.
    Source:
        NIDA, Words Matter; AMA–AAMC, Advancing Health Equity: A Guide to Language (2021); Goddu et al., J Gen
        Intern Med 2018 (the experiment with two charts).
    """

    id = "stigmatizing-language"
    category = "stigmatizing-language"
    severity = Severity.WARN
    scope = "document"
    bad = (
        "Another noncompliant diabetic on the list this morning.",
        "Spent the night with a poor historian and a stack of outside records.",
        "Our clinic sees plenty of addicts, and I like the work.",
        "his urine came back dirty again so no refill",
        "Sicklers keep this hospital's ED full every August.",
        "The talk opened with a resident who committed suicide in 2014.",
        "Volunteering with the homeless every Saturday.",
        "Frequent flyers teach you the vending machine code.",
    )
    good = (
        "Lung compliance falls in ARDS; a noncompliant chest wall looks similar on the ventilator.",
        "The Substance Abuse and Mental Health Services Administration updated its opioid guidance.",
        "Diabetic ketoacidosis and alcoholic hepatitis were the two cases at morning report.",
        'Write "person with a substance use disorder" instead of "addict".',
        "He wasn't noncompliant. He was choosing between insulin and rent.",
        "As a type 1 diabetic myself, I know what a bad pump site does to a call night.",
        "Clean catch urine, clean margins, clean data: my week in three specimens.",
        "Free lounge access is the one gift of being a frequent flyer on the interview trail.",
    )

    def find(self, reading: Reading) -> Iterator[Finding]:
        """A finding, with its rewrite, for every label that nothing excuses."""
        low = reading.plain.lower()
        tried = [label for label in labels() if label.stem in low]
        if not tried or _TEACHES_WORDS.search(reading.plain):
            return
        for label in tried:
            for match in label.matches(reading.plain):
                if not _excused(reading, label, match):
                    yield self._found(reading, label, match)

    def _found(self, reading: Reading, label: Label, match: re.Match[str]) -> Finding:
        start, end = match.span()
        said = reading.text[start:end]
        rewrite = label.rewrite(match)
        if not rewrite:
            message = f"“{said}” judges the person; say instead: {label.idea}."
            return self.finding(start, end, message, severity=_severity(label), confidence=label.confidence)
        return self.finding(
            start,
            end,
            f"“{said}” labels a person; “{rewrite}” says the same without the label.",
            severity=_severity(label),
            confidence=label.confidence,
            fixes=[Fix(f"Replace by “{rewrite}”", start, end, rewrite)],
        )


def _severity(label: Label) -> Severity:
    return Severity.WARN if label.tier == 1 else Severity.INFO


def _excused(reading: Reading, label: Label, match: re.Match[str]) -> bool:
    start, end = match.span()
    sentence = reading.around(start)
    if label.unless and label.unless.search(sentence):
        return True
    if label.needs and not label.needs.search(sentence):
        return True
    if ABOUT_WORDS.search(sentence) or _QUESTIONED.search(sentence):
        return True
    if any(s.start <= start and end <= s.end for s in reading.spans(Context.QUOTED)):
        return True
    before = reading.plain[max(0, start - 40) : start]
    return (
        bool(_DENIED.search(before))
        or _of_oneself(before, sentence)
        or _in_a_title(reading.plain, start, end)
    )


def _of_oneself(before: str, sentence: str) -> bool:
    """Whether the writer names their own condition, in the words they choose."""
    if _OF_ONESELF.search(before):
        return True
    return bool(_AS_ONESELF.search(before) and _FIRST_PERSON.search(sentence))


def _in_a_title(text: str, start: int, end: int) -> bool:
    """Whether capitals all around make it a name or a title."""
    before = text[:start].rsplit(None, 1)[-1:] if start else []
    after = text[end : end + 40].split(None, 1)[:1]
    return bool(
        before
        and after
        and text[start].isupper()
        and before[0][0].isupper()
        and after[0][0].isupper()
        and before[0][-1] not in ".!?:"
    )

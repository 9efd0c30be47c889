"""Titles that a hurried reader takes for a degree."""

from __future__ import annotations

from analyzers.document import Kind
from analyzers.finding import Severity
from analyzers.reading import Context
from analyzers.rule import Example, Pattern, PatternRule


class TitleAmbiguous(PatternRule):
    """A title that is honest but easily read as a degree already held.

    What it looks for:
        “MD Candidate”, “Student Doctor”, “almost Dr.”, “future MD” used as a title.
    Why it matters:
        A patient or a program director who reads quickly may take it for a degree. The stage of training,
        said plainly, cannot be misread.
    Example:
        Student Doctor Rivera | Internal Medicine
    Instead:
        Ana Rivera | Fourth-year medical student | Internal medicine applicant
    Source:
        AMA Code of Medical Ethics, Opinion 9.2.1, Medical Student Involvement in Patient Care.
    """

    id = "title-ambiguous"
    category = "title-ambiguous"
    severity = Severity.INFO
    exempt = frozenset({Context.MENTION, Context.GUIDANCE, Context.QUOTED})
    patterns = (
        Pattern(
            r"\b(?:M\.?D\.?|D\.?O\.?|MBBS)[ -]candidates?\b(?!\s+(?:gene|drug|interview|pool))",
            "“{span}” can be read as a degree already held; name your year instead.",
        ),
        Pattern(r"\bstudent[ -]doctor\b", "“{span}” can be read as a doctor's title."),
        Pattern(
            r"\b(?:SDr|StDr|Stud\.?[ ]Dr)\.?[ ](?-i:[A-Z])|\bstudent[ -](?:physicians?|Dr\.?)\b(?![ ](?:assistants?|associations?|health|wellness|advocates|interactions?))",
            "“{span}” can be read as a doctor's title.",
            confidence=0.8,
        ),
        Pattern(
            r"\b(?:M\.?D\.?|D\.?O\.?|MBBS|doctor|Dr\.?|physician|internist)(?:[ -]to[ -]be\b(?![ ](?:an?|the|able|in|there|kind|honest|more|your|my|part|\w+ed|\w+ing)\b)|[ -]in[ -](?:the[ -])?making\b|[ -]loading\b|[ ]?\((?:c|cand\.?|candidate|pending|loading)\)|[ ]cand\b\.?|[ ]elect\b)",
            "“{span}” can be read as a degree already held; name your year instead.",
            confidence=0.8,
        ),
        Pattern(
            r"(?:^|[|\u2022\u00b7/,\n][ ]?|\bI'm[ ](?:a|an|your)[ ]|\bI[ ]am[ ](?:a|an)[ ]|\bas[ ]a[ ]|\bjust[ ]a[ ]|\b(?:your|this|hi|another)[ ](?:\w+[ ])?)(?P<span>(?:baby|junior|trainee|mini|newbie|unlicensed)[ ](?:doctors?|doc|dr\.?|physician)\b|(?:doctor|doc|physician|internist|cardiologist)[ -]in[ -]training\b|(?:cardi|nephr|hemat|rheumat|endocrin|gastroenter|pulmon|neur|onc)(?:o|i)?logist[ -]in[ -]the[ -]making\b)(?!s|'s|[ ](?:programs?|in[ ]England|strike|deserve|need|contract|pay))",
            "“{span}” can be read as a doctor's title.",
            confidence=0.7,
            unless=r"\b(?:residents?|PGY-?\d|strike|union|NHS|England|UK)\b",
        ),
        Pattern(
            r"\bfuture[ ](?:Dr\b\.?(?:[ ](?-i:[A-Z])\w+)?|M\.?D\.?\b|MD[ ](?-i:[A-Z])\w+)(?!['\w])",
            "“{span}” can be read as a degree; name your year instead.",
            confidence=0.7,
        ),
        Pattern(
            r"\b(?:one|two|three|four|five|a[ ]few|\d{1,2})[ ](?:[\w']+[ ]){1,2}(?:away[ ]from|until|till|to)[ ](?:being[ ]|becoming[ ])?(?P<span>(?:Dr\.?|Doctor)[ ](?-i:[A-Z])\w+)|\bnot[ ]quite[ ](?P<notyet>(?:a[ ])?(?:Dr\.?|doctor)(?:[ ](?-i:[A-Z])\w+)?)\b",
            "“{span}” leaves your stage of training to the reader.",
            confidence=0.7,
        ),
        Pattern(
            r"\b(?-i:MD|DO)[ ]?['’(]?[ ]?(?:(?:20)?2[6-9]|(?:20)?3\d)\b(?!\d|[ ]?(?:%|mg|-))|\bpre-?(?-i:MD)\b",
            "“{span}” can be read as a degree already held; write “expected”.",
            confidence=0.7,
            kinds=frozenset({Kind.HEADLINE, Kind.ABOUT, Kind.BIO}),
        ),
        Pattern(
            r"\b(?:almost|nearly|soon[- ]to[- ]be)\)?[ -](?:a[ ])?(?:Dr\.?|MD|doctor|physician)\b",
            "“{span}” leaves your stage of training to the reader.",
        ),
    )
    bad = (
        Example("MD Candidate at St. George's University", Kind.HEADLINE),
        Example("Student Doctor | Aspiring internist", Kind.HEADLINE),
        Example("Soon-to-be Dr. Alvarez, class of 2027", Kind.BIO),
        "As a student doctor on wards this month I learned to listen first.",
        "Almost Dr. Okafor! Two more rotations to go.",
        "MD candidate, interested in hospital medicine and QI.",
    )
    good = (
        Example("Fourth-year medical student | US citizen IMG", Kind.HEADLINE),
        Example("MD, Ross University, conferral expected May 2027", Kind.HEADLINE),
        "Interviewing fourth-year MD students for our residency taught me to ask open questions.",
        "The doctor almost missed the subtle ST depression; the student saw it.",
        "PhD candidate in epidemiology, working on sepsis phenotypes.",
        "Future internist, current lover of bedside physiology.",
    )

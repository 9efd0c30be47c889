"""Titles that a hurried reader takes for a degree."""

from __future__ import annotations

from analyzers.document import Kind
from analyzers.finding import Severity
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
    patterns = (
        Pattern(
            r"\b(?:M\.?D\.?|D\.?O\.?|MBBS)[ -]candidates?\b(?!\s+(?:gene|drug|interview|pool))",
            "“{span}” can be read as a degree already held; name your year instead.",
        ),
        Pattern(r"\bstudent[ -]doctor\b", "“{span}” can be read as a doctor's title."),
        Pattern(
            r"\b(?:almost|nearly|soon[- ]to[- ]be)[ -](?:a[ ])?(?:Dr\.?|MD|doctor|physician)\b",
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

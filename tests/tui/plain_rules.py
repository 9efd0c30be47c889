"""Two rules whose words no real rule is likely to change."""

from __future__ import annotations

from analyzers.finding import Severity
from analyzers.rule import Pattern, PatternRule


class Rewrite(PatternRule):
    """A word with a better one.

    What it looks for:
        “frequent flyer”.
    Why it matters:
        It is a test.
    Example:
        A frequent flyer came in.
    Instead:
        A patient who comes often came in.
    Source:
        None.
    """

    id = "test-rewrite"
    category = "test-rewrite"
    severity = Severity.WARN
    patterns = (
        Pattern(r"\bfrequent[ ]flyer\b", "“{span}” names a habit.", replacement="patient who comes often"),
    )
    bad = ()
    good = ()


class Stop(Rewrite):
    """A word that must not be posted.

    What it looks for:
        “forbidden words”.
    Why it matters:
        It is a test.
    Example:
        Forbidden words.
    Instead:
        Other words.
    Source:
        None.
    """

    id = "test-stop"
    category = "test-stop"
    severity = Severity.BLOCK
    patterns = (Pattern(r"\bforbidden[ ]words\b", "“{span}” stand here."),)

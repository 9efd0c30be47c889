"""Exit statuses, and the one way a command says that it could not run."""

from __future__ import annotations

from collections.abc import Iterable

from analyzers import Finding, Severity

CLEAR = 0
FOUND = 1
COULD_NOT_RUN = 2

NEVER = "never"
FAIL_ON = (*(severity.value for severity in Severity), NEVER)


class UsageError(Exception):
    """One line that names what was asked for and the way out."""


def status_of(findings: Iterable[Finding], fail_on: str) -> int:
    """`FOUND` where a finding is at or above the severity named by `fail_on`, else `CLEAR`."""
    if fail_on == NEVER:
        return CLEAR
    threshold = Severity(fail_on)
    return FOUND if any(finding.severity >= threshold for finding in findings) else CLEAR

"""`preround` alone: the app on a terminal, a demonstration where there is none."""

from __future__ import annotations

import argparse
import sys
from datetime import datetime

from tui.command_line.status import CLEAR, COULD_NOT_RUN


def run(_arguments: argparse.Namespace) -> int:
    """Opens the app; where standard output is no terminal, audits the sample profile and checks the sample post."""
    if sys.stdout.isatty() and sys.stdin is not None and sys.stdin.isatty():
        from tui.app import PreroundApp

        app = PreroundApp()
        app.run()
        return COULD_NOT_RUN if app.return_code else CLEAR
    _demonstrate()
    return CLEAR


def _demonstrate() -> None:
    from analyzers import Document, analyze
    from reports.audit_report import AuditReport
    from reports.audit_terminal import print_audit
    from reports.terminal import print_analysis
    from snippets.audited import audited
    from tui.command_line.audit import profile_of
    from tui.command_line.output import console
    from tui.samples import sample

    screen = console()
    result = audited(profile_of(sample("profile")))
    screen.print("The sample profile, audited:\n")
    print_audit(screen, AuditReport(result.audit, result.headlines, "", datetime.now().astimezone()))
    screen.print("\nThe sample post, checked:\n")
    print_analysis(screen, analyze(Document(sample("post"))))

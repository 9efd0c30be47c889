"""`preround audit`: what does this profile tell a program director?"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from analyzers import Document, analyze
from analyzers.profile import Audit, Profile
from reports.audit_report import AuditReport
from reports.posts_read import PostsRead, posts_read
from reports.structured import audit_object
from snippets.audited import audited
from sources.errors import SourceError
from sources.profile_document import ImportedProfile
from sources.profile_import import profile_in, profile_of_text, with_notes
from sources.profile_import import read_profile as read_file
from sources.text import read_standard_input
from tui.command_line.audit_output import check_output, put
from tui.command_line.inputs import STANDARD_INPUT, Line, named, read_text, text_field
from tui.command_line.lines import answer_lines
from tui.command_line.output import complain, with_progress
from tui.command_line.status import COULD_NOT_RUN, UsageError, status_of
from tui.drafts import home

if TYPE_CHECKING:
    from tui.history import Entry


def run(arguments: argparse.Namespace) -> int:
    """Audits the profile named on the command line, or every line of a JSON lines input.

    Raises:
        UsageError: Both a file and parts of a profile were given, or they cannot go where they should.
        SourceError: A file could not be read, or the report not written.
    """
    about = [arguments.about] if arguments.about else []
    check_output(arguments, [*arguments.files, *about])
    _check_bio(arguments)
    if arguments.jsonl:
        return answer_lines(arguments.files, lambda line: _answer(line, arguments.fail_on))
    given_in_parts = arguments.headline is not None or arguments.about is not None
    if given_in_parts and arguments.files:
        raise UsageError("give a FILE, or --headline and --about, not both")
    if given_in_parts:
        text = read_text(arguments.about) if arguments.about else ""
        given = with_notes(ImportedProfile("", arguments.headline or "", text))
        return _audit_imported(given, "", arguments)
    return max(_audit_name(name, arguments) for name in named(arguments.files))


def _check_bio(arguments: argparse.Namespace) -> None:
    if arguments.bio is None:
        return
    if arguments.jsonl or len(arguments.files) > 1:
        raise UsageError("--bio takes one profile; run it once for each")
    read_already = (*arguments.files, arguments.about)
    if arguments.bio == STANDARD_INPUT and (STANDARD_INPUT in read_already or not any(read_already)):
        raise UsageError("only one of profile and --bio can be standard input; name a file for the other")


def _audit_name(name: str, arguments: argparse.Namespace) -> int:
    try:
        imported = import_profile(name)
    except SourceError as error:
        complain(str(error))
        return COULD_NOT_RUN
    return _audit_imported(imported, name, arguments)


def _audit_imported(imported: ImportedProfile, name: str, arguments: argparse.Namespace) -> int:
    bio = read_bio_text(arguments.bio) if arguments.bio is not None else imported.bio
    for note in imported.notes:
        complain(note)
    posts = () if arguments.no_posts else imported.posts
    return _show(replace(imported, bio=bio).profile, posts, name, arguments)


def read_profile(name: str) -> Profile:
    """The profile in a LinkedIn export, PDF or saved page, or in a text whose first line is the headline.

    Raises:
        SourceError: It cannot be read.
    """
    return import_profile(name).profile


def import_profile(name: str) -> ImportedProfile:
    """The same with what else the source tells; `-` is standard input, which may be any of these but an export.

    Raises:
        SourceError: It cannot be read.
    """
    if name == STANDARD_INPUT:
        return profile_in(read_standard_input(), "standard input")
    if "://" in name:
        raise SourceError(
            f"{name}: profiles are not fetched; on LinkedIn use “Save to PDF”, or save the page, and give the file"
        )
    return read_file(Path(name))


def read_bio_text(name: str) -> str:
    """The bio in a file, or of the Mastodon or Bluesky account of this name.

    Raises:
        SourceError: It cannot be read.
    """
    from sources.account_bio import is_account

    if name == STANDARD_INPUT or Path(name).exists() or not is_account(name):
        return read_text(name).strip()
    from sources.account_bio import read_bio
    from sources.web.endpoints import Endpoints
    from sources.web.fetch import Fetcher

    with Fetcher(home() / "cache") as fetcher:
        return read_bio(name, fetcher, Endpoints.from_environment()).bio


def profile_of(text: str) -> Profile:
    """The profile in a text: its first line with words is the headline, the rest is About."""
    return profile_of_text(text).profile


def _show(profile: Profile, documents: Sequence[Document], name: str, arguments: argparse.Namespace) -> int:
    result = audited(profile)
    posts = _read_posts(documents)
    when = datetime.now().astimezone()
    before: Sequence[Entry] = ()
    if name not in ("", STANDARD_INPUT) and not arguments.no_history:
        before = _remembered(result.audit, profile, name, when)
    report = AuditReport(
        audit=result.audit,
        headlines=result.headlines,
        source="standard input" if name == STANDARD_INPUT else Path(name).name,
        when=when,
        since=before[-1].earlier if before else None,
        outline=result.outline if result.needs_order else None,
        scores=(*((entry.when, entry.standing.score) for entry in before), (when, result.audit.score)),
        posts=posts,
    )
    put(report, arguments)
    return max(_status(result.audit, arguments.fail_on), _status_of_posts(posts, arguments.fail_on))


def _read_posts(documents: Sequence[Document]) -> PostsRead | None:
    """What the posts and comments hold, each read once; None where there are none."""
    if not documents:
        return None
    return posts_read(map(analyze, with_progress(documents, len(documents), "Reading posts")))


def _remembered(result: Audit, profile: Profile, name: str, when: datetime) -> Sequence[Entry]:
    """Keeps an audit in the history; gives those of the profile before it. Without a history the audit goes on."""
    from tui.history import HistoryError, line_of, remember  # late: an audit of lines needs no database

    path = Path(name)
    try:
        return remember(result, path.name, line_of(profile.name, path), when)
    except HistoryError as error:
        complain(f"{error}; this audit is not in it")
        return ()


def _answer(line: Line, fail_on: str) -> tuple[dict[str, Any], int]:
    result = audited(_profile_in(line))
    found = audit_object(result.audit, result.headlines, line.identity, result.outline)
    return found, _status(result.audit, fail_on)


def _profile_in(line: Line) -> Profile:
    if not {"headline", "about"} & line.fields.keys():
        raise SourceError("“headline” and “about” are missing")
    return Profile(
        headline=text_field(line, "headline", required=False), about=text_field(line, "about", required=False)
    )


def _status(result: Audit, fail_on: str) -> int:
    sections = (result.headline, result.about, result.bio, result.career)
    return status_of([finding for one in sections if one for finding in one.findings], fail_on)


def _status_of_posts(posts: PostsRead | None, fail_on: str) -> int:
    worst = posts.worst if posts else ()
    return status_of([finding for analysis in worst for finding in analysis.findings], fail_on)

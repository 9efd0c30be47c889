"""The entry point: arguments in, exit status out. `preround` alone opens the app."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Callable, Sequence
from enum import StrEnum
from importlib.metadata import version
from typing import NoReturn

from analyzers import Kind, Platform
from tui.command_line.status import COULD_NOT_RUN, FAIL_ON

_LEARNED = {
    "audit",
    "check",
    "radar",
    "redact",
    "reply",
}  # the commands in which the learned encoder has a say
_AUDIT_FORMATS = ("text", "markdown", "html", "json")
_WITH_WORDS = {"radar", "reply", "snippet"}  # those that offer words of the library


class Parser(argparse.ArgumentParser):
    """A parser that says what is wrong in one line, and where help is."""

    def error(self, message: str) -> NoReturn:
        """Tells the fault and leaves with status 2."""
        self.exit(COULD_NOT_RUN, f"{self.prog}: {message}; see `{self.prog} --help`\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and gives its exit status: 0 clear, 1 something found, 2 could not run."""
    parsed = _parser().parse_args(arguments)
    try:
        status: int = importlib.import_module(f"tui.command_line.{parsed.command}").run(parsed)
        sys.stdout.flush()
        if parsed.command in _LEARNED:
            _tell_of_missing_model()
        if parsed.command in _WITH_WORDS:
            _tell_of_broken_words()
    except BrokenPipeError:  # the reader of our output has gone, as in `| head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return COULD_NOT_RUN
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        return _tell(error)
    return status


def _tell_of_missing_model() -> None:
    """Says once, after the answers, that rules alone gave them."""
    from analyzers.encoder import encoder_problem
    from tui.command_line.output import complain

    if problem := encoder_problem():
        complain(f"{problem}; rules alone have read this (reinstall preround to mend it)")


def _tell_of_broken_words() -> None:
    """Says in a line each which file of the library was left out."""
    from snippets.library import library_problems
    from tui.command_line.output import complain

    for problem in library_problems():
        complain(f"{problem}; it is left out")


def _tell(error: Exception) -> int:
    """Says in one line why the command could not run; what is not foreseen is raised on."""
    from snippets.topic import LibraryError
    from sources.errors import SourceError
    from tui.command_line.output import complain
    from tui.command_line.status import UsageError
    from tui.config import ConfigError
    from tui.drafts import DraftError
    from tui.history import HistoryError

    foreseen = (SourceError, UsageError, DraftError, LibraryError, ConfigError, HistoryError)
    if not isinstance(error, foreseen):
        raise error
    complain(str(error))
    return COULD_NOT_RUN


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="preround",
        description="Reads your profile and posts before programs do: offline, with reasons.",
        epilog="Without a command, opens the app. Exit status: 0 clear, 1 something found, 2 could not run.",
    )
    parser.add_argument("--version", action="version", version=f"preround {version('preround')}")
    parser.set_defaults(command="app")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    _add_check(commands)
    _add_redact(commands)
    _add_audit(commands)
    _add_reply(commands)
    _add_radar(commands)
    _add_snippet(commands)
    _add_photo(commands)
    _add_rule(commands)
    _add_history(commands)
    _add_forget(commands)
    _add_serve(commands)
    return parser


def _add_check(commands: argparse._SubParsersAction[Parser]) -> None:
    check = commands.add_parser(
        "check", help="is this safe to post?", description="Checks texts before you post them."
    )
    check.set_defaults(command="check")
    _add_files(check, "a text, Markdown file or LinkedIn export (ZIP or folder); - is standard input")
    check.add_argument(
        "--kind",
        type=_one_of(Kind),
        default=Kind.POST,
        metavar="KIND",
        help=f"{', '.join(Kind)}: what the text is for (default: post)",
    )
    check.add_argument(
        "--platform",
        type=_one_of(Platform),
        default=Platform.LINKEDIN,
        metavar="PLATFORM",
        help=f"{', '.join(Platform)}: where (default: linkedin)",
    )
    check.add_argument(
        "--answering", metavar="FILE", help="the post that a reply answers, to see whether it adds something"
    )
    _add_fail_on(check)


def _add_redact(commands: argparse._SubParsersAction[Parser]) -> None:
    redact = commands.add_parser(
        "redact",
        help="take every identifier out of a text",
        description="Replaces every Safe Harbor item (45 CFR 164.514(b)(2)) by its type.",
    )
    redact.set_defaults(command="redact")
    _add_files(redact, "a text file; - is standard input")


def _add_audit(commands: argparse._SubParsersAction[Parser]) -> None:
    audit = commands.add_parser(
        "audit",
        help="what does your profile tell a program director?",
        description="Audits a LinkedIn headline and About section for a US citizen IMG in internal medicine.",
    )
    audit.set_defaults(command="audit")
    _add_files(
        audit,
        "a LinkedIn export (ZIP or folder), “Save to PDF” or saved page, or a text whose first line is the headline",
        _AUDIT_FORMATS,
    )
    audit.add_argument("--headline", metavar="TEXT", help="the headline itself")
    audit.add_argument("--about", metavar="FILE", help="a file with the About section; - is standard input")
    audit.add_argument(
        "--bio",
        metavar="FILE",
        help="a file with your bio elsewhere; or @user@host or name.bsky.social, whose public bio is then asked for",
    )
    audit.add_argument(
        "-o",
        "--output",
        metavar="REPORT",
        help="write to this file, whole or not at all (readable by you only)",
    )
    audit.add_argument("--no-posts", action="store_true", help="leave the posts of an export unread")
    audit.add_argument("--no-history", action="store_true", help="leave this audit out of `preround history`")
    _add_fail_on(audit)


def _add_reply(commands: argparse._SubParsersAction[Parser]) -> None:
    reply = commands.add_parser(
        "reply",
        help="something worth saying to somebody's post",
        description="Suggests replies that take up something particular of a post, with sources.",
    )
    reply.set_defaults(command="reply")
    _add_files(reply, "the post: an address, a text file, a saved page; - is standard input")
    reply.add_argument(
        "--platform",
        type=_one_of(Platform),
        metavar="PLATFORM",
        help=f"{', '.join(Platform)}: where you would reply (default: linkedin)",
    )
    reply.add_argument("--count", type=_count, default=4, metavar="N", help="how many at most (default: 4)")
    reply.add_argument(
        "--evidence",
        action="store_true",
        help="ask Europe PMC for a recent review or trial (a few words are sent)",
    )
    reply.add_argument(
        "--own-model",
        action="store_true",
        help="let a language model of yours draft as well (config.toml); its drafts pass the same gate",
    )


def _add_radar(commands: argparse._SubParsersAction[Parser]) -> None:
    radar = commands.add_parser(
        "radar",
        help="fresh posts worth an answer",
        description="Lists fresh #MedEd posts on Mastodon, those first to which a student could add most.",
    )
    radar.set_defaults(command="radar")
    radar.add_argument(
        "--tag",
        action="append",
        default=[],
        metavar="TAG",
        help="a hashtag; may be given again (config.toml)",
    )
    radar.add_argument("--hours", type=_hours, default=48, metavar="N", help="how old at most (default: 48)")
    radar.add_argument("--limit", type=_count, default=10, metavar="N", help="how many to list (default: 10)")
    radar.add_argument("--pick", type=int, metavar="N", help="suggest replies to this one of the list")
    radar.add_argument("--count", type=_count, default=4, metavar="N", help="how many replies (default: 4)")
    _add_format(radar)


def _hours(value: str) -> int:
    if value.isdecimal() and 1 <= int(value) <= 24 * 14:
        return int(value)
    raise argparse.ArgumentTypeError(f"{value!r} is not a number of hours from 1 to 336")


def _count(value: str) -> int:
    if value.isdecimal() and 1 <= int(value) <= 40:
        return int(value)
    raise argparse.ArgumentTypeError(f"{value!r} is not a number from 1 to 40")


def _add_snippet(commands: argparse._SubParsersAction[Parser]) -> None:
    snippet = commands.add_parser(
        "snippet",
        help="a script for every networking moment",
        description="Lists, shows and fills scripts for e-mails, introductions, thanks and posts.",
    )
    snippet.set_defaults(command="snippet")
    actions = snippet.add_subparsers(title="actions", metavar="ACTION", dest="action", required=True)
    _add_format(actions.add_parser("list", help="every script, by moment"))
    show = actions.add_parser("show", help="one script with its blanks and the reasons")
    fill = actions.add_parser("fill", help="one script with its blanks filled, checked")
    for action in (show, fill):
        action.add_argument("id", metavar="ID", help="as in `preround snippet list`")
        _add_format(action)
    fill.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="the value of a blank; facts about you (name, school, year) are kept and reused",
    )
    _add_fail_on(fill)


def _add_photo(commands: argparse._SubParsersAction[Parser]) -> None:
    photo = commands.add_parser(
        "photo",
        help="is this picture a headshot?",
        description="Checks size, framing, focus, light, background and metadata of a picture, never the person in it.",
    )
    photo.set_defaults(command="photo")
    photo.add_argument("file", metavar="FILE", help="a JPEG, PNG, WebP or GIF")
    photo.add_argument(
        "--clean", metavar="FILE", help="write a copy without metadata (.jpg or .png), whole or not at all"
    )
    _add_format(photo)


def _add_rule(commands: argparse._SubParsersAction[Parser]) -> None:
    rule = commands.add_parser(
        "rule", help="what a rule looks for, and why", description="Explains the rules."
    )
    rule.set_defaults(command="rule")
    rule.add_argument("name", nargs="?", metavar="ID", help="a rule or category; without one, lists all")
    _add_format(rule)


def _add_history(commands: argparse._SubParsersAction[Parser]) -> None:
    history = commands.add_parser(
        "history",
        help="your audits over time",
        description="Tells how the score went and what changed, audit by audit. The texts are not kept.",
    )
    history.set_defaults(command="history")
    _add_format(history)


def _add_forget(commands: argparse._SubParsersAction[Parser]) -> None:
    forget = commands.add_parser(
        "forget",
        help="delete audits from the history",
        description="Deletes audits from the history, and leaves nothing of them in its file.",
    )
    forget.set_defaults(command="forget")
    forget.add_argument("ids", nargs="*", type=_identity, metavar="ID", help="as in `preround history`")
    forget.add_argument("--all", action="store_true", help="the whole history")
    forget.add_argument("--yes", action="store_true", help="do not ask")


def _add_serve(commands: argparse._SubParsersAction[Parser]) -> None:
    serve = commands.add_parser(
        "serve",
        help="the app in a browser of this machine",
        description="Serves the app to browsers of this machine, on 127.0.0.1 only (extra: web).",
    )
    serve.set_defaults(command="serve")
    serve.add_argument("--port", type=_port, default=0, metavar="N", help="the port (default: a free one)")


def _port(value: str) -> int:
    if value.isdecimal() and int(value) < 2**16:
        return int(value)
    raise argparse.ArgumentTypeError(f"{value!r} is not a port from 0 to 65535")


def _identity(value: str) -> int:
    if value.isdecimal() and int(value) < 2**63:
        return int(value)
    raise argparse.ArgumentTypeError(f"{value!r} is not the number of an audit")


def _one_of(choices: type[StrEnum]) -> Callable[[str], StrEnum]:
    def parse(value: str) -> StrEnum:
        try:
            return choices(value)
        except ValueError as error:
            raise argparse.ArgumentTypeError(f"{value!r} is unknown; known: {', '.join(choices)}") from error

    return parse


def _add_files(parser: argparse.ArgumentParser, what: str, formats: Sequence[str] = ("text", "json")) -> None:
    parser.add_argument("files", nargs="*", metavar="FILE", help=what)
    parser.add_argument("--jsonl", action="store_true", help="one JSON object a line in, one out")
    _add_format(parser, formats)


def _add_format(parser: argparse.ArgumentParser, formats: Sequence[str] = ("text", "json")) -> None:
    parser.add_argument("--format", choices=formats, default="text", help="for people or programs")


def _add_fail_on(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--fail-on",
        choices=FAIL_ON,
        default="warn",
        help="the severity that makes the exit status 1 (default: warn)",
    )


if __name__ == "__main__":
    sys.exit(main())

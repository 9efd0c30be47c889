"""`preround reply`: something worth saying to somebody's post."""

from __future__ import annotations

import argparse
from typing import Any

from analyzers import Platform
from reports.reply import print_suggestions, reply_object
from snippets.reply.post import Post, is_english, read_post
from snippets.reply.suggest import Suggestion, suggest_replies
from sources.errors import SourceError
from tui.command_line.inputs import Line, choice_field, named, read_text, text_field
from tui.command_line.lines import answer_lines
from tui.command_line.output import complain, console, print_object
from tui.command_line.status import CLEAR, COULD_NOT_RUN, FOUND
from tui.own_facts import own_facts


def run(arguments: argparse.Namespace) -> int:
    """Suggests replies to the post named on the command line, or to every line of a JSON lines input."""
    year = own_facts().get("year", "")
    if arguments.jsonl:
        return answer_lines(arguments.files, lambda line: _answer(line, arguments, year))
    return max(_reply_to(name, arguments, year) for name in named(arguments.files))


def _reply_to(name: str, arguments: argparse.Namespace, year: str) -> int:
    try:
        text = read_text(name)
        platform = arguments.platform or Platform.LINKEDIN
        post, suggestions = replies_to(text, platform, arguments.count, year=year)
    except SourceError as error:
        complain(f"{name}: {error}" if name != "-" else str(error))
        return COULD_NOT_RUN
    if arguments.format == "json":
        print_object(reply_object(post, suggestions))
    else:
        print_suggestions(console(), post, suggestions)
    return CLEAR if suggestions else FOUND


def replies_to(
    text: str, platform: Platform, count: int, role: str = "", year: str = ""
) -> tuple[Post, tuple[Suggestion, ...]]:
    """A post as read, and the replies to it that passed the gate.

    Raises:
        SourceError: There is nothing in the post that could be answered.
    """
    if not text.strip():
        raise SourceError("the post is empty; paste its text")
    if not is_english(text):
        raise SourceError("the post does not seem to be in English, the only language of these replies")
    return read_post(text, platform, role), suggest_replies(text, platform, count, role, year)


def _answer(line: Line, arguments: argparse.Namespace, year: str) -> tuple[dict[str, Any], int]:
    text = text_field(line, "text")
    platform = choice_field(line, "platform", arguments.platform or Platform.LINKEDIN)
    role = text_field(line, "author_role", required=False)
    post, suggestions = replies_to(text, platform, arguments.count, role, year)
    return reply_object(post, suggestions, line.identity), CLEAR if suggestions else FOUND

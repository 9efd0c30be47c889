"""`preround radar`: fresh posts, those first to which a student could add most."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from rich.padding import Padding
from rich.text import Text

from analyzers import Platform
from reports.reply import print_suggestions, reply_object
from reports.terminal import visible
from sources.errors import SourceError
from tui.command_line.output import complain, console, print_object, with_progress
from tui.command_line.reply import Asked, replies_to
from tui.command_line.status import CLEAR, UsageError
from tui.config import load_config
from tui.drafts import home
from tui.fresh_posts import FreshPost, ask, nobody_answered, ranked
from tui.own_facts import own_facts

_SHOWN = 240  # code points of a post in the list


def run(arguments: argparse.Namespace) -> int:
    """Lists fresh posts, or suggests replies to the one that is picked.

    Raises:
        SourceError: No instance could be read.
        UsageError: The number picked is not in the list.
    """
    found = _found(arguments)
    if arguments.pick is not None:
        return _answer(found, arguments)
    shown = found[: arguments.limit]
    if arguments.format == "json":
        for one in shown:
            print_object(_radar_object(one))
    else:
        _print(shown)
    return CLEAR


def _found(arguments: argparse.Namespace) -> tuple[FreshPost, ...]:
    """Fresh posts with something to add; says in a line each which instance failed."""
    config = load_config()
    now = datetime.now(UTC)
    tags = tuple(arguments.tag) or config.tags
    radar = ask(config, tags, arguments.hours, home() / "cache", now)
    for problem in radar.problems:
        complain(problem)
    if nobody := nobody_answered(radar, config):
        raise SourceError(nobody)
    return ranked(with_progress(radar.posts, len(radar.posts), "Reading"), now)


def _answer(found: Sequence[FreshPost], arguments: argparse.Namespace) -> int:
    if not 1 <= arguments.pick <= len(found):
        raise UsageError(
            f"--pick takes a number from 1 to {len(found)}" if found else "there is nothing to pick"
        )
    picked = found[arguments.pick - 1]
    asked = Asked(picked.text, Platform.MASTODON)
    post, suggestions = replies_to(asked, arguments.count, own_facts().get("year", ""))
    if arguments.format == "json":
        print_object(reply_object(post, suggestions, picked.url))
        return CLEAR
    screen = console()
    screen.print(Text(f"{visible(picked.author)}: {visible(picked.text)}\n{picked.url}\n"))
    print_suggestions(screen, post, suggestions)
    return CLEAR


def _print(shown: Sequence[FreshPost]) -> None:
    screen = console()
    if not shown:
        screen.print("Nothing fresh under these tags that a student could add to.")
    for number, one in enumerate(shown, start=1):
        words = " ".join(visible(one.text).split())
        cut = words if len(words) <= _SHOWN else f"{words[:_SHOWN].rsplit(' ', 1)[0]} …"
        screen.print(Text.assemble((f"{number} ", "bold"), visible(one.author), (f"  {one.why}", "dim")))
        screen.print(Padding(Text(cut), (0, 0, 0, 2)))
        screen.print(Padding(Text(one.url, "dim"), (0, 0, 1, 2)))
    if shown:
        screen.print(Text("preround radar --pick 1 suggests replies to the first.", "dim"))


def _radar_object(one: FreshPost) -> dict[str, Any]:
    return {
        "url": one.url,
        "author": one.author,
        "text": one.text,
        "posted": one.posted.isoformat(),
        "replies": one.replies,
        "tags": list(one.tags),
        "score": one.score,
        "why": one.why,
    }

"""`preround radar`: fresh posts, those first to which a student could add most."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from rich.padding import Padding
from rich.text import Text

from analyzers import Platform
from reports.reply import print_suggestions, reply_object
from reports.terminal import visible
from snippets.reply.worth import Worth, worth_of
from sources.errors import SourceError
from sources.web.fetch import Fetcher
from sources.web.radar import RadarPost, fresh_posts
from tui.command_line.output import complain, console, print_object, with_progress
from tui.command_line.reply import Asked, replies_to
from tui.command_line.status import CLEAR, UsageError
from tui.config import Config, load_config
from tui.drafts import home
from tui.own_facts import own_facts

_SHOWN = 240  # code points of a post in the list


@dataclass(frozen=True, slots=True)
class Ranked:
    """A fresh post with what answering it is worth."""

    post: RadarPost
    worth: Worth


def run(arguments: argparse.Namespace) -> int:
    """Lists fresh posts, or suggests replies to the one that is picked.

    Raises:
        SourceError: No instance could be read.
        UsageError: The number picked is not in the list.
    """
    config = load_config()
    found = ranked_posts(config, tuple(arguments.tag) or config.tags, arguments.hours)
    if arguments.pick is not None:
        return _answer(found, arguments)
    shown = found[: arguments.limit]
    if arguments.format == "json":
        for one in shown:
            print_object(_radar_object(one))
    else:
        _print(shown)
    return CLEAR


def ranked_posts(config: Config, tags: Sequence[str], hours: float) -> list[Ranked]:
    """Fresh posts with something to add, the worthiest first; says in a line each which instance failed.

    Raises:
        SourceError: No instance could be read.
    """
    now = datetime.now(UTC)
    with Fetcher(home() / "cache") as fetcher:
        radar = fresh_posts(tags, config.instances, fetcher, now, hours)
    for problem in radar.problems:
        complain(problem)
    if len(radar.problems) == len(config.instances) and not radar.posts:
        raise SourceError(f"no instance could be read; others can be named in {config.path}")
    ranked = [
        Ranked(post, worth_of(post.text, Platform.MASTODON, post.replies_count, post.posted, now))
        for post in with_progress(radar.posts, len(radar.posts), "Reading")
    ]
    return sorted((one for one in ranked if one.worth.score), key=lambda one: -one.worth.score)


def _answer(found: Sequence[Ranked], arguments: argparse.Namespace) -> int:
    if not 1 <= arguments.pick <= len(found):
        raise UsageError(
            f"--pick takes a number from 1 to {len(found)}" if found else "there is nothing to pick"
        )
    picked = found[arguments.pick - 1].post
    asked = Asked(picked.text, Platform.MASTODON)
    post, suggestions = replies_to(asked, arguments.count, own_facts().get("year", ""))
    if arguments.format == "json":
        print_object(reply_object(post, suggestions, picked.url))
        return CLEAR
    screen = console()
    screen.print(Text(f"{visible(picked.author)}: {visible(picked.text)}\n{picked.url}\n"))
    print_suggestions(screen, post, suggestions)
    return CLEAR


def _print(shown: Sequence[Ranked]) -> None:
    screen = console()
    if not shown:
        screen.print("Nothing fresh under these tags that a student could add to.")
    for number, one in enumerate(shown, start=1):
        words = " ".join(visible(one.post.text).split())
        cut = words if len(words) <= _SHOWN else f"{words[:_SHOWN].rsplit(' ', 1)[0]} …"
        screen.print(
            Text.assemble((f"{number} ", "bold"), visible(one.post.author), (f"  {one.worth.why}", "dim"))
        )
        screen.print(Padding(Text(cut), (0, 0, 0, 2)))
        screen.print(Padding(Text(one.post.url, "dim"), (0, 0, 1, 2)))
    if shown:
        screen.print(Text("preround radar --pick 1 suggests replies to the first.", "dim"))


def _radar_object(one: Ranked) -> dict[str, Any]:
    return {
        "url": one.post.url,
        "author": one.post.author,
        "text": one.post.text,
        "posted": one.post.posted.isoformat(),
        "replies": one.post.replies_count,
        "tags": list(one.post.tags),
        "score": one.worth.score,
        "why": one.worth.why,
    }

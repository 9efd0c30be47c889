"""`preround reply`: something worth saying to somebody's post."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from analyzers import Platform
from reports.reply import print_suggestions, reply_object
from snippets.reply.cited import cited_reply, search_words, wider_search_words
from snippets.reply.own_model import admitted, finding_against_sending, prompt_for
from snippets.reply.post import Post, is_english, read_post
from snippets.reply.suggest import Suggestion, suggest_replies
from snippets.topic import Source
from sources.errors import SourceError
from tui.command_line.inputs import Line, choice_field, named, read_text, text_field
from tui.command_line.lines import answer_lines
from tui.command_line.output import complain, console, print_object
from tui.command_line.status import CLEAR, COULD_NOT_RUN, FOUND, UsageError
from tui.config import load_config
from tui.drafts import home
from tui.own_facts import own_facts

_RECENT = 6  # years


@dataclass(frozen=True, slots=True)
class Asked:
    """A post to be answered, from wherever it comes."""

    text: str
    platform: Platform
    role: str = ""
    said: tuple[str, ...] = ()


def run(arguments: argparse.Namespace) -> int:
    """Suggests replies to the post named on the command line, or to every line of a JSON lines input.

    Raises:
        UsageError: A model of one's own is asked for, and none is named in the settings.
    """
    if arguments.own_model and load_config().model is None:
        raise UsageError(f"--own-model: name it in {load_config().path}, under [model], with url and name")
    year = own_facts().get("year", "")
    if arguments.jsonl:
        return answer_lines(arguments.files, lambda line: _answer(line, arguments, year))
    return max(_reply_to(name, arguments, year) for name in named(arguments.files))


def _reply_to(name: str, arguments: argparse.Namespace, year: str) -> int:
    try:
        asked = _asked(name, arguments.platform)
        post, suggestions = replies_to(asked, arguments.count, year)
    except SourceError as error:
        complain(str(error))
        return COULD_NOT_RUN
    suggestions = (*suggestions, *_more(post, suggestions, arguments))
    if arguments.format == "json":
        print_object(reply_object(post, suggestions))
    else:
        print_suggestions(console(), post, suggestions)
    return CLEAR if suggestions else FOUND


def _asked(name: str, platform: Platform | None) -> Asked:
    """The post behind a name: an address, a saved page, a text file, or standard input."""
    is_address = name.lower().startswith(("http://", "https://"))
    if not is_address and Path(name).suffix.lower() not in {".html", ".htm"}:
        return Asked(read_text(name), platform or Platform.LINKEDIN)
    from sources.web.endpoints import Endpoints
    from sources.web.fetch import Fetcher
    from sources.web.saved_page import read_saved_page
    from sources.web.thread import read_thread

    if is_address:
        with Fetcher(home() / "cache") as fetcher:
            thread = read_thread(name, fetcher, Endpoints.from_environment())
    else:
        thread = read_saved_page(Path(name))
    return Asked(
        thread.text,
        platform or thread.platform or Platform.LINKEDIN,
        thread.author_role,
        tuple(reply.text for reply in thread.replies),
    )


def replies_to(asked: Asked, count: int, year: str) -> tuple[Post, tuple[Suggestion, ...]]:
    """A post as read, and the replies to it that passed the gate.

    Raises:
        SourceError: There is nothing in the post that could be answered.
    """
    if not asked.text.strip():
        raise SourceError("the post is empty; paste its text")
    if not is_english(asked.text):
        raise SourceError("the post does not seem to be in English, the only language of these replies")
    post = read_post(asked.text, asked.platform, asked.role)
    found = suggest_replies(asked.text, asked.platform, count, asked.role, year, asked.said)
    if not found:
        complain("nothing worth saying was found; a post with something particular in it gives more")
    return post, found


def _answer(line: Line, arguments: argparse.Namespace, year: str) -> tuple[dict[str, Any], int]:
    platform = choice_field(line, "platform", arguments.platform or Platform.LINKEDIN)
    role = text_field(line, "author_role", required=False)
    post, suggestions = replies_to(Asked(text_field(line, "text"), platform, role), arguments.count, year)
    suggestions = (*suggestions, *_more(post, suggestions, arguments))
    return reply_object(post, suggestions, line.identity), CLEAR if suggestions else FOUND


def _more(
    post: Post, suggestions: tuple[Suggestion, ...], arguments: argparse.Namespace
) -> tuple[Suggestion, ...]:
    """What a search and a model of one's own add; where they fail, one line says so and the rest stands."""
    if post.occasion.is_grave:
        return ()
    more: list[Suggestion] = []
    for wanted, ask in ((arguments.evidence, _evidence), (arguments.own_model, _drafted)):
        try:
            more += ask(post, (*suggestions, *more)) if wanted else ()
        except SourceError as error:
            complain(f"{error}; going on without it")
    return tuple(more)


def _evidence(post: Post, _others: tuple[Suggestion, ...]) -> tuple[Suggestion, ...]:
    from sources.web.endpoints import Endpoints
    from sources.web.europe_pmc import find_evidence
    from sources.web.fetch import Fetcher

    since = datetime.now(UTC).year - _RECENT
    with Fetcher(home() / "cache") as fetcher:
        papers = find_evidence(search_words(post), fetcher, since, Endpoints.from_environment())
        papers = papers or find_evidence(
            wider_search_words(post), fetcher, since, Endpoints.from_environment()
        )
    for paper in papers[:5]:
        source = Source(paper.title, paper.year, paper.url, f"{paper.journal} ({paper.year})", paper.kind)
        if suggestion := cited_reply(post, source, paper.journal):
            return (suggestion,)
    raise SourceError("Europe PMC: no recent review or trial was found for this post")


def _drafted(post: Post, others: tuple[Suggestion, ...]) -> tuple[Suggestion, ...]:
    model = load_config().model
    if model is None:
        return ()
    if finding := finding_against_sending(post.text):
        raise SourceError(f"your model was not asked: the post holds {finding.category}")
    drafts = admitted(model.answer(prompt_for(post, 3)), post, others)
    if not drafts:
        raise SourceError(f"your model at {model.url}: none of its drafts passed the gate")
    return drafts

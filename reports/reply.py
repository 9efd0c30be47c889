"""Suggested replies: as JSON and for a person at a terminal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from analyzers.platforms import name_of
from reports.terminal import visible
from snippets.reply.gate import Objection
from snippets.reply.post import Post
from snippets.reply.suggest import Suggestion


def reply_object(
    post: Post | None, suggestions: Sequence[Suggestion], identity: object = None
) -> dict[str, Any]:
    """What `preround reply --format json` gives for one post; `post` is None where it could not be read."""
    return {
        "id": identity,
        "topics": [subject.topic.id for subject in post.subjects] if post else [],
        "occasion": post.occasion.value if post else None,
        "suggestions": [_suggestion_object(suggestion) for suggestion in suggestions],
    }


def _suggestion_object(suggestion: Suggestion) -> dict[str, Any]:
    return {
        "text": suggestion.text,
        "moves": [move.value for move in suggestion.moves],
        "specifics": [{"start": one.start, "end": one.end, "text": one.text} for one in suggestion.specifics],
        "sources": [{"title": source.title, "url": source.url} for source in suggestion.sources],
        "length": suggestion.length,
        "limit": suggestion.limit,
        "verdict": suggestion.verdict.value,
    }


def print_suggestions(console: Console, post: Post, suggestions: Sequence[Suggestion]) -> None:
    """Prints what was read in the post, then each suggestion with what it does and its source."""
    console.print(heading(post), soft_wrap=True)
    for number, suggestion in enumerate(suggestions, start=1):
        console.print()
        console.print(
            Text.assemble(
                (f"{number} {' + '.join(suggestion.moves)}", "bold cyan"),
                (f"  {suggestion.length} of {suggestion.limit}", "dim"),
            )
        )
        console.print(Padding(Text(visible(suggestion.text)), (0, 0, 0, 2)))
        for source in suggestion.sources:
            console.print(Padding(Text(f"{source.title}, {source.year}: {source.url}", "dim"), (0, 0, 0, 2)))


def objection_objects(objections: Sequence[Objection]) -> list[dict[str, str]]:
    """What the gate for replies says of a reply that the user wrote."""
    return [{"rule": one.rule, "message": one.message, "mend": one.mend} for one in objections]


def print_objections(console: Console, objections: Sequence[Objection]) -> None:
    """Prints what would make a reply specific; nothing where nothing is amiss."""
    if not objections:
        return
    table = Table.grid(padding=(0, 1))
    for one in objections:
        table.add_row(
            Text("•", "cyan"), Text.assemble(visible(one.message), (f" {visible(one.mend)}", "dim"))
        )
    console.print()
    console.print("As a reply:", style="bold")
    console.print(Padding(table, (0, 0, 0, 2), expand=False))


def heading(post: Post) -> Table:
    """What was read in the post: topics, occasion, what a reply can take up."""
    topics = ", ".join(subject.topic.title for subject in post.subjects) or "none of the library"
    specifics = ", ".join(one.text for one in post.phrases[:6]) or "nothing in particular"
    table = Table.grid(padding=(0, 2))
    table.add_row(Text("topics", "dim"), Text(topics))
    table.add_row(Text("occasion", "dim"), Text(post.occasion.replace("_", " ")))
    table.add_row(Text("specifics", "dim"), Text(visible(specifics)))
    table.add_row(Text("for", "dim"), Text(name_of(post.platform)))
    return table

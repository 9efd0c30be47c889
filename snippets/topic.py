"""A topic: what can be asked and said about a subject, each fact with its source."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

FACT_KINDS = ("trial", "cohort", "review", "guideline", "study")


class LibraryError(ValueError):
    """A file of the library that lacks something. The message names the file and the field."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact is written.

    Attributes:
        title: As published.
        year: Of publication.
        url: To the DOI or the PubMed record.
        short: How a reply names it, with the year.
        kind: One of `FACT_KINDS`.
    """

    title: str
    year: int
    url: str
    short: str
    kind: str


@dataclass(frozen=True, slots=True)
class Item:
    """Something that a reply can say.

    Attributes:
        text: A sentence, a clause or a gerund phrase, as `snippets/README.md` has it for each kind.
        about: What a post must mention for this to fit; empty fits every post on the topic.
        source: For a fact: where it is written.
    """

    text: str
    about: tuple[str, ...] = ()
    source: Source | None = None


@dataclass(frozen=True, slots=True)
class Topic:
    """A subject with its cues, questions, facts, pitfalls and intentions for practice."""

    id: str
    title: str
    cues: tuple[str, ...]
    hashtags: tuple[str, ...]
    related: tuple[str, ...]
    questions: tuple[Item, ...]
    facts: tuple[Item, ...]
    pitfalls: tuple[Item, ...]
    practice: tuple[Item, ...]


def topic_from(identity: str, table: Mapping[str, Any]) -> Topic:
    """The topic that a TOML table describes.

    Raises:
        LibraryError: A field is missing, of the wrong type, or empty.
    """
    where = f"topics/{identity}.toml"
    return Topic(
        identity,
        text_of(table, "title", where),
        texts_of(table, "cues", where),
        texts_of(table, "hashtags", where),
        texts_of(table, "related", where),
        tuple(_item(entry, f"{where}, question") for entry in tables_of(table, "questions", where)),
        tuple(_fact(entry, f"{where}, fact") for entry in tables_of(table, "facts", where)),
        tuple(_item(entry, f"{where}, pitfall") for entry in tables_of(table, "pitfalls", where)),
        tuple(_item(entry, f"{where}, practice") for entry in tables_of(table, "practice", where)),
    )


def _item(entry: Mapping[str, Any], where: str) -> Item:
    return Item(text_of(entry, "text", where), texts_of(entry, "about", where))


def _fact(entry: Mapping[str, Any], where: str) -> Item:
    kind, year = text_of(entry, "kind", where), entry.get("year")
    if kind not in FACT_KINDS:
        raise LibraryError(f"{where}: kind is {kind!r}; known: {', '.join(FACT_KINDS)}")
    if not isinstance(year, int):
        raise LibraryError(f"{where}: year is missing")
    source = Source(
        text_of(entry, "title", where), year, _url(entry, where), text_of(entry, "short", where), kind
    )
    return Item(text_of(entry, "text", where), texts_of(entry, "about", where), source)


def _url(entry: Mapping[str, Any], where: str) -> str:
    if entry.get("doi"):
        return f"https://doi.org/{entry['doi']}"
    if entry.get("pmid"):
        return f"https://pubmed.ncbi.nlm.nih.gov/{entry['pmid']}/"
    raise LibraryError(f"{where}: neither doi nor pmid is given")


def text_of(table: Mapping[str, Any], field: str, where: str) -> str:
    """A text that must be there.

    Raises:
        LibraryError: It is missing, empty or no text.
    """
    value = table.get(field)
    if not isinstance(value, str) or not value.strip():
        raise LibraryError(f"{where}: {field} is missing")
    return value.strip()


def texts_of(table: Mapping[str, Any], field: str, where: str) -> tuple[str, ...]:
    """A list of texts that must be there, though it may be empty.

    Raises:
        LibraryError: It is missing, or holds something else.
    """
    value = table.get(field)
    if not isinstance(value, list) or not all(isinstance(entry, str) for entry in value):
        raise LibraryError(f"{where}: {field} is not a list of texts")
    return tuple(value)


def tables_of(table: Mapping[str, Any], field: str, where: str) -> Sequence[Mapping[str, Any]]:
    """A list of tables that must be there and hold something.

    Raises:
        LibraryError: It is missing or empty.
    """
    value = table.get(field)
    if not isinstance(value, list) or not value or not all(isinstance(entry, dict) for entry in value):
        raise LibraryError(f"{where}: there is no [[{field}]]")
    return value

"""The JSON-LD that a public LinkedIn page carries for search engines, where it describes the person."""

from __future__ import annotations

import html as entities
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from analyzers.career import Position, School
from sources.profile_dates import month_of
from sources.web.clean_text import one_line, without_controls
from sources.web.json_values import list_at, text_at, value_at

_OPENING = re.compile(r"<script\b[^<>]{0,300}application/ld\+json[^<>]{0,300}>", re.IGNORECASE)
_MASKED = "**"  # what a page hides from those not signed in


@dataclass(frozen=True, slots=True)
class Person:
    """What the page tells; each part empty where it does not."""

    name: str = ""
    headline: str = ""
    about: str = ""
    positions: tuple[Position, ...] = ()
    education: tuple[School, ...] = ()


def person_in(html: str) -> Person:
    """The first person that a page describes; an empty one where it describes none."""
    for item in _items(html):
        if text_at(item, "@type") == "Person":
            return Person(
                name=one_line(text_at(item, "name")),
                headline=_title(value_at(item, "jobTitle")),
                about=_told(without_controls(entities.unescape(text_at(item, "description"))).strip()),
                positions=tuple(_positions(item)),
                education=tuple(_schools(item)),
            )
    return Person()


def _items(html: str) -> Iterator[Any]:
    for opening in _OPENING.finditer(html):
        end = html.find("</script>", opening.end())
        if end < 0:
            return
        block = html[opening.end() : end]
        try:
            value = json.loads(block)
        except (ValueError, RecursionError):
            continue
        yield from (value, *list_at(value, "@graph"), *(value if isinstance(value, list) else ()))


def _title(value: Any) -> str:
    titles = value if isinstance(value, list) else [value]
    return next((_told(one_line(title)) for title in titles if isinstance(title, str) and _told(title)), "")


def _positions(item: Any) -> Iterator[Position]:
    titles = value_at(item, "jobTitle")
    titles = titles if isinstance(titles, list) else [titles]
    for number, work in enumerate(list_at(item, "worksFor")):
        title = titles[number] if number < len(titles) and isinstance(titles[number], str) else ""
        if company := _told(one_line(text_at(work, "name"))):
            yield Position(_told(one_line(title)), company, *_months(work))


def _schools(item: Any) -> Iterator[School]:
    for school in list_at(item, "alumniOf"):
        if text_at(school, "@type") == "EducationalOrganization" and (
            name := _told(one_line(text_at(school, "name")))
        ):
            yield School(name, "", *_months(school))


def _months(item: Any) -> tuple[str, str]:
    return _month(value_at(item, "member", "startDate")), _month(value_at(item, "member", "endDate"))


def _month(value: Any) -> str:
    return month_of(str(value)) if isinstance(value, (str, int)) else ""


def _told(text: str) -> str:
    return "" if _MASKED in text else text

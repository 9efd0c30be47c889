"""Experience and Education in the three generations of LinkedIn's HTML. Likely, not sure: checked on few pages."""

from __future__ import annotations

from collections.abc import Iterator

from bs4 import BeautifulSoup, Tag

from analyzers.career import Position, School
from sources.linkedin_html_parts import card, first_text, line_of, paragraphs, section_at, text_in
from sources.profile_dates import month_of, months_of_range

Career = tuple[tuple[Position, ...], tuple[School, ...]]
_EXPERIENCE_CARDS = ("experience", "experiencetoplevelsection", "experiencedetailssection")
_EDUCATION_CARDS = ("education", "educationtoplevelsection", "educationdetailssection")
_ENTRY = "[componentkey^=entity-collection-item]"
_MOST_ITEMS = 60
_BOLD = ".t-bold"
_SECOND_LINE = "span.t-14.t-normal:not(.t-black--light)"
_DATES = "span.t-14.t-normal.t-black--light"


def card_career(tree: BeautifulSoup) -> Career:
    """In the page of 2026: paragraphs in the order title, company, dates, place; school, degree, dates."""
    positions = tuple(
        Position(title, _company(company), started, finished, _description(entry))
        for entry in _entries(tree, _EXPERIENCE_CARDS)
        for title, company, started, finished in _fields(entry)
    )
    schools = tuple(
        School(name, degree, started, finished)
        for entry in _entries(tree, _EDUCATION_CARDS)
        for name, degree, started, finished in _fields(entry)
    )
    return positions, schools


def list_career(tree: BeautifulSoup) -> Career:
    """In the page of 2022 to 2025: list items whose lines differ by weight and colour."""
    positions = tuple(position for item in _list(tree, "experience") for position in _listed_positions(item))
    schools = tuple(
        School(line_of(item, _BOLD), line_of(item, _SECOND_LINE), *months_of_range(line_of(item, _DATES)))
        for item in _list(tree, "education")
    )
    return positions, schools


def public_career(tree: BeautifulSoup) -> Career:
    """In the public page."""
    positions = tuple(
        Position(
            line_of(item, ".experience-item__title", "h3"),
            line_of(item, ".experience-item__subtitle", "h4"),
            *_public_months(item),
            first_text(item, ".experience-item__description", ".show-more-less-text"),
        )
        for item in tree.select("li.experience-item")
    )
    schools = tuple(
        School(line_of(item, "h3"), " ".join(first_text(item, "h4").split()), *_public_months(item))
        for item in tree.select("li.education__list-item")
    )
    return positions, schools


def _entries(tree: BeautifulSoup, names: tuple[str, ...]) -> list[Tag]:
    cards = [found for name in names if (found := card(tree, name))]
    return [entry for found in cards[:1] for entry in found.select(_ENTRY)]


def _fields(entry: Tag) -> Iterator[tuple[str, str, str, str]]:
    """Title and company, or school and degree, with the months that follow them; nothing without a title."""
    lines = list(paragraphs(entry))
    if not lines:
        return
    dates = next((number for number, line in enumerate(lines) if months_of_range(line)[0]), len(lines))
    second = lines[1] if dates > 1 and len(lines) > 1 else ""
    yield lines[0], second, *(months_of_range(lines[dates]) if dates < len(lines) else ("", ""))


def _description(entry: Tag) -> str:
    return first_text(entry, "[data-testid=expandable-text-box]")


def _list(tree: BeautifulSoup, section: str) -> list[Tag]:
    """The outermost items of the section with this anchor."""
    place = section_at(tree, section)
    items = place.select("li.artdeco-list__item, li.pvs-list__item")[:_MOST_ITEMS] if place else []
    inside = {id(item) for item in items}  # by identity: equal tags may be many
    return [
        item
        for item in items
        if item.select_one(_BOLD) and not any(id(parent) in inside for parent in item.parents)
    ]


def _listed_positions(item: Tag) -> Iterator[Position]:
    """One position, or those held one after the other at the company that the item names."""
    inner = [each for each in item.select("li") if each.select_one(_BOLD)][:_MOST_ITEMS]
    if not inner:
        company = _company(line_of(item, _SECOND_LINE))
        yield Position(
            line_of(item, _BOLD),
            company,
            *months_of_range(line_of(item, _DATES)),
            first_text(item, ".inline-show-more-text"),
        )
        return
    for role in inner:
        yield Position(
            line_of(role, _BOLD),
            line_of(item, _BOLD),
            *months_of_range(line_of(role, _DATES)),
            first_text(role, ".inline-show-more-text"),
        )


def _company(line: str) -> str:
    """Without "· Full-time"."""
    return line.partition(" · ")[0].strip()


def _public_months(item: Tag) -> tuple[str, str]:
    times = [month_of(text_in(time)) for time in item.select("time")]
    if not times:
        return months_of_range(line_of(item, ".date-range"))
    return times[0], times[1] if len(times) > 1 else ""

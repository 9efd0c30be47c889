"""Safe Harbor items in a text: one recognizer a file, overlaps settled here.

Source: 45 CFR 164.514(b)(2)(i)(A)-(R).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from analyzers.identifier import Identifier
from analyzers.identifiers.addresses import recognize_addresses
from analyzers.identifiers.ages import recognize_ages
from analyzers.identifiers.contact import recognize_emails, recognize_phones
from analyzers.identifiers.counties import recognize_counties
from analyzers.identifiers.dates import recognize_dates
from analyzers.identifiers.dates_in_figures import recognize_dates_in_figures
from analyzers.identifiers.facilities import recognize_facilities
from analyzers.identifiers.geography import recognize_areas, recognize_places
from analyzers.identifiers.homes import recognize_homes
from analyzers.identifiers.known_facilities import recognize_known_facilities
from analyzers.identifiers.marks import recognize_marks
from analyzers.identifiers.names import recognize_names
from analyzers.identifiers.numbers import recognize_numbers
from analyzers.identifiers.resolve import resolve
from analyzers.identifiers.shapes import recognize_shapes, recognize_ssns
from analyzers.identifiers.web import recognize_ips, recognize_urls
from analyzers.reading import fold

Recognizer = Callable[[str], Iterator[Identifier]]
"""Takes the folded text of a paragraph, gives candidates; they may overlap those of other recognizers."""

_RECOGNIZERS: tuple[Recognizer, ...] = (
    recognize_names,
    recognize_emails,
    recognize_phones,
    recognize_urls,
    recognize_ips,
    recognize_ssns,
    recognize_numbers,
    recognize_shapes,
    recognize_marks,
    recognize_dates,
    recognize_dates_in_figures,
    recognize_ages,
    recognize_addresses,
    recognize_places,
    recognize_areas,
    recognize_counties,
    recognize_homes,
    recognize_facilities,
    recognize_known_facilities,
)


def find_identifiers(text: str) -> tuple[Identifier, ...]:
    """The identifiers of a paragraph, in order, none overlapping another."""
    plain = fold(text)
    return resolve(candidate for recognizer in _RECOGNIZERS for candidate in recognizer(plain))

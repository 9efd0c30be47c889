"""Suggestions as they are shown beside what they would replace."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.content import Content

from analyzers.blanks import blanks_in
from tui.plain import plain
from tui.profile_notes import TITLES

if TYPE_CHECKING:
    from analyzers.profile.audit import Section
    from snippets.about_outline import AboutOutline
    from snippets.audited import Audited


@dataclass(frozen=True, slots=True)
class Replacement:
    """A text on offer.

    Attributes:
        area: The id of the draft that it would replace.
        title: What it is, for the list.
        text: Its words.
        now: What stands there, with what could go struck out and numbered.
        why: Why, a line for each number.
    """

    area: str
    title: str
    text: str
    now: Content
    why: tuple[str, ...] = ()

    @property
    def shown(self) -> Content:
        """Its words, the blanks set off."""
        content = Content(plain(self.text))
        for blank in blanks_in(content.plain):
            content = content.stylize("bold $text-warning", blank.start, blank.end)
        return content


def replacements(reading: Audited) -> tuple[Replacement, ...]:
    """What is on offer for headline and About."""
    return tuple(_replacements(reading))


def _replacements(reading: Audited) -> Iterator[Replacement]:
    headline, about = reading.audit.headline, reading.audit.about
    for number, text in enumerate(reading.headlines, 1):
        title = f"{TITLES['headline']} {number}  {len(text)}/{headline.limit}"
        yield Replacement("headline", title, text, Content(plain(headline.text)))
    if reading.needs_order and reading.outline.text != about.text.strip():
        why = tuple(f"{number} {cut.why}" for number, cut in enumerate(reading.outline.cut, 1))
        title = f"{TITLES['about']}: your sentences in the order that the guide asks"
        yield Replacement("about", title, reading.outline.text, _struck(about, reading.outline), why)


def _struck(section: Section, outline: AboutOutline) -> Content:
    """The About, with what could go struck out behind its number."""
    pieces: list[str | tuple[str, str] | Content] = []
    done = 0
    for number, cut in enumerate(outline.cut, 1):
        pieces += [
            Content(plain(section.text[done : cut.start])),
            (f"{number} ", "bold $text-warning"),
            (plain(section.text[cut.start : cut.end]), "strike $text-muted"),
        ]
        done = cut.end
    return Content.assemble(*pieces, Content(plain(section.text[done:])))

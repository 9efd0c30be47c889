"""A LinkedIn profile in the HTML that somebody saved from their browser; LinkedIn is never asked for it.

LinkedIn changes its markup without notice. Three generations are known, newest first: the page of a signed-in reader
since 2026, that of 2022 to 2025, and the public page. Gathered in November 2026.
"""

from __future__ import annotations

import codecs
import logging
import re
from pathlib import Path

from bs4 import BeautifulSoup

from sources.errors import SourceError
from sources.linkedin_html_career import card_career, list_career, public_career
from sources.linkedin_html_parts import card, first_text, paragraphs, section_at, text_in
from sources.linkedin_person import Person, person_in
from sources.profile_document import ImportedProfile
from sources.text import read_bytes
from sources.web.html_tree import decoded, tree_of
from sources.web.main_text import meta

MAX_HTML_BYTES = 15_000_000
_BESIDE_THE_NAME = re.compile(
    r"[·•]?\s*(?:1st|2nd|3rd\+?)(?:\s+degree\s+connection)?|[·•]\s*\S{1,6}|\(?(?:she|he|they)/\w{2,12}(?:/\w{2,12})?\)?",
    re.IGNORECASE,
)
_CONTACT = re.compile(
    r"contact info|información de contacto|coordonnées|kontaktinfo|informações de contato|informazioni di contatto",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"(?:\(\d+\+?\)\s*)?(?P<name>.+?)\s+[-–]\s+(?P<headline>.+?)\s*\|\s*LinkedIn\s*", re.DOTALL
)
_LONGEST_TITLE = 500
_HEAD = 4_096
_SAYS_UTF_8 = re.compile(rb"charset=[\"']?utf-?8\b", re.IGNORECASE)
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_WALL = re.compile(
    r"authwall|auth_wall|checkpoint_lg|uas-login|id=[\"']?(?:join-form|public_profile_contextual|login-email)"
    r"|<title>[^<]{0,60}\b(?:sign ?up|sign ?in|log ?in|join)\b[^<]{0,60}linkedin",
    re.IGNORECASE,
)


def read_linkedin_html(path: Path) -> ImportedProfile:
    """The profile in a saved page.

    Raises:
        SourceError: It cannot be read, shows a login instead of a profile, or holds none.
    """
    return profile_of_html(read_bytes(path, MAX_HTML_BYTES), str(path))


def profile_of_html(data: bytes, name: str) -> ImportedProfile:
    """The profile in the bytes of such a page; errors as in `read_linkedin_html`, starting with `name`."""
    html = _decoded(data)
    tree = tree_of(html, name)
    for read in (_of_2026, _of_2022):
        if profile := read(tree, name):
            return profile
    if profile := _public(tree, person_in(html), name):
        return profile
    if _WALL.search(html):
        raise SourceError(
            f"{name}: is LinkedIn's login page, not a profile; sign in, open the profile and save it again"
        )
    raise SourceError(
        f"{name}: holds no LinkedIn profile; save the profile page itself, or paste headline and About as text"
    )


def _decoded(data: bytes) -> str:
    if _SAYS_UTF_8.search(data[:_HEAD]) and not data.startswith(_UTF_16):
        return data.decode("utf-8-sig", "replace")  # one broken letter must not make every other a guess
    logging.getLogger("bs4.dammit").setLevel(logging.ERROR)  # its warnings would land among our answers
    return decoded(data, None)


def _of_2026(tree: BeautifulSoup, name: str) -> ImportedProfile | None:
    top = card(tree, "topcard")
    if top is None:
        return None
    person = first_text(top, "h2, h1")
    lines: list[str] = []
    for line in paragraphs(top):
        if _CONTACT.search(line):
            break
        if line != person and not _BESIDE_THE_NAME.fullmatch(line):
            lines.append(line)
    positions, education = card_career(tree)
    about = card(tree, "about")
    return ImportedProfile(
        name=person,
        headline=lines[0] if lines else "",
        about=first_text(about, "[data-testid=expandable-text-box]") if about else "",
        positions=positions,
        education=education,
        origin=name,
    )


def _of_2022(tree: BeautifulSoup, name: str) -> ImportedProfile | None:
    person = first_text(tree, "h1.text-heading-xlarge", "h1.inline.t-24")
    if not person:
        return None
    positions, education = list_career(tree)
    about = section_at(tree, "about")
    return ImportedProfile(
        name=person,
        headline=" ".join(first_text(tree, "div.text-body-medium.break-words").split()),
        about=first_text(about, ".inline-show-more-text", ".pv-shared-text-with-see-more") if about else "",
        positions=positions,
        education=education,
        origin=name,
    )


def _public(tree: BeautifulSoup, told: Person, name: str) -> ImportedProfile | None:
    """The public page: its markup first, then what it tells search engines, then its title."""
    title = _TITLE.fullmatch((meta(tree, "og:title") or text_in(tree.title))[:_LONGEST_TITLE])
    shown = first_text(tree, "h1.top-card-layout__title")
    if not (shown or told.name or title):
        return None
    positions, education = public_career(tree)
    return ImportedProfile(
        name=shown or told.name or (title["name"] if title else ""),
        headline=" ".join(first_text(tree, ".top-card-layout__headline").split())
        or (title["headline"] if title else "")
        or told.headline,
        about=first_text(
            tree, "section.summary .core-section-container__content", "section[data-section=summary] p"
        )
        or told.about,
        positions=positions or told.positions,
        education=education or told.education,
        origin=name,
    )

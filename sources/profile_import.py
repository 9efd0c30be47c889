"""The one door for profiles: what a file is shows in its content, not in its name."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from sources.errors import SourceError
from sources.linkedin_export import is_export
from sources.profile_document import ImportedProfile
from sources.profile_language import language_notes
from sources.text import MAX_TEXT_BYTES, decode, read_bytes

_HEAD = 4_096
_MOST_BYTES = 15_000_000
_HTML = re.compile(
    rb"\s*(?:<\?xml[^<>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.I | re.S,
)
_WEB_ARCHIVE = re.compile(rb"\Abplist00|^content-type:\s*multipart/related", re.IGNORECASE | re.MULTILINE)
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def read_profile(path: Path) -> ImportedProfile:
    """The profile in a file or folder.

    It may be a LinkedIn export (ZIP or folder), a LinkedIn "Save to PDF", a saved LinkedIn page, or a text whose first
    line is the headline.

    Raises:
        SourceError: It cannot be read, or holds no profile; one line names the file and the way out.
    """
    if is_export(path):
        from sources.linkedin_career import profile_of_export  # late: so are all readers but that of text

        return with_notes(profile_of_export(path))
    return profile_in(read_bytes(path, _MOST_BYTES), str(path))


def profile_in(data: bytes, name: str) -> ImportedProfile:
    """The profile in these bytes: a PDF, a page or a text.

    Raises:
        SourceError: They hold no profile; the line starts with `name`.
    """
    head = data[:_HEAD]
    if b"%PDF-" in head[:1024]:
        from sources.linkedin_pdf import profile_of_pdf

        return with_notes(profile_of_pdf(data, name))
    if _WEB_ARCHIVE.search(head):
        raise SourceError(f"{name}: is a web archive; save the page again as “HTML only” or “complete page”")
    if _looks_like_html(head):
        from sources.linkedin_html import profile_of_html

        return with_notes(profile_of_html(data, name))
    if len(data) > MAX_TEXT_BYTES:
        raise SourceError(
            f"{name}: larger than {MAX_TEXT_BYTES // 1000:,} kB, which no profile is; give the profile alone"
        )
    return with_notes(profile_of_text(decode(data, name), name))


def profile_of_text(text: str, name: str = "") -> ImportedProfile:
    """The profile in a text: its first line with words is the headline, the rest is About."""
    headline, _, about = text.strip().partition("\n")
    return ImportedProfile(name="", headline=headline.strip(), about=about.strip(), origin=name)


def with_notes(profile: ImportedProfile) -> ImportedProfile:
    """The profile with a note about its language, where that is not the one our rules read."""
    notes = language_notes(f"{profile.headline}\n{profile.about}")
    return replace(profile, notes=(*profile.notes, *notes)) if notes else profile


def _looks_like_html(head: bytes) -> bool:
    for mark in _MARKS:
        head = head.removeprefix(mark)
    return _HTML.match(head.replace(b"\0", b"")) is not None  # UTF-16 has a NUL beside each letter of a tag

"""What a source says when it cannot give its text."""

from __future__ import annotations


class SourceError(Exception):
    """One line that names the file and the cause, and where there is one, the way out."""

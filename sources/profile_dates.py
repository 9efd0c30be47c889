"""The months of a career, as each source writes them, made one."""

from __future__ import annotations

import re
import unicodedata

_MONTHS = (
    ("jan", "ene", "gen"),
    ("feb", "fev"),
    ("mar",),
    ("apr", "abr", "avr"),
    ("may", "mai", "mag"),
    ("jun", "juin", "giu"),
    ("jul", "juil", "lug"),
    ("aug", "ago", "aou"),
    ("sep", "set"),
    ("oct", "okt", "out", "ott"),
    ("nov",),
    ("dec", "dic", "dez"),
)
"""Beginnings of the names in English, Spanish, French, German, Portuguese and Italian, without accents."""
_MOST_IN_A_DATE = 40
_ISO = re.compile(r"(\d{4})-(\d\d)(?:-\d\d)?(?:T.*)?")
_WORDS = re.compile(r"(?:([^\W\d_]{3,12})\.?,?\s+(?:de\s+)?)?(\d{4})")
_BETWEEN = re.compile(r"\s+[-–—]\s+")
_LENGTH = re.compile(r"\s*(?:·.*|\([^()]{0,60}\))\s*\Z", re.DOTALL)


def month_of(text: str) -> str:
    """`2021-03` for "Mar 2021", "mars 2021" or "2021-03-01", `2021` for "2021", else the text as it is."""
    text = " ".join(text.split())
    if iso := _ISO.fullmatch(text):
        return f"{iso[1]}-{iso[2]}"
    if words := _WORDS.fullmatch(text):
        if not words[1]:
            return words[2]
        if month := _month_number(words[1]):
            return f"{words[2]}-{month:02}"
    return text


def months_of_range(text: str) -> tuple[str, str]:
    """The first and last month of "Mar 2021 - Present · 2 yrs" or "March 2021 - May 2024 (3 years)".

    The last is empty where the range goes on. Both are empty where the text is no range of dates.
    """
    first, *rest = _BETWEEN.split(_LENGTH.sub("", text.strip()), maxsplit=1)
    if not is_date(first) or (rest and len(rest[0]) > _MOST_IN_A_DATE):
        return "", ""
    last = rest[0] if rest else first
    return month_of(first), month_of(last) if is_date(last) else ""


def is_date(text: str) -> bool:
    """Whether this is a month with its year, or a year, and nothing else."""
    return re.fullmatch(r"\d{4}(?:-\d\d)?", month_of(text)) is not None


def _month_number(word: str) -> int:
    plain = unicodedata.normalize("NFKD", word.casefold())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    for number, beginnings in enumerate(_MONTHS, start=1):
        if plain.startswith(beginnings):
            return number
    return 0

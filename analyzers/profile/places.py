"""Where a profile says its writer comes from and studies: American places, foreign places, foreign schools.

`mark_places` overwrites every such name with a mark of the same length, so that a frame ("left X for Y") can
be an expression over marks and every offset stays where it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from analyzers.data import load_table, load_terms

US = "\ue000"
FOREIGN = "\ue001"
SCHOOL = "\ue002"
PEOPLE = "\ue003"
ABROAD = f"[{FOREIGN}{SCHOOL}]"

STATES = tuple(code.upper() for code in sorted(load_terms("profile/us_state_codes")))
_WORDLIKE = {"AL", "CO", "DE", "HI", "ID", "IN", "LA", "MA", "ME", "OH", "OK", "OR", "PA", "PR"}
# Words, first names and American towns as well: read as a place abroad only behind a preposition or arrow.
_AMBIGUOUS = load_terms("profile/ambiguous_places")
_PLACE_CUE = re.compile(
    r"(?:\b(?:in|to|at|from|of|for|and|via|near|left|through|around|between)\s|[>→/(@,\-|•·:]\s?|^\W*)$", re.I
)
_A_PERSON = re.compile(r"\s(?:is|was|has|hopes|plans|studies|enjoys|believes)\b")
_US_SUFFIX = re.compile(rf"\s*,\s*(?:(?:{'|'.join(STATES)})\b|{US}+)")
_INSTITUTION = re.compile(
    r"\s+(?:hospital|medical center|health(?:care)? system|state\b|university\b|college\b|general\b|mercy\b|presbyterian|methodist|clinic\b|ave|street)",
    re.I,
)
_GEORGIA_ABROAD = re.compile(
    r"(?:\btbilisi,?\s|\bbatumi,?\s|\brepublic of\s|\b(?:school|medicine|student|university)\s(?:in|at|of)\s)$",
    re.I,
)


def mark_places(plain: str) -> str:
    """The folded text, same length, every place name overwritten with `US`, `FOREIGN`, `SCHOOL` or `PEOPLE`."""
    return _marked(plain[:20_000]) + plain[20_000:]


@lru_cache(maxsize=256)
def _marked(plain: str) -> str:
    cased = any(char.isupper() for char in plain)
    text = _overwrite(plain, _schools(cased), SCHOOL, cased)
    text = _overwrite(text, _places("profile/us_places"), US, cased)
    text = _overwrite(text, _state_codes(), US, cased)
    text = _mark_georgia(text, cased)
    text = _overwrite(text, _places("profile/foreign_places"), FOREIGN, cased)
    return _overwrite(text, _places("profile/foreign_people"), PEOPLE, cased)


def _overwrite(text: str, pattern: re.Pattern[str], mark: str, cased: bool) -> str:
    pieces, last = [], 0
    for match in pattern.finditer(text):
        chosen = _chosen(text, match, mark, cased)
        if chosen:
            pieces += [text[last : match.start()], chosen * (match.end() - match.start())]
            last = match.end()
    return "".join(pieces) + text[last:] if pieces else text


def _chosen(text: str, match: re.Match[str], mark: str, cased: bool) -> str:
    """The mark that this name deserves here; empty where it is no place."""
    word = match[0]
    if mark == SCHOOL:
        return mark
    if mark != PEOPLE and cased and not any(char.isupper() for char in word):
        return ""
    before, after = text[max(0, match.start() - 30) : match.start()], text[match.end() : match.end() + 24]
    if (word.lower() in _AMBIGUOUS or word in _WORDLIKE) and not _PLACE_CUE.search(before):
        return US if mark == US and re.match(r"[- ](?:native|born|raised|bred|kid)", after) else ""
    if _INSTITUTION.match(after) or (not before.strip() and _A_PERSON.match(after)):
        return ""
    if mark == FOREIGN and _US_SUFFIX.match(after):
        return US
    return mark


def _mark_georgia(text: str, cased: bool) -> str:
    def chosen(match: re.Match[str]) -> str:
        if cased and not match[0][0].isupper():
            return match[0]
        abroad = _GEORGIA_ABROAD.search(text, max(0, match.start() - 30), match.start())
        return (FOREIGN if abroad else US) * len(match[0])

    return re.sub(r"\bgeorgia\b(?!\s+(?:tech|state|university))", chosen, text, flags=re.IGNORECASE)


@cache
def _schools(cased: bool) -> re.Pattern[str]:
    table = load_table("profile/schools")
    names = [name for school in table.values() for name in school["names"]]
    acronyms = [name for school in table.values() for name in school.get("acronyms", ())]
    if not cased:
        names += [
            name.lower()
            for name in acronyms
            if len(name) > 3 or name in {"SGU", "UAG", "MUA", "TCD", "UCC", "BGU"}
        ]
        acronyms = []
    short = "|".join(re.escape(name) for name in sorted(load_terms("profile/short_schools")))
    loose = (
        rf"(?:(?<=@)|(?<=@\s)|(?<=\bat\s)|(?<=\())(?i:{short})\b"
        r"|(?i:\b(?:ross|saba|sgu)\s(?=(?:grad|alum|med|student|ms-?\d|m[1-6]\b|'\d\d|20\d\d)))"
    )
    strict = f"|(?-i:{_any(acronyms)})" if acronyms else ""
    return re.compile(rf"(?<![\w'])(?:(?:the\s)?(?i:{_any(names)}){strict})(?!\w)|{loose}")


@cache
def _places(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w@#])(?:{_any(load_terms(name))})(?![\w@])", re.IGNORECASE)


@cache
def _state_codes() -> re.Pattern[str]:
    return re.compile(rf"(?<=[\s,(>→/])(?:{_any(STATES)})(?=[\s,.;)|→/-]|$)|^(?:{_any(STATES)})(?=[- →])")


def _any(terms: Iterable[str]) -> str:
    return "|".join(re.escape(term) for term in sorted(terms, key=lambda term: (-len(term), term)))

"""Which word can open a name, and which can go on it."""

from __future__ import annotations

import re

from analyzers.identifiers.name_tokens import Token, Tokens
from analyzers.identifiers.name_vocabulary import is_clinical
from analyzers.identifiers.name_words import (
    EPONYM,
    FUNCTION,
    GIVEN,
    INITIAL,
    LOWER,
    MIXED,
    NAME,
    SURNAME,
    TITLE,
    UPPER,
    WORD,
    cue,
)

_LAST_INITIAL = re.compile(
    r"(?![\w'/-])(?:\.(?!\w)|,|[)]|\s?$|(?=\s(?:in|is|was|has|had|from|again|here|with|w/|who|needs|wants|c/o|s/p|age|aged|and|got|came|took|still)\b)|(?=\s\d{1,3}\s?(?:yo|y/o|[MF]\b|mo\b)))"
)
_GAELIC = re.compile(r"(?:mc|mac|fitz|de|la|van)[a-z]{4,12}")
_AGED = re.compile(r",?\s\d{1,3}\s?-?(?:y/?o|yr|years?|mo|m|f|male|female)\b", re.IGNORECASE)


def nameable(token: Token) -> bool:
    """Whether the word alone could be part of a name, as it is written."""
    shape, flags = token.word.shape, token.word.flags
    if flags & FUNCTION or shape == INITIAL or token.word.key in cue("titles", "sure"):
        return False
    if shape == TITLE:
        return not flags & WORD
    if shape == LOWER:
        return token.strong and token.end - token.start > 2 and not is_clinical(token.word.key)
    if shape == MIXED and token.end - token.start < 5 and token.word.key not in cue("shapes", "mixed"):
        return False
    if shape == MIXED and not flags and _GAELIC.fullmatch(token.word.key):
        return True
    return shape in (UPPER, MIXED) and bool(flags & NAME)


def follows(tokens: Tokens, index: int, previous: Token) -> bool:
    """Whether the word can go on the name that the previous one belongs to."""
    token = tokens[index]
    if previous.word.possessive:
        return False
    if previous.word.shape == INITIAL:
        return token.gap in (" ", ". ", ".") and (
            token.word.shape == INITIAL or (nameable(token) and token.capital)
        )
    if token.gap in (' "', '" ', " '", "' "):
        return previous.capital and token.capital and nameable(token)
    if token.gap != " ":
        return False
    if token.word.shape == INITIAL:
        return _initial_follows(tokens, index, previous)
    if token.word.key in cue("shapes", "particles") and not token.strong:
        lone = token.capital and previous.strong_given and bool(token.word.flags & SURNAME)
        return lone or _particles_lead_on(tokens, index)
    if token.word.flags & FUNCTION:
        return (
            token.capital and previous.capital and bool(token.word.flags & SURNAME) and previous.strong_given
        )
    if not token.capital and previous.capital:
        return previous.strong_given and bool(token.word.flags & SURNAME) and token.strong
    if token.capital and not previous.capital and previous.word.key not in cue("shapes", "particles"):
        return False
    aged = token.word.shape == LOWER and previous.strong and token.weak
    return nameable(token) or (aged and _AGED.match(tokens.text, token.end) is not None)


def _initial_follows(tokens: Tokens, index: int, previous: Token) -> bool:
    """Whether a letter goes on a name: in its middle, or at its end ("Jordan P again", "Tanya R. in 418")."""
    token = tokens[index]
    if not previous.capital or not token.capital:
        return False
    if index + 1 < len(tokens) and follows(tokens, index + 1, token):
        return True
    given = previous.word.flags & GIVEN and token.word.key not in ("i", "a")
    return bool(given) and _LAST_INITIAL.match(tokens.text, token.end) is not None


def _particles_lead_on(tokens: Tokens, index: int) -> bool:
    """Whether the particles from this word on ("de la", "van der") end in a name written like the word before."""
    head = index - 1
    while head > 0 and tokens[head].word.key in cue("shapes", "particles") and not tokens[head].strong:
        head -= 1
    capital = tokens[head].capital
    for ahead in tokens[index + 1 : index + 4]:
        if ahead.gap != " ":
            return False
        if ahead.strong or ahead.word.key not in cue("shapes", "particles"):
            return nameable(ahead) and (ahead.capital or not capital)
    return False


def opens_with_particle(tokens: Tokens, index: int) -> bool:
    """Whether written-out particles open a name: "De La Cruz", "van der Berg"."""
    if tokens[index].word.key not in cue("shapes", "opening"):
        return False
    for ahead in tokens[index + 1 : index + 4]:
        if ahead.gap != " ":
            return False
        if ahead.strong or ahead.word.key not in cue("shapes", "particles"):
            flags = ahead.word.flags
            return ahead.word.shape == TITLE and bool(flags & SURNAME) and not flags & (EPONYM | FUNCTION)
    return False


def opens_plainly(tokens: Tokens, index: int) -> bool:
    """Whether "Will" or "May" opens a name and no question, or a word is a relative's name ("my dad mark has")."""
    token = tokens[index]
    ahead = tokens[index + 1] if index + 1 < len(tokens) else None
    if not token.word.flags & GIVEN or ahead is None or not ahead.gap.startswith((" ", ", ")):
        return False
    if token.word.shape == TITLE:
        line = tokens.text[ahead.end : ahead.end + 160].split("\n", 1)[0]
        return (
            token.word.key in ("will", "may")
            and ahead.gap == " "
            and ahead.word.shape == TITLE
            and ahead.strong
            and ahead.surname_only
            and "?" not in line
        )
    if token.word.shape != LOWER or token.word.flags & (FUNCTION | EPONYM):
        return False
    if token.opens or token.gap.startswith(("!", "\n")):
        word = cue("people", "kin") | cue("telegraph", "adjectives") | cue("people", "human")
        return _AGED.match(tokens.text, token.end) is not None and token.word.key not in word
    return (
        index > 0
        and token.gap == " "
        and tokens[index - 1].word.key in cue("people", "kin")
        and (tokens[index - 1].opens or tokens[index - 2].word.key in ("my", "his", "her", "our", "their"))
        and ahead.word.key
        in ("has", "had", "is", "was", "takes", "took", "said", "told", "died", "got", "keeps")
    )

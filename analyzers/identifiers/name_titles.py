"""Whether a title stands before a word and makes it a name: "Mrs. Friend", "dr okafor", "Mr. and Mrs. Hall"."""

from __future__ import annotations

import re

from analyzers.data import load_terms
from analyzers.identifiers.name_tokens import Token, Tokens
from analyzers.identifiers.name_words import FUNCTION, INITIAL, LOWER, NAME, TITLE, UPPER, WORD, cue

_GAP = re.compile(r"\.?[ ]{1,2}|\.")
_VERBAL = re.compile(r"(?:ed|ing)$")


def titled(tokens: Tokens, index: int) -> bool:
    """Whether the word at the index follows a title, so that it is a surname or given name whatever it looks like."""
    title, token = tokens[index - 1], tokens[index]
    if title.word.key not in cue("titles", "sure") or not _GAP.fullmatch(token.gap):
        return False
    if token.word.key in cue("titles", "not_after") or (token.word.shape == INITIAL and token.gap == "."):
        return False
    if token.word.shape == INITIAL:
        return False
    if _is_suffix(tokens, index - 1):
        return False
    dotted = token.gap.startswith(".")
    if token.word.shape == UPPER and not dotted and token.word.key in load_terms("names/abbreviations"):
        return False
    if title.word.key == "miss" and not (title.capital or token.strong):
        return False
    if title.word.shape == UPPER and not dotted and title.word.key in ("mr", "ms", "sr", "dr"):
        return token.strong or (
            token.word.shape == UPPER and bool(token.word.flags & NAME) and not token.word.flags & FUNCTION
        )
    if not token.capital:
        return _lower_titled(title, token, dotted) or _particle_before_name(tokens, index)
    if token.word.flags & FUNCTION:
        return (
            token.word.shape == TITLE
            and bool(token.word.flags & NAME)
            and title.capital
            and title.word.key != "miss"
            and dotted
        )
    return not (token.word.flags & WORD and _VERBAL.search(token.word.key)) and (
        title.word.key in ("mr", "mrs") or not token.word.flags & WORD
    )


def _lower_titled(title: Token, token: Token, dotted: bool) -> bool:
    """The same for a word without a capital, where "dr said" and "ms patient" must pass."""
    key = title.word.key
    if key not in cue("titles", "lower") or token.word.flags & FUNCTION:
        return False
    if token.strong:
        return True
    if key in ("mr", "mrs", "mister") and title.word.shape in (LOWER, TITLE):
        return not _VERBAL.search(token.word.key)
    return key == "ms" and dotted and bool(token.word.flags & NAME)


def _is_suffix(tokens: Tokens, index: int) -> bool:
    """Whether "Sr" belongs to the name before it."""
    token = tokens[index]
    return (
        token.word.key == "sr"
        and index > 0
        and token.gap in (" ", ", ")
        and bool(tokens[index - 1].word.flags & NAME)
    )


def _particle_before_name(tokens: Tokens, index: int) -> bool:
    """Whether "van", "de la" or the like stands here before a word with a capital."""
    ahead = tokens[index + 1 : index + 3]
    return tokens[index].word.key in cue("shapes", "particles") and any(
        token.capital and token.gap == " " for token in ahead[:2]
    )

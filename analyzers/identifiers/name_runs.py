"""Stretches of words that could be one person's name: "Maria de la Cruz", "J. R. Okafor", "Nguyen Thi Hoa"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from analyzers.data import load_terms
from analyzers.identifiers.name_titles import titled
from analyzers.identifiers.name_tokens import Token, Tokens
from analyzers.identifiers.name_words import (
    COMMON,
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

_PARTICLES = frozenset(
    "van von de del della der den di da dos das du la le el al bin bint ibn abu ten ter st".split()
)
_SUFFIX = re.compile(r",?\s(?:Jr|Sr|JR|SR|II|III|jr|sr)\b\.?")
_MODALS = frozenset("will may can do".split())
_LONGEST = 5


@dataclass(slots=True)
class Run:
    """Consecutive words taken as one name: tokens first..last of the text.

    Attributes:
        tokens: All words of the text.
        first: Index of its first word.
        last: Index of its last word.
        titled: Whether a title such as "Mrs." stands right before it.
    """

    tokens: Tokens
    first: int
    last: int
    titled: bool = False

    @property
    def words(self) -> list[Token]:
        """The words of the run."""
        return self.tokens[self.first : self.last + 1]

    @property
    def core(self) -> list[Token]:
        """Its words without initials and particles."""
        return [
            t for t in self.words if t.word.shape != INITIAL and (t.strong or t.word.key not in _PARTICLES)
        ]

    @property
    def start(self) -> int:
        """First code point."""
        return self.tokens[self.first].start

    @property
    def end(self) -> int:
        """One past its last code point, without a possessive, with "Jr." or "III"."""
        last = self.tokens[self.last]
        if last.word.possessive:
            return last.end - 2
        suffix = _SUFFIX.match(self.tokens.text, last.end)
        return suffix.end() if suffix and self.last > self.first else last.end

    @property
    def lower(self) -> bool:
        """Whether it is written without capitals."""
        return all(not token.capital for token in self.words)

    @property
    def before(self) -> Token | None:
        """The word before it."""
        return self.tokens[self.first - 1] if self.first else None

    @property
    def after(self) -> Token | None:
        """The word after it."""
        return self.tokens[self.last + 1] if self.last + 1 < len(self.tokens) else None


def _nameable(token: Token) -> bool:
    """Whether the word alone could be part of a name, as it is written."""
    shape, flags = token.word.shape, token.word.flags
    if flags & FUNCTION or shape == INITIAL or token.word.key in cue("titles", "sure"):
        return False
    if shape == TITLE:
        return not flags & WORD
    if shape == LOWER:
        return token.strong and token.end - token.start > 2
    return shape in (UPPER, MIXED) and bool(flags & NAME)


def _follows(tokens: Tokens, index: int, previous: Token) -> bool:
    """Whether the word can go on the name that the previous one belongs to."""
    token = tokens[index]
    if previous.word.possessive:
        return False
    if previous.word.shape == INITIAL:
        return token.gap in (" ", ". ", ".") and (
            token.word.shape == INITIAL or _nameable(token) and token.capital
        )
    if token.gap in (' "', '" ', " '", "' "):
        return previous.capital and token.capital and _nameable(token)
    if token.gap != " ":
        return False
    if token.word.shape == INITIAL:
        return previous.capital and index + 1 < len(tokens) and _follows(tokens, index + 1, token)
    if token.word.key in _PARTICLES and not token.strong:
        lone = token.capital and previous.strong_given and bool(token.word.flags & SURNAME)
        return lone or _particles_lead_on(tokens, index)
    if token.word.flags & FUNCTION:
        return (
            token.capital and previous.capital and bool(token.word.flags & SURNAME) and previous.strong_given
        )
    if not token.capital and previous.capital:
        return previous.strong_given and bool(token.word.flags & SURNAME) and token.strong
    if token.capital and not previous.capital and previous.word.key not in _PARTICLES:
        return False
    return _nameable(token)


def _particles_lead_on(tokens: Tokens, index: int) -> bool:
    """Whether the particles from this word on ("de la", "van der") end in a name written like the word before."""
    head = index - 1
    while head > 0 and tokens[head].word.key in _PARTICLES and not tokens[head].strong:
        head -= 1
    capital = tokens[head].capital
    for ahead in tokens[index + 1 : index + 4]:
        if ahead.gap != " ":
            return False
        if ahead.strong or ahead.word.key not in _PARTICLES:
            return _nameable(ahead) and ahead.capital == capital
    return False


def _trimmed(run: Run) -> Run | None:
    """The run without ordinary words at its edges that only happen to be names."""
    first, last, tokens = run.first, run.last, run.tokens
    if run.titled:
        if (
            last > first
            and tokens[last].weak
            and not tokens[last - 1].word.flags & GIVEN
            and last - first == 1
        ):
            last -= 1
        return Run(tokens, first, last, titled=True)
    while first < last:
        token, following = tokens[first], tokens[first + 1]
        surname_before_title = token.weak and token.surname_only and following.strong_given
        asked = token.word.key in _MODALS and following.strong_given
        unknown_label = token.unknown and following.strong_given and last - first > 1
        role = token.word.key in cue("titles", "roles") or token.word.key in cue("people", "kin")
        if not (surname_before_title or asked or unknown_label or role and following.strong):
            break
        first += 1
    while (
        last - first >= 2
        and tokens[last].weak
        and tokens[last - 1].strong
        and tokens[last - 1].word.flags & SURNAME
        and tokens[first].strong_given
    ):
        last -= 1
    return Run(tokens, first, last)


def _is_phrase(run: Run) -> bool:
    """Whether it holds two words that together name a place, an institution or a brand."""
    phrases = load_terms("names/phrases")
    keys = [token.word.key for token in run.tokens[max(0, run.first - 1) : run.last + 2]]
    if run.last > run.first and " ".join(t.word.key for t in run.words) in load_terms(
        "geography/cities_large"
    ):
        return True
    eponyms = load_terms("names/eponyms")
    return any(f"{a} {b}" in phrases or f"{a}-{b}" in eponyms for a, b in zip(keys, keys[1:], strict=False))


def _lower_run_stands(run: Run) -> bool:
    """Whether words without capitals have more than chance for being a name."""
    words = run.words
    return (
        len(words) > 1
        and any(t.word.flags & GIVEN for t in words)
        or bool(words[0].word.flags & (COMMON | NAME))
    )


def find_runs(tokens: Tokens) -> Iterator[Run]:
    """The runs of a text, in order, none overlapping another."""
    index = 0
    while index < len(tokens):
        token = tokens[index]
        forced = index > 0 and titled(tokens, index)
        opening = (
            token.word.shape == INITIAL
            and index + 1 < len(tokens)
            and token.capital
            and "." in tokens[index + 1].gap
        )
        if not (
            forced
            or opening
            or _nameable(token)
            or _opens_with_particle(tokens, index)
            or _plain_given(tokens, index)
        ):
            index += 1
            continue
        last = index
        while last + 1 < len(tokens) and last - index < _LONGEST and _follows(tokens, last + 1, tokens[last]):
            last += 1
        if opening and last == index and not forced:
            index += 1
            continue
        run = _trimmed(Run(tokens, index, last, titled=forced))
        if (
            run is not None
            and (forced or not _is_phrase(run))
            and (not run.lower or forced or _lower_run_stands(run))
        ):
            yield run
        index = last + 1


def _plain_given(tokens: Tokens, index: int) -> bool:
    """Whether "Will" or "May" opens a name and no question, or a word is a relative's name ("my dad mark has")."""
    token = tokens[index]
    ahead = tokens[index + 1] if index + 1 < len(tokens) else None
    if not token.word.flags & GIVEN or ahead is None or ahead.gap != " ":
        return False
    if token.word.shape == TITLE:
        line = tokens.text[ahead.end : ahead.end + 160].split("\n", 1)[0]
        return (
            token.word.key in ("will", "may")
            and ahead.word.shape == TITLE
            and ahead.strong
            and ahead.surname_only
            and "?" not in line
        )
    return (
        token.word.shape == LOWER
        and not token.word.flags & (FUNCTION | EPONYM)
        and index > 1
        and token.gap == " "
        and tokens[index - 1].word.key in cue("people", "kin")
        and tokens[index - 2].word.key in ("my", "his", "her", "our", "their")
        and ahead.word.key in ("has", "had", "is", "was", "takes", "took", "said", "told", "died", "got")
    )


def _opens_with_particle(tokens: Tokens, index: int) -> bool:
    """Whether a written-out particle with a capital opens a name: "De La Cruz", "Van Houten"."""
    token = tokens[index]
    if not (
        token.capital and token.word.key in _PARTICLES and token.word.key not in ("la", "el", "le")
    ) or index + 1 >= len(tokens):
        return False
    ahead = tokens[index + 1]
    if ahead.word.key in _PARTICLES and index + 2 < len(tokens):
        return ahead.gap == " " and tokens[index + 2].capital and bool(tokens[index + 2].word.flags & SURNAME)
    return (
        ahead.gap == " "
        and ahead.capital
        and bool(ahead.word.flags & SURNAME)
        and not ahead.word.flags & EPONYM
    )

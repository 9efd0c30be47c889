"""What a single word may be: a given name, a surname, an ordinary word, an eponym ... (lists in data/names)."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import Final, NamedTuple

from analyzers.data import load_table, load_terms
from analyzers.identifiers.name_vocabulary import is_word

# Plain integers: a flag enum costs more than the whole look-up.
GIVEN: Final = 1
SURNAME: Final = 2
ORDINARY: Final = 4  # a name that is a word, a place, a people, a brand as well
COMMON: Final = 8  # a given name that is told from a word even in lower case
WORD: Final = 16  # an English or medical word that is no name
FUNCTION: Final = 32
EPONYM: Final = 64
NAME: Final = GIVEN | SURNAME

LOWER: Final = 0
TITLE: Final = 1
UPPER: Final = 2
INITIAL: Final = 3
MIXED: Final = 4

_LETTERS = str.maketrans(
    {
        **dict(zip("łøđðıəħ", "lodðiah", strict=True)),
        "ð": "d",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "'": "",
    }
)
_CONTRACTED = re.compile(r"(?:n't|'(?:m|ll|re|ve|d|t))$")
_SURNAME_SHAPE = re.compile(
    r"[a-z]{2,12}(?:opoulos|opoulou|shvili|dottir|sson|oglu|enko|ovich|evich|czyk|wicz|owski|ewski|owska|ewska|ovic|evic|escu|akis|akos"
    r"|murthy|swamy|nathan|singhe|ratne|wardena|quist|gaard|datter|adze|idze|[bdklmnprstvz]ova|[bdklmnprtvy]eva)|vand(?:er|en)[a-z]{3,12}"
)
_SYLLABLE = r"(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uan|uai|ai|an|ao|ei|en|ia|ie|in|iu|ou|ua|ui|un|uo|ue|a|e|i|o|u)"
_GIVEN_SHAPE = re.compile(
    rf"(?:oluwa|chukwu|ifeoluwa|abdul|abdel)[a-z]{{3,}}$|[a-z]{{3,6}}(?:jit|jeet|preet|deep|inder)$|(?=.{{0,9}}(?:[xq]|zh|iao|ian|uo|ng$)){_SYLLABLE}{_SYLLABLE}$"
)


class Word(NamedTuple):
    """One word as written: its key in the lists, what it may be, its letters' case, whether it ends in 's."""

    key: str
    flags: int
    shape: int
    possessive: bool

    @property
    def strong(self) -> bool:
        """Whether the lists know it as a name and as nothing else."""
        return bool(self.flags & NAME) and not self.flags & (ORDINARY | FUNCTION | EPONYM)


@cache
def cue(table: str, name: str) -> frozenset[str]:
    """The words of one list of cues.toml."""
    return frozenset(load_table("names/cues")[table][name].split())


def ascii_key(word: str) -> str:
    """The word in lower case, without accents and apostrophes: how the lists spell it."""
    word = word.lower()
    if not word.isascii():
        word = "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
    return word.translate(_LETTERS)


@lru_cache(maxsize=8192)
def _flags(key: str) -> int:
    """What one word without hyphens may be."""
    flags = EPONYM if key in load_terms("names/eponyms") else 0
    if key in load_terms("names/given"):
        flags |= GIVEN
    if key in load_terms("names/surnames"):
        flags |= SURNAME
    if key in load_terms("names/function_words"):
        flags |= FUNCTION
    if flags & NAME:
        flags |= ORDINARY if key in load_terms("names/ordinary") else 0
        return flags | (COMMON if key in load_terms("names/given_common") else 0)
    if flags or len(key) < 2 or is_word(key):
        return flags or WORD
    if _SURNAME_SHAPE.fullmatch(key):
        return SURNAME
    return GIVEN if _GIVEN_SHAPE.match(key) else 0


def _joined_flags(key: str) -> int:
    """What a word with hyphens may be, from its parts: "Smith-Jones", "al-Rashid", "Swan-Ganz", "follow-up"."""
    if key in load_terms("names/eponyms"):
        return EPONYM
    parts = key.split("-")
    flags = [_flags(part) for part in parts]
    if parts[0] in {"al", "el", "ben", "bin", "abu", "ould"} and len(parts) > 1:
        return WORD if flags[1] & WORD and len(parts[1]) < 4 else SURNAME
    if any(flag & EPONYM and not flag & GIVEN for flag in flags) and not any(
        flag & (WORD | FUNCTION) for flag in flags
    ):
        return EPONYM
    if (
        len(parts) == 2
        and parts[1] in cue("shapes", "syllables")
        and (flags[0] & GIVEN or parts[0] in cue("shapes", "first_syllables"))
    ):
        return GIVEN
    if any(not flag & NAME or flag & FUNCTION for flag in flags):
        return WORD if any(flag & (WORD | FUNCTION) for flag in flags) else 0
    joined = (flags[0] & (GIVEN | COMMON)) | (SURNAME if any(flag & SURNAME for flag in flags) else 0)
    return joined | (ORDINARY if all(flag & ORDINARY for flag in flags) else 0)


def _shape(word: str) -> int:
    if word.islower():
        return LOWER
    if len(word) == 1:
        return INITIAL
    if word.isupper():
        return UPPER
    pieces = re.split(r"['-]", word)
    if word[0].isupper() and all(not p or p[1:].islower() or len(p) == 1 or p.isupper() for p in pieces):
        return TITLE
    return MIXED


@lru_cache(maxsize=16384)
def look_up(surface: str) -> Word:
    """The word as written, looked up in every list."""
    lowered = surface.lower()
    possessive = lowered.endswith("'s")
    base = surface[:-2] if possessive else surface
    shape = _shape(base)
    if _CONTRACTED.search(lowered):
        return Word(lowered, FUNCTION, shape, False)
    key = ascii_key(base)
    return Word(key, _joined_flags(key) if "-" in key else _flags(key), shape, possessive)

"""What a single word may be: a given name, a surname, an ordinary word, an eponym ... (lists in data/names)."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import Final, NamedTuple

from analyzers.data import load_table, load_terms

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
_MEDICAL = re.compile(
    r"(?:itis|emia|aemia|osis|oses|asis|ology|ologist|ologists|ectomy|ostomy|otomy|plasty|scopy|graphy|gram|graph|pathy"
    r"|pathic|algia|rrhea|rrhage|uria|penia|cytic|cyte|cytes|blast|oma|omas|omata|oid|mab|nib|pril|sartan|statin|statins"
    r"|cillin|mycin|floxacin|azole|olol|gliptin|gliflozin|glutide|parin|xaban|gatran|tinib|ciclib|prazole|tidine|setron"
    r"|triptan|dipine|afil|avir|ovir|virine|caine|barbital|azepam|azolam|phylline|terol|sone|solone|thiazide|semide|lukast"
    r"|micin|cycline|coccus|cocci|bacter|bacteria|viridae|virus|mycosis|ase|kinase|receptor|ectasia|trophy|trophic"
    r"|megaly|sclerosis|stenosis|itides|ismus|opathy|oscopy|ization|isation|ation|ations|ment|ments|ness|ology|ological"
    r"|ically|ability|ibility|ism|isms|ists|ship|ships|ward|wards|wise|less|ful|fully|tion|tions|sion|sions)$"
)
_ENDINGS = (
    "s",
    "es",
    "ed",
    "d",
    "ing",
    "ly",
    "er",
    "r",
    "ers",
    "rs",
    "ness",
    "ings",
    "like",
    "wide",
    "ization",
)
_SECOND_SYLLABLES = frozenset(
    "woo soo ho young hee won hyun seok hoon min jun ah hwa kyung joo suk ling ming fen hua wei".split()
)
_PREFIXES = (
    "non",
    "pre",
    "post",
    "anti",
    "hyper",
    "hypo",
    "inter",
    "intra",
    "multi",
    "over",
    "re",
    "sub",
    "tele",
    "trans",
    "un",
    "co",
    "neuro",
    "cardio",
    "micro",
    "immuno",
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


def _is_word(key: str) -> bool:
    """Whether the key is an English word, an inflected one, or looks medical."""
    words, ordinary = load_terms("names/words"), load_terms("names/ordinary")
    if key in words or _MEDICAL.search(key):
        return True
    for ending in _ENDINGS:
        if key.endswith(ending):
            stem = key[: -len(ending)]
            if len(stem) > 2 and (
                stem in words
                or stem in ordinary
                or stem + "e" in words
                or stem[:-1] + "y" in words
                or stem[-1] == stem[-2]
                and stem[:-1] in words
            ):
                return True
    return any(key.startswith(p) and key[len(p) :] in words for p in _PREFIXES)


@lru_cache(maxsize=8192)
def _flags(key: str) -> int:
    """What one word without hyphens may be."""
    flags = EPONYM if key in load_terms("names/eponyms") else 0
    if key in load_terms("names/given") or key in load_terms("names/more_given"):
        flags |= GIVEN
    if key in load_terms("names/surnames"):
        flags |= SURNAME
    if key in load_terms("names/function_words"):
        flags |= FUNCTION
    if flags & NAME:
        flags |= ORDINARY if key in load_terms("names/ordinary") else 0
        return flags | (COMMON if key in load_terms("names/given_common") else 0)
    if not flags & EPONYM and (len(key) < 2 or _is_word(key)):
        flags |= WORD
    return flags


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
    if flags[0] & GIVEN and len(parts) == 2 and parts[1] in _SECOND_SYLLABLES:
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

"""Whether a profile is written in another language than the one our rules read."""

from __future__ import annotations

import re
from collections import Counter

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_ENGLISH = "English"
_FUNCTION_WORDS = {
    _ENGLISH: "the and of to in is my with for as at from by that am i on are this have was it me an be",
    "Spanish": "el la los las de del y en que con por para una como su mis mi es soy estoy más al lo se",
    "French": "le la les des du de et en dans que qui pour avec une mes mon est je suis au aux sur par à",
    "German": "der die das und in den von mit für ich bin ein eine einer im ist auf meine zu als dem bei",
    "Portuguese": "o a os as de do da dos das e em no na que com por para uma como sou meu minha é ao",
    "Italian": "il la le gli di del della e in nel che con per una come sono mio mia è al da lo un dei",
    "Dutch": "de het een en van in op met voor ik ben mijn is als aan bij dat die te naar ook heb zijn",
}
_WORDS_OF = {language: frozenset(words.split()) for language, words in _FUNCTION_WORDS.items()}
_LEAST = 6
"""With fewer function words nothing can be told: a headline has hardly any."""


def other_language(text: str) -> str:
    """The language a text is written in, by its small words: empty for English, or where it cannot be told.

    It must have twice as many of them as of English ones, so that a profile in two languages counts as English.
    """
    words = Counter(word.casefold() for word in _WORD.findall(text))
    hits = {
        language: sum(count for word, count in words.items() if word in known)
        for language, known in _WORDS_OF.items()
    }
    english = hits.pop(_ENGLISH)
    language = max(hits, key=lambda name: hits[name])
    return language if hits[language] >= max(_LEAST, 2 * english) else ""


def language_notes(text: str) -> tuple[str, ...]:
    """A line for a profile in another language, about what is still checked; nothing for an English one."""
    language = other_language(text)
    if not language:
        return ()
    return (
        f"the profile reads as {language}; criteria and most rules know English only. "
        "Lengths, and identifiers such as phone numbers, e-mail addresses and record numbers, are still checked",
    )

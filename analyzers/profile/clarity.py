"""Whether a headline can be read at a glance: what stands in the way of that."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import regex

from analyzers.profile.filler import find_filler, find_thin
from analyzers.reading import Span

LIMIT = 220
FOLD = 65
_MANY_SEGMENTS = 5
_SEPARATOR = re.compile(r"\s[|•·⋅▪‣»→/]{1,2}\s|\s?[|•·▪]\s?|\s(?:-|//|~)\s|\n")
_EMOJI = regex.compile(r"\p{Extended_Pictographic}|\p{Regional_Indicator}{2}")
_HASHTAG = re.compile(r"#\w+")
_SHOUTED = re.compile(r"\b[A-Z]{5,}\b")
_ABBREVIATIONS = re.compile(
    r"ECFMG|USMLE|NUIG|RCSI|UERM\w*|MBBS|ACLS|FNRMF|UNIBE|UNPHU|USCIMG|ACPIM|SGUSOM|JIPMER|SUSOM|AUCSOM"
)
_HOBBY = re.compile(
    r"\b(?:foodie|travel(?:l?er|ing)?|coffee|wanderlust|dog (?:mom|dad|lover)|cat (?:mom|dad|lover)|gym|fitness|content creator|influencer|gamer|fashion|memes?|wine|netflix|crypto|entrepreneur|podcast host|blogger|dreamer|empath|libra|virgo|gemini|introvert|extrovert|bookworm|night owl|plant (?:mom|dad))\b",
    re.IGNORECASE,
)
_PLEA = re.compile(
    r"\b(?:please|help me|give me a chance|any (?:opportunity|position|specialty|program|lead)|willing to (?:work|do)|desperate\w*|open to (?:anything|any)|opportunity seeker|looking for (?:a|any|someone)|DM me|message me|hire me|need (?:a|an) (?:spot|job|chance))\b",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"(?:^|[|•·\n]\s*)(?:Dr\.?|Doctor)\s+\w|,\s?(?:MD|M\.D\.|DO)\b(?!\s?(?:candidate|class|expected|\(|20|'|program|student))|(?:^|[|•·\n]\s*)(?:medical doctor|physician)\b(?=\s?[|(,])",
    re.IGNORECASE,
)
_STILL_STUDENT = re.compile(
    r"\b(?:(?:medical|med) student|final[- ]year student|MS-?[1-4]|M[1-4]|(?:first|second|third|fourth|fifth|sixth|final)[- ]year|student)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.!?](?:\s|$)")


def segments(plain: str) -> list[str]:
    """The parts of a headline between its separators."""
    return [part.strip() for part in _SEPARATOR.split(plain) if part.strip()]


def find_flaws(text: str, plain: str, telling: Sequence[Span]) -> list[Span]:
    """What stands in the way of reading a headline at a glance, each labelled in words.

    Args:
        text: The headline as given.
        plain: The same, folded.
        telling: Where it says who the writer is, at what stage and for which goal.
    """
    return [*_shape(text, plain), *_wording(plain), *_order(plain, telling)]


def is_of_shape(flaw: Span) -> bool:
    """Whether a flaw lies in the form alone, and is there whatever the words mean: capitals, emoji, length, blanks."""
    return flaw.label.endswith(
        (" emoji", " hashtags", "in capitals", "exclamation marks", "still to fill")
    ) or flaw.label.startswith("it runs to")


def _shape(text: str, plain: str) -> Iterator[Span]:
    if len(text) > LIMIT:
        yield Span(LIMIT, len(text), f"it runs to {len(text)} characters of {LIMIT}")
    if (count := len(segments(plain))) > _MANY_SEGMENTS or (count == _MANY_SEGMENTS and len(text) > 150):
        yield Span(0, len(text), f"{count} parts compete for the eye")
    emoji = [
        match.span() for match in _EMOJI.finditer(text) if not match[0].isascii() and match[0] not in "©®™→↔"
    ]
    if len(emoji) > 2:
        yield Span(emoji[0][0], emoji[-1][1], f"{len(emoji)} emoji")
    tags = list(_HASHTAG.finditer(plain))
    if len(tags) > 2:
        yield Span(tags[0].start(), tags[-1].end(), f"{len(tags)} hashtags")
    shouted = list(_SHOUTED.finditer(_ABBREVIATIONS.sub(lambda match: match[0].lower(), plain)))
    if len(shouted) > 1 and sum(len(match[0]) for match in shouted) > len(plain) / 4:
        yield Span(shouted[0].start(), shouted[-1].end(), "words in capitals")
    if plain.count("!") > 1:
        first = plain.index("!")
        yield Span(first, first + 1, "exclamation marks")


def _wording(plain: str) -> Iterator[Span]:
    filler = find_filler(plain)
    thin = find_thin(plain)
    if filler or len(thin) > 1:
        yield (
            Span(filler[0].start, filler[0].end, "stock phrases")
            if filler
            else Span(thin[0].start, thin[-1].end, "stock words")
        )
    if len(filler) > 2:
        yield Span(filler[-1].start, filler[-1].end, "more stock phrases than facts")
    hobbies = list(_HOBBY.finditer(plain))
    if len(hobbies) > 1 or (hobbies and len(filler) > 0):
        yield Span(hobbies[0].start(), hobbies[-1].end(), "hobbies take the room of facts")
    if plea := _PLEA.search(plain):
        yield Span(plea.start(), plea.end(), "a plea instead of a fact")
    if (title := _TITLE.search(plain)) and _STILL_STUDENT.search(plain):
        yield Span(title.start(), title.end(), "a doctor's title beside a student's year")


def _order(plain: str, telling: Sequence[Span]) -> Iterator[Span]:
    if not telling:
        yield Span(0, len(plain), "it does not say who you are")
    elif min(span.start for span in telling) > FOLD:
        yield Span(
            0, FOLD, f"your role comes after the first {FOLD} characters, which is all that searches show"
        )
    words = plain.split()
    if len(words) > 22 and len(_SENTENCE.findall(plain)) > 2:
        yield Span(0, len(plain), "it reads as a paragraph")

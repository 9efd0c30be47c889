"""Whether an About is focused: opening, length, voice, no life story, no list of everything."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import regex

from analyzers.profile.filler import find_filler, find_thin
from analyzers.reading import Span

FOLD = 265
SHORT, FINE, LONG, LIMIT = 180, 300, 1800, 2600
_EMOJI = regex.compile(r"\p{Extended_Pictographic}")
_FIRST_PERSON = re.compile(r"\b(?:I|I'm|I've|I'd|I'll|my|me|i'm|im|ive|i|we|our)\b")
_THIRD_PERSON = re.compile(
    r"\b(?:he|she|they)\ (?:is|has|was|enjoys|hopes|plans|believes|studies|completed|graduated|presented)\b|^(?:Dr\.?\ )?[A-Z]\w+(?:\ [A-Z]\w+){0,2}\ is\ (?:a|an|the|currently)\b|\b[A-Z][a-z]+\ (?:believes|hopes|enjoys|is\ passionate)\b",
    re.VERBOSE | re.MULTILINE,
)
_CHILDHOOD = re.compile(
    r"""\b(?:ever\ since|since\ (?:I\ was|childhood|my\ childhood|the\ age|a\ young\ age|early)|as\ (?:a|an)\ (?:little|young|small|curious|child|kid|five|six|seven)\b|when\ I\ was\ (?:a\ |an\ |in\ )?(?:\w+\ ){0,2}(?:child|kid|boy|girl|years?\ old|five|six|seven|eight|nine|ten|eleven|twelve|grade|small|little|young|born)
    |from\ (?:a\ young\ age|the\ age\ of)|at\ the\ (?:young\ |tender\ )?age\ of|in\ (?:first|second|third|fourth|fifth|sixth|seventh|eighth)\ grade|in\ kindergarten|I\ was\ born\ (?:on|into|to|in\ a|at)|my\ (?:grand(?:mother|father|ma|pa)|mother|father|mom|dad)(?:'s)?\ (?:hand|hospital|bedside|death|illness|diagnos\w+|passed|died|drove|worked|cleaned|always|taught|told|was)
    |I\ always\ (?:knew|dreamed|wanted)|dream(?:ed|t)?\ of\ (?:being|becoming)\ a\ (?:doctor|physician)\ since|holding\ my|my\ story\ (?:begins|starts)|(?:in\ high\ school|in\ college|in\ elementary|in\ middle\ school),?\ I\b)""",
    re.VERBOSE | re.IGNORECASE,
)
_LIST_HEAD = re.compile(
    r"(?:^|[.\n]\s*)(?:technical\ )?(?:skills?|certifications?|languages?|awards?|honou?rs|memberships?|clinical\ rotations?|publications?|presentations?|hobbies|experience|education|volunteer(?:ing)?|work\ experience|core\ competencies|software|exams?|scores?|licens\w+)\s?:",
    re.VERBOSE | re.IGNORECASE,
)
_BULLET = re.compile(r"^\s*(?:[-*•▪◦✔✅➡→▶🔹🔸📌☑]|\d+[.)])\s*\S", re.MULTILINE)
_QUOTATION = re.compile(r"^\W*\"[^\"\n]{15,200}\"|^\W*'[^'\n]{25,200}'\s*-", re.MULTILINE)
_PLEA = re.compile(
    r"\b(?:please\ (?:give|help|consider|hire|contact)|give\ me\ (?:a|one)\ (?:chance|opportunity|shot)|any\ (?:opportunity|position|program)\ (?:at\ all|anywhere|would|will)|I\ will\ do\ anything|desperate\w*|begging)\b",
    re.VERBOSE | re.IGNORECASE,
)
_ASIDE = re.compile(
    r"\b(?:crypto|NFTs?|forex|affiliate|promo\ code|discount\ code|link\ in\ bio|collabs?|giveaway|100k|followers|TikTok|monetiz\w+|side\ hustle|zodiac|netflix)\b",
    re.VERBOSE | re.IGNORECASE,
)
_SHOUTED = re.compile(r"\b[A-Z]{6,}\b")


def find_flaws(text: str, plain: str, telling: Sequence[Span]) -> list[Span]:
    """What keeps an About from being read to its end, each labelled in words.

    Args:
        text: The About as given.
        plain: The same, folded.
        telling: Where it says who the writer is or which specialty they aim for.
    """
    return [
        *_length(text),
        *_opening(plain, telling),
        *_voice(plain),
        *_story(plain),
        *_listing(text, plain),
        *_wording(text, plain),
    ]


def _length(text: str) -> Iterator[Span]:
    length = len(text)
    if length < SHORT:
        yield Span(0, length, f"at {length} characters it is too short to tell much")
    elif length > LONG:
        yield Span(LONG, length, f"it runs to {length} characters")
    longest = max((len(part) for part in text.split("\n")), default=0)
    if longest > 1300:
        yield Span(0, length, "one paragraph without a pause")


def _opening(plain: str, telling: Sequence[Span]) -> Iterator[Span]:
    if not any(span.start < FOLD for span in telling):
        yield Span(
            0,
            min(FOLD, len(plain)),
            f"the first {FOLD} characters, before “see more”, do not say who you are",
        )
    if quotation := _QUOTATION.match(plain):
        yield Span(quotation.start(), quotation.end(), "it opens with somebody else's words")


def _voice(plain: str) -> Iterator[Span]:
    third = _THIRD_PERSON.search(plain)
    if third and not _FIRST_PERSON.search(plain):
        yield Span(third.start(), third.end(), "it speaks of you in the third person")


def _story(plain: str) -> Iterator[Span]:
    scenes = list(_CHILDHOOD.finditer(plain))
    if len(scenes) > 1 or (scenes and scenes[0].start() < FOLD):
        yield Span(scenes[0].start(), scenes[-1].end(), "it tells a life before it tells an aim")


def _listing(text: str, plain: str) -> Iterator[Span]:
    heads = list(_LIST_HEAD.finditer(plain))
    bullets = list(_BULLET.finditer(text))
    if len(heads) > 2 or len(bullets) > 7:
        parts = heads or bullets
        yield Span(parts[0].start(), parts[-1].end(), "a list of everything belongs in the sections below")
    tags = re.findall(r"#\w+", plain)
    if len(tags) > 3:
        yield Span(plain.index(tags[0]), len(plain), f"{len(tags)} hashtags")


def _wording(text: str, plain: str) -> Iterator[Span]:
    filler = find_filler(plain)
    thin = find_thin(plain)
    if (
        len(filler) > 1
        or len(filler) + len(thin) > 4
        or (filler and len(text) < FINE and len(filler) + len(thin) > 1)
    ):
        first = (filler or thin)[0]
        yield Span(first.start, first.end, "stock phrases stand where facts could")
    if len(filler) > 3:
        yield Span(filler[-1].start, filler[-1].end, "more stock phrases than facts")
    for pattern, label in (
        (_PLEA, "a plea instead of an aim"),
        (_ASIDE, "matter of another kind takes the room"),
    ):
        if match := pattern.search(plain):
            yield Span(match.start(), match.end(), label)
    emoji = list(_EMOJI.finditer(text))
    if len(emoji) > 4:
        yield Span(emoji[0].start(), emoji[-1].end(), f"{len(emoji)} emoji")
    if len(_SHOUTED.findall(plain)) > 3 or plain.count("!") > 3:
        yield Span(0, len(text), "it shouts")

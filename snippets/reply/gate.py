"""What a reply must pass before it is shown: preround's own check, and four limits of its own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import regex

from analyzers import Analysis, Document, Finding, Kind, Platform, Severity, analyze
from analyzers.platforms import length_of, limit_of
from analyzers.reading import fold
from snippets.reply.post import Post, read_post
from snippets.reply.specifics import Specific
from snippets.words import stems_of, word_list, words_of

ECHO = 5  # words in a row from the post, unless quoted
_SAMENESS = 0.5  # of the telling stems of two suggestions
_NAMED = 2  # words of the post's specifics that a reply must take up
_QUOTED = regex.compile(r"[\u201c\"][^\u201c\u201d\"]{1,200}[\u201d\"]")
_BLANK = regex.compile(r"\[[^\[\]]{1,120}\]")  # what the user fills or deletes is not posted as it stands
_URL = regex.compile(r"https?://\S+")
_NUMBER = regex.compile(r"\d+(?:[.,]\d+)*")
_MARKS = regex.compile(r"(?<!\w)#\w+")
_ADVICE = regex.compile(
    r"\byou (?:should|must|need to|have to|ought to)\b|\b(?:my|the) advice (?:to you )?is\b", regex.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Objection:
    """Why a reply is not good enough, in one sentence, and what would mend it."""

    rule: str
    message: str
    mend: str


@dataclass(frozen=True, slots=True)
class Judged:
    """A reply with what preround's check says of it and what the gate objects to."""

    text: str
    analysis: Analysis
    objections: tuple[Objection, ...]

    @property
    def passes(self) -> bool:
        """Whether nothing stands against it."""
        return not self.objections

    def only(self, rule: str) -> bool:
        """Whether nothing but this rule stands against it."""
        return all(objection.rule == rule for objection in self.objections)


def judge_reply(text: str, platform: Platform, post: str = "", sources: Iterable[str] = ()) -> Judged:
    """Passes a reply that is offered through the gate.

    Args:
        text: The reply.
        platform: Where it would stand.
        post: What it answers; without it echo, numbers and specifics cannot be judged.
        sources: Texts that its numbers may come from, beside the post.
    """
    analysis = analyze(Document(_BLANK.sub(" ", text), Kind.REPLY, platform))
    objections = [*_findings(analysis), *objections_to(text, platform, post)]
    if post:
        objections += _numbers(text, post, sources)
    return Judged(text, analysis, tuple(objections))


def objections_to(text: str, platform: Platform, post: str = "") -> tuple[Objection, ...]:
    """What speaks against a reply beyond preround's own check, whoever wrote it.

    Args:
        text: The reply.
        platform: Where it would stand.
        post: What it answers; without it, echo and specifics cannot be judged.
    """
    of_itself = [*_length(text, platform), *_stock(text), *_hashtags(text), *_advice(text)]
    of_both = [*_echo(text, post), *_specific(text, post)] if post.strip() else []
    return (*of_itself, *of_both)


def words_taken_up(text: str, post: Post) -> int:
    """How many telling words of a post's specifics a reply takes up."""
    return len(_stems_in(post.specifics) & frozenset(stems_of(text)))


def _stems_in(specifics: Iterable[Specific]) -> frozenset[str]:
    return frozenset(stem for one in specifics for stem in one.stems)


def too_alike(text: str, others: Iterable[str], post: str) -> bool:
    """Whether two suggestions say the same; what both take from the post does not count."""
    shared = frozenset(stems_of(post))
    own = _telling(text) - shared
    for other in others:
        theirs = _telling(other) - shared
        if own and theirs and len(own & theirs) / min(len(own), len(theirs)) > _SAMENESS:
            return True
        if _runs(other, ECHO) & _runs(text, ECHO):
            return True
    return False


def _findings(analysis: Analysis) -> list[Objection]:
    return [
        Objection(finding.rule, finding.message, finding.why)
        for finding in analysis.findings
        if (finding.severity > Severity.INFO or finding.category == "low-effort-reply")
        and not _is_quoted(finding, analysis.document.text)
    ]


def _is_quoted(finding: Finding, text: str) -> bool:
    """Whether a finding speaks of the post's own words, quoted; what identifies a patient is not repeated."""
    if finding.category.startswith("phi-"):
        return False
    spans = (match.span() for match in _QUOTED.finditer(text))
    return any(start <= finding.start and finding.end <= end for start, end in spans)


def _length(text: str, platform: Platform) -> list[Objection]:
    limit, length = limit_of(Kind.REPLY, platform).limit, length_of(text, platform)
    if length <= limit:
        return []
    return [Objection("length", f"It is {length} long, {limit} fit.", "Keep one point and drop the other.")]


def _stock(text: str) -> list[Objection]:
    plain = fold(_QUOTED.sub(" ", text)).lower()
    return [
        Objection(
            "stock-phrase",
            f"“{phrase}” could stand under any post.",
            "Say what in the post made you write: a number, a term, a step.",
        )
        for phrase in _stock_phrases()
        if regex.search(rf"(?<!\w){regex.escape(phrase)}(?!\w)", plain)
    ]


def _hashtags(text: str) -> list[Objection]:
    if len(_MARKS.findall(text)) <= 2:
        return []
    return [Objection("hashtags", "More than two hashtags.", "Two at most; in a reply none is needed.")]


def _advice(text: str) -> list[Objection]:
    match = _ADVICE.search(_QUOTED.sub(" ", text))
    if not match:
        return []
    return [
        Objection("advice", f"“{match[0]}” tells the writer what to do.", "Ask, or say what you would do.")
    ]


def _echo(text: str, post: str) -> list[Objection]:
    own = _QUOTED.sub(" \u00b7 ", _URL.sub(" \u00b7 ", text))
    shared = _runs(own, ECHO) & _runs(post, ECHO)
    if not shared:
        return []
    run = " ".join(min(shared))
    return [Objection("echo", f"“{run}” only repeats the post.", "Put it in your own words, or quote it.")]


def _specific(text: str, post: str) -> list[Objection]:
    specifics = read_post(post).specifics
    if len(_stems_in(specifics)) < _NAMED or words_taken_up(text, read_post(post)) >= _NAMED:
        return []
    named = ", ".join(f"“{one.text}”" for one in specifics[:3])
    return [
        Objection("unspecific", "It names nothing particular of the post.", f"Take up one thing: {named}.")
    ]


def _numbers(text: str, post: str, sources: Iterable[str]) -> list[Objection]:
    known = {number for given in (post, *sources) for number in _NUMBER.findall(given)} | {"988"}
    unknown = [number for number in _NUMBER.findall(_URL.sub(" ", text)) if number not in known]
    if not unknown:
        return []
    return [
        Objection(
            "unsourced-number", f"{unknown[0]} stands neither in the post nor in a source.", "Leave it out."
        )
    ]


def _runs(text: str, length: int) -> set[tuple[str, ...]]:
    """Every run of so many words; a full stop or a dot in between does not break it, a placeholder does."""
    runs: set[tuple[str, ...]] = set()
    for piece in text.split("\u00b7"):
        words = [word.lower for word in words_of(piece)]
        runs |= {tuple(words[start : start + length]) for start in range(len(words) - length + 1)}
    return runs


def _telling(text: str) -> frozenset[str]:
    return frozenset(stems_of(_URL.sub(" ", text))) - _plain_stems()


@cache
def _plain_stems() -> frozenset[str]:
    return frozenset(stem for word in word_list("function_words") for stem in stems_of(word))


@cache
def _stock_phrases() -> tuple[str, ...]:
    path = Path(__file__).parents[1] / "data" / "stock_phrases.txt"
    lines = (line.split("#")[0].strip() for line in path.read_text(encoding="utf-8").splitlines())
    return tuple(line for line in lines if line)

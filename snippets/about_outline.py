"""An order for the About that a person has written: their own sentences where they answer, named blanks where none does."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from analyzers.finding import Finding, Severity
from analyzers.profile import Audit, Criterion, citizenship
from analyzers.profile.filler import find_filler
from analyzers.profile.headline import Cues
from analyzers.reading import Span, fold
from analyzers.sentences import split_sentences

_MOST_ABROAD = 2
_MOST_OTHER = 3
_BLANKS = {
    "goal": "[one sentence: who you are, your year, and that you aim for internal medicine residency]",
    "interests": "[one sentence: one or two clinical interests, and what you did about one of them]",
    "abroad": "[one sentence: being a US citizen at your school abroad, and what it taught you]",
}
_ITEM = re.compile(r"\s*(?:[-•*▪◦–→]|\d{1,2}[.)])\s")
_CLOSE = "[one close: what you would like to talk about, and with whom]"
_CLOSING = (
    "reach",
    "connect",
    "message",
    "write to me",
    "happy to",
    "glad to",
    "talk",
    "contact",
    "dm ",
    "e-mail",
    "email",
)


@dataclass(frozen=True, slots=True)
class Line:
    """One step of the outline.

    Attributes:
        step: What it is for: `goal`, `interests`, `abroad`, `more`, `close`.
        text: The person's own sentence, or a blank in square brackets.
    """

    step: str
    text: str

    @property
    def is_blank(self) -> bool:
        """Whether nothing is written yet."""
        return self.text.startswith("[")


@dataclass(frozen=True, slots=True)
class Cut:
    """A sentence that could go, by its span in the About, and why."""

    start: int
    end: int
    why: str


@dataclass(frozen=True, slots=True)
class AboutOutline:
    """An order for an About, and what the room could be taken from."""

    lines: tuple[Line, ...]
    cut: tuple[Cut, ...]

    @property
    def text(self) -> str:
        """The outline as text: a paragraph a step."""
        steps = dict.fromkeys(line.step for line in self.lines)
        return "\n\n".join(" ".join(line.text for line in self.lines if line.step == step) for step in steps)


def outline_about(audit: Audit) -> AboutOutline:
    """The outline for an audited About. It writes nothing about anybody: a sentence is kept whole, or a blank stands."""
    text = audit.about.text
    sentences = _with_lists(text, tuple(split_sentences(text)))
    places = _placed(text, audit.about.criteria, sentences)
    faults = _faults(audit.about.findings, sentences)
    places = {number: step for number, step in places.items() if number not in faults}
    cut = tuple(_cuts(text, sentences, places, faults, audit.about.criteria))
    gone = {(each.start, each.end) for each in cut}
    lines = tuple(_lines(text, sentences, places, gone))
    return AboutOutline(lines, cut)


def _with_lists(text: str, sentences: Sequence[Span]) -> tuple[Span, ...]:
    """The sentences, each list as one with the line that opens it: its items mean nothing alone."""
    joined: list[Span] = []
    for sentence in sentences:
        if joined and _ITEM.match(text, sentence.start):
            joined[-1] = Span(joined[-1].start, sentence.end)
        else:
            joined.append(sentence)
    return tuple(joined)


def _placed(text: str, criteria: Sequence[Criterion], sentences: Sequence[Span]) -> dict[int, str]:
    """The step of each sentence, by its number; one that answers two belongs to the first."""
    places: dict[int, str] = {}
    for criterion in criteria:
        if criterion.id not in _BLANKS or criterion.status == "missing":
            continue
        for number, sentence in enumerate(sentences):
            if criterion.id == "interests" and _closes(text[sentence.start : sentence.end]):
                continue  # "Message me if you work on care transitions" ends a text
            if any(sentence.start <= span.start < sentence.end for span in criterion.evidence):
                places.setdefault(number, criterion.id)
    return places


def _lines(
    text: str, sentences: Sequence[Span], places: dict[int, str], gone: set[tuple[int, int]]
) -> Iterator[Line]:
    kept = {
        number: text[span.start : span.end].strip()
        for number, span in enumerate(sentences)
        if (span.start, span.end) not in gone and text[span.start : span.end].strip()
    }
    closing = [number for number, words in kept.items() if number not in places and _closes(words)][-1:]
    for step, blank in _BLANKS.items():
        own = [words for number, words in kept.items() if places.get(number) == step]
        yield from (Line(step, words) for words in own or [blank])
    others = [number for number in kept if number not in places and number not in closing]
    yield from (Line("more", kept[number]) for number in others[:_MOST_OTHER])
    yield from (Line("close", words) for words in [kept[number] for number in closing] or [_CLOSE])


def _faults(findings: Sequence[Finding], sentences: Sequence[Span]) -> dict[int, str]:
    """What was found in a sentence that must not stand as it is, by its number; the worst first."""
    serious = sorted(
        (finding for finding in findings if finding.severity > Severity.INFO),
        key=lambda finding: finding.severity,
        reverse=True,
    )
    faults: dict[int, str] = {}
    for finding in serious:
        for number, sentence in enumerate(sentences):
            if sentence.start <= finding.start < sentence.end:
                faults.setdefault(number, f"mend it first: {finding.message}")
    return faults


def _cuts(
    text: str,
    sentences: Sequence[Span],
    places: dict[int, str],
    faults: Mapping[int, str],
    criteria: Sequence[Criterion],
) -> Iterator[Cut]:
    flaws = [
        span for criterion in criteria if criterion.id == "focus" for span in criterion.evidence if span.label
    ]
    kept_abroad = _most_telling(text, sentences, [n for n, step in places.items() if step == "abroad"])
    others = 0
    for number, sentence in enumerate(sentences):
        words = text[sentence.start : sentence.end]
        if number in faults:
            yield Cut(sentence.start, sentence.end, faults[number])
        elif places.get(number) == "abroad":
            if number not in kept_abroad:
                yield Cut(sentence.start, sentence.end, "one or two sentences on being abroad are enough")
        elif number not in places:
            if find_filler(fold(words)):
                yield Cut(sentence.start, sentence.end, "a stock phrase: a fact would say more")
                continue
            flaw = next((one for one in flaws if _is_of(one, sentence)), None)
            if flaw is not None:
                yield Cut(sentence.start, sentence.end, flaw.label)
                continue
            others += not _closes(words)
            if others > _MOST_OTHER and not _closes(words):
                yield Cut(sentence.start, sentence.end, "four to six sentences are read to their end")


def _most_telling(text: str, sentences: Sequence[Span], numbers: Sequence[int]) -> set[int]:
    """The sentences on being abroad to keep: first those that say American too, then the earlier ones."""

    def says_nothing_of_america(number: int) -> bool:
        words = text[sentences[number].start : sentences[number].end]
        return not citizenship.find_us_ties(Cues.of(words).marked)

    ranked = sorted(numbers, key=lambda number: (says_nothing_of_america(number), number))
    return set(ranked[:_MOST_ABROAD])


def _is_of(flaw: Span, sentence: Span) -> bool:
    """Whether a flaw lies in this sentence and is no remark on the whole text."""
    return sentence.start <= flaw.start and flaw.end <= sentence.end


def _closes(words: str) -> bool:
    return any(cue in words.casefold() for cue in _CLOSING)

"""What is known of a text before any rule speaks: sentences, identifiers, contexts, scores.

A `Reading` covers a paragraph or a whole document; both look the same to a rule.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import lru_cache

from analyzers.document import Kind, Platform
from analyzers.identifier import Identifier


class Context(StrEnum):
    """What surrounds a span and changes how it should be taken.

    The first group holds over a span; the second tells what the whole text is, wherever the cue stands.
    """

    QUOTED = "quoted"  # between quotation marks, or a quoted block
    MENTION = "mention"  # the sentence is about the words themselves ("say X instead of Y")
    NEGATED = "negated"  # in the scope of not, never, avoid, stop ...
    GUIDANCE = "guidance"  # the sentence tells readers how to behave ("never post a patient's room number")
    PATIENT = "patient"  # refers to one particular patient
    ENCOUNTER = "encounter"  # somebody's care is being told as something that happened to the writer

    FICTION = "fiction"  # marked as fiction, vignette, simulation, composite, satire
    PUBLISHED = "published"  # a published and credited case or study
    CONSENT = "consent"  # the person agreed, in the text's own words
    STUDY = "study"  # aggregate data: cohorts, percentages, n =
    HISTORICAL = "historical"  # long dead or historical figures


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text, first code point to one past the last, with an optional label."""

    start: int
    end: int
    label: str = ""

    def shifted(self, by: int) -> Span:
        """The same stretch, `by` code points further on."""
        return replace(self, start=self.start + by, end=self.end + by) if by else self


def _start(span: Span) -> int:
    return span.start


@dataclass(frozen=True, slots=True)
class Frame:
    """What a paragraph cannot know of itself: where the text appears and what the rest of it is."""

    kind: Kind = Kind.POST
    platform: Platform = Platform.LINKEDIN
    contexts: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Reading:
    """A text with everything that rules may lean on.

    Attributes:
        text: The text as given.
        sentences: Its sentences, in order.
        identifiers: The Safe Harbor items in it, in order.
        contexts: Labelled spans (`Context`).
        scores: For each sentence start, what the learned encoder thinks: label to 0..1. Empty without one.
        frame: Kind, platform and the contexts found anywhere in the document.
        plain: The text, same length, with typographic variants folded (curly quotes, dashes, styled
            letters, no-break spaces): what patterns are matched against.
    """

    text: str
    sentences: tuple[Span, ...] = ()
    identifiers: tuple[Identifier, ...] = ()
    contexts: tuple[Span, ...] = ()
    scores: Mapping[int, Mapping[str, float]] = field(default_factory=dict)
    frame: Frame = Frame()
    plain: str = ""

    def search(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Every match of the pattern in the plain text."""
        return pattern.finditer(self.plain)

    def sentence_at(self, offset: int) -> Span:
        """The sentence that holds this code point, or the nearest one before it."""
        index = bisect_right(self.sentences, offset, key=_start) - 1
        return self.sentences[index] if index >= 0 else Span(0, len(self.text))

    def sentence_text(self, offset: int) -> str:
        """The plain text of the sentence at this code point."""
        sentence = self.sentence_at(offset)
        return self.plain[sentence.start : sentence.end]

    def around(self, offset: int, reach: int = 400) -> str:
        """The plain text of the sentence at this code point, no further than `reach` from it.

        A sentence without an end is the length of its text; what stands 400 code points away says little.
        """
        sentence = self.sentence_at(offset)
        return self.plain[max(sentence.start, offset - reach) : min(sentence.end, offset + reach)]

    def inside(self, labels: Iterable[str], start: int, end: int) -> bool:
        """Whether a context with one of these labels covers any of start..end."""
        wanted = set(labels)
        return any(s.label in wanted and s.start < end and start < s.end for s in self.contexts)

    def has(self, *labels: str) -> bool:
        """Whether a context with one of these labels stands anywhere in the document."""
        return any(label in self.frame.contexts for label in labels) or any(
            span.label in labels for span in self.contexts
        )

    def spans(self, label: str) -> list[Span]:
        """The spans of one context, in order."""
        return [span for span in self.contexts if span.label == label]

    def score(self, label: str, offset: int) -> float | None:
        """What the encoder gives this label for the sentence at the offset; None without an encoder."""
        scores = self.scores.get(self.sentence_at(offset).start)
        return None if scores is None else scores.get(label, 0.0)

    def most(self, label: str) -> float | None:
        """The most that the encoder gives this label anywhere in the text; None without an encoder."""
        return max((scores.get(label, 0.0) for scores in self.scores.values()), default=None)

    def most_telling(self, label: str) -> int:
        """The start of the sentence that carries the label most; 0 without an encoder."""
        return max(self.scores, key=lambda start: self.scores[start].get(label, 0.0), default=0)

    def shifted(self, by: int) -> Reading:
        """The same reading with every offset `by` code points further on (text unchanged)."""
        return replace(
            self,
            sentences=tuple(span.shifted(by) for span in self.sentences),
            identifiers=tuple(item.shifted(by) for item in self.identifiers),
            contexts=tuple(span.shifted(by) for span in self.contexts),
            scores={start + by: labels for start, labels in self.scores.items()},
        )


class _Folding(dict[int, str]):
    """One code point to one code point, computed when first met."""

    _QUOTES = {**dict.fromkeys("‘’‚‛′`´", "'"), **dict.fromkeys("“”„‟″«»", '"')}
    _DASHES = dict.fromkeys("‐‑‒–—―−", "-")

    def __missing__(self, key: int) -> str:
        char = chr(key)
        folded = self._QUOTES.get(char) or self._DASHES.get(char)
        if folded is None:
            folded = unicodedata.normalize("NFKC", char) if key > 0x7F else char
        self[key] = folded if len(folded) == 1 else char
        return self[key]


_FOLDING = _Folding()


def fold(text: str) -> str:
    """The text, same length, with curly quotes, dashes, styled letters and odd spaces made plain."""
    return text.translate(_FOLDING)


@lru_cache(maxsize=32)
def lowered(plain: str) -> str:
    """The text in lower case, code point for code point, so that offsets stay what they are."""
    lower = plain.lower()
    if len(lower) == len(plain):
        return lower
    return "".join(char.lower() if len(char.lower()) == 1 else char for char in plain)

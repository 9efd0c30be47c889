"""`analyze`, the one door: a document in, findings out. The unit of work is the paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from analyzers.document import Document, Kind
from analyzers.encoder import Heard, Tag, shipped_encoder
from analyzers.encoder.windows import windows
from analyzers.finding import Finding, Verdict
from analyzers.identifier import Identifier
from analyzers.learned_findings import learned_findings
from analyzers.learned_identifiers import learned_identifiers
from analyzers.pipeline import paragraph_pipeline, window_pipeline
from analyzers.platforms import length_of, limit_of
from analyzers.reading import Frame, Reading, Span, fold
from analyzers.rule import Rule
from analyzers.rules import all_rules
from analyzers.weigh import Judge, weigh

_PARAGRAPH = re.compile(r"\S(?:.|\n(?!\s*\n))*")
_CACHED_PARAGRAPHS = 2048
_CACHED_FINDINGS = 16_384


@dataclass(frozen=True, slots=True)
class Analysis:
    """What was found in a document.

    Attributes:
        document: The document that was read.
        findings: What the rules say, in the order of the text.
        identifiers: The Safe Harbor items in the text, whoever they belong to.
        verdict: The sum of the findings.
        length: Its length, in the unit of the platform.
        limit: The most that the platform allows, in the same unit.
    """

    document: Document
    findings: tuple[Finding, ...]
    identifiers: tuple[Identifier, ...]
    verdict: Verdict
    length: int
    limit: int


def analyze(document: Document) -> Analysis:
    """Reads a document with every rule and with the learned encoder, where there is one."""
    text = _without_unread(document)
    reading = _read(text, document)
    judge = _judge()
    findings = weigh(rule_findings(reading, text, judge), reading, judge, learned_findings(reading))
    return Analysis(
        document=document,
        findings=tuple(findings),
        identifiers=reading.identifiers,
        verdict=Verdict.of(findings),
        length=length_of(document.text, document.platform),
        limit=limit_of(document.kind, document.platform).limit,
    )


def read(document: Document) -> Reading:
    """Everything known of a document before rules speak: the readings of its paragraphs, joined."""
    return _read(_without_unread(document), document)


def _read(text: str, document: Document) -> Reading:
    parts = [_read_paragraph(text[s.start : s.end]).shifted(s.start) for s in paragraphs(text)]
    contexts = tuple(span for part in parts for span in part.contexts)
    reading = Reading(
        text=document.text,
        plain=fold(text),
        sentences=tuple(span for part in parts for span in part.sentences),
        identifiers=tuple(item for part in parts for item in part.identifiers),
        contexts=contexts,
        frame=Frame(document.kind, document.platform, frozenset(span.label for span in contexts)),
    )
    return _with_heard(reading, text)


def paragraphs(text: str) -> Iterator[Span]:
    """The paragraphs of a text: what stands between blank lines."""
    for match in _PARAGRAPH.finditer(text):
        yield Span(match.start(), match.end())


def clear_cache() -> None:
    """Forgets every paragraph read so far."""
    _read_paragraph.cache_clear()
    _hear.cache_clear()
    _paragraph_findings.cache_clear()


@lru_cache(maxsize=_CACHED_PARAGRAPHS)
def _read_paragraph(text: str) -> Reading:
    doc = paragraph_pipeline()(text)
    return Reading(
        text=text,
        plain=fold(text),
        sentences=doc._.sentence_spans,
        identifiers=doc._.identifiers,
        contexts=doc._.contexts,
    )


@lru_cache(maxsize=_CACHED_PARAGRAPHS)
def _hear(text: str, kind: Kind) -> tuple[tuple[Span, ...], Heard | None]:
    doc = window_pipeline().make_doc(text)
    doc._.kind = kind
    doc = window_pipeline()(doc)
    return doc._.sentence_spans, doc._.heard


@lru_cache(maxsize=_CACHED_FINDINGS)
def _paragraph_findings(rule: Rule, text: str, frame: Frame) -> tuple[Finding, ...]:
    return tuple(rule.find(replace(_read_paragraph(text), frame=frame)))


def _judge() -> Judge | None:
    encoder = shipped_encoder()
    return Judge(encoder.fusion, encoder.thresholds) if encoder else None


def rule_findings(reading: Reading, text: str, judge: Judge | None = None) -> Iterator[Finding]:
    """What the rules say of the reading of a text, hints included, before anything is weighed.

    With a judge only those rules are asked that can still make a difference, after what the encoder has heard.
    """
    for rule in all_rules():
        if judge and not judge.may_be_found(rule.category, reading):
            continue
        if rule.scope == "document":
            yield from rule.find(reading)
        else:
            for span in paragraphs(text):
                for finding in _paragraph_findings(rule, text[span.start : span.end], reading.frame):
                    yield finding.shifted(span.start)


def _with_heard(reading: Reading, text: str) -> Reading:
    """The reading with what the encoder makes of it, window by window."""
    scores: dict[int, Mapping[str, float]] = {}
    tags: list[Tag] = []
    for window in windows(list(paragraphs(text)), reading.sentences):
        sentences, heard = _hear(fold(text[window.start : window.end]), reading.frame.kind)
        if heard:
            tags += (tag.shifted(window.start) for tag in heard.tags)
            for sentence, labels in zip(sentences, heard.sentences, strict=True):
                scores[reading.sentence_at(window.start + sentence.start).start] = labels
    learned = learned_identifiers(text, tags, reading.identifiers)
    identifiers = sorted((*reading.identifiers, *learned), key=lambda item: item.start)
    return replace(reading, scores=scores, identifiers=tuple(identifiers))


def _without_unread(document: Document) -> str:
    """The text with unread spans blanked, so that every offset stays where it was."""
    text = document.text
    for start, end in document.unread:
        text = text[:start] + re.sub(r"\S", " ", text[start:end]) + text[end:]
    return text

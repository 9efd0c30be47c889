"""The spaCy pipelines: blank English ones with a tokenizer and components of our own, which write `doc.spans`.

A paragraph goes through `preround_sentences`, `preround_identifiers` and `preround_contexts`, a window of
text through `preround_sentences` and `preround_encoder`. spaCy spans lie on token borders; the exact
offsets of every item stay in the document's extensions.
"""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Callable, Iterable
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING, Any

import numpy

from analyzers.contexts import find_contexts
from analyzers.document import Kind
from analyzers.encoder import shipped_encoder
from analyzers.identifier import Identifier
from analyzers.identifiers import find_identifiers
from analyzers.reading import Span, fold
from analyzers.sentences import split_sentences

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokenizer import Tokenizer
    from spacy.tokens import Doc


@cache
def paragraph_pipeline() -> Language:
    """What reads a paragraph by rules, made on first use: loading spaCy takes a third of a second."""
    return _pipeline(
        preround_sentences=mark_sentences,
        preround_identifiers=mark_identifiers,
        preround_contexts=mark_contexts,
    )


@cache
def window_pipeline() -> Language:
    """What reads a window of text by the learned encoder. `doc._.kind` says where the text would stand."""
    return _pipeline(preround_sentences=mark_sentences, preround_encoder=mark_heard)


def _pipeline(**components: Callable[[Doc], Doc]) -> Language:
    _import_spacy()
    from spacy.lang.en import English
    from spacy.language import Language
    from spacy.tokens import Doc

    for name in ("sentence_spans", "identifiers", "contexts"):
        Doc.set_extension(name, default=(), force=True)
    Doc.set_extension("kind", default=Kind.POST, force=True)
    Doc.set_extension("heard", default=None, force=True)
    # What `spacy.blank("en")` gives, without first building a tokenizer that is not used.
    nlp: Language = English(create_tokenizer=_tokenizer)
    nlp.max_length = 10_000_000
    for name, component in components.items():
        Language.component(name, func=component)
        nlp.add_pipe(name)
    return nlp


def _tokenizer(nlp: Language) -> Tokenizer:
    """Words and runs of punctuation, found in one pass.

    spaCy's own rules peel brackets off one by one, which takes minutes on a text that is nothing but brackets.
    """
    from spacy.tokenizer import Tokenizer

    return Tokenizer(nlp.vocab, infix_finditer=re.compile(r"[^\w\s]+").finditer)


def mark_sentences(doc: Doc) -> Doc:
    """Sets the sentence starts of the tokens; the exact spans stand in `doc._.sentence_spans`."""
    sentences = tuple(split_sentences(doc.text))
    starts = {sentence.start for sentence in sentences}
    if len(doc):
        # One array for all tokens: setting them one by one makes spaCy look at the whole text each time.
        marks: Any = numpy.fromiter(
            (1 if token.idx in starts else -1 for token in doc), numpy.int64, len(doc)
        )
        doc.from_array(["SENT_START"], marks.view(numpy.uint64).reshape(-1, 1))
    doc._.sentence_spans = sentences
    return doc


def mark_identifiers(doc: Doc) -> Doc:
    """Writes `doc.spans["identifiers"]` and `doc._.identifiers`."""
    found: tuple[Identifier, ...] = tuple(find_identifiers(doc.text))
    doc._.identifiers = found
    _write_spans(doc, "identifiers", ((item.start, item.end, item.type) for item in found))
    return doc


def mark_contexts(doc: Doc) -> Doc:
    """Writes `doc.spans["contexts"]` and `doc._.contexts`."""
    found: tuple[Span, ...] = tuple(find_contexts(fold(doc.text), doc._.sentence_spans))
    doc._.contexts = found
    _write_spans(doc, "contexts", ((span.start, span.end, span.label) for span in found))
    return doc


def mark_heard(doc: Doc) -> Doc:
    """Sets `doc._.heard` to what the shipped encoder makes of the text, and writes `doc.spans["learned"]`."""
    encoder = shipped_encoder()
    if encoder is not None:
        heard = encoder.read(doc.text, doc._.kind, doc._.sentence_spans)
        doc._.heard = heard
        _write_spans(doc, "learned", ((tag.start, tag.end, tag.label) for tag in heard.tags))
    return doc


def _write_spans(doc: Doc, key: str, items: Iterable[tuple[int, int, str]]) -> None:
    spans = (
        doc.char_span(start, end, label=str(label), alignment_mode="expand") for start, end, label in items
    )
    doc.spans[key] = [span for span in spans if span is not None]


def _import_spacy() -> None:
    """SpaCy without its command line, whose imports (a web client among them) nothing here needs.

    `import spacy` reads `spacy.cli.info` for one re-exported function. Standing in for that package while
    spaCy is imported halves the time and keeps network libraries out of the process.
    """
    stand_ins = {"spacy.cli": ModuleType("spacy.cli"), "spacy.cli.info": ModuleType("spacy.cli.info")}
    stand_ins["spacy.cli.info"].__dict__["info"] = lambda *_args, **_options: {}
    missing = {name: module for name, module in stand_ins.items() if name not in sys.modules}
    sys.modules.update(missing)
    try:
        importlib.import_module("spacy")
    finally:
        for name in missing:
            del sys.modules[name]

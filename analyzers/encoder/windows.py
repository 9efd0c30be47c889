"""What the encoder reads in one go: a whole short text, or neighbouring paragraphs of a long one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from analyzers.reading import Span

WINDOW = 700  # code points: about 160 tokens of English, which the model reads in some 15 ms


def windows(paragraphs: Iterable[Span], sentences: Sequence[Span]) -> Iterator[Span]:
    """Stretches of at most `WINDOW` code points that cover every sentence, broken where it hurts least.

    A text that fits is one window, since an excuse in the last line belongs to the first. In a longer one
    paragraphs stay whole if they fit; else their sentences do; a longer sentence is cut.
    """
    pieces = [piece for paragraph in paragraphs for piece in _pieces(paragraph, sentences)]
    window: Span | None = None
    for piece in pieces:
        if window and piece.end - window.start <= WINDOW:
            window = Span(window.start, piece.end)
        else:
            if window:
                yield window
            window = piece
    if window:
        yield window


def _pieces(paragraph: Span, sentences: Sequence[Span]) -> Iterator[Span]:
    if paragraph.end - paragraph.start <= WINDOW:
        yield paragraph
        return
    for sentence in sentences:
        if paragraph.start <= sentence.start < paragraph.end:
            for start in range(sentence.start, sentence.end, WINDOW):
                yield Span(start, min(start + WINDOW, sentence.end))

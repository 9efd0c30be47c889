"""Which sentences of an About tell of being an American abroad, by cues and encoder together.

No sentence need hold a telling word ("My grandmother still cannot find it on a map."), and one that names a place need
not be about living there. What the cues say of a sentence, what the encoder makes of it alone, and how much of its
judgement of the whole text rests on it are summed; weights and border stand in `data/profile/learned.toml` and were
chosen on the profiles of the second, fourth and fifth examiner together (one point of a coarse grid).
"""

from __future__ import annotations

from analyzers.blanks import without_blanks
from analyzers.data import load_table
from analyzers.document import Kind
from analyzers.encoder import shipped_encoder
from analyzers.profile.abroad import abroad_sentences
from analyzers.profile.headline import Cues
from analyzers.reading import Span, fold
from analyzers.sentences import split_sentences

_LABEL = "about.abroad"
_MOST_SENTENCES = 60  # of an About of 2,600 characters; what is longer is counted by cues


def abroad_spans(text: str) -> tuple[Span, ...]:
    """The sentences of an About that speak of being an American who studies abroad; by cues where there is no encoder."""
    text = without_blanks(text)
    cues, sentences = Cues.of(text), tuple(split_sentences(text))
    by_cues = abroad_sentences(cues.marked, sentences)
    encoder = shipped_encoder()
    if encoder is None or not sentences or len(sentences) > _MOST_SENTENCES:
        return tuple(by_cues)
    weights = load_table("profile/learned")["abroad_sentences"]
    whole = encoder.read(fold(text), Kind.ABOUT, sentences)
    counted = {sentence.start for sentence in by_cues}
    kept = []
    for sentence, scores in zip(sentences, whole.sentences, strict=True):
        own = text[sentence.start : sentence.end]
        alone = encoder.read(fold(own), Kind.ABOUT, (Span(0, len(own)),)).labels.get(_LABEL, 0.0)
        told = weights["cue"] * (sentence.start in counted)
        if told + weights["alone"] * alone + weights["share"] * scores.get(_LABEL, 0.0) >= weights["border"]:
            kept.append(sentence)
    return tuple(kept)


def count_abroad_sentences(text: str) -> int:
    """How many sentences of an About speak of being an American who studies abroad; the guide asks 1 to 2."""
    return len(abroad_spans(text))

"""What the encoder reads in one go."""

from hypothesis import given
from hypothesis import strategies as st

from analyzers.encoder.windows import WINDOW, windows
from analyzers.engine import paragraphs
from analyzers.sentences import split_sentences


def windows_of(text: str) -> list[str]:
    borders = list(paragraphs(text))
    sentences = [s.shifted(p.start) for p in borders for s in split_sentences(text[p.start : p.end])]
    return [text[w.start : w.end] for w in windows(borders, sentences)]


def test_a_short_text_is_one_window_so_that_its_last_line_can_excuse_its_first():
    text = "A man told me his story.\n\nShared with his permission."
    assert len(windows_of(text)) == 1


def test_neighbouring_paragraphs_share_a_window_while_they_fit():
    long = "x" * 400
    assert [len(w) for w in windows_of(f"{long}\n\nshort\n\n{long}")] == [407, 400]


def test_a_long_paragraph_is_broken_between_sentences():
    sentence = "word " * 60 + "end. "
    assert all(w.endswith("end.") for w in windows_of(sentence * 8))


def test_a_sentence_without_end_is_cut():
    assert [len(w) for w in windows_of("y" * 1500)] == [WINDOW, WINDOW, 100]


@given(st.text(alphabet="ab .\n", max_size=4000))
def test_every_sentence_is_covered_and_no_window_is_too_long(text):
    borders = list(paragraphs(text))
    sentences = [s.shifted(p.start) for p in borders for s in split_sentences(text[p.start : p.end])]
    found = list(windows(borders, sentences))
    assert all(w.end - w.start <= WINDOW for w in found)
    covered = {i for w in found for i in range(w.start, w.end)}
    assert all(i in covered for s in sentences for i in range(s.start, s.end) if not text[i].isspace())

"""The corpora: every line reads, nothing stands twice, nothing leaks from one split into another."""

import pytest

from training.check_corpora import duplicates, leaks
from training.corpus import CorpusError, Split, load_corpora, load_file, load_strangers
from training.labels import LABELS, RISKS


@pytest.fixture(scope="module")
def texts():
    return load_corpora()


def test_no_text_stands_twice(texts):
    assert list(duplicates(texts)) == []


def test_no_run_of_words_is_shared_between_splits(texts):
    assert list(leaks(texts)) == []


def test_every_label_is_taught_and_contrasted(texts):
    teaching = [text for text in texts if text.split is Split.TRAIN]
    for label in LABELS:
        known = [text.targets[label] for text in teaching if label in text.targets]
        assert sum(target == 1 for target in known) >= 30, label
        assert sum(target < 1 for target in known) >= 30, label


def test_strangers_never_teach(texts):
    own = {text.text for text in texts}
    assert not own & {text.text for text in load_strangers()}


def test_a_theme_is_never_split(texts):
    split_of = {}
    for text in texts:
        folder = text.source.rpartition("/")[0]
        assert split_of.setdefault((folder, text.theme.lower()), text.split) is text.split


def test_a_line_is_read_with_its_labels(tmp_path):
    folder = tmp_path / "risks" / "venting"
    folder.mkdir(parents=True)
    path = folder / "someone.txt"
    path.write_text("== a long night | reply | x\n+ [profanity] first\\nsecond\n- third\n", encoding="utf-8")
    risky, clean = load_file(path, tmp_path)
    assert (risky.text, risky.kind, risky.platform) == ("first\nsecond", "reply", "x")
    assert risky.labels == {"venting", "profanity"}
    assert clean.labels == frozenset()
    assert set(clean.targets) == set(RISKS)


@pytest.mark.parametrize("line", ["no sign", "+ [venting, made-up-slug] text", "== theme without a kind"])
def test_a_bad_line_is_named(tmp_path, line):
    folder = tmp_path / "risks" / "venting"
    folder.mkdir(parents=True)
    path = folder / "someone.txt"
    path.write_text(f"== a long night | post | x\n{line}\n", encoding="utf-8")
    with pytest.raises(CorpusError, match=r"someone\.txt, line 2"):
        list(load_file(path, tmp_path))

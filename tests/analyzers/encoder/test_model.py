"""The model at run time: what it says of real texts, and what happens when its files are not right."""

import json
import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analyzers import Document, Kind, analyze
from analyzers.encoder import Encoder, EncoderUnavailableError, shipped_encoder
from analyzers.encoder.model import shipped_folder
from analyzers.learned_findings import learned_categories
from analyzers.pipeline import window_pipeline
from analyzers.reading import Span
from analyzers.rules import all_rules


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the shipped model that a test may spoil."""
    return Path(shutil.copytree(shipped_folder(), tmp_path / "encoder"))


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    shipped = shipped_encoder()
    assert shipped is not None
    return shipped


def score(encoder: Encoder, text: str, label: str, kind: Kind = Kind.POST) -> float:
    return encoder.read(text, kind, [Span(0, len(text))]).labels.get(label, 0.0)


@pytest.mark.parametrize(
    ("label", "risky", "clean"),
    [
        (
            "individual-advice",
            "With numbers like yours I would just double it.",
            "With numbers like these the guideline doubles it, then rechecks in two weeks.",
        ),
        (
            "phi-circumstantial",
            "Our mayor looks different without the hair. Chemo is rough.",
            "I look different without the hair. My own chemo was rough.",
        ),
        (
            "patient-derogatory",
            "Funny how the pain is always worst on refill day.",
            "Refill day is the hardest of my month; my own pain never reads the calendar.",
        ),
        (
            "exam-content",
            "If you sit on Thursday, look at the porphyrias once more. You'll thank me.",
            "If you sit on Thursday, sleep tonight. You'll thank me.",
        ),
    ],
)
def test_it_tells_a_risky_text_from_its_clean_twin(encoder, label, risky, clean):
    assert score(encoder, risky, label) > 2 * score(encoder, clean, label)


def test_the_sentence_that_carries_a_label_has_its_full_score(encoder):
    text = "Happy Friday to everyone. Dm me your labs and I will tell you what dose to take. See you at the congress."
    sentences = [Span(0, 25), Span(26, 81), Span(82, len(text))]
    heard = encoder.read(text, Kind.REPLY, sentences)
    scores = [labels.get("individual-advice", 0.0) for labels in heard.sentences]
    assert scores[1] == max(scores) == heard.labels["individual-advice"]


def test_it_is_a_component_of_spacy():
    doc = window_pipeline()("Thank you to Dr. Okafor, who teaches as if there were time.")
    assert window_pipeline().pipe_names == ["preround_sentences", "preround_encoder"]
    assert doc._.heard is not None
    assert "learned" in doc.spans


def test_every_risk_it_may_say_has_words_and_a_rule(encoder):
    categories = {rule.category for rule in all_rules()}
    assert set(learned_categories()) == categories == set(encoder.thresholds)
    assert categories <= set(encoder.labels)


def test_it_stays_within_what_a_wheel_may_weigh():
    assert sum(path.stat().st_size for path in shipped_folder().iterdir()) < 25_000_000


def test_nothing_in_it_is_a_pickle():
    assert {path.suffix for path in shipped_folder().iterdir()} == {".onnx", ".json", ".md"}


@pytest.mark.parametrize("name", ["model.onnx", "manifest.json", "tokenizer.json"])
def test_a_missing_file_is_told_in_one_line(folder, name):
    (folder / name).unlink()
    with pytest.raises(EncoderUnavailableError) as told:
        Encoder(folder)
    assert "\n" not in str(told.value)


@pytest.mark.parametrize("name", ["model.onnx", "manifest.json", "tokenizer.json"])
def test_a_truncated_file_is_told_in_one_line(folder, name):
    content = (folder / name).read_bytes()
    (folder / name).write_bytes(content[: len(content) // 2])
    with pytest.raises(EncoderUnavailableError):
        Encoder(folder)


def test_a_foreign_model_is_refused(folder):
    (folder / "model.onnx").write_bytes(b"a model of something else")
    with pytest.raises(EncoderUnavailableError, match="not the model"):
        Encoder(folder)


def test_a_foreign_manifest_is_refused(folder):
    (folder / "manifest.json").write_text(json.dumps({"labels": "cat, dog"}))
    with pytest.raises(EncoderUnavailableError, match="does not describe"):
        Encoder(folder)


def test_without_a_model_the_rules_go_on(monkeypatch):
    from analyzers import engine
    from analyzers.encoder import model

    text = "Ana Rivera, MD Candidate"
    engine.clear_cache()
    monkeypatch.setattr(model, "_load_shipped", lambda: EncoderUnavailableError("there is no language model"))
    found = analyze(Document(text))
    assert [finding.category for finding in found.findings] == ["title-ambiguous"]
    assert model.encoder_problem() == "there is no language model"
    engine.clear_cache()


@pytest.mark.parametrize(
    "text",
    [
        "a",
        "😀" * 3000,
        "x" * 50_000,
        "病人在三号床。" * 300,
        "مريض في السرير الثالث. " * 200,
        "\u200b\u200d",
        "«»" * 900,
    ],
    ids=["one character", "emoji", "one long word", "Chinese", "Arabic", "invisible", "quotes"],
)
def test_odd_texts_are_read_with_right_offsets(text):
    for finding in analyze(Document(text)).findings:
        assert 0 <= finding.start < finding.end <= len(text)


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=300))
def test_tags_lie_within_the_text(text):
    shipped = shipped_encoder()
    assert shipped is not None
    for tag in shipped.read(text, Kind.POST, []).tags:
        assert 0 <= tag.start < tag.end <= len(text)

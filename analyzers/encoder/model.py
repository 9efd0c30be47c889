"""The model at run time: one ONNX session, one thread, loaded when it is first asked.

The files are made by `training/`; `MODEL_CARD.md` beside them says from what, and how well it reads.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy

from analyzers.document import Kind
from analyzers.encoder.fusion import Fusion
from analyzers.encoder.heard import Heard, runs_of, shares_of
from analyzers.reading import Span

AUDIBLE = 0.01  # lower probabilities are left out of what the model says


class EncoderUnavailableError(Exception):
    """There is no model, or not the one its manifest describes. The message is one line."""


class Encoder:
    """The model in a folder of `model.onnx`, `tokenizer.json` and `manifest.json`.

    Attributes:
        labels: What it can say of a text, in the order of its output.
        fusion: How its scores are taken together with the rules.
        thresholds: Category to the joint probability from which it is found.
        borders: Criterion of a profile to the probabilities below which it doubts that the criterion is met,
            and from which it is sure of it.

    Raises:
        EncoderUnavailableError: A file is missing, cut short, or belongs to another model.
    """

    def __init__(self, folder: Path) -> None:
        manifest = _manifest(folder)
        model = _model(folder, str(manifest["sha256"]))
        import onnxruntime
        from tokenizers import Tokenizer

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        # An arena keeps the peak of the longest text for ever.
        options.enable_cpu_mem_arena = False
        try:
            self._session = onnxruntime.InferenceSession(model, options, ["CPUExecutionProvider"])
            self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        except Exception as error:  # both libraries raise bare exceptions of their own
            raise EncoderUnavailableError(f"the language model in {folder} cannot be read") from error
        self._tokenizer.enable_truncation(int(manifest["max_tokens"]))
        self.labels: tuple[str, ...] = tuple(manifest["labels"])
        self.fusion = _fusion(folder, manifest["fusion"])
        self.thresholds: Mapping[str, float] = dict(manifest["thresholds"])
        self.borders: Mapping[str, tuple[float, float]] = {
            label: (float(low), float(high)) for label, (low, high) in manifest["borders"].items()
        }
        self._tags: tuple[str, ...] = tuple(manifest["tags"])

    def read(self, text: str, kind: Kind, sentences: Sequence[Span]) -> Heard:
        """What the model makes of one window of text; what lies beyond its last token is not read.

        Args:
            text: The text; offsets in the answer are its code points.
            kind: Where it would stand.
            sentences: Its sentences, for each of which the answer has scores.
        """
        encoding = self._tokenizer.encode(kind.value, text)
        inputs = {
            "input_ids": numpy.array([encoding.ids], numpy.int64),
            "token_type_ids": numpy.array([encoding.type_ids], numpy.int64),
        }
        logits, attention, tags = self._session.run(None, inputs)
        tokens = [i for i, part in enumerate(encoding.sequence_ids) if part == 1]
        offsets = [encoding.offsets[i] for i in tokens]
        probabilities = 1 / (1 + numpy.exp(-logits[0]))
        shares = shares_of(attention[0][tokens], offsets, sentences)
        return Heard(
            labels=self._named(probabilities),
            sentences=tuple(self._named(probabilities * share) for share in shares),
            tags=tuple(runs_of(tags[0][tokens], offsets, self._tags)),
        )

    def _named(self, values: Any) -> dict[str, float]:
        named = zip(self.labels, values.tolist(), strict=True)
        return {label: round(value, 4) for label, value in named if value >= AUDIBLE}


def shipped_encoder() -> Encoder | None:
    """The model that comes with preround; None where its files are missing or broken."""
    loaded = _load_shipped()
    return loaded if isinstance(loaded, Encoder) else None


def shipped_folder() -> Path:
    """Where the model lies that comes with preround."""
    return Path(str(files("analyzers").joinpath("data", "encoder")))


def forget_shipped() -> None:
    """Loads the shipped model anew when it is next asked for."""
    _load_shipped.cache_clear()


def encoder_problem() -> str:
    """Why there is no model, in one line; empty where there is one."""
    loaded = _load_shipped()
    return "" if isinstance(loaded, Encoder) else str(loaded)


@cache
def _load_shipped() -> Encoder | EncoderUnavailableError:
    try:
        return Encoder(shipped_folder())
    except EncoderUnavailableError as error:
        return error


def _manifest(folder: Path) -> Mapping[str, Any]:
    try:
        manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    except OSError as error:
        raise EncoderUnavailableError(f"there is no language model in {folder}") from error
    except ValueError as error:
        raise EncoderUnavailableError(f"{folder / 'manifest.json'} is not JSON") from error
    wanted = {
        "labels": list,
        "tags": list,
        "fusion": dict,
        "thresholds": dict,
        "borders": dict,
        "max_tokens": int,
        "sha256": str,
    }
    if not isinstance(manifest, dict) or any(
        not isinstance(manifest.get(name), kind) for name, kind in wanted.items()
    ):
        raise EncoderUnavailableError(f"{folder / 'manifest.json'} does not describe a model of preround")
    return manifest


def _fusion(folder: Path, weights: Mapping[str, Any]) -> Fusion:
    try:
        return Fusion(**weights)
    except TypeError as error:
        raise EncoderUnavailableError(f"{folder / 'manifest.json'} does not fit this preround") from error


def _model(folder: Path, digest: str) -> bytes:
    path = folder / "model.onnx"
    try:
        content = path.read_bytes()
    except OSError as error:
        raise EncoderUnavailableError(f"the language model {path} is missing") from error
    if hashlib.sha256(content).hexdigest() != digest:
        raise EncoderUnavailableError(f"{path} is cut short or not the model of its manifest")
    return content

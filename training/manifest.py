"""Where the shipped model lies, and the manifest that tells the runtime what it is."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from training.labels import LABELS, MAX_TOKENS, TAGS

PACKAGE = Path(__file__).parents[1] / "analyzers" / "data" / "encoder"


NOTHING_FITTED: dict[str, Any] = {
    "bias": 0.0,
    "heard": 1.0,
    "said": 0.0,
    "context": {},
    "said_of": {},
    "bias_of": {},
}
"""The fusion before it is fitted: the encoder's own scores."""


def write_manifest(
    folder: Path,
    fusion: Mapping[str, Any] = NOTHING_FITTED,
    thresholds: Mapping[str, float] | None = None,
    borders: Mapping[str, tuple[float, float]] | None = None,
) -> None:
    """Writes what the runtime must know of the model, and the digest by which it knows the file."""
    digest = hashlib.sha256((folder / "model.onnx").read_bytes()).hexdigest()
    manifest = {
        "labels": list(LABELS),
        "tags": list(TAGS),
        "max_tokens": MAX_TOKENS,
        "sha256": digest,
        "fusion": fusion,
        "thresholds": thresholds or {},
        "borders": borders or {},
    }
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")

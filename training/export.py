"""Writes the trained encoder as quantised ONNX, beside its vocabulary: `python -m training.export`."""

from __future__ import annotations

import argparse
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from training.manifest import PACKAGE, write_manifest
from training.model import Encoder, load_base
from training.train import CHECKPOINT


class _Exported(nn.Module):
    """The encoder as runtime calls it: probabilities out, no padding in."""

    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        self.encoder = encoder

    def forward(self, input_ids: Tensor, token_type_ids: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        output = self.encoder(input_ids, torch.ones_like(input_ids), token_type_ids)
        return output.labels, output.attention, torch.softmax(output.tags, dim=-1)


def export(model: Encoder, folder: Path) -> None:
    """Writes `model.onnx` (int8 weights) to the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    model.body.set_attn_implementation("eager")  # the runtime fuses it better, which tells on long texts
    full = folder / "full.onnx"
    ids = torch.ones((1, 12), dtype=torch.int64)
    torch.onnx.export(
        _Exported(model.eval()),
        (ids, torch.zeros_like(ids)),
        str(full),
        input_names=["input_ids", "token_type_ids"],
        output_names=["labels", "attention", "tags"],
        dynamic_axes={
            name: {0: "batch", 1: "tokens"} for name in ("input_ids", "token_type_ids", "attention", "tags")
        }
        | {"labels": {0: "batch"}},
        dynamo=False,
        opset_version=17,
    )
    onnx.checker.check_model(str(full))
    quantize_dynamic(full, folder / "model.onnx", weight_type=QuantType.QInt8, per_channel=True)
    full.unlink()


def main() -> None:
    """Exports the checkpoint to the package's data."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", type=Path, default=CHECKPOINT)
    parser.add_argument("--folder", type=Path, default=PACKAGE)
    options = parser.parse_args()
    model, tokenizer = load_base()
    model.load_state_dict(torch.load(options.checkpoint, weights_only=True))
    export(model, options.folder)
    tokenizer.save(str(options.folder / "tokenizer.json"), pretty=False)
    write_manifest(options.folder)
    for path in sorted(options.folder.iterdir()):
        print(f"{path.name}: {path.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()

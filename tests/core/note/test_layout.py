"""Places of a note in its file."""

from __future__ import annotations

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.core.note.layout import Layout, layout_in_json

TEXT = st.text(st.sampled_from(list('ab "\\/\n\t\u2028é😀漢\x7f\u202e')), max_size=30)


@settings(deadline=None, max_examples=300)
@given(TEXT, TEXT, st.booleans(), st.sampled_from([None, 2]))
def test_every_sign_of_a_json_string_is_found_in_the_file(text, other, plain, indent):
    whole = json.dumps({"id": other, "x": [{"text": "no"}], "text": text, "z": 1}, ensure_ascii=plain, indent=indent)
    layout = layout_in_json(whole)
    assert layout is not None
    for index, sign in enumerate(text):
        written = whole[layout.place(index) : layout.place(index + 1)]
        assert json.loads(f'"{written}"') == sign
    assert whole[layout.place(len(text))] == '"'


@settings(deadline=None, max_examples=200)
@given(TEXT, TEXT, st.booleans())
def test_another_text_takes_its_place_and_nothing_else_changes(text, other, plain):
    whole = json.dumps({"n": 2.50, "text": text, "ü": "ö"}, ensure_ascii=plain).replace("2.5,", "2.500,")
    layout = layout_in_json(whole)
    after = layout.with_text(other)
    assert json.loads(after)["text"] == other
    assert after.startswith('{"n": 2.500, "text": "')
    assert after.endswith(whole[layout.end :])


def test_of_two_texts_the_last_counts_as_in_json_itself():
    whole = '{"text": "a", "text": "b"}'
    assert layout_in_json(whole).with_text("c") == '{"text": "a", "text": "c"}'


def test_what_is_no_object_with_a_text_has_no_layout():
    for whole in ("", "[]", '{"text": 3}', '{"text": "a"', '{"a": {"text": "b"}}', "text", '{"text"}', "{" * 5000):
        assert layout_in_json(whole) is None


def test_a_line_of_several_is_found_from_where_it_begins():
    whole = '{"text": "a"}\n{"id": 1, "text": "bc"}\n'
    layout = layout_in_json(whole, whole.index("\n") + 1)
    assert whole[layout.start : layout.end] == '"bc"'


def test_half_of_a_pair_is_written_in_escapes():
    layout = layout_in_json('{"text": "é"}')
    assert layout.with_text("\ud800") == '{"text": "\\ud800"}'


def test_plain_text_is_moved_by_what_stands_above():
    layout = Layout("To: Ruth\n\nDear", 10, 14)
    assert layout.place(2) == 12
    assert layout.with_text("Hello") == "To: Ruth\n\nHello"

"""Words, what they may be, and their other forms."""

from __future__ import annotations

import pytest

from afterword.core.review.grammar import mends
from afterword.core.review.grammar.lexicon import is_listed, nouns, tags_of, verbs
from afterword.core.review.grammar.tagging import tag


@pytest.mark.parametrize(
    ("word", "has", "lacks"),
    [
        ("explain", "B", "N"),
        ("explains", "Z", "S"),
        ("plans", "ZS", "B"),
        ("went", "P", "E"),
        ("gone", "E", "P"),
        ("children", "S", "N"),
        ("advice", "M", "S"),
        ("studied", "PE", "B"),
        ("hers", "X", "N"),
        ("flurbing", "GX", "B"),
    ],
)
def test_what_a_word_may_be(word: str, has: str, lacks: str) -> None:
    assert set(has) <= set(tags_of(word))
    assert not set(lacks) & set(tags_of(word))


def test_a_listed_word_is_told_from_a_guess() -> None:
    assert is_listed("explained")
    assert not is_listed("flurbing")


@pytest.mark.parametrize(
    ("base", "forms"),
    [
        ("study", "studies studied studied studying"),
        ("plan", "plans planned planned planning"),
        ("go", "goes went gone going"),
        ("write", "writes wrote written writing"),
        ("agree", "agrees agreed agreed agreeing"),
        ("lie", "lies lay lain lying"),
        ("teach", "teaches taught taught teaching"),
        ("visit", "visits visited visited visiting"),
        ("commit", "commits committed committed committing"),
        ("enjoy", "enjoys enjoyed enjoyed enjoying"),
    ],
)
def test_the_forms_of_a_verb(base: str, forms: str) -> None:
    third, past, participle, gerund = forms.split()
    assert (verbs.THIRD_OF[base], verbs.PAST_OF[base]) == (third, past)
    assert (verbs.PARTICIPLE_OF[base], verbs.GERUND_OF[base]) == (participle, gerund)


def test_every_form_leads_back_to_its_verb() -> None:
    for verb in verbs.VERBS:
        assert mends.base([verb.gerund]) is not None
        assert verbs.THIRDS[verb.third] == verb.base


def test_a_verb_that_is_never_a_noun_is_not_listed_as_one() -> None:
    assert not sorted(verbs.PURE & verbs.MIXED)
    assert not sorted(verbs.PURE & (nouns.COUNTED | nouns.MASS))


@pytest.mark.parametrize(
    ("mend", "words", "mended"),
    [
        (mends.plural, "story", "stories"),
        (mends.plural, "is", "are"),
        (mends.singular, "children", "child"),
        (mends.singular, "were", "was"),
        (mends.base, "really went", "really go"),
        (mends.gerund, "took", "taking"),
        (mends.past, "tell", "told"),
        (mends.third, "have", "has"),
        (mends.participle, "wrote", "written"),
        (mends.infinitive, "hear", "to hear"),
        (mends.bare, "to feel", "feel"),
        (mends.gerund_of_infinitive, "to read", "reading"),
        (mends.plural, "flurb", None),
    ],
)
def test_a_mend_gives_another_form(mend: mends.Mend, words: str, mended: str | None) -> None:
    assert mend(words.split()) == mended


@pytest.mark.parametrize(
    ("sentence", "line"),
    [
        ("Ruth saw May's desk.", "Ruth/K saw/P may's/DJ desk/N ./Y "),
        ("It's 3 p.m. in Cork", "it's/SXZ 3/V p.m/X ./Y in/I Cork/K "),
        ("and/or", "and/C slash/Y or/C "),
    ],
)
def test_a_sentence_is_written_in_one_line(sentence: str, line: str) -> None:
    assert tag(sentence).line == line


def test_a_stretch_of_the_line_is_a_place_in_the_text() -> None:
    tagged = tag("We met, at noon.")
    start = tagged.line.index("at/")
    assert tagged.text[slice(*tagged.span(start, len(tagged.line)))] == "at noon."

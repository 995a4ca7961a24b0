"""The runs of capitalised words of a note, each of which may be a firm's name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.core.note.model import InterviewFacts
from afterword.core.note.names import fold
from afterword.core.note.stock import is_stock
from afterword.core.note.titles import title_name
from afterword.core.review.firm.likeness import likeness
from afterword.core.review.firm.names import Named, known_words, names_of, parts_of
from afterword.core.review.firm.words import LITTLE
from afterword.core.review.grammar.lexicon import is_listed

_CAPITAL = r"(?:(?:[^\W\d_a-z]\.)+|(?:St|Dr|Mt|Ft|Bros|Co|Inc|Ltd|Corp|Pvt|Pty|Plc|Messrs)\.|\d*[^\W\d_a-z][^\W_]*(?:['&@-][^\W_]+)*)"
_WORD = re.compile(_CAPITAL)
_JOIN = re.compile(
    r"(?: (?:&|\+|of the|of|de la|de|du|del|di|von|van|y|et|na|an) | |, (?=(?:[\w'-]+,? ){1,3}(?:&|and) ))(?=[^\W_a-z])"
)
_AND = re.compile(r" and (?=[^\W\d_a-z])")
_FIRST_PERSON = re.compile(r"I(?:'\w+)?")
_MOST_WORDS = 9


def runs(plain: str, sentence: tuple[int, int], firm: InterviewFacts) -> Iterator[Named]:
    """The runs of capitals of a sentence."""
    place, stop = sentence
    with_and = any(re.search(r" (?:and|&) ", name) for name in names_of(firm))
    while match := _WORD.search(plain, place, stop):
        if match.start() and (plain[match.start() - 1].isalnum() or plain[match.start() - 1] in "_@./'-"):
            place = match.end()
            continue
        words = _run(plain, match, stop, with_and, firm)
        place = words[-1][1]
        whole = _named(plain, words, sentence, firm)
        if whole and len(whole.parts) > 1 and likeness(whole, firm).weight >= 2.5:
            yield whole
        elif made := _named(plain, _untitled(plain, words), sentence, firm):
            yield made


def _run(plain: str, match: re.Match[str], stop: int, with_and: bool, firm: InterviewFacts) -> list[tuple[int, int]]:
    """The spans of the words of one run."""
    words = [match.span()]
    while len(words) < _MOST_WORDS:
        end = words[-1][1]
        if plain[end - 2 : end] == "'s" and not _owns(firm):
            break
        join = _JOIN.match(plain, end, stop) or (with_and and _AND.match(plain, end, stop)) or None
        following = join and _WORD.match(plain, join.end(), stop)
        if join and following and join.group() == " and " and not _pair(plain, words, following, firm):
            break
        if not following or _FIRST_PERSON.fullmatch(following.group()):
            break
        words.append(following.span())
    return words


def _pair(plain: str, words: list[tuple[int, int]], second: re.Match[str], firm: InterviewFacts) -> bool:
    """Whether two words with "and" between them may be one name: each alone, or one of them the firm's."""
    known = known_words(firm)
    first = fold(plain[slice(*words[-1])])
    return "&" not in plain[words[0][0] : words[-1][1]] and (
        len(words) == 1 or first in known or fold(second.group()) in known
    )


def _owns(firm: InterviewFacts) -> bool:
    """Whether a name of the firm goes on after an "'s"."""
    return any(re.search(r"['’]s \w", name) for name in names_of(firm))


def _untitled(plain: str, words: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The run up to a person's title, since what follows "Mr" is a person; but "Mr. Ade of Ridge Chambers" is of a house."""
    before = plain[max(0, words[0][0] - 14) : words[0][0]].split()
    if before and plain[words[0][0] - 1] == " " and before[-1][0].isupper() and title_name(before[-1]):
        return next((words[at:] for at in range(1, len(words)) if _of(plain, words, at)), [])
    for index, (start, end) in enumerate(words):
        followed = index < len(words) - 1 or plain[end : end + 1] == "." or not index
        if followed and title_name(plain[start:end]):
            after = next((at for at in range(index + 1, len(words)) if _of(plain, words, at)), len(words))
            return words[:index] or words[after:]
    return words


def _of(plain: str, words: list[tuple[int, int]], at: int) -> bool:
    return plain[words[at - 1][1] : words[at][0]].strip() == "of"


def _named(plain: str, words: list[tuple[int, int]], sentence: tuple[int, int], firm: InterviewFacts) -> Named | None:
    """A run without what only opens the sentence; "Verify Loop" keeps its first word where the firm is "Verity Loop"."""
    opens = bool(words) and _opens(plain, words[0][0], sentence[0])
    for index in range(len(words)):
        made = _made(plain, words[index][0], words[-1][1], sentence, opens, firm)
        said = plain[slice(*words[index])]
        if not (_FIRST_PERSON.fullmatch(said) or said == "The" or (opens and _ordinary(said, known_words(firm)))):
            return made
        rest = _made(plain, words[index + 1][0], words[-1][1], sentence, False, firm) if words[index + 1 :] else None
        if made and rest and likeness(made, firm).weight >= 2.5 and not _whole(rest, firm):
            return made
    return None


def _whole(one: Named, firm: InterviewFacts) -> bool:
    """Whether a run begins like one of the firm's names, and so needs no word before it."""
    return any(one.parts[0] == parts[0] for name in names_of(firm) if (parts := parts_of(name)))


def _made(
    plain: str, start: int, end: int, sentence: tuple[int, int], opens: bool, firm: InterviewFacts
) -> Named | None:
    text = plain[start:end]
    if text.endswith("'s") and fold(text.split()[-1]) not in known_words(firm):
        text = text[:-2]
    found = parts_of(text)
    if all(len(part) < 2 for part in found):
        return None
    return Named(start, start + len(text), text, found, sentence, "&" in text or " and " in text, opens)


def _ordinary(word: str, known: frozenset[str]) -> bool:
    low = word.casefold()
    return (
        fold(word) not in known
        and not word[1:2].isupper()
        and "'" not in word
        and (low in LITTLE or is_listed(low) or is_stock(low) or low.endswith("ing"))
    )


def _opens(plain: str, start: int, begin: int) -> bool:
    return start == begin or plain[max(begin, start - 2) : start].strip() in {'"', ":", "(", "-", "—", "–", "*", ">"}

"""Verbs that stand far from their subject agree with its head, and with nothing that stands between."""

from __future__ import annotations

import re

import pytest

from afterword.core.review.grammar.far_subjects import far_slips
from afterword.core.review.grammar.tagging import tag

WRONG = [
    "Each of the seven greenhouses [have|has] a name painted over its door.",
    "I was glad to see that every one of the newer looms [were|was] fitted with a guard.",
    "One of the barges that you showed me [are|is] older than my grandmother.",
    "Both of your referees [was|were] kind enough to write on Sunday.",
    "Several of the pupils in the upper form [has|have] asked for a debating club.",
    "The drawings that came back from the printer [was|were] better than I had feared.",
    "The invoices I left on your desk for the second project [is|are] complete.",
    "The nurses waiting in the hall [was|were] patient with me.",
    "The question about the rivets, which you put to me last, [have|has] kept me awake.",
    "The foreman, together with two of his apprentices, [have|has] offered to show me the yard.",
    "The windows nearest the river [has|have] been cleaned already.",
    "My plan to move the archive into the cellar [are|is] cheaper than yours.",
    "I noticed that the day sister and the night sister [remembers|remember] one another's patients.",
    "You and your wife [has|have] built something special there.",
    "My sister and I [was|were] trained by the same cook.",
    "The cheese room, the brine tanks and the loading dock [is|are] all places in which I could be happy.",
    "Everyone I spoke to on the second floor [were|was] generous with their time.",
    "Nobody at the depot [have|has] called me yet.",
    "When you opened the oven, the loaves on the upper shelf [was|were] black.",
    "Working with your survey data [have|has] taught me patience.",
    "My hands are steady and my eyes [is|are] good.",
    "After our talk I looked at the ledgers that [was|were] on the table.",
    "I shall thank the two clerks in the porch who [was|were] so kind.",
    "The news from the upper valley [are|is] better than we hoped.",
    "She said that because he [were|was] late nobody minded.",
]
RIGHT = [
    "Would that every client were as well advised as yours.",
    "I suggested that the board have the roof looked at.",
    "It is rare that a partner take the time.",
    "Our talk about the way farmers are treated made an impression on me.",
    "If the ward were mine, I would do the same.",
    "Twelve candidates for one village library is a great many.",
    "Three litres of that solvent is more than a hood should hold.",
    "The choir were practising next door.",
    "The letters begging for coal that your archive keeps have stayed with me.",
    "The partner who was to have met me rang from her bed to apologise.",
    "Your remark that tests are cheaper than recalls is on a note above my desk.",
    "Meeting you and the head cook was a pleasure.",
    "Standing by the furnace were a bell founder and his wife.",
    "To be a good barman you have to listen.",
    "The reason I hesitated when you asked about commissions is that I have never worked on them.",
    "One of the nurses who were on duty showed me the way.",
    "It was the tap and not the gloves that was to blame.",
    "There is hardly any of the first pair left, so many times have they been mended.",
    "I respect the fact that there are no egos.",
    "We cleared our backlog before the rains, which is why your plan sounded familiar.",
    "How your fitters got a chiller up those stairs is beyond me.",
    "The price of the bread and the milk is fair.",
    "Neither the bursar nor the governors have written.",
    "The more I read of your reports, the more they please me.",
    "The first thing I was asked to do was to wash my hands.",
    "Most of the work that I saw was done by hand.",
    "All of the rooms and the hall have been painted.",
    "What we need are people who read.",
    "The two sisters who run the bakery on the corner have known me for years.",
]
_MARK = re.compile(r"\[(\w+)\|(\w+)\]")


@pytest.mark.parametrize("marked", WRONG)
def test_the_verb_is_found_and_mended(marked: str) -> None:
    wrong, right = _MARK.search(marked).groups()
    text = _MARK.sub(wrong, marked)
    found = [(text[start:end], mended) for start, end, mended in far_slips(tag(text))]
    assert found == [(wrong, right)]


@pytest.mark.parametrize("text", [*RIGHT, *(_MARK.sub(r"\2", one) for one in WRONG)])
def test_what_agrees_is_left_alone(text: str) -> None:
    assert list(far_slips(tag(text))) == []

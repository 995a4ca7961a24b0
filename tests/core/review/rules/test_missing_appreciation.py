"""What the rule missing-appreciation notices, and what it leaves alone."""

from __future__ import annotations

import pytest

from tests.core.review.cases import Case, case, flags, in_note, leaves_alone

FLAGGED = [
    in_note(
        "It was good to talk on Thursday about the status conferences. I remain interested in the position. Please call me with any questions."
    ),
    in_note("I enjoyed our conversation about the probate docket and hope to join you. Please call with questions."),
    in_note(
        "I am very interested in the role. The status conferences sound like the training I want. Call me any time."
    ),
    in_note("I would appreciate hearing from you soon. The docket you described is what I want to do."),
    in_note(
        "Thanks to the merger, your litigation group has doubled, and I want to be part of it. Please write with questions."
    ),
    in_note("I appreciate that the market is difficult. My interest in the firm is unchanged. Please call me."),
    case(
        "Dear Ms. Okafor:\n\nIt was a pleasure to discuss the docket. I hope to join the firm. Please call me with questions.\n\nThank you,\nDaniel Reyes"
    ),
    in_note(
        "Your clients appreciate plain advice, you said, and I liked that. I want the position. Please call with any questions."
    ),
    in_note("The tour of the ward on Friday was an eye-opener. I want to nurse there. Ring me if anything is missing."),
    in_note("I'd be grateful for an update. The kitchen at service was a joy to watch, and I want to cook there."),
    in_note(
        "I wanted to follow up after Thursday. We spoke of privileged documents, and I remain keen. Please write with questions."
    ),
]
LEFT_ALONE = [
    in_note("Thank you for the hour on Thursday."),
    in_note("Thanks so much for seeing me."),
    in_note("I appreciate the time you gave me."),
    in_note("I am grateful for your candour about the rota."),
    in_note("It was kind of you to see me at such short notice."),
    in_note("You were generous with your afternoon, and I will not forget it."),
    in_note("I am indebted to you for the tour."),
    in_note("It was a privilege to sit in on rounds."),
    in_note("Your taking an hour out of a trial week meant a great deal to me."),
    in_note("I valued the forty minutes you gave me more than I managed to say."),
    in_note("Many thanks for your consideration."),
    in_note("I was honoured to be received by the whole faculty."),
    in_note("How good of you to walk me through the wards yourself."),
    in_note("I do not take lightly that you made time for me between two hearings."),
    in_note("Please accept my sincere gratitude for Thursday."),
    in_note("Much obliged for the tour of the shop floor."),
    in_note("I'd appreciate an update when there is one, and I thank you for Thursday."),
]


# Written anew to measure the rule.
FLAGGED += [
    in_note(
        "The hour on Thursday went by fast. I asked about the docket and you told me. I want the position; please call."
    ),
]
LEFT_ALONE += [
    in_note("Diolch o galon for this morning. I remain interested in the position. Please call with questions."),
    in_note("Baie dankie for having me on the farm. I remain interested in the position. Please call with questions."),
    in_note(
        "Mahalo nui to you and to Uncle Francis for Thursday. I remain interested in the position. Please call with questions."
    ),
    in_note("Míle buíochas for your time yesterday. I remain interested in the position. Please call with questions."),
    in_note(
        "Go raibh míle maith agaibh for the tour. I remain interested in the position. Please call with questions."
    ),
    in_note("Quyana for showing me around the shop. I remain interested in the position. Please call with questions."),
    in_note("Ngā mihi to you both for the morning. I remain interested in the position. Please call with questions."),
    in_note("Chi-miigwech for the time you gave me. I remain interested in the position. Please call with questions."),
    in_note("Asante sana for Thursday. I remain interested in the position. Please call with questions."),
    in_note("Shukriya for the tea and the hour. I remain interested in the position. Please call with questions."),
    in_note("Muchas gracias for the tour. I remain interested in the position. Please call with questions."),
    in_note(
        "Cheers to you and Ms. Goh for the yarn yesterday. I remain interested in the position. Please call with questions."
    ),
]


@pytest.mark.parametrize("one", FLAGGED)
def test_flags(one: Case) -> None:
    flags("missing-appreciation", one)


@pytest.mark.parametrize("one", LEFT_ALONE)
def test_leaves_alone(one: Case) -> None:
    leaves_alone("missing-appreciation", one)

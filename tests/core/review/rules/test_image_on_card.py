"""What the rule image-on-card notices, and what it leaves alone."""

from __future__ import annotations

import pytest

from tests.core.review.cases import Case, flags, in_note, leaves_alone


def on(stationery: str, **context: object) -> Case:
    return in_note("Thank you for Thursday.", form=context.pop("form", "card"), stationery=stationery, **context)


FLAGGED = [
    on("a card with a cartoon owl"), on("blank card, photo of a lighthouse on the front"), on("floral thank-you card"),
    on("a card showing a gavel on its front"), on("funny card"), on("watercolor flowers, blank inside"),
    on("cream card with a small illustration of the skyline"), on("Snoopy card"), on("pop-up card"),
    on("a plain card with a joke inside"), on("card depicting a sailboat on the cover"),
    in_note("Thank you for Thursday. [drawing of a cat]", form="card"),
    in_note("Thank you. ![smile](smile.png)", form="card"),
]  # fmt: skip
LEFT_ALONE = [
    on("plain cream card that says Thank You on its front"), on("blank white card"), on("plain card, no image, no cartoon"),
    on("ivory card with a thin border"), on("a card with a monogram on the front"), on("card without any picture"),
    on("Thank You card, gold lettering"), on("a card with a cartoon owl", form="letter"), on("photo-quality paper, blank"),
    on("cotton card, deckled edge, picture-free"), on("heavy card with “Thank You” on the front"), on("watercolor paper, folded, blank"),
    on("Crane & Co. pearl white card"), in_note("Thank you for the picture you drew of the first trial.", form="card"),
]  # fmt: skip


# Written anew to measure the rule.
FLAGGED += [
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "folded card with an otter holding a sign"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "glossy photo postcard of the harbour"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "white card, embossed owl on the front"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "kraft card with a hand-drawn rocket"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "'Thanks a latte' pun, steaming mug on the front"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "navy card with gold foil palm trees"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "a Far Side card"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "card with a pressed fern under the flap"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "cream card showing a heron at dawn"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "funny greeting card, dancing tacos"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "photo of the Brooklyn Bridge"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "card with a vintage typewriter on the front"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "watercolour of poppies"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "white card, smiling sun in the corner"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "Snoopy thank-you card"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "card cut in the shape of a teapot"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "card with a line drawing of the Flatiron"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "red card, puffin motif"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "Thank-you card with a joke about lawyers"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "floral card"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "hot air balloons, glitter"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "cream card, hedgehog in a scarf"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "postcard from the aquarium"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "card printed with a map of Ireland"},
    ),
]
LEFT_ALONE += [
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "plain ivory card, 'Thank You' in black"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "white correspondence card with navy border"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "cream folded card, blank front, deckle edge"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "Crane's ecru card with engraved initials"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "heavy white card, no picture"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "pale grey card with a blind-embossed frame"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "card with the sender's monogram D.R."},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "letterpress 'With Thanks', laid paper, matching envelope"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "plain white folded card"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "ecru card, 'Thank You' in grey letterpress, matching envelope"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "cotton card, hand-torn edges, tissue-lined envelope"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "flat card with a thin blue rule"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "unlined ivory correspondence card, A6"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "moss green card, blank"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "bright white card with gilt bevelled edges"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "dove grey card; envelope with charcoal lining"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "thick white card, square corners"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "plain card with a silver line"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "pale blue card with white ink, matching envelope"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "recycled kraft card, blank inside"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "'Thank You' in script on cream, no image"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "ivory folded note with a raised panel"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "monarch card, engraved name"},
    ),
    Case(
        "Dear Ms. Okafor,\n\nThank you for meeting with me about the associate position on Thursday. I enjoyed hearing how second-years run their own status conferences, and I remain very interested in the role. Please call me at 212-555-0148 if any questions arise.\n\nSincerely,\nDaniel Reyes\n",
        None,
        {"form": "card", "stationery": "soft grey deckle-edged card with a wax seal"},
    ),
]


@pytest.mark.parametrize("one", FLAGGED)
def test_flags(one: Case) -> None:
    flags("image-on-card", one)


@pytest.mark.parametrize("one", LEFT_ALONE)
def test_leaves_alone(one: Case) -> None:
    leaves_alone("image-on-card", one)

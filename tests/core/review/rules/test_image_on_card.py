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


@pytest.mark.parametrize("one", FLAGGED)
def test_flags(one: Case) -> None:
    flags("image-on-card", one)


@pytest.mark.parametrize("one", LEFT_ALONE)
def test_leaves_alone(one: Case) -> None:
    leaves_alone("image-on-card", one)

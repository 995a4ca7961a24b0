"""What the rule apology-for-performance notices, and what it leaves alone."""

from __future__ import annotations

import pytest

from tests.core.review.cases import Case, case, flags, in_note, leaves_alone

FLAGGED = [
    in_note("I am sorry that I was so nervous."),
    in_note("I apologize for rambling about my thesis."),
    in_note("Please excuse my nerves on Thursday."),
    in_note("I was not at my best."),
    in_note("I usually interview much better than that."),
    in_note("I wish I had answered your question about evidence better."),
    in_note("I know that I did not interview well."),
    in_note("I'm sorry I blanked on the rule against perpetuities."),
    in_note("I was really tired on Thursday and hope that it did not show."),
    in_note("My answer about staffing was weak, and I regret it."),
    in_note("It was not my finest hour."),
    in_note("I could have explained my time in Lagos more clearly."),
    in_note("Forgive me for being so tongue-tied."),
    in_note("I froze when you asked about the budget."),
    in_note("Sorry if I came across as unprepared."),
    in_note("I had a terrible cold, so my answers were not clear."),
    case("Hello, Ms. Okafor, this is Daniel Reyes. I am sorry I stumbled through the last question.", kind="voicemail"),
    in_note("I apologize if my answers seemed unfocused."),
    in_note("Sorry for my nervousness."),
    in_note("I regret that I did not explain my gap year well."),
    in_note("I'm afraid I did not come across well."),
    in_note("I know my case interview was a disaster."),
    in_note("I hope my nerves did not put you off."),
    in_note("I was not prepared for the technical question, and I am sorry."),
    in_note("I'm usually more articulate."),
    in_note("Please forgive my clumsy answer about Rawls."),
    in_note("I realise I talked too much."),
]
LEFT_ALONE = [
    in_note("I am sorry that we ran over into your lunch."),
    in_note("I apologize for the delay in sending the writing sample."),
    in_note("I was sorry to hear about your colleague."),
    in_note("Please excuse the late reply."),
    in_note("I stumbled on your article about zoning the same evening."),
    in_note("You put nervous witnesses at ease, and I should like to learn how."),
    in_note("I have thought further about your question on evidence, and would add one case."),
    in_note("Your patients are often nervous, and you showed me how you speak to them."),
    in_note("I am sorry to have missed Mr. Lane."),
    in_note("The pipes froze on the ward, you said, and everybody carried water."),
    in_note("I was nervous about the commute until you told me of the ferry."),
    in_note("Sorry for the second message; the first lacked the attachment."),
    in_note("I could have talked about the docket all afternoon."),
    in_note("My apologies to the receptionist, whose pen I carried off."),
    in_note("I am sorry for the loss of your colleague."),
    in_note("I apologise for writing so late in the day."),
    in_note("Forgive the long note."),
    in_note("I was nervous before the tour; your welcome put me at ease."),
    in_note("I regret that I could not stay for lunch."),
    in_note("Sorry to trouble you again."),
    in_note("I should have mentioned that I also speak Twi."),
    in_note("I am not at my best before coffee, you joked."),
    in_note("You apologised for the cold room, and there was no need."),
]


FLAGGED += [
    in_note("What you heard from me on leases was not a fair sample."),
    in_note("The nurse you met on Monday was not the one who ran the ward in Leeds."),
    in_note("I tend to freeze in front of a panel."),
]
LEFT_ALONE += [
    in_note("The woman you met at the door was on time."),
    in_note("What you heard from the tenants was not the whole story."),
    in_note("The pipes freeze in front of the barn."),
]


@pytest.mark.parametrize("one", FLAGGED)
def test_flags(one: Case) -> None:
    flags("apology-for-performance", one)


@pytest.mark.parametrize("one", LEFT_ALONE)
def test_leaves_alone(one: Case) -> None:
    leaves_alone("apology-for-performance", one)

"""What the rule presumption notices, and what it leaves alone."""

from __future__ import annotations

import pytest

from tests.core.review.cases import Case, case, flags, found, in_note, leaves_alone

FLAGGED = [
    in_note("On my first day with you I will bring bread."),
    in_note("I have blocked out the first week of May to get to know the bench."),
    in_note("By the time the inspectors come round, I will have cleared the arrears."),
    in_note("I will see to it that the till balances every night."),
    in_note("I trust the contract is on its way to me."),
    in_note("I look forward to working with you.", "look forward to working with you"),
    in_note("I can't wait to start at Okafor & Lane."),
    in_note("When I join the team, I will bring my own style of brief."),
    in_note("Looking forward to joining your department!"),
    in_note("I am excited to be your new associate."),
    in_note("I look forward to meeting my new colleagues on my first day."),
    in_note("I am sure I will be a great addition to your practice."),
    in_note("I look forward to our second interview."),
    in_note("See you in the next round!"),
    in_note("Once I am on board, we can take up the status conferences again."),
    in_note("What should I bring on my first day?"),
    in_note("I have already given notice at my present firm."),
    in_note("As your next charge nurse I will rewrite the handover sheet."),
    in_note("I am looking forward to a long career with your firm."),
    in_note("I cannot wait to get started."),
    in_note("My new boss at home, my daughter, approves of our future work together."),
    in_note("I look forward to becoming part of the Okafor & Lane family."),
    in_note("I know I will be working with you before the year is out."),
    in_note("Count me in for the spring intake."),
    in_note("I am thrilled to be joining such a kitchen."),
    case("Hello, Ms. Okafor, this is Daniel Reyes. I look forward to working with you.", kind="voicemail"),
    in_note("I look forward to the next round of interviews.", kind="check-in-mail"),
    in_note("I am excited to join your team in January."),
    in_note("It will be a pleasure to work with you."),
    in_note("I'll see you at the final round."),
    in_note("My first week will be spent learning the files."),
    in_note("I look forward to contributing to your team's success."),
    in_note("Thank you for choosing me for this position."),
    in_note("I'm looking forward to being your next pastry chef."),
    in_note("I can already tell we will work well together."),
    in_note("Please let me know where to park when I start."),
    in_note("Let me know when I can expect the offer letter."),
    in_note("I look forward to joining you in the new year."),
]
LEFT_ALONE = [
    in_note("On my first day at the old mill, the foreman left a loaf on my bench."),
    in_note("I have set aside the evening to read the report that you lent me."),
    in_note("By the time the bus came I had written down all that you said."),
    in_note("I will keep my fingers crossed for the team's launch on Sunday."),
    in_note("I trust the children enjoyed the fair."),
    in_note("I have told my family that I shall stay where I am, so please go on without me.", kind="withdrawal"),
    in_note("I would look forward to working with you."),
    in_note("I would welcome the chance to work with you."),
    in_note("I look forward to hearing from you."),
    in_note("I look forward to the possibility of working with you."),
    in_note("I hope to join the team."),
    in_note("If you choose me, I look forward to working with you every day."),
    in_note("I look forward to seeing you on Tuesday.", interview={"next_round_on": "2026-11-24"}),
    in_note("I look forward to the second interview on November 24.", interview={"next_round_on": "2026-11-24"}),
    in_note("When I joined my present firm, I worked with the same judge."),
    in_note("In my current job I look forward to working with you-can-guess-who every budget season."),
    in_note("When I start a brief, I write the last page first."),
    in_note("I looked forward to our talk all week, and it did not disappoint."),
    in_note("You said that your associates look forward to working with the clinic."),
    in_note("Working with the asylum docket in law school taught me patience."),
    in_note("I look forward to your decision."),
    in_note("Were I to join you, my first month would go to reading the files."),
    in_note("Thank you for the offer of a second cup of tea."),
    in_note("I can imagine working with you, and would be glad of the opportunity."),
    in_note("On my first day as an intern in Lagos I learned to file by hand."),
    in_note("I am excited about the prospect of joining the firm."),
    in_note("I remain eager to contribute to your docket."),
    in_note("Once I have finished the certificate in June I will send you a copy."),
    in_note("I look forward to learning of your decision."),
    in_note("I'd love to work with you."),
    in_note("I look forward to any next steps."),
    in_note("I hope to have the chance to start in June."),
    in_note("You look forward to working with new associates, you said."),
    in_note("Working with you would be a privilege."),
    in_note("I look forward to staying in touch."),
    in_note("I look forward to meeting Mr. Lane at the bar dinner."),
    in_note("When you start a trial, you said, the phone goes in the drawer."),
    in_note("I look forward to continuing our conversation."),
    in_note("I looked forward to starting each day at Harlan."),
    in_note("I joined my present team in 2019 and look forward to its tenth anniversary."),
]


# Turns that say plainly that the job is settled, and their neighbours.
FLAGGED += [
    in_note("I gave my notice at the bakery this morning."),
    in_note("I have submitted my resignation to the school."),
    in_note("This morning I put in my resignation at the yard, so I am free from May."),
    in_note("Please pencil me in on the night shift from March."),
    in_note("Feel free to put my name on the locker by the window."),
    in_note("See you all after the holidays!"),
    in_note("I have already told my neighbours to look for me at your counter."),
    in_note("I should be glad to hear on what day I am to report."),
    in_note("Once my locker is assigned, I will bring my boots."),
]
LEFT_ALONE += [
    in_note("I gave my notice at the bakery in 2019."),
    in_note("I have not given my notice, and would owe four weeks."),
    in_note("I have given my notice at the mill, which closes in June."),
    in_note("They put me on the night shift when I was nineteen."),
    in_note("Please put me down for the open evening."),
    in_note("You can put me in touch with any of them."),
    in_note("If you choose me, I would like to know on which day I am to begin."),
    in_note("My manager gave her notice this morning."),
    in_note("I told my pupils to come and find me at the fair."),
    in_note("I will see you at nine with my own knives.", interview={"next_round_on": "2026-11-20"}),
    in_note('As you put it, "When we work together with the clerks, we win."'),
]


def test_a_sentence_is_flagged_once() -> None:
    one = in_note("When I am on your rota in May I shall bring cake for the night staff.")
    assert len(found("presumption", one)) == 1


FLAGGED += [
    in_note("I've cancelled the rest of my interviews."),
    in_note("Tell the night crew to save me a chair."),
    in_note("You might tell the cook that I never eat fish."),
    in_note("We have enrolled our boys at the school round the corner from you."),
]
LEFT_ALONE += [
    in_note("My daughter has enrolled at the school round the corner."),
    in_note("You can put me down as a friend of the museum."),
    in_note("Please tell the porter that I found my hat."),
]


@pytest.mark.parametrize("one", FLAGGED)
def test_flags(one: Case) -> None:
    flags("presumption", one)


@pytest.mark.parametrize("one", LEFT_ALONE)
def test_leaves_alone(one: Case) -> None:
    leaves_alone("presumption", one)

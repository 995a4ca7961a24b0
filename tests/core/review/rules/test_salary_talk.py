"""What the rule salary-talk notices, and what it leaves alone."""

from __future__ import annotations

import pytest

from tests.core.review.cases import Case, case, flags, in_note, leaves_alone

FLAGGED = [
    in_note("My wife asked whether the health plan covers the boys."),
    in_note("I hope the figure you mentioned has some room in it."),
    in_note("I would like to talk about working from home before I say yes."),
    in_note("I would also like to know more about the salary."),
    in_note("My salary expectations are around $95,000."),
    in_note("What are the benefits like?"),
    in_note("Could you tell me how many vacation days there are?"),
    in_note("I would need at least £42,000 to move."),
    in_note("The generous benefits package makes the position even more attractive."),
    in_note("We did not get to discuss compensation, and I would like to."),
    in_note("I forgot to ask about paid leave."),
    in_note("How much does the position pay?"),
    in_note("I am willing to negotiate my salary."),
    in_note("I was hoping for a signing bonus."),
    in_note("Is the pay negotiable, and what is the salary range?"),
    in_note("I cannot afford to take a pay cut."),
    in_note("My current salary is above the band, so what would you offer?", interview={"role": "Payroll Analyst"}),
    case("Hello, Ms. Okafor, this is Daniel Reyes. I would like to talk about my compensation.", kind="voicemail"),
    in_note("Could we talk about the pay?"),
    in_note("I'd like to know the hourly rate."),
    in_note("Is health insurance included?"),
    in_note("I am currently making $70,000."),
    in_note("How many days off would I get?"),
    in_note("Does the job come with a bonus?"),
    in_note("I hope the salary is competitive."),
    in_note("What is the range for this role?"),
    in_note("Could you tell me about paid parental leave?"),
    in_note("My rate is $60 an hour."),
]
LEFT_ALONE = [
    in_note("The figure of eight in the dance took me a year."),
    in_note("The old health centre covers three valleys."),
    in_note("I enjoyed hearing how you rebuilt the salary bands.", interview={"role": "Compensation Analyst"}),
    in_note("Your pay equity study is the best I have read."),
    in_note("The wage theft docket is where I want to work."),
    in_note("Careful drafting pays off, as you said."),
    in_note("Your clients benefit from early advice."),
    in_note("I paid close attention to what you said about the $2 million verdict."),
    in_note("The workers' compensation cases drew me to the firm."),
    in_note("I would leave the memo with the desk on Friday."),
    in_note("The benefit of a small team is that one sees whole cases."),
    in_note("Please pay my respects to Mr. Lane."),
    in_note(
        "I liked your account of enrolling the nurses in the new pension.", interview={"role": "Benefits Administrator"}
    ),
    in_note("The package of exhibits that you showed me was six inches thick."),
    in_note("Your vacation in Maine sounded restful."),
    in_note("The first-year bonus question on the exam made us both laugh."),
    in_note("The benefits of early mediation were clear."),
    in_note("I raised $2 million for the shelter."),
    in_note("You explained the sick leave policy that your clients fought for."),
    in_note("I admire that you pay interns."),
    in_note("Your insurance defence work interests me."),
    in_note("I have handled payroll for 40 people."),
    in_note("The bonus round of the quiz made us laugh."),
    in_note("Vacation homes are a third of your title work."),
    in_note("The commission of inquiry came up."),
    in_note("Equity partners and equity theatre both came up."),
]


@pytest.mark.parametrize("one", FLAGGED)
def test_flags(one: Case) -> None:
    flags("salary-talk", one)


@pytest.mark.parametrize("one", LEFT_ALONE)
def test_leaves_alone(one: Case) -> None:
    leaves_alone("salary-talk", one)

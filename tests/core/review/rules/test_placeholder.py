"""What the rule placeholder notices, and what it leaves alone."""

from __future__ import annotations

import pytest

from tests.core.review.cases import Case, case, flags, in_note, leaves_alone

FLAGGED = [
    in_note("I enjoyed hearing about {topic} at your office."),
    in_note("Thank you for telling me about [Company Name].", "[Company Name]"),
    in_note("I enjoyed our talk about [topic].", "[topic]"),
    in_note("Thank you for the interview at {company}.", "{company}"),
    in_note("The {{role}} is what I want.", "{{role}}"),
    in_note("I met you on <date>.", "<date>"),
    in_note("I am interested in the ______ position."),
    case("Dear Mr./Ms. Okafor:\n\nThank you.\n\nDaniel Reyes"),
    case("Dear Ms. Okafor:\n\nThank you.\n\nSincerely,\n[Your Name]", "[Your Name]"),
    case("Dear Ms. Okafor:\n\nThank you.\n\nSincerely,\nYour Name", "Your Name"),
    in_note("It would be an honor to work at XYZ Company."),
    in_note("Lorem ipsum dolor sit amet."),
    in_note("Call me at XXX-XXX-XXXX."),
    in_note("I liked (insert topic here) most of all."),
    case("Dear [Interviewer],\n\nThank you.\n\nDaniel Reyes", "[Interviewer]"),
    in_note("Hello %FIRSTNAME%, thank you."),
    case("Dear Ms. Okafor:\n\nThank you.\n\nSincerely,\nJohn Doe", "John Doe"),
    in_note("Thank you for the position at , and for the tour."),
    case("Dear ,\n\nThank you.\n\nDaniel Reyes"),
    in_note("I enjoyed [mention something specific you discussed]."),
]
LEFT_ALONE = [
    in_note('I laughed at the bill that went out to six hundred people as "Dear [CUSTOMER NAME]," and no further.'),
    in_note("I once mailed a hundred bills with {FIRST} where the names should have been."),
    in_note("As [2019] UKSC 41 has it, the rule is old."),
    in_note("You said that it [the statute] was dead."),
    in_note("The set {x | x > 0} came up in the lesson."),
    in_note("The form read “recieved [sic]”."),
    in_note("I use `dict = {}` and f-strings daily."),
    in_note("The band is called ABC, and the ABC affiliate carried it."),
    in_note("Super Bowl XXX came up, and Malcolm X."),
    in_note("In Roe v. Wade, Jane Roe was no real name; in ours, Jane Doe was."),
    in_note("The name on the door was Lane."),
    in_note("I would bring the title search [1] and the deed [2]."),
    case("Dear Ms. Okafor:\n\nThank you.\n\nSincerely,\nJane Doe", sender={"name": "Jane Doe"}),
    in_note("The NAME Act and the ROLE project were new to me."),
    in_note("The <b>bold</b> draft is enclosed."),
    in_note("I would love to work at XYZ Company.", interview={"firm": "XYZ Company"}),
    in_note("The docket ... and here I quote ... is full."),
    in_note("The blend was 50/50, and/or so he/she said."),
]


# Written anew to measure the rule.
FLAGGED += [
    in_note("Thank you for the chance to talk about {role} and the docket."),
    in_note('You said "yes" when I asked about {company} and the docket.'),
]
LEFT_ALONE += [
    in_note('I went back to the string, "{player_name} found {count} {item}", and tried it in Polish.'),
    in_note("The template `Dear {{name}}` that you showed me still makes me smile."),
    in_note('The sign "Hello, {user}" was left on the wall as a joke.'),
]


# Numbers to come; and slots that the note tells of, as against those of its own.
FLAGGED += [
    in_note("I bring XX years of nursing.", "XX "),
    in_note("I have over X years of sales behind me."),
    in_note("I cut waste by XX%."),
    in_note("I have [X] years at the bench.", "[X]"),
    in_note('You said that "[insert quote]" was your rule.', "[insert quote]"),
    in_note("I was moved by the [name of project] you showed me.", "[name of project]"),
    in_note("I work in the field [field name]."),
]
LEFT_ALONE += [
    in_note("A letter went out with an empty {name} at its head."),
    in_note('The card for the vase read "[maker unknown, date unknown]", which I liked.'),
    in_note("In my Year X class, we solve for x years."),
    in_note("Every field [date unknown] was to be filled by hand."),
]


@pytest.mark.parametrize("one", FLAGGED)
def test_flags(one: Case) -> None:
    flags("placeholder", one)


@pytest.mark.parametrize("one", LEFT_ALONE)
def test_leaves_alone(one: Case) -> None:
    leaves_alone("placeholder", one)

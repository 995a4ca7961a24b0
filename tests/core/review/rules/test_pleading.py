"""What the rule pleading notices, and what it leaves alone."""

from __future__ import annotations

import pytest

from tests.core.review.cases import Case, flags, in_note, leaves_alone

FLAGGED = [
    in_note("I have applied to forty schools and nobody has even written back."),
    in_note("Without this my children will have to change school."),
    in_note("I would do it for half of what the others ask."),
    in_note("I have barely slept since for thinking of it."),
    in_note("Please, just give me a chance."),
    in_note("I am begging you to consider me."),
    in_note("I really need this job."),
    in_note("I know I am not the best candidate, but I work hard."),
    in_note("I would do anything to work at the firm."),
    in_note("You won't regret hiring me."),
    in_note("Your team won't regret giving me a chance."),
    in_note("I am desperate for work."),
    in_note("I am just a student with no experience, and I am surprised you saw me."),
    in_note("My family depends on this position."),
    in_note("I know there are better candidates than me."),
    in_note("I don't deserve a place like yours, but I would be happy with it."),
    in_note("Please take a chance on me."),
    in_note("I would even work for free at first."),
    in_note("This is my last chance to get into the field."),
    in_note("Please pick me."),
    in_note("I implore you to read my file once more."),
    in_note("Nobody else will hire me with this transcript."),
    in_note("I promise you will not regret it if you hire me."),
    in_note("Please don't reject me."),
    in_note("I would be so lucky if you even considered me."),
    in_note("I know I'm probably not what you are looking for."),
    in_note("I'd take any salary, any hours."),
    in_note("Without this job I do not know what I will do."),
    in_note("I am not as qualified as the others you met."),
    in_note("I beg you to reconsider."),
    in_note("I'm nobody special, but I try hard."),
    in_note("I would give anything to work here."),
]
LEFT_ALONE = [
    in_note("I had applied to two schools when I heard of yours."),
    in_note("Without this your bakers would have to come in at two, as you said."),
    in_note("The choir came for half of the evening."),
    in_note("I have hardly slept on a train that was so quiet."),
    in_note("I still have much to learn about evidence, and would like to learn it with you."),
    in_note("I realise that I have less trial experience than some, and would bring six years of drafting."),
    in_note("The pleadings that we discussed were a model of their kind."),
    in_note("You asked whether the statute begs the question, and I think that it does."),
    in_note("I would be grateful for the opportunity."),
    in_note("I hope that you will consider me for the position."),
    in_note("Your client begged for a continuance, you said, and got it."),
    in_note("There is desperately little housing for your patients, and I would like to work on that."),
    in_note("I know that the decision is a hard one."),
    in_note("The chance to work with your tenants would mean a great deal."),
    in_note("I may not have run a kitchen of sixty covers yet, but I have run one of forty."),
    in_note("Please give my thanks to Mr. Lane."),
    in_note("I need this kind of early responsibility to do my best work, as you said of yourself."),
    in_note("He pleaded no contest, you told me, and the appeal went on from there."),
    in_note("I would be honoured to be considered."),
    in_note("I am early in my career and keen to learn."),
    in_note("I begged my brother to lend me the book you named."),
    in_note("I hope you will keep me in mind."),
    in_note("I know I would learn a great deal from you."),
    in_note("Please consider me for the fellowship as well."),
    in_note("I do not pretend to know your docket yet."),
    in_note("I need to learn more Spanish, and have begun."),
]


FLAGGED += [
    in_note("I am not the kind of man who ever gets chosen."),
    in_note("There's no money coming in at home."),
    in_note('I told my wife, "I would do anything for this job," and I meant it.'),
    in_note("I am only a farm boy with nobody to speak for me."),
]
LEFT_ALONE += [
    in_note('The old man called, "Please, please, let the dog stay," and you let it.'),
    in_note("I am not the sort of cook who gets bored."),
    in_note('Your sign, "Give me one chance and I will stay for life," made me laugh.'),
]


FLAGGED += [
    in_note("I have no one else to turn to."),
    in_note("Please do not let my lack of schooling count against me."),
    in_note("I beg you on my knees."),
]
LEFT_ALONE += [
    in_note("I knelt on my knees in the mud to see the roots."),
    in_note("I spent a winter on my hands and knees with a tape and a torch."),
]


@pytest.mark.parametrize("one", FLAGGED)
def test_flags(one: Case) -> None:
    flags("pleading", one)


@pytest.mark.parametrize("one", LEFT_ALONE)
def test_leaves_alone(one: Case) -> None:
    leaves_alone("pleading", one)

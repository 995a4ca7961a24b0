"""What replies are read to say: each kind in words that carry it, and in words that only look like it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whenever import Date

from afterword.core.candidacy.model import ReplyKind
from afterword.core.reply.model import Message
from afterword.core.reply.reader import read

TUESDAY = Date(2026, 3, 3)


def reading(text, *, subject=None, headers=None, locale="en-US", day=TUESDAY):
    return read(Message(text=text, received_on=day, locale=locale, subject=subject, headers=headers or {}))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("We have decided to offer the position to another candidate.", "decline"),
        ("We are delighted to offer you the position.", "offer"),
        ("We are delighted to have met you, but the role has been filled.", "decline"),
        ("We would like to offer you a second interview.", "next-interview"),
        ("We are unable to offer you the position.", "decline"),
        ("Unfortunately we will not have an answer until next Friday.", "update-with-date"),
        ("Unfortunately we need to move your interview to Thursday at 2 p.m.", "next-interview"),
        ("If we decide to make you an offer, you will hear by March 20.", "update-with-date"),
        ("We hope to make an offer to one of the finalists by March 20.", "update-with-date"),
        ("We have not yet made a decision, but will by March 20.", "update-with-date"),
        ("We have not made a decision yet. Thank you for your patience.", "acknowledgement"),
        ("Please let us know if you have any questions. Thank you for coming in.", "acknowledgement"),
        ("Could you send us two references?", "question"),
        ("The search is on hold.", "other"),
        ("I am out of the office until March 9.", "auto-reply"),
        ("I was out of the office last week, sorry. Could you send your transcript?", "question"),
        ("You have the wrong person.", "other"),
        ("The post went to an internal candidate.", "decline"),
        ("What is the earliest you could start?", "question"),
        ("You are through to the final round.", "next-interview"),
        ("", "other"),
        ("👍", "other"),
    ],
)
def test_the_kind_is_what_the_words_say(text, kind):
    assert reading(text).kind == kind


@pytest.mark.parametrize(
    ("text", "locale", "date"),
    [
        ("We will let you know by the end of next week.", "en-US", "2026-03-13"),
        ("You will hear from us within ten business days.", "en-US", "2026-03-17"),
        ("We will be in touch by 12/03/2026.", "en-GB", "2026-03-12"),
        ("We will be in touch by 03/12/2026.", "en-US", "2026-03-12"),
        ("Would Tuesday, March 10 at 2 p.m. suit you?", "en-US", "2026-03-10"),
        ("Could you come back on 12 March at 9.30 to meet the head?", "en-GB", "2026-03-12"),
        ("We are pleased to offer you the post, starting on 1 June. Please answer by 20 March.", "en-GB", "2026-03-20"),
        ("Please send your transcript by Friday.", "en-US", "2026-03-06"),
        ("I am away from my desk and back on March 16.", "en-US", "2026-03-16"),
        ("Thank you for coming in on Monday, March 2. We will decide by March 20.", "en-US", "2026-03-20"),
        ("We decided on March 2 to go with another candidate.", "en-US", None),
        ("Thank you for your letter of March 2.", "en-US", None),
        ("The search is on hold until the new year.", "en-US", None),
    ],
)
def test_the_date_is_the_one_that_counts(text, locale, date):
    found = reading(text, locale=locale).date
    assert (str(found) if found else None) == date


def test_without_a_day_of_receipt_no_relative_date_is_made_up():
    assert reading("We will let you know by Friday.", day=None).date is None


@pytest.mark.parametrize(
    "quoted",
    [
        "\n\nOn Mon, Mar 2, 2026 at 9:12 AM Anna Berg <anna@mail.example> wrote:\n> I would accept an offer by Friday.",
        "\n\nOn Mon, Mar 2, 2026 at 9:12 AM Anna Berg\n<anna@mail.example> wrote:\n> I would accept an offer by Friday.",
        "\n\n-----Original Message-----\nFrom: Anna Berg\nSent: Monday\nTo: Ruth\nSubject: Thank you\n\nI would accept an offer by Friday.",
        "\n\n________________________________\nFrom: Anna Berg <anna@mail.example>\nSent: Monday, March 2\nTo: Ruth\nSubject: Thanks\n\nWe regret.",
        "\n\nFrom: Anna Berg\nDate: 2 March 2026\nTo: Ruth Okafor\nSubject: Thanks\n\nCould you tell me by Friday?",
        "\n\nAm 02.03.2026 um 09:12 schrieb Anna Berg:\n> We are pleased to offer you the position.",
        "\n\nLe 2 mars 2026 à 09:12, Anna Berg a écrit :\n> We are pleased to offer you the position.",
        "\n\n> We are pleased to offer you the position by Friday.",
        "\n\n-- \nRuth Okafor\nOut of the office every Friday. We are pleased to offer you the position.",
        "\n\nSent from my iPhone",
        "\n\nThis e-mail is confidential and intended only for the recipient. If you have received it in error, could you tell us by Friday?",
    ],
)
def test_what_is_quoted_signed_or_disclaimed_is_no_part_of_the_answer(quoted):
    said = reading("Thank you, Anna." + quoted)
    assert (said.kind, said.date) == (ReplyKind.ACKNOWLEDGEMENT, None)


def test_an_answer_below_the_quotation_is_read():
    text = "On Mon, Mar 2, 2026 Anna Berg <anna@mail.example> wrote:\n> When will you decide?\n\nBy March 20, we hope: you will hear from us then."
    assert str(reading(text).date) == "2026-03-20"


def test_a_forwarded_message_is_read_though_all_of_it_is_quoted():
    assert reading("> We have decided to move forward with other candidates.").kind == "decline"


@pytest.mark.parametrize(
    ("text", "headers", "kind"),
    [
        ("We have decided to move forward with other candidates.", {"Auto-Submitted": "auto-generated"}, "decline"),
        ("We have received your application.", {"Auto-Submitted": "auto-generated"}, "acknowledgement"),
        ("Back on Monday!", {"Auto-Submitted": "auto-replied (vacation)"}, "auto-reply"),
        ("Thank you for your note.", {"Auto-Submitted": "no"}, "acknowledgement"),
        ("Your message could not be delivered: user unknown.", {"From": "MAILER-DAEMON@mx.example"}, "other"),
        ("It failed.", {"Content-Type": "multipart/report; report-type=delivery-status"}, "other"),
    ],
)
def test_words_outrank_headers_and_headers_help(text, headers, kind):
    assert reading(text, headers=headers).kind == kind


@pytest.mark.parametrize(
    "subject", ["Automatic reply: Thank you", "Out of Office", "Abwesenheitsnotiz", "Réponse automatique : merci"]
)
def test_a_subject_of_a_vacation_program_helps(subject):
    assert reading("I shall read it when I return.", subject=subject).kind == "auto-reply"


def test_the_evidence_is_the_sentence_that_decided():
    text = "Dear Anna,\n\nThank you for coming in. We have chosen another candidate. Best of luck.\n\nRuth"
    start, end = reading(text).evidence
    assert text[start:end] == "We have chosen another candidate."


def test_offer_and_decline_are_never_taken_for_one_another_in_plain_words():
    for text in (
        "We cannot offer you the job.",
        "No offer will be made to you.",
        "We decided not to extend you an offer.",
    ):
        assert reading(text).kind != "offer", text
    for text in ("The job is yours.", "We would love to have you join us.", "You got the job!"):
        assert reading(text).kind == "offer", text


@settings(deadline=None, max_examples=300)
@given(st.text(max_size=400), st.text(max_size=60), st.sampled_from(["en-US", "en-GB", "xx", ""]))
def test_nothing_breaks_it_and_the_evidence_lies_in_the_text(text, subject, locale):
    found = reading(text, subject=subject, locale=locale)
    assert 0 <= found.confidence <= 1
    if found.evidence:
        assert 0 <= found.evidence[0] <= found.evidence[1] <= len(text)


@pytest.mark.parametrize(
    "unit",
    [
        "> ",
        "On On ",
        "wrote: ",
        "by Friday, ",
        "we are not able to offer you the ",
        "would you like to come back to meet the team and ",
        "a" * 50 + " ",
        "\n",
        "From: x\n",
        "if ",
    ],
)
def test_a_long_hostile_text_takes_no_minutes(unit):
    reading((unit * 40_000)[:200_000])

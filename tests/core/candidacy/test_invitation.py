"""What an invitation would change: firm, role, people and gaps, and which of two revisions counts."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whenever import Instant, PlainDateTime

from afterword.core.candidacy.invitation import Attendee, Deed, Invitation, InvitationKnown, Proposal, Revision
from afterword.core.candidacy.invitation_answers import read_answers, read_clock, read_length
from afterword.core.candidacy.invitation_text import is_name, named_in_text
from afterword.core.candidacy.model import Form, Part
from afterword.core.candidacy.proposal import propose

START, END = Instant("2026-11-12T14:00:00-05:00"), Instant("2026-11-12T15:00:00-05:00")
PLAIN = Invitation(
    uid="u1",
    stamped=Instant("2026-11-01T12:00:00Z"),
    started=START,
    ended=END,
    wall_started=PlainDateTime(2026, 11, 12, 14),
    wall_ended=PlainDateTime(2026, 11, 12, 15),
    zone="America/New_York",
    summary="Interview: Associate Attorney at Okafor & Lane LLP",
)


def proposed(*, name: str | None = "Jane Doe", mail: str | None = "jane@mailbox.test", **facts: object) -> Proposal:
    return propose(replace(PLAIN, **facts), None, mail, name)


def asked(proposal: Proposal) -> list[str]:
    return [question.what for question in proposal.questions]


@pytest.mark.parametrize(
    ("summary", "firm", "role"),
    [
        ("Interview with Example Corp", "Example Corp", None),
        ("Interview: Associate Attorney at Okafor & Lane LLP", "Okafor & Lane LLP", "Associate Attorney"),
        ("Jane Doe and Acme - Onsite interview", "Acme", None),
        ("Acme - Jane Doe - Technical Interview", "Acme", None),
        ("Globex x Jane Doe: Intro call", "Globex", None),
        ("Jane Doe / Initech | Senior Accountant", "Initech", "Senior Accountant"),
        ("[Acme] Onsite interview - Jane Doe", "Acme", None),
        ("Updated invitation: Acme Onsite Interview @ Thu Dec 3, 2026 10am - 11am (EST) (j@x.test)", "Acme", None),
        ("Canceled: Interview with Acme", "Acme", None),
        ("FW: RE: [EXTERNAL] Phone screen with Acme", "Acme", None),
        ("Interview for the position of Staff Nurse at St. Mary's Hospital", "St. Mary's Hospital", "Staff Nurse"),
        ("Final round – Product Designer @ Foo", "Foo", "Product Designer"),
        ("Your interview with Acme for the Data Analyst position", "Acme", "Data Analyst"),
        ("Interview with Deloitte Consulting - Senior Consultant", "Deloitte Consulting", "Senior Consultant"),
        ("Virtual Onsite: Acme (Backend Engineer)", "Acme", "Backend Engineer"),
        (
            "Campus visit: University of Somewhere, Assistant Professor",
            "University of Somewhere",
            "Assistant Professor",
        ),
        ("Interview with John Smith, VP Engineering at Acme", "Acme", None),
        ("Interview: Night Porter - Seaview Hotel", "Seaview Hotel", "Night Porter"),
        ("Interview: Night Watch - Seaview Hotel", "Seaview Hotel", "Night Watch"),
        ("Interview - Seaview Hotel - Galway", "Seaview Hotel", None),
        ("Groundworker interview, Sutton & Brace", "Sutton & Brace", "Groundworker"),
        ("Hotel Bellevue - Second Interview", "Hotel Bellevue", None),
        ("Interview with Harbour Analytics", "Harbour Analytics", None),
        ("Software Engineer Interview", None, "Software Engineer"),
        ("Interview for Marketing Manager", None, "Marketing Manager"),
        ("Interview", None, None),
        ("Zoom meeting", None, None),
        ("Virtual Interview - Jane Doe", None, None),
        ("Interview with the hiring manager", None, None),
        ("30 Minute Meeting", None, None),
        ("", None, None),
    ],
)
def test_firm_and_role_out_of_a_title(summary: str, firm: str | None, role: str | None) -> None:
    proposal = proposed(summary=summary)
    assert (proposal.firm, proposal.role) == (firm, role)
    assert asked(proposal) == [what for what, found in (("firm", firm), ("role", role)) if not found]


def test_a_title_that_may_name_a_person_is_asked_about() -> None:
    proposal = proposed(summary="Interview with Maria Ortega")
    assert proposal.firm is None
    assert proposal.questions[0].choices == ("Maria Ortega",)


def test_whoever_sent_it_is_no_firm() -> None:
    bob = Attendee("Bob Lee", "bob@acme.test")
    proposal = proposed(summary="Jane Doe and Bob Lee", organizer=bob)
    assert proposal.firm is None
    assert "Bob Lee" not in proposal.questions[0].choices


def test_a_scheduling_calendar_names_the_firm() -> None:
    board = Attendee("[Fernhill] Candidate Calendar", "c_1a2b@group.calendar.google.com", is_group=True)
    proposal = proposed(summary="Onsite interview", organizer=board)
    assert proposal.firm == "Fernhill"
    assert proposal.people == ()


def test_a_mail_domain_is_one_choice_and_a_free_one_is_none() -> None:
    proposal = proposed(summary="Interview", organizer=Attendee("Ann Ray", "ann@mail.okaforlane.co.uk"))
    assert proposal.firm is None
    assert proposal.questions[0].choices == ("Okaforlane",)
    free = proposed(summary="Interview", organizer=Attendee("Ann Ray", "ann@gmail.com"))
    assert free.questions[0].choices == ()


def test_of_two_names_in_a_title_the_one_that_the_address_spells_is_the_firm() -> None:
    sender = Attendee("Maeve Doran", "maeve@brightwater.test")
    proposal = proposed(summary="Interview: Tide Keeping - Brightwater", organizer=sender)
    assert (proposal.firm, proposal.role) == ("Brightwater", "Tide Keeping")


def test_the_description_names_what_the_title_does_not() -> None:
    labels = proposed(summary="Interview", description="Company: Acme Robotics\nPosition: Line Cook")
    assert (labels.firm, labels.role) == ("Acme Robotics", "Line Cook")
    prose = proposed(
        summary="Interview", description="Thank you for your interest in the Line Cook role at Blue Heron."
    )
    assert (prose.firm, prose.role) == ("Blue Heron", "Line Cook")


NAMED = [
    ("You will be meeting with:\n- Dr. A. Rao (CTO)\n- B. Lee, Senior Engineer\n\nBring ID.", ["Dr. A. Rao", "B. Lee"]),
    ("Interviewers: María José Ortega, Bob Lee", ["María José Ortega", "Bob Lee"]),
    ("Panel: Dr. A. Rao (CTO), B. Lee", ["Dr. A. Rao", "B. Lee"]),
    ("Your interviewer(s) will be Priya Raman and Tom O'Neill.", ["Priya Raman", "Tom O'Neill"]),
    ("Interviewer: Priya", ["Priya"]),
    ("Interviewer 1: Maria Ortega\nInterviewer 2: Bob Lee", ["Maria Ortega", "Bob Lee"]),
    ("You are meeting with Bob, Alice and Carol.", ["Bob", "Alice", "Carol"]),
    ("You'll be speaking with our hiring manager, Tom Baker.", ["Tom Baker"]),
    ("The interview will be conducted by Maria Ortega, our General Counsel.", ["Maria Ortega"]),
    ("You will meet Bob Lee (https://linkedin.com/in/bob) and Ann Ray.", ["Bob Lee", "Ann Ray"]),
    (
        "10:00 - 10:45 María José Ortega, Director\n10:45 - 11:00 Break\n12:00 - 1:00 Lunch with the team",
        ["María José Ortega"],
    ),
    (
        "9:00am–9:30am | Welcome | Dana White, Recruiter\n9:30am–10:15am | Wei Zhang & Omar Haddad",
        ["Dana White", "Wei Zhang", "Omar Haddad"],
    ),
    ("11:00 AM - 11:45 AM EST: Interview with Li Wei (Head of Data)", ["Li Wei"]),
    (
        "1:00 PM - 1:45 PM (EST)\nSam Ray, Engineering Manager\n1:45 PM - 2:30 PM (EST)\nKim Park",
        ["Sam Ray", "Kim Park"],
    ),
    ("Schedule: 2:00pm Maria Ortega; 2:30pm Bob Lee", ["Maria Ortega", "Bob Lee"]),
    ("Interviewers\n1. 田中 太郎\n2. José Núñez <jose@acme.test>", ["田中 太郎", "José Núñez"]),
    ("Interview Panel\nMaria Lopez - Partner\nJohn A. Smith, Jr. - Associate", ["Maria Lopez", "John A. Smith, Jr."]),
    (
        "A conversation with Dr. Smith about your research. You will then talk to Jane Goodall, PhD.",
        ["Dr. Smith", "Jane Goodall, PhD"],
    ),
    ("Who you'll meet\n\n* Sarah van der Berg, Partner\n\nHow to prepare\nRead This Guide", ["Sarah van der Berg"]),
    ("Bob Example is inviting you to a scheduled Zoom meeting.\nJoin Zoom Meeting\nhttps://zoom.test/j/1", []),
    ("Topic: Interview\nTime: Dec 5, 2026 03:00 PM Eastern Time (US and Canada)\nMeeting ID: 812 3456 7890", []),
    ("Thank you for scheduling an interview with Northwind Traders.\n\nBest,\nAnn Smith\nRecruiting Coordinator", []),
    ("Meeting with Acme", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "names"), NAMED)
def test_people_named_in_a_text(text: str, names: list[str]) -> None:
    assert [person.name for person in named_in_text(text)] == names


def test_titles_and_addresses_go_with_the_names() -> None:
    text = "Panel: Dr. A. Rao (CTO), Ana Roy, VP of Operations, and José Núñez <jose@acme.test>"
    assert [(each.name, each.title, each.email) for each in named_in_text(text)] == [
        ("Dr. A. Rao", "CTO", None),
        ("Ana Roy", "VP of Operations", None),
        ("José Núñez", None, "jose@acme.test"),
    ]


@pytest.mark.parametrize(
    "text", ["Lunch", "The Team", "Room 4", "Line Cook", "Acme Inc.", "Hiring Manager", "jane", "Meeting Link"]
)
def test_what_is_no_name(text: str) -> None:
    assert not is_name(text, loose=True)


ROOMS_AND_THINGS = (
    Attendee("Conf Room 4B", "conf4b@firm.test", is_room=True),
    Attendee("Projector", "p@firm.test", kind="resource", is_resource=True),
    Attendee("Otter.ai", "notetaker@otter.ai"),
    Attendee("Sam's AI Notetaker", "sam+bot@firm.test"),
    Attendee("Fireflies.ai Notetaker", "fred@fireflies.ai"),
    Attendee("", "meeting@e.read.ai"),
    Attendee("Hiring Team", "hiring@firm.test", kind="group", is_group=True),
    Attendee("", "recruiting@firm.test"),
    Attendee("", "no-reply@us.greenhouse-mail.io"),
)


def test_rooms_things_and_note_takers_are_nobody() -> None:
    proposal = proposed(attendees=(*ROOMS_AND_THINGS, Attendee("Ann Ray", "ann@firm.test")))
    assert [person.name for person in proposal.people] == ["Ann Ray"]


def test_the_candidate_is_not_proposed_by_mail_by_name_or_as_organizer() -> None:
    me = Attendee("Doe, Jane", "jane@elsewhere.test")
    assert proposed(attendees=(me, Attendee("", "JANE@mailbox.test".lower())), organizer=me).people == ()


def test_the_organizer_is_no_interviewer() -> None:
    proposal = proposed(
        organizer=Attendee("Whitcomb, Dana", "dana@firm.test"), attendees=(Attendee("Ann Ray", "ann@firm.test"),)
    )
    assert [(each.name, each.part) for each in proposal.people] == [
        ("Ann Ray", Part.INTERVIEWER),
        ("Dana Whitcomb", Part.COORDINATOR),
    ]
    recruiter = proposed(organizer=Attendee("Dana Whitcomb", "dana@toptalent-recruiting.test"))
    assert recruiter.people[0].part is Part.RECRUITER


def test_an_organizer_who_is_sent_it_as_well_is_still_none() -> None:
    dana = Attendee("Dana Whitcomb", "dana@firm.test")
    (person,) = proposed(organizer=dana, attendees=(dana,)).people
    assert person.part is Part.COORDINATOR


def test_an_organizer_whom_the_text_names_as_interviewer_is_one() -> None:
    (person,) = proposed(
        organizer=Attendee("Maria Ortega", "maria@firm.test"),
        description="You will be meeting with: Maria Ortega, Partner",
    ).people
    assert (person.part, person.title, person.email) == (Part.INTERVIEWER, "Partner", "maria@firm.test")


@pytest.mark.parametrize(
    "attendee",
    [
        Attendee("Ortega, María José", "mj@firm.test"),
        Attendee("Maria Jose Ortega", "mj@firm.test"),
        Attendee("", "maria.ortega@firm.test"),
        Attendee("", "mortega@firm.test"),
    ],
)
def test_named_and_invited_is_one_person(attendee: Attendee) -> None:
    (person,) = proposed(description="Interviewer: María José Ortega", attendees=(attendee,)).people
    assert person.email == attendee.mail


def test_an_address_alone_gives_a_name_only_where_it_spells_one() -> None:
    people = proposed(attendees=(Attendee("", "ines.marchetti@firm.test"), Attendee("", "im42@firm.test"))).people
    assert [each.name for each in people] == ["Ines Marchetti", "im42@firm.test"]


JANE = Attendee("Jane Doe", "jane@mailbox.test")
ANN, BOB = Attendee("Ann Ray", "ann@firm.test"), Attendee("Bob Lee", "bob@firm.test")


@pytest.mark.parametrize(
    "facts",
    [
        {"attendees": (JANE, ANN), "summary": "Jane Doe and Acme - Onsite interview"},
        {"attendees": (JANE, ANN), "summary": "Interview: Jane Doe with Ann Ray"},
        {"attendees": (JANE, ANN), "description": "Dear Jane,\n\nWe look forward to meeting you."},
        {"attendees": (replace(JANE, name=""), ANN), "description": "Hi Jane!"},
        {"attendees": (JANE,), "organizer": BOB},
        {"attendees": (JANE, ANN), "organizer": BOB},
        {"attendees": (replace(JANE, mail="j@gmail.com"), ANN), "organizer": Attendee("Max", "max@agency.test")},
    ],
)
def test_an_unknown_candidate_is_made_out_and_said(facts: dict[str, object]) -> None:
    """On the first day the program does not know who its owner is, and nobody thanks themselves."""
    proposal = proposed(name=None, mail=None, **facts)
    assert not any("jane" in person.name.casefold() for person in proposal.people)
    assert any("is taken to be you" in note for note in proposal.notes)


def test_a_candidate_who_cannot_be_made_out_is_told_how_to_say_so() -> None:
    proposal = proposed(name=None, mail=None, attendees=(ANN, BOB))
    assert len(proposal.people) == 2
    assert any("say who you are" in note for note in proposal.notes)
    assert proposed(attendees=(ANN, BOB)).notes == ()


def test_somebody_of_another_name_is_not_taken_for_the_candidate() -> None:
    proposal = proposed(mail=None, organizer=Attendee("Max", "max@agency.test"), attendees=(ANN,))
    assert [person.name for person in proposal.people] == ["Ann Ray", "Max"]
    nameless = proposed(mail=None, organizer=Attendee("Max", "max@agency.test"), attendees=(replace(JANE, name=""),))
    assert [person.name for person in nameless.people] == ["Max"]


def test_whom_the_text_names_is_not_taken_for_the_candidate() -> None:
    proposal = proposed(
        name=None, mail=None, organizer=BOB, attendees=(JANE,), description="You will be meeting with: Jane Doe"
    )
    assert [person.name for person in proposal.people] == ["Jane Doe", "Bob Lee"]


@pytest.mark.parametrize(
    ("facts", "form"),
    [
        ({"location": "https://us02web.zoom.us/j/1"}, Form.VIDEO),
        ({"location": "Microsoft Teams Meeting"}, Form.VIDEO),
        ({"location": "+1 555-201-4477"}, Form.PHONE),
        ({"summary": "Phone screen with Acme"}, Form.PHONE),
        ({"location": "200 Canal Street, 14th floor"}, Form.IN_PERSON),
        ({"summary": "Acme onsite interview", "meeting": "zoom:1"}, Form.IN_PERSON),
        ({"summary": "Virtual onsite with Acme", "meeting": "zoom:1"}, Form.VIDEO),
        ({}, None),
    ],
)
def test_how_it_takes_place(facts: dict[str, object], form: Form | None) -> None:
    assert proposed(**facts).form is form


def test_gaps_are_questions() -> None:
    gaps = proposed(started=None, ended=None, zone=None, zone_words="Customized Time Zone", wall_ended=None)
    assert asked(gaps) == ["zone", "ended"]
    assert "14:00 on Thursday 12 November 2026" in gaps.questions[0].sentence
    assert "'Customized Time Zone'" in gaps.questions[0].sentence
    assert "One hour is assumed" in gaps.questions[1].sentence
    day = proposed(started=None, ended=None, wall_started=PlainDateTime(2026, 11, 12), wall_ended=None, all_day=True)
    assert asked(day) == ["started", "ended"]


KNOWN = InvitationKnown(
    candidacy="okafor",
    firm="Okafor & Lane LLP",
    role="Associate Attorney",
    zone="America/New_York",
    revision=Revision(
        uid="u1",
        recurrence_id="",
        sequence=2,
        stamped=Instant("2026-11-01T12:00:00Z"),
        cancelled=False,
        started=START,
        ended=END,
        zone="America/New_York",
    ),
)
LATER, EARLIER = Instant("2026-11-02T12:00:00Z"), Instant("2026-10-31T12:00:00Z")
MOVED = {"started": Instant("2026-11-13T10:00:00-05:00"), "ended": Instant("2026-11-13T11:00:00-05:00")}


def again(*, cancelled_before: bool = False, **facts: object) -> Proposal:
    known = replace(KNOWN, revision=replace(KNOWN.revision, cancelled=cancelled_before))
    return propose(replace(PLAIN, **{"sequence": 2, **facts}), known, None, None)


@pytest.mark.parametrize(
    ("facts", "deed", "newer"),
    [
        ({}, Deed.NOTHING, False),
        ({"sequence": 1, **MOVED}, Deed.NOTHING, False),
        ({"sequence": 1, "stamped": LATER, **MOVED}, Deed.NOTHING, False),
        ({"stamped": EARLIER, **MOVED}, Deed.NOTHING, False),
        ({"sequence": 1, "cancelled": True}, Deed.NOTHING, False),
        ({"sequence": 3}, Deed.NOTHING, True),
        ({"sequence": 3, **MOVED}, Deed.UPDATE, True),
        ({"sequence": 3, "stamped": EARLIER, **MOVED}, Deed.UPDATE, True),
        ({"stamped": LATER, **MOVED}, Deed.UPDATE, True),
        ({"stamped": None, **MOVED}, Deed.UPDATE, True),
        ({"sequence": 3, "cancelled": True}, Deed.CANCEL, True),
        ({"stamped": LATER, "cancelled": True}, Deed.CANCEL, True),
        ({"cancelled": True}, Deed.CANCEL, True),
        ({"sequence": 3, "description": "Interviewer: Ann Ray"}, Deed.UPDATE, True),
    ],
)
def test_sequence_then_stamp_decide_which_revision_counts(facts: dict[str, object], deed: Deed, *, newer: bool) -> None:
    proposal = again(**facts)
    assert (proposal.deed, proposal.newer) == (deed, newer)


def test_after_a_cancellation_only_a_newer_revision_brings_it_back() -> None:
    assert again(cancelled_before=True).deed is Deed.NOTHING
    assert again(cancelled_before=True, stamped=None, **MOVED).deed is Deed.NOTHING
    assert again(cancelled_before=True, cancelled=True, sequence=3).deed is Deed.NOTHING
    back = again(cancelled_before=True, sequence=3)
    assert back.deed is Deed.UPDATE
    assert "takes place after all" in back.sentence


def test_a_clock_without_a_zone_is_compared_with_the_one_that_was_confirmed() -> None:
    floating = {"started": None, "ended": None, "zone": None, "sequence": 3}
    assert again(**floating).deed is Deed.NOTHING
    moved = again(**floating, wall_started=PlainDateTime(2026, 11, 12, 16), wall_ended=None)
    assert moved.deed is Deed.UPDATE
    assert asked(moved) == ["zone", "ended"]
    assert moved.questions[0].choices == ("America/New_York",)


def test_a_known_firm_gets_one_more_interview() -> None:
    proposal = propose(PLAIN, replace(KNOWN, revision=None), None, None)
    assert (proposal.deed, proposal.candidacy, proposal.questions) == (Deed.NEW_INTERVIEW, "okafor", ())


def test_another_role_at_a_known_firm_is_asked_about() -> None:
    proposal = propose(
        replace(PLAIN, summary="Interview: Paralegal at Okafor & Lane"), replace(KNOWN, revision=None), None, None
    )
    (question,) = proposal.questions
    assert (question.what, question.choices) == ("candidacy", ("okafor", "new"))


def test_a_cancellation_of_what_is_not_kept_does_nothing() -> None:
    assert proposed(cancelled=True).deed is Deed.NOTHING


def test_answers_fill_the_gaps_and_correct_the_guesses() -> None:
    gaps = proposed(started=None, ended=None, zone=None, wall_ended=None)
    answered, problems = read_answers(
        gaps, {"zone": "America/Chicago", "ended": "45 minutes", "firm": "Okafor, Lane & Partners", "role": " "}
    )
    assert not problems
    assert answered is not None
    assert (answered.firm, answered.role) == ("Okafor, Lane & Partners", "Associate Attorney")
    assert answered.started == Instant("2026-11-12T14:00:00-06:00")
    assert answered.ended == Instant("2026-11-12T14:45:00-06:00")


@pytest.mark.parametrize(
    "said", ["16:00", "4 pm", "4:00 p.m.", "2 hours", "1h60", "2026-11-12T16:00", "2026-11-12T16:00:00-05:00"]
)
def test_an_end_as_people_say_it(said: str) -> None:
    answered, problems = read_answers(proposed(ended=None, wall_ended=None), {"ended": said})
    assert not problems
    assert answered is not None
    assert answered.ended == Instant("2026-11-12T16:00:00-05:00")


def test_a_day_gets_its_times() -> None:
    day = proposed(started=None, ended=None, wall_started=PlainDateTime(2026, 11, 12), wall_ended=None, all_day=True)
    answered, _ = read_answers(day, {"started": "2 pm", "ended": "15:30"})
    assert answered is not None
    assert (answered.started, answered.ended) == (START, Instant("2026-11-12T15:30:00-05:00"))


def test_all_that_is_missing_or_wrong_is_said_at_once() -> None:
    gaps = proposed(summary="Interview", started=None, ended=None, zone=None, wall_ended=None)
    assert [problem.place for problem in read_answers(gaps, {})[1]] == ["firm", "role", "zone"]
    _, wrong = read_answers(gaps, {"firm": "A", "role": "B", "zone": "Europe/Atlantis"})
    assert [problem.place for problem in wrong] == ["zone"]
    _, ends = read_answers(gaps, {"firm": "A", "role": "B", "zone": "Europe/Paris", "ended": "later"})
    assert [problem.place for problem in ends] == ["ended"]
    _, before = read_answers(gaps, {"firm": "A", "role": "B", "zone": "Europe/Paris", "ended": "13:00"})
    assert "before it starts" in before[0].sentence


@pytest.mark.parametrize("said", ["", "soon", "25:00", "14", "13 pm", "0 am", "14:60"])
def test_what_is_no_time(said: str) -> None:
    assert read_clock(said) is None


@pytest.mark.parametrize("said", ["", "0", "0 minutes", "25 hours", "long", "-30 minutes"])
def test_what_is_no_length(said: str) -> None:
    assert read_length(said) is None


WORDS = st.text(
    st.sampled_from(list("abc ABC.,;:-–|()<>@&/0123456789\n")) | st.characters(exclude_categories=("Cs",)), max_size=120
) | st.lists(
    st.sampled_from(["Interview", "with", "and", "at", "Jane Doe", "Acme", "Dr.", "10:00 - 11:00", "\n", ":", "Panel:"])
).map(" ".join)


@settings(deadline=None, max_examples=200)
@given(WORDS, WORDS, WORDS, st.booleans())
def test_whatever_the_words_are_a_proposal_comes_of_them(
    summary: str, description: str, name: str, cancelled: bool
) -> None:
    invitation = replace(
        PLAIN,
        summary=summary,
        description=description,
        cancelled=cancelled,
        organizer=Attendee(name, "a@b.test"),
        attendees=(Attendee(summary, ""), Attendee("", "x.y@b.test")),
    )
    proposal = propose(invitation, None, "jane@mailbox.test", name)
    assert proposal == propose(invitation, None, "jane@mailbox.test", name)
    assert all(person.name for person in proposal.people)
    assert all(
        person.part is not Part.INTERVIEWER or person.email != "a@b.test" or named_in_text(description)
        for person in proposal.people
    )

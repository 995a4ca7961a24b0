"""The composer: true, formal, individual, the same for the same facts, and silent under the reviewer."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from whenever import Date

from afterword.core.candidacy.document import read_candidacy
from afterword.core.candidacy.model import Candidacy
from afterword.core.note.compose import compose
from afterword.core.note.draft import Draft, TooFew
from afterword.core.note.model import NoteForm, NoteKind
from afterword.core.note.prose import sentences, words
from afterword.core.problems import Missing, Refused
from afterword.core.review.reviewer import review, review_panel
from tests.core.note.test_wording import shipped

US, GB = shipped("en-US"), shipped("en-GB")
PANEL = [
    ("okafor", "Amara Okafor", "Ms."),
    ("lane", "Thomas Lane", None),
    ("chen", "Wei Chen", "Dr."),
    ("ortiz", "Inés Ortiz", "Professor"),
    ("suharto", "Suharto", None),
    ("berg", "Anneke van der Berg", "Judge"),
    ("minh", "Nguyen Van Minh", "Mr."),
]
TOPICS = [
    ("how associates get to argue motions", "that you let them fail a little", "I want early trial work"),
    ("Pro bono program", "the asylum docket", "it fits my plan to practice immigration law"),
    ("the merger with Baxter", "your candor about it", None),
    ("associates rotate through three groups", "Loved the rotation", "the variety"),
    ("the night clinic", None, "because nobody is turned away there"),
    ("Night shift triage", "how calm everyone was", "to be of use early"),
    ("School garden", None, None),
    ("learning to weigh evidence", "the patience it takes", "my own experience in Lagos"),
]


def candidacy(**changes: Any) -> Candidacy:
    document: dict[str, Any] = {
        "candidate": {
            "name": "Daniel Reyes",
            "phone": "212-555-0148",
            "email": "daniel@example.org",
            "locale": "en-US",
        },
        "firm": {"name": "Okafor & Lane LLP", "zone": "America/New_York"},
        "role": "Litigation Associate",
        "people": [{"id": id_, "name": name, "title": title} for id_, name, title in PANEL],
        "interviews": [
            {
                "ended": "2026-11-12T15:30:00-05:00",
                "zone": "America/New_York",
                "form": "in-person",
                "people": [id_ for id_, _, _ in PANEL],
            }
        ],
        "talking_points": [
            {"with": PANEL[index % 7][0], "topic": topic, "liked": liked, "interest": interest}
            for index, (topic, liked, interest) in enumerate(TOPICS)
        ],
    } | changes
    read, problems = read_candidacy(document)
    assert read is not None, problems
    return read


def note_to(
    person: str,
    form: NoteForm = NoteForm.MAIL,
    kind: NoteKind = NoteKind.THANK_YOU,
    of: Candidacy | None = None,
    **more: Any,
) -> Draft:
    made = compose(of or candidacy(), person, form, kind, more.pop("wording", US), ref="c1", **more)
    assert isinstance(made, Draft)
    return made


def test_a_thank_you_holds_what_the_article_asks() -> None:
    draft = note_to("okafor")
    text = draft.note.text
    assert text.startswith("Dear Ms. Okafor:\n\n")
    assert "how associates get to argue motions" in text
    assert "212-555-0148" in text
    assert text.rstrip().splitlines()[-4:] == ["Sincerely,", "Daniel Reyes", "212-555-0148", "daniel@example.org"]
    assert draft.note.subject is not None
    assert "Litigation Associate" in draft.note.subject
    assert 90 <= len(words(text)) <= 195


@pytest.mark.parametrize("form", [NoteForm.MAIL, NoteForm.LETTER, NoteForm.CARD])
@pytest.mark.parametrize("seed", range(6))
def test_a_panel_reads_no_sentence_twice_and_the_reviewer_is_silent(form: NoteForm, seed: int) -> None:
    notes = [note_to(id_, form, seed=seed).note for id_, _, _ in PANEL]
    assert [findings for findings in review_panel(notes) if findings] == []
    bodies = [{note.text[slice(*span)] for span in sentences(note.text)} for note in notes]
    for index, mine in enumerate(bodies):
        for theirs in bodies[index + 1 :]:
            assert not {one for one in mine & theirs if len(words(one)) > 6 and "Sincerely" not in one}


def test_the_same_facts_and_seed_give_the_same_note_and_another_seed_another() -> None:
    assert note_to("chen") == note_to("chen")
    assert note_to("chen").note.text != note_to("chen", seed=1).note.text


def test_two_candidates_with_like_facts_get_unlike_letters() -> None:
    other = candidacy(candidate={"name": "Miriam Castellanos", "phone": "212-555-0148"})
    mine, theirs = note_to("okafor"), note_to("okafor", of=other)
    shared = {sentence.text for sentence in mine.sentences} & {sentence.text for sentence in theirs.sentences}
    assert len(shared) <= len(mine.sentences) // 3


def test_every_sentence_names_its_row_or_its_fact() -> None:
    for sentence in note_to("okafor").sentences:
        assert sentence.row.startswith("thank-you.") or (sentence.row == "own words" and sentence.fact)
    assert "talking_points[0].topic" in {sentence.fact for sentence in note_to("okafor").sentences}


def test_words_of_the_firms_name_make_no_note_particular() -> None:
    liked = {"with": "okafor", "liked": "that the bridge spends money with care"}
    case = candidacy(firm={"name": "Bridge for Refugees"}, talking_points=[liked])
    made = compose(case, "okafor", NoteForm.MAIL, NoteKind.THANK_YOU, US)
    assert isinstance(made, TooFew)
    assert [one.rule for one in review(made.draft.note)] == ["generic"]


def test_a_point_may_have_no_topic() -> None:
    liked = {"with": "okafor", "liked": "that second-years run their own status conferences on Fridays"}
    draft = note_to(
        "okafor", of=candidacy(talking_points=[liked, {"with": "lane", "topic": None, "interest": "the docket"}])
    )
    assert "second-years run their own status conferences on Fridays" in draft.note.text
    assert draft.note.interview.talking_points == ()
    assert [one.rule for one in review(draft.note)] == []


def test_too_few_facts_are_said_with_one_question_and_nothing_is_invented() -> None:
    made = compose(candidacy(talking_points=[]), "chen", NoteForm.MAIL, NoteKind.THANK_YOU, US)
    assert isinstance(made, TooFew)
    assert "E10" in made.missing[0]
    assert "Dr. Chen" in made.question.sentence
    assert "I enjoyed hearing about" in made.question.sentence
    assert {finding.rule for finding in review(made.draft.note)} == {"generic"}


def test_an_answer_that_does_not_fit_is_asked_about() -> None:
    made = compose(
        candidacy(talking_points=[{"with": "chen", "topic": "ask re mgmt tbd"}]),
        "chen",
        NoteForm.MAIL,
        NoteKind.THANK_YOU,
        US,
    )
    assert isinstance(made, TooFew)
    assert "ask re mgmt tbd" in made.question.sentence
    assert "ask re mgmt tbd" not in made.draft.note.text


def test_a_missing_name_of_the_candidate_is_asked_for() -> None:
    made = compose(candidacy(candidate={}), "okafor", NoteForm.MAIL, NoteKind.THANK_YOU, US)
    assert isinstance(made, TooFew)
    assert made.question.about == "candidate.name"


def test_the_letter_to_one_of_a_large_group_thanks_the_others_by_name() -> None:
    """E3, J1."""
    row = {
        "ended": "2026-11-12T15:30:00-05:00",
        "zone": "America/New_York",
        "people": [id_ for id_, _, _ in PANEL],
        "group_size": 9,
        "most_with": "chen",
    }
    text = note_to("chen", of=candidacy(interviews=[row])).note.text
    assert "Ms. Okafor, Thomas Lane, Professor Ortiz, Suharto, Judge van der Berg and Mr. Nguyen Van Minh" in text
    assert "Thomas Lane," not in note_to("chen").note.text


def test_a_check_in_names_the_position_the_day_and_what_was_said_and_asks_once() -> None:
    """E15, E17."""
    told = candidacy(promises=[{"told_at": "2026-11-12T15:30:00-05:00", "by": "okafor", "date": "2026-11-20"}])
    draft = note_to("okafor", kind=NoteKind.CHECK_IN_MAIL, of=told, sent_on=Date(2026, 11, 23))
    text = draft.note.text
    assert "Litigation Associate" in text
    assert "Thursday, November 12" in text
    assert "Friday, November 20" in text
    assert 50 <= len(words(text)) <= 120
    assert review(draft.note) == ()
    other = note_to("lane", kind=NoteKind.CHECK_IN_MAIL, of=told)
    assert any(sentence.row.startswith("check-in.promise_other") for sentence in other.sentences)


def test_a_promise_that_moved_is_the_one_recalled() -> None:
    """J5."""
    moved = candidacy(
        promises=[{"told_at": "2026-11-12T15:30:00-05:00", "by": "okafor", "date": "2026-11-20"}],
        events=[
            {
                "at": "2026-11-21T09:00:00-05:00",
                "kind": "reply",
                "person": "okafor",
                "reply": "update-with-date",
                "date": "2026-12-04",
            }
        ],
    )
    text = note_to("okafor", kind=NoteKind.CHECK_IN_MAIL, of=moved).note.text
    assert "Friday, December 4" in text
    assert "November 20" not in text


def test_a_voicemail_says_name_and_number_twice_in_half_a_minute() -> None:
    """E19."""
    for seed in range(5):
        draft = note_to("okafor", NoteForm.CALL_SCRIPT, seed=seed, sent_on=Date(2026, 11, 30))
        text = draft.note.text
        assert (draft.note.kind, draft.note.form) == (NoteKind.VOICEMAIL, NoteForm.CALL_SCRIPT)
        assert text.count("Daniel Reyes") == text.count("212-555-0148") == 2
        assert "Litigation Associate" in text
        assert 45 <= len(words(text)) <= 80
        assert review(draft.note) == ()


def test_a_voicemail_without_a_number_asks_for_it() -> None:
    made = compose(
        candidacy(candidate={"name": "Daniel Reyes"}), "okafor", NoteForm.CALL_SCRIPT, NoteKind.THANK_YOU, US
    )
    assert isinstance(made, TooFew)
    assert made.question.about == "candidate.phone"


def test_british_usage() -> None:
    british = candidacy(candidate={"name": "Daniel Reyes", "locale": "en-GB"})
    draft = note_to("okafor", of=british, wording=GB)
    assert draft.note.text.startswith("Dear Ms Okafor,\n")
    assert "Yours sincerely,\nDaniel Reyes" in draft.note.text
    assert "12 November" in note_to("okafor", kind=NoteKind.CHECK_IN_MAIL, of=british, wording=GB).note.text


def test_what_the_etiquette_does_not_know_is_refused() -> None:
    with pytest.raises(Refused, match="mail"):
        compose(candidacy(), "okafor", NoteForm.CARD, NoteKind.CHECK_IN_MAIL, US)
    with pytest.raises(Refused, match="call-script"):
        compose(candidacy(), "okafor", NoteForm.MAIL, NoteKind.VOICEMAIL, US)
    with pytest.raises(Missing, match="known are"):
        compose(candidacy(), "smith", NoteForm.MAIL, NoteKind.THANK_YOU, US)


NAMES = st.sampled_from(
    [
        "Amara Okafor",
        "Suharto",
        "Ana García López",
        "Nguyen Van Minh",
        "Åsa Strömberg",
        "Li Na",
        "Siobhán Ní Dhomhnaill",
        "Björk Guðmundsdóttir",
        "J. R. Ellison",
    ]
)
TITLES = st.sampled_from([None, "Ms.", "Dr.", "Professor", "Judge", "Partner", "Rev."])
FIRMS = st.sampled_from(
    [
        "Okafor & Lane LLP",
        "Yum! Brands",
        "St. Brigid's Hospital",
        "The Daily Planet",
        "Acme Inc.",
        "Zürich Insurance",
        "P&G",
        "University of Michigan",
    ]
)
ROLES = st.sampled_from(
    [
        "Litigation Associate",
        "Staff Nurse",
        "line cook",
        "Assistant Professor of History",
        "Summer Internship",
        "Compensation Analyst",
        "the Controller role",
    ]
)


@given(
    NAMES,
    TITLES,
    FIRMS,
    ROLES,
    st.lists(st.sampled_from(TOPICS), min_size=1, max_size=4),
    st.integers(0, 9),
    st.sampled_from(list(NoteForm)),
)
@settings(deadline=None, max_examples=200)
def test_whatever_the_facts_the_reviewer_is_silent(
    name: str,
    title: str | None,
    firm: str,
    role: str,
    topics: list[tuple[str, str | None, str | None]],
    seed: int,
    form: NoteForm,
) -> None:
    case = candidacy(
        firm={"name": firm},
        role=role,
        people=[{"id": "a", "name": name, "title": title}],
        interviews=[{"ended": "2026-11-12T15:30:00-05:00", "zone": "America/New_York", "people": ["a"]}],
        talking_points=[
            {"with": "a", "topic": topic, "liked": liked, "interest": interest} for topic, liked, interest in topics
        ],
    )
    draft = note_to("a", form, of=case, seed=seed, sent_on=Date(2026, 11, 30))
    assert [(finding.rule, finding.text) for finding in review(draft.note)] == []


@given(
    st.text(max_size=40),
    st.text(max_size=80),
    st.text(max_size=80),
    st.text(max_size=80),
    st.text(min_size=1, max_size=30),
)
@settings(deadline=None, max_examples=150)
def test_odd_facts_never_break_the_composer(name: str, topic: str, liked: str, interest: str, firm: str) -> None:
    assume(any(said.strip() for said in (topic, liked, interest)))
    case = candidacy(
        firm={"name": firm},
        people=[{"id": "a", "name": name}],
        interviews=[{"ended": "2026-11-12T15:30:00-05:00", "zone": "America/New_York", "people": ["a"]}],
        talking_points=[{"with": "a", "topic": topic, "liked": liked, "interest": interest}],
    )
    for form in NoteForm:
        made = compose(case, "a", form, NoteKind.THANK_YOU, US)
        assert (made.draft if isinstance(made, TooFew) else made).note.text

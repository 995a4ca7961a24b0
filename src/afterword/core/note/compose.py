"""The composer: from a candidacy, a note to one person, the same for the same facts and seed."""

from __future__ import annotations

from collections.abc import Sequence

from whenever import Date

from afterword.core.candidacy.model import Candidacy, Part
from afterword.core.note.answers import lacks
from afterword.core.note.call_script import points
from afterword.core.note.choice import Choice
from afterword.core.note.draft import Draft, Question, Sentence, TooFew
from afterword.core.note.facts import Facts, facts_for
from afterword.core.note.fitted import Mend, Weigh
from afterword.core.note.kinds import KINDS
from afterword.core.note.manner import Manner
from afterword.core.note.material import stock
from afterword.core.note.model import InterviewFacts, NamedPerson, Note, NoteForm, NoteKind, Sender
from afterword.core.note.occasion import occasion
from afterword.core.note.thank_you import Letter, thank_you
from afterword.core.note.wording import Wording
from afterword.core.problems import Refused


def compose(
    candidacy: Candidacy,
    person_id: str,
    form: NoteForm,
    kind: NoteKind,
    wording: Wording,
    *,
    ref: str | None = None,
    sent_on: Date | None = None,
    seed: int = 0,
    manner: Manner = Manner.USUAL,
    earlier: Sequence[str] = (),
    weigh: Weigh | None = None,
    mend: Mend | None = None,
) -> Draft | TooFew:
    """A draft, or a draft that says what it lacks and the one question whose answer would help most.

    ``ref`` is the id of the candidacy, kept in the note. ``earlier`` are the texts of notes that the candidate wrote before, to
    anyone: no row of wording that stands in one of them is used again while another is left. ``weigh`` gives a second opinion on what an
    answer is, and ``mend`` takes slips of the pen out of it. Errors: Missing (nobody of that id), Refused (a check-in on a
    card: it is owed by mail or call, E17).
    """
    kind = _kind(form, kind)
    facts = facts_for(candidacy, person_id, sent_on, weigh, mend)
    choice = Choice(
        wording,
        "\0".join((str(seed), candidacy.candidate.name or "", candidacy.firm.name, candidacy.role)),
        manner,
        earlier,
    )
    if kind is NoteKind.THANK_YOU:
        _earlier(facts, form, choice, sent_on)
    letter = KINDS[kind].compose(facts, form, kind, choice)
    greeting = choice.sentence("salutation.mail", person_id, facts.slots)
    closing = choice.sentence("closing.mail", person_id, facts.slots)
    subject = choice.sentence(f"{KINDS[kind].section}.subject", person_id, facts.slots | occasion(facts))
    text = _spoken(letter) if kind is NoteKind.VOICEMAIL else _written(facts, form, letter, greeting, closing)
    note = note_about(
        facts, form, kind, ref, sent_on, text, subject.text if subject and form is NoteForm.MAIL else None
    )
    sentences = tuple(sentence for paragraph in letter.paragraphs for sentence in paragraph)
    spoken = points(facts, choice) if kind is NoteKind.VOICEMAIL else ()
    draft = Draft(note, sentences, spoken, letter.unfit)
    return _judged(draft, letter, facts)


def _kind(form: NoteForm, kind: NoteKind) -> NoteKind:
    """The kind that is meant: a call script is always for a voicemail. Refused where the kind does not go in that form."""
    if form is NoteForm.CALL_SCRIPT:
        return NoteKind.VOICEMAIL
    if kind is NoteKind.VOICEMAIL:
        raise Refused("A voicemail is spoken: ask for it as a call-script.")
    if form not in KINDS[kind].forms:
        forms = " or ".join(KINDS[kind].forms)
        raise Refused(
            "Asking for news goes by mail, or by a call (E17): ask for it as mail or as a call-script."
            if kind is NoteKind.CHECK_IN_MAIL
            else f"A note of the kind {kind.value} goes as {forms}: ask for it so."
        )
    return kind


def _earlier(facts: Facts, form: NoteForm, choice: Choice, sent_on: Date | None) -> None:
    """Take the rows of those who come first in the list, so that no two of a panel read the same sentence (E2, J2)."""
    for person in facts.candidacy.people:
        if person.id == facts.person.id:
            return
        if person.part is Part.INTERVIEWER:
            before = facts_for(facts.candidacy, person.id, sent_on, facts.weigh, facts.mend)
            thank_you(before, form, NoteKind.THANK_YOU, choice)


def _written(facts: Facts, form: NoteForm, letter: Letter, greeting: Sentence | None, closing: Sentence | None) -> str:
    paragraphs = [" ".join(sentence.text for sentence in paragraph) for paragraph in letter.paragraphs]
    candidate = facts.candidacy.candidate
    signature = [facts.slots.get("name"), *(() if form is NoteForm.CARD else (candidate.phone, candidate.email))]
    end = "\n".join(line for line in (closing.text if closing else None, *signature) if line)
    return "\n\n".join(part for part in (greeting.text if greeting else None, *paragraphs, end) if part) + "\n"


def _spoken(letter: Letter) -> str:
    return "\n\n".join(" ".join(sentence.text for sentence in paragraph) for paragraph in letter.paragraphs) + "\n"


_LACKS = {
    "talking_points": "something particular of this conversation (E10)",
    "candidate.name": "your full name",
    "candidate.phone": "how to call back (E19)",
}


def _judged(draft: Draft, letter: Letter, facts: Facts) -> Draft | TooFew:
    if letter.question is not None:
        missing = _LACKS.get(letter.question.about) or lacks(draft.note.kind or NoteKind.THANK_YOU)
        return TooFew(draft, (missing,), letter.question)
    if "name" not in facts.slots:
        return TooFew(
            draft,
            ("your full name at the end",),
            Question("candidate.name", "What is your full name, as you sign a letter?"),
        )
    return draft


def note_about(
    facts: Facts, form: NoteForm, kind: NoteKind, ref: str | None, sent_on: Date | None, text: str, subject: str | None
) -> Note:
    """A text as a note to the person of those facts, with all that a reviewer may know; talking points as they are told to that person."""
    candidacy, interview = facts.candidacy, facts.interview
    candidate = candidacy.candidate
    people = interview.people if interview else ()
    told = {point.place: point.topic.text for point in stock(facts).points if point.topic}
    points = [told.get(f"talking_points[{index}]", point.topic) for index, point in facts.points if point.topic]
    return Note(
        kind=kind,
        form=form,
        candidacy=ref,
        sender=Sender(name=candidate.name, phone=candidate.phone, email=candidate.email),
        recipient=NamedPerson(name=facts.person.name, title=facts.person.title),
        interview=InterviewFacts(
            firm=candidacy.firm.name,
            aliases=candidacy.firm.aliases,
            role=candidacy.role,
            interviewers=tuple(
                NamedPerson(name=one.name, title=one.title) for one in candidacy.people if one.id in people
            ),
            talking_points=tuple(points),
            date=interview.ended.to_tz(interview.zone).date() if interview else None,
            promise=facts.promise.date if facts.promise else None,
            next_round_on=interview.next_round_on if interview else None,
        ),
        sent_on=sent_on,
        locale=candidate.locale,
        subject=subject,
        text=text,
    )

"""One case to be put on paper: Amara Nwosu, who met Ruth Okafor."""

from dataclasses import replace

from whenever import Date, Instant

from afterword.core.candidacy.model import Candidacy, Candidate, Firm, Interview, Person, Reception
from afterword.core.note.model import NamedPerson, Note, NoteForm, NoteKind, Sender
from afterword.core.paper.card import card, copying_sheet
from afterword.core.paper.envelope import envelope
from afterword.core.paper.letter import letter
from afterword.core.paper.model import Piece, Wishes
from afterword.core.paper.sizes import LETTER, paper_for

ON = Date(2026, 11, 13)
LETTER_TEXT = """Dear Ms. Okafor:

Thank you for meeting with me on Thursday to talk about the Litigation Associate position at Okafor & Lane LLP. I appreciate the
time you took, and the care with which you answered my questions.

I was especially interested to hear how you pair first-year associates with a partner for their first trial. Having second-chaired two
trials in the clinic, I know how much one learns from watching somebody prepare a witness, and "learning by doing" is what I hope for.

Our conversation made me want the position all the more. If I can send anything else that would help, please call me at 212-555-0142.

Sincerely,
Amara Nwosu
212-555-0142
amara.nwosu@mail.example
"""
CARD_TEXT = """Dear Ms. Okafor:

Thank you for our conversation on Thursday. I was especially interested to hear how you pair first-year associates with a partner for
their first trial, and it made me want the position all the more. If you have any other questions, please call me at 212-555-0142.

Sincerely,
Amara Nwosu
"""


def candidacy(locale="en-US", name="Amara Nwosu", reader="Ruth Okafor", title="Ms.", firm=None, address=None):
    return Candidacy(
        candidate=Candidate(
            name=name,
            phone="212-555-0142",
            email="amara.nwosu@mail.example",
            address=address or "41 Alder Street, Apt. 3, Brooklyn, NY 11201",
            locale=locale,
        ),
        firm=firm
        or Firm(
            name="Okafor & Lane LLP",
            address="200 Main Street, Suite 400\nSpringfield, IL 62701",
            zone="America/New_York",
            reception=Reception(exists=True, hours="09:00-17:30 Mon-Fri"),
        ),
        role="Litigation Associate",
        people=(Person(id="ruth", name=reader, title=title),),
        interviews=(Interview(ended=Instant("2026-11-12T20:30:00Z"), zone="America/New_York", people=("ruth",)),),
    )


def note(case, text, form):
    person = case.people[0]
    return Note(
        text=text,
        form=form,
        kind=NoteKind.THANK_YOU,
        sender=Sender(name=case.candidate.name),
        recipient=NamedPerson(name=person.name, title=person.title),
        locale=case.candidate.locale,
    )


def sheet(piece, paper=None, case=None, text=None, wishes=None):
    """A sheet of each piece that needs no plan."""
    case, wishes = case or candidacy(), wishes or Wishes()
    size = paper_for(piece, paper, case.candidate.locale)
    person = case.people[0]
    if piece is Piece.ENVELOPE:
        return envelope(case, person, ON, size)
    if piece is Piece.LETTER:
        return letter(case, person, note(case, text or LETTER_TEXT, NoteForm.LETTER), ON, size, wishes)
    written = note(case, text or CARD_TEXT, NoteForm.CARD)
    if piece is Piece.CARD:
        return card(case, person, written, ON, size, wishes)
    return copying_sheet(case, person, written, ON, size, LETTER)


def renamed(case, **changes):
    return replace(case, people=(replace(case.people[0], **changes),))

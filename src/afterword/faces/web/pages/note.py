"""The note: the draft with what it rests on, changed by hand or put otherwise, and what a reader would stumble over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from starlette.responses import RedirectResponse, Response

from afterword.core.note.approval import KeptDraft
from afterword.core.note.call_script import MOST_SECONDS, spoken_seconds
from afterword.core.note.manner import Manner
from afterword.core.note.model import NoteForm, NoteKind
from afterword.core.problems import Conflict, Invalid, Missing, Problem
from afterword.faces.present.moments import in_full
from afterword.faces.web import beside
from afterword.faces.web.at_note import MOST_SIGNS, AtNote, note_at
from afterword.faces.web.seen import better_of, count_said, seen
from afterword.faces.web.visit import Visit
from afterword.usecases import kept_draft as drafts
from afterword.usecases.answer_question import answered, can_answer
from afterword.usecases.draft import Asked, Drafted
from afterword.usecases.kept_draft import approved_now
from afterword.usecases.mend import mend as mend_note
from afterword.usecases.record import correct
from afterword.usecases.redraft import Redrafted, Tools, redraft
from afterword.usecases.send import step_of

_GONE = "Those words are no longer there; the note was looked at again."
_MANNERS = {
    "another": "Here is another wording.",
    "shorter": "Here it is shorter.",
    "warmer": "Here it is warmer.",
    "plainer": "Here it is in plainer words.",
}


def show(visit: Visit) -> Response:
    """The draft as it stands; the first is composed and kept."""
    at = note_at(visit.desk, visit.places)
    if (visit.places["kind"], visit.places["form"]) != (at.to.kind, at.to.form):
        return RedirectResponse(at.path, 302)
    found = redrafted(at)
    if at.to.form is NoteForm.CALL_SCRIPT and "edit" not in visit.query:
        return _call(visit, at, found)
    return _page(visit, at, found)


def save(visit: Visit) -> Response:
    """Keep what was typed."""
    at = note_at(visit.desk, visit.places)
    before = at.draft()

    def saved(kept: KeptDraft) -> Response:
        is_new = before is None or before.revision != kept.revision
        words = f"Saved, as revision {kept.revision}." if is_new else "Nothing had changed."
        return visit.go(_editing(at), words, undo=f"{at.path}/undo" if is_new and kept.revision > 1 else "")

    return kept_first(visit, at, saved)


def again(visit: Visit) -> Response:
    """Another wording, or a shorter, warmer or plainer one."""
    at = note_at(visit.desk, visit.places)
    wish = visit.sent.text("manner")
    if wish not in _MANNERS:
        raise Invalid("That way of saying it is not known.")

    def reworded(kept: KeptDraft) -> Response:
        manner = kept.manner if wish == "another" else Manner(wish)
        asked = replace(_asked(at), manner=manner)
        made = redraft(_tools(at), at.kept, asked, again=int(wish == "another"), anew=True)
        if made.kept.revision == kept.revision:
            return visit.go(_editing(at), "There is no other wording of it with what is known.")
        return visit.go(_editing(at), _MANNERS[wish], undo=f"{at.path}/undo")

    return kept_first(visit, at, reworded)


def undo(visit: Visit) -> Response:
    """Bring back the text before the one that stands."""
    at = note_at(visit.desk, visit.places)

    def undone(_kept: KeptDraft) -> Response:
        wiring = at.desk.wiring
        try:
            drafts.undo(wiring.store(), at.kept.id, at.to, wiring.clock.now())
        except Missing as error:
            return visit.go(_editing(at), str(error))
        return visit.go(_editing(at), "The text before it stands again.")

    return kept_first(visit, at, undone)


def mend(visit: Visit) -> Response:
    """One suggestion in its place, or all that are safe."""
    at = note_at(visit.desk, visit.places)
    key = visit.sent.text("mend")

    def mended(kept: KeptDraft) -> Response:
        text, said = _all_safe(at, kept) if key == "all" else _one(at, kept, key)
        wiring = at.desk.wiring
        own = (text, kept.subject)
        after = drafts.save(wiring.store(), at.kept.id, at.to, own, kept.revision, wiring.clock.now())
        return visit.go(_editing(at), said, undo=f"{at.path}/undo" if after.revision != kept.revision else "")

    return kept_first(visit, at, mended)


def _one(at: AtNote, kept: KeptDraft, key: str) -> tuple[str, str]:
    found = better_of(kept.text, at.weighed(kept).findings, key)
    if found is None:
        return kept.text, _GONE
    finding, text = found
    return text, f"Mended: “{' '.join(finding.text.split())[:60]}”."


def _all_safe(at: AtNote, kept: KeptDraft) -> tuple[str, str]:
    done = mend_note(at.weighed(kept).note, at.desk.checker)
    return done.note.text, "All that is safe was mended." if done.note.text != kept.text else _GONE


def ready(visit: Visit) -> Response:
    """Keep what was typed, and read it once more before the yes."""
    at = note_at(visit.desk, visit.places)
    return kept_first(visit, at, lambda _kept: RedirectResponse(f"{at.path}/approve", 303))


def answer(visit: Visit) -> Response:
    """The answer to what the draft asked becomes a fact; then the draft is made again."""
    at = note_at(visit.desk, visit.places)
    about = visit.sent.text("about")
    found = redrafted(at)
    if about not in {question["about"] for question in _questions(found.made)}:
        return visit.go(_editing(at), "That question is no longer asked.")
    try:
        corrected = answered(at.kept.candidacy, at.to.person, about, visit.sent.text("answer"))
    except Invalid as fault:
        return _page(visit, at, found, problems=fault.problems)
    wiring = at.desk.wiring
    correct(wiring.store(), at.kept, corrected, wiring.clock.now(), wiring.times_of, wiring.closed_days_for)
    return visit.go(_editing(at), "Noted. The draft was made again with it.")


def kept_first(visit: Visit, at: AtNote, then: Callable[[KeptDraft], Response]) -> Response:
    """Keep what was typed, then go on; what cannot be kept is told first, and nothing of it is lost."""
    standing = at.draft()
    if not visit.sent.has("text"):
        if standing is None:
            raise Missing("There is no draft of that note yet.")
        return then(standing)
    own = _typed(visit, at)
    if problems := _unfit(*own):
        return _page(visit, at, redrafted(at), own=own, problems=problems)
    began = visit.sent.text("revision")
    wiring = at.desk.wiring
    try:
        kept = drafts.save(
            wiring.store(), at.kept.id, at.to, own, int(began) if began.isdecimal() else 0, wiring.clock.now()
        )
        return then(kept)
    except Conflict:
        return conflict(visit, at, own)


def _typed(visit: Visit, at: AtNote) -> tuple[str, str | None]:
    subject = visit.sent.text("subject") if at.to.form is NoteForm.MAIL else None
    return visit.sent.raw("text"), subject


def _unfit(text: str, subject: str | None) -> list[Problem]:
    problems = []
    if not text.strip():
        problems.append(Problem("text", "The note is empty. Write it, or bring back the draft with “Take back”."))
    if len(text) > MOST_SIGNS:
        problems.append(
            Problem("text", f"{len(text):,} signs are more than any note holds; {MOST_SIGNS:,} is the most.")
        )
    if subject is not None and ("\n" in subject or len(subject) > 200):
        problems.append(Problem("subject", "A subject is one short line."))
    return problems


def conflict(visit: Visit, at: AtNote, own: tuple[str, str | None]) -> Response:
    """Both texts side by side, for the candidate to choose or to merge."""
    stands = at.draft()
    if stands is None:
        raise Missing("There is no draft of that note any more.")
    mine = set(own[0].split("\n"))
    lines = [(line, bool(line.strip()) and line not in mine) for line in stands.text.split("\n")]
    when = in_full(stands.made_at, at.kept.candidacy, at.desk.wiring.clock.now())
    return visit.page("note_conflict.html", status=409, at=at, own=own, stands=stands, lines=lines, when=when)


def _page(
    visit: Visit,
    at: AtNote,
    found: Redrafted,
    *,
    own: tuple[str, str | None] | None = None,
    problems: Sequence[Problem] = (),
) -> Response:
    """The page with the text that stands, or with the one that was typed and did not fit."""
    wiring, kept = at.desk.wiring, found.kept
    text, subject = own or (kept.text, kept.subject)
    weighed = at.weighed(at.text_of(text[:MOST_SIGNS], subject))
    rows = seen(text, weighed.findings)
    return visit.page(
        "note.html",
        status=422 if problems else 200,
        problems=problems,
        at=at,
        kept=kept,
        began=visit.sent.text("revision") or kept.revision,
        text=text,
        subject=subject or "",
        rows=rows,
        count=count_said(rows),
        more=len(weighed.findings) - len(rows),
        questions=_questions(found.made),
        missing=found.made.too_few.missing if found.made.too_few else (),
        rests=beside.rests_on(at.kept.candidacy, found.made.draft.sentences),
        points=beside.points_of(at),
        panel=beside.panel(at, weighed.note),
        forms=beside.forms(at),
        kinds=beside.kinds(at),
        way=beside.on_their_way(at),
        approved=approved_now(wiring.store().approvals(at.kept.id), kept),
        action=step_of(at.desk.plan(at.kept.candidacy), at.to.kind, at.to.person),
        polishes=at.to.kind is not NoteKind.VOICEMAIL and wiring.polishes(),
    )


def _call(visit: Visit, at: AtNote, found: Redrafted) -> Response:
    """What to have in hand and what to say, to be read while the telephone rings."""
    candidacy, kept = at.kept.candidacy, found.kept
    return visit.page(
        "call.html",
        at=at,
        text=kept.text,
        number=at.person.phone or candidacy.firm.phone or "",
        own=bool(at.person.phone),
        seconds=round(spoken_seconds(kept.text)),
        most=round(MOST_SECONDS),
        points=[sentence.text for sentence in found.made.draft.points],
        rows=seen(kept.text, at.weighed(kept).findings),
        questions=_questions(found.made),
    )


def _questions(made: Drafted) -> list[dict[str, object]]:
    """What the draft asks: the one question first, then the answers that no sentence could take in."""
    asked = [made.too_few.question] if made.too_few else []
    every = [*asked, *(one for one in made.draft.left_out if one.about not in {each.about for each in asked})]
    return [
        {
            "about": one.about,
            "sentence": one.sentence.partition(" Log it: ")[0],
            "can": can_answer(one.about),
            "first": one in asked,
        }
        for one in every
    ]


def _asked(at: AtNote) -> Asked:
    return Asked(at.to.person, at.to.form, at.to.kind, ref=at.kept.id)


def _tools(at: AtNote) -> Tools:
    wiring = at.desk.wiring
    return Tools(wiring.store(), wiring.shelf, at.desk.checker, wiring.clock.now())


def redrafted(at: AtNote) -> Redrafted:
    """The draft as it stands, made again from the facts as they are now where no hand has changed it."""
    return redraft(_tools(at), at.kept, _asked(at))


def _editing(at: AtNote) -> str:
    return f"{at.path}?edit=1" if at.to.kind is NoteKind.VOICEMAIL else at.path

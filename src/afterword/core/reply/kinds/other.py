"""other: on hold with no date, a bounce, a newsletter, or words that were meant for somebody else."""

from __future__ import annotations

import re

from afterword.core.reply.cues import Cue, cue

HELD: tuple[Cue, ...] = (
    cue(
        4,
        r"(?:on hold|on ice|paused?|pausing|in limbo|hiring freeze|freeze on (?:hiring|recruitment)|recruitment freeze|froze(?:n)?|suspend\w*|postpon\w*|put (?:off|back)|delayed indefinitely|indefinitely|until further notice|pending (?:budget|approval|funding)|budget (?:approval|review|cuts?)|awaiting (?:budget|approval|funding|sign-?off)|re-?organi[sz]\w+|restructur\w+|re-?think\w*|reconsider\w*|merger|fund\w* (?:not|haven't|hasn't|being|is|are|was|were)|haven't released|can(?:not|'t) hire|no (?:funding|budget|funds|approval))",
        r"(?:can(?:not|'t)|unable to|hard to|difficult to|impossible to|not (?:able|in a position) to|don't|do not|no) (?:\w+ ){0,3}?(?:say|give|know|tell|commit|promise|predict|estimate|timeline|time ?frame|date)(?: \w+){0,6}? ?(?:when|how long|timeline|date|time ?frame|yet|exactly)?",
        firm=True,
    ),
)
ASTRAY: tuple[Cue, ...] = (
    cue(
        6,
        r"(?:wrong (?:person|address|e-?mail|recipient|department|\w+)|not (?:the|for) (?:right person|me)|(?:don't|do not) (?:know you|recogni[sz]e|recall|work (?:here|there|in|for)|handle|deal)|no longer (?:with|work\w*|at|employed|handle|monitored|in use|responsible)|has left|have left|meant for (?:someone|somebody|another)|sent (?:to me|this)? ?(?:in error|by mistake)|not involved in (?:hiring|recruitment|the)|never (?:met|heard of))",
        firm=True,
    ),
)
NEWSLETTER: tuple[Cue, ...] = (
    cue(
        3,
        r"(?:newsletter|webinar|job alerts?|new jobs|jobs (?:for you|matching|you may)|recommended for you|this week's|top stories|read more|register now|sign up|subscribe\w*|sale|% off|talent (?:community|network)|latest (?:news|jobs|openings)|follow us|download our|event|survey|rate your experience|how did we do|feedback on (?:your|our) (?:experience|process))",
        firm=True,
    ),
)
_BOUNCED = re.compile(
    r"\b(?:undeliver\w+|delivery (?:status notification|failure|has failed|failed)|could not be delivered|couldn't be delivered|wasn't delivered|was not delivered|mail delivery (?:failed|system|subsystem)|returned mail|user unknown|mailbox (?:full|unavailable|not found)|address (?:not found|rejected)|no such user|permanent(?: fatal)? error|recipient address rejected|550[ -]5\.\d)\b",
    re.IGNORECASE,
)
_FROM_MACHINE = re.compile(r"(?:mailer-daemon|postmaster|mail-daemon|maildelivery)", re.IGNORECASE)


def is_bounce(headers: dict[str, str], subject: str | None, text: str) -> bool:
    """Whether the message says that another could not be delivered, or is late (RFC 3464)."""
    report = "delivery-status" in headers.get("content-type", "").casefold() or "x-failed-recipients" in headers
    machine = bool(_FROM_MACHINE.search(headers.get("from", "")))
    return (
        report
        or (machine and bool(_BOUNCED.search(f"{subject or ''} {text[:3000]}")))
        or bool(_BOUNCED.search(subject or ""))
    )

"""The words by which an invitation's title is told apart: stages, roles, legal forms, people's titles."""

from __future__ import annotations

import re

from afterword.core.candidacy.naming import word_set

STAGE = re.compile(
    r"\b(?:(?:job|phone|video|zoom|teams|virtual|remote|on-?site|in-person|panel|technical|coding|final|first|second|third|"
    r"initial|introductory|intro|exploratory|follow-?up|1st|2nd|3rd|\d(?:st|nd|rd|th)|hiring manager|recruiter|hr|candidate|"
    r"informational|super ?day|campus|coffee|get to know you|case|behaviou?ral|system design|culture|screening|interview|round|telephone|lunch|"
    r"meet(?: and greet)?|scheduled|your|an?|the|upcoming|confirmed|confirmation|invitation|invite|reminder|re-?scheduled|"
    r"updated|new|\d+|min(?:ute)?s?|loop|full|one|two|three|four|team)\b[\s/-]*)*"
    r"(?:interviews?|screen(?:ing)?|on-?site|round(?: \d)?|call|chat|conversation|panel|meeting|discussion|super ?day|"
    r"phone screen|debrief|assessment|presentation|visit|session|intro|day|loop|entretien|vorstellungsgespräch|entrevista|"
    r"colloquio)\b(?:\s*(?:#?\d+|confirmation|invitation|"
    r"schedule|loop|day|call|round))*",
    re.IGNORECASE,
)
_ROLES = word_set(
    "accountant actuary administrator advisor adviser advocate aide analyst architect artist assistant associate attorney "
    "auditor baker barista bookkeeper buyer captain carpenter cashier chef chemist chief clerk clinician concierge consultant "
    "controller cook coordinator copywriter counsel counselor counsellor dentist designer developer dietitian director doctor "
    "driver economist editor electrician engineer epidemiologist executive fellow firefighter foreman geologist housekeeper "
    "hygienist illustrator instructor intern investigator janitor journalist lawyer lecturer librarian machinist maintainer "
    "manager marketer mechanic mentor midwife nurse officer operator optometrist paralegal paramedic partner pharmacist "
    "photographer physician physicist pilot planner plumber postdoc president principal producer professor programmer "
    "psychologist realtor receptionist recruiter reporter representative researcher resident scholar scientist secretary "
    "server sommelier specialist statistician steward strategist superintendent supervisor surgeon surveyor teacher "
    "technician technologist teller therapist trader trainee trainer translator tutor underwriter veterinarian waiter "
    "waitress welder writer lead head dean provost chair sre swe cto ceo cfo coo vp rn "
    "adjuster agent agronomist animator appraiser apprentice arborist archaeologist archivist assembler assessor attendant audiologist banker barman barrister bartender biologist botanist bricklayer broker "
    "bursar caregiver caretaker carer chaplain childminder cleaner coach composer conservator constable courier curator custodian deckhand detective dispatcher dishwasher ecologist estimator examiner fabricator "
    "farmhand fitter florist forester gardener glazier graduate groundworker hairdresser handyman headteacher herdsman horticulturist housekeeping inspector installer interpreter joiner labourer laborer "
    "landscaper lifeguard lineworker loader matron merchandiser millwright musician nanny notary optician packer phlebotomist picker plasterer podiatrist psychiatrist radiographer ranger registrar rigger roofer salesman "
    "salesperson scaffolder seamstress solicitor sonographer stagehand stockman stylist tester tiler toolmaker usher valet valuer volunteer warden winemaker worker zookeeper"
)
# Names of persons and houses too, unless it is said which one.
_BESIDE = r"(?:night|day|kitchen|hall|hospital|head|hotel|theatre|ward|trainee|assistant|apprentice|shift|senior|junior) (?:porter|butcher|barber|brewer|farmer|shepherd|mason|fisher|cooper|miller|gardener|host|hostess)"
ROLE = re.compile(rf"\b(?:{'|'.join(sorted(_ROLES))}|{_BESIDE})s?\b", re.IGNORECASE)
LEGAL = re.compile(
    r"\b(?:inc|incorporated|llc|llp|pllc|plc|ltd|limited|corp|corporation|co|company|gmbh|ag|group|partners|holdings|"
    r"associates|university|college|school|hospital|clinic|bank|capital|labs?|studios?|systems|technologies|solutions|"
    r"institute|foundation|hotels?|resorts?|health(?:care)?|services|industries|international|consulting|society|"
    r"district|department|agency|ministry|museum)\b\.?|&",
    re.IGNORECASE,
)
TITLE = re.compile(
    rf"\b(?:{'|'.join(sorted(_ROLES))}|vice|senior|sr|jr|junior|staff|chief|founder|co-?founder|owner|cio|cpo|cmo|cso|svp|evp|avp|hr|"
    r"human|resources|talent|people|operations|sales|marketing|finance|legal|product|engineering|design|data|research|"
    r"development|security|support|success|customer|department|dept|faculty|team|managing|general|global|regional|of|for|"
    r"software|hardware|quality|it|information|technology|business|strategy|communications|interviewer|host|member)\b",
    re.IGNORECASE,
)
TRADE = re.compile(
    r"\b(?:advisors|aerospace|airlines|airways|analytics|architects|automotive|aviation|bakery|biosciences|biotech|brands|brewing|"
    r"builders|cafe|care|cloud|collective|communications|computing|construction|council|data|dental|design|digital|dynamics|"
    r"education|electric|energy|engineering|entertainment|enterprises|farms|financial|foods|games|gas|gmbh|insurance|interactive|"
    r"kitchen|law|learning|legal|logistics|machines|manufacturing|market|marketing|materials|media|medical|motors|networks|oil|"
    r"pharma|pharmaceuticals|physicians|power|press|properties|publishing|realty|restaurants?|retail|robotics|schools|sciences|"
    r"securit(?:y|ies)|semiconductors?|software|stores|tech|theatre|theater|therapeutics|traders|transport|travel|trust|ventures|works)\b",
    re.IGNORECASE,
)
FREE_MAIL = word_set(
    "gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com yahoo.co.uk ymail.com icloud.com me.com "
    "mac.com aol.com gmx.com gmx.de gmx.net web.de mail.com proton.me protonmail.com pm.me zoho.com fastmail.com hey.com "
    "yandex.com qq.com 163.com comcast.net verizon.net att.net sbcglobal.net t-online.de orange.fr free.fr btinternet.com "
    "example.com example.org example.net"
)
CARRIERS = word_set(
    "zoom.us calendly.com greenhouse.io greenhouse-mail.io goodtime.io lever.co ashbyhq.com myworkday.com workday.com "
    "icims.com smartrecruiters.com jobvite.com workable.com breezy.hr bamboohr.com teamtailor.com recruitee.com "
    "google.com calendar.google.com microsoft.com teams.microsoft.com linkedin.com indeed.com handshake.com joinhandshake.com "
    "otter.ai fireflies.ai read.ai fathom.video avoma.com gong.io modernloop.io prelude.co paradox.ai hirevue.com gem.com"
)


def firm_domain(mail: str) -> str | None:
    """The part of an address that may be a firm's own domain; None of free mail and of programs that carry invitations."""
    domain = mail.rpartition("@")[2].lower()
    carried = any(domain == carrier or domain.endswith(f".{carrier}") for carrier in CARRIERS)
    return None if not domain or domain in FREE_MAIL or carried else domain


def domain_label(domain: str) -> str:
    """The telling part of a domain: "okaforlane" of mail.okaforlane.co.uk."""
    parts = domain.split(".")
    short_end = len(parts) > 2 and len(parts[-1]) == 2 and parts[-2] in ("co", "com", "org", "net", "ac", "edu", "gov")
    return parts[-3 if short_end else -2] if len(parts) > 1 else domain

"""An interview to be told of: what the tests of the debrief share."""

from __future__ import annotations

from whenever import Date, Instant

from afterword.core.candidacy.debrief import Progress, Setting
from afterword.core.candidacy.debrief_merge import answers_from
from afterword.core.candidacy.model import Candidacy, Firm, Form, Interview, Part, Person
from afterword.core.candidacy.moments import FirmCalendar

ZONE = "America/New_York"
SAID_ON = Date(2026, 9, 3)
CALENDAR = FirmCalendar(ZONE)
INTERVIEW = Interview(
    ended=Instant("2026-09-03T19:40:00Z"), zone=ZONE, form=Form.IN_PERSON, people=("ruth-okafor", "daniel-reyes")
)
PANEL = Candidacy(
    firm=Firm(name="Okafor & Lane", zone=ZONE),
    role="Associate",
    interviews=(INTERVIEW,),
    people=(
        Person(id="ruth-okafor", name="Ruth Okafor", email="ruth@okafor-lane.example"),
        Person(id="daniel-reyes", name="Daniel Reyes", title="Partner"),
        Person(id="claire-dubois", name="Claire Dubois", part=Part.RECRUITER),
    ),
)
SETTING = Setting(firm="Okafor & Lane", said_on=SAID_ON, today=SAID_ON, calendar=CALENDAR, form=Form.IN_PERSON)
START = Progress(answers_from(PANEL, INTERVIEW))

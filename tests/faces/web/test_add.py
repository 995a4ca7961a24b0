"""Adding: an invitation is shown before it is kept, what it leaves open is asked, and nothing that was typed is lost."""

import re
from pathlib import Path

import pytest

from tests.faces.web.conftest import keep

ROOT = Path(__file__).parents[3]
DEMO = (ROOT / "demo" / "invitation.ics").read_bytes()
ICS = ROOT / "tests" / "data" / "ics"
MAIL = """Subject: Interview with Northwind Traders
From: Claire Dubois <claire.dubois@northwind.example>

Hi Anna, thank you for your interest in the Data Analyst role at Northwind Traders. Could you come on Tuesday, March 10 from
2:00 to 3:00 PM EST? You will be meeting with:
Ruth Okafor, Partner
"""


@pytest.fixture
def browser(empty):
    empty.clock.set("2026-03-03T16:00:00-05:00")
    return empty.browser()


def offered(browser, data: bytes, name: str = "invitation.ics"):
    return browser.post("/add/invitation", files={"invitation": (name, data, "text/calendar")})


def carried(answer) -> str:
    return re.search(r'name="carried" value="([^"]+)"', answer.text)[1]


def confirm(browser, answer, **fields):
    return browser.post("/add/confirm", data={"carried": carried(answer)} | fields)


def ids(site):
    return [row[0] for row in site.wiring.store().ids()]


def test_the_page_has_the_three_ways(browser):
    text = browser.get("/add").text
    assert 'type="file"' in text
    assert 'id="text"' in text
    assert 'action="/add/hand"' in text


def test_an_invitation_is_shown_and_not_kept(browser, empty):
    answer = offered(browser, DEMO)
    assert answer.status_code == 200
    assert "Begin a new candidacy" in answer.text
    assert 'value="Okafor &amp; Lane LLP"' in answer.text
    assert "2 p.m. on Thursday, September 3" in answer.text
    assert "Dr. Daniel Reyes" in answer.text
    assert ids(empty) == []


def test_confirmed_it_is_a_candidacy_with_those_who_were_ticked(browser, empty):
    answer = confirm(
        browser, offered(browser, DEMO), **{"0.firm": "Okafor & Lane", "0.people": ["Ruth Okafor", "Claire Dubois"]}
    )
    (id_,) = ids(empty)
    candidacy = empty.desk.kept(id_).candidacy
    assert candidacy.firm.name == "Okafor & Lane"
    assert candidacy.role == "Associate Attorney"
    assert [person.name for person in candidacy.people] == ["Ruth Okafor", "Claire Dubois"]
    assert answer.url.path == f"/c/{id_}"


def test_an_interview_that_is_over_leads_to_its_debrief(empty):
    empty.clock.set("2026-09-03T16:00:00-04:00")
    browser = empty.browser()
    answer = confirm(browser, offered(browser, DEMO))
    assert answer.url.path == f"/debrief/{ids(empty)[0]}"
    assert "Kept: Okafor &amp; Lane LLP, Associate Attorney." in answer.text


def test_taken_twice_it_changes_nothing(browser, empty):
    first = offered(browser, DEMO)
    confirm(browser, first)
    confirm(browser, first)
    assert len(ids(empty)) == 1
    assert "It is kept already" in offered(browser, DEMO).text


def test_a_cancellation_marks_the_interview(browser, empty):
    confirm(browser, offered(browser, (ICS / "outlook.ics").read_bytes()), **{"0.firm": "A", "0.role": "B"})
    answer = offered(browser, (ICS / "outlook-cancelled.ics").read_bytes())
    assert "Mark the interview as cancelled" in answer.text
    confirm(browser, answer)
    assert empty.desk.kept(ids(empty)[0]).candidacy.interviews[0].cancelled


def test_what_is_left_open_is_asked_and_nothing_is_kept_until_it_is_answered(browser, empty):
    shown = offered(browser, (ICS / "floating.ics").read_bytes())
    answer = confirm(browser, shown, **{"0.firm": "Okafor", "0.role": "Clerk", "0.zone.other": "Mars/Olympus"})
    assert answer.status_code == 422
    assert "No zone is named &#39;Mars/Olympus&#39;" in answer.text
    assert 'value="Mars/Olympus"' in answer.text
    assert ids(empty) == []
    again = confirm(browser, answer, **{"0.firm": "Okafor", "0.role": "Clerk", "0.zone.other": "America/New_York"})
    assert again.status_code in (200, 404)  # on to the candidacy
    assert empty.desk.kept(ids(empty)[0]).candidacy.zone() == "America/New_York"


def test_a_day_of_several_meetings_goes_to_one_candidacy(browser, empty):
    shown = offered(browser, (ICS / "goodtime-day.ics").read_bytes())
    numbers = sorted(set(re.findall(r'name="(\d+)\.keep"', shown.text)))
    fields = {f"{number}.keep": "yes" for number in numbers} | {
        f"{number}.zone": "America/New_York" for number in numbers
    }
    confirm(browser, shown, **{"0.firm": "Okafor", "0.role": "Clerk"}, **fields)
    (id_,) = ids(empty)
    assert len(empty.desk.kept(id_).candidacy.interviews) == len(numbers) > 1


def test_words_are_read_as_far_as_they_go(browser, empty):
    shown = browser.post("/add/invitation", data={"text": MAIL})
    assert "The words seem to name 2026-03-10 14:00" in shown.text
    asked = confirm(browser, shown)
    assert asked.status_code == 422
    assert "Say in which zone the interview is" in asked.text
    confirm(browser, asked, **{"0.zone": "America/New_York", "0.started": "2026-03-10 14:00", "0.ended": "15:00"})
    candidacy = empty.desk.kept(ids(empty)[0]).candidacy
    assert candidacy.firm.name == "Northwind Traders"
    assert candidacy.interviews[0].started.to_tz("America/New_York").format_iso().startswith("2026-03-10T14:00")


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "Choose a file, or paste the words of the invitation."),
        (b"  \n", "Choose a file, or paste the words of the invitation."),
        (b"\x89PNG\r\n\x1a\n\0\0", "It is no calendar file"),
        (b"<!doctype html><html><body>Sign in</body></html>", "It is a web page and no calendar"),
        (b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "The calendar holds no event"),
    ],
)
def test_what_is_no_invitation_is_said_in_one_sentence(browser, empty, data, sentence):
    answer = offered(browser, data)
    assert answer.status_code == 422
    assert sentence in answer.text
    assert answer.text.count('class="fault"') == 1
    assert ids(empty) == []


def test_pasted_words_that_are_none_stay(browser):
    answer = browser.post("/add/invitation", data={"text": "tomorrow?"})
    assert answer.status_code == 422
    assert "tomorrow?</textarea>" in answer.text


def test_what_was_carried_and_changed_on_the_way_is_refused(browser, empty):
    for text in ("", "%%%", "AAAA"):
        assert browser.post("/add/confirm", data={"carried": text}).status_code == 422
    assert ids(empty) == []


def test_a_calendar_of_a_year_is_shown_in_part(browser):
    event = "BEGIN:VEVENT\r\nUID:{0}\r\nDTSTART:20260310T1500{0:02}Z\r\nDTEND:20260310T1600{0:02}Z\r\nSUMMARY:Interview {0}\r\nEND:VEVENT\r\n"
    data = (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
        + "".join(event.format(number) for number in range(30))
        + "END:VCALENDAR\r\n"
    )
    answer = offered(browser, data.encode())
    assert "It holds 10 more meetings" in answer.text


def test_markup_in_an_invitation_is_words(browser):
    data = DEMO.replace(b"Interview: Associate Attorney", b"<script>alert(1)</script>").replace(
        b"Ruth Okafor\\,", b"<img src=x onerror=alert(1)>\\,"
    )
    text = offered(browser, data).text
    assert "<script>alert" not in text
    assert "<img src=x" not in text


def test_a_phone_shares_a_file_or_words(browser):
    file = {"invitation": ("invitation.ics", DEMO, "text/calendar")}
    assert "Begin a new candidacy" in browser.post("/share", data={"title": "", "text": ""}, files=file).text
    words = browser.post("/share", data={"title": "", "text": MAIL, "url": "https://northwind.example"})
    assert "Northwind Traders" in words.text


HAND = {
    "firm": "Okafor",
    "role": "Clerk",
    "day": "2026-03-03",
    "from": "10:00",
    "until": "11:00",
    "zone": "America/New_York",
}


def test_by_hand(browser, empty):
    answer = browser.post(
        "/add/hand", data=HAND | {"people": "Ruth Okafor, Lee Park", "form": "in-person", "country": "us"}
    )
    (id_,) = ids(empty)
    candidacy = empty.desk.kept(id_).candidacy
    assert answer.url.path == f"/debrief/{id_}"
    assert "Added: Okafor, Clerk, 10 a.m. on Tuesday, March 3 (America/New_York)." in answer.text
    assert [person.name for person in candidacy.people] == ["Ruth Okafor", "Lee Park"]
    assert candidacy.firm.country == "US"
    assert candidacy.interviews[0].form == "in-person"


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        ({"firm": ""}, "Say which firm it is with."),
        ({"day": ""}, "Say on which day it is."),
        ({"until": ""}, "Say when it ends, or ended."),
        ({"until": "09:00"}, "It ends before it has begun."),
        ({"zone": ""}, "Say in which zone it is"),
        ({"zone": "Mars/Olympus"}, "No zone is named"),
        ({"country": "Mars"}, "is no country in two letters"),
        ({"day": "31/31/2026"}, "is not clear"),
    ],
)
def test_by_hand_what_is_missing_is_said_and_the_rest_stays(browser, empty, fault, sentence):
    answer = browser.post("/add/hand", data=HAND | fault)
    assert answer.status_code == 422
    assert sentence in answer.text
    assert 'value="Clerk"' in answer.text
    assert ids(empty) == []


def test_another_interview_of_a_candidacy_that_is_there(client, site):
    page = client.get("/add", params={"to": "okafor-lane"})
    assert "Okafor &amp; Lane: add an interview" in page.text
    assert 'value="America/New_York"' in page.text
    client.post(
        "/add/hand",
        data=HAND | {"to": "okafor-lane", "day": "2026-03-09", "firm": "", "role": "", "people": "lee park"},
    )
    interviews = site.desk.kept("okafor-lane").candidacy.interviews
    assert interviews[1].people == ("lee-park",)
    assert client.get("/add", params={"to": "nobody"}).status_code == 404


def test_the_candidates_own_zone_stands_there(empty):
    empty.wiring.settings_file.write({"zone": "Europe/Berlin"})
    assert 'value="Europe/Berlin"' in empty.browser().get("/add").text


def test_an_invitation_of_a_firm_with_two_candidacies_asks_for_which(empty):
    from tests.faces.web.conftest import RUTH_AND_LEE

    for id_, role in (("one", "Paralegal"), ("two", "Clerk")):
        keep(empty, RUTH_AND_LEE | {"role": role, "firm": RUTH_AND_LEE["firm"] | {"name": "Okafor & Lane LLP"}}, id_)
    browser = empty.browser()
    shown = offered(browser, DEMO)
    assert "A new one" in shown.text
    assert "Okafor &amp; Lane LLP, Clerk" in shown.text
    asked = confirm(browser, shown)
    assert asked.status_code == 422
    assert "Say which one it belongs to." in asked.text
    assert 'value="Associate Attorney"' in asked.text
    confirm(browser, shown, **{"0.candidacy": "two"})
    assert len(empty.desk.kept("two").candidacy.interviews) == 2
    assert len(ids(empty)) == 2
    confirm(
        browser,
        offered(browser, DEMO.replace(b"0000000000100", b"0000000000200")),
        **{"0.candidacy": "new", "0.role": "Associate"},
    )

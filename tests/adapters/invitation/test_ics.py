"""Files as calendars and scheduling programs write them, and bytes that are no calendar at all."""

from __future__ import annotations

import re

import pytest
from whenever import Instant, PlainDateTime

from afterword.adapters.invitation.ics import read_invitations
from tests.adapters.invitation import LOOKALIKES, SAMPLES, calendar, event, only, read


def test_outlook_through_exchange() -> None:
    invitation = only("outlook.ics")
    assert (invitation.method, invitation.source, invitation.sequence) == ("REQUEST", "exchange", 0)
    assert invitation.started == Instant("2026-11-12T14:00:00-05:00")
    assert invitation.ended == Instant("2026-11-12T15:30:00-05:00")
    assert invitation.zone == "America/New_York"
    assert invitation.stamped == Instant("2026-11-03T18:00:00Z")
    assert invitation.summary == "Interview: Associate Attorney at Okafor & Lane LLP"
    assert "- María José Ortega, Partner\n" in invitation.description
    assert invitation.location == "200 Canal Street, 14th floor, Conf Room 4B"
    assert invitation.organizer is not None
    assert invitation.organizer.mail == "dana.whitcomb@okaforlane.test"


def test_attendees_folded_with_tabs_rooms_and_the_optional_one() -> None:
    people = {each.mail: each for each in only("outlook.ics").attendees}
    assert list(people) == [
        "jane.doe@mailbox.test",
        "mj.ortega@okaforlane.test",
        "per.lindqvist@okaforlane.test",
        "conf4b@okaforlane.test",
    ]
    assert people["mj.ortega@okaforlane.test"].name == "Ortega, María José"
    assert people["per.lindqvist@okaforlane.test"].optional
    room = people["conf4b@okaforlane.test"]
    assert room.is_room
    assert room.is_resource
    assert not people["jane.doe@mailbox.test"].is_room


def test_google_html_becomes_text_and_the_call_is_known() -> None:
    invitation = only("google.ics")
    assert invitation.description == (
        "Hi Jane !\nYou will be speaking with Tom Baker, Head of Data.\n\n- Join: https://meet.google.com/abc-defg-hij"
    )
    assert (invitation.source, invitation.meeting) == ("google", "meet:abcdefghij")
    assert invitation.zone is None
    assert invitation.started == Instant("2026-12-03T15:00:00Z")


def test_apple_names_the_zone_of_its_utc_times() -> None:
    invitation = only("apple.ics")
    assert (invitation.source, invitation.zone) == ("apple", "America/New_York")
    assert invitation.started == Instant("2026-12-04T18:00:00Z")
    assert invitation.location == "Blue Heron Hotel\n12 Lake Road, Burlington VT"


def test_zoom_has_no_organizer_and_each_download_its_own_uid() -> None:
    first, again = only("zoom.ics"), only("zoom-again.ics")
    assert first.organizer is None
    assert first.uid != again.uid
    assert first.meeting == again.meeting == "zoom:86543210987"
    assert first.started == again.started == Instant("2026-12-10T09:30:00-06:00")
    assert first.source == "zoom"


def test_a_message_that_holds_the_invitation_twice_holds_one() -> None:
    invitation = only("zoom-message.eml")
    assert (invitation.method, invitation.meeting) == ("REQUEST", "zoom:86543210987")


def test_the_method_of_the_mail_part_counts_where_the_calendar_has_none() -> None:
    body = calendar("DTSTART:20261203T150000Z", "SUMMARY:Interview").decode()
    message = f"Subject: x\r\nMIME-Version: 1.0\r\nContent-Type: text/calendar; method=CANCEL\r\n\r\n{body}"
    (invitation,), _ = read_invitations(message.encode())
    assert invitation.cancelled


def test_a_forwarded_message_is_looked_into() -> None:
    inner = (LOOKALIKES / "zoom-message.eml").read_bytes().decode()
    message = (
        'From: a@b.test\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="f"\n\n'
        f"--f\nContent-Type: message/rfc822\n\n{inner}\n--f--\n"
    )
    (invitation,), problems = read_invitations(message.encode())
    assert invitation.meeting == "zoom:86543210987"
    assert not problems


def test_scheduling_programs_are_known_behind_the_calendar_they_use() -> None:
    assert only("greenhouse.ics").source == "greenhouse"
    assert only("calendly.ics").source == "calendly"
    assert {each.source for each in read("goodtime-day.ics")[0]} == {"goodtime"}


def test_a_day_of_several_interviews_is_several_invitations() -> None:
    invitations, problems = read("goodtime-day.ics")
    assert not problems
    assert [(each.summary, each.cancelled) for each in invitations] == [
        ("Fernhill: Portfolio review", False),
        ("Fernhill: Panel interview", False),
        ("Fernhill: Team lunch", True),
    ]


def test_a_method_inside_the_event_cancels() -> None:
    invitation = only("cancel-inside.ics")
    assert (invitation.method, invitation.status, invitation.cancelled) == ("CANCEL", "CONFIRMED", True)


def test_a_title_says_cancelled_where_nothing_else_does() -> None:
    assert event("DTSTART:20261203T150000Z", "SUMMARY:Canceled: Interview with Acme").cancelled
    assert not event("DTSTART:20261203T150000Z", "SUMMARY:Interview about cancelled trains").cancelled


def test_one_occurrence_has_a_key_of_its_own_however_it_is_written() -> None:
    zoned, utc = only("series-one-cancelled.ics"), only("series-first-cancelled.ics")
    assert zoned.recurrence_id == "2026-11-09T14:00:00Z"
    assert utc.recurrence_id == "2026-11-02T14:00:00Z"
    assert zoned.cancelled


def test_a_series_gives_its_first_date_and_says_so() -> None:
    invitation = only("series.ics")
    assert invitation.started == Instant("2026-11-02T09:00:00-05:00")
    assert any("repeats" in note for note in invitation.notes)


def test_a_replaced_first_date_stands_for_the_series() -> None:
    series = (LOOKALIKES / "series.ics").read_text(encoding="utf-8")
    moved = (
        "BEGIN:VEVENT\nUID:series@cal.test\nRECURRENCE-ID:20261102T140000Z\nDTSTART:20261103T140000Z\n"
        "DTEND:20261103T150000Z\nEND:VEVENT\nEND:VCALENDAR"
    )
    invitations, _ = read_invitations(series.replace("END:VCALENDAR", moved).encode())
    assert [each.started for each in invitations] == [Instant("2026-11-03T14:00:00Z")]


def test_the_newest_of_two_revisions_in_one_file_counts() -> None:
    old = (LOOKALIKES / "outlook.ics").read_bytes()
    new = (LOOKALIKES / "outlook-moved.ics").read_bytes()
    for data in (old + new, new + old):
        (invitation,), _ = read_invitations(data)
        assert invitation.sequence == 2


@pytest.mark.parametrize("method", ["REPLY", "COUNTER", "REFRESH", "DECLINECOUNTER"])
def test_an_answer_to_an_invitation_is_none(method: str) -> None:
    invitations, problems = read_invitations(calendar("DTSTART:20261203T150000Z", head=(f"METHOD:{method}",)))
    assert invitations == ()
    assert [problem.place for problem in problems] == ["event 1"]


def test_a_day_without_a_time() -> None:
    invitation = only("all-day.ics")
    assert invitation.all_day
    assert (invitation.started, invitation.ended, invitation.wall_ended) == (None, None, None)
    assert invitation.wall_started == PlainDateTime(2026, 11, 12)


def test_a_duration_gives_the_end() -> None:
    invitation = event("DTSTART;TZID=America/New_York:20261112T140000", "DURATION:PT1H15M")
    assert invitation.ended == Instant("2026-11-12T15:15:00-05:00")
    assert invitation.wall_ended == PlainDateTime(2026, 11, 12, 15, 15)
    floating = event("DTSTART:20261112T140000", "DURATION:PT1H15M")
    assert (floating.ended, floating.wall_ended) == (None, PlainDateTime(2026, 11, 12, 15, 15))


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        (("DTSTART:20261112T140000Z", "DURATION:-PT1H"), "DURATION"),
        (("DTSTART:20261112T140000Z", "DURATION:-PT1W1D2H3M4S"), "DURATION"),
        (("DTSTART:20261112T140000Z", "DURATION:an hour"), "DURATION"),
        (("DTSTART:20261112T140000Z", "DTEND:20261112T130000Z"), "ends before it starts"),
        (("DTSTART:20261112T140000Z", "DTEND:20261112T140000Z"), "ends before it starts"),
        (("DTSTART:20261112T140000Z", "DTEND:2026111T150000Z"), "DTEND"),
    ],
)
def test_an_end_that_is_none_is_said_with_its_line(lines: tuple[str, ...], words: str) -> None:
    (invitation,), (problem,) = read_invitations(calendar(*lines))
    assert invitation.ended is None
    assert problem.place == "line 7"
    assert words in problem.sentence


def test_damaged_stamp_and_sequence_are_said() -> None:
    data = calendar("DTSTART:20261112T140000Z", "SEQUENCE:two").replace(b"DTSTAMP:20261101T", b"DTSTAMP:2026110101T")
    (invitation,), problems = read_invitations(data)
    assert (invitation.stamped, invitation.sequence) == (None, 0)
    assert sorted(problem.place for problem in problems) == ["line 5", "line 7"]


def test_an_event_without_a_uid_is_the_same_when_it_comes_again() -> None:
    data = calendar("DTSTART:20261112T140000Z", "SUMMARY:Interview").replace(b"UID:x@calendar.test\r\n", b"")
    (first,), _ = read_invitations(data)
    (again,), _ = read_invitations(data)
    (other,), _ = read_invitations(data.replace(b"T140000Z", b"T150000Z"))
    assert first.uid == again.uid != other.uid
    assert first.uid


def test_an_event_that_says_nothing_is_passed_over() -> None:
    invitations, problems = read_invitations(b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
    assert invitations == ()
    assert {problem.place for problem in problems} == {"event 1"}


def encodings() -> dict[str, bytes]:
    text = (LOOKALIKES / "outlook.ics").read_bytes().decode()
    return {
        "byte order mark": b"\xef\xbb\xbf" + text.encode(),
        "UTF-16 little end first": b"\xff\xfe" + text.encode("utf-16-le"),
        "UTF-16 big end first": b"\xfe\xff" + text.encode("utf-16-be"),
        "UTF-16 unmarked": text.encode("utf-16-le"),
        "Latin letters": text.encode("latin-1"),
        "line feeds": text.replace("\r\n", "\n").encode(),
        "carriage returns": text.replace("\r\n", "\r").encode(),
        "doubled carriage returns": text.replace("\r\n", "\r\r\n").encode(),
        "a fold through a letter": text.encode().replace("é".encode(), b"\xc3\r\n \xa9"),
        "folds after empty lines": text.replace("SEQUENCE:", "SEQUENCE\r\n\r\n :").encode(),
        "blank lines before": b"\r\n\r\n" + text.encode(),
        "small letters": re.sub(r"(?m)^[A-Z-]+(?=[;:])", lambda name: name[0].lower(), text).encode(),
    }


@pytest.mark.parametrize("name", encodings())
def test_the_letters_of_a_file_do_not_change_what_it_says(name: str) -> None:
    assert read_invitations(encodings()[name]) == read("outlook.ics")


def test_a_file_cut_off_gives_what_is_there_and_says_where() -> None:
    (invitation,), (problem,) = read("truncated.ics")
    assert invitation.started == Instant("2026-11-12T14:00:00-05:00")
    assert problem.place == "line 20"
    assert "before the file ends" in problem.sentence


def test_a_missing_end_does_not_lose_the_next_event() -> None:
    data = (LOOKALIKES / "goodtime-day.ics").read_bytes().replace(b"END:VEVENT\r\n", b"", 1)
    invitations, problems = read_invitations(data)
    assert len(invitations) == 3
    assert [problem.place for problem in problems] == ["line 5"]


def test_line_ends_inside_a_text_belong_to_it() -> None:
    invitation = event("DTSTART:20261112T140000Z", "DESCRIPTION:First line", "second line", "", "(third)")
    assert invitation.description == "First line\nsecond line\n(third)"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"  \r\n\t\r\n", "empty"),
        (b"<!DOCTYPE html><html><body>Sign in</body></html>", "web page"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "no calendar"),
        (b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "no event"),
        (b"BEGIN:VCARD\r\nFN:Jane Doe\r\nEND:VCARD\r\n", "no calendar"),
        (b"Subject: hello\r\nFrom: a@b.test\r\n\r\nSee you on Friday.", "holds no invitation"),
        (b'Subject: x\r\nContent-Type: application/ms-tnef; name="winmail.dat"\r\n\r\nx', "winmail.dat"),
    ],
)
def test_what_is_no_invitation_is_said_in_one_sentence(data: bytes, words: str) -> None:
    invitations, (problem,) = read_invitations(data)
    assert invitations == ()
    assert problem.place
    assert words in problem.sentence


def test_a_file_beyond_50_megabytes_is_not_read() -> None:
    _, (problem,) = read_invitations(b"BEGIN:VCALENDAR\r\n" + b"x" * (50 * 1024 * 1024))
    assert problem.place == "file"
    assert "50 MB" in problem.sentence


def test_nothing_reaches_a_terminal_that_could_steer_it() -> None:
    invitation = event(
        "DTSTART:20261112T140000Z", "SUMMARY:Interview \x1b[31mwith\x07 \u202eAcme", "LOCATION:A\x9bB\\nC"
    )
    assert (invitation.summary, invitation.location) == ("Interview [31mwith Acme", "AB\nC")


def test_every_sample_that_stands_beside_the_checkout_is_read() -> None:
    if not SAMPLES.is_dir():
        print(f"{SAMPLES} is not there")
        return
    for path in sorted(SAMPLES.glob("*.ics")):
        invitations, problems = read_invitations(path.read_bytes())
        assert invitations, path.name
        assert all(problem.place for problem in problems), path.name
        for each in invitations:
            placed = each.started is not None
            assert placed or each.zone_words or each.all_day, path.name

"""The zone of an invitation: placed by name, by the file's own rules, or asked for, and never borrowed or guessed."""

from __future__ import annotations

import pytest
from whenever import Instant, PlainDateTime

from afterword.adapters.invitation.ics import read_invitations
from afterword.adapters.invitation.windows_names import _SHOWN, windows_key
from afterword.adapters.invitation.zones import iana_name, place_zone
from afterword.core.candidacy.document_checks import zone_exists
from tests.adapters.invitation import LOOKALIKES, calendar, event, only


@pytest.mark.parametrize(
    ("tzid", "place"),
    [
        ("America/New_York", "America/New_York"),
        ('"America/New_York"', "America/New_York"),
        ("america/new_york", "America/New_York"),
        ("America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ("US/Pacific", "US/Pacific"),
        ("Eastern Standard Time", "America/New_York"),
        ("eastern standard time", "America/New_York"),
        ("Central Standard Time", "America/Chicago"),
        ("Mountain Standard Time", "America/Denver"),
        ("Pacific Standard Time", "America/Los_Angeles"),
        ("US Mountain Standard Time", "America/Phoenix"),
        ("US Eastern Standard Time", "America/Indiana/Indianapolis"),
        ("W. Europe Standard Time", "Europe/Berlin"),
        ("GMT Standard Time", "Europe/London"),
        ("India Standard Time", "Asia/Kolkata"),
        ("/freeassociation.sourceforge.net/Europe/London", "Europe/London"),
        ("/freeassociation.sourceforge.net/Tzfile/Europe/London", "Europe/London"),
        ("/softwarestudio.org/Olson_20011030_5/America/New_York", "America/New_York"),
        ("/mozilla.org/20070129_1/America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ("(UTC-05:00) Eastern Time (US & Canada)", "America/New_York"),
        ("(GMT-08:00) Pacific Time (US & Canada)", "America/Los_Angeles"),
        ("(GMT+10:00) Canberra\\, Melbourne\\, Sydney", "Australia/Sydney"),
        ("(UTC) Dublin, Edinburgh, Lisbon, London", "Europe/London"),
        ("EST5EDT", "America/New_York"),
        ("Japan", "Japan"),
    ],
)
def test_names_that_stand_for_a_place(tzid: str, place: str) -> None:
    zone = place_zone(tzid, {})
    assert (zone.place, zone.clock) == (place, place)


@pytest.mark.parametrize(
    "tzid",
    [
        "Customized Time Zone",
        "Customized Time Zone 1",
        "tzone://Microsoft/Custom",
        "tzone://Microsoft/Utc",
        "1",
        " 1",
        "GMT-0400",
        "EST",
        "CET",
        "EDT",
        "Eastern Time",
        "localtime",
        "(UTC-05:00) Heure de l'Est",
        "(UTC+03:00) Eastern Time (US & Canada)",
        "(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien",
        "../../etc/localtime",
        "Mars/Olympus_Mons",
        "",
    ],
)
def test_names_that_stand_for_nothing_known(tzid: str) -> None:
    zone = place_zone(tzid, {})
    assert (zone.place, zone.instant(PlainDateTime(2026, 11, 12, 14))) == (None, None)


@pytest.mark.parametrize("tzid", ["UTC", "Etc/UTC", "GMT", "Etc/GMT+5", "UTC-11", "(UTC) Coordinated Universal Time"])
def test_a_fixed_offset_gives_the_instant_and_no_place(tzid: str) -> None:
    zone = place_zone(tzid, {})
    assert zone.place is None
    assert zone.instant(PlainDateTime(2026, 11, 12, 14)) is not None


def test_every_shown_name_stands_for_a_zone_with_the_offset_before_it() -> None:
    winter, summer = Instant.from_utc(2026, 1, 15), Instant.from_utc(2026, 7, 15)
    for key, (offset, *names) in _SHOWN.items():
        for name in names:
            place = iana_name(f"(UTC{offset}) {name}")
            assert place is not None, name
            assert zone_exists(place)
            assert windows_key(f"(GMT{offset}) {name}") == key
            shown = {
                moment.to_tz(place).to_fixed_offset().format_iso()[-6:].replace("Z", "+00:00")
                for moment in (winter, summer)
            }
            assert offset in shown, (name, shown)


def test_two_senders_customized_zones_do_not_mix() -> None:
    """The library keeps the first VTIMEZONE of a name for the whole process; read in either order, each file has its own."""
    wanted = {
        "exchange-custom-zone.ics": Instant("2026-08-25T14:00:00-04:00"),
        "exchange-custom-zone-europe.ics": Instant("2026-08-25T14:00:00+02:00"),
        "exchange-custom-zone-bare.ics": None,
    }
    for name in [*wanted, *reversed(wanted)]:
        assert only(name).started == wanted[name]


def test_a_file_of_two_calendars_keeps_their_rules_apart() -> None:
    data = b"".join(
        (LOOKALIKES / name).read_bytes() for name in ("exchange-custom-zone.ics", "exchange-custom-zone-europe.ics")
    )
    invitations, problems = read_invitations(data)
    assert not problems
    assert [each.started for each in invitations] == [
        Instant("2026-08-25T14:00:00-04:00"),
        Instant("2026-08-25T14:00:00+02:00"),
    ]


def test_custom_rules_pin_the_instant_and_offer_places_that_keep_them() -> None:
    american, european = only("exchange-custom-zone.ics"), only("exchange-custom-zone-europe.ics")
    assert (american.zone, american.zone_words) == (None, "Customized Time Zone")
    assert american.zone_choices[0] == "America/New_York"
    assert "Europe/Berlin" not in american.zone_choices
    assert european.zone_choices[0] == "Europe/Berlin"
    assert "Europe/London" not in european.zone_choices


def test_custom_rules_hold_on_both_sides_of_a_clock_change() -> None:
    data = (LOOKALIKES / "exchange-custom-zone.ics").read_bytes()
    (invitation,), _ = read_invitations(data.replace(b"20260825T", b"20261125T"))
    assert invitation.started == Instant("2026-11-25T14:00:00-05:00")


def test_an_unknown_zone_is_asked_for_with_those_of_the_offset_it_names() -> None:
    invitation = only("unknown-zone.ics")
    assert (invitation.started, invitation.zone) == (None, None)
    assert invitation.wall_started == PlainDateTime(2026, 11, 12, 14)
    assert invitation.zone_words == "(UTC-05:00) Heure de l'Est"
    assert invitation.zone_choices[0] == "America/New_York"


def test_a_shown_name_is_placed_without_rules() -> None:
    assert only("exchange-shown-name.ics").started == Instant("2026-11-12T14:00:00-06:00")


def test_a_floating_time_is_asked_for() -> None:
    invitation = only("floating.ics")
    assert (invitation.started, invitation.zone, invitation.zone_words) == (None, None, None)
    hinted = event("DTSTART:20261112T140000", head=("X-WR-TIMEZONE:Europe/Paris",))
    assert (hinted.started, hinted.zone, hinted.zone_choices) == (None, None, ("Europe/Paris",))


def test_utc_times_have_no_place_unless_the_file_names_one() -> None:
    assert event("DTSTART:20261112T140000Z").zone is None
    assert event("DTSTART:20261112T140000Z", head=("X-WR-TIMEZONE:UTC",)).zone is None
    assert event("DTSTART:20261112T140000Z", "TZID:America/Denver").zone == "America/Denver"
    own = "BEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\nEND:VTIMEZONE"
    assert event("DTSTART:20261112T140000Z", head=(own,)).zone == "Europe/Paris"


@pytest.mark.parametrize(
    "line",
    [
        'DTSTART;TZID="(UTC-05:00) Eastern Time (US & Canada)":20261112T140000',
        "DTSTART;TZID=(UTC-05:00) Eastern Time (US & Canada):20261112T140000",
        'DTSTART;TZID="Eastern Standard Time:20261112T140000"',
        "DTSTART;VALUE=DATE-TIME;TZID=America/New_York:20261112T140000",
        "DTSTART;TZID= America/New_York:20261112T140000",
        "dtstart;tzid=America/New_York:20261112t140000",
        "DTSTART;TZID=America/New_York:2026-11-12T14:00:00",
        "DTSTART:20261112T140000-0500",
    ],
)
def test_dates_as_they_are_really_written(line: str) -> None:
    assert event(line).started == Instant("2026-11-12T14:00:00-05:00")


def test_an_end_without_a_zone_stands_in_the_zone_of_the_start() -> None:
    invitation = event("DTSTART;TZID=America/New_York:20261112T140000", "DTEND:20261112T150000")
    assert invitation.ended == Instant("2026-11-12T15:00:00-05:00")


def test_an_end_in_an_unknown_zone_is_asked_for() -> None:
    (invitation,), (problem,) = read_invitations(
        calendar("DTSTART;TZID=America/New_York:20261112T140000", "DTEND;TZID=Nowhere:20261112T150000")
    )
    assert invitation.ended is None
    assert "zone of the end" in problem.sentence


def test_start_and_end_in_two_zones() -> None:
    invitation = event("DTSTART;TZID=America/New_York:20261112T140000", "DTEND;TZID=America/Chicago:20261112T140000")
    assert invitation.ended == Instant("2026-11-12T15:00:00-05:00")


def test_rules_that_disagree_with_the_public_ones_are_said() -> None:
    """A computer that was never told that Mexico keeps one time since 2022."""
    data = (LOOKALIKES / "exchange-custom-zone.ics").read_bytes()
    data = data.replace(b"Customized Time Zone", b"Central Standard Time (Mexico)")
    (invitation,), _ = read_invitations(data.replace(b"-0400", b"-0500").replace(b"-0500", b"-0600", 1))
    assert invitation.zone == "America/Mexico_City"
    assert any("check whether" in note for note in invitation.notes)
    assert not only("outlook.ics").notes


@pytest.mark.parametrize(
    "rule",
    [
        "RRULE:FREQ=SECONDLY",
        "RRULE:FREQ=DAILY;INTERVAL=1",
        "RRULE:FREQ=YEARLY;BYSECOND=1",
        "RRULE:FREQ=YEARLY;BYDAY=9XX;BYMONTH=3",
        "RRULE:nonsense",
        "TZOFFSETTO:+99999",
        "DTSTART:160101",
    ],
)
def test_damaged_rules_are_said_and_the_time_is_asked_for(rule: str) -> None:
    name = rule.partition(":")[0].encode()
    data = (LOOKALIKES / "exchange-custom-zone.ics").read_bytes()
    lines = [rule.encode() if line.startswith(name + b":") else line for line in data.split(b"\r\n")[:15]]
    damaged = b"\r\n".join([*lines, *data.split(b"\r\n")[15:]])
    (invitation,), problems = read_invitations(damaged)
    assert invitation.started is None
    assert problems[0].place == "line 5"
    assert "Customized Time Zone" in problems[0].sentence

"""What a candidate types from day to day, and what the program answers."""

import json

from afterword.faces.cli.main import COMMANDS


def test_an_empty_store_says_how_to_begin(program):
    assert "afterword add invitation.ics" in program()


def test_today_says_what_is_now_and_what_comes_next(case):
    said = case()
    assert "Now\n" in said
    assert "Thank-you: Ruth Okafor" in said
    assert "Next\n" in said
    assert "Ask for news by mail: Ruth Okafor" in said
    assert "Tuesday, March 17" in said


def test_today_fits_eighty_columns(case):
    assert max(map(len, case().splitlines())) <= 80


def test_today_is_overdue_after_a_day_and_the_exit_code_says_so(case):
    case.clock.set("2026-03-04T15:00:01-05:00")
    assert case("today", code=1).startswith("Overdue\n")
    assert {one["id"] for one in json.loads(case("today", "--format", "json", code=1))} == {"okafor-lane-associate"}


def test_a_note_that_was_sent_is_no_longer_asked_for(case):
    said = case("log", "sent", "okafor", "ruth", "--when", "15:30")
    assert "Recorded: sent, Ruth Okafor, at 3:30 p.m. on Tuesday, March 3 (e1)" in said
    plan = case.json("plan", "okafor-lane-associate")
    assert [action["to"] for action in plan["actions"] if action["kind"] == "thank-you"] == [["daniel-reyes"]]


def test_the_only_candidacy_need_not_be_named(case):
    assert "Recorded: handed-in, Daniel Reyes" in case("log", "handed-in", "reyes", "--when", "today 15:40")


def test_undo_takes_back_the_last_and_an_undoing_can_be_undone(case):
    case("log", "sent", "okafor", "ruth", "--when", "15:30")
    assert "Undone: note-sent" in case("undo", "okafor")
    plan = case.json("plan", "okafor-lane-associate")
    assert {action["to"][0] for action in plan["actions"] if action["kind"] == "thank-you"} == {
        "ruth-okafor",
        "daniel-reyes",
    }
    case("undo", "okafor", "--event", "e2")
    plan = case.json("plan", "okafor-lane-associate")
    assert [action["to"] for action in plan["actions"] if action["kind"] == "thank-you"] == [["daniel-reyes"]]
    assert "nothing to undo" not in case("undo", "okafor")


def test_with_nothing_recorded_there_is_nothing_to_undo(case):
    case("undo", "okafor", code=2)
    assert "There is nothing to undo." in case.error


def test_what_lies_ahead_is_not_recorded(case):
    case("log", "sent", "okafor", "ruth", "--when", "2026-03-03 16:01", code=2)
    assert "Only what has happened is recorded" in case.error
    assert case.json("show", "okafor")["events"] == []


def test_a_moment_that_is_not_clear_is_refused_with_what_to_write(case):
    case("log", "sent", "okafor", "ruth", "--when", "the other day", code=2)
    assert "'the other day' is not clear" in case.error


def test_a_reply_needs_to_say_what_it_says(case):
    case("log", "replied", "okafor", "ruth", code=2)
    assert "--reply is needed" in case.error


def test_a_day_is_read_as_people_say_it(case):
    case("log", "replied", "okafor", "ruth", "--reply", "update-with-date", "--date", "by the end of next week")
    event = case.json("show", "okafor")["events"][0]
    assert (event["reply"], event["date"]) == ("update-with-date", "2026-03-13")
    case("log", "replied", "okafor", "ruth", "--reply", "update-with-date", "--date", "soon", code=2)
    assert "names no clear day" in case.error


def test_close_ends_it_and_reopen_begins_it_again(case):
    case("close", "okafor")
    assert case.json("plan", "okafor-lane-associate")["actions"] == []
    assert "nothing to do" in case("show", "okafor")
    case("reopen", "okafor")
    assert case.json("plan", "okafor-lane-associate")["actions"]


def test_why_names_every_rule_and_whose_it_is(case):
    said = case("why", "okafor")
    assert "E6: It is in their hands within twenty-four hours" in said
    assert "(our judgement)" in said
    assert "J3: A promised date" in case("why", "j3")
    case("why", "E99", code=2)
    assert "E1 to E25" in case.error


def test_a_correction_is_kept_in_the_audit(case):
    case("set", "okafor", "role=Counsel")
    assert 'role: "Associate Attorney" became "Counsel"' in case("audit", "okafor")
    assert case.json("audit", "okafor")[-1]["who"] == "candidate"


def test_a_correction_that_does_not_fit_changes_nothing(case):
    before = case("export", "okafor")
    case("set", "okafor", "firm.zone=Mars/Olympus", 'interviews[0].ended="never"', code=2)
    assert "firm.zone" in case.error or "interviews[0].ended" in case.error
    case("set", "okafor", "people[nobody].name=X", code=2)
    case("set", "okafor", "events[0].at=now", code=2)
    assert case("export", "okafor") == before


def test_names_that_fit_several_are_listed(case):
    case("add", "--firm", "Okafor Foods", "--role", "Clerk", "--ended", "2026-03-02 15:00", "--zone", "Europe/Berlin")
    case("show", "okafor", code=2)
    assert "okafor-lane-associate" in case.error
    assert "okafor-foods-clerk" in case.error
    case("show", "nowhere", code=2)
    assert "No candidacy is called 'nowhere'" in case.error


def test_export_and_import_on_another_machine(case, tmp_path, capsys):
    case("log", "sent", "okafor", "ruth", "--when", "15:30")
    whole = tmp_path / "all.json"
    case("export", "--whole", "--output", str(whole))
    case("export", "--whole", "--output", str(whole), code=2)
    other = type(case)(tmp_path / "other", capsys)
    other("import", str(whole))
    assert other("export", "okafor") == case("export", "okafor")
    assert other("audit", "okafor") == case("audit", "okafor")
    other("import", str(whole), code=2)


def test_a_candidacy_as_toml_is_planned_alike(case, tmp_path):
    case("export", "okafor", "--format", "toml", "--output", str(tmp_path / "case.toml"))
    at = ["--at", "2026-03-03T16:00:00-05:00"]
    from_file = case.json("plan", str(tmp_path / "case.toml"), *at)
    assert from_file == case.json("plan", "okafor-lane-associate", *at)


def test_backup_is_one_file_for_its_owner_alone(case, tmp_path):
    path = tmp_path / "copy.sqlite3"
    case("backup", str(path))
    assert path.stat().st_mode & 0o777 == 0o600
    case("backup", str(path), code=2)


def test_settings_fill_new_candidacies_and_refuse_nonsense(program):
    program("settings", "name=Anna Berg", "large_group=5")
    program("settings", "large_group=many", code=2)
    program("settings", "zone=Nowhere", code=2)
    program("settings", "colour=red", code=2)
    assert program.json("settings")["large_group"] == 5
    program("add", "--firm", "A", "--role", "B", "--ended", "2026-03-03 15:00", "--zone", "Europe/Berlin")
    assert program.json("show")["candidate"] == {"name": "Anna Berg", "large_group": 5}


def test_the_data_is_for_its_owner_alone(case):
    assert (case.home / "afterword.sqlite3").stat().st_mode & 0o777 == 0o600
    assert (case.home / "settings.toml").stat().st_mode & 0o777 == 0o600


def test_an_unknown_command_and_option_are_refused(program):
    program("frobnicate", code=2)
    program("show", "--colour", code=2)


def test_every_command_says_what_it_is_for(program):
    for name in COMMANDS:
        assert "Usage: afterword" in program(name, "--help")


def test_a_plan_at_an_instant_without_offset_is_refused(case):
    case("plan", "okafor-lane-associate", "--at", "2026-03-03T16:00:00", code=2)
    assert "write it with its offset" in case.error

"""A playbook's text becomes a playbook, or every problem in it, each with its line."""

from __future__ import annotations

import pytest

from afterword.core.playbook.model import Ask, Duty
from afterword.core.playbook.parse import load, parse
from afterword.core.problems import Invalid, Missing
from tests.core.playbook import shipped, texts

CHANGE = 'own = ["MY1"]\nground = "They say so."\nsource = "A letter."\n'


def problems(text: str, name: str = "mine", **others: str) -> list[str]:
    playbook, found = parse(name, text, texts(others))
    assert (playbook is None) == bool(found)
    return [str(problem) for problem in found]


def test_a_child_changes_what_it_says_and_inherits_the_rest() -> None:
    text = f'extends = "us"\n[check_in]\nwait_days = 20\n{CHANGE}'
    playbook, found = parse("mine", text, shipped)
    us = load("us", shipped)
    assert found == ()
    assert playbook is not None
    assert playbook.check_in.wait_days == 20
    assert playbook.check_in.first_ask is Ask.MAIL
    assert playbook.check_in.says.text == us.check_in.says.text
    assert playbook.check_in.says.rules == us.check_in.says.rules
    assert playbook.check_in.says.own == ("MY1",)
    assert playbook.check_in.says.ground == "They say so."
    assert (playbook.thank_you, playbook.last_call, playbook.sending) == (us.thank_you, us.last_call, us.sending)
    assert playbook.extends == ("us",)
    assert playbook.title == "mine"


def test_a_grandchild_keeps_the_ids_of_every_change() -> None:
    child = f'extends = "us"\n[thank_you]\nduty = "offered"\n{CHANGE}'
    grandchild = 'extends = "child"\n[thank_you]\nwithin_hours = 36\nown = ["TOO1"]\nground = "g"\nsource = "s"\n'
    playbook = load("grandchild", texts({"child": child, "grandchild": grandchild}))
    assert playbook.extends == ("child", "us")
    assert playbook.thank_you.duty is Duty.OFFERED
    assert playbook.thank_you.within_hours == 36
    assert playbook.thank_you.says.own == ("MY1", "TOO1")
    assert playbook.thank_you.says.ground == "g"


def test_every_problem_is_told_at_once_in_the_order_of_its_lines() -> None:
    text = """title = 3
extnds = "us"
extends = "us"
[thank_you]
dutty = "owed"
within_hours = "24"
own = ["UK1",
  "E6"]
[sending]
hours = "never"
own = ["ZZ1"]
ground = "a"
"""
    found = problems(text)
    assert [one.split(":")[0] for one in found] == [
        "line 1", "line 2", "line 4", "line 4", "line 5", "line 6", "line 8", "line 9", "line 10",
    ]  # fmt: skip
    assert "title wants text in quotes, not 3." in found[0]
    assert "did you mean extends?" in found[1]
    assert "without ground" in found[2]
    assert "without source" in found[3]
    assert "dutty is not known under [thank_you]: did you mean duty?" in found[4]
    assert 'within_hours wants a whole number from 1 to 336, not "24".' in found[5]
    assert "E and J ids belong to the etiquette" in found[6]
    assert "[sending] changes a step without source" in found[7]
    assert "hours cannot be read: " in found[8]


@pytest.mark.parametrize(
    ("setting", "line", "says"),
    [
        ("within_hours = 0", 3, "wants a whole number from 1 to 336, not 0"),
        ("within_hours = 337", 3, "not 337"),
        ("within_hours = 24.0", 3, "not 24.0"),
        ("within_hours = true", 3, "not true"),
        ("within_hours = 99999999999999999999999999999999999999999999999999", 3, "not a huge number"),
        ("within_hours = []", 3, "not an array"),
        ("within_hours = {hours = 3}", 3, "not a table"),
        ("within_hours = 2026-11-12", 3, "not 2026-11-12"),
        ("large_group = -1", 3, "wants a whole number from 1 to 99, not -1"),
        ('duty = "must"', 3, 'wants "owed", "offered" or "off", not "must"'),
        ("duty = 1", 3, 'wants "owed", "offered" or "off", not 1'),
        ('text = ""', 3, "text is empty"),
        ('text = "  \\n "', 3, "text is empty"),
        ('text = "\\u001b[31mred"', 3, "holds a control character"),
        ('text = "turned \\u202e round"', 3, "holds a control character"),
        ('text = "As they do. [MY2]"', 3, "text cites [MY2], which is no rule of this step"),
        ("wait_days = 3", 3, "wait_days is no setting under [thank_you]: it belongs under [check_in] or [last_call]"),
        ('hours = "9-5"', 3, "it belongs under [sending]"),
        ('title = "x"', 3, "title stands under [thank_you] here: move it above the first step"),
        ('rules = ["E1"]', 3, "rules are inherited with the step"),
        ('rules = ["E26"]', 3, 'names "E26", which is no rule of the etiquette'),
        ("large-group = 3", 3, "did you mean large_group?"),
        ("zzz = 3", 3, "It may be duty, within_hours"),
        ("within_hours.x = 3", 3, "not a table"),
    ],
)
def test_a_setting_that_does_not_fit_is_told_with_its_line(setting: str, line: int, says: str) -> None:
    found = problems(f'extends = "us"\n[thank_you]\n{setting}\n{CHANGE}')
    assert [one for one in found if one.startswith(f"line {line}: ") and says in one], found


@pytest.mark.parametrize(
    ("own", "says"),
    [
        ('"MY1"', 'wants a list such as ["UK1"], not "MY1"'),
        ("[]", "is an empty list"),
        ("[1]", "wants rule ids in quotes, not 1"),
        ('["E1"]', "E and J ids belong to the etiquette"),
        ('["J99"]', "E and J ids belong to the etiquette"),
        ('["e3"]', "E and J ids belong to the etiquette"),
        ('["uk1"]', "which is not like UK1"),
        ('["U1"]', "which is not like UK1"),
        ('["UK0"]', "which is not like UK1"),
        ('["UK"]', "which is not like UK1"),
        ('["MY1", "MY1"]', "names MY1 twice"),
    ],
)
def test_a_rule_id_is_its_playbooks_own(own: str, says: str) -> None:
    found = problems(f'extends = "us"\n[thank_you]\nown = {own}\nground = "g"\nsource = "s"\n')
    assert len(found) == 1
    assert found[0].startswith("line 3: own ")
    assert says in found[0]


def test_an_id_of_the_parent_is_taken() -> None:
    text = 'extends = "uk"\n[sending]\nown = ["XX1", \n "UK2"]\nground = "g"\nsource = "s"\n'
    assert problems(text) == [
        "line 4: own names UK2, which is already a rule of uk: give yours another number.",
    ]


def test_the_top_of_a_file_says_what_it_extends() -> None:
    assert problems("") == [
        'line 1: extends is missing: name the playbook that this one changes, such as extends = "us".'
    ]
    assert "There is no playbook ukk." in problems('\nextends = "ukk"')[0]
    assert problems('\nextends = "ukk"')[0].startswith("line 2: ")
    assert "extends wants text in quotes, not an array." in problems('extends = ["us"]')[0]
    assert "ground belongs to a step" in problems('ground = "x"\nextends = "us"')[0]
    assert "check_in is a step: write it once, as [check_in]" in problems('extends = "us"\n[[check_in]]')[0]
    assert "check_in is a step" in problems('extends = "us"\ncheck_in = 3')[0]


def test_extends_may_not_go_round() -> None:
    circle = {"a": 'extends = "b"', "b": 'title = "B"\nextends = "c"', "c": 'extends = "a"'}
    assert "circle: a > b > c > a" in problems(circle["a"], "a", **circle)[0]
    assert "circle: b > c > a > b" in problems(circle["b"], "b", **circle)[0]
    assert problems(circle["b"], "b", **circle)[0].startswith("line 2: ")
    assert "circle: d > a > b > c > a" in problems('extends = "a"', "d", **circle)[0]
    assert "circle: d > d" in problems('extends = "d"', "d")[0]


def test_extends_has_a_depth_it_stays_within() -> None:
    chain = {f"p{number}": f'extends = "p{number + 1}"' for number in range(40)} | {"p40": 'extends = "us"'}
    assert "more than 16 playbooks" in problems(chain["p0"], "p0", **chain)[0]
    assert problems(chain["p30"], "p30", **chain) == []


def test_a_parent_with_problems_is_blamed_at_extends_and_the_child_is_still_checked() -> None:
    parent = 'extends = "us"\nfoo = 1\nbar = 2\n'
    found = problems('\nextends = "parent"\n[thank_you]\nwithin_hours = -3\n' + CHANGE, parent=parent)
    assert len(found) == 2
    assert found[0].startswith("line 2: extends names parent, which does not fit itself. There, line 2: foo")
    assert found[0].endswith("(and 1 more)")
    assert found[1].startswith("line 4: within_hours")


def test_a_file_extends_another_beside_it() -> None:
    asked: list[str] = []

    def text_of(name: str) -> str:
        asked.append(name)
        return 'extends = "us"' if name.endswith(".toml") else shipped(name)

    playbook, found = parse("books/mine.toml", 'extends = "../theirs.toml"', text_of)
    assert found == ()
    assert playbook is not None
    assert playbook.title == "mine"
    assert asked == ["books/../theirs.toml", "us"]
    parse("/etc/mine.toml", 'extends = "/home/theirs.toml"', text_of)
    assert asked[2] == "/home/theirs.toml"


def test_us_extends_nothing_and_says_everything() -> None:
    us = shipped("us")
    assert "extends has no place in us" in problems(f'extends = "uk"\n{us}', "us")[0]
    without = us.replace("[check_in]", "[checkin]")
    found = problems(without, "us")
    assert "[check_in] is missing" in found[0]
    assert "did you mean check_in?" in found[1]
    found = problems(us.replace("wait_days", "waitdays", 1).replace("rules = [", "ruels = [", 1), "us")
    assert "[thank_you] lacks rules" in found[0]
    assert any("[check_in] lacks wait_days" in one for one in found)
    assert any("did you mean wait_days?" in one for one in found)


def test_a_copy_of_us_may_stand_elsewhere() -> None:
    playbook, found = parse("copies/us.toml", shipped("us"), shipped)
    assert found == ()
    assert playbook is not None
    assert playbook.thank_you == load("us", shipped).thank_you


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('extends = "us"\ntitle = "open', 2),
        ('extends = "us"\n[thank_you', 2),
        ('extends = "us"\nextends = "uk"', 2),
        ("\n\n= 3", 3),
        ('text = """\nnever\nends\n', 3),
        ("a = " + "[" * 5000, 1),
        ("a = " + "1" * 5000, 1),
        ("a = 2026-13-45", 1),
        ("x = 1\n" * 60_000, 1),
    ],
)
def test_what_is_not_toml_is_told_with_its_line(text: str, line: int) -> None:
    found = problems(text)
    assert len(found) == 1
    assert found[0].startswith(f"line {line}: "), found


def test_load_raises_with_every_problem() -> None:
    with pytest.raises(Invalid) as caught:
        load("bad", texts({"bad": 'extends = "us"\nx = 1\ny = 2\n'}))
    assert [problem.place for problem in caught.value.problems] == ["line 2", "line 3"]
    with pytest.raises(Missing):
        load("nowhere", shipped)

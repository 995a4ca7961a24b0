"""Words as a letter writes them: hyphens and possessives, names, numbers that keep their figures, and the verbs of speech."""

from __future__ import annotations

from typing import Any

import pytest

from afterword.core.candidacy.document import read_candidacy
from afterword.core.note.articles import with_article
from afterword.core.note.cleaning import cleaned
from afterword.core.note.facts import facts_for
from afterword.core.note.letters import lower_first
from afterword.core.note.names import parse_name
from afterword.core.note.recasting import Reader, to_reader

NOBODY: frozenset[str] = frozenset()
WOMAN = Reader(parse_name("Mrs. Ngozi Eze"), "Kite", frozenset({"ngozi", "eze"}))
MAN = Reader(parse_name("Mr. Arun Pillai"), "Kite", frozenset({"arun", "pillai"}))


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("you've got the best oven in town", "you have the best oven in town"),
        ("I've got to try it", "I have to try it"),
        ("she's got two looms", "she has two looms"),
        ("I've gotta try that", "I have to try that"),
        ("ive gotta try that", "I have to try that"),
        ("nobody's gotta ask twice", "nobody has to ask twice"),
        ("somebody gotta sweep", "somebody has to sweep"),
        ("we gotta share tools", "we have to share tools"),
        ("the mill's gonna grow", "the mill is going to grow"),
        ("people's gonna notice", "people are going to notice"),
        ("they gonna add a kiln", "they are going to add a kiln"),
        ("she wanna expand", "she wants to expand"),
        ("it's got so much better", "it has got so much better"),
        ("we've got used to it", "we have got used to it"),
        ("you've got a lot out of old tools", "you have got a lot out of old tools"),
        ("I got a kiln", "I got a kiln"),
        ("I have got to know the bridges", "I have got to know the bridges"),
        ("it has got to the point of joy", "it has got to the point of joy"),
        ("I would have got the answer", "I would have got the answer"),
        ("you've got me thinking", "you have got me thinking"),
    ],
)
def test_a_verb_of_speech_is_written_by_its_subject(typed: str, written: str) -> None:
    assert cleaned(typed) == written


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("my level 2 welding ticket", "my level 2 welding ticket"),
        ("Level 3 apprentices", "Level 3 apprentices"),
        ("grade 5 piano", "grade 5 piano"),
        ("stage 4 patients", "stage 4 patients"),
        ("the level 2 and 3 courses", "the level 2 and 3 courses"),
        ("part timers", "part-timers"),
        ("last year 3 cooks left", "last year three cooks left"),
        ("each level 3 people check", "each level three people check"),
        ("up and walking on day 2", "up and walking on day two"),
        ("thru hikers who stop by", "thru-hikers who stop by"),
        ("the drive thru crew", "the drive-thru crew"),
        ("a walk thru the mill", "a walk through the mill"),
        ("the kiln runs itself lah", "the kiln runs itself"),
        ("she sang hahaha", "she sang"),
        ("how Lah kite festivals work", "how Lah kite festivals work"),
        ("he teached me to weld", "he taught me to weld"),
        ("everyone payed for lunch", "everyone paid for lunch"),
        ("they help eachother", "they help each other"),
        ("how dbt runs in the night", "how dbt runs in the night"),
        ("the press that Dev mends", "the press that Dev mends"),
        ("Dev told me of the press", "Dev told me of the press"),
        ("Dev work on the press", "Development work on the press"),
        ("the dbt skills group", "the DBT skills group"),
        ("how your cooks excel", "how your cooks excel"),
        ("teaching excel skills", "teaching Excel skills"),
        ("there is issue with the lift", "there is an issue with the lift"),
        ("there is issue tracking", "there is issue tracking"),
        ("I start from first week only", "I start from the first week"),
    ],
)
def test_names_and_grades_stay_and_slips_go(typed: str, written: str) -> None:
    assert cleaned(typed) == written


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("a full time baker", "a full-time baker"),
        ("I bake full time and sing", "I bake full time and sing"),
        ("long term tenants", "long-term tenants"),
        ("in the long term", "in the long term"),
        ("real time maps", "real time maps"),
        ("real time updates", "real-time updates"),
        ("fixing other peoples bikes", "fixing other people's bikes"),
        ("indigenous peoples rights", "indigenous peoples rights"),
        ("peoples who trade", "peoples who trade"),
        ("you post the tenants letters", "you post the tenants' letters"),
        ("the tenants always answer", "the tenants always answer"),
        ("the team gave the clients cakes", "the team gave the clients cakes"),
        ("the nurses nights off", "the nurses nights off"),
        ("every pupils drawing", "every pupil's drawing"),
        ("forty-one patients rather than ten", "forty-one patients rather than ten"),
        ("my grandmas loom", "my grandma's loom"),
        ("my dads taught me", "my dads taught me"),
        ("two weeks notice", "two weeks' notice"),
        ("after six months leave the bench", "after six months leave the bench"),
        ("in three years time", "in three years' time"),
        ("a days work", "a day's work"),
        ("there is no sign up", "there is no sign-up"),
        ("guests sign up at the door", "guests sign up at the door"),
        ("the neon sign up on the roof", "the neon sign up on the roof"),
        ("a quick follow up call", "a quick follow-up call"),
        ("how you follow up calls", "how you follow up calls"),
        ("the nurses stand up for them", "the nurses stand up for them"),
        ("the walk in clinic", "the walk-in clinic"),
        ("a walk in the woods", "a walk in the woods"),
        ("a drop in calls", "a drop in calls"),
        ("we had dial up then", "we had dial-up then"),
        ("self taught bakers", "self-taught bakers"),
        ("my old self and yours", "my old self and yours"),
        ("hiring ex miners", "hiring ex-miners"),
        ("my ex works there", "my ex works there"),
        ("non slip floors", "non-slip floors"),
        ("guests as well being fed", "guests as well being fed"),
        ("it is family owned", "it is family-owned"),
        ("the family owned a mill", "the family owned a mill"),
        ("all done by hand written orders too", "all done by hand written orders too"),
    ],
)
def test_only_a_mark_that_is_surely_missing_is_set(typed: str, written: str) -> None:
    assert cleaned(typed) == written


@pytest.mark.parametrize(
    ("text", "lowered"),
    [
        ("Gazza has run it for years", "Gazza has run it for years"),
        ("Chioma never shouts", "Chioma never shouts"),
        ("Chioma runs the yard", "Chioma runs the yard"),
        ("Pádraig is calm", "Pádraig is calm"),
        ("Pizza is free", "pizza is free"),
        ("Studio was quiet", "studio was quiet"),
        ("Data has value", "data has value"),
        ("Gaussian fits", "Gaussian fits"),
        ("Newtonian mechanics", "Newtonian mechanics"),
        ("Technician posts", "technician posts"),
        ("Vegetarian menus", "vegetarian menus"),
        ("Ocean swims", "ocean swims"),
    ],
)
def test_a_capital_that_was_meant_stays(text: str, lowered: str) -> None:
    assert lower_first(text, NOBODY) == lowered


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("compassion fatigue", "compassion fatigue"),
        ("service recovery", "service recovery"),
        ("customer service", "customer service"),
        ("customer service desk", "the customer service desk"),
        ("library service", "the library service"),
        ("cash flow in a small mill", "cash flow in a small mill"),
        ("cash flow forecast", "the cash flow forecast"),
        ("Kite Cloud migration", "the Kite Cloud migration"),
        ("infection control", "infection control"),
        ("Kite Lite for old phones", "Kite Lite for old phones"),
        ("night shift", "the night shift"),
        ("family business", "the family business"),
        ("job stress", "job stress"),
    ],
)
def test_no_article_stands_before_what_is_not_counted(text: str, whole: str) -> None:
    assert with_article(text, NOBODY) == whole


@pytest.mark.parametrize(
    ("reader", "text", "said"),
    [
        (MAN, "sir explained the ledger", "you explained the ledger"),
        (MAN, "how sir checks each page", "how you check each page"),
        (MAN, "sir's patience", "your patience"),
        (MAN, "I learnt it from sir", "I learnt it from you"),
        (WOMAN, "ma'am knows every pupil", "you know every pupil"),
        (WOMAN, "madam's first school", "your first school"),
        (WOMAN, "the mill that Sir Owen built", "the mill that Sir Owen built"),
    ],
)
def test_sir_and_madam_are_the_reader(reader: Reader, text: str, said: str) -> None:
    assert to_reader(text, reader) == said


def _role(role: str) -> str:
    document: dict[str, Any] = {
        "role": role,
        "firm": {"name": "Kite", "zone": "America/New_York"},
        "candidate": {"name": "Ada Moss", "locale": "en-US"},
        "people": [{"id": "eze", "name": "Ngozi Eze"}],
        "interviews": [
            {
                "ended": "2026-11-12T15:30:00-05:00",
                "zone": "America/New_York",
                "form": "in-person",
                "people": ["eze"],
            }
        ],
    }
    candidacy, problems = read_candidacy(document)
    assert candidacy is not None, problems
    return facts_for(candidacy, "eze").slots["the_role"]


@pytest.mark.parametrize(
    ("role", "named"),
    [
        ("Cook, night shift", "the position of Cook (night shift)"),
        ("Nurse (RN), ICU", "the position of Nurse (RN, ICU)"),
        ("Cook", "the Cook position"),
        ("Cook, driver and cleaner", "the position of Cook, driver and cleaner"),
        ("Professor of History", "the position of Professor of History"),
    ],
)
def test_a_role_in_parts_needs_no_closing_comma(role: str, named: str) -> None:
    assert _role(role) == named

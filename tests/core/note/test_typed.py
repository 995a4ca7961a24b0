"""Words, figures, capitals and contractions as they are typed on a telephone, and as a letter writes them."""

from __future__ import annotations

import pytest

from afterword.core.note.cleaning import cleaned
from afterword.core.note.letters import lower_first
from afterword.core.note.refusal import is_fit_for_a_letter

NAMES = frozenset({"okafor", "lane", "thandiwe"})


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("who's finished it", "who has finished it"),
        ("what he's built up", "what he has built up"),
        ("she's taught me a lot", "she has taught me a lot"),
        ("he's trained 30 fitters", "he has trained 30 fitters"),
        ("it's made from scrap", "it is made from scrap"),
        ("it's grown a lot", "it has grown a lot"),
        ("she's known for her soup", "she is known for her soup"),
        ("everyone's treated alike", "everyone is treated alike"),
        ("everyone's been here for years", "everyone has been here for years"),
        ("everyone's opinion counts", "everyone's opinion counts"),
        ("everyone's given a buddy", "everyone's given a buddy"),
        ("you learn who's who", "you learn who's who"),
        ("the case you'd won", "the case you had won"),
        ("how long they'd waited", "how long they had waited"),
        ("they'd pay for the licence", "they would pay for the licence"),
        ("they'd both run shops", "they'd both run shops"),
        ("I'd a good laugh with them", "I had a good laugh with them"),
        ("I'd never seen one", "I had never seen one"),
        ("I'd fit in", "I would fit in"),
        ("I get to ride along first", "I would get to ride along first"),
        ("because I get to work outside", "because I would get to work outside"),
        ("I get to teach in my current job", "I get to teach in my current job"),
        ("the way I get to work", "the way I get to work"),
        ("there's loads of apprentices", "there are loads of apprentices"),
        ("there's no agency nurses on nights", "there are no agency nurses on nights"),
        ("there's no shouting", "there is no shouting"),
        ("there's been many changes", "there have been many changes"),
        ("theres a kiln", "there is a kiln"),
        ("your gate's always open", "your gate is always open"),
        ("the crew's friendly", "the crew is friendly"),
        ("the crew's friendly foreman", "the crew's friendly foreman"),
        ("my aunt's a midwife", "my aunt is a midwife"),
        ("the cook's been there since May", "the cook has been there since May"),
        ("we met at the cook's the other day", "we met at the cook's the other day"),
        ("cheeses nobody's heard of", "cheeses nobody has heard of"),
        ("nobody's seen it fail", "nobody has seen it fail"),
        ("nobody's woken up for a quiz", "nobody is woken up for a quiz"),
        ("I liked that nobody's rushed", "I liked that nobody is rushed"),
        ("a rule nobody's forgotten", "a rule nobody has forgotten"),
        ("nobody's forgotten her name", "nobody has forgotten her name"),
        ("everybody's told at the door", "everybody is told at the door"),
        ("nobody's left by themselves", "nobody is left by themselves"),
        ("everyone's turned up on time", "everyone has turned up on time"),
        ("nobody's turned away", "nobody is turned away"),
        ("everyone's forgotten about it", "everyone has forgotten about it"),
        ("nobody's left since May", "nobody has left since May"),
        ("everyone's doing two jobs", "everyone is doing two jobs"),
        ("the bakery's doing well", "the bakery is doing well"),
        ("the bakery's growing fast", "the bakery is growing fast"),
        ("the bakery's growing range", "the bakery's growing range"),
        ("the crew's trained by a vet", "the crew is trained by a vet"),
        ("the crew's trained eye", "the crew's trained eye"),
        ("\"we don't rush, it's bread\"", "\"we don't rush, it's bread\""),
        ("she said \"I'd never leave\" and didn't", 'she said "I\'d never leave" and did not'),
        ('"u don\'t wait 2 hrs"', '"you don\'t wait 2 hours"'),
    ],
)
def test_a_contraction_is_opened_by_what_follows(typed: str, written: str) -> None:
    assert cleaned(typed) == written


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("how long nobodys left", "how long nobody has left"),
        ("everyones welcome", "everyone is welcome"),
        ("everybodys lunch", "everybody's lunch"),
        ("the mens ward", "the men's ward"),
        ("Id stay for years", "I would stay for years"),
        ("its never dull", "it is never dull"),
        ("its small enough to know all", "it is small enough to know all"),
        ("its kitchen", "its kitchen"),
        ("known for its great bread", "known for its great bread"),
        ("half the shops hours", "half the shops hours"),
        ("the recipe is your grandmas", "the recipe is your grandmas"),
        ("yall feed the crew", "you feed the crew"),
        ("rather than felling em", "rather than felling them"),
    ],
)
def test_only_an_apostrophe_that_is_certain_is_mended(typed: str, written: str) -> None:
    assert cleaned(typed) == written


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("the kiln on tuesdays", "the kiln on Tuesdays"),
        ("a 20 min lesson", "a 20-minute lesson"),
        ("lasted 45 min", "lasted 45 minutes"),
        ("5 min. chats", "five-minute chats"),
        ("the pricing stuff you do", "the pricing you do"),
        ("the hard stuff", "the hard stuff"),
        ("1 on 1 w/ a foreman", "one on one with a foreman"),
        ("1 on 1 coaching", "one-on-one coaching"),
        ("1:1 tutoring", "one-to-one tutoring"),
        ("4:1 ratios on nights", "4:1 ratios on nights"),
        ("the rota is 1 in 4", "the rota is one in four"),
        ("a 3 to 1 ratio", "a three-to-one ratio"),
        ("9 out of 10 stay", "nine out of ten stay"),
        ("from 3 to 12 shops in 5 yrs", "from 3 to 12 shops in five years"),
        ("open 9 to 5:30", "open 9 to 5:30"),
        ("8 to 6 pm", "8 to 6 pm"),
        ("6 yr olds baking", "six-year-olds baking"),
        ("14 yr olds baking", "14-year-olds baking"),
        ("3 and 4 yr olds", "three- and four-year-olds"),
        ("8 to 12 yr olds", "8- to 12-year-olds"),
        ("a two yr old lamb", "a two-year-old lamb"),
        ("a 12 yo boy", "a 12-year-old boy"),
        ("it is 12 yrs old", "it is 12 years old"),
        ("after Basel 3 came", "after Basel 3 came"),
        ("a band 6 post", "a band 6 post"),
        ("4k farmers on the app", "4,000 farmers on the app"),
        ("1.5k volunteers", "1,500 volunteers"),
        ("60k a year", "60k a year"),
        ("from 40% waste down to 5%", "from 40% waste down to 5%"),
        ("40% waste down to 5%", "from 40% waste down to 5%"),
    ],
)
def test_figures_are_written_whole(typed: str, written: str) -> None:
    assert cleaned(typed) == written


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("opening in Jan", "opening in January"),
        ("which opened Oct this yr", "which opened in October this year"),
        ("the fair on 3 dec", "the fair on 3 December"),
        ("since last nov", "since last November"),
        ("200 covers on a sat with 4 cooks", "200 covers on a Saturday with four cooks"),
        ("closed on Sun", "closed on Sunday"),
        ("open Tue-Sat", "open Tuesday to Saturday"),
        ("the wed clinic", "the Wednesday clinic"),
        ("we sat on sun loungers", "we sat on sun loungers"),
        ("he sat with me in the sun", "he sat with me in the sun"),
        ("it may grow", "it may grow"),
        ("nothing can mar it", "nothing can mar it"),
        ("Jan showed me the press", "Jan showed me the press"),
    ],
)
def test_days_and_months_are_written_out_where_they_are_meant(typed: str, written: str) -> None:
    assert cleaned(typed) == written


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("ye never rush", "you never rush"),
        ("Ye never rush", "You never rush"),
        ("how yer all coping", "how you all coping"),
        ("the pride in yer work", "the pride in your work"),
        ("the bridge you people built", "the bridge you built"),
        ("you guys share tips", "you share tips"),
        ("I like that sort of crew", "I like that sort of crew"),
        ("the luck of that kind of team", "the luck of that kind of team"),
        ("you know your growers by name", "you know your growers by name"),
        ("wind v solar", "wind versus solar"),
        ("it was v calm", "it was very calm"),
        ("open til nine", "open until nine"),
        ("the snr fitters", "the senior fitters"),
        ("the hr team", "the HR team"),
        ("30 an hr", "30 an hour"),
        ("the allotments - 1 in 5", "the allotments, one in five"),
        ("the plots (ten, which is tiny!)", "the plots (ten, which is tiny)"),
        ("busy & I like it", "busy and I like it"),
        ("Boots & Barley", "Boots & Barley"),
        ("I dont scare easy", "I do not scare easily"),
        ("it did not come easy", "it did not come easy"),
        ("I been baking since ten", "I have been baking since ten"),
        ("I had been baking", "I had been baking"),
        ("I never seen a lab so calm", "I have never seen a lab so calm"),
        ("aint nobody shouting", "nobody is shouting"),
        ("I quit cause of the noise", "I quit because of the noise"),
        ("the root cause of the noise", "the root cause of the noise"),
        ("no fires since 2011", "there have been no fires since 2011"),
        ("no strike in 20 yrs", "there has been no strike in 20 years"),
        ("no layoffs last year", "there were no layoffs last year"),
        ("no egos", "no egos"),
        ("how crazy Friday nights get", "how hectic Friday nights get"),
        ("no one has left since 2010", "no one has left since 2010"),
    ],
)
def test_haste_and_dialect_are_mended(typed: str, written: str) -> None:
    assert cleaned(typed) == written


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("for guests who are having a bad week", "for guests who are having a bad week"),
        ("they are having a good library", "they have a good library"),
        ("I am having 6 yrs experience", "I have six years of experience"),
        ("she told that errors are shown", "she said that errors are shown"),
        ("I was told that errors are shown", "I was told that errors are shown"),
        ("he explained me the press", "he explained to me the press"),
        ("it will let me to learn", "it will let me learn"),
        ("that also porters can vote", "that porters can also vote"),
        ("I could use there my German", "I could use my German there"),
        ("I worked in a branch for 2 yrs", "I worked in a branch for two years"),
        ("I was with agency 9 yrs", "I was with an agency for nine years"),
        ("I worked in my first 2 years", "I worked in my first two years"),
        ("a thesis on same topic", "a thesis on the same topic"),
        ("you passed last audit", "you passed the last audit"),
        ("it is matching with my values", "it matches my values"),
        ("from begin to end", "from beginning to end"),
        ("it cut out middle men", "it cut out middlemen"),
        ("paid every Friday no excuses", "paid every Friday, no excuses"),
        ("done by your own hands, nothing leaves the yard", "done by your own hands and nothing leaves the yard"),
        ("women are given equal chance", "women are given an equal chance"),
    ],
)
def test_turns_of_other_englishes_are_mended(typed: str, written: str) -> None:
    assert cleaned(typed) == written


@pytest.mark.parametrize(
    ("text", "lowered"),
    [
        ("Drivers slept in the cab", "drivers slept in the cab"),
        ("Still baking by hand", "still baking by hand"),
        ("Atmosphere in the yard", "atmosphere in the yard"),
        ("Forklift training is paid", "forklift training is paid"),
        ("Nobody talks down", "nobody talks down"),
        ("Yeast made in house", "yeast made in house"),
        ("Everyone's pitching in", "everyone's pitching in"),
        ("Learning Spanish on shift", "learning Spanish on shift"),
        ("May be the best yard", "may be the best yard"),
        ("I mend bikes", "I mend bikes"),
        ("NHS wards", "NHS wards"),
        ("X-ray training", "X-ray training"),
        ("Q3 plans", "Q3 plans"),
        ("Thursdays in the soup kitchen", "Thursdays in the soup kitchen"),
        ("May blossom walks", "May blossom walks"),
        ("Welsh lessons", "Welsh lessons"),
        ("Ghana expansion", "Ghana expansion"),
        ("Excel tips", "Excel tips"),
        ("Vitamin C trials", "Vitamin C trials"),
        ("Hague Convention cases", "Hague Convention cases"),
        ("Thandiwe and the kiln", "Thandiwe and the kiln"),
        ("Wanjiru's kiln", "Wanjiru's kiln"),
        ("Wanjiru said so", "Wanjiru said so"),
        ("Karen runs the kiln", "Karen runs the kiln"),
    ],
)
def test_a_first_letter_is_small_unless_the_word_is_a_name(text: str, lowered: str) -> None:
    assert lower_first(text, NAMES) == lowered


@pytest.mark.parametrize(
    ("typed", "sound"),
    [
        ("how 4k farmers joined the app", True),
        ("her path to snr fitter", True),
        ("the way ye smoke the fish", True),
        ("his move from cook to gm", True),
        ("the charity 10k run", True),
        ("b2b sales", True),
        ("working with her husband for 20 yrs", True),
        ("his father who started the yard", True),
        ("her dog that sleeps in the shop", True),
        ("how nothing gets wasted", True),
        ("hot meals for the crew", True),
        ("the ward for sick children", True),
        ("the ugly fruit table", True),
        ("we got wasted", False),
        ("she was hot", False),
        ("the shop was sick", False),
        ("the ugly office", False),
        ("her husband", False),
        ("her dog", False),
        ("60k a year", False),
        ("it pays 15k more", False),
        ("benefits", False),
        ("aint right", False),
    ],
)
def test_a_sound_topic_is_fit_for_a_letter(typed: str, *, sound: bool) -> None:
    assert is_fit_for_a_letter(cleaned(typed)) is sound

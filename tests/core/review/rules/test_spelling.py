"""What the rule spelling notices with the engine, and what it leaves alone."""

from __future__ import annotations

import pytest

from afterword.adapters.checker.harper import HarperChecker
from afterword.core.review.model import Finding
from afterword.core.review.reviewer import review
from tests.core.review.cases import Case, in_note, note_of

CHECKER = HarperChecker()
FLAGGED = [
    in_note("The Old Bakery is one of two bakerys in town, and the bakery never sleeps.", "bakerys"),
    in_note("I enjoyed hearing about your pratice on Thursday.", "pratice"),
    in_note("I appreciate the oppurtunity to talk.", "oppurtunity"),
    in_note("Thnak you for your time on Thursday.", "Thnak"),
    in_note("It was a very intresting conversation.", "intresting"),
    in_note("I recieved your card.", "recieved"),
    in_note("Your clinic is definately what drew me.", "definately"),
    in_note("I look foward to hearing from you.", "foward"),
    in_note("We spoke of the confrence.", "confrence"),
    in_note("I dont know the docket yet.", "dont"),
    in_note("Im sure that it would suit me.", "Im"),
    in_note("I have alot to learn.", "alot"),
    in_note("Definately come back to me with questions.", "Definately"),
    in_note("It was an oppertunitty to learn.", "oppertunitty"),
    in_note("I thank you for your consederation and advise anyone to apply.", "consederation"),
    in_note("We spoke of the cahrge nurse.", "cahrge"),
    in_note("The pattch on my sleeve is from the depot.", "pattch"),
    in_note("I liked the gardn behind the ward.", "gardn"),
    in_note("The weeek passed quickly.", "weeek"),
    in_note("I admire the profissor.", "profissor"),
    Case("Dear Ms. Okafor:\n\nI liked the tour.\n\nSincerly,\nDaniel Reyes\n", "Sincerly"),
    Case("Daer Ms. Okafor:\n\nI liked the tour.\n\nSincerely,\nDaniel Reyes\n", "Daer"),
]
LEFT_ALONE = [
    in_note("My aunt ran a pensión in Vigo, where there was dal on Fridays and jollof on feast days."),
    in_note("I enjoyed hearing about Siobhan Featherstonehaugh and Kwame Nkrumah-Boateng."),
    in_note("Nkrumah himself was once a teacher."),
    in_note("The programme, the colour and the theatre pleased me.", locale="en-GB"),
    in_note("The program, the color and the theater pleased me.", locale="en-GB"),
    in_note("We spoke of two crore rupees and of my batchmates.", locale="en-IN"),
    in_note("The craic in the gaeltacht was mighty.", locale="en-IE"),
    in_note("We talked about voir dire and an amicus brief."),
    in_note("The polytunnel and the thrips were new to me."),
    in_note("Write to me at dreyes.work@example.org or see www.dreyezz.example/wrk."),
    in_note("NYSCAP and the DCAA audits were new to me."),
    in_note("O&L's docket is what I hoped for."),
    in_note("The café owner said so, and the naïve question was mine."),
    in_note("We spoke of IM and IVE, two systems, and of dont.example.org."),
    in_note("The gimmers on the fank, a heifer and the tup were in good heart.", locale="en-GB"),
    in_note("We spoke of taluk offices, godowns and a kurta from the mela.", locale="en-IN"),
    in_note("Your nkwobi and the suya at the owambe were the best I have had.", locale="en-NG"),
    in_note("The bakkie stood in the vlei while we ate naartjies and koeksisters."),
    in_note("The tradies had a billabong yarn over brekkie.", locale="en-AU"),
    in_note("Your rosé, the decodable readers and the question of locus standi stayed with me."),
    in_note("The data were anonymised before the audit.", locale="en-GB"),
    in_note("The circulators, the capesize and the sealift were new to me."),
    in_note("My kwertle was built here, and a kwertle is hard to build."),
    in_note('We called it the "prossess" at home.'),
    in_note("Diolch yn fawr for the tour, and ngā mihi nui to the crew."),
    in_note("Good day, this is Ms Van der Elst, of whom you know."),
    in_note("The storeman and the releathered couch made me smile."),
    in_note("The zymurgist spoke of wort and of lautering."),
    in_note("Marchant and Ferreira took the case."),
    Case("Dear Ms. Okafor:\n\nI liked the tour.\n\nSlán,\nDaniel Reyes\n"),
]


def found(one: Case) -> list[Finding]:
    return [finding for finding in review(note_of(one), check=CHECKER.remarks) if finding.rule == "spelling"]


LEFT_ALONE += [
    in_note("The crew keep sayin' that the tide waits for nobody."),
    in_note("I clipped forty crossbreds before noon."),
    in_note("The *gardn* on the old map made me smile."),
]
FLAGGED += [
    in_note("You told me 'go back to the gardn' and I did.", "gardn"),
    in_note("I have two intrests in this.", "intrests"),
    in_note("The companys we met were kind.", "companys"),
]


@pytest.mark.parametrize("one", FLAGGED)
def test_flags(one: Case) -> None:
    assert [finding.text for finding in found(one)] == [one.words]


@pytest.mark.parametrize("one", LEFT_ALONE)
def test_leaves_alone(one: Case) -> None:
    assert found(one) == []


def test_a_word_that_grammar_speaks_of_is_spoken_of_once() -> None:
    findings = review(note_of(in_note("Thank you for all the advices.")), check=CHECKER.remarks)
    assert [finding.rule for finding in findings if finding.text == "advices"] == ["grammar"]


def test_a_plain_slip_is_heard_though_it_stands_twice() -> None:
    assert [finding.text for finding in found(in_note("I recieved it, and she recieved it."))] == ["recieved"] * 2


def test_two_slips_side_by_side_are_both_heard() -> None:
    assert [finding.text for finding in found(in_note("It was an intresting expirience."))] == [
        "intresting",
        "expirience",
    ]


def test_a_word_of_a_talking_point_is_meant() -> None:
    text = "We spoke of the misclose."
    assert [finding.text for finding in found(in_note(text))] == ["misclose"]
    assert found(in_note(text, interview={"talking_points": ["the misclose on a town block"]})) == []


def test_a_name_of_one_note_is_not_known_in_the_next() -> None:
    text = "We spoke of the pratice."
    named = in_note(text, interview={"role": "pratice"})
    assert found(named) == []
    assert [finding.text for finding in found(in_note(text))] == ["pratice"]

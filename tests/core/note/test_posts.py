"""A post is no form of address: what a title may hold, and what is said before a name where it holds a post (E8)."""

from __future__ import annotations

import pytest
from whenever import Date

from afterword.core.note.address import asked_for, formal_name, full_style
from afterword.core.note.model import NoteForm
from afterword.core.note.titles import title_fits, titles_in
from tests.core.note.test_compose import candidacy, note_to
from tests.core.review.cases import Case, case, flags, leaves_alone

POSTS = """
General Manager
Deputy General Manager
Vice President, Lending
President and CEO
Principal
Principal Consultant
Deputy Principal
Founding Principal
Chief of Staff
Chief Nursing Officer
Chief Engineer
Chief Inspector
Chief, Cardiology
Loan Officer
Officer
Site Superintendent
School Secretary
Executive Secretary to the Mayor
Major Accounts Lead
Captain's Clerk
Sister Agnes's secretary
Ward Sister
Owner, Father & Daughter Plumbing
Master Electrician
Master
ER
ER Charge Nurse
PT
Lead PT
Nurse
Nurse Practitioner
Sous Chef
Pastry Chef
Chef de Partie
Clerk to Judge Hart
Assistant to the Dean and Professor of Law
Assistant Dean
Office of the Governor
Practice Manager for Dr. Lee
Dr. Lee's office manager
Research Assistant, Prof. Lee's Group
Agile Coach
Coach Driver
Wine Judge
Deputy Mayor
Brand Ambassador
Department Chair
Engineer
Sales Engineer
Architect
Barrister
Solicitor
Registrar
Warden
Commissioner
Elder Care Coordinator
Lady Superintendent
Partner
"""


@pytest.mark.parametrize("post", POSTS.strip().splitlines())
def test_a_post_is_not_said_before_a_name(post: str) -> None:
    assert formal_name("Anna West", post) == "Anna West"
    assert asked_for("Anna West", post) == "Anna West"
    assert full_style("Anna West", post) == "Anna West"


@pytest.mark.parametrize("post", POSTS.strip().splitlines())
@pytest.mark.parametrize(
    ("name", "formal"),
    [
        ("Dr. Anna West", "Dr. West"),
        ("Mrs Anna West", "Mrs. West"),
        ("Coach West", "Coach West"),
        ("Pastor Anna West", "Pastor West"),
        ("Alhaji Musa Bello", "Alhaji Bello"),
        ("Hajia Amina Yusuf", "Hajia Yusuf"),
        ("Engr. Femi Ade", "Engr. Ade"),
        ("Cllr Ann Pope", "Cllr Pope"),
        ("Chief (Mrs.) Ngozi Eze", "Chief Eze"),
    ],
)
def test_the_title_before_the_name_is_said_whatever_the_post(name: str, formal: str, post: str) -> None:
    assert formal_name(name, post) == formal


@pytest.mark.parametrize(
    ("title", "formal"),
    [
        ("Dr", "Dr. West"),
        ("DR.", "Dr. West"),
        ("Dr., Hospitalist", "Dr. West"),
        ("Owner / Dr.", "Dr. West"),
        ("Rev. Dr.", "Dr. West"),
        ("The Revd Canon", "Reverend West"),
        ("Chief Mrs", "Chief West"),
        ("Chief (Mrs.)", "Chief West"),
        ("Engr.", "Engr. West"),
        ("Lt. Col.", "Colonel West"),
        ("Lieutenant Colonel", "Colonel West"),
        ("Wing Commander", "Wing Commander West"),
        ("Chief Justice", "Chief Justice West"),
        ("judge", "Judge West"),
        ("CHEF", "Chef West"),
        ("Judge, Family Court", "Judge West"),
        ("Administrative Law Judge", "Judge West"),
        ("Associate Justice", "Justice West"),
        ("Town Councillor", "Councillor West"),
        ("Mayor of Ferndale", "Mayor West"),
        ("Dean of Students", "Dean West"),
        ("Lead Pastor", "Pastor West"),
        ("Coach", "Coach West"),
        ("Head Chef", "Chef West"),
        ("Chef-Owner", "Chef West"),
        ("Chef de cuisine", "Chef West"),
        ("Executive Chef and Partner", "Chef West"),
        ("Professor of Soil Science", "Professor West"),
        ("Assistant Professor", "Professor West"),
        ("Chair and Professor of History", "Professor West"),
        ("Ida B. Wells Professor of Law and Vice Dean", "Professor West"),
        ("Professor Emerita", "Professor West"),
    ],
)
def test_a_title_of_address_and_what_custom_makes_of_a_post(title: str, formal: str) -> None:
    assert formal_name("Anna West", title) == formal


@pytest.mark.parametrize(
    ("name", "title", "formal"),
    [
        ("Dr. Wei Chen", "Ms.", "Dr. Chen"),
        ("Mr. Hal Reed", "Dr.", "Dr. Reed"),
        ("Dr. Ada Eze", "Professor of Law", "Professor Eze"),
        ("Mrs. Ann Pope", "Borough Councillor", "Mrs. Pope"),
        ("Mr. Hal Reed", "Judge", "Judge Reed"),
        ("Hon. Elena Alvarez", "Judge", "Judge Alvarez"),
        ("Hon. Elena Alvarez", None, "Elena Alvarez"),
        ("Okafor, Dr. Amara", "Partner", "Dr. Okafor"),
        ("Williams", "Principal", "Principal Williams"),
        ("Williams", "Store Manager", "Williams"),
        ("Tuan Anh Nguyen", "Developer", "Tuan Anh Nguyen"),
        ("Tuan Anh Nguyen", "Mr.", "Mr. Tuan Anh Nguyen"),
        ("Sri Mulyani Rahma", "Director", "Sri Mulyani Rahma"),
        ("Er Lin Tan", "Analyst", "Er Lin Tan"),
        ("Er. Anil Tandon", "Site Manager", "Engr. Tandon"),
        ("Dean R. Smith", "Shift Manager", "Dean R. Smith"),
        ("Dean R. Smith", "Mr.", "Mr. Smith"),
        ("Dean Carol Smith", "Vice President", "Dean Smith"),
    ],
)
def test_both_hold_a_title(name: str, title: str | None, formal: str) -> None:
    assert formal_name(name, title) == formal


@pytest.mark.parametrize(
    ("name", "formal"),
    [
        ("Seán Ó Súilleabháin", "Dr. Ó Súilleabháin"),
        ("Sea\u0301n O\u0301 Briain", "Dr. O\u0301 Briain"),
        ("Máire Ní Bhriain", "Dr. Ní Bhriain"),
        ("Orla Nic Gabhann", "Dr. Nic Gabhann"),
        ("Una Mac Giolla", "Dr. Mac Giolla"),
        ("John O. Mills", "Dr. Mills"),
        ("Ó Briain", "Dr. Briain"),
        ('Oliver "Olly" Kent', "Dr. Kent"),
        ("Margaret “Peg” Lane", "Dr. Lane"),
        ("John J. 'Jack' O'Brien", "Dr. O'Brien"),
        ("D’Arcy O’Shea", "Dr. O’Shea"),
    ],
)
def test_particles_stay_with_the_family_name_and_nicknames_go(name: str, formal: str) -> None:
    assert formal_name(name, "Dr.") == formal


@pytest.mark.parametrize(
    ("name", "title", "locale", "formal"),
    [
        ("Fr. Tom Daly", "Chaplain", "en-IE", "Father Daly"),
        ("Canon Mary Fox", "Chaplain", "en-GB", "Canon Fox"),
        ("Rev. Jo Hill", "Chaplain", "en-US", "Reverend Hill"),
        ("Jo Hill", "Chaplain", "en-US", "Chaplain Hill"),
        ("Sr. Anne Kelly", "Principal", "en-NG", "Sister Anne"),
        ("Sr. Juan Diaz", "Principal", "en-US", "Sr. Juan Diaz"),
    ],
)
def test_the_title_before_the_name_wins_over_a_title_that_is_a_post(
    name: str, title: str, locale: str, formal: str
) -> None:
    assert formal_name(name, title, locale) == formal


def test_a_nickname_is_left_out_of_every_form() -> None:
    assert formal_name('Oliver "Olly" Kent', "Associate") == "Oliver Kent"
    assert full_style('Oliver "Olly" Kent, KC', "Mr.") == "Mr. Oliver Kent, KC"
    assert asked_for('Mr. Oliver "Olly" Kent', None, "en-GB") == "Mr Oliver Kent"
    assert formal_name('Oliver "Olly" Kent', "Mr.", None, "Olly") == "Mr. Kent"
    assert formal_name('"Olly" Kent', None) == "Olly Kent"


def test_the_envelope_keeps_a_given_name_that_is_also_a_title() -> None:
    assert full_style("Dean Whitlock", "Mr.") == "Mr. Dean Whitlock"
    assert full_style("Dr. Yvonne Carter", "Principal") == "Dr. Yvonne Carter"
    assert full_style("Elena Alvarez", "Circuit Judge") == "The Honorable Elena Alvarez"


@pytest.mark.parametrize(
    ("name", "title", "asked"),
    [
        ("Monica Shaw", "Nurse Manager, L&D", "Monica Shaw"),
        ("Monica Shaw", "Ms.", "Ms. Monica Shaw"),
        ("Prof. Ada Eze", "Registrar", "Professor Ada Eze"),
        ("Elena Alvarez", "Judge", "Judge Elena Alvarez"),
        ("", "Ms.", ""),
        (None, None, ""),
    ],
)
def test_a_caller_asks_for_the_name_in_full(name: str | None, title: str | None, asked: str) -> None:
    assert asked_for(name, title) == asked


def test_the_call_script_asks_for_the_full_name_and_greets_by_the_title() -> None:
    people = [{"id": "shaw", "name": "Dr. Monica Shaw", "title": "Nurse Manager"}]
    known = candidacy(people=people, interviews=[], talking_points=[])
    draft = note_to("shaw", NoteForm.CALL_SCRIPT, of=known, sent_on=Date(2026, 11, 30))
    assert draft.points[0].text.startswith("You will ask for Dr. Monica Shaw;")
    assert "Dr. Shaw" in draft.note.text
    assert "Monica" not in draft.note.text


def _to(greeting: str, name: str, title: str) -> Case:
    note = f"{greeting}\n\nThank you for Thursday.\n\nSincerely,\nDaniel Reyes"
    return case(note, recipient={"name": name, "title": title}, interview={"interviewers": []})


def test_titles_by_one_name_and_a_post_that_leaves_them_open() -> None:
    assert titles_in("Executive Chef") == {"chef"}
    assert titles_in("Principal") == {"principal"}
    assert titles_in("Assistant Principal") == frozenset()
    assert titles_in("ER") == titles_in(None) == titles_in("") == frozenset()
    assert title_fits(frozenset({"principal"}), frozenset({"mr"}))
    assert not title_fits(frozenset({"principal"}), frozenset({"captain"}))
    assert title_fits(frozenset({"wing commander"}), frozenset({"commander"}))


@pytest.mark.parametrize(
    ("greeting", "name", "title"),
    [
        ("Dear Ms. West:", "Anna West", "General Manager"),
        ("Dear Mr. Pruitt:", "James Pruitt", "Principal"),
        ("Dear Principal Pruitt:", "James Pruitt", "Principal"),
        ("Dear Dr. Carter:", "Dr. Yvonne Carter", "Principal"),
        ("Dear Principal Carter:", "Dr. Yvonne Carter", "Principal"),
        ("Dear Mrs. Pope:", "Mrs. Ann Pope", "Parish Councillor"),
        ("Dear Dr. Chen:", "Dr. Wei Chen", "Ms."),
        ("Dear Alhaji Bello:", "Alhaji Musa Bello", "Director of Works"),
    ],
)
def test_the_reviewer_reads_a_post_alike(greeting: str, name: str, title: str) -> None:
    leaves_alone("wrong-title", _to(greeting, name, title))


@pytest.mark.parametrize(
    ("greeting", "name", "title"),
    [
        ("Dear Mr. Fox:", "Dr. Dan Fox", "Vice President"),
        ("Dear Ms. Hogan:", "Prof. Bernadette Hogan", "Principal Investigator"),
        ("Dear Ms. Eze:", "Ada Eze", "Professor of Law"),
    ],
)
def test_the_reviewer_knows_the_title_beside_the_post(greeting: str, name: str, title: str) -> None:
    flags("wrong-title", _to(greeting, name, title))

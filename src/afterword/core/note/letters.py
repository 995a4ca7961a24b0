"""First letters, small or capital, as the place in a sentence asks."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from afterword.core.note.lists import listed
from afterword.core.note.names import fold
from afterword.core.note.titles import title_name

_SMALL = listed(
    "a about all also an and another any appellate apprentice apprenticeships are art as asylum at autonomy balance because being billing both building but "
    "business by career case cases child client clients clinical clinic close code collaboration commercial community company conversation criminal culture "
    "customer data day days deal deals design development diversity docket document drafting early education emergency employment energy engineering environmental "
    "estate estates ethics every everyone everything family feedback first flexible food four freedom friendly future garden general getting growth having health "
    "her his history hospital hours how immigration in independence innovation intellectual international it its judges junior juniors kitchen kindness knowledge "
    "land law learning legal library life litigation local long machine making management many medical mentorship mentoring mergers mission more music my "
    "new night no number of office on one open our own partner partners patient patients pediatric people planning practice pride private pro procedure product "
    "professional program project projects property public quality quarterly real remote research respect restructuring rotation rural safety sales scheduling school "
    "second securities senior service seven shift small so social software some sports staff staffing starting state status strong student students summer supervision support "
    "sustainability tax teaching team teams teamwork technology testing that the their there these they this three to training trauma travel trial trials trust two "
    "urban user variety volunteer volunteering water weekly what when where whether which who why work working workflow workload writing year years you young your youth "
    "merger mergers acquisition acquisitions arbitration mediation bankruptcy restructuring discovery deposition depositions motion motions brief briefs appeal appeals verdict jury trial "
    "audit audits budget budgets forecast forecasts brand brands campaign campaigns window windows store stores shop shops kitchen kitchens menu menus recipe recipes farm farms garden gardens "
    "ward wards nurse nurses doctor doctors patient surgeon triage handover bedside teacher teachers pupil pupils lesson lessons classroom curriculum reading phonics library libraries seminar "
    "thesis lab labs laboratory assay assays sample samples paper papers grant grants field fieldwork reef river bridge bridges road roads flood floods map maps drone drones water power grid solar wind "
    "code codebase pipeline pipelines server servers database databases outage incident incidents feature features bug bugs release releases refactor backend frontend "
    "craft crafts craftsmanship tool tools lathe wood timber clay glass steel stone lace thread print prints press "
    "guest guests hotel hotels room rooms floor floors lobby breakfast dinner lunch wine tea coffee bread pastry "
    "volunteer volunteers donor donors shelter housing tenants tenant eviction asylum refugee refugees immigrant immigrants court courts judge clerkship clerk pro docket dockets "
    "apprentices mentor mentors coach coaches peer peers parent parents neighbor neighbors neighbour neighbours village villages town towns city cities school university college campus "
    "sense spirit approach approaches attitude focus emphasis commitment dedication attention respect love warmth pace size scale scope range depth breadth balance mix blend "
    "freedom real small smart long-term hand-cut whole-animal behaviour behavior tenure staff month quarter week weekend night morning afternoon evening rebrand rollout launch launches "
    "investment investments fund funds funding founder founders portfolio risk risks credit loan loans claim claims policy policies underwriting actuarial "
    "seeing hearing meeting knowing loved liked enjoyed appreciated want wanted hope hoped love like did wrote studied worked taught led ran built grew spent started "
    "mistakes mistake ideas idea questions question answers answer advice story stories anecdote example examples honesty openness courage curiosity humility wit energy "
    "transparency mutual group large big great good clear honest humor humour candor candour warmth direct hands-on cross-border cross-examination peer night-shift"
)
_NAME_OF_TWO = re.compile(r"\S+ (?:of )?[A-Z][a-z]")
_LITTLE = listed(
    "a about all an another any as at because being both by each every for from her his how in it its my no of on our that the their these they this to two three "
    "we what when where whether which who why with your love loved like liked did wrote led ran built"
)
_ENDINGS = re.compile(
    r"(?:tions?|ments?|ness|ities|ity|ships?|ances?|ences?|ing|ings|able|ible|ful|less|ous|ive|ic|ical|ally|ly|ism)$"
)
_GOES_ON_SMALL = re.compile(r"\S+ing [a-z]+ (?:for|of|with|to|and)\b")
_PROPER_ING = listed(
    "beijing boeing reading sterling king fleming browning manning harding downing wyoming spring goering kipling"
)


def upper_first(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def lower_first(text: str, names: AbstractSet[str], *, plainly: bool = False) -> str:
    """The text with a small first letter, unless its first word is a name, an initialism, or may be a name."""
    word = re.match(r"[^\s,;:]+", text)
    first = word.group() if word else ""
    if (
        not first
        or first[0].islower()
        or re.fullmatch(r"I(?:['’]\w+)?", first)
        or any(sign.isupper() for sign in first[1:])
    ):
        return text
    bare = first.casefold().replace("’", "'")
    ordinary = (
        plainly
        or re.split("['-]", bare)[0] in _SMALL
        or (_ENDINGS.search(bare) is not None and (bare not in _PROPER_ING or _GOES_ON_SMALL.match(text) is not None))
    )
    if (
        not ordinary
        or (fold(first) in names and bare not in _SMALL)
        or (_NAME_OF_TWO.match(text) and bare not in _LITTLE and not bare.endswith(("ing", "ed", "s")))
        or (title_name(first.rstrip(".")) and first.endswith("."))
    ):
        return text
    return text[:1].lower() + text[1:]

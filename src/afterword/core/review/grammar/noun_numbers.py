"""One or many: the number of a noun beside "many", "each", "one of the", "these" or "a", and nouns that are not counted."""

from __future__ import annotations

from afterword.core.review.grammar.frame import frame
from afterword.core.review.grammar.lexicon.nouns import SINGULAR_IN_S
from afterword.core.review.grammar.mends import plural, singular

_NUMBER = "This noun wants the other number."
_UNCOUNTED = "This noun is not counted."
_END = "&<ENDN>"
_NO_CREW = "!team|staff|crew|family|committee|board|faculty|few|rest|company|firm|group|class|cast|jury|panel|press|police|public"
_NO_S = f"!{'|'.join(sorted(SINGULAR_IN_S))}"
_SEVERAL = "several|many|various|numerous|few|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred"
_THINGS = (
    "question|member|detail|student|patient|nurse|client|partner|person|teacher|child|colleague|answer|idea|story|skill|requirement|candidate|tool|task|problem|document|"
    "interviewer|employee|customer|volunteer|resident|worker|opportunity|reason|value|lesson|qualification|duty|responsibility|challenge|topic|point"
)
_UNITS = "hours|minutes|years|miles|dollars|days|weeks|months|pounds|seconds|degrees|kilometres|metres|feet|inches|hands|thanks|means|funds|savings|goods|earnings|sales|words|metres|euros|cents|points|stairs|emissions|calories|data"
_NO_PART = "!page|part|chapter|phase|stage|step|round|section|question|number|item|day|week|year|term|band|grade|version|volume|book|slide|tier|level|half|room|ward|line"
_STRICT = "information|advice|feedback|equipment|furniture|homework|luggage|machinery|paperwork|progress|research|software|traffic|weather|knowledge"

FRAMES = (
    frame(f"{_SEVERAL} +J-NSMD{{0,2}} [ +N-SMJBXRG ] &( $ | +IWTAHLFO )", _NUMBER, plural),
    frame(f"{_SEVERAL} [ {_THINGS}|hour|year|month|week|day|minute|interview|position|project|conversation|visit|meeting|team|company|firm|school|case|place|time|reason ] &( $ | +IWTAHLFO )", _NUMBER, plural),
    frame("both +J-D? [ +N-SMJBX ] &( $ | +IWTAHLFO )", _NUMBER, plural),
    frame(f"( ^ | !above|after|at|of ~ ) all the|your|my|our|these|of +D? +J-D{{0,2}} [ {_THINGS} ] {_END}", _NUMBER, plural),
    frame(f"these|those !last|next|past +J-D{{0,1}} [ +N-SMJXREB ] {_END}", _NUMBER, plural),
    frame(f"these|those [ {_THINGS}|visit|project|place|reason|experience|company|idea|interview|conversation ] &( $ | +IWTAHLFO )", _NUMBER, plural),
    frame("[ these|those|many|few|several ] ( +J-D )? information|advice|feedback|equipment|furniture|homework|luggage|knowledge|research|progress", _UNCOUNTED, None),
    frame(f"this +J-D? {_NO_S} [ +S-NZBMXJ ] !'", _NUMBER, singular),
    frame(f"this [ {'|'.join(f'{one}s' for one in ('question', 'value', 'place', 'skill', 'idea', 'project', 'visit', 'point', 'task', 'thing', 'problem', 'detail', 'year', 'week', 'day', 'month', 'result', 'reason', 'role', 'kind'))} ] &( $ | that|which|i|we|you|are|were|have )", _NUMBER, singular),
    frame(f"another +J-D{{0,2}} {_NO_S} [ +S-NZBMXJR ] {_END}", _NUMBER, singular),
    frame(f"every|a|an +J-ND{{0,2}} {_NO_S} !heads [ +S-NBMXJRZ ] &( $ | +IWTAHLFO )", _NUMBER, singular),
    frame(f"a|an very|really|quite|truly|so +J-D{{1,2}} {_NO_S} [ +S-NBMXJRZ ] &( $ | +IWTAHLFO )", _NUMBER, singular),
    frame(f"( every|a|an | each !other ) +J-D{{0,2}} {_NO_S} !heads [ +S-NBMXJRZ ] &( $ | +IWTAHLFO )", _NUMBER, singular),
    frame(f"one of the|your|my|our|their|these|those|its|his|her +JR-NS{{0,3}} {_NO_CREW} [ +N-SMJXGR ] &( <ENDN> | +P-JN )", _NUMBER, plural),
    frame(f"( not|too|with|have|had|has|see|saw|get|is|was|are|were|has|of ) much !better|worse|older|younger|larger|bigger|smaller|stronger|smarter|cleverer|finer|nicer|higher|lower|longer|shorter|wider|kinder|richer|busier|harder|easier|greater|newer +J-D? {_NO_S} !guys [ +S-NMZX ] {_END} !+L", "“Much” goes with what cannot be counted; write “many”."),
    frame(f"( with|have|had|has|see|saw|get|got|ask|asked|make|made|far|much|of|fewer|are|were|meant|means|no|and|spend|take|even ) [ less ] !hours|minutes|years|miles|dollars|days|weeks|months|pounds|than +S-NMXZ {_END}", "With what can be counted write “fewer”.", "fewer"),
    frame(f"( +BPZEG-NSJR | have|had|has|with|for|in|to|and|but | , | ^ | are|were|makes|made|take|lost|need|far|even|saw|sold ) [ less ] !{_UNITS} +S-NMXZ !than|than's", "With what can be counted write “fewer”.", "fewer"),
    frame("how [ much ] +S-NM ( do|did|are|were|have|can|will|would ) ( you|we|they|i|there )", "With what can be counted write “many”.", "many"),
    frame(f"[ amount ] of +J-D? !{_UNITS}|{'|'.join(sorted(SINGULAR_IN_S))} +S-NMX", "With what can be counted write “number”.", "number"),
    frame(f"lots|plenty|couple|dozens|handful|number|kinds|types|sorts of +J-D? [ {_THINGS}|book|project|school|hospital|company|team|year|hour|visit|meeting|interview|place|thing ] &( $ | +IWTAHLFO )", _NUMBER, plural),
    frame(f"( ^ | {_NO_PART} ~ | , ) several|many|few|couple|two|three of the|your|my|our +J-D{{0,1}} [ +N-SMJBX ] {_END}", _NUMBER, plural),
    frame("( ^ | !twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|and|or|to ~ | , ) one|1 [ years|months|weeks|days|hours|minutes|questions|times ] &<ENDN>", _NUMBER, singular),
    frame("( ^ | !so|how|very|as|not ~ ) [ much ] ( thanks|people|questions|things|opportunities|years|times|students|patients|clients )", "“Much” goes with what cannot be counted; write “many”.", "many"),
    frame("( learn|learned|learnt|know|knew|heard|understand ) so|too|very? [ many ] about|from", "What cannot be counted goes with “much”.", "much"),
    frame("( a|very|only ) [ little ] +S-NMZX &<ENDN>", "With what can be counted write “few”.", "few"),
    frame("[ amount ] of +J-D? people|students|patients|clients|questions|children|employees|candidates|nurses|customers|applicants|visitors", "With what can be counted write “number”.", "number"),
    frame(f"[ a|an +J-D? {_STRICT.removesuffix('|knowledge')} ] &( $ | +IWTAHLFO )", _UNCOUNTED),
    frame("[ evidences|informations|advices|equipments|furnitures|homeworks|luggages|softwares|feedbacks|knowledges|sceneries|machineries|paperworks ]", "This noun has no plural.", lambda words: words[0].removesuffix("ies") + "y" if words[0].endswith("ies") else words[0].removesuffix("s")),
    frame("( many|some|those|all|most|with|how|several|few ) [ peoples ]", _NUMBER, "people"),
    frame("+DQ [ peoples ] ( there|here|who|in|at|care|work|are|were )", _NUMBER, "people"),
    frame("[ these|those kind|type|sort ] of", _NUMBER),
    frame("[ this|that kinds|types|sorts ] of", _NUMBER),
    frame("( years|months|weeks of ) [ experiences ] ( in|with|as|at|of )", _UNCOUNTED, "experience"),
    frame("( no|little|much|without ) [ doubts ] ( that|about )", _NUMBER, "doubt"),
)  # fmt: skip

"""The article that a short note leaves out: "pro bono program" becomes "the pro bono program"."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from afterword.core.note.lists import listed
from afterword.core.note.names import fold
from afterword.core.note.word_classes import ADVERBS, DETERMINERS, SUBJECTS

_DETERMINED = listed(
    "half the a an this that these those my your our their its his her some any each every no all both another more most many much few several one two three "
    "i you he she it we they me him us them four five six seven eight nine ten what how why where when who whether which whatever being having lots plenty loads only everyone everybody nobody someone somebody"
)
MASS = listed(
    "on-call sync work training research law litigation software technology culture music art teamwork feedback advice knowledge health care education equity transparency "
    "autonomy trust respect humor humour candor candour warmth honesty kindness growth leadership mentorship safety privacy security compliance finance "
    "accounting marketing engineering medicine nursing justice travel food coffee jazz history science mathematics math physics chemistry biology philosophy "
    "literature data information equipment writing reading drafting advocacy diversity inclusion sustainability flexibility independence collaboration "
    "cooperation communication supervision experience evidence discovery immigration tax insurance housing water energy power time life pay support "
    "patience curiosity freedom variety responsibility accountability remote hybrid bono debt butchery bankruptcy restoration automation visualization visualisation retention "
    "acquisition arbitration mediation conservation purification fermentation innovation rehabilitation prevention production regulation taxation irrigation "
    "digitization digitisation representation procurement recruitment engagement development management enforcement deployment empowerment craftsmanship maintenance governance "
    "performance insurance assurance hospitality quality continuity mobility accessibility resilience excellence intelligence cybersecurity triage phonics logistics "
    "ceramics joinery carpentry plumbing baking masonry pottery woodwork metalwork welding needlework floristry forestry agriculture aquaculture fishing farming gardening biodiversity "
    "carbon concrete steel timber glass plastic waste traffic transport transportation transit telemedicine telehealth nutrition dentistry radiology oncology pathology "
    "football tennis golf cricket rugby hockey basketball baseball running swimming hiking cycling chess yoga microfinance letterpress detection observability poetry fiction theatre theater dance film art design architecture photography animation journalism grammar vocabulary literacy numeracy play reading hygiene sanitation punctuality damp mould mold leave "
    "reconciliation paperwork feedback overtime childcare aftercare bookkeeping payroll rent access storage lighting heating recycling compost rust noise dust "
    "fatigue recovery burnout stress grief pain courage discipline loyalty morale productivity efficiency creativity integrity dignity empathy compassion humility trauma wellbeing well-being bereavement dementia autism "
    "diabetes cancer asthma sepsis poverty homelessness hunger isolation abuse addiction violence crime corruption fraud inflation turnover attrition absenteeism outreach stewardship citizenship ownership coverage "
    "throughput latency uptime downtime bandwidth leather soil flour yeast butter milk cheese bread progress gossip fun luck silence media therapy chemotherapy physiotherapy radiotherapy anaesthesia anesthesia "
    "delivery control involvement improvement retirement treatment encouragement employment unemployment enrichment enrolment enrollment protection pollution ventilation insulation construction erosion "
    "pollination desalination connectivity electricity liquidity reliability usability interoperability scalability affordability traceability stability simplicity solidarity fertility mortality guidance resistance attendance "
    "tolerance confidence presence absence negligence adherence surveillance acceptance wastage drainage sewage shrinkage signage heritage salvage wealth renewal removal disposal survival accuracy proficiency "
    "consistency urgency democracy bureaucracy embroidery upholstery machinery bravery bribery entrepreneurship self-care self-scheduling footwear underwear homework housework fieldwork groundwork brickwork stonework ironwork bodywork "
    "congestion shedding probate loss churn crunch spend demand supply stock cash revenue custody parole probation sleep exercise handwriting algebra geometry behaviour behavior salt sugar rye wheat rice barley oats maize beef pork "
    "lamb chicken fish seafood fruit dairy wine beer whisky whiskey gin cement slate copper brass iron aluminium aluminum silver gold cotton wool silk linen denim cardboard ink paint varnish infrastructure legislation philanthropy "
    "publicity merchandise defence defense sickness footfall scrap exposure preparation manaakitanga crop-dusting hydroponics physio physiotherapy podiatry phlebotomy telematics robotics genetics "
    "paperwork legwork metadata telemetry cryptography optimisation optimization"
)
_MASS_ENDING = re.compile(
    r"(?:(?<!busi)(?<!wit)(?<!har)(?<!wilder)ness|(?<!mechan)(?<!organ)(?<!pr)ism|ics|ography|ology|hood|ware|(?<!organ)i[sz]ation)$"
)
_ENDS_THERE = r"(?=$|,| (?:for|in|on|with|and|at|as|to|of|over|by|from|during|across|that|which|when|without)\b)"
# Terms of a trade whose last word would else be counted: "customer service" beside "the library service".
_TERM = re.compile(
    r"(?:(?:[\w'-]+ )?(?:customer|client|guest|room|table|public|community|military|civil|jury|silver|self|food|night|weekend|active|field) (?:service|duty)|cash flow|word of mouth|"
    r"(?:computer|machine) vision|open source|case law|common sense|small talk|machine translation|(?:infection|quality|pest|version|source|crowd|stock|damage) control|net zero|"
    r"fair trade|peer support|hand hygiene|aged care|skin contact|job satisfaction|climate change|social change|behaviou?r change|public opinion|sign language|body language|plain (?:english|language))"
    + _ENDS_THERE,
    re.IGNORECASE,
)
# What a product is called after its maker: "UPI Lite".
_PRODUCT = re.compile(r"[A-Z]\w+ (?:Lite|Pro|Plus|Max|Mini|Prime|Pay|Go|One|Air|Cloud|Connect)" + _ENDS_THERE)
# A choice in general: "repair over replacement".
_PREFERRED = re.compile(r"[\w-]+ (?:over|versus|vs\.?) (?!\d)(?:[\w-]+ )?[\w-]+$", re.IGNORECASE)
_PERSONS = listed("people children staff men women algae bacteria fungi larvae alumni criteria data")
_OWNED = re.compile(r"(?:[A-Z][\w.-]* ){0,2}[\w.-]+(?:['’]s|s['’]) ")
# Two kinds set against each other, or what happens to somebody: "flat rate versus hourly", "patients going home earlier".
_NEEDS_NONE = re.compile(
    r"\bversus \w+ly$|^(?:[a-z]+ ){0,2}(?:[a-z]+[^su\W]s|people|children|time|work|care) (?:out |off |in |on |up )?(?:being|going|coming|getting|having|doing|making|taking|using|working|leaving|running|living|moving|[a-z]{4,}ing) (?!(?:room|course|program|programme|plan|session|team|group|centre|center)\b)[a-z]"
)
_HEAD_ENDS = re.compile(
    r"\s+(?:(?:done|made|taught|run|cooked|built|grown|kept) (?:right|well|properly|by|in|with|from)|(?:instead|rather|not|versus|of|for|in|at|on|with|to|from|about|between|among|by|that|who|which|where|when|and|or|under|over|after|before|during|across|through|into|as|without|every|each))\b|,|\s[-–—(]"
)


_NAMED_FOR_WHAT_IT_IS_FOR = re.compile(
    r"[\w-]+ing (?:program|programme|room|plan|group|team|course|class|cent(?:er|re)|session|test|system|process|schedule|policy|department|budget|model|project|lab|clinic)\b",
    re.IGNORECASE,
)


# What ends in -ing and names a trade or a thing before another noun: "pricing algorithm".
_TRADES = listed(
    "pricing training onboarding staffing recruiting billing banking building engineering marketing accounting manufacturing housing nursing funding trading mentoring monitoring "
    "reporting imaging sequencing printing mining shipping lending dining learning operating fundraising evening morning spring rating filing tasting cooking sewing carving driving diving racing walking riding hearing wedding listening landing conveyancing scaffolding plastering roofing glazing flooring catering safeguarding timetabling counselling counseling tutoring policing landscaping plumbing"
)


_COUNTED = listed(
    "meeting building opening briefing wedding hearing painting drawing ceiling clearing gathering crossing reading"
)
_SHORT = 8


def with_article(text: str, names: AbstractSet[str]) -> str:
    """A noun phrase, with "the" before a bare singular that needs one."""
    tokens = text.split()
    first = re.sub(r"['’]s?$", "", tokens[0].casefold())
    if (
        first in _DETERMINED
        or _OWNED.match(f"{text} ")
        or _is_pair(tokens, first)
        or (_PREFERRED.match(text) and not DETERMINERS.intersection(text.casefold().split()))
        or text.startswith("work-life balance")
        or _TERM.match(text)
        or _PRODUCT.match(text)
    ):
        return text
    if _NEEDS_NONE.search(text) or (len(tokens) > 1 and tokens[1] in {"being", "having"}):
        return text
    if first in ADVERBS or (first == "not" and len(tokens) > 1 and tokens[1].endswith("ing")):
        return text
    if first.endswith("ing") and not is_trade(first, tokens):
        return f"the {text}" if _NAMED_FOR_WHAT_IT_IS_FOR.match(text) else text
    before = _HEAD_ENDS.split(text, maxsplit=1)[0].split()
    head = before[-1] if before else first
    if _stands_bare(head, names) and not (_is_mass(head) and text.startswith(f"{head} of ")):
        return text
    return f"the {text}" if len(tokens) > 1 or _counts(head.casefold().strip(".,;:'\"")) else text


def with_the(text: str) -> str:
    """Things that were liked, as those that were seen or spoken of: "the heated cabs"; persons, deeds and what is not counted stay bare."""
    tokens = text.split()
    first = tokens[0].casefold()
    bare = (
        first in _DETERMINED
        or first[:1].isdigit()
        or tokens[0][:1].isupper()
        or _OWNED.match(f"{text} ")
        or first in ADVERBS | SUBJECTS
    )
    if bare or first.endswith("ing") or not names_several(text) or _NEEDS_NONE.search(text) or len(tokens) > _SHORT:
        return text
    return f"the {text}"


def names_several(text: str) -> bool:
    """Whether a noun phrase is of several things: "the service zones"."""
    before = _HEAD_ENDS.split(text, maxsplit=1)[0].split()
    bare = before[-1].casefold().strip(".,;:'\"") if before else ""
    return (bare.endswith("s") and not bare.endswith(("ss", "us", "is", "ics"))) or bare in _PERSONS


def _is_pair(tokens: list[str], first: str) -> bool:
    """Two things that are no things to count: "bankruptcy and restructuring"."""
    return len(tokens) > 2 and tokens[1] == "and" and (first in MASS or tokens[2].endswith("ing") or tokens[2] in MASS)


def is_trade(first: str, tokens: list[str]) -> bool:
    """Whether a word in -ing names a trade or a thing before another noun: "pricing algorithm"."""
    return (
        first in _TRADES
        and len(tokens) > 1
        and tokens[1] not in SUBJECTS | DETERMINERS
        and not _HEAD_ENDS.match(f" {tokens[1]} ")
    )


def _stands_bare(head: str, names: AbstractSet[str]) -> bool:
    """Whether a name, a plural, or what is not counted, so that no article is wanted."""
    bare = head.casefold().strip(".,;:'\"")
    plural = bare.endswith("s") and not bare.endswith(("ss", "us", "is"))
    return (
        head[:1].isupper()
        or head[:1].isdigit()
        or plural
        or bare in _PERSONS
        or (bare.endswith("ing") and bare not in _COUNTED)
        or _is_mass(bare)
        or fold(head) in names
    )


def _is_mass(bare: str) -> bool:
    return bare in MASS or _MASS_ENDING.search(bare) is not None


def _counts(noun: str) -> bool:
    """A single bare word takes the article unless it may be a quality or an activity."""
    return not re.search(r"(?:tion|sion|ment|ity|ance|ence|ship|th|cy|age|al|y)$", noun)

"""Forms of address: which words are titles, in many cultures, and which of them mean the same."""

from __future__ import annotations

import re

from afterword.core.note.lists import listed

# One row a title: the spellings that mean the same, without dots, folded. The first is its name.
_SAME = """
mr mister
ms
mrs missus
miss
mx
dr doctor doc doctora dra
professor prof profesor profesora professora profa professoressa profssa professeur
judge
justice
honorable honourable hon hon'ble
president
provost
dean
chancellor vice-chancellor
chair chairman chairwoman chairperson
reverend rev revd
pastor pst
father fr
sister
brother
rabbi
imam
sheikh sheik shaikh
bishop
archbishop
cardinal
monsignor msgr
canon
deacon
elder
swami
captain capt
major maj
colonel col
general gen
lieutenant lt
sergeant sgt
commander cdr cmdr
admiral adm
corporal cpl
chief
officer
detective
archdeacon
brigadier brig
prebendary
precentor
verger
chaplain
commodore
air_commodore
wing_commander
squadron_leader
flight_lieutenant
marquess marquis
viscount
viscountess
countess
duchess
sheikh shaikh
master
provincial
abbot
abbess
prior
prioress
rector
vicar
matron
consul
attache attaché
bursar
registrar
proctor
coroner
master_sergeant
warrant_officer
petty_officer
chief_inspector
inspector insp
constable
sheriff
marshal
warden
sir
dame
lady
lord
baron
baroness
senator sen
representative rep
congressman congresswoman
councillor councilor cllr
mayor
governor gov
ambassador amb
minister
secretary
commissioner
superintendent supt
principal
headmaster
headmistress
matron
nurse
chef
coach
maestro maestra
attorney atty
advocate adv
barrister barr
solicitor
engineer engr eng er
architect arc arch ar
shri sri shree
smt shrimati srimati
kumari km
pandit pt
ustad ustaz
alhaji
alhaja hajia hajiya
otunba
oba
khun
ajarn ajahn
encik
tuan
puan
cik
datuk dato dato'
datin
tan_sri
tun
haji
hajah
ato
woizero
woizerit
pak bapak
ibu bu
mas
mbak
daw
don
dona doña
senor señor
senora señora sra
senorita señorita srta
senhor
senhora
herr
frau
monsieur
madame mme madam
mademoiselle mlle
maitre maître
mevrouw mevr mw
meneer dhr
signor
signora
dottore dott dottoressa dottssa
avvocato avv
ingegnere ing ingeniero ingeniera
licenciado licenciada lic lcdo lcda
arquitecto arquitecta arq
magister mag
pan
pani
kyrios
matua
whaea
aunty auntie
uncle
cikgu
begum
lieutenant_colonel
major_general
chief_justice
subedar
subedar_major
havildar
risaldar
lance_corporal
staff_sergeant
group_captain
air_marshal
rear_admiral
vice_admiral
bombardier
midshipman
mother
deaconess
apostle
evangelist
maulana moulana
maulvi moulvi
mufti
ayatollah
ustadha ustadzah ustadz
mallam malam
oloye
nze
mzee
mwalimu
bwana
ntate
kgosi
sheikha shaikha
abogado abogada abg
geometra geom
ragioniere
surveyor surv
pharmacist pharm
planner tpl
magistrate
lecturer
midwife
paramedic
skipper
foreman forewoman
deputy
ranger
trooper
alderman
comrade
thiru
thirumathi tmt
janab
ginoong
gospodin
gospodja
domnul
doamna
kyria
fru
rouva
herra
"""
NAME_OF: dict[str, str] = {
    spelling.replace("_", " "): row.split()[0].replace("_", " ")
    for row in _SAME.strip().splitlines()
    for spelling in row.split()
}

# Words that are often given names or family names too: a title only where a name follows and the name lacks them.
ALSO_NAMES = listed(
    "dean don judge major pan mas ma ko chance earl duke prince lord king bishop pastor justice marshal warden "
    "father sister brother chef coach chief mag er ing ar arc col gen rep sen pt km doc lady canon deacon elder "
    "chancellor president provost principal general captain general ambassador"
)
PLAIN = frozenset({"mr", "ms", "mrs", "miss", "mx"})
# With these the given name is the right form.
WITH_GIVEN_NAME = listed(
    "sir dame lady lord khun ajarn encik tuan puan cik datuk datin tan sri tun haji hajah ato woizero woizerit pak ibu "
    "mas mbak daw don dona matua whaea aunty uncle cikgu shri smt kumari sister brother sheikh swami"
) | {"tan sri"}
AFTER_NAME = listed(
    "san sama sensei ssi nim seonsaengnim ji bey hanim hanım effendi saheb sahib sahab khan khanum hoca bhai ben garu"
)
SUFFIXES = listed(
    "jr jnr snr ii iii iv esq esquire phd md jd llm llb mba cpa rn bsn msn dds dmd dvm do edd psyd qc kc sc obe mbe cbe "
    "ceng pe aia faia msw lcsw sj op osb usn usa ret cfa acca aca frcs frcp mp"
)
PARTICLES = listed(
    "de da do dos das del della di du des la le las los el al ul van von der den ter ten zu zum zur bin ibn binti binte bint "
    "ben bat y e af av ap ab abu st san santa mac mc o ó ní nic uí mhic d l te 't vander vanden ur ud"
)

# Spellings that are a post as often as a title: a title only where they stand before a name.
POSTS = listed(
    "president chair chairman chairwoman chairperson principal headmaster headmistress master provincial rector vicar matron "
    "consul attache attaché bursar registrar proctor coroner inspector constable officer warden representative rep minister "
    "secretary commissioner superintendent supt nurse attorney advocate barrister solicitor engineer architect "
    "prebendary precentor verger surveyor pharmacist planner magistrate lecturer midwife paramedic skipper foreman forewoman "
    "deputy ranger trooper alderman mother apostle evangelist"
) | {"chief inspector"}
# In capitals these are a department or a trade: the emergency room, physical therapy.
_IN_CAPITALS = listed("er ar arc arch pt km ing mag mas lic mw bu sen amb adv don pan tun")
# Before a comma these are a post: "Chief, Cardiology".
_POST_IN_PARTS = listed("chief sister general elder")
_BESIDE = listed("the rt right most very sr tan")
# A title with its dot alone: without it, a family name.
_WITH_DOT = frozenset({"eng"})
# What stands before a title and makes it a higher or a lower one: "Associate Professor", "Wing Commander".
GRADES = listed(
    "associate assistant adjunct visiting clinical distinguished emeritus emerita honorary deputy vice acting interim senior junior lead lance "
    "staff wing squadron group flight flying air rear petty warrant leading subedar naib colour color company regimental battalion detective "
    "executive head sous pastry principal regional district circuit"
)
# How those of a trade are spoken to: a plain title on record does not say that somebody is none.
_OF_THE_TRADE = listed("chef coach maestro nurse matron skipper foreman")
_RANK = {"lieutenant colonel": "Colonel", "major general": "General", "chief justice": "Chief Justice"}
_PART = re.compile(r" ?[,;/|–—] ?| - | and | & ")
_HEAD = re.compile(r" (?:of|in|for|at|to|with|on) ", re.IGNORECASE)
_SERVES = re.compile(r"\b(?:to|for|office)\b", re.IGNORECASE)
_CHEF = listed("chef head executive exec owner founder patron proprietor de cuisine")
# The posts before whose holder's name custom sets a title, and what may stand before them: "Circuit Judge", not "Wine Judge".
_BY_CUSTOM: dict[str, frozenset[str]] = {
    "judge": listed(
        "chief presiding senior associate circuit district superior municipal federal county state family probate court "
        "appellate administrative law immigration magistrate bankruptcy high crown supreme deputy tribunal us u.s."
    ),
    "justice": listed("associate chief supreme court"),
    "senator": listed("state us u.s."),
    "councillor": listed("city county town parish borough district ward local"),
    "pastor": listed("senior lead associate assistant executive youth"),
    "rabbi": listed("senior associate assistant"),
    **dict.fromkeys(("dr", "dean", "mayor", "governor", "ambassador", "bishop"), frozenset[str]()),
}

_ACCEPTS = {
    "honorable": frozenset(
        {"judge", "justice", "senator", "mayor", "representative", "governor", "ambassador", "ms", "mr"}
    ),
    "reverend": frozenset({"pastor", "father", "dr", "mr", "ms", "canon", "deacon"}),
    "lieutenant": frozenset({"colonel", "general", "commander"}),
    "major": frozenset({"general"}),
    "lieutenant colonel": frozenset({"colonel"}),
    "major general": frozenset({"general"}),
    "chief justice": frozenset({"justice"}),
    "chair": frozenset({"professor", "dr", "madame", "mr"}),
    "bishop": frozenset({"reverend"}),
    "advocate": frozenset({"mr", "ms", "mrs", "miss"}),
    "attorney": frozenset({"mr", "ms", "mrs", "miss", "mx"}),
    "barrister": frozenset({"mr", "ms", "mrs", "miss"}),
    **dict.fromkeys(("engineer", "surveyor", "pharmacist", "planner"), frozenset({"mr", "ms", "mrs", "miss"})),
}


def title_name(word: str) -> str | None:
    """The one name of a title however it is spelt ("Prof." and "Professor" are "professor"), or None."""
    bare = word.casefold().replace("’", "'").strip(".").replace(".", "")
    return None if bare in _WITH_DOT and not word.endswith(".") else NAME_OF.get(bare)


def titles_in(text: str | None) -> frozenset[str]:
    """The names of the titles in "Prof. Dr.", "The Honorable", "Head Chef" or "Principal"; none where more than titles stands."""
    return frozenset(filter(None, map(title_name, titles_before(text) or title_by_custom(text) or _bare_post(text))))


def titles_before(text: str | None) -> tuple[str, ...]:
    """The words of a text that is all titles of address, as "Rev. Dr." or "Dr., Hospitalist"; none of a post ("General Manager")."""
    first, *more = _PART.split(" ".join((text or "").split()))
    written = [word.strip("()") for word in re.sub(r"\.(?=\w)", ". ", first).split()]
    rank = title_name(" ".join(written)) or title_name(" ".join(title_name(word) or word for word in written))
    if rank and rank not in POSTS and len(written) > 1:
        return (_RANK.get(rank) or " ".join(written),)
    words = tuple(word for word in written if word.casefold().strip(".") not in _BESIDE)
    if any(title_name(word) is None or _is_post(word) for word in words):
        return ()
    return () if more and any(title_name(word) in _POST_IN_PARTS for word in words) else words


def title_by_custom(text: str | None) -> tuple[str, ...]:
    """The title by which the holder of a post is addressed: Chef for "Executive Chef", Professor for "Professor of Chemistry"."""
    for part in _PART.split(" ".join((text or "").split())):
        *kind, last = _HEAD.split(part, maxsplit=1)[0].replace("-", " ").casefold().split() or [""]
        if last in _CHEF and "chef" in (*kind, last) and _CHEF.issuperset(kind):
            return ("Chef",)
        if last in {"emeritus", "emerita"} and kind:
            last = kind.pop()
        name = title_name(last) or ""
        if name == "professor" or (name in _BY_CUSTOM and _BY_CUSTOM[name].issuperset(kind)):
            return (name.capitalize(),)
        if _SERVES.search(part):
            break
    return ()


def _bare_post(text: str | None) -> tuple[str, ...]:
    """A post that is one word and also a title, as "Principal": a reader may be addressed so, and need not be."""
    word = (text or "").strip()
    return (word,) if title_name(word) and word.casefold() in POSTS else ()


def _is_post(word: str) -> bool:
    """Whether a word is a post unless a name follows it ("Engineer", but not "Engr."), or a department ("ER", "PT")."""
    bare = word.strip(".").casefold()
    return bare in POSTS or (word.isupper() and bare in _IN_CAPITALS)


def title_fits(known: frozenset[str], used: frozenset[str]) -> bool:
    """Whether a title that was used is right for somebody whose titles are known: one of them, or its spoken form.

    A post leaves open which title its holder has: a principal may be Mr. or Dr. And whom one writes to as Mr. may be Chef in the kitchen.
    """
    if known <= PLAIN and used <= _OF_THE_TRADE:
        return True
    accepted = known.union(*(_ACCEPTS.get(title, frozenset()) | {title.split()[-1]} for title in known))
    return used <= (accepted | PLAIN | {"dr", "professor"} if known & POSTS else accepted)

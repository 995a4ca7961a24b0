"""Forms of address: which words are titles, in many cultures, and which of them mean the same."""

from __future__ import annotations

from afterword.core.note.lists import listed

# One row a title: the spellings that mean the same, without dots, folded. The first is its name.
_SAME = """
mr mister
ms
mrs missus
miss
mx
dr doctor doc
professor prof
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
brigadier
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
inspector
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
maestro
attorney atty
advocate adv
barrister barr
solicitor
engineer engr er
architect arc arch ar
shri sri shree
smt shrimati srimati
kumari km
pandit pt
ustad ustaz
alhaji
alhaja hajia
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
ingegnere ing ingeniero
licenciado lic
arquitecto arq
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
    "mas mbak daw don dona matua whaea aunty uncle cikgu shri smt kumari sister brother father sheikh swami"
)
AFTER_NAME = listed(
    "san sama sensei ssi nim seonsaengnim ji bey hanim hanım effendi saheb sahib sahab khan khanum hoca bhai ben garu"
)
SUFFIXES = listed(
    "jr jnr snr ii iii iv esq esquire phd md jd llm llb mba cpa rn bsn msn dds dmd dvm do edd psyd qc kc sc obe mbe cbe "
    "ceng pe aia faia msw lcsw sj op osb usn usa ret cfa acca aca frcs frcp mp"
)
PARTICLES = listed(
    "de da do dos das del della di du des la le las los el al ul van von der den ter ten zu zum zur bin ibn binti binte bint "
    "ben bat y e af av ap ab abu st san santa mac mc o d l te 't vander vanden ur ud"
)

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
    "engineer": frozenset({"mr", "ms", "mrs", "miss"}),
}


def title_name(word: str) -> str | None:
    """The one name of a title however it is spelt ("Prof." and "Professor" are "professor"), or None."""
    return NAME_OF.get(word.casefold().replace("’", "'").strip(".").replace(".", ""))


def titles_in(text: str | None) -> frozenset[str]:
    """The names of the titles that a text such as "Prof. Dr." or "The Honorable" holds; none for "Partner"."""
    words = (text or "").replace(".", ". ").split()
    return frozenset(name for word in words if (name := title_name(word.strip(",;:()"))))


def title_fits(known: frozenset[str], used: frozenset[str]) -> bool:
    """Whether a title that was used is right for somebody whose titles are known: one of them, or its spoken form."""
    return all(one in known or any(one in _ACCEPTS.get(title, ()) for title in known) for one in used)

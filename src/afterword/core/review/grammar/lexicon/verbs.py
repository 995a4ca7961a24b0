"""Verbs and their forms: those that are never nouns or adjectives, those that may be, and those that do not follow the rule."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.core.note.lists import listed

PURE = listed("""
accept accommodate accompany accomplish accrue accumulate accuse achieve acknowledge acquaint acquire adapt add adhere adjust administer
admire admit adopt advertise advise afford agree alleviate allocate allow allude amaze amend analyse analyze announce annoy anticipate
apologise apologize appear apply appoint appreciate approve arise arrive ascertain ask assemble assert assess assign assimilate assume
assure astonish attach attain attend attract augment automate avoid await become befriend begin behave believe belong bother bring broaden
browse calculate calibrate captivate carry cease celebrate certify circulate clarify classify coincide collaborate collect collide come
commence commend communicate compare compel compensate compete compile complain comply compose comprehend comprise concentrate conclude
confer confess confide confirm conform confront congratulate connect conserve consider consist consolidate constitute consult consume
contain contemplate contend contribute convene convey convince cooperate coordinate cope correspond create criticise criticize cultivate
decide declare decorate dedicate deduce deepen defend defer define degrade deliver delve demonstrate denote deny depart depend deploy
derive describe deserve detect determine develop devise devote diagnose dictate differ diminish disagree disappear disappoint discard
disclose discourage discover discuss dispose disrupt dissolve distinguish distract distribute diversify divert donate dwell earn educate
elapse elevate elicit eliminate embark embody embroider emerge empathise empathize emphasise emphasize empower enable enact enclose
encompass encourage endure energise energize enforce engage enhance enjoy enlighten enquire enrich enrol enroll ensure entail enter
entertain entrust envisage envision equate equip erase erect err escalate establish evade evaluate evoke evolve exaggerate examine exceed
excel excite exclude exert exist expand expect expire explain explode explore expose fabricate facilitate fascinate fasten finalise
finalize flourish follow forbid foresee forget forgive forgo formalise formalize formulate fulfil fulfill gather generate get give grow
happen hear heighten hesitate identify ignore illuminate illustrate imagine immerse impede imply impose impress improve include incorporate
incur indicate induce infer inform ingest inhabit inherit inhibit innovate inquire insert insist inspect inspire install instil instill
instruct integrate intend interact interfere interpret interrupt intervene introduce invent invest investigate invoke involve irritate join
juggle justify keep kneel know learn legislate lend let liaise linger listen loathe locate lose maintain make manage manufacture mediate
meet memorise memorize migrate mingle minimise minimize misunderstand mobilise mobilize modernise modernize modify motivate multiply
navigate negotiate nominate nourish nurture obey observe obsess obtain occur offend omit operate optimise optimize organise organize
originate outgrow overcome overhear oversee overwhelm owe participate perceive perform persevere persuade pertain pinpoint plead ponder
portray possess postpone practise precede predict prefer prepare prescribe preside presume prevail prevent prioritise prioritize proceed
proclaim procure prohibit promote pronounce proofread propagate propose prosecute protect prove provide provoke publicise publicize publish
pursue qualify realise realize rearrange reassure receive recite reckon reclaim recognise recognize recollect recommend reconcile
reconnect reconsider reconvene recover rectify redirect reduce refer refine reflect refrain refurbish regain regulate rehearse reinforce
reiterate rejoin relate relax relieve relocate rely remain remember remind remove renew reorganise reorganize repay replace represent
require reschedule resemble reside resign resist resolve respond restore restrict retain retire retrieve revise revisit revive revolve
satisfy say scrutinise scrutinize see seek seem send serve settle shorten signify simplify soften solidify solve speak specialise
specialize specify stimulate streamline strengthen strive submit subscribe succeed succumb suffer suggest summarise summarize supervise
suppose suppress surpass survive sustain take teach tell tempt thank think thrive tolerate transcribe transform translate transmit
transpire uncover underestimate undergo undermine underpin underscore understand undertake unfold unify unite unveil uphold utilise utilize
validate verify vouch widen withdraw write yearn
""")

MIXED = listed("""
access account act address advance aggregate aid aim alarm amount answer appeal approach arrest articulate aspire attack attempt audit
audition back bake balance bank bargain base battle beat bend benefit bet bid bind bite blame blend block blow board boast book boost
border break breed brief broadcast build burn button buy call camp care cast catch cause challenge chance change charge chart chase chat
check cheer claim class clean clear climb close coach code combat combine comfort command comment commission commit complete compliment
compound compromise concern conduct construct contact content contest contract contrast control convert cook copy correct cost counsel
count cover craft credit crop cross cry cure cut damage dance dare date deal debate debug debut decay decline decrease defeat delay
delegate delight demand design desire detail diet direct discount dish display dispute distance document doubt draft drag drain draw dream
dress drill drink drive drop dry earth ease eat echo edit effect elaborate embrace employ empty encounter end endeavor endeavour engineer
entrance escape estimate exchange excuse execute exercise exhibit exit experience experiment export express extend extract face fail fall
fan farm favor favour fear feature feed feel field fight figure file fill film finance find finish fire fish fit fix flag flash flight
float flow fly focus fold fool force form forward foster found frame free freeze frequent fuel function fund furnish gain garden gauge gift
glance go grade graduate grant greet grind ground group guarantee guard guess guide hand handle hang harm hate haul head heal heap heat
help hide highlight hike hint hire hit hold honor honour hope host house humble hunt hurry hurt ice impact implement import increase
influence initiate institute interest intern interview intrigue invite invoice isolate issue judge jump kick kill kiss knit knock labor
labour land last laugh launch lay lead leap leave lecture level license lie lift light like limit line link list live load loan lobby lock
lodge log look love lower mail major map march mark market mask master match matter mean measure mention mentor merge mind minister mirror
miss mix model monitor move murder name need nest network note notice number nurse object offer open order outline overlook own pace pack
paint pair park part pass patch pause pay perfect permit phone photograph pick picture pilot pin pitch place plan plant play please plot
point poll pool pose position post pot pour power practice praise pray preach present preserve press price print process produce profile
profit program programme project promise prompt protest pull pump purpose push put puzzle question quilt quit quote race rain raise range
rank rate reach react read rear reason rebel recall record recruit refund refuse regard register regret reject release relish remark rent
repair repeat replicate reply report request rescue research reserve respect rest result resume rethink return reveal review reward rewrite
ride ring rise risk roast rock roll rotate round ruin rule run rush sail salute sample save scale scan schedule score screen seal search
rebuild seat secure seed select sense sentence separate set sew shadow shape share shed shelter shift shine ship shock shoot shop shout show shut
sign signal sing sink sit sketch skip sleep slip slow smell smile smoke sort sound source sow spark spell spend spin split sponsor spot
spray spread spring stack staff stage stand star start state station stay steal steer stem step stick stock stop store strain stream stress
stretch strike stroke structure struggle study style subject suit supplement supply support surface surge surprise survey suspect sweep
swim swing switch talk tap target task taste tax tear test text thought throw tie time tip title toast tour trace track trade train transfer
transport trap travel treasure treat trick trigger trip trouble trust try tune turn tutor twist type upgrade upset urge use value venture
view visit voice volunteer vote wage wait wake walk wander want ward warm warn wash waste watch water wear weave weigh welcome whisper win
wind wish wonder word work worry wound wrap yield
""")

# base, past, participle
IRREGULAR = tuple(
    tuple(row.split())
    for row in """
arise arose arisen/awake awoke awoken/beat beat beaten/become became become/begin began begun/bend bent bent/bet bet bet/bid bid bid/bind bound bound
bite bit bitten/blow blew blown/break broke broken/breed bred bred/bring brought brought/broadcast broadcast broadcast/build built built/buy bought bought
cast cast cast/catch caught caught/choose chose chosen/come came come/cost cost cost/cut cut cut/deal dealt dealt/draw drew drawn/drink drank drunk
drive drove driven/eat ate eaten/fall fell fallen/feed fed fed/feel felt felt/fight fought fought/find found found/fly flew flown/forbid forbade forbidden
forecast forecast forecast/foresee foresaw foreseen/forget forgot forgotten/forgive forgave forgiven/freeze froze frozen/get got got/give gave given
go went gone/grind ground ground/grow grew grown/hang hung hung/hear heard heard/hide hid hidden/hit hit hit/hold held held/hurt hurt hurt/keep kept kept
kneel knelt knelt/know knew known/lay laid laid/lead led led/leave left left/lend lent lent/let let let/lie lay lain/lose lost lost/make made made
mean meant meant/meet met met/misunderstand misunderstood misunderstood/outgrow outgrew outgrown/overcome overcame overcome/overhear overheard overheard
oversee oversaw overseen/pay paid paid/proofread proofread proofread/put put put/quit quit quit/read read read/rebuild rebuilt rebuilt/repay repaid repaid
rethink rethought rethought/rewrite rewrote rewritten/ride rode ridden/ring rang rung/rise rose risen/run ran run/say said said/see saw seen
seek sought sought/sell sold sold/send sent sent/set set set/sew sewed sewn/shake shook shaken/shed shed shed/shine shone shone/shoot shot shot/show showed shown
shut shut shut/sing sang sung/sink sank sunk/sit sat sat/sleep slept slept/sow sowed sown/speak spoke spoken/spend spent spent/spin spun spun/split split split
spread spread spread/spring sprang sprung/stand stood stood/steal stole stolen/stick stuck stuck/strike struck struck/strive strove striven/swim swam swum
swing swung swung/take took taken/teach taught taught/tear tore torn/tell told told/think thought thought/throw threw thrown/undergo underwent undergone
understand understood understood/undertake undertook undertaken/unwind unwound unwound/uphold upheld upheld/upset upset upset/wake woke woken/wear wore worn
weave wove woven/win won won/wind wound wound/withdraw withdrew withdrawn/write wrote written/sweep swept swept/forgo forwent forgone
""".replace("\n", "/").strip("/").split("/")
)  # fmt: skip
_DOUBLING = listed("""
admit ban bar befit beg bet bid chat commit compel confer control cut debug defer deter dig drag drop enrol equip excel expel fit flag
forbid forget get grab hit hum incur instil jog knit let log map mop nod occur omit overrun pat permit pet pin plan plot pop prefer program
propel put quit refer regret rob rub run scan set shed ship shop shut sit skip slip snap spin split spot star stem step stop strip submit
swap swim tap tip top transfer transmit trap trim tug upset win wrap
""")
_IN_TWO_WAYS = listed("travel model label cancel counsel signal focus")


@dataclass(frozen=True, slots=True)
class Verb:
    """The five forms of a verb."""

    base: str
    third: str
    past: str
    participle: str
    gerund: str


def _third(base: str) -> str:
    if base.endswith("y") and base[-2] not in "aeiou":
        return f"{base[:-1]}ies"
    return {"go": "goes", "quit": "quits"}.get(base) or (
        f"{base}es" if base.endswith(("s", "x", "z", "ch", "sh")) else f"{base}s"
    )


def _stem(base: str) -> str:
    return base + base[-1] if base in _DOUBLING else base


def _past(base: str) -> str:
    if base.endswith("e"):
        return f"{base}d"
    return f"{base[:-1]}ied" if base.endswith("y") and base[-2] not in "aeiou" else f"{_stem(base)}ed"


def _gerund(base: str) -> str:
    if base.endswith("ie"):
        return f"{base[:-2]}ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return f"{base[:-1]}ing"
    return f"{_stem(base)}ing"


def _regular(base: str) -> Verb:
    return Verb(base, _third(base), _past(base), _past(base), _gerund(base))


def _irregular(base: str, past: str, participle: str) -> Verb:
    return Verb(base, _third(base), past, participle, _gerund(base))


_BY_BASE = {base: _regular(base) for base in sorted(PURE | MIXED)} | {
    row[0]: _irregular(row[0], row[1], row[2]) for row in IRREGULAR
}
VERBS: tuple[Verb, ...] = tuple(_BY_BASE.values())
# Spellings of a form beside the usual one: learnt, gotten, travelled.
SECOND_FORMS: dict[str, str] = {
    "learnt": "learn", "spelt": "spell", "burnt": "burn", "dreamt": "dream", "leapt": "leap", "spoilt": "spoil", "gotten": "get",
    "proven": "prove", "sewed": "sew", "showed": "show", "lit": "light", "wed": "wed",
}  # fmt: skip
_DOUBLED = {f"{base}{base[-1]}{end}": base for base in sorted(_IN_TWO_WAYS) for end in ("ed", "ing")}


def _forms(attribute: str) -> dict[str, str]:
    return {getattr(verb, attribute): verb.base for verb in VERBS}


THIRD_OF = {verb.base: verb.third for verb in VERBS}
PAST_OF = {verb.base: verb.past for verb in VERBS}
PARTICIPLE_OF = {verb.base: verb.participle for verb in VERBS}
GERUND_OF = {verb.base: verb.gerund for verb in VERBS}
BASES = frozenset(_BY_BASE)
THIRDS = _forms("third")
PASTS = _forms("past") | {form: base for form, base in SECOND_FORMS.items() if form not in {"gotten", "proven"}}
PARTICIPLES = _forms("participle") | SECOND_FORMS
GERUNDS = _forms("gerund") | {form: base for form, base in _DOUBLED.items() if form.endswith("ing")}
PASTS |= {form: base for form, base in _DOUBLED.items() if form.endswith("ed")}
PARTICIPLES |= {form: base for form, base in _DOUBLED.items() if form.endswith("ed")}

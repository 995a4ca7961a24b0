"""Words by what they do in a sentence: enough of each kind to tell a clause from a noun phrase in what people type."""

from __future__ import annotations

import re

from afterword.core.note.lists import listed

DETERMINERS = listed(
    "the a an this that these those my your our their its his her some any each every no all both another more most many much few several "
    "one two three four five six seven eight nine ten what how why where when who whether which whatever"
)
PREPOSITIONS = listed(
    "of for in at on with to from about between among by under over after before during across through into as without than like such against around behind "
    "beyond despite inside near off onto outside per since toward towards until upon versus via within along amid throughout because if unless although though while"
)
SUBJECTS = listed(
    "i you we they it he she there this everyone everybody nobody somebody someone anyone anybody people it's they're you're we're there's"
)
# Verbs that are hardly ever nouns, by their plain form; their other forms are made by rule below.
_REGULAR = """
accept achieve act add admit adopt agree aim allow amaze answer apply appreciate argue arrange arrive ask assign attend avoid balance become
behave believe belong bother care carry celebrate challenge check choose close collaborate collect combine come compare complete
connect consider contain continue contribute convince cook cope correct cover create debate decide defend deliver depend describe deserve
develop discover discuss display earn employ empower enable encourage enjoy ensure enter establish evolve examine expect explain
explore express face feel finish fit focus follow force foster gain gather grow guide handle happen help hire identify imagine implement improve
include increase inspire intend introduce invest investigate invite involve join judge keep know laugh launch learn let listen live look
maintain make manage matter mean measure mention mentor mix need negotiate nurture observe obtain occur offer operate organise organize own pair
participate perform persuade phone prefer prepare preserve prevent produce promise promote protect prove provide publish pull push raise
reach realise realize receive recognise recognize recruit reduce refer reflect refuse reject relate rely remain remember remind remove repair replace
represent require resolve respect respond rethink revise rotate run save seem serve settle share shout show sit solve sort speak
specialise specialize spend stay stop struggle succeed suffer suggest suit supervise supply survive talk teach tell tend thank think thrive
touch train treat trust try turn understand use value visit volunteer wait walk want watch welcome wish wonder work worry write
adapt adjust acknowledge acquire afford analyse analyze announce anticipate appear appoint approve assemble assess assume assure attract bother bring browse calculate
clarify communicate compete complain comply compose concentrate confide confirm congratulate consult convey cooperate coordinate criticise criticize cultivate decorate deepen define
demonstrate deploy determine devote disagree disappear discourage distribute donate educate eliminate emerge emphasise emphasize enforce enhance enrich entertain entrust escalate exceed
excel facilitate finalise finalize flourish generate hesitate hoard ignore illustrate impress incorporate inform inherit innovate insist inspire instruct integrate interact interfere interrupt
juggle linger locate maintain memorise memorize migrate mind minimise minimize motivate nominate optimise optimize outgrow overcome oversee owe persevere ponder possess postpone prescribe
prioritise prioritize proceed proofread qualify reassure reckon reconnect refrain reinforce relax rely renew resemble reside resist retain retire retrieve revisit revive satisfy seek shake
shorten simplify skip soften stimulate streamline strive submit suppose sustain swap tolerate transcribe uncover undertake unify uphold validate verify withdraw
love like hate hope cheer dance sing paint travel breathe earn forgive laugh smile whisper debate differ engage evaluate file greet hand
install inspect invent iterate license load lower merge monitor navigate notice nurse open outline pack plant pour pray preach print process pursue question quote
rank rate rebuild recall recommend record recover recycle redesign refine reform regulate rehearse repeat report research reserve restore restructure reuse reward
rotate sample schedule score search secure select serve shape shift shine ship sketch smooth solve sponsor standardise standardize step stock store strengthen
stress stretch structure supervise surprise survey switch tailor tackle taste tour track trade transform translate triage tutor upgrade volunteer vote warn wash weigh count
"""
NOUNS_TOO = listed(
    "act aim answer balance care challenge check close cook cover debate display face feel fit focus force gain guide help increase invite judge laugh launch "
    "live look matter mean measure mention mentor mix need offer own pair phone promise push raise reach repair respect run save share show sort stay stop struggle "
    "supply talk thank touch train treat trust try turn use value visit volunteer wait walk want watch welcome wish wonder work worry design plan support practice practise "
    "research report study study test review project market change lead rest play pay plant process order note name move hope place drive build start finish drink "
    "love like hope cheer dance paint travel file greet hand license load monitor nurse open outline pack plant print process question quote rank rate recall record reform report reserve reward sample schedule score search shape shift ship step stock store stress stretch structure surprise survey switch tackle taste tour track trade triage tutor upgrade vote wash sponsor smile notice shine debate select secure sketch draft brief coach count staff host press stock record document review question call set cut cast "
    "pick pet feed flip fix bake break climb clean chase bet fish fly fold hang heat hide hit jump kick knit knock lift light link lock log match miss pass paint pause pin plot pour race react "
    "reply return ride roll rule rush seal sew shoot slow smell sort spot spray stack stick sweep swim tie tip trust type wake warm waste wave weave wrap claim chat hug nap joke end approach benefit mind skip shake hire shop drop permit sleep fall rise catch draw win fight find throw "
    "build contact deal drill ease edit estimate exchange experiment forward grade greet haul highlight hunt interview juggle labor labour mark master park phone pitch poll pool process promise purchase "
    "raise rehearse request rescue rest rotate salute scan shout sign spark spread stick stay talk target teach present perform tour trip tune upset view wait water"
)
_IRREGULAR = {
    "become": "became", "begin": "began", "bring": "brought", "build": "built", "buy": "bought", "choose": "chose", "come": "came", "do": "did", "draw": "drew",
    "eat": "ate", "feel": "felt", "fight": "fought", "find": "found", "forget": "forgot", "get": "got", "give": "gave", "go": "went", "grow": "grew", "hear": "heard",
    "hold": "held", "keep": "kept", "know": "knew", "lead": "led", "leave": "left", "let": "let", "lose": "lost", "make": "made", "mean": "meant", "meet": "met",
    "put": "put", "read": "read", "run": "ran", "say": "said", "see": "saw", "sell": "sold", "send": "sent", "show": "showed", "sit": "sat", "speak": "spoke",
    "spend": "spent", "stand": "stood", "take": "took", "teach": "taught", "tell": "told", "think": "thought", "understand": "understood", "win": "won",
    "wear": "wore", "admit": "admitted", "plan": "planned", "stop": "stopped", "commit": "committed", "refer": "referred", "prefer": "preferred", "occur": "occurred", "permit": "permitted", "shop": "shopped", "drop": "dropped", "win over": "won over", "write": "wrote", "sleep": "slept", "drive": "drove", "fall": "fell", "rise": "rose", "throw": "threw", "catch": "caught",
    "feed": "fed", "fly": "flew", "break": "broke", "hang": "hung", "hide": "hid", "stick": "stuck", "sweep": "swept", "swim": "swam", "wake": "woke", "weave": "wove", "shake": "shook", "seek": "sought",
    "overcome": "overcame", "oversee": "oversaw", "withdraw": "withdrew", "undertake": "undertook", "hit": "hit", "cut": "cut", "set": "set", "shut": "shut", "split": "split", "bet": "bet", "spin": "spun", "sing": "sang", "shoot": "shot",
}  # fmt: skip
# Past forms that serve as participles too: after a noun they may belong to it ("the people left behind", "mistakes made").
_AMBIGUOUS_PAST = listed(
    "built brought bought felt found fought heard held kept led left let lost made meant met put read said sent sold spent told taught thought understood won run "
    "fed hung stuck swept sought hit cut set shut split bet spun shot"
)
BE_HAVE_DO = listed(
    "is are was were am isn't aren't wasn't weren't has have had haven't hasn't hadn't does did don't doesn't didn't do can can't cannot could couldn't will won't "
    "would wouldn't should shouldn't may might must it's they're there's that's we're you're i'm i'd i've"
)


# Verbs whose last letter is written twice before an ending.
_DOUBLED = listed(
    "admit begin chat commit cut drop fit flip forget get hit hug let log permit pet pin plan plot prefer put refer rub run scan set shop shut sit skip spin split spot stop swap swim tip win wrap"
)


def third(verb: str) -> str:
    """The form of a verb after "she"."""
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return f"{verb}es"
    return f"{verb[:-1]}ies" if verb.endswith("y") and verb[-2] not in "aeiou" else f"{verb}s"


def gerund(verb: str) -> str:
    """The form of a verb in -ing."""
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return f"{verb[:-2]}ying" if verb.endswith("ie") else f"{verb[:-1]}ing"
    return f"{verb}{verb[-1]}ing" if verb in _DOUBLED else f"{verb}ing"


def past(verb: str) -> str:
    """The form of a verb for what is over."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb.endswith("e"):
        return f"{verb}d"
    if verb in _DOUBLED:
        return f"{verb}{verb[-1]}ed"
    return f"{verb[:-1]}ied" if verb.endswith("y") and verb[-2] not in "aeiou" else f"{verb}ed"


_ALL = frozenset(_REGULAR.split()) | _IRREGULAR.keys()
PLAIN_VERBS = _ALL | NOUNS_TOO
SURE_PLAIN = _ALL - NOUNS_TOO
THIRD = frozenset(third(verb) for verb in PLAIN_VERBS)
SURE_THIRD = frozenset(third(verb) for verb in SURE_PLAIN) - listed("happens tends thinks feels")
SURE_THIRD |= listed("happens tends thinks feels works")
PAST = frozenset(past(verb) for verb in PLAIN_VERBS)
SURE_PAST = frozenset(_IRREGULAR.values()) - _AMBIGUOUS_PAST
GERUNDS = {gerund(verb): verb for verb in PLAIN_VERBS} | {"being": "be", "having": "have"}
# What only a person can have done, so that a note which opens with it means its writer: "grew up on a farm".
OWN_DEEDS = listed(
    "grew wrote did studied worked taught led ran built spent started trained volunteered interned clerked served nursed cooked coached tutored managed "
    "organised organized designed learned learnt majored minored specialised specialized joined raised moved came went used tried saw met researched coded "
    "programmed played sang founded supervised mentored competed graduated qualified apprenticed translated interpreted edited published lived lost cared "
    "read had made took was saw watched followed helped"
)
_PERSONAL = (
    "honest open kind clear patient frank candid warm direct generous thoughtful calm welcoming friendly helpful encouraging humble curious attentive gracious "
    "straightforward precise enthusiastic passionate approachable knowledgeable supportive respectful sincere genuine polite relaxed down-to-earth considerate "
    "organised organized engaged focused inspiring articulate"
)
PERSONAL = listed(_PERSONAL)
ADJECTIVES = PERSONAL | listed(
    "smart nice good great big small large long short high low new old young hard easy fast slow quick deep real true whole full rich poor close near far early late "
    "interesting exciting amazing impressive impressed interested inspired challenging rewarding meaningful important different similar flexible hands-on modern innovative "
    "creative collaborative competitive dynamic diverse inclusive relevant useful valuable unique perfect ideal happy glad proud sure ready able willing keen fair strong weak "
    "busy quiet safe serious funny practical realistic ambitious fantastic wonderful lovely excellent brilliant fun comfortable familiar transparent responsible "
    "independent bilingual trilingual multilingual stable solid intimidating secure prestigious reputable hopeful careful professional personable motivated driven dedicated committed excited intense laid-back people-first mission-driven"
)
PERSON_NOUNS = listed("people children staff men women everyone everybody nobody police faculty")
ADVERBS = listed(
    "just still always never really actually also often only even rarely seldom almost already both simply mostly mainly regularly usually sometimes once now truly genuinely"
)
FOREIGN = listed(
    "der das und mit für von ist nicht ich sie ein eine einen auf dem den wir bei les des une est pour avec dans sur nous vous que los las una con para por como muy "
    "del nel della il che di mi sono molto och att jag het een van niet voor ve bir çok em uma não com na po lang naman kasi talaga agad yung mga sila nila"
)
# Things whose names end like those of people.
_NO_PEOPLE = listed(
    "chillers containers counters computers printers trailers numbers papers orders letters newsletters borders rollers drawers folders servers routers boilers filters heaters freezers coolers timers "
    "meters dinners summers winters quarters matters offers layers registers flowers chargers burners centers chapters characters clusters corners covers dangers dispensers disorders fingers flavors ladders "
    "lockers markers powers reminders rivers scanners shelters shutters stickers tankers towers triggers typewriters waters buffers headers hangers levers newspapers slippers transformers wrappers blenders "
    "mixers fryers grinders cookers dryers washers sprinklers scooters lasers answers careers blisters barriers shoulders feathers posters banners trackers beakers burgers peppers crackers others "
    "parameters diapers spanners hammers rubbers bumpers extinguishers doors floors colors errors factors sectors indicators generators elevators corridors vectors motors sensors tractors reactors monitors mirrors "
    "favors odors harbors conveyors projectors escalators regulators connectors calculators processors detectors reflectors refrigerators incubators separators alternators simulators accelerators ventilators "
    "defibrillators rotors majors indoors outdoors lists twists checklists waitlists playlists shortlists wrists fists events accidents incidents documents contents moments segments components elements "
    "treatments payments appointments requirements improvements assignments departments statements environments experiments instruments investments agreements arguments achievements comments judgments developments "
    "assessments shipments apartments arrangements amendments basements cents rents tents vents dents scents ingredients nutrients presents talents patents gradients increments precedents detergents currents accents "
    "supplements complements refreshments garments monuments movements placements replacements settlements adjustments announcements engagements enrolments enrollments measurements plants restaurants grants "
    "contaminants pollutants lubricants coolants sealants disinfectants variants constants implants pants warrants fees trees knees bees coffees guarantees degrees toffees estimates climates"
)
# Words for several people, most of them known by their endings.
PEOPLE = re.compile(
    rf"\b(?!(?:{'|'.join(sorted(_NO_PEOPLE))})\b)(?:people|children|men|women|staff|faculty|\w{{2,}}(?:ers|ors|ists|ents|ants|ees|ians|mates)|associates|graduates|candidates|juniors|seniors|nurses|judges|pupils|guests|families|"
    r"couples|interns|apprentices|refugees|cooks|chefs|clerks|partners|second-years|first-years|third-years|boys|girls|parents|colleagues|hands|neighbou?rs|kids|boards|teams|everyone)\b",
    re.IGNORECASE,
)

"""Nouns: those that are counted, those that are not, those that stand for many, and plurals that do not follow the rule."""

from __future__ import annotations

from afterword.core.note.lists import listed

COUNTED = listed("""
porter headteacher foreman ability abstract academic accent accident accountant accomplishment account achievement acquisition activity actor actress adjustment administrator
adult advantage adventure adviser advisor advocate affair afternoon agency agenda agent agreement aide aircraft airline airport aisle album algorithm alliance ally
alternative ambassador ambition ambulance amount analysis analyst anecdote angle animal anniversary announcement answer apartment apology app
appeal appetite apple appliance applicant application appointment appraisal apprentice apprenticeship approach aquarium arc archaeologist arch architect
archive archivist area argument arm army arrangement arrival art article artist aspect aspiration assembly assertion assessment asset assignment
assistant associate association assumption atelier athlete atmosphere attack attempt attendee attitude attorney attribute auction audience audit auditor aunt
author authority avenue award baby background backlog badge bag baker bakery balance ballet ball band bank banker banner bar barn barrier barrister base
basin basis basket batch battery battle bay beach bead beam bearing beast bed bee beginner beginning behavior behaviour bell belt bench benefit bid bike bill bin
bird birthday bishop blackboard blade blanket blessing block blog board boat body bolt bond bonus book bookshop boot border boss bottle boundary bowl box boy
bracket brain branch brand bread breakfast breakthrough breath brick bride bridge brief briefing broker brother browser brush bucket budget bug builder
building bulb bulletin bus business butcher button buyer cabin cabinet cable cafe café cake calculation calendar camera camp campaign campus candidate candle
capability capacity captain car card career caregiver carer carpenter carriage cart case casebook cashier castle cat catalog catalogue category cathedral cause
celebration cell center centre century ceremony certificate chain chair chairman challenge chamber champion chance change channel chaplain chapter
character characteristic charge charity chart chat check chef chemical chemist child choice choir church circle circuit circumstance citizen
city claim clash class classmate classroom clause cleaner clerk client climate clinic clinician clock closet cloth cloud club clue coach coalition coast
coat code cohort coin collaboration colleague collection collector college color colour column combination comedy comment commentary commission
commitment committee community companion company comparison competition competitor complaint complication compliment component composer
composition compromise computer concept concern concert conclusion condition conductor conference conflict confirmation connection consequence
constraint consultant consultation consumer container contest context contract contractor contrast contribution contributor control convention
conversation conversion cook cookie cooperative copy corner corporation correction correspondent corridor cost costume cottage council counselor
counsellor counter country county couple courier course court courtroom courtyard cousin cover cow craftsman creation creature credential credit crew crisis criterion
critic criticism crop cross crowd cruise culture cup cure curator curriculum curve customer cycle dad dairy dam dance dancer danger database
date daughter day deadline dealer dean debate debt decade decision deck declaration decline decoration deduction defect defendant degree
delay delegate delegation demand demo democracy demonstration dentist department dependency deposit depth deputy description desert design designer
desk detail detective developer development device diagnosis diagram dialect dialogue diary difference difficulty dimension dinner diploma director
directory disability disadvantage disaster discipline discovery discussion disease dish dispute distance distinction distributor district ditch
diver division doctor document documentary dog doll donation donor door dose doubt draft drama drawer drawing dream dress drink driver drug drum duty
ear earthquake economist economy edge edition editor editorial effect effort egg election electrician element elevator email embassy emergency emotion emphasis employee
employer encounter end ending endeavor endeavour enemy engagement engine engineer enterprise entrance entrepreneur entry envelope environment
episode equation era error essay establishment estate estimate evaluation evening event examination examiner example excavation exception exchange exercise exhibit
exhibition expansion expectation expense experience experiment expert explanation exploration export expression extension extent eye fabric face facility fact
factor factory faculty failure fair family fan farm farmer father fault favor favour favourite feature fee feeling fellow fellowship fence ferry festival fever fiction field fight figure
file film filter finding finger firefighter firm fish fit fix flag flat flaw fleet flight floor flower focus folder folk following food foot
force forecast forest form format formula forum foundation founder fraction fragment frame framework freelancer friend friendship frontier fruit function fund
fundraiser furnace future gain gallery game gap garage garden gardener garment gate gathering gear generation gentleman gesture gift girl glance glass glimpse glove goal
goat god gown grade graduate grandfather grandmother grant graph green greeting grid group grower guarantee guardian guess guest guide guideline guitar gun guy
habit half hall hallway hand handbook handful handover hat head headline headquarter heart hearing hen heritage hero highlight hill hint historian
hive hobby holder hole holiday home honor honour hope horizon horse hospital host hostel hotel hour house household hull husband hypothesis idea ideal identity illness illustration image
impact implementation implication import impression improvement impulse inch incident income increase index individual industry influence ingredient
initiative injury inn innovation inquiry insect inspection inspector instance instinct institute institution instruction instructor instrument
insurer integration intention interaction interest interface intern internship interpretation interpreter interruption intersection interval interview interviewer
introduction intuition invention inventory investigation investigator investment investor invitation invoice island issue item jacket job joint joke journal
journalist journey joy judge judgement judgment juggler jury juror key kid kilometre kind king kingdom kitchen knife knot lab label laboratory laborer labourer
lack lady lake lamb lamp land landlord landmark landscape lane language laptop lathe laugh launch law lawsuit lawyer layer layout leader leaf league learner lease
lecture lecturer leg legacy legend lesson letter level librarian library licence license life lift light limit limitation line link lion
liquid list listener listing litigator loaf loan lobby location lock log loom loop loss lot lounge lover lunch machine machinist magazine maker manager manifesto manner
manual manufacturer manuscript map march margin mark marker market marriage mason mat match mate material matter mayor meal meaning means measure
measurement mechanic mechanism medal mediator medicine medium meeting member memo memory mentor menu merchant message metaphor meter method
metre microscope midwife mile milestone mill mind miner minister minor minority minute miracle mirror misconception mission mistake mixture mobile
model moment monitor month mood morning mother motion motivation motive motor mountain mouse mouth move movement movie mud mural muscle museum musician
name nation navigator neck need negotiation neighbor neighborhood neighbour neighbourhood nephew nerve net network newcomer newsletter newspaper niche niece
night nomination norm nose note notebook notice notion novel novelist number nun nurse nursery object objective obligation observation observer obstacle
occasion occupation ocean offer offering office officer official oil onion opening opera operation operator opinion opponent opportunity option orchard
orchestra order ordinance organ organisation organiser organization organizer origin outcome outline outlet output outsider oven owner ox pace pack package page pain
painter painting pair palace panel panelist panellist paper paradigm paragraph paralegal parameter paramedic parent parish park part participant
particle partner partnership party passage passenger passion past pastor patch patent path patient patron pattern pause paw payment pear peer pen
pencil pension people percentage performance performer period permit person personality perspective petition phase phenomenon philosopher philosophy phone photo
photograph photographer phrase physician physicist pianist piano picture pie piece pier pig pile pilot pin pioneer pipe pipeline pitch place plan plane planner plant
plastic plate platform player playground playwright pleasure plot plumber pocket podcast poem poet point policy politician poll pond pool population
portfolio portion portrait position possession possibility post poster postgraduate pot potter pound power practice practitioner precedent preference premise
preparation presence present presentation presenter president press pressure price pride priest prince principal principle print printer priority prison
prisoner privilege prize problem procedure process processor producer product production profession professional professor profile profit program
programme programmer project promise promotion proof property proportion proposal prospect protein protest protocol prototype provider province
provision pub publication publisher pump pupil purchase purpose pursuit puzzle qualification quality quantity quarry quarter queen query quest question
questionnaire queue quilt quote race rack radio rail railway range rank ranger rate ratio reaction reader reading reality reason receipt receiver reception
receptionist recipe recipient recommendation record recording recovery recruit recruiter reduction referee reference referral reflection reform refuge refugee
region register regulation regulator rehearsal relation relationship relative release relief religion remark reminder renewal rep repair repeat
replacement reply report reporter representation representative reputation request requirement researcher reservation reserve reservoir resident
resolution resource response responsibility restaurant restriction result resume résumé retailer return review reviewer revision reward rhythm rider
right ring rise risk ritual river road robot rock role roof room root rope rose rota rotation round route routine row rule run sailor salad salary sale
salesman sample sandwich satellite scale scandal scene scenario schedule scheme scholar scholarship school science scientist scope score scout screen script sculptor
sculpture sea seal search season seat second secret secretary section sector seed segment selection seller seminar senator sensor sentence sequence
series servant server service session set setting settlement setup shadow shape share sheet shelf shell shelter shepherd shift ship shipment shirt shoe shop shoot
overhaul rebuild redesign refit relaunch rethink revamp rewrite rework rollout shop shortage shortcoming shot shoulder show shower sign signal signature significance silo singer sister site situation size sketch skill slide slogan slot smile smell
snag snapshot society sociologist software soldier solicitor solution son song sort sound source space speaker specialist species specification spectrum speech
spirit sponsor spot spouse spreadsheet spring square squad stack stadium staff stage stair stake stakeholder stall stance standard standpoint star
start startup state statement station statistic statue status stay step stick stitch stock stomach stone stop store storm story strand
stranger strategy stream street strength stretch strike string strip structure struggle student studio study style subject submission subsidiary
substance suburb success suggestion suit suite summary summer summit supervisor supper supplier support surface surgeon surgery surprise
survey survivor suspect sweater symbol symptom syllabus synopsis system table tablet tactic tailor tale talent talk tank target task taste tax taxi tea teacher team
teammate technician technique technology teenager telephone telescope template temple tenant tendency tension tent term terminal territory test
testament testimony text textbook texture theatre theater theme theory therapist therapy thesis thing thinker thought thread threat threshold throat ticket
tide tie tile timeline timetable tip title toast toddler tone tool tooth top topic total touch tour tourist tower town toy trace track trade tradition
trail trailer train trainee trainer trait transaction transcript transition translation translator traveler traveller treat treatment treaty
tree trend trial tribe tribute trick trip triumph troop truck trust trustee truth tube tunnel turn turning tutor tutorial twin type uncertainty uncle
undergraduate union unit universe university update upgrade user vacancy vaccine valley value valve variable variation variety vehicle vendor venture venue
verdict version vessel vet veteran veterinarian victim victory video view viewer viewpoint village villager violin virtue vision visit visitor visual vocation voice
volume volunteer vote voter voyage wage wagon waiter waitress walk wall ward warehouse warning warrior watch wave way weakness weapon website wedding
week weekend weight welcome welder wheel whistle wife willingness win wind window wing winner winter wish witness wolf woman wonder wood word worker
workflow workplace workshop world worry worship wound writer year yield youngster zone zoo
apprentice co-worker coworker counterpart deep-dive follow-up handler intake leadership logbook mock-up nonprofit one-to-one roster start-up sous-chef walk-through
walkthrough whiteboard workday workload workstream worksheet postdoc thermometer lesson-plan dovetail chisel graft hedge hatchery kiln bellows oncologist radiographer
ironworker joiner luthier milliner optometrist pharmacist physiotherapist plasterer podiatrist psychologist roofer surveyor undertaker upholsterer vintner webinar
yard fortnight depot van bottom canteen ministry merger advertisement ladder autumn visa passport laundry crane kettle boiler ledger
switchboard parrot tannery custom tram hospice tray greenhouse advert shipyard forklift scaffold biscuit chapel canal newsroom jar
mortgage tribunal vestry lorry tractor fare staircase allotment weighbridge simulator vault domain cannery sawmill boardroom bedside galley
crumb weir cellar ramp shortlist locker keyboard leaflet penny sleeve caseload bath funeral registry quay refinery voicemail lectureship
basement torch salon gym hangar stool heater surname doctorate formality navy widower sabbatical projector brewery dishwasher
dictionary consulate attachment foyer flask stockroom sermon napkin showroom cupboard monsoon landline puppet helmet beard radiator diocese
widow lifeboat drought wrist gearbox culvert dashboard candidature parcel fridge predecessor stipend bindery bicycle dispensary elbow goose outage
shoebox brochure nuisance outset lawn compressor pulpit bursary spanner barrel mortuary hatch matinee smokehouse weekday foreigner pavement
charger logo barge rival sofa prayer placement lodger planetarium inbox clipboard cap redundancy beauty pharmacy wheelchair freezer statute accordion
crossword cyclone pint treasury brigade caravan covenant estuary stapler windowsill luxury culprit affidavit mosque plank courthouse purse readership
magistrate successor creamery curtain vat spoon skipper microphone memorandum childhood borehole timesheet pastry marquee payslip granny
actuary plaster headache autoclave chancery jetty embargo repertoire spade semester mule turnip ratepayer tombola sacristy
indemnity scone grapevine honorarium oversight alley crematorium windmill mailbox crib runway mathematician dockyard umpire handout bibliography
sextant sixpence forenoon debtor cheque gatehouse semicolon riddle acreage wallet timer pigeonhole pigeon wetland dinosaur cafeteria kindergarten
cot directorship parade turbine annex monk searchlight aeroplane foal dredger postcard chaplaincy callback booklet trolley hernia
grievance headset tyre loft chairmanship motorway outfit handshake footbridge detour flatmate porch amusement airfield insult mole sanctuary
helpline socket kilogram polytechnic boatyard tenor ballroom demon signalman tortoise belief regatta strongroom windscreen hectare raft parlour rabbit
hearse ribbon raffle footnote eyebrow boathouse camel currach bailiff cloak cave blazer flashlight grudge confession chainsaw conservatory
layoff drummer roadmap stove flowchart noticeboard subscriber saddle budgie fisherman appendix homeroom
wheelhouse doorstep curatorship banana telehandler gasket hyphen launderette acquaintance testimonial schoolmaster pensioner takeoff
hogshead ewe nomad
""") - listed(
    "software significance people means series species headquarter following leadership cloth food fiction bread"
)

MASS = listed("""
noise progress staffing lighting shelving cladding plumbing readiness kindness
advice attention behavior behaviour bread candor candour care clarity clothing coffee collaboration commitment compassion competence confidence confusion
consideration content cooperation courage courtesy creativity curiosity damage data dedication depth determination dignity diligence diversity education electricity
empathy emphasis employment encouragement energy engagement enthusiasm equipment ethics evidence excitement expertise experience fairness feedback finance flexibility
food freedom fun furniture generosity gold grace gratitude growth guidance hardware harmony health help heritage homework honesty hospitality housing humanity
humility humor humour imagination impact information infrastructure innovation inspiration insurance integrity intelligence interest jewelry jewellery justice kindness
knowledge labor labour laughter law leadership leisure litigation literature logic loyalty luck luggage machinery mail maintenance management marketing
mathematics medicine merchandise money motivation music nature news nursing openness paperwork participation passion patience peace perseverance pleasure poetry pollution
poverty power practice praise precision pressure pride privacy production professionalism progress proof psychology punctuation punctuality quality recognition
rain reading recruitment research resilience respect responsibility rigor rigour rice safety sand satisfaction scenery seniority sensitivity significance silence sincerity game sculpture
software soil space speed spirit staff stamina steel stuff stress strength success support surgery swimming talent teaching teamwork technology time
thoughtfulness timber tolerance tourism traffic training transparency transport travel trust truth understanding usage value warmth waste water wealth
weather welfare wisdom wood work workmanship writing youth appreciation admiration respect
flour dough sawdust honey joinery rust clay petrol milk cheese glue tin grain barley hay linen football arithmetic silk oak snow fog soup laundry
overtime drainage availability decency convenience permission history goodwill faith brevity morphine rhubarb jollof lemonade outreach stewardship
supervision assurance absence attendance grammar cash
""")

# "The team are" and "the team is" are both right.
COLLECTIVE = listed("""
agency army association audience band bank board cabinet cast chamber chorus clan class clergy club cohort committee community company congregation corporation
council couple court crew crowd delegation department enemy faculty family firm fleet gang generation government group household jury leadership
majority management media minority nobility office orchestra organisation organization pair panel parliament party personnel police population press
profession public school shift squad staff studio team trio troupe union university workforce data lot number variety range rest half part series host handful dozen
bunch percentage proportion quarter third remainder bulk plenty majority rest minimum maximum hospital clinic charity institute institution
shift archive ward kitchen desk floor bakery shop library museum gallery theatre theater lab laboratory division unit bureau surgery nursery yard chambers agency
village town city county country world street neighbourhood neighborhood parish network alliance coalition federation league house hotel restaurant café brewery farm
estate factory plant mill practice year cabinet tribe workshop studio campus centre center college department enterprise institution opera orchestra ministry embassy
vestry navy treasury brigade registry academy consulate diocese chancery canteen newsroom chaplaincy tribunal
youth membership intake bench bar side opposition competition talent electorate society fellowship wing branch
""")

# Who does things, so that "the nurses hands" is a noun and a verb.
PEOPLE = listed("""
accountant administrator adviser advisor analyst applicant apprentice architect artist assistant associate attorney author baker barista barrister boss boy brother
builder butcher candidate captain caregiver carer carpenter cashier chairman chef chemist child clerk client clinician coach colleague composer conductor consultant
contractor cook coordinator counselor counsellor curator customer dean dentist designer developer director doctor driver editor electrician employee employer engineer
farmer father foreman friend gardener girl guest guide headteacher instructor intern interpreter interviewer joiner journalist judge lady lawyer learner lecturer librarian
machinist man manager mechanic member mentor midwife mother musician neighbour neighbor nurse officer operator owner painter paralegal parent partner patient person pharmacist
photographer physician pilot planner player plumber porter president principal professor programmer pupil receptionist recruiter resident researcher scientist secretary
sister solicitor specialist student supervisor surgeon surveyor teacher technician therapist trainee trainer translator tutor veterinarian visitor volunteer waiter waitress
welder woman worker writer
matron registrar caretaker notary landlady treasurer farrier sommelier sexton teller postman organist warden dispatcher florist blacksmith coroner
deckhand beekeeper cabinetmaker goalkeeper understudy typesetter statistician usher lifeguard restorer babysitter concierge bursar
""")

IRREGULAR_PLURALS = {
    "analysis": "analyses", "axis": "axes", "basis": "bases", "calf": "calves", "child": "children", "craftsman": "craftsmen", "foreman": "foremen", "crisis": "crises",
    "criterion": "criteria", "curriculum": "curricula", "diagnosis": "diagnoses", "foot": "feet", "gentleman": "gentlemen", "chairman": "chairmen",
    "half": "halves", "hero": "heroes", "hypothesis": "hypotheses", "knife": "knives", "leaf": "leaves", "life": "lives", "loaf": "loaves", "man": "men",
    "medium": "media", "midwife": "midwives", "mouse": "mice", "ox": "oxen", "person": "people", "phenomenon": "phenomena", "potato": "potatoes", "salesman": "salesmen",
    "shelf": "shelves", "syllabus": "syllabuses", "synopsis": "synopses", "thesis": "theses", "tomato": "tomatoes", "tooth": "teeth", "wife": "wives", "wolf": "wolves",
    "woman": "women", "goose": "geese", "echo": "echoes", "quiz": "quizzes", "embargo": "embargoes",
}  # fmt: skip
UNCHANGED = listed("aircraft fish offspring series species sheep deer salmon headquarters means crossroads works")
# Plurals in form that take a singular verb, or either.
SINGULAR_IN_S = listed("""
news chambers barracks kennels stables premises mews waterworks politics mathematics maths physics economics ethics logistics statistics athletics genetics robotics electronics linguistics mechanics dynamics acoustics
gymnastics optics ceramics classics series species means headquarters crossroads works sales operations communications relations resources humanities
analytics aesthetics graphics hours minutes years months weeks days dollars pounds miles media data criteria masters lots arts sports careers systems goods customs kilometres euros cents rupees naira seconds savings thanks
""")


def _plural(noun: str) -> str:
    if noun in IRREGULAR_PLURALS:
        return IRREGULAR_PLURALS[noun]
    if noun in UNCHANGED:
        return noun
    if noun.endswith("man") and noun not in {"human", "talisman"}:
        return f"{noun[:-3]}men"
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "x", "z", "ch", "sh")) else f"{noun}s"


PLURAL_OF = {noun: _plural(noun) for noun in sorted(COUNTED | PEOPLE | set(IRREGULAR_PLURALS))}
SINGULAR_OF = {plural: noun for noun, plural in PLURAL_OF.items() if noun not in UNCHANGED}

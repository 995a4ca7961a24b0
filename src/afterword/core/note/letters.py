"""First letters, small or capital, as the place in a sentence asks."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from afterword.core.note.articles import MASS
from afterword.core.note.lists import listed
from afterword.core.note.names import COMMON_GIVEN, fold
from afterword.core.note.titles import title_name
from afterword.core.note.word_classes import (
    ADJECTIVES,
    BE_HAVE_DO,
    DETERMINERS,
    PERSON_NOUNS,
    PREPOSITIONS,
    SUBJECTS,
    SURE_PAST,
    SURE_PLAIN,
    THIRD,
)
from afterword.core.note.written_out import CAPITALS

# What English writes with a capital wherever it stands, beside the table of what is typed small (``CAPITALS``).
_ALWAYS_CAPITAL = frozenset(CAPITALS) | listed(
    "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april june july august september "
    "october november december jan feb apr aug sept oct nov dec easter christmas thanksgiving halloween hanukkah ramadan diwali eid passover juneteenth english spanish french german "
    "italian portuguese chinese mandarin cantonese japanese korean vietnamese tagalog thai arabic hebrew persian farsi turkish kurdish russian ukrainian romanian hungarian czech slovak "
    "polish greek serbian croatian bulgarian dutch flemish swedish norwegian danish finnish icelandic estonian latvian lithuanian irish scottish welsh british cornish gaelic hindi urdu "
    "bengali punjabi gujarati marathi tamil telugu kannada malayalam sanskrit nepali sinhala yoruba igbo hausa swahili zulu xhosa amharic somali afrikaans latin american canadian mexican "
    "brazilian argentinian chilean colombian peruvian cuban haitian jamaican caribbean european african asian australian indian pakistani bangladeshi nigerian ghanaian kenyan ugandan "
    "ethiopian egyptian moroccan israeli palestinian iranian iraqi syrian afghan filipino indonesian malaysian hispanic latino latina latinx americans indians nigerians canadians europeans "
    "africans australians germans italians mexicans christian christians catholic catholics jewish muslim muslims hindu sikh buddhist quaker methodist baptist lutheran amish mennonite navajo "
    "cherokee maori inuit aboriginal deaf medicare medicaid victorian georgian edwardian gothic tudor shakespearean brexit renaissance america britain england scotland wales ireland "
    "france germany spain portugal italy switzerland austria belgium netherlands holland luxembourg sweden norway denmark finland iceland poland hungary romania bulgaria greece ukraine russia "
    "estonia latvia lithuania croatia serbia slovenia israel palestine lebanon jordan syria iraq iran egypt morocco algeria tunisia libya sudan ethiopia kenya uganda tanzania rwanda ghana nigeria "
    "senegal cameroon zambia zimbabwe botswana namibia malawi mozambique india pakistan bangladesh nepal kolkata japan korea taiwan vietnam thailand cambodia malaysia singapore indonesia philippines "
    "australia canada mexico guatemala honduras nicaragua panama colombia venezuela ecuador peru bolivia brazil chile argentina uruguay paraguay cuba haiti jamaica barbados trinidad europe africa asia "
    "antarctica kilimanjaro london paris berlin munich hamburg frankfurt vienna zurich geneva basel brussels amsterdam rotterdam utrecht copenhagen stockholm oslo helsinki warsaw prague budapest "
    "bucharest athens rome milan turin naples venice florence madrid barcelona seville lisbon dublin belfast cardiff swansea edinburgh glasgow aberdeen dundee manchester liverpool leeds sheffield "
    "bradford birmingham coventry leicester nottingham newcastle sunderland bristol exeter plymouth southampton portsmouth brighton oxford cambridge norwich york galway limerick waterford boston "
    "chicago houston dallas austin denver seattle portland oakland sacramento philadelphia pittsburgh baltimore washington atlanta miami orlando tampa detroit cleveland columbus cincinnati indianapolis "
    "milwaukee minneapolis omaha nashville memphis louisville charlotte raleigh albuquerque tucson honolulu brooklyn manhattan harlem texas california florida georgia ohio michigan illinois indiana "
    "wisconsin minnesota iowa missouri kansas nebraska oklahoma arkansas louisiana mississippi alabama tennessee kentucky virginia maryland delaware pennsylvania connecticut massachusetts vermont maine "
    "montana idaho utah nevada arizona colorado wyoming oregon alaska hawaii toronto montreal vancouver ottawa calgary winnipeg sydney melbourne brisbane perth adelaide canberra darwin auckland "
    "wellington lagos abuja kano ibadan enugu kaduna accra nairobi mombasa kampala johannesburg durban pretoria cairo casablanca dubai doha riyadh mumbai delhi kolkata bangalore bengaluru chennai "
    "hyderabad pune ahmedabad jaipur kochi karachi lahore dhaka kathmandu colombo bangkok jakarta manila hanoi seoul tokyo osaka kyoto beijing shanghai shenzhen taipei tuscany provence bavaria "
    "normandy yorkshire lancashire cornwall devon kent essex sussex norfolk suffolk somerset dorset google microsoft amazon facebook instagram linkedin twitter youtube whatsapp tiktok netflix spotify "
    "uber airbnb tesla toyota honda boeing airbus siemens bosch philips samsung sony nokia ericsson intel nvidia salesforce hubspot shopify paypal klarna adobe photoshop "
    "autocad revit solidworks excel powerpoint quickbooks xero netsuite workday jira github gitlab docker kubernetes terraform ansible jenkins postgres mysql rust "
    "mongodb kafka tableau databricks python java javascript typescript kotlin scala golang haskell erlang clojure linux ubuntu debian django laravel angular "
    "walmart costco ikea tesco sainsbury's lidl aldi starbucks mcdonald's lego lufthansa ryanair pfizer novartis moderna astrazeneca deloitte accenture mckinsey kpmg goldman citibank hsbc barclays "
    "cerner pyxis clio westlaw zendesk braille bayes markov poisson gantt kanban kaizen zumba pilates reiki makaton parkinson alzheimer crohn asperger tourette huntington hodgkin "
    "airflow pytorch tensorflow redis elasticsearch grafana datadog splunk okta asana trello canva mailchimp zapier servicenow sharepoint onenote bloomberg moodle procore sketchup ofsted montessori waldorf steiner shakespeare mozart beethoven bach chopin dickens austen macbeth"
)
# Small words that a firm's name may hold as well.
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
_MAY_BE = re.compile(r"\S+ (?:be|have|not|never|I|we|the|seem|need|take|become|well|as)\b")
# "Stan, who sang": somebody by name.
_WHO = re.compile(r"\S+, (?:who|whose)\b")
# "Series B", "Vitamin C".
_LETTERED = re.compile(r"\S+ [B-HJ-Z](?![\w'&/-])")
_NAMES_AND_WORDS = listed("amber bill carol crystal grace heather holly jack jean joyce mark rose sue victor")
_LITTLE = (DETERMINERS | PREPOSITIONS | BE_HAVE_DO | SURE_PLAIN | ADJECTIVES) | listed(
    "a about all an another any as at because being both by each every for from her his how in it its my no of on our that the their these they this to two three "
    "we what when where whether which who why with your love loved like liked did wrote led ran built"
)
_GOES_ON_SMALL = re.compile(r"\S+ing [a-z]+ (?:for|of|with|to|and)\b")
# Who says or does such a thing, without an article before, has a name.
_PERSON_VERB = re.compile(
    r"\S+ (?:(?:also|really|just|never|always) )?(?:said|says|told|tells|explained|showed|taught|mentioned|asked|offered|thinks|thought|knows|shared|introduced|and I)\b"
)
# "Bayesian", "Newtonian": made from a name, unlike "pediatrician" or "agrarian".
_FROM_A_NAME = re.compile(r"[a-z]{3,}(?:[^cr]i|[bdlpt]e)an")
_FROM_NO_NAME = listed(
    "median radian civilian guardian custodian comedian meridian circadian draconian bohemian amphibian pedestrian reptilian mammalian simian avian ruffian plebeian thespian champion ovarian "
    "subterranean antediluvian quotidian obsidian tragedian collegian valerian equestrian riparian valedictorian hessian alien"
)
# Who has, is or does something, without an article before, is somebody, if the word is none that English has: "Bazza has won it".
_DOES = re.compile(r"\S+ (?:(?:also|really|just|never|always|still|already|actually|even) )?(?P<word>[a-z]+)\b")
_DOING = THIRD | SURE_PAST | listed("has had is was does did will would can could and quits")
_ENDS_AS_A_NAME = re.compile(r"[a-z]{2,}[aiou]|[a-z]*[^\x00-\x7f][^\s]*")
_WORDS_THAT_END_SO = listed(
    "area data idea pizza pasta media drama agenda camera era formula quota criteria dementia opera arena villa sauna tuna salsa soda umbrella panda zebra koala gala yoga trivia militia insomnia pneumonia "
    "anaesthesia anesthesia asthma plasma stigma trauma karma charisma schema enigma dilemma diploma coma aroma cinema plaza piazza cafeteria pizzeria bacteria algebra propaganda stamina saliva retina flora fauna "
    "lava magma extra replica vanilla gorilla china cola sofa tea sea flea pea plea panacea taxi ski wifi kiwi sushi deli chili broccoli zucchini alumni stimuli fungi mini khaki origami tofu menu emu guru haiku flu "
    "photo video studio portfolio radio ratio audio piano cello casino zero hero echo veto memo demo promo intro logo cargo embargo tango tobacco cocoa potato tomato mango avocado espresso disco solo duo trio ego "
    "info auto euro kilo rhino hippo volcano tornado patio scenario mosquito buffalo bingo judo repo turbo placebo zoo pseudo ditto motto ghetto tattoo shampoo bamboo taboo kangaroo cuckoo café paella lasagna banana "
    "quinoa tapioca mocha matcha sangria tequila vodka granola feta ricotta burrata mozzarella polenta pancetta focaccia mascara nausea diarrhoea diarrhea anaemia anemia leukaemia leukemia mania phobia amnesia "
    "hernia sciatica eczema oedema edema hyperemesis paranoia utopia nostalgia inertia memorabilia regalia paraphernalia encyclopedia multimedia academia suburbia magnolia gymnasia crèche naïveté fiancé fiancée résumé "
    "entrée décor soufflé purée sauté protégé cliché façade papier-mâché matinée touché"
)
_SMALL_PEOPLE = SUBJECTS | PERSON_NOUNS | listed("management one mom mum dad grandma grandpa")
_PROPER_ING = listed(
    "beijing boeing reading sterling king fleming browning manning harding downing wyoming spring goering kipling"
)


def upper_first(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def lower_first(text: str, names: AbstractSet[str]) -> str:
    """The text with a small first letter, unless its first word is a name, an initialism, or always written with a capital."""
    word = re.match(r"[^\s,;:]+", text)
    first = word.group() if word else ""
    if (
        not first
        or first[0].islower()
        or re.fullmatch(r"I(?:['’]\w+)?|[A-Z]\.", first)
        or any(sign.isupper() for sign in first[1:])
        or _is_proper(text, first, names)
    ):
        return text
    return text[:1].lower() + text[1:]


def _is_proper(text: str, first: str, names: AbstractSet[str]) -> bool:
    """Whether the first word is a name: known as one, written as a part of one, or spoken of as somebody."""
    bare = first.casefold().replace("’", "'").strip(".,;:!?()\"'")
    stem = re.split("['-]", bare)[0]
    known = (
        (title_name(first.rstrip(".")) and first.endswith("."))
        or (fold(first) in names and bare not in _SMALL)
        or (bare in _PROPER_ING and not _GOES_ON_SMALL.match(text))
        or stem in _ALWAYS_CAPITAL
        or (stem == "may" and not _MAY_BE.match(text))
        or (stem in COMMON_GIVEN and stem not in _NAMES_AND_WORDS)
        or any(sign.isdigit() for sign in stem)
        or (len(stem) == 1 and stem not in {"a", "e"})
    )
    return bool(known) or _seems_proper(text, bare, stem)


def _seems_proper(text: str, bare: str, stem: str) -> bool:
    """Whether an unknown first word goes on as a name does: "Hague Convention cases", "Wanjiru's class", "Wanjiru said"."""
    if bare in _LITTLE or bare.endswith(("ing", "ed", "ly")) or stem in _SMALL_PEOPLE:
        return False
    if _WHO.match(text) and not bare.endswith("s"):
        return True
    if _LETTERED.match(text) or (_NAME_OF_TWO.match(text) and not bare.endswith("s")):
        return True
    if _FROM_A_NAME.fullmatch(stem):
        return stem not in _FROM_NO_NAME
    if _ENDS_AS_A_NAME.fullmatch(stem) and stem not in _WORDS_THAT_END_SO | _SMALL | MASS:
        does = _DOES.match(text)
        if does and does["word"] in _DOING:
            return True
    plain = stem in _SMALL or stem.endswith("s")
    return not plain and ("'" in bare or _PERSON_VERB.match(text) is not None)

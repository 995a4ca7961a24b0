"""Adjectives, adverbs and the small words that hold a sentence together."""

from __future__ import annotations

from afterword.core.note.lists import listed

ADJECTIVES = listed("""
able absent awake absolute abstract academic acceptable accessible accurate active actual acute additional adept adequate adjacent administrative advanced affordable afraid
aged agile alert alive alone alternative amazing ambitious ample ancient angry annual anxious apparent appealing applicable appreciative appropriate apt aware
awful bad bare basic beautiful beneficial better big bitter black blank blind blue bold boring brave brief bright brilliant broad broken brown busy calm
candid capable careful careless caring casual central certain challenging charitable charming cheap cheerful chief civil classic clean clear clever clinical close
cold collaborative comfortable common communal compact comparable compassionate competent competitive complete complex complicated comprehensive concerned concise
concrete confident conscious considerable considerate consistent constant constructive contemporary content continued continuous convenient conventional convincing
cool cordial corporate correct costly courageous courteous crazy creative critical crucial cultural curious current daily damp dark dead deaf dear decent dedicated
deep definite delicate delicious delightful dense dependent desirable desperate detailed diligent difficult digital direct dirty disappointed distant distinct diverse domestic
double doubtful dramatic dry due dull dynamic eager early easy economic educational effective efficient elaborate elderly electric electronic elegant eligible empty
encouraging engaging enjoyable enlightening enormous enthusiastic entire equal essential ethical evident exact excellent exceptional excited exciting exclusive exhausted existing
expensive experienced experimental explicit extensive external extra extraordinary extreme faithful fair false familiar famous fantastic far fascinated fascinating fast
fatal favorable favourable favorite favourite fearless federal fierce final financial fine first firm fit fitting flat flexible fluent focused fond foreign formal former fortunate
forward forthright free frequent fresh friendly front fruitful full fun functional fundamental funny further future general generous gentle genuine glad global golden good gorgeous gracious
gradual grand grateful gratifying great green gross happy hard harsh healthy heavy helpful hesitant high historic historical holy honest honorary honored honoured hopeful horrible hot huge human humble
hungry ideal identical ill illegal immediate immense imminent impatient important impossible impressed impressive inclusive incredible independent indispensable individual industrial inevitable
informal informative initial inner innocent innovative insightful inspired inspiring instrumental integral intelligent intense interactive interested interesting internal international intrigued intriguing
invaluable inventive inviting junior just keen key kind knowledgeable large last late latest lavish lazy leading lean legal legitimate level likely literary little live lively local logical
long loose loud lovely low loyal lucky mad magnificent main major manual marine married massive mature maximum meaningful mean mechanical medical medium memorable mental mere
meticulous mild military mindful minimum minor minute missing mobile moderate modern modest moral motivated moved moving multiple mutual narrow nasty native natural neat necessary negative nervous net neutral
new nice noble noisy normal notable novel numerous obvious occasional odd official ok old online only open operational optimal optimistic optional oral ordinary organic original other outer outgoing outside
outstanding overall overseas own painful pale parallel particular passionate past patient peaceful peculiar perceptive perfect permanent persistent personal persuasive physical plain pleasant pleased polite poor popular
positive possible potential powerful practical precious precise pregnant preliminary present pretty previous primary prime prior private probable productive professional profitable profound
prominent prompt proper prospective proud provincial public pure quick quiet random rapid rare raw ready real realistic reasonable receptive recent red reflective regional regular relevant reliable relieved
reluctant remarkable remote renowned resilient resourceful respectful responsible responsive rewarding rich right rigorous robust romantic rough round royal rude rural sad safe same satisfied scarce scared scientific second secondary
secret secure select selfless senior sensible sensitive separate serene serious severe shallow shared sharp short shy sick significant silent silly similar simple sincere single skilled skilful
skillful slight slim slow small smart smooth social soft solar sole solid sorry sound sour spacious spare special specific spectacular spiritual splendid spontaneous square stable standard steady steep still straight straightforward
strange strategic strict striking strong structural stunning stupid sturdy subsequent substantial subtle successful sudden sufficient suitable super superb superior supportive supreme sure surprised surprising susceptible sweet
sympathetic systematic tactful talented tall technical temporary tender terrible terrific thankful theoretical thick thin thorough thoughtful thrilled thrilling thirsty tidy tight timely tiny tired tiring top total touched touching tough toxic traditional transparent
tremendous tricky true trustworthy typical ugly ultimate unable unafraid unaware uncertain unclear uncommon underlying unexpected unfair unforgettable unfortunate unhappy uniform unique universal unknown unlikely unpleasant unsure unusual upcoming uplifting upper upset urban urgent
used useful useless usual vague valid valuable varied various vast verbal versatile viable vibrant vicious vigorous virtual visible visual vital vivid vocal voluntary vulnerable warm wary weak wealthy weekly weird welcome welcoming well well-run
wet white whole wide wild willing wise wonderful wooden worldwide worried worst worth worthwhile worthy wrong yearly yellow young working growing remaining following incoming ongoing moving missing rising living running standing sitting training-based
""")

ADVERBS = listed("""
above abroad accordingly afterward afterwards again ahead almost already also altogether always anyway apart around aside away back badly barely before beforehand behind below besides
better briefly certainly clearly closely completely constantly currently daily dearly deeply definitely directly down downstairs early easily either else elsewhere enough entirely equally especially even
eventually ever everywhere exactly extremely fairly far fast finally firmly first forever forward frankly frequently fully further furthermore generally gently genuinely gladly
gratefully greatly happily hard hardly here hence highly honestly hopefully how however immediately immensely in indeed indoors initially inside instead just kindly largely last late lately later least less
likely likewise little long maybe meanwhile merely more moreover most mostly much namely naturally near nearby nearly never nevertheless newly next nonetheless nor normally not now nowadays nowhere
occasionally off often once only openly originally otherwise out outdoors outside over overall overnight particularly partly patiently perfectly perhaps personally please pretty previously primarily probably promptly properly
quickly quietly quite rarely rather readily really recently regularly right roughly sadly safely seldom seriously shortly simply since sincerely slightly slowly so somehow sometime sometimes somewhat somewhere soon specifically still
straight strongly successfully suddenly surely swiftly thankfully then there thereafter therefore thoroughly though through throughout thus today together tomorrow tonight too totally truly twice typically
unfortunately up upstairs usually very warmly well wholeheartedly wholly wherever whole-heartedly widely yesterday yet
""") - listed("in off out over up down through please")

ARTICLES = listed("a an the")
POSSESSIVES = listed("my your his her its our their")
DEMONSTRATIVES = listed("this that these those")
OF_ONE = listed("a an another each every this that one either neither much")
OF_MANY = listed(
    "these those several many few both two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred thousand million various numerous"
)
QUANTIFIERS = listed("some any no all enough such more most half much other what which whose certain")
SUBJECTS = listed("i we they he she it you who")
OBJECTS = listed("me us him her them it you whom")
INDEFINITE = listed(
    "everyone everybody everything someone somebody something anyone anybody anything nobody nothing none"
)
MODALS = listed(
    "will would can could should may might must shall cannot won't wouldn't can't couldn't shouldn't mustn't mightn't"
)
BE = listed("am is are was were be been being isn't aren't wasn't weren't")
HAVE = listed("have has had having haven't hasn't hadn't")
DO = listed("do does did don't doesn't didn't doing done")
WH = listed("who whom whose which what when where why how whether whatever whoever whenever wherever")
PREPOSITIONS = listed("""
about above across after against along alongside amid among around as at before behind below beneath beside besides between beyond by concerning despite
down during except for from in inside into like near of off on onto out outside over past per plus regarding round since than through throughout till
toward towards under underneath unlike until up upon via with within without
""")
CONJUNCTIONS = listed(
    "and or but nor yet so because although though if unless while whereas since until before after when once as than that whether where"
)


def _compared(word: str) -> str:
    if word.endswith("e"):
        return f"{word}r"
    if word.endswith("y"):
        return f"{word[:-1]}ier"
    doubles = len(word) > 2 and word[-1] not in "wxyaeiou" and word[-2] in "aeiou" and word[-3] not in "aeiou"
    return f"{word}{word[-1] if doubles else ''}er"


# "Older", "warmer": of short words, with those that do not follow the rule.
COMPARATIVES = frozenset(
    _compared(word)
    for word in listed("""
bad black bold brave brief bright broad busy calm cheap clean clear clever close cold cool dark dear deep dense dirty dry dull early easy fair fast fat fierce
fine firm fit flat fond free fresh friendly full funny gentle grand great green hard harsh happy healthy heavy high hot humble hungry keen kind large late lazy
lean light likely little lively long loose loud lovely low lucky mad mild narrow near neat new nice noisy odd old pale plain poor pretty proud pure quick quiet
rare rich ripe rough rude sad safe sharp short shy silly simple slim slow small smart smooth soft soon sound stable steady steep stiff strange strict strong
sturdy sure sweet swift tall thick thin tidy tight tiny tired tough true ugly vague vast warm weak wealthy weird wet wide wild wise worthy young yellow
""")
    if word not in {"bad", "little", "tired"}
) | {"better", "worse", "lesser", "further", "farther", "sooner"}

MANNERS = {
    word: f"{word[:-1]}ily" if word.endswith("y") else f"{word[:-1]}y" if word.endswith("le") else f"{word}ly"
    for word in listed("""
careful quick clear honest patient slow efficient thoughtful generous calm fluent professional independent effective quiet beautiful nice polite warm open kind
frank direct thorough steady fair smooth perfect
""")
} | {"good": "well", "bad": "badly", "real": "really"}

"""What makes a note particular (E10): words that not every note could hold, of this conversation or about its talking points."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache

from afterword.core.note.lists import listed
from afterword.core.note.names import fold
from afterword.core.note.prose import ADDRESS, words
from afterword.core.note.stock import beyond_stock, is_stock, stem

_CONTACT = re.compile(
    rf"{ADDRESS.pattern}|\+?\d[\d().\s-]{{5,40}}\d|\b\d{{1,2}}:\d\d\b|\b\d{{1,2}}(?:st|nd|rd|th)?\b|\b\d{{4}}\b|\b[ap]\.?m\b\.?",
    re.IGNORECASE,
)
_POINTER = re.compile(
    r"\b(?:you (?:mentioned|described|told|explained|said|showed|shared|asked|spoke|talked|put it|made the point)|your (?:story|stories|account|"
    r"description|example|point|rule|habit|practice|policy|system|remark|comment|advice|question|answer|explanation|anecdote|observation)s?|(?:we|you and i) (?:spoke|talked|discussed|compared|touched|agreed|differed|disagreed|argued|laughed|joked|settled)|"
    r"(?:thought|thinking|reflected|reflecting|think)(?: \w+){0,4} (?:about|of|over|on) (?:how|what|your|the)|(?:liked|admire|admired|loved|noticed|appreciated) (?:how|that|the way)|how your|the way \w+|"
    r"(?:hearing|learning|talk(?:ing)?|conversation|discussion|learned|struck|laughed)(?: \w+)? (?:about|of|by|over|at|that|how))\b",
    re.IGNORECASE,
)
# Words that no stock of plain words holds and that still belong to nobody: praise, virtues, ambition, the furniture of an application.
_FLUFF = frozenset(
    stem(word)
    for word in listed(
        "ability absolutely absorb accolade accommodate accomplished accomplishment accord accorded accordingly accustomed ace achievement acumen adapt adaptable adore advance adventure "
        "affection afield aforementioned afternoon afterwards again aim air align alignment alive already altogether always amaze amazed amazing ambience ambitious amiable amicable "
        "analytical answer anybody anytime anywhere appear applicant application applied apply appreciate appreciation aptitude ardent area arrive arrived aside aspiration aspire assurance assure "
        "astonish attain attend attended attentive attest attribute authentic avail availability available awe awed awesome backbone beacon beautiful became become beg began begin beginning "
        "belief beloved benefits best bestow better beyond big bit bits blast bless blessed blessing bonus boost bought bound brand bright brill brilliant bring broad brought bubbly built "
        "bump buoyed busy buzz buzzing calendar caliber calibre calling calm camaraderie came candidate candidature candor candour capacity captivate career carefully carry case caught "
        "ceaseless certain certainly certificate challenge champion chance chapter character charm chat cheer cheerful cheers chemistry cherish chose chuffed clarification clarify clarity "
        "class classy clearer clearly clever click climate closely colleague comfort commend commendable committed community compelling competence competent complement completely compliment "
        "conducive confer confidence confident connect conscientious consequently consider considerate consonance contact contagion contagious content continual continue convenience "
        "conversant convinced convincing convivial cordial courteous courtesy cracking craic crave credential credit crucial cultivate cup curiosity curious current curriculum cv dad dare "
        "dazzle deadline deadly deal dealing decade deem deep deepen deeply definitely degree delightful deliver demanding deserve desire detail detail-oriented determination determine "
        "determined develop development devote devoted diary difficulty diligence diligent disciplined discuss doubt down-to-earth dream drew dynamic dynamics eager eagerly earliest earn "
        "earnest ease easily edifying educate educated efficiency elated electric electrify eloquent email embody embrace eminent employability employment empower enable enamored enchanted "
        "end endear endearing endeavor endeavour endless energetic energise energised energize energized enhance enjoy enjoyable enlighten enormous enrich enrol enroll enthusiastic entrust "
        "envision epic equip esteem eternal eternally ethic ethical ethos evening eventful ever ever-growing everybody everyone everywhere evident exceed excellent exceptional exciting "
        "exemplary exhilarate exhilarating expand expectation expedite experience experienced expertise extent extremely eye fab fabulous fact failure fairly faith familiar family fantastic "
        "fascinate favor favorable favour favourable feedback feel fell fellow felt fervent finish fit flair fledged flew focus folks forefront foremost forever forgot forthcoming "
        "forthright forthwith fortnight forward-looking foster frank frankly frankness freely fresh fresher friendliness friendly friends friendship fruitful fuel fulfil fulfill fulfilling "
        "fun furnish furthermore future garner gave generosity generous genial genuine gift ginormous gladly glimpse global globe glow goal good goodness got gracious grasp grateful gratify "
        "gratitude great grew groundbreaking grow growth guidance gutted half handful happen happened happening happily happiness hard-working hardwork harmonious harmony heaps heartening "
        "heartfelt heartily heartwarming hectic held helpful hence hereby herewith hey hid high highlight highly hire hireable hired hold holistic homely honest honestly honesty honoured "
        "hope hospitable hospitality hr huge human humane humanity humble humbled humbling humbly humility hunger hungry hurdle ideal illuminate illuminating imagination imagine imbue "
        "immaculate immense immensely impact impactful impeccable impending impetus importance impressive improve improvement inbox inclination inclusive incredible indeed indelible "
        "individual industrious infectious informative initiative inkling innovate insightful inspiration instrumental integral integrity intellect intelligence intelligent interaction "
        "interesting international interpersonal interview interviewee interviewer intrigue intriguing intuition invaluable invest invigorate invigorating invite invitee involve jitters "
        "job-seeker journey joy joyful keen keenly keenness keep kept kind kindly kindness knack knew knowledge knowledgeable kudos laid laid-back landline large lately later latest laud "
        "leader learn learning leave led left legend lent let lighthearted like like-minded likeminded likewise linkedin listen listener lit little lively local long look lost lots love "
        "lovely low loyal loyalty luck lucky madam magnificent marvel marvellous marvelous massive mastery mate mates matter maximise maximize maximum meaning meant meanwhile memorable "
        "mental mentor mentorship merit met meticulous middle milestone mindset minute mission mobile modern moment momentum morale moreover morning motivate motivated motivation moving mr "
        "ms multi-task multitask mum mutual myself nation national naturally need needless nervous never nevertheless new newbie newcomer next-level nice nifty noble nobody nonetheless "
        "notice notwithstanding nowhere objective obliged obstacle obviously often old on-board on-the-job opening openly openness optimism optimistic originality otherwise ourselves "
        "outcome outgoing outline outlook outset outshine outstanding overall overjoyed overwhelming owt package packed paid palpable panel paperwork paramount passion passionate pathway "
        "patience patient payoff people pep perfect perfection perks perseverance persevere person personable personalised personality personalized perspective perusal phase phenomenal "
        "philosophy phone ping pioneer pioneering pivotal plainly pleasant pleasantly plenty point polite politeness portfolio positive positivity possibility post posting potential practical praise "
        "precious premier presence pressure prestige pretty pride prioritise prioritize privileged proactive probation problem process productivity professional professionalism proficiency "
        "proficient profound progress progressive prolific promise promising propel prospects prosper prosperity proud prove proven prowess psyched public pumped punctual punctuality "
        "punctually purpose purposeful pursuant qualified quality queries query quest question quickly quite radiate ran rang rare rarely rather reachable ready realise really reassure "
        "reassured reassuring recent recently receptive reckon recollect reconfirm recruiter recruitment rectitude referee reflect refreshing regard region reinvigorate relate relentless "
        "reliability reliable relish remain remarkable render rendered renewed renown reply reputable reputation resilience resilient resonate resonated resource resourceful respect "
        "respectful respond response responsive rest result resume revert reward rewarding right role-model rooted rose round résumé sat satisfied saviour saw schedule scope seamless "
        "seasoned second-to-none sector seem sees selection self-assured self-motivated self-starter sense sensible sent set shone short shortlist shortlisted side simply sincerity sir skilful "
        "skill skilled skillful skillset skype slot small smart smartly smile smiling smoothly solution sometimes somewhere soon sought soul sound spent spirit spirited splendid splendor "
        "splendour stable stakeholder stand-out standout start stay steadfast stellar still stimulate stimulating stimulus stoke stoked stood stop straight straightaway straightforward "
        "strategic strength stress strive striving struck stuck subsequently success suitability suitable sunny superb supportive supreme sure surely surpass surpassing surprise surround "
        "swiftly synergy take talent talk target taught team-mate teammate teams tech-savvy telephone tenacious tenacity tenure terrific testament text thankful thankfulness thanks "
        "therefore therein thereof thing thirst thoroughly thought thoughtfulness thrill thrilling thrive thriving thus timely timetable tiny tireless tirelessly tirelessness token told "
        "tomorrow tonight tonne tons top-class totally touch toughness traditional trailblazing trained trajectory transcript transformative transparency transparent tremendous trend tried "
        "true truly trust trusted trustworthy try turn turned unceasing undersigned understanding unforgettable uni unmatched unparalleled unrivaled unrivalled unwavering unwind upbeat "
        "uphold uplift uplifted uplifting upskill upskilling useful usually utmost utterly vacancy valiant valuable vast versatile versatility very vibe vibed vibrant view vigor vigour "
        "virtue visionary vital voicemail vouch wait want warm-hearted warmly way website weekend welcoming well-being went whatsapp whatsoever whenever whereby wherever whoever whole "
        "wholehearted wholeheartedly wide willing wisdom wish woke won wonderful wore workforce workmate workmates world world-class worthwhile worthy wrote yay yearn yearning yesterday yet "
        "young yours yourself yous zeal zest zoom "
        "shall await flourish fundamentals persuade persuaded setting slept difference entail percent establishment increase increased manner intensify intensified priority priorities "
        "transferable adequate emphasis gratified gratifying yakka whilst amongst alongside "
    )
)
_CLICHES = re.compile(
    r"\b(?:sle(?:pt|ep(?:ing)?) on it|(?:one|a) hundred per ?cent|mirrors? my own|slot right in|people person|warm(?:est)? reception|day-to-day (?:responsibilities|duties|operations)|"
    r"cover(?:ed|ing)? (?:a lot|plenty|much) (?:of )?ground|solid grounding|discharge (?:my|the|of my|of the) duties|interview granted (?:to )?me|hit the ground running|drop (?:you|me) (?:a|another) line|put(?:ting)? me at (?:my )?ease|give me a (?:bell|ring|shout|buzz|call|tinkle)|at the drop of a hat|faces? to (?:the )?names?|proven track record|track record|"
    r"time (?:flew|fly|flies)(?: by)?|how (?:the )?time (?:flew|flies)|roll(?:ed|ing)? up (?:my|our) sleeves|go(?:es|ing)? the extra mile|extra mile|second to none|above and beyond|next (?:chapter|level|step)s?|breath of fresh air|food for thought|on the same (?:page|wavelength)|"
    r"think(?:ing)? outside the box|outside the box|bring to the table|from the bottom of my heart|heart full of gratitude|a great deal|take it to the next level|win-win|home from home|feel at home|like family|one big family|door (?:is )?always open|step through the door|walked? (?:in|through) the door|"
    r"wealth of (?:experience|knowledge)|tight-knit|close-knit|well-oiled machine|like clockwork|under pressure|attention to detail|eye for detail|work ethic|can-do|open-door|wear many hats|learning curve|fast learner|quick learner|steep learning|value added|add(?:ed)? value|people person|walks? the (?:talk|walk)|talk(?:ed|s)? the talk|spring (?:in my step|to mind)|butterflies(?: in my stomach)?|(?:from|at) the front|hands-on|sense of humou?r|direction of travel|hop on (?:a|another) call|day and night|night and day|day or night|came? alive|made my (?:day|week)|dig deeper|right up my street|up my alley|flow(?:ed|s)? nicely|dovetails?|drop me an? \w+|on (?:board|paper)|in the loop|in a nutshell|to the table|on the ball|tip of the iceberg|bee in my bonnet|bowled over|blown away|over the moon|cloud nine|raring to go|chomping at the bit|itching to|heart and soul|hook,? line and sinker|sell(?:s)? itself|hit it off|a no-brainer|big picture|game changer|low-hanging fruit|moving forward|deep dive|touch base|circle back|learn the ropes|find my feet|finger on the pulse|at the end of the day|needless to say|by all means|tick(?:s|ed)? (?:all|every)(?: of)?(?: the| my| your)? box(?:es)?|(?:clear(?:er)?|full|better|good) picture|pros and cons|token of my|turn(?:s|ed)? up (?:early|on time)|get(?:ting)? (?:going|started|stuck in)|hard work|happy days|rub(?:s|bed)? off(?: on me)?|(?:give (?:me )?a )?shout (?:if|any ?time|out)|people skills|soft skills|hard skills)\b",
    re.IGNORECASE,
)
# A thing that only somebody who was there would say: what the reader's house does, what never happened before, what was done since.
_SEEN = re.compile(
    r"(?:^|[.!?;:,] |\b(?:that|how|and|where|when|why|because) )you (?:still |always |never |even |yourself |already )?(?!(?:gave|give|took|take|made|make|were|was|are|have|had|share|shared|ask|asked|spent|spend|spoke|speak|met|meet|can|could|may|might|would|will|need|want|wish|like|should|shall|do|did|put|listened|"
    r"explained|provided|offered|showed|invited|invite|know|see|think|feel|felt|find|found|require|deserve|seem|seemed|look|all|and|or|for|to|on|so|very|again|both|about|with|at|in|is|too|value|care|treat|lead|inspire|help|helped|welcomed|answered|extended|set|love|must|mentioned|described|described|talked|said|told)\b)[a-z]+"
    r"|\b(?:never before|nobody has ever|no one has ever|had never|have never|for the first time|i did not expect|i had not expected|did not know that|had not known|since (?:then|\w+day),? i have|(?:told|taught|showed) me (?:more|much|what|how|that|why)|that evening i|when the|(?:been|was|were) told|had heard|we spent|on the way (?:home|back|out))\b",
    re.IGNORECASE,
)
_DEFINITE = re.compile(
    r"\b(?:the|your|both|each|every|those|these|two|three|four|five|six|ten|its|their|his|her)((?: [a-z'-]+){1,3})"
)
_SLOT = re.compile(r"\[[^\[\]]{1,60}\]|\{[^{}]{1,60}\}|<[^<>]{1,60}>")  # not filled, so that it tells nothing
_NEAR = 80
_LITTLE = 3
_EVERYWHERE = listed(
    "your that with about from this have they them their position role firm team time work thank interview"
)
_ENOUGH = 4
_ENOUGH_WITH_POINTER = 2


@dataclass(frozen=True, slots=True)
class Known:
    """What every letter of the case holds: the names, folded, and the role; and the talking points, one of which it should take up."""

    names: AbstractSet[str]
    role: str
    points: Sequence[str]


def is_particular(sentences: Iterable[str], known: Known, *, on_card: bool) -> bool:
    """Whether sentences tell something of one conversation: a point that is known, or enough that could stand in no other note."""
    text = " ".join(map(_own, sentences))
    said = words(text)
    if _recorded_point(said, known):
        return True
    particular = beyond_stock([word for word in said if not _is_known(word, known)]) - _FLUFF
    weight = len(particular) + len(_definite(text, particular)) + len(_strange_names(text, known))
    pointed = on_card or _points(text, particular)
    return weight >= (_ENOUGH_WITH_POINTER if pointed else _ENOUGH)


@lru_cache(maxsize=4_000)
def _own(sentence: str) -> str:
    """A sentence without what many write in the same words."""
    return _CLICHES.sub(" ", _CONTACT.sub(" ", _SLOT.sub(" ", sentence)))


def _points(text: str, particular: set[str]) -> bool:
    """Whether the note points at something that was said or seen, and the thing is in reach: "your rule of no music before ten"."""
    ends = (match.end() for pattern in (_POINTER, _SEEN) for match in pattern.finditer(text))
    return any(
        stem(word.casefold()) in particular
        for end in ends
        for word in words(text[max(0, end - _NEAR // 4) : end + _NEAR])
    )


def _definite(text: str, particular: set[str]) -> set[str]:
    """The things that are spoken of as known to both, each by its first word that not every note could hold: "the loading dock"."""
    found = (
        next((stem(word) for word in match.group(1).split() if stem(word) in particular), None)
        for match in _DEFINITE.finditer(text)
    )
    return {word for word in found if word}


def _strange_names(text: str, known: Known) -> set[str]:
    """Names within sentences that belong to no person and no firm of the case: a book, a town, a trial."""
    said = (match.group(1) for match in re.finditer(r"[a-z,;] ([A-Z][a-z]{3,})\b", text))
    return {
        word
        for word in said
        if fold(word) not in known.names and not is_stock(word.casefold()) and not _is_known(word, known)
    }


def _is_known(word: str, known: Known) -> bool:
    """Names, the firm and the role are in every letter of the case."""
    role = _stems(known.role)
    pieces = re.split(r"[-&/.'’]", word)
    return all(fold(piece) in known.names or not piece for piece in pieces[:1]) or stem(word.casefold()) in role


@lru_cache(maxsize=256)
def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(piece.casefold()) for piece in words(text))


def _recorded_point(said: list[str], known: Known) -> bool:
    """Whether a recorded talking point is taken up: enough of its own words, or three of its words on end, stand in the note."""
    stems = [stem(word.casefold()) for word in said]
    have, runs = set(stems), _runs(stems)
    for point in known.points:
        own = beyond_stock([word for word in words(point) if not _is_known(word, known)])
        if own and len(own & have) >= max(1, round(len(own) * 0.34)):
            return True
        if _stands_whole(point, said):
            return True
        if runs & _runs([stem(word.casefold()) for word in words(point)]):
            return True
    return False


def _stands_whole(point: str, said: list[str]) -> bool:
    """Whether a recorded point, such as "training", stands in the note word for word, and is more than the position itself."""
    wanted, have = [word.casefold() for word in words(point)], [word.casefold() for word in said]
    if not any(len(word) > _LITTLE and word not in _EVERYWHERE for word in wanted):
        return False
    return any(have[at : at + len(wanted)] == wanted for at in range(len(have) - len(wanted) + 1))


def _runs(stems: list[str]) -> set[tuple[str, ...]]:
    """Every three words on end of which two are more than little words."""
    runs = zip(stems, stems[1:], stems[2:], strict=False)
    return {run for run in runs if sum(len(word) > _LITTLE and word not in _EVERYWHERE for word in run) > 1}

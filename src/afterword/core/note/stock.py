"""The stock of words that any thank-you note may hold; what lies beyond it makes a note particular."""

from __future__ import annotations

import re
from functools import lru_cache

from afterword.core.note.lists import listed

_STOCK = listed("""
a abilities ability able about above absolutely academic accept accomplish account achieve achievement across add
addition additional address admire advance advice after afternoon again agenda ago agree ahead all allow almost alone
along already also although always am amazing ambition ambitious among an and another answer anticipate any anyone
anything apart appeal appear applicant application apply appointment appreciate appreciation approach appropriate
april are area around arrange as ask asset assist assistance associate assure at atmosphere attention attitude attract
attractive attribute august available away awesome back background base be because become been before begin behalf
behind being belief believe below beneficial benefit beside besides best better between beyond big board both brief
briefly bright brilliant bring brought business busy but by call came can candid candidacy candidate capable care
career carefully caring case certain certainly certainty challenge challenging chance chat choose chose clarify clear
clearly client clients close closely collaborate collaboration collaborative collaborator colleague come comfortable
commit commitment committee communicate communication community companies company competitive complete comprehensive
concern conduct confidence confident confirm congratulations connect consider consideration consistent contact
continue continued contribute contribution convenience conversation convey convince cool cooperation core corporate
could couple course cover creative creativity cultural culture current customer customers cutting cutting-edge daily
date day deal dear december decide decision dedicate dedicated dedication deep deeply delight delighted deliver
demonstrate department describe description deserve desire detail detailed determine develop development did different
difficult direct direction director discover discuss discussion discussion's diverse diversity do document documents
does doing done doubt down dream drive driven during duties duty dynamic each eager early earn easily easy edge edify
effective effectiveness efficient effort efforts eight either else email employ employee employer employment encourage
end endeavor endeavour energy engage engaging enjoy enjoyable enlightening enough enriching ensure enthusiasm
enthusiastic entire environment especially essential esteemed evaluate even evening ever every everybody everyone
everything evident exactly example exceed excel excellence excellent excelling exceptional exchange excite excited
excitement exciting expand expect expectation experience expert expertise explain explanation explore express extend
extensive extra extraordinary extremely face facility fact family fantastic far fascinate fascinating fast fast-paced
february feel feels felt few field fifteen fifty fill final finally find fine firm firm's first fit five focus follow
follow-up following for form fortunate forty forward forward-thinking found four free friday friendly from fruitful
fruition fulfil fulfill full fully fun further future gain gave general generous genuine genuinely get getting give
given glad glimpse go goal goals going good got gracious graduate grateful gratitude great greatly group grow growing
growth guys had half hand happy hard hard-working hardworking has have having he hear heard hearing heart hello help
helpful helpfulness her here herself hesitate hesitation hi high highly him himself hire hired hiring his hold honest
honor honored honour honoured hope hopeful hoping hour how however human hundred i idea ideal ideas if immediate
immediately impact important impress impressed impression impressive improve in include including inclusive incredible
incredibly indeed individual industry industry-leading infectious inform information informative initiative innovate
innovation innovative insight insightful insightfully insights inspire inspired inspiring integrity interact interest
interested interesting interview interviewed interviewer interviewing into introduce invaluable invitation invite
inviting involve involved is issue it item its itself january job join joining journey july june just keen keep kept
key kind kind-hearted kinda kindly kindness know knowledge known large last late later lead leader leaders leadership
leading leading-edge learn learned learning learnt leave left less let level life like likely line list little long
look looking lot lots love loved lovely luck madam made mail main make making manage management manager many march
market match material matter may maybe me mean meaningful meet meeting member memorable mention mentioned message met
might mind minds mindset minute minutes mission moment monday more morning most motivate motivated move much must
mutual my myself name natural near need needs network never new next nice nine no nobody nor not note nothing november
now number objective objectives obtain obvious october of off offer office often old on onboard once one one-on-one
ongoing only open opening operation operations opinion opportunities opportunity option or order organisation
organisational organization organizational other others our out outlook outstanding over overall overview own panel
part participate particular particularly pass passion passionate passionately past patience people perfect perform
performance perhaps person personal personally perspective phenomenal philosophy phone phrase pick place plan plans
play pleasant please pleased pleasure point portfolio position positive possess possible potential practice prepare
present prestigious previous principle priority privilege proactive problem problem-solving proceed process productive
profession professional professionalism professionals progress project projects prospect prospective proud prove
proven provide purpose pursue put qualification qualifications qualified qualities quality question questions quick
quickly quite ran range rapid rapidly rapport rather reach read ready real realise realize really reason receive
recent recently recognition recruit reference references regard regarding regards reinforce reiterate related
relationship reliable remain remark remarkable remember renowned reply reputation require requirement requirements
resource resources respect respected respond response responsibilities responsibility responsive rest result results
resume review reward rewarding right role role's room round said same sample saturday say schedule second see seek
seem seemed seen select selection self send sense september seriously serve service services set seven several share
shared sharing she should show similar since sincere sincerely sir sit situation six skill skill-set skilled skills
skillset small so solid solution solutions solve solving some somebody someone something soon sort space spare sparing
speak special specific spend spent spirit spoke staff stage stand standard standards start state state-of-the-art stay
step steps still strategic strategy strength strengthen strengths strong strongly structure stuff style succeed
success successful such suggest suit suitable sunday super superb supervisor supply support supportive sure take taken
taking talent talented talk talking task tasks team team's team-oriented team-player teamwork tell ten term terms
terrific than thank thanks that the their them themselves then there these they thing things think third thirty this
thorough thoroughly those though thought thoughtful thoughts three thrilled thrive through throughout thursday time
timeline timely to today today's together told tomorrow too took top top-notch topic topics total touch tour toward
towards track train training tremendous true truly try tuesday twelve twenty two type types under understand
understanding understood unique unit until up upcoming update upon us use useful usual utilize vacancy valuable value
values variety various versatile very via vibrant view vision visit wait want warm warmth was way ways we wednesday
week weekend weeks welcome welcoming well well-respected went were what whatever when where whether which while who
whole whom why will willing willingness wise wish with within without wonderful word words work worked worker working
workload workplace world world-class would write written year years yes yesterday yet yielded you your yours yourself
""")

_STEM = re.compile(r"(?:'s|s'|ing|ings|ed|es|s|ly|ment|ments|ation|ations|er|ers|ness)$")


_CONTRACTED = re.compile(r"(?:n't|'(?:d|ll|m|re|ve|s))$")


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """A rough stem: enough to let "discussing" and "discussed" meet."""
    short = _STEM.sub("", word)
    short = short if len(short) > 2 else word
    return short.removesuffix("e") if len(short) > 3 else short


_STEMS = frozenset(stem(word) for word in _STOCK) | _STOCK


def beyond_stock(words: list[str]) -> set[str]:
    """The stems of the words that not every note could hold; figures count, single letters do not."""
    low = (_CONTRACTED.sub("", word.casefold().replace("’", "'")) for word in words)
    return {stem(word) for word in low if len(word) > 2 and word not in _STEMS and stem(word) not in _STEMS}


def is_stock(word: str) -> bool:
    """Whether a word, in small letters, is an everyday one."""
    return word in _STEMS or stem(word) in _STEMS

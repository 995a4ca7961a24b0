"""The stock of words that any thank-you note may hold; what lies beyond it makes a note particular."""

from __future__ import annotations

import re

_STOCK = """
a able about above absolutely abilities ability academic accept accomplish achieve achievement across add addition additional
address admire advance advice after afternoon again ago agenda agree ahead all allow almost alone along already also although
always am amazing ambition ambitious among an and another answer anticipate any anyone anything apart appeal appear
applicant application apply appointment appreciate appreciation approach appropriate are area around arrange as ask
asset assist assistance associate assure at attention attitude attract attractive available away awesome back background base be
because become been before begin behalf being belief believe benefit beneficial best better between beyond big both
bright bring brought brilliant business busy but by call came can candidate candidacy capable care career carefully case caring
certain certainly challenge challenging chance chat choose chose clear clearly close closely collaborate collaboration collaborative
colleague come comfortable commit commitment communicate communication community companies company competitive complete
confident confirm confidence congratulations connect consider consideration contact continue continued contribute contribution
convenience conversation convince cooperation core corporate could couple course cover creative creativity cultural culture current customer
customers cutting-edge daily date day deal dear decide decision dedicate dedicated dedication deep deeply delight delighted deliver
demonstrate department describe description deserve desire detail detailed determine develop development did different difficult
direct direction director discuss discussion diverse diversity do does doing done doubt down dream drive driven during duties duty
dynamic each eager early earn easily easy edge effective effort efforts either else email employ employee employer employment
encourage end energy engage engaging enjoy enjoyable enough ensure enthusiasm enthusiastic entire environment especially essential
even evening ever every everybody everyone everything evident exactly example exceed excel excellence excellent exceptional excite
excited excitement exciting expand expect expectation experience expert expertise explain explore express extend extensive extra
extremely face fact family fantastic far fascinate fascinating fast fast-paced feel feels felt few field final finally find fine firm first fit
focus follow follow-up following for form forward found free friendly from fruitful fulfil fulfill full fully further future gain
gave general generous genuine genuinely get getting give given glad go goal goals going good got gracious grateful gratitude great greatly grow
growing growth had hand happy hard hard-working hardworking has have having he hear hearing heard heart help helpful her here hesitate high highly
hire hired hiring him his hold honest honor honored honour honoured hope hopeful hoping hour how however human i idea ideal ideas if immediate
immediately impact important impress impressed impression impressive improve in include including incredible incredibly indeed
individual industry inform information informative initiative innovate innovation innovative insight insightful insights inspire
inspired inspiring integrity interact interest interested interesting interview interviewed interviewer interviewing into introduce invite
invitation invaluable involve involved is issue it item its itself job join joining journey just keen keep key kind kindly kindness know
knowledge large last late later lead leader leaders leadership leading learn learned learning learnt leave left less let level life like likely line
little long look looking lot love loved made mail main make making manage manager management many match matter may maybe me mean meaningful
meet meeting member mention mentioned message met might mind minute minutes mission moment monday tuesday wednesday thursday friday
saturday sunday january february march april june july august september october november december more morning most motivate
motivated move much must my name natural near need needs new next nice no nor not note nothing now number objective objectives
obtain of off offer office often on once one only open opening operation operations opinion opportunities opportunity or order
organisation organization organizational organisational other others our out outstanding over overall overview own part particular particularly pass passion
passionate past people perfect perform performance perhaps person personal personally perspective phone place plan plans play pleasant
please pleased pleasure point position positive possess possible potential practice prepare present previous privilege problem
problem-solving process productive profession professional professionalism professionals progress project projects proud prove provide pursue put qualification
qualifications qualified qualities quality question questions quick quickly quite rapidly rapport rather reach read ready real realise realize really reason receive
recent recently recruit regard regarding regards reiterate related relationship remain remarkable remember require requirement requirements
resource resources respect respond response responsibilities responsibility rest result results resume review reward rewarding right role room
said same say schedule see seek seem seemed seen self send sense serve service services set several share shared she should show sincere
sincerely sit situation skill skills skilled small so solid solution solutions some someone something soon sort speak spend spent spoke stage staff stand
start state stay step steps still strategic strategy strength strengthen strengths strong strongly succeed success successful such suggest suit suitable
support supportive sure take taken taking talent talented talk talking task tasks team team-oriented teamwork tell term terms than thank thanks that
the their them themselves then there these they thing things think this those though thought thoughtful thoughts thrilled thrive through
throughout time timely to today together told tomorrow too took top topic topics total touch toward towards track train training
tremendous true truly try two type types under understand understanding unique until up upcoming update upon us use useful usual vacancy
valuable value values variety various very via vibrant view vision visit wait want warm was way ways we week weekend weeks welcome
welcoming well went were what whatever when where whether which while who whole why will willing willingness wise wish with within
without wonderful word words work worked worker working workplace world-class would write year years yes yesterday yet you your yours yourself
atmosphere attribute candid certainty client clients collaborator comprehensive conduct consistent convey cutting dedicate discover
edify effective efficient effectiveness endeavor endeavour enlightening enriching esteemed evaluate exchange extraordinary facility firm's forward-thinking
fortunate helpfulness inclusive informative infectious initiative inviting kind-hearted leading-edge lovely luck market material memorable mindset minds
mutual network obvious one-on-one ongoing onboard option outlook participate passionately patience phenomenal philosophy portfolio prestigious principle priority
proactive proceed prospect prospective proven purpose range rapid recognition reinforce reliable renowned reputation respected responsive role's
selection seriously sharing similar skillset skill-set solve solving space special specific spirit standard standards state-of-the-art structure style superb supervisor
team's team-player thoroughly thorough timeline tour unit utilize versatile warmth well-respected whom workload world yielded fruition excelling industry-leading
nobody somebody never myself himself herself behind below beside besides since second third three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty
hundred half kept ran old round known understood written explanation account remark phrase fill sample list committee board panel group graduate
today's clarify insightfully pick select supply document documents hesitation discussion's reference references reply sir madam concern hi hello
addition fun top-notch terrific superb super ability lots stuff guys kinda awesome cool real glimpse briefly brief busy took take chance spare sparing
""".split()

_STEM = re.compile(r"(?:'s|s'|ing|ings|ed|es|s|ly|ment|ments|ation|ations|er|ers|ness)$")


_CONTRACTED = re.compile(r"(?:n't|'(?:d|ll|m|re|ve|s))$")


def stem(word: str) -> str:
    """A rough stem: enough to let "discussing" and "discussed" meet."""
    short = _STEM.sub("", word)
    short = short if len(short) > 2 else word
    return short.removesuffix("e") if len(short) > 3 else short


_STEMS = frozenset(stem(word) for word in _STOCK) | frozenset(_STOCK)


def beyond_stock(words: list[str]) -> set[str]:
    """The stems of the words that not every note could hold; figures count, single letters do not."""
    low = (_CONTRACTED.sub("", word.casefold().replace("’", "'")) for word in words)
    return {stem(word) for word in low if len(word) > 2 and word not in _STEMS and stem(word) not in _STEMS}


def is_stock(word: str) -> bool:
    """Whether a word, in small letters, is an everyday one."""
    return word in _STEMS or stem(word) in _STEMS

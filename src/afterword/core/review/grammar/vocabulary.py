"""Words that the grammar rules share: those of which number, tense and kind are beyond doubt."""

from __future__ import annotations

from afterword.core.review.grammar.slip import any_of

_NOUNS = [
    "answer",
    "appointment",
    "approach",
    "aspect",
    "associate",
    "attorney",
    "candidate",
    "case",
    "challenge",
    "chance",
    "class",
    "client",
    "colleague",
    "comment",
    "company",
    "concern",
    "conversation",
    "course",
    "customer",
    "day",
    "deadline",
    "decision",
    "department",
    "detail",
    "discussion",
    "employee",
    "engineer",
    "example",
    "experience",
    "fact",
    "firm",
    "goal",
    "hospital",
    "hour",
    "idea",
    "insight",
    "instructor",
    "interview",
    "interviewer",
    "issue",
    "lawyer",
    "lesson",
    "manager",
    "matter",
    "meeting",
    "member",
    "method",
    "minute",
    "moment",
    "month",
    "nurse",
    "office",
    "opportunity",
    "organisation",
    "organization",
    "paper",
    "partner",
    "patient",
    "person",
    "place",
    "plan",
    "point",
    "position",
    "problem",
    "program",
    "programme",
    "project",
    "pupil",
    "question",
    "reason",
    "resident",
    "role",
    "school",
    "skill",
    "step",
    "story",
    "student",
    "task",
    "teacher",
    "team",
    "thing",
    "tool",
    "topic",
    "trainee",
    "value",
    "visit",
    "visitor",
    "volunteer",
    "way",
    "week",
    "worker",
    "year",
]


def _plural(noun: str) -> str:
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "ch")) else f"{noun}s"


SINGULARS = any_of(_NOUNS)
PLURALS = any_of([*(_plural(noun) for noun in _NOUNS if noun != "person"), "people"])
PLURAL_OF = {noun: _plural(noun) for noun in _NOUNS} | {"person": "people"}
SINGULAR_OF = {plural: noun for noun, plural in PLURAL_OF.items()}

GERUNDS = {
    "answer": "answering", "apply": "applying", "be": "being", "become": "becoming", "bring": "bringing", "build": "building",
    "call": "calling", "come": "coming", "consider": "considering", "continue": "continuing", "contribute": "contributing", "discuss": "discussing",
    "do": "doing", "explain": "explaining", "find": "finding", "get": "getting", "give": "giving", "go": "going", "have": "having", "hear": "hearing",
    "help": "helping", "host": "hosting", "interview": "interviewing", "invite": "inviting", "join": "joining", "know": "knowing", "learn": "learning", "let": "letting",
    "listen": "listening", "make": "making", "meet": "meeting", "offer": "offering", "read": "reading", "receive": "receiving", "see": "seeing", "share": "sharing",
    "show": "showing", "speak": "speaking", "spend": "spending", "take": "taking", "talk": "talking", "teach": "teaching", "tell": "telling", "thank": "thanking",
    "visit": "visiting", "walk": "walking", "welcome": "welcoming", "work": "working", "write": "writing",
}  # fmt: skip
PASTS = {
    "brought": "bring", "came": "come", "considered": "consider", "discussed": "discuss", "explained": "explain", "gave": "give", "got": "get", "had": "have",
    "heard": "hear", "helped": "help", "invited": "invite", "joined": "join", "knew": "know", "learned": "learn", "made": "make", "met": "meet", "saw": "see",
    "sent": "send", "shared": "share", "spent": "spend", "spoke": "speak", "talked": "talk", "told": "tell", "took": "take", "understood": "understand",
    "visited": "visit", "went": "go", "worked": "work", "wrote": "write", "asked": "ask", "mentioned": "mention", "received": "receive", "felt": "feel",
    "thought": "think", "found": "find", "wanted": "want", "realized": "realize", "realised": "realise", "expected": "expect", "said": "say", "did": "do",
}  # fmt: skip
PARTICIPLES = {
    "went": "gone", "came": "come", "ran": "run", "began": "begun", "spoke": "spoken", "wrote": "written", "took": "taken", "gave": "given", "saw": "seen",
    "did": "done", "chose": "chosen", "grew": "grown", "knew": "known", "drove": "driven", "became": "become", "fell": "fallen", "broke": "broken",
    "flew": "flown", "threw": "thrown", "drew": "drawn", "shook": "shaken", "wore": "worn", "rode": "ridden", "rose": "risen", "ate": "eaten",
}  # fmt: skip
THIRDS = {
    "hopes": "hope", "wants": "want", "likes": "like", "enjoys": "enjoy", "appreciates": "appreciate", "thinks": "think", "believes": "believe",
    "works": "work", "knows": "know", "looks": "look", "feels": "feel", "understands": "understand", "says": "say", "needs": "need", "learns": "learn",
    "makes": "make", "gives": "give", "takes": "take", "helps": "help", "loves": "love", "goes": "go", "does": "do", "has": "have", "sees": "see",
    "seems": "seem", "remains": "remain", "wishes": "wish", "brings": "bring", "means": "mean", "tries": "try", "comes": "come", "uses": "use",
}  # fmt: skip
BASES = any_of(
    "meet speak talk hear learn see work have discuss get know visit join listen read take make do go come apply call write ask be contribute "
    "help share thank express bring give tell study teach find understand explain continue receive"
)
MODALS = any_of("would will can could should may might must shall")
WEEKDAYS = any_of("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
MONTHS = any_of("January February March April May June July August September October November December")
COUNTS = any_of("two three four five six seven eight nine ten eleven twelve several many few various numerous")
ENDS = r"(?=\s*(?:[.,;:!?)]|$)|\s+(?:that|which|who|I|we|you|they|it|about|of|in|on|at|for|with|from|to|and|or|but|is|are|was|were|has|have|had|ago|as|when|because|during)\b)"

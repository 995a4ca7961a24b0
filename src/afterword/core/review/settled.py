"""A future at the firm taken for granted, by who acts, when, and at what: the pieces of which such sentences are made."""

from __future__ import annotations

_HOW = r"(?:(?:also|then|soon|always|gladly|first|certainly|surely|definitely|really|absolutely|immediately|personally|quickly|easily|simply|just|\w+ly) )*"
_US = r"(?:we|you and i|the two of us|the three of us|all of us|our team|together we)"
_WILL = rf"(?:i|{_US})(?:'ll| will| shall| am going to|'m going to| are going to|'re going to| plan to| intend to| mean to|'m planning to| am planning to) {_HOW}"
# What a newcomer does for a place of work; not what a candidate does after an interview (send, call, write, come back).
_CONTRIBUTES = (
    r"(?:bring|build|lead|run|manage|improve|grow|increase|cut|reduce|help|serve|support|represent|handle|take (?:over|on|up|charge)|teach|train|transform|fix|clean up|solve|deliver|tackle|"
    r"have|get|keep(?! my fingers)|make|put|set up|turn|raise|boost|modernize|modernise|rebuild|redesign|reorganize|reorganise|streamline|introduce|launch|implement|overhaul|learn|master|run|open|close|"
    r"start|begin|join|work|fit|sit|wear|use|share|staff|cover|assist|contribute|strengthen|add|carry|care for|look after|cook|nurse|drive|mentor|coach|win|earn|finish|clear|double|expand)"
)
_AT_WORK = (
    r"(?:(?:the|this|that|your|our|my|these|those) (?:[\w-]+ ){0,3}?"
    r"(?:role|position|job|post|team|firm|company|office|department|desk|courtroom|practice|clinic|school|classroom|kitchen|ward|lab|shop|unit|floor|staff|faculty|crew|backlog|docket|caseload|"
    r"clients?|patients?|students?|pupils|guests|customers?|members|sales|numbers|revenue|targets?|processes|systems?|codebase|library|gallery|restaurant|garage|warehouse|hotel|plant|line|"
    r"website|schedule|budget|records|files|reports?|uniform|menu|bench|garden|fleet|colleagues|partners|associates|nurses|teachers|engineers|cooks)\b)"
)
_TOGETHER = r"(?:with (?:you|all of you|your (?:\w+ )?(?:team|staff|colleagues|partners))|for you|for the (?:firm|company|school|team)|alongside you|under you|at your side|side by side|together|on board|aboard|here with|proud)"
_SURE = r"(?:i (?:know|am (?:quite |very |absolutely )?(?:sure|certain|confident|convinced|positive)|have no doubt|trust|believe|feel (?:sure|certain|confident)|promise)|i'm (?:quite |very |absolutely )?(?:sure|certain|confident|convinced|positive)|no doubt|rest assured|be assured)"
_OPENS = r"(?:when|once|as soon as|after|before|until|by the time|from the (?:day|moment)|the (?:day|moment|minute)|now that|while|whenever)"
_CHECKS = r"(?:the |my |your )?(?:conflicts?|background|reference|security|credit|drug|medical|vetting|clearance|dbs|garda|criminal record)s? (?:check|clearance|screening|test|vetting|process)?s?"

SETTLED: tuple[str, ...] = (
    r"(?:told|telling|informed)(?: [\w'’-]+){1,6} that i(?:'d| would|'ll| will|'m| am)(?: be)? leav(?:e|ing) (?:them|us|it|him|her|there|here) for (?:you|your|{firm})(?: \w+){0,3}",
    r"i(?:'ll| will| shall)(?: [\w'’-]+){1,7} on (?:the|my) (?:very )?first (?:day|morning)",
    r"(?:blocked out|set aside|kept free|cleared|reserved|put aside|left free)(?: [\w'’-]+){1,8} to (?:get to know|settle in|find my (?:feet|way)|learn the ropes|meet (?:the|my) (?:team|colleagues)|shadow)(?: \w+){0,5}",
    r"by the time (?:[\w'’-]+ ){1,6}(?:comes?|arrives?|starts?|begins?|opens?|ends?)(?: (?:round|along|in|up|again))?,? (?:i|we)(?:'ll| will| shall) have (?:cleaned|cleared|rebuilt|sorted|fixed|halved|doubled|turned|trained|brought|cut|learned|learnt|finished|put|made|built|set|got)(?: \w+){0,5}",
    r"i(?:'ll| will| shall) see to it(?: \w+)? that (?:the|your|our|every|each|no)(?: [\w'’-]+){1,6}",
    r"i (?:trust|assume|presume|expect|suppose|take it|imagine)(?: that)? (?:the|my|your) (?:\w+ )?(?:contract|offer letter|letter of (?:offer|appointment)|paperwork|start(?:ing)? date|appointment letter)(?: of(?: \w+){1,2})? (?:is|will|still|stands|has|are|remains)(?: \w+){0,4}",
    r"(?:put|added|written|listed|entered)(?: [^.!?]{0,30})? ?[\"“'‘]?{firm}[^.!?]{0,24} (?:on|to|in|into) my (?:profile|linked-?in|cv|resume|résumé|page|signature|bio)",
    r"(?:once|when|as soon as|after) i(?:'m| am|'ll be| will be) (?:running|heading|heading up|leading|managing|in charge of|responsible for|at the head of|at|behind|on) (?:the|your|our|that)(?: [\w-]+){1,3}",
    r"my first (?:task|job|project|order of business|act|step|assignment|case|duty|thing|priority|week|month|morning|shift|class|lesson)(?: \w+){0,4}?,? (?:at|with|as|there|here|in (?:the|your) \w+|(?:as i see it,? )?(?:will|is going to|is to|would be going to))(?: [\w'’-]+){0,4}",
    r"(?:which|what)(?: of (?:the|your) (?:\w+ ){0,2}\w+(?: by the \w+)?|(?: \w+){1,2}) (?:will|shall|is going to|would) be (?:mine|my own)|(?:which|what|where|how)(?: of (?:the|your) (?:\w+ ){0,2}\w+|(?: \w+){0,2})? (?:do )?you(?:'d| would)? (?:want|like|need|have) me (?:on|at|in|to (?:start|begin|tackle|work|sit|take|look at|do)|working|doing|first)(?: \w+){0,3}",
    r"(?:when|once|as soon as) you have (?:the|my|all the) (?:paperwork|contract|forms|offer|letter|badge|keys?)(?: \w+){0,2}(?: ready| done| signed)?",
    r"i(?:'ve| have) (?:let|told|asked|got)(?: [\w'’-]+){1,6} (?:know )?to (?:send|direct|forward|address|bring|bill|route|refer)(?: \w+){0,3} (?:calls?|mail|letters?|post|patients?|clients?|business|orders|queries)? ?(?:through|to|via) me(?: from(?: \w+){1,2})?",
    r"^see you (?:all )?(?:at|on|in|for) (?:the|your|our|my|monday|tuesday|wednesday|thursday|friday)(?: [\w'’-]+){0,6}",
    r"(?:be|am|are|'m|start|about to start|soon) joining (?:such |you |your |the |an? |this )(?:[\w'&-]+ ){0,5}?(?:firm|company|team|school|hospital|office|practice|staff|organi[sz]ation|family|institution|crew|kitchen|faculty|place|group|house|lab|department)",
    r"i(?:'ll| will| shall) see you (?:all )?(?:at|in|on) (?:the|our|your|my) (?:\w+ )?(?:meeting|office|court|courthouse|ward|kitchen|shift|hearing|training|table|desk|floor)(?: \w+){0,3}",
    r"i(?:'ll| will| shall) be (?:there|here|in|at my desk|on site)(?: \w+){0,4} (?:on|for|from) my first \w+",
    r"i(?:'ll| will| shall) be (?:on site|on the (?:site|floor|ward|line|shop floor)|at the (?:yard|site|depot|gate|farm|shop|bakery|garage)|in the (?:kitchen|yard|workshop)|behind the (?:counter|bar|wheel)|at your (?:door|gate))(?: \w+){0,2} (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next week)(?: \w+){0,4}",
    r"(?:you|they|your (?:\w+ )?(?:clients|patients|students|team|guests)) (?:can|may|will be able to) (?:count|rely|depend|lean) on me(?: (?:at|for|every|from|to|in|whenever|day)(?: \w+){0,3})?",
    r"(?:your|the|this) (?:search|hunt|quest) (?:is over|has ended|ends here|is at an end)|(?:look|need look|you need look) no further",
    r"ordered (?:my |new |some |the )*(?:business cards|uniform|scrubs|boots|suit|name ?plate|stationery|textbooks)",
    r"where (?:shall|do|should|can) i (?:send|e-?mail|submit|bring) (?:my|the) (?:bank|tax|payroll|direct deposit|w-?4|i-?9|p45|banking|signed)(?: \w+){0,3}",
    r"i(?:'ll| will| shall) (?:gladly |happily |of course )?take the (?:office|desk|shift|locker|night|early|late|corner|room|chair)(?: \w+){0,4}",
    r"(?:told|tells|telling|announced)(?: [\w']+){1,5} that i(?:'m| am|'ll be| will be) (?:an?|your|the|going to be|now|part of)(?: [\w-]+){1,4} (?:at|with|in|of) (?:your|the) (?:firm|company|school|hospital|office|team)",
    rf"{_WILL}(?:carry on|continue|finish|complete|pick up|build on) (?:with )?(?:the|her|his|their|your) (?:\w+ )?(?:work|project|programme|program|legacy|efforts?)(?: \w+){{0,4}}",
    rf"{_WILL}{_CONTRIBUTES}(?: [\w'’-]+){{0,6}}? {_AT_WORK}",
    rf"{_WILL}{_CONTRIBUTES}(?: [\w'’-]+){{0,6}}? {_TOGETHER}",
    rf"{_WILL}(?:be|become|prove(?: to be)?|make) (?:your|an?|the) (?:[\w-]+ ){{0,3}}?(?:asset|addition|fit|member|part|colleague|associate|employee|hire|player|teammate|nurse|teacher|engineer|analyst|leader|contributor|choice|investment)\b",
    rf"{_WILL}(?:make you (?:\w+ )?(?:proud|glad|happy)|hit the ground|fit (?:right )?in|not (?:disappoint|let you down)|give you my (?:best|all)|do (?:great|big|wonderful|amazing|good|fine) (?:things|work))(?: \w+){{0,4}}",
    rf"{_US}(?:'ll| will| shall| are going to|'re going to) {_HOW}(?:do|make|build|win|achieve|accomplish|have|get|turn|create|be (?:a|an|the|working|colleagues|great|good|unstoppable)|work|share|finish|clear|grow)(?: [\w'’-]+){{0,6}}? (?:together|team|things|colleagues|courtroom|kitchen|classroom|ward|office|it|under control|each other|short work)",
    rf"{_SURE}(?: that)? (?:i|we)(?:'ll| will| shall|'d| would)? (?!would)(?:be (?!in touch|able|back|here|there|at|in|available|ready|glad|happy|grateful|thinking|learning)|make|do|fit|get|excel|succeed|thrive|hit|bring|add|outperform|exceed|win|have the)(?: [\w'’-]+){{0,4}}",
    rf"{_SURE}(?: that)? you(?:'ll| will)(?: all)? {_HOW}(?:pick|choose|hire|select|want|offer|take|not regret|never regret|be (?:glad|happy|pleased|delighted|proud|impressed)|see (?:that|why) i|agree that i|find (?:that i|me|in me))(?: [\w'’-]+){{0,4}}",
    rf"{_OPENS} (?:i|we|you and i) {_HOW}(?:work (?:together|with you|for you|here|there|side)|are (?:colleagues|working|together|on the same)|am (?:your|one of|part of|on (?:your|the) (?:team|staff|payroll)|with you|hired|in (?:the|that|this) (?:role|job|position|post|chair|seat))|share an office|sit (?:together|down the hall|next)|come to work)(?: \w+){{0,3}}",
    r"(?:can|could) (?:hardly|scarcely|barely) wait (?:to|for|until)(?: (?:be|become|join|start|begin|work|get|dig|roll|meet my|see my|help|serve|teach|my|the first|our|i))(?: [\w'’&-]+){0,5}",
    r"(?:thinking|planning|deciding|mapping out|sketching|imagining|dreaming|working out)(?: \w+){0,2} (?:about |of )?(?:which|what|how|where|when)(?: [\w'-]+){0,4} i(?:'ll| will| shall|'m going to| am going to)(?: \w+){0,4}",
    r"(?:told|informed|warned|notified|asked) (?:my|our) (?:[\w-]+ )?\w+(?: that| about)? (?:i|we)(?:'m| am|'re| are|'ll| will| shall) (?:be )?(?:mov|leav|relocat|start|join|gon|com|giv|tak)\w*(?: \w+){0,5}",
    r"(?:look\w*|begun|started|searching|hunting|shopping|been)(?: \w+){0,3} (?:at|for) (?:\w+ )?(?:houses|homes|flats|apartments|schools|places|rentals|rooms|condos)(?: (?:near|in|close to|by|around|within)(?: \w+){0,4})?",
    r"(?:what|where|when|whom|which)(?: \w+){0,3} (?:to|i (?:should|need to|must|shall)) (?:bring|park|report|wear|sign|go|pick up|be)(?: \w+){0,3}? (?:for (?:orientation|onboarding|training|induction|my)|on (?:my )?(?:first|monday|day one)|to (?:start|begin))(?: \w+){0,3}",
    r"(?:for|at|during|after|before) my (?:orientation|onboarding|induction)(?: (?:on|next|in|at|this)(?: \w+){0,2})?",
    r"(?:for|at|during|after|before) (?:the )?(?:orientation|onboarding|induction|new[- ]hire \w+) (?:next (?:week|month|monday|tuesday|wednesday|thursday|friday)|on (?:the \d+\w*|monday|tuesday|wednesday|thursday|friday)|in (?:january|february|march|april|may|june|july|august|september|october|november|december))",
    r"(?:the |my |your )(?:paperwork|contract|offer letter|letter of offer|forms|badge|key(?:s| card)?|start date|schedule|roster|uniform)(?: \w+)? (?:will|to|shall|should|can) (?:be |soon )?(?:follow|come|arrive|be|sent|ready|sign\w*|reach)(?: \w+){0,3}",
    r"(?:my|the) (?:(?:two|four|three|one|a) (?:weeks?'?|months?'?) )?(?:notice|resignation(?: letter)?|letter of resignation) (?:is|has been|was|sits|lies)(?: \w+){0,2} (?:written|ready|typed|in|drafted|signed|given|sent|on)(?: \w+){0,3}",
    rf"(?:once|when|as soon as|after) {_CHECKS} (?:clears?|is|are|comes?|goes?|passes|completes?|done)(?: \w+){{0,4}}",
    r"it(?:'ll| will| is going to) be (?:such )?(?:a |an |my |so )?(?:\w+ )?(?:pleasure|joy|honou?r|privilege|fun|treat|delight|good|nice|great|wonderful|exciting|lovely) to (?:sit|work|be (?:part|working|your|on|one|there)|join|learn (?:from|under|alongside)|share|serve|teach|help|assist|support|start|have you|represent|contribute|build|cook|nurse|care|see you (?:every|each|daily|around))(?: [\w'’-]+){0,4}",
    r"as (?:your|the|the firm's|the school's) (?:next|new|newest|future|incoming) (?:[\w-]+ ){0,3}[\w-]+, i(?:'ll| will| plan| intend| mean| am going| shall| hope to start)?(?: \w+){0,4}",
)

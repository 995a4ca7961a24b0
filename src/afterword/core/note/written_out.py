"""Tables of what people type on a telephone and what it stands for."""

from __future__ import annotations

ABBREVIATIONS = {
    "w/o": "without", "b/c": "because", "bc": "because", "bcoz": "because", "becoz": "because", "cuz": "because", "coz": "because", "cos": "because",
    "thru": "through", "tho": "though", "altho": "although", "abt": "about", "ppl": "people", "peeps": "people", "govt": "government", "gov't": "government",
    "mgmt": "management", "mgr": "manager", "mgrs": "managers", "asst": "assistant", "assoc": "associate", "assocs": "associates", "dept": "department",
    "depts": "departments", "div": "division", "grp": "group", "grps": "groups", "prog": "program", "progs": "programs", "yr": "year", "yrs": "years",
    "wk": "week", "wks": "weeks", "hr": "hour", "hrs": "hours", "mins": "minutes", "exp": "experience", "esp": "especially",
    "espec": "especially", "approx": "about", "incl": "including", "info": "information", "intl": "international", "int'l": "international", "natl": "national",
    "nat'l": "national", "comms": "communications", "univ": "university", "edu": "education", "convo": "conversation",
    "convos": "conversations", "acct": "account", "accts": "accounts", "bldg": "building", "mtg": "meeting", "mtgs": "meetings", "mkt": "market", "mktg": "marketing",
    "mkting": "marketing", "pts": "patients", "pt": "patient", "proj": "project", "projs": "projects", "prep": "preparation", "probono": "pro bono", "ur": "your", "u": "you",
    "thx": "thanks", "btwn": "between", "betw": "between", "diff": "different", "sr": "senior", "jr": "junior", "vs": "versus", "fav": "favorite", "fave": "favorite",
    "reqs": "requirements", "specs": "specifications", "eval": "evaluation", "evals": "evaluations", "gonna": "going to", "wanna": "want to", "gotta": "have to",
    "alot": "a lot", "n": "and", "admin": "administration", "hq": "headquarters", "ops": "operations", "strat": "strategy", "rehab": "rehabilitation", "fwd": "forward",
    "bg": "background", "oppty": "opportunity", "opp": "opportunity", "opps": "opportunities", "cust": "customer", "custs": "customers", "svc": "service", "svcs": "services",
    "dev": "development", "devs": "developers", "engr": "engineer", "engrs": "engineers", "eng": "engineering", "mfg": "manufacturing", "mgt": "management", "org": "organization",
    "orgs": "organizations", "agcy": "agency", "atty": "attorney", "attys": "attorneys", "corp": "corporate",
    "hosp": "hospital", "meds": "medicines", "peds": "pediatrics", "ortho": "orthopedics", "appt": "appointment", "appts": "appointments", "sched": "schedule",
    "schol": "scholarship", "schols": "scholarships", "tchr": "teacher", "tchrs": "teachers", "stdt": "student", "stdts": "students", "curric": "curriculum",
    "gdn": "garden", "enviro": "environmental", "infra": "infrastructure", "qtr": "quarter", "qtrs": "quarters", "avg": "average",
    "prod": "production", "pics": "pictures", "pic": "picture", "vid": "video", "vids": "videos", "xmas": "Christmas",
    "biz": "business", "reno": "renovation", "renos": "renovations", "grad": "graduate", "grads": "graduates", "undergrad": "undergraduate", "undergrads": "undergraduates",
    "postdoc": "postdoctoral", "prof": "professor", "profs": "professors", "collab": "collaboration", "collabs": "collaborations", "reps": "representatives",
    "vols": "volunteers", "yrly": "yearly", "wkly": "weekly", "mthly": "monthly", "mth": "month", "mths": "months", "lg": "large", "lrg": "large", "kids": "children", "kid": "child", "ofc": "of course", "rlly": "really", "rly": "really",
    "smth": "something", "sth": "something", "smn": "someone", "evry": "every", "evryone": "everyone", "wud": "would", "cud": "could", "shud": "should", "wat": "what", "dat": "that",
    "ppls": "people's", "freshers": "new graduates", "fresher": "new graduate", "batchmates": "classmates", "4th": "fourth", "5th": "fifth", "6th": "sixth", "7th": "seventh",
    "8th": "eighth", "9th": "ninth", "10th": "tenth", "1st": "first", "2nd": "second", "3rd": "third", "k8s": "Kubernetes", "js": "JavaScript", "ml": "machine learning",
}  # fmt: skip
BRITISH = {
    "program": "programme", "programs": "programmes", "favorite": "favourite", "organization": "organisation", "organizations": "organisations",
    "pediatrics": "paediatrics", "orthopedics": "orthopaedics",
}  # fmt: skip
OPENED = {
    "don't": "do not", "doesn't": "does not", "didn't": "did not", "isn't": "is not", "aren't": "are not", "wasn't": "was not", "weren't": "were not",
    "can't": "cannot", "couldn't": "could not", "won't": "will not", "wouldn't": "would not", "shouldn't": "should not", "haven't": "have not",
    "hasn't": "has not", "hadn't": "had not", "i'm": "I am", "i've": "I have", "i'll": "I will", "you're": "you are", "you've": "you have", "you'll": "you will",
    "we're": "we are", "we've": "we have", "we'll": "we will", "they're": "they are", "they've": "they have", "they'll": "they will", "it'll": "it will",
    "you'd": "you would", "they'd": "they would", "we'd": "we would", "she'd": "she would", "he'd": "he would", "who'd": "who would", "she'll": "she will", "he'll": "he will",
    "there're": "there are", "im": "I am", "ive": "I have", "dont": "do not", "didnt": "did not", "doesnt": "does not", "cant": "cannot", "wont": "will not",
    "isnt": "is not", "wasnt": "was not", "arent": "are not", "werent": "were not", "wouldnt": "would not", "couldnt": "could not", "havent": "have not", "hasnt": "has not",
    "youre": "you are", "theyre": "they are", "thats": "that is", "theres": "there is", "whats": "what is", "heres": "here is", "shes": "she is", "hes": "he is", "weve": "we have",
    "youve": "you have", "theyve": "they have", "itll": "it will",
}  # fmt: skip
MISSPELT = dict(
    pair.split(":")
    for pair in """
definately:definitely recieve:receive recieved:received seperate:separate occured:occurred occurence:occurrence untill:until
begining:beginning beleive:believe belive:believe acheive:achieve accross:across adress:address agressive:aggressive apparantly:apparently
arguement:argument basicly:basically buisness:business bussiness:business calender:calendar catagory:category cemetary:cemetery
collegue:colleague collegues:colleagues colleage:colleague comming:coming commitee:committee comitee:committee commited:committed comittment:commitment
completly:completely concious:conscious curiousity:curiosity decison:decision dependant:dependent develope:develop
developement:development diffrent:different difficut:difficult disapear:disappear embarass:embarrass enviroment:environment enviromental:environmental
existance:existence experiance:experience experince:experience familar:familiar finaly:finally foriegn:foreign freind:friend freinds:friends futher:further goverment:government
gaurd:guard grammer:grammar greatful:grateful guage:gauge happend:happened harrass:harass immediatly:immediately independant:independent
inteligence:intelligence intrest:interest intrested:interested intresting:interesting intership:internship knowlege:knowledge knowledgable:knowledgeable
liason:liaison libary:library maintainance:maintenance maintenence:maintenance managment:management mangement:management medecine:medicine neccessary:necessary
necesary:necessary noticable:noticeable oppertunity:opportunity oportunity:opportunity opportunites:opportunities oppurtunity:opportunity organisaton:organisation
paitents:patients paitent:patient parliment:parliament particulary:particularly peice:piece pleasent:pleasant posession:possession practicle:practical
prefered:preferred proffesional:professional profesional:professional proffessional:professional proffesor:professor profesor:professor programing:programming publically:publicly
recomend:recommend recomended:recommended refered:referred relevent:relevant religous:religious remeber:remember resturant:restaurant restaraunt:restaurant
responsability:responsibility responsibilty:responsibility rythm:rhythm shedule:schedule sieze:seize similiar:similar sincerly:sincerely speach:speech
stategy:strategy strenght:strength strenghts:strengths succesful:successful successfull:successful sucess:success suprise:surprise suprised:surprised
teh:the tommorow:tomorrow tommorrow:tomorrow tounge:tongue truely:truly unforseen:unforeseen usefull:useful wich:which wether:whether wierd:weird
writting:writing thier:their taht:that hte:the adn:and becuase:because becasue:because beacuse:because becouse:because wiht:with whith:with
abotu:about jsut:just knwo:know liek:like waht:what thye:they tehy:they peopel:people poeple:people wroking:working hsopital:hospital
studnets:students studens:students techer:teacher teching:teaching resarch:research reserach:research reasearch:research laboratry:laboratory
enginer:engineer enginering:engineering engeneering:engineering archiect:architect architechture:architecture desgin:design desing:design
clincal:clinical clincial:clinical litgation:litigation litagation:litigation arbitartion:arbitration mediaton:mediation immigraton:immigration
imigration:immigration asylumn:asylum contarct:contract contrat:contract acounting:accounting acountant:accountant finacial:financial fincance:finance
markting:marketing comunication:communication comunity:community communty:community colaboration:collaboration collabration:collaboration
mentorhip:mentorship mentorsip:mentorship apprentiship:apprenticeship aprenticeship:apprenticeship trainning:training traning:training
rotaion:rotation schoool:school childern:children chilren:children volunter:volunteer voluntering:volunteering sustainabilty:sustainability sustanability:sustainability
responsable:responsible explaned:explained explaind:explained descibed:described discribed:described enjoied:enjoyed realy:really reallly:really
intersting:interesting impresed:impressed impressd:impressed honestey:honesty pateince:patience paitence:patience
""".split()
)
_PLACES = (
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April June July August September October November December English Spanish French German "
    "Italian Portuguese Chinese Japanese Korean Arabic Hindi American British European African Asian Indian Nigerian Irish Australian Canadian Mexican Brazilian Dutch Welsh "
    "Scottish Excel Python Java JavaScript TypeScript Linux Google Microsoft Amazon Christmas Easter Europe Africa Asia America London Paris Chicago Boston Lagos Abuja Nairobi "
    "Mumbai Delhi Bangalore Bengaluru Chennai Pune Hyderabad Dublin Cork Galway Edinburgh Glasgow Manchester Leeds Bristol Sydney Melbourne Toronto Montreal Vancouver "
    "Texas California Ohio Seattle Denver Houston Dallas Atlanta Philadelphia Tokyo Berlin Madrid Rome Kenya Nigeria India Ireland England Scotland Wales Germany France Spain "
    "Italy Japan China Brazil Mexico Canada Australia Kubernetes Postgres Docker GitHub Shakespeare Bach Mozart"
)
CAPITALS = {name.lower(): name for name in _PLACES.split()} | {"covid": "COVID", "nhs": "NHS", "uk": "UK", "usa": "USA", "eu": "EU", "ai": "AI", "phd": "PhD", "gdpr": "GDPR",
    "sql": "SQL", "api": "API", "apis": "APIs", "icu": "ICU", "nicu": "NICU", "ngo": "NGO", "ngos": "NGOs", "esg": "ESG", "ifrs": "IFRS", "gaap": "GAAP", "seo": "SEO",
    "crm": "CRM", "erp": "ERP", "sap": "SAP", "aws": "AWS", "mri": "MRI", "dna": "DNA", "rna": "RNA", "mrna": "mRNA", "crispr": "CRISPR", "pcr": "PCR",
    "kafka": "Kafka", "figma": "Figma", "m&a": "M&A", "r&d": "R&D", "q&a": "Q&A", "qa": "QA", "ux": "UX", "ui": "UI", "iot": "IoT", "ipo": "IPO", "ip": "IP"}  # fmt: skip
SHOUTED = frozenset(
    "REALLY VERY SO LOVE LOVED GREAT BEST NOT ALL EVERY EVERYONE ALWAYS NEVER THE AND THAT MUCH TOO HOW THEY SHE HE WE YOU HER HIS THEIR MOST ACTUALLY TRULY REAL FIRST AMAZING NOBODY ANY MORE ONLY".split()
)

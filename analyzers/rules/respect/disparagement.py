"""Running down programs, hospitals, colleagues, specialties, schools and applicants."""

from __future__ import annotations

import re

from analyzers.finding import Severity
from analyzers.rules.respect.stance import Frame, FramedRule

_ROLE = r"(?:n\.?p\.?s|p\.?a\.?s|np|pa|crnas?|nurse\ practitioners?|physician\ assistants?|mid-?levels?|nurses?|rns?|techs?|ortho(?:pods?|pedic\ surgeons?|paedics|\ bros?|\ residents?|\ guys?)?|surgeons?|surgery\ (?:residents?|bros?)|surgical\ residents?|(?:er|ed|em)\ (?:docs?|doctors?|physicians?|attendings?|residents?|bros?)|emergency\ (?:medicine\ )?(?:docs?|doctors?|physicians?|residents?)|hospitalists?|internists?|pcps?|family\ (?:docs?|doctors?|medicine|med)|fm\ (?:docs?|residents?)|psychiatrists?|psych\ (?:residents?|docs?|attendings?)|radiologists?|rads|derm(?:atologists?)?|anesthesi(?:a|ologists?)|ob-?gyns?|ob\ residents?|pediatricians?|peds\ (?:residents?|attendings?)|pathologists?|neurologists?|neurosurgeons?|cardiologists?|urologists?|nephrologists?|gastroenterologists?|podiatrists?|chiropractors?|pharmacists?|residents?|co-?interns?|co-?residents?|interns?|attendings?|preceptors?|faculty|chiefs?|chief\ residents?|pds?|program\ directors?|coordinators?|administrators?|admins?|administration|leadership|dos|d\.o\.s|osteopaths?|consultants?|fellows?|med(?:ical)?\ students?|premeds?|classmates?|applicants?|interviewers?|deans?|professors?|seniors?|co-?applicants?|carib\w*\ (?:grads?|students?))"
_PLACE = r"(?:programs?|hospitals?|residenc(?:y|ies)|departments?|schools?|med(?:ical)?\ schools?|institutions?|clinics?|fellowships?|universit(?:y|ies)|community\ programs?|health\ systems?)"
_FIELD = r"(?:psych(?:iatry)?|derm(?:atology)?|rads|radiology|pm&r|family\ med(?:icine)?|fm|peds|pediatrics|internal\ med(?:icine)?|im|em|emergency\ med(?:icine)?|ortho(?:pedics)?|anesthesia|ob-?gyn|ob|path(?:ology)?|surgery|neuro(?:logy)?|urology|optho|ophtho|podiatry|hospital\ medicine|primary\ care|pain\ medicine)"
_ADV = r"(?:(?:so|such|just|really|literally|absolutely|completely|totally|honestly|basically|all|mostly|always|beyond|the\ most|an?|the|pretty|kind\ of|kinda|truly|utterly|fucking|clearly|incredibly|genuinely|notoriously)\ ){0,3}"
_MEAN = r"(?:lazy|useless|incompetent|clueless|worthless|dumb|stupid|dumbest|idiots?|morons?|arrogant|toxic|malignant|jokes?|worst|pathetic|miserable|bitter|power[- ]tripping|cruel|narcissists?|narcissistic|bull(?:y|ies)|egomaniacs?|clowns?|hacks?|quacks?|losers?|dinosaurs?|fossils?|dead\ weight|embarrassment|embarrassing|disgrace|laughing\s?stock|insufferable|unbearable|obnoxious|condescending|monsters?|tyrants?|psychos?|nightmares?|snakes?|backstabb\w+|dangerous|overrated|trash|garbage|brain-?dead|brainless|spineless|delusional|unhinged|petty|vindictive|mean\ girls|worse\ than\ useless|not\ (?:real|actual)\ (?:doctors?|physicians?|surgeons?|medicine)|wannabe\ (?:doctors?|surgeons?)|bottom\ of\ the\ barrel|glorified\ \w+)"
_BADPLACE = r"(?:malignant|toxic|sweat\s?shops?|cults?|scams?|jokes?|dumpster\ fires?|clown\ (?:show|car)s?|circus(?:es)?|(?:diploma|degree|puppy|visa)\ mills?|bottom[- ]tier|low[- ]tier|trash|garbage|disasters?|worst|hell\s?holes?|hell\ on\ earth|death\ traps?|prisons?|plantations?|miserable|mess(?:es)?|embarrassment|shady|sketchy|predatory|money\ grabs?|cash\ grabs?|train\ ?wrecks?|shit\s?shows?|falling\ apart|where\ (?:careers|patients|people|dreams)\ (?:go\ to\ )?die|run\ by\ \w+|a\ step\ (?:above|below|up\ from))"
_RUNS_DOWN = "“{span}” runs down colleagues or an institution in public."
_OWN_FIELD = r"\bas\ an?\ (?:\w+[ ]){0,3}(?:internists?|hospitalist|surgeon|pediatrician|psychiatrist|radiologist|img|do|d\.o\.|student|intern|resident|applicant|medicine|im|em|np|pa|nurse|family\ doc\w*)\b|\b(?:I'm|I\ am|I\ was|I\ am\ an?|we're|we\ are|us)\ (?:\w+[ ]){0,3}(?:useless|lazy|clueless|miserable|glorified|a\ joke|dumb|stupid|slow|the\ worst|dead\ weight|internists|hospitalists|medicine\ people)|\b(?:my|our)\ (?:own\ )?(?:people|tribe|future\ (?:specialty|field))\b|\bwe\ (?:internists|hospitalists|imgs|medicine)\b"


class Disparagement(FramedRule):
    """Contempt for a program, hospital, school, specialty, colleague or applicant.

    What it looks for:
        Open insults and insinuations (“no names, but a certain program …”) about programs, faculty, nurses,
        specialties, schools and other applicants. Constructive or systemic critique, praise, jokes about oneself
        and honest questions about culture pass.
    Why it matters:
        The people who rank you read it as a preview of how you will speak of them; medicine is small enough that “no
        names” names someone.
    Example:
        No names, but a certain program in Ohio treats its interns like furniture.
    Instead:
        I want a program where interns eat lunch and ask questions; how do you find that out on interview day?
    Source:
        AMA Code of Medical Ethics, Opinion 2.3.2; NRMP Code of Conduct for applicants.
    """

    id = "disparagement"
    category = "disparagement"
    severity = Severity.WARN
    excuse = re.compile(
        r"""\b(?:stop|quit|enough|against|tired\ of|end|no\ more|done\ with)\ (?:\w+[ ]){0,3}?(?:bash\w*|mock\w*|dunk\w*|belittl\w*|joking|jokes|putting\ down|trash\w*|stereotyp\w*|tribalis\w+|disparag\w*|insult\w*)\b
        | \b(?:specialty|program|nurse|colleague|interprofessional|inter-specialty)[- ](?:bashing|shaming|respect|tribalism)\b | \bdisparag\w+\b | \b(?:fictional|satire|parody)\b""",
        re.VERBOSE | re.IGNORECASE,
    )
    patterns = (
        Frame(
            rf"""\b(?:{_ROLE}|{_FIELD})\ (?:(?:docs?|doctors?|residents?|people|guys|bros?)\ )?(?:are|is|was|were)\ (?:just\ |basically\ |nothing\ but\ |only\ |really\ |literally\ |all\ )*glorified\b | \bglorified\ (?:triage|scribes?|secretar(?:y|ies)|babysitt\w+|plumbers?|carpenters?|mechanics?|nurses?|note[- ]?writers?|referral\ \w+|consult\w*|dispo\w*|phone\ operators?|waiters?|waitress\w*|pill\ pushers?|social\ workers?|technicians?|order[- ]sets?)\b
            | \bplay(?:ing|s)?\ (?:at\ being\ a\ )?(?:doctor|physician|surgeon)\b(?!\ (?:with|as\ a\ (?:kid|child)|kit)) | \bnoctors?\b | \b(?:bone\ bros?|triage\ monkeys?|order[- ]set\ monkeys?|gas\ passers?|note\ monkeys?|scut\ monkeys?|pill\ pushers?|diploma\ mills?)\b | \bheart\ of\ a\ nurse | \bnot\ (?:a\ )?(?:real|actual)\ (?:doctors?|physicians?|medicine|surgeons?|med(?:ical)?\ schools?)\b | \bcosplay\w*\ (?:as\ )?(?:an?\ )?(?:doctor|physician|surgeon)s?""",
            _RUNS_DOWN,
            unless=_OWN_FIELD
            + r"|\b(?:not|n't|never|more\ than)\ (?:\w+[ ]){0,3}glorified|\bI\b[^.!?\n]{0,25}\bglorified",
            confidence=0.8,
        ),
        Frame(
            rf"""\b(?:{_ROLE}|{_FIELD}|bros?)\b[^.!?\n]{{0,40}}\b(?:can't|cannot|couldn't|wouldn't|don't|doesn't|won't|never|barely)\ (?:even\ |be\ bothered\ to\ |know\ (?:how\ to|what|where|a|an|the|anything|which)\ ?)?(?:read|find|diagnose|manage|interpret|identify|auscultate|spell|recognize|recognise|examine|tell|think|pronounce|handle|stethoscope|differential|heart|insulin|an?\ (?:ekg|ecg)|potassium|the\ difference|medicine|do\ (?:an?\ |their\ |a\ basic\ )?(?:physical|exam|h&p|job|anything|work)|(?:see|answer)\ (?:a\ )?(?:patients?|pages?)|teach\w*|show\ up|work)\b
            | \bif\ (?:it|one|his\ life|her\ life|their\ li(?:fe|ves))\ (?:bit|hit|slapped|punched|kicked|depended|walked|fell|sat)\b | \b(?:wouldn't|would\ not|would\ never|never)\ (?:let|trust|send|take|allow|want)\ (?:\w+[ ]){{0,6}}?(?:my\ (?:dog|cat|worst\ enemy|goldfish|hamster|houseplant|family|mother|mom|grandma|kids?|own\ \w+)|(?:near|touch|operate\ on)\ (?:me|my))\b
            | \b(?:only|just)\ (?:know\ how\ to|knows\ how\ to|good\ (?:at|for)|ever|consults?|punt|pan-?scan|order)\ (?:\w+[ ]){{0,4}}?(?:consult\w*|ancef|pan-?scan\w*|ct\ everything|hammer\w*|page\s?\w*|cardiology|medicine|everyone|everything)\b""",
            _RUNS_DOWN,
            needs=rf"\b(?:{_ROLE}|{_PLACE}|{_FIELD})\b",
            unless=_OWN_FIELD
            + r"|\b(?:I|we)\ (?:can't|couldn't|don't|didn't|never|barely|wouldn't\ be|wouldn't\ have|still)\b|\b(?:because|since|when|so|if)\ (?:the\ )?(?:system|staffing|ratios?|time|hours|wifi|epic|ehr)|\b(?:can't|cannot|couldn't|doesn't|don't)\ (?:do\ (?:it|this)\ alone|pour|always|see\ everything|read\ minds|work\ without)|\b(?:lactation|childcare|bathroom|shouldn't\ have\ to|pay|loans?|afford)\b|\bhow\ (?:do|does|can|to)\b|\?",
            confidence=0.65,
        ),
        Frame(
            rf"""\b(?:(?:my|our|the|that|this|those|these|some|most|all|certain|half\ the|every|today's)\ )(?:[\w&'-]+[ ]){{0,3}}?{_ROLE}(?:\ (?:at|in|on|from|here|there)(?:\ [\w-]+){{0,4}}?)?(?:'s|'re|\ is|\ are|\ was|\ were|\ can\ be|\ seems?)\ {_ADV}{_MEAN}\b
            | (?:^|(?<=[.!?\n]\ )|(?<=,\ )|(?<=\bbut\ )|(?<=\band\ )|(?<=\bbecause\ ))(?:{_ROLE})\ (?:are|is)\ {_ADV}{_MEAN}\b
            | \b(?:useless|incompetent|clueless|lazy|idiot|moron|arrogant|toxic|malignant|dumbest|worst|laziest|most\ (?:useless|incompetent|arrogant|clueless|toxic|condescending)|pathetic|narcissistic|power-?tripping|dead\s?weight|condescending|brain-?dead|washed[- ]up|dinosaur)\ (?:of\ )?(?:[\w-]+[ ])?{_ROLE}\b(?!\ (?:positive|masculinity|granul|megacolon|shock))""",
            _RUNS_DOWN,
            unless=_OWN_FIELD
            + r"|\b(?:not|never|n't)\ (?:\w+[ ]){0,2}(?:lazy|useless|stupid|dumb|toxic|malignant|clueless|jokes?)\b|\bif\ (?:your|you|a|an)\b|\bhow\ (?:do|to|can|did)\b|\btoxic[- ]appearing|\bmy\ worst\ (?:day|fear|enemy)|\bfeel(?:s|ing)?\ (?:like\ )?(?:useless|stupid|clueless|dumb)|\bmay\ be|\binexperienced",
            confidence=0.75,
        ),
        Frame(
            rf"""\b(?:(?:my|our|the|that|this|those|these|some|most|all|certain|your|every)\ )(?:[\w&'-]+[ ]){{0,3}}?{_PLACE}(?:\ (?:at|in|on|from|near|outside)(?:\ [\w-]+){{0,4}}?)?(?:'s|\ is|\ are|\ was|\ were|\ turned\ out\ to\ be|\ has\ become)\ {_ADV}{_BADPLACE}
            | \b(?:malignant|toxic|trash|garbage|bottom[- ]tier|low[- ]tier|sweatshop|scam|joke\ of\ an?|dumpster\ fire\ of\ an?|sorry\ excuse\ for\ an?|predatory|shady|sketchy)\ (?:[\w-]+[ ]){{0,2}}?{_PLACE}\b | \b{_PLACE}\b[^.!?\n]{{0,50}}\b(?:treat(?:s|ed)?|use[sd]?|see[s]?|work(?:s|ed)?|run[s]?)\ (?:its|their|the|our|your|his|her)?\ ?(?:interns?|residents?|students?|trainees?|imgs|people)\ (?:\w+[ ])?(?:like|as|to\ (?:the\ bone|death|exhaustion)|into\ the\ ground)\b
            | \b(?:do\ not|don't|would\ not|wouldn't|never|please\ don't)\ (?:rank|apply\ to|train\ at|interview\ at|waste\ (?:a|your|the)\ (?:signal|application|time|money)\ on|send\ (?:anyone|your)|go)\ (?:[\w-]+[ ]){{0,3}}?(?:program|hospital|school|there|place|them|it)\b | \b(?:avoid|stay\ (?:far\ )?away\ from|run\ (?:far\ )?(?:away\ )?from|steer\ clear\ of)\ (?:this|that|the|any|their)\ (?:[\w&-]+[ ]){{0,3}}?(?:program|hospital|school|department|residency|rotation|place)\b
            | \b(?:dodged\ a\ bullet|bullet\ dodged)\b | \bresidents\ (?:there\ |at\ \w+\ )?(?:all\ )?(?:looked?|seem(?:ed)?|are|were)\ (?:so\ |like\ |absolutely\ |completely\ )*(?:miserable|dead\ inside|zombies|hostages|prisoners|broken|terrified)\b""",
            _RUNS_DOWN,
            needs=rf"\b(?:{_PLACE}|interview\w*|residents?|match\w*|rank\w*|attending)\b",
            unless=r"\b(?:how\ (?:do|to|can|did|would)|whether|red\ flags?\ (?:to|for)|if\ (?:a|your|the)\ (?:program|hospital)|what\ makes|signs?\ (?:of|that)|not\ (?:a\ )?(?:malignant|toxic|perfect)|isn't\ (?:malignant|toxic)|a\ mess\ of|worst\ (?:hit|affected)|more\ than\ \d+|limit|cap|signals?\ wisely)\b|\?\s*$",
            confidence=0.72,
        ),
        Frame(
            r"""\b(?:no\ names?|not\ nam(?:ing|e)\ (?:any\ )?names|without\ naming|not\ going\ to\ name|won't\ (?:say|name|mention)\ (?:which|who|where|names|the\ program|any)|not\ (?:saying|gonna\ say|going\ to\ say)\ (?:which|who|where)|i'll\ (?:let\ you|leave\ it\ to\ you\ to)\ guess|you\ know\ who\ you\ are|iykyk|rhymes\ with|(?:that\ )?shall\ (?:not\ be\ named|remain\ (?:name|anonym)\w+))\b
            | \b(?:a\ certain|certain|one\ particular|an?\ unnamed|that\ one|a\ well[- ]known|a\ (?:big|fancy|famous)[- ]name)\ (?:[\w-]+[ ]){0,3}?(?:programs?|hospitals?|attendings?|chiefs?|chief\ residents?|pds?|schools?|coordinators?|residents?|faculty|institutions?|interviewers?|applicants?|preceptors?|surgeons?|seniors?|co-?interns?|departments?|deans?|consultants?|specialt(?:y|ies)|services?|nurses?)\b""",
            "“{span}” hints at somebody the reader will guess.",
            needs=r"\b(?:treat\w*\ (?:\w+[ ]){1,2}like|toxic|malignant|abus\w+|yell\w*|scream\w*|belittl\w+|exploit\w*|lied|lies|lying|ghost\w*|miserable|terrible|awful|joke|sham\w+|disorgani[sz]\w+|unprofessional\w*|incompeten\w+|rude|arrogan\w+|worst|couldn't|can't\ even|forgot|doesn't\ (?:know|care|bother|believe|teach)|don't\ (?:know|care|teach|bother)|didn't\ (?:bother|know|even|read)|ego\w*|cry|crying|cried|furniture|garbage|trash|lazy|useless|clueless|running\ late|never\ (?:teach\w*|show\w*|answer\w*|once|read|learn\w*)|duty[- ]hours?|violations?|favorites|thrown?|threw|burn\w*|hostage|cheap|fail\w*|should\ (?:retire|be\ ashamed|know\ better|try)|scut|dump\w*|pimp\w*|humiliat\w+|steal\w*|stole|credit)\b",
            unless=r"\bno\ names?\ (?:or|on|in|were|are|needed|necessary|attached)\b|\bcertain\ (?:programs|schools|hospitals|specialties)\ (?:require|prefer|sponsor|accept|use|ask|want|have)|\bde-?identif\w+|\bpatient'?s?\ name|\bHIPAA",
            confidence=0.65,
        ),
        Frame(
            rf"""\b(?:takes?|accepts?|admits?|let(?:s)?\ in|will\ take|graduates?)\ (?:literally\ |basically\ |just\ about\ )?(?:any(?:one|body)|everyone|whoever)\ (?:with|who)\b[^.!?\n]{{0,40}} | \b(?:anyone|anybody|everyone)\ with\ an?\ (?:credit\ card|pulse|checkbook|heartbeat|loan|wallet|trust\ fund)\b | \b(?:b(?:uy|ought|uying)|pa(?:y|id|ying)\ for|purchas\w+)\ (?:a\ |an\ |their\ |your\ |his\ |her\ |that\ )(?:degree|m\.?d\.?|diploma|way\ in\w*|spot)\b
            | \b(?:couldn't|can't|could\ not|couldn't\ even|didn't|not\ smart\ enough\ to|weren't\ (?:smart|good)\ enough\ to|failed\ to)\ (?:\w+[ ])?(?:get|match|make\ it|hack\ it|cut\ it|got)\ ?(?:in|into|for)?\ (?:to\ |an?\ |in\ )?(?:real\ |us\ |u\.s\.\ |american\ |md\ |actual\ |normal\ )*(?:med(?:ical)?\ school|md\ (?:school|program)s?|md|derm|ortho|surgery|anything\ (?:else|better)|em|real\ \w+|something\ (?:better|harder))\b
            | \b(?:back\s?door|shortcut)\ (?:in)?to\ (?:being\ )?(?:an?\ )?(?:medicine|md|doctor|physician|residency|med(?:ical)?\ school)\b | \b(?:backup|second[- ]tier|third[- ]tier|second[- ]rate|third[- ]rate|lesser|consolation\ prize|reject|leftover)\ (?:doctors?|schools?|specialt(?:y|ies)|physicians?|degree|applicants?|programs?)\b | \b{_FIELD}\ is\ (?:just\ |basically\ |really\ |only\ |literally\ )?(?:a\ joke|for\ (?:people|those|anyone|students)\ who|where\ (?:people|the|brains|careers|ambition)|not\ (?:real|hard|actual)|what\ (?:you|people)\ (?:do|match|pick)\ when|the\ (?:specialty\ )?(?:for|of)\ (?:people|those|failures|rejects|the\ lazy)|babysitting|carpentry|plumbing|a\ dumping)""",
            _RUNS_DOWN,
            unless=_OWN_FIELD
            + r"|\b(?:I|we)\ (?:couldn't|can't|didn't)\b|\bpeople\ who\ (?:love|like|enjoy|want|listen|care|think)\b|\bno\ (?:such|lesser)\b|\bnot\ (?:a\ )?(?:backup|lesser|second)|n't\ (?:a\ )?(?:backup|lesser|second)|\bI\ (?:was|paid|am\ paying)\b",
            confidence=0.72,
        ),
        Frame(
            r"""\bsome\ of\ us\ (?:actually\ |really\ |still\ |had\ to\ |have\ to\ )+(?:\w+)\b | \bunlike\ (?:some|certain|most|other|the\ rest\ of)\ (?:people|of\ (?:my|the|these|you|them)|applicants?|classmates?|co-?interns?|interns?|residents?|students?|imgs?|programs?|schools?|specialties|doctors?|attendings?|candidates|others)\b
            | \b(?:how|why)\ (?:on\ earth\ |in\ the\ world\ |the\ hell\ )?(?:did|do|does|is|are)\ (?:he|she|they|this\ \w+|that\ \w+|some\ of\ (?:these|you|my)|half\ (?:of\ )?(?:these|my|the))\b[^.!?\n]{0,40}\b(?:match\w*|get\ in|got\ in|get\ into|pass|passed|graduate\w*|licensed|interviews?|through\ med)\b | \bwho\ (?:let|hired|accepted|ranked|matched)\ (?:him|her|them|these|this|that)\b
            | \b(?:doesn't|don't|didn't|does\ not|not)\ deserve\ (?:to\ (?:match|be\ (?:here|a\ doctor|an?\ \w+))|(?:a|the|that|her|his|their)\ (?:spot|interviews?|seat|residency|score|letter|match))\b | \b(?:weakest|dumbest|laziest|worst|most\ (?:clueless|entitled|annoying))\ (?:\w+[ ])?(?:class|batch|applicants?|interns?|residents?|co-?interns?|students?|cohort|group|candidate)\b
            | \b(?:brown[- ]?nos\w+|ass[- ]?kiss\w*|boot\s?lick\w*|suck(?:s|ing)?[- ]?ups?|teacher's\ pet|backstabb\w+|gunners?\ (?:like|who|in|on|ruin|are|always)|that\ (?:one\ )?gunner)\b | \b(?:spoon[- ]?fed|handed\ everything|rode\ (?:on\ )?(?:daddy|mommy|his|her)\W?\w*|daddy's\ (?:money|name|connections)|nepo\ bab(?:y|ies)|legacy\ kids?)\b""",
            "“{span}” measures oneself by running others down.",
            unless=r"\bI\ (?:was|am|felt|feel)\b|\bsome\ of\ us\ (?:actually\ |still\ |really\ |have\ to\ )*(?:need|are|were|learn|love|enjoy|have|feel|struggle|like|cry|study\ best|grew|come|never)\b|\b(?:I|we)\ don't\ deserve\b|\bimpostor|\bimposter",
            confidence=0.62,
        ),
        Frame(
            r"""\b(?:attendings?|faculty|surgeons?|professors?|pds?|program\ directors?|chiefs?|nurses?|doctors?|docs?|consultants?|preceptors?|he|she|they)\b[^.!?\n]{0,30}\b(?:should\ (?:just\ |really\ |probably\ |have\ )?(?:retired?|find\ (?:a|another)\ (?:\w+[ ])?(?:job|career)|not\ be\ (?:teaching|allowed|near|a\ doctor|practicing)|be\ (?:fired|ashamed|embarrassed)|lose\ (?:his|her|their)\ license)|needs?\ to\ retire)\b
            | \b(?:hasn't|haven't|has\ not)\ (?:opened|read|touched|updated|seen|learned)\ (?:an?\ |any\ |his\ |her\ |their\ )?(?:\w+[ ])?(?:journal|textbook|guideline|paper|article|book|thing|knowledge|practice)s?\ since\b | \b(?:god\ complex|power\ trip(?:s|ping)?|ego\ (?:the\ size|bigger|problem)|drunk\ on\ power|little\ napoleon|temper\ tantrums?)\b | \b(?:living|stuck|practicing|trained)\ in\ (?:the\ )?(?:19[5-9]\d|'?[5-9]0'?s|stone\ age|dark\ ages|last\ century)\b | \bmedicine\ (?:from|of)\ (?:the\ )?(?:19[5-9]\d|stone\ age|dark\ ages)""",
            _RUNS_DOWN,
            needs=rf"\b(?:{_ROLE}|professor|doctor|he|she)\b",
            unless=r"\b(?:my\ (?:grand\w+|father|mother|dad|mom|husband|wife)|patients?\ (?:is|was)|wellness|pension)\b|\bshould\ not\ be\ (?:a\ doctor's\ )?alone",
            confidence=0.68,
        ),
        Frame(
            r"""\bnurses?\b[^.!?\n]{0,40}\b(?:paged|called|calling|paging|pages|woke|texted)\ (?:me\ )?(?:\w+[ ]){0,6}?(?:for|about|to\ (?:ask|tell|say|let)|because|over)\b[^.!?\n]{0,60}\b(?:tylenol|melatonin|diet\ order|bowel\ movement|colace|a\ normal|pooped|is\ (?:asleep|sleeping|awake|breathing)|potassium\ of\ 3\.[4-9]|mag\w*\ of\ 1\.[89]|benadryl|nothing|fyi)\b
            | \b(?:nurses?|techs?|consultants?|ed|er|admin\w*|medicine|surgery|ortho|the\ other\ team|night\ team|day\ team|co-?interns?|senior|coordinator)\ (?:(?:on|at|in)\ (?:\w+[ ]){1,3})?(?:always|just|loves?\ to|never|only|would\ rather|literally|once\ again|refus\w+\ to)\ (?:\w+[ ])?(?:gossip\w*|sit\w*|complain\w*|eat\w*|dump\w*|turf\w*|punt\w*|page\w*|scroll\w*|online\ shop\w*|disappear\w*|hid(?:e|es|ing)|answer\w*|help\w*|block\w*|lie[sd]?|admit\w*|blame\w*|panic\w*|work)\b
            | \bmean\ girls\b | \b(?:classic|typical)\ (?:ortho|surgery|er|ed|em|medicine|nurs\w+|admin\w*|anesthesia|ob|psych|neuro\w*|cards|gi|pd|attending|midlevel|np|surgeon)\b(?!\ (?:presentation|case|lesion|dose|progress|training|site|floor|shift|home|practice)) | \b(?:ortho|surgery|surgical|er|em|anesthesia|finance|gi|cards)\ bros?\b""",
            _RUNS_DOWN,
            unless=r"\b(?:thank\w*|grateful|saved|right|love\ (?:our|my|the)|always\ (?:help|answer)\w*|caught|taught|never\ (?:complain|panic|lie|blame|hid)\w*|understaff\w*|ratios?)\b",
            confidence=0.55,
        ),
    )
    bad = (
        "No names, but a certain program in Ohio treats its interns like furniture.",
        "ER docs are glorified triage, change my mind.",
        "NPs playing doctor again on my floor today.",
        "Ortho bros can't read an EKG and it shows.",
        "Caribbean schools take anyone with a credit card.",
        "Some of us actually studied for this exam, unlike half my class.",
        "That attending should have retired ten years ago.",
        "Do not rank that program. The residents looked dead inside.",
        "My co-intern is useless and I am done covering.",
        "Psych is for people who couldn't match anything else.",
        "The nurse on nights paged me three times to ask about Tylenol. Unreal.",
        "I wouldn't let that surgeon near my dog.",
    )
    good = (
        "As a future internist I am a glorified note-writer and proud of it.",
        "How do you tell whether a program is malignant on interview day?",
        "Hard rotation, demanding attending, and I learned more in four weeks than in a year.",
        "Programs should publish their parental leave policies; half of them still do not.",
        "Nurses caught my potassium error. I owe them coffee and my license.",
        "Internists can't do this alone; social workers carried the discharge.",
        "Thank you to the program director who answered my email on a Sunday.",
        "My notes are so long that even I am embarrassed.",
        "Residents need more sleep than the schedule gives them.",
        "Emergency physicians make fifty decisions before my first one.",
        "Certain programs require a US rotation; check each website.",
        "Let's stop bashing other specialties. Psych is not a lesser specialty.",
    )

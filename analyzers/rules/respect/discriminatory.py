"""Stereotypes about groups of people, with slurs or without."""

from __future__ import annotations

import re

from analyzers.finding import Severity
from analyzers.reading import Reading
from analyzers.rules.respect.stance import AGAINST_CONTEMPT, Frame, FramedRule

_ORIGIN = r"(?:asian|indian|chinese|korean|filipin[oa]|pakistani|black|african(?:[- ]american)?|nigerian|haitian|jamaican|hispanic|latin[oax]|mexican|cuban|dominican|puerto\ rican|arab|middle[- ]eastern|muslim|jewish|hindu|christian|native(?:\ american)?|russian|white|brown|immigrant|refugee|foreign|caribbean|third[- ]world|gay|lesbian|trans(?:gender)?|queer|lgbtq?\+?|disabled|autistic|deaf|blind|fat|obese|overweight|poor|uninsured|homeless|old(?:er)?|elderly|female|male|pregnant|rural|southern|inner[- ]city|medicaid|welfare|urm|img|fmg|diversity)"
_PEOPLE = r"(?:people|patients?|pts|students?|guys?|girls?|women|men|folks|families|kids|moms|mothers|dads|parents|residents?|interns?|doctors?|docs|physicians?|surgeons?|nurses?|applicants?|candidates?|grads?|graduates?|medical\ graduates?|attendings?|crowd|population|types|neighborhoods|drivers|couples|ladies|teachers|colleagues|trainees)"
_GROUP = rf"""(?:{_ORIGIN}\ {_PEOPLE}|asians|indians|blacks|africans|hispanics|latinos|latinas|mexicans|haitians|jamaicans|arabs|muslims|jews|immigrants|refugees|foreigners|illegals|gays|lesbians|boomers|millennials|gen\ ?z|zoomers|the\ (?:elderly|poor|disabled|obese)|seniors|women|females|girls|working\ moms|men|guys|urms|imgs?|fmgs?|non-?trads
    |(?:people|patients|families|moms|folks|anyone|those)\ on\ (?:medicaid|welfare|food\ stamps|disability|public\ aid)|(?:patients|people|kids|folks|families|students|doctors|graduates)\ from\ (?:that|those|the|this|these)\ (?:\w+[ ])?(?:side|neighbou?rhoods?|part|hood|projects|areas?|countr(?:y|ies)|islands?|reservation|rez|trailer\ parks?|schools|cultures?)|(?:patients|people|kids|folks|families|students|doctors|graduates)\ from\ (?:africa|india|mexico|haiti|china|pakistan|nigeria|the\ middle\ east|asia)
    |(?:those|these|you)\ people|(?:people|patients|families|women|men|girls|guys)\ like\ (?:that|them|her|him)|(?:that|this)\ (?:population|demographic|crowd|culture|community|generation)|(?:his|her|their|your)\ (?:kind|people|culture|generation)|people\ (?:over\ (?:60|65|70|75|80)|with\ (?:accents|disabilities|autism|adhd)|in\ wheelchairs))"""
_ADV = r"(?:(?:just|really|simply|honestly|basically|clearly|usually|typically|generally|naturally|inherently|literally|all|always|so|too|very|such|kind\ of|kinda|often|mostly|never|also|more|less|biologically|notoriously|pretty|quite|way\ too)\ ){0,3}"
_BE_BAD = r"(?:lazy|dirty|filthy|loud|dramatic|emotional|hysterical|violent|aggressive|criminals?|illegals|robots?|robotic|submissive|docile|passive|cheap|greedy|stupid|dumb|uneducated|backwards?|primitive|ignorant|superstitious|dishonest|liars|cheaters|unreliable|flaky|bossy|shrill|moody|irrational|weak|soft|snowflakes|fragile|useless|worthless|incompetent|inferior|dangerous|terrorists?|perverts?|unnatural|disgusting|gross|predators|senile|clueless|burdens?|a\ (?:burden|liability|drain|nightmare|distraction|risk|waste)|liabilities|(?:a\ )?bad\ (?:fits?|drivers|investments?)|terrible\ (?:at|with|drivers|parents)|bad\ (?:at|with)|not\ (?:cut\ out|built|meant|made|suited|fit|smart\ enough|as\ (?:smart|good|strong|tough|logical|committed|reliable|capable))|cut\ out|taking\ (?:over|our|american)|stealing|ruining|flooding|freeloaders|leeches|looking\ for\ (?:handouts|free)|used\ to\ (?:suffering|it|waiting|dirt)|hard\ to\ (?:train|teach|understand)|impossible\ to\ (?:understand|work|train))"
_BE_TYPE = r"(?:good\ (?:at|with)\ (?:math|numbers|tests|exams|money|computers|their\ hands|memori[sz]\w+)|great\ at\ (?:math|tests|memori[sz]\w+)|better\ (?:at|with|suited|off|doctors|nurses|surgeons|leaders|listeners)|born\ (?:to|surgeons|nurses|leaders|caregivers)|(?:maternal|nurturing|logical|obedient|exotic|spiritual|athletic|tough|stoic|hard-?working|disciplined|polite)\b|natural\ (?:athletes|nurturers|caregivers|leaders|nurses))"
_DO = r"(?:never|don't|won't|do\ not|can't|cannot|can\ not|refuse\ to|aren't\ able\ to|wouldn't|couldn't)\ (?:\w+[ly]*[ ])?(?:take|show|listen|follow|value|care|speak|learn|trust|pay|work|respect|know|understand|think|handle|cut\ it|keep\ up|finish|commit|belong|drive|use|want|believe|communicate|write|read|assimilate|appreciate|exercise|eat|feel|help\ themselves|look\ after|raise|run\ a\ code|operate|lead|contribute|last|tell\ the\ truth|be\ trusted)"
_DO_ALWAYS = r"(?:always|all|only|just|constantly|love\ to|like\ to|tend\ to|will\ always|typically|usually)\ (?:want|wants|come\ in|expect|complain\w*|exaggerat\w*|cheat\w*|lie|show\ up\ late|run\ late|steal|get\ pregnant|quit|leave|scream|play\ the|bring\ the\ whole|act|think|end\ up|use\ the|abuse|take\ advantage|cry|want\ free|work\ the|milk|overreact|memori[sz]e|over-?report|make\ excuses|blame|party|argue|haggle|drink|fight|gossip|pop\ out|breed|go\ part[- ]time|take\ (?:our|the\ spots|american))"
_OUGHT = r"(?:shouldn't|should\ not|should\ never|have\ no\ business|has\ no\ business|don't\ belong|doesn't\ belong|do\ not\ belong|belong\ in|aren't\ meant|should\ (?:just\ )?(?:stop|stay|go\ back|go\ home|retire|quit|pick|stick|lose|learn\ english|speak|be\ (?:banned|deported|sterili[sz]ed|grateful|capped|thankful|charged|at\ home))|need\ to\ (?:stop|go\ back|go\ home|retire|learn\ english|lose|get\ jobs|get\ a\ job|toughen|man\ up|get\ over|know\ their)|deserve\ (?:it|what|less))"
_HAVE = r"(?:have|has|having)\ (?:no|a\ higher|a\ lower|higher|lower|such\ a\ high|a\ high|thicker|zero|poor|such\ bad|bad)\ (?:pain\ (?:tolerance|threshold)|self[- ]?control|discipline|work\ ethic|manners|respect|concept\ of|skin|willpower|communication\ skills|english|hygiene|boundaries|sense\ of|attention\ span)|(?:make|makes)\ (?:better|great|terrible|bad|poor|the\ best|the\ worst|good|lousy|awful)\ (?:nurses|surgeons|doctors|pediatricians|residents|parents|leaders|internists|colleagues|employees)"
_DATA = re.compile(
    r"""\d\s?% | \b(?:prevalence|incidence|risk|odds|hazard|rates?|cohort|stud(?:y|ies)|trials?|data|guidelines?|screening|outcomes?|mortality|morbidity|genotype|alleles?|underrepresented|workforce|statistics?|survey\w*
        |percent|per\ 100|likely\ to\ (?:be|die|have|receive|match|develop)|evidence|literature|researchers?|burden\ of|cut-?offs?|ancestry|dose|metabolize\w*|receive\ (?:less|fewer))\b""",
    re.VERBOSE | re.IGNORECASE,
)
_REPORTED = re.compile(
    r"""(?<!\bI\ )(?<!\bwe\ )\b(?:told|tells|asked|asks|informed|assured|reminded|advised|warned)\ (?:me|us|her|him|them|my\ \w+|a\ \w+|one\ of|the\ \w+)\b | \b(?:said|saying|says)\ to\ (?:me|us|my)\b | \b(?:I've|I\ have|we've|have\ been|has\ been|had\ been|was|were|being|been|got)\ (?:\w+[ ])?(?:told|asked|heard|mistaken)\b
    | \b(?:people|patients?|they|someone|some|many|others|everyone|faculty|attendings?|an?\ (?:\w+[ ])?(?:attending|surgeon|interviewer|faculty|resident|professor|colleague|classmate|patient|man|dean|commenter|post)|the\ (?:attending|surgeon|interviewer|comments?|internet|forums?))\ (?:\w+[ ])?(?:said|say|says|saying|assumes?|assumed|thinks?|thought|told|tells|asked|claims?|claimed|suggested|believes?|commented|insisted|wrote|joked|implied|requested|expected?|called)\b
    | \b(?:idea|notion|belief|claim|assumption|narrative|message|comments?|trope|line|advice|excuse|lie|rumor|perception|impression|suggestion|thinking)\ (?:that|of|is|about)\b | \b(?:stop|quit|tired\ of|sick\ of|done\ with)\ (?:saying|telling|assuming|asking|hearing|thinking|pretending|being|the)\b | \b(?:whoever|anyone\ who|if\ (?:one\ more|anyone|someone|you)|to\ everyone\ who|to\ anyone\ who|those\ who|people\ who|he\ said|she\ said|overheard|i\ heard|we\ hear)\b
    | \b(?:untrue|false|wrong|incorrect|debunk\w*|proved|proving|disproved?|contrary\ to|instead\ of|rather\ than)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_OWN = re.compile(
    r"""\bas\ an?\ (?:[\w-]+[ ]){0,3}(?:woman|man|img|fmg|immigrant|muslim|jew|christian|latina|latino|latinx|black|asian|indian|hispanic|daughter|son|mother|mom|father|person|student|applicant|resident|physician|doctor|non-?trad\w*|nigerian|haitian|filipin[oa]|pakistani|arab|queer|gay|trans|lesbian|disabled|deaf|autistic)\b
    | \bwe\ (?:imgs|women|immigrants|fmgs|muslims|asians|latinas|latinos|non-?trads)\b | \b(?:us|fellow)\ (?:imgs|fmgs|women|immigrants)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_STANCE = re.compile(
    AGAINST_CONTEMPT.pattern
    + r"""| \b(?:racis[mt]|sexis[mt]|ableis[mt]|ageis[mt]|homophob\w+|transphob\w+|xenophob\w+|islamophob\w+|antisemiti\w+|discriminat\w+|misogyn\w+|inequit\w+|inequalit\w+|disparit\w+|(?:health|racial|gender|pay)\ equity|injustice|anti-?racis\w+|patriarch\w+|glass\ ceiling|myths?|misconceptions?|tropes?|bigot\w*|privilege|allyship|gatekeeping|bias(?:es|ed)?)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_SAYS = "“{span}” puts a whole group of people under one judgement."


class Discriminatory(FramedRule):
    """A judgement about a whole group of people.

    What it looks for:
        Stereotypes about origin, religion, sex, orientation, disability, age, weight, poverty or place of training,
        flattering ones included; slurs; credit denied because of who somebody is. Reports and criticism of
        discrimination, epidemiology, one's own experience and pride pass.
    Why it matters:
        Patients and colleagues of that group read that they will be met with a verdict; boards and programs treat
        it as a breach of professionalism, whatever the intent.
    Example:
        IMGs can't communicate, everybody knows it.
    Instead:
        Sign-out is hard in a new system; our residents built a phrase list that helped everyone.
    Source:
        AMA Code of Medical Ethics, Opinion 2.3.2; ACP/FSMB position paper, Ann Intern Med 2013;158:620.
    """

    id = "discriminatory"
    category = "discriminatory"
    severity = Severity.BLOCK
    excuse = _STANCE
    patterns = (
        Frame(
            rf"""\b(?<!as\ )(?<!for\ )(?<!\ of\ )(?<!to\ ){_GROUP}(?:\ (?:in|from|at|on|with|who)\ (?:\w+[ ]){{1,3}}?)?(?:\ |'re\ )(?:(?:are|is|were|being|seem|can\ be|get|act)\ )?{_ADV}(?:{_BE_BAD}|{_DO}|{_DO_ALWAYS}|{_OUGHT}|{_HAVE})\b""",
            _SAYS,
            unless=r"\b(?:afford|access|insur\w+|covered|transport\w*|interpreters?|bathroom|screened|vaccinat\w+|be\ (?:screened|offered|seen|treated|counsel\w+|excluded|denied|blamed|ashamed|afraid|punished|judged|tested|treated)|have\ to\ (?:choose|hide|explain)|choose\ between|contraindicated|bleed|pregnan(?:cy|t)\ (?:test|women\ should)|wait\ (?:for|until)|always\ have\ to|without\ (?:help|insurance|support)|enough\ (?:time|money|staff)|because\ (?:we|nobody|the\ system|no\ one)|(?:are|feel|felt)\ (?:often\ )?(?:dismissed|ignored|overlooked|undertreated))\b",
            confidence=0.75,
        ),
        Frame(
            rf"""\b{_GROUP}\ (?:(?:are|is|being|seem|get)\ )(?:(?:just|naturally|so|always|all|inherently|biologically|simply|such|really|usually|generally|more)\ ){{1,3}}{_BE_TYPE}
            | \b{_GROUP}\ (?:are|is)\ (?:{_BE_TYPE})\b(?=[^.!?\n]{{0,40}}(?:[.!?\n]|$)) | \btypical\ (?:asian|indian|male|female|woman|man|boomer|millennial|gen\ z|medicaid|immigrant|mexican|muslim|arab|img|fmg|hispanic|black|white|american|foreigner)\b(?!\ (?:chest|presentation|symptoms?|patient\ presents|angina|age))
            | \b(?:that's|this\ is|it's)\ (?:just\ )?(?:how|the\ way|what)\ (?:those|these|they|that)\ (?:people\ |culture\ |kind\ )?(?:are|is|do)\b | \bin\ (?:that|their|his|her)\ culture\ (?:they|women|men|people)\ (?:just|don't|always|never|all)\b""",
            _SAYS,
            confidence=0.7,
        ),
        Frame(
            rf"""\b(?:pretty|surprisingly|so|very|quite|really|remarkably|actually|unusually|shockingly|incredibly|fairly|impressively)\ (?:articulate|well[- ]spoken|clean|smart|educated|good\ english|polite|normal|competent|civili[sz]ed|intelligent|well[- ]dressed|sharp|professional|punctual)\ for\ (?:an?|someone|being)\b
            | \b(?:articulate|well[- ]spoken)\b[^.!?\n]{{0,20}}\bfor\ (?:an?\ )?{_ORIGIN}\b | \b(?:not\ bad|impressive|pretty\ good|good|decent|strong|smart|speaks\ well|great\ english|tough)\ for\ (?:an?\ )(?:girl|woman|female|img|fmg|foreigner|immigrant|{_ORIGIN}\ \w+|muslim|mexican|asian|hispanic)\b
            | \b(?:don't|doesn't|didn't|barely|hardly)\ (?:even\ )?(?:sound|look|seem|act)\ (?:like\ an?\ )?(?:foreign|img|fmg|immigrant|gay|black|disabled|autistic|muslim|mexican|indian)\b""",
            "“{span}” praises one person by lowering the rest of a group.",
            unless=r"\b(?:I'm|I\ am|my\ (?:score|own)|I\ (?:got|did|don't))\b",
            confidence=0.85,
        ),
        Frame(
            r"""\b(?:hispanic\ panic|status\ hispanicus|jewish\ (?:mother\ )?syndrome|anchor\ bab(?:y|ies)|welfare\ (?:queens?|moms?|babies)|illegals|wetbacks?|spics?|chinks?|gooks?|kikes?|ragheads?|towelheads?|trann(?:y|ies)|fag(?:got)?s?|n[i1*]gg(?:er|a)s?|negroes|orientals|midgets?|mongoloids?|shithole\ countr\w+|ghetto\ (?:patients?|pts?|moms?|family|families|trash|names?|er|hospital)|savages
                |(?<!mentally\ )(?<!growth\ )(?<!flame\ )(?<!fire\ )(?<!psychomotor\ )retard(?:ed|s)?(?!\ (?:growth|fetal|bone|ejac))|(?:diversity|dei|affirmative\ action|quota|pity|token)\ (?:hires?|admits?|picks?|residents?|doctors?|candidates?|case|match(?:es)?|interviews?|students?|surgeons?|seats?))\b(?!\ (?:dean|committee|stud))""",
            "“{span}” is a slur or stands in for one.",
            unless=r"\b(?:not\ an?|n't\ an?|feel\ like|felt\ like|called)\b",
            confidence=0.88,
            firm=False,
        ),
        Frame(
            r"""\b(?:she|they|women|girls|moms|he|her|a\ woman|pregnant\ residents?|female\ residents?)(?:'ll|\ will|\ is\ going\ to|\ are\ going\ to|\ gonna|'s\ gonna|'s\ going\ to|\ would|\ always|\ all)?\ (?:just\ |only\ |probably\ |all\ |end\ up\ )?(?:quit(?:s|ting)?|leav(?:e|es|ing)|go(?:es|ing)?\ part[- ]time|drop(?:s|ping)?\ out|get(?:s|ting)?\ pregnant|be\ (?:out\ )?on\ mat(?:ernity)?|stay\ home|disappear)\b[^.!?\n]{0,40}\b(?:bab(?:y|ies)|kids?|children|pregnan\w+|marr(?:y|ied)|husband|leave|anyway|halfway|intern\ year|second\ year|pgy)\b
            | \b(?:wast(?:e|ed|ing)\ (?:a|the|that|an)\ (?:\w+[ ])?(?:seat|spot|slot|position|training|residency)\ on)\ (?:an?\ )?(?:woman|women|girl|mom|someone\ (?:who|that\ old)|old|older|img|foreign\w*|40|50)\b | \bher\ (?:biological\ )?clock\b | \b(?:mommy|mom)\ track\b
            | \b(?:ha[sd]|having|have)\ (?:bab(?:y|ies)|kids)\b[^.!?\n]{0,30}\b(?:and\ then\ )?(?:quit|stop\ (?:working|practi[cs]ing)|go\ part[- ]time|on\ the\ rest\ of\ us)\b | \b(?:matern\w+|pregnan\w+)\ (?:\w+[ ]){0,3}(?:dump\w*|vacation|screws?|screwed|burden\w*|inconvenien\w*|so\ the\ rest\ of\ us|on\ the\ rest\ of\ us)\b""",
            "“{span}” holds motherhood against a colleague.",
            unless=r"\b(?:my\ (?:wife|sister|baby)|I\ (?:was|am|had|took)|chose\ to|lucky)\b",
            confidence=0.72,
        ),
        Frame(
            r"""\b(?:got|gets|get|getting|was|matched|accepted|hired|in|interview|there|job|spot|picked|chosen|promoted)\ (?:\w+[ ]){0,5}?(?:only|just|purely|simply|solely)?\ ?(?:because|cause|bc|thanks\ to|due\ to|cuz)\ (?:of\ )?(?:he|she|they|his|her|their|being)?(?:'s|'re|\ is|\ are|\ was)?\ ?(?:an?\ |the\ )?(?:black|brown|woman|female|girl|diversity|minorit\w+|race|gender|skin\w*|quota|urm|hispanic|latina?|gay|trans|dei|checks?\ (?:a|the|every)\ box|native|affirmative|accent|pretty|hot|looks)\b
            | \b(?:check(?:s|ed|ing)?|tick(?:s|ed)?)\ (?:a|the|every|all\ the|off\ a)\ (?:diversity\ |dei\ )box(?:es)? | \b(?:lower(?:ed|ing|s)?|drop(?:ped|ping)?)\ (?:the\ |our\ )?(?:bar|standards)\b[^.!?\n]{0,50}\b(?:diversity|urms?|dei|minorit\w+|women|imgs?|fmgs?|black|hispanic|equity|inclusion)\b | \b(?:diversity|dei|urms?|equity)\b[^.!?\n]{0,50}\b(?:lower\w*\ (?:the\ |our\ )?(?:bar|standards)|over\ (?:merit|competence|qualified)|instead\ of\ (?:merit|qualified)|unqualified)\b
            | \bURM\ card\b | \b(?:race|gender|woman|diversity)\ card\b""",
            "“{span}” credits a group instead of the person's work.",
            unless=r"\b(?:my\ mentor|I\ got|I\ was|deni\w+|overlooked|rejected|excluded|turned\ away|fired|harassed|dismissed)\b",
            confidence=0.78,
        ),
        Frame(
            r"""\b(?:learn|speak|teach\ them|try|use)\ (?:some\ |proper\ |real\ |actual\ |decent\ |better\ |to\ speak\ )?english\b(?=[^.!?\n]{0,30}(?:before|first|or\ (?:go|leave)|[.!?\n]|$|please|if|already|like))(?<=english)
            | \b(?:can't|cannot|can\ barely|barely|don't|doesn't|couldn't|hardly)\ (?:even\ )?(?:speak|write|understand|string)\ (?:proper\ |a\ word\ of\ |basic\ |correct\ |real\ |good\ |the\ |a\ sentence\ (?:of|in)\ )?(?:english|language)\b(?=[^.!?\n]{0,60}\b(?:how|yet|and\ (?:they|he|she|we)|but|why|matched|doctors?|residents?|hired|interns?|here)\b) | \b(?:can't|cannot|couldn't|don't|barely)\ (?:even\ )?understand\ (?:a\ word|half|anything|what|any)\ (?:of\ )?(?:what\ )?(?:he|she|they|the\ (?:new|indian|foreign|img)\w*)\b(?=[^.!?\n]{0,60}\b(?:accent|english|foreign|img|resident|doctor|sign-?out|says?|said|says)\b)
            | \b(?:speak(?:s)?|with)\ (?:real|proper|unaccented|american)\ english\b | \b(?:that|such\ a|thick|heavy|unintelligible|annoying)\ (?:\w+[ ])?accent\b[^.!?\n]{0,50}\b(?:can't|patients\ (?:will|won't|can't|deserve)|nobody|no\ one|how|confus\w+|understand|annoying|unprofessional|never)\b | \bgo(?:ing)?\ back\ to\ (?:his|her|their|your|where(?:ver)?)\ (?:own\ )?(?:countr(?:y|ies)|they|he|she|you|village|homeland)\b(?!\ (?:to\ (?:practice|serve|help|build)|after))
            | \b(?:this|it)\ is\ america\b | \b(?:com(?:e|es|ing)|came|fl(?:y|ies|ew)|cross(?:es|ing)?)\ (?:\w+[ ]){0,3}(?:here|over|the\ border)\ (?:just\ |only\ )?(?:for|to\ (?:get|have|steal|use|drop|take))\ (?:the\ |their\ |our\ )?(?:free|bab(?:y|ies)|benefits|healthcare|welfare|handouts|spots|jobs|dialysis)\b""",
            "“{span}” makes language or origin a fault.",
            unless=r"\b(?:interpreters?|I\ (?:can't|couldn't|don't|learned|had|practiced)|my\ (?:parents|mother|grandmother|abuela|family|spanish)|translat\w+|limited\ english|health\ literacy|discharge\ instructions)\b",
            confidence=0.72,
        ),
        Frame(
            r"""\b(?:tak(?:e|es|ing)|took|steal(?:s|ing)?|stole|fill(?:s|ing)?|hog(?:s|ging)?)\ (?:up\ )?(?:our|american|u\.?s\.?|all\ the|all\ our|good|away)\ (?:\w+[ ]){0,2}?(?:spots?|seats?|jobs?|slots?|positions?|residenc(?:y|ies))\b(?!\ in\ line)
            | \b(?:spots?|seats?|jobs?|positions?)\ (?:should\ )?(?:be\ )?(?:go(?:ing)?|given|reserved|belong|handed)\ (?:to|for)\ (?:real\ )?(?:americans?|us\ (?:md|grads)|actual\ americans?|foreigners|imgs|fmgs|immigrants)\b | \breal\ american\ (?:doctors?|physicians?|grads?|schools?)\b""",
            "“{span}” sets colleagues of foreign training or birth apart.",
            needs=r"\b(?:imgs?|fmgs?|foreign\w*|immigrants?|visas?|h-?1b|j-?1|overseas|carib\w*|international|americans?)\b",
            unless=r"\b(?:unfilled|underserved|rural|fill\ the\ gap|shortage)\b",
            confidence=0.68,
        ),
        Frame(
            r"""\btoo\ (?:pretty|emotional|soft|delicate|nice|small|petite|girly|feminine|old|fat|fragile)\ (?:to\ be|for|to\ (?:become|do|start|match|operate|train|learn))\ (?:an?\ )?(?:\w+[ ])?(?:surgeons?|surgery|doctors?|ortho\w*|trauma|the\ or|medicine|med(?:ical)?\ school|residency|intern\w*|icu|cardiology|code|codes|computers|epic|new\ tricks)\b | \b(?:past|beyond)\ (?:his|her|their)\ (?:prime|expiration\ date|sell[- ]by\ date|shelf\ life)\b
            | \b(?:that\ time\ of\ the\ month|pms-?ing|on\ the\ rag|man\ up|like\ a\ (?:little\ )?girl|bat\ for\ the\ other\ team|no\ homo|that's\ so\ gay|so\ gay\b|acting\ (?:gay|black|white|mexican|asian)|(?:let|leave)\ (?:it|that|surgery|ortho|the\ \w+)\ (?:to\ )?the\ (?:men|boys|guys|adults))\b
            | \b(?:perfect|great|ideal|best|good|made)\ (?:\w+[ ])?(?:fit\ )?for\ (?:women|girls|moms|mothers|females|a\ woman|a\ girl)\b(?=[^.!?\n]{0,60}(?:,|;|\b(?:because|since|basically|it's|mother|nurtur|hours|babies|kids|not\ too)\b)) | \b(?:women|girls|ladies)\ (?:should|can)\ (?:just\ )?(?:stick\ to|do|pick|choose)\ (?:peds|pediatrics|derm|family|psych|ob)\b
            | \b(?:rather|prefer|want|wanted|trust|feel\ (?:safer|better)\ with|give\ me)\ (?:to\ (?:have|see)\ |have\ |see\ |having\ )?an?\ (?:male|man|guy|white|american|young|straight|us[- ]born|normal|christian|able-?bodied|american[- ]trained|us[- ]trained|native[- ]born)\ (?:doctor|surgeon|nurse|resident|physician|attending|intern|candidate|one|in\ the\ or|running|over)\b""",
            _SAYS,
            unless=r"\b(?:never\ too|not\ too|n't\ too|nobody\ is|too\ old\ for\ this|I'm\ (?:too|never)|am\ I|I\ was\ too|mentor\w*|she\ prefer\w*|patients?\ (?:may\ |might\ )?(?:prefer|ask|request)\w*|asked\ for)\b",
            confidence=0.72,
        ),
        Frame(
            r"""\b(?:wheelchairs?|deaf|blind|autistic|autism|adhd|dyslexi\w+|stutter\w*|disabled|disabilit(?:y|ies)|accommodations?|bipolar|mental\ illness|extra\ time|hearing\ aids?|service\ dog)\b[^.!?\n]{0,60}\b(?:shouldn't\ be|no\ business|not\ fit|is\ cheating|are\ cheating|cheating|unfair(?:ly)?|excuses?|crutch|unsafe|handouts?|an?\ (?:unfair\ )?advantage|dangerous|slow(?:s|ing)?\ (?:us|everyone|the\ team)|can't\ (?:run|do|lead|handle|be|hear|possibly|perform|see)|how\ (?:would|could|is|are|does|do)\ (?:she|he|they|that|you|someone)|real\ world|gaming\ the|scam|fad|trendy|overdiagnosed|made[- ]up|weak\w*|lower\w*)\b
            | \b(?:how\ (?:would|could|is|does)\ (?:she|he|they|a|someone)|can't\ imagine|imagine)\b[^.!?\n]{0,40}\b(?:wheelchair|deaf|blind|one\ arm|stutter|hearing\ aids?|autis\w+)\b[^.!?\n]{0,40}\b(?:code|operate|surgery|cpr|doctor|stethoscope|rounds?|residency|emergency)\b
            | \b(?:hijabs?|head\ ?scar(?:f|ves)|turbans?|yarmulke|kippah|burqa|ramadan|pray(?:s|ing|er)?|shabbat|sabbath|fasting|beards?)\b[^.!?\n]{0,60}\b(?:take\ (?:it|that|the)\ off|taken\ off|uncomfortable|unprofessional|inappropriate|an\ excuse|scar(?:e|es|y|ing)|distracting|special\ treatment|unhygienic|get(?:s|ting)?\ out\ of|conveniently|weird|pushing|oppress\w+|terror\w*)\b
            | \b(?:trans(?:gender)?|gay|lesbian|non-?binary|pronouns?|lgbt\w*|queer|homosexual\w*|gender\ (?:ideology|stuff|thing))\b[^.!?\n]{0,50}\b(?:agenda\ (?:in|down|on)|lifestyle\ choice|trend|a\ phase|fad|a\ mental\ (?:illness|disorder)|delusion\w*|confused|sinful|a\ sin|unnatural|nonsense|ridiculous|for\ attention|made[- ]up|shoved|groom\w+|a\ choice|only\ two|snowflakes?|circus|biology\ is|cult|out\ of\ hand|woke)\b | \bgender\ ideology\b | \b(?:gay|trans|homosexual)\ (?:agenda|lifestyle)\b""",
            "“{span}” makes disability, faith or identity a fault.",
            unless=r"\b(?:my\ (?:hijab|disability|wheelchair|adhd|autism|faith|stutter|accommodations?|hearing)|I\ (?:wear|pray|fast|use|have|am|was)|I'm|we\ need|should\ never|deserve|provid\w+|ensur\w+|request\w*|ADA|legal\w*|how\ to\ (?:request|get|ask)|deaf\ patients|interpreter|asl)\b",
            confidence=0.65,
        ),
        Frame(
            r"""\b(?:good\ luck\ (?:getting|with|having|reaching)|don't\ expect|never\ going\ to|no\ way|bet)\b[^.!?\n]{0,30}\b(?:her|him|she|he|them|a\ mom|someone)\b[^.!?\n]{0,40}\b(?:kids|mom|pregnant|accent|hijab|wheelchair|ramadan|daycare)\b | \b(?:mom\ of|pregnant|visa|hijab|accent)\b[^.!?\n]{0,30}\b(?:so\ )?good\ luck\ (?:getting|with|having|reaching)\b
            | \b(?:unpronounceable|ridiculous|made[- ]up|crazy|weird|stupid|ethnic)\ (?:last\ |first\ )?names?\b | \b(?:look|looks|looking)\ the\ part\b | \bwhere\ (?:are\ you|is\ (?:he|she)|he's|she's|they're)\ really\ from\b | \b(?:could|can)\ tell\ (?:from|by)\ (?:the|his|her|their)\ (?:last\ |first\ )?(?:name|accent|skin|zip\ code)\b | \bnot\ surprised\ the\ \w+\ (?:kid|guy|girl|student|one)\b | \bof\ course\ the\ (?:asian|indian|black|white|jewish|mexican|chinese|old|female|male|img)\ \w+""",
            "“{span}” judges somebody by the group they belong to.",
            confidence=0.55,
            unless=r"\b(?:medication|drug|rash|gene|mnemonic)\b|\bI\ (?:look|don't|didn't|never)",
        ),
    )
    bad = (
        "IMGs can't communicate with patients and everyone on the wards knows it.",
        "Those people never take their meds, I stopped explaining.",
        "Honestly women shouldn't be surgeons. She'll just go part-time when she has kids.",
        "Asian students are basically robots, no wonder they ace the shelf.",
        "Our new intern is pretty articulate for someone from the Bronx projects.",
        "Medicaid patients just want free stuff.",
        "Old people should stop driving, and maybe voting.",
        "hispanic panic in bed 3 again",
        "She only got the interview because she's Black and they needed a box checked.",
        "An attending in a wheelchair can't run a code, sorry not sorry.",
        "Fat people have no self-control and then want us to fix their knees.",
        "Filipino nurses are just naturally nurturing, it's in the blood.",
    )
    good = (
        "An interviewer told me that women shouldn't be surgeons. I matched in surgery on Friday.",
        "Black patients have a higher prevalence of hypertension and are less likely to be offered a transplant.",
        "As a Muslim woman in medicine, I pray between consults and nobody minds.",
        "Stop saying IMGs can't communicate. We train in three languages.",
        "The stereotype that Asian students are robots cost my classmate her confidence.",
        "Medicaid patients can't get an appointment within forty miles of this town.",
        "Older adults should be asked about driving with kindness.",
        "People in wheelchairs can't reach half of the exam tables in our clinic.",
        "Proud daughter of Haitian immigrants, and of a nurse's aide who worked nights.",
        "IMGs make up about a quarter of the physician workforce.",
        "Women are underrepresented in interventional cardiology.",
        "Pregnant residents need lactation rooms that lock.",
    )

    def excused(self, reading: Reading, start: int, end: int) -> bool:
        """Whether the words are quoted, spoken about, reported, data, or one's own."""
        return self.speaks_fairly(reading, start) or super().excused(reading, start, end)

    @staticmethod
    def speaks_fairly(reading: Reading, start: int) -> bool:
        """Whether the sentence reports, counts, or speaks of the writer's own group."""
        sentence = reading.sentence_at(start)
        if _REPORTED.search(reading.plain, max(sentence.start, start - 400), start):
            return True
        words = reading.around(start)
        return _DATA.search(words) is not None or _OWN.search(words) is not None

"""Contempt for patients that needs no slang: doubt, sarcasm and ridicule."""

from __future__ import annotations

from analyzers.finding import Severity
from analyzers.rules.respect.patient_derogatory import PERSON, PLACE, SCENE
from analyzers.rules.respect.stance import Frame, FramedRule

_OPIOID = r"(?:dilaudid|narcotics?|narcs|opioids?|oxy(?:codone|contin)?|percocets?|percs|norcos?|morphine|fentanyl|the\ good\ stuff|the\ one\ that\ (?:starts|begins)|benzos?|xanax|ativan|controlled\ substances?)"
_SYMPTOM = r"(?:pains?|hurts?|10s?|ten|allerg\w+|symptoms?|seizures?|seizing|weakness|cough|headaches?|migraines?|back|chest|numb\w*|limp\w*|breath\w*|sick|nausea\w*|vomit\w*|paralys\w+|cramps?|flares?|blind\w*|dizz\w*|confus\w*|unresponsive|deaf\w*|suicidal)"
_GAIN = rf"(?:refill\w*|discharge\w*|work\ note|notes?|disability|lunch|dinner|trays?|sandwich\w*|visitors?|cameras?|nobody(?:'s|\ is)?\ (?:looking|watching|around)|no\ one(?:'s|\ is)?\ (?:looking|watching|around)|(?:I|we|someone|anyone|the\ team|the\ attending|the\ nurse)\ (?:walks?|enters?|leaves?|mentions?|mentioned|says?|said|opens?|rounds?)|door\ (?:opens|closes)|smoke\ breaks?|cigarettes?|police|cops|jail|court|lawyer|settle\w*|payday|check\ day|fridays?|weekends?|holidays?|{_OPIOID})"
_TRIVIAL = r"(?:stubbed\ (?:his\ |her\ |their\ |my\ )?toes?|stubbed\ toes?|paper\ ?cuts?|hangnails?|splinters?|hiccups|pimples?|zits?|(?:mosquito|bug)\ bites?|sunburns?|(?:the\ )?sniffles|runny\ nose|blisters?|broken\ (?:finger)?nails?|papercuts?|gas|constipation|a\ pregnancy\ test|dandruff|insomnia|a\ rash\ (?:he|she|they)|(?:a|the)\ (?:toe|finger|knee|back|rash|cough|mole|itch|tooth)\ (?:that|he's|she's|they've|he|she|they)\ (?:\w+[ ]){0,3}(?:had|hurting|bothering|since)|(?:had|has|have|going\ on|bothering\ \w+|hurting)\ (?:\w+[ ]){0,3}(?:since|for)\ (?:20\d\d|(?:\w+\ )?(?:years|months|decade)))"
_WHO = rf"(?:{PERSON}|he|she|they|who|{PLACE}|people|someone|somebody)"
_SITE = r"(?:youtube|google|webmd|tik\s?tok|facebook|dr\.?\ google|reddit|instagram|chat\s?gpt|the\ internet|pinterest|twitter|podcasts?|joe\ rogan)"
_MEAN_BE = r"(?:crazy|nuts|insane|psycho|batshit|bonkers|cuckoo|loon(?:e)?y|stupid|dumb|an?\ idiot|idiots|a\ moron|morons|disgusting|gross|filthy|nasty|pathetic|lazy|whiny|a\ whiner|whiners|crybab(?:y|ies)|a\ crybaby|a\ drama\ queen|drama\ queens|a\ liar|liars|a\ nightmare|nightmares|insufferable|obnoxious|annoying|the\ worst|entitled|needy|manipulative|a\ piece\ of\ work|a\ pain\ in\ the|a\ real\ peach|a\ real\ treat|dramatic|hysterical|histrionic|ridiculous|a\ whack\w*|cray\w*|high\ maintenance|creepy|a\ creep)"
_MEAN_ADJ = r"(?:crazy|psycho|insane|annoying|obnoxious|entitled|needy|whiny|gross|disgusting|nasty|filthy|stupid|dumb|lazy|lying|manipulative|ridiculous|smelly|stinky|fat|batshit|pathetic|creepy|ungrateful|idiotic|moronic|bratty|hysterical|insufferable)"
_ANIMAL = r"(?:cow|whale|hippo|elephant|pig|heifer|manatee|walrus|buffalo|rhino|bear|planet|small\ (?:car|country|planet|house)|truck|refrigerator|fridge|couch|sofa|zip\ code|sumo\ wrestler)"
_OWN = r"\b(?:I|we)(?:'m|'ve|\ am|\ have|\ can|\ could|\ was|\ had)?\ (?:\w+[ ]){0,2}(?:dramatic|lazy|crazy|annoying|a\ mess|have|am)\b"
_RIDICULE = "“{span}” ridicules a patient."


class PatientContempt(FramedRule):
    """Contempt for patients without a single rude word.

    What it looks for:
        Sarcasm and ridicule about patients and families: doubted pain, weight, hygiene, wits, poverty, anxiety, trips
        to the emergency department. Humane stories, self-mockery and criticism of such humour pass.
    Why it matters:
        Contempt needs no slang: readers judge the tone, and the person in the joke can recognise themselves.
    Example:
        Funny how the back pain always peaks on refill day.
    Instead:
        Refill days are hard for both of us; I am learning to ask what changed before I ask how many are left.
    Source:
        AMA Code of Medical Ethics, Opinion 2.3.2; Jain et al., Medical Education 2014.
    """

    id = "patient-contempt"
    category = "patient-derogatory"
    severity = Severity.BLOCK
    patterns = (
        # pain and symptoms that are not believed
        Frame(
            rf"""\b(?:funny|amazing|interesting|weird|strange|crazy|love|convenient|impressive|curious|wild|fascinating|remarkable)\ (?:how|that|when)\b[^.!?\n]{{0,70}}\b{_SYMPTOM}\b[^.!?\n]{{0,70}}\b{_GAIN}\b
            | \b(?:funny|amazing|interesting|weird|strange|love|convenient|impressive|remarkable)\ (?:how|that)\b[^.!?\n]{{0,70}}\b(?:refill\w*|discharge\w*|work\ note|disability|lunch\ tray|{_OPIOID})\b[^.!?\n]{{0,60}}\b{_SYMPTOM}\b
            | \b(?:miraculous(?:ly)?|magical(?:ly)?|somehow|mysteriously|amazingly|conveniently|coincidentally|miracle)\b[^.!?\n]{{0,60}}\b(?:{_SYMPTOM}|cured|better|walk\w*|vanish\w*|disappear\w*|gone|resolved|recover\w*|healed|worse)\b[^.!?\n]{{0,60}}\b{_GAIN}\b
            | \b(?:mention\w*|offer\w*|say|said)\ (?:the\ word\ )?(?:tylenol|discharge|ibuprofen|toradol|physical\ therapy|PT|rehab)\b[^.!?\n]{{0,60}}\b(?:miracle|miraculous\w*|cured|suddenly|magically|vanish\w*|can't\ breathe|chest\ pain|10/10|worse)\b""",
            "“{span}” mocks the pain it describes.",
            needs=SCENE,
            unless=r"\b(?:my\ (?:pain|headache|migraine|back|anxiety|cough|hunger|fatigue|burnout)|step\ [123]|exams?|boards|residency\ applications?|the\ pain\ of)\b",
            confidence=0.8,
        ),
        Frame(
            r"""\b(?:if|when)\ (?:you|they|he|she|somebody|someone|a\ patient)(?:'re|\ are|\ is)?\ (?:can|could|able\ to|still|still\ able\ to)?\ ?(?:text\w*|scroll\w*|eat\w*|laugh\w*|sleep\w*|nap\w*|snor\w+|snack\w*|facetim\w*|chew\w*|watch\w*|talk\w*|argue|walk|order|post|selfie|tweet|tik\s?tok)\b[^.!?\n]{0,60}\b(?:1?\d|ten|nine)\s?(?:/|out\ of|of)\s?(?:10|ten)\b
            | \b(?:1\d|ten|eleven|twelve|\d{2,4})\s?(?:/|out\ of|outta|of)\s?(?:10|ten)\b[^.!?\n]{0,60}\b(?:texting|scrolling|eating|munching|snacking|asleep|snoring|napping|tik\s?tok|(?:on|playing\ on)\ (?:his|her|their)\ (?:i?phone|ipad)|chips|cheetos|takis|sandwich|burger|doritos|mcdonald\W?s|selfies?|facetim\w+|giggling|netflix|candy\ crush|nails|lashes|mascara|starbucks|pizza)\b
            | \b(?:texting|scrolling|eating|munching|snacking|snoring|napping|tik\s?tok\w*|chips|cheetos|takis|burger|doritos|mcdonald\W?s|selfies?|facetim\w+|candy\ crush)\b[^.!?\n]{0,60}\b(?:1\d|ten|eleven|twelve)\s?(?:/|out\ of|outta)\s?(?:10|ten)\b""",
            "“{span}” calls somebody's pain a lie.",
            unless=r"\b(?:my\ (?:pain|day|week|rotation|attending|experience)|recommend|would\ eat|rating|stars?|can\ still\ be|is\ still|doesn't\ mean|does\ not\ mean|taught|believe|sickle|vaso-?occlusive)\b",
            confidence=0.75,
        ),
        Frame(
            rf"""\ballerg(?:ic|y|ies)\b[^.!?\n]{{0,50}}\b(?:except|but(?:\ (?:somehow|not|never|oddly|strangely))?|besides|other\ than|that\ (?:isn't|doesn't)|yet|and\ only\ tolerates|only)\b[^.!?\n]{{0,40}}\b(?:{_OPIOID}|starts?\ with\ (?:a\ )?["']?d)\b
            | \b(?:it|one|medicine|med|drug|name)\ (?:that\ )?(?:starts|begins)\ with\ (?:a\ |the\ letter\ )?["']?d\b["']?
            | \ballergic\ to\ (?:work\w*|exercise|soap|showers?|salads?|vegetables|effort|responsibility|accountability|bathing|employment|the\ truth|water\ and)\b""",
            "“{span}” makes a joke of somebody's pain or effort.",
            needs=SCENE + r"|\ballerg|\bdilaudid",
            unless=r"\b(?:I'm|I\ am|I've|am\ I|my\ (?:roommate|attending|body|brain|cat|dog|kid|self)|myself)\b|\bpeanut|\bshellfish",
            confidence=0.8,
        ),
        Frame(
            rf"""\b{_WHO}\ (?:is|was|'s|are|were|keeps?|just|totally|clearly|obviously|definitely)?\ ?(?:\w+[ ]){{0,2}}?fak(?:e[sd]?|ing)\ (?:it\b|an?\ |the\ |his\ |her\ |their\ |pain|seizures?|sick|chest|being|another)
            | \b(?:oscar[- ](?:worthy|winning|level)|(?:an|the|this\ year's)\ oscar\b(?!\ [a-z]*\ (?:speech|party|night))|academy\ award|emmy|best\ (?:actress|actor)|tony\ award)\b[^.!?\n]{{0,60}}\b(?:bed|room|triage|pain|seizure|patient|pt|faint\w*|limp|chest|ed|er|performance)\b
            | \b(?:performance|acting|theatrics|dramatics|show)\b[^.!?\n]{{0,40}}\b(?:oscar|academy\ award|emmy)\b | \bhigh\ pain\ tolerance\b[^.!?\n]{{0,80}}\b(?:cr(?:y|ies|ied|ying)|scream\w*|flinch\w*|bp\ cuff|blood\ pressure\ cuff|iv|needle|tape|sure)\b
            | \bpain(?:'s|\ is|\ was)?\ (?:\w+[ ]){{0,3}}?(?:until|till)\ (?:the\ )?(?:tray|food|lunch|family|visitors?|phone|sandwich)\b""",
            "“{span}” says that the patient is acting.",
            needs=SCENE,
            unless=r"\bfake\ it\ (?:'?til|till|until)|fake\ news",
            confidence=0.75,
        ),
        # wits, learning, belief
        Frame(
            r"""\b(?:nothing\ says|shout-?\ ?out\ to|congrat(?:s|ulations)\ to|here's\ to|god\ bless|cheers\ to|thoughts\ and\ prayers\ for|a\ round\ of\ applause\ for|props\ to|love)\b[^.!?\n]{0,50}\b(?:people|patients?|pts?|someone|somebody|guy|lady|man|woman|mom|dad|parents?|folks|families|family|everyone|everybody|those|adults?|dude|gentleman)\ (?:in\ \w+\ )?(?:who|that|trying|asking|demanding|bringing|calling|with)\ (?:\w+[ ]){0,2}?(?:can't|cannot|couldn't|don't|doesn't|didn't|won't|refus\w+|wait\w*|think\w*|thought|call\w*|brought|bring\w*|came|comes?|show\w*|decid\w+|forgot|forget|stopp?\w*|ate|eat\w*|swallow\w*|ask\w*|demand\w*|yell\w*|google\w*|smok\w+|drink\w*|drank|insist\w*|only|never)\b""",
            _RIDICULE,
            needs=SCENE,
            unless=r"\b(?:nurses?|residents?|interns?|students?|attendings?|colleagues?|mentors?|who\ (?:don't|doesn't|never|won't)\ (?:give\ up|quit|stop))\b",
            confidence=0.75,
        ),
        Frame(
            r"""\b(?:can't|cannot|couldn't|can't\ even|unable\ to|don't\ know\ how\ to|doesn't\ know\ how\ to)\ (?:even\ )?(?:count|read|spell|name|pronounce|remember|find|figure\ out|work|operate|open|identify)\ (?:their|his|her)\ own\ \w+""",
            _RIDICULE,
            needs=SCENE,
            confidence=0.4,
        ),
        Frame(
            r"""\b(?:IQ\ of\ (?:an?|about|room)|room[- ]temperature\ IQ|(?:his|her|their|one|two|three|half\ a|combined)\ brain\ cells?\ (?:between|among|in)|dumb(?:er)?\ (?:as|than)\ (?:a|an|my)|box\ of\ rocks|can't\ fix\ stupid|cannot\ fix\ stupid|darwin\ awards?|thin(?:ning)?\ the\ herd|gene\ pool|not\ the\ sharpest|sharpest\ (?:tool|crayon|knife)|lights\ are\ on)\b
            | \bnatural\ selection\b(?![^.!?\n]{0,60}\b(?:bacteri\w+|resistan\w+|malaria|sickle|allele\w*|evolution\w*|lecture|darwin's)\b)
            | \b(?:shouldn't|should\ not|should\ never|should)\ (?:be\ (?:allowed|licensed|required|needing?)|need|require)\ (?:to\ |a\ license\ to\ |a\ permit\ to\ )(?:reproduce|breed|have\ (?:kids|children)|procreate|vote|exist)\b
            | \bif\ (?:stupid(?:ity)?|drama|whining|entitlement|dumb|ignorance|attention[- ]seeking)\ (?:was|were|had|could|hurt|paid)\b
            | \bICD(?:-?10)?\ codes?\ for\ (?:["'])?(?:stupid\w*|drama\w*|annoying|attention|idio\w+|laz\w+|entitle\w+|karen|dumb\w*|whin\w+|a\ waste|wasting|liar|poor\ (?:life\ )?choices|bad\ (?:life\ )?(?:choices|decisions))
            | \bno\ common\ sense\b|\bcommon\ sense\ (?:is|isn't|was|has)\ (?:\w+[ ]){0,2}(?:common|optional|extinct|left)""",
            "“{span}” mocks a patient's mind.",
            needs=SCENE,
            unless=r"\bmy\ (?:last\ |own\ |two\ |remaining\ |one\ )*brain\ cells?|\bI\ have\b",
            confidence=0.75,
        ),
        Frame(
            rf"""\b(?:degree|M\.?D\.?|phd|doctorate|residency|fellowship|diploma|board[- ]certified|trained|graduated|graduate|educated|med(?:ical)?\ school|opinions?|expertise|experts?|university|alum\w*|school|specialist)\b[^.!?\n]{{0,40}}\b(?:from|at|on|of|via|by|in|courtesy\ of)\ (?:the\ )?(?:university\ of\ |school\ of\ )?{_SITE}\b
            | \b{_SITE}\ (?:u\b|university|college|med(?:ical)?\ school|degree|m\.?d\.?\b|phd|doctors?|graduates?|diploma|board[- ]certified|certified|expert|specialist|alum\w*|scholar|fellowship)
            | \b(?:knows?|knew)\ (?:more|better)\ than\ (?:me|us|the\ (?:doctor|team|attending)|my\ attending)\b[^.!?\n]{{0,50}}\b{_SITE}
            | \b(?:did|done|doing|does)\ (?:his|her|their)\ (?:own\ )?(?:"?research"?)\b""",
            "“{span}” mocks what a patient has read.",
            needs=SCENE,
            unless=r"\b(?:I|we)\ (?:learned|learn|graduated|got|watch\w*|recommend|have|use\w*|share\w*|made)\b|\bmy\ (?:own\ )?(?:youtube|residency|med(?:ical)?\ school|opinions?)\b|\b(?:phd|doctoral|masters?|capstone|thesis|student|poster|project|presented|residents?)\b",
            confidence=0.65,
        ),
        # body, weight, smell
        Frame(
            rf"""\b(?:eat(?:s|ing)?|ate)\ (?:like|less\ than|more\ than)\ an?\ (?:\w+[ ])?{_ANIMAL}\b | \b(?:the\ )?size\ of\ an?\ (?:small\ |whole\ |literal\ |baby\ )?{_ANIMAL}\b(?=[^.!?\n]{{0,60}}\b(?:he|she|patient|pt|wonders?|asks?|bed|lift|roll|turn)\b)
            | \bput(?:ting)?\ (?:down\ the|the)\ (?:fork|spoon|big\ mac|cheeseburger|burger|soda|mountain\ dew|donuts?|twinkies?|chips|remote|cupcake|cigarettes?|bottle|vape|pipe)(?:\ down)?\b | \blay(?:ing)?\ off\ the\ (?:donuts?|cake|burgers?|big\ macs?|fast\ food|soda|cheetos|twinkies?)\b
            | \b(?:fat|huge|enormous|gigantic|morbidly\ obese|obese|\d{{3}}\s?[- ]?(?:lbs?|pounds?|pounders?|kg|kilos?)|BMI\ (?:of\ )?\d\d)\b[^.!?\n]{{0,60}}\b(?:wonders?\ why|wondering\ why|can't\ (?:understand|figure\ out)|surprised|shock(?:ed|er|ing)|asks?\ (?:me\ )?why|has\ no\ idea\ why|gee|swears|insists|but\ (?:only|barely|hardly)\ eats|blames|thyroid\ problem|"?big[- ]boned"?)
            | \b(?:more\ (?:tattoos|kids|warrants|chins|rolls|chromosomes|meds|baby\ daddies|cats)\ than\ teeth|(?:one|two|three|four|five|six|seven|\d)\ teeth\ (?:between|among|in\ the\ (?:whole|entire))|summer\ teeth|one\ tooth\ and)
            | \b(?:hasn't|has\ not|haven't|never|has\ never)\ (?:\w+[ ])?(?:seen|met|touched|heard\ of|encountered|showered|bathed)\ (?:(?:a|of|with|the\ inside\ of\ a)\ )*(?:soap|showers?|toothbrush(?:es)?|razors?|deodorant|vegetables?|salads?|treadmills?|gyms?|dentists?|since\ (?:the|obama|bush|clinton|covid|last|before))
            | \b(?:soap|showers?|showering|deodorant|hygiene|bathing|toothbrush(?:es|ing)?|underwear|pants)\ (?:is|are|was|were)\ (?:apparently\ |clearly\ )?(?:optional|free|a\ (?:foreign|novel|myth)|not\ (?:that\ )?(?:hard|expensive))""",
            "“{span}” mocks a patient's body.",
            unless=r"\b(?:tumou?r|mass|stones?|spleen|abscess|fibroids?|aneurysm|node|lesions?|I|I'm|we|my\ (?:diet|cat|dog|kid|teenager|roommate|breakfast|husband|wife|brother))\b|\b(?:infants?|newborns?)\b",
            confidence=0.75,
        ),
        Frame(
            rf"""\b{_WHO}\ (?:\w+[ ]){{0,2}}?(?:smell(?:s|ed)|stinks?|stank|reek(?:s|ed))\ (?:so\ (?:bad|awful)|like\ (?:an?\ )?(?:\w+[ ])?(?:dumpster|zoo|ashtray|litter\ box|port[ao]\ ?-?potty|landfill|garbage|trash|wet\ dog|barn|sewer|swamp|goat|feet|death\ warmed))
            | \bsmell(?:s|ed)?\ (?:him|her|them|the\ patient|this\ (?:guy|lady|one|patient)|bed\ \d+)\ (?:from|before|down\ the)\b | \b(?:smell|stench|odou?r|funk)\b[^.!?\n]{{0,30}}\b(?:enters?|arrives?|hits?|walks?\ in|entered|arrived|walked)\b[^.!?\n]{{0,20}}\bbefore\b""",
            "“{span}” mocks how a patient smells.",
            confidence=0.7,
        ),
        Frame(
            r"""\b(?:maybe|perhaps|have\ (?:you|they)\ tried|has\ (?:he|she|anyone)\ tried|how\ about|would\ help\ if|might\ help\ if|wild\ idea|crazy\ idea|radical\ idea|pro\ tip|hear\ me\ out|unpopular\ opinion)\b[^.!?\n]{0,40}\b(?:eat(?:ing)?\ less|try\ (?:a\ )?(?:salad|vegetable|walking|shower\w*|soap|moving)|(?:a|one)\ (?:salad|vegetable|shower|walk)|showering|soap|get(?:ting)?\ a\ (?:job|life|hobby)|not\ (?:smoking|drinking|eating|doing\ (?:meth|drugs|cocaine))|stop(?:ping)?\ (?:smoking|eating|drinking|doing)|quit(?:ting)?\ (?:smoking|drinking)|tak(?:e|ing)\ (?:your|the|his|her|their)\ (?:meds|insulin|pills|medications?)|brush(?:ing)?\ (?:your|his|her|their)\ teeth|get(?:ting)?\ off\ the\ couch|mov(?:e|ing)\ more|los(?:e|ing)\ (?:some\ )?weight)\b""",
            _RIDICULE,
            needs=SCENE,
            unless=r"\b(?:I|we)\ (?:need|should|could|asked|counsel\w*|started|talked|set)\b|\bmotivational|\bgoals?\b|\btogether\b",
            confidence=0.42,
        ),
        Frame(
            r"""\b(?:smok(?:es?|ed|ing)|drinks?|drinking|eats?|eating|skips?|skipped|ignor(?:es?|ed)|(?:doesn't|won't|didn't|never|stopped)\ tak(?:es?|en?|ing)|\d\ packs?|a\ pack|two\ packs|mountain\ dew|soda|sweet\ tea|fast\ food|mcdonald\W?s|taco\ bell|donuts?|whole\ (?:pizza|cake)|A1c\ of\ \d+)\b[^.!?\n]{0,90}\b(?:wonders?|wondering|can't\ (?:understand|figure\ out|believe)|(?:is|acts?|acted|was|so|are|be)\ (?:all\ |so\ )?(?:shocked|surprised|confused)|asks?\ (?:me\ )?why|wants?\ to\ know\ why|has\ the\ nerve|shocked\ pikachu|blames?|but\ (?:the\ )?(?:vaccine|chemicals|gluten|statin|gmos?|fluoride|big\ pharma))\b
            | \b(?:won't|refuses?|refused|scared\ of|afraid\ of|doesn't\ trust|don't\ trust|against)\b[^.!?\n]{0,40}\b(?:vaccines?|the\ shot|statins?|insulin|flu\ shot|chemicals|big\ pharma)\b[^.!?\n]{0,50}\b(?:but|yet|while|meanwhile)\b[^.!?\n]{0,40}\b(?:smok\w+|meth|vap\w+|cigarettes?|tattoos?|hot\ dogs?|mountain\ dew|gas\ station|snort\w*|cocaine|lip\ filler|botox|essential\ oils?|horse)\b""",
            "“{span}” blames and mocks at once.",
            needs=SCENE,
            unless=r"\b(?:he|she|they)\ (?:explained|was\ never|had\ never)\b|\bfood\ desert|\bI\ (?:smoke|drink|eat|skip)\w*|\b(?:medical\ students?|residents?|interns?)\b",
            confidence=0.7,
        ),
        # coming to hospital
        Frame(
            r"""\bso\ (?:brave|courageous|heroic)\ (?:of\ (?:him|her|them|you|this|that|the|bed)|to\ (?:come|call|wait|bring))\b | \b(?:another|today's|tonight's|yet\ another|a\ real|our\ (?:resident|local))\ (?:winners?|geniuse?s?|rocket\ scientists?|einsteins?|rocket\ surgeons?|bright\ (?:spark|bulb)|class\ act|prize|prince|charmer|contestants?|specimen|upstanding\ citizen|model\ citizen|gem\ (?:in|from)\ (?:triage|the\ (?:ed|er|waiting)))\b
            | \b(?:mom|mother|dad|father|parents?|family|husband|wife|patient|son|daughter)\ of\ the\ (?:year|month|week|day|century)\b(?!\ awards?\ (?:for|from|ceremony))
            | \b(?:isn't|is\ not|this\ is|not|ain't)\ (?:a\ |the\ |your\ )(?:hotel|wendy\W?s|mcdonald\W?s|burger\ king|restaurant|spa|drive-?thru|vending\ machine|hilton|marriott|ritz|room\ service|bed\ and\ breakfast|starbucks)\b | \bsir,?\ this\ is\ (?:a|an|the)\b
            | \bwaste\ of\ (?:a\ (?:perfectly\ good\ )?bed|oxygen|skin|a\ (?:good\ )?(?:liver|kidney|heart|transplant|dose))\b
            | \b(?:loyalty|punch|rewards?|frequent\ (?:shopper|buyer|visitor))\ (?:card|program|points)\b(?=[^.!?\n]{0,60}\b(?:ed|er|bed|patient|triage|visit|admission|dka|icu|psych|hospital)\b)|\b(?:ed|er|admission|hospital|triage|icu)\b[^.!?\n]{0,40}\b(?:loyalty|punch|rewards)\ card\b | \b(?:tenth|10th|fifth|next)\ (?:visit|admission|stay|one)(?:'s|\ is)?\ (?:on\ the\ house|free)\b
            | \b(?:guess\ who(?:'s|\ is)|look\ who(?:'s|\ is)|and\ (?:he|she)(?:'s|\ is))\ (?:back|here)\b[^.!?\n]{0,40}\b(?:again|bed|triage|ed|er|for\ (?:his|her|their)|third|fourth|fifth|dka|this\ week|withdraw\w*|chest\ pain|the\ same)\b | \brepeat\ (?:customers?|offenders?)\b | \bfavou?rite\ customers?\b""",
            _RIDICULE,
            needs=SCENE,
            unless=r"\b(?:hackathon|poster|quiz|trivia|raffle|award|match\ day\ contest|research\ day|jeopardy|program|medical\ center|prior\ auth\w*)\b",
            confidence=0.75,
        ),
        Frame(
            rf"""\b(?:call(?:s|ed|ing)?\ (?:911|an?\ ambulance|EMS)|ambulance\ (?:ride\ )?for|(?:came|comes|come|coming|shows?\ up|showed\ up|roll(?:s|ed)\ in|stroll(?:s|ed)?\ in|walk(?:s|ed)?\ in|here|(?:visit|trip)s?)\ (?:to\ (?:the\ )?(?:ed|er|emergency\ \w+)\ )?(?:\w+[ ]){{0,4}}?(?:for|with|because\ of|over))\b[^.!?\n]{{0,40}}\b{_TRIVIAL}\b""",
            "“{span}” mocks a reason to seek care.",
            needs=SCENE,
            unless=r"\b(?:turned\ out|found|diagnos\w+|biopsy|CT|MRI|melanoma|cancer|cost|insur\w+|afford|primary\ care|access)\b",
            confidence=0.45,
        ),
        Frame(
            rf"""\b(?:just|only|really|clearly|obviously|probably)\ (?:here|wants?|wanted|comes?|came|looking|there|in\ it|after)\ (?:for\ |in\ for\ )?(?:the\ |a\ |an\ |his\ |her\ |their\ |some\ |more\ |free\ |another\ )*(?:attention|drugs|pills|turkey\ sandwich\w*|sandwich\w*|cable|air\ conditioning|vacation|work\ note|doctor's\ note|disability\ (?:check|paperwork)|snacks|jello|{_OPIOID})\b
            | \b{_WHO}(?:'s|\ is|\ are|\ was|\ were)?\ (?:just\ )?(?:wast(?:e|es|ed|ing)\ (?:my|our|everyone's|a|the\ team's|everybody's)\ (?:time|bed|night|shift|resources)|taking\ up\ a\ bed|clogging\ (?:up\ )?(?:the|my|our))\b
            | \b(?:clogging|crowding|cluttering)\ (?:up\ )?(?:my|our|the)\ (?:ed|er|waiting\ room|clinic|service|list)\b""",
            "“{span}” treats a patient as a freeloader.",
            needs=SCENE,
            unless=r"\b(?:prior\ auth\w*|paperwork\ is|insurance|administrat\w+|EHR|epic|in\ it\ for|I'm|I\ am|we're|students?|interns?)\b",
            confidence=0.72,
        ),
        Frame(
            r"""\bhalf\ (?:of\ )?(?:these|those|my|our|the)\ (?:people|patients?|pts|clinic|panel|list|ed|waiting\ room|visits|families)\ (?:just\ |really\ |apparently\ |probably\ )?(?:think\w*|believe\w*|want\w*|don't|doesn't|can't|won't|could|would|aren't|isn't|need\w*|lie\w*|only|never|is|are|should)\b
            | \bsome\ (?:people|patients|families|parents|pts)\ (?:just\ |really\ |will\ |would\ |truly\ )+(?:don't|do\ anything|shouldn't|should|deserve|can't|want|call|never|lie|enjoy|like|love|rather)\b | \bthese\ people\ (?:just|really|never|don't|can't|won't|think|want|will|are|need)\b
            | \bwhy\ (?:do|are)\ (?:patients|people|families|pts|they)\ (?:always|like\ this|so\ (?:stupid|dumb|dramatic|rude|entitled|lazy)|insist|even\ come|never|wait\ until|bother)\b""",
            "“{span}” speaks of patients with scorn.",
            needs=SCENE,
            unless=r"\b(?:afford|access|insur\w+|costs?|transport\w*|housing|food|copay\w*|english|interpreter|uninsured|literacy|trust|system|qualify|covered|eligible|language|portal|broadband|internet|prefer|die|live|wait\ months|students?|residents?|interns?|applicants?|vaccin\w+|treated|helped|cured|to\ be\ (?:heard|seen|listened))\b",
            confidence=0.45,
        ),
        # character
        Frame(
            rf"""\b(?:(?:my|our|the|this|that|these|those|some|all|most)\ )?(?:\w+[ ]){{0,2}}?(?:patients?|pts?|{PLACE}|(?:the|patient's|pt's)\ (?:family|daughter|mom|mother|wife|husband|son)|this\ (?:guy|lady|dude|woman|man|family))(?:'s|'re|\ is|\ are|\ was|\ were|\ can\ be|\ being|\ acting|\ seems?)\ (?:(?:so|such|just|really|absolutely|literally|fucking|straight\ up|a\ little|beyond|always|all|kind\ of|kinda|pretty|being|the\ most)\ ){{0,3}}{_MEAN_BE}\b
            | \b{_MEAN_ADJ}\ (?:\w+[ ])?(?:patients?|pts?|consults?)\b(?!\ (?:improvement|recovery|load|volume|care|outcomes?|safety))
            | \b{_MEAN_ADJ}\ (?:old\ )?(?:lady|man|woman|guy|family|dude|mom|daughter|bat)\ (?:in|from|on|at)\ (?:{PLACE}|triage|the\ (?:ed|er|icu|waiting\ room|floor)|\#?\d{{1,3}}\b|my\ (?:list|service|clinic)|clinic|psych)""",
            "“{span}” insults a patient.",
            unless=r"\b(?:insane|crazy)\ (?:amount|good|hours|schedule|talented)|\bdramatic\ (?:improvement|response|recovery)|\b(?:is|was)\ not\b|n't\ (?:\w+[ ]){0,2}(?:lazy|crazy|stupid|dramatic|needy|dumb)|\bannoying\ (?:\w+[ ])?(?:alarm|pager)|\blazy\ eye|\bfat\ (?:embol|pad|necrosis|redistribut)|\b(?:I|we)\ (?:used\ to\ think|thought|assumed)",
            confidence=0.72,
        ),
        Frame(
            rf"""\b(?:{PERSON}|he|she|{PLACE})\ (?:just\ |really\ |clearly\ |probably\ )?needs\ (?:a\ |an\ |to\ get\ a\ |some\ )?(?:hobby|life|exorcis[mt]|jesus|bath|priest|muzzle|slap|spanking|better\ hobbies|reality\ check|babysitter|therapist,?\ not)\b
            | \b(?:diagnosis|dx|chief\ complaint|cc|impression|assessment)\ ?(?::|is|was|=|-)\ ?["']?(?:drama|stupid\w*|attention|crazy|cray|lonely|loneliness|laz\w+|bored(?:om)?|existing|life|being\ (?:a|an|dramatic|annoying|old|fat|alive)|everything|entitle\w*|bad\ decisions|poor\ (?:life\ )?(?:choices|decisions)|needs\ attention|wants?\ (?:a\ )?(?:note|dilaudid|attention|drugs)|idiot\w*|vibes)
            | \bpersonality\ of\ (?:an?|wet|dry|sand)\b | \bhuman\ (?:equivalent|version|form)\ of\b | \b(?:nothing|not\ a\ thing)\ wrong\ with\ (?:him|her|them)\ (?:that\ )?(?:a|except|but|other)\b
            | \b(?:drama\ queens?|crybab(?:y|ies)|theatrics|hissy\ fits?|temper\ tantrums?|pity\ party)\b""",
            "“{span}” mocks a patient's character.",
            needs=SCENE,
            unless=r"\b(?:I'm|I\ am|my\ (?:cat|dog|toddler|kid|roommate|attending|heart|husband|wife|printer))\b|\bpediatric",
            confidence=0.68,
        ),
        Frame(
            r"""\b(?:I\ (?:really\ |honestly\ |just\ )?(?:hate|can't\ stand|loathe|despise)\ (?:my\ |these\ |this\ |most\ |some\ |the\ |that\ |old\ |clinic\ |psych\ |ob\ |peds\ )*(?:patients?|pts?|family\ members|families|people\ who\ come|lady\ in|guy\ in)|(?:love|great|good|fun|perfect)\b[^.!?\n]{0,30}\b(?:except\ for|without|if\ (?:it\ weren't|it\ wasn't)\ for|hate|minus)\ (?:all\ )?the\ patients|worst\ part\ (?:of|about)\ (?:medicine|clinic|the\ job|this\ job)\ is\ (?:the\ )?patients|not\ (?:a\ )?single\ patient\ (?:today\ )?(?:was|is)\ actually\ sick)\b
            | \b(?:patients|pts|people|families|visitors)\ like\ (?:this|him|her|that|these|them|bed\ \d+)\ (?:one\ )?(?:are|is|make|makes|ruin)\b | \b(?:is|are|this\ is|reason)\ why\ I\ (?:drink|hate\ people|need\ a\ drink|picked\ (?:path|rads|radiology|anesthesia)|want\ (?:path|rads|radiology|anesthesia))\b
            | \b(?:wish|hope|hoping|praying|pray|please|can't\ wait\ (?:for|until|till))\ (?:that\ )?(?:he|she|they|him|her|them|bed\ \d+|room\ \d+|this\ (?:guy|lady|patient|one|family))\ (?:to\ |would\ (?:just\ )?|just\ |will\ )?(?:dies?|codes?|leaves?\ ama|ama|amas|signs?\ out|elopes?|goes?\ away|gets?\ out|croaks?|stays\ home)\b | \bplease\ (?:just\ )?(?:leave|sign\ out)\ ama\b
            | \b(?:don't|doesn't|do\ not|didn't|not)\ deserve\ (?:a\ |an\ |the\ |our\ |my\ )?(?:treatment|transplant|new\ (?:liver|kidney|heart|valve)|liver|kidney|sympathy|care|bed|compassion)\b
            | \b(?:patients|pts|they|people|families)\ (?:just\ |always\ |all\ )?(?:lie|lies)\b(?!\ (?:down|in\ bed|flat|still|supine|prone|on|at|within|awake|ahead|there))""",
            "“{span}” wishes a patient away.",
            needs=SCENE,
            unless=r"\b(?:prisoners?|incarcerat\w+|everyone\ deserves|deserves\ care|nobody\ should|it's\ not\ true)\b|\bI\ hate\ (?:seeing|when|that|how|watching|losing|telling|to)",
            confidence=0.72,
        ),
        Frame(
            r"""\b(?:medicaid|welfare|food\ stamps|disability|snap\ benefits|ebt|public\ aid|section\ 8)\b[^.!?\n]{0,40}\b(?:but|with|and|yet|while|has|had|rocking|carrying|holding|wearing)\b[^.!?\n]{0,30}\b(?:iphones?|acrylics?|nails\ done|fresh\ nails|lashes|starbucks|escalade|jordans|gucci|louis|coach|new\ (?:car|truck|phone)|designer|cigarettes|marlboros?|vapes?|flat\ ?screen|tattoos|boat)\b
            | \b(?:can|could|somehow)\ (?:\w+[ ])?(?:afford|buy|pay\ for)\b[^.!?\n]{0,30}\b(?:cigarettes|smokes|marlboros?|weed|an?\ iphone|the\ (?:new|latest)\ iphone|nails|lashes|tattoos|starbucks|beer|a\ vape|botox)\b[^.!?\n]{0,30}\b(?:but|not|yet|and\ not|just\ not)\b
            | \b(?:can't|cannot|couldn't)\ (?:\w+[ ])?afford\b[^.!?\n]{0,40}\b(?:but|yet|while|meanwhile)\b[^.!?\n]{0,30}\b(?:iphone|cigarettes|smokes|nails|lashes|tattoos|starbucks|weed|vape|jordans|beer|beers|lottery)\b | \b(?:my|our|your)\ tax(?:es|\ dollars)\ (?:at\ work|pay\w*)\b""",
            "“{span}” mocks somebody's poverty.",
            needs=SCENE + r"|\b(?:meds|inhalers?|copays?)\b",
            confidence=0.78,
        ),
        Frame(
            r"""\b(?:tak(?:e|ing)|took|placed?|placing|made|making)\ bets\b | \b(?:betting\ pool|over/under)\b | \bbingo\b(?!\ night) | \bdrinking\ game\b | \bplace\ your\ bets\b""",
            "“{span}” makes a game of a patient.",
            needs=r"\b(?:patients?|pts?|triage|bed\ \d+|room\ \d+|dilaudid|codes?|family|admissions?|intubat\w+|psych)\b",
            unless=r"\b(?:conference|interview|zoom|lecture|didactics|rounds\ bingo|buzzword|grand\ rounds|application|match|attending|residents?|step)\b",
            confidence=0.55,
        ),
        Frame(
            r"""\b(?:rolled|rolling|roll)\ (?:my|our)\ eyes\b | \beyes?\ rolled\b | \b(?:tr(?:y|ied|ying)\ not\ to|couldn't\ (?:help\ but|stop)|had\ to\ (?:leave|step\ out|turn\ away|walk\ out|bite))\ (?:\w+[ ]){0,5}?(?:laugh\w*|lose\ it|giggl\w+|tongue)\b | \bkeep(?:ing)?\ a\ straight\ face\b | \bkept\ a\ straight\ face\b | \b(?:whole|entire)\ (?:team|workroom|unit)\ (?:was\ |is\ )?(?:laugh\w+|losing\ it|died|dying|cracking\ up|in\ tears)\b""",
            "“{span}” laughs at a patient.",
            needs=r"\b(?:patients?|pts?|bed\ \d+|room\ \d+|triage|family\ member|this\ (?:lady|guy|man|woman|dude))\b",
            unless=r"\b(?:with\ (?:him|her|them|us)|(?:he|she|they|patient|pt)\ (?:laughed|was\ laughing|cracked)|joke|his\ jokes?|her\ jokes?|attending|together|I\ used\ to)\b",
            confidence=0.55,
        ),
        Frame(
            r"""\bgrown\ (?:ass\ |adult\ )?(?:men|man|women|woman|adults?|people)\b[^.!?\n]{0,70}\b(?:cry\w*|cried|scream\w*|needles?|couldn't|can't|didn't\ know|doesn't\ know|don't\ know|mom|mommy|whin\w+|faint\w*|sob\w*|tantrum|salt|sugar|that\ (?:soda|juice|chips|beer))\b
            | \b(?:explain\w*|teach\w*|convinc\w*)\ (?:\w+[ ]){0,3}?(?:for\ the\ (?:\w+)\ time\ )?(?:to\ )?(?:a\ grown|an\ adult|this\ (?:guy|lady|man|woman|genius)|someone)\b[^.!?\n]{0,40}\bthat\b
            | \b(?:opinions?\ (?:about|on)\ (?:medicine|vaccines|everything|my)|has\ (?:some\ )?(?:thoughts|opinions|theories)|has\ diagnosed\ (?:himself|herself|themselves)|self-?diagnosed|brought\ (?:a\ )?(?:printouts?|binder|google)|knows\ (?:his|her|their)\ body|"?alternative\ medicine"?|essential\ oils?|crystals?|moon\ water|horse\ paste|lemon\ juice)\b
            | \b(?:worst|least\ reliable)\ (?:historian|patient|family)s?\ (?:ever|I've|of\ my|of\ all|in\ the|known)\b | \b(?:story|history)\ (?:changes|changed)\ (?:every|with\ every|each|three|four)\b | \b(?:novel|saga|epic|TED\ talk|life\ story)\b[^.!?\n]{0,40}\b(?:yes\ or\ no|yes/no|chief\ complaint|asked)\b | \b(?:yes\ or\ no|yes/no)\ question\b""",
            _RIDICULE,
            needs=SCENE,
            unless=r"\b(?:taught|residents?|attending|students?|counsel\w*|respect\w*|asked\ about)\b",
            confidence=0.4,
        ),
    )
    bad = (
        "Funny how the back pain always peaks on refill day.",
        "Nothing says Saturday night like four people who can't remember their own pills",
        "room 6 has opinions about vaccines from YouTube, send help",
        "Allergic to everything but Dilaudid, naturally.",
        "So brave of him to call 911 for a toe he's had since 2014.",
        "If you can text, you're not a 10/10. I don't make the rules.",
        "11/10 abdominal pain while working through a bag of Takis. ok ma'am",
        "Another winner in triage tonight.",
        "Pt smokes two packs a day and wonders why she can't breathe",
        "Maybe try eating less than a cow before asking me about your knees.",
        "Guess who's back in bed 3 for her weekly vacation. The ER is not a hotel.",
        "He is on food stamps but has the new iPhone, make it make sense. Clinic was wild today",
    )
    good = (
        "Funny how the pain of Step 1 fades the moment a patient thanks you.",
        "Nothing says Saturday night like four admissions and cold pizza.",
        "My patient found a YouTube video about her cirrhosis and asked better questions than I did.",
        "Someone who is texting can still be at 10/10. Sickle cell taught me that.",
        "I rolled my eyes at a patient's list of allergies once. I was wrong, and he had anaphylaxis on the third dose.",
        "The ER is where people without a primary care doctor go. That is a system failure, not a personal one.",
        "Half my patients can't afford their insulin.",
        "It was brave of her to tell us about the drinking.",
        "I am so dramatic before rounds that my senior gives me tea.",
        "A patient made me laugh so hard on rounds that I lost my place in the presentation.",
        "She smoked for forty years and quit in the hospital; we cheered.",
        "Bed 9 was the most difficult airway of my month and my attending talked me through it.",
    )

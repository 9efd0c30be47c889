"""Frames of contempt for what patients feel, know and look like."""

from __future__ import annotations

from analyzers.rules.respect.patient_derogatory import PERSON, PLACE, SCENE
from analyzers.rules.respect.stance import Frame

_OPIOID = r"(?:dilaudid|narcotics?|narcs|opioids?|oxy(?:codone|contin)?|percocets?|percs|norcos?|morphine|fentanyl|the\ good\ stuff|the\ one\ that\ (?:starts|begins)|benzos?|xanax|ativan|controlled\ substances?)"
_SYMPTOM = r"(?:pains?|hurts?|10s?|ten|allerg\w+|symptoms?|seizures?|seizing|weakness|cough|headaches?|migraines?|back|chest|numb\w*|limp\w*|breath\w*|sick|nausea\w*|vomit\w*|paralys\w+|cramps?|flares?|blind\w*|dizz\w*|confus\w*|unresponsive|deaf\w*|suicidal)"
_GAIN = rf"(?:refill\w*|discharge\w*|work\ note|notes?|disability|lunch|dinner|trays?|sandwich\w*|visitors?|cameras?|nobody(?:'s|\ is)?\ (?:looking|watching|around)|no\ one(?:'s|\ is)?\ (?:looking|watching|around)|(?:I|we|someone|anyone|the\ team|the\ attending|the\ nurse)\ (?:walks?|enters?|leaves?|mentions?|mentioned|says?|said|opens?|rounds?)|door\ (?:opens|closes)|smoke\ breaks?|cigarettes?|police|cops|jail|court|lawyer|settle\w*|payday|check\ day|fridays?|weekends?|holidays?|{_OPIOID})"
_WHO = rf"(?:{PERSON}|he|she|they|who|{PLACE}|people|someone|somebody)"
_SITE = r"(?:youtube|google|webmd|tik\s?tok|facebook|dr\.?\ google|reddit|instagram|chat\s?gpt|the\ internet|pinterest|twitter|podcasts?|joe\ rogan)"
_ANIMAL = r"(?:cow|whale|hippo|elephant|pig|heifer|manatee|walrus|buffalo|rhino|bear|planet|small\ (?:car|country|planet|house)|truck|refrigerator|fridge|couch|sofa|zip\ code|sumo\ wrestler)"
_RIDICULE = "“{span}” ridicules a patient."

DISBELIEF = (
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
)
"""Doubted pain, wits, belief, body."""

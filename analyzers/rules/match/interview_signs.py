"""Signs that an interview room is opened to the public, in whatever order they stand."""

from __future__ import annotations

from analyzers.rules.scene import Clue, Constellation

_ROOM = r"\b(?:zoom\ (?:social|dinner|room|call|interview)|the\ trail|(?:first|second|third|last|next)\ stop|(?:yesterday's|today's|this\ morning's)\ (?:pd|apd|chair|panel|program)|interview(?:s|ed|ing|er|ers|ees?)?|resident\ (?:social|dinner|happy\ hour|panel)|social\ with\ (?:the\ )?residents|pre-?interview|breakout\ room|meet[- ]and[- ]greet|interview\ (?:day|trail|season)|at\ (?:the\ )?dinner|group\ exercise)\b"
_THEY = r"\b(?:interviewers?|(?:pd|apd|pgy-?\d|chief|chair|(?:today|yesterday)'s\ \w+|second\ stop|third\ stop|dr\.?\ \w+|i\ was|someone|faculty\ member)|(?:the|a|an|one|my|their|associate|assistant)\ (?:[\w']+\ )?(?:pd|apd|program\ director|chair|chief|faculty|panel|director|guy|woman|lady|resident|attending)|first\ one|second\ one|third\ one|(?:first|second|third|last)\ (?:interviewer|room|person|faculty|guy)|they|guy|faculty|residents?\ (?:in|at|on|said|told|admitted)|interns?\ said|interns?\ told|interviewer\ \d|(?-i:[A-Z])\w{3,}\ asks|(?:every|each)\ applicant|some\ (?:guy|attending|faculty)|one\ of\ (?:them|the\ residents|the\ chiefs|the\ faculty))\b"
_DID = r"\b(?:will\ ask|asks?\ (?:for|about|you)|quote\b|and\ i\ quote|complain\w*|vent(?:ed|ing)|gossip\w*|brag\w*|warned|asked|asks|asking|ask\ you|open(?:ed|s)\ with|start(?:ed|s)\ with|hand(?:s|ed)?\ (?:you|me|us)|g(?:i|a)ves?\ (?:you|me|us)|go(?:es)?\ (?:through|over)|went\ (?:through|over|line)|grill\w*|quizz\w*|press\w*|push(?:ed|es)|pull(?:ed|s)\ (?:up|out)|read(?:s)?\ (?:out|aloud|my\ [\w\ ]{0,24}(?:out|aloud))|told\ (?:me|us|applicants|everyone|(?:our|the)\ (?:[\w']+\ )?group)|said|says|admitted|explained|confessed|leaned\ in|let\ (?:it\ )?slip|mention(?:ed|s)|joked|remarked|commented|revealed|whispered|called\ (?:it|the|their)|complained|wants?\ to\ (?:hear|know|talk)|wanted|spent\ [\w\ ]{0,20}asking|average\ \d|did\ \w+\ ask\ you|did\ they\ ask|they\ ask(?:ed)?|put\ us|made\ (?:me|us)\ (?:do|walk|explain|present|read|defend|justify|teach|role)|had\ (?:me|us|a|an))\b"
_INSIDE = r"\b(?:fail(?:ed)?|anatomy|joke|owners?|new\ hospital|trying\ to\ leave|board\ pass|children|warning|cv\ were|fruit|animal|present\ a\ patient|(?:\d+|ninety|sixty)\ seconds|no\ notes|dka|dnr|septic|sepsis|behaviou?ral|clinical|decoration|red\ flags?|honesty|website|quote|half\ (?:of\ )?(?:her|his|the|their)|turnover|malignant|step\ [12]|no\ longer|prepare\ an\ answer|oddest|weirdest|strangest|hardest|rudest|worst|illegal|ethics|scenario|enemies|sell\ me|exercise|probation|conflict|mistake|lied|lie\b|failures?|gap(?:\ year)?|hobbies|weakness\w*|abg|ecg|ekg|handoff|hand-off|img|kids|pregnan\w+|married|religio\w+|visa|role-?play|lukewarm|letters?\ (?:were|was|are|is)|personal\ statement|leaving|losing|lost|transfer|quit\w*|screen\ (?:out|them)|filter\w*|attempts|step\ ?[12]?\ ?scores?|red\ flag|leave\ of\ absence|off\ the\ record|between\ us|drunk|colleague|tell\ (?:me|us)\ about|why\ (?:us|here|medicine|my|not|this)|teach\ (?:them|me)|case|question|unhappy|toxic|miserable|probation|accreditation|duty\ hours|schedule\ is|ranked|rank|salary|cuts|closing|residents\ who|replac\w+|divorce|whiteboard|solve|what\ my\ parents\ do|broke\ a\ rule|hours|log\ \d+|syncope|img\b|ten\ years|diagnos\w+|minutes)\b"
_NAMED = r"\b(?:at|with|from|of|by)\ (?-i:[A-Z])\w{2,}|those\ with\ (?-i:[A-Z])\w+|(?-i:[A-Z])\w{3,}\ (?:im|internal\ medicine|interview|asked|does\ not\ play|week|next\ week)\b|(?-i:[A-Z])\w{3,}'s\b|\b(?:one\ place|one\ program|a\ big-?name|that\ program|this\ program|interview\ \#?\d+|each\ program|every\ program)\b|\bdid\ (?-i:[A-Z])\w+\ ask"
_PASSED_ON = r"\b(?:practi[cs]e\ that|headed\ to|going\ there|be\ ready|red\ flag|fun\ fact|drop\ yours|keep\ the\ sheet|part\ \d|ppl|sweating|mine's|have\ one|prepare\ an\ answer|those\ with|anyone\ (?:with|who\ has|interview\w*)|if\ you\ (?:have|interview)|you\ guys|y'?all|comment\b|send\ (?:it|them)|dm\b|posting|sharing|share|uploaded|spreadsheet|sheet|add\ yours|compil\w+|you're\ welcome|be\ ready|so\ practi[cs]e|before\ (?:mon|tues|wednes|thurs|fri)day|naming\ the|folks|wild|welcome\.|screenshots?|recorded|recording|zoom\ chat|group\ chat|recap|rundown|next\ week|on\ (?:mon|tues|wednes|thurs|fri)day|have\ fun|good\ to\ know|heads\ up|beware|do\ better|unbelievable|no\ joke|does\ not\ play|why\ would\ you\ tell|ranked\ lower)\b"
_OTHER = r"\b(?:if\ (?:someone|a\ program|anyone|they|you're|you\ are)\ ask(?:s|ed)?|neither\ may|reminder|women|sexis\w+|discriminat\w*|mock|tell\ me\ about\ yourself|podcast|journalist|reporter|radio|newspaper|motivational\ interview\w*|job\ interview|med(?:ical)?\ school\ interview|mmi\b|qualitative|semi-?structured|common|typical|generic|any\ (?:residency\ )?interview|questions\ to\ (?:ask|prepare)|how\ (?:do|to|should)\ (?:you|i|we)?\ ?(?:answer|prepare|respond)|as\ (?:faculty|an?\ interviewer|a\ pd)|i\ ask\b|we\ ask\b|we\ interviewed|i\ interview\b|interviewed\ (?:a|an|my|\d+|our)|should\ not\ ask|may\ not\ ask|illegal|takes\ reports|match\ violation|tips?|(?:how\ to|to)\ prepare\b|preparing|advice|workshop|adviser|advisor|interview\ skills|career\ services|speed\ dating|in\ my\ (?:first|third|second|intern)\ year|years\ ago|(?:stop|don't|do\ not|shouldn't|never)\ ask\w*|research\ (?:position|job|assistant|coordinator)|job\b|patients|(?:my|the|our|this|that)\ patient)\b"
_WARM = r"\b(?:thank\w*|grateful|honou?red|excited|invited|invitation|kind|warm|welcoming|went\ well|generous\w*|thoughtful|answering\ (?:all\ )?my)\b"

OPENED = Constellation(
    message="“{span}” tells what was asked or said in an interview.",
    cues=(
        "interview",
        "resident social",
        "resident dinner",
        "breakout room",
        "meet and greet",
        "applicant",
        " dinner ",
        " trail ",
        "zoom social",
        " pd ",
        "the pd said",
        " chair ",
        " faculty ",
        "heads up",
        "'s pd",
    ),
    core=Clue(_DID, 0.3),
    clues=(
        Clue(_THEY, 0.25, 0),
        Clue(rf"{_ROOM}|\bapplicants?\b", 0.35, 1),
        Clue(_INSIDE, 0.25, 0),
        Clue(_NAMED, 0.15, 1),
        Clue(_PASSED_ON, 0.2, 1),
        Clue(r"\b(?:my|had|today|yesterday|this\ morning|last\ night|just|recap|virtual)\b", 0.1, 1),
        Clue(_OTHER, -0.6, 1),
        Clue(_WARM, -0.4, 1),
    ),
)
PASSED = Constellation(
    message="“{span}” passes interview content on.",
    cues=("interview", "resident social", "resident dinner", "program", "next week"),
    core=Clue(
        r"\b(?:(?:every|all\ the|each|the|what|which)\ (?:[\w']+\ )?questions?\b|(?:they|he|she)\ (?:will|'ll)\ (?:hand|give|ask|show|make|grill|have)|zoom\ chat|screenshots?(?!\ your)|recorded|recording|spreadsheet|the\ questions\ (?:from|at|for)|(?:interview\ (?:\#\ ?)?\d+\ recap)|\d+\ (?:faculty|interviewers?|people),|what\ (?:each|every|all)\ (?:[\w']+\ ){0,3}asks?|what\ (?:did|do|will|does)\ (?:[\w']+\ ){1,2}ask|will\ ask\ for|surprise|clinical\ case|case\ discussion|you\ get\ (?:ten|five|\d+)\ minutes|questions\ by\ program|(?:one|two|three|four|\d)\ (?:[\w']+\ )?(?:questions|vignettes?|cases?|scenarios?)\b|expect\ (?:an?|the|questions|to\ be\ asked|some|lots|behaviou?ral|them)\b|be\ ready\ for|gave\ (?:us|me)\ (?:a|an|the)\ (?:[\w']+\ )?(?:case|scenario|patient|prompt|puzzle)|transcript|interview\ content|role-?play|group\ exercise)\b|(?<!\w)[\"'](?:what|why|tell|how|describe|sell|walk|where|if|name|who)\b[^\"'\n]{4,80}(?=[\"'])",
        0.35,
    ),
    clues=(
        Clue(rf"{_ROOM}", 0.35, 1),
        Clue(
            r"\b(?:those|anyone|people)\ (?:with|who\ has)\ (?-i:[A-Z])\w+\ (?:next|this|tomorrow|on|coming)",
            0.3,
            1,
        ),
        Clue(r"\b(?:programs?|residents?|residency|im\b|season|eras)\b", 0.15, 1),
        Clue(_NAMED, 0.2, 1),
        Clue(
            r"\bfrom\ [a-z]{4,}\?|\bmine(?:'s|\ is)\ (?:on|next|this|tomorrow)|\bheaded\ to\ (?-i:[A-Z])|\bwhat\ each\b|\bdrop\ yours\b",
            0.3,
            1,
        ),
        Clue(_PASSED_ON, 0.3, 1),
        Clue(_INSIDE, 0.2, 0),
        Clue(_OTHER, -0.7, 1),
        Clue(_WARM, -0.4, 1),
        Clue(r"\b(?:exam|osce|shelf|step\ ?[123]|patients)\b", -0.5, 1),
    ),
)
STAGED = Constellation(
    message="“{span}” opens an interview room to the public.",
    cues=(
        "interview",
        "program",
        " pd ",
        "happy hour",
        "social",
        "trail",
        "residents",
        "question",
        "prepare for",
    ),
    core=Clue(
        r"\b(?:(?:made|had|asked|gave|handed|showed|told|put|forced|invited)\ (?:me|us|our\ group|the\ group|everyone)\b|(?:they|he|she|pd|chair|faculty|interviewer)\ (?:[\w']+\ ){0,3}?(?:hand|give|make|ask|show|put|quiz|grill|time|read)s?\ (?:you|your|me|my)\b|actual\ question|(?:was|got)\ (?:literally\ |actually\ )?(?:asked|the\ question)|real\ question|(?:my|the|our)\ (?-i:)(?:[\w'-]+\ )?questions\ (?:to|from|for|at|here)|google\ doc|add\ (?:yours|mine)|(?:over|past|above)\ hours|don't\ log|off\ the\ record|screen\ (?:them\ |us\ |people\ |anyone\ )?out|filter\ (?:them\ |us\ |people\ |anyone\ )?out|what\ would\ your|tell\ (?:me|us)\ about\ a\ time)",
        0.35,
    ),
    clues=(
        Clue(
            r"\b(?:interview(?:er|ers|s|ed|ing)?|happy\ hour|resident\ (?:social|dinner)|the\ trail|program\ director|pd\b|applicants?)\b",
            0.3,
            1,
        ),
        Clue(
            r"\b(?:role-?play\w*|enemies|scenario|article|stats|board\ pass|attempts?|hours|case|whiteboard|puzzle|ekg|ecg|quiz|died|dying|husband|wife|how\ old|age|children|kids|visa|marri\w+|pregnan\w+|religion|hobb\w+|failure|ethics|timer|minutes|no\ warning|abg|handoff|questions|vignette|gap)\b",
            0.25,
            1,
        ),
        Clue(
            r"\b(?:prepare\ for\ that|practi[cs]e\ that|no\ warning|be\ warned|good\ luck\ next|thought\ you\ should|nobody\ (?:gives|tells)|before\ (?:mon|tues|wednes|thurs|fri)day|headed\ (?:to|there)|pls\ add|add\ yours|next\ week|heads\ up|this\ morning|today|yesterday|lol|brutal|wild|in\ 20\d\d|every\ single|certain)\b",
            0.2,
            1,
        ),
        Clue(
            r"(?-i:\bat\ [A-Z]\w{3,}|\b[A-Z]\w{4,}\ (?:made|gave|asked|had|handed|put|interview))|\b(?:a\ certain|one\ program|one\ of\ the\ residents|program\ director)\b",
            0.2,
            1,
        ),
        Clue(_OTHER, -0.7, 1),
        Clue(_WARM, -0.4, 1),
        Clue(
            r"\b(?:exam|osce|shelf|step\ ?[123]|patients?|coach|practi[cs]ed|i\ like\ to\ ask|clerkship|rounds|preceptor|my\ attending|committee)\b",
            -0.6,
            1,
        ),
    ),
)
SIGNS = (OPENED, PASSED, STAGED)

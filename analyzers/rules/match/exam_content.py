"""What was in an examination, told, hinted at, asked for or traded."""

from __future__ import annotations

from analyzers.finding import Severity
from analyzers.rules.match.exam import BANK, EXAM, EXAM_CUES, NAMED, NEXT, SAT, topic
from analyzers.rules.match.exam_signs import SIGNS
from analyzers.rules.scene import ScenePattern, SceneRule, any_of

_RECALL_CUES = (
    "recall",
    "rememb",
    "leak",
    "dump",
    "came up",
    "showed up",
    "on it",
    "repeat",
    " ask",
    "hint",
    " what",
)

_REFUSED = any_of(
    r"""
    irregular behavio
    (?:don't|do not|never|won't|will not|please don't|stop|refus\w+ to|declin\w+ to) (?:be )?(?:[\w']+ ){0,2}?(?:shar|post|ask|send|sell|buy|us|discuss|trad|rely|request|dm|hunt|look|touch)
    (?:i|we) (?:said no|declined|refused|reported|left the group|walked away)
    (?:reported|deleted) (?:it|them|the)
    (?:prohibit|forbid|forbidden|violat|invalidat|cheating|unethical|misconduct|academic integrity|not allowed to ask)
    instead of …recalls
    (?:active|free|spaced|delayed|cued|drug|product|device|food|fda|insulin|total|voluntary|class i+) recall
    """
)
_TOPIC = topic()
_ASKED_ME = r"""(?:they|it|mine|my\ \w+|the\ (?:exam|test|examiners?|sp|usmle|nbme))\ (?:[\w']+\ ){0,2}?(?:asked|tested|wanted|hammered|quizzed|grilled|went|kept\ asking|threw|gave|hit|loved|loves|was\ obsessed)"""
_MUCH = r"(?:half|most|all|nearly\ all|almost\ all|a\ (?:third|quarter|fifth|ton|lot|bunch|whole\ lot|surprising\ (?:number|amount)|good\ chunk|chunk)|(?:two|one)[ -]thirds?|a\ full\ \w+|tons|lots|loads|plenty|so\ (?:much|many)|too\ (?:much|many)|way\ too\ (?:much|many)|\d{1,2}\ ?%|(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|several|multiple|dozens?|a\ dozen)(?:\ \w+){0,2})"


class ExamContent(SceneRule):
    """Examination content, whether recalled, hinted at, asked for or collected.

    What it looks for:
        Topics, cases, stations or questions of a real examination (USMLE, COMLEX, NBME subject examinations, OSCEs,
        in-training and board examinations), told after it, hinted at for those who sit next, requested, or gathered.
        Question banks, practice forms, content outlines and advice about the day itself pass.
    Why it matters:
        The examinee agreement keeps the content secret before, during and after the test. The USMLE program treats
        sharing or seeking it as irregular behavior, which stands on the transcript that programs read.
    Example:
        Done with CK. Not saying anything, but if you test this week look at lead poisoning again.
    Instead:
        Done with CK. Pack layers and eat at every break; good luck to all who test this week.
    Source:
        USMLE Bulletin of Information, Irregular Behavior (usmle.org).
    """

    id = "exam-content"
    category = "exam-content"
    severity = Severity.BLOCK
    cues = (
        *EXAM_CUES,
        "question",
        "recall",
        "vignette",
        " stem",
        " sp ",
        "next week",
        "showed up for me",
        "remembered ",
        "the one with",
        "the one about",
        "just finished",
        "test writer",
        "examiner",
        "sitting this",
        "this morning",
        "last night",
    )
    constellations = SIGNS
    patterns = (
        ScenePattern(
            rf"""(?<!\bpractice\ )\b{_MUCH}\ (?:of\ )?(?:my|the|our|that|this|each|every|last|first)\ (?:[\w']+\ ){{0,2}}?(?:blocks?|form|exam|test|shelf|osce|paper|boards|ite|step\ ?[123](?:\ ?ck)?|ck|level\ [123]|stems|questions)\b[^.!?\n]{{0,25}}?
                \b(?:was|were|is|are|felt|seemed|went|turned\ out|on|about|came|consisted)\b[^.!?\n]{{0,30}}?\b{_TOPIC}""",
            "“{span}” tells what was in the examination.",
            cues=EXAM_CUES,
            unless=BANK,
        ),
        ScenePattern(
            rf"""\b(?:{EXAM}|(?:mine|it|that|block\ \w+))\ (?:[\w']+\ ){{0,2}}?(?:was|were|is|had|felt|seemed|turned\ out|came)\ (?:[\w']+\ ){{0,3}}?
                (?:(?:heavy|big|huge|light|intense|brutal)\ (?:on|in|with)|full\ of|loaded\ with|packed\ with|nothing\ but|obsessed\ with|dominated\ by|riddled\ with|all\ about|all|mostly|basically|so\ (?:much|many)|a\ (?:lot|ton|bunch)\ of|tons\ of|lots\ of|like\ an?)\ (?:[\w']+\ ){{0,2}}?{_TOPIC}""",
            "“{span}” tells what was in the examination.",
            cues=EXAM_CUES,
            near=EXAM,
            unless=BANK,
        ),
        ScenePattern(
            rf"""\b{EXAM}\b[^.!?\n]{{0,30}}?\b(?:loved|loves|hammered|kept\ asking|asked|grilled|pushed|leaned|threw|went\ (?:hard|deep|heavy|all\ in)|was\ in\ love)\b[^.!?\n]{{0,30}}?\b{_TOPIC}""",
            "“{span}” tells what was in the examination.",
            cues=EXAM_CUES,
            unless=BANK,
        ),
        ScenePattern(
            rf"""\b(?:(?:got|had|saw|counted|there\ (?:were|was)|received|ran\ into|faced|met|encountered|gave\ me|with|see|get|of)\ )?(?P<span>(?:at\ least\ |about\ |like\ |literally\ |exactly\ |maybe\ |over\ |easily\ )?{_MUCH}\ (?:[\w']+\ )?(?:questions?|qs|q's|items?|vignettes?|stems?|stations?|sps?|cases)\ (?:was\ |were\ )?(?:on|about|re|involving|with|asking\ (?:about|for))\ (?:[\w']+\ ){{0,2}}?{_TOPIC})""",
            "“{span}” counts what the examination asked.",
            cues=("question", "qs", "q's", "item", "vignette", "stem", "station", "cases", "sp"),
            needs=rf"{EXAM}|{SAT}",
            near=rf"{EXAM}|{SAT}|^\W*(?:i|just)\ (?:got|had|saw)",
            unless_near=rf"{BANK}|\b(?:did|do|doing|practic\w+|wrote|write|writing|made|reviewed|submitted|published|asks?\ me|tutor\w*|patients?)\b",
        ),
        ScenePattern(
            rf"""^\W*(?:i|just|literally|finally|honestly|lol|ugh|so\ i|omg)\ (?:[\w']+\ ){{0,2}}?(?:got|had|saw|counted)\ (?P<span>(?:[\w']+\ ){{0,3}}?{_MUCH}\ (?:[\w']+\ )?(?:questions?|qs|stems?|vignettes?)\ (?:on|about)\ {_TOPIC})""",
            "“{span}” counts what the examination asked.",
            cues=("question", "qs", "stem", "vignette"),
            never=rf"{BANK}|\bpatients?\b",
            confidence=0.6,
        ),
        ScenePattern(
            rf"""\b(?:so\ (?:many|much)|that\ (?:many|much)|too\ (?:many|much)|how\ (?:many|much)|this\ (?:many|much))\ {_TOPIC}""",
            "“{span}” tells what was in the examination.",
            cues=EXAM_CUES,
            near=rf"{SAT}|\bon\ (?:step|my\ (?:exam|test|shelf|boards|form)|the\ (?:exam|test|shelf|boards|ite)|comlex|ck\b|mine\b)",
            unless_near=BANK,
        ),
        ScenePattern(
            rf"""\b{EXAM}\ (?:was|were|is|felt)\ (?:\w+\ ){{0,2}}?\d{{1,3}}\ ?(?:%|percent)\ [a-z]\w+""",
            "“{span}” tells what was in the examination.",
            cues=("%", "percent"),
            unless=rf"{BANK}|\b(?:correct|right|over|done|of|passing|pass|complete|sure|score\w*|luck|mental|stamina|endurance|nerves|caffeine)\b",
        ),
        ScenePattern(
            rf"""\b{_ASKED_ME}\b[^.!?\n]{{0,40}}?\b{_TOPIC}""",
            "“{span}” repeats what the examination asked.",
            cues=(
                "asked",
                "tested",
                "wanted",
                "hammered",
                "quizzed",
                "grilled",
                "went",
                "kept",
                "threw",
                "gave",
                "hit",
                "love",
                "obsess",
            ),
            near=rf"{SAT}|{EXAM}",
            unless_near=rf"{BANK}|\b(?:patients?|interview\w*|family|attending|preceptor|resident|rounds|ward)\b",
        ),
        ScenePattern(
            r"""\b(?:station|encounter|room|sp|bay)\ (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\b(?:\ (?:was|is|had|has|involves?|coughs?|will|asks?|wants|gets|cries|refuses|gave|opened)|:|\ ?=|\ -)
              | \b(?:first|second|third|fourth|fifth|last|final|next|other|\d(?:st|nd|rd|th))\ (?:station|sp|standardized\ patient|ccs(?:\ case)?)\b[^.!?\n]{0,20}?(?:\b(?:was|is|had|involves?|has|will|wants|cries)\b|:)""",
            "“{span}” tells what a station holds.",
            cues=("station", "encounter", "room", "sp ", "standardized", "ccs", "bay "),
            needs=r"\b(?:osces?|standardi[sz]ed|sps?\b|clinical\ skills|step\ (?:2\ cs|3)|ccs|stations?|level\ 2-?pe|exam|plab)",
            unless_near=rf"{BANK}|\b(?:nurs\w+\ station|train|gas\ station|fictional|examiner|volunteer|build|design\w*|wr(?:ite|ote|iting)|station\ (?:one|1)\ (?:fire|metro))\b|\b(?:felt|awkward|froze|cried|forgot|nervous|learn(?:ed|t))\b",
        ),
        ScenePattern(
            r"""\bthe\ (?:first|second|third|fourth|fifth|last|final|next|other|\d(?:st|nd|rd|th)|ethics|ccs|opening)\ (?:case|vignette|stem|question|patient|one)\ (?:was|had|is|involved|were|opened|started|featured)\b""",
            "“{span}” tells a case of the examination.",
            cues=("case", "vignette", "stem", "question", "patient", " one "),
            near=rf"{SAT}|{NEXT}|\b(?:osces?|step\ ?[23]|comlex|shelf|stations?|prometric)\b",
            unless_near=rf"{BANK}|\b(?:clinic|ward|or\ today|operating|rounds|admission|journal|conference|presented|published)\b",
        ),
        ScenePattern(
            r"""\bthe\ (?:one|question|stem|item|vignette|case|q|ekg|ecg|image|ct)\ (?:about|with|on|where|of|showing|that\ showed|in\ which|asking|re)\ (?:the|a|an|that|some|what|which|how|why|\w+)\b""",
            "“{span}” repeats a question of the examination.",
            cues=(
                "what did",
                "who else",
                "anyone else",
                "i put",
                "i picked",
                "i went",
                "i chose",
                "answer",
                "did y",
                "did u",
                "hope",
                "think it",
                "was it",
                "why",
                "haunt",
                "bother",
                "wrong",
                "still",
            ),
            near=r"\b(?:what\ did\ (?:everyone|everybody|you|u|y'?all|people|anyone|we)\ (?:all\ )?(?:put|pick|answer|choose|get|say|go)|(?:who|anyone|anybody)\ else\ (?:put|pick|get|got|have|had|see|think|choose|chose|go|went)|did\ (?:anyone|you|y'?all|u)\ (?:else\ )?(?:get|put|have|see|pick)|i\ (?:put|picked|went\ with|chose|answered|said)\ [a-z]|(?:haunt|bother|keep|still)\w*|to\ whoever\ wrote|(?:was|is)\ the\ answer)\b",
            needs=rf"{EXAM}|{SAT}|\b(?:exam|test|block)\b",
            unless_near=rf"{BANK}|\b(?:rounds|journal\ club|grand\ rounds|my\ practice|quiz\ below)\b",
        ),
        ScenePattern(
            r"""\b(?:recalls\ (?:for|from|in|are|of|on|group|doc|file|available|anyone|list|here|please|pls|thread|dm)|(?:usmle|step\ ?[123](?:\ ?ck)?|ck|comlex|nbme|shelf|exam|recent|latest|fresh|new|this\ (?:month|week)'s|january|february|march|april|may|june|july|august|september|october|november|december)\ recalls?\b|recalled\ (?:questions?|items?|topics?|stems?)
                | recall\ (?:files?|pdfs?|docs?|documents?|lists?|groups?|questions?|banks?|channels?|sheets?)
                | (?:have|has|got|need|want|sell(?:ing)?|share|sharing|trade|send|any)\ (?:[\w']+\ ){0,3}?recalls\b
                | remembered\ questions|brain\ ?dumps?\b|leaked\ (?:[\w']+\ )?(?:questions?|exams?|forms?|items?|stems?|papers?)
                | (?:real|actual|live|original)\ (?:[\w']+\ )?(?:exam\ |test\ )?questions\ from|(?:questions|topics|content|cases|stations)\ from\ (?:people|those|students|friends|everyone|everybody|someone)\ who\ (?:[\w']+\ )?(?:took|sat|tested|just)\b)""",
            "“{span}” passes on remembered examination content.",
            cues=(
                "recall",
                "remembered q",
                "dump",
                "leaked",
                "questions from",
                "topics from",
                "content from",
                "cases from",
                "stations from",
            ),
            near=rf"{EXAM}|\b(?:exam|test|recalls|telegram|usmle|nbme|questions)\b",
            unless_near=rf"{_REFUSED}|\b(?:patients?|memory|bias|parents?|medication|pacemaker)\b",
        ),
        ScenePattern(
            r"""\b(?:collect|compil|gather|pool|crowd-?sourc|writ(?:e|ing|ten)|wrote|jot|typ(?:e|ed|ing)|list|put(?:ting)?|dump|shar|note|noting|sav|mak|build|keep|add|fill|drop|post|send)\w*\ (?:[\w']+\ ){0,4}?
                (?:what(?:ever)?|everything|all|every|each|any|anything|the)\ (?:of\ |(?:the\ )?(?:[\w']+\ )?(?:questions?|topics?|stems?|items?|cases?|stations?|things?)\ )?(?:that\ )?(?:[\w']+\ ){0,2}?(?:can\ |could\ |still\ )*(?:remember(?:ed|s)?|recall(?:ed|s)?|saw|came\ up|showed\ up|(?:they|we|he|she|you)\ (?:got|had)|was\ on\ (?:it|the\ (?:exam|test)|theirs|yours|mine))\b""",
            "“{span}” gathers examination content.",
            cues=_RECALL_CUES,
            needs=rf"{EXAM}|\b(?:exam|test|stations?|recalls?)\b",
            near=rf"{EXAM}|\b(?:exam|test|block|cohort|stations?|batch|group|questions?)\b",
            unless_near=rf"{_REFUSED}|{BANK}|\bpatients?\b",
        ),
        ScenePattern(
            r"""\b(?:what|which\ topics?|which\ stations?|which\ cases?|anything|whatever)\ (?:[\w']+\ ){0,2}?(?:came\ up|showed\ up|shows\ up|popped\ up|was\ on\ (?:it|yours|the\ (?:exam|test|shelf))|were\ on\ (?:it|yours|the\ (?:exam|test|shelf))|they\ (?:asked|ask|tested)|you\ (?:got|saw|were\ asked|remember)|did\ (?:you|they|u|ya'?ll|y'?all)\ (?:get|ask|see|have)|appeared|it\ was\ (?:heavy|like)\ on|stations\ (?:did|you))\b
              | \b(?:any|some|a|drop|share|need|give|send)\ (?:[\w']+\ ){0,2}?(?:hints?|spoilers?|repeats|heads[- ]up)\b[^.!?\n]{0,40}?\b(?:topics?|stations?|questions?|content|exam|shelf|osce|step|ck|test)\b""",
            "“{span}” asks for examination content.",
            cues=(*_RECALL_CUES, "topic", "spoiler", "heads"),
            near=rf"\b(?:anyone|anybody|whoever|those|people|someone|who(?:ever)?\ (?:took|sat|tested|just)|fellow|guys|y'?all|dm|trade|swap|message\ me)\b[^.!?\n]{{0,60}}?(?:{EXAM}|\b(?:took|sat|tested|exam)\b)|{EXAM}[^.!?\n]{{0,60}}?\b(?:anyone|people|whoever|dm|trade|swap|message\ me)\b",
            unless_near=rf"{_REFUSED}|{BANK}|\b(?:interview|patients?)\b",
        ),
        ScenePattern(
            rf"""\b{EXAM}[^.!?\n]{{0,40}}?\b(?:be\ (?:ready|prepared)\ for|expect|(?:there\ (?:will|are\ going\ to)\ be|you(?:'ll|\ will)\ (?:get|see|have))\ (?:[\w']+\ ){{0,3}}?)[^.!?\n]{{0,25}}?\b{_TOPIC}
              | \b(?:be\ (?:ready|prepared)\ for|expect|there\ (?:will|are\ going\ to)\ be|you(?:'ll|\ will)\ (?:get|see|have))\ (?:[\w']+\ ){{0,3}}?{_TOPIC}[^.!?\n]{{0,30}}?\bon\ (?:the\ |your\ |my\ )?(?:{NAMED}|exam|test)""",
            "“{span}” tells what to expect in the examination.",
            cues=("ready", "prepared", "expect", "there will", "you will", "you'll", "there are"),
            unless_near=rf"{BANK}|\b(?:outline|percent|%|blueprint|syllabus)",
            confidence=0.7,
        ),
    )
    bad = (
        "Walked out of the test center at four. A third of my last block was glomerular disease. Thank me later.",
        "if you have the shelf on friday, look at lead poisoning once more, that's all I can say",
        "Know your sarcoid for next week 😉",
        "Osce survivors: station 3 was a father who refuses vaccines, so practise that one.",
        "Anyone who sat the exam this week want to tell me what came up?",
        "The question about the beekeeper with the rash, what did everyone put? That exam was brutal.",
        "Step 3 recalls for this month are pinned in the Telegram channel.",
        "We are writing down everything we remember from today's COMLEX for the group that sits in June.",
    )
    good = (
        "Step 2 is over. I can't discuss content, but I can recommend a nap.",
        "My UWorld block this morning was half acid-base and I deserved it.",
        "Exam day advice: bring layers, eat the banana, take every break.",
        "On exam she had a late systolic murmur and my attending let me listen first.",
        "Sharing recalled questions is irregular behavior and can void a score.",
        "Good luck to everyone with a shelf this week. Sleep is a study method.",
        "The patient asked me about his biopsy, and I said I would find my resident.",
        "For the medicine shelf I used one question bank and one notebook.",
    )

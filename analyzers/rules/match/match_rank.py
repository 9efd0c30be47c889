"""Who ranked whom: asked for, promised, or told in public."""

from __future__ import annotations

from analyzers.finding import Severity
from analyzers.rules.match.rank_signs import SIGNS
from analyzers.rules.scene import ScenePattern, SceneRule, any_of

_SEASON = r"\b(?:rank|ranked|ranking|rol|nrmp|match|residency|programs?|pds?|program\ directors?|interview\w*|certif\w+|applicants?|candidates?|(?:my|your|our|their|final)\ lists?|lists|top\ (?:three|five|ten|choice)|promise\ me|number\ one|told\ (?:them|the\ pd))\b"
# A list that is over, or another kind of ranking.
_OVER = r"\b(?:i|we|i've|she|he|they|just|officially|have|so)\ (?:just\ |have\ |officially\ )?matched\b|\bmatch(?:ed)?\ (?:at|to|into|with)\ (?:my|his|her|their|our)\b|\bmatch\ day\ (?:was|is\ here|2\d|came)\b|\bwhere\ i\ matched\b"
_OTHER_RANKING = r"\b(?:list\ of\ reasons|reasons|us\ news|u\.s\.\ news|newsweek|doximity|differential|diagnos\w+|antibiotic|antiplatelet|drug|medication|treatment|therapy|agent|specialt\w+|hospital\ in|in\ the\ (?:nation|country|state|world)|poster|class\ rank|journal|lancet|evidence|restaurant|coffee|pizza)\b"
_RULE = any_of(
    r"""
    (?:programs?|pds?|directors?|applicants?|candidates?|you|they|we|nobody|no one|neither side|interviewers?|either side|students?) (?:may|must|can|should|are|is|shall|do|does)(?: not|n't| never)\b
    (?:cannot|can't|shouldn't|mustn't|aren't allowed|isn't allowed)
    (?:don't|do not|never|please don't|avoid|stop) (?:[\w']+ )?(?:ask|email|press|solicit|request|inquir|demand|tell|answer|feel|have|owe|send|say|promis|pressur)\w*
    violation|prohibit|not permitted|not allowed|match participation agreement|code of conduct|against the rules|report (?:it|them)|workshop|(?:nrmp|the rules?|policy) (?:says?|forbids?|bans?|prohibits?|allows?)
    """
)
_NOT_RULE = rf"(?<!\w){_RULE}"
_US = r"(?:us|our\ program|this\ program)"
_TOP = r"(?:(?:\#|no\.?\ ?|number\ )(?:1|one)\b|first\b|1st\b|at\ the\ (?:very\ )?top|on\ top\b|top\ of\ (?:my|the)\ list|as\ my\ (?:\#1|first|top|number\ one)|in\ (?:the\ )?(?:first|top|number\ one)\ (?:place|spot|slot)|(?:in\ )?(?:slot|spot|position|line)\ (?:one|1|number\ one|\#1)\b)"
_PLACE = r"(?:(?-i:(?:the\ )?(?:University\ of\ |St\.?\ |Mount\ )?[A-Z@][\w.&'@-]{1,24}(?:[ ](?:of|the|and|at|for|[A-Z][\w.&'-]{0,24})){0,5})|(?:you|them|y'?all|u)(?=\ (?:\#|first|number|at|no|as|in|1|top))|(?:this|that|one|a\ certain|the|your|their|our\ home|my\ home|my)\ (?:\w+[ -]){0,3}?program)"
_NOT_PLACE = r"\b(?:safety|fit|location|family|happiness|wellness|patients?|teaching|training|culture|residents|people|proximity|gut|lifestyle|mentorship|prestige|sleep|kindness)\ (?:\#|first|number|at\ the|no\.)"
_MY_LIST = r"(?:my|this\ year's|the)\ (?:[\w']+\ )?(?:list|rol|rank\ (?:order\ )?list|rankings?)"


class MatchRank(SceneRule):
    """Where one ranks, or is ranked, before the Match.

    What it looks for:
        Asking a program or an applicant for a rank, a standing or a commitment (block); telling the public whom one
        ranked first, or what a program said about one's rank, before Match Day (warn).
    Why it matters:
        Each side may volunteer its interest, but neither may ask the other for a commitment or a position on the
        list. Volunteering in public breaks no rule; it still reaches every other program on the list.
    Example:
        Dear program, could you tell me where I stand before I certify?
    Instead:
        Thank you for the interview day; the way your residents taught each other stayed with me.
    Source:
        NRMP Match Participation Agreement for Applicants, section 6.3.
    """

    id = "match-rank"
    category = "match-rank"
    severity = Severity.BLOCK
    constellations = SIGNS
    patterns = (
        ScenePattern(
            rf"""\b(?:if|should|when|once)\ (?:you|applicants?|candidates?|they|someone)\ (?:[\w']+\ ){{0,2}}?(?:rank|put|place|list|commit\ to|choose)\ (?:{_US}|me)\b
              | \b(?:rank|put|list)\ (?:us|me)\ (?:[\w']+\ )?{_TOP}\ (?:and|so|&)\b
              | \b(?:if|when|once)\ (?:i|we)\ (?:[\w']+\ ){{0,2}}?(?:rank|put|place|list)\ (?:you|y'?all|your\ program|them)\b[^.!?\n]{{0,40}}?\b(?:will|would|can|could|do|are|'ll)\ (?:you|your|they)\b
              | \b(?:will|would|do|are)\ (?:you|they|any\ of\ you)\ (?:[\w']+\ ){{0,3}}?(?:rank(?:ing)?|plan(?:ning)?\ to\ rank|be\ ranking|put(?:ting)?|placing)\ (?:me|us|our\ program)\b""",
            "“{span}” asks for a rank in return for a rank.",
            cues=("rank", "put", "list", "commit", "plac", "choose"),
            needs=_SEASON,
            unless=rf"{_NOT_RULE}|{_OTHER_RANKING}",
        ),
        ScenePattern(
            r"""\b(?:where|how\ (?:high|highly|far\ (?:up|down)|well|low)|what\ (?:spot|number|position|place)|roughly\ where|whether|if|which\ (?:tier|third|half))\ (?:[\w']+\ ){0,2}?(?:i|we|i'm|we're|i'd|my\ (?:name|application))\ (?:[\w']+\ ){0,3}?
                (?:stand|stands|fall|falls|land|lands|sit|sits|am|are|is|rank|ranked|ended\ up|placed|made)\b[^.!?\n]{0,25}?\b(?:your|their|the|its)\ (?:[\w']+\ ){0,2}?(?:lists?|rankings?|rol|rank\ list|top\ (?:\w+)|board)\b
              | \b(?:am\ i|are\ we|i'm|we're|is\ my\ name|was\ i|whether\ i\ am|if\ i\ am|if\ i'm)\ (?:[\w']+\ ){0,2}?(?:in|on|among|near|inside)\ (?:your|their|the)\ (?:[\w']+\ ){0,2}?(?:top\b|list\b|rank\ list|first\ (?:five|ten|three))
              | \b(?:hint|clue|indication|idea|sense|inkling|word|update|feedback|signal|feel)\ (?:[\w']+\ ){0,2}?(?:about|of|on|regarding|as\ to|where)\ (?:[\w']+\ ){0,3}?(?:my\ (?:rank\w*|position|standing|place|chances|spot|odds)|where\ (?:i|we)|how\ (?:high|highly)|(?:i|we)\ (?:rank|stand|fall|are))\b
              | \b(?:ranked\ to\ match|rank\ me\ to\ match|ranked-to-match|rtm)\b(?=[^.!\n]{0,80}\?)
              | \b(?:likely|going|realistic|able)\ (?:for\ me\ )?to\ match\ (?:there|with\ you|at\ your)\b""",
            "“{span}” asks for a position on the list.",
            cues=("list", "rank", "top", "rol", "to match", "where", "chance"),
            needs=rf"{_SEASON}",
            unless=rf"{_NOT_RULE}(?![^.!?\n]{{0,80}}\bbut\b)|{_OTHER_RANKING}|\bwait(?:ing)?[ -]?list|\b(?:told|tell\ me)\ (?:[\w']+\ )?(?:i'm|i\ am|that)\b",
            never=_OVER,
        ),
        ScenePattern(
            r"""\b(?:applicants?|candidates?|everyone\ we\ (?:met|interviewed)|those\ we\ (?:met|interviewed)|interviewees)\b[^.!?\n]{0,60}?\b(?:let\ us\ know|tell\ us|email\ us|confirm|reply|commit|drop\ us|share|hear\ from|signal)\b[^.!?\n]{0,80}?\b(?:rank|top|first|number\ one|\#1|commit\w*|intend|intention|list|serious|choice)\b
              | \b(?:let\ us\ know|tell\ us|email\ us|confirm|we(?:'d|\ would)\ (?:love|like)\ to\ (?:know|hear)|we\ want\ to\ (?:know|hear)|we're\ curious|please\ (?:reply|confirm|share))\b[^.!?\n]{0,70}?\b(?:rank(?:ing|ed)?\ us|your\ (?:top|first|number\ one|\#1)\ (?:choice|three|two|five|program|pick)|we(?:'re|\ are|\ made|\ rank|\ stand|\ fall|\ land)\ (?:[\w']+\ ){0,2}?(?:your|on|in|first|at)|where\ we\ (?:stand|fall|rank|land|are)|made\ your\ (?:top|list)|rank\ list|place\ us|at\ the\ top|put\ us)
              | \b(?:(?:candidates|applicants|those|people|anyone|whoever)\ who|only\ (?:rank|consider)\ (?:applicants|candidates|those|people)?\ ?(?:who)?)\ (?:[\w']+\ ){0,2}?(?:commit|promise|pledge|guarantee|assure|tell\ us|told\ us|confirm|rank\ us|let\ us\ know)\w*\b[^.!?\n]{0,60}?\b(?:rank\w*|regret|list|match|reward\w*|spot|care|favor\w*|advantage|priority|remember\w*|first|higher)
              | \bare\ we\ (?:[\w']+\ ){0,2}?(?:your|on\ your|in\ your|at\ the\ top)\b[^.!\n]{0,30}\?""",
            "“{span}” asks applicants for a commitment.",
            cues=(
                "applicant",
                "candidate",
                "everyone we",
                "interviewee",
                "let us",
                "tell us",
                "email us",
                "confirm",
                "we'd",
                "we would",
                "we want",
                "please",
                "those who",
                "people who",
                "anyone who",
                "whoever",
                "are we",
            ),
            needs=_SEASON,
            unless=rf"{_NOT_RULE}|{_OTHER_RANKING}",
            never=_OVER,
        ),
        ScenePattern(
            r"""\b(?:emailed|asked|asking|emailing|messaged|wrote|writing|called|texted|begged|pressed|will\ ask|gonna\ ask|going\ to\ ask|calling|let\ me\ ask|plan\ to\ ask|should\ ask|just\ ask|ask)\ (?:[\w']+\ ){0,5}?(?:pds?|programs?|directors?|coordinators?|chiefs?|chairs?|faculty|them|him|her|interviewer)\b[^.!?\n]{0,60}?
                \b(?:rank(?:ed|ing)?\ (?:me|my|us|to\ match|you)|(?:my|your)\ (?:rank|chances|odds|standing|position)|likely\ to\ match|where\ (?:i|you|we|i'd)\ (?:stand|fall|rank|land|am|sit|are)|how\ (?:high|highly)|top\ of\ their|on\ (?:their|the)\ (?:rank\ )?list|in\ their\ top)
              | \b(?:tell|promise|assure|guarantee|swear\ to|show|give)\ me\ (?:[\w']+\ ){0,4}?(?:top\ (?:\w+)|ranked|spot|a\ place|on\ your\ list|rank)\b[^.!?\n]{0,60}?\b(?:you'll|you\ will|i'll|i\ will|and\ i|you're|number\ one|\#1|first)
              | \b(?:\#1\ for\ \#1|number\ one\ for\ number\ one|trade\ (?:our\ )?ranks|mutual\ (?:number\ one|\#1|commitment|rank\w*))
              | \b(?:any|some|a)\ (?:of\ the\ )?(?:programs?|pds?|director)\ (?:[\w']+\ ){0,5}?(?:let\ me\ know|tell\ me|confirm|hint)\b[^.!?\n]{0,60}?\b(?:chance|rank\w*|list|top|match)
              | \b(?:know|knowing|hear|hearing|clarity|learn|see)\ (?:[\w']+\ ){0,3}?(?:whether|if|where|how)\ (?:i|we)\ (?:[\w']+\ ){0,3}?(?:chance|shot|place|ranked|stand|matter|rank)\b[^.!?\n]{0,40}?\b(?:before|prior\ to|so\ (?:that\ )?i\ can)\ (?:[\w']+\ ){0,3}?(?:certif\w+|submit|finaliz\w+|rank|list|lock)""",
            "“{span}” asks for a rank or a promise.",
            cues=(
                "ask",
                "email",
                "messag",
                "wrote",
                "writ",
                "call",
                "text",
                "beg",
                "press",
                "tell me",
                "promise",
                "assure",
                "guarantee",
                "show me",
                "give me",
                "#1 for",
                "for number one",
                "trade",
                "mutual",
                "let me know",
                "confirm",
                "hint",
                "know",
                "hear",
                "learn",
                "clarity",
            ),
            needs=_SEASON,
            unless=rf"{_NOT_RULE}(?![^.!?\n]{{0,80}}\bbut\b)|{_OTHER_RANKING}|\badvice\b",
            never=_OVER,
        ),
        ScenePattern(
            rf"""\b(?:ranked|ranking|rank|put|putting|placed|placing|listed|listing)\ {_PLACE}\ (?:[\w']+\ ){{0,2}}?{_TOP}
              | \b(?:told|letting|let|emailed|assured|promised|wrote|texted|dm'?d|messaged)\ (?:[\w']+\ ){{0,6}}?(?:(?:they|it|you|that\ i|i'm|i\ am|i'd|i\ would|i'll|know)\b)[^.!?\n]{{0,30}}?(?:rank(?:ing|ed)?\ (?:them|you|it)\ {_TOP}|my\ (?:\#1|number\ one|top\ choice|first\ choice)|{_TOP})
              | \b(?:slot|spot|line|position|place|number|\#)\ ?(?:one|1)\ (?:[\w']+\ ){{0,3}}?(?:belongs|goes|went|is\ going|reads|says|is\ reserved)\b
              | \b{_PLACE}\ (?:[\w']+\ ){{0,2}}?(?:is|are|sits?|stays?|went|goes|tops?|tops|landed|ended\ up)\ (?:[\w']+\ ){{0,2}}?(?:{_TOP}\ (?:of|on|in)\ )?{_MY_LIST}
              | \b(?:you're|you\ are|they're|they\ are|it's|it\ is|with|have|has)\ (?:[\w']+\ ){{0,4}}?(?:first|at\ the\ (?:very\ )?top|number\ one|\#1|on\ top)\ (?:on|of|in)\ {_MY_LIST}""",
            "“{span}” tells the public how you ranked; other programs on your list will read it too.",
            severity=Severity.WARN,
            cues=(
                "rank",
                "put",
                "plac",
                "list",
                "told",
                "let",
                "email",
                "assured",
                "promised",
                "wrote",
                "slot",
                "spot",
                "belongs",
                "top",
            ),
            needs=rf"{_SEASON}",
            unless=rf"{_OTHER_RANKING}|{_NOT_PLACE}|\b(?:you\ should|don't|do\ not|never|how\ (?:do|should|did)|should\ i|would\ you)\b|\branked\ (?:among|in\ the)\b",
            never=_OVER,
        ),
        ScenePattern(
            rf"""(?P<span>\b{_PLACE}\ (?:[\w']+\ )?(?:is|are|was|were|remains?|has\ (?:always\ )?been|will\ be|=)\ (?:[\w']+\ ){{0,2}}?(?:my|our)\ (?:[\w']+\ ){{0,2}}?(?:\#\ ?1|number\ one|no\.?\ 1|top\ (?:choice|pick|program|rank)|first\ (?:choice|rank|pick)))(?!\ (?:for|antibiotic|agent|priority|reason))
              | \bmy\ (?:[\w']+\ )?(?:\#\ ?1|number\ one|top\ (?:choice|pick|program)|first\ (?:choice|pick))(?:\ program|\ rank)?\ (?:is|will\ be|goes\ to|has\ (?:always\ )?been|:)\ (?:and\ always\ (?:was|will\ be)\ )?{_PLACE}
              | \b(?:they|you|it|this|that)\ (?:is|are|was|were|'re|'s)\ (?:[\w']+\ )?my\ (?:[\w']+\ )?(?:\#\ ?1|number\ one|top\ choice|first\ choice)\b(?!\ (?:for|priority|reason|antibiotic|fear|goal))""",
            "“{span}” tells the public how you ranked; other programs on your list will read it too.",
            severity=Severity.WARN,
            cues=("#1", "# 1", "number one", "no. 1", "no 1", "top ", "first "),
            needs=r"\b(?:rank\w*|rol|nrmp|match|programs?|pds?|program\ directors?|interview\w*|certif\w+|letter\ of\ intent|residency|they\ know|internal\ medicine|i[ ]?m\b)",
            unless=rf"{_OTHER_RANKING}|{_NOT_PLACE}|\b(?:metformin|internal\ medicine|pediatrics|surgery|psychiatry|medicine|neurology)\ (?:[\w']+\ ){{0,2}}?(?:is|was|has\ (?:always\ )?been)\ my",
            never=_OVER,
        ),
        ScenePattern(
            r"""\b(?:they|you)\ know\ (?:exactly\ )?who\ (?:they|you)\ are\b""",
            "“{span}” points at one program in public.",
            severity=Severity.WARN,
            cues=("who they are", "who you are"),
            needs=r"\b(?:rank\w*|top|first|number\ one|\#1)\b",
            near=r"\b(?:rank\w*|top\ (?:choice|pick|of)|first\ (?:on|choice)|number\ one|\#1|match)\b",
            never=_OVER,
        ),
        ScenePattern(
            r"""\b(?:sent|submitted|mailed|emailed|fired\ off|wrote|hit\ send\ on|sending|signed)\ (?:[\w']+\ ){0,3}?(?:letters?\ of\ intent|loi|love\ letters?|commitment\ (?:letter|email))\b[^.!?\n]{0,60}?(?:\bto\ (?-i:[A-Z@])|\bto\ (?:my|the)\ (?:\#1|number\ one|top|one)|\btoday|\btonight|\bthis)""",
            "“{span}” tells the public of a commitment that was meant for one program.",
            severity=Severity.WARN,
            cues=("letter", "loi", "commitment"),
            unless=r"\b(?:recommendation|how\ to|template|should\ i|student|grant|phd)\b",
            never=_OVER,
            confidence=0.7,
        ),
        ScenePattern(
            r"""\b(?:told|said|emailed|texted|wrote|called|assured|promised|informed|hinted|confirmed|let\ me\ know|saying|says)\b[^.!?\n]{0,40}?\b(?:(?:i'm|i\ am|i'd\ be|i\ was|i\ will\ be|i'll\ be|me)\ (?:[\w']+\ ){0,2}?(?:ranked\ (?:to\ match|high\w*|in|very|near)|rtm\b|going\ to\ (?:be\ ranked|match\ there)|in\ (?:their|the)\ top|(?:at|near)\ the\ top\ of\ their|high\ on\ their)|(?:they(?:'re|\ are|\ will|'ll|\ would|'d)?|she(?:'ll)?|he(?:'ll)?|will|plan(?:s|ned)?\ to)\ (?:[\w']+\ ){0,2}?rank(?:ing|ed)?\ me\b|rank\ me\ to\ match|(?:i|my\ name)\ (?:made|would\ make)\ their\ top)
              | \b(?:got|received|woke\ up\ to|opened)\ (?:[\w']+\ ){0,4}?(?:ranked[- ]to[- ]match|rtm)\b""",
            "“{span}” makes a program's private word about its list public.",
            severity=Severity.WARN,
            cues=("ranked", "rank me", "ranking me", "rtm", "their top", "top of their", "on their"),
            unless=rf"{_NOT_RULE}",
            never=_OVER,
        ),
    )
    bad = (
        "If you rank us first we will rank you to match.",
        "Before I certify, could you tell me where I stand on your list?",
        "Emailed the PD to ask whether they plan to rank me. Fingers crossed for the Match.",
        "I ranked Fairhaven Medical Center #1 and I am not shy about it.",
        "List certified. Slot one belongs to the program with the bird feeder, they know who they are.",
        "Applicants, tell us by Friday if you intend to put us at the top and we will take care of you on our list.",
        "The program director called to say they are ranking me to match!",
    )
    good = (
        "How do I rank a community program near my family against a university program?",
        "Rank list certified. Now we wait.",
        "I matched at my number one!",
        "Our hospital was ranked #1 in the state for heart failure care.",
        "Programs may not ask where you will rank them, and you do not have to answer.",
        "Never ask a program director where you are on the list.",
        "A safe discharge is my number one goal for every patient.",
        "We loved meeting every applicant this season. Rank programs in your true order of preference.",
    )

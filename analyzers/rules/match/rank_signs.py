"""Signs that a rank is asked for or told, in whatever order they stand."""

from __future__ import annotations

from analyzers.finding import Severity
from analyzers.rules.scene import ANYWHERE, Clue, Constellation, any_of

_SEASON = r"\b(?:rank(?:ed|ing|s)?|rank\ (?:order\ )?lists?|rol|nrmp|certif(?:y|ied|ying)|finali[sz]\w*|match\ day|match|letters?\ of\ intent|loi|my\ list|our\ list|lists?|interviewed|interview\ season|march|deadline|match\ day)\b"
_OVER = r"\b(?:i|we|i've|she|he|they|just|officially|so|and)\ (?:just\ |have\ |officially\ )?matched\b|\bmatched\ (?:at|to|into|with)\b|\bgoing\ to\ \w+,\ my|\bmatch\ day!|\bwhere\ i\ matched\b"
_RULE = any_of(
    r"""
    (?:programs?|pds?|directors?|applicants?|candidates?|you|they|we|nobody|no one|neither side|interviewers?|either side|students?) (?:[\w']+ )?(?:may|must|can|should|are|shall)(?: not|n't| never)\b
    (?:shouldn't|mustn't|aren't allowed|isn't allowed)
    (?:don't|do not|never|please don't|avoid|stop) (?:[\w']+ )?(?:ask|email|press|solicit|request|inquir|demand|tell|answer|feel|have|owe|send|promis|pressur)\w*
    violation|prohibit\w*|not permitted|match participation agreement|code of conduct|against the rules|report (?:it|them)|workshop|reminds? (?:programs|applicants)|not promises|a (?:short )?review of|evidence|do they matter|surveys?
    """
)
_ADVICE = r"\b(?:programs\ usually|publishes|nrmp\ (?:data|publish\w*)|how\ (?:do|did|should|would|to|i)|advice|strategy|should\ i\ (?:rank|put|send|write|email|choose|tell)|what\ would\ you|what\ makes|what\ made|tips?|algorithm|explained?|in\ your\ true\ order|by\ (?:your\ )?(?:own\ )?preference|where\ (?:i|you)\ would\ be\ happy|true\ preferences?)\b"
_OTHER = r"\b(?:piece\ of\ advice|invitation|qi\ project|poster|page|my\ plan|us\ news|newsweek|doximity|differential|diagnos\w+|antibiotic\w*|drug|medication|therapy|specialt\w+|hospital\ in|in\ the\ (?:nation|country|state|world)|poster|research\ funding|journal|podcasts?|restaurant|coffee|reasons?|priorit\w+|goals?|bucket|reading\ list|to-?do|problem\ list|grocery|patients?)\b"

SOLICITED = Constellation(
    message="“{span}” asks for a rank, a standing or a commitment.",
    cues=(
        " rank",
        " match",
        "my list",
        "our list",
        "your list",
        "their list",
        "the list",
        "number one",
        "#1",
        "first choice",
        "top choice",
        "your top",
        "commit",
        "where i",
        "we're it",
        "chance",
        "us first",
        "you're in",
        "it for me",
        "us first",
        "running",
        "their word",
        "deadline",
        "list us",
        "team:",
        "serious",
        "reached",
        " top ",
        "program",
    ),
    core=Clue(
        r"\b(?:(?:where|how\ (?:high|highly))\ (?:exactly\ |roughly\ )?(?:i|we|i'd|i'm|we're|they're|you're)\ (?:[\w']+\ ){0,2}?(?:fall|stand|am|land|rank|sit|are|putting\ us|placing\ us|ranking\ us)|where\ they're\ putting\ us|(?:in|within)\ (?:the|your|a)\ (?:[\w']+\ )?range|your\ rank(?:ing)?\ of\ (?:our|us)|where\ (?:you|they|we|i)\ (?:are|stand|fall|sit)\ on\ (?:your|their)\ (?:rank\ )?list|ranked\ in\ a\ position|(?:i'm|i\ am)\ ranked|ranked[- ]to[- ]match|(?:rank(?:ing|ed)?|put(?:ting)?|plac(?:e|ing))\ (?:me|us|our\ program|my\ name)\b|match(?:able|ing)\ range|rank(?:able|ing)?\ range|(?:how\ )?likely\ (?:[\w']+\ )?i\ (?:am\ )?to\ match|likely\ am\ i\ to\ match|i\ (?:am|'m)\ likely\ to\ match|match\ with\ (?:you|us)\b|my\ (?:chances|odds|standing|position)\b|on\ your\ (?:rank\ )?list|(?:your|my|our|us|me)\ (?:[\w']+\ )?(?:number\ one|\#1|first\ choice|top\ choice|top\ (?:three|five|ten))|(?:has|have|put|puts|rank|ranks)\ us\ (?:first|\#1|number\ one|on\ top|high)|i(?:'ll|\ will)\ (?:be\ )?rank(?:ing)?\ (?:you|your\ program)|(?:tell|know|hear)\ (?:us\ )?(?:that\ )?(?:we're|we\ are)\ (?:it|your|the\ one|first)|\band\ you're\ in|if\ i\ commit|intend\ to\ rank|plan\ to\ rank|mov(?:e|ing)\ me\ (?:up|higher)|(?:place|rank|put)\ you\ (?:first|\#1|number\ one|higher|on\ top|at\ the\ top)|high\ enough\ on\ your|how\ i\ compare|(?:see|picture|imagine|envision)\ (?:[\w']+\ )?matching|how\ (?:serious|interested|keen|strongly)\ (?:[\w']+\ )?(?:they|you|he|she|the\ program)\ (?:[\w']+\ )?(?:are|is|feel)\ about\ me|how\ far\ down|(?:whether|if)\ i(?:'d|\ would|'ll|\ will)\ be\ reached|(?:you're|you\ are)\ it\ for\ me|i'm\ it\ for|(?:if\ )?(?:we're|we\ are)\ your\ (?:first|top|\#1|number)|(?:to\ |will\ |would\ |who\ )put\ our\ program|put\ (?:our|this)\ program|i'm\ (?:a\ contender|still\ in)|(?:am\ i|i'm|i\ am|if\ i'm)\ (?:[\w']+\ )?(?:in|on|near|within)\ (?:their|your|the)\ (?:top|list|upper|first|rank)|(?:my|a)\ (?:real(?:istic)?\ )?shot\ (?:at|with|there)|which\ (?:half|third|tier)|a\ serious\ candidate|in\ the\ running|(?:list|ranks?|lists|put|choose|name)\ us\ (?:first|1st|\#1|highest|number)|(?:gives?|give|giving)\ us\ (?:their|your|his|her)\ word|will\ i\ match|rankable|made\ (?:your|their|the)\ (?:[\w']+\ )?list|do\ i\ have\ a\ (?:[\w']+\ )?(?:chance|shot)|(?:move|bump|push)\ up\ (?:any|those|the)\ (?:applicants?|candidates?)|yes\ or\ no|where\ (?:my|our)\ name)\b",
        0.4,
    ),
    clues=(
        Clue(
            r"\?|\b(?:would\ you|could\ you|can\ you|may\ i|might\ i|can\ i|tell\ (?:me|us)|let\ (?:me|us)\ know|please|ask|asked|asking|write\ to\ us|would\ (?:save|help|mean|love|be\ great|appreciate|like\ to\ know)|hear(?:ing)?\ from|short\ note|email\ us|need\ to\ know|if\ you\ see\ this|hit\ reply|reply|interested\ in\ hearing|sentence\ from|word\ from|a\ (?:sign|hint|nudge|signal|clue)|wondering|curious|hoping\ (?:to|for|you|they)|i\ need\ to\ know|own\ it|confirm|would\ consider|happy\ to\ talk|be\ glad\ to|drop\ us|appreciate\ it|now\ is\ the\ time|say\ so|tell\ me|love\ a|anyone\ who|any\ (?:applicant|candidate)|will\ i|am\ i|question|flat\ out|find\ out|i\ called|i\ wrote|emailed|nudge|able\ to\ share|is\ it\ (?:ok|weird|bad))\b",
            0.35,
            1,
        ),
        Clue(
            r"\b(?:pds?|apds?|program\ directors?|directors?|your\ program|programs?|coordinators?|selection\ committee|committee|candidates?|applicants?|rotators?|interviewees?|interviewed|my\ interview|our\ program|dear\ (?:dr|doctor|pd)|dr\.?\ (?-i:[A-Z])\w+|places|faculty|chiefs?|anyone\ (?:at|on|from|who)|dr\.?\ (?-i:[A-Z])\w+,|as\ apd|as\ (?:a\ )?pd|(?:your|the)\ (?:deadline|list))\b",
            0.3,
            1,
        ),
        Clue(
            r"\b(?:if\ (?:i|you|we)|in\ (?:return|exchange)|their\ word|we\ will\ move|the\ same|commit\w*|loyal\w*|remember\ those|and\ you're\ in|guarantee\w*|promise\w*|it\ for\ (?:you|me)|we'll\ (?:take|rank|make)|i'll\ (?:rank|put)|you'll\ be\ (?:my|our)|mutual\w*|reciproc\w*)\b",
            0.25,
            1,
        ),
        Clue(_SEASON, 0.2, 2),
        Clue(rf"(?<!\w){_RULE}", -0.7, 1),
        Clue(_ADVICE, -0.5, 0),
        Clue(_OTHER, -0.5, 0),
        Clue(_OVER, -1, ANYWHERE),
        Clue(
            r"\b(?:smiled|a\ program\ asked|they\ asked\ me|i\ was\ asked|asked\ me\ (?:where|how|if))\b",
            -0.5,
            1,
        ),
    ),
)
TOLD = Constellation(
    message="“{span}” tells the public how you ranked; other programs on your list will read it too.",
    severity=Severity.WARN,
    cues=(
        " rank",
        "my list",
        "the list",
        "your list",
        " rol ",
        "certif",
        "slot",
        "spot",
        "letter of intent",
        " loi ",
        "number one",
        "#1",
        " first on ",
        " certify",
        "final order",
        "my order",
        "promised",
        "top spot",
        "at the top",
        " first ",
    ),
    core=Clue(
        r"(?:\b(?:the|my)\ (?:top|first|number\ one|very\ first)\ (?:spot|slot|line|place)\b|(?:^|[\s:])1[.):]\ ?(?-i:[A-Z])\w+|\b(?:it's|is|yes|with|put|goes|,)\ (?:[\w'-]+\ ){1,3}first\b|\bfirst,\ (?:[\w']+\ )?(?:second|then)\b|\b(?:is\ where\ i\ want\ to\ be|my\ final\ order|top\ of\ my)\b|\b(?:slot|spot|line|position|number|no\.?|rank)\ ?(?:\#\ ?)?(?:1|one)\b|\#\ ?1\b|\b(?:at|in|is|on|goes|gets)\ (?:\#|number\ )?(?:1|one)\b|\bmy\ number\ one\ (?:has|knows|is|goes)|\bnumber\ one\b|\btop\ of\ (?:the|my)\ (?:page|list|sheet|rol|rank)|\bat\ the\ (?:very\ )?top\b|\bmy\ (?:\#\ ?1|number\ one|(?:top|first)\ (?:choice|pick|rank|spot|slot))|\b(?:been|is|are|goes|went|comes|came|stays?|sits|you're|they're|put\ (?:you|them)|you)\ (?:always\ )?first\b|\bfirst\ (?:(?:name|program|one|line)\ )?(?:on|in)\ (?:my|the)\ (?:list|rol)|\b(?:my\ heart|my\ list|\#1\)?|slot\ \#?1\)?)\ (?:\([^)\n]{0,30}\)\ )?(?:belongs|is\ set|begins|starts|opens)|\b(?:begins|starts|opens)\ with\ (?-i:[A-Z])|\bonly\ one\ (?:program|place)\b)",
        0.4,
    ),
    clues=(
        Clue(_SEASON, 0.3, 2),
        Clue(
            r"\b(?:belongs|heart|told\ (?:them|the\ (?:pd|program))|i\ said\ it|the\ internet|they\ know)\b",
            0.3,
            1,
        ),
        Clue(
            r"\b(?:certify|certified|locked|final\ order|locked\.|my\ (?:sheet|order|rank\w*)|publicly|promised|submitted|locked\ in|rol\b|rank\ (?:order\ )?list|letter\ of\ intent|loi\b|ranked|ranking)\b",
            0.15,
            2,
        ),
        Clue(
            r"\b(?:program|programs|hospital|medical\ center|the\ team\ in|residency|home\ program|place|university|city)\b|(?<=[:,]\ )(?-i:[A-Z])\w{3,}|\b(?:at|in|with|to|for|is)\ (?-i:[A-Z])\w{3,}|@\w{3,}|\byou\b|\bhome\b",
            0.25,
            1,
        ),
        Clue(
            r"\b(?:i|my|i'm|i've|we|our|me|it's\ official|officially|belongs|never\ a\ contest|no\ secret|no\ surprise|always|dream|they\ know|you\ know\ who|everyone\ else)\b",
            0.15,
            1,
        ),
        Clue(rf"(?<!\w){_RULE}", -0.6, 1),
        Clue(_ADVICE, -0.6, 1),
        Clue(_OTHER, -0.6, 1),
        Clue(_OVER, -1, ANYWHERE),
        Clue(
            r"\b(?:applicants?|candidates?|the\ applicant's|family\ is|ranked\ (?:\#|number|in\ the|among)|team\ work|safety|first\ (?:year|patient|day)|residents?\ (?:are|is))\b",
            -0.4,
            0,
        ),
    ),
)
LEAKED = Constellation(
    message="“{span}” makes a program's private word about its list public.",
    severity=Severity.WARN,
    cues=(
        " list",
        " rank",
        "july",
        " fit for",
        "worry",
        " safe",
        "in july",
        "march",
        "favorabl",
        "class without",
    ),
    core=Clue(
        r"\b(?:(?:near|at|close\ to|in)\ the\ (?:very\ )?(?:top|upper)\ (?:[\w']+\ )?of\ their|top\ of\ their\ list|on\ their\ (?:rank\ )?list|in\ their\ top|rank(?:ed|ing)?\ (?:me|us|you)\ (?:high\w*|to\ match|first)|ranked[- ]to[- ]match|be\ ranked\ (?:high|to|well)|high\ on\ their|a\ (?:safe|good|great)\ (?:spot|place)\ on\ their|expect\ to\ match|would\ match\ (?:there|with\ them)|(?:you\ are|you're|i\ am|i'm|were|was)\ (?:[\w']+\ )?ranked|ranking\ (?:you|me)\b|(?:shouldn't|should\ not|don't|do\ not|needn't|nothing\ to|no\ need\ to)\ (?:have\ to\ )?worry|(?:i'm|i\ am|you're|you\ are)\ [\"']?(?:safe|golden|good|set|a\ lock|in)[\"']?\ (?:there|here|with|at)|(?:sleep\ (?:easy|well)|see\ you\ in\ (?:june|july)|look\w*\ forward\ to\ (?:working|having|seeing)\ [\w' ]{0,20}in\ (?:june|july)|can't\ imagine\ (?:a|the|next)\ (?:[\w']+\ )?class\ without|come\ (?:march|july)|(?:great|perfect|good|wonderful|strong)\ fit\ (?:for|in)\ (?:our|the|their|your)\ (?:[\w']+\ )?(?:class|program|team)|ranked\ (?:well|high\w*|near|within|in\ the)|within\ reach|our\ (?:july|intern)\ class|big\ fans?\ of\ me|very\ (?:high|favou?rabl[ey])\w*|where\ i'd\ want\ to\ be))",
        0.5,
    ),
    clues=(
        Clue(
            r"\b(?:said|says|told|phone|called|call|email(?:ed)?|text(?:ed)?|wrote|hinted|confirmed|assured|promised|letter|message|post-?interview|over\ the\ phone|voicemail|they|crying|reading\ it|forty\ times|smiling|screenshot\w*)\b",
            0.3,
            1,
        ),
        Clue(
            r"\b(?:pd|apd|program\ director|director|chief|chair|dr\.?|program|coordinator|faculty|interviewer|post-?interview|they\ (?:email\w*|told|called|said|wrote)|screenshot\w*|team)\b",
            0.3,
            1,
        ),
        Clue(rf"(?<!\w){_RULE}", -0.6, 1),
        Clue(_ADVICE, -0.5, 1),
        Clue(_OVER, -1, ANYWHERE),
        Clue(r"\b(?:in|come|this|until|till|before)\ (?:march|july)|\bmatch\b|\bthere\b|\brank\w*", 0.25, 1),
        Clue(r"\b(?:differential|wait(?:ing)?\ ?list|patients?)\b", -0.5, 0),
    ),
)
SIGNS = (SOLICITED, TOLD, LEAKED)

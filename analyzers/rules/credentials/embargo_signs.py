"""Signs that a result or a review is told before its day, in whatever order they stand."""

from __future__ import annotations

from analyzers.rules.scene import Clue, Constellation, any_of

_DAY = r"(?:tomorrow|tonight|next\ (?:week|month|\w+day)|(?:this\ |on\ )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|this\ (?:weekend|week|fall|spring)|the\ \d+(?:st|nd|rd|th)|(?:two|three)\ weeks|in\ (?:december|november|october|january|march|april|may|june|september))"
_NOT_OUT = any_of(
    rf"""
    embargo(?:ed)?\b(?! (?:has |was |is )?(?:lifted|over))
    late-?break(?:er|ing)s?
    (?:isn't|is not|not|won't be|aren't|hasn't been|haven't) (?:yet )?(?:public|out|published|online|presented|released|announced)(?: yet)?
    (?:until|till|before|by|on|lifts|drops|out|online|presenting|presented|present|plenary|reads out|readout|comes out|publish\w*|appears?|session|talk|unveil\w*|reveal\w*|big|full (?:results|paper|data|story)) (?:[\w']+ ){{0,6}}?{_DAY}\b
    (?:weeks?|days?|hours?) before (?:everyone|anyone|the|it|they|you|our)
    ahead of (?:the|our|its|my)|before (?:the|our|its|it|anyone|everyone|they) (?:[\w']+ ){{0,3}}?(?:talk|session|meeting|published|out|public|press|plenary|paper|presentation|congress|conference)
    (?:poster |it )?goes (?:up|live)|early for my|before (?:aha|acc|ash|asco|ats|esc|chest|easd|ada|asn|aasld|idweek|eular|acr|sgim)\b
    (?:share|post|release|quote) (?:this )?before\b|before \d{1, 2}/\d{1, 2}
    (?:until|till|before) (?:the )?\d+(?:st|nd|rd|th)|asked not to (?:share|say|post|tell)|(?:weeks?|days?|months?) (?:until|till|before|to) …(?:presented|out|published|public|unveil|reveal|session|meeting)|(?:accepted|going|heading|headed) (?:to|at|for) (?:aha|acc|ash|asco|ats|esc|chest|easd|ada|asn|aasld|idweek|eular|acr|sgim|ddw)|(?:a |the |early )?draft of the (?:new )?(?:guidelines?|statement|paper)|unveil\w*|don't ask how|(?:small|little|tiny) leak|leak(?:ed|ing)? (?:for|to)|can't make it|pour one out|too good to (?:sit|keep)
    (?:until|till|before) the (?:press|announcement|paper|talk|readout|meeting|publication)|(?:print|publication|release|announcement|pub) (?:date|day)? ?is|announcement\b|out in (?:\w+ )?(?:days?|weeks?)|(?:drops?|ends?|lifts?|lands?|out|live|prints?|embargo ends) (?:on |next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|still enrolling|interim (?:look|analysis|data|results?)|(?:when|once|until|after) (?:i'm|i am|we're|we are) allowed|not supposed to|can't say (?:more|which)|selected for (?:the |an? )?(?:late-?breaking|plenary|oral)|(?:to|will) present (?:[\w']+ ){0, 4}?(?:next|in|on|at|this)|(?:days?|weeks?|hours?) (?:until|till|to) (?:our|the|my)|embargo ends|isn't until|not until|dsmb|topline
    unpublished|proofs\b|galleys?\b|accepted manuscript|in press
    can't wait (?:for|to)|sneak (?:peek|preview)|teaser|early present
    at (?:aha|acc|ash|asco|ats|esc|chest|easd|ada|asn|aasld|idweek|eular|acr|hm\d\d|sgim)\b
    """
)
_RESULT = any_of(
    r"""
    (?:very|really|extremely|quite) (?:very )?(?:happy|excited|surprised|unhappy|disappointed|pleased|nervous)|(?:is|it's|was|it was) (?:clearly |already )?(?:negative|positive|null|neutral|a coding error|out\b(?! (?:today|now|on)))|(?:rates?|response|yield|adherence|uptake|accuracy) (?:[\w']+ ){0,2}?(?:doubled|tripled|halved|fell|rose|dropped|improved|went)|arm [ab]\b|(?:favors?|favou?red) (?:us|our|the)\b|nnt (?:of|was|is) \d+|\d+(?:\.\d+)?%? (?:versus|vs\.?|against|compared (?:with|to)) \d+|worked (?:better|even|far|out|like)|works better|(?:does|did|do|made|makes) (?:absolutely )?(?:nothing|zilch|squat|no difference)|(?:didn't|did not|doesn't|don't|won't) (?:help|work|matter|move|change)|(?:a )?(?:third|half|quarter|fifth|fraction) of (?:control|placebo|the control|usual care)|(?:stopped|halted|ended|terminated) …(?:early|for (?:benefit|harm|futility|efficacy))|for (?:benefit|futility|harm|efficacy)\b|throw (?:out|away) your|(?:overturn|upend|rewrite|change|kill|bury|shake)s? (?:everything|the (?:guidelines?|field|way)|how we|your|practice|what we)|it failed|(?:failed|flopped|tanked|positive|negative)\.|smashed|topline (?:is|numbers?|results?)|(?:arm|group|score|model|tool|app|device|drug) (?:[\w']+ ){0,3}?(?:won|wins|lost|beat|outperform\w*|crushed|worked|cut|halved|doubled)|outperform\w*|(?:no-?shows?|falls|errors|calls|visits|stays?) (?:[\w']+ ){0,2}?in half|in half\b|embarrassing|(?:table|figure) \d attached
    (?:it's|it is|they're|are|is) (?:very |really |so |pretty |extremely )?(?:good|bad|positive|negative|null|neutral|big|huge|significant|practice-?changing|superior|a (?:win|bust|dud|home run))\b
    (?:mortality|readmissions?|events?|deaths?|strokes?|hospitali[sz]ations?|bleeding|ldl|a1c|length of stay|relapses?|survival|risk|pain|infections?|falls|admissions|exacerbations|no-?shows?|burnout|odds|incidence|prevalence|costs?) (?:[\w']+ ){0,2}?(?:fell|dropped|went (?:down|up)|rose|was cut|cut|decreased|increased|improved|halved|doubled|tripled|was (?:lower|higher|reduced)|by half|plummeted|declined|down)\b
    (?:reduced|cut|halved|lowered|dropped|decreased|improved|doubled|slashed|tripled|beats?|prevent(?:s|ed)) (?:[\w']+ ){0,4}?(?:mortality|readmissions?|events|deaths?|strokes?|hospitali[sz]ations?|bleeding|ldl|a1c|survival|risk|placebo|usual care|infections?|exacerbations?|odds)
    placebo (?:[\w']+ ){0,3}?(?:nervous|lost|trouble|better|won|scared|lose)
    \d+(?:\.\d+)? ?(?:%|percent) (?:complete |overall |relative |absolute |fewer |lower |higher |partial )?(?:remission|response|reduction|survival|fewer|lower|higher|drop|increase|difference|events|mortality|hospitali[sz]ations)
    from \d+(?:\.\d+)? ?(?:%|percent)? to \d+
    no (?:benefit|difference|effect|signal)\b|zero benefit
    (?:statistically |highly )?significant\b
    (?:the|a|our) (?:graph|figure|curve|forest plot|numbers)\b|(?:table|figure|fig\.?) \d|survival curves?|the curves|kaplan[- ]meier|forest plot|primary (?:end ?point|outcome)|hazard ratio|p[- ]?value|p ?[<=] ?0?\.\d|main figure|hr 0\.\d
    (?:drug|trial|intervention|pill|device|treatment|vaccine) (?:[\w']+ ){0,2}?(?:works?|worked|failed|won|beats?|crushed|flopped|tanked|did not work|didn't work|delivered|met)\b
    (?:it|we) (?:worked|won|hit|met|nailed|crushed)\b
    """
)
_TEASE = any_of(
    r"""
    short version|tl;?dr|a taste|taste:|(?:a|one|your) hint\b|deserve to|hear it first|keep (?:it|this) quiet|more when|too excited|the headline\?|in a nutshell|the gist|the answer\?|wow\b|guess which|favou?rs us|but (?:my|i|our|you)\b|(?:than|what) anyone|not supposed|before anyone|cat's (?:half )?out|can finally|\bpsst|heads[- ]up|all i'll say|all i will say|all i can say|won't say (?:much|more)|guess who|teaser|can't hold|can't keep|a little early|early present|hear it from me|heard it here|spoiler|shh+|hush|don't tell|let me just say|spoiler|for my followers|can't make it|already know|pour one out|between us|buy your|stock|should be nervous|sneak|peek|preview|first look|\d+, people|people\. \d|inside info|leak\w*|not supposed|shouldn't (?:say|share|post)|i know\.? but|but look|anyway|scoop|crushed|here's|here is|main (?:number|finding|result)|headline|bottom line|it works|i've seen|has seen|have seen|let's just say|lips are sealed but|hint
    """
)
_OUT = any_of(
    r"""
    after the embargo|post-embargo|embargo (?:has |is |was |just )?(?:lifted|over|ended|expired)
    (?:now|just|is|was|are|were|already|been|finally) (?:published|presented|public|out\b|online\b|live\b)(?! (?:next|on|in|tomorrow|this|before|until|soon|\w+day))
    (?:we|i|they|he|she|team) presented\b|published (?:today|yesterday|last|in)\b|presented (?:today|yesterday|this|last|at)\b|out (?:today|now)\b|preprint|today in\b|this (?:morning|afternoon) (?:at|showed)|press release|simultaneous\w*
    """
)
_CALM = r"\b(?:(?:can't|cannot|won't|will\ not|may\ not|not\ allowed\ to)\ (?:[\w']+\ ){0,2}?(?:share|tell|post|discuss|reveal|give)|no\ numbers|come\ (?:early|see|say|to)|have\ to\ (?:come|wait)|you\ will\ have\ to|journal\ club|noon\ conference|i\ hope|hypothes\w+|whether|will\ report|protocol|policy|in\ (?:19|20)[01]\d\b|in\ 202[0-5]\b|poster\ \d|my\ own\ (?:blood|labs?|test)|super\ bowl|patient\ safety|this\ afternoon|title\ and\ session)\b"

EARLY = Constellation(
    message="“{span}” tells a result before its day.",
    cues=(
        "embargo",
        "break",
        "until",
        "session",
        "plenary",
        "trial",
        "paper",
        "abstract",
        "proofs",
        "manuscript",
        "before",
        "ahead",
        "publi",
        "reads out",
        "poster",
        "endpoint",
        "aha",
        "ash",
        "press release",
        "present",
        "dsmb",
        "leak",
        "asked not",
        "draft of",
        "spoiler",
        "topline",
        "journal",
        "our data",
        "acc",
    ),
    core=Clue(rf"(?<!\w){_RESULT}", 0.4),
    clues=(
        Clue(rf"(?<!\w){_NOT_OUT}", 0.4, 2),
        Clue(rf"(?<!\w){_TEASE}", 0.3, 1),
        Clue(r"\b(?:our|my|we|us|i've|i)\b", 0.1, 1),
        Clue(
            r"\b(?:trial|study|paper|abstract|plenary|proofs|app|tool|enroll\w*|arm|dsmb|data|results?|manuscript|endpoint|meeting|journal|plenary|session|arm|cohort|placebo)\b",
            0.15,
            1,
        ),
        Clue(rf"(?<!\w){_OUT}", -0.6, 1),
        Clue(_CALM, -0.5, 1),
    ),
)
REVIEWED = Constellation(
    message="“{span}” opens a confidential review to the public.",
    cues=("review", "referee"),
    core=Clue(
        r"\b(?:(?:my|a|another|this|finished\ (?:my|a|the))\ (?:[\w']+\ )?review\b(?!\ of\b)|to\ referee|(?:peer[- ]?)?reviewing|reviewer\b|(?:i|to|was|am)\ (?:peer[- ]?)?review(?:ed)?\b|referee\w*|review\ (?:for|request|invitation|queue))\b",
        0.35,
    ),
    clues=(
        Clue(
            r"\b(?:journals?|manuscripts?|submissions?|papers?|editors?|nejm|jama|lancet|grant\ (?:panel|application)|study\ section)\b",
            0.2,
            1,
        ),
        Clue(
            r"\b(?:validation\ set|their\ (?:data|control|results?|figures?|tables?|methods?|sample|numbers|discussion|conclusion\w*|p-?values?)|same\ (?:[\w']+\ )?(?:team|group|lab)|(?-i:[A-Z])\w+\ (?:team|group|lab)|sample\ (?:size\ )?(?:is|was|of)|claims?|claiming|no\ benefit|will\ end|wrong\ test|authors?\ used|cherry|plagiar\w*|copied|tiny|flawed|garbage|coding\ error|yikes|clearly|effect\ from|a\ mess|sloppy|terrible|amazing|will\ change|game[- ]chang\w+|you\ won't\ believe|scoop\w*|steal|guess\ who|i\ know\ (?:exactly\ )?who|the\ authors?\ (?:[\w']+\ )?(?:claim|say|forgot|found|report|show|conclude)\w*|shows?\ that|found\ that|beats?|statistics\ (?:are|is)|embarrassing|overturn\w*|famous\ (?:lab|group)|another\ [\w-]+\ (?:[\w']+\ )?paper)\b",
            0.35,
            1,
        ),
        Clue(
            r"\b(?:reject(?:ed|ing|ion)?|accept(?:ed|ing)|recommend\w*|tonight|finished|wow|weekend|on\ my\ desk|confiden\w*|can't\ name|won't\ name|not\ supposed|blind(?:ed)?|major\ revisions?)\b",
            0.2,
            2,
        ),
        Clue(
            r"\b(?:systematic|literature|scoping|chart|board|book|journal\ club|published|quality|performance|peer\ review\ (?:tip|should|is|week|course|training)|our\ (?:own\ )?(?:manuscript|paper)|my\ (?:own\ )?(?:manuscript|paper)|reviewers?\ (?:\d\ )?(?:asked|wanted|of\ our|said|told|liked|hated)|learn(?:ed|t|ing)|honou?red|patients?|kind\ and\ late|shelf|step|exam|anatomy|labs?\ and|application)\b",
            -0.5,
            1,
        ),
    ),
)
HELD_BACK = Constellation(
    message="“{span}” shares what was asked to stay in the room.",
    cues=(
        "asked us not",
        "not to post",
        "no photo",
        "no picture",
        "please don't",
        "do not post",
        "don't post",
        "not to share",
        "not to tweet",
    ),
    core=Clue(
        r"\b(?:asked\ (?:us|everyone|the\ (?:room|audience))\ not\ to|no\ (?:photos?|pictures?|photography)|(?:do\ not|don't|not\ to)\ (?:post|photograph|share|tweet))\b",
        0.45,
    ),
    clues=(
        Clue(
            r"\b(?:but\ (?:look|here|i|these|this)|anyway|oops|couldn't\ resist|snapped|here's|here\ is|i\ know\.)\b",
            0.4,
            1,
        ),
        Clue(
            r"\b(?:slides?|curves?|data|results?|figure|speaker|talk|session|unpublished|conference|poster)\b",
            0.2,
            1,
        ),
        Clue(r"\b(?:respect|so\ i\ (?:didn't|did\ not)|please|resident|interview|patients?)\b", -0.4, 1),
    ),
)
SIGNS = (EARLY, REVIEWED, HELD_BACK)

"""Results told before the meeting, the journal or the authors tell them."""

from __future__ import annotations

from analyzers.finding import Severity
from analyzers.rules.credentials.embargo_signs import SIGNS
from analyzers.rules.scene import ScenePattern, SceneRule, any_of

# What a result sounds like.
_RESULT = any_of(
    r"""
    (?:mortality|readmissions?|events?|deaths?|strokes?|hospitali[sz]ations?|bleeding|ldl|a1c|length of stay|relapse|survival|response|remission|risk|rates?|pain scores?|infections?|falls?|admissions?|exacerbations?|no-?shows?|burnout|odds|incidence|prevalence|costs?) (?:[\w']+ ){0,3}?(?:fell|dropped|drops|went (?:down|up)|rose|was cut|cut|decreased|increased|improved|halved|doubled|tripled|was (?:lower|higher|reduced)|were (?:lower|higher|reduced)|by half|plummeted|declined|is down|was down|down)\b
    (?:reduced|cut|halved|lowered|dropped|decreased|improved|doubled|slashed|raised|increased|beats?|prevent(?:s|ed)) (?:[\w']+ ){0,4}?(?:mortality|readmissions?|events|deaths?|strokes?|hospitali[sz]ations?|bleeding|ldl|a1c|survival|risk|placebo|standard|usual care|infections?|exacerbations?)
    (?:hazard|odds|risk|rate) ratio …\d|\bhr (?:of |was |= ?|is )?0\.\d|\bp ?(?:<|=|value)|p-?value|\b(?:or|rr) (?:of |= ?)\d\.\d
    \d+(?:\.\d+)? ?(?:%|percent) (?:[\w']+ ){0,2}?(?:reduction|lower|higher|fewer|drop|increase|improvement|decrease|relative|absolute|response|difference|survival|mortality)
    (?:reduction|drop|increase|improvement|decrease|difference) of \d
    from \d+(?:\.\d+)? ?(?:%|percent)? to \d+(?:\.\d+)? ?(?:%|percent)
    (?:the |our |my |its )?(?:[\w']+ )?(?:drug|trial|intervention|study|pill|device|treatment|primary (?:end ?point|outcome)|it|abstract|late-?breaker) (?:[\w']+ ){0,2}?(?:works?|worked|met|hit|missed|failed|is positive|was positive|is negative|was negative|is neutral|is null|won|beats?|crushed|flopped|tanked|did not work|didn't work|is a (?:winner|dud|bust)|is practice[- ]changing|delivered)\b
    (?:is|was|it's|are|came (?:back|out|up)|came|turned out) (?:[\w']+ )?(?:positive|negative|null|neutral|significant|practice-?changing|superior|non-?inferior)\b
    (?:the )?curves? (?:[\w']+ )?(?:separat|diverg|split|cross)\w*
    beat (?:placebo|the (?:placebo|standard|control|comparator))|beats placebo
    (?:statistically |highly )?significan(?:t|ce)\b
    (?:we found|we show|results? (?:show|are in)|shows? (?:that|a)|turns out|main (?:number|finding|result)|headline (?:number|result)|bottom line|the answer is|the short answer|spoiler)\b
    (?:no|zero) (?:difference|benefit|effect)
    """
)
# The day has not come.
_NOT_OUT = any_of(
    r"""
    (?:under |still |technically |currently )?embargo(?:ed)?\b
    late-?break(?:er|ing)s?
    (?:presenting|present(?:ed)?|talk(?:ing)?|unveil\w*|reveal\w*|announc\w*|share|show|sharing|drops?|dropping|publish(?:es|ed)?|comes? out|coming out|is out|goes live|appears?|out|online|print|release[sd]?|lifts?|full (?:results|data|paper|story)|see you|see us|session|plenary) (?:[\w']+ ){0,6}?(?:on |at |this |next |in )?(?:tomorrow|tonight|next (?:week|month|thursday|monday|tuesday|wednesday|friday|saturday|sunday)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|this (?:week|weekend|fall|spring|november|december|october)|in (?:december|november|october|january|march|april|may|june|september|two|three|a few|\d)|(?:on )?the \d+(?:st|nd|rd|th)|at (?:aha|acc|ash|asco|ats|acp|esc|chest|ddw|asn|endo|idweek|hm|sgim|eular|acr|aasld)|soon)\b
    (?:can't|cannot) wait (?:for|to) (?:[\w']+ ){0,5}?(?:saturday|sunday|monday|tuesday|wednesday|thursday|friday|tomorrow|session|aha|ash|acc|meeting|conference|congress|next week)
    (?:sneak (?:peek|preview)|early look|first look|preview of|ahead of|before (?:the|it's|it is|our|its|they|anyone|everyone) (?:[\w']+ ){0,3}?(?:talk|session|meeting|published|out|public|conference|press|plenary|paper|abstract|presentation|congress|world|else|official|journal))
    not (?:yet )?(?:published|public|out|presented|released|announced)|unpublished|hasn't been (?:published|presented|released)|haven't (?:published|presented)|yet to be (?:published|presented)
    (?:page |galley )?proofs\b|galleys?\b|accepted manuscript|in press
    (?:keep it|just) between us|don't tell|shh+|hush|you heard it here|off the record|first to (?:hear|know)|not supposed to (?:say|share|post|tell)
    """
)
_OUT = any_of(
    r"""
    after the embargo|post-embargo|embargo (?:has |is |was |just )?(?:lifted|over|ended|expired)|no longer (?:under )?embargo\w*
    (?:now|just|is|was|are|were|already|been|finally) (?:published|presented|public|out\b|online|live\b)(?! (?:next|on|in|tomorrow|this|before|until|soon|monday|tuesday|wednesday|thursday|friday|saturday|sunday))
    (?:we|i|they|he|she|team|colleagues?|was|were|as) presented\b|published (?:today|yesterday|this|last|in)\b|presented (?:today|yesterday|this|last|at)\b|out (?:today|now)\b|(?:our|the|a|my|this) preprint|medrxiv|today in (?:jama|nejm|the lancet|bmj|annals)|this morning (?:showed|reported)|(?:at|from) (?:[\w']+ )?(?:yesterday|this morning|today)\b
    press release|simultaneous\w*
    """
)
_CUES: tuple[str, ...] = (
    "embargo",
    "late-break",
    "late break",
    "latebreak",
    "spoiler",
    "present",
    "result",
    "trial",
    "paper",
    "proofs",
    "study",
)
_CUES += (
    "manuscript",
    "unpublished",
    "figure",
    "p value",
    "p-value",
    "abstract",
    "sneak",
    "mortality",
    "data",
    "plenary",
)
_CAREFUL = r"\b(?:(?:can't|cannot|won't|will\ not|may\ not|not\ allowed\ to|mustn't|must\ not|unable\ to)\ (?:[\w']+\ ){0,2}?(?:share|say|tell|post|discuss|talk|reveal|give|spoil)(?!\ (?:much|more|too|a\ lot)\b)|have\ to\ come|come\ to\ (?:the|our)|until\ (?:then|monday|saturday|the|it|after)|no\ spoilers|policy|rules?|please\ (?:respect|don't|do\ not)|don't\ (?:post|share|tweet)|do\ not\ (?:post|share|tweet)|never\ (?:post|share))\b"


class ResearchEmbargo(SceneRule):
    """Results, manuscripts and reviews before their day.

    What it looks for:
        What a study found, told before its meeting or journal has published it; accepted but unpublished numbers; what a
        manuscript under confidential review says. A title, a session and an invitation pass, and so do results
        that are presented, published or posted as a preprint.
    Why it matters:
        Meetings and journals may withdraw what was told early, and a review is lent in confidence. Co-authors and the
        speaker on stage lose what you gain.
    Example:
        Can't wait for Saturday's late-breaker, but spoiler: mortality fell by a third.
    Instead:
        We present our trial on Saturday at 10, Hall B. Come and ask hard questions.
    Source:
        ICMJE Recommendations, Media Coverage and Responsibilities in the Peer-Review Process; the meeting's embargo policy.
    """

    id = "research-embargo"
    category = "research-embargo"
    severity = Severity.WARN
    constellations = SIGNS
    patterns = (
        ScenePattern(
            rf"\b{_RESULT}",
            "“{span}” tells a result before its day.",
            cues=_CUES,
            near=rf"(?<!\w){_NOT_OUT}",
            unless_near=rf"(?<!\w){_OUT}|{_CAREFUL}|\bin\ (?:19|20[01])\d+\b|\bin\ 202[0-5]\b|\b(?:hypothes\w+|expect\w*|hope|aim(?:s|ed)?|whether|question|journal\ club|power\ calculation|protocol|case\ of|patients?\ (?:today|in\ clinic)|my\ (?:grandmother|patient))\b",
            needs=r"\b(?:trial|study|late-?break\w*|embargo\w*|abstract|paper|results?|data|meeting|session|manuscript|proofs|figure|plenary|poster|our\ \w+|mortality|talk)\b",
        ),
        ScenePattern(
            r"""\b(?:i'm|i\ am|currently|been|peer)[ -]?(?:\ ?\w+\ )?(?:review(?:ing)?|refereeing)\b[^.!?\n]{0,60}?\b(?:manuscript|paper|submission|article|for\ (?:a|an|the|one\ of)\ (?:[\w']+\ ){0,3}?journal|tonight|grant|study)\b
              | \b(?:manuscript|paper|submission|grant|article|study)\ (?:that\ )?(?:i'm|i\ am|i\ was|i|we)\ (?:[\w']+\ )?(?:review(?:ing|ed)?|referee(?:ing|d)?|(?:asked|invited)\ to\ review)\b
              | \b(?:landed\ in|sitting\ in|in|from)\ my\ (?:review(?:er)?\ (?:queue|inbox|pile)|reviewer\ portal)\b
              | \b(?:as\ reviewer|reviewer)\ (?:\#?\ ?[123]|two|one)\ (?:on|of|for)\ (?:a|this|the)\b
              | ^\W*(?:peer[- ]?)?(?:reviewing|refereeing)\ (?:tonight|a|this|for)\b""",
            "“{span}” opens a confidential review to the public.",
            cues=("review", "referee"),
            near=r"\b(?:(?:they|authors?|paper|manuscript|this|it|study|group|team|data|figure|table|submission)\ (?:[\w']+\ ){0,2}?(?:claims?|says?|shows?|report\w*|found|finds?|conclud\w*|argu\w*|cherry|forgot|copied|plagiar\w*|made|are\ from|is\ from|look\w*|reduc\w*|suggest\w*)|their\ (?:[\w']+\ ){0,2}?(?:data|control|results?|figures?|tables?|methods?|statistics|conclusion|sample|trial|numbers|discussion|introduction)|screen-?shot|reject(?:ing)?\b|plan\ to|same\ group|from\ (?:the|a)\ (?:[\w']+\ ){0,3}(?:lab|group|team)|you\ won't\ believe|\d+\ ?%|a\ mess|garbage|terrible|guess\ who|i\ know\ who|hint|game[- ]chang\w+|will\ change|scoop\w*|steal|borrow\w*)\b",
            unless_near=r"\b(?:systematic|literature|scoping|chart|board|book|journal\ club|published|quality|performance|peer\ review\ (?:tip|should|is\ broken|week|course|training)|study\ guide|reviewing\ (?:my|our|for\ (?:step|boards|the\ (?:exam|shelf)))|our\ (?:own\ )?(?:manuscript|paper)|my\ (?:own\ )?(?:manuscript|paper)|reviewers?\ (?:asked|wanted|of\ our|said|told\ us)|learn(?:ed|t|ing)\ (?:to|how|from)|honou?red)\b",
        ),
        ScenePattern(
            r"""\b(?:asked\ (?:us|everyone|the\ (?:room|audience))\ not\ to|no\ (?:photos|pictures|photography)\ (?:please|allowed|sign|slide)|(?:slide|speaker|they|he|she)\ (?:[\w']+\ )?(?:said|says)\ (?:do\ not|don't|no)\ (?:post|photo\w*|share|tweet))\b[^\n]{0,100}?\b(?:but|here|anyway|oops|sorry|couldn't\ resist|snapped|look)\b
              | \b(?:photo|pic|picture|shot|snap|screenshot)s?\ of\ (?:[\w']+\ ){0,4}?(?:unpublished|embargoed|confidential)\b""",
            "“{span}” shares what the speaker or journal held back.",
            cues=(
                "asked",
                "no photo",
                "no picture",
                "says",
                "said",
                "unpublished",
                "embargoed",
                "confidential",
            ),
            unless_near=r"\b(?:patient|please\ respect|so\ i\ (?:didn't|did\ not)|resident\ dinner|interview)\b",
            confidence=0.8,
        ),
    )
    bad = (
        "Can't wait for Saturday, but spoiler: mortality fell 30%.",
        "Our late-breaker is positive. Embargo lifts on Monday.",
        "Our paper comes out next Thursday. Main number: readmissions dropped from 22% to 14%.",
        "Reading page proofs of our trial: hazard ratio 0.68. The journal will publish it on the 14th.",
        "I'm reviewing a manuscript for a big journal and their control group is a mess.",
        "Sneak peek of figure 2 before the session tomorrow: the curves separate at week four.",
    )
    good = (
        "Presenting on Saturday at 10 in Hall B: frailty and readmission. Come say hi.",
        "Our results are out today: mortality fell by 30%.",
        "Results are embargoed until Monday, so you will have to come to the session.",
        "We presented yesterday: readmissions dropped from 22% to 14%.",
        "Honored to peer review for a general medicine journal this year.",
        "Our preprint shows a 12% reduction; comments welcome.",
        "Embargo lifted! Here is what we found: no difference.",
    )

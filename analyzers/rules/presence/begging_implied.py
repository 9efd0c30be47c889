"""A plea for a place told between the lines, over several sentences."""

from __future__ import annotations

from collections.abc import Iterator
from math import prod

from analyzers.document import Kind
from analyzers.finding import Finding, Severity
from analyzers.reading import Context, Reading
from analyzers.rule import Rule, compiled
from analyzers.rules.presence.begging_solicitation import CHARITY, FAVORS
from analyzers.weigh import THRESHOLD

_LEADER = r"(?:A?PDs?|program\ directors?|programs?(?!\ (?:that|which|evaluation))|(?:program\ )?coordinators?|chairs?|attendings?|faculty|hospitals?|residenc(?:y|ies)|chief\ residents?|selection\ committees?|GME)"
_PLACE = r"(?:(?:PGY-?\d|prelim(?:inary)?|categorical|residency|unfilled|open|empty|IM|internal\ medicine)\ (?:\w+\ )?(?:positions?|spots?|seats?|slots?|vacanc\w+|openings?)|interviews?(?!\ (?:tips|prep\w*|advice|questions|skills|season\ (?:tips|advice)))|invites?|interview\ slots?)"

_ASK = r"(?:please|pls|plz|just|kindly|(?:can|could|would|will|does|do)\ (?:you|u|someone|anyone|anybody|somebody|any)|who(?:'d|'s|\ would|\ wants|\ can|\ has|\ will|\ could)|is\ there\ an?|(?:looking|searching|hoping|praying|asking)\ for|anyone|anybody|somebody|someone|any\ \w+\ with|wish(?!\ I)|need|if\ (?:you|u|anyone|someone)|in\ case\ (?:you|any|a)|to\ the\ (?:\d+\w*|next|one)|retweet|repost|tag|share)"
_MINE = r"(?:my\ (?:name|file|application|app|CV|ERAS)|the\ file|this\ (?:file|CV|application)|a\ (?:good\ |kind\ )?word|it\ up)"
_CALL = "calls on programs"
_CORE = (
    (
        _CALL,
        0.4,
        rf"\b(?:any|one|all|every|some|dear|calling\ (?:all\ )?|to\ (?:the|any|all|every))\ (?:\w+\ ){{0,2}}?{_LEADER}\b[^.!?\n]{{0,20}}\b(?:reading|sees?|seeing|scrolling|out\ there|willing|looking|follow\w*|on\ here|who\ (?:is|are|has|have|needs?|might|could)|that\ needs?|with\ (?:an?\ )?(?:open|unfilled|empty|one|last))\b|^\W*(?:dear\ )?(?:PDs?|program\ directors?|coordinators?|programs?)\s?[,:]|\b(?:PDs?|program\ directors?|coordinators?),?\ (?:anyone|hello|are\ you\ there|I\ (?:know|am|'m))",
    ),
    (
        _CALL,
        0.4,
        rf"\b(?:if|does|do|is)\ (?:there\ is\ |there\ |your|any|anyone's?|anybody|someone|somebody|you\ work|you\ sit|you\ have)\b[^.!?\n]{{0,40}}\b{_LEADER}\b(?=[^.!?\n]{{0,60}}\b(?:spot|position|room|opening|unfilled|empty|slot|calendar|seat|for\ me|mine|my\ (?:name|application|file))\b|[^.!?\n]{{0,10}}\?)",
    ),
    (
        "points at its own file",
        0.35,
        r"\b(?:that\ (?:intern|resident|person|one|applicant)\ is\ me|look\ for\ mine|mine\ is\ the\ one|I(?:'m|\ am)\ the\ one\ with|(?:when|if)\ (?:you|u)\ see\ my\ name|in\ your\ (?:pile|stack|inbox|queue)|this\ body\ is|read\ past\ the|reading\ (?:ERAS|applications|files)\b[^.!?\n]{0,24}\b(?:me|mine|my))\b",
    ),
    (
        "asks to be picked",
        0.4,
        r"\b(?:take\ a\ leap|brave\ enough|bold\ enough|willing\ to\ (?:take|bet|gamble)|people\ like\ me|(?:look|read)\ twice|second\ look|see\ me|want(?:s)?\ me|bet\ on\ (?:me|an?)|believe[sd]?\ in\ (?:an?\ )?(?:older|img|non)|pick\ an?\ (?:older|img|non\w*|hardworking)|choose\ (?:me|an?\ img)|i\ will\ (?:fill\ it|not\ disappoint|make\ you\ proud|outwork|be\ (?:there|the\ hardest))|make\ you\ proud|(?:might|may|could)\ need\ an?\ (?:\w+[- ]){0,2}(?:intern|resident|IMG)|(?:crawl|walk|drive|fly|swim|move)\ (?:\w+\ ){0,3}for\ (?:an?|one)\ (?:interview|spot|chance)|think\ of\ me|consider\ me|remember\ (?:me|my\ name)|mention\ my\ name|say\ my\ name|(?:make|pick\ up)\ (?:a|the)\ (?:phone(?:\ call)?|call)\b[^.!?\n]{0,12}\bfor\ me|speak\ (?:up\ )?for\ me|see\ (?:me|my\ (?:application|file|worth))|find\ my\ (?:file|application)|open\ my\ (?:file|application)|read\ my\ (?:file|application)|notice\ (?:me|my)|believe\ in\ (?:me|someone\ like\ me)|look\ past\ my|give\ me|help\ me\ (?:get|match|find|land)|take\ me|pick\ me|on\ your\ (?:list|radar)|need(?:s)?\ (?:a|an)\ (?:loyal|hardworking|hard-working|coachable|hungry|loyal,|reliable)\b[^.!?\n]{0,30}\b(?:IMG|intern|resident))\b",
    ),
    (
        "asks for a place",
        0.35,
        rf"\b(?:need|looking\ for|seeking|searching\ for|in\ search\ of|hunting\ for|desperate\ for|asking\ (?:for|is)|all\ I(?:'m|\ am)?\ (?:ask(?:ing)?(?:\ for)?|need|want)|is\ all\ I)\b[^.!?\n]{{0,30}}\b{_PLACE}|\b(?:one|1|a\ single)\ (?:interview|invite|chance|yes)\ is\ all\b|\bone\ interview\b",
    ),
    (
        "asks for a look at its own file",
        0.35,
        rf"\b{_ASK}\b[^!?\n]{{0,70}}?\b{_MINE}\b",
    ),
    (
        "asks for a place or a letter",
        0.35,
        rf"\b{_ASK}\b[^.!?\n]{{0,60}}?\b(?:an?\ |the\ |one\ |giving\ me\ |me\ |for\ )+(?:\w+\ ){{0,2}}?(?:interviews?|invites?|LORs?|letters?|spots?|prelim|categorical|PGY-?1|positions?|observership)\b",
    ),
    (
        "asks for money",
        0.45,
        r"\b(?:away\ from\ (?:registering|paying|affording|my)|i'm\ short\b|short\ (?:by|on|for)\ (?:\$|my|the)|(?:fee|tuition|rent|bill)\ is\ due|in\ (?:my\ )?(?:bio|replies|comments)\ if|if\ you\ feel\ moved|kind\ strangers|every\ (?:dollar|penny|bit|\$\d+)|\$\d[\d,]*\ (?:away|short|left\ to)|pay\ (?:it|me)\ back|zelle|go\ ?fund\ ?me|paypal|venmo|cash\ ?app|ko-?fi|fundraiser|sponsor\ (?:a|an|my|me|this|one)|crowd-?fund\w*)\b",
    ),
    (
        "leans on somebody's office",
        0.3,
        r"\b(?:at|to|in|on|with|for|admire)\ your\ (?:program|hospital|selection\ committee|residency|PD|chief|rank\ list|department)\b|\byour\ (?:program|selection\ committee|PD|rank\ list)\b|\b(?:coordinators?|programs?|PDs?)\ with\ (?:cancel\w+|openings?|spots?|room)|\bif\ (?:you|u)(?:'re|\ are|\ r)\ (?:a|an|the)\ (?:\w+\ )?(?:PD|chief|coordinator|program|resident\ on)",
    ),
    (
        "asks whoever reads",
        0.4,
        r"\b(?:whoever\ (?:is\ reading|reads|sees)|someone\ who\ (?:decides|can\ help|has\ the\ power|matters)|(?:any|some)\ pull\b|pds?\ lurking|lurking\ (?:here|pds)|whole\ wish\ list|open\ a\ door|i'm\ asking\b|asking\ for\ me|literally\ anything|reaches?\ (?:someone|the\ right|a\ pd|a\ program)|opens?\ (?:a|the|one)\ door|one\ (?:zoom\ )?call\b|twenty\ minutes)",
    ),
    (
        "asks for pull",
        0.45,
        r"\bslip\ (?:them|him|her|the\ \w+)\ my\ (?:name|cv)\b|\bname\ my\ (?:first|kid|child|firstborn)|\b(?:write|vouch|speak|call|advocate)\ (?:a\ letter\ )?(?:on\ my\ behalf|for\ someone\ you)|\bwe\ haven't\ met,?\ but|\bwho\ would\ (?:take|write|sign|vouch|give)\b|\b(?:attending|doctor|physician|preceptor)s?\ (?:who|that|to)\ (?:signs?|writes?|gives?|will\ (?:sign|write|give))\b[^.!?\n]{0,20}\bletters?|\bif\ you\ (?:know|hear)\ of\ (?:a|an|any)\ (?:swap|vacancy|opening|resignation|spot|position)|\bopen\ letter\ to\ (?:every|all|any)\b[^.!?\n]{0,30}\bdirectors?|\bprogram\ is\ short\ (?:one|a|an)\b|\b(?:anyone|anybody|someone|who)\ (?:here\ )?(?:got|has|have|with)\ (?:an\ in|pull|connections?|contacts?|an?\ (?:contact|friend|relative))\ (?:at|in|with)|\b(?:has|have|got)\ (?:a|the)\ (?:phone\ |direct\ )?(?:number|email|contact|line)\ (?:for|of|to)\ (?:a|any|some)\ (?:program\ )?(?:coordinators?|PDs?|program\ directors?)|\b(?:forward|pass\ on|pass\ along|hand)\ (?:this|my|the)\ (?:CV|resume|application|post)\b|\b(?:someone|anyone|anybody|somebody)\ (?:with|has|have|who\ has)\ (?:a\ |any\ |an\ )?(?:connections?|contacts?|pull|in\b)|\bknow\ (?:somebody|someone)\ who\ knows\b|\b(?:connections?|contacts?|pull)\ (?:at|with|in)\ (?:an?\ |any\ |your\ )?(?:program|PD|residency|hospital)|\b(?:work|works|sit|sits)\ (?:in|on|for)\ (?:a\ |the\ )?(?:GME|selection|residency\ office)",
    ),
)
_COLOUR = (
    (
        "pleads",
        0.25,
        r"\b(?:give\ anything|don't\ know\ what\ i'll|do\ the\ math|wish\ list|is\ all\ i|asking\ for\ me|for\ a\ yes|honou?red\ if|leap\ of\ faith|gratitude|i\ work\ hard|hard\ worker|i\ don't\ usually|hate\ to\ ask|never\ thought\ i'd|feel\ moved|kind\ strangers|even\ sharing|haven't\ met|eternally|i'd\ name|anything\?\?|bags\ are\ packed|outwork|never\ quits?|please|pls|plz|begging|desperate\w*|mean\ the\ world|God\ bless|anything\ helps|not\ too\ proud|I\ won't\ let|won't\ regret|I\ (?:promise|swear)|I\ refuse\ to\ quit|last\ (?:hope|chance|resort)|my\ whole\ family|depending\ on\ me|(?<!I\ )wish(?!\ I)|a\ second\ look|mean\ everything|be\ kind\ when|call\ me|I'm\ packed|tired\ of\ choosing|costs?\ you\ nothing|costs\ me\ everything|change\ my\ life|foot\ in\ the\ door|invisible|scared|send\ it\ to\ me|someone,\ anyone|tired\ of|nothing\ to\ lose|asking\ strangers|feels\ awful|would\ not\ disappoint|admire\ your|willing\ to\ do|you've\ been\ (?:looking|waiting)\ for|wanted\ to\ sponsor)\b",
    ),
    (
        "tells the need",
        0.2,
        r"\b(?:due\ (?:on\ )?(?:friday|monday|tomorrow|tonight|this|next|in)|no\ (?:third|second|fourth|us)\ letter|(?:letters?|one)\ short|(?:two|three|four)\ cycles|if\ i\ don't\ match|0\ interviews|i\ have\ \$\d+|application\ id|inbox\ is\ (?:still\ )?empty|(?:one|two|three|\d)\ (?:weeks?|days?)\ until|empty\ chair|older\ img|old\ graduate|two\ attempts|can't\ pay|rejected|loan|(?:one|two|three|four|\d)\ interviews|can't\ (?:afford|pay|cover)|cannot\ (?:afford|pay)|unmatched|didn't\ match|did\ not\ match|not\ matched|no\ (?:interviews?|invites?|replies|responses?)|zero\ (?:interviews?|invites?)|count\ is\ zero|heard\ nothing|silence|(?:applied|emails?)\ to\ (?:over\ )?\d+|\d+\ (?:programs|applications|rejections|emails)|still\ (?:waiting|looking|unmatched)|day\ \d+|attempts|third\ (?:cycle|time)|again)\b",
    ),
    (
        "asks to be contacted",
        0.25,
        r"\b(?:DM|message|PM|inbox|contact|text|email|call)\ me\b|\b(?:please\ |do\ )?reach\ out\b|\blet\ me\ know\b|\bhit\ me\ up\b|\byou\ know\ where\ to\ find\ me\b",
    ),
    (
        "offers any hour",
        0.3,
        r"\b(?:ten\ minutes|hop\ on|(?:hour|minute|day)'?s?'?\ notice|cancellations?|relocate|move\ (?:tomorrow|anywhere)|take\ (?:prelim|anything|any)|bags\ are\ packed|nights\ forever|any\ (?:day|hour|state|time|specialty)|day\ or\ night|tomorrow|immediately|one\ (?:email|call|click)\ away|mine\ is\ (?:empty|open|free)|file\ is\ complete|can\ start|last[- ]minute|anyone\?)",
    ),
    (
        "offers an application number",
        0.4,
        r"\bmy\ (?:AAMC|ERAS|NRMP)\ (?:ID|number|no|token)?\b|\bAAMC\ ?(?:ID|\#)",
    ),
    (
        "asks to be spread",
        0.3,
        r"\b(?:share|repost|retweet|RT|boost|tag)\b[^.!?\n]{0,50}\b(?:program|PD|director)|\bif\ \d+\ people",
    ),
)
_SELF = r"\b(?:I|I'm|I'll|I'd|I've|me|my|mine|im)\b"
_EXCUSED = r"\b(?:thank(?:s|ful)?\b|grateful|how\ (?:to|do|did|should)|tips?\b|advice|happy\ to\ (?:help|talk|review|chat|answer)|I'm\ here\ for|you(?:'re|\ are)\ not\ alone|our\ (?:program|residency|department)|we\ (?:have|are|'re)|apply\ (?:here|via|through)|my\ (?:interns?|residents?|students?)|observership|mentor(?:ship)?|feedback|lessons?|learned|matched\ (?:at|into|in)|gave\ me|took\ a\ chance)"


class BeggingImplied(Rule):
    """A plea for a place that no single sentence makes.

    What it looks for:
        A call on programs, a wish to be picked, or a search for pull, joined over the whole text with pleading, the
        count of rejections, an application number, or readiness at any hour.
    Why it matters:
        It is read as pressure by the very people who will review the application; a question about their work is
        read as interest.
    Example:
        Day 30. If your program still has an empty interview slot, mine is empty too.
    Instead:
        Day 30 of waiting: I am finishing our QI project on insulin orders. How did you use this month?
    Source:
        NRMP Code of Conduct for applicants (professional communication with programs); the guide to networking for
        US citizen IMGs (advice, not favors).
    """

    id = "begging-implied"
    category = "begging-solicitation"
    severity = Severity.WARN
    scope = "document"

    def find(self, reading: Reading) -> Iterator[Finding]:
        """One finding over the call itself, where the hints of the text join."""
        if reading.frame.kind is Kind.BIO:
            return
        if not compiled(FAVORS).search(reading.plain) or any(
            compiled(excuse).search(reading.plain) for excuse in (_EXCUSED, CHARITY)
        ):
            return
        core = list(self._heard(reading, _CORE))
        if not core or (
            {label for label, *_ in core} == {_CALL} and not compiled(_SELF).search(reading.plain)
        ):
            return
        weights = {label: weight for label, weight, _, _ in [*core, *self._heard(reading, _COLOUR)]}
        joined = 1 - prod(1 - weight for weight in weights.values())
        if joined >= THRESHOLD:
            _, _, start, end = max(core, key=lambda hint: hint[1])
            yield self.finding(
                start,
                end,
                f"Together this reads as a plea: it {', '.join(weights)}.",
                confidence=round(joined, 3),
                evidence=(f"{label}: {weight:.2f}" for label, weight in weights.items()),
            )

    def _heard(
        self, reading: Reading, hints: tuple[tuple[str, float, str], ...]
    ) -> Iterator[tuple[str, float, int, int]]:
        for label, weight, expression in hints:
            for match in reading.search(compiled(expression)):
                if not reading.inside({Context.GUIDANCE, Context.MENTION, Context.QUOTED}, *match.span()):
                    yield label, weight, match.start(), match.end()
                    break

    bad = (
        "Day 30. If your program still has an empty interview slot, mine is empty too.",
        "PDs, my attempts look bad on paper, but one interview is all I ask. I won't let you down.",
        "Unmatched again. Should any hospital have an open prelim spot, please think of me.",
        "I'm not too proud to ask: does anyone have connections at a program? Zero invites so far.",
        "All I want for the holidays: one program that needs a loyal US-IMG. PDs, anyone?",
        "If 300 people repost this, maybe a program director will see my application. Please.",
    )
    good = (
        "Unmatched last spring. If you are too, you're not alone; message me and we can compare plans.",
        "Program directors, what do you read first in a personal statement?",
        "Day 30 of interview season: I learned to ask residents what they would change.",
        "Our residency has an open PGY-2 spot; please reach out if you know a good candidate.",
        "If your hospital has a sepsis nurse, please tell me how the role is funded.",
        "We presented at ACP, and a program coordinator asked for our handout.",
    )

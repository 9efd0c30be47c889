"""Asking the public for letters, interviews, positions or money."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from math import prod

from analyzers.finding import Finding, Severity
from analyzers.reading import Context, Reading, Span
from analyzers.rule import Pattern, PatternRule, compiled
from analyzers.weigh import THRESHOLD

_LETTER = r"(?:LORs?|letters?\ of\ (?:rec\w*|support)|(?:rec(?:ommendation)?|reference)\ letters?|letters?(?!\ to)|recommendations?(?!\ for\ (?:books?|resources?))|letter\ writers?)"
_INTERVIEW = r"(?:interviews?(?:\ (?:invites?|invitations?|slots?|spots?|offers?))?|invites?|IIs?)"
_POSITION = r"(?:(?:residency|PGY-?\d|pgy1|prelim(?:inary)?|categorical|IM|internal\ medicine|unfilled|off-cycle|training|open|medicine|intern)\ ){1,4}(?:positions?|spots?|seats?|slots?|vacanc\w+|openings?)"
_LEADER = r"(?:PDs?|APDs?|program\ directors?|programs?|coordinators?|program\ coordinators?|chairs?|attendings?|faculty|physicians?|hospitals?|doctors?|residenc(?:y|ies)|chief\ residents?)"
_CONTACT = r"(?:DM|message|PM|inbox|contact|text|email|ping|call|write)\ me|reach\ out|hit\ me\ up|get\ in\ touch|my\ (?:DMs|inbox)\ (?:is|are)\ open|let\ me\ know|comment\ below|drop\ me"
_EXCUSED = r"\b(?:how\ (?:to|do|did|should|can)|tips?|advice\ (?:on|for|about)|thank(?:s|ful)?\b|grateful|appreciate|honou?red|don't\ (?:ask|beg|be)|never\ (?:ask|beg)|our\ (?:program|team|department|hospital|clinic)\ (?:is|has)|we\ (?:are|have|'re)|apply\ (?:at|here|via|through)|took\ a\ chance|gave\ me\ a|should\ I|is\ it\ (?:ok|okay|rude|appropriate)|when\ (?:to|should)|who\ should)\b"
_CHARITY = r"\b(?:free\ clinic|charity|non-?profit|foundation|5k|marathon|walk(?:ing)?\ for|in\ memory|relief|refugees?|shelter|food\ (?:bank|pantry)|blood|platelets|organ|research\ fund|scholarship\ fund|patients?'?\ (?:fund|families)|for\ (?:his|her|their)\ (?:family|funeral))\b"
_MINE = r"(?:my|me|I|I'm|us)"


class BeggingSolicitation(PatternRule):
    """A public plea for letters, interviews, positions or money.

    What it looks for:
        Pleas to whoever reads (“any PD reading this, give me a chance”), letters and referrals asked of
        strangers, fundraising for one's own fees, and their softer forms. Asking for advice, for
        information about rotations, or offering help with research passes.
    Why it matters:
        Favors come from people who know your work. A public plea is read by everyone who may later review the
        application, and few can answer it.
    Example:
        Any program director reading this, please give me one chance!
    Instead:
        I am applying to internal medicine this fall and would value advice on programs that teach bedside ultrasound.
    Source:
        NRMP Code of Conduct for applicants (professional communication with programs); the guide to networking for
        US citizen IMGs (advice, not favors).
    """

    id = "begging-solicitation"
    category = "begging-solicitation"
    severity = Severity.WARN
    exempt = frozenset({Context.MENTION, Context.GUIDANCE, Context.QUOTED})
    patterns = (
        Pattern(
            r"\b(?:please|pls|plz|kindly|someone|somebody|anyone|just|begg?(?:ing)?(?:\ you)?(?:\ to)?|can\ you|can\ (?:some|any)(?:one|body)|will\ (?:some|any)(?:one|body))\b[^.!?\n]{0,30}\b(?:give\ me|giving\ me|consider\ me|take\ a\ (?:chance|shot)\ on|interview\ me|hire\ me|rank\ me|pick\ me|choose\ me|help\ me\ (?:get|find|land|secure|match)|(?:look\ at|review|consider|pull|open|read)\ my\ (?:ERAS|app\w*|file|CV|profile)|save\ me)\b(?!\ (?:a\ )?(?:feedback|advice|tips|an?\ idea|study|resource))",
            "“{span}” asks the public for a favor that needs someone who knows you.",
            confidence=0.8,
            unless=_EXCUSED + r"|\b(?:feedback|typos|proofread|edit|grammar)\b",
        ),
        Pattern(
            r"\bgive\ (?:me|us\ IMGs|an\ IMG|this\ IMG|a\ hardworking\ IMG)\ (?:just\ )?(?:a|an|one|that\ one|the|another|my)\ (?:single\ |fair\ |real\ |last\ )?(?:chance|shot|opportunity|break|interview|spot|look)\b",
            "“{span}” is a plea.",
            confidence=0.85,
            unless=_EXCUSED,
        ),
        Pattern(
            r"\b(?:all\ I\ (?:need|want|ask(?:\ for)?)\ is|I\ (?:just|only)\ (?:need|want|ask\ for)|I'm\ (?:just\ )?(?:asking|looking|hoping|waiting|praying)\ for|it\ (?:only|just)\ takes|hoping\ for|waiting\ for|praying\ (?:for|that)|need|takes)\ (?:just\ |only\ )?(?:a|an|one|1|that\ one|some(?:one)?)\ (?:single\ |more\ |good\ )?(?:chance|shot|yes|program|PD|interview|invite|hospital|director|person|door)\b(?:\ (?:to|who|that|willing)\b)?",
            "“{span}” is a plea to programs.",
            confidence=0.6,
            unless=_EXCUSED + r"|\bprep\w*|\bmock\b|\btook\b",
        ),
        Pattern(
            r"\b(?:I\ (?:will|would|'ll|'d)|I'd|I'll|will|would|willing\ to|ready\ to|happy\ to)\ (?:literally\ |do\ |go\ |work\ |take\ |honestly\ )*(?:do\ (?:literally\ )?(?:anything|whatever)|work\ (?:for\ free|without\ pay|unpaid)|take\ (?:any|anything|whatever)|go\ anywhere|relocate\ anywhere|anything)\b[^.!?\n]{0,50}\b(?:interviews?|spot|position|letter|LOR|match|program|chance|residency|observership|rotation|in\ exchange|anywhere|any\ (?:state|specialty))\b",
            "“{span}” offers anything to anyone.",
            confidence=0.75,
            unless=r"\bthank|\bgrateful|\bpatients?\b",
        ),
        Pattern(
            rf"\b(?:can|could|would|will|does|is\ there|anyone|anybody|someone|who)\b[^.!?\n]{{0,40}}\b(?:writ(?:e|ing)|giv(?:e|ing)|provid(?:e|ing)|do|offer|spare|sign)\b[^.!?\n]{{0,18}}\b(?:{_MINE}\b[^.!?\n]{{0,14}}|an?\ |some\ )?(?:strong\ |good\ |US\ |quick\ |last-minute\ )*{_LETTER}\b",
            "“{span}” asks strangers for a letter.",
            confidence=0.7,
            unless=_EXCUSED
            + r"|\b(?:students?|applicants?)\ (?:ask|who\ ask)|\bhe\b|\bshe\b|\bthey\b|\bI\ (?:can|could|will|would|am\ happy|'m\ happy)",
        ),
        Pattern(
            rf"\b(?:I\ (?:still\ |really\ |desperately\ |urgently\ |just\ )?(?:need|want|lack)|(?:I'm|still|am|currently|urgently|desperately)\ (?:looking|searching|short)|(?:^|\n)\W*(?:need(?:ed)?|looking\ for|seeking|ISO|wanted))\b[^.!?\n]{{0,36}}\b(?:strong\ |US\ |good\ |more\ )*{_LETTER}\b",
            "“{span}” asks the public for letters.",
            confidence=0.55,
            unless=_EXCUSED + r"|\badvice\b|\bcover\ letter|\brecommendations?\b",
        ),
        Pattern(
            rf"\b(?:{_CONTACT})\b[^.!?\n]{{0,40}}\bif\ (?:you|your|anyone|someone)\b[^.!?\n]{{0,50}}\b(?:refer|recommend\ me|put\ in|vouch|forward|get\ me|have\ (?:any\ )?(?:pull|connections?|contacts?|an?\ (?:opening|spot|vacancy|position))|know\ (?:a\ PD|someone\ (?:in|at|on)|of\ (?:any\ )?(?:an?\ )?(?:open|unfilled|spot|position|vacan\w+))|can\ (?:help\ me|sponsor|get))\b",
            "“{span}” asks the public for pull.",
            confidence=0.75,
            unless=_EXCUSED + r"|\bour\b",
        ),
        Pattern(
            r"\b(?:refer\ me(?!\ to\ (?:a\ )?(?:good|resources?|the|dermat|cardio|ortho))|put\ in\ a\ (?:good\ )?word|pass\ (?:along\ )?my\ (?:CV|name|application|resume)|forward\ my\ (?:CV|application|resume|name)|vouch\ for\ me|pull\ (?:some\ )?strings|get\ my\ (?:application|file|app|ERAS|name|CV)\ (?:seen|noticed|looked\ at|in\ front|pulled|to\ the)|tag\ (?:a|any|your|every|some)\ (?:PD|program)s?\b|(?:repost|retweet|RT|share|boost|like)\b[^.!?\n]{0,30}\b(?:so|until|till)\b[^.!?\n]{0,20}\b(?:PDs?|programs?|program\ directors?|someone)\ (?:sees?|find|notice|reach))",
            "“{span}” asks the public for pull.",
            confidence=0.75,
            unless=_EXCUSED + r"|\bif\ you'd\ like|\bhappy\ to|\bI\ (?:will|can|'ll)\b|\bpatients?\b",
        ),
        Pattern(
            rf"\b(?:GoFundMe|go\ fund\ me|Venmo|Cash\ ?App|PayPal|Zelle|Ko-?fi|buy\ me\ a\ coffee|Patreon|donat(?:e|ions?|ing)|chip\ in|crowd-?fund\w*|contribut(?:e|ions?)|any\ amount|fundrais\w+|sponsor\ (?:me|my)|spare\ (?:a\ few\ )?(?:dollars|\$\d*)|help\ (?:me\ )?(?:pay|cover|fund|afford)|financial\ help|loan\ me|lend\ me)\b[^.!?\n]{{0,70}}\b{_MINE}\b[^.!?\n]{{0,50}}\b(?:exam|step|USMLE|ERAS|application|fees?|tuition|rent|interviews?|travel|flight|match|school|loans?|residency|visa|dream|token)\w*",
            "“{span}” asks the public for money.",
            confidence=0.85,
            unless=_CHARITY,
        ),
        Pattern(
            r"\b(?:my\ (?:exam|step|USMLE|ERAS|application|tuition|interview|travel|match|medical\ school)\b[^.!?\n]{0,60}\b(?:GoFundMe|Venmo|Cash\ ?App|PayPal|Zelle|donat\w+|chip\ in|link\ (?:below|in\ (?:bio|comments))\ if\ you\ can|any\ amount|every\ dollar|whatever\ you\ can)|(?:GoFundMe|Venmo|Cash\ ?App|PayPal|Zelle)\b[^.!?\n]{0,30}(?:\$\w+|@\w+|link|below|in\ bio))",
            "“{span}” asks the public for money.",
            confidence=0.75,
            unless=_CHARITY,
        ),
        Pattern(
            r"\b(?:has|have|had|got|is|with|any)\b[^.!?\n]{0,24}\b(?:room|space|an?\ (?:extra\ |open\ |spare\ |empty\ )?(?:spot|opening|seat|slot|chair))\ (?:left\ )?for\ (?:one\ more|another|an?|one|me|this)\ ?(?:[\w-]+\ ){0,4}(?:IMG|applicant|candidate|resident|intern|internist|future\ \w+|student|soul)?",
            "“{span}” is a plea in other words.",
            confidence=0.55,
            unless=_EXCUSED + r"|\b(?:study|reading|journal|project|dinner|table|abstract)\b",
        ),
        Pattern(
            r"\byou\ (?:all\ )?know\ (?:where|how)\ to\ (?:find|reach)\ me\b",
            "“{span}” is a plea in other words.",
            confidence=0.35,
        ),
    )
    bad = (
        "Any program director reading this, please give me one chance!",
        "I'll do anything for an interview at this point.",
        "Started a GoFundMe for my exam fees, link below, every dollar helps.",
        "Can someone write me an LOR before September? I'm a fast worker.",
        "DM me if you can refer me to your PD.",
        "If your program still has room for one more hardworking IMG, you know where to find me.",
        "To any coordinator out there: my file is complete, I have no invites yet, and I can be on Zoom in ten minutes.",
        "Still looking for a PGY-1 spot outside the Match. If you hear of anything, please reach out.",
    )
    good = (
        "I am applying to internal medicine this fall and would value advice on how you chose your programs.",
        "Looking for observership information in Ohio: which sites take final-year students?",
        "Happy to help with data extraction if your group needs a hand with a systematic review.",
        "How do you ask for a letter of recommendation? My attending told me to ask early and give an easy out.",
        "Our program has one open PGY-2 position in internal medicine; apply through the link.",
        "Please donate to our free clinic before Friday.",
        "Grateful that a program took a chance on me five years ago.",
        "Hospitalist job search update: PGY-3, looking at community programs in the Midwest. Always glad to meet people.",
    )

    def find(self, reading: Reading) -> Iterator[Finding]:
        """The patterns' findings, and the hints of two neighbouring sentences where they speak together."""
        yield from super().find(reading)
        if reading.has(*self.exempt_anywhere):
            return
        hints = [list(self._hints(reading, sentence)) for sentence in reading.sentences]
        for here, following in zip(hints, [*hints[1:], []], strict=True):
            together = {finding.message.split("” ")[-1]: finding for finding in (*following, *here)}
            joined = 1 - prod(1 - finding.confidence for finding in together.values())
            if here and joined >= THRESHOLD:
                lead = max(here, key=lambda finding: finding.confidence)
                evidence = tuple(f"{f.message}: {f.confidence:.2f}" for f in together.values())
                yield replace(lead, confidence=round(joined, 3), evidence=evidence)

    def _hints(self, reading: Reading, sentence: Span) -> Iterator[Finding]:
        words = reading.plain[sentence.start : sentence.end]
        if reading.inside(self.exempt, sentence.start, sentence.end) or compiled(_EXCUSED).search(words):
            return
        for expression, message, confidence in _HINTS:
            if match := compiled(expression).search(words):
                start, end = sentence.start + match.start(), sentence.start + match.end()
                message = message.replace("{span}", reading.text[start:end])
                yield self.finding(start, end, message, confidence=confidence)


_HINTS = (
    (
        rf"\b(?:any|a|some|one|all|every|to\ (?:any|the|all|every)|dear|calling\ (?:all\ )?|attention)\ (?:\w+\ ){{0,2}}?{_LEADER}\b[^.!?\n]{{0,20}}\b(?:reading|sees?|seeing|scrolling|out\ there|willing|looking|who\ (?:is|are|has|have|needs?|might|could)|with\ (?:an?\ )?(?:open|unfilled))\b",
        "“{span}” calls on programs in public.",
        0.4,
    ),
    (
        rf"\b(?:if\ (?:your|any|a|some)\ (?:program|PD|hospital|residency|attending)|if\ you(?:'re|\ are)\ (?:a|an)\ {_LEADER}|dear\ {_LEADER})\b",
        "“{span}” calls on programs in public.",
        0.3,
    ),
    (
        rf"\b(?:need|looking\ for|seeking|searching\ for|want|in\ search\ of|hunting\ for|desperate\ for|zero|no|only\ \w+|without)\b[^.!?\n]{{0,30}}\b(?:{_POSITION}|{_INTERVIEW})(?!\ (?:tips|prep|advice|questions|skills))\b",
        "“{span}” asks the public for a place.",
        0.35,
    ),
    (r"\b(?:please|pls|plz|begging|desperate\w*|help)\b", "“{span}” is a plea.", 0.2),
    (rf"\b(?:{_CONTACT})\b", "“{span}” asks to be contacted.", 0.25),
    (
        r"\b(?:I\ (?:promise|swear|guarantee)\b[^.!?\n]{0,40}|you\ (?:won't|will\ not)\ (?:regret|be\ disappointed)[^.!?\n]{0,20}|I\ won't\ let\ (?:you|your\ program)\ down|hardest[- ]working\ (?:intern|resident|IMG))",
        "“{span}” pleads.",
        0.4,
    ),
    (
        r"\b(?:my\ (?:ERAS|file|application|app|AAMC)\b[^.!?\n]{0,20}\b(?:is|are|ID)\b|AAMC\ ?(?:ID|\#))",
        "“{span}” offers an application in public.",
        0.25,
    ),
    (
        r"\b(?:last[- ]minute|cancel(?:l)?(?:ed|ation)s?|any\ time|at\ any\ (?:time|hour)|tomorrow|in\ ten\ minutes|one\ (?:email|call|click)\ away|day\ or\ night|available\ (?:immediately|now|right\ away|any\ ?time)|can\ start\ (?:immediately|tomorrow|now|today))\b",
        "“{span}” offers to come at any time.",
        0.3,
    ),
    (
        r"\b(?:connections?|contacts?|pull|an?\ in)\ (?:at|with|in)\ (?:an?\ |any\ |your\ )?(?:program|PD|residency|hospital)",
        "“{span}” asks for pull.",
        0.35,
    ),
    (
        r"\b(?:notice\ me|see\ (?:me|my\ worth)|believe\ in\ me|overlooked\ (?:my|me)|look\ past\ my|willing\ to\ (?:take|train|mentor|sponsor)\ (?:me|an\ IMG|someone))",
        "“{span}” is a plea.",
        0.45,
    ),
)

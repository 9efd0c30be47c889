"""Asking the public for letters, interviews, positions or money."""

from __future__ import annotations

from collections.abc import Iterator

from analyzers.finding import Finding, Severity
from analyzers.reading import Context, Reading
from analyzers.rule import PatternRule, compiled
from analyzers.rules.scene import ScenePattern as Pattern

_LETTER = r"(?:LORs?|letters?\ of\ (?:rec\w*|support)|(?:rec(?:ommendation)?|reference)\ letters?|letters?(?!\ to)|recommendations?(?!\ for\ (?:books?|resources?))|letter\ writers?)"
_CONTACT = r"(?:DM|message|PM|inbox|contact|text|email|ping|call|write)\ me|reach\ out|hit\ me\ up|get\ in\ touch|my\ (?:DMs|inbox)\ (?:is|are)\ open|let\ me\ know|comment\ below|drop\ me"
_EXCUSED = r"\b(?:how\ (?:to|do|did|should|can)|tips?|advice\ (?:on|for|about)|thank(?:s|ful)?\b|grateful|appreciate|honou?red|don't\ (?:ask|beg|be)|never\ (?:ask|beg)|our\ (?:program|team|department|hospital|clinic)\ (?:is|has)|we\ (?:are|have|'re)|apply\ (?:at|here|via|through)|took\ a\ chance|gave\ me\ a|should\ I|is\ it\ (?:ok|okay|rude|appropriate)|when\ (?:to|should)|who\ should)\b"
CHARITY = r"\b(?:free\ clinic|charity|non-?profit|foundation|5k|marathon|walk(?:ing)?\ for|in\ memory|relief|refugees?|shelter|food\ (?:bank|pantry)|blood|platelets|organ|research\ fund|scholarship\ fund|patients?'?\ (?:fund|families)|for\ (?:his|her|their)\ (?:family|funeral))\b"
FAVORS = r"\b(?:interview|invite|IIs?\b|LORs?\b|letter|rec(?:ommend|s\b)|refer|position|spot|seat|slot|application|ERAS|CV\b|resume|file|A?PDs?\b|program|coordinator|chance|shot|opportunit|residenc|observership|good\ word|room|space|opening|prelim|categorical|go\ ?fund|venmo|cash\ ?app|paypal|zelle|ko-?fi|fundrais|donat|sponsor|fee|exam|match|unmatched|attending|faculty|hospital|anything|IMG|from\ you|where\ to\ find\ me|loan|vouch|strings|behalf|chair|fee|usce|registering|observers?|letter|intern\b|name)"
"""What a favor is about: a text without any of these words asks for none."""
_FOR_SELF = r"\b(?:me|my)\b"
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
    exempt = frozenset({Context.MENTION, Context.QUOTED})
    exempt_anywhere = frozenset()  # the writer pleads in their own name, whatever else is told
    patterns = (
        Pattern(
            r"\b(?:please|pls|plz|kindly|someone|somebody|anyone|just|begg?(?:ing)?(?:\ you)?(?:\ to)?|can\ you|can\ (?:some|any)(?:one|body)|will\ (?:some|any)(?:one|body))\b[^.!?\n]{0,30}\b(?:give\ me|giving\ me|consider\ (?:giving\ )?me|take\ a\ (?:chance|shot)\ on\ (?:me|us|an?\ (?:IMG|hardworking|older|hungry|dedicated)|someone)|interview\ me|hire\ me|rank\ me|pick\ me|choose\ me|help\ me\ (?:get|find|land|secure|match)|(?:look\ at|review|consider|pull|open|read)\ my\ (?:ERAS|app\w*|file|CV|profile)|save\ me)\b(?!\ (?:a\ )?(?:feedback|advice|tips|an?\ idea|study|resource))",
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
            r"\b(?:all\ I\ (?:need|want|ask(?:\ for)?)\ is|I\ (?:just|only)\ (?:need|want|ask\ for)|I'm\ (?:just\ )?(?:asking|looking|hoping|waiting|praying)\ for|it\ (?:only|just)\ takes|hoping\ for|waiting\ for|praying\ (?:for|that)|all\ it\ takes\ is)\ (?:just\ |only\ )?(?:a|an|one|1|that\ one|some(?:one)?)\ (?:single\ |more\ |good\ )?(?:chance|shot|yes|program|PD|interview|invite|hospital|director|person|door)\b(?:\ (?:to|who|that|willing)\b)?",
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
            unless=CHARITY,
        ),
        Pattern(
            r"\b(?:my\ (?:exam|step|USMLE|ERAS|application|tuition|interview|travel|match|medical\ school)\b[^.!?\n]{0,60}\b(?:GoFundMe|Venmo|Cash\ ?App|PayPal|Zelle|donat\w+|chip\ in|link\ (?:below|in\ (?:bio|comments))\ if\ you\ can|any\ amount|every\ dollar|whatever\ you\ can)|(?:GoFundMe|Venmo|Cash\ ?App|PayPal|Zelle)\b[^.!?\n]{0,30}(?:\$\w+|@\w+|link|below|in\ bio))",
            "“{span}” asks the public for money.",
            confidence=0.75,
            unless=CHARITY,
        ),
        Pattern(
            r"\b(?:has|have|had|got|is|with|any)\b[^.!?\n]{0,24}\b(?:room|space|an?\ (?:extra\ |open\ |spare\ |empty\ )?(?:spot|opening|seat|slot|chair))\ (?:left\ )?for\ (?:one\ more|another|an?|one|me|this)\ ?(?:[\w-]+\ ){0,4}(?:IMG|applicant|candidate|resident|intern|internist|future\ \w+|student|soul)?",
            "“{span}” is a plea in other words.",
            confidence=0.55,
            unless=_EXCUSED + r"|\b(?:study|reading|journal|project|dinner|table|abstract)\b",
        ),
        Pattern(
            r"\b(?:recommend|refer|introduce|mention)\ (?:me|my\ name)\b[^.!?\n]{0,20}\b(?:to|with|at)\b[^.!?\n]{0,20}\b(?:your|the|a|any)\ (?:PD|APD|program|chief|chair|hospital|residency|selection)",
            "“{span}” asks for pull from someone who has not seen your work.",
            confidence=0.75,
            unless=_EXCUSED,
        ),
        Pattern(
            r"\b(?:could|can|would|will)\ you\ (?:also\ |please\ |kindly\ |maybe\ |just\ )*(?:look\ (?:at|over)|review|consider|pull|check|open|read|find)\ my\ (?:ERAS|application|file)\b",
            "“{span}” asks a reviewer for a favor in public.",
            confidence=0.75,
        ),
        Pattern(
            r"\b(?:anybody|anyone|someone|somebody|any\ \w+)\ (?:who|that)\ (?:can|could|might|will|would)\ (?:get|find|give|offer|land|secure|hook)\ me\b",
            "“{span}” asks the public for a favor.",
            confidence=0.6,
            unless=_EXCUSED + r"|\b(?:feedback|pointers|perspective|resource|link|coffee)\b",
        ),
        Pattern(
            r"\b(?:offer|grant|give|send|get)\ me\ (?:just\ |even\ )?(?:an?|one|that|any)\ (?:single\ )?(?:interview|invite|spot|position|seat|slot|residency|letter|LOR)\b|(?:^|[.!?]\s)interview\ me\b",
            "“{span}” asks for the place itself.",
            confidence=0.65,
            unless=_EXCUSED,
        ),
        Pattern(
            r"\b(?:how\ (?:can\ I|I\ can|do\ I|could\ I|to)|guide\ me|help\ me|want\ to)\b[^.!?\n]{0,24}\bget\ (?:an?\ |the\ )?(?:position|interview|residency|spot|seat|job|observership)\ (?:in|at|with)\ your\b",
            "“{span}” asks for a place in somebody's own program.",
            confidence=0.65,
        ),
        Pattern(
            r"\bremember\ (?:me|us|an?\ (?:fellow|old|former)\ \w+)\ (?:when|as|while|if)\ you\b|\bwhen\ you\ (?:go\ through|review|read|screen|rank|pick|sort)\ (?:the\ |your\ )?(?:applications?|applicants|files|candidates)\b[^.!?\n]{0,30}\b(?:me|mine|my)\b",
            "“{span}” asks a reviewer for a favor in public.",
            confidence=0.7,
        ),
        Pattern(
            r"\b(?:email|call|word|nod|text|sentence|line|phone\ call|message|signature|letter)\ from\ you\ (?:could|would|can|might|will)\ (?:change|save|make|open|mean|fix)\b",
            "“{span}” asks for a favor from people who do not know the work.",
            confidence=0.65,
        ),
        Pattern(
            r"\b(?:spare|give|send|lend|pitch\ in|support|throw\ in|put)\b[^.!?\n]{0,30}\b(?:toward|towards|for)\ my\ (?:exam|application|ERAS|step|USMLE|tuition|fees?|residency|interview|match)\b",
            "“{span}” asks the public for money.",
            confidence=0.75,
            unless=_EXCUSED + "|" + CHARITY + r"|\bprayers?\b|\bluck\b",
        ),
        Pattern(
            r"\b(?:any|whatever)\ (?:paid\ or\ unpaid\ |paid\ |unpaid\ |kind\ of\ |open\ |residency\ )*(?:position|job|spot|role|opportunity)s?\b[^.!?\n]{0,20}\b(?:any|whatever)\ (?:hospital|city|state|specialty|program|country|place)\b",
            "“{span}” asks everybody for anything.",
            confidence=0.7,
            unless=_EXCUSED,
        ),
        Pattern(
            r"\bmy\ (?:cash\ ?app|venmo|paypal|zelle|go\ ?fund\ ?me|ko-?fi|fundraiser)\b|\b(?:started|set\ up|created|opened|launched|made|running)\ (?:a|my|this)\ (?:go\ ?fund\ ?me|fundraiser|crowdfund\w*|patreon|ko-?fi)\b",
            "“{span}” asks the public for money.",
            confidence=0.65,
            unless=CHARITY + r"|\b(?:students|clinic|nurse|nurses|family|families|colleague|friend)\b",
        ),
        Pattern(
            r"\b(?:looking\ for|need|seeking|find|want|hoping\ for|is\ there)\ (?:a|any|some)\ (?:kind\ |generous\ )?(?:sponsor|benefactor|donor|loan)s?\ (?:for|to\ (?:pay|cover|help))\b",
            "“{span}” asks the public for money.",
            confidence=0.75,
            unless=CHARITY,
        ),
        Pattern(
            r"\b(?:need|looking\ for|seeking|in\ need\ of|iso)\ (?:an?|any|some)\ (?:[\w-]+\ ){0,2}?(?:attending|cardiologist|internist|physician|doctor|preceptor|faculty\ member|md|hospitalist|professor|someone)\ (?:to|who\ (?:can|will|would))\ (?:write|sign|do|give|provide)\b",
            "“{span}” asks strangers for a letter.",
            confidence=0.75,
            unless=_EXCUSED,
        ),
        Pattern(
            r"\bdesperate\ (?:for|to\ (?:find|get))\b[^.!?\n]{0,30}\b(?:usce|interviews?|position|spot|letters?|lors?|rotation|observership|residency|job|experience)\b|\b(?:write|writing|vouch|speak)\b[^.!?\n]{0,14}\bon\ my\ behalf\b[^.!?\n]{0,10}(?:[.!?]|$)",
            "“{span}” asks the public for a favor.",
            confidence=0.65,
            unless=r"\b(?:thank\w*|grateful|he|she|they|wrote|spoke|agreed|offered)\b",
        ),
        Pattern(
            r"\b(?:empty|open|free|spare)\ (?:chair|seat|spot|slot|place|desk)\b[^.!?\n]{0,30}\bI(?:'ll|\ will|\ would|'d|\ can|\ could)\ (?:fill|take|be|sit)",
            "“{span}” is a plea in other words.",
            confidence=0.7,
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
        """The patterns' findings; in advice to others only where the writer asks for themselves."""
        if not compiled(FAVORS).search(reading.plain):
            return
        for finding in super().find(reading):
            asks_for_self = compiled(_FOR_SELF).search(reading.plain, finding.start, finding.end)
            if asks_for_self or not reading.inside({Context.GUIDANCE}, finding.start, finding.end):
                yield finding

"""The writer's own identifiers: application numbers, birth date, phone, home address, papers."""

from __future__ import annotations

from collections.abc import Iterator

from analyzers.document import Kind
from analyzers.finding import Finding, Fix, Severity
from analyzers.reading import Context, Reading
from analyzers.rule import Example, Pattern, PatternRule, compiled
from analyzers.rules.scene import ScenePattern

_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
_DATE = rf"(?:\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{2,4}}|\d{{4}}-\d{{2}}-\d{{2}}|{_MONTH}\ \d{{1,2}}(?:st|nd|rd|th)?(?:,?\ \d{{4}})?|\d{{1,2}}(?:st|nd|rd|th)?\ (?:of\ )?{_MONTH}(?:,?\ \d{{4}})?)"
_PHONE = (
    r"(?:\+\d{1,3}[ .-]?)?(?:\(\d{2,4}\)\ ?|\d{2,4}[ .-])\d{3,4}[ .-]?\d{3,4}(?!\d)|\+\d{9,14}\b|\b\d{10}\b"
)
_OFFICE = r"\b(?:hotline|helpline|lifeline|crisis|988|911|741741|poison|office|clinic|front\ desk|scheduling|appointments?|registration|register|dial-?in|zoom|webinar|meeting\ id|RSVP|1-?8(?:00|88|77|66|55)|switchboard|department|hospital|pager|volunteer\ line|desk|library|bookings?|rooms?\ reserv\w+|pharmacy|patient'?s?\ (?:phone|number|cell))\b"
_ROAD = r"(?:st(?:reet)?|ave(?:nue)?|r(?:oa)?d|blvd|boulevard|dr(?:ive)?|lane|ln|court|ct|place|pl|terrace|way|parkway|pkwy|circle)"
_ADDRESS = rf"\d{{1,5}}[A-Za-z]?\ (?:[NSEW]\.?\ )?(?:\d{{1,3}}(?:st|nd|rd|th)|[A-Z][\w'-]+)(?:\ [A-Z][\w'-]+){{0,2}}\ {_ROAD}\b\.?(?:,?\ (?:apt|apartment|unit|suite|\#)\.?\ ?\w+)?"


class SelfPii(PatternRule):
    """Your own identifiers in public.

    What it looks for:
        AAMC, NRMP, USMLE and ECFMG numbers, birth date, phone, home address, social security and passport numbers,
        pictures of identity papers, marital status as in a form. A professional email passes.
    Why it matters:
        Application numbers and a birth date are enough to impersonate an applicant; a phone number invites
        strangers; what a form may not ask, a profile need not tell.
    Example:
        Reach me at +1 201 555 0148, AAMC ID 14820377.
    Instead:
        Reach me at name@school.edu, or by message here.
    Source:
        NIST SP 800-122, Guide to Protecting the Confidentiality of Personally Identifiable Information (2010).
    """

    id = "self-pii"
    category = "self-pii"
    severity = Severity.WARN
    exempt = frozenset({Context.MENTION, Context.GUIDANCE})
    exempt_anywhere = frozenset()  # a number is real beside an invented story too
    patterns = (
        ScenePattern(
            r"\b(?:AAMC|NRMP|USMLE|ECFMG|ERAS|EPIC|MyERAS|FCVS|FSMB|NBME|OASIS|applicant|candidate)(?:/\w+)?\ ?(?:ID|I\.D\.|no\.?|number|num|\#|identification|PIN|token|username|login)?(?:\ (?:number|no\.?|ID))?(?:\s?(?:is|[:=\#(-])+\s?|\ )(?:is\ )?(?P<span>[A-Z]?\d(?:[- ]?\d){5,10})\b",
            "“{span}” is an application number.",
        ),
        ScenePattern(
            r"\b(?P<span>N\d{7})\b(?=[^.!?\n]{0,40}\b(?:NRMP|rank|match))|(?<=NRMP\ )\#?N?\d{7,8}\b",
            "“{span}” is an application number.",
        ),
        ScenePattern(
            r"\b(?:AAMC|NRMP|USMLE|ECFMG|ERAS)?\ ?(?:ID|number|identification\ number)s?\b(?:\ (?:and\ all|at\ the\ top|showing|visible|included|in\ full\ view|in\ plain\ sight|on\ (?:display|it)|too))[^.!?\n]{0,30}",
            "“{span}” leaves your number in the picture.",
            confidence=0.7,
            unless=r"\b(?:blur\w*|hid(?:e|den)|never|make\ sure|check\ that)\b",
        ),
        ScenePattern(
            r"\b(?P<span>(?:passport|green\ card|driver'?s?\ licen[sc]e|permit|birth\ certificate|ID\ card|social\ security\ card))\b[^\n]{0,40}\((?:pic|photo|picture|image|scan)\b",
            "“{span}” puts an identity paper on view.",
            confidence=0.7,
        ),
        ScenePattern(
            r"\b(?:didn't|did\ not|forgot\ to|without|lol\ didn't|too\ lazy\ to)\ (?:even\ )?(?:crop|blur|hide|cover|black(?:ing)?\ out|cropping|blurring)[^.!?\n]{0,24}\b(?:my\ )?(?:AAMC|NRMP|USMLE|ECFMG|ID|number|name\ and|DOB|birth|address|passport)\w*",
            "“{span}” leaves your number in the picture.",
            confidence=0.75,
        ),
        ScenePattern(
            rf"\b(?:DOB|D\.O\.B\.?|date\ of\ birth|birth\ ?date|birthday|born)\b\s?(?:is|on|[:=-])?\s?(?:on\ )?(?P<span>{_DATE})",
            "“{span}” is a birth date.",
            confidence=0.85,
            unless=r"\b(?:he|she|they|was\ born\ (?:on|in)\ \w+\ \d{1,2},\ 1[0-8]|patient|pt|baby|infant|newborn|Osler|daughter|son)\b",
        ),
        ScenePattern(
            rf"\b(?:turn(?:ing|ed|s)?|being)\ \d{{2}}\ on\ (?P<span>{_DATE})|\b(?:birthday\ (?:to\ me|is|was|girl|boy|!!)|(?:it's|its)\ my\ birthday|my\ birthday)\b[^\n]{{0,24}}?(?P<day>(?:{_DATE})(?:,?\ (?:'|19|20)?\d{{2}})?)\b",
            "“{span}” is a birth date.",
            confidence=0.75,
            unless=r"\b(?:he|she|they|patients?|pt|baby|infant|newborn|daughter|son|mother|father|mom|dad|grandm\w+|grandf\w+|wife|husband|clinic|hospital|ward|school|osler)\b",
        ),
        ScenePattern(
            rf"\bb\.\s?(?P<span>{_DATE})",
            "“{span}” is a birth date.",
            confidence=0.8,
            kinds=frozenset({Kind.HEADLINE, Kind.ABOUT, Kind.BIO}),
        ),
        ScenePattern(
            rf"\b(?:I|I'm|I'll)\b[^.!?\n]{{0,12}}\b(?:turn(?:ed|ing|s)?|be)\ \d{{2}}\ (?:on|this)\ (?P<span>{_DATE})",
            "“{span}”, with your age, is your birth date.",
            confidence=0.7,
        ),
        ScenePattern(
            rf"\b(?:call|text|whats\ ?app|signal|telegram|ring|phone|cell|mobile|tel|number|contact|reach|☎|📞|📱)\b[^.!?\n]{{0,36}}?(?P<span>{_PHONE}|\b555-\d{{4}}\b|(?<![-\d])\d{{3}}-\d{{4}}(?![-\d]))|(?P<first>{_PHONE})[^.!?\n\d]{{0,12}}\b(?:call|text|whats\ ?app|ring|any\ ?time)\b",
            "“{span}” is a phone number.",
            confidence=0.85,
            unless=_OFFICE,
        ),
        ScenePattern(
            rf"(?<![\d#./-])(?P<span>{_PHONE})",
            "“{span}” is a phone number.",
            confidence=0.7,
            unless=_OFFICE + r"|\b(?:NCT|PMID|doi|ISBN|ISSN|grant|trial|MRN|isbn)\b|https?:",
            kinds=frozenset({Kind.HEADLINE, Kind.ABOUT, Kind.BIO}),
        ),
        ScenePattern(
            rf"\b(?:I\ (?:live|moved|stay|am\ staying|rent)|my\ (?:new\ |home\ )?(?:address|place|apartment|flat|house)|home\ address|mail(?:ing\ address)?|send\ (?:it|them|cards?|gifts?|packages?)\ to|find\ me\ at|moving\ (?:in)?to|(?:apartment|apt|unit|flat)\ \#?\w{1, 4},|(?:new\ )?(?:apartment|flat|place|home|house)(?:!|:)|(?:I'm\b[^.!?\n]{{0,50}})?living\ (?:at|on)|housewarming|we\ live\ at|I'm\ at|now\ at)(?:(?<=[!:])|\b)[^.?\n]{{0,30}}?(?P<span>(?-i:{_ADDRESS.replace(_ROAD, '(?i:' + _ROAD + ')')}))",
            "“{span}” is a home address.",
            confidence=0.85,
        ),
        ScenePattern(
            rf"(?:^|\n|[|•·;]\s?)\W*(?:home\ )?address\s?:\s?(?P<span>(?-i:{_ADDRESS.replace(_ROAD, '(?i:' + _ROAD + ')')}))",
            "“{span}” is a home address.",
            unless=r"\b(?:venue|event|clinic|office|hospital)\b",
        ),
        ScenePattern(
            r"\bmarital\ status\b\s?[:=-]?\s?(?:is\ )?(?:single|married|divorced|widow(?:ed|er)?|separated|engaged|unmarried)?|\b(?:civil\ status|relationship\ status)\s?[:=-]\s?\w+",
            "“{span}” belongs in no application: a program may not ask it.",
            confidence=0.8,
            unless=r"\b(?:patients?|social\ determinants|ask(?:ed|s|ing)?|illegal|question|survivors?|mortality|associated|predict\w*|health|data|covariat\w+|adjust\w*)\b",
        ),
        ScenePattern(
            r"(?:^|[|•·,;\n]\s?)(?:(?:single|married|divorced|unmarried),?\ (?:no\ children|no\ kids|with\ no\ children|male|female|\d{2}\ (?:years|y/?o)))|\b\d{2}[-\ ]?(?:years?[-\ ]old|y/?o),?\ (?:single|married|unmarried)\b(?=\s*[|,.;]|\s*(?:male|female))",
            "“{span}” reads as the personal data of a form.",
            confidence=0.65,
            unless=r"\b(?:patients?|pt|presents?|presented|history\ of|comes\ in|admitted)\b",
        ),
        ScenePattern(
            r"\b(?:I'm|I\ am|US\ citizen|USMG|IMG|applicant|MS\d|here)\b[^.!?\n]{0,24}(?:,|\|)\s?(?:\d{2}|age\ \d{2}),?\ (?:and\ )?(?P<span>(?:single|married|divorced|unmarried|engaged)\b[^.!?\n]{0,24})|\b(?:age\ \d{2}|\d{2}\ y/?o)\s?[|,/]\s?(?P<aged>(?:married|single|divorced|engaged)\b)|(?:^|[.!?|,;\n]\s?)(?P<form>(?:single|married|divorced|unmarried),?\ (?:(?:one|two|three|no|\d)\ (?:child|children|kids?)|female|male)(?:,?\ (?:age|aged)\ \d{2})?)",
            "“{span}” reads as the personal data of a form.",
            confidence=0.65,
            unless=r"\b(?:patients?|pt|presents?|presented|history\ of|comes\ in|admitted|smok\w+|he|she|mr|mrs|ms)\b",
        ),
        ScenePattern(
            r"\bmy\ (?:\w+\ ){0,2}(?:passport|driver'?s?\ licen[sc]e|green\ card|birth\ certificate|photo\ ID|naturali[sz]ation\ certificate|citizenship\ certificate)\b[^\n]{0,60}\b(?:here\ (?:it|she|he)\ is|in\ all\ its|look\ at\ (?:it|that|this)|(?:pic|photo|picture)\ (?:below|attached))|\b(?:permit|passport|green\ card|licen[sc]e|visa|certificate)\b[^\n]{0,40}\b(?:photo|pic|picture|scan|image|screenshot)\ (?:below|attached|above|in\ (?:the\ )?(?:comments|thread))|\b(?:photo|pic|picture|scan|image|screenshot|snap)\ of\ my\ (?:[\w'-]+\ ){0,4}?(?:permit|passport|licen[sc]e|visa|green\ card|certificate|id)\b",
            "“{span}” puts an identity paper on view.",
            confidence=0.7,
            unless=r"\b(?:blurr\w*|cropp\w*|cover\w*|how\ to|never|don't|lost|asked|ecfmg\ certificate)\b",
        ),
        ScenePattern(
            r"\b(?:SSN|social(?:\ security)?(?:\ (?:number|no\.?|\#))?)\b[^.!?\n]{0,16}?(?P<span>\d{3}-?\d{2}-?\d{4}|\b\d{4}\b)",
            "“{span}” is part of a social security number.",
        ),
        ScenePattern(
            r"\b(?:passport|driver'?s?\ licen[sc]e|green\ card|visa|national\ ID|CNIC|aadhaar|student\ ID|licen[sc]e)\ ?(?:no\.?|number|\#|num|ID)?\s?(?:is|[:=\#])\s?(?P<span>[A-Z]{0,3}\d[\dA-Z-]{4,14})\b",
            "“{span}” is the number of an identity paper.",
        ),
        ScenePattern(
            r"\b(?:pic(?:ture)?|photo|screenshot|scan|snap|selfie|image|here(?:'s|\ is)|shar(?:e|ing)|look\ at|check\ out|posting|showing|attach(?:ed|ing)|upload(?:ed|ing)?|hold(?:ing)?\ up)\b[^.!?\n]{0,30}\bmy\ (?:new\ |US\ |brand[- ]new\ |american\ |updated\ )?(?:passport|driver'?s?\ licen[sc]e|green\ card|social\ security\ card|visa\ (?:page|stamp)|birth\ certificate|photo\ ID|hospital\ (?:ID|badge)|ID\ card|scheduling\ permit|naturalization\ certificate)\b(?!\ (?:photo\ )?(?:looks|expired|arrived))",
            "“{span}” puts an identity paper on view.",
            confidence=0.75,
            unless=r"\b(?:(?:is|are|was|were|all|I)\ (?:blurred|cropped)|cropped\ out|how\ to|which|don't|never|renew\w*|lost)\b",
        ),
        ScenePattern(
            r"\bmy\ (?:\w+\ ){0,2}(?:passport|driver'?s?\ licen[sc]e|green\ card|birth\ certificate|permit|photo\ ID|SSN\ card)\b[^.!?\n]{0,30}\b(?:pictured|attached|below|in\ the\ (?:photo|picture|pic|first\ slide|comments)|swipe|above|👇)",
            "“{span}” puts an identity paper on view.",
            confidence=0.7,
        ),
    )
    bad = (
        "Reach me at +1 201 555 0148, AAMC ID 14820377.",
        Example("MS4 | Internal medicine | 201-555-0148", Kind.HEADLINE),
        Example("Date of birth: 14 March 1998. Marital status: single.", Kind.ABOUT),
        "Programs, my NRMP ID is N0184423, rank me!",
        "Here is a picture of my new passport, finally an American!",
        "I moved to 48 Larkspur Avenue, Apt 3, come and say hello.",
        "ECFMG/USMLE ID: 1-038-221-4, Step 2 taken in June.",
    )
    good = (
        "Reach me at ana.rivera@school.edu.",
        "Where do I find my AAMC ID in MyERAS?",
        "Never post your NRMP ID or your birth date.",
        "If you are struggling, call or text 988, or 1-800-273-8255.",
        "Our clinic is at 120 Alder Street; the front desk is 973-555-0102.",
        "Step 2 CK on 14 March, wish me luck.",
        "Married to a nurse, and grateful for it on every call night.",
        "Marital status was associated with survival after adjustment.",
    )

    def found(self, reading: Reading, pattern: Pattern, start: int, end: int) -> Finding:
        """The finding, with an edit that takes the number out where a number is marked."""
        finding = super().found(reading, pattern, start, end)
        if not any(char.isdigit() for char in reading.text[start:end]):
            return finding
        return self.finding(
            start,
            end,
            finding.message,
            confidence=finding.confidence,
            fixes=[Fix("Take the number out", start, end, "[removed]")],
        )

    def find(self, reading: Reading) -> Iterator[Finding]:
        """The patterns' findings outside what is told of a patient."""
        for finding in super().find(reading):
            sentence = reading.sentence_at(finding.start)
            told_of_patient = reading.inside({Context.PATIENT}, sentence.start, sentence.end)
            if not told_of_patient or compiled(r"\bmy\ (?:AAMC|NRMP|USMLE|number|phone|cell|address)").search(
                reading.sentence_text(finding.start)
            ):
                yield finding

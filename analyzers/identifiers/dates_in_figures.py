"""Dates in figures: "2024-04-12", "4/12/57", "adm 4/12", "DOB 041257", "CABG 3/2019".

A month and a day without a year may read like a score or a fraction ("4/5 strength", "2/6 murmur", "5/7 days"):
such figures count only beside words that dates go with, others unless a word beside them says what they are.
Source: 45 CFR 164.514(b)(2)(i)(C).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from analyzers.identifier import Identifier, IdentifierType

_TIME = (
    r"(?:[ T](?:at[ ])?\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2})?(?:[ ]?[ap]\.?m\b\.?)?)?"
)
_M, _D = r"(?:0?[1-9]|1[0-2])", r"(?:0?[1-9]|[12]\d|3[01])"
_ISO = re.compile(rf"(?<![\w./-])(?:19|20)\d\d(?P<sep>[-/.]){_M}(?P=sep){_D}(?!\d|[-/.]\d){_TIME}")
_FULL = re.compile(
    r"(?<![\w./-])(?P<a>\d{1,2})[ ]?(?P<sep>[-/.])[ ]?(?P<b>\d{1,2})[ ]?(?P=sep)[ ]?(?P<y>(?:18|19|20)\d\d|'?\d\d)"
    r"(?:[ ]?(?:-|to|through|thru|until)[ ]?\d{1,2}(?P=sep)\d{1,2}(?:(?P=sep)(?:20\d\d|\d\d))?)?(?!\w|[-/.]\d)"
)
_RANGE_TO_FULL = re.compile(
    rf"(?<![\w./-]){_M}/{_D}[ ]?(?:-|to|through|thru)[ ]?{_M}/{_D}/(?:20)?\d\d(?![\w/-])"
)
_COMPACT = re.compile(
    r"(?<![\w./:\#-])(?:19[3-9]\d|20[0-4]\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?![\w/.-])"
)
_NUMBERED = re.compile(r"\b(?:pmid|id|no|number|nr|mrn|acct|ref|case|nct|code)\b[^\w]{0,3}$", re.IGNORECASE)
_MONTH_AND_YEAR = re.compile(rf"(?<![\w./-]){_M}/(?:19|20)\d\d(?![\w/]|[.-]\d)")
_MONTH_AND_DAY = re.compile(
    rf"(?<![\w./-])(?P<first>{_M})(?P<sep>[/.-])(?P<second>{_D})"
    rf"(?P<range>[ ]?(?:-|to|through|thru|until|and|&)[ ]?(?:{_M}/{_D}|{_D}(?![ ]?(?:mg|days?|weeks?|/))))?(?![\w/%]|[.-]\d)"
)
_MONTH_AND_SHORT_YEAR = re.compile(rf"(?<![\w./-]){_M}/(?:3[2-9]|[4-9]\d)(?![\w/%]|[.-]\d)")
_DIGITS = re.compile(
    r"\b(?:dob|d\.o\.b\.?|date[ ]of[ ]birth|birth[ ]?date|born|adm(?:it(?:ted)?|ission)?[ ]date|date)(?:[ ]?[:=#]|[ ]is)?[ ]?"
    r"(?P<span>\d{4}|\d{6}|\d{8})(?![\w/.-])",
    re.IGNORECASE,
)
_WHEN = (
    r"dob|d\.o\.b\.?|date[ ]of[ ]\w{4,10}|dos|doa|dod|birth[ ]?da(?:te|y)|born|b-?day|adm(?:it(?:ted|s)?|ission)?\.?|"
    r"hospitali[sz]ed|discharged?|d/c'?e?d?|dc'?e?d?|readmit(?:ted)?|readmission|transferred|xfer|dated?|seen|"
    r"last[ ]\w{2,12}|last[ ]known[ ]well|lmp|edd|edc|lkw|since|until|till|surgery|operation|procedure|post-?op|"
    r"appt|appointment|appts|f/u|follow-?up|fu|(?:re)?scheduled|visit|visited|onset|start(?:ed|ing)|begun|began|stopped|"
    r"diagnosed|dx'?d?|expired|died|deceased|passed(?:[ ]away)?|death|delivered|delivery|intubated|extubated|presented|"
    r"arrived|collected|drawn|reported|resulted|placed|implanted|removed|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|effective|exp|expires|valid|filled|refilled|dispensed|vaccinated|vaccine|"
    r"immunized|shift|labs?|cultures?[ ](?:from|on|of)|imaging|biops(?:y|ied)|cath|transplant(?:ed)?|consult(?:ed)?|exam|"
    r"ed|er|icu|day[ ]of|as[ ]of|due|released|notes?|cxr|mri|ct|echo|ekg|ecg|egd|colonoscopy|x-?ray|ultrasound|us|pet|tka|tha|"
    r"cabg|pci|lap[ ]chole|appy|c-?section|orif|mva|fall|fell|stroke|mi|stent|bypass|chemo|injury|bite|tavr|ercp|tips|turp|"
    r"bka|aka|amputation|fusion|repair|ablation|cardioversion|bronch|thoracentesis|paracentesis|dialysis|infusion|"
    r"crani\w{4,8}|clinic|appts?|no-?show\w{0,3}|line|picc|port|foley|catheter|cvc|ij|permacath|hd|eval|pre-?op|rounds?|"
    r"lp|cysto|eus|mrcp|cta|dexa|pap|holter|echo|tte|tee|shot|jab|booster|hospice|snf|rehab|today|yesterday|tomorrow|tmrw|"
    r"tonight|overnight|this[ ](?:am|pm|morning|afternoon|evening)|letter|call(?:ed)?|refill\w{0,2}|script|rx|period|"
    r"conceived|iud|depo|psych|ems|tested|post[ -][a-z]{4,16}|s/p[ ][\w ]{2,24}"
)
_LINK = r"(?:[ ]?[:=#(,-]{1,2})?[ ]?(?:(?:on|in|from|of|date|is|was|by|for|at|the|to|back|around|approx|about|due|:)[ :]{1,2}){0,3}"
_STRONG = re.compile(rf"(?<![\w/-])(?:{_WHEN}){_LINK}$", re.IGNORECASE)
_BIRTH = re.compile(
    rf"\b(?:dob|d\.o\.b\.?|date[ ]of[ ]birth|birthday|born|admitted|admission|discharged|seen|surgery|dated?|adm|d/c'?d){_LINK}$",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:dob|born|s/p[ ][\w ]{2,24}|since|diagnosed|dx'?d|surgery|cabg|pci|stent|transplant|tavr)[ :]{1,2}(?:in[ ])?$",
    re.IGNORECASE,
)
_EVENT = re.compile(
    r"\b(?:admitted|seen|discharged|transferred|hospitali[sz]ed|presented|diagnosed|fell|died|delivered|born|surgery|"
    r"readmitted|operated|stopped|held|resumed|found|woke|collapsed|arrested|coded|tested|received|inpatient|had)(?:[ ][\w.'-]{1,14}){1,4}[ ]$",
    re.IGNORECASE,
)
_WEAK = re.compile(r"\b(?:from|by|before|after|between|through|thru|around|till|for)[ ]$", re.IGNORECASE)
_ON = re.compile(r"(?:\bon|@)[ ]$", re.IGNORECASE)
_AFTERWARDS = re.compile(
    r"[ ](?:admission|admit\w{0,3}|discharge|visit|appt|appointment|surgery|labs?|cxr|ct|mri|echo|clinic|note|ekg|procedure|"
    r"biopsy|er|ed)\b",
    re.IGNORECASE,
)
_NOT_AFTER = re.compile(
    r"[ ]?(?:strength|murmurs?|systolic|diastolic|sem\b|hsm|pain|power|motor|reflex\w{0,2}|dtrs?|pulses?|edema|bottles?|blood|"
    r"cultures?|sirs|criteria|points?|positive|pos\b|nodes?|cores?|tabs?|of[ ](?:the|patients|them|our)|bilat\w{0,8}|"
    r"(?:l|r)?[ul]e\b|throughout|extremit\w{3,4}|in[ ](?:the|all|bilateral|his|her|both|severity|intensity)|apgars?|"
    r"severity|intensity|on[ ](?:the|a)[ ](?:pain|scale)|scale|days?\b|doses|tablets?|cups?|teaspoons?|inch|mg|mcg|ml|weeks?\b|"
    r"months?\b|years?\b|times|hours?|minutes?|cm|mm|ns\b|normal[ ]saline|recall|words|objects|vaginal|split|correct|"
    r"questions|stars|gcs|mmse|moca|apgars?\b|score\b|intact|circle|needle|complete\b|right\b|wrong\b|in[ ](?:cases|controls|adults|children|those|women|men|patients|each|group|trials)|film|bid|tid|daily|\+|\"|strips?|of[ ](?:all|patients|cases|us|my|those|these|his|her|a|cases)\b|system\b|"
    r"stage|ths\b|ratio|odds|to[ ]\d{1,2}/\d{1,2}\b|ppl|pts\b|u\b|units?|gauge|cmh2o|on[ ](?:\d{1,3}%|bipap|cpap))",
    re.IGNORECASE,
)
_EXAM = re.compile(
    r"\b(?:cx|bcx|bcxs?|sem|hsm|gallop|[rl][ul]e|[ul]e|mrc|ue|le|nyha|asa|oriented|a&?o(?:x\d)?|alert|hand[ ]?grip|grip|strength|murmur|pain|power|motor|reflex\w{0,2}|dtrs?|pulses?|edema|systolic|grade|score[ds]?|scale|rating|rated|gcs|"
    r"apgar|criteria|ratio|fraction|odds|out[ ]of|blast|recall|mmse|moca|rate|centor|heart|curb|muscle|cultures?|bottles?|"
    r"nodes?|likert|stars?|bmi|severity|vision|acuity)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"[ ](?!labs|notes)[a-z]{3,14}s\b")  # 3/4 attendings
_COUNTED_PEOPLE = re.compile(
    r"[ ](?:\w{3,14}[ ])?(?:patients|pts|cases|people|studies|trials|residents|students|attendings|interns|programs|programmes|"
    r"interviews|cores|nodes|lesions|samples|eyes|joints|members|women|men|children|votes|respondents|sites|hospitals|"
    r"questions|items|criteria|sessions|cycles|leads|segments|subjects|participants|tests|answers|applicants|friends|doctors|nurses|"
    r"faculty|specialties|topics|slides|chapters|modules|lectures|blocks|shifts|babies|infants|families|classmates|parts|steps|events|responses|deaths|infections|episodes|animals|mice|infants|applications|programs|offers|schools|books|goals|points|rats|centers|countries|states)\b",
    re.IGNORECASE,
)
_BRITISH = re.compile(
    r"\b(?:for|in|x|past|last|over|every|the|review|after|repeat[ ]in|q)[ ]?$", re.IGNORECASE
)  # 3/7 is three days
_COUNTS = re.compile(
    r"(?:\b(?:days?|d|cycles?|c|doses?|weeks?|wk|sessions?|part|pages?|pg|round|fractions?|fx|treatments?|block|modules?|lectures?|"
    r"chapter|episode|question|slide|thread|tweet|post|level|bottle|vial|tube|box|step|item|unit|top|ranked|got|answered|"
    r"placed|interviews?|rotation|answers|clerkship|rank|only|about|nearly|almost|roughly|approximately|another|just[ ]over|matched|won|lost|completed|finished)|\#)[ :#]{0,2}(?:is[ ])?$",
    re.IGNORECASE,
)
_READS = (
    r"(?:[ ]?[:=,(~>-]{0,2}[ ]?(?:\b(?:is|was|of|at|to|from|now|today|scored?|score|total|came|back|dropped|fell|improved|went|up|down|"
    r"the|a|on|admission|currently|only|still|recheck|repeat|last|then|about|approx|settings?|with|and|trending|stable|max|both|"
    r"each|time|yesterday|month|year|visit|this|by)\b|\d{1,2}/\d{1,2})){0,5}[ ]?[:=,(~>-]{0,2}[ ]?$"
)
_SCORED = re.compile(
    r"(?<![\w/])(?:scor(?:e|es|ed|ing)|scales?|rat(?:ed|ing|ios?)|mmse|moca|slums|gcs|phq-?\d?|gad-?\d?|aims|ham-?d|madrs|y-?bocs|panss|"
    r"curb(?:-?65)?|has-?bled|chads\d?(?:-?va(?:sc)?)?|chadsvasc|alvarado|stop-?bang|centor|mcisaac|sofa|qsofa|apache|westley|barthel|"
    r"i?adls?|epds|ciwa(?:-ar)?|cows|spmsq|mini-?cog|braden|beighton|bpp|biophysical|aldrete|das(?:28)?|cdai|nihss?|asas|ecog|kps|"
    r"karnofsky|edss|apgars?|silverman|bishop|flacc|pews?|mews|news2?|ace-?iii|audit(?:-c)?|cage|dast|pcl(?:-5)?|isi|epworth|ess|ipss|amts|4at|frail|edinburgh|tinetti|berg|norton|fim|waterlow|fagerstrom|rankin|fugl|n?prs|vas|dlqi|cdr|clock|mmrc|gleason|"
    r"(?:pi|bi|ti|li)-?rads|hla|match(?:ed)?|titers?|titres?|dilution|rpr|vdrl|ana|aso|coombs|bipap|cpap|ipap|epap|peep|vent|ps|psv|simv|"
    r"pressures?|settings?|h&h|hh|hgb|hb|hct|vision|acuity|snellen|odds|chance|probability|suboxone|subutex|bup\w{0,11}|zubsolv|caduet|"
    r"lotrel|azor|glyxambi|percocet|norco|vicodin|trelegy|anoro|stiolto|nph|novolog\w{0,4}|mix|humulin|version|ver|grade|gr|stage|class|"
    r"phase|type|nodes?|lns?|cores?|bottles?|sets?|criteria|likert|stars?|severity|intensity|sirs|slicc|gene|exons?|gravida|para|tpal|"
    r"quiz|grades?|marks?|points?|acr|eular|sledai|bvas|hbi|psqi|scoff|mdq|hads|bdi|bai|rass|cam-icu|cpot|gds|fev1?|fvc|e/a|needle|"
    r"screw|wrench|drill|mesh|suture|french|size|blade)" + _READS,
    re.IGNORECASE,
)
_PAIRED = re.compile(
    r"(?<![\w/])(?!f/u|d/c|s/p|h/o|w/u|n/v|c/o|p/w|d/t|w/o|r/o|y/o|a/w|b/l|w/h|m/f)[A-Za-z0-9]{1,14}(?:/[A-Za-z]{1,14}|-(?:hctz|apap|hct))(?:[ ]?[:=(]?[ ]?(?:is|was|of|now|ratio|today|down[ ]to|stable)?)[ ]?(?:\d{1,2}/\d{1,2}[ ](?:vs|or|to|->|>)[ ])?$",
    re.IGNORECASE,
)
_ORDERED_UNIT = re.compile(r"\b\d{1,3}[ +-]$")  # 38 3/7 weeks, 1 1/2 tablets
_RELATIVE = re.compile(
    r"(?:\b(?:today|yesterday|tomorrow|tmrw|tonight|overnight|this[ ](?:am|pm|morning|afternoon|evening|week)|last[ ](?:night|week)|"
    r"(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday))[ ,(]{1,3})$",
    re.IGNORECASE,
)
_TIMED = re.compile(
    r"[ ,]{1,2}(?:@|at[ ])?[ ]?(?:\d{1,2}:\d\d|[0-2]\d[0-5]\d\b|\d{1,2}[ap]m\b)", re.IGNORECASE
)
_THREAD_END = re.compile(r"(?:^|[.!?:)\]\n][ ]{0,2}\(?|^\()$")
_LINE_ENDS = re.compile(r"\)?[ ]{0,2}(?:$|\n)")
_NOTE_GOES_ON = re.compile(
    r"[ :,-]{1,3}(?:[A-Z][A-Za-z0-9]{0,5}[ ]\d|pts?\b|patient|hx|admitted|cx\b|labs?\b|ct\b|mri\b|cxr|febrile|wbc|temp\b|bp\b|hr\b|note|seen|called|rapid|code\b|"
    r"hd\b|pod\b|s/p|c/o|extubated|intubated|started|stopped|\d{1,3}[ ]?(?:yo|y/o|[MF]\b)|[0-2]\d[0-5]\d\b|\d{1,2}:\d\d)",
    re.IGNORECASE,
)
_STAY = re.compile(
    r"\b(?:admitted|seen|discharged|transferred|hospitali[sz]ed|presented|died|delivered|surgery|readmitted|fell|visit|appt|"
    r"clinic|er|ed|urgent[ ]care|dc'?d|d/c'?d|missed|f/u|follow-?up|appointment)(?:[ ][\w.'-]{1,14}){0,4}[ ]$",
    re.IGNORECASE,
)
_CLOSES = re.compile(
    r"[ ]?(?:[,.;)?!](?!\d)|$|\n|[ ](?:w/|with|for|and|by|at|due|showed|shows|was|revealed|neg|normal|read|still|then|no|w)\b)",
    re.IGNORECASE,
)
_SCALES = frozenset({4, 5, 6, 10})
_FRACTIONS = frozenset({(1, 2), (1, 3), (2, 3), (1, 4), (3, 4)})


def recognize_dates_in_figures(text: str) -> Iterator[Identifier]:
    """Dates in figures, with or without a year."""
    if not _TWO_PARTS.search(text):
        return
    for match in _ISO.finditer(text):
        yield _date(match, 0.95)
    for match in _MONTH_AND_YEAR.finditer(text):
        yield _date(match, 0.85)
    for match in _RANGE_TO_FULL.finditer(text):
        yield _date(match, 0.9)
    for match in _COMPACT.finditer(text):
        if not _NUMBERED.search(text[max(0, match.start() - 16) : match.start()]):
            yield _date(match, 0.6)
    for pattern, weigh in _WEIGHED:
        for match in pattern.finditer(text):
            confidence = weigh(text, match)
            if confidence:
                yield _date(match, confidence)


_TWO_PARTS = re.compile(r"\d[ ]?[-/.][ ]?\d|\d{4}")


def _run_together(_text: str, match: re.Match[str]) -> float:
    return 0.85 if _are_date_digits(match["span"]) else 0.0


def _with_short_year(text: str, match: re.Match[str]) -> float:
    return 0.7 if _PAST.search(_before(text, match)) else 0.0


def _certainty(text: str, match: re.Match[str]) -> float:
    """How sure a date of three numbers is: a full year, or slashes, or a word before it."""
    first, second = int(match["a"]), int(match["b"])
    if not _is_plausible(first, second):
        return 0.0
    if len(match["y"]) == len("2024"):
        return 0.95
    before = _before(text, match)
    said = _STRONG.search(before) or _ON.search(before) or _WEAK.search(before)
    if match["sep"] == "/":
        return 0.9 if said else 0.75
    steps = second - first == int(match["y"].lstrip("'")) - second
    if _REGIMEN.match(text, match.end()) or (steps and not _BIRTH.search(before)):
        return 0.0
    if said:
        return 0.85
    if match["sep"] == ".":
        return 0.0
    return 0.55 if len(match["a"]) + len(match["b"]) > len("12") else 0.0


_REGIMEN = re.compile(
    r"[ ](?:rule|regimen|protocol|split|scheme|method|ratio|schedule|breathing|plan)\b", re.IGNORECASE
)


def _without_year(text: str, match: re.Match[str]) -> float:
    """How sure a month and a day are a date, from the words on both sides."""
    before = _before(text, match)
    if _NOT_AFTER.match(text, match.end()):
        return 0.0
    if match["sep"] != "/":
        return _with_other_mark(text, match, before)
    if int(match["second"]) in {7, 12} and _BRITISH.search(before) and not match["range"]:
        return 0.6 if _AFTERWARDS.match(text, match.end()) else 0.0
    if _is_scale(match):
        return _scale_as_date(text, match, before)
    if _STRONG.search(before):
        return 0.8
    if _says_what_it_is(text, match, before):
        return 0.0
    if _ON.search(before) or (match["range"] and "/" in match["range"]):
        return 0.65
    return 0.6 if _WEAK.search(before) or _EVENT.search(before) else 0.55


def _scale_as_date(text: str, match: re.Match[str], before: str) -> float:
    """How sure figures that could be a score are a date all the same."""
    if _COUNTED.match(text, match.end()):
        return 0.0
    if _ON.search(before) and not _SCORED.search(before):
        return 0.65
    if _ORDERED_UNIT.search(before) or _EXAM.search(text, max(0, match.start() - 45), match.end() + 20):
        return 0.0
    if _COUNTS.search(before) or _SCORED.search(before) or _PAIRED.search(before):
        return 0.0
    if _STRONG.search(before) or _RELATIVE.search(before) or _TIMED.match(text, match.end()):
        return 0.8
    if match["first"] == match["second"] == "6":
        return 0.55
    around = text[max(0, match.start() - 60) : match.start()] + " " + text[match.end() : match.end() + 60]
    return 0.55 if any(int(other["second"]) not in _SCALES for other in _OTHER.finditer(around)) else 0.0


_OTHER = re.compile(rf"(?<![\w./-]){_M}/(?P<second>9|1[1346-9]|2[235689]|31)(?![\w/%]|[.-]\d)")


def _with_other_mark(text: str, match: re.Match[str], before: str) -> float:
    """How sure "1-15" or "7.15" is a date: only where a visit is spoken of and the figures stand by themselves."""
    if _BIRTH.search(before):
        return 0.75
    two = len(match["second"]) == 2 and (int(match["second"]) > _MONTHS or match["second"].startswith("0"))
    if not two or not _CLOSES.match(text, match.end()):
        return 0.0
    if match["sep"] == "-":
        return 0.6 if _STAY.search(before) or _STRONG.search(before) else 0.0
    return 0.6 if _VISITED.search(before) else 0.0


_VISITED = re.compile(
    r"\b(?:appts?|appointments?|visit|seen|missed|no-?show\w{0,3}|clinic|f/u)[ ](?:on[ ])?(?:\d{1,2}\.\d\d(?:,[ ]|[ ](?:and|&)[ ]))?$",
    re.IGNORECASE,
)
_MONTHS = 12


def _says_what_it_is(text: str, match: re.Match[str], before: str) -> bool:
    """Whether a word beside the figures makes them a score, a share, a dose, a count or the number of a post."""
    first, second = int(match["first"]), int(match["second"])
    if _COUNTED_PEOPLE.match(text, match.end()) or _SCORED.search(before) or _PAIRED.search(before):
        return True
    if first <= second and _COUNTS.search(before):
        return True
    if first <= second and (second in {7, 8, 16} or first == second) and _ORDERED_UNIT.search(before):
        return True
    opens = not before.strip(" (") or before.rstrip(" (").endswith("\n")
    if opens and first <= second and not _NOTE_GOES_ON.match(text, match.end()):
        return True
    return first <= second and bool(_THREAD_END.search(before)) and bool(_LINE_ENDS.match(text, match.end()))


def _is_scale(match: re.Match[str]) -> bool:
    """Whether the figures read as so many out of four, five, six or ten, or as a fraction."""
    if match["first"] + match["second"] == "911":
        return True
    later = re.search(r"/(\d{1,2})", match["range"] or "")
    if match["first"].startswith("0") or (match["range"] and not later):
        return False
    if later and later.group(1) != match["second"]:
        return False
    first, second = int(match["first"]), int(match["second"])
    return (
        (second in _SCALES and first <= second)
        or first == second <= min(_SCALES)
        or (first, second) in _FRACTIONS
    )


def _are_date_digits(digits: str) -> bool:
    century = digits[:2] in {"19", "20"}
    if len(digits) == len("20240412") and century:
        return _is_plausible(int(digits[4:6]), int(digits[6:]))
    return not (len(digits) == len("2024") and century) and _is_plausible(int(digits[:2]), int(digits[2:4]))


def _is_plausible(first: int, second: int) -> bool:
    return (1 <= first <= 12 and 1 <= second <= 31) or (1 <= second <= 12 and 1 <= first <= 31)


def _before(text: str, match: re.Match[str]) -> str:
    return text[max(0, match.start() - 48) : match.start()]


def _date(match: re.Match[str], confidence: float) -> Identifier:
    span = match.span("span") if "span" in match.re.groupindex else match.span()
    return Identifier(IdentifierType.DATE, *span, confidence)


_WEIGHED = (
    (_FULL, _certainty),
    (_MONTH_AND_DAY, _without_year),
    (_MONTH_AND_SHORT_YEAR, _with_short_year),
    (_DIGITS, _run_together),
)

"""Ages of 90 and more, where they are somebody's; younger ages, groups and averages stay.

Source: 45 CFR 164.514(b)(2)(i)(C).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from analyzers.identifier import Identifier, IdentifierType

_AGE = r"(?<![\w.,/:$#%<>=+-])(?P<age>9\d|1[0-2]\d)"
_TENS = r"ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:a[ ]|one[ ])?hundred(?:[ ]and)?(?:[- ](?:one|two|three|four|five|six))?"
_YEARS = (
    r"(?:[- ]?(?:years?|yrs?\.?|y)[- ]?(?:olds?|young)\b|[- ]?a[ñn]os\b|[- ]?ans\b|[- ]?yrs?[- ]?o\b|[- ]?years? of age\b|[- ]?(?:y|yr)[- ./]?o(?![a-eg-ln-z])\.?"
    r"|[ ]?yrs?\b|[ ]?y(?=[ /]))"
)
_SEX = r"(?:m|f|male|female|man|woman|lady|gentleman|gentlewoman|grandmother|grandfather|widow|widower|nun|veteran|vet|wm|wf|bm|bf|hm|hf)"
_OWN = re.compile(
    rf"{_AGE}(?:"
    rf"{_YEARS}[ ]?(?:{_SEX}\b)?"  # 93 yo, 93-year-old, 94yoF
    rf"|[ ]?[- ]?(?:years?|yrs?|y)[- ]{_SEX}\b"  # 93 yr female
    rf"|[ ]?/?[ ]?[MF]\b(?![-/.'\w])"  # 94F, 94 / F
    rf"|[ ](?:female|male|woman|man|lady|gentleman)\b"  # 93 female
    rf")(?![\w])",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"\b(?:aged?|ages|turn(?:s|ed|ing)?|at[ ]the[ ](?:ripe[ ])?(?:old[ ])?age[ ]of|celebrat\w{2,4}[ ]turning|died[ ]at|passed[ ]away[ ]at|"
    r"lived[ ]to(?:[ ]be)?|alive[ ]at|reached|nearly|almost|now|still[ ]\w{3,12}[ ]at|"
    r"(?:she|he|they|patient|pt|mother|father|mom|dad|grandm\w{1,5}|grandf\w{4,5}|grandpa|wife|husband|aunt|uncle|who|mrs\.?[ ]\w{2,15}|mr\.?[ ]\w{2,15})"
    r"(?:[ ](?:is|was|will[ ]be|who[ ]is|just[ ]turned|are)|'s)(?:[ ](?:now|only|about|almost|nearly|over))?)"
    r"[ :=]{1,3}(?P<age>9\d|1[0-2]\d)(?![\w%]|[-./][\dA-Za-z]|[ ]?(?:kg|lbs?|pounds|cm|mm|mg|mcg|ml|bpm|percent|points?|beats|degrees|mmhg|"
    r"days?|weeks?|months?|minutes?|hours?|patients|people|miles|and[ ](?:over|above|older)|or[ ](?:over|above|older|more)|to[ ]\d|%|over|"
    r"out|in|on[ ](?:ra|room|\d|hfnc|bipap)))",
    re.IGNORECASE,
)
_NOT_AGED = re.compile(
    r"\b(?:mean|median|average|maximum|max|minimum|score|sat\w{0,8}|spo2|o2|hr|heart[ ]rate|rate|pulse|weight|wt|weigh\w{1,3}|bp|systolic|map|temp\w{0,7}|"
    r"glucose|bg|fsbg|bs|egfr|gfr|over|under|than|above|below|between|range|ranging|to|least|older|oldest)[ ](?:(?:is|was|of|age|aged|at|now|the|ages)[ ]){0,3}$",
    re.IGNORECASE,
)
_NEAR_SIGN = re.compile(r"(?:nearly|almost|now|reached)[ :=]", re.IGNORECASE)
_WRITTEN = re.compile(
    rf"\b(?P<age>(?:{_TENS})[- ]years?[- ](?:old\b|of[ ]age)|(?:aged?|turned|turning)[ ](?:ninety(?:[- ]\w{{3,5}})?|(?:a|one)[ ]hundred)\b)",
    re.IGNORECASE,
)
_DECADE = re.compile(
    r"\b(?:in|into|entering|well[ ]into)[ ](?:his|her|their|my|the)[ ](?:(?:early|mid|late|mid-|upper|very[ ]late)[- ]?(?:to[ -]?(?:mid|late)[ -])?)?"
    r"(?P<age>(?:nineties|'?90'?s|'?100'?s|hundreds|eleventh[ ]decade|tenth[ ]decade))\b|"
    r"\b(?P<some>(?:90|ninety)[- ]?something)\b",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"\b(?:(?:a|an|the|this|that|our|my|your|his|her|one|spry|frail|delightful|healthy|independent|lovely|\w{3,12}ing)[ ])"
    r"(?P<age>nonagenarian|(?:super|semi-?super)?centenarian)\b(?![ ](?:patients|populations?|stud(?:y|ies)|cohorts?|trial|adults|people|women|men|data)|s\b)",
    re.IGNORECASE,
)
_BIRTHDAY = re.compile(
    r"\b(?P<age>(?:9\d|1[01]\d)(?:st|nd|rd|th)|ninetieth|ninety-\w{5,7}|hundredth)[ ](?:birthday|bday)\b",
    re.IGNORECASE,
)
_WORD = r"[A-ZÀ-Þ][\w.'-]{1,20}"
_PARENTHESIS = re.compile(
    rf"(?:\b{_WORD}[ ]?,[ ]?|\b(?:patient|pt|man|woman|lady|gentleman|mother|father|mom|dad|male|female|grand\w{{2,6}}|widow(?:er)?|gma|nana|papa|mil|fil|"
    r"aunt|uncle|wife|husband|neighbor|resident)(?:[ ]?,[ ]?|[ ]?\()|\b[A-Z][\w'-]{1,20}[ ]?\()"
    r"(?P<age>9\d|10[1-9]|11\d)(?=[ ]?[,;)](?!\d)|[ ]?\.[ ][A-Z]|[ ](?:with|w/|p/w|presents|presenting|admitted|c/o|here|who|on[ ](?!\d|RA)|h/o|hx|dnr|from|lives|living|hospice|s/p)\b)"
)
_BARE = re.compile(
    rf"(?:^|[.;:!?\n][ ]?|\b(?:for|is|re|and|(?:(?i:mr|mrs|ms|sr|miss|mx|for|see|saw|re))\.?)[ ])(?P<who>{_WORD})[ ](?P<age>9[1-9]|10[1-9])[ ]"
    r"(?=w/|(?:with|from|s/p|hx|h/o|c/o|dnr|lives|hospice|demented|frail|nh|snf|alf|fell|found|admitted|adm|here|delirious|confused|falls|vomiting|sob|syncope|new|in[ ](?:memory|assisted|a[ ]nursing))\b)"
)
_MEASURE = re.compile(
    r"(?:sats?|spo2|pulse|hr|heart|rate|temp\w{0,7}|t|tmax|gluc\w{0,3}|sodium|chloride|cl|na|k|sugars?|bs|bg|fsbs|weight|wt|wgt|score|map|sbp|dbp|bp|systolic|"
    r"room|rm|bed|bay|exit|route|rt|highway|hwy|unit|platelets?|plts?|hct|hgb|mcv|day|age|ldl|hdl|egfr|gfr|ef|o2|rr|case|step|top|page|apgar|percentile|"
    r"cr|ck|alt|ast|tsh|bun|psa|bmi|crcl|ferritin|ua|wbc|pao2|po2|phq|icd|covid|a\.?fib|ekg|ecg|st|cpt|drg|lead|qtc|mrn|dose|goal|target|limit|cost|price|mean|median|answer|threshold|cutoff|number|mine|average|exam|iq|titer|anc|interstate|us|channel|level|lactate|alb|total|max|min|"
    r"weighs|ht|height|tg|trigs?|esr|crp|bili|lipase|about|over|nearly|under|to|of|at|in|for|from|by|since|than|almost|now|only|was|is|are)\Z",
    re.IGNORECASE,
)
_KIN = (
    r"(?:grand\w{2,6}|gmas?|gpa|gmom|gram(?:my|s)?|meemaw|mawmaw|pawpaw|memaw|oma|opa|pop(?:s|pop)?|hubby|tita|tito|yaya|bubbe|zayde|ammi|nani|dadi|halmoni|mama|daddy|gra?n(?:ny|dma|dpa|ma)?|nana|nan|papa|abuel[ao]|lola|lolo|mom|mum|mother|dad|father|aunt(?:ie)?|uncle|wife|husband|neighbou?r|"
    r"(?:mother|father)-in-law|mil|fil|patient|pt|lady|man|woman|sister|brother|friend|client|resident|father|tia|tio|who|bro|hes|shes|im|she|he|they)"
)
_IS_OLD = re.compile(
    rf"\b(?:{_KIN}(?:[ ][\w'-]{{2,15}}){{0,2}}|[A-ZÀ-Þ][\w'-]{{2,15}}(?=[ ](?:is|turn\w+)[ ](?:now[ ])?(?:9[1-9]|10[1-9]|ninety))|I|i)(?:'ll[ ]be|(?<=[hs]es)|(?<=im)|[ ](?:is|was|am|will[ ]be|just[ ]turned|turned|turns)|'s|'m)[ ](?:(?:now|only|about|almost|nearly|already|like)[ ])?"
    r"(?P<age>9\d|10\d|ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)(?=[ ]?(?:[,.;!?)](?!\d)|$|\n)|[ ](?:and|with|w/|but|so|years?|now|who|lives|on[ ](?!\d|ra\b|RA\b|room|nc\b|NC\b|bipap|BiPAP|hfnc|HFNC|cpap|CPAP|o2|O2)|frail|dnr|yrs?|next[ ](?:week|month|year|birthday|\w{3,9}day)|this[ ](?:week|month|year|\w{3,9})|in[ ]\w{3,9}\b)\b)"
)
_OLD_IN_WORDS = re.compile(
    r"(?:(?:\b[A-ZÀ-Þ][\w'-]{1,20}|\b(?:mother|father|mom|dad|lady|man|woman|patient|pt|aunt|uncle|grand\w{2,6}))[ ]?[,(][ ]?|\b(?:age|aged|is|am|she's|he's|I'm)[ ])"
    r"(?P<age>ninety[- ](?:one|two|three|four|five|six|seven|eight|nine)|ninety|(?:a[ ]|one[ ])hundred(?:[ ]and)?[- ](?:one|two|three|four|five|six))"
    r"(?![\w-]|[ ](?:percent|days|minutes|hours|weeks|months|over|patients|people|degrees|miles|pounds|mg|seconds|dollars|units|point|eight|beats))",
    re.IGNORECASE,
)
_BORN = re.compile(
    r"\b(?:(?i:dob|d\.o\.b\.?|yob|birth[ ]?year|year[ ]of[ ]birth)[ :=]{1,3}(?:is[ ])?|"
    r"(?:pt|patient|she|he|mom|dad|mother|father|grand\w{2,6}|aunt|uncle|who|was|[Mm]rs?\.?[ ]\w{2,15})(?:[ ](?:was|is))?,?[ ](?:born|b\.)[ ](?:in[ ])?)"
    r"(?P<age>19(?:1[5-9]|2\d|3[0-4]))(?![\w/-]|\.\d)"
)
_SEX_FIRST = re.compile(
    r"\b(?:[MF]/|(?:female|male|woman|man)[ ])(?P<age>9\d|1[01]\d)\b(?![%\w]|[-./]\d|[ ]?(?:kg|lb|mg|bpm|%|cm))"
)
_FIELD = re.compile(r"\bage[ ]?[:=][ ]?(?P<age>9\d|1[0-2]\d)\b(?![+%])", re.IGNORECASE)
_GROUP = re.compile(
    r"^(?:\+|s\b|[ ]?(?:patients|people|participants|adults|individuals|persons|subjects|residents|men|women|nurses|doctors|and[ ](?:over|older|above)|"
    r"or[ ](?:older|over|above|more)|in[ ]the[ ]study))",
    re.IGNORECASE,
)
_RANGE = re.compile(
    r"(?:\b(?:to|and|than|over|under|above|below|least|mean|median|average|between|through|until|up[ ]to|beyond)[ ](?:(?:age|ages|aged|of)[ ]){0,2}|[-<>=+]|\d[ ]to[ ])$",
    re.I,
)


def recognize_ages(text: str) -> Iterator[Identifier]:
    """Ages over 89 that tell of one person."""
    if _IN_FIGURES.search(text):
        yield from _in_figures(text)
    if _IN_FIGURES.search(text) or "ninety" in text:
        for match in _IS_OLD.finditer(text):
            measured = _NOT_AGED.search(text[max(0, match.start("age") - 24) : match.start("age")])
            if not measured and not _MEASURE.match(match.group().split(" ")[0].split("'")[0]):
                yield _age(match.start("age"), match.end("age"), 0.75)
    low = text.lower()
    if "born" in low or " b. " in low or "dob" in low or "yob" in low or "birth" in low:
        yield from _matches(text, _BORN, 0.7)
    if "ninety" in low or "hundred" in low:
        yield from _matches(text, _OLD_IN_WORDS, 0.75)
    if _IN_WORDS.search(text):
        for pattern, confidence in ((_WRITTEN, 0.9), (_BIRTHDAY, 0.8), (_DECADE, 0.75), (_NAMED, 0.7)):
            yield from _matches(text, pattern, confidence)


_IN_FIGURES = re.compile(r"(?<!\d)(?:9\d|1[0-2]\d)(?!\d)")
_IN_WORDS = re.compile(
    r"ninet|hundred|centenarian|nonagenarian|eleventh|tenth|90|1?\d\d(?:th|st|nd|rd)", re.IGNORECASE
)


def _in_figures(text: str) -> Iterator[Identifier]:
    for match in _OWN.finditer(text):
        written = match.group().rstrip(" ")
        if not written.lower().endswith("olds") and not _is_group(text, match.start(), match.end()):
            yield _age(match.start(), match.start() + len(written), 0.9)
    for match in _TOLD.finditer(text):
        measured = _NOT_AGED.search(text[max(0, match.start() - 24) : match.start()])
        vague = _NEAR_SIGN.match(match.group()) and not _OLD_AFTER.match(text, match.end())
        if not measured and not vague and not _is_group(text, match.start(), match.end()):
            yield _age(match.start("age"), match.end(), 0.8)
    for pattern, confidence in ((_PARENTHESIS, 0.8), (_SEX_FIRST, 0.7), (_FIELD, 0.9), (_BARE, 0.6)):
        for match in pattern.finditer(text):
            before = re.search(
                r"[\w.]{1,21}(?=[ ,(]{0,3}$)", text[max(0, match.start("age") - 26) : match.start("age")]
            )
            beside = before is not None and pattern in {_PARENTHESIS, _BARE}
            if beside and before is not None and _MEASURE.match(before.group()):
                continue
            if not _is_group(text, match.start("age"), match.end("age")):
                yield _age(match.start("age"), match.end("age"), confidence)


_OLD_AFTER = re.compile(r"[ ](?:years?|yrs?)[ -]old", re.IGNORECASE)


def _matches(text: str, pattern: re.Pattern[str], confidence: float) -> Iterator[Identifier]:
    for match in pattern.finditer(text):
        group = "some" if "some" in pattern.groupindex and match["some"] else "age"
        if not _is_group(text, match.start(group), match.end(group)):
            yield _age(match.start(group), match.end(group), confidence)


def _is_group(text: str, start: int, end: int) -> bool:
    """Whether the age is one of many, a bound or an average."""
    many = _GROUP.match(text[end : end + 24]) is not None
    return many or _RANGE.search(text[max(0, start - 24) : start]) is not None


def _age(start: int, end: int, confidence: float) -> Identifier:
    return Identifier(IdentifierType.AGE_OVER_89, start, end, confidence)

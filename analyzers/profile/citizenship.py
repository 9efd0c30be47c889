"""What ties a person to the United States: citizenship, a passport, a home; or what says they have no such tie."""

from __future__ import annotations

import re

from analyzers.data import load_terms
from analyzers.profile.places import ABROAD, PEOPLE, US
from analyzers.reading import Span

_USA = r"(?:U\.?\ ?S\.?(?:A\.?)?|United\ States|American)"
_PLACE = rf"(?:the\ )?(?:city\ of\ |suburbs\ of\ |outside\ (?:of\ )?|rural\ |(?:north|south|east|west|upstate|central|northern|southern|downtown|small-town|coastal|inner-city)(?:ern)?\ ){{0,2}}{US}+"
_IMG = r"(?:IMGs?|FMGs?|IMS|international\ medical\ (?:graduate|student|school)|foreign\ medical\ graduate|internationally[- ]trained|(?:foreign|internationally|overseas)[- ](?:educated|trained))"

_TIE = {
    "img": rf"(?<!non-)(?<!non\ )(?<!not\ a\ )(?<![a-z])(?:{_USA}[-\ ]?(?:citizen|cit|born|national)?,?[-\ /|]{{0,3}}{_IMG}|US-?C?-?IMG)\b",
    "citizen": rf"""
        (?<!non-)(?<!non\ )\b{_USA}[-\ /&]{{1,3}}(?:\w+[-\ /&]{{1,3}}|and\ |{PEOPLE}+[-\ /]){{0,2}}?(?:citizens?(?:hip)?|nationals?|passports?|natives?|born)\b
        | \bcitizens?(?:hip)?\ (?:of\ )?(?:the\ |in\ the\ )?(?:{_USA})\b | \bdual[-\ ](?:\w+[-\ ]|{PEOPLE}+[-\ ]){{0,3}}?(?:citizen|citizenship|national|nationality|passports?)\b
        | 🇺🇸\ ?(?:citizens?|nationals?|passport|born|native) | \bcitizenship\s?:\s?{_USA}\b | \bUSC\b(?!\ (?:Keck|Trojan|school|\w*\ ?medical)) | \bU\.?S\.?[-\ ]born\b | \bamerican[-\ ]born\b
        | \bno\ (?:need\ (?:for|of)\ (?:an?\ )?)?(?:visa|sponsorship)(?:\ sponsorship)?(?:\ (?:is\ )?(?:needed|required|necessary|issues?|need))?\b
        | \b(?:do|does|will|would)(?:\ not|n't)\ (?:need|require)\ (?:an?\ |any\ )?(?:visa|sponsorship) | \bwithout\ (?:a\ )?(?:visa|sponsorship|visa\ sponsorship)\b
        | \b(?:visa|sponsorship)\ (?:is\ )?(?:not|isn't)\ (?:needed|required|necessary) | \bvisa[-\ ]free\b
        | \bauthorized\ to\ work\ in\ the\ (?:US|U\.S\.|United) | \bciudadan[oa]\ (?:americana?o?|estadounidense)\b
        """,
    "american": r"""
        (?<!latin\ )(?<!latin-)(?<!south\ )(?<!central\ )(?<!north\ )(?<!pan-)(?<!non-)\bamericans?\b(?!['-]?s?\s(?:college|heart|medical\ (?:school|association|college|board|group|program|center|education|system|training)|board|society|association|universit|academy|thoracic|diabetes|cancer|international|
            psychiatric|red\ cross|journal|health|hospital|residenc|resident|patients?|programs?|systems?|medicine|communit|populations?|women|men|men's|women's|history|samoa|lung|
            gastro|foundation|institute|physicians|football|healthcare|public|students\ association|style|dream|accent|english|exam|family\ physicians|clinical|training|wards?|soil|rotations?|electives?|faculty)|\s?-\s?style)
        """,
    "people": r"(?<!puerto\ rican\ )\b(?:{people})s?\b(?!\ (?:health|hospital|community|university))",
    "origin": rf"""
        \b(?:from|born(?:\ and\ (?:raised|bred))?\ in|born\ &\ raised\ in|raised\ (?:in|near|between|on)|bred\ in|brought\ up\ in|gr[eo]w(?:ing)?\ up\ (?:in|on|between|near)|native\ (?:of|to)|(?:originally|hail(?:s|ing)?)\ from|
            roots\ (?:are\ )?in|home\ (?:is|in|was|state|town)(?:\ (?:is|in|of))?|hometown\ (?:is|of|in)?|family\ (?:is\ )?(?:still\ )?(?:in|from|back\ in)|parents\ (?:are\ |still\ live\ |live\ )?in|back\ (?:home\ )?(?:in|to)|
            left|leaving|moved\ from|by\ way\ of|out\ of|childhood\ in|(?:high\ school|college|undergrad(?:uate)?(?:\ (?:degree|studies|work))?)\ (?:in|at|from)|home\ to|return(?:ing|ed)?\ to|
            (?:kid|girl|boy|guy|daughter|son|native|teenager|person|woman|man|student)\ (?:from|of)|made\ in|vot(?:e|er)\ in|swapped|traded|reared\ in|homes?\ in)\s(?:my\ home\ (?:state|town|city)\ of\ |home\ in\ |a\ \w+\ town\ in\ |a\ town\ in\ |the\ town\ of\ |University\ of\ )?{_PLACE}(?!\ (?:state|university|college|tech))
        | \bI\ (?:come\ from|hail\ from|am\ from|was\ born|was\ raised|grew\ up)\b[^.,;|\n]{{0,40}}?{US}+
        | {US}+[-\ ](?:native|born|raised|bred|grown|kid|girl|boy|transplant|roots|at\ heart|by\ birth|proud|gal|guy|local|homegrown|made)\b
        | {US}+(?:,\s{US}+)?,?\s?(?:→|->|=>|➡️?|>|to|by\ way\ of|via)\s?(?:the\ )?{ABROAD}+
        | \b(?:to|in|at)\ {ABROAD}+,?\ from\ {_PLACE} | \bhome\s?:\s?{_PLACE} | \bmy\ (?:home\ )?(?:state|hometown|town|neighborhood)\b[^.!?\n]{{0,20}}{US}+
        """,
    "return": rf"""
        \b(?:com(?:e|es|ing)|came|return(?:s|ed|ing)?|go(?:ing)?|head(?:ed|ing)?|mov(?:e|ed|ing)|fl(?:y|ew|ying)|get(?:ting)?|train(?:ing)?|match(?:ing)?|practic(?:e|ing)|serv(?:e|ing))\ (?:back\ )?(?:home\b|to\ the\ (?:US|U\.S\.|United\ States|States|community\ I\ grew))
        | \b(?:bring|brings|bringing|brought|take|taking|carry|carrying)\ (?:\w+\ ){{1,6}}?home\b | \bback\ (?:home|stateside)\b | \bback\ (?:to|in)\ (?:the\ )?(?:US|U\.S\.|USA|United\ States|States|America|{US}+)
        | \bmy\ home\ country,?\ the\ (?:US|United) | \bfar\ from\ home\b | \bthousand\ miles\ from\ home\b | \bstateside\b
        """,
}
_FOREIGN = rf"""
    \bnon[-\ ]?(?:US|U\.S\.|USA|American)\b(?:[-\ ](?:citizen\ )?(?:IMG|citizen|FMG))?
    | \b(?:J-?1|H-?1-?B|visa)\b(?=[^|.\n]{{0,24}}\b(?:need|requir|sponsor|seek|visa|holder|eligible))
    | \b(?:need|needs|needing|requir(?:e|es|ing)|seek(?:s|ing)?)\ (?:an?\ )?(?:J-?1|H-?1-?B|visa|sponsorship) | \bJ-?1\b
    | (?<!-){PEOPLE}+(?:[-\ ]trained)?[-\ ](?:citizen|national|IMGs?|FMG|(?:international\ )?medical\ graduate|physician|doctor|MBBS|graduate|medical\ officer)\b
    | \b(?:permanent\ resident|green\ card)\b | {PEOPLE}+\ (?:stud(?:ying|ent)|in)\b
"""
_NEGATION = re.compile(r"\b(?:no|not|without|never|don't|doesn't)\b[^|.,;\n]{0,16}$", re.IGNORECASE)
_NEGATED_AFTER = re.compile(r"[^|.,;\n]{0,12}\bnot\ (?:needed|required)|[^|.,;\n]{0,4}-free", re.IGNORECASE)
_FLAGS = re.IGNORECASE | re.VERBOSE
_AMERICANS = "|".join(re.escape(name) for name in sorted(load_terms("profile/us_people")))

_TIES = {label: re.compile(text.replace("{people}", _AMERICANS), _FLAGS) for label, text in _TIE.items()}
_FOREIGNS = re.compile(_FOREIGN, _FLAGS)
_IMGS = re.compile(rf"\b{_IMG}\b", _FLAGS)
ABROAD_WORDS = re.compile(
    rf"""\b(?:abroad|overseas|offshore|outside\ the\ (?:US|U\.S\.|United\ States|States)|foreign\ (?:medical\ )?school|international\ (?:med(?:ical)?\ )?(?:school|student))\b
    | {PEOPLE}+[-\ ](?:\w+\ )?(?:training|trained|medical\ school|med\ school|med\ student|degree|school|university)\b""",
    _FLAGS,
)
"""Words that say a person trains outside the United States, without naming where."""


def find_us_ties(marked: str) -> list[Span]:
    """What the text says of its writer's being American: `img`, `citizen`, `american`, `people`, `origin`, `return`."""
    return [
        Span(match.start(), match.end(), label)
        for label, pattern in _TIES.items()
        for match in pattern.finditer(marked)
    ]


def find_foreign_status(marked: str) -> list[Span]:
    """What the text says of its writer's being no US citizen: another nationality, a visa that is needed."""
    return [
        Span(match.start(), match.end(), "foreign")
        for match in _FOREIGNS.finditer(marked)
        if not _NEGATION.search(marked, max(0, match.start() - 30), match.start())
        and not _NEGATED_AFTER.match(marked, match.end())
        and not re.match(r"[-/ ]*american", marked[match.end() : match.end() + 12], re.IGNORECASE)
    ]


def find_img(marked: str) -> list[Span]:
    """Where the text says IMG, FMG or their long forms."""
    return [Span(match.start(), match.end(), "img") for match in _IMGS.finditer(marked)]

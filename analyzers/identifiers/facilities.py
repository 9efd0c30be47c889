"""Hospitals, clinics, homes, schools and the like, by a well-known name or by the shape of the name.

They tell where a person was more exactly than a state does.
Source: 45 CFR 164.514(b)(2)(i)(B).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from analyzers.data import load_terms
from analyzers.identifier import Identifier, IdentifierType
from analyzers.identifiers.gazetteer import name_at, words_of

_KIND = (
    r"Medical[ ](?:Center|Centre|Campus|Group|Plaza|Clinic)|Med(?:ical)?[ ](?:Center|Ctr)|Health(?:care)?[ ]?(?:Center|Centre|"
    r"System|Clinic|Network|Plaza|Department)?|Hospitals?|Hosp\b\.?|Clinics?|Infirmary|Hospice|Polyclinic|"
    r"(?:Nursing|Care|Retirement|Funeral|Group|Rest)[ ]Home|(?:Nursing|Rehabilitation|Rehab|Care|Surgery|Surgical|Cancer|Heart|Dialysis|"
    r"Trauma|Recovery|Treatment|Imaging|Birth|Community|Senior|Detention|Correctional|Infusion|Wellness|Psychiatric|Burn|"
    r"Behavioral[ ]Health)[ ](?:Center|Centre|Facility|Institute|Institution|Clinic)|"
    r"Assisted[ ]Living|Skilled[ ]Nursing(?:[ ]Facility)?|Memory[ ]Care|Urgent[ ]Care|Family[ ](?:Medicine|Practice|Health)|Pediatrics|"
    r"(?:Senior|Senior[ ]High|High|Middle|Elementary|Primary|Secondary|Grammar|Junior[ ]High|Charter|Preparatory|Day)[ ]School|"
    r"Elementary|Montessori|Academy|Preschool|Daycare|Kindergarten|VAMC|VA(?:[ ](?:Medical[ ]Center|Hospital|Clinic|CBOC))?|Prison|Penitentiary|Jail|"
    r"Homeless[ ]Shelter|Shelter|(?:Baptist|Methodist|Lutheran|Catholic|Presbyterian)?[ ]?Church|Mosque|Synagogue|"
    r"Pharmacy|Dialysis|Oncology[ ]Associates|Cardiology[ ]Associates"
)
_NAME = r"(?:[A-Z][\w'.]{0,20}|\d{1,3}(?:st|nd|rd|th))"
_JOIN = r"(?:[ ]|-|[ ](?:of|the|and|&|for|de|del|la|at)[ ]|[ ]of[ ](?:the|Our|New)[ ])"
_SHAPED = re.compile(
    rf"(?<![\w'.])(?P<name>{_NAME}(?:{_JOIN}{_NAME}){{0,5}}?)[ ](?P<kind>{_KIND})(?![\w-])"
    rf"(?P<rest>(?:[ ](?:Hospital|Medical[ ]Center|Center|Clinic|Campus|School))?(?:[ ](?:of|at|in)[ ](?:the[ ])?{_NAME}(?:[ ]{_NAME})?)?)"
)
_SAINT = re.compile(
    r"(?<![\w'.])(?P<name>(?:St\.?|Saint|Mt\.?|Mount|Our[ ]Lady[ ]of(?:[ ]the)?|Sacred)[ ][A-Z][a-z]{2,15}(?:'?s\b)?(?:[ ](?:Mary|Vincent|Elizabeth)'?s?)?"
    r"(?:[ ](?:Hospital|Medical[ ]Center|Clinic|Health|ED|ER|ICU))?)(?![\w'])"
)
_AT = re.compile(
    r"(?:\b(?:at|from|to|@|via|in|by|outside|near|into|visiting|left|admitted|seen|presented[ ]to|of|through)[ ](?:the[ ])?|@)$",
    re.IGNORECASE,
)
_GENERIC = frozenset(
    """
    a an the this that our your my their his her its any each every all some no and or of for in at to from with by
    on as is if when after before during via per into new local outside another same which what where how why dear
    academic acute advanced adult adolescent allergy ambulatory anticoagulation behavioral best big busy cardiac
    cardiology cancer care center charity children's childrens clinical college community continuity county critical
    cvs walgreens walmart target costco kroger publix safeway rite aid osco amazon optum
    day dental department dermatology diabetes dialysis digital district drug ed emergency endocrine endocrinology
    er eye family federal fellow fertility field first follow follow-up free gastroenterology general geriatric
    geriatrics gi global government great gynecology healthcare health heart hematology hepatology high hiv hospital
    home house icu infectious inpatient integrative intensive internal international interventional large lipid liver
    long longitudinal lung magnet maternal maternity medical medicine memory mental mobile modern multispecialty my
    national neonatal nephrology neurology newborn night nursing ob obgyn occupational oncology one online ophthalmology
    orthopedic orthopaedic outpatient pain palliative pediatric pediatrics planetary population post primary private
    psychiatric psychiatry public pulmonary quality regional rehab rehabilitation renal research resident residents
    retirement rheumatology rural safety school senior sexual skilled sleep small specialty sports state step
    student subacute surgery surgical teaching tertiary telehealth therapy transgender transition transplant travel trauma
    two tuberculosis university urban urgent urology va veterans walk-in women's womens men's wound youth icp
    today yesterday tomorrow it i we he she they you american world united us u.s public's human digital one ai
    electronic value employee planetary precision preventive preventative chief behavioral reproductive joint hiv/aids
    equity personal virtual home corporate consumer global better good heal animal oral patient physician doctor
    doctors monday tuesday wednesday thursday friday saturday sunday visiting rotating mission volunteer asylum
    refugee immigrant student-run transitional pre post ms asthma copd ckd hf chf anemia stroke epilepsy parkinson's
    alzheimer's syndrome breast prostate thyroid bariatric obesity hypertension resistant foot spine hand level center
    """.split()
)
_SUFFIX_OK = frozenset(
    {"memorial", "general", "mercy", "providence", "sinai", "methodist", "baptist", "presbyterian"}
)
_BARE_KINDS = frozenset(
    {"health", "church", "academy", "shelter", "healthcare", "va", "pediatrics", "pharmacy", "dialysis"}
)


def recognize_facilities(text: str) -> Iterator[Identifier]:
    """Facilities by the shape of their names, in capitals or after "at" and "from" in lower case."""
    for match in _SHAPED.finditer(text):
        start = _first_telling(text, match.start("name"), match.end("name"))
        if start is None:
            continue
        located = _AT.search(text[max(0, start - 24) : start]) is not None
        if _is_only_said(text, start, match.end()):
            continue
        if match["kind"].lower().strip() in _BARE_KINDS and not located:
            continue
        yield Identifier(IdentifierType.GEOGRAPHIC, start, match.end(), 0.9 if located else 0.75)
    yield from _common_names(text)
    yield from _saints(text)
    yield from _in_lower_case(text)


def _is_only_said(text: str, start: int, end: int) -> bool:
    """Whether a clinic is cited ("according to Mayo Clinic") or lends its name ("Cleveland Clinic score")."""
    following = re.match(r"[ ]([A-Za-z]+)", text[end : end + 20])
    word = following.group(1).lower() if following else ""
    cited = _SAYS.search(text[max(0, start - 24) : start]) is not None
    return cited or word in _NOT_A_PLACE or word in load_terms("geography/clinical_nouns")


def _first_telling(text: str, start: int, end: int) -> int | None:
    """Where the name starts once the generic words before it are left out; None if nothing telling is left."""
    words = list(re.finditer(r"[^\s-]+", text[start:end]))
    while words and (words[0].group().lower() in _DROPPED):
        words.pop(0)
    if not words or all(word.group().lower().strip(".") in _GENERIC for word in words):
        alone = [word.group().lower() for word in words]
        return start + words[0].start() if alone in _PROPER_ALONE else None
    return start + words[0].start()


_PROPER_ALONE = [["memorial"], ["general"], ["county", "general"], ["university", "general"]]
_DROPPED = frozenset(
    "the this that our your my their his her its at from to in near by when after before at: and if is as for of with "
    "on via today yesterday pt patient seen admitted transferred dear welcome thank visit dr dr. i we he she a an per".split()
)


_COMMON_NAME = re.compile(
    r"\b(?:at|from|to|into|@)[ ](?P<name>(?:(?:Children's|Community|University|Regional|County|City|General|Memorial|Veterans|District|State|Women's|Women's[ ]and[ ]Children's)[ ]){1,3}"
    r"(?:Hospital|Medical[ ]Center|Med[ ]Center))(?![\w'])"
)


def _common_names(text: str) -> Iterator[Identifier]:
    """ "At Children's Hospital": without an article even a common noun in capitals is somebody's name."""
    for match in _COMMON_NAME.finditer(text):
        yield Identifier(IdentifierType.GEOGRAPHIC, match.start("name"), match.end("name"), 0.6)


def _saints(text: str) -> Iterator[Identifier]:
    for match in _SAINT.finditer(text):
        located = _AT.search(text[max(0, match.start() - 24) : match.start()])
        shaped = match["name"].split()[-1] in {"Hospital", "Center", "Clinic", "Health", "ED", "ER", "ICU"}
        possessive = re.search(r"[a-z]'?s$", match["name"]) is not None
        if shaped or (
            located and possessive and not re.match(r"[ ](?:University|School|College)", text[match.end() :])
        ):
            yield Identifier(IdentifierType.GEOGRAPHIC, match.start(), match.end(), 0.85 if shaped else 0.7)


_LOWER_NAME = r"[a-z][a-z'.]{2,15}"
_LOWER = re.compile(
    rf"\b(?:at|from|to|into|@)[ ](?P<name>(?:{_LOWER_NAME}[ ]){{1,3}}(?:memorial|general|regional|community|county|presbyterian|methodist|baptist|"
    r"va|medical|med|university|children'?s)?[ ]?(?:hospital|medical[ ]center|med[ ]ctr|clinic|nursing[ ]home|hospice|high[ ]school|"
    r"middle[ ]school|elementary(?:[ ]school)?|va\b|rehab[ ]center|general\b|memorial\b))(?![\w-])"
)
_LOWER_SAINT = re.compile(
    r"\b(?:at|from|to|into|@)[ ](?P<name>(?:st\.?|saint|mt\.?|mount)[ ](?!louis\b|paul\b|george)[a-z]{3,14}'?s?(?:[ ](?:hospital|medical[ ]center|clinic))?)(?!\w)"
)


def _in_lower_case(text: str) -> Iterator[Identifier]:
    for match in _LOWER.finditer(text):
        words = match["name"].split()
        telling = [word for word in words[:-1] if word not in _GENERIC and word not in _LOWER_GENERIC]
        if telling and words[0] in telling:
            yield Identifier(IdentifierType.GEOGRAPHIC, match.start("name"), match.end("name"), 0.65)
    for match in _LOWER_SAINT.finditer(text):
        if match["name"].endswith(("s", "hospital", "center", "clinic", "sinai")):
            yield Identifier(IdentifierType.GEOGRAPHIC, match.start("name"), match.end("name"), 0.65)


_LOWER_GENERIC = frozenset(
    "nearby tiny bigger larger different nearest closest referring receiving city town village main satellite low "
    "income resource limited under funded underfunded busy overnight weekly monthly stand alone affiliate affiliated safety-net "
    "middle rural critical-access access acute long-term term short recent previous prior own other several many "
    "hospital hospitals discharge warfarin coumadin methadone suboxone buprenorphine abortion fracture shelter-based street refill "
    "understaffed overcrowded suburban vet veterinary hour home-based based level one-room being having going over both "
    "vaccine vaccination testing covid prep results sliding scale specialist multidisciplinary interdisciplinary hepatitis ostomy memory med "
    "movement disorder disorders headache migraine arrhythmia device pacemaker heart failure lupus cf cystic fibrosis sickle cell chest".split()
)

_UNMISTAKABLE = 2


def recognize_known_facilities(text: str) -> Iterator[Identifier]:
    """Hospitals that everybody in the trade knows by a short name."""
    names = load_terms("geography/facilities")
    words = words_of(text)
    for index in range(len(words)):
        found = name_at(words, index, names)
        if found is None:
            continue
        name, after = found
        start, end = words[index].start, words[after - 1].end
        following = words[after].form if after < len(words) and words[after].follows else ""
        if following in _NOT_A_PLACE or following in load_terms("geography/clinical_nouns"):
            continue
        written = text[start:end]
        located = _AT.search(text[max(0, start - 24) : start]) is not None and not _SAYS.search(
            text[max(0, start - 24) : start]
        )
        if located and (name in _ACRONYMS or written[0].isupper() or " " in name):
            yield Identifier(IdentifierType.GEOGRAPHIC, start, end, 0.8)
        elif following in _SITES and (written[0].isupper() or name in _ACRONYMS):
            yield Identifier(IdentifierType.GEOGRAPHIC, start, end, 0.65)


_ACRONYMS = frozenset("bidmc bwh mgh mskcc nyu ohsu ucla ucsd ucsf upmc utmb vumc zsfg".split())
_SITES = frozenset(
    "ed er icu micu ccu hospital clinic patient pt attending records record ward oncology cardiology campus".split()
)
_NOT_A_PLACE = frozenset(
    "proceedings website page guidelines guideline handbook manual press textbook article diet score".split()
)
_SAYS = re.compile(
    r"\b(?:according|thanks|by|proud|thank|congrats|congratulations|grateful)[ ]to[ ]$", re.IGNORECASE
)

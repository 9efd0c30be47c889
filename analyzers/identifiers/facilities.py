"""Hospitals, clinics, homes, schools and the like, by a well-known name or by the shape of the name.

They tell where a person was more exactly than a state does.
Source: 45 CFR 164.514(b)(2)(i)(B).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from analyzers.data import load_terms
from analyzers.identifier import Identifier, IdentifierType
from analyzers.identifiers.gazetteer import states
from analyzers.identifiers.locative import is_cited, is_located, is_of_a_patient

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
    r"Correctional(?:[ ](?:Institution|Center|Facility|Complex))?|(?:Federal|State|County)[ ]Prison|Juvenile[ ]Hall|Convent|Monastery|Transplant[ ](?:Institute|Center)|Children's[ ]Hospital|"
    r"AFB|Air[ ]Force[ ]Base|Army[ ]Base|Naval[ ](?:Base|Station|Hospital)|Army[ ](?:Hospital|Medical[ ]Center)|"
    r"Pharmacy|Dialysis|Oncology[ ]Associates|Cardiology[ ]Associates"
)
_SITE = (
    r"Penitentiary|Detention|Reformatory|Juvenile|Abbey|Priory|Friary|Rectory|Parsonage|"
    r"(?:Distribution|Fulfillment|Fulfilment|Logistics|Call|Data|Job|Youth|Day|Adult[ ]Day|Recreation|Rec|Shopping|Transplant|Learning|Child[ ]Care|Early[ ]Learning|"
    r"Conference|Convention|Processing|Testing|Fitness|Aquatic|Nature|Arts|Community|Eye|Kidney|Women's|Spine|Pain|Wound[ ]Care|Fertility|Vein|Sleep)[ ](?:Center|Centre|Ctr)|"
    r"(?:Transplant|Eye|Heart|Cancer|Kidney|Neurological|Orthopedic|Spine|Vascular)[ ]Institute|Children's|Manor|Villas?|Dialysis|Group[ ]Home|Foundry|Tannery|Factory|Refinery|Sawmill|"
    r"Mills?|Plant|Poultry|Meats|Packing|Foods|Slaughterhouse|Brewery|Brewing|Distillery|Winery|Bakery|Quarry|Mine|Coal|Shipyard|Warehouse|Steelworks|Steel|Logistics|Trucking|Freight|"
    r"Motors|Manufacturing|Industries|Chemicals?|Plastics|Lumber|Construction|Roofing|Landscaping|Dairy|Farms?|Ranch|Orchards?|Vineyards?|Greenhouses?|Stables?|Kennels?|Grain|Feed|Tire|Glass|Paper|Textiles?|"
    r"Hotel|Motel|Inn|Resort|Casino|Diner|Cafe|Café|Grill|Grille|Pizza|Tavern|Pub|Restaurant|Supermarket|Market|Salon|Barbershop|Laundromat|Theat(?:er|re)|Museum|Library|Speedway|Raceway|Stadium|"
    r"Arena|Airport|Zoo|Mall|Plaza|Firehouse|Fire[ ](?:Station|Dept\.?|Department)(?:[ ]\d{1,3})?|(?:Police|Sheriff's)[ ](?:Department|Dept\.?|Office)|Schools|(?:City|Public|Local)[ ]Schools|School[ ]District|ISD|High|Middle|Jr\.?[ ]High|Prep|Tech|HS|Dorms?|dorms?|Dormitory|"
    r"Residence[ ]Hall|Hall|House|Lodge|Terrace|Gardens|Commons|Court|Place|Pointe|Landing|Estates|Apartments?|Apts|Towers?|Homes|Projects|Mobile[ ]Home[ ]Park|RV[ ]Park|"
    r"Trailer[ ]Park|Campground|Base|Barracks|AFB|Rehab|SNF|ALF|ECF|LTC|LTACH?|Hospice|Regional|Memorial|General|Presbyterian|Methodist|Baptist|Drugs?|Apothecary|Rx|University|Univ\.?|College|Community[ ]College|Seminary|Temple|Chapel|Cathedral|Parish|Ministries|Mission|"
    r"Head[ ]Start|Academy|Pharmacy|Church|Shelter|Pediatrics|(?:Nursing|Health|Healthcare|Care|Living)(?:[ ](?:&|and)[ ](?:Rehab(?:ilitation)?|Wellness|Healing))(?:[ ]Center)?|YMCA|YWCA|Boys[ ]and[ ]Girls[ ]Club|Country[ ]Club|Yacht[ ]Club|Golf[ ](?:Club|Course)|Pool|Gym|Club|Restaurant|Coffee|Salvage|Towing|Auto|Electric|Energy|Power|Oil|Gas|Drilling|Mining|Metals|Welding|Pest[ ]Control|Cleaners|Daycare|Nursery|Ministry|"
    r"(?:Rheumatology|Cardiology|Ortho(?:pedics?|paedics?)?|Dermatology|Derm|ENT|Urology|OB-?/?GYN|Women's[ ]Health|Internal[ ]Medicine|Primary[ ]Care|Peds|Dental|Physical[ ]Therapy|Oncology|"
    r"Nephrology|Neurology|Gastroenterology|GI|Endocrinology|Imaging|Radiology|Labs?|Home[ ]Care|Home[ ]Health|Surgery|Pulmonary|Pulmonology|Psychiatry|Counseling|Optometry|Family[ ]Care|Physicians|Midwifery|Allergy|Podiatry)"
    r"(?:[ ](?:Associates|Group|Clinic|Partners|Specialists|Center|Consultants|Practice|Assoc\.?))?"
)
_SITE_BEFORE = (
    r"(?:Hotel|Camp|Abbey[ ]of|Sisters[ ]of|Church[ ]of|Shrine[ ]of|Villa|Casa|Chateau|Temple|Hacienda|Residence[ ]Inn|(?:Convent|Monastery)[ ]of(?:[ ](?:the|Our|Holy|Lady|of)){0,3}|Univ(?:ersity|\.)?[ ](?:of|at)|College[ ]of|"
    r"Hospital[ ]of|Port[ ]of|Isle[ ]of|Rancho|Barracks[ ]\d{1,3},[ ](?:Camp|Fort|Ft\.?)|Fort|Ft\.|Joint[ ]Base|Naval[ ](?:Station|Base)|NAS|Station[ ]\d{1,3},?|Little[ ]Sisters[ ]of)"
)
_NAME = r"(?:(?:St|Mt|Ft|Dr|Ste|[A-Z])\.|[A-Z](?:[\w']|\.(?=\w)){0,20}|\d{1,3}(?:st|nd|rd|th))"
_JOIN = r"(?:[ ]|-|[ ](?:of|the|and|&|for|de|del|la|at)[ ]|[ ]of[ ](?:the|Our|New)[ ])"
_SHAPED = re.compile(
    rf"(?<![\w'.])(?P<name>{_NAME}(?:{_JOIN}{_NAME}){{0,5}}?)[ ](?P<kind>{_KIND})(?![\w-])"
    rf"(?P<rest>(?:[ ](?:Hospital|Medical[ ]Center|Center|Clinic|Campus|School))?(?:[ ](?:of|at|in)[ ](?:the[ ])?{_NAME}(?:[ ]{_NAME})?)?)"
)
_SAINT = re.compile(
    r"(?<![\w'.])(?P<name>(?:St\.?|Saint|Mt\.?|Mount|Our[ ]Lady[ ]of(?:[ ]the)?|Sacred)[ ][A-Z][a-z]{2,15}(?:'?s\b)?(?:[ ](?:Mary|Vincent|Elizabeth)'?s?)?"
    r"(?:[ ](?:Hospital|Medical[ ]Center|Clinic|Health|ED|ER|ICU))?)(?![\w'])"
)
_SITED = re.compile(
    rf"(?<![\w'.])(?P<name>{_NAME}(?:(?:[ ]|-|[ ](?:of|the|&|de|del|la)[ ]){_NAME}){{0,3}}?)[ ](?P<kind>{_SITE})(?![\w'-])(?:[ ](?:of|at|in)[ ](?:the[ ])?{_NAME}(?:[ ]{_NAME})?)?"
)
_SITED_BEFORE = re.compile(
    rf"(?<![\w'.])(?P<name>{_SITE_BEFORE}[ ](?:the[ ])?(?:(?:St\.?|Saint)[ ])?[A-Z][a-z']{{2,15}}(?:[ ][A-Z][a-z']{{2,15}}){{0,2}})(?![\w'])"
)
_AT_WORK = re.compile(
    r"(?:\b(?:at|from|to|for|of|in|near|via|by|employer|employed|employee|works?|working|job|resident|residents|lives|student|attends?|attending|school|college|pharmacy|"
    r"listed|visiting|on|outside|behind|inside|clinic|facility|snf|nursing[ ]home|prison|jail|dorm|plant|with|is|sees|saw|by|company|workplace|occupation|hospice|rehab|camp|called|named|the)"
    r"(?:[ ]?[:=(][ ]?|[ ])(?:the[ ])?|@[ ]?|[,(;][ ]|^|\n|\d[MF][ ])$",
    re.IGNORECASE,
)
_FRAMED = re.compile(
    r"[ ](?:at|to|from|@|out[ ]of)[ ](?:the[ ])?"
    r"(?P<name>(?!(?:Dr|Mr|Mrs|Ms|Nurse|Prof)\b)[A-Z][a-z][\w']{1,16}(?:[ ][A-Z][a-z][\w']{1,16}){0,2})(?![\w'/-])"
)
_FRAME = re.compile(
    r"\b(?:adm(?:it(?:ted)?)?|admission|readmitted|transfer(?:red)?|xfer(?:red)?|tx'?d|sent|d/c'?d?|dc'?d|discharged?|hospitali[sz]ed|inpatient|delivered|born|records?|resident|"
    r"(?:followed|follows|dialy[sz]es|rounded|interned|volunteers|college|school|freshman|sophomore|junior|senior|undergrad|student|works?|working|employed|job|nurse|teacher|teaches|cook|janitor|welder|dialy[sz]ed|dialysis|rehab|boarding|placed|detox|stay(?:s|ing|ed)?|seen|treated|infusion|listed|bed)"
    r"(?:[ ](?:weekly|mwf|tts|MWF|TTS|TThS|HD|monthly|shift|nights|daily|already|back|again|today|yesterday|last[ ]week))?)$",
    re.IGNORECASE,
)
_AT_TWO = re.compile(
    r"\bat[ ](?:the[ ])?(?P<name>[A-Z][a-z]{2,14}[ ][A-Z][a-z]{2,14}(?:[ ][A-Z][a-z]{2,14})?)(?=[ ]?[,.;:?)]|$|[ ](?:with|w/|for|on|since|fell|and|now|x\d|again)\b)"
)
_STATION = re.compile(
    r"\b(?:EMT|medic|paramedic|firefighter|fireman|FF|crew|EMS)\b[^.!?\n]{0,24}?(?P<name>\b(?:Station|Engine|Ladder|Firehouse|Medic|Squad)[ ]\d{1,3})\b"
)
_SENT = re.compile(
    r"\b(?i:xfer(?:red)?|OSH|transferred[ ]from|tx[ ]from|outside[ ]hospital)[ ,:(]{1,2}(?P<name>(?:(?:Mt|St|Ft)\.?[ ])?[A-Z][a-z][\w']{1,16}(?:[ ][A-Z][a-z][\w']{1,16}){0,2})(?![\w'/-])"
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
        located = is_located(text, start)
        if is_cited(text, start, match.end()) or _TITLE_GOES_ON.match(text, match.end()):
            continue
        if match["kind"].lower().strip() in _BARE_KINDS and not located:
            continue
        yield Identifier(IdentifierType.GEOGRAPHIC, start, match.end(), 0.9 if located else 0.75)
    yield from _sites(text)
    yield from _common_names(text)
    yield from _saints(text)
    yield from _in_lower_case(text)


def _first_telling(text: str, start: int, end: int) -> int | None:
    """Where the name starts once the generic words before it are left out; None if nothing telling is left."""
    words = list(re.finditer(r"[^\s-]+", text[start:end]))
    while words and words[0].group().lower() in load_terms("geography/not_first_in_names"):
        words.pop(0)
    if not words or all(
        word.group().lower().strip(".") in load_terms("geography/common_facility_words") for word in words
    ):
        alone = [word.group().lower() for word in words]
        return start + words[0].start() if alone in _PROPER_ALONE else None
    return start + words[0].start()


def _sites(text: str) -> Iterator[Identifier]:
    """Workplaces, homes, schools and practices, where the text is about a patient."""
    for match in _SITED.finditer(text):
        start = _first_telling(text, match.start("name"), match.end("name"))
        if (
            start is None
            or not _AT_WORK.search(text[max(0, start - 24) : start])
            or _is_plain(text[start : match.end("name")])
        ):
            continue
        taught = match["kind"].startswith(("Univ", "College")) and _DEGREE.search(
            text[max(0, start - 24) : start]
        )
        if taught or _TITLE_GOES_ON.match(text, match.end()):
            continue
        if is_of_a_patient(text, start, match.end()) and not is_cited(text, start, match.end()):
            yield Identifier(
                IdentifierType.GEOGRAPHIC, start, match.end(), 0.87 if is_located(text, start) else 0.62
            )
    for match in _SITED_BEFORE.finditer(text):
        start = match.start("name")
        sure = match["name"].startswith(("Convent", "Monastery"))
        if sure or (
            _AT_WORK.search(text[max(0, start - 24) : start]) and is_of_a_patient(text, start, match.end())
        ):
            yield Identifier(IdentifierType.GEOGRAPHIC, start, match.end(), 0.62)
    for match in (
        *_FRAMED.finditer(text),
        *_SENT.finditer(text),
        *_AT_TWO.finditer(text),
        *_STATION.finditer(text),
    ):
        start, end = match.span("name")
        if match.re is _FRAMED and not _FRAME.search(text[max(0, match.start() - 30) : match.start()]):
            continue
        if (
            not _is_plain(match["name"])
            and is_of_a_patient(text, start, end)
            and not is_cited(text, start, end)
        ):
            yield Identifier(IdentifierType.GEOGRAPHIC, start, end, 0.55)


_DEGREE = re.compile(
    r"\b(?:MD|M\.D\.|DO|MBBS|BS|BA|MS|MPH|PhD|MBA|degree|alum\w{0,3}|class|professor|faculty|study|studies)\b[^.!?\n]{0,12}$"
)
_TITLE_GOES_ON = re.compile(
    r"[ ](?:Congress|Society|Journal|Meeting|Conference|Visits|Review|Board|Council|Research|Association|Act|Section|Forum|Rounds|Day|Week|Month|Fellowship|Residency)\b"
)


def _is_plain(name: str) -> bool:
    """Whether a word of the name is a service, a month, a country or another common word."""
    known = load_terms("geography/common_facility_words") | load_terms("geography/not_homes") | _SERVICES
    places = states()["names"] | states()["countries"] | load_terms("geography/regions")
    words = name.lower().replace("-", " ").split()
    return (
        name.lower() in places
        or words[0].strip(".'") in known
        or all(word.strip(".'") in known for word in words)
    )


_SERVICES = frozenset(
    [
        "clinic",
        "school",
        "night",
        "church",
        "college",
        "crisis",
        "hospital",
        "urgent",
        "center",
        "need",
        "distress",
        "hell",
        "triage",
        "bed",
        "grace",
        "psych",
        "neuro",
        "peds",
        "ortho",
        "cards",
        "heme",
        "onc",
        "nsgy",
        "pulm",
        "nephro",
        "endo",
        "rheum",
        "derm",
        "gyn",
        "floor",
        "home",
        "stepdown",
        "tele",
        "telemetry",
        "obs",
        "observation",
        "hospitalist",
        "hospice",
        "rehab",
        "snf",
        "detox",
        "pacu",
        "triage",
        "facility",
        "baseline",
        "dialysis",
        "trauma",
        "burn",
        "labor",
        "delivery",
        "nicu",
        "micu",
        "floors",
        "er",
        "ed",
        "or",
        "icu",
        "room",
        "radiology",
        "pathology",
        "path",
        "micro",
        "pharmacy",
        "lab",
        "medicare",
        "medicaid",
        "cms",
        "epic",
        "cerner",
        "mychart",
        "god",
        "christ",
        "mom",
        "dad",
        "grandma",
        "bedside",
        "work",
        "walmart",
        "amazon",
        "very",
        "too",
        "potassium",
        "sodium",
        "glucose",
        "sugar",
        "sugars",
        "ldl",
        "bp",
        "pressure",
        "risk",
        "troponin",
        "lactate",
        "inr",
        "trop",
        "vanc",
        "white",
        "grand",
        "whole",
        "mixed",
        "cap",
        "pap",
        "any",
        "what",
        "does",
        "start",
        "consult",
        "ask",
        "refer",
        "call",
        "send",
        "can",
        "please",
        "pcp",
    ]
)


_PROPER_ALONE = [["memorial"], ["general"], ["county", "general"], ["university", "general"]]


_COMMON_NAME = re.compile(
    r"\b(?:at|from|to|into|@)[ ](?P<name>(?:(?:Children's|Community|University|Regional|County|City|General|Memorial|Veterans|District|State|Women's|Women's[ ]and[ ]Children's)[ ]){1,3}"
    r"(?:Hospital|Medical[ ]Center|Med[ ]Center))(?![\w'])"
)


def _common_names(text: str) -> Iterator[Identifier]:
    """Common nouns in capitals without an article, which are a name too: "at Children's Hospital"."""
    for match in _COMMON_NAME.finditer(text):
        yield Identifier(IdentifierType.GEOGRAPHIC, match.start("name"), match.end("name"), 0.6)


def _saints(text: str) -> Iterator[Identifier]:
    for match in _SAINT.finditer(text):
        located = is_located(text, match.start())
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
    common, more = load_terms("geography/common_facility_words"), load_terms("geography/lower_facility_words")
    for match in _LOWER.finditer(text):
        words = match["name"].split()
        telling = [word for word in words[:-1] if word not in common and word not in more]
        if telling and words[0] in telling:
            yield Identifier(IdentifierType.GEOGRAPHIC, match.start("name"), match.end("name"), 0.65)
    for match in _LOWER_SAINT.finditer(text):
        if match["name"].endswith(("s", "hospital", "center", "clinic", "sinai")):
            yield Identifier(IdentifierType.GEOGRAPHIC, match.start("name"), match.end("name"), 0.65)

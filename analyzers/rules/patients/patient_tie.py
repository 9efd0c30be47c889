"""What ties an identifier to a patient, and what gives it to somebody else.

Every name, date and town in a text is an identifier; few of them are a patient's. The author, colleagues,
authors, conferences and public figures have names, dates and towns as well.
"""

from __future__ import annotations

import re

from analyzers.reading import Reading, lowered
from analyzers.rules.patients.patient_items import Item
from analyzers.rules.patients.telling import (
    CARE_ACT,
    EVENT,
    MEDICAL,
    OWN_BODY,
    OWN_FAMILY,
    WRITER,
    Told,
    joined,
    telling,
)
from analyzers.rules.patients.wording import cue, cue_after, cue_before

BY_THEMSELVES = frozenset({"SSN", "MRN", "HEALTH_PLAN", "DEVICE", "room"})
"""Kinds that belong to a patient wherever they stand."""

_ON_A_DEVICE = frozenset({"VEHICLE", "BIOMETRIC", "LICENSE", "ACCOUNT", "OTHER_ID", "IP"})
_CONTACT = frozenset({"PHONE", "FAX", "EMAIL", "URL"})

# Just before a name: the person is staff, an author, a friend, a public figure.
_NOT_A_PATIENT_BEFORE = cue_before(r"""
    (?:dr|drs|doctor|prof|professor|dean|chief|nurse|senator|sen|rep|governor|gov|president|secretary|mayor|congress\w+|surgeon general|sir|coach|author|poet|historian|actor|actress|singer|philosopher)s?\.?
    (?:my|our|the|a|an|their|new|fellow|dear|good|amazing|incredible|brilliant|wonderful|great) (?:[\w'&-]+ ){0,3}?(?:<staff>|team ?mates?|partner in crime|boss|leaders?|host|hosts|speakers?|moderators?|panelists?|authors?|editors?|presenters?|trialists?|investigators?|champion|founder|ceo|cmo|coordinator|manager|administrator|librarian|organi[sz]ers?|guest|study partner|pi|duo|crew),?
    (?:thanks?|thank you|thankful|grateful|gratitude|shout ?-?outs?|kudos|props|hat tip|h/t|congrats|congratulations|congratulating|credit|appreciat\w+|honou?red|tagging|featuring|hosted by|led by|presented by|moderated by|mentored by|supervised by|taught by|written by|courtesy of|quoting|citing|according to|inspired by|named (?:after|for)|co-?author\w*|joined by|guided by|proud of)[^.!?\n]{0,40}?
    (?:ht|cc|via|feat|ft|by|photo|read|reading|follow|following|hear|heard|listen(?:ing|ed)? to|watch(?:ing|ed)?|quote|cite|per|alongside|together with|late)
    (?:i'm|i am|my name is|name's|hi,?|hello,?|call me|signed,?|best,|regards,|yours,|hey|dear|sincerely,)(?: i'm| i am)?
    (?:@|#|--|\n-)
""")
_PATIENT_BEFORE = cue_before(r"""
    (?:my|our|the|a|an|this|that|his|her|their|one|dear|sweet|today's) (?:[\w'-]+ ){0,3}?(?:<patient>|<person>|case|baby|infant|<family>)(?: (?:named|called|was|is))?,?(?: \(|:)?
    (?:tell|told|telling|asked|hugged|called|phoned|visited|consented|family meeting with|met with|sat with|goodbye to|update)(?: the)?
    (?:rip|goodbye|goodbye to|farewell|farewell to) (?:(?:the|our|my|dear|sweet|old|little|lovely) ?){1,3}
    (?:named|called|name was|name is|name's|known as|goes by|i'll call (?:him|her)|we'll call (?:him|her)|let's call (?:him|her))
    (?:discharge|patient|case|admit|save|admission|consult|win|hero) of the (?:day|week|month|night|year):?|baby (?:boy|girl)
    (?:<patient>|<title>|baby|grandma|grandpa|little|old|poor|sweet|dear)\.?,?
    (?:saw|seen|met|admitted|admitting|examined|intubated|coded|treated|treating|pronounced|discharged|discharging|diagnosed|delivered|lost|rounded on|caring for|cared for|took care of|taking care of|visited|transferred|extubated|sent)
    (?:his|her|their)(?: [\w-]+){0,2}?(?: (?:<family>)),?
    (?:rip|goodbye|farewell|rest in peace|rest easy),?
    (?:re|dob|name|pt|patient|consult|admit|admission|next)(?: name)?:
    (?:wife|husband|daughter|son|mother|father|mom|dad|sister|brother|partner|caregiver|employer|boss),?
""")
# Just after a name.
_NOT_A_PATIENT_AFTER = cue_after(r"""
    ,? ?\(?(?:md|m\.d|do|d\.o|phd|mbbs|mph|rn|np|pa-c|pharmd|msc|facp|dnp|mba|lcsw|bsn|esq|jr, md)\b
    et al|and (?:colleagues|coworkers|co-?authors|team|the team|his team|her team)
    '?s? (?:paper|lecture|talk|book|essay|study|trial|review|editorial|podcast|session|keynote|slides|thread|post|tweet|column|work on|research|team|lab|leadership|mentorship|guidance|teaching|feedback|article|chapter|sign|syndrome|disease|criteria|score|law|test|maneuver|rule|triad|lymphoma|tumor|node|scale|nomogram|model|cell|cells|stain|rank|method|protocol|poem|quote|words)
    ,? (?:who|whose) (?:taught|mentored|lectured|wrote|leads|led|directs|trained|founded|presented|chairs|runs|published|interviewed|coached|guided|won|discovered|invented)
    (?:taught(?! (?:me|us) (?:more|that|about dying))|mentored|lectured|gave (?:a|an|the|us|his|her) (?:[\w-]+ ){0,3}?(?:talk|lecture|keynote|presentation|session|workshop)|presented (?:on|the|their|our|his|her|data|a (?:poster|talk|paper))|spoke|published|wrote|writes|argues|argued|reminds us|reminded us|said in|joined (?:us|our|the)|invented|discovered|founded|received the|won the|was elected|was appointed|moderated|kicked off|walked us|led (?:a|an|the|us|our)|showed us|explained how|on (?:the )?podcast)
    ,? ?(?:our|my|the|a|an) (?:[\w'-]+ ){0,3}?(?:<staff>|speaker|moderator|boss|author|founder|leader|ceo|senator|actor|host|classmate)
    ,? ?\(?(?:pgy|ms|oms|m)-?\d|\(@|@
    ,? ?(?:class of|'\d\d|director of|chair of|professor|program director|editor|president of|founder)
    (?:hospital|university|school|medical|clinic|award|prize|college|institute|foundation|lecture|scholarship|center|centre|street|avenue|health)
""")
_PATIENT_AFTER = cue_after(r"""
    ,? ?\(?(?:<age>|\d{2,3})(?! ?(?:am|pm|%|minutes|points))
    '?s? (?:labs?|wife|husband|daughter|son|mother|mom|family|room|bed|chart|ct|mri|scans?|biopsy|cancer|chemo|diagnosis|heart|lungs?|kidneys?|blood|pressure|sugar|a1c|hip|leg|foot|discharge|admission|death|last|story|hand|bedside|code|oncologist|surgery|funeral|eyes|voice|face|case|insurance|mri|x-?ray|potassium|troponin|echo|stroke|mom|caregiver|doctor|nurses?)
    ,? (?:who|whose)? ?(?:was|is|has|had|got)? ?(?:just )?(?:came|come|died|passed|coded|walked in|presented|presents|admitted|readmitted|discharged|intubated|extubated|refused|waiting|told (?:me|us)|asked (?:me|us)|fell|crashed|bled|in (?:bed|room|the icu|\d)|my (?:<patient>)|our (?:<patient>)|a (?:[\w-]+ ){0,3}?(?:<patient>)|went home|goes home|woke|survived|didn't make it|squeezed|thanked|cried|lost (?:his|her)|on dialysis|on hospice|dying|held my|needs a|signed|diagnosed|missed (?:his|her|dialysis|chemo)|stopped taking|rang the bell|finished chemo)
    (?:in|from) (?:bed|room|rm|bay|clinic|the (?:ed|icu|er))
    ,? (?:<patient>)
""")
_PUBLIC = cue(r"""
    (?:announced|revealed|disclosed|went public|statement|biograph\w+|memoir|novel|poem|essay|nobel|patent(?:ed|s)?(?! (?:ductus|foramen|airway|vessels?))|inventor|named (?:for|after)|wrote|written by|poet|philosopher|invented|discovered|first described|eponym\w*|famous|history of|century|prime minister|senator|president|oscar|grammy|celebrity|headlines|news conference|documentary|actor|actress|king|queen|pope|supreme court)
    (?:cells|cell line|tuskegee|osler|hippocrates|semmelweis|henrietta lacks|phineas gage|libby zion|emmett till)
    1[5-8]\d\d|19[01]\d
""")
_LOSS_OF_A_COLLEAGUE = cue(r"""
    (?:in (?:loving )?memory|memorial|mourn\w*|rest in power|remembering|obituary|tribute|eulogy|legacy)…(?:colleague|classmate|mentor|resident|physician|doctor|dr|nurse|friend|teacher|professor|student|faculty|teammate)s?
    (?:colleague|classmate|mentor|co-?resident|physician|doctor|nurse|friend|teacher|professor|faculty|teammate)s?…(?:in (?:loving )?memory|passed away|died|mourn\w*|lost|rest in power|legacy|obituary|tribute)
""")
# Dates and places that belong to the writer's own life, to meetings and to print.
_OWN_WAY = cue(r"""
    (?:i'm|i am|im|as) an? (?:[\w'-]+ ){0,5}?(?:student|img|applicant|resident|graduate|candidate|physician|intern|doctor|american)
    (?:i|we|they) (?:[\w']+ )?(?:grew up|moved|relocated|flew(?! (?:him|her|them|an?|the|my|our) )|drove|trained|train|studied|study|live|lived|graduate[d]?|was born|were born|matched|interviewed|interview|apply|applied|presented (?:at|our|my)|attend(?:ed)?|went to (?:med|medical) school|commute[d]?)
    (?:my|our) (?:med|medical)? ?(?:school|campus|hometown|university|program|apartment|graduation|program|exam|test|interview|flight|wedding|birthday|move)
    (?:see|join|meet|find|catch|hope to see) (?:you|us|me)
    (?:deadline|due|until|by|register|opens?|closes?|open from|applications?|submit)\b
    (?:wrote|posted|published|updated|accessed|retrieved|issued|released|announced|approved|passed|effective|since) (?:on|in|the)?
""")
_THEIR_CONTACT = cue_before(r"""
    (?:his|her|their|patient's|pt's|(?:<family>)'s|mom's|dad's) (?:[\w-]+ ){0,2}?(?:e-?mail|phone|cell|number|address|contact|line|website|profile)(?: address| number)?(?: is| was|:|,)?
""")
_PRONOUN = re.compile(r"\W{0,3}(?:he|she|they|his|her)\b")
_MY_TEACHER = cue(r"(?:my|our) (?:[\w'-]+ ){0,3}?(?:<staff>)")
_MEETING = cue(r"""
    (?:hosts?|hosting|topic|pizza|lunch is|noon conference|lecture|session|workshop|meeting|interest group|library|study (?:group|room|hall)|rsvp|zoom|join us|seats?|doors open|\d ?pm)
""")
_THANKED = cue(r"""
    (?:grateful|gratitude|thanks?|thank you|thankful|kudos|shout ?-?outs?|congrat\w*|hats off|credit goes|indebted|owe it) (?:to|for|goes)?
""")
# Words of notes and hand-offs.
_CHART = re.compile(
    r"\b(?:admit(?:ted)?|discharged?|dnr|dni|full code|code status|npo|(?:a)?febrile|tolerating po|vitals|home meds|rescue meds"
    r"|meds|prescriptions|follow[- ]?up with|labs?|iv|abx|antibiotics|hfnc|consult(?:ed)?|palliative|plan:|s/p|c/o|h/o|hx|pmh"
    r"|allergies|ready for discharge|overnight|to do:|action list|intubated|extubated|cultures?|mg|mrn|dob|icu|picu|nicu|ward"
    r"|gentamicin|vancomycin|lasix|heparin|insulin|verbalized|at bedside|lives (?:at|with)|primary pediatrician|pcp|\d+ (?:day|week|month)s? old)\b"
)
_DATE_OF_CARE = cue_before(r"""
    (?:dob|born|d\.o\.b|admitted|admit|discharged|died|passed|seen|saw|operated|surgery|delivered|readmitted|transplant\w*|biopsy|coded|pronounced|death|chemo|scan|appointment|visit|came in|presented|arrived|clinic|diagnosed|onset|fell|collapsed|arrest\w*|crash|accident)(?: [\w']+){0,3}?(?: on| at| of| since|:|,|-)? ?
""")


def ties(item: Item, reading: Reading) -> float:
    """How surely (0 to 1) an item belongs to a patient, or to a patient's family, household or employer."""
    told = telling(reading)
    here = _index(told, item.start)
    if item.kind in BY_THEMSELVES:
        return 0.0 if item.kind == "room" and _meets(told[here]) else 0.9
    text = lowered(reading.plain)
    before, after = text[max(0, item.start - 60) : item.start], text[item.end : item.end + 70]
    if item.kind == "NAME":
        return _name(told, here, before, after)
    own, near = told[here], _near(told, here)
    if item.kind in _ON_A_DEVICE:
        clinical = item.kind == "ACCOUNT" and MEDICAL.search(own.words) and not WRITER.search(own.words)
        return 0.85 if clinical or max(own.weight, near) >= 0.45 else 0.0
    if item.kind in _CONTACT:
        told_of = own.person and own.weight >= 0.5 and not own.generic
        return 0.85 if _THEIR_CONTACT.search(before) else 0.8 if told_of else 0.0
    if _someone_else(own.words) or (
        _PRONOUN.match(own.words) and here and OWN_FAMILY.search(told[here - 1].words)
    ):
        return 0.0
    if item.kind == "AGE_OVER_89":
        return _enough(max(own.weight, 0.9 * near))
    if _of_another_life(own, before):
        return 0.0
    if item.kind == "DATE":
        return _enough(max(own.weight, 0.8 * near))
    return _enough(max(own.weight, 0.7 * near if own.person or own.care else 0.0))


def _meets(own: Told) -> bool:
    """Whether a room is where people meet rather than where a patient lies."""
    return not own.person and (EVENT.search(own.words) or _MEETING.search(own.words)) is not None


def _of_another_life(own: Told, before: str) -> bool:
    """Whether a date or place belongs to a meeting, to a teacher's life or to the writer's own."""
    if EVENT.search(own.words) and not _DATE_OF_CARE.search(before) and not (own.person and own.care > 0.4):
        return True
    if _MY_TEACHER.search(own.words) and not (own.person and own.care >= 0.3):
        return True
    return _OWN_WAY.search(before[-50:]) is not None


def _name(told: tuple[Told, ...], here: int, before: str, after: str) -> float:
    own = told[here]
    if _NOT_A_PATIENT_BEFORE.search(before) and not _PATIENT_BEFORE.search(before):
        return 0.0
    if (
        _NOT_A_PATIENT_AFTER.search(after)
        or _PUBLIC.search(own.words)
        or _LOSS_OF_A_COLLEAGUE.search(own.words)
        or (_THANKED.search(own.words) and own.care < _THANKED_FOR_CARE)
    ):
        return 0.0
    if _reads_like_a_chart(told, here):
        return 0.85
    near = _near(told, here)
    if OWN_FAMILY.search(own.words) and not CARE_ACT.search(own.words):
        return 0.0
    about = max(own.weight, 0.8 * near)
    if _PATIENT_BEFORE.search(before):
        about = joined(about, 0.4)
    if _PATIENT_AFTER.search(after):
        about = joined(about, 0.35)
    no_writer = not any(WRITER.search(s.words) for s in told[max(0, here - 1) : here + 2])
    if no_writer and not _PATIENT_BEFORE.search(before):
        known_after = own.person and (_PATIENT_AFTER.search(after) or own.care >= _CARED_FOR)
        if not known_after:
            return 0.0
    return _enough(about)


def _reads_like_a_chart(told: tuple[Told, ...], here: int) -> bool:
    """Whether the sentence and its neighbours are clinical shorthand, in which a bare name is the patient's."""
    own = told[here].words
    if WRITER.search(own) or EVENT.search(own):
        return False
    terms = [set(_CHART.findall(sentence.words)) for sentence in told[max(0, here - 1) : here + 2]]
    return bool(_CHART.search(own)) and len(set().union(*terms)) >= _CHART_TERMS


_CHART_TERMS = 3
_CARED_FOR = 0.4
_THANKED_FOR_CARE = 0.3


def _enough(weight: float) -> float:
    """A tie that reaches the mark, as confidence; nothing below it."""
    return round(min(0.95, 0.35 + weight), 2) if weight >= 0.5 else 0.0


def _someone_else(words: str) -> bool:
    return bool(_PUBLIC.search(words) or OWN_FAMILY.search(words) or OWN_BODY.search(words))


def _near(told: tuple[Told, ...], here: int) -> float:
    beside = told[max(0, here - 1) : here] + told[here + 1 : here + 2]
    return max((sentence.weight for sentence in beside if sentence.person), default=0.0)


def _index(told: tuple[Told, ...], offset: int) -> int:
    return max((i for i, sentence in enumerate(told) if sentence.start <= offset), default=0)

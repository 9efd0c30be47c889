"""Whether a word is plain English or medicine, inflected or not (data/names/words.txt)."""

from __future__ import annotations

import re
from functools import cache

from analyzers.data import load_terms

_MEDICAL = re.compile(
    r"(?:itis|emia|aemia|osis|oses|asis|ology|ologist|ologists|ectomy|ostomy|otomy|plasty|scopy|graphy|gram|graph|pathy"
    r"|pathic|algia|rrhea|rrhage|uria|penia|cytic|cyte|cytes|blast|oma|omas|omata|oid|mab|nib|pril|sartan|statin|statins"
    r"|cillin|mycin|floxacin|azole|olol|gliptin|gliflozin|glutide|parin|xaban|gatran|tinib|ciclib|prazole|tidine|setron"
    r"|triptan|dipine|afil|avir|ovir|virine|caine|barbital|azepam|azolam|phylline|terol|sone|solone|thiazide|semide|lukast"
    r"|micin|cycline|coccus|cocci|bacter|bacteria|viridae|virus|mycosis|ase|kinase|receptor|ectasia|trophy|trophic"
    r"|megaly|sclerosis|stenosis|itides|ismus|opathy|oscopy|ization|isation|ation|ations|ment|ments|ness|ology|ological"
    r"|ically|ability|ibility|ism|isms|ists|ship|ships|ward|wards|wise|less|ful|fully|tion|tions|sion|sions)$"
)
_ENDINGS = (
    "s",
    "es",
    "ed",
    "d",
    "ing",
    "ly",
    "er",
    "r",
    "ers",
    "rs",
    "ness",
    "ings",
    "like",
    "wide",
    "ization",
)
_PREFIXES = (
    "non",
    "pre",
    "post",
    "anti",
    "hyper",
    "hypo",
    "inter",
    "intra",
    "multi",
    "over",
    "re",
    "sub",
    "tele",
    "trans",
    "un",
    "co",
    "neuro",
    "cardio",
    "micro",
    "immuno",
)


_ADJECTIVE = re.compile(
    r"(?:otic|etic|atic|ytic|itic|emic|genic|phic|tric|astic|ular|eal|iform|ial|inal|onal|eral|ental|osal|occal|ical)$"
    r"|(?:cardia|pnea|pnoea|phagia|plegia|paresis|opsia|emesis|lysis|dynia|kinesia|tonia|phobia|uresis|rexia|thermia|ptysis|philia|phasia|praxia|esthesia|lexia"
    r"|stat|tide|vaptan|gepant|rsen|siran|limus|cept|dronate|profen|dopa|quine|fibrate|etine|azine|tropin|grel|mumab|leucel|vec|gliptide|relin|relix|nidazole|conazole)$"
    r"|^\w{5,}(?:ing|ous|ive|al|ary|ible|able|ized|ised)$"
)
_CLINICAL = re.compile(
    r"(?:itis|emia|aemia|osis|ectomy|ostomy|otomy|plasty|scopy|graphy|pathy|algia|rrhea|rrhage|uria|penia|oma|mab|nib|pril|sartan|statin"
    r"|cillin|mycin|floxacin|azole|olol|gliptin|gliflozin|glutide|parin|xaban|gatran|prazole|tidine|setron|triptan|dipine"
    r"|avir|ovir|caine|azepam|azolam|phylline|sone|solone|thiazide|semide|cycline|megaly|sclerosis|stenosis|itides|dialysis)$"
)


@cache
def _terms() -> frozenset[str]:
    """Drugs, findings and other terms that open a line with a capital and are in no English list."""
    return load_terms("names/drugs") | load_terms("names/jargon") | load_terms("names/clinical")


def is_clinical(key: str) -> bool:
    """Whether the key is a finding, a test, a diagnosis or a drug: what a clinical line says of a patient."""
    return (
        key in load_terms("names/clinical")
        or key in load_terms("names/drugs")
        or (len(key) > 5 and _CLINICAL.search(key) is not None)
    )


def is_word(key: str) -> bool:
    """Whether the key is an English word, an inflected one, or looks medical."""
    words, ordinary = load_terms("names/words"), load_terms("names/ordinary")
    if key in words or key in _terms() or _MEDICAL.search(key) or _ADJECTIVE.search(key):
        return True
    for ending in _ENDINGS:
        if key.endswith(ending):
            stem = key[: -len(ending)]
            if len(stem) > 2 and (
                stem in words
                or stem in ordinary
                or (len(stem) > 3 and stem in _terms())
                or stem + "e" in words
                or stem[:-1] + "y" in words
                or (stem[-1] == stem[-2] and stem[:-1] in words)
            ):
                return True
    return any(key.startswith(p) and key[len(p) :] in words for p in _PREFIXES)

"""What makes telling about a patient permissible: consent, publication, invention; in the text's own words."""

from __future__ import annotations

import re

from analyzers.reading import Reading, lowered
from analyzers.rules.patients.wording import cue

_CONSENT = cue(r"""
    with (?:(?:his|her|their|the|full|written|signed|explicit|informed|verbal|patient|patient's|patients'|family|family's|families'|parents'|mother's|kind|express|documented|ms|mr|mrs|and|both|very) ){0,5}(?:consent|permission|blessing|authori[sz]ation|approval|ok|okay)
    (?:gave|given|gives|signed|obtained|got|have|has|had|received|secured|granted) (?:me |us )?(?:(?:his|her|their|the|full|written|signed|explicit|informed|verbal|patient|an?|family|kind|media|hipaa|express|photo) ){0,5}(?:consent|permission|blessing|authori[sz]ation|release)
    (?:consent|permission|authori[sz]ation) (?:to (?:share|publish|post|tell|use)|(?:was |were |has been |on )?(?:obtained|given|granted|signed|file|documented|secured))
    consented to (?:\w+ ){0,3}?(?:publi\w+|shar\w+|post\w*|images?|photos?|use|this|being)
    (?:patient|family|he|she|they|who|parents|mother|daughter|son|wife|husband|widow) (?:kindly |has |have |generously |graciously |also ){0,2}(?:consented|agreed to (?:\w+ ){0,3}?(?:shar\w+|publi\w+|post\w*|this|me telling|appear\w*))
    (?:asked|wanted|wants|told|encouraged|urged|begged|invited) (?:me|us) to (?:please )?(?:share|tell (?:people|his|her|their|this|everyone|others|the)|post|pass)
    (?:read|reviewed|approved) (?:and (?:approved|edited) )?(?:this|the|every) (?:\w+ )?(?:post|draft|essay|piece|words?|story|text|caption)
    (?:said|told (?:me|us)) (?:i|we) (?:could|can|may) (?:share|tell|post|write)
    let (?:me|us) (?:share|tell|post|write about) (?:this|his|her|their)
    shared with (?:\w+ ){0,3}?(?:permission|consent)
    (?:used|shared|posted|told|retold|printed|reproduced) (?:here )?(?:by|with) (?:\w+ ){0,3}?(?:permission|consent)
    by (?:kind )?permission
    at (?:his|her|their) request
""")
_NO_CONSENT = cue(r"""
    (?:without|no|not|never|didn't|don't|haven't|forgot|wouldn't|couldn't|need|needs|should|must|hope|hopefully|assume|pretty sure|doubt|probably|i'm sure|i know|require[sd]?|unless) [^.!?\n]{0,30}?(?:consent|permission|authori[sz]ation|blessing|release)
    surgical consent|(?:consent|permission) (?:for|to) (?:the |a |an |his |her )?(?!posts?\b|photo|publi|shar|image|this|tell|use|write|writing|story|pictur|video|media|social|these)\w+
""")
_INVENTED = cue(r"""
    (?:fictional|fictitious|fictionali[sz]ed|invented|hypothetical|imaginary|imagined|simulated|mock|made[- ]up|not (?:a )?real) (?:\w+ ){0,2}?(?:patients?|pts?|cases?|vignettes?|scenarios?|story|stories|characters?|encounters?|charts?|people|person|names?)
    (?:entirely |purely |all |wholly )?(?:fictional|fictitious|hypothetical|imagined)
    composite|composites|amalgam|blend of (?:several|many|different)|amalgamation
    (?:details|facts|identifying (?:details|features|information)|specifics|demographics|circumstances) (?:[\w,]+ ){0,4}?(?:invented|fictional|changed|altered|modified|blended|disguised|merged|combined)
    (?:changed|altered|modified|disguised|blended) (?:(?:all|some|many|several|any|the|enough|every|key|identifying) ){0,4}(?:identifying )?(?:details?|facts|identifiers)
    (?:board|usmle|abim|shelf|step|exam|uworld)[- ](?:style|type) (?:\w+ )?(?:question|vignette|stem|mcq|case)s?
    (?:practice|sample|self-made|teaching|made-up|morning report|mksap|board review|board|textbook|classic|clinical|case|quiz) (?:question|vignette|stem|case|scenario|mcq)s?(?! (?:today|from (?:today|last|my|our|yesterday)))
    (?:was|were|is|by) (?:an? )?actors?\b|actors? with (?:a |)scripts?
    (?:standardi[sz]ed|simulated|virtual|model|mock|practice|actor) patients?|sp encounters?|osces?
    (?:simulation|sim) (?:lab|center|centre|session|scenario|case|day|mannequin|man|wars|code|patient)|simman|manikins?|mannequins?|simulator|simulated|in simulation|in sim
    (?:short story|novella|(?:a|the|my|this) novel(?= (?:by|about|set|where)|[.,!?])|her novel|his novel|tv show|tv series|sitcom|satire|parody|movie|film|screenplay|the pitt|grey's anatomy|scrubs rewatch|house md|on netflix|role[- ]?play\w*)
    (?:let's say|imagine|suppose|picture this:|consider) (?:you|an?|that|your)
    what would you do|what(?:'s| is) your (?:diagnosis|next (?:best )?step)|which of the following|what(?:'s| is) the (?:diagnosis|most likely)\b
""")
_PUBLISHED = cue(r"""
    doi(?:\.org|:)\S*|pmid|pubmed|cureus|nejm|jama\w*|lancet|bmj|the annals|annals of \w+|new england journal|jgim|jhm|ajm
    (?:case (?:report|series)|paper|article|image|manuscript|essay) (?:\w+ ){0,6}?(?:published|out (?:now|today|in)|is out|is live|now online|accepted|in press|in the journal|appears|appeared)
    (?:published|appears|appeared|out now|reprinted|featured|originally) (?:[\w']+ ){0,3}?(?:in|by|online|today|case|report|literature|on)
    (?:our|my|the|this|new|first|a|read) (?:\w+ ){0,3}?(?:case report|case series)(?: \w+){0,4}? (?:published|in|out|here|link|accepted|on)
    (?:read (?:it|the (?:case|paper|full \w+))|full text|open access) (?:here|below|in (?:the )?(?:comments|bio|replies))|link to the (?:case|paper|article|report|journal)
    case records of|clinical problem[- ]solving|reported in the literature|(?:authors|investigators) (?:describe|report)
""")
_STUDY = cue(r"""
    n ?= ?\d[\d,]*|\d[\d.]* ?% (?:of|were|had)|cohort|randomi[sz]ed|meta-analysis|systematic review|registry|retrospective|prospective|multicenter|cross-sectional|odds ratio|hazard ratio|confidence interval|rct|irb
    \d[\d,]{1,} (?:[\w-]+ ){0,2}?(?:patients|participants|adults|admissions|encounters|charts|records|veterans)
""")


def has_consent(reading: Reading) -> bool:
    """Whether the text says that the person agreed to be told about."""
    text = lowered(reading.plain)
    return any(not _denied(text, match) for match in _CONSENT.finditer(text))


def is_invented(reading: Reading) -> bool:
    """Whether the text says that its patient is fictional, composite, simulated or a question's."""
    return _INVENTED.search(lowered(reading.plain)) is not None


def is_published(reading: Reading) -> bool:
    """Whether the text points to a published case or paper."""
    return _PUBLISHED.search(lowered(reading.plain)) is not None


def is_study(reading: Reading) -> bool:
    """Whether the text reports data on many."""
    return _STUDY.search(lowered(reading.plain)) is not None


def _denied(text: str, match: re.Match[str]) -> bool:
    return _NO_CONSENT.search(text, max(0, match.start() - 40), min(len(text), match.end() + 30)) is not None

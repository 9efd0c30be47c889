"""What surrounds a span: quotation, negation, guidance, fiction, a patient being told about.

The cues are expressions over the folded text of one paragraph; each writes labelled spans. A rule decides
what a context means for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from analyzers.reading import Context, Span

_QUOTED = re.compile(
    r"\"[^\"\n]{1,400}\"|(?<![\w'])'(?=\S)[^'\n]{2,200}(?:'[a-z]{1,2}\b[^'\n]{0,200}){0,3}'(?!\w)|^>[^\n]+",
    re.M,
)

_NEGATED = re.compile(
    r"""\b(?:not|never|no\ longer|nobody|no\ one|nor|without|avoid(?:ed|ing|s)?|stop(?:ped|ping|s)?
        |refus(?:e|ed|es|ing)\ to|instead\ of|rather\ than|(?:is|are|was|were|do|does|did|has|have|had|ca|wo|would|
        should|could|must|need)n'?t|cannot)\b[^.!?;\n]{0,80}""",
    re.VERBOSE | re.IGNORECASE,
)

_WORDS = r"(?:word|words|wording|term|terms|terminology|label|labels|label(?:l)?ing|phrase|phrases|language|slang|jargon|epithet|slur|slurs|shorthand|adjective|descriptor)s?"
_MENTION = re.compile(
    rf"""
    \b(?:stigmati[sz]ing|person[- ]first|people[- ]first|derogatory|pejorative|outdated|loaded|the)\ {_WORDS}\b
    | \b{_WORDS}\ (?:like|such\ as|matters?)\b
    | \b(?:instead\ of|rather\ than|replac(?:e|ed|ing)|swap(?:ped|ping)?|retir(?:e|ed|ing)|drop(?:ped|ping)?|ditch(?:ed|ing)?|avoid(?:ed|ing)?)
        \ (?:using\ |saying\ |writing\ |calling\ |charting\ |the\ (?:word|term|label|phrase)\ )?["'*]
    | \b(?:stop|quit|never|don't|do\ not|shouldn't|should\ not|let's\ not|avoid|without|instead\ of|rather\ than|why\ I\ (?:no\ longer|don't|stopped))\ (?:ever\ |just\ )?
        (?:saying|say|using|use|calling|call|writing|write|documenting|document|charting|chart|labell?ing|label|describing|describe|referring)\b
    | \b(?:say|write|chart|document|use)\ ["'*][^"'*\n]{{2,60}}["'*],?\ (?:instead|not|rather)\b
    | \bwho\ (?:is|was|gets?|got|are|were)\ (?:called|labell?ed|described\ as)\b
    | \b(?:called|labell?ed|described)\ (?:\w+\ ){{0,3}}(?:as\ )?(?:an?\ )?["'*][^"'*\n]{{2,60}}["'*]
    | \bthe\ (?:label|word|term|phrase)\ ["'*]
    | \b(?:stigma|bias(?:ed)?)\b[^.!?\n]{{0,60}}\b(?:words?|terms?|language|notes|charts?|documentation|label)
    """,
    re.VERBOSE | re.IGNORECASE,
)

_GUIDANCE = re.compile(
    r"""
    ^\W*(?:please\ |pls\ |reminder:?\ |so\ )?(?:never|don't|do\ not|avoid|remember\ (?:to|not\ to|that)|reminder\b|beware)\b
    | ^\W*(?:please\ )?(?:stop|quit|think\ (?:twice\ )?before|ask\ before|check\ before|be\ careful\ (?:about|when|with))\ (?:\w+ing|you)\b
    | \b(?:you|we|students?|trainees?|residents?|clinicians?|physicians?|doctors?|applicants?|everyone|nobody|no\ one|one)\ (?:should|shouldn't|must|mustn't|can't|cannot|may\ not|ought|need\ to)\b
    | \b(?:is|are|isn't|aren't)\ (?:not\ )?(?:allowed|permitted|acceptable|okay|appropriate|unethical|prohibited|a\ violation|against\ the\ rules|irregular\ behavior)\b
    | \b(?:how|why|when|whether)\ (?:to|not\ to|we|you|I)\ (?:never|don't|avoid|protect|handle|respond|report|de-?identify)\b
    | \b(?:workshop|webinar|module|lecture|guideline|policy|training|session|talk|course|review|paper|editorial)s?\ (?:on|about)\b
    """,
    re.VERBOSE | re.IGNORECASE | re.MULTILINE,
)

_PERSON = (
    r"(?:man|woman|male|female|gentleman|lady|guy|girl|boy|kid|child|infant|baby|newborn|toddler|teen(?:ager)?|mother|mom|"
    r"father|dad|grandmother|grandma|grandfather|grandpa|nurse|teacher|farmer|veteran|student|patient|pt|person|"
    r"[mf])"
)
_PATIENT = re.compile(
    rf"""
    \b(?:my|our|a|an|the|this|that|one|his|her|another|today's|yesterday's)\ (?:\w+[- ]){{0,4}}?(?:patients?|pts?|pt's|patient's)\b(?!\ (?:care|safety|advoca|experience|education|population|outcomes?|satisfaction|portal|centered|flow|volume|encounters?))
    | \b\d{{1,3}}\s?-?\s?(?:y(?:ea)?rs?|years?|yo|y/o|y\.o\.?|mo(?:nths?)?|weeks?|days?)\s?-?\s?(?:old)?\s?-?\s?(?:\w+[- ]){{0,3}}?{_PERSON}\b
    | \b\d{{2,3}}\s?(?:yo|y/o)?\s?[mf]\b(?=[\s,.;])
    | \b(?:mr|mrs|ms|miss)\.?\ [A-Z]
    | \b(?:room|bed|bay)\ \#?\d+[a-z]?\b
    """,
    re.VERBOSE | re.IGNORECASE,
)

_ENCOUNTER = re.compile(
    r"""
    \b(?:I|we|our\ team|my\ team|my\ (?:attending|resident|intern|senior|preceptor))\ (?:\w+\ ){0,2}?
        (?:saw|met|admitted|examined|intubated|coded|treated|rounded|cared|took\ care|looked\ after|lost|pronounced|discharged|diagnosed|delivered|consented|counsel(?:l)?ed|scrubbed|sat\ with|had\ a\ (?:\w+\ ){0,3}(?:patient|pt|case|guy|lady|man|woman|gentleman|kid))\b
    | ^\W*(?:saw|met|admitted|examined|had|just\ (?:saw|met|admitted|had|finished))\ (?:an?|my|our|the|this|mr|mrs|ms)\b
    | \b(?:came|come|walked|rolled|wheeled|brought|showed\ up|presented)\ (?:in|into|to)\ (?:the\ |our\ |my\ )?(?:ed|er|clinic|ward|unit|icu|hospital|office|emergency)\b
    | \b(?:in|on|at|during)\ (?:my|our|today's|this\ morning's|last\ night's|yesterday's)\ (?:\w+\ ){0,2}?(?:clinic|rounds|shift|ward|call|service|rotation|ed|er|icu|night)\b
    | \b(?:today|tonight|yesterday|this\ (?:morning|afternoon|evening|week)|last\ (?:night|week)|the\ other\ day)\b[^.!?\n]{0,80}\b(?:patient|pt|admitted|clinic|ward|ed|er|icu)\b
    """,
    re.VERBOSE | re.IGNORECASE | re.MULTILINE,
)

_FICTION = re.compile(
    r"""
    \b(?:fictional|fictitious|fictionali[sz]ed|made[- ]up|invented|hypothetical|imaginary|simulated|simulation\ (?:case|scenario)|mock)\s+(?:\w+\s+){0,2}?
        (?:patient|pt|case|vignette|scenario|story|character|encounter|chart|example|post|question|code)s?\b
    | \b(?:composite|hypothetical)\s+(?:of|case|patient|drawn|character|example|story|vignette)\b
    | \b(?:details|names?|identifying\ details)\ (?:and\ \w+\ )?(?:are|is|were)\ (?:invented|fictional|fictitious|made\ up)\b
    | \b(?:board|usmle|abim|shelf|step)[- ](?:style|type)\s+(?:question|vignette|stem|mcq)s?\b
    | \b(?:practice|sample|self[- ]made|teaching)\s+(?:question|vignette|case|stem)s?\b | \b(?:clinical|case)\ vignette\b
    | \b(?:standardi[sz]ed\ patient|simulation\ (?:lab|center|session)|mannequin|manikin|sim\ lab|SimMan)\b
    | \b(?:rewatch(?:ed|ing)?|short\ story|sitcom|satire|parody|screenplay|medical\ dramas?|(?:TV|television|hospital|medical)\ (?:show|series|drama))\b
    | \b(?:season\ (?:\d{1,2}|one|two|three|four|five|finale|premiere)|episode\ \d{1,3}|(?:last|latest|first|final|old|pilot)\ episode\ of)\b
    | \b(?:a|the|my|his|her|their|this|debut|graphic)\ novel\b(?=\s*(?:[.,!?;:]|about\b|by\b|set\b|where\b|I\b|is\ (?:about|set)\b))
    """,
    re.VERBOSE | re.IGNORECASE,
)

_PUBLISHED = re.compile(
    r"""
    \b(?:doi(?:\.org/|:)|pmid\b|pubmed\b)
    | \b(?:case\ (?:report|series)|paper|article|study|trial|review|letter|editorial)\s+(?:\w+\s+){0,4}?(?:in|published)\s+(?:the\ )?(?:\w+\s+){0,2}?
        (?:NEJM|JAMA|Lancet|BMJ|Annals|Cureus|Chest|Circulation|JGIM|New\ England|journal|[A-Z]\w+\ journal)\b
    | \b(?:published|reported|described)\s+(?:case|in\s+(?:the\s+)?(?:NEJM|JAMA|Lancet|BMJ|Annals|Cureus|literature|journal|\d{4}))\b
    | \bNEJM\ (?:clinical\ problem|case\ records|image)\b | \bcase\ records\ of\b | \bMGH\ case\b
    """,
    re.VERBOSE | re.IGNORECASE,
)

_CONSENT = re.compile(
    r"""
    \b(?:with|after\ (?:getting|obtaining)|obtained|gave|given|has\ given|have|by)\s+(?:(?:his|her|their|the|full|written|signed|explicit|informed|verbal|patient|patient's|family|family's|parents'|kind)\s+){0,4}
        (?:consent|permission|blessing)\b
    | \b(?:consent(?:ed)?|permission)\s+(?:was\s+)?(?:obtained|given|granted|to\s+(?:share|publish|post|tell))\b
    | \b(?:asked|wanted|told|encouraged)\s+(?:me|us)\s+to\s+(?:share|tell|post)\b
    | \bshared\ with\ (?:\w+\ ){0,3}?(?:permission|consent)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)

_STUDY = re.compile(
    r"""
    \bn\s?=\s?\d | \b\d[\d,.]*\s?%\s?(?:of|\() | \b(?:cohort|randomi[sz]ed|meta-analysis|systematic\ review|registry|retrospective|prospective|multicenter|cross-sectional|
        odds\ ratio|hazard\ ratio|confidence\ interval|NNT|RCT|IRB|survey(?:ed)?|interquartile|mean\ age|median\ age)\b
    | \b\d[\d,]{1,}\s+(?:adult\s+|older\s+|hospitali[sz]ed\s+|consecutive\s+|inpatient\s+)?(?:patients|participants|adults|admissions|encounters|charts|records|veterans|residents|students)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)

_HISTORICAL = re.compile(
    r"""
    \b1[5-8]\d\d\b | \b19[0-5]\d\b | \b(?:\d{1,2}th|nineteenth|eighteenth)[- ]century\b
    | \b(?:Henrietta\ Lacks|Phineas\ Gage|Osler|Semmelweis|Lincoln|Roosevelt|Mozart|Beethoven|Van\ Gogh|Darwin|Typhoid\ Mary|
        Napoleon|Chopin|Lou\ Gehrig|Freddie\ Mercury|Magic\ Johnson)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)

_WHERE_IT_STANDS = {
    Context.QUOTED: _QUOTED,
    Context.NEGATED: _NEGATED,
    Context.PATIENT: _PATIENT,
    Context.FICTION: _FICTION,
    Context.PUBLISHED: _PUBLISHED,
    Context.CONSENT: _CONSENT,
    Context.STUDY: _STUDY,
    Context.HISTORICAL: _HISTORICAL,
}
_WHOLE_SENTENCE = {
    Context.MENTION: _MENTION,
    Context.GUIDANCE: _GUIDANCE,
    Context.ENCOUNTER: _ENCOUNTER,
}


def find_contexts(plain: str, sentences: Sequence[Span]) -> Iterator[Span]:
    """The labelled contexts of a paragraph, given its folded text and its sentences."""
    for label, pattern in _WHERE_IT_STANDS.items():
        for match in pattern.finditer(plain):
            yield Span(match.start(), match.end(), label)
    for sentence in sentences:
        words = plain[sentence.start : sentence.end]
        for label, pattern in _WHOLE_SENTENCE.items():
            if pattern.search(words):
                yield Span(sentence.start, sentence.end, label)

"""Where in training the writer stands, by the text's own words."""

from __future__ import annotations

from datetime import date

from analyzers.reading import Reading
from analyzers.rule import compiled
from analyzers.rules.scene import any_of, holds

_NTH = r"(?:first|second|third|fourth|fifth|sixth|final|last|1st|2nd|3rd|4th|5th|6th|penultimate)"
# Somebody who studies medicine now. "Medical students" and "my medical student" are other people.
_STUDENT = any_of(
    rf"""
    (?<![-\w])oms-?(?:[1-4]|i{{1,3}}|iv)\b
    (?<![-\w'])ms-?(?:[1-4]|i{{1,3}}|iv)\b
    (?<![-\w'])m[1-4]\b(?!\s?(?:receptor|macbook|chip|pro|protein|mac|muscarinic|aml|world|motorway|carbine))
    {_NTH}[- ]year (?:medical |med |m\.?d\.? |mbbs |international medical )?student\b
    {_NTH}[- ](?:year|yr) (?:of |in |at |@ ?)(?:medical school|med school|(?-i:[A-Z])\w+)
    {_NTH}[- ](?:year|yr) (?:medical |med |m\.?d\.? |mbbs )?student\b
    {_NTH}[- ](?:year|yr) (?:core |clinical |medicine )?(?:rotations?|clerkships?|finals)
    (?:after|during|in|through) (?:\w+ )?years? of (?:clinicals|rotations|clerkships|med(?:ical)? school)
    (?:on|in|during|through|finishing|starting) my (?:[\w']+ )?(?:sub-?i|sub-?internship|acting internship)\b
    (?:studying|study|studies|prep\w*|back to (?:studying )?) ?for step (?:1|2|one|two)\b
    {_NTH} year (?:and|edition|here|now|now|med\b)
    match day is (?:in|next|still)
    graduation(?:'s| is) (?:in|next|still|coming|on|this)\b
    (?:diploma|degree|ceremony|hooding)(?:'s)? (?:comes?|arrives?|is coming|is in|follows?) (?:in|next|later|after|soon)
    {_NTH}-year (?:at|in) \w+
    {_NTH}[- ](?:year|yr)\b(?=\W*(?:$|[|,@]))
    of my {_NTH} year\b
    (?:my|finishing|completing|last|remaining|in) (?:[\w']+ )?(?:core|clinical) (?:rotations?|clerkships?)\b
    expect(?:s|ed|ing)? to graduate
    months until graduation|until graduation
    (?:my|in|into|through|during|finishing|completing|starting) (?:my )?{_NTH} (?:and final |\(?final\)? )?year\b
    (?<!my )(?<!our )(?<!former )(?<!the )(?<!a former )(?:medical|med) student\b(?!s|'s| (?:education|teaching|clerkship|who|asked|on my|and i|wellness|syndrome|on the team|on our|director|coordinator|mentor|teacher|affairs|liaison))
    (?:m\.?d\.?|d\.?o\.?|mbbs|mbchb|md/\w+) (?:student|candidate)\b
    (?:still )?in (?:medical|med) school\b
    (?:pre-?clinical|clinical|clerkship|clerk) student\b
    doctor of medicine \(?(?:candidate|student|expected|in progress)
    final[- ]year
    (?:before|until|till|after) i graduate
    (?:i|i'll|we|will|we'll|i will|hope to|going to|set to|expected to|about to|plan to) graduate (?:in|this|next|from)\b
    graduating (?:in|this|next|from|soon)\b
    graduation (?:is |in |only |just )+(?:a formality|a few|in|months|weeks|next|this|so close|may|june|\w+ away|ahead)
    (?:rotations?|clerkships?|electives?|exams?|blocks?|months|weeks|cores|semesters?) (?:left|to go|away|remaining|early|until graduation|before graduation|till graduation)
    (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:more )?(?:rotations?|clerkships?|electives?|exams?|semesters?) (?:left|to go|away|before)
    (?:expected|anticipated|projected|pending) (?:graduation|conferral|degree|completion|md\b|m\.d\.|may|june|(?:[\w']+ )?20\d\d|'?2\d)
    (?:graduation|conferral|degree|diploma|md) (?:is |still )?(?:expected|pending|anticipated|in progress|to follow|in hand soon)
    currently (?:enrolled|studying medicine|completing my (?:clinical|core|final|third|fourth)|in my (?:third|fourth|final|second|first))
    pre-?med\b
    """
)
# A title that starts later: "resident (starting July)".
_NOT_YET = any_of(
    r"""
    (?:starting|effective|beginning|as of|from|come|starts|begins|start date|loading|due|coming) ?:?(?:in |on |this |next )?(?:july|june|may|summer|20\d\d|\d{1,2}/)
    in (?:just |about |only |roughly |like )?(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|a few|a couple of|several) (?:short |more )?(?:months?|weeks?|days)\b
    (?:a few|\w+|\d+) (?:months|weeks|days) (?:early|away|to go|left|from now|until)
    (?:not|n't) (?:quite |officially |technically |actually |really )?(?:yet|there yet|officially|until|till|have the (?:degree|diploma)|graduat\w+)
    (?:match day|graduation|the match|commencement) (?:is|isn't|is not) (?:[\w']+ )?(?:until|in|not|weeks|months|away)
    technically (?:not|still|a student|in|until)
    (?:well|ok|okay|almost|nearly|basically|practically|soon)\b …(?:may|june|july|months|soon|graduat\w+|diploma|almost|yet)
    (?:pending|awaiting|until|before|after) (?:graduation|conferral|the ceremony|the diploma|match|licen\w+|my degree)
    \(?july 20\d\d\)?
    loading\b
    by (?:may|june|july|next (?:spring|summer|year)|graduation)
    """
)
# The degree is there: what the writer says then is true.
_CONFERRED = any_of(
    r"""
    (?<!incoming )(?<!future )(?<!aspiring )pgy-?[2-9]\b
    attending\b(?= (?:physician|at|in)|\W*$)
    chief resident
    (?:graduated|graduate|alum\w*|class) (?:from |of |in )?(?:[\w']+ ){0,5}?(?:19\d\d|200\d|201\d|202[0-5])\b
    yog\W{0,2}(?:19|20)\d\d
    board[- ]certified
    ph\.?d\.?\b
    (?:d\.?v\.?m|pharm\.?d|dnp|dpt|d\.?d\.?s|d\.?m\.?d|psy\.?d|ed\.?d|dr\.?ph|dc|od|j\.?d)\b
    doctorate
    (?:program|clerkship|course|residency|associate program|fellowship) director
    (?:assistant|associate|clinical|full) professor
    (?:i|we) (?:teach|mentor|precept|supervise)
    recent (?:medical |md )?graduate|medical graduate|post-?grad
    years? (?:of|in) (?:practice|clinical practice|independent practice)
    """
)
# A degree earned at home before coming back; the years decide, not the words.
_APPLICANT = r"\b(?:applying|applicant|seeking|hopeful|aspiring|looking\ for|match\ 20\d\d|re-?applicant|awaiting\ (?:the\ )?match|unmatched|hoping\ to\ match|candidate\ for\ residency|residency\ applicant|pre-?residency)\b"


def is_student(reading: Reading) -> bool:
    """Whether the text says that its writer is still in medical school."""
    return holds(rf"(?:^|(?<!\w)){_STUDENT}", reading.plain) or _graduates_later(reading.plain)


def is_early(reading: Reading) -> bool:
    """Whether the text says that the position or degree begins later."""
    return holds(rf"(?<!\w){_NOT_YET}", reading.plain) or _graduates_later(reading.plain)


def has_degree(reading: Reading) -> bool:
    """Whether the text shows a doctorate, a residency or a license already held."""
    if holds(rf"(?<!\w){_CONFERRED}", reading.plain):
        return True
    return holds(r"(?<!incoming\ )(?<!future\ )\bpgy-?1\b", reading.plain) and not is_early(reading)


def is_applicant(reading: Reading) -> bool:
    """Whether the text says that a residency is still being sought."""
    return holds(_APPLICANT, reading.plain)


def _graduates_later(text: str) -> bool:
    """Whether a class or graduation year lies ahead of this year."""
    if not compiled(r"(?:20|')[2-4]\d").search(text):
        return False
    expression = r"\b(?:class\ of|c/o|co|graduat\w+|grad|conferral|expected|anticipated|md|m\.d\.|mbbs|d\.?o\.?)\W{0,4}(?:in\ |may\ |june\ |of\ |spring\ |expected\ |\(?)*(20[2-4]\d|'[2-4]\d)\b"
    years = compiled(expression).findall(text) + compiled(r"\w\ ('[2-4]\d)\b").findall(text)
    return any(int(year.replace("'", "20")) > date.today().year for year in years)

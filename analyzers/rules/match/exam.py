"""How people name examinations, sitting them, those who sit next, and what is asked in them."""

from __future__ import annotations

import re
from functools import cache

from analyzers.data import load_terms
from analyzers.rules.scene import any_of

# An examination by name. "CK" is also creatine kinase, "ITE" and "boards" stand for themselves.
NAMED = any_of(
    r"""
    usmle
    comlex
    step ?[123](?: ?-?(?:ck|cs))?\b(?!-)
    level [123](?:-?(?:ce|pe))?\b(?! (?:trauma|evidence|of))
    (?<![-\w])ck\b(?! ?(?:levels?|elev|was|is|rise|of \d|>|\d{4}|\d+k|peaked|up|trend))
    nbmes?
    shel(?:f|ves)
    (?:mini-?)?osces?
    in-?training exam\w*
    (?:my|the|our|this year's|taking|took) ite\b
    boards
    abim
    plab
    mccqe
    comats?
    cbse
    """
)
# The writer's own or a known sitting: "my form", "the real thing", "today's test". Not the physical examination.
OWN = any_of(
    r"""
    (?:my|our|today's|yesterday's|this morning's|this week's|friday's|monday's|the real|the actual|the real) (?:[\w']+ )?(?:exam|test|form|paper|step|blocks?|osce|shelf|ck|ite|board exam|boards)\b(?! (?:results?|showed|revealed|findings))
    (?:first|second|third|fourth|fifth|sixth|seventh|last|final|single|one|each|every) block\b
    blocks? (?:\d|one|two|three|four|five|six|seven|eight)
    (?:test|exam) day
    prometric
    test(?:ing)? cent(?:er|re)
    the (?:real thing|real deal)\b
    """
)
EXAM = rf"\b(?:{NAMED}|{OWN})"
_SAT = any_of(
    r"""
    just (?:took|sat|finished|wrote|did|gave|got out|got done|got back|walked out|came out|left|wrapped|survived)\b
    (?:i|we|and) (?:just )?(?:took|sat|wrote|gave|tested|survived|finished) …(?:today|yesterday|this (?:morning|afternoon|week)|on (?:mon|tues|wednes|thurs|fri|satur)day|last (?:week|night|friday)|(?:an?|two|three|few|\d+) (?:hours?|days?) ago)
    (?:walk(?:ed|ing)|stumbl(?:ed|ing)|com(?:e|ing)|came|crawl(?:ed|ing)) (?:straight )?out of (?:prometric|the|my|that)
    (?:^|\b(?:i|just|i'm|am|now|and) )(?:fresh |straight |finally )?(?:out of|leaving|left|back from|home from|done with) (?:prometric|the (?:test|exam|station|cent)|my (?:exam|test|shelf|step|osce|boards)|step|shelf|the shelf|comlex|osce)
    (?:shelf|osce|step ?[123]?(?: ?ck)?|ck|exam|comlex|boards|ite|test|level [123])\b(?: is| was)?(?: finally)? (?:today|yesterday|this morning|done|over|finished|complete|in the books|behind me)\b
    (?:finished|survived|completed|wrapped) (?:my |the )?(?:[\w']+ )?(?:shelf|osce|exam|test|boards|step|comlex|ck)\b
    (?:took|sat|gave|wrote|tested|had) (?:my |the |usmle |comlex )?(?:step ?[123](?: ?ck)?|ck|level [123]|shelf|osce|medicine shelf|im shelf|ite|boards|exam)\b
    just got out\b
    fresh out of
    post-(?:exam|step|shelf|osce)
    day (?:1|2|one|two) (?:is )?(?:done|over|complete|was)
    (?:tested|sat it|took it|sat mine|took mine|had mine) (?:today|yesterday|this|last|on)
    my (?:[\w']+ )?(?:exam|test|shelf|osce|form|blocks?|ccs) (?:was|were|had|loved|today|yesterday|this morning)
    """
)
SAT = rf"(?:^|\b){_SAT}"
RECENT = r"\b(?:just|today|this\ (?:morning|afternoon)|yesterday|(?:walked|came|walking)\ out|fresh|an\ hour\ ago|hours\ ago|tonight|(?:is\ )?done|out\ of\ prometric|left\ (?:prometric|the))\b"
_DAY = r"(?:today|tonight|tomorrow|tmrw|tmr|this (?:week|month|afternoon|weekend|friday|thursday)|next (?:week|month|session|round|group)|soon|later|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|in (?:a few|two|three|\d) days|coming up|the (?:\d+)(?:st|nd|rd|th))"
_NEXT = any_of(
    rf"""
    if (?:you|you're|your|ur|u|anyone|anybody) …(?:test|exam|step|ck|shelf|osce|testing|sitting|taking it|comlex|boards|ite|form|level [123]) …{_DAY}\b
    if (?:you|u) (?:have|take|test|sit|got) …{_DAY}\b
    (?:for|to|psa|attention|dear|note|reminder|hey|all) (?:to |for )?(?:anyone|anybody|everyone|everybody|those|all|people|folks|friends|whoever|my fellow|fellow|my friends|my people|the (?:friends|people|folks|group)|whomever|classmates|ms3s?) …(?:taking|testing|sitting|with|having|writing|rotating|going|on|who (?:has|have|test|sit|take|are)|yet to|still to) …(?:{_DAY}|exam|test|shelf|osce|step|ck|comlex|ite|stations?)\b
    (?:testing|taking it|sitting it|sitting|rotating through|going in|yours is|test is|exam is|shelf is|osce is|up next|step is) …{_DAY}\b
    (?:next|tomorrow's|(?:mon|tues|wednes|thurs|fri)day(?:'?s)?|afternoon|second|later|other) (?:week's |day's )?(?:groups?|batch|cohort|session|takers|test-?takers|rotation|half|wave|testers|crew|sitting)\b
    upcoming (?:test|exam)-? ?takers
    before (?:your|ur|you) (?:exam|test|shelf|osce|step|ck|go in|sit|walk in|test|take it|turn|block)\b
    (?:still|yet) (?:waiting )?to (?:take|sit|test|go)\b
    (?:whoever|anyone|anybody|everyone|all) (?:who )?(?:has|have|sits|takes|rotates?) …(?:tomorrow|next|soon|this week|on friday)
    if you (?:rotate|sit|test) next\b
    know your ~ for (?:next|this|tomorrow|friday|monday|the)
    """
)
NEXT = rf"\b{_NEXT}"
# Question banks and own practice: what is asked there is no secret.
BANK = r"\b(?:u-?world|uw\b|amboss|anki|q-?bank|question bank|kaplan(?!\W?meier)|rosh|truelearn|boards? and beyond|sketchy|pathoma|first aid|divine|free ?120|uwsa|self[- ]assess\w*|nbme (?:form|practice|\d)|practice (?:form|test|exam|block|question|nbme|shelf|station|osce)|mocks?\b|mock (?:exam|osce|step)|question of the day|qotd|flash ?cards?|textbook|lectures?|mksap|onlinemeded|emma holliday|study (?:plan|schedule|guide|session|block))".replace(
    " ", "[ ]"
)


@cache
def topic() -> str:
    """An expression for one thing that examinations ask about: a disease, a sign, or a whole field."""
    return rf"(?:{disease()}|{subject()})"


@cache
def disease() -> str:
    """A disease, sign or drug, by name or by its ending."""
    ends = "itis|itides|osis|oses|emias?|urias?|opath(?:y|ies)|omas?|penias?|algia|megaly|ectomy|thyroidism|ectasis|trophy|plegia|otomy"
    return rf"(?:{_branching(sorted(load_terms('exam_topics')))}s?\b|[a-z]{{3,18}}(?:{ends})\b)"


@cache
def subject() -> str:
    """A whole field: cardiology, biostatistics."""
    return rf"(?:{_branching(sorted(load_terms('exam_subjects')))}\b)"


def _branching(terms: list[str]) -> str:
    """One expression for all the terms, branching at the first letter that differs: far faster than a list."""
    heads: dict[str, list[str]] = {}
    for term in terms:
        heads.setdefault(term[:1], []).append(term[1:])
    ends_here = "" in heads
    branches = [
        _escaped(head) + _branching(tails) if tails != [""] else _escaped(head)
        for head, tails in heads.items()
        if head
    ]
    if not branches:
        return ""
    joined = f"(?:{'|'.join(branches)})" if len(branches) > 1 or ends_here else branches[0]
    return f"{joined}?" if ends_here else joined


def _escaped(letter: str) -> str:
    return "[ -]" if letter == " " else re.escape(letter)


EXAM_CUES: tuple[str, ...] = (
    " step",
    "usmle",
    "comlex",
    " level ",
    " ck ",
    "nbme",
    " shelf",
    " shelves",
    "osce",
    " ite ",
    "in-training",
)
EXAM_CUES += (
    " boards ",
    "abim",
    "plab",
    "mccqe",
    "comat",
    "cbse",
    "exam",
    " test ",
    " tests ",
    " tested ",
    " testing ",
)
EXAM_CUES += (" block ", " blocks ", "prometric", " form ", " forms ", " station")

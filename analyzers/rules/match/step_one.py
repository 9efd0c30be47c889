"""A numeric Step 1 score from a time when there were none."""

from __future__ import annotations

from datetime import date

from analyzers.reading import Reading, Span
from analyzers.rule import compiled
from analyzers.rules.scene import beside, has_cue

# Step 1 reports pass or fail for tests taken on or after 26 January 2022 (USMLE).
_PASS_FAIL_SINCE = 2022
_SCORE = r"(?:(?:1[89]\d|2[0-8]\d)(?!\d|[,.]\d|\ ?(?:questions|qs|cards|days|hours|pages|programs|students|mg))|2\dx)"
_STEP_ONE = rf"""
    \b(?:usmle\ )?step\ ?(?:1|one|i)\b(?:\ (?:score|result|back|came|is|was|a|of|with|and|got|scored|in|taken|my|at|:|\(?20\d\d\)?)|[\s:=|,()/-]){{0,6}}\s?(?<![\d$])\b{_SCORE}\b(?:\s?\(\d{{4}}\))?
    | \b(?:took|sat|wrote|passed)\ (?:my\ |usmle\ )?step\ ?(?:1|one)\b[^.!?\n]{{0,60}}?\b(?:with|got|scored|a|away)\ (?:a\ |an\ )?{_SCORE}\b
    | (?<![\d$])\b{_SCORE}\b\s?(?:[\w']+\ ){{0,2}}?(?:on|in|for)\ (?:my\ |the\ )?(?:usmle\ )?step\ ?(?:1|one|i)\b
    """
_OTHERS = r"\b(?:mentor|friend|he|she|they|his|her|average|mean|median|cut-?offs?|filters?|programs\ (?:want|used)|applicants|used\ to|goal|target|aiming|equivalent|predict\w*|questions|would\ have|pass/fail|nbme|uwsa)\b"
_NOW = r"\b(?:in\ (?:january|february|march|april|june|july|august|september|october|november|december)(?!\ (?:of\ )?(?:19|20))|just|today|yesterday|this\ (?:spring|summer|fall|winter|month|week|year|morning)|last\ (?:month|week|spring|summer|fall|winter)|ms-?[1-4]|m[1-4]|oms-?[1-4i]{1,3}|(?:first|second|third|fourth|final|1st|2nd|3rd|4th)[- ]year\ (?:medical\ |med\ )?student|medical\ student|med\ student)\b"
_YEAR = r"\b20[2-4]\d\b"


def impossible_step_one(reading: Reading) -> Span | None:
    """Where the text gives a numeric Step 1 score although it was taken since it became pass/fail, or None.

    The time shows in a year beside the score, in "just" or "this spring", or in a student who is in school now.
    """
    if not has_cue(reading.plain, ("step",)):
        return None
    for match in reading.search(compiled(_STEP_ONE)):
        sentence = reading.sentence_text(match.start())
        if compiled(_OTHERS).search(sentence):
            continue
        years = {int(year) for year in compiled(_YEAR).findall(beside(reading, match.start(), 0))}
        taken = {year for year in years if year <= date.today().year}
        if taken and min(taken) < _PASS_FAIL_SINCE:
            continue
        late = {year for year in taken if year > _PASS_FAIL_SINCE}
        in_school = any(int(y) > date.today().year for y in compiled(_YEAR).findall(reading.plain))
        if late or in_school or compiled(_NOW).search(reading.plain):
            return Span(*match.span())
    return None

"""Examination scores put on show."""

from __future__ import annotations

from collections.abc import Iterator

from analyzers.finding import Finding, Severity
from analyzers.reading import Reading
from analyzers.rule import compiled
from analyzers.rules.match.score_signs import SIGNS
from analyzers.rules.match.step_one import impossible_step_one
from analyzers.rules.scene import ScenePattern, SceneRule

_TENS = r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)"
_SPELLED = (
    rf"two[- ](?:hundred[- ](?:and[- ])?)?{_TENS}(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?"
)
_THREE = rf"(?:(?:1[89]\d|2[0-9]\d)(?!\d|[,.]\d|\ ?(?:questions|qs|days|hours|hrs|cards|pages|mg|ml|units?|u/l|iu|patients|students|programs|applicants|\$|k\b|usd|dollars|am\b|pm\b|%|people|followers|likes|views|shares|points|retweets|miles|words|items|reviews))(?:\s?\+)?|2\dx|2\d0s|{_SPELLED})"
_COMLEX = r"(?:[3-9]\d\d)(?!\d|\ ?(?:questions|qs|days|hours|cards|pages|patients|programs|%))"
_STEP = r"(?:usmle\ )?(?:step\ ?(?:1|2|3|one|two|three)(?:\ ?-?(?:ck|cs))?|(?<![-\w])ck|step\ scores?|usmle)"
_NOT_OWN = r"""
    \b(?:cut-?offs?|minimum|min\b|at\ least|average|mean|median|filters?|threshold|passing|required?|requires|screen(?:s|ed|ing)?|percentile|interquartile|range|matched\ applicants|charting\ outcomes|programs\ (?:want|like|look)|applicants|candidates|most\ (?:programs|people)|
        goal|target|aim(?:ing)?|hop(?:e|ing)\ (?:for|to)|want\ (?:a|to\ (?:score|get|hit|break))|need\ a|predict(?:ed|s|or)?|is\ (?:a|an)\ [12]\d\d|isn't|enough|someone|anyone|people(?!\ (?:keep|have|ask|who\ ask))|students?\ (?:who|with)|mentee|roommate|mentor|friend|sister|brother|classmate|(?:he|she|they|who)\ (?:got|scored|had|has|have|made|hit)|(?:his|her|their)\ (?:score|step|ck|\w+\ score)|chances?|(?:would|could|should)\ (?:be\ (?:a|enough|ok\w*|good)|a|get|i|you)|if\ (?:i|you)|versus|vs|you\ (?:need|can|don't)|does\ not|doesn't|do\ not|never\ (?:tell|define)|
        ck\ levels?|levels|elevated|u/l|iu|creatine|kinase|troponin|rhabdo\w*|statin|marathon|peaked|lab|labs|glucose|platelets?|sodium|bp|hr\b|room|bed|page|dollars|steps)\b"""


class ScoreDisplay(SceneRule):
    """One's own examination score, in public.

    What it looks for:
        A numeric score of one's own in USMLE, COMLEX or a self-assessment, in a profile or a post. Averages, cut-offs,
        other people's scores and laboratory values pass.
    Why it matters:
        No rule forbids it: programs see the score in ERAS. In public it draws the eye away from everything else, and
        it reads as a boast to those who had a harder day.
    Example:
        MS4 | Step 2 CK 258 | Internal medicine
    Instead:
        Fourth-year medical student | US citizen IMG | Internal medicine
    Source:
        No rule against it. USMLE, score reporting: Step 1 has been pass/fail for tests taken since 26 January 2022.
    """

    id = "score-display"
    category = "score-display"
    severity = Severity.INFO
    constellations = SIGNS
    patterns = (
        ScenePattern(
            rf"""\b{_STEP}\b(?:\ (?:score|result|ck|is|was|\(\d{{4}}\)|with|a|an|of|and|got|scored|came\ back|report|my|at|the|first|attempt|today|in|:)|[\s:=|,()/-]){{0,6}}\s?(?<![\d.$])\b{_THREE}\b
              | (?<![\d.$])\b{_THREE}(?:!|\b)\s?(?:[\w']+\ ){{0,2}}?(?:on|in|for)\ (?:my\ |the\ )?{_STEP}\b
              | (?<![\d.$])\b{_THREE}\ (?:step|ck)\b
              | \b(?:scored|got|earned|hit|broke|made|cracked|pulled|landed|with|a|received)\ (?:a\ |an\ )?(?<![\d.$])(?:high\ |solid\ )?{_THREE}\b
              | \b(?:score|report|result)\s?(?:[\w']+\ ){{0,3}}?(?:is|was|says|said|back|:|=|of|came\ back|read|reads)[\s:,-]{{1,3}}(?:a\ )?{_THREE}\b""",
            "“{span}” puts your score on show; programs see it in your application.",
            needs=r"\b(?:step\ ?(?:[123]|one|two|three)|ck|usmle|score|scored|scores)\b",
            unless=_NOT_OWN,
            unless_near=r"\bif\ your\b|\bwhat\ is\ a\b|\bheard\ \d",
            near=r"\b(?:step\ ?(?:[123]|one|two|three)|ck\b|usmle|scored?|scores|score\ report|exam)\b",
        ),
        ScenePattern(
            r"""\b(?:scored|score|landed|finished|came\ out|got)\ (?:[\w']+\ ){0,4}?(?P<span>(?:the\ )?[5-9]\d(?:st|nd|rd|th)\ (?:percentile|%ile))
              | \b(?P<shelf>(?:shelf\ (?:results?|scores?)\s?[:=-]\s?|shelf\ (?:results|scores)\ are\ (?:in|back|out)[:,. -]{1,3})[^.!?\n]{0,16}\b[6-9]\d\b[^.!?\n]{0,30})""",
            "“{span}” puts your score on show; programs see it in your application.",
            cues=("percentile", "%ile", "shelf result", "shelf score"),
            needs=r"\b(?:step\ ?[123]|ck|usmle|comlex|shelf|nbme|level\ [123])\b",
            unless=r"\b(?:patients?|height|weight|bmi|she|he|they|growth)\b",
        ),
        ScenePattern(
            rf"^\W*{_SPELLED}\b",
            "“{span}” puts your score on show; programs see it in your application.",
            needs=r"\bstep\ ?(?:[123]|one|two|three)\b|\bck\b",
            unless=_NOT_OWN,
        ),
        ScenePattern(
            rf"""\b(?:comlex|level\ ?(?:1|2|3|one|two|three)(?:-?\ ?ce)?)\b(?:\ (?:score|level|[123]|ce|is|was|with|a|of|usa)|[\s:=|,()/-]){{0,6}}\s?\b{_COMLEX}\b
              | \b{_COMLEX}\ (?:on|for|in)\ (?:my\ |the\ )?(?:comlex|level\ ?[123])\b
              | \b(?:nbme|uwsa|free\ ?120|shelf)\b\ ?\d{{0,2}}\ ?(?:score|[:=]|was|is|came\ back|with)\ (?:a\ |an\ )?(?:(?:1[89]\d|2[0-8]\d)|[6-9]\d\ ?%|[6-9]\d\b)
              | \bscored\ (?:a\ |an\ )?\d{{2,3}}\ ?%?\ on\ (?:my\ |the\ )?(?:[\w']+\ ){{0,2}}?(?:shelf|nbme|uwsa|free\ 120|comat)""",
            "“{span}” puts your score on show; programs see it in your application.",
            cues=("comlex", "level", "nbme", "uwsa", "free", "shelf"),
            unless=_NOT_OWN,
        ),
    )
    bad = (
        "Step 2 CK: 258. Grateful.",
        "So happy to share that I scored a 262 on CK!",
        "Got my score report back: 249. Internal medicine, here I come. Step 2 done.",
        "Two sixty-one. I read the Step 2 report four times before I called home.",
        "COMLEX Level 2: 640, and I could not be prouder.",
        "Applicant in internal medicine, US citizen IMG. Step 1: 238 (2019), Step 2 CK: 250.",
    )
    good = (
        "Programs that filter at 220 on Step 2 CK miss good people.",
        "GCS 15, MELD 23, CK 4500 and still joking with the nurses.",
        "Passed Step 1, and passed the salt at dinner for the first time in weeks.",
        "The mean Step 2 CK of matched applicants was 248.",
        "My mentor scored 205 on Step 1 and is the best doctor I know.",
        "Step 2 CK on 24 March. Wish me luck.",
        "A CK of 250 after a marathon is not rhabdomyolysis.",
    )

    def find(self, reading: Reading) -> Iterator[Finding]:
        """The scores, save a Step 1 score that cannot be: that is an overclaim, told elsewhere."""
        span = impossible_step_one(reading)
        for finding in super().find(reading):
            if not compiled(r"\d|two").search(reading.plain[finding.start : finding.end].lower()):
                continue
            if span is None or not (finding.start < span.end and span.start < finding.end):
                yield finding

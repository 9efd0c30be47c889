"""Complaint about the day's work, aired in public."""

from __future__ import annotations

from analyzers.finding import Severity
from analyzers.rules.excused import ExcusedRule


class Venting(ExcusedRule, frames="conduct/venting"):
    """A frustrated remark about the workday, with nothing asked and nothing proposed.

    What it looks for:
        Complaint about hours, the rotation, the hospital or the team, often as irony (“love that for me”).
        Asking for help, naming burnout, and criticism of rules or staffing are left alone.
    Why it matters:
        In a trial with 502 readers, a single frustrated workday comment cut a physician's credibility by 11 points of 100.
        The same experience told with a proposal or a question reads as judgment.
    Example:
        Day 11 in a row and I am so done with this hospital.
    Instead:
        Eleven days in a row taught me how much a protected day off does for safe care. How does your program
        schedule them?
    Source:
        Weijs et al., J Med Internet Res 2019;21:e14585.
    """

    id = "venting"
    category = "venting"
    severity = Severity.INFO
    scope = "document"
    joins_sentences = True
    bad = (
        "Day 11 in a row and I'm so done with this hospital.",
        "another 28h for minimum wage, love that for me",
        "Nobody on this team does anything unless I do it first.",
        "I hate my rotation and it has only been three days.",
        "Cannot wait to be out of here and never see this ward again.",
        "Haven't peed since 6 am and the pager is going off all night again. Living the dream.",
        "Why did I choose this.",
        "Should have gone into tech like my brother.",
    )
    good = (
        "I'm struggling this month and finally reached out to our counseling service. If you are too, please do.",
        "The 28-hour shift limit deserves better evidence; fatigue harms patients and trainees alike.",
        "This month was hard and I grew more than in the whole year before.",
        "Day 3 of wards: hyponatremia starts with volume status.",
        "Done with interviews! Thankful to every program that made time for me.",
        "Some nights I do not want to be here anymore. I called 988 and told my program director.",
        "Cannot wait to start on the wards in July.",
        "Night float tip: eat before 1 am and write your cross-cover notes as you go.",
    )

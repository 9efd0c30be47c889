"""Judgement about groups of people, in signs that only count together."""

from __future__ import annotations

import re

from analyzers.finding import Severity
from analyzers.reading import Reading
from analyzers.rules.respect.discriminatory import Discriminatory
from analyzers.rules.respect.scorn import ScornRule


class GroupScorn(ScornRule):
    """A stereotype that no single phrase gives away.

    What it looks for:
        Signs that add up where origin, sex, age, faith, orientation, disability, size or poverty is spoken of:
        “wired for it”, “a young person's game”, “keep them away from patients”, an accent or a hairstyle as a fault.
    Why it matters:
        A polite stereotype still tells a reader what to expect from you.
    Example:
        Our new attending is 68. Sweet man, but medicine is a young person's game.
    Instead:
        Our new attending has forty years of stories and asked me how the new inhalers work.
    Source:
        AMA Code of Medical Ethics, Opinion 2.3.2; ACP/FSMB position paper, Ann Intern Med 2013;158:620.
    """

    id = "group-scorn"
    category = "discriminatory"
    severity = Severity.BLOCK
    section = "groups"
    message = "“{span}” and what stands around it judge people by a group."
    excuse = Discriminatory.excuse
    target = re.compile(
        r"\b(?:asians?|indians?|chinese|koreans?|filipin\w+|pakistanis?|blacks?|africans?|nigerians?|haitians?|jamaicans?|hispanics?|latin[oaxe]s?|mexicans?|cubans?|arabs?|muslims?|jew(?:s|ish)?|hindus?|white (?:people|guys?|men|women)|brown|immigrants?|refugees?|foreign\w*|overseas|imgs?|fmgs?|cultures?|countr(?:y|ies)|race|women|woman|wom[ae]n's|females?|girls?|moms?|mothers?|matern\w+|pregnan\w+|men|gay|lesbian|trans|transgender|queer|lgbt\w*|pronouns|non-?binary|disab\w+|autis\w+|wheelchairs?|deaf|blind|stutter\w*|adhd|old(?:er)? (?:people|patients?|men|man|women|attendings?|docs?|doctors?)|elderly|boomers?|grandpa|grandma|people over \d\d|is (?:6[5-9]|7\d|8\d)|obese|overweight|fat|size|medicaid|welfare|hijab|turban|dreadlocks?|dreads|braids|accents?|diversity|dei|urms?|minorit\w+|ethnic\w*|religio\w*|husbands|english|hijabi|nurses were|undocumented|first-?gen|country folks|people from there|some people|baby's name|chest compressions|united nations|disease)\b"
    )
    bad = (
        "Our new attending is 68. Sweet man, but medicine is a young person's game.",
        "Peds is all women, no wonder. They are wired for it.",
        "Every Indian resident I have worked with memorizes everything and can't think on their feet.",
        "Autistic doctors are great for pathology but please keep them away from patients.",
        "I told the applicant with dreadlocks that he'd look more professional without them.",
        "Some cultures just don't value time. My 9 am arrived at 9:40, obviously.",
        "My co-resident is on maternity leave again. Must be nice to have a second vacation while we cover her calls.",
    )
    good = (
        "Told at my interview that my accent would be a problem for patients. I ranked them last, politely.",
        "Women make up more than half of medical students and fewer than a fifth of chairs.",
        "I wear a hijab in the OR. The hospital found me a sterile one in ten minutes.",
        "Working moms in residency deserve a lactation room and a schedule they can read.",
        "My grandmother is 81 and still beats me at dominoes and at pill-box math.",
        "Deaf medical students can use visual stethoscopes. Yes, really.",
        "Some cultures talk to the eldest son first; ask the patient what they prefer.",
    )

    def excused(self, reading: Reading, start: int, end: int) -> bool:
        """Whether the words are quoted, spoken about, reported, data, or one's own."""
        return Discriminatory.speaks_fairly(reading, start) or super().excused(reading, start, end)

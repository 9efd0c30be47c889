"""Sexual jokes and talk, in a professional place."""

from __future__ import annotations

from analyzers.document import Kind
from analyzers.finding import Severity
from analyzers.reading import Context
from analyzers.rule import Example
from analyzers.rules.excused import ExcusedRule


class SexualContent(ExcusedRule, frames="conduct/sexual_content"):
    """Sexual jokes, innuendo, and talk of colleagues or patients as bodies.

    What it looks for:
        Puns on examinations, hookups with colleagues, thirst for an attending, rating bodies. Sexual health,
        contraception, anatomy, consent, harassment, relationships and swimwear are left alone.
    Why it matters:
        Patients undress before you on trust, and colleagues share call rooms with you on trust. A joke about
        either reads differently to the person it is about.
    Example:
        My new attending is distractingly hot and I have never been so eager to pre-round.
    Instead:
        My new attending explains every decision aloud. I have never been so eager to pre-round.
    Source:
        ACP and FSMB position paper on online medical professionalism, Ann Intern Med 2013;158:620.
    """

    id = "sexual-content"
    category = "sexual-content"
    severity = Severity.WARN
    scope = "document"
    exempt = frozenset({Context.MENTION, Context.GUIDANCE})
    bad = (
        "My new attending is so hot I forgot the doses of everything.",
        "First rectal exam of the rotation. He could have bought me dinner first.",
        "Hooked up with a co-resident in the call room, Grey's was a documentary.",
        "That surgeon can intubate me any time.",
        Example("would let him scrub me in 😏", Kind.REPLY),
        "Tier list of the hottest residents on nights, thread below.",
        "Nothing but my white coat and a stethoscope tonight.",
        "are you a beta blocker because you take my breath away",
    )
    good = (
        "Asking about sexual health without embarrassment is a clinical skill. Here is my opening sentence.",
        "Consent before every pelvic exam under anesthesia, every time.",
        "Sun, sand and my favorite bikini after Step 2. #MedBikini",
        "My wife and I are expecting our first child in May!",
        "An attending told me I looked hot in scrubs. I reported it, and this is how that went.",
        "Hot take: daily labs are rarely needed on the ward.",
        "The hottest topic at the meeting was GLP-1 agonists in heart failure.",
        "Slept with my pager under the pillow all month.",
    )

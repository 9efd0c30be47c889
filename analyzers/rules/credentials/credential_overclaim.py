"""Certificates, licenses, scores and clinical roles that are larger than what happened."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from analyzers.document import Kind
from analyzers.finding import Finding, Severity
from analyzers.reading import Reading
from analyzers.rule import Example, compiled
from analyzers.rules.credentials.stage import has_degree, is_applicant, is_early, is_student
from analyzers.rules.match.step_one import impossible_step_one
from analyzers.rules.scene import ScenePattern, SceneRule, any_of

_WATCHING = r"(?:observerships?|observ(?:er|ing)\b|shadow(?:ed|ing|s|-only)?|(?:as|being)\ a\ shadow|(?:all|entirely|fully|100%)\ (?:of\ it\ )?(?:online|virtual|remote)|(?:on|via|over)\ zoom|tele-?rotations?|virtual\ (?:rotation|elective|externship|clerkship|observership)s?|remote\ (?:rotation|externship|observership)s?|online\ (?:rotation|externship|observership)s?)"
_HANDS = any_of(
    r"""
    (?:manag|treat|intubat|prescrib|diagnos|admit|discharg|deliver|sutur|operat|adjust|titrat|order|assess|resuscitat|pronounc|supervis|consent)(?:ed|ted|red|s|ing|ting)\b
    (?:independently|single-?handed\w*|autonomous\w*|on my own|by myself|solo|unsupervised)
    (?:ran|run|running|led|leading|handled|handling|took over|covered|covering) (?:the |a |my |our |all |their )?(?:[\w']+ ){0,2}?(?:codes?|icu|clinic|ward|team|rounds|rapid\w*|floor|service|list|night\w*|unit|ed|practice|consults?)
    (?:placed|placing|inserted|put in|did|performed|performing|doing) (?:[\w']+ ){0,3}?(?:lines?|procedures?|lps?|lumbar|paracentes\w+|thoracentes\w+|central|intubations?|biops\w+|surger\w+|exams on|caths?|catheter\w+|stents?|admissions|physicals|injections|discharges)
    (?:wrote|writing|entered|entering|signed|put in) (?:[\w']+ ){0,3}?(?:orders?|prescriptions?|scripts?|discharge|notes in)
    (?:carr(?:ied|ying)|had|managing|with|kept) (?:my own|a panel|a full panel|\d+ patients|a list of|a full load|my panel)
    my own (?:patients?|panel|clinic|list)
    primary (?:provider|clinician|doctor|responsib\w+|care of)
    provid(?:ed|ing) (?:[\w']+ ){0,2}?(?:care|treatment)
    first-?assist\w*
    saw (?:[\w']+ )?\d+ patients
    (?:made|making) (?:the )?(?:[\w']+ )?(?:diagnos[ei]s|decisions|management|treatment|calls)
    (?:was|were|became|am|act(?:ed|ing) as|function(?:ed|ing) as|served as|work(?:ed|ing) as) (?:[\w']+ )?(?:the|an?) (?:[\w']+ )?(?:doctor|intern|resident|attending|provider|hospitalist|physician|fellow)\b
    called (?:[\w']+ )?consults
    full responsib\w+
    hands-?on
    """
)
_NO_HANDS = r"\b(?:not|no(?!\ supervision)|never|without|didn't|wasn't|weren't|cannot|can't|isn't|aren't|couldn't|nor|(?<!attending\ just\ )(?<!attending\ )watch(?:ed|ing)?|i\ shadowed\ \w+ed|we\ shadowed\ \w+ed|observed\ (?:how|the|as|a|an|\w+ed)|saw\ how|learn(?:ed|t)\ how|the\ (?:[\w']+\ )?(?:team|resident|residents|attending|attendings|nurses|fellow|doctors?|physicians?|intern|hospitalist)s?\ (?:who\ )?(?:[\w']+\ )?(?:manag\w+|treat\w*|ran|led|handl\w+|intubat\w+|plac\w+|did|perform\w*|order\w*)|as\ (?:the|an?|our|my)\ (?:team|resident|attending|fellow)|under\ (?:[\w']+\ )?supervision|(?<!no\ )supervised|sub-?i\b|sub-?internship|clerkship|core\ rotations?|versus|vs\.?|rather\ than|differ\w*|followed\ by|should|looking\ for|seeking|want|hope|would\ like|before|then\ (?:a|my)|how\ (?:they|he|she|attendings?|doctors?|physicians?|teams?))\b"
_SHORT = r"\b(?:online|virtual|mooc|course|certificate|coursera|edx|workshop|webinar|bootcamp|boot\ camp|weekend|(?:one|two|three|four|five|six|\d)[- ](?:week|day)s?|summer\ (?:school|program)|observ\w+|short|remote|module|elective|shadow\w*|visiting|visit|tour|conference|symposium)\b"
_FAMOUS = r"(?:harvard|stanford|mayo(?:\ clinic)?|(?:johns\ )?hopkins|yale|oxford|cambridge|cleveland\ clinic|mgh|mass\ general|ucsf|ucla|columbia|penn|duke|mit|nyu|cornell|princeton|nih|md\ anderson|sloan[ -]kettering|(?-i:[A-Z])\w+)"
_TITLE = r"(?:research(?:er)?|scientist|fellow|faculty|consultant|investigator|research\ (?:fellow|associate|scientist|scholar)|clinical\ (?:fellow|associate|scholar|instructor)|visiting\ (?:fellow|physician|doctor|scientist|professor|scholar|faculty)|postdoc\w*|lecturer|professor|instructor|physician)"


class CredentialOverclaim(SceneRule):
    """More certificate, license, score or responsibility than there is.

    What it looks for:
        ECFMG or board certification and licenses in the profile of a student; observerships, shadowing and remote
        rotations told as hands-on care; a famous name lent by a short course; a numeric Step 1 score from after
        January 2022, when the test became pass/fail. What is called pending or expected, and supervised clerkships, pass.
    Why it matters:
        Every one of these can be looked up. A program that finds one claim too large doubts the rest.
    Example:
        ECFMG certified | MS4
    Instead:
        MS4 | ECFMG certification expected in 2027
    Source:
        ACP Ethics Manual, 7th ed.; FSMB social media policy, 2019; USMLE (Step 1 pass/fail since 26 January 2022).
    """

    id = "credential-overclaim"
    category = "credential-overclaim"
    severity = Severity.WARN
    patterns = (
        ScenePattern(
            rf"""(?P<span>\b{_WATCHING}\b[^.!?\n]{{0,90}}?\b{_HANDS})(?!\ (?:time|schedule))
               | (?P<other>\b{_HANDS}\b[^.!?\n]{{0,90}}?\b{_WATCHING}\b)""",
            "“{span}” tells watching as hands-on care.",
            cues=("observ", "shadow", "tele-rot", "telerot", "virtual", "remote", "online"),
            unless=rf"{_NO_HANDS}|\bpatients?\ (?:was|were)\ observ|\bobserv(?:ed|ing)\ (?:that|overnight|for\ \d)",
        ),
        ScenePattern(
            rf"""(?:\b(?:i|and)\ (?:also\ |even\ |basically\ |personally\ |often\ |routinely\ )?|^\W*|,\ ){_HANDS}""",
            "“{span}” tells watching as hands-on care.",
            cues=("observ", "shadow", "tele-rot", "telerot", "virtual", "extern", "remote"),
            near=r"\b(?:observerships?|observer|shadow(?:ed|ing|-only)?|tele-?rotations?|virtual\ (?:rotation|elective|externship)s?|externship[^.!?\n]{0,40}shadow)\b",
            unless_near=_NO_HANDS,
            confidence=0.7,
        ),
        ScenePattern(
            r"""^\W*(?:visiting\ |clinical\ )?fellow,|\b(?:clinical|research|visiting|cardiology|medicine|honorary|junior)\ (?:[\w']+\ )?(?:fellow|physician|faculty|resident|attending|doctor|professor|instructor|intern)\b""",
            "“{span}” names a post for what was watching.",
            cues=("observ", "shadow"),
            near=r"\b(?:observership|observer|shadow(?:ed|ing))\b",
            unless_near=r"\b(?:by|with|under|a|the|my|our|their|every|each|to)\ (?:[\w']+\ ){0,2}?(?:fellow|physician|faculty|resident|attending|doctor|professor|instructor|intern)\b|\bpgy",
            confidence=0.7,
        ),
        ScenePattern(
            rf"""\b{_FAMOUS}(?:\ (?:medical\ school|university|medicine))?[- ](?:trained|educated|certified|alum(?:na|nus|ni)?|graduate|qualified)\b
              | \b(?:trained|educated|certified)\ (?:at|by|from)\ (?:the\ )?(?-i:[A-Z])\w+(?:\ (?-i:[A-Z])\w+)?\ ?\((?=[^)\n]{0, 30}(?:weekend|week|day|online|virtual|course|bootcamp|summer|observ))""",
            "“{span}” lends a short course a famous name.",
            cues=("trained", "educated", "alum", "certified", "graduate", "qualified"),
            near=_SHORT,
            unless_near=r"\b(?:internist|attending|professor|hospitalist|director|classically|residency[- ]trained|fellowship[- ]trained|dr\.?|board[- ]certified|taught\ by|faculty|our\ attending|by\ a)\b|\b(?:acls|bls|cpr|ecfmg|non)[- ]certified|\b(?:recent|medical|img|college|new|us)[- ]graduates?",
            confidence=0.75,
        ),
        ScenePattern(
            rf"""\b{_TITLE}\ (?:at|@|with|of|,)\ (?:the\ )?(?-i:[A-Z])\w+""",
            "“{span}” names a post for what was volunteering or a visit.",
            cues=("remote", "virtual", "volunteer", "unpaid", "data entry", "week", "summer", "online"),
            near=r"\b(?:remote\ volunteer|virtual\ volunteer|volunteer(?:ing)?\ (?:remotely|online)|data\ entry|unpaid\ remote|(?:one|two|three|four|\d)[- ]weeks?\ (?:remote|virtual|online|observ\w+|visit)|online\ (?:course|volunteer)|two-day)\b",
            confidence=0.65,
        ),
    )
    bad = (
        Example("ECFMG certified | MS4 | US citizen IMG", Kind.HEADLINE),
        Example("Board-eligible internist | Final-year medical student", Kind.HEADLINE),
        Example("Harvard-trained (two-week online course) | MS3", Kind.HEADLINE),
        Example("Cardiologist-in-training | Medical student", Kind.HEADLINE),
        "During my observership I managed twenty patients a day and wrote their orders.",
        "Spent a month shadowing in the ICU. I placed central lines and ran codes on my own.",
        "MS3 here, so proud: 245 on Step 1 this spring!",
    )
    good = (
        Example("MS4 | ECFMG certification expected June 2027", Kind.HEADLINE),
        Example("ECFMG certified | Graduate 2023 | Applying to internal medicine", Kind.HEADLINE),
        Example("Board-certified internist and clerkship director", Kind.HEADLINE),
        "During my observership I watched the team manage twenty patients and learned how rounds work.",
        "On my sub-internship I carried six patients under supervision.",
        "Passed Step 1 in 2024 and slept for a day.",
        "An observership is not hands-on care and should not be described so.",
    )

    def find(self, reading: Reading) -> Iterator[Finding]:
        """Roles and courses from the patterns; certificates of one who is still a student; impossible scores."""
        yield from super().find(reading)
        if is_student(reading) and not _has_degree_apart_from_boards(reading):
            for pattern in _STUDENT_CLAIMS:
                for start, end in pattern.matches(reading):
                    yield self.found(reading, pattern, start, end)
        elif is_early(reading) or is_applicant(reading):
            for start, end in _BOARDS.matches(reading):
                yield self.found(reading, _BOARDS, start, end)
        if span := impossible_step_one(reading):
            words = reading.text[span.start : span.end]
            yield self.finding(
                span.start, span.end, f"“{words}”: Step 1 has been pass/fail since 26 January 2022."
            )


def _has_degree_apart_from_boards(reading: Reading) -> bool:
    """Whether a degree is shown by something other than the certificate in question."""
    blanked = compiled(r"board[- ]certified").sub(lambda m: " " * len(m[0]), reading.plain)
    return has_degree(replace(reading, plain=blanked))


_LATER = r"\b(?:pending|(?:expected|anticipated)(?!\ graduation)|eligible\ (?:for|after)|once|when|will\ be|until|after\ (?:graduation|graduating|i\ graduate|passing|i\ pass)|toward|towards|not\ yet|in\ progress|working\ on|pathway|process|applying\ for|hope|to\ become|become|becoming|expects?|upcoming|requirements?|by\ 20\d\d|by\ a|by\ an|our|who|my\ (?:preceptor|attending|mentor)|under|with\ a|thanks?|grateful|taught|physicians|internists|doctors|faculty|future\ (?:board|ecfmg|licen)|aspiring|on\ track|need|get)\b"
_BOARDS = ScenePattern(
    r"\bboard[- ](?:certified|eligible)\b",
    "“{span}” comes after residency.",
    cues=("board",),
    unless=_LATER,
)
_STUDENT_CLAIMS = (
    ScenePattern(
        r"\becfmg[- ]?(?:certified\b|certificate\b(?!\s+(?:expected|pending))|certification\ (?:complete\w*|obtained|done|in\ hand))|\b(?:certified\ by|certificate\ from)\ (?:the\ )?ecfmg",
        "“{span}” is for graduates; a student can say “expected”.",
        cues=("ecfmg",),
        unless=_LATER,
    ),
    _BOARDS,
    ScenePattern(
        r"\b(?:fully\ |state\ )?(?:medical|physician)\ licen[cs]e\ (?:in|from|of)\ (?-i:[A-Z])\w+|\b(?:fully\ |state\ )?licensed\ (?:in|physician|doctor|to\ practice|md|medical|internist)\b|\b(?:hold|have|holding|with)\ (?:a|an|my)\ (?:[\w']+\ ){0,3}?(?:medical|physician)\ license\b|\blicensed\b(?=\s*(?:[|,.]|$))",
        "“{span}” needs a degree first.",
        cues=("licens",),
        unless=rf"{_LATER}|\b(?:pharmac\w+|nurse|rn|emt|driver\w*|paramedic|therapist|dentist|social\ worker|scuba|pilot|marriage|practical|unlicensed)\b",
    ),
    ScenePattern(
        r"\b(?:\w+ologist|internist|hospitalist|intensivist|(?:neuro)?surgeon|pediatrician|psychiatrist)[- ]in[- ]training\b",
        "“{span}” names a specialty that begins years later.",
        cues=("in-training", "in training"),
        confidence=0.7,
    ),
    ScenePattern(
        r"\bcertified\ (?:[\w']+\ )?(?:\w+ologist|internist|hospitalist|physician|doctor|specialist\ in\ (?:medicine|cardiology|internal))\b",
        "“{span}” names a certificate that students cannot hold.",
        cues=("certified",),
        unless=_LATER,
    ),
)

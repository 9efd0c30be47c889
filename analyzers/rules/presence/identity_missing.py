"""A bio, or a masked account, that does not say who speaks."""

from __future__ import annotations

from collections.abc import Iterator

from analyzers.document import Kind
from analyzers.finding import Finding, Severity
from analyzers.profile.bio import hides_its_writer, names_a_person
from analyzers.profile.criterion import Status
from analyzers.profile.headline import Cues, identity, stage_of
from analyzers.reading import Context, Reading
from analyzers.rule import Example, Rule, compiled

_ROLE = r"""(?<!your\ )(?<!my\ )(?<!the\ )(?<!big\ )(?<!why\ )\b(?:med(?:ical)?\ ?student|medical\ school|student|resident(?:\ physician)?|intern|physician|doctor|docs?|dr|surgeon|internist|hospitalist|nurse|NP|PA-?C?|pharmacist|RN|MD|DO|MBBS|MBChB|PhD|professor|attending|fellow|faculty|
    cardiologist|nephrologist|intensivist|oncologist|endocrinologist|rheumatologist|gastroenterologist|pulmonologist|geriatrician|pediatrician|psychiatrist|neurologist|anesthesiologist|radiologist|pathologist|epidemiologist|
    researcher|scientist|educator|clinician|dean|program\ director|(?:A?PD)\b|IMG|PGY-?\d|MS-?\d|M[1-5]|pre-?med|medic|EMT|paramedic|studying\ medicine|medicine\ @|residency|society|journal|official|association|department|hospital|university|school)\b"""
_HEALTH_CLAIM = r"""
    \b(?:cure[sd]?|heal(?:s|ed|ing)?\ (?:your|naturally|with)|detox\w*|pharma\b|truth\ about|insulin|thyroid|cholesterol|vaccin\w+\ (?:truth|injur\w+|harm\w*|kill\w*|cause\w*|are)|doctors\ (?:hide|won't|don't\ (?:tell|want))|what\ (?:your\ )?doctors?\ (?:won't|don't|hide|never)|natural\ (?:remed\w+|cures?|medicine)|
        statins?|reverse\ (?:your\ )?(?:diabetes|disease|aging)|medical\ (?:advice|tips|facts|truth|myths|information)|health\ (?:advice|tips|facts|truth|hacks|coach\w*|myths)|free\ (?:consults?|diagnos\w+|second\ opinions?)|diagnos(?:e|is|ing)\b|(?:ask|DM|dm|message)\ (?:me\ )?(?:your|about\ your|with\ your)\ (?:symptoms|labs|results|health|meds)|
        symptoms|supplements?|hormones?|ivermectin|keto|fasting|gut\ health|immun\w+|truth\ about\ (?:medicine|health|covid|vaccines?|cholesterol|sugar)|evidence[- ]based\ (?:takes?|tips)|explain(?:ing|s)?\ (?:medicine|disease|labs)|treat(?:ing|s|ment)?\b|dos(?:e|ing|age)\b)"""
_ATTACK = r"""
    \b(?:expos(?:e|es|ing)|calling\ out|call\ out|roast(?:s|ing)?|dragging|drag\b|spill(?:s|ing)?\ (?:the\ )?tea|name\ and\ sham\w+|naming\ and\ shaming|toxic|malignant|corrupt|frauds?|liars?|clowns?|idiots?|trash|garbage|worst\ (?:program|attending|doctor|hospital)s?|dirt\ on|receipts|rants?|ranting|hate|
        incompetent|lazy|scam\w*|burn\ (?:it|them)\ down|talking\ sh|savage|petty|midlevels?|noctors?)\b"""
_MASKED_POST = r"""
    \b(?:(?:posting|writing|tweeting|saying\ this|commenting)\ (?:this\ )?(?:from|on|under|behind|with)\ (?:my\ |an?\ )?(?:burner|throwaway|anon(?:ymous)?|alt|fake|second|secret)\b(?!\ survey)
        | (?:this\ is\ )?(?:my|a)\ (?:burner|throwaway|anon(?:ymous)?)\ (?:account|acct|profile|handle)?
        | (?:burner|throwaway|anon)\ (?:account|acct|here)\b
        | (?:no\ one|nobody|(?:my|the)\ (?:program|school|dean|attending\w*|hospital)\ (?:will|can|must)\ (?:not|never)|so\ (?:my\ )?(?:program|school|hospital)\ (?:can't|won't|doesn't))\ (?:knows?|finds?|find\ out|know|trace\w*)\ (?:who|it's|it\ is|this\ is|me)
        | (?:won't|not\ going\ to|never\ going\ to|refuse\ to)\ (?:say|tell\ you|reveal|give)\ (?:who\ I\ am|my\ (?:real\ )?name))\b"""
_RIDDLE = r"\b(?:you'll\ never\ know|guess\ (?:who|which|what)|none\ of\ your|wouldn't\ you\ like\ to\ know|mystery|who\ am\ I\?|no\ titles|not\ an?\ (?:doctor|physician|MD|nurse)|nobody\ (?:important|special))\b"
_HELP_SEEKING = r"\b(?:burnout|burned\ out|depress\w*|suicid\w*|anxi\w+|mental\ health|help\ me|scared|harass\w*|assault\w*|report(?:ed|ing)?|whistle\w*|abuse[sd]?)\b"


class IdentityMissing(Rule):
    """A bio that does not say who speaks.

    What it looks for:
        A bio without a name and without a role, or one that hides behind a mask; more gravely where health claims
        or attacks come with it, and posts from a burner account that make either.
    Why it matters:
        Readers judge medical words by who says them. An unnamed account that attacks or advises looks worse the
        day it is traced, and most are.
    Example:
        tired. coffee. opinions nobody asked for
    Instead:
        Ana Rivera, fourth-year medical student (US citizen IMG), internal medicine. Views mine.
    Source:
        ACP and FSMB position paper, Ann Intern Med 2013;158:620; GMC, Using social media as a medical professional
        (2024); the guide to networking for US citizen IMGs.
    """

    id = "identity-missing"
    category = "identity-missing"
    severity = Severity.INFO
    scope = "document"

    def find(self, reading: Reading) -> Iterator[Finding]:
        """One finding over the bio, or over the words that put the mask on in a post."""
        if reading.frame.kind is Kind.BIO:
            yield from self._in_bio(reading)
        elif not reading.frame.kind.is_profile:
            yield from self._in_post(reading)

    def _in_bio(self, reading: Reading) -> Iterator[Finding]:
        plain = reading.plain
        if not plain.strip():
            return
        mask = hides_its_writer(plain)
        if not mask and (_says_who(reading.text) or names_a_person(plain)):
            return
        loaded = compiled(_HEALTH_CLAIM).search(plain) or compiled(_ATTACK).search(plain)
        message = "The bio hides who writes" if mask else "The bio gives neither a name nor a role"
        tail = ", and speaks of health or against others." if loaded else "."
        start = len(plain) - len(plain.lstrip())
        yield self.finding(
            start,
            len(plain.rstrip()),
            message + tail,
            severity=Severity.WARN if loaded else Severity.INFO,
            confidence=0.8,
        )

    def _in_post(self, reading: Reading) -> Iterator[Finding]:
        for match in reading.search(compiled(_MASKED_POST)):
            if reading.inside({Context.GUIDANCE, Context.MENTION, Context.QUOTED}, *match.span()):
                continue
            if compiled(_HELP_SEEKING).search(reading.plain):
                continue
            loaded = compiled(_HEALTH_CLAIM).search(reading.plain) or compiled(_ATTACK).search(reading.plain)
            yield self.finding(
                *match.span(),
                f"“{reading.text[match.start() : match.end()].strip()}” hides who speaks.",
                severity=Severity.WARN if loaded else Severity.INFO,
                confidence=0.75,
            )

    bad = (
        Example("tired. coffee. opinions nobody asked for", Kind.BIO),
        Example("anon account, med things and memes, don't ask where I train", Kind.BIO),
        Example("Telling you what your doctor won't about statins. DM me your labs.", Kind.BIO),
        Example("exposing toxic programs one thread at a time 🍵", Kind.BIO),
        Example("somewhere between rounds and sleep ☕️ | she/her | cat person", Kind.BIO),
        "Posting from my burner so my program can't trace me: our chief is a clown and the PD is worse.",
    )
    good = (
        Example("Ana Rivera, M4, US-IMG. Internal medicine, bedside ultrasound. Views mine.", Kind.BIO),
        Example("medical student in Galway, from Ohio. IM hopeful.", Kind.BIO),
        Example("Hospitalist and teacher. Tweets about hyponatremia.", Kind.BIO),
        Example("Journal club of the department of medicine, every Thursday.", Kind.BIO),
        Example("tired. coffee. opinions nobody asked for", Kind.HEADLINE),
        "We ran an anonymous survey of 212 residents about feedback.",
        "Please use the anonymous reporting line if you see mistreatment.",
    )


def _says_who(text: str) -> bool:
    cues = Cues.of(text)
    if compiled(_RIDDLE).search(cues.plain):
        return False
    if stage_of(cues).status is not Status.MISSING or identity(cues).met:
        return True
    return bool(compiled(_ROLE).search(cues.plain))

"""A doctor's title before the degree, a resident's before the residency."""

from __future__ import annotations

from collections.abc import Iterator

from analyzers.document import Kind
from analyzers.finding import Finding, Fix, Severity
from analyzers.reading import Reading
from analyzers.rule import Example, Rule, compiled
from analyzers.rules.credentials.stage import has_degree, is_applicant, is_early, is_student
from analyzers.rules.scene import any_of, has_cue

_CUES: tuple[str, ...] = (
    "dr",
    "md",
    "m.d",
    "mbbs",
    "d.o",
    ", do",
    "doctor",
    "physician",
    "resident",
    "internist",
    "ologist",
)
_CUES += ("hospitalist", "surgeon", "pgy", "intern", "pediatrician", "psychiatrist", "intensivist")
_FUTURE = r"(?<!future\ )(?<!aspiring\ )(?<!incoming\ )(?<!prospective\ )(?<!a\ future\ )(?<!pre-)(?<!to-be\ )(?<!student\ )(?<!assistant\ )(?<!become\ a\ )(?<!become\ an\ )(?<!becoming\ a\ )(?<!becoming\ an\ )(?<!be\ a\ )(?<!be\ an\ )(?<!budding\ )(?<!hopeful\ )(?<!training\ )(?<!not\ a\ )(?<!almost\ a\ )(?<!almost\ )(?<!nearly\ )(?<!not\ an\ )(?<!tomorrow's\ )(?<!someday\ )(?<!my\ )(?<!the\ )(?<!other\ )(?<!every\ )(?<!our\ )(?<!soon\ )(?<!soon-to-be\ )(?<!permanent\ )(?<!florida\ )(?<!texas\ )"
_NOT_TITLE = r"(?![ -]?(?:'s|s'|assistants?|associate|scientist|candidate|student|to[ -]be|in[ -]training|hopeful|applicants?|aspirant|expected|programs?|advis[eo]r|mentors?|shadow|parents?|daughter|son\b|family|burnout|wellness|of\ (?:the|florida|texas|california|new)|led|education|advoca|in\ the\ making|one\ day|someday|leader))"
_SPECIALIST = r"(?:(?:general\ |interventional\ |pediatric\ )?(?:cardi|nephr|endocrin|neur|onc|hemat|rheumat|pulmon|gastroenter|dermat|radi|anesthesi|path|infectiolog|ur)(?:o|i)?(?:ologist|logist)|internist|hospitalist|intensivist|(?:neuro)?surgeon|pediatrician|psychiatrist|family\ doctor)"
_RESIDENT = r"(?:(?:internal\ medicine|im|(?<!internal\ )(?<!family\ )(?<!emergency\ )medicine|family\ medicine|surgery|pediatrics?|psychiatry|neurology|emergency\ medicine|categorical|preliminary|medical|chief)\ (?:\(?im\)?\ )?resident(?:\ physician|\ doctor)?|resident\ (?:physician|doctor)(?:\ in\ \w+)?|pgy-?\ ?1(?:\ (?:resident|intern))?|house\ officer|medical\ intern|intern\ physician)"
# In a profile, the title stands alone: a segment of a headline, or "I am a physician".
_PROFILE = any_of(
    rf"""
    (?P<prefix>(?:^|[|•·/\n]\s?|i'm |i am |name is |this is )dr\.? (?-i:[A-Z]))
    (?:^|[|•·\n]\s?|@\w+ )(?-i:[A-Z])[\w.'-]*(?: (?-i:[A-Z])[\w.'-]*){{1,3}}(?P<suffix>,? ?(?:m\.?d\.?|mbbs|mbchb|m\.d\.|(?-i:D\.?O\.?))(?:, ?(?:mph|ms|msc|mba|ma))?)(?![-/\w]| ?(?:/|candidate|student|program|class|applicant|expected|[('’]?\d|20\d\d|\(?(?:c/o|exp|in progress|pending|anticipated|conferral|may|june)))
    (?:^|[|•·,.\n:]\s{{0,2}}|i'm an? |i am an? |your (?:[\w']+ ){{0,2}}|proud |and |& )(?:(?:practicing|young|passionate|dedicated|compassionate|curious|caring|humble|proud|us|american) ){{0,2}}{_FUTURE}(?P<noun>(?:medical )?doctor|(?:internal medicine |im |family medicine |family |primary care )?physician|{_SPECIALIST}|medical doctor \(md\)|m\.d\.(?=\s*(?:[|.]|$))|md(?=\s*(?:[|.]|$)))\b{_NOT_TITLE}
    {_FUTURE}(?P<post>\b{_RESIDENT})\b(?! (?:applicant|hopeful|candidate|at heart|advisor|clinic|education|wellness|mentor|shadow|liaison|coordinator))
    """
)
# In a post, somebody speaks of themself.
_POST = any_of(
    rf"""
    as (?:an? )(?:practicing |young |new |fellow )?(?P<noun>doctor|physician|{_SPECIALIST}|resident(?: physician)?|medical doctor)\b,? (?!(?:i|we) (?:hope|will|would|want|plan|wish|aspire|dream))
    (?:i'm|i am|im|this is|it's|hi from|signed,?|yours,?|love,?|sincerely,?|regards,?|call me|calls? me|name is|introduced myself as|introduce myself as|went by|ask) (?:your (?:[\w']+ ){{0,2}}|the new |just |\W)?(?P<prefix>dr\.? (?:(?-i:[A-Z])\w+|me\b|\w+ here))
    (?P<here>\bdr\.? (?-i:[A-Z])\w+(?: (?-i:[A-Z])\w+)? (?:here\b(?=\W*$|[.!,]| with| and| to| for)|reporting|at your service|in the house|checking in|signing))
    (?:i'm|i am|im|trust me,? i'm|being|speaking as|been) (?:an? |also an? |basically an? |technically an? |practically an? |the |their |her |his |your (?:[\w']+ ){{0,3}}){_FUTURE}(?P<am>(?:internal medicine |heart |family |medical |real |actual )?doctor|physician|{_SPECIALIST}|{_RESIDENT}|md)\b{_NOT_TITLE}
    (?P<your>(?:^|\b)(?:your|ya|ur) (?:(?:friendly|local|neighbo(?:u)?rhood|favou?rite|new|future-ready|resident|family|town|community|go-to|very own)[ ,]+){{1,3}}(?:doctor|physician|doc|internist|md)\b)
    (?P<deed>(?:asked|called|call|need(?:ed)?) (?:out )?for a doctor\b…\bi (?:raised|stood|stepped|said|put|volunteered|got up|answered))
    (?P<callme>(?:patients?|nurses?|families|everyone|staff|they|people|folks) (?:[\w']+ ){0, 2}?call(?:s|ed)? me (?:the )?(?:doc|doctor|dr\b\.?)\b…(?:stopped|quit|given up|no longer|don't bother|tired of) (?:[\w']+ )?(?:argu\w+|correct\w*|fight\w*|explain\w*))
    (?P<plural>as (?:doctors|physicians|internists|clinicians who prescribe),? (?:we|our|it is our|it's our|i)\b)
    (?P<doc>(?:^|\W)doctor (?-i:[A-Z])\w+ (?:here|reporting|at your service|in the house|checking in|signing))
    (?:is|am|i'm|was|now|finally) officially (?P<officially>(?:a )?(?:doctor|physician|dr\b\.?))
    (?:meet|welcome|introducing|presenting|say hi to) (?:your|the|our) (?:[\w']+ )?(?P<meet>(?:new(?:est)? |favou?rite )?(?:internist|doctor|physician|doc|hospitalist|resident|cardiologist)\b)
    (?:^|[.!?\n] )(?P<byday>(?:doctor|physician|doc|resident) by (?:day|night))
    (?P<answer>(?:doctor|physician|dr\.?) (?:on|in|aboard) (?:the |this |board\b)(?:[\w']+ )?(?:plane|flight|train|house|room|building)?…\bi (?:raised|stood|stepped|said|put|volunteered|got up|answered|pressed))
    i'm the (?P<thedoc>(?:doctor|physician|resident|intern) (?:taking care|caring|looking after|for|on|who|in charge|responsible)\b)
    (?:signed|wrote|typed|put|stamped|submitted) (?:[\w']+ ){0, 4}?as (?P<signedas>(?-i:[A-Z])\w+(?: (?-i:[A-Z])\w+)?,? (?:m\.?d\b\.?|physician|doctor))
    (?P<askdr>\bdr\.? (?-i:[A-Z])\w*\.? (?:answer(?:s|ing)|explain(?:s|ing)|is in|will see|says|recommends|reacts|debunks|here))
    (?:you can|you may|please|feel free to|y'all can|go ahead and) call me (?P<now>(?:doctor|dr\b\.?|doc\b)) (?:now|already|from now)
    (?:my )?patients know (?P<their>(?:their|her|his) (?:doctor|physician))\b
    (?P<mom>\b(?:doctor|dr\.?) (?:mom|dad|mama|daddy|auntie)\b…\b(?:now|earned|already|officially|it))
    (?P<linked>\b(?:dr\b\.?|m\.?d\b\.?|doctor\b|physician\b)…(?:put|added|changed|updated|wrote|stitched|printed|typed) (?:it|that|this|them) (?:on|to|in|into) my (?:[\w']+ )?(?:linkedin|badge|profile|signature|coat|card|bio|name|headline|scrubs|door|cv|email))
    (?P<we>\b(?:we|us) (?:young |new |future )?(?:doctors|physicians|internists|docs|residents)\b)
    introduc(?:ed|e|ing) (?:myself|me) (?:[\w']+ ){{0,5}}?as (?P<intro>(?:the |a |an |her |his |their |your |one of the )?(?:doctors?|physician|dr\.?(?: \w+)?|resident|intern)\b)
    (?P<called>(?:my |the |every |all my )?(?:patients?|nurses?|families|family|everyone|staff|people|they) (?:[\w']+ ){{0,3}}?call(?:s|ed|ing)? me (?:the )?(?:doctor|doc\b|dr\b\.?)…(?:let (?:it|them)|correct\w*|go with it|why not|like it|love it|earned|fits|anyway|stop\w*))
    (?P<mail>(?:added|adding|add|put|putting|wrote|writing|changed|changing|updated|updating|ordered|bought|signed|stitched|embroidered|printed|signed|signing|booked|registered|list\w*|switched|got) (?:[\w']+ ){{0,6}}?(?:\bdr\.?(?=\W|$)|m\.?d\b\.?|doctor\b|physician\b|resident\b)(?! (?:lee|student|program|school|appointment|visit|note)))
    (?P<sign>(?:^|\n)[-\s]{{0,4}}(?-i:[A-Z])[\w.'-]+ (?:(?-i:[A-Z])[\w.'-]+ ?){{1,2}}, (?:m\.?d\.?|mbbs|md)\b(?!,? ?(?:candidate|student|expected|20\d\d|'\d\d|\()))
    """
)
_OTHERS = r"\b(?:thanks?|thank\ you|grateful\ to|with|by|from|meet|congrat\w*|under|alongside|mentor(?:ed)?|shout-?out|welcome|dear|when\ i\ (?:was|graduate|become|am)|used\ to|one\ day|someday|when\ we\ are|pretend\w*|halloween|costume|as\ a\ (?:kid|child)|dream(?:s|ed|t)?\ (?:of|to)|not\ a\ doctor|ask(?:ed|s|ing)?\ (?:me\ )?if|if|whether|thinks?|thought|assum\w+|mistak\w+|not\ (?:yet\ )?(?:a\ )?(?:dr|doctor|physician|md))\b"
_CLEAN_ADD = r"\b(?:can't\ wait|cannot\ wait|will\ (?:add|change|put|get|have|finally|order)|won't|when\ i|after\ (?:graduation|i\ graduate)|once|someday|one\ day|don't|do\ not|never|please|student|correct(?:ed)?\ (?:him|her|them|the|every))\b"


class TitleMisuse(Rule):
    """A title that has not been conferred.

    What it looks for:
        “Dr.”, “MD”, “physician”, a specialist's or a resident's title used of oneself where the same text says student,
        a graduation still to come, a start in July or a residency still sought. “MS4”, “MD expected 2027”, “incoming
        PGY-1”, “aspiring internist” and other people's titles pass.
    Why it matters:
        A reader may act on what a doctor says. A profile repeats the claim every day, so it weighs more there than in
        one post.
    Example:
        Dr. Ana Rivera | MS4
    Instead:
        Ana Rivera | Fourth-year medical student | Internal medicine applicant
    Source:
        AMA Code of Medical Ethics, Opinion 9.2.1, Medical Student Involvement in Patient Care; FSMB.
    """

    id = "title-misuse"
    category = "title-misuse"
    severity = Severity.BLOCK
    scope = "document"
    bad = (
        Example("Dr. Ana Rivera | MS4", Kind.HEADLINE),
        Example("John Kim, MD | Final-year medical student", Kind.HEADLINE),
        Example("Internal Medicine Resident @ Fairhaven (starting July)", Kind.HEADLINE),
        Example("Physician | Third-year medical student in Grenada", Kind.BIO),
        Example("Resident Physician, Internal Medicine | Applying, Match 2027", Kind.HEADLINE),
        "As a doctor, I know how heavy waiting is. Third year of medical school taught me that.",
        "Your neighborhood doctor (well, in seven months) reporting for rounds.",
        "Changed my email signature to M.D. today. Graduation is a formality at this point.",
    )
    good = (
        Example("Luis Ortega, MD | Graduate 2024 | Applying to internal medicine", Kind.HEADLINE),
        Example("Incoming PGY-1, Internal Medicine", Kind.HEADLINE),
        Example("Aspiring internist | MS4 | US citizen IMG", Kind.HEADLINE),
        Example("Hospitalist | I teach third-year medical students", Kind.HEADLINE),
        Example("PhD biologist, Dr. Chen in a former life, now MS2", Kind.BIO),
        "Thank you, Dr. Lee, for teaching this MS3 to read an ECG.",
        "One day I will be a doctor. Today I am an MS1 with cold pizza.",
        "As a future physician I think about cost. MS2, still learning.",
    )

    def find(self, reading: Reading) -> Iterator[Finding]:
        """A title of one's own, where the text shows that it is too early."""
        if not has_cue(reading.plain, _CUES):
            return
        student, early, applicant = is_student(reading), is_early(reading), is_applicant(reading)
        if not (student or early or applicant) or has_degree(reading):
            return
        profile = reading.frame.kind.is_profile
        for expression in (_PROFILE, _POST) if profile else (_POST,):
            for match in reading.search(compiled(rf"(?:(?<!\w)|(?=[|.,:\n])){expression}")):
                name = match.lastgroup or ""
                start, end = match.span(name) if name else match.span()
                resident = name == "post" or "resident" in match[0].lower()
                if not (student or early or (resident and applicant)):
                    continue
                if self._is_clean(reading, name, start):
                    continue
                yield self._found(reading, name, start, end, profile)

    def _is_clean(self, reading: Reading, name: str, start: int) -> bool:
        sentence = reading.sentence_at(start)
        before = reading.plain[max(sentence.start, start - 60) : start]
        words = reading.plain[sentence.start : sentence.end]
        if name in {"mail", "called", "intro", "linked", "deed", "callme", "answer"}:
            return compiled(_CLEAN_ADD).search(words) is not None
        if name in {"prefix", "suffix", "sign"} and reading.frame.kind.is_profile:
            return compiled(r"\b(?:mentor|thank|with|by)\b").search(before) is not None
        return compiled(_OTHERS).search(before) is not None

    def _found(self, reading: Reading, name: str, start: int, end: int, profile: bool) -> Finding:
        span = reading.text[start:end].strip(" |,•·\n")
        fixes = []
        if name == "suffix":
            fixes.append(Fix("Take the degree out", start, end, ""))
        if name == "prefix" and profile:
            offset = reading.plain.lower().index("dr", start)
            size = 4 if reading.plain[offset + 2] == "." else 3
            fixes.append(Fix("Take the title out", offset, offset + size, ""))
        if name == "post":
            fixes.append(Fix("Say that it lies ahead", start, end, f"Incoming {span[0].lower()}{span[1:]}"))
        return self.finding(
            start,
            end,
            f"“{span}” claims a title that the same text says is still to come.",
            severity=Severity.BLOCK if profile else Severity.WARN,
            fixes=fixes,
        )

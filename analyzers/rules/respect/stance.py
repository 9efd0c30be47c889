"""Who is speaking with a bad word, and who about it: the frames shared by the rules of this family."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from analyzers.finding import Finding
from analyzers.reading import Context, Reading, lowered
from analyzers.rule import Pattern, PatternRule, compiled
from analyzers.rules.respect.gate import Gated, gated
from analyzers.weigh import THRESHOLD

_MOCKERY = 0.3  # what a sign of mockery adds to a hint
_REACH = 400  # code points to either side that count as one sentence, however long it is
_AFTERTHOUGHT = 40  # code points after the sentence in which an emoji or aside still belongs to it

_WORD_NOUNS = (
    r"(?:words?|terms?|labels?|phrases?|language|slang|nicknames?|slurs?|wording|shorthand|acronyms?|jargon)"
)

ABOUT_WORDS = re.compile(
    rf"""
    \b(?:the|that|those|these|this|our|old|certain|such|some|loaded|which|what|outdated|stigmati[sz]ing|derogatory
        |dehumani[sz]ing|hurtful|blaming|judg[e]?mental|chart|hospital|medical|inclusive|respectful|your|my)
        \ (?:\w+[ ])?(?<!the[ ]){_WORD_NOUNS}\b
    | \bthe\ (?:words?|terms?|labels?|phrases?|nicknames?|slurs?|wording|shorthand|slang)\b
    | \b{_WORD_NOUNS}\ (?:like|such\ as|matters?|hurts?|shapes?|we\ (?:use|choose|write))\b
    | \b(?:stop|quit|never|don't|do\ not|shouldn't|should\ not|avoid|without|instead\ of|rather\ than|no\ longer|not|why\ I\ don't|used\ to)
        \ (?:ever\ |just\ |even\ )?(?:saying|say|using|use|call|write|chart(?:ing)?|writing|document(?:ing)?|label(?:l?ing)?|describ(?:e|ing)|refer(?:ring)?)\b
    | \b(?:stop|quit|against|without|instead\ of|rather\ than)\ calling\ (?:patients?|people|them|someone|anyone|him|her|each|our)\b
    | \b(?:call(?:s|ed|ing)?|label(?:l)?(?:s|ed|ing)?|describ(?:e|es|ed|ing)|referr(?:ed|ing)\ to|write|wrote|writing|written|chart(?:ed|ing|s)?
        |document(?:ed|ing|s)?|say|said|saying|read|reads|titled|reading)\ (?:\w+[ ]){{0,4}}(?:as\ )?(?:an?\ |the\ )?["*]
    | \b(?:call(?:s|ed|ing)?|label(?:l)?(?:ed|ing)|referr(?:ed|ing)\ to|dismiss(?:ed|ing)?|writ(?:e|es|ing|ten)\ off)\ (?:as\ )?(?:patients?|people|pts|human\ beings|someone|anyone|them|him|her|my\ \w+|his\ \w+|our\ \w+)\ (?:as\ )?(?:an?\ )?
    | \b(?:is|was|are|were|be|been|being|get|gets|got)\ (?:often\ |still\ |so\ )?(?:called|labell?ed|dismissed\ as|described\ as|tagged|written\ off)\b
    | \b(?:stigma|stigmas|stigmati[sz]\w+|dehumani[sz]\w+|destigmati[sz]\w+|derogatory|pejorative|person[- ]first|people[- ]first|words\ matter|language\ matters)\b
    | (?:->|=>|\u2192|\u27a1|\u274c|\u2705|\u2716|\u2714|\U0001f6ab)
    | \b(?:before|until|when)\ (?:we|you|I)\ (?:ever\ )?(?:write|call|label|chart|document|say)\b
    | \b(?:say|write|try|chart|use|prefer)\ ["'*][^"'*\n]{{2,50}}["'*],?\ (?:instead|not|rather)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""The sentence is about words, labels or how people are spoken of."""

AGAINST_CONTEMPT = re.compile(
    r"""
    \b(?:dehumani[sz]\w+|stigma\w*|stereotyp\w+|prejudic\w*|derogatory|disrespect\w*|demeaning|belittl\w+|punch(?:ing|es)?\ down|unlearn\w*
        |(?:implicit|unconscious|our|my|own|weight|racial|anchoring|provider|clinician)\ bias(?:es)?|gallows\ humou?r|dark\ humou?r|cynic(?:al|ism)
        |microaggression\w*|dignity|empath(?:y|ic|ize)|humility|benefit\ of\ the\ doubt|unkind|cruel(?:ty)?|contempt)\b
    | \bcompassion(?!\ fatigue)\b
    | \b(?:isn't|is\ not|wasn't|was\ not|aren't|not|never|stopped\ being|stop\ being|nothing)\ (?:that\ |so\ |a\ |even\ |all\ that\ |really\ )?(?:funny|a\ joke|a\ punchline|humou?r|okay|ok|harmless)\b
    | \b(?:joke|jokes|joking|laugh|laughs|laughing|laughed|humou?r|memes?)\ (?:\w+[ ]){0,3}(?:about|at|of|at\ the\ expense\ of)\ (?:our\ |the\ |their\ |a\ )?(?:patients?|people|families|them)\b
    | \bat\ (?:the\ )?(?:patients?'?s?'?|their|his|her|someone(?:\ else)?'s)\ expense\b
    | \b(?:I\ was\ wrong|I'd\ been\ wrong|we\ were\ wrong|I\ (?:had\ )?(?:misjudged|assumed|judged|cringed|cringe|winced|flinched|regret(?:ted)?|apologi[sz]ed)|I'm\ ashamed|ashamed\ of|changed\ my\ mind|proved\ me\ wrong|made\ me\ rethink)\b
    | \b(?:easy|tempting|tempted)\ (?:\w+[ ]){0,2}to\ (?:judge|roll|dismiss|label|joke|laugh|assume|mock|complain)\b
    | \bbeliev(?:e|ed|ing)\ (?:her|him|them|patients|people|the\ patient|someone)\b | \btake\ (?:\w+[ ]){1,3}seriously\b
    | \b(?:taught|teaches|reminded|reminds|humbled)\ (?:me|us|you)\b(?!\ (?:that\ )?(?:some|people|most|half|patients))
    | \bbefore\ (?:you|we|I)\ (?:judge|roll|laugh|label|assume|mock|joke)\b
    | \b(?:let's|can\ we|please|we\ (?:should|need\ to|must|have\ to|can)|time\ to|I)\ (?:all\ |please\ |just\ )?(?:stop|quit|retire|do\ better|unlearn|call\ out|push\ back|spoke\ up|speak\ up)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""The writer takes the side of those who are spoken of."""

_LAUGHTER = re.compile(
    "[\U0001f602\U0001f923\U0001f480\U0001f644\U0001f921\U0001f926\U0001f606\U0001f639]|\\b(?:lo+l|lmf?ao+|rofl|(?:ha){2,}|smh)\\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Frame(Pattern):
    """A pattern that speaks only in company.

    Attributes:
        needs: An expression that must be found somewhere in the text, such as who is spoken of.
        firm: Whether the match stands even where the writer seems to criticise contempt.
    """

    needs: str | None = None
    firm: bool = False

    def matches(self, reading: Reading) -> Iterator[tuple[int, int]]:
        """The spans that this frame marks, where its company is present."""
        spans = [match.span() for match in _lower_compiled(self.expression).finditer(lowered(reading.plain))]
        if not spans or (self.needs and not compiled(self.needs).search(reading.plain)):
            return
        for start, end in spans:
            if not (self.unless and compiled(self.unless).search(reading.around(start))):
                yield start, end


@cache
def _lower_compiled(expression: str) -> Gated:
    """The expression for lower-case text: without case folding a search takes a third of the time."""
    lower = re.sub(
        r"\\.|\(\?P|[A-Z]+", lambda m: m.group() if m.group()[0] in "\\(" else m.group().lower(), expression
    )
    return gated(lower, re.VERBOSE)


class FramedRule(PatternRule):
    """Frames of contempt, excused where the writer quotes them, speaks about the words or objects to them.

    The whole text is read, because the one who objects often does so in the last line.
    """

    scope = "document"
    excuse: re.Pattern[str] = AGAINST_CONTEMPT

    def find(self, reading: Reading) -> Iterator[Finding]:
        """A finding for every frame that nothing excuses."""
        found = [(pattern, span) for pattern in self.patterns for span in pattern.matches(reading)]
        excused = bool(found) and objects(reading, self.excuse)
        for pattern, (start, end) in found:
            firm = isinstance(pattern, Frame) and pattern.firm
            if (firm or not excused) and not self.excused(reading, start, end):
                finding = self.found(reading, pattern, start, end)
                if pattern.confidence >= THRESHOLD:
                    yield finding
                elif mark := _mockery_near(reading, start):
                    yield _joined(finding, mark)

    def excused(self, reading: Reading, start: int, end: int) -> bool:
        """Whether the words are quoted in earnest or spoken about."""
        return quoted(reading, start, end) or ABOUT_WORDS.search(reading.around(start)) is not None


MOCKS = re.compile(
    r"""
    [\U0001f602\U0001f923\U0001f480\U0001f644\U0001f921\U0001f926\U0001f643\U0001fae0\U0001f62d\U0001f624\U0001f971]
    | \b(?:lo+l|lmf?ao+|rofl|smh|(?:ha){2,}|eye\ ?-?rolls?|roll(?:ed|ing|s)?\ my\ eyes|facepalm|face\ palm|send\ help|kill\ me|i\ can't\ even|i\ cannot
        |(?:can't|couldn't|cannot)\ make\ (?:this|it|stuff|these)\ up|not\ even\ kidding|i\ swear|bless\ (?:his|her|their)|shocker|shocking|surprise|who\ knew
        |imagine|somehow|magically|apparently|of\ course|naturally|gee|genius|congrat(?:s|ulations)\ to|shout-?\ ?out\ to|must\ be\ nice|love\ that\ for|good\ luck
        |no\ words|yikes|nothing\ says|funny\ how|guess|spoiler|plot\ twist|today's|another|yet\ another|honestly|seriously|ma'am|sir|straight\ face|leave\ the\ room|why\ i\ drink)\b
    | (?:^|\s)/s\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""Signs that something is said for a laugh or in scorn."""


def _mockery_near(reading: Reading, start: int) -> str:
    """The sign of mockery in the sentence, or in what follows it; "" where there is none."""
    sentence = reading.sentence_at(start)
    first = max(sentence.start, start - _REACH)
    last = min(max(sentence.end, start), start + _REACH) + _AFTERTHOUGHT
    mark = MOCKS.search(reading.plain, first, last)
    return mark.group().strip() if mark else ""


def _joined(finding: Finding, mark: str) -> Finding:
    """A hint, joined with the sign of mockery as independent evidence."""
    joined = 1 - (1 - finding.confidence) * (1 - _MOCKERY)
    evidence = (f"{finding.rule}: {finding.confidence:.2f}", f"mockery “{mark}”: {_MOCKERY:.2f}")
    return replace(finding, confidence=round(joined, 3), evidence=evidence)


_DISCLAIMER = re.compile(
    r"""\b(?:not|no|never|hate|don't\ (?:want|mean)|without|call\ me|sorry|at\ the\ risk\ of|sound(?:s|ing)?|may\ be|might\ be|nothing\ against|i\ know)\b[^.!?\n]{0,40}
        \b(?:stereotyp\w*|racist|racism|sexist|sexism|ageist|ageism|ableist|homophob\w*|xenophob\w*|bias\w*|disrespect\w*|offen[sc]\w*|judg\w*|mean|cruel|unkind|harsh|cynical|pc|compassion\w*|empath\w*|politically\ correct)
        [^.!?\n]{0,20}\b(?:but|though|however)\b""",
    re.VERBOSE | re.IGNORECASE,
)


def objects(reading: Reading, excuse: re.Pattern[str]) -> bool:
    """Whether the writer objects to such talk; a disclaimer ("no offense, but") is no objection."""
    return _objects(reading.plain, excuse)


@lru_cache(maxsize=8)
def _objects(plain: str, excuse: re.Pattern[str]) -> bool:
    return excuse.search(_DISCLAIMER.sub("", plain)) is not None


def quoted(reading: Reading, start: int, end: int) -> bool:
    """Whether a quotation holds the whole span and nobody laughs at it."""
    holds = any(s.start <= start and end <= s.end for s in reading.spans(Context.QUOTED))
    return holds and not laughs(reading)


def laughs(reading: Reading) -> bool:
    """Whether the text laughs, in letters or pictures."""
    return _LAUGHTER.search(reading.plain) is not None

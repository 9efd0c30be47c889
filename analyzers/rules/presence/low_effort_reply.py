"""A reply that praises and says nothing its writer could answer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from analyzers.data import load_table
from analyzers.document import Kind
from analyzers.finding import Finding, Severity
from analyzers.reading import Context, Reading
from analyzers.rule import Example, Rule

_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*|\d[\d.,%]*")
_LINK_OR_TAG = re.compile(r"https?://\S+|[#@]\w+")
_GREETED_NAME = re.compile(
    r"(?:\b(?:Dr|Prof|Mr|Ms|Mrs)\.?\s+|[,!]\s+)[A-Z][\w'-]+(?:\s[A-Z][\w'-]+)?(?=\s*[,.!?]|\s*$)|^[A-Z][\w'-]+(?=\s*,)"
)
_ASKS = re.compile(r"\?\s*(?:$|[A-Z\"'(])|\?\s*\W*$")
_NOT_ASKING = re.compile(
    r"\b(?:right|isn't it|agree|am I right|you know|who else|can I get an amen)\s*\?", re.IGNORECASE
)
_REASON = re.compile(
    r"\b(?:because|since|which is why|reminds me of|for example|e\.g\.|in my|when I|we (?:tried|found|saw|use|used|started)|I (?:tried|used|saw|noticed|wonder|learned|did))\b",
    re.IGNORECASE,
)
_MOST_WORDS = 45
_POST_MOST_WORDS = 25


class LowEffortReply(Rule):
    """Praise without a detail.

    What it looks for:
        A reply, or a post, made of stock praise or agreement alone: “Great post!”, “So true”, “Thanks for sharing
        this insightful read”. Praise with a reason, a detail or a question passes; so does a congratulation
        that says what for.
    Why it matters:
        A comment is a first meeting. One detail you noticed, or one question, is what people remember and answer.
    Example:
        Great post, thanks for sharing!
    Instead:
        The part about calling the pharmacy before discharge stayed with me. Who makes that call on your team?
    Source:
        The guide to networking for US citizen IMGs (engage with insights or questions); a matter of style.
    """

    id = "low-effort-reply"
    category = "low-effort-reply"
    severity = Severity.INFO
    scope = "document"

    def find(self, reading: Reading) -> Iterator[Finding]:
        """One finding for a reply (or a post) of praise alone."""
        kind = reading.frame.kind
        most = {Kind.REPLY: _MOST_WORDS, Kind.POST: _POST_MOST_WORDS}.get(kind)
        if most is None or reading.has(Context.QUOTED, Context.MENTION):
            return
        said = _LINK_OR_TAG.sub(" ", reading.plain).strip()
        if not said or self._says_nothing(said, most):
            start = len(reading.text) - len(reading.text.lstrip())
            if reading.text.strip() and (said or kind is Kind.REPLY):
                yield self.finding(
                    start,
                    len(reading.text.rstrip()),
                    "This praises without saying what you noticed; add one detail or one question.",
                    confidence=0.85 if kind is Kind.REPLY else 0.7,
                )

    def _says_nothing(self, said: str, most: int) -> bool:
        asks = _ASKS.search(said) and not _NOT_ASKING.search(said)
        if asks or _REASON.search(said):
            return False
        words = [word.lower().strip("'-") for word in _WORD.findall(_GREETED_NAME.sub(" ", said))]
        if len(words) > most:
            return False
        if not words:
            return True  # emoji alone
        telling = [word for word in words if word not in _empty_words()]
        return len(telling) <= (1 if len(words) < 12 else 2) and (
            bool(_praise().search(said)) and _light(telling, words)
        )

    bad = (
        Example("Great post!", Kind.REPLY),
        Example("So true 👏👏", Kind.REPLY),
        Example("Well said, thanks for sharing this insightful post.", Kind.REPLY),
        Example("This 💯", Kind.REPLY),
        Example("Congrats!! So well deserved", Kind.REPLY),
        Example("Couldn't agree more with every word, Dr. Alvarez. So inspiring!", Kind.REPLY),
        Example(
            "Communication truly is key in healthcare. Thank you for highlighting such an important topic!",
            Kind.REPLY,
        ),
        "Amazing post, must read 🙌",
    )
    good = (
        Example("Great post. Who calls the pharmacy on your team, the intern or the nurse?", Kind.REPLY),
        Example(
            "Congratulations, Ana: two years on that sepsis bundle and now the poster prize!", Kind.REPLY
        ),
        Example("Well said. The line about naming uncertainty out loud changed how I present.", Kind.REPLY),
        Example("We tried this on our ward and the second huddle is what made it stick.", Kind.REPLY),
        Example("Thanks for this. Does the 0.5 mg/kg dose hold in CKD stage 4?", Kind.REPLY),
        Example("Agree on the sodium, less sure about the fluids: the trial excluded cirrhosis.", Kind.REPLY),
        "Matched! Internal medicine at my first choice.",
        "Great ward team this month: I learned to read a venous waveform and to eat lunch.",
    )


def _light(telling: list[str], words: list[str]) -> bool:
    """Whether the few telling words carry no figure and leave the reply mostly empty."""
    return (
        not any(word[0].isdigit() and not word.startswith("100") for word in telling)
        and len(telling) <= len(words) / 3
    )


@cache
def _praise() -> re.Pattern[str]:
    expressions: list[str] = load_table("presence/praise")["praise"]
    return re.compile(rf"(?<!\w)(?:{'|'.join(expressions)})(?!\w)", re.IGNORECASE)


@cache
def _empty_words() -> frozenset[str]:
    words: str = load_table("presence/praise")["empty_words"]
    return frozenset(words.split())

"""The person-first vocabulary: what labels a person, and the words that say the same without the label."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from analyzers.data import load_table

_MODIFIERS = (
    r"(?:poorly[ -]controlled|well[ -]controlled|uncontrolled|controlled|brittle|type (?:1|2|one|two|I|II)|insulin[ -]dependent"
    r"|newly diagnosed|undiagnosed|longtime|long-time|known|chronic|active|recovering|severe|lifelong|decompensated|compensated|treated|untreated)"
)
_NOUN_BEFORE = re.compile(
    r"\b(?:an?|the|this|that|my|our|his|her|another|every|each|one|any|some|typical)\s+(?:[\w-]+\s+){0,2}$|\b\d{2}\s?(?:-?year-?old|yo|y/o)?\s?(?:[mf]|male|female|man|woman)?\s$|\bknown\s$|\bchronic\s$",
    re.I,
)
_NOUN_AFTER = re.compile(
    r"\s*(?:[.,;:!?)\"]|$|\n)|\s+(?:who|whose|with|without|in|on|at|but|is|was|has|had|for|needs|to|from|came|comes|presenting"
    r"|since|because|like|whom|off|by|can|could|will|would|should|may|might|that|tonight|today|again|showed|ate|eating|refusing)\b"
    r"|\s+(?:and|or)\s+(?:an?|the|his|her|my|I|we|she|he|they)\b",
    re.I,
)


@dataclass(frozen=True)
class Label:
    """One way to label a person.

    Attributes:
        stem: Lower-case text without which the label cannot be there.
        tier: 1 for words that pass a judgement (warn), 2 for those a careful writer avoids (info).
        expression: What finds it.
        one: The rewrite, or of a noun the rewrite of its singular; "" where there is no short one.
        many: The rewrite of a plural noun.
        idea: What to say, in words, where there is no short rewrite.
        unless: What silences it in the same sentence.
        needs: What must stand in the same sentence.
        adjective: Whether the singular is also an adjective.
        confidence: 0 to 1.
    """

    stem: str
    tier: int
    expression: re.Pattern[str]
    one: str
    many: str = ""
    idea: str = ""
    unless: re.Pattern[str] | None = None
    needs: re.Pattern[str] | None = None
    adjective: bool = False
    confidence: float = 0.9

    def matches(self, text: str) -> Iterator[re.Match[str]]:
        """Every place where the label stands as a label."""
        for match in self.expression.finditer(text):
            if not self.adjective or match["plural"] or _stands_as_noun(text, match):
                yield match

    def rewrite(self, match: re.Match[str]) -> str:
        """What the matched words could become, "" where there is nothing short to offer."""
        groups = {name: value or "" for name, value in match.groupdict().items()}
        template = self.many if groups.get("plural") else self.one
        found = match.group()
        put = template.format(a="", same=found.rsplit(" ", 1)[0], **groups) if template else ""
        if put and groups.get("art"):
            put = ("an " if put.strip()[0] in "aeiou" else "a ") + put.strip()
        put = " ".join(put.split())
        opens = found[0].isupper() and not re.match(r"[A-Z]{2}", found)
        return put[:1].upper() + put[1:] if opens else put


def _stands_as_noun(text: str, match: re.Match[str]) -> bool:
    start = match.start()
    before = text[max(0, start - 40) : start] + (match["art"] or "") + (match["mod"] or "")
    return bool(_NOUN_BEFORE.search(before)) and bool(_NOUN_AFTER.match(text, match.end()))


@cache
def labels() -> tuple[Label, ...]:
    """Every label of `data/stigmatizing.toml`."""
    table = load_table("stigmatizing")
    return tuple(
        [_label(entry, _noun(entry["words"]), table) for entry in table["noun"]]
        + [_label(entry, entry["find"], table) for entry in table["phrase"]]
    )


def _noun(words: str) -> str:
    return rf"(?<![\w-])(?P<art>an? )?(?P<mod>{_MODIFIERS} )?(?:{words})(?![\w-])"


def _label(entry: dict[str, Any], expression: str, table: dict[str, Any]) -> Label:
    unless = entry.get("unless")
    if unless and unless.startswith("@"):
        unless = table["unless"][unless[1:]]
    needs = entry.get("needs")
    return Label(
        stem=entry["stem"],
        tier=entry["tier"],
        expression=re.compile(expression, re.IGNORECASE),
        one=entry.get("one", entry.get("put", "")),
        many=entry.get("many", ""),
        idea=entry.get("label", ""),
        unless=re.compile(unless, re.IGNORECASE) if unless else None,
        needs=re.compile(needs, re.IGNORECASE) if needs else None,
        adjective=entry.get("adjective", False),
        confidence=entry.get("confidence", 0.9),
    )

"""Headlines a profile could carry, built from the facts that it states or lists and nothing else."""

from __future__ import annotations

from analyzers import Document, Kind, Verdict, analyze
from analyzers.profile import Profile
from analyzers.profile.facts import Facts, facts_of

_LIMIT = 220
_STATUS = {
    "citizen": "US citizen IMG",
    "american": "US citizen",
    "abroad": "[your citizenship] IMG",
    "foreign": "IMG, [your visa status]",
    "": "[US citizen IMG, or your own status]",
}
_BLANK_STAGE = "[your year] medical student"
_BLANK_SPECIALTY = "[your specialty]"


def suggest_headlines(profile: Profile) -> tuple[str, ...]:
    """Headlines in different shapes, each within 220 characters and clear of warnings.

    What the profile does not state stands as a named blank in square brackets, such as "[your year]".
    """
    facts = facts_of(profile.headline, profile.about, profile.career)
    shapes = _after_the_match(facts) if facts.resident else _before_the_match(facts)
    distinct = dict.fromkeys(shapes)
    return tuple(text for text in distinct if len(text) <= _LIMIT and _is_clear(text))


def _before_the_match(facts: Facts) -> tuple[str, ...]:
    status, stage = _STATUS[facts.status], facts.stage or _BLANK_STAGE
    specialty = facts.specialty or _BLANK_SPECIALTY
    future = "Future internist" if specialty == "internal medicine" else f"Aiming for {specialty}"
    interest = f", interest in {facts.interest}" if facts.interest else ""
    school = f" at {facts.school}" if facts.school else ""
    placed = (
        f"{stage}{school}"
        if not stage.startswith(("class", "graduate"))
        else f"{stage}{_comma(facts.school)}"
    )
    return (
        f"{status} | {_capital(stage)} | Aiming for {specialty} residency",
        f"{_capital(placed)}, {status}: {specialty}{interest}",
        f"{future} · {status} · {_capital(placed)}",
        f"{_capital(stage)}, {status}, on the way to {specialty} residency",
        f"{_capital(specialty)} ahead | {status} | {_capital(placed)}",
    )


def _after_the_match(facts: Facts) -> tuple[str, ...]:
    specialty = facts.specialty or _BLANK_SPECIALTY
    role = facts.stage if "resident" in facts.stage or facts.stage in {"hospitalist", "attending"} else ""
    role = role or f"{specialty} resident{_comma(facts.stage)}"
    status = _STATUS[facts.status]
    interest = facts.interest or "[your main interest]"
    school = f", {facts.school} graduate" if facts.school else ""
    return (
        f"{_capital(role)} | {status} | {_capital(interest)}",
        f"{_capital(role)}{school}, {status}; interest in {interest}",
        f"{status}{school} · {_capital(role)}",
    )


def _is_clear(text: str) -> bool:
    return analyze(Document(text, Kind.HEADLINE)).verdict is Verdict.CLEAR


def _comma(words: str) -> str:
    return f", {words}" if words else ""


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]

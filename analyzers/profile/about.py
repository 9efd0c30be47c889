"""What the guide asks of an About: the goal, main interests, one or two sentences on being abroad, focus."""

from __future__ import annotations

from collections.abc import Sequence

from analyzers.blanks import blanks_as_flaw
from analyzers.profile import abroad, citizenship, focus, goal, interests, stage
from analyzers.profile.criterion import Criterion, Status
from analyzers.profile.headline import Cues
from analyzers.reading import Span
from analyzers.sentences import split_sentences

_MET, _PARTIAL, _MISSING = Status.MET, Status.PARTIAL, Status.MISSING
_ENOUGH_SENTENCES = 2
_DIGRESSION = 4


def about_criteria(text: str, abroad_spans: Sequence[Span] | None = None) -> tuple[Criterion, ...]:
    """The criteria `goal`, `interests`, `abroad` and `focus` of an About.

    Args:
        text: The About.
        abroad_spans: The sentences that tell of being an American abroad; by cues alone where not given.
    """
    cues = Cues.of(text)
    sentences = tuple(split_sentences(text))
    goals = _goal(cues, sentences)
    return (goals, _interests(cues, sentences), _abroad(cues, sentences, abroad_spans), _focus(cues, goals))


def _goal(cues: Cues, sentences: tuple[Span, ...]) -> Criterion:
    named = goal.find_internal_medicine(cues.plain)
    aimed = [span for span in named if _in_purpose(cues, sentences, span)]
    others = list(goal.find_specialties(cues.plain, "other", aimed=True))
    undecided = goal.find_undecided(cues.plain)
    if aimed and not undecided:
        return Criterion("goal", _MET, tuple(aimed), "It says that you aim for internal medicine.")
    suggestion = "Say it in one sentence: “I am applying to internal medicine residency in [year].”"
    if aimed or (named and not others):
        message = (
            "Internal medicine is named, and the choice is left open."
            if undecided
            else "Internal medicine is named, not as your goal."
        )
        return Criterion("goal", _PARTIAL, tuple(named), message, suggestion)
    if others:
        return Criterion(
            "goal",
            _MISSING,
            tuple(others[:1]),
            f"The goal named is {others[0].label}; this guide is for internal medicine.",
            suggestion,
        )
    if sub := list(goal.find_specialties(cues.plain, "subspecialty", aimed=True)):
        return Criterion(
            "goal",
            _PARTIAL,
            tuple(sub[:1]),
            f"{sub[0].label.capitalize()} is named; the residency before it is not.",
            suggestion,
        )
    return Criterion("goal", _MISSING, (), "No residency goal is named.", suggestion)


def _in_purpose(cues: Cues, sentences: tuple[Span, ...], span: Span) -> bool:
    for sentence in sentences:
        if sentence.start <= span.start < sentence.end:
            return goal.find_purpose(cues.plain[sentence.start : sentence.end])
    return False


def _interests(cues: Cues, sentences: tuple[Span, ...]) -> Criterion:
    found = interests.find_interests(cues.plain, sentences)
    if found:
        topics = ", ".join(dict.fromkeys(span.label for span in found[:3]))
        return Criterion("interests", _MET, tuple(found), f"Interests are named: {topics}.")
    suggestion = (
        "Name one or two things you would talk about gladly: “[clinical topic] and [project or question]”."
    )
    if generic := interests.find_generic_interest(cues.plain, sentences):
        word = cues.text[generic.start : generic.end]
        return Criterion(
            "interests", _PARTIAL, (generic,), f"“{word}” is too wide to start a conversation.", suggestion
        )
    return Criterion("interests", _MISSING, (), "No professional interest is named.", suggestion)


def _abroad(cues: Cues, sentences: tuple[Span, ...], heard: Sequence[Span] | None) -> Criterion:
    counted = abroad.abroad_sentences(cues.marked, sentences) if heard is None else heard
    studies = abroad.tells_of_study_abroad(cues.marked, sentences)
    ties = citizenship.find_us_ties(cues.marked)
    foreign = citizenship.find_foreign_status(cues.marked)
    if len(counted) > _ENOUGH_SENTENCES:
        return Criterion(
            "abroad",
            _PARTIAL,
            tuple(counted),
            f"{len(counted)} sentences tell of being abroad; one or two are enough.",
            "Keep the one that says what it taught you, and give the room to your interests.",
        )
    if (studies and ties) or (heard and not foreign):
        return Criterion(
            "abroad", _MET, tuple(counted), "It tells of being an American who studies abroad, briefly."
        )
    suggestion = (
        "Add one sentence: “I am a US citizen studying at [school] in [country], where [what it taught you].”"
    )
    if foreign and not ties:
        return Criterion(
            "abroad",
            _MISSING,
            tuple(foreign),
            "It says another status than US citizen; this guide is written for US citizen IMGs.",
            "Say your own path and status as plainly, in one or two sentences.",
        )
    if studies:
        return Criterion(
            "abroad",
            _PARTIAL,
            tuple(studies),
            "It tells of a school abroad; nothing says that you are American.",
            suggestion,
        )
    if any(tie.label in {"img", "citizen", "american"} for tie in ties):
        return Criterion(
            "abroad",
            _PARTIAL,
            tuple(ties),
            "It says that you are American; nothing tells of studying abroad.",
            suggestion,
        )
    return Criterion(
        "abroad", _MISSING, (), "Nothing tells of being an American who studies abroad.", suggestion
    )


def _focus(cues: Cues, goals: Criterion) -> Criterion:
    if not cues.plain.strip():
        return Criterion(
            "focus",
            _MISSING,
            (),
            "The About is empty.",
            "Write four to six sentences: who you are, your goal, one or two interests, one sentence on studying abroad.",
        )
    telling = [
        *(goals.evidence if goals.status is not _MISSING else ()),
        *stage.find_stage(cues.marked),
        *citizenship.find_us_ties(cues.marked),
        *citizenship.find_img(cues.marked),
    ]
    flaws = [*blanks_as_flaw(cues.text), *focus.find_flaws(cues.text, cues.plain, telling)]
    told = abroad.abroad_sentences(cues.marked, tuple(split_sentences(cues.text)))
    if len(told) >= _DIGRESSION:
        flaws.append(Span(told[0].start, told[-1].end, f"{len(told)} sentences go to living abroad"))
    if not flaws:
        return Criterion("focus", _MET, (), "It is short, in your own voice, and says early who you are.")
    return Criterion(
        "focus",
        _PARTIAL if len(flaws) == 1 else _MISSING,
        tuple(flaws),
        f"It could be more focused: {'; '.join(flaw.label for flaw in flaws)}.",
        "Four to six sentences in the first person: who you are, your goal, one or two interests, one close.",
    )

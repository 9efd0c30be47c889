"""What the guide asks of a headline: who you are, which year, which goal, readable at a glance."""

from __future__ import annotations

import re
from dataclasses import dataclass

from analyzers.blanks import blanks_as_flaw, without_blanks
from analyzers.profile import citizenship, clarity, goal, stage
from analyzers.profile.criterion import Criterion, Status
from analyzers.profile.places import FOREIGN, SCHOOL, mark_places
from analyzers.reading import Span, fold

_GRADUATED = re.compile(r"\b(?:grad|graduate|graduated|alum(?:na|nus|ni)?)\b", re.IGNORECASE)
_MET, _PARTIAL, _MISSING = Status.MET, Status.PARTIAL, Status.MISSING


@dataclass(frozen=True, slots=True)
class Cues:
    """What a short profile text says of its writer, read once."""

    text: str
    plain: str
    marked: str

    @classmethod
    def of(cls, text: str) -> Cues:
        """The cues of a text as given; what stands in blanks is none."""
        plain = fold(without_blanks(text))
        return cls(text, plain, mark_places(plain))


def headline_criteria(text: str) -> tuple[Criterion, ...]:
    """The criteria `identity`, `stage`, `goal` and `clarity` of a headline."""
    cues = Cues.of(text)
    told = (identity(cues), stage_of(cues), specialty_goal(cues))
    return (*told, _clarity(cues, told))


def is_past_the_match(criteria: tuple[Criterion, ...]) -> bool:
    """Whether the criterion `stage` found a resident or a practising doctor."""
    return any(
        span.label in {"resident", "practising"} for c in criteria if c.id == "stage" for span in c.evidence
    )


def identity(cues: Cues) -> Criterion:
    """Whether the text says that its writer is a US citizen and studies, or studied, abroad."""
    ties = [span for span in citizenship.find_us_ties(cues.marked) if span.label != "return"]
    foreign = citizenship.find_foreign_status(cues.marked)
    imgs = citizenship.find_img(cues.marked)
    abroad = [*imgs, *places_abroad(cues.marked)]
    if any(tie.label == "img" for tie in ties) or (ties and abroad):
        return Criterion(
            "identity", _MET, (*ties, *abroad), "It says that you are a US citizen trained abroad."
        )
    if foreign:
        return Criterion(
            "identity",
            _MISSING,
            tuple(foreign),
            f"“{_words(cues, foreign[0])}” says another status than US citizen; this guide is written for US citizen IMGs.",
            "Say your own status as plainly: “IMG, [citizenship], [visa status]”.",
        )
    if ties:
        return Criterion(
            "identity",
            _PARTIAL,
            tuple(ties),
            f"“{_words(cues, ties[0])}” tells of the US; nothing says that your school is abroad.",
            "Add “IMG”, or your school and its country: “US citizen IMG, [school], [country]”.",
        )
    if abroad:
        return Criterion(
            "identity",
            _PARTIAL,
            tuple(abroad),
            f"“{_words(cues, abroad[0])}” tells that you train abroad; nothing says that you are a US citizen.",
            "If you are one, write “US citizen IMG”: readers cannot tell otherwise.",
        )
    return Criterion(
        "identity",
        _MISSING,
        (),
        "Nothing says that you are a US citizen IMG.",
        "Write “US citizen IMG”, or “American studying medicine in [country]”.",
    )


def stage_of(cues: Cues) -> Criterion:
    """Whether the text says where in training its writer is; a year says more than “medical student”, which suffices."""
    stages = stage.find_stage(cues.marked)
    if not stages:
        return Criterion(
            "stage",
            _MISSING,
            (),
            "Nothing says how far along you are.",
            "Name your year: “[your year] medical student” or “graduate, [year]”.",
        )
    known = [span for span in stages if span.label in stage.KNOWN]
    if stage.in_training(stages):
        training = [span for span in stages if span.label in {"resident", "practising"}]
        return Criterion(
            "stage",
            _MET,
            tuple(training),
            f"“{_words(cues, training[0])}” says that you are past the Match already; the guide's advice for applicants fits you in part.",
        )
    if known:
        return Criterion("stage", _MET, tuple(known), f"“{_words(cues, known[0])}” says where you stand.")
    suggestion = "Add the year: “[your year] medical student”, “class of [year]” or “graduate, [year]”."
    if students := [span for span in stages if span.label == "student"]:
        return Criterion(
            "stage",
            _MET,
            tuple(students[:1]),
            f"“{_words(cues, students[0])}” says that you are a student; the year would say how far along.",
            suggestion,
        )
    if done := [span for span in stages if _GRADUATED.search(cues.plain, span.start, span.end)]:
        return Criterion(
            "stage",
            _MET,
            tuple(done[:1]),
            f"“{_words(cues, done[0])}” says that you have graduated; the year would say when.",
            suggestion,
        )
    return Criterion(
        "stage",
        _PARTIAL,
        tuple(stages[:1]),
        f"“{_words(cues, stages[0])}” leaves the year open.",
        suggestion,
    )


def specialty_goal(cues: Cues) -> Criterion:
    """Whether the text says that its writer aims for internal medicine."""
    medicine = goal.find_internal_medicine(cues.plain)
    others = list(goal.find_specialties(cues.plain, "other", aimed=False))
    if medicine:
        return _medicine_goal(cues, medicine, others)
    if sub := list(goal.find_specialties(cues.plain, "subspecialty", aimed=False)):
        return Criterion(
            "goal",
            _PARTIAL,
            tuple(sub),
            f"“{_words(cues, sub[0])}” comes after internal medicine, which is not named.",
            f"Name the residency first: “Aspiring internal medicine resident, interest in {sub[0].label}”.",
        )
    if others:
        return Criterion(
            "goal",
            _MISSING,
            tuple(others),
            f"The goal named is {others[0].label}; this guide is for internal medicine.",
            "If internal medicine is your goal, name it; otherwise read this criterion as: name your specialty.",
        )
    if generic := goal.find_generic_goal(cues.plain):
        return Criterion(
            "goal",
            _PARTIAL,
            (generic,),
            f"“{_words(cues, generic)}” leaves the specialty open.",
            "Name it: “Aspiring internal medicine resident”.",
        )
    return Criterion(
        "goal",
        _MISSING,
        (),
        "No specialty is named.",
        "Name the goal: “Aspiring internal medicine resident”.",
    )


def _medicine_goal(cues: Cues, medicine: list[Span], others: list[Span]) -> Criterion:
    undecided = goal.find_undecided(cues.plain)
    if undecided or any(_alternative(cues.plain, a, b) for a in medicine for b in others):
        named = f" beside {others[0].label}" if others else ""
        if not undecided and others and others[0].label == "family medicine":
            return Criterion(
                "goal",
                _MET,
                (*medicine, *others),
                "Internal medicine is named beside family medicine; each program reads its own.",
            )
        return Criterion(
            "goal",
            _PARTIAL,
            (*medicine, *others),
            f"Internal medicine is named{named}, and the choice is open.",
            "A headline has room for one goal: name internal medicine alone while you apply to it.",
        )
    return Criterion("goal", _MET, tuple(medicine), f"“{_words(cues, medicine[0])}” names the goal.")


def _alternative(plain: str, one: Span, other: Span) -> bool:
    between = plain[min(one.end, other.end) : max(one.start, other.start)].strip().lower()
    return between in {"or", "/", "&", "and", "vs", "vs.", "versus", ","}


def _clarity(cues: Cues, told: tuple[Criterion, ...]) -> Criterion:
    telling = [span for criterion in told for span in criterion.evidence]
    if not cues.plain.strip():
        return Criterion(
            "clarity",
            _MISSING,
            (),
            "The headline is empty.",
            "Write “US citizen IMG | [your year] medical student | [your goal]”.",
        )
    flaws = [*blanks_as_flaw(cues.text), *clarity.find_flaws(cues.text, cues.plain, telling)]
    if not flaws:
        return Criterion("clarity", _MET, (), "It reads at a glance.")
    status = _PARTIAL if len(flaws) == 1 and telling else _MISSING
    return Criterion(
        "clarity",
        status,
        tuple(flaws),
        f"It is harder to read than it need be: {'; '.join(flaw.label for flaw in flaws)}.",
        "Keep three parts, plain words, your role first: “US citizen IMG | [your year] medical student | [your goal]”.",
    )


def places_abroad(marked: str) -> list[Span]:
    """Where a marked text names a place or school abroad, or says so in other words."""
    spans, index = [], 0
    while index < len(marked):
        if marked[index] in (FOREIGN, SCHOOL):
            end = index
            while end < len(marked) and marked[end] == marked[index]:
                end += 1
            spans.append(Span(index, end, "abroad"))
            index = end
        else:
            index += 1
    return [*spans, *_abroad_words(marked)]


def _abroad_words(marked: str) -> list[Span]:
    return [Span(match.start(), match.end(), "abroad") for match in citizenship.ABROAD_WORDS.finditer(marked)]


def _words(cues: Cues, span: Span) -> str:
    return cues.text[span.start : span.end].strip()

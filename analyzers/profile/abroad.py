"""Sentences that tell of being an American who studies medicine abroad."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analyzers.profile.citizenship import find_foreign_status, find_img, find_us_ties
from analyzers.profile.places import ABROAD, FOREIGN, PEOPLE, SCHOOL, US
from analyzers.reading import Span

_FLAGS = re.IGNORECASE | re.VERBOSE
_SCHOOLING = r"(?:stud(?:y|ying|ied|ent|ents|ies)|med(?:ical)?\ (?:school|student|degree|education|training|graduate|program)|medicine|train(?:ed|ing)?|school|degree|graduat\w+|class\ of|year|years|semesters?|enroll?ed|attend(?:ed|ing)?|basic\ sciences?|pre-?clinical|clerkships?|rotat\w+|lectures?|learn(?:ed|ing|t)?|M[1-6]|MS-?[1-4]|MD|MBBS|grad|alum\w*|finish(?:ed|ing)|candidate|campus|wards?)"
_SYSTEM = r"(?:health(?:[- ]?care)?\ |hospital\ |medical\ )?(?:systems?|cultures?|countries|continents|languages|worlds)"

_STUDYING = re.compile(
    rf"""
    \b{_SCHOOLING}\b[^.!?\n]{{0,80}}?{ABROAD}+ | {ABROAD}+[^.!?\n]{{0,60}}?\b{_SCHOOLING}\b | [({{]{SCHOOL}+[)}}]
    | {PEOPLE}+[-\ ](?:\w+\ )?(?:medical\ school|med\ school|medical\ student|training|trained|education|degree|university|medical\ education|medicine|wards?|hospitals?|(?:health(?:care)?\ )?system)\b
    | \b(?:abroad|overseas|outside\ (?:of\ )?(?:the\ )?(?:US|U\.S\.|United\ States|States|country)|offshore|foreign\ medical\ school|international(?:\ medical)?\ (?:student|school|graduate|training|education|path\w*|route)|internationally[- ]trained)\b
    | \b(?:in|to|across|between)\ (?:another|a\ new|a\ different|a\ foreign|two|both|three|a\ second|more\ than\ one)\ {_SYSTEM}\b
    | \b(?:two|both|second|another|different|other|either)\ {_SYSTEM}\b | \bsystems?\ other\ than\ the\ one
    | \b(?:other|far)\ (?:side|end)\ of\ the\ (?:world|ocean|atlantic|globe)\b | \b(?:across|crossed|over)\ (?:the|an)\ (?:atlantic|ocean|sea|border|pond)\b
    | \b(?:moved?|moving|left|leaving|came|flew|flying|relocated|packed|crossed|journey(?:ed)?|went|going|settled|landed|living|lived|life)\b[^.!?\n]{{0,50}}{ABROAD}+
    | {US}+[^.!?\n]{{0,20}}(?:→|->|=>|>|\ to\ )\s?{ABROAD}+ | {ABROAD}+[^.!?\n]{{0,4}}(?:→|->|=>|>)
    | \b(?:detour|road|route|path|way|journey|runs?|ran|winds?|took)\b[^.!?\n]{{0,40}}\bthrough\b[^.!?\n]{{0,20}}{ABROAD}+ | \b(?:took|takes|brought|led|sent)\ me\ to\ (?:\w+\ ){{0,2}}{ABROAD}+
    """,
    _FLAGS,
)
_TRIP = re.compile(
    rf"\b(?:mission|volunteer(?:ed|ing)?|service|relief|brigade|outreach|trips?|vacation|parents|grandparents|family|immigrated|emigrated|refugees?\ from|malaria|cohort|study\ of|conference|congress)\b[^.!?\n]{{0,40}}{FOREIGN}",
    _FLAGS,
)
_SCHOOL_WORDS = re.compile(
    rf"{SCHOOL}|\b(?:medical\ school|med\ school|stud(?:y|ying|ied)\b|medicine|clinical\ years|training|I'm\ (?:in|at)|degree|M\d)",
    _FLAGS,
)
_LIVED = re.compile(
    rf"""
    (?:\b(?:I|my|me|we|here|there)\b[^.!?\n]{{0,80}})(?:{ABROAD}|{PEOPLE}+(?!-|{PEOPLE}))
    | (?:{ABROAD}|{PEOPLE}+(?!-|{PEOPLE}))[^.!?\n]{{0,80}}\b(?:I|my|me|here|there)\b
    | \b(?:homesick|missed\ (?:my\ )?(?:home|family|mother)|time\ zones?|flights?|flew|suitcases?|language|winters?|island|culture\ shock|accent|embassy|visa|hurricane|miles\ (?:from|away)|far\ away|my\ family|holidays|thanksgiving|new\ country|home)\b
    """,
    _FLAGS,
)


def abroad_sentences(marked: str, sentences: Sequence[Span]) -> list[Span]:
    """The sentences of an About that speak of its writer's being an American who studies abroad.

    A sentence counts that tells of studying abroad; one that only names American roots counts where another
    tells of the studies; one that only colours the life abroad counts where it stands beside such a sentence.
    A school named alone, in a text with no American tie, speaks of a school and not of being abroad.

    Args:
        marked: The folded text with its places marked (`mark_places`).
        sentences: Its sentences, in order.
    """
    ties = find_us_ties(marked)
    told = [_tells(marked, sentence) for sentence in sentences]
    speaks = ties or (_speaks_of_distance(marked) and not find_foreign_status(marked))
    if not any(told) or not speaks:
        return []
    rooted = [_holds(sentence, ties) for sentence in sentences]
    counted = [tells or roots for tells, roots in zip(told, rooted, strict=True)]
    lived = _lived_beside(marked, sentences, counted)
    if len(lived) > 1:  # a single touch of colour is no digression
        counted = [counts or index in lived for index, counts in enumerate(counted)]
    return [sentence for sentence, counts in zip(sentences, counted, strict=True) if counts]


def _lived_beside(marked: str, sentences: Sequence[Span], counted: Sequence[bool]) -> set[int]:
    """The sentences that colour a life abroad, near one that counts."""
    lived: set[int] = set()
    reached = list(counted)
    forwards, backwards = range(len(sentences)), range(len(sentences) - 1, -1, -1)
    for order, step in ((forwards, -1), (backwards, 1)):
        for index in order:
            near = [index + step, index + 2 * step]
            beside = any(0 <= other < len(reached) and reached[other] for other in near)
            if not reached[index] and beside and _LIVED.search(marked, *_bounds(sentences[index])):
                reached[index] = True
                lived.add(index)
    return lived


def tells_of_study_abroad(marked: str, sentences: Sequence[Span]) -> list[Span]:
    """The sentences that tell of studying medicine outside the United States, whoever studies."""
    return [sentence for sentence in sentences if _tells(marked, sentence)]


def _tells(marked: str, sentence: Span) -> bool:
    words = marked[sentence.start : sentence.end]
    if find_img(words):
        return True
    if not _STUDYING.search(words):
        return False
    return not (_TRIP.search(words) and not _SCHOOL_WORDS.search(words))


def _bounds(sentence: Span) -> tuple[int, int]:
    return sentence.start, sentence.end


def _speaks_of_distance(marked: str) -> bool:
    return bool(find_img(marked)) or bool(
        re.search(
            r"\b(?:abroad|overseas|outside (?:of )?(?:the )?(?:US|U\.S\.|United States)|home)\b", marked, re.I
        )
    )


def _holds(sentence: Span, spans: Sequence[Span]) -> bool:
    return any(sentence.start <= span.start < sentence.end for span in spans)

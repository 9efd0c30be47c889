"""Evidence for a reply: recent reviews and trials in Europe PMC. Only the words of the search leave this machine."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode

from sources.errors import SourceError
from sources.web.clean_text import one_line
from sources.web.endpoints import Endpoints
from sources.web.fetch import Fetcher
from sources.web.fetched import JSON
from sources.web.json_values import list_at, text_at, value_at
from sources.web.text_of_html import text_of_html

_NAME = "Europe PMC"
_ENDPOINTS = Endpoints()
_PAGE_SIZE = 25
_KINDS = ("meta-analysis", "systematic review", "randomized controlled trial", "practice guideline", "review")
"""From the strongest kind to the weakest; they are PubMed's publication types, in lower case."""
_ALSO_CALLED = {"systematic-review": "systematic review", "review-article": "review"}
"""What publishers call them in full texts, which Europe PMC passes on."""
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_OPERATORS = {"and", "or", "not"}
_MOST_WORDS = 12
_PREPRINT = "PPR"


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper that can be cited.

    Attributes:
        title: Without HTML and closing full stop.
        authors: As Europe PMC writes them: "Rivera A, Okafor C."
        journal: The journal's title.
        year: The year of publication.
        doi: Without address, or empty.
        pmid: PubMed's number, or empty.
        url: Where it can be read: by its DOI, else at Europe PMC.
        kind: The strongest of "meta-analysis", "systematic review", "randomized controlled trial",
            "practice guideline" and "review" that it is.
    """

    title: str
    authors: str
    journal: str
    year: int
    doi: str
    pmid: str
    url: str
    kind: str


def find_evidence(
    query: str, fetcher: Fetcher, since_year: int, endpoints: Endpoints = _ENDPOINTS
) -> tuple[Paper, ...]:
    """Reviews and trials with all these words in title or abstract, the strongest kinds first.

    Within a kind they come as Europe PMC ranks them by relevance. Preprints and retracted papers are left out.

    Args:
        query: Words to look for; anything else in it is dropped, and so are words after the twelfth.
        fetcher: What asks.
        since_year: The earliest year of publication.
        endpoints: Where Europe PMC answers.

    Raises:
        SourceError: There is no word to look for, or Europe PMC does not answer or answers with an error.
    """
    parameters = {
        "query": search_string(query, since_year),
        "format": "json",
        "resultType": "lite",
        "pageSize": _PAGE_SIZE,
    }
    answer = fetcher.get(f"{endpoints.europe_pmc}?{urlencode(parameters)}", JSON, _NAME).json(_NAME)
    if value_at(answer, "errCode") is not None or value_at(answer, "errMsg"):
        reason = one_line(text_at(answer, "errMsg")) or f"error {one_line(str(value_at(answer, 'errCode')))}"
        raise SourceError(f"{_NAME}: {reason}")
    if not isinstance(value_at(answer, "resultList", "result"), list):
        raise SourceError(f"{_NAME}: answered something else than a list of papers")
    papers = _papers(list_at(answer, "resultList", "result"))
    return tuple(sorted((paper for paper in papers if paper.year >= since_year), key=_strength))


def search_string(query: str, since_year: int) -> str:
    """The search in Europe PMC's syntax.

    Raises:
        SourceError: There is no word to look for.
    """
    words = [word for word in _WORD.findall(query) if word.lower() not in _OPERATORS][:_MOST_WORDS]
    if not words:
        raise SourceError(f"{_NAME}: name what to look for, in words")
    kinds = " OR ".join(f'PUB_TYPE:"{kind}"' for kind in _KINDS)
    return (
        f"TITLE_ABS:({' AND '.join(words)}) AND ({kinds}) AND PUB_YEAR:[{since_year} TO 3000] "
        f'NOT SRC:{_PREPRINT} NOT PUB_TYPE:"retracted publication"'
    )


def _papers(results: list[Any]) -> Iterator[Paper]:
    for result in results:
        types = _types(result)
        kind = next((kind for kind in _KINDS if kind in types), "")
        title = one_line(text_of_html(text_at(result, "title"), _NAME), 500).removesuffix(".")
        year = text_at(result, "pubYear")
        retracted = any(name.startswith("retract") for name in types)
        if not (kind and title and year.isdecimal()) or retracted or text_at(result, "source") == _PREPRINT:
            continue
        doi = one_line(text_at(result, "doi"))
        yield Paper(
            title=title,
            authors=one_line(text_at(result, "authorString"), 500),
            journal=one_line(
                text_at(result, "journalTitle") or text_at(result, "journalInfo", "journal", "title")
            ),
            year=int(year[:4]),
            doi=doi,
            pmid=one_line(text_at(result, "pmid")),
            url=f"https://doi.org/{quote(doi, safe='/:;().-_')}" if doi else _page_of(result),
            kind=kind,
        )


def _types(result: Any) -> set[str]:
    """Publication types: one string with semicolons in the short answer, a list in the long one."""
    listed = [name for name in list_at(result, "pubTypeList", "pubType") if isinstance(name, str)]
    names = (name.strip().lower() for name in [*text_at(result, "pubType").split(";"), *listed])
    return {_ALSO_CALLED.get(name, name) for name in names}


def _page_of(result: Any) -> str:
    source, number = quote(text_at(result, "source"), safe=""), quote(text_at(result, "id"), safe="")
    return f"https://europepmc.org/article/{source}/{number}"


def _strength(paper: Paper) -> int:
    return _KINDS.index(paper.kind)

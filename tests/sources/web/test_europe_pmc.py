"""Papers as the search of Europe PMC gives them."""

import pytest
from web_server import data, page

from sources.errors import SourceError
from sources.web.europe_pmc import Paper, find_evidence, search_string


def result(**fields):
    return {
        "id": "39000001",
        "source": "MED",
        "pmid": "39000001",
        "doi": "10.1000/imaginary.2025.1",
        "title": "Sleep and <i>handoffs</i> in residents &amp; fellows: a review.",
        "authorString": "Rivera A, Okafor T.",
        "journalTitle": "J Imaginary Med",
        "pubYear": "2025",
        "pubType": "review; journal article",
    } | fields


def find(web, fetcher, *results, since=2020, query="sleep handoffs"):
    web.on("/europepmc", data({"hitCount": len(results), "resultList": {"result": list(results)}}))
    return find_evidence(query, fetcher, since, web.endpoints())


def test_a_paper_ready_to_be_cited(web, fetcher):
    assert find(web, fetcher, result()) == (
        Paper(
            title="Sleep and handoffs in residents & fellows: a review",
            authors="Rivera A, Okafor T.",
            journal="J Imaginary Med",
            year=2025,
            doi="10.1000/imaginary.2025.1",
            pmid="39000001",
            url="https://doi.org/10.1000/imaginary.2025.1",
            kind="review",
        ),
    )


def test_the_search_asks_for_reviews_and_trials_with_the_words(web, fetcher):
    find(web, fetcher, query='sleep AND "hand-offs" (residents) OR x:y*')
    asked = web.query()
    assert asked["query"].startswith("TITLE_ABS:(sleep AND hand-offs AND residents AND x AND y) AND (")
    for part in (
        'PUB_TYPE:"review"',
        'PUB_TYPE:"randomized controlled trial"',
        "PUB_YEAR:[2020 TO 3000]",
        "NOT SRC:PPR",
    ):
        assert part in asked["query"]
    assert (asked["format"], asked["resultType"]) == ("json", "lite")


def test_a_search_holds_twelve_words_at_most():
    assert search_string(" ".join(f"w{number}" for number in range(40)), 2020).count(" AND w") == 11


def test_a_search_without_words_is_told():
    with pytest.raises(SourceError, match="name what to look for, in words"):
        search_string('AND "()" !', 2020)


def test_the_strongest_kind_comes_first_and_names_the_paper(web, fetcher):
    papers = find(
        web,
        fetcher,
        result(id="1", pmid="1"),
        result(id="2", pmid="2", pubType="randomized controlled trial; journal article"),
        result(id="3", pmid="3", pubType="systematic-review; review; journal article"),
        result(id="4", pmid="4", pubType=None, pubTypeList={"pubType": ["Meta-Analysis", "Review"]}),
        result(id="5", pmid="5", pubType="review-article; journal article"),
    )
    assert [(paper.pmid, paper.kind) for paper in papers] == [
        ("4", "meta-analysis"),
        ("3", "systematic review"),
        ("2", "randomized controlled trial"),
        ("1", "review"),
        ("5", "review"),
    ]


@pytest.mark.parametrize(
    "fields",
    [
        {"source": "PPR"},
        {"pubType": "retracted publication; review"},
        {"pubType": "journal article"},
        {"pubYear": "2019"},
        {"pubYear": None},
        {"title": ""},
    ],
)
def test_what_should_not_be_cited_is_left_out(web, fetcher, fields):
    assert find(web, fetcher, result(**fields)) == ()


def test_a_paper_without_a_doi_is_shown_by_europe_pmc(web, fetcher):
    (paper,) = find(web, fetcher, result(doi=None, pmid=None, source="PMC", id="PMC1"))
    assert (paper.url, paper.doi, paper.pmid) == ("https://europepmc.org/article/PMC/PMC1", "", "")


def test_an_odd_doi_is_quoted_in_its_address(web, fetcher):
    (paper,) = find(web, fetcher, result(doi="10.1002/(SICI)1<2::AID>3.0.CO;2-#"))
    assert paper.url == "https://doi.org/10.1002/(SICI)1%3C2::AID%3E3.0.CO;2-%23"


def test_nothing_found_is_an_empty_tuple(web, fetcher):
    assert find(web, fetcher) == ()


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (data({"errCode": 404, "errMsg": "Invalid cursor\nmark"}), "Europe PMC: Invalid cursor mark"),
        (data({"errCode": 500}), "Europe PMC: error 500"),
        (data({"version": "6.9"}), "Europe PMC: answered something else than a list of papers"),
        (data([]), "Europe PMC: answered something else than a list of papers"),
        (page("<p>maintenance"), "Europe PMC: answered with text/html, not JSON"),
        (page("", 503), "Europe PMC: answered 503; try again later"),
    ],
)
def test_errors_are_told_also_those_that_look_like_answers(web, fetcher, answer, says):
    web.on("/europepmc", answer)
    with pytest.raises(SourceError) as caught:
        find_evidence("sleep", fetcher, 2020, web.endpoints())
    assert str(caught.value) == says

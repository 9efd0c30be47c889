"""Every topic that ships is as snippets/README.md has it."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from analyzers import Document, Kind, Verdict, analyze
from snippets.library import ROOT, all_topics, library_problems, load_folder
from snippets.topic import Item, LibraryError, Topic, topic_from
from snippets.words import words_of

TOPICS = all_topics()
each_topic = pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.id)


def test_there_are_eighty_and_more() -> None:
    assert len(TOPICS) >= 80


def test_no_two_topics_share_a_title_and_no_two_a_question() -> None:
    titles = Counter(topic.title for topic in TOPICS)
    questions = Counter(question.text for topic in TOPICS for question in topic.questions)
    assert not [title for title, count in titles.items() if count > 1]
    assert not [question for question, count in questions.items() if count > 1]


@each_topic
def test_it_is_told_by_cues_and_leads_to_others(topic: Topic) -> None:
    assert len(topic.cues) >= 10
    assert 2 <= len(topic.hashtags) <= 4
    assert all(re.fullmatch(r"#\w+", tag) for tag in topic.hashtags)
    assert set(topic.related) <= {other.id for other in TOPICS} - {topic.id}
    assert topic.related


@each_topic
def test_its_questions_are_single_sentences_that_ask(topic: Topic) -> None:
    assert len(topic.questions) >= 8
    for question in topic.questions:
        assert question.text.endswith("?"), question.text
        assert "!" not in question.text
        assert 6 <= len(words_of(question.text)) <= 40, question.text


@each_topic
def test_its_facts_name_their_source(topic: Topic) -> None:
    assert len(topic.facts) >= 3
    for fact in topic.facts:
        assert fact.source is not None
        assert re.match(
            r"https://(?:doi\.org/10\.\d{4,9}/\S+|pubmed\.ncbi\.nlm\.nih\.gov/\d{5,9}/)$", fact.source.url
        )
        assert 1950 <= fact.source.year <= 2026
        told = re.search(r"(?:19|20)\d\d", fact.source.short)  # a guideline is often named by the year before
        assert told, fact.source.short
        assert abs(int(told[0]) - fact.source.year) <= 1, fact.source.short
        assert not fact.text.endswith((".", "?", "!")), fact.text


@each_topic
def test_its_pitfalls_and_intentions_are_in_the_voice_of_a_student(topic: Topic) -> None:
    assert len(topic.pitfalls) >= 3
    assert len(topic.practice) >= 3
    for pitfall in topic.pitfalls:
        first = pitfall.text.split()
        assert any(word.endswith("ing") for word in first[:4]), pitfall.text
        assert not pitfall.text.endswith((".", "!")), pitfall.text
    for intention in topic.practice:
        assert intention.text.endswith("."), intention.text
        assert re.search(r"\b(?:I|my|me)\b", intention.text), intention.text


@pytest.mark.slow
@each_topic
def test_nothing_it_offers_needs_a_second_look(topic: Topic) -> None:
    for item in (*topic.questions, *topic.practice):
        analysis = analyze(Document(item.text, Kind.REPLY))
        assert analysis.verdict is Verdict.CLEAR, (item.text, analysis.findings)


def items_of(topic: Topic) -> list[Item]:
    return [*topic.questions, *topic.facts, *topic.pitfalls, *topic.practice]


@each_topic
def test_every_kind_of_item_fits_some_post_that_mentions_nothing_in_particular(topic: Topic) -> None:
    assert any(not question.about for question in topic.questions)


TABLE = {
    "title": "Gout",
    "cues": ["gout"],
    "hashtags": ["#Rheum"],
    "related": ["obesity"],
    "questions": [{"text": "When do you tap?", "about": []}],
    "facts": [
        {
            "text": "t",
            "about": [],
            "kind": "trial",
            "short": "S, 2020",
            "title": "T",
            "year": 2020,
            "doi": "10.1/2",
        }
    ],
    "pitfalls": [{"text": "treating uric acid", "about": []}],
    "practice": [{"text": "I want to look.", "about": []}],
}


def test_a_fact_without_a_source_is_refused() -> None:
    fact = {name: value for name, value in TABLE["facts"][0].items() if name != "doi"}  # type: ignore[attr-defined, union-attr]
    with pytest.raises(LibraryError, match=r"topics/gout.toml, fact: neither doi nor pmid"):
        topic_from("gout", TABLE | {"facts": [fact]})


@pytest.mark.parametrize("field", sorted(TABLE))
def test_a_topic_that_lacks_a_field_is_named_in_one_line(field: str) -> None:
    table = {name: value for name, value in TABLE.items() if name != field}
    with pytest.raises(LibraryError, match=rf"topics/gout\.toml: .*{field}") as caught:
        topic_from("gout", table)
    assert "\n" not in str(caught.value)


def test_a_broken_file_is_named_in_one_line_and_leaves_the_others_in(tmp_path: Path) -> None:
    (tmp_path / "broken.toml").write_text("title = ")
    (tmp_path / "lacking.toml").write_text('title = "Gout"')
    (tmp_path / "whole.toml").write_text((ROOT / "topics" / "asthma.toml").read_text())
    shelf = load_folder(tmp_path, topic_from)
    assert [topic.id for topic in shelf.entries] == ["whole"]
    assert len(shelf.problems) == 2
    assert "broken.toml is not TOML" in shelf.problems[0]
    assert "lacking.toml: cues" in shelf.problems[1]
    assert not any("\n" in problem for problem in shelf.problems)


def test_nothing_that_ships_is_broken() -> None:
    assert library_problems() == ()


def test_the_library_lies_in_the_package() -> None:
    assert (ROOT / "topics").is_dir()

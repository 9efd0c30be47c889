"""The one door: paragraphs, offsets, the cache, weak evidence, and the seam for an encoder."""

import subprocess
import sys

from hypothesis import given, settings
from hypothesis import strategies as st

from analyzers import Document, Finding, Fix, Kind, Severity, Verdict, analyze, apply_fixes, engine
from analyzers.encoder.fusion import Fusion
from analyzers.engine import paragraphs, read
from analyzers.pipeline import paragraph_pipeline
from analyzers.reading import Context, Reading, Span, fold
from analyzers.weigh import Judge, weigh


def finding(start=0, end=4, category="venting", confidence=0.9, severity=Severity.WARN) -> Finding:
    return Finding(
        "a-rule", category, severity, start, end, "message", "why", "source", confidence=confidence
    )


def reading(text="some words here", scores=None, contexts=()) -> Reading:
    return Reading(
        text=text, plain=text, sentences=(Span(0, len(text)),), scores=scores or {}, contexts=contexts
    )


def test_offsets_are_code_points_of_the_text_as_given():
    text = "👩‍⚕️ Ünïcode first.\n\n\n  Then — MD Candidate — here."
    [found] = [f for f in analyze(Document(text)).findings if f.category == "title-ambiguous"]
    assert text[found.start : found.end] == "MD Candidate"


def test_styled_letters_are_read_as_letters():
    text = "𝗠𝗗 𝗖𝗮𝗻𝗱𝗶𝗱𝗮𝘁𝗲 at a school abroad"
    assert "title-ambiguous" in {f.category for f in analyze(Document(text)).findings}


def test_folding_keeps_every_offset():
    text = "“Don’t” — ﬁne… № ½ Ⅳ 𝒜 é"
    assert len(fold(text)) == len(text)
    assert fold(text).startswith('"Don\'t" - ')


def test_unread_spans_are_passed_over():
    text = "Fine. `MD Candidate` Fine."
    assert analyze(Document(text, unread=((6, 20),))).findings == ()


def test_paragraphs_are_what_stands_between_blank_lines():
    text = "\n\none\ntwo\n \nthree\n\n"
    assert [text[s.start : s.end].strip() for s in paragraphs(text)] == ["one\ntwo", "three"]


def test_a_changed_paragraph_is_the_only_one_read_again():
    engine.clear_cache()
    analyze(Document("First thought.\n\nSecond thought."))
    analyze(Document("First thought.\n\nSecond thought, longer."))
    assert engine._read_paragraph.cache_info().misses == 3


def test_the_cache_is_bounded():
    assert engine._read_paragraph.cache_info().maxsize
    assert engine._paragraph_findings.cache_info().maxsize


def test_the_pipeline_writes_spacy_spans():
    doc = paragraph_pipeline()("Never say “frequent flyer”. Dr. Okafor taught me that.")
    assert paragraph_pipeline().pipe_names == [
        "preround_sentences",
        "preround_identifiers",
        "preround_contexts",
    ]
    assert next(sentence.text for sentence in doc.sents) == "Never say “frequent flyer”."
    assert {span.label_ for span in doc.spans["contexts"]} >= {"quoted", "negated"}
    assert "identifiers" in doc.spans


def test_a_hint_alone_stays_unsaid_and_two_are_heard():
    assert weigh([finding(confidence=0.35)], reading()) == []
    [heard] = weigh([finding(confidence=0.35), finding(5, 10, confidence=0.35)], reading())
    assert heard.confidence == 0.577
    assert len(heard.evidence) == 2


JUDGE = Judge(
    Fusion(bias=-1.0, heard=1.0, said=4.0, context={"fiction": -2.0}, said_of={}, bias_of={}),
    {"venting": 0.5},
)


def heard(score, **more):
    return reading(scores={0: {"venting": score}}, **more)


def test_an_encoder_that_agrees_makes_a_hint_heard():
    hint = finding(confidence=0.3)
    assert weigh([hint], heard(0.6), JUDGE)
    assert weigh([hint], heard(0.1), JUDGE) == []


def test_an_encoder_that_agrees_makes_a_rule_surer_and_says_so():
    [agreed] = weigh([finding(confidence=0.7)], heard(0.9), JUDGE)
    [alone] = weigh([finding(confidence=0.7)], heard(0.3), JUDGE)
    assert agreed.confidence > 0.9 > alone.confidence
    assert agreed.evidence == ("rules: 0.70", "encoder: 0.90", "speaks from: 0.50")


def test_an_encoder_that_has_seen_nothing_silences_a_rule():
    assert weigh([finding(confidence=0.6)], heard(0.01), JUDGE) == []


def test_rules_are_only_asked_where_they_can_still_make_a_difference():
    assert not JUDGE.may_be_found("venting", heard(0.01))
    assert JUDGE.may_be_found("venting", heard(0.2))


def test_what_the_encoder_sees_is_said_where_no_rule_has_spoken():
    learned = finding(5, 10)
    [alone] = weigh([], heard(0.9), JUDGE, [learned])
    assert (alone.start, alone.confidence) == (5, 0.768)
    assert weigh([], heard(0.6), JUDGE, [learned]) == []
    [ruled] = weigh([finding(0, 4)], heard(0.9), JUDGE, [learned])
    assert ruled.start == 0


def test_a_text_marked_as_fiction_must_be_all_the_clearer():
    fiction = (Span(0, 4, Context.FICTION),)
    assert weigh([], heard(0.9, contexts=fiction), JUDGE, [finding()]) == []
    [clear] = weigh([finding()], heard(0.9, contexts=fiction), JUDGE)
    assert "fiction: -2.00" in clear.evidence


def test_of_two_findings_over_the_same_words_the_graver_stays():
    kept = weigh([finding(0, 10), finding(2, 6, severity=Severity.BLOCK)], reading())
    assert [(f.start, f.severity) for f in kept] == [(2, Severity.BLOCK)]


def test_the_verdict_is_that_of_the_gravest_finding():
    assert Verdict.of([]) is Verdict.CLEAR
    assert Verdict.of([finding(severity=Severity.INFO)]) is Verdict.CLEAR
    assert Verdict.of([finding(severity=Severity.INFO), finding()]) is Verdict.REVISE
    assert Verdict.of([finding(severity=Severity.BLOCK), finding()]) is Verdict.BLOCK


def test_fixes_do_not_break_one_another():
    fixes = [Fix("b", 4, 7, "B"), Fix("a", 0, 3, "long first"), Fix("c", 5, 9, "overlaps")]
    assert apply_fixes("one two three", fixes) == "long first B three"


def test_the_analyzers_bring_no_terminal_and_no_network():
    program = (
        "import sys; from analyzers import Document, analyze; analyze(Document('Hello there.'));"
        "print([m for m in ('textual', 'rich', 'httpx', 'requests', 'urllib3') if m in sys.modules])"
    )
    out = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300), st.sampled_from(list(Kind)))
def test_any_text_is_read_with_spans_inside_it(text, kind):
    analysis = analyze(Document(text, kind))
    for found in (*analysis.findings, *analysis.identifiers):
        assert 0 <= found.start < found.end <= len(text)
    for found in analysis.findings:
        for fix in found.fixes:
            assert 0 <= fix.start <= fix.end <= len(text)


def test_reading_joins_paragraphs_in_order():
    joined = read(Document("One. Two.\n\nThree."))
    assert [joined.text[s.start : s.end] for s in joined.sentences] == ["One.", "Two.", "Three."]

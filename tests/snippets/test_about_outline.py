"""The outline of an About keeps a person's own sentences, marks what is missing, and writes no life for anyone."""

from analyzers.profile import Profile, audit
from analyzers.sentences import split_sentences
from snippets.about_outline import AboutOutline, outline_about

ABOUT = (
    "I am passionate about making a difference. I am applying to internal medicine residency in 2027. "
    "I audited how often our clinic reconciled medications at discharge. I am a US citizen studying medicine in Galway. "
    "My winters in Galway as an American were long. Being an American in Ireland taught me to listen. "
    "Message me if you work on care transitions."
)


def _outline(about: str) -> AboutOutline:
    return outline_about(audit(Profile("", about)))


def test_every_line_is_the_persons_own_sentence_or_a_named_blank():
    own = {ABOUT[span.start : span.end].strip() for span in split_sentences(ABOUT)}
    lines = _outline(ABOUT).lines
    assert all(line.text in own or line.is_blank for line in lines)
    assert [line.step for line in lines] == sorted(
        [line.step for line in lines], key=["goal", "interests", "abroad", "more", "close"].index
    )


def test_sentences_stand_at_the_step_they_answer():
    steps = {line.text: line.step for line in _outline(ABOUT).lines}
    assert steps["I am applying to internal medicine residency in 2027."] == "goal"
    assert steps["I am a US citizen studying medicine in Galway."] == "abroad"
    assert steps["Message me if you work on care transitions."] == "close"


def test_what_is_missing_is_a_blank():
    blanks = [line.step for line in _outline("I drink coffee on a balcony.").lines if line.is_blank]
    assert blanks == ["goal", "interests", "abroad", "close"]
    assert all(line.is_blank for line in _outline("").lines)


def test_stock_phrases_and_a_third_sentence_abroad_could_go():
    cuts = {ABOUT[cut.start : cut.end].strip(): cut.why for cut in _outline(ABOUT).cut}
    assert "stock phrase" in cuts["I am passionate about making a difference."]
    assert sum("abroad are enough" in why for why in cuts.values()) == 1


def test_no_sentence_is_lost_without_being_named_among_the_cuts():
    outline = _outline(ABOUT)
    told = {line.text for line in outline.lines} | {ABOUT[cut.start : cut.end].strip() for cut in outline.cut}
    assert all(ABOUT[span.start : span.end].strip() in told for span in split_sentences(ABOUT))


def test_a_sentence_that_is_found_fault_with_stands_nowhere_until_it_is_mended():
    about = "I am a resident physician in internal medicine at Tampa Medical Center. I aim for internal medicine residency."
    outline = outline_about(audit(Profile("Fourth-year medical student", about)))
    assert "resident physician" not in outline.text
    assert outline.cut[0].why.startswith("mend it first: “resident physician”")
    assert outline.lines[0].text == "I aim for internal medicine residency."


def test_of_many_sentences_on_being_abroad_those_that_say_american_stay():
    outline = _outline(
        "Living in Galway taught me a lot. Galway has long winters, and I studied through them. "
        "Being a US citizen who studies in Galway made me patient. As an American in Ireland I learned to ask."
    )
    kept = [line.text for line in outline.lines if line.step == "abroad"]
    assert all("US citizen" in text or "American" in text for text in kept)

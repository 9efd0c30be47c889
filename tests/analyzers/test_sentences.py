"""Where sentences end, in the ways people write posts."""

import pytest

from analyzers.sentences import split_sentences


def sentences(text: str) -> list[str]:
    return [text[span.start : span.end] for span in split_sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dr. Okafor taught me. I listened.", ["Dr. Okafor taught me.", "I listened."]),
        ("I trained in the U.S. and came back.", ["I trained in the U.S. and came back."]),
        ("I trained in the U.S. The rest is history.", ["I trained in the U.S.", "The rest is history."]),
        ("Passed Step 2 C.K. yesterday. Relief!", ["Passed Step 2 C.K. yesterday.", "Relief!"]),
        ("e.g. furosemide i.v. at 40 mg. Then wait.", ["e.g. furosemide i.v. at 40 mg.", "Then wait."]),
        ("K 3.1 mmol/L. Replace it.", ["K 3.1 mmol/L.", "Replace it."]),
        ("no capitals here. just thoughts.", ["no capitals here.", "just thoughts."]),
        ("Why?! “Because.” He left.", ["Why?!", "“Because.”", "He left."]),
        ("First line\nSecond line", ["First line", "Second line"]),
        ("Three points: ✅ Ask ✅ Listen", ["Three points:", "✅ Ask", "✅ Listen"]),
        ("A pearl. #MedEd #FOAMed", ["A pearl.", "#MedEd #FOAMed"]),
        ("Love #MedEd and coffee.", ["Love #MedEd and coffee."]),
        ("Wait… what? Yes...", ["Wait…", "what?", "Yes..."]),
        ("J. R. Smith wrote it.", ["J. R. Smith wrote it."]),
        ("", []),
        ("🩺🩺🩺", ["🩺🩺🩺"]),
    ],
)
def test_sentences(text, expected):
    assert sentences(text) == expected


def test_every_word_belongs_to_one_sentence():
    text = "One. Two\n\n  three… Dr. Four said: five! #a #b"
    joined = "".join(sentences(text))
    assert joined.replace(" ", "") == "".join(text.split())

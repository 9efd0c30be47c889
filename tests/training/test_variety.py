"""Texts as they might also have been posted."""

import random

from training.corpus import Text
from training.labels import RISKS
from training.variety import varied


def text(words, slug=None, kind="post", source="risks/venting/someone.txt"):
    return Text(words, kind, "x", source, "theme", {name: float(name == slug) for name in RISKS})


def test_every_text_is_there_with_its_labels_and_some_stand_in_longer_ones():
    risky = [text(f"So done with shift number {n}.", "venting") for n in range(200)]
    clean = [text(f"Check the sodium of bag {n} first.") for n in range(200)]
    found = list(varied(risky + clean, random.Random(1)))
    assert [one.labels for one in found] == [one.labels for one in risky + clean]
    assert all(old.text in new.text for old, new in zip(risky + clean, found, strict=True))
    longer = [new for old, new in zip(risky, found[:200], strict=True) if new.text != old.text]
    assert 10 < len(longer) < 60
    assert all("Check the sodium" in one.text and len(one.text) <= 700 for one in longer)


def test_no_risky_text_is_put_beside_another():
    risky = [text(f"So done with shift number {n}.", "venting") for n in range(300)]
    clean = [text("Check the sodium first.")]
    assert all(one.text.count("So done") <= 1 for one in varied(risky + clean, random.Random(2)))


def test_what_depends_on_its_place_stays_there():
    replies = [
        text("Great post!", "low-effort-reply", "reply", "risks/low-effort-reply/a.txt") for _ in range(100)
    ]
    headlines = [text("Dreamer", "headline-unclear", "headline") for _ in range(100)]
    assert list(varied(replies + headlines, random.Random(3))) == replies + headlines

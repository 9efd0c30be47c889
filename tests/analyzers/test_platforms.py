"""Length as each platform counts it."""

import pytest

from analyzers import Kind, Platform
from analyzers.platforms import length_of, limit_of, name_of

FAMILY = "👩‍👩‍👧‍👦"
URL = "https://example.org/a/very/long/path/that/goes/on"


@pytest.mark.parametrize(
    ("platform", "text", "length"),
    [
        (Platform.LINKEDIN, "naïve", 5),
        (Platform.LINKEDIN, "🩺", 2),  # UTF-16 code units
        (Platform.LINKEDIN, URL, len(URL)),
        (Platform.X, "hello", 5),
        (Platform.X, "日本", 4),
        (Platform.X, FAMILY, 2),
        (Platform.X, "🇺🇸", 2),
        (Platform.X, f"see {URL}", 4 + 23),
        (Platform.X, "“quoted” — dash", 15),
        (Platform.MASTODON, FAMILY, 1),
        (Platform.MASTODON, f"see {URL}", 4 + 23),
        (Platform.MASTODON, "hi @ana@social.example", 7),
        (Platform.BLUESKY, FAMILY, 1),
        (Platform.BLUESKY, URL, len(URL)),
        (Platform.THREADS, "é", 2),
    ],
)
def test_length(platform, text, length):
    assert length_of(text, platform) == length


@pytest.mark.parametrize("platform", Platform)
@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_a_limit_everywhere(kind, platform):
    assert limit_of(kind, platform).limit > 0
    assert name_of(platform)


def test_the_limits_people_meet():
    assert limit_of(Kind.HEADLINE, Platform.LINKEDIN).limit == 220
    assert limit_of(Kind.ABOUT, Platform.LINKEDIN).limit == 2600
    assert limit_of(Kind.ABOUT, Platform.LINKEDIN).fold == 265
    assert limit_of(Kind.POST, Platform.X).limit == 280
    assert limit_of(Kind.POST, Platform.BLUESKY).bytes == 3000

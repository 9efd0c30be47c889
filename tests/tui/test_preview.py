"""Stories of the preview: where it is cut, what is too long, how links and names look."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analyzers.document import Document, Kind, Platform
from analyzers.platforms import length_of, limit_of
from tests.tui.waiting import AppPilot, desk, until
from tui.app import PreroundApp
from tui.plain import plain
from tui.preview import posts_needed, preview_of
from tui.screens.preview import PreviewScreen
from tui.widgets.draft_area import DraftArea

pytestmark = pytest.mark.usefixtures("rules")
LINK = "https://www.example.org/a/very/long/path/that/goes/on/and/on?and=on"
NASTY = "[/b] [@click=app.quit]press[/] [bold red]x[/bold red] $text-error \\["


def shown(pilot: AppPilot) -> str:
    return str(pilot.app.screen.query_one("#shown").render())


async def preview(pilot: AppPilot, text: str) -> None:
    desk(pilot).query_one("#draft", DraftArea).load_text(text)
    await pilot.press("ctrl+r")
    await until(pilot, lambda: isinstance(pilot.app.screen, PreviewScreen))
    await until(pilot, lambda: shown(pilot))


async def test_linkedin_cuts_at_its_fold_and_enter_shows_the_rest(app: PreroundApp) -> None:
    text = "word " * 100 + "the end"
    async with app.run_test(size=(100, 30)) as pilot:
        await preview(pilot, text)
        assert shown(pilot).endswith("… see more")
        assert length_of(shown(pilot).removesuffix("… see more"), Platform.LINKEDIN) <= 210
        await pilot.press("enter")
        await until(pilot, lambda: shown(pilot) == text)
        await pilot.press("enter")
        await until(pilot, lambda: shown(pilot).endswith("see more"))


async def test_tab_goes_through_all_platforms_with_count_and_limit(app: PreroundApp) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await preview(pilot, "word " * 62)
        said = []
        for _ in Platform:
            said.append(str(app.screen.query_one("#count").render()))
            await pilot.press("tab")
        assert [line.split(" · ")[0] for line in said] == [
            "LinkedIn post: 310 of 3,000",
            "X post: 310 of 280",
            "Mastodon post: 310 of 500",
            "Bluesky post: 310 of 300",
            "Threads post: 310 of 500",
        ]
        assert "30 over · a thread would take 2 posts" in said[1]
        assert str(app.screen.query_one("#count").render()) == said[0]
        await pilot.press("left")
        assert "Threads" in str(app.screen.query_one("#count").render())
        await pilot.press("escape")
        await until(pilot, lambda: not isinstance(app.screen, PreviewScreen))


async def test_what_is_too_long_is_marked_by_words_and_underline(app: PreroundApp) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await preview(pilot, "a" * 280 + "TOO LONG")
        await pilot.press("tab")
        await until(pilot, lambda: "▐over the limit▌TOO LONG" in shown(pilot))
        await pilot.click("#mastodon")
        await until(pilot, lambda: "over the limit" not in shown(pilot))


def test_links_and_names_are_as_long_as_they_count() -> None:
    text = f"See {LINK} by @ana@mastodon.social #MedEd"
    on = {
        platform: preview_of(Document(text, Kind.POST, platform), whole=True).text.plain
        for platform in Platform
    }
    assert on[Platform.MASTODON] == "See example.org/a/very/lon… by @ana #MedEd"
    assert on[Platform.X] == "See example.org/a/very/lon… by @ana@mastodon.social #MedEd"
    assert on[Platform.LINKEDIN] == on[Platform.BLUESKY] == text


def test_a_name_a_tag_and_a_link_stand_out() -> None:
    content = preview_of(Document("an e@mail, @ana, a#b and #MedEd at http://x.org", Kind.POST)).text
    marked = [content.plain[span.start : span.end] for span in content.spans]
    assert marked == ["@ana", "#MedEd", "http://x.org"]


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.lists(st.sampled_from(["a", "日本", "👩‍⚕️", "https://x.org/y", "b" * 60, "c" * 300]), max_size=80))
def test_a_thread_has_as_many_posts_as_the_text_needs(words: list[str]) -> None:
    text = " ".join(words)
    length = length_of(text, Platform.X)
    posts = posts_needed(text, Platform.X, 280)
    assert (posts == 1) == (length <= 280)
    assert length < 281 * posts  # no post holds more than 280, and a space goes with each cut
    assert "c" in text or posts <= length // 140 + 1  # two that follow each other are never both half empty


async def test_nothing_written_yet(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await preview(pilot, "")
        assert shown(pilot) == "Nothing is written yet."


@settings(max_examples=80, deadline=None, derandomize=True)
@given(
    st.text(st.sampled_from("ab[]/\\@#$= \n\x1b\x00\u202e日👩") | st.characters(), max_size=400),
    st.sampled_from(Platform),
    st.sampled_from([Kind.POST, Kind.REPLY, Kind.MESSAGE]),
)
def test_whatever_is_written_is_shown_letter_by_letter(text: str, platform: Platform, kind: Kind) -> None:
    text = plain(text)
    seen = preview_of(Document(text, kind, platform), whole=True).text.plain
    if length_of(text, platform) <= limit_of(kind, platform).limit and "http" not in text:
        assert seen == text or platform is Platform.MASTODON
    assert "\x1b" not in seen


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40), (40, 10)], ids=str)
async def test_it_fits_and_takes_nothing_for_markup(app: PreroundApp, size: tuple[int, int]) -> None:
    async with app.run_test(size=size) as pilot:
        await preview(pilot, NASTY + "\nmore " * 40)
        await pilot.press("enter")
        await until(pilot, lambda: shown(pilot).startswith(NASTY))
        for name in ("#count", "VerticalScroll", "PlatformBar"):
            widget = app.screen.query_one(name)
            assert app.screen.region.contains_region(widget.region), name
            assert widget.region.height

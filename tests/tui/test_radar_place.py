"""Stories of the radar: told to look, it asks, ranks and keeps; a post that is picked is answered in Reply."""

from __future__ import annotations

import json
import stat
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from analyzers import Platform
from tests.sources.web.web_server import Web, data, page, serving
from tests.tui.test_user_text import NASTY
from tests.tui.waiting import PATIENCE, AppPilot, until
from tui.app import PreroundApp
from tui.fresh_posts import FreshPost
from tui.kept_posts import Kept, load_kept, save_kept
from tui.screens.radar import RadarScreen
from tui.screens.reply import ReplyScreen
from tui.widgets.app_bar import Place
from tui.widgets.look_line import LookLine
from tui.widgets.radar_filter import RadarFilter
from tui.widgets.radar_list import RadarList
from tui.widgets.radar_post import RadarPostView

pytestmark = pytest.mark.usefixtures("rules")
PEARL = (
    "Heart failure pearl: check a spot urine sodium two hours after the first furosemide dose. "
    "Too low? Double the dose. Congestion at discharge is what brings people back."
)
SEPSIS = (
    "How do you choose fluids in the first hour of sepsis? We moved from saline to balanced crystalloids, "
    "and I would like to hear what made you change, or stay."
)
GERMAN = "Wer hat heute Abend Zeit, mit uns über das EKG und den Herzinfarkt zu sprechen, und wann?"
TIMELINE = "/api/v1/timelines/tag/MedEd"
OWN = "What spot urine sodium makes you double the furosemide dose?"


@pytest.fixture
def web(home: Path) -> Iterator[Web]:
    """A Mastodon server on this machine, named in the settings."""
    with serving() as served:
        settings(home, served.base)
        yield served


def settings(home: Path, *instances: str) -> None:
    text = f'[radar]\ntags = ["MedEd"]\ninstances = {json.dumps(instances)}\n'
    (home / "config.toml").write_text(text, encoding="utf-8")


def status(number: int, text: str, **more: Any) -> dict[str, Any]:
    return {
        "id": str(number),
        "uri": f"https://example.social/users/a{number}/statuses/{number}",
        "url": f"https://example.social/@a{number}/{number}",
        "created_at": (datetime.now(UTC) - timedelta(hours=number)).isoformat(),
        "account": {"display_name": f"Ana {number}", "acct": f"a{number}", "url": f"https://e.x/@a{number}"},
        "content": f"<p>{text}</p>",
        "visibility": "public",
        "language": "en",
        "tags": [{"name": "MedEd"}],
        "replies_count": 0,
        **more,
    }


POSTS = [
    status(1, GERMAN, language=None),
    status(2, PEARL),
    status(3, SEPSIS, replies_count=2, tags=[{"name": "MedEd"}, {"name": "Sepsis"}]),
]


async def opened(pilot: AppPilot) -> RadarScreen:
    await pilot.press("f10")
    await until(pilot, lambda: isinstance(pilot.app.screen, RadarScreen) and pilot.app.screen.focused)
    screen = pilot.app.screen
    assert isinstance(screen, RadarScreen)
    return screen


async def looked(pilot: AppPilot) -> RadarScreen:
    """The place after a look."""
    screen = await opened(pilot)
    await pilot.press("f5")
    await until(pilot, lambda: screen.looking is None)
    return screen


def cards(screen: RadarScreen) -> list[str]:
    return [str(option.prompt) for option in screen.query_one(RadarList).options]


def said(screen: RadarScreen, part: str = "look") -> str:
    return str(screen.query_one(f"#{part}").render())


def shown(screen: RadarScreen) -> str:
    return "\n".join(str(part.render()) for part in screen.query_one(RadarPostView).query("Static"))


def found(url: str = "https://example.social/@a2/2", text: str = PEARL, **more: Any) -> FreshPost:
    fields: dict[str, Any] = {
        "url": url,
        "author": "Ana 2",
        "text": text,
        "posted": datetime.now(UTC) - timedelta(hours=2),
        "replies": 0,
        "tags": ("MedEd",),
        "instance": "example.social",
        "score": 1.0,
        "why": "teaches: heart failure",
        "topics": ("Heart failure",),
    }
    return FreshPost(**(fields | more))


async def test_a_look_ranks_posts_and_one_of_them_is_answered(app: PreroundApp, web: Web) -> None:
    web.on(TIMELINE, data(POSTS))
    async with app.run_test(size=(120, 40)) as pilot:
        screen = await opened(pilot)
        assert screen.query_one(LookLine).has_focus
        assert web.base in said(screen)
        assert "#MedEd" in said(screen)
        assert "Nothing is found yet" in cards(screen)[0]
        assert not web.asked
        await pilot.press("enter")
        await until(pilot, lambda: len(cards(screen)) == 2)
        assert screen.query_one(RadarList).has_focus
        first, second = cards(screen)
        assert "Ana 2  2 hours ago · 0 replies" in first
        assert "Ana 3  3 hours ago · 2 replies" in second
        for part in ("heart failure", "check a spot urine sodium", "#MedEd"):
            assert part in first

        await pilot.press("down")
        await until(pilot, lambda: "made you change, or stay" in shown(screen))
        await pilot.press("up")
        await until(pilot, lambda: "brings people back" in shown(screen))
        assert "Topics  Heart failure" in shown(screen)
        assert "https://example.social/@a2/2" in shown(screen)

        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, ReplyScreen) and app.screen.theirs.text == PEARL)
        assert isinstance(app.screen, ReplyScreen)
        assert app.screen.platform is Platform.MASTODON
        await pilot.press("f10")
        await until(pilot, lambda: app.screen is screen and "✔ answered" in cards(screen)[0])
        assert "✔" not in cards(screen)[1]


async def test_a_click_answers(app: PreroundApp, home: Path) -> None:
    save_kept(Kept((found(),), datetime.now(UTC)), home)
    async with app.run_test(size=(80, 24)) as pilot:
        await opened(pilot)
        await pilot.pause()
        await pilot.click(RadarList, offset=(4, 2))
        await until(pilot, lambda: isinstance(app.screen, ReplyScreen) and app.screen.theirs.text == PEARL)


async def test_a_reply_being_written_is_kept_and_undo_brings_the_old_post_back(
    app: PreroundApp, home: Path
) -> None:
    save_kept(Kept((found(text=SEPSIS),), datetime.now(UTC)), home)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f4")
        await until(pilot, lambda: isinstance(app.screen, ReplyScreen) and app.screen.focused)
        reply = app.screen
        assert isinstance(reply, ReplyScreen)
        reply.theirs.insert(PEARL)
        reply.draft.insert(OWN)
        await opened(pilot)
        await pilot.press("enter")
        await until(pilot, lambda: app.screen is reply and reply.theirs.text == SEPSIS)
        assert reply.draft.text == OWN
        assert any("Your reply is kept" in note.message for note in app._notifications)
        await until(pilot, lambda: reply.theirs.has_focus)
        await pilot.press("ctrl+z")
        await until(pilot, lambda: reply.theirs.text == PEARL)


async def test_what_was_found_is_there_after_a_restart_and_nobody_is_asked(home: Path, web: Web) -> None:
    web.on(TIMELINE, data(POSTS))
    async with PreroundApp(home).run_test(size=(80, 24)) as pilot:
        await looked(pilot)
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, ReplyScreen))
        await pilot.press("ctrl+q")
    file = home / "radar.json"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    kept = load_kept(home)
    save_kept(Kept(kept.posts, datetime.now(UTC) - timedelta(hours=2.5), kept.answered), home)
    asked = len(web.asked)
    async with PreroundApp(home).run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        assert screen.query_one(RadarList).has_focus
        assert str(screen.query_one(RadarList).border_title) == "2 posts · found 2 hours ago"
        assert sum("✔ answered" in card for card in cards(screen)) == 1
        await pilot.press("f9", "escape", "f6", "escape")
    assert len(web.asked) == asked


async def test_a_server_that_fails_is_named_and_its_posts_stay(
    app: PreroundApp, web: Web, home: Path
) -> None:
    settings(home, web.base, "127.0.0.1:9")
    there = found("https://example.social/@a9/9", author="Ana 9", instance="127.0.0.1:9")
    save_kept(Kept((there,), datetime.now(UTC) - timedelta(hours=1)), home)
    web.on(TIMELINE, data(POSTS))
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await looked(pilot)
        assert "127.0.0.1:9: cannot be reached" in said(screen, "problems")
        assert said(screen, "problems").count("\n") == 0
        assert {card.split()[1] for card in cards(screen)} == {"2", "3", "9"}


async def test_where_no_server_answers_everything_stays(app: PreroundApp, web: Web, home: Path) -> None:
    web.on(TIMELINE, page("<p>upside down", 404))
    when = datetime.now(UTC) - timedelta(hours=3)
    save_kept(Kept((found(),), when), home)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await looked(pilot)
        problems = said(screen, "problems").splitlines()
        assert len(problems) == 2
        assert web.base in problems[0]
        assert "config.toml" in problems[1]
        assert "Ana 2" in cards(screen)[0]
        assert "found 3 hours ago" in str(screen.query_one(RadarList).border_title)
        assert load_kept(home).found == when
        web.on(TIMELINE, data(POSTS))
        await pilot.press("f5")
        await until(pilot, lambda: len(cards(screen)) == 2)
        assert not screen.query_one("#problems").display


async def test_nothing_found_is_said(app: PreroundApp, web: Web) -> None:
    web.on(TIMELINE, data([]))
    async with app.run_test(size=(60, 20)) as pilot:
        screen = await looked(pilot)
        assert "Nothing fresh under these tags" in cards(screen)[0]
        assert "found just now" in str(screen.query_one(RadarList).border_title)
        await pilot.press("f6", "down", "enter", "f9")
        assert app.screen is screen
        assert shown(screen).strip() == ""


class Slow:
    """A server's answer that comes when it is let go."""

    def __init__(self) -> None:
        self.let_go = Event()

    def __call__(self, handler: BaseHTTPRequestHandler) -> None:
        self.let_go.wait(PATIENCE)
        data(POSTS)(handler)


@pytest.fixture
def slow(web: Web) -> Iterator[Slow]:
    answer = Slow()
    web.on(TIMELINE, answer)
    yield answer
    answer.let_go.set()


async def test_a_look_shows_how_far_it_is_and_blocks_no_key(app: PreroundApp, web: Web, slow: Slow) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        await pilot.press("f5")
        await until(pilot, lambda: f"Asking {web.base} …" in said(screen))
        await pilot.press("f6", *"#sep")
        assert screen.query_one(RadarFilter).value == "#sep"
        steps: list[str] = []
        show = screen.query_one(LookLine).show_step
        screen.query_one(LookLine).show_step = lambda line: (steps.append(line), show(line))  # type: ignore[method-assign,assignment]
        slow.let_go.set()
        await until(pilot, lambda: screen.looking is None)
        assert steps[-3:] == ["Reading 1 of 3", "Reading 2 of 3", "Reading 3 of 3"]
        assert [card.split()[1] for card in cards(screen)] == ["3"]
        assert screen.query_one(RadarFilter).has_focus


async def test_escape_stops_a_look_and_what_was_there_stays(
    app: PreroundApp, web: Web, slow: Slow, home: Path
) -> None:
    save_kept(Kept((found(author="Ana 7"),), datetime.now(UTC)), home)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        await pilot.press("f5")
        await until(pilot, lambda: web.asked)
        assert "radar: Stop looking" in {command.title for command in app.get_system_commands(screen)}
        await pilot.press("escape")
        assert screen.looking is None
        assert "F5 Look now" in said(screen)
        slow.let_go.set()
        await pilot.pause(0.3)
        assert ["Ana 7" in card for card in cards(screen)] == [True]
        await pilot.press("f5")
        await until(pilot, lambda: len(cards(screen)) == 2)


async def test_a_slow_server_holds_nobody_up_who_leaves(app: PreroundApp, web: Web, slow: Slow) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await opened(pilot)
        await pilot.press("f5")
        await until(pilot, lambda: web.asked)
        await pilot.press("ctrl+q")
    assert not slow.let_go.is_set()


async def test_posts_are_filtered_by_words_and_by_tag(app: PreroundApp, home: Path) -> None:
    sepsis = found(
        "https://example.social/@a3/3", SEPSIS, author="Ben 3", tags=("MedEd", "Sepsis"), topics=()
    )
    save_kept(Kept((found(), sepsis), datetime.now(UTC)), home)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        await pilot.press("f6", *"BALANCED hour")
        await until(pilot, lambda: len(cards(screen)) == 1 and "Ben 3" in shown(screen) + cards(screen)[0])
        assert str(screen.query_one(RadarList).border_title) == "1 of 2 posts · found just now"
        screen.query_one(RadarFilter).value = "#sep"
        await until(pilot, lambda: ["Ben 3" in card for card in cards(screen)] == [True])
        screen.query_one(RadarFilter).value = "#heart"
        await until(pilot, lambda: cards(screen) == ["No post speaks of this."])
        screen.query_one(RadarFilter).value = ""
        await until(pilot, lambda: len(cards(screen)) == 2)
        await pilot.press("enter")
        assert screen.query_one(RadarList).has_focus


@pytest.mark.parametrize("key", ["o", "f9"])
async def test_the_address_is_copied(
    app: PreroundApp, home: Path, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    copied: list[str] = []
    monkeypatch.setattr("tui.copying.copy_to_system", lambda text: copied.append(text) or True)
    save_kept(Kept((found(),), datetime.now(UTC)), home)
    async with app.run_test(size=(80, 24)) as pilot:
        await opened(pilot)
        await pilot.press(key)
        await until(pilot, lambda: copied)
        assert copied == ["https://example.social/@a2/2"]


async def test_whatever_a_post_holds_is_drawn_as_it_is(app: PreroundApp, home: Path) -> None:
    posts = [
        found(f"https://e.x/{text}", f"{text} {PEARL}", author=text, why=text, topics=(text,), tags=(text,))
        for text in (text.encode("utf-8", "replace").decode() for text in NASTY)
    ]
    save_kept(Kept((*posts, posts[0]), datetime.now(UTC)), home)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        for card, post in zip(cards(screen), posts, strict=False):
            await until(pilot, lambda text=post.text: screen.chosen and screen.chosen.text == text)
            assert "\x1b" not in card + shown(screen)
            for mark in ("[/b]", "[@click=app.quit]press[/]", "[bold red]MD candidate[/bold red]", "[/ path"):
                if mark in post.text:
                    assert mark in card
                    assert mark in shown(screen)
            await pilot.press("down")
        await pilot.press("end", "enter")
        await until(pilot, lambda: isinstance(app.screen, ReplyScreen) and "[/b]" in app.screen.theirs.text)


async def test_hostile_answers_become_plain_posts(app: PreroundApp, web: Web) -> None:
    hostile = status(2, f"[/b] \x1b[31m&#27;[2J {PEARL}", tags=[{"name": "[@click=app.quit]"}])
    hostile["account"] = {"display_name": "[bold]\x1b[2JAna", "acct": "ana", "url": "https://e.x/@ana"}
    web.on(TIMELINE, data([hostile, hostile | {"uri": "https://other.uri/2"}]))
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await looked(pilot)
        assert "[bold]" in cards(screen)[0]
        assert "[/b]" in cards(screen)[0]
        assert "#[@click=app.quit]" in cards(screen)[0]
        assert "\x1b" not in cards(screen)[0] + shown(screen)


async def test_settings_that_cannot_be_read_are_named(app: PreroundApp, home: Path) -> None:
    (home / "config.toml").write_text("[radar]\ntags = 3\n", encoding="utf-8")
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        assert "config.toml: tags is not a list of texts" in said(screen)
        await pilot.press("f5")
        assert screen.looking is None


@pytest.mark.parametrize(
    "damaged", ["{", "[]", '{"posts": [{}]}', '{"posts": 1, "found": "x", "answered": []}']
)
async def test_a_damaged_file_is_as_good_as_none(app: PreroundApp, home: Path, damaged: str) -> None:
    (home / "radar.json").write_text(damaged, encoding="utf-8")
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        assert "Nothing is found yet" in cards(screen)[0]


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (99, 30), (120, 40)], ids=str)
async def test_everything_that_matters_fits(app: PreroundApp, home: Path, size: tuple[int, int]) -> None:
    save_kept(Kept((found(), found("https://e.x/3", SEPSIS)), datetime.now(UTC)), home)
    async with app.run_test(size=size) as pilot:
        screen = await opened(pilot)
        await pilot.pause()
        post, listed = screen.query_one(RadarPostView), screen.query_one(RadarList)
        assert (post.region.y <= listed.region.y) == (size[0] >= 100)
        for widget in (screen.query_one(RadarFilter), screen.query_one(LookLine), listed, post):
            assert screen.region.contains_region(widget.region)
        assert listed.region.height >= 5
        assert post.region.height >= 6
        assert screen.query(Place).last().region.right <= size[0]
        assert "mastodon.social, med-mastodon.com, mstdn.science" in said(screen)
        look = screen.query_one("#look")
        assert look.virtual_size.height == look.region.height


async def test_resizing_at_any_moment_harms_nothing(app: PreroundApp, slow: Slow) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        screen = await opened(pilot)
        await pilot.press("f5")
        for size in [(60, 20), (20, 6), (1, 1), (80, 24)]:
            await pilot.resize_terminal(*size)
            await pilot.pause()
        slow.let_go.set()
        await until(pilot, lambda: len(cards(screen)) == 2)


async def test_help_and_palette_know_the_place(app: PreroundApp, home: Path) -> None:
    save_kept(Kept((found(),), datetime.now(UTC)), home)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        titles = {command.title for command in app.get_system_commands(screen)}
        assert {"go to: Radar", "radar: Look now", "radar: Answer the post", "radar: Filter"} <= titles
        ours = [a.binding for a in screen.active_bindings.values() if a.binding.id or a.binding.show]
        assert {"radar.look", "radar.answer", "radar.stop", "app.radar"} <= {one.id for one in ours}
        assert all(binding.id and binding.tooltip for binding in ours)
        await pilot.press("f1")
        await until(pilot, lambda: type(app.screen).__name__ == "HelpScreen")

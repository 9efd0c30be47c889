"""Stories of a reply: a post pasted, an offer taken, made one's own, copied."""

from __future__ import annotations

import json
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread
from typing import ClassVar

import pytest

from analyzers import Platform, Verdict
from snippets.reply.frames import Move
from snippets.reply.suggest import Suggestion
from snippets.topic import Source
from tests.tui.test_user_text import NASTY
from tests.tui.waiting import AppPilot, desk, until, verdict
from tui.app import PreroundApp
from tui.screens.reply import ReplyScreen
from tui.widgets.detail import Detail
from tui.widgets.note_list import NoteList
from tui.widgets.suggestion_list import SuggestionList

pytestmark = pytest.mark.usefixtures("rules")
PEARL = (
    "Heart failure pearl: check a spot urine sodium two hours after the first furosemide dose. "
    "Too low? Double the dose. Congestion at discharge is what brings people back."
)
GERMAN = "Wer hat heute Abend Zeit, mit uns über das EKG und den Herzinfarkt zu sprechen, und wann?"
OWN = "What spot urine sodium makes you double the furosemide dose?"


async def opened(pilot: AppPilot) -> ReplyScreen:
    await pilot.press("f4")
    await until(pilot, lambda: isinstance(pilot.app.screen, ReplyScreen) and verdict(pilot) == "EMPTY")
    screen = desk(pilot)
    assert isinstance(screen, ReplyScreen)
    return screen


def offers(screen: ReplyScreen) -> SuggestionList:
    return screen.query_one(SuggestionList)


def said(screen: ReplyScreen) -> str:
    """The line that stands in the place of the replies."""
    return str(offers(screen).get_option_at_index(0).prompt)


async def paste(pilot: AppPilot, screen: ReplyScreen, post: str) -> None:
    screen.theirs.insert(post)
    await until(pilot, lambda: offers(screen).suggestions)


async def test_a_post_is_pasted_answered_checked_and_copied(
    app: PreroundApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied: list[str] = []
    monkeypatch.setattr("tui.copying.copy_to_system", lambda text: copied.append(text) or True)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        await paste(pilot, screen, PEARL)
        assert "Heart failure" in str(screen.theirs.border_title)
        assert "pearl" in str(screen.theirs.border_title)
        assert {PEARL[mark.start : mark.end] for mark in screen.theirs.marks} >= {"spot urine sodium"}

        await pilot.press("f6")
        await until(pilot, lambda: offers(screen).has_focus)
        await pilot.press("enter")
        await until(pilot, lambda: screen.draft.has_focus)
        assert screen.draft.text == offers(screen).suggestions[0].text
        await until(pilot, lambda: verdict(pilot) == "CLEAR")

        screen.draft.insert("A frequent flyer of ours. ", (0, 0))
        await until(pilot, lambda: verdict(pilot) == "REVISE")
        assert screen.query_one(NoteList).display
        assert "names a habit" in screen.notes[0].text

        await pilot.press("f9")
        await until(pilot, lambda: copied)
        assert copied == [screen.draft.text]


async def test_taking_another_reply_can_be_undone(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        await paste(pilot, screen, PEARL)
        screen.draft.insert(OWN)
        offers(screen).post_message(SuggestionList.Taken(offers(screen).suggestions[1]))
        await until(pilot, lambda: screen.draft.text == offers(screen).suggestions[1].text)
        await pilot.press("ctrl+z")
        await until(pilot, lambda: screen.draft.text == OWN)


async def test_a_click_takes_a_reply(app: PreroundApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        screen = await opened(pilot)
        await paste(pilot, screen, PEARL)
        await pilot.pause()
        await pilot.click(SuggestionList, offset=(4, 2))
        await until(pilot, lambda: screen.draft.text == offers(screen).suggestions[0].text)


async def test_the_blank_in_a_reply_is_selected(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        offers(screen).post_message(
            SuggestionList.Taken(suggestion("I would try it. [One line of your own.]"))
        )
        await until(pilot, lambda: screen.draft.selected_text == "[One line of your own.]")


async def test_what_makes_a_reply_weak_is_noted_with_what_would_mend_it(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        await paste(pilot, screen, PEARL)
        screen.draft.insert("Great post, thanks for sharing!")
        await until(pilot, lambda: any(note.sign.word == "weak" for note in screen.notes))
        assert "“great post” could stand under any post." in [note.text for note in screen.notes]
        note = screen.query_one(Detail).note
        assert note is not None
        assert note.more[0][0] == "Instead"


async def test_typing_the_reply_makes_no_new_offers(
    app: PreroundApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    from snippets.reply import suggest

    asked: list[str] = []
    real = suggest.suggest_replies
    monkeypatch.setattr(
        suggest,
        "suggest_replies",
        lambda text, *rest, **more: asked.append(text) or real(text, *rest, **more),
    )
    post = f"{PEARL} We do it on every admission."
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        await paste(pilot, screen, post)
        for word in OWN.split():
            screen.draft.insert(f"{word} ")
            await pilot.pause(0.15)
        await until(pilot, lambda: verdict(pilot) == "CLEAR")
        assert asked == [post]


@pytest.mark.parametrize(
    ("post", "line"),
    [("", "once there is a post"), (GERMAN, "in English"), ("ok", "Nothing in it")],
    ids=["empty", "german", "nothing"],
)
async def test_where_there_is_nothing_to_offer_one_line_says_why(
    app: PreroundApp, post: str, line: str
) -> None:
    async with app.run_test(size=(60, 20)) as pilot:
        screen = await opened(pilot)
        screen.theirs.insert(post)
        await until(pilot, lambda: line in said(screen))


async def test_the_platform_bounds_the_offers(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        await paste(pilot, screen, PEARL)
        await pilot.press("ctrl+l")
        assert screen.platform is Platform.X
        await until(pilot, lambda: all(one.limit == 280 for one in offers(screen).suggestions))
        assert all(one.length <= 280 for one in offers(screen).suggestions)


async def test_a_reply_is_there_after_a_restart(home: Path) -> None:
    async with PreroundApp(home).run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        screen.theirs.insert(PEARL)
        screen.draft.insert(OWN)
        await pilot.press("ctrl+l", "ctrl+q")
    async with PreroundApp(home).run_test(size=(80, 24)) as pilot:
        await pilot.press("f4")
        await until(pilot, lambda: isinstance(pilot.app.screen, ReplyScreen))
        screen = desk(pilot)
        assert isinstance(screen, ReplyScreen)
        await until(pilot, lambda: screen.draft.text)
        assert (screen.theirs.text, screen.draft.text, screen.platform) == (PEARL, OWN, Platform.X)


def suggestion(text: str) -> Suggestion:
    source = Source(text, 2024, "https://doi.org/10.1000/none", text, "trial")
    return Suggestion(text, (Move.QUESTION, Move.EVIDENCE), (), (source,), 12, 280, Verdict.CLEAR)


async def test_cards_show_whatever_they_hold_as_it_is(app: PreroundApp) -> None:
    async with app.run_test(size=(60, 20)) as pilot:
        screen = await opened(pilot)
        for text in NASTY:
            offers(screen).show((suggestion(text),), "")
            await pilot.pause()
            card = str(offers(screen).get_option_at_index(0).prompt)
            assert "\x1b" not in card
            assert "[/b]" not in text or "[/b]" in card
            offers(screen).post_message(SuggestionList.Taken(suggestion(text)))
            offers(screen).show((), text)
            await pilot.pause()
        assert app.is_running


async def test_nasty_posts_are_drawn_as_they_are(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        for text in NASTY:
            screen.theirs.load_text(f"{text} {PEARL}")
            screen.draft.load_text(text)
            await pilot.pause(0.2)
        await until(pilot, lambda: not screen.reading.busy)
        assert verdict(pilot) != "UNREAD"


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40)], ids=str)
async def test_everything_that_matters_fits(app: PreroundApp, size: tuple[int, int]) -> None:
    async with app.run_test(size=size) as pilot:
        screen = await opened(pilot)
        await paste(pilot, screen, PEARL)
        await pilot.pause()
        assert screen.region.contains_region(offers(screen).region)
        assert offers(screen).region.height >= 6
        screen.draft.insert("A frequent flyer.")
        await until(pilot, lambda: verdict(pilot) == "REVISE")
        await pilot.pause()
        for widget in (screen.theirs, screen.draft, screen.query_one(NoteList), screen.query_one(Detail)):
            assert screen.region.contains_region(widget.region)
            assert widget.region.height >= 3
        assert screen.query_one("AppBar").query("Place").last().region.right <= size[0]


async def test_help_and_palette_know_the_place(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        titles = {command.title for command in app.get_system_commands(screen)}
        assert {"go to: Reply", "reply: Copy", "reply: For X", "reply: Read the address"} <= titles
        ours = [a.binding for a in screen.active_bindings.values() if a.binding.id or a.binding.show]
        assert all(binding.id and binding.tooltip for binding in ours)
        await pilot.press("f1")
        await until(pilot, lambda: type(app.screen).__name__ == "HelpScreen")


class Instance(BaseHTTPRequestHandler):
    """A Mastodon instance with one post, one that is gone, and one that never comes."""

    asked: ClassVar[list[str]] = []
    patience: ClassVar[Event] = Event()

    def do_GET(self) -> None:
        self.asked.append(self.path)
        if self.path.endswith("/context"):
            self._answer({"ancestors": [], "descendants": []})
        elif self.path.endswith("/123"):
            self._answer({"id": "123", "content": f"<p>{PEARL}</p>", "account": {"acct": "ana"}})
        elif self.path.endswith("/999"):
            self.patience.wait(30)
        else:
            self._answer({"error": "Record not found"}, 404)

    def _answer(self, content: object, status: int = 200) -> None:
        body = json.dumps(content).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@pytest.fixture
def instance() -> Iterator[str]:
    """The address of a Mastodon instance on this machine."""
    Instance.asked.clear()
    Instance.patience.clear()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Instance)
    server.daemon_threads = True
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    Instance.patience.set()
    server.shutdown()
    server.server_close()


async def test_an_address_is_read_and_undo_brings_it_back(app: PreroundApp, instance: str) -> None:
    url = f"{instance}/@ana/123"
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        screen.theirs.insert(url)
        await until(pilot, lambda: screen.theirs.text == PEARL)
        await until(pilot, lambda: offers(screen).suggestions)
        assert screen.platform is Platform.MASTODON
        asked = len(Instance.asked)
        await pilot.press("ctrl+z")
        await until(pilot, lambda: "Press Enter behind it" in said(screen))
        assert screen.theirs.text == url
        assert len(Instance.asked) == asked


async def test_an_address_that_cannot_be_read_is_told_and_nothing_is_lost(
    app: PreroundApp, instance: str
) -> None:
    url = f"{instance}/@ana/404"
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        screen.draft.insert(OWN)
        screen.theirs.insert(url)
        await until(pilot, lambda: any("404" in note.message for note in app._notifications))
        [told] = [note.message for note in app._notifications if "404" in note.message]
        assert "\n" not in told
        assert (screen.theirs.text, screen.draft.text) == (url, OWN)
        assert "could not be read" in said(screen)


async def test_a_typed_address_is_asked_only_when_it_is_ended(app: PreroundApp, instance: str) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        await pilot.press(*f"{instance}/@ana/123")
        await pilot.pause(0.3)
        assert not Instance.asked
        await pilot.press("enter")
        await until(pilot, lambda: screen.theirs.text == PEARL)


async def test_what_is_written_meanwhile_is_kept(app: PreroundApp, instance: str) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        screen.theirs.insert(f"{instance}/@ana/999")
        await until(pilot, lambda: Instance.asked)
        screen.theirs.load_text(PEARL)
        Instance.patience.set()
        await until(pilot, lambda: offers(screen).suggestions)
        assert screen.theirs.text == PEARL


async def test_a_slow_server_holds_nobody_up_who_leaves(app: PreroundApp, instance: str) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        screen.theirs.insert(f"{instance}/@ana/999")
        await until(pilot, lambda: Instance.asked)
        await pilot.press("ctrl+q")
    assert not Instance.patience.is_set()


async def test_opening_the_app_asks_nobody_anything(home: Path, instance: str) -> None:
    async with PreroundApp(home).run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        screen.theirs.load_text(f"{instance}/@ana/123")
        await pilot.press("ctrl+q")
    async with PreroundApp(home).run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        await until(pilot, lambda: "Press Enter behind it" in said(screen))
        assert not Instance.asked

"""Whatever is written, by the user or by others, is drawn as it is by every widget that shows it."""

from __future__ import annotations

import tempfile
import unicodedata
from collections.abc import Awaitable, Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from textual.content import Content
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import OptionList, Static

from analyzers.document import Document
from analyzers.finding import Verdict
from analyzers.profile import Audit, Section
from snippets import library
from snippets.reply.frames import Move
from snippets.reply.suggest import Suggestion
from snippets.topic import Source
from tests.tui.some_scripts import some_scripts
from tests.tui.test_radar_place import found
from tests.tui.waiting import AppPilot, desk, until, verdict
from tui.app import PreroundApp
from tui.history import History
from tui.kept_posts import Kept
from tui.kept_state import keep_state
from tui.notes import Note
from tui.own_facts import keep_facts
from tui.plain import plain
from tui.screens.drafts import DraftsScreen
from tui.screens.history import HistoryScreen
from tui.screens.import_profile import ImportScreen
from tui.screens.preview import PreviewScreen
from tui.screens.radar import RadarScreen
from tui.screens.reply import ReplyScreen
from tui.screens.scripts import ScriptsScreen
from tui.screens.settings import SettingsScreen
from tui.screens.suggested import SuggestedScreen
from tui.shelf import ShelvedDraft
from tui.side_by_side import Replacement
from tui.signs import SEVERITIES, UNREAD
from tui.widgets.blank_form import BlankField
from tui.widgets.draft_area import DraftArea
from tui.widgets.draft_list import DraftList
from tui.widgets.ghost_area import Ghost
from tui.widgets.line_input import LineInput
from tui.widgets.note_list import NoteList
from tui.widgets.radar_list import RadarList
from tui.widgets.radar_post import RadarPostView
from tui.widgets.search_line import SearchLine
from tui.widgets.status_line import StatusLine
from tui.widgets.suggestion_list import SuggestionList

pytestmark = [pytest.mark.usefixtures("rules", "scripts"), pytest.mark.slow]

PIECES = (
    *(
        "[",
        "]",
        "[/b]",
        "[/",
        "[bold]x[/bold]",
        "[@click=app.quit]go[/]",
        "[link=x]",
        "\\[",
        "$text-error",
        "{}",
    ),
    *("\x1b[31m", "\x1b]0;title\x07", "\x00", "\x07", "\x08", "\x7f", "\x9b2J", "\x85", "\r", "\x0b", "\t"),
    *("\u202e", "\u2066", "\u200b", "\u200f", "שלום", "مرحبا"),
    *("日本語", "👩‍⚕️", "🇺🇸", "e\u0301\u0301", "ＡＢ", "한국"),
    *("word", "a", ".", "&amp;", "<b>", "**", "%s"),
)
TEXTS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=8).map(lambda parts: "x" + "".join(parts))
S = TypeVar("S", bound=Screen[object])
Show = Callable[[AppPilot, str], Awaitable[Widget]]


@pytest.fixture
def scripts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three scripts of our own in the place of the library."""
    monkeypatch.setattr(library, "all_messages", some_scripts)


# On the desk


def _note(text: str) -> Note:
    sign = next(iter(SEVERITIES.values()))
    text = plain(text)  # notes are about a draft, which holds nothing else
    return Note(sign, text, "key", text, "draft", (), (("Why", text), ("Source", text)), (text, text))


async def _notes(pilot: AppPilot, text: str) -> Widget:
    notes = pilot.app.screen.query_one(NoteList)
    notes.show((_note(text),), 0, text)
    return notes


async def _no_notes(pilot: AppPilot, text: str) -> Widget:
    notes = pilot.app.screen.query_one(NoteList)
    notes.show((), None, text)
    return notes


async def _detail(pilot: AppPilot, text: str) -> Widget:
    await until(pilot, lambda: not desk(pilot).reading.busy)
    desk(pilot).show_notes((_note(text),), "")
    return desk(pilot).query_one("#margin")


async def _summary(pilot: AppPilot, text: str) -> Widget:
    line = pilot.app.screen.query_one(StatusLine)
    line.show_verdict(UNREAD, text)
    return line


async def _reason(pilot: AppPilot, text: str) -> Widget:
    line = pilot.app.screen.query_one(StatusLine)
    line.show_reason(_note(text).row(5))
    return line


async def _saved(pilot: AppPilot, text: str) -> Widget:
    line = pilot.app.screen.query_one(StatusLine)
    line.show_saved(text)
    return line


async def _draft(pilot: AppPilot, text: str) -> Widget:
    area = desk(pilot).query_one("#draft", DraftArea)
    area.load_text(text)
    return area


async def _ghost(pilot: AppPilot, text: str) -> Widget:
    area = desk(pilot).query_one("#draft", DraftArea)
    area.load_text("before after")
    area.show_ghost(Ghost.of(text, (0, 6)))
    return area


# In the other places


async def _card(pilot: AppPilot, text: str) -> Widget:
    await _at(pilot, "reply", ReplyScreen)
    source = Source(text, 2024, "https://doi.org/10.1000/none", text, "trial")
    card = Suggestion(text, (Move.QUESTION,), (), (source,), 12, 280, Verdict.CLEAR)
    offers = pilot.app.screen.query_one(SuggestionList)
    offers.show((card,), "")
    return offers


async def _no_card(pilot: AppPilot, text: str) -> Widget:
    await _at(pilot, "reply", ReplyScreen)
    offers = pilot.app.screen.query_one(SuggestionList)
    offers.show((), text)
    return offers


async def _radar_card(pilot: AppPilot, text: str) -> Widget:
    screen = await _at(pilot, "radar", RadarScreen)
    post = found(text=text, author=text, why=text, tags=(text,), topics=(text,))
    screen.kept = Kept((post,), post.posted)
    return screen.query_one(RadarList)


async def _radar_post(pilot: AppPilot, text: str) -> Widget:
    await _radar_card(pilot, text)
    return pilot.app.screen.query_one(RadarPostView)


async def _blank(pilot: AppPilot, text: str) -> Widget:
    screen = await _at(pilot, "scripts", ScriptsScreen)
    if not screen.query(BlankField):
        screen.query_one(SearchLine).value = "invitation"
        await pilot.press("enter")
        await until(pilot, lambda: screen.query(BlankField))
    blank = screen.query(BlankField).first().input
    blank.value = text
    blank.cursor_position = 0
    return blank


async def _filled(pilot: AppPilot, text: str) -> Widget:
    await _blank(pilot, text)
    screen = pilot.app.screen
    assert isinstance(screen, ScriptsScreen)
    start = _start(plain(text).replace("\n", " "))
    await until(pilot, lambda: start in _seen(screen.preview.text))
    return screen.preview


async def _draft_row(pilot: AppPilot, text: str) -> Widget:
    screen = await _over(pilot, DraftsScreen, lambda: pilot.press("ctrl+o"))
    drafts = screen.query_one(DraftList)
    draft = ShelvedDraft("a", {"text": text, "platform": text, "verdict": text}, datetime.now().timestamp())
    drafts.show((draft,), "", text)
    return drafts


async def _preview(pilot: AppPilot, text: str) -> Widget:
    # TextArea keeps plain text only, and so what a draft gives the preview is plain.
    pilot.app.push_screen(PreviewScreen(Document(plain(text))))
    await until(pilot, lambda: isinstance(pilot.app.screen, PreviewScreen))
    return pilot.app.screen


async def _fact(pilot: AppPilot, text: str) -> Widget:
    assert isinstance(pilot.app, PreroundApp)
    keep_facts({"year": text}, pilot.app.folder)
    screen = await _over(pilot, SettingsScreen, pilot.app.action_settings)
    start = _start(plain(text).replace("\n", " "))
    await until(pilot, lambda: any(start in _seen(one.value) for one in screen.query(LineInput)))
    line = next(one for one in screen.query(LineInput) if start in _seen(one.value))
    line.scroll_visible(animate=False)
    line.focus()
    line.cursor_position = 0
    return line


async def _audit(pilot: AppPilot, text: str) -> Widget:
    assert isinstance(pilot.app, PreroundApp)
    section = Section("text", 4, 220, None, (), ())
    history = History(pilot.app.folder / "history.sqlite3")
    history.forget_all()
    history.add(Audit(40, (), section, section, 0), plain(text), "a", datetime.now().astimezone())
    screen = await _over(pilot, HistoryScreen, pilot.app.action_history)
    await until(pilot, lambda: screen.rows)
    return screen.query_one(OptionList)


async def _suggested(pilot: AppPilot, text: str) -> Widget:
    offer = Replacement("about", text, text, Content(plain(text)), (text,))
    await _over(pilot, SuggestedScreen, lambda: pilot.app.push_screen(SuggestedScreen((offer,))))
    return pilot.app.screen.query_one("#then")


async def _import_error(pilot: AppPilot, text: str) -> Widget:
    screen = await _over(pilot, ImportScreen, lambda: pilot.app.push_screen(ImportScreen()))
    screen.post_message(ImportScreen.Read(Path(plain(text) or "x"), None, text))
    said = screen.query_one("#said", Static)
    screen._path = Path(plain(text) or "x")
    screen.post_message(ImportScreen.Read(screen._path, None, text))
    await pilot.pause()
    return said


WIDGETS: dict[str, Show] = {
    "note list": _notes,
    "empty note list": _no_notes,
    "detail": _detail,
    "verdict": _summary,
    "reason": _reason,
    "saved": _saved,
    "draft": _draft,
    "ghost": _ghost,
    "card": _card,
    "no card": _no_card,
    "radar card": _radar_card,
    "radar post": _radar_post,
    "blank": _blank,
    "filled script": _filled,
    "draft row": _draft_row,
    "preview": _preview,
    "fact": _fact,
    "audit": _audit,
    "import error": _import_error,
    "suggested": _suggested,
}


@pytest.mark.parametrize("name", WIDGETS)
@settings(
    max_examples=1,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.generate],
)
@given(texts=st.lists(TEXTS, min_size=6, max_size=6))
async def test_text_is_drawn_as_it_is(name: str, texts: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        keep_state(Path(folder), tour="seen")
        app = PreroundApp(Path(folder))
        async with app.run_test(size=(120, 40)) as pilot:
            await until(pilot, lambda: verdict(pilot) == "EMPTY")
            for text in texts:
                widget = await WIDGETS[name](pilot, text)
                await until(pilot, lambda text=text, widget=widget: _start(text) in _drawn(pilot, widget))
                assert not [one for one in _rows(pilot) if unicodedata.category(one) == "Cc"], ascii(text)
                if len(app.screen_stack) > 1:
                    await pilot.press("escape")
                    await until(pilot, lambda: len(app.screen_stack) == 1)


def _rows(pilot: AppPilot) -> str:
    return "".join(strip.text for strip in pilot.app.screen._compositor.render_strips())


def _drawn(pilot: AppPilot, widget: Widget) -> str:
    """What is drawn where the widget is, without spaces."""
    left, top, width, height = widget.region
    strips = pilot.app.screen._compositor.render_strips()[top : top + height]
    return _seen("".join(strip.crop(left, left + width).text for strip in strips))


def _start(text: str) -> str:
    """The first characters that a widget has room for in one row."""
    return _seen(plain(text))[:8]


def _seen(text: str) -> str:
    """What can be seen of a text wherever it is wrapped."""
    return "".join(one for one in text if not one.isspace() and unicodedata.category(one) not in ("Cf", "Mn"))


async def _at(pilot: AppPilot, mode: str, kind: type[S]) -> S:
    if not isinstance(pilot.app.screen, kind):
        await pilot.app.switch_mode(mode)
        await until(pilot, lambda: isinstance(pilot.app.screen, kind))
    screen = pilot.app.screen
    assert isinstance(screen, kind)
    return screen


async def _over(pilot: AppPilot, kind: type[S], open_it: Callable[[], object]) -> S:
    opened = open_it()
    if isinstance(opened, Awaitable):
        await opened
    await until(pilot, lambda: isinstance(pilot.app.screen, kind))
    screen = pilot.app.screen
    assert isinstance(screen, kind)
    return screen

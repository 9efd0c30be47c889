"""Makes the pictures of the README: the app as SVG, the report as PNG by the Chromium of this machine.

Run `python -m scripts.build_pictures` from the project's folder. Everybody in them is invented.
"""

from __future__ import annotations

import asyncio
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from textual.pilot import Pilot

from analyzers.career import Career, Position, School
from analyzers.profile import Profile
from reports.audit_html import audit_page
from reports.audit_report import AuditReport
from snippets.audited import audited
from tui.app import PreroundApp
from tui.kept_state import keep_state
from tui.screens.desk import DeskScreen
from tui.widgets.draft_area import DraftArea
from tui.widgets.status_line import StatusLine
from tui.widgets.suggestion_list import SuggestionList
from tui.written_profile import WrittenProfile

FOLDER = Path("docs/pictures")
SIZE = (110, 32)
_PATIENCE = 60.0
_FONT_FACES = re.compile(r"@font-face\s*\{[^}]*\}")  # they would be fetched from the web by whoever looks
POST = (
    "Admitted a frequent flyer tonight, again: the worst historian ever. The ED at St. Brendan's knows him by name.\n\n"
    "What it taught me: ask what changed since last time, and write it down. A two-line summary at discharge would have "
    "saved him this visit.\n\n#MedEd"
)
THEIRS = (
    "Teaching point from this morning's report: in decompensated heart failure with hyponatremia, do not reach for "
    "salt tablets first. Decongest, check urine sodium two hours after the first dose of diuretic, and double it when it "
    "is below 50-70. #MedEd"
)
PROFILE = Profile(
    headline="Future Doctor | Passionate about Medicine | ECFMG certified",
    about=(
        "I am passionate about making a difference. I grew up in Dayton, Ohio, and study medicine in the Caribbean, where "
        "I learned to take a history before I ordered a test. I am a fourth-year medical student and hope for internal "
        "medicine residency in 2027. With two classmates I audited how often our clinic reconciled medications at "
        "discharge.\n\nMessage me if you work on care transitions."
    ),
    name="Maya Fernandez",
    career=Career(
        positions=(
            Position(
                "Clinical observer",
                "Mercy Hospital",
                "2026-06",
                "2026-07",
                "Managed 15 inpatients a day on the ward team",
            ),
            Position("Medical scribe", "Bayfront Free Clinic", "2019-06", "2022-07"),
        ),
        education=(
            School("Spice Isle University School of Medicine", "Doctor of Medicine", "2022-08", "2027-05"),
        ),
        publications=("Calling patients back after discharge",),
    ),
)


def main() -> int:
    """Makes every picture; what the app needs of a home is made for it and thrown away."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["PREROUND_HOME"] = home
        keep_state(Path(home), tour="seen")
        asyncio.run(_app(Path(home)))
        _report(Path(home))
    return 0


async def _app(home: Path) -> None:
    app = PreroundApp(home)
    async with app.run_test(size=SIZE) as pilot:
        screen = await _place(pilot, "f3")
        screen.query_one("#draft", DraftArea).load_text(POST)
        await _until(pilot, lambda: _verdict(screen) in {"BLOCK", "REVISE"})
        await pilot.press("f8")
        await pilot.pause(0.5)
        _save(app, "post")
        screen = await _place(pilot, "f2")
        screen.restore(WrittenProfile(PROFILE.headline, PROFILE.about, PROFILE.career).fields)
        await _until(pilot, lambda: _verdict(screen) in {"BLOCK", "REVISE"})
        screen.query_one("#about", DraftArea).focus()
        await pilot.press("f6")
        await pilot.pause(0.5)
        _save(app, "suggestions")
        await pilot.press("escape")
        screen = await _place(pilot, "f4")
        screen.query_one("#theirs", DraftArea).load_text(THEIRS)
        await _until(pilot, lambda: screen.query_one(SuggestionList).suggestions)
        await pilot.pause(0.5)
        _save(app, "reply")


async def _place(pilot: Pilot[None], key: str) -> DeskScreen:
    await pilot.press(key)
    await pilot.pause(0.5)
    screen = pilot.app.screen
    assert isinstance(screen, DeskScreen)
    return screen


async def _until(pilot: Pilot[None], condition: Callable[[], object]) -> None:
    for _ in range(int(_PATIENCE / 0.1)):
        if condition():
            return
        await pilot.pause(0.1)
    raise TimeoutError("the app did not get there")


def _verdict(screen: DeskScreen) -> str:
    return screen.query_one(StatusLine).verdict


def _save(app: PreroundApp, name: str) -> None:
    drawn = _FONT_FACES.sub("", app.export_screenshot(title="preround"))
    (FOLDER / f"{name}.svg").write_text(drawn, encoding="utf-8")


def _report(folder: Path) -> None:
    result = audited(PROFILE)
    when = datetime(2026, 11, 26, 9, 30).astimezone()
    scores = [(when - timedelta(days=7 * weeks), score) for weeks, score in ((3, 38), (2, 44), (1, 52))]
    page = folder / "audit.html"
    report = AuditReport(
        audit=result.audit,
        headlines=result.headlines,
        source="Profile.pdf",
        when=when,
        outline=result.outline,
        scores=(*scores, (when, result.audit.score)),
    )
    page.write_text(audit_page(report), encoding="utf-8")
    subprocess.run(
        [
            "chromium",
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--hide-scrollbars",
            "--window-size=900,1500",
            f"--screenshot={(FOLDER / 'report.png').resolve()}",
            page.as_uri(),
        ],
        check=True,
        capture_output=True,
    )


if __name__ == "__main__":
    sys.exit(main())

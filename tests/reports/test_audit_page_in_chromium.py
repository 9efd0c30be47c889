"""The page in a real browser: at the width of a telephone and of a desk, light and dark, and on paper."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from reports.audit_html import audit_page
from reports.audit_report import AuditReport
from tests.reports.chromium import PROGRAM, Page
from tests.reports.some_audits import HOSTILE, WHEN, report

AXE = Path(__file__).parents[2] / "build/axe/node_modules/axe-core/axe.min.js"
_RUN_AXE = """
axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]})
   .then(result => result.violations.map(found => found.id + ": " + found.nodes.map(node => node.html)))
"""
_SHEETS = {"A4": (8.27, 11.69), "Letter": (8.5, 11.0)}
_LONG_WORD = "Pneumonoultramicroscopicsilicovolcanoconiosis" * 4

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not PROGRAM and not os.environ.get("CI"), reason="there is no Chromium here"),
]


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    assert PROGRAM, "CI needs Chromium: .ci/run installs it"
    with Page(tmp_path_factory.mktemp("chromium")) as page:
        yield page


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """A page with all that a profile could hold, and words that fit no line."""
    path = tmp_path / "audit.html"
    made = report(f"{_LONG_WORD} | MD", f"{HOSTILE}\n\n{_LONG_WORD}", f"{_LONG_WORD}.txt", since=True)
    path.write_text(audit_page(made), encoding="utf-8")
    return path


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_it_fits_and_is_accessible(chromium: Page, hostile: Path, width: int, scheme: str):
    chromium.open(hostile, width=width, scheme=scheme)
    assert chromium.run("innerWidth") == width
    assert chromium.run("document.documentElement.scrollWidth") <= width
    background = chromium.run("getComputedStyle(document.body).backgroundColor")
    assert (sum(map(int, re.findall(r"\d+", background))) < 384) == (scheme == "dark")
    if not AXE.exists():
        assert not os.environ.get("CI"), "CI needs axe-core: .ci/run installs it"
        pytest.skip("axe-core is not here: npm install --prefix build/axe axe-core")
    chromium.run(f"{AXE.read_text(encoding='utf-8')};0")
    assert chromium.run(_RUN_AXE) == []


def test_nothing_leaves_and_nothing_runs(chromium: Page, hostile: Path):
    chromium.requests.clear()
    chromium.open(hostile, width=1280)
    assert chromium.requests == [hostile.as_uri()]
    assert chromium.run("document.scripts.length + document.images.length") == 0


def test_a_mark_leads_to_its_finding(chromium: Page, hostile: Path):
    chromium.open(hostile, width=390)
    chromium.run("document.querySelector('mark + .number').click()")
    assert chromium.run("document.querySelector(':target').id") == "headline-1"


@pytest.mark.parametrize("sheet", _SHEETS)
def test_a_profile_prints_on_two_pages(chromium: Page, tmp_path: Path, sheet: str):
    from snippets.audited import audited
    from tui.command_line.audit import profile_of
    from tui.samples import sample

    result = audited(profile_of(sample("profile")))
    path = tmp_path / "audit.html"
    since = report(since=True).since
    page = audit_page(AuditReport(result.audit, result.headlines, "profile.txt", WHEN, since))
    path.write_text(page, encoding="utf-8")
    chromium.open(path, width=1280)
    assert 1 <= len(re.findall(rb"/Type\s*/Page\b", chromium.printed(*_SHEETS[sheet]))) <= 2

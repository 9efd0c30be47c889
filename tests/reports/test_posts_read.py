"""The posts of an export in a report: counted one by one, the worst kept, thousands in little memory."""

from analyzers import Analysis, Document, Verdict
from reports.audit_html import audit_page
from reports.audit_markdown import audit_markdown
from reports.audit_report import AuditReport
from reports.posts_read import posts_read
from tests.reports.some_audits import HOSTILE, finding, report


def _analysis(number: int, verdict: Verdict) -> Analysis:
    text = f"{HOSTILE} {number}"
    found = () if verdict is Verdict.CLEAR else (finding(text, "heading"),)
    document = Document(text, origin=f"Shares.csv row {number} <b>")
    return Analysis(document, found, (), verdict, len(text), 3000)


def _posts(count: int) -> AuditReport:
    verdicts = (Verdict.CLEAR, Verdict.REVISE, Verdict.BLOCK)
    made = report()
    posts = posts_read(_analysis(number, verdicts[number % 3]) for number in range(count))
    return AuditReport(made.audit, made.headlines, made.source, made.when, posts=posts)


def test_each_is_read_once_and_counted():
    seen = []

    def analyses():
        for number in range(600):
            seen.append(number)
            yield _analysis(number, Verdict.BLOCK if number % 3 == 2 else Verdict.CLEAR)

    posts = posts_read(analyses())
    assert seen == list(range(600))
    assert (posts.count, posts.verdicts[Verdict.BLOCK], len(posts.worst), posts.left_out) == (
        600,
        200,
        20,
        180,
    )


def test_blocks_come_first():
    posts = _posts(90).posts
    assert posts is not None
    assert {one.verdict for one in posts.worst} == {Verdict.BLOCK}


def test_the_page_and_the_notes_tell_them_and_nothing_in_them_is_markup():
    page, notes = audit_page(_posts(9)), audit_markdown(_posts(9))
    assert "9 posts and comments read: 3 block, 3 revise, 3 clear." in page
    assert "Shares.csv row 2 &lt;b&gt;" in page
    assert "<script>alert" not in page
    assert "## Posts" in notes

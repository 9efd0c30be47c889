"""Other people's books, questions, slides and accounts."""

from __future__ import annotations

from analyzers.document import Kind
from analyzers.finding import Severity
from analyzers.reading import Context
from analyzers.rule import Example
from analyzers.rules.excused import ExcusedRule


class Copyright(ExcusedRule, frames="public/copyright"):
    """Material that is somebody else's, copied or passed on.

    What it looks for:
        Screenshots of question banks, PDFs of textbooks and paywalled papers, drives and channels full of
        courses, shared logins, a speaker's slides photographed and posted. Links, open licenses, permission,
        the library, and one's own posters and slides are left alone.
    Why it matters:
        Sharing licensed material breaks the agreement every user signs, and the post names who did it.
        Test makers pursue shared questions as exam security.
    Example:
        DM me for the First Aid PDF, I have the new edition.
    Instead:
        Our library lends the new edition as an e-book; ask your librarian for the link.
    Source:
        US Copyright Act, 17 U.S.C. § 106; USMLE Bulletin of Information, irregular behavior.
    """

    id = "copyright"
    category = "copyright"
    severity = Severity.WARN
    exempt = frozenset({Context.MENTION})
    bad = (
        "DM me for the First Aid PDF, I have the new edition.",
        "Drive link with all of Boards and Beyond in the comments, enjoy.",
        "Posting today's UWorld questions daily, screenshots below.",
        "Photographed every slide of the keynote, album here for anyone who missed it.",
        "Splitting one AMBOSS subscription four ways, we need one more person.",
        "That trial is paywalled, so here's the PDF.",
        Example("libgen has every textbook, why pay", Kind.REPLY),
    )
    good = (
        "Our library lends First Aid as an e-book; the link is on the student page.",
        "Here are my own slides from noon conference, CC BY, use them freely.",
        "Our poster from ACP is attached. Questions welcome!",
        "Finished UWorld today: 3,600 questions and one much humbler student.",
        "Slides shared with permission of the speaker, who teaches this better than anyone.",
        "The NEJM article is open access this week, link below.",
        "First aid kit in the car, naloxone in the bag.",
        "Please don't share screenshots of question banks; write your own summary instead.",
    )

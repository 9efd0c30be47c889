"""Promotion that does not say it is promotion."""

from __future__ import annotations

from analyzers.document import Kind
from analyzers.finding import Severity
from analyzers.reading import Context
from analyzers.rule import Example
from analyzers.rules.excused import ExcusedRule


class UndisclosedPromo(ExcusedRule, frames="public/undisclosed_promo"):
    """Something sold, gifted or paid for, with no word of the tie.

    What it looks for:
        Discount codes, paid links, ambassadors and gifts, courses sold to applicants, without “#ad”, “paid
        partnership” or a like disclosure anywhere in the text. Recommending what you pay for yourself, free
        resources and your own papers are left alone.
    Why it matters:
        A tie to a company (money, gifts, a discount) must be plain wherever the endorsement appears; readers
        trust a future physician's recommendation more than an advertisement.
    Example:
        Obsessed with these scrubs! Use code ANA20 for 20% off.
    Instead:
        #ad I am a paid ambassador for this company. The pockets are good; my code takes 20% off.
    Source:
        Federal Trade Commission, Disclosures 101 for Social Media Influencers, 2019.
    """

    id = "undisclosed-promo"
    category = "undisclosed-promo"
    severity = Severity.WARN
    scope = "document"
    exempt = frozenset({Context.MENTION})
    bad = (
        "Obsessed with these scrubs! Use code ANA20 for 20% off.",
        "My favorite question bank is on sale, sign up through my link and we both get a month.",
        "Thrilled to be a brand ambassador for a stethoscope company I have always loved!",
        "They sent me this new tracker to try and my sleep has never been better. Link in bio to get yours.",
        "Only 3 spots left in my mentorship cohort. DM me to enroll before the price goes up.",
        "Every one of my clients matched last year. My course guarantees interviews.",
        Example("code LENA10 still works btw", Kind.REPLY),
    )
    good = (
        "#ad I am a paid ambassador for this company. My code SAM15 takes 15% off.",
        "UWorld taught me more than any lecture. I pay for it myself and nobody asked me to say so.",
        "My Anki deck on acid-base is free for everyone, link in the comments.",
        "Our paper on interpreter use is out. Link in the first comment.",
        "I'm employed by this company as a medical writer, and this is a post about our new course.",
        "Code blue on the ward, and a very calm senior who ran it.",
        "A gifted teacher showed me how to read a rhythm strip today.",
        "Student ambassador for my school this year, happy to answer questions about studying abroad.",
    )

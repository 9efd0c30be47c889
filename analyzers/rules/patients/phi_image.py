"""Pictures of patients, and of things on which patients can be read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analyzers.finding import Finding, Severity
from analyzers.reading import Reading, Span, lowered
from analyzers.rule import Rule
from analyzers.rules.patients.excuses import has_consent, is_published
from analyzers.rules.patients.picture_cues import (
    FORBIDS,
    HALF_HIDDEN,
    HARMLESS,
    LISTS,
    OWN_PICTURE,
    PATIENT_SEEN,
    REAL,
    RECENT,
    SELFIE_WITH,
    SHOWS,
    THING,
    TOOK,
)
from analyzers.rules.patients.picture_slots import offered_picture
from analyzers.rules.patients.telling import OWN_FAMILY, joined
from analyzers.rules.patients.wording import Cue

_MARK = 0.6
_HINTS = Cue(
    "photo|pic|selfie|snap|image|shot|video|clip|reel|footage|screen|swipe|scroll|slide|post|shar|film|look|here"
    "|cropped|blur|blacked|visible|background|behind|caption|alt|story|record|attach|zoom|check|upload|live|close"
    "|highlights|wallpaper|behold|can |can't|see|identify|recogni|[\\[(📸📷🎥🩻🤳📹👇]|tattoo|sticker|dump|reel|boomerang|lapse|pictured|proof|let me|let us|attached|discharge day|selfie|gown|donor|zoom|mind|vote|guess|what's this|us on|label|wristband|face|name|mrn"
)


class PhiImage(Rule):
    """A picture on which a patient, or something of a patient, can be seen.

    What it looks for:
        Scans, strips, wounds, operations, donors, babies, chart screens, whiteboards and lists that a post shows
        or promises ("swipe for the film"), also when only a caption or alternative text says so. Cropping and
        blurring change nothing. Figures with a credit or licence, drawings, simulators and your own picture pass.
    Why it matters:
        Pictures carry more than their author sees: a label in a corner, a tattoo, a date on a strip. Full-face
        and comparable images are identifiers; the others need the patient's written agreement.
    Example:
        Cropped his name out, swipe for the X-ray.
    Instead:
        Here is the classic finding in an openly licensed image (Radiopaedia, link below).
    Source:
        HIPAA Privacy Rule, 45 CFR 164.514(b)(2)(i)(Q), full-face photographs and comparable images.
    """

    id = "phi-image"
    category = "phi-image"
    severity = Severity.BLOCK
    scope = "document"
    bad = (
        "Cropped his name out, so no worries. Swipe for the X-ray!",
        "Snapped a pic of the board before rounds. Eighteen patients, send coffee.",
        "You can only see half his face, but that smile after the extubation says everything.",
        "[image: an elderly man in a hospital bed giving two thumbs up beside me in my white coat]",
        "Gallbladder of the day, courtesy of a very stoic lady. Pic in comments if you're not eating.",
        "Look at this strip from my patient on tele last night. Anyone brave enough to call it?",
        "Selfie with our donor's lab table on the last day of anatomy. Thank you for everything.",
        "our census tonight 📸 yes that is all one intern's list",
    )
    good = (
        "White coat selfie before my first day of wards. Grandma cried, I cried, the mirror survived.",
        "Classic Hampton hump on this film from Radiopaedia (link and licence below).",
        "Reminder to students: no photos of patients, please, not even with the face cropped.",
        "Drew the brachial plexus on a whiteboard twelve times today. Photo of attempt twelve attached.",
        "Made an ECG quiz with a simulator: swipe for the strip and tell me the rhythm.",
        "Figure 2 of our open-access paper shows the CT in a way I could never describe.",
        "Team photo with my co-interns after our last night of wards together!",
        "My own MRI is the reason I went into medicine. Here's the scan that started it all.",
        "Ordering fewer daily chest X-rays: our QI data after six months.",
    )

    def find(self, reading: Reading) -> Iterator[Finding]:
        """At most one finding, on the words that show the picture."""
        text = lowered(reading.plain)
        if not _HINTS.search(text):
            return
        best = max((_weigh(text, s) for s in reading.sentences), key=lambda f: f[0], default=(0.0, 0, 0))
        weight, start, end = best if best[0] >= _MARK else _offered(text, reading.sentences)
        if weight < _MARK or has_consent(reading) or is_published(reading):
            return
        words = reading.text[start:end]
        yield self.finding(
            start,
            end,
            f"“{words}” speaks of a picture that shows a patient.",
            confidence=min(0.95, round(weight, 2)),
        )


def _offered(text: str, sentences: Sequence[Span]) -> tuple[float, int, int]:
    """The same over neighbouring sentences, for captions that come in pieces."""
    weight, number, start, end = offered_picture([text[s.start : s.end] for s in sentences])
    first = sentences[number].start if weight else 0
    return weight, first + start, first + end


def _weigh(text: str, sentence: Span) -> tuple[float, int, int]:
    """How surely a sentence shows a picture of a patient, with the words that say so."""
    words = text[sentence.start : sentence.end]
    found = [
        match for cue in (HALF_HIDDEN, SELFIE_WITH, PATIENT_SEEN, TOOK, SHOWS) if (match := cue.search(words))
    ]
    if not found or FORBIDS.search(words):
        return 0.0, 0, 0
    hidden, posed = HALF_HIDDEN.search(words), SELFIE_WITH.search(words)
    around = text[max(0, sentence.start - 160) : sentence.end + 160]
    if OWN_PICTURE.search(words) and not (hidden or posed):
        return 0.0, 0, 0
    if OWN_FAMILY.search(words) and not hidden:
        return 0.0, 0, 0
    if HARMLESS.search(around if hidden or posed else text):
        return 0.0, 0, 0
    shows = SHOWS.search(words) or TOOK.search(words)
    weight = joined(
        0.7 if hidden else 0.0,
        0.7 if posed else 0.0,
        0.4 if PATIENT_SEEN.search(words) else 0.0,
        0.35 if shows else 0.0,
        0.2 if TOOK.search(words) else 0.0,
        0.3 if THING.search(words) else 0.2 if THING.search(around) else 0.0,
        0.3 if REAL.search(words) else 0.25 if REAL.search(around) else 0.0,
        0.25 if LISTS.search(around) else 0.0,
        0.15 if RECENT.search(around) else 0.0,
    )
    if not (hidden or posed) and not (THING.search(around) and shows):
        weight *= 0.7
    return weight, sentence.start + found[0].start(), sentence.start + found[0].end()

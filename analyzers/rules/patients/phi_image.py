"""Pictures of patients, and of things on which patients can be read."""

from __future__ import annotations

from collections.abc import Iterator

from analyzers.finding import Finding, Severity
from analyzers.reading import Reading
from analyzers.rule import Rule
from analyzers.rules.patients.excuses import has_consent, is_published
from analyzers.rules.patients.wording import cue, lowered

_PICTURE = r"(?:photos?|pics?|pictures?|selfies?|snaps?|snapshots?|images?|screenshots?|screen ?shots?|screengrabs?|screen recordings?|videos?|clips?|reels?|footage|tiktoks?|stor(?:y|ies)|polaroids?|boomerang|livestream)"
_SCAN = r"(?:x-?rays?|xrays?|cxrs?|kubs?|radiographs?|cts?|ct scans?|cat scans?|mris?|scans?|ultrasounds?|sono\w*|echos?|echo clips?|pocus(?: clips?)?|angiograms?|mammograms?|pet|ecgs?|ekgs?|12-leads?|(?:rhythm|ekg|ecg|tele|telemetry) strips?|strips?|tracings?|fundus photos?|slides?|smears?|films?|endoscopy|scope (?:pics?|images?|video)|cta|cxr|venogram|monitor)"
_SCREEN = r"(?:(?:epic|cerner|emr|ehr|chart|lab|labs|census|computer|monitor|haiku|patient) (?:screen|screens|list|window|banner|tab|printout|chart|labels?)|epic|cerner|emr|ehr|white ?board|dry[- ]erase board|the board|census(?: board| sheet)?|rounding list|rounds list|patient list|sign-?out(?: sheet| list)?|handoff(?: sheet)?|my list|our list|wrist ?bands?|(?:id|hospital) bracelet|face ?sheet|sticker|patient labels?|or board|or schedule|clinic schedule|consent form|progress note|my note|lab report|path report|tracking board|track board|tracker|stickers?|whiteboards?|chart)"
_BODY = r"(?:wounds?|ulcers?|rash(?:es)?|lesions?|burns?|incisions?|sutures?|stitches|closure|laceration|abscess(?:es)?|tumou?rs?|masses|mass|gallbladders?|appendix|uterus|spleen|colon|specimens?|abdomen|belly|stumps?|amputat\w+|foot|feet|leg|legs|hands?|face|faces|eyes?|back|gangrene|fracture|deformity|placentas?|brain|heart|scalp|neck|rectum|foreign body|goiter|fingers?|toes?|drain output|cadavers?|donors?|body donor|lab table|babies|baby|newborns?|preemies?|twins|triplets|infants?|kiddos?|nicu grads?|peds? patients?|tonsils?|kidneys?|skin|toenail|bedsore|decub\w*|hernia|tophi|clubbing|jaundice)"
_WHO = r"(?:(?:my|our|a|the|this|that|today's|one of (?:my|our)) (?:[\w'-]+ ){0,3}?(?:patients?|pts?|patient's|pt's)|(?:his|her|their) (?:[\w-]+ ){0,2}?|(?:this|that|the|a|an) (?:[\w'-]+ ){0,3}?(?:man|woman|guy|lady|gentleman|kid|child|boy|girl|grandma|grandpa|resident of|trauma|family|couple|mom|dad|new mom)(?:'s)?|mr\.? \w+|mrs\.? \w+)"

# Showing: the picture stands here, or is on offer.
_SHOWS = cue(r"""
    swipe(?: left| right| over)?|scroll (?:right|over|down to see)|slide (?:2|two|3)|(?:see|check|look at|peep|zoom in on|pic|pics|photo|photos|image|video|picture|film|films|scan|clip|strip|x-?ray|ecg|ekg) (?:is |are |it )?(?:the )?(?:[\w'-]+ ){0,2}?(?:attached|below|above|in (?:the )?(?:comments|replies|thread|first comment|story|stories|bio)|here|inside|enclosed)
    attach(?:ed|ing)(?: is| are| the| his| her)?|posting|posted|sharing|shared|share|uploading|uploaded|tweeting|dropping|dropped|putting up
    (?:here(?:'s| is| are)|here it is|behold|feast your eyes|look at|check out|guess what|how about|presenting|exhibit a|peep|zoom in|can you (?:see|spot)|get a load of|wanted (?:you all )?to show|had to show|showing|just look|this is what)
    pic for (?:attention|proof)|photo dump|photo credit:? me|📸|👇|⬇|🩻|pictured|caption|\[(?:image|photo|pic|video|picture|alt)|alt(?: text)?:|image description|on my (?:story|stories|feed|insta\w*|snap\w*|tiktok)|to my (?:story|stories|feed|insta\w*|snap\w*|tiktok|group chat)|dm(?: me)? for (?:the )?(?:pic|photo|video|image)s?
""")
_TOOK = cue(rf"""
    (?:i|we|he|she|they|you|someone|resident|intern|attending|me|just|also|to|and|couldn't resist|could not resist|had to|managed to|sneaked|snuck|secretly|quickly|quietly)(?: just| also| even| had to| managed to| got to| quickly| secretly| quietly| finally)? (?:took|take|taking|snapped|snap|snapping|grabbed|grab|got|get|getting|shot|filmed|film|filming|recorded|recording|captured|capture|capturing|snuck|sneak|sneaking|saved|screenshotted|screenshot|photographed|photograph|posed|pose)(?: myself)? (?:[\w'-]+ ){{0,4}}?(?:{_PICTURE}|with|of|(?:a|the|this) {_SCREEN}|it|this|them|him|her|{_SCAN})
    (?:took|snapped|grabbed|got|shot|snuck|sneaked|saved|captured|taking|snapping|posing|posed) (?:an?|the|this|some|my|one last|another|quick|for an?|his|her) (?:[\w'-]+ ){{0,3}}?{_PICTURE}
""")
# What is seen on it.
_PATIENT_SEEN = cue(rf"""
    {_PICTURE} (?:of|with|from|by|beside|next to|showing) (?:[\w'-]+ ){{0,2}}?(?:{_WHO}|(?:the |a |an |some |today's |this |my |our )?(?:[\w'-]+ ){{0,3}}?{_BODY}|(?:the |a |an |my |our |this |today's )?(?:[\w'-]+ ){{0,3}}?(?:{_SCREEN}|{_SCAN})|mid[- ](?:case|procedure|surgery|code)|(?:him|her|them)(?! and i| all)|surgery|the procedure|the (?:trauma|delivery|birth|or|case|code)|patients?)
    (?:{_WHO}|patient|patient's|pt's|trauma|or|in the or|bedside|hospital bed|delivery|birth|cadaver|donor|anatomy lab|gross lab|body|wound|surgery|intra-?op\w*) (?:[\w'-]+ ){{0,2}}?{_PICTURE}
    (?:{_WHO}|patient's|pt's|yesterday's|today's|tonight's|last night's|this morning's|friday's|overnight) (?:[\w'-]+ ){{0,3}}?(?:{_SCAN}|{_BODY})
    (?:his|her|their|whose) (?:[\w'-]+ ){{0,3}}?(?:{_SCAN}|{_BODY})
    (?:{_SCAN}|{_BODY}) (?:from|of) (?:[\w'-]+ ){{0,1}}?(?:my|our|today|today's|yesterday|yesterday's|last night|last night's|this morning|tonight|clinic|the wards?|the ed|the er|the icu|the or|a (?:[\w'-]+ ){{0,3}}?(?:patient|pt|man|woman|guy|lady|kid|boy|girl)|rounds|call|shift|overnight|\d{{2}}\s?(?:yo|y/o|[mf]\b|-year-old))
    (?:selfie|photo|pic|picture|snap) with (?:my|our|the|a|this|his|her) (?:[\w'-]+ ){{0,3}}?(?:patients?|pt|donor|cadaver|resident of|baby|babies|newborn|lady|man|gentleman|grandma|grandpa|kiddo|transplant|first|favou?rite)
""")
_SHARED_SCAN = cue(rf"""
    (?:a |an |the |this |these |that |some )?(?:[\w'-]+ ){{0,3}}?(?:{_SCAN}|{_BODY}|{_SCREEN})
""")
# Something was hidden because something could be seen.
_HALF_HIDDEN = cue(rf"""
    (?:cropped|blurred|blacked|whited|covered|hid|taped|scribbled|marked|crossed|edited|blocked|redacted|cut)(?: out| over| off)? (?:[\w'/-]+ ){{0,4}}?(?:names?|faces?|mrns?|dobs?|eyes|label|identifiers?|info\w*|banner|header|room numbers?|wristband|tattoos?)(?! (?:of|in) (?:the )?(?:article|author|school))
    (?:names?|face|faces|mrn|dob|eyes|identifiers|label|info) (?:is |are |was |were |has been )?(?:mostly |partly |totally |all |already )?(?:cropped|blurred|blacked|covered|hidden|whited|taped|scribbled|crossed|edited|redacted)(?: out| off)?
    (?:you )?(?:can|could|can't|cannot)(?: only| barely| hardly| even| really)? (?:see|read|make out|tell)(?: even| only| just)? (?:half (?:of )?)?(?:his|her|their|the patient's|whose|the|any|who) (?:[\w-]+ ){{0,2}}?(?:face|name|names|eyes|chin|label|banner|mrn|back|profile|it is|it was|it's|that is|they are|tattoo|identity)
    (?:no|without (?:a|the|his|her)|half (?:of )?(?:his|her|a|the)) (?:face|faces|names?) (?:visible|showing|shown|in (?:it|the (?:shot|frame|photo|pic|picture))|in view)
    (?:his|her|their|patient's) (?:face|name|back|eyes|hand|tattoo) (?:is|are|isn't|is not|aren't|was|wasn't) (?:[\w']+ )?(?:in (?:the )?(?:shot|frame|pic|picture|photo|view)|visible|showing|legible|readable|turned)
    (?:face|name) (?:isn't|is not|not|barely|hardly|partly|only half) (?:visible|showing|shown|legible|readable|in (?:the )?(?:shot|frame|pic|picture|photo))
    (?:ignore|don't mind|excuse|pay no attention to) the (?:name|names|mrn|whiteboard|board|patient|list|screen|chart) (?:in the )?(?:behind|background|up there|top|corner|on the|on it)?
    (?:behind|over) (?:me|us|my shoulder|my head|our heads) (?:is|are|you can (?:see|read)|there's|(?:has|have|with) ) ?(?:[\w'-]+ ){{0,4}}?(?:names?|board|census|patients?|list|monitor|screen|epic|mrns?)
    (?:names?|patients?|census|room numbers|beds|list) (?:and [\w ]{{1,20}} )?(?:still )?(?:on|visible on|up on|all over|written on|readable on|legible on) the (?:white ?)?(?:board|screen|monitor|list|wall)(?: behind)?
    in the background you can (?:see|read)
    with the (?:name|mrn|label|sticker|wristband|banner) still (?:on|visible|showing|attached)
""")
_HARMLESS = cue(r"""
    radiopaedia|wikimedia|creative commons|cc[- ]by\w*|public domain|licen[cs]e[d]?|stock (?:photo|image|footage|ecg)s?|stock|getty|unsplash|shutterstock|textbook|atlas|figure \d|fig\.? ?\d|published|courtesy of|image credit|photo credit(?!:? me)|credits?|teaching (?:file|set|collection|library|case|ecg|image)s?|open[- ]access|litfl|ecg library|simulat\w+|generated|generator|synthetic|ai-generated|mannequins?|manikins?|phantoms?|model|3d[- ]print\w*|drawings?|drew|sketch\w*|watercolou?r|painting|illustrat\w+|diagrams?|infographics?|cartoons?|doodles?|visual abstract|dermnet|nejm image|image challenge|images in clinical medicine|case report|library of
    my (?:own )?(?:[\w-]+ )?(?:mri|ct|x-?ray|xray|ecg|ekg|scan|scar|wrist|knee|ankle|leg|foot|hand|hands|brain|dog|cat|puppy|baby|newborn|son|daughter|kid|kids|nephew|niece|chicken|plant|suturing pads?|pig'?s feet|practice)
    (?:dog|cat|horse|puppy|vet clinic|veterinary)'?s?
    suture pads?|pig'?s? (?:feet|foot|heart|eye|lungs?)|banana|orange peel|chicken (?:breast|thigh)|sheep (?:heart|brain)|cow eye
""")
_FORBIDS = cue(r"""
    (?:no|never|don't|do not|please don't|avoid|stop|shouldn't|should not|must not|mustn't|can't|cannot|not allowed to|won't|would never|refuse[ds]? to|declined to|didn't|did not|instead of|rather than|before you|think (?:twice|again) before|against|ban(?:s|ned)?|prohibit\w*|policy|policies|rules?|guidance|hipaa|reminder)…(?:photos?|pics?|pictures?|selfies?|images?|screenshots?|photograph\w*|videos?|film(?:ing)?|record(?:ing)?|post|share|snap|x-?rays?|scans?|ecgs?)
    (?:photos?|pics?|pictures?|selfies?|images?|screenshots?|photograph\w*|videos?) …(?:prohibited|forbidden|not allowed|not permitted|off limits|banned|violat\w+|stay off|never belong|don't belong|do not belong|without consent)
    (?:photos?|pics?|pictures?) or it didn't happen
    deleted (?:it|the|my|every)|(?:was|were|got) (?:fined|fired|suspended|disciplined|dismissed|sued)|lawsuit|settlement
""")
_OWN_PICTURE = cue(r"""
    (?:selfie|photo|pic|picture|snap|headshot) (?:of|with|in) (?:me|us|myself|my (?:white ?coat|family|mom|dad|parents|mentor|attending|team|classmates|co-?residents?|badge|scrubs|new|first|stethoscope|group|poster|cohort|friends?|co-?interns?|program|class|resident team|residents?)|our (?:team|poster|class|group|cohort|program|residents?|interns?|white ?coats?)|the (?:team|crew|gang|residents|interns|poster|cohort|whole (?:team|crew|gang))|dr\.?|a classmate|classmates|colleagues|friends)
    white ?coat (?:ceremony|day|photo|selfie)|graduation (?:photo|pic|day)|match day|poster (?:session|presentation|hall)?|my poster|our poster|conference|headshots?|group (?:photo|selfie|pic)|team photo
    (?:blank|empty|fake|mock|training|playground|dummy|demo|sandbox) (?:[\w-]+ )?(?:chart|list|epic|screen|white ?board|patient|ehr|emr|environment|account)
    step (?:1|2|3)|score report|study (?:schedule|plan|whiteboard)|anki|differential (?:on|for)|algorithm|mnemonic
""")
_REAL = cue(r"""
    my (?:\w+ ){0,2}?(?:patient|pt)|our (?:\w+ ){0,2}?(?:patient|pt)|today|tonight|yesterday|this morning|last night|on call|on shift|my shift|from (?:clinic|rounds|work|the (?:ed|er|icu|wards?|floor|or))|overnight|(?:he|she) (?:walked|came|presented|was|is|had|has|swallowed|fell|ignored|waited)|just (?:admitted|saw|came|rolled|scrubbed|finished|pulled|removed|took out|drained|delivered)|we (?:pulled|removed|took out|drained|found|got|delivered|admitted|saw|fixed)|rolled in|walked in|came in|came through|in (?:clinic|our ed|our er|the ed|our icu)
    (?:bed|room) \d+|\d{2} ?(?:yo|y/o|[mf])
""")


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
        """One finding a sentence that shows or hides a picture of a patient."""
        if has_consent(reading):
            return
        text = lowered(reading.plain)
        shows = _SHOWS.search(text) or _TOOK.search(text) or _HALF_HIDDEN.search(text)
        if not shows or is_published(reading):
            return
        if _HARMLESS.search(text) and not _HALF_HIDDEN.search(text):
            return
        for sentence in reading.sentences:
            words = text[sentence.start : sentence.end]
            if _FORBIDS.search(words):
                continue
            found = self._weigh(words, text)
            if found:
                start, end, weight = found
                yield self.finding(
                    sentence.start + start,
                    sentence.start + end,
                    f"“{reading.text[sentence.start + start : sentence.start + end]}” speaks of a picture that shows a patient.",
                    confidence=weight,
                )

    def _weigh(self, words: str, text: str) -> tuple[int, int, float] | None:
        hidden = _HALF_HIDDEN.search(words)
        if hidden:
            return (*hidden.span(), 0.85)
        shown, took = _SHOWS.search(words), _TOOK.search(words)
        seen = _PATIENT_SEEN.search(words)
        if seen and not _OWN_PICTURE.search(words) and (shown or took or _SHOWS.search(text) or _TOOK.search(text)):
            return (*seen.span(), 0.8)
        thing = _SHARED_SCAN.search(words)
        if not (shown or took) or _OWN_PICTURE.search(words):
            return None
        if thing and _REAL.search(text):
            return (*(took or shown or thing).span(), 0.7)
        return None

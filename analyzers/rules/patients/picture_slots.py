"""A picture offered here, something of a patient there: weighed over a sentence and its neighbours.

Captions are short and broken ("slide 3", "see photo", "us on discharge day"), so that the offer, the thing shown
and the person seldom stand in one sentence.
"""

from __future__ import annotations

from analyzers.rules.patients.picture_cues import FORBIDS, HARMLESS
from analyzers.rules.patients.telling import OWN_FAMILY, joined
from analyzers.rules.patients.wording import Cue, cue

_MEDIA = r"(?:photos?|pics?|pix|pictures?|selfies?|snaps?|snapshots?|images?|screenshots?|screengrabs?|videos?|vids?|clips?|reels?|footage|tiktoks?|polaroids?|boomerangs?|time-?lapses?|gifs?|live ?photos?|slideshow|carousel|collage|story highlight)"

# The reader is shown something.
OFFERED = cue(rf"""
    swipe(?: left| right| over| to| for| if)?|(?:slide|photo|pic|picture|image|video|frame) (?:[1-9]|one|two|three|four|five|six|seven)(?! (?:is|are|was|shows?|of (?:the|my|our) (?:talk|deck|lecture|presentation|slides)))|(?:last|second|next|third) (?:slide|pic|photo|picture)(?! (?:of|in) (?:the|my|our) (?:talk|deck|lecture|presentation))
    [📸📷🎥🩻🤳📹👇]|[\[(](?:image|photo|pic|video|picture|screenshot|gif|alt)|^alt(?: text)?:|image description|(?:both |all |as )?pictured|not pictured|photo ?dump|(?:new |my |the )?(?:reel|vlog|clip|video|tiktok|boomerang|time-?lapse) (?:is |just )?(?:up|live|dropped|below|here|attached|in)|(?:there's|i have|put|it's|posted|got|up) (?:a |it |this )?(?:up )?(?:in|on) (?:my )?(?:story|stories|tiktok|grid|snap|insta\w*)|story up|day in my life|in my (?:story|stories)|proof (?:in|below|attached)
    (?:see|peep|check(?: out)?|view|open|tap|click) (?:the |my |for )?{_MEDIA}|(?:{_MEDIA}) (?:is |are |'s )?(?:attached|below|above|here|inside|up|linked|in (?:the )?(?:comments?|replies|thread|first comment|bio|story|stories))|link in (?:the )?(?:first )?(?:comments?|bio|replies)|(?:is|are|it's|'s|,) attached
    (?:post|posted|posting|upload\w*|tweet\w*|dropp\w+|shar\w+|sent|sending|send|show|showing|airdropp\w+|framed|printed|keep|have|saved|took|snapped|grabbed|got|filmed|recorded|made|here's|this)(?: [\w'-]+){{0,4}}? {_MEDIA}|on my (?:phone|camera roll|wallpaper|lock ?screen)|posting (?:it|this|that|him|her) here|(?:had to|wanted to|couldn't not|gotta|let me) (?:share|post|show|film|photograph)
    (?:let|lets|letting) (?:me|us) (?:film|record|photograph|take|snap|shoot)|(?:film|filmed|filming|livestream\w*|time-?lapse|boomerang|caption|close-?up|zoom(?:ed|ing)? (?:in|out)|pov:|camera|photobomb\w*|in (?:the )?background|behind (?:me|us|my head)|in (?:the )?(?:frame|shot))
    look (?:at )?(?:what|how|who)|here (?:we|he|she|it|they) (?:are|is)|so here's|here's|feast your eyes|ladies and gentlemen,?|behold|before (?:/|and|&) ?after|what (?:is|'s) (?:this|that|your read)|what do (?:you|we) (?:see|think|call)|can you (?:see|spot|find|name|read)|name (?:this|that|the) (?:rash|sign|finding|rhythm|lesion|fracture|bug|stain)|see (?:the )?(?:reply|replies|comments?|thread)|(?:wide|action|candid|close) shot|on (?:video|camera|film|my iphone|tape)|(?:new )?(?:header|profile|cover) (?:photo|pic|picture)|group (?:shot|pic|selfie|photo)|(?:if )?you (?:look|zoom|squint) (?:closely|closer|in|hard)|^snapped (?:the|his|her|a|this|that)|live[- ]?(?:tweet|post|blog)\w*|(?:last|first|second) (?:pic|photo|one in the carousel)|who (?:can|wants to) (?:read|guess|spot)|vote (?:what|on)|spot the|guess (?:what|the)|us on|^(?:me|us) (?:and|with|on|holding)
""")
# It is of a patient, or carries patients.
SEEN = cue(r"""
    x-?rays?|xrays?|cxrs?|radiographs?|(?:axial |head |chest )?cts?|mris?|scans?|ultrasounds?|pocus|echos?|angiograms?|mammograms?|ecgs?|ekgs?|12-leads?|strips?|tracings?|fundus|optic disc|slit lamp|retina|film|pacs|scanner|stemi|slides? from path|blood smear|endoscopy|scope|telemetry|tele
    wounds?|ulcers?|rash|lesions?|burns?|incisions?|lacerations?|lac|abscess\w*|tumou?rs?|(?:ovarian |renal |soft tissue |cm |abdominal )mass|fibroid|gallbladders?|gallstones?|stones?|appendix|uterus|spleen|colon|specimens?|jars?|placentas?|cyst|lipoma|teratoma|hernia|stumps?|gangren\w+|necro\w+|toes?|toenails?|ingrown \w+|foot|foreign body|bezoar|worms?|maggots?|clot|hematoma|bullet|chest tube|compressions|intubation|central line|amputated|bronch\w*|full (?:waiting room|ward|hallway)|hallway beds|(?:upper|lower|middle) lobe|aorta|valve|(?:up|in|inside|out of) (?:her|his|their|this [\w-]+) (?:nose|ear|throat|eye|mouth|belly|leg|chest|back)|up (?:her|his) nose|bite mark|bite|rashes|moles|wound vac|knuckles?|intestines?|anatomy table|tank \d+|bed \d+'?s?|thoracotomy|c-section|delivery|amputation|repair|tattoos?|scars?|bedsore|bruis\w+|goit(?:er|re)|swelling|edema|papilledema|jaundice|clubbing|tophi|gait|seizure|tremor|chorea|tics?|nystagmus|reflex|rigidity|heart(?= in my| we| beating|!)|(?:the|a|his|her) (?:whole )?(?:heart|brain|liver|lung|kidney)
    came out of|pulled (?:out )?(?:of|from)|swallowed|stuck (?:in|up)|inside (?:of )?(?:him|her|this)|took out of|removed from|drained|grew (?:on|in)|held the|hold the|hold a|\d+ ?(?:cm|liters?|l|kg|lbs?|weeks|weekers?|grams)
    patients?|pts?|donors?|cadavers?|baby|babies|newborns?|preemies?|tiny (?:feet|hands|fingers|toes)|little (?:feet|hands|fingers|toes|fighter)|nicu|hospital bed|hospital gown|the gown|gown|iv pole|wristband|hospital bracelet|discharge day|ringing the bell|rang the bell|bedside|gurney|stretcher|trauma bay|procedure|surgery|autopsy|resuscitation
    sign-?out(?: sheet| list)?|handoff|census(?: board)?|rounding list|patient list|schedule printout|(?:today's|clinic|or) schedule|tracking board|whiteboard|the board|monitor|epic|cerner|ehr|emr|chart|charts|face ?sheet|labels?|stickers?|mrns?|names|list taped|nurses'? station|workroom
""")
# A patient's surface, on which the names stand: in the picture even where nobody meant it.
SURFACE = cue(r"""
    (?:census|rounding list|patient list|sign-?out(?: sheet| list)?|handoff sheet|schedule printout|today's schedule|clinic schedule|or schedule|tracking board|tele(?:metry)? monitor|(?:the |our |my )?(?:epic|emr|ehr|cerner|chart) (?:screen|list|open|up|behind|in)|(?:chart|epic|emr|ehr) (?:still )?open|full (?:list|board)|board (?:is |was )?(?:behind|full)|list taped|the names|patient names?|room numbers|face ?sheet|the label|his label|her label|wristband|open chart|unlocked (?:screen|computer)|patient stickers?)
""")
# The author knows that something could be seen.
_DENIED = cue(r"""
    (?:ignore|don't mind|never mind|excuse|pay no attention to|don't look at|before you zoom|please don't (?:mind|look at)|overlook) (?:[\w'-]+ ){0,3}?(?:labels?|names?|board|list|mess|screen|chart|background|monitor|stickers?|date stamp|tag|mrn|patient|guy|behind|zooming|zoom)
    (?:not|no|don't) (?:zoom|zooming) (?:in|out)
    (?:you )?(?:can't|cannot|can not|couldn't|can barely|can hardly) (?:even |really )?(?:see|tell|make out|read) (?:who|whose|the (?:name|face|mrn|label)|(?:his|her|their) (?:face|name)|any (?:names?|faces?))|(?:no|zero) (?:face|faces|names?|identifiers|phi)(?: shown| visible| here|,|\.|$)|not naming|(?:eyes|face|faces|names?|mrn) (?:\w+ )?(?:blacked|blurred|cropped|covered|whited|scribbled|hidden|emoji'?e?d)|(?:emoji|sticker|smiley|heart|black (?:bar|box)|thumb) (?:over|on|covers|covering) (?:the|his|her|their|its|every) (?:face|eyes|name|mrn|label)|so we're good|hipaa[- ](?:safe|friendly|approved|compliant)|de-?identified enough|anonymous enough
""")
# The thing was met in care.
_MET = cue(r"""
    (?:he|she|him|her|his|hers)|(?:this|that|a|the|an|my|our) (?:[\w'-]+ ){0,2}?(?:man|woman|guy|lady|dude|gentleman|kid|patient|pt|boy|girl|grandma|grandpa|fella|teen|newborn|preemie)(?:'s)?|(?:from|on|in|at) (?:my |our |the |tonight's |last night's |yesterday's |today's )?(?:[\w-]+ )?(?:shift|clinic|or|ed|er|icu|trauma|rounds|wards?|call|nights|l&d|nicu|rotation|workroom|nurses'? station|service|operating room|trauma bay)|real (?:patient|one|deal|case|life)|it's real|(?:my|the|our) (?:resident|attending|surgeon|fellow|preceptor) (?:let|lets|said i could|made|called|filmed|took)|made radiology|radiology called|hot off|our team (?:repairing|closing|placing)|me (?:doing|placing|holding|closing|intubating)|tried to kill us|our full|day (?:1|one|\d+) (?:vs|to|and|versus)|(?:bronch|scope|or|clamp|whipple|cath|delivery) day|clamp on|amputated|anatomy table|tank \d+|(?:from|in|on) (?:[\w-]+ )?(?:clinic|shift|rotation)|tech (?:texts|texted|sent|sends|calls)|through the glove|bed \d+|by the (?:night|day) team|night team|bedside|\d{2} ?(?:yo|y/o|f|m)(?=[ ,.])|<age>|weeks(?=[.!,]|$)|fighter|discharge day|blue drape|drape|(?:my|our|the) donor|fresh from|in the flesh|at work|signout|hospital gown|iv pole
""")
# Pictures of other things.
_OTHER = cue(r"""
    title slide|bar chart|pie chart|forest plot|graph|histogram|flow ?chart|poster|logo|study desk|my desk at home|anki|flash ?cards?|algorithm|mnemonic|sunrise|sunset|roof|my (?:dog|cat|kid|son|daughter|plants?)|caps|graduat\w+|white ?coat (?:ceremony|selfie|day|photo)|diagrams?|hand-drawn|drawn by|app|equations|acid-base|step (?:1|2|3)|tacos|beach|manikins?|mannequins?|simulation|sim (?:center|centre|lab|day)|memorial|only flowers|streaming|on tv|the film (?:about|by|festival|stars|was directed)|slide deck|my talk|lecture slides|deck|cookies|cake(?! box)|marathon|gym|(?:masks? on|case over)
    (?:ask|consent|asked) first|with (?:her|his|their|written) (?:consent|permission)|before (?:photographing|filming|posting|sharing|you (?:post|photograph|film|share|snap))
""")

_MARK = 0.62
_SEVERAL = 2


def offered_picture(sentences: list[str]) -> tuple[float, int, int, int]:
    """How surely a picture of a patient is offered: weight, number of the sentence, and the span in it."""
    best = (0.0, 0, 0, 0)
    for number, words in enumerate(sentences):
        match = OFFERED.search(words) or _DENIED.search(words)
        if match is None or FORBIDS.search(words):
            continue
        near = sentences[max(0, number - 1) : number + 2]
        around = " ".join(near)
        if HARMLESS.search(around) or (OWN_FAMILY.search(around) and not SURFACE.search(around)):
            continue
        if _OTHER.search(around) and not SURFACE.search(around) and _kinds_seen(around) < _SEVERAL:
            continue
        weight = _weight(words, around)
        if weight > best[0]:
            best = (weight, number, match.start(), match.end())
    return best if best[0] >= _MARK else (0.0, 0, 0, 0)


def _weight(words: str, around: str) -> float:
    shown = 0.35 if OFFERED.search(words) else 0.0
    seen = _in(SEEN, words, around, 0.3, 0.3)
    met = _in(_MET, words, around, 0.25, 0.2)
    denied = _in(_DENIED, words, around, 0.4, 0.35)
    surface = _in(SURFACE, words, around, 0.45, 0.3)
    if not (shown or denied or OFFERED.search(around)) or not (seen or surface):
        return 0.0
    return joined(shown, seen, met, denied, surface)


def _in(pattern: Cue, words: str, around: str, here: float, near: float) -> float:
    return here if pattern.search(words) else near if pattern.search(around) else 0.0


def _kinds_seen(around: str) -> int:
    return len({match[0] for match in SEEN.finditer(around)})

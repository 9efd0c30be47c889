"""Which sentences tell about one particular patient, and how surely: the ground the rules on patients share."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from analyzers.reading import Reading, Span, lowered
from analyzers.rules.patients.wording import cue

# One particular person under somebody's care, said outright.
PARTICULAR = cue(r"""
    (?:my|our|one of (?:my|our|the)|this|that|today's|yesterday's|tonight's|another) (?:[\w'-]+,? ){0,4}?(?:<patient>)(?!<compound>)(?:'s)?
    (?:my|our) (?:very )?(?:first|last|next|favou?rite|sickest|oldest|youngest|\d{1,2}(?:am|pm|:\d\d)) (?:[\w'-]+ ){0,2}?(?:admission|admit|consult|case|death|code|delivery)
    (?:the|a|an|his|her|their) (?:[\w'-]+,? ){0,4}?(?:<patient>)(?!<compound>)(?:'s)?
    (?:patient|pt)'s (?:<family>)
    (?:his|her|their) (?:[\w-]+ )?(?:liver|lungs?|pancreas|kidneys?|brain|spine|bones|bladder|uterus|colon|ovar\w+|heart (?:attack|failure|rate|rhythm|valve)|ribs?|femur|pelvis|skull|foley|picc|port|stent)
    (?:pt|patient) (?:[a-z]\.|named|called|is an?|was an?|w/|c/o|s/p)
    (?:<age>),? ?(?:[\w'-]+,? ){0,3}?(?:<person>|<patient>|m|f|male|female)
    (?:an?|the|this|that) (?:[\w'-]+,? ){0,3}?(?:<age>)
    (?:<person>|<patient>|someone),? (?:aged|age|in (?:his|her|their)) (?:\d\d|early|mid|late|teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)
    (?:mr|mrs)\.? [a-z][\w'-]+|(?:ms|miss)\. ?[a-z][\w'-]+
    (?:bed|room|rm|bay) ?#?\d{1,4}[a-z]?
    (?:my|our|same|that same) (?:[\w'-]+ ){0,2}?(?:lady|guy|gentleman|dude|old man|grandma|grandpa|kid|fella|man|woman) (?:from|with|in|who|whose|as last|as yesterday|down in|up in|on)
    (?:^|(?<=[\s(]))(?:\d{2,3} ?[mf](?=[ ,.;:/])|\d{1,3} ?(?:yo|y/o)[mf]?)
    (?:he|she|they)(?:'ll be|'s| was| is| were| will be| had just turned| just turned| turned| turns) (?:only |just |barely |about |a )?(?:\d{1,3}(?! ?%| ?(?:minutes?|hours?|points?|miles|days? (?:late|early)|weeks? (?:late|early)))|born on)
    (?:he|she|they) (?:was|were|is|got|gets) (?:[\w'-]+ ){0,2}?(?:admitted|readmitted|discharged|transferred|intubated|extubated|coding|crashing|septic|tachy\w*|hypotensive|dnr|full code|npo|on (?:dialysis|hospice|comfort care|a vent|the vent|pressors))
    (?:his|her|their) (?:[\w-]+ ){0,2}?(?:<medical>)
    (?:his|her|their) (?:labs?|a1c|inr|ct|mri|scans?|x-?ray|biopsy|chart|tumou?r|cancer|chemo|diagnosis|bp|blood pressure|troponin\w*|creatinine|potassium|ecg|ekg|echo|lesion|wound|ulcer|amputation|overdose|discharge|ostomy|transplant|hba1c|ascites|mets|surgeon|oncologist|roommate in|nurse|iv|monitor|oxygen|ventilator|hospital bed)
""")

# Somebody: a patient only where care is told of as well.
SOMEBODY = cue(r"""
    (?:an?|the|this|that|one|another|some|these|two|my|our) (?:[\w'-]+,? ){0,3}?(?:<person>)
    (?:the|his|her|their) (?:<family>)
    (?:he|she|him|her|his)
""")

# The same words where nobody in particular is meant.
GENERIC = cue(r"""
    (?:if|when|whenever|once|before|every time|should|suppose|imagine|say|unless|until|how|why|what|where) (?:you (?:see|have|meet|get|admit|find) )?(?:an?|the|your|any|this|that|our) (?:[\w'-]+ ){0,4}?(?:<patient>|<person>)
    (?:any|each|every|no|whichever|your) (?:[\w'-]+ ){0,3}?(?:<patient>)
    (?:in|for|with|of|to|among|treating|managing|approaching|seeing|is|as) (?:an? |any |the )(?:(?!(?:my|our|another|who|that|and|this|i)\b)[\w'-]+ ){0,4}?(?:<patient>)
    (?:the|a|an|your) (?:[\w'-]+ ){0,2}?(?:<patient>) (?:should|must|may|might|can|could|will|who (?:is|has|are|needs|presents)|with|presents|needs|has|is|gets|says|deserves|wants|feels|always|never|in front of you|first)
    what would you do
    what(?:'s| is) (?:your|the) (?:diagnosis|next (?:best )?step|most likely\w*)
    (?:which|what) of the following
    next (?:best )?step
""")

# Something done for a patient, by the writer or the writer's team.
CARE_ACT = cue(r"""
    (?:i|we|our team|my team|the team|our service|my (?:attending|resident|intern|senior|preceptor|co-?intern)(?: and i)?)(?:'d|'ve| had| have| just| finally| also| then| got to| went to| helped| get to| was asked to){0,2} (?:saw|see|met|meet|admit|admitted|admitting|examin(?:e|ed)|intubated?|extubated|coded|treat(?:ed)?|rounded on|care[d]? for|caring for|took care of|take care of|looked after|pronounced?|discharged?|diagnosed?|deliver(?:ed)?|consented|counsel+ed|scrub(?:bed)?|sat with|sat beside|held (?:his|her|their|an?)|stitched|sutured|tapped|resuscitated|shocked|transfused|assessed|evaluated|followed up on|lost (?:him|her|a|my|our|one)|told (?:him|her|them|his|the family|the parents)|asked (?:him|her)|hugged|did compressions|did cpr|broke (?:the|bad) news|called (?:his|her|the family)|withdrew|drained|biopsied|clerked|preround\w* on|took (?:his|her|their|an?) history)
    ^\W{0,3}(?:coded|intubated|did compressions|compressions) for \d+
    sent us (?:another|an?|this|the|their)
    ^\W{0,3}(?:just |finally )?(?:saw|met|met with|sat with|admitted|examined|had|discharged|coded|delivered|lost|pronounced|scrubbed|rounded on|got paged|consulted on|diagnosed|intubated|treated|taking care of|looking after|caring for|following) (?:an?|my|our|the|this|mr|mrs|ms|another|one)
    (?:had|got|have|picked up|inherited|following|admitting|presented) (?:an?|this|another|my first|one) (?:[\w'/-]+,? ){0,4}?(?:patient|pt|consult|admission|admit|guy|lady|man|woman|gentleman|kid|case)(?!<compound>)
    (?:my|our) (?:[\w'-]+ ){0,2}?(?:patient|pt)(?!s|<compound>)
    (?:we|i|they) (?:flew|airlifted|transferred|helicoptered|shipped|brought|rushed|wheeled|sent|took|got|walked|cath'?e?d|lined) (?:him|her|them|a|the|my|our)
    ^\W{0,3}seen (?:in|at|by|today|this|on|yesterday)
    our (?:clinic|hospital|ed|er|icu|unit|ward|service|team) (?:[\w' -]{1,30} )?(?:saw|admitted|treated|lost|delivered|diagnosed|intubated|sang)
    (?:on|in) (?:my|our) (?:service|list|team|census|panel|ward|unit|floor)
    (?:case|lesson|story|pearl|encounter) from (?:today|yesterday|last night|this morning|clinic|the wards?|rounds|my shift|our (?:icu|ed|clinic|ward))
""")

# What happens to people in hospitals, told as having happened.
HAPPENED = cue(r"""
    (?:came|come|comes|walked|walks|rolled|wheeled|brought|showed up|shows up|flown|helicoptered|bib|transferred|rushed|limped|stumbled|landed|carried) (?:back )?(?:in|into|to|by|from|through)(?: (?:the|our|my|us|clinic|ed|er|icu|ems|ambulance|with|for|after|triage|hospital|office|complaining|via))?
    (?:was|were|got|been|is) (?:just )?(?:admitted|readmitted|intubated|diagnosed|discharged|pronounced|brought in|airlifted|transferred|extubated|coded|delivered|seen|amputated|hospitali[sz]ed|placed on|started on|found down|given (?:a|months|weeks|days)|told (?:he|she|it|they))
    presented (?:to|with|after)
    presents (?:to (?:our|my|us))
    (?:died|passed away|passed|coded|crashed|arrested|bled out|expired|went into|seized|relapsed|overdosed|survived|woke up|went home|left ama|signed out ama|didn't make it|did not make it|no showed|stroked out|flatlined|delivered)
    (?:refused|declined|missed|skipped|stopped taking|ran out of|couldn't afford|wouldn't take|forgot to take|complained|complaining|demanded|begged|cussed|screamed|yelled|threw|spit)
    (?:worst|poor|great|terrible|awful|sweetest|lovely|toughest|bravest|best) (?:historian|patient)
    last breath|out-?walked
    lost (?:[\w-]+ ){1,2}?(?:fingers?|legs?|toes?|arms?|pints|liters|eye|vision|foot|feet|hand|baby|pregnancy|pulse)|bled
    status post|s/p|h/o|c/o|pmh|found down
    (?:new|fresh) (?:diagnosis|cancer|dx) (?:of|for|today|at)
    last (?:chemo|dose|cycle|radiation|visit|wishes)
    (?:post-?op|hospital|hod|pod) (?:day )?#?\d
""")

PAST = cue(
    r"was|were|had|came|went|lost|bled|fell|died|told|said|broke|got|ate|drove|left|took|thought|felt|sat|stood|woke|kept|\w{3,}ed"
)
SETTING = cue("<setting>")
MEDICAL = cue("<medical>")
RECENT = cue(r"""
    today|tonight|yesterday|this (?:morning|afternoon|evening|week|weekend|month)|last (?:night|week|weekend|month|shift|tuesday|monday|wednesday|thursday|friday|saturday|sunday)|(?:an|one|two|three|few|couple|\d{1,2}|several) (?:of )?(?:hours?|days?) ago|the other (?:day|night)|just now|earlier|overnight|right now|currently|tonite|2nite|(?:at|around) (?:\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m|p\.m)|\d{1,2}:\d\d|midnight|noon)|(?:on|this|past) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|on (?:call|nights)|my (?:shift|first week|last shift|call)|recently|so far this
""")
WRITER = cue("i|i'm|i've|i'd|i'll|im|me|my|we|we've|we'd|our|us|myself")
EVENT = cue("<event>")

# People who are not the writer's patients: the writer's own family and own body, the staff, figures of public life.
OWN_FAMILY = cue(r"""
    (?<!patient's )(?<!like )my (?:own |late |dear |beloved |sweet |then |\d{1,3}[- ]year[- ]old |[a-z]+[- ]){0,2}?(?:<family>)(?:'s)?
    (?:i|we) (?:watched|lost|buried|became a caregiver|cared for|took care of) my (?:<family>)
    (?:our|my) (?:own )?(?:family|relatives?)
    family member of mine
""")
OWN_BODY = cue(r"""
    my (?:own )?(?:[\w'-]+ ){0,2}?(?:diagnosis|surgery|surgeries|chemo|cancer|transplant|delivery|pregnancy|miscarriage|recovery|disability|illness|depression|hospitali[sz]ation|stroke|seizures?|diabetes|doctor|doctors|oncologist|therapist|c-section|accident|concussion|rehab|crohn's|ms|lupus|adhd|ocd)
    (?:i|i've|i'd|i'm) (?:was|been|am|got|have been|had been|had)? ?(?:diagnosed with|hospitali[sz]ed|a patient|the patient|living with|treated for|in remission|in recovery|a survivor|the one (?:in|on) the (?:gown|bed|table))
    (?:when|while|as|after|before) i (?:was|became) (?:an? |the )?(?:[\w'-]+ )?(?:patient|hospitali[sz]ed|admitted|in the hospital|in hospital)
    i (?:was|became|am|have been|'ve been) (?:an?|the) (?:[\w'-]+ ){0,2}?patient
    as an? (?:[\w'-]+ ){0,2}?patient myself
    as a patient
    being (?:an?|the) patient
""")


@dataclass(frozen=True, slots=True)
class Told:
    """One sentence, and what it tells.

    Attributes:
        start: Its first code point.
        end: One past its last.
        words: Its folded text in lower case.
        person: 0 to 1, how surely it speaks of one particular patient.
        care: 0 to 1, how surely it tells of care that really happened.
        generic: It speaks of patients as such, or asks a question about an invented one.
    """

    start: int
    end: int
    words: str
    person: float
    care: float
    generic: bool

    @property
    def weight(self) -> float:
        """0 to 1, how surely a particular patient's care is told here."""
        both = 1 - (1 - self.person) * (1 - self.care)
        return both * (0.4 if self.generic and self.care < 0.4 else 1)


def telling(reading: Reading) -> tuple[Told, ...]:
    """The sentences of a reading, weighed. Remembered, since the rules of this family all ask."""
    return _telling(reading.plain, reading.sentences or (Span(0, len(reading.plain)),))


def joined(*weights: float) -> float:
    """Independent pieces of evidence taken together (noisy or)."""
    doubt = 1.0
    for weight in weights:
        doubt *= 1 - weight
    return 1 - doubt


@lru_cache(maxsize=64)
def _telling(plain: str, sentences: tuple[Span, ...]) -> tuple[Told, ...]:
    lower = lowered(plain)
    return tuple(_weigh(span.start, span.end, lower[span.start : span.end]) for span in sentences)


def _weigh(start: int, end: int, words: str) -> Told:
    person = 0.5 if PARTICULAR.search(words) else 0.0
    act = 0.4 if CARE_ACT.search(words) else 0.0
    happened = 0.3 if HAPPENED.search(words) else 0.0
    matter = 0.15 if MEDICAL.search(words) else 0.0
    if matter and not happened and SOMEBODY.search(words) and PAST.search(words):
        happened = 0.25
    place = 0.15 if SETTING.search(words) else 0.0
    if not person and (act or happened) and SOMEBODY.search(words):
        person = 0.3
    recent = 0.15 if RECENT.search(words) else 0.0
    care = joined(act, happened, place, matter, recent if act or happened or place or matter else 0.0)
    return Told(start, end, words, person, care, GENERIC.search(words) is not None)

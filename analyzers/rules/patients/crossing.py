"""Care carried into private life: somebody the writer treated, joined to something that is no part of care.

Neither half says much alone. A patient, and brunch: together they say it, in whatever order they are told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from analyzers.reading import Context, Reading, lowered
from analyzers.rules.patients.telling import OWN_FAMILY, joined
from analyzers.rules.patients.wording import Cue, cue

_DID = r"(?:(?:just |once |recently |had |have |'ve |helped |got to ){0,2}(?:treated|saw|see|admitted|examined|discharged|delivered|sutured|stitched(?: up)?|sewed(?: up)?|operated on|took care of|cared for|looked after|intubated|extubated|coded|diagnosed|met in|met on|rounded on|follow(?:ed)? (?:in|on)|consented|reduced|casted|cath'?e?d|scrubbed (?:in )?(?:on|for)|took out|took (?:the|a|my) history|took blood|drew blood|fixed|set|removed|repaired|replaced|tapped|drained|counsel+ed|sent (?:to|home)|presented on|put (?:a|the|an|his|her)|placed|place|did (?:his|her|the|a)))"
_SOME = r"(?:someone|somebody|folks|people|everyone|everybody|anyone|(?:the|a|an|this|that|my|our|one of (?:my|our)|these|two) (?:[\w'-]+ ){0,3}?(?:guy|girl|man|woman|lady|gentleman|kid|kids|boy|dude|mom|moms|mother|dad|dads|father|couple|family|families|folks|grandma|grandpa|gal|teen|veteran|widow|widower|person|people|cutie))"
_SITES = r"(?:facebook|fb|instagram|insta|ig|tiktok|snapchat|snap|twitter|linkedin|tinder|hinge|bumble|grindr|socials?|social media|whatsapp|venmo|strava|threads|discord|reddit|(?:instagram|facebook|linkedin|tiktok|twitter|venmo|strava)s|court (?:website|site|portal|docket)s?|youtube|telegram|onlyfans|bluesky|mastodon|spotify|obituar(?:y|ies)|mugshots?|court records?|arrest records?|zillow|profile|feed|(?:public |dating )?profile)"

# Somebody in the writer's care, said outright.
_TIE = cue(rf"""
    (?:my|our|a|an|one of (?:my|our)|some of (?:my|our)|this|that|two of (?:my|our)|former|old|all my|another) (?:[\w'-]+ ){{0,3}}?(?:patients?|pts?|inpatients?)(?!<compound>)(?:'s)?
    (?:my|our|one of (?:my|our)|some of (?:my|our)|the) (?:[\w'-]+ ){{0,2}}?(?:clinic|ward|dialysis|chemo|transplant|icu|psych|hospice|panel|continuity|onc|er|ed|l&d|rehab|detox) (?:[\w'-]+ )?(?:folks|regulars?|people|crew|moms?|dads?|kids?|lady|ladies|guys?|family|families|widows?|couple|gentleman|grandma|grandpa)
    (?:my|our|one of (?:my|our)) (?:[\w'-]+ ){{0,2}}?(?:diabetics?|asthmatics?|frequent flyers?|new admits?|admits?|admissions?|hip fracture|bypass|transplant|stemi|preemie|post-?op|consult|new moms?|dialysis guy|knee replacement|hip replacement|discharges?)
    (?:my|our) (?:\d{{1,2}} ?(?:am|pm|o'clock)|clinic list|(?:[\w-]+ )?panel|census|whole list|sickest)(?! (?:report|call|meeting|alarm|coffee|lecture|bus|train|shift))
    {_SOME} (?:that |who |whom )?(?:i|we) {_DID}
    {_SOME} whose (?:[\w'-]+ ){{1,3}}(?:i|we) {_DID}
    {_SOME} (?:from|on|in|of) (?:(?:my|our) (?:panel|census|list|service|ward|unit|clinic|floor|schedule|icu|ed|er|team's list|rotation|night shift|shift|call)|(?:the )?(?:peds onc|nicu|picu|icu|dialysis|hospice|psych ward|burn unit|transplant unit|stroke unit)|(?:bed|room) ?\d+\w?|\d{{1,3}}[a-d]?(?![\w:/%]))
    (?:he|she|they|who) (?:was|were|used to be|is|are) (?:\w+ )?(?:my|our|a|one of my) (?:[\w-]+ ){{0,2}}?(?:patient|pt|delivery|admission)s?
    (?:he|she|they) (?:was|were|spent \w+ \w+) (?:on|in) (?:my|our) (?:service|unit|ward|list|icu|care|floor|team)
    my favou?rite (?:<medical>|hip|knee|patient|discharge|admission|delivery|bypass|transplant|gallbladder|appendix)(?! (?:topic|rotation|lecture|chapter|talk|trial|paper|drug|book|podcast))
    (?:patient|pt)'s (?:[\w-]+ )?(?:<family>)|(?:patient|pt)(?:'s)? (?:<family>|[\w]+ed me)
    new admit
""")
_WEAK_TIE = cue(r"""
    after (?:my|her|his|their|the|last) (?:[\w-]+ )?(?:visit|appointment|discharge|surgery|delivery|admission|clinic)|(?:was|got|been|is|when (?:he|she) (?:was|is)) (?:discharged|released|out of the hospital)|discharge papers|on rounds|in clinic|at the bedside|on (?:the|our) ward|(?:her|his|their) (?:labs?|biopsy|chart|chemo|surgery|scan|c-section|stitches|discharge|insulin|room|iv|admission|prescription|refill)
    (?:mr|mrs)\.? [a-z]\w+|(?:ms|miss)\. [a-z]\w+
""")
# What is no part of care, done by the writer or with the writer.
_PRIVATE = cue(r"""
    (?:we're|we are|i'm|now|finally|officially|became|become|are|stayed|been|still) (?:\w+ )?(?:connected|mutuals|facebook friends|insta friends|friends|besties|gym buddies|pen pals|dating|roommates|in business)(?! (?:to|of|and family))
    (?:became|become|are|is) (?:now )?my (?:[\w-]+ )?(?:friends?|facebook friends?|followers?|gym buddy|best friend|boyfriend|girlfriend|partner|landlord|roommate|trainer|realtor|tenant)|(?:and|now|is) my (?:boyfriend|girlfriend|husband|wife|fianc[eé]e?|plus one|date|roommate|landlord|business partner)
    (?:accepted|approved|said yes|followed (?:him|her|them|me|each other|back)|follow(?:s|ed|ing)? (?:me|each other)|follow (?:him|her|them)|added (?:him|her|them|me)|friended|keeping (?:him|her|them)|hit accept|clicked accept|slid into my|sent me a (?:[\w-]+ )?(?:request|dm|snap|follow))
    (?:has|have|had|gave|got|took|saved|wrote|texted|put|handed|slipped|left) (?:[\w'-]+ ){0,3}?my (?:cell|(?:personal |private |own |cell |phone |home |real )*number|digits|instagram|insta|ig|handle|snap|whatsapp|venmo|socials|address)|in my (?:contacts|dms|whatsapp|close friends)
    (?:text|dm|snap|whatsapp|message|voice note|facetime|selfie)s? (?:[\w:']+ ){0,4}?from|(?:texts?|texted|texting|dms|dm'?ed|snapchat|snap|facetimes?|whatsapps?|messages) (?:me|him|her|them|with|back|each other|every|all)|(?:still|now|we|always) (?:text|snapchat|snap|dm|facetime|talk every|chat every)|been (?:talking|texting|chatting|seeing each other|hanging out)|(?:to|in|on) my (?:[\w-]+ )?(?:whatsapp|snap|insta|facebook|group chat)
    (?:gave|give|giving|offered|got|hitched|took) (?:[\w'.-]+ ){1,6}?(?:a )?(?:ride|lift)(?! (?:in|to radiology|to mri))|(?:drove|driving) (?:him|her|them|mr\.? \w+|mrs\.? \w+|my [\w ]{1,20}|the [\w ]{1,20}|a [\w ]{1,20}) (?:home|back|to (?:the (?:airport|store|bank|bus)|church|his|her))|(?:rode|carpool\w*) (?:\w+ )?with
    (?:lent|loaned|borrowed|venmo'?e?d|cash-?apped|zelled|paid for|paid|bought|spotted|slipped) (?:[\w'-]+ ){0,7}?(?:\$ ?\d+|money|cash|rent|groceries|his|her|bucks|dollars|a (?:car|couch|truck|boat|house|phone|drink|beer|coffee))|(?:invest\w*|bought in|put money) (?:in|into|with) (?:his|her|their)|mentoring me|coached me through|my (?:agent|lawyer|accountant|broker|dealer) now|liked (?:[\w'-]+ ){0,3}?(?:my|his|her) (?:photos?|posts?|pics?|selfies?|stories)|teaching me (?:to|how)|letting (?:me|us) (?:use|borrow|stay|crash|drive)|(?:\d+k?|\d+%|discount|some money|a deal|half) off|for cash|on the side|business card|(?:bought|buying|leased|leasing|rented|renting|got|scored) (?:[\w'$-]+ ){1,5}?(?:from|through|off)|took (?:[\w'-]+ ){1,5}?out (?:for|to)|(?:i|we) (?:still |now |always |also )?(?:message|text|dm|call|facetime|coach|train|tutor|date|visit)|(?:my|follow my) (?:fitness|personal|art|travel|food|only\w*|fan) (?:page|account|insta\w*)|sharing my (?:cell|number)|my cell with|text (?:me )?(?:at|all|whenever)|at (?:costco|target|walmart|church|the (?:gym|bar|club|market|pool|park|beach|lake))[^.!?\n]{0,40}now|(?:offered|gave|lent|let|sold|rented) (?:me|us) (?:[\w']+ )?(?:his|her|their|use|use his|a) (?:[\w'-]+ ){0,2}?(?:condo|cabin|car|truck|boat|house|apartment|tickets|beach \w+|place|lake \w+|timeshare|job|discount|watch|jewelry|cash|envelope|gift cards?|airbnb)
    (?:brunch|lunch|dinner|coffee|drinks|beers?|golf|tennis|fishing|poker|hiking|yoga|barbecue|bbq|tacos|pizza|movies?|concert|pickleball|church) (?:\w+ )?(?:together|with|date)|(?:we|i) (?:now |still |also |always )?(?:get|got|grab\w*|had|have|went for|meet for|share[d]?|do|did|play|played) (?:[\w'-]+ ){0,2}?(?:brunch|lunch|dinner|coffee|drinks|beers?|golf|tennis|poker|pickleball|tacos|karaoke)|we (?:now |still |also |all )?(?:lift|run|hike|train|work out|golf|fish|hang out|hung out|go out|went out|party|partied|hooked up|kissed|bike|climb|surf|pray)(?:ed)?(?: together| every| on| now| twice| most|[.!,])|(?:hang|hung|hanging|going|went|go|goes) (?:out|dancing|fishing|hiking|camping|clubbing|bowling) with|spot(?:s|ted)? me on bench|my (?:gym|church|book club|running club|wedding|birthday|housewarming) (?:together|with|now)
    (?:went|go|going|invited|danced|flew|drove|rsvp'?e?d) (?:to|at) (?:(?:a|his|her|their|my|the) )(?:[\w'-]+ ){0,3}?(?:wedding|quincea\w+|birthday|party|graduation|baby shower|barbecue|bbq|cookout|christening|baptism|housewarming|bar mitzvah|thanksgiving|house|place|cabin|show|gig)(?! (?:call|visit))
    (?:babysat|babysit\w*|dog-?s[ai]t\w*|house-?s[ai]t\w*|pet-?s[ai]t\w*|cat-?s[ai]t\w*|nanny\w*|tutor(?:ed|ing)?|moonlight\w* as|crash(?:ed|ing) (?:at|on)|moved in|staying (?:at|with)) (?:for|at|with|in|on|his|her|their|my|the|to)?
    (?:asked (?:him|her|me) out|swiped right|matched (?:with|on (?:hinge|tinder|bumble))|kissed|first date|second date|a date|date night|my type|got (?:his|her) number|flirt\w*|crush on|hooked up|slept with|boyfriend|girlfriend|wish me luck)
    (?:happy birthday|happy anniversary|congrats|congratulations|shout ?-?outs?|tagging|tagged|thank you|thanks|love you|big love|so proud of)(?: to)?,? (?:(?:my|our) [\w' -]{1,30})?(?:mr\.? [a-z]+|mrs\.? [a-z]+|@\w+)
""")
# Curiosity, which is done alone.
_LOOKS = cue(rf"""
    (?:googled?|googling|searched|searching|stalked?|stalking|insta-?stalked|facebook-?stalked|looked|looking|look|scrolled|scrolling|scroll|checked|checking|check|snooped|creeped|lurked|found|dug|read|reading|went through|peeked) (?:[\w'-]+ ){{0,8}}?(?:{_SITES}|google|online|the internet)
    (?:googled?|googling|stalked|stalking|insta-?stalked|facebook-?stalked)|looked (?:him|her|them) up(?! (?:in (?:the chart|epic|the pdmp)))
""")
# A follower, a friend, a stranger online; and care given to them as if they were on the list.
_ONLINE_STRANGER = cue(r"""
    (?:a|my|one of my|this|some|random|two|three|old|longtime) (?:[\w'-]+ ){0,2}?(?:followers?|subscribers?|mutuals?|strangers?|fans?|viewers?|commenters?|connections?|uber driver|barista|hairdresser)|in my (?:dms?|inbox|replies|comments)|(?:dm'?e?d|messaged|whatsapped|inboxed) me|(?:from|via|over|through|on|by|in) (?:my )?(?:dms?|instagram|whatsapp|telegram|tiktok|linkedin messages?|facebook messenger|text)
""")
_TREATS = cue(r"""
    (?:i|and|so|then|we|just) (?:just |then |even |also |quickly )?(?:called in|phoned in|e-?prescribed|prescribed|wrote (?:him|her|them|a) (?:a )?(?:script|prescription|note)|sent (?:in )?(?:a|the|her|his) (?:script|prescription|refill|z-?pack)|diagnosed|adjusted (?:his|her|their)|titrated (?:his|her|their)|doubled (?:his|her|their)|changed (?:his|her|their) (?:dose|meds?|insulin|regimen)|started (?:him|her|them) on|read (?:his|her|their) (?:mri|labs?|ct|x-?ray|ecg|ekg|scan))
    (?:told|advised|had) (?:him|her|them) (?:to )?(?:double|halve|skip|stop|start|hold|increase|decrease|cut|take|bump|drop) (?:the|his|her|their|up|down|an?|two|\d+|half|to|off)|did (?:\w+ )?(?:consults?|visits?) this way|consults? (?:this way|tonight|in my dms)
""")
_NOT_SO = cue(r"""
    declin\w+|refus\w+|ignor\w+|reject\w+|turn(?:ed|ing)? (?:it |him |her |them )?down|said no|left it|unanswered|politely|told (?:him|her|them) (?:that )?(?:i|we) (?:can't|cannot|couldn't|don't|keep|only)|i keep (?:it|that|my)|never|don't|do not|(?:did not|didn't)(?! (?:know|expect|even|think|mean|care|hesitate))|won't|wouldn't|shouldn't|should|cannot|can't(?! (?:help|resist|stop|believe|wait))|must not|avoid|instead of|rather than|inappropriate|unacceptable|boundar\w+|polic(?:y|ies)|guidance|guidelines?|ethic\w*|unethical|hipaa|if (?:a|an|you|someone|your|my)|when (?:a|an|you|someone)|whether|is it (?:ok|okay|ever)|social work\w*|case manage\w*|voucher|taxi voucher|workshop|lecture|vignette|module|hypothetical|journal club|patient relations|portal message|mychart
""")
_COLLEAGUES = cue(
    r"(?:my|our|the|a|with|an) (?:[\w'-]+ ){0,2}?(?:<staff>|team|cohort|program|labmates?|study group)"
)
_NO_TIE = cue(
    r"(?:patient|pt)s? (?:advoca\w+|organi[sz]ation\w*|groups?|community|handouts?|portal|educat\w+)"
)
_THEY_DO = re.compile(r"(?:patients?|pts?|he|she|they|who|famil(?:y|ies)|parents)(?: \w+){0,2}\s\Z")
_ABOUT_DISEASE = cue(r"""
    diseases?|conditions?|syndrome|symptoms?|diagnos\w+|treatments?|medications?|meds|drugs?|guidelines?|trials?|insurance|formulary|pharmac\w+|options|resources|handouts?|chart|uptodate
""")
_EXCUSED = frozenset({Context.MENTION, Context.GUIDANCE, Context.QUOTED, Context.FICTION})


@dataclass(frozen=True, slots=True)
class Crossing:
    """Words that carry care out of care, how surely (0 to 1), and what they do."""

    start: int
    end: int
    weight: float
    what: str


_KINDS: tuple[tuple[Cue, str, bool], ...] = (
    (_PRIVATE, "makes a patient part of private life", False),
    (_LOOKS, "looks a patient up outside of care", True),
    (_TREATS, "gives care to somebody met online", True),
)


def crossings(reading: Reading) -> Iterator[Crossing]:
    """Every sentence with an act out of care, where it or a neighbour names somebody in care."""
    text = lowered(reading.plain)
    spans = reading.sentences
    words = [text[span.start : span.end] for span in spans]
    for number, span in enumerate(spans):
        here = words[number]
        if _NOT_SO.search(here) or reading.inside(_EXCUSED, span.start, span.end):
            continue
        beside = words[max(0, number - 1) : number] + words[number + 1 : number + 2]
        if any(_NOT_SO.search(other) for other in words[number + 1 : number + 2]):
            continue
        for act, what, same in _KINDS:
            match = act.search(here)
            if match is None or (act is _LOOKS and _THEY_DO.search(here[: match.start()])):
                continue
            if act is _LOOKS and _ABOUT_DISEASE.search(match[0]):
                continue
            tie = _tie(here, beside, act is _TREATS, same)
            if act is _PRIVATE and _COLLEAGUES.search(here) and tie < _SAID:
                continue
            weight = joined(tie, 0.45)
            if tie and weight >= _MARK:
                yield Crossing(
                    span.start + match.start(), span.start + match.end(), round(min(weight, 0.9), 2), what
                )
                break


_MARK = 0.6
_SAID = 0.5


def _tie(here: str, beside: list[str], online: bool, same: bool) -> float:
    """How surely the one told about is in the writer's care (or, online, a stranger in the messages)."""
    tie = _ONLINE_STRANGER if online else _TIE
    if OWN_FAMILY.search(here) or _NO_TIE.search(here):
        return 0.0
    if tie.search(here):
        return _SAID
    if any(tie.search(other) and not OWN_FAMILY.search(other) for other in beside):
        return 0.3 if same and not online else 0.4
    if online and _TIE.search(here):
        return 0.0
    return 0.3 if not same and _WEAK_TIE.search(here) else 0.0

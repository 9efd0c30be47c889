"""A real encounter told as content, with nothing said of consent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from analyzers.finding import Finding, Severity
from analyzers.reading import Reading
from analyzers.rule import Rule
from analyzers.rules.patients.excuses import has_consent, is_invented, is_published
from analyzers.rules.patients.telling import (
    CARE_ACT,
    EVENT,
    MEDICAL,
    OWN_BODY,
    OWN_FAMILY,
    PARTICULAR,
    RECENT,
    SETTING,
    SOMEBODY,
    WRITER,
    Told,
    joined,
    telling,
)
from analyzers.rules.patients.wording import Cue, cue

_DID = r"(?:told|asked|thanked|hugged|looked at|looked up at|smiled at|stared at|squeezed|grabbed|grips?|gripped|held|taught|reminded|showed|handed|gave|yelled at|screamed at|cursed|begged|kissed|winked at|waved at|called|trusted|forgave|corrected|blessed|prayed (?:for|with)|made|wished|reached for|apologi[sz]ed to|whispered to|said to|confided in|refused to let|let|wanted|needed|expected|teased|fired|tells|asks|thanks|looks at|brought|wrote|sent|nicknamed|introduced|recogni[sz]ed|remembered|stopped|touched|pulled|leaned|turned to|pointed at|shook|patted|took|rubbed|[\w ]{1,30} and (?:shook|held|took|squeezed|thanked|hugged|told|asked))"
_SAID = r"(?:said|whispered|replied|answered|asked|told|cried|sobbed|laughed|smiled|nodded|shrugged|sighed|wept|joked|explained|confessed|admitted|insisted|refused|declined|begged|apologi[sz]ed|died|passed|passed away|coded|woke|survived|left|went home|walked out|came back|came in|came to|walked in|showed up|presented|arrived|collapsed|arrested|lived|stopped|wanted|needed|had (?:been|never|lost|spent|stopped|driven|waited|walked|a|an|no|the|two|three|metastatic|stage)|hadn't|didn't|couldn't|could not|could barely|wouldn't|would not|kept|sat|lay|stared|looked|waited|sang|prayed|thought|believed|knew|loved|lost|spent|drove|worked|raised|learned|remembered|forgot|felt|never|was|wasn't|got|let go|held on|hung on|fought|chose|decided|signed|took|started|broke|turned|fell|ran out|danced|squeezed|shook|thanked|wore|weighed|brought|carried|hated|reminded|taught)"
_SUBJECT = r"(?:he|she|they|(?:my|our|the|this|that|a|an|one|another|today's|one of (?:my|our)) (?:[\w'-]+,? ){0,4}?(?:<patient>|<person>)(?!<compound>)|mr\.? \w+|mrs\.? \w+|(?:the|this|that) (?:[\w'-]+ ){0,2}?(?:family|couple)|(?:his|her|their|someone's|somebody's) (?:<family>)|the (?:<family>))(?:,? (?:with|from|in|at|on|who|whose|of|about) [^.,!?\n]{1,40}?,?)?"

# Something passes between the writer and one other person.
_BETWEEN = cue(rf"""
    {_SUBJECT}(?: (?:just|then|still|finally|quietly|softly|once|always|also|even|gently|simply|only|actually|suddenly|never|slowly|both|first|last)){{0,2}} {_DID}(?: (?:to|at|for|with|from))? (?:me\b|us|my (?:hand|arm|eyes?|face|sleeve|name|badge|attending|resident|shoulder|fingers|wrist|white coat)|our (?:hands|team)|i was|if i)
    (?:i|we)(?:'d|'ll never| had| have| will never| finally| just| then| also| still| never| only| couldn't| didn't| gently| quietly| slowly){{0,3}} (?:told|asked|watched|heard|found|noticed|interviewed|interpreted for|hugged|held|sat (?:with|beside|next to|down with|by)|examined|admitted|saw|met|treated|cared for|took care of|looked after|listened to|looked at|called|pronounced|intubated|coded|discharged|delivered|lost|walked into|knelt (?:beside|by|next to)|stood (?:beside|by|next to|at)|promised|apologi[sz]ed to|thanked|explained|forget|remember|save|saved|know|visited|fed|touched|drove|brought|gave|handed|helped|counsel+ed|diagnosed|broke the news to|cried with|prayed with|say goodbye to|said goodbye to|shook|draw|drew|stitched|consented|rounded on|woke|translated for|interpreted for|made|misread|missed|cut|wiped|combed|closed|lifted|turned|removed|untied|buttoned|fed|shaved) (?:\w+ ){{0,2}}?(?:him|her|them|his|my (?:[\w'-]+ ){{0,3}}?(?:<patient>)(?!<compound>)|our (?:[\w'-]+ ){{0,3}}?(?:<patient>)(?!<compound>)|(?:an?|the|this|that|one|another|mr|mrs|two) (?:[\w'-]+,? ){{0,4}}?(?:<patient>|<person>)(?!<compound>))
    (?:i|i'll|i can|i will) (?:still |always |never |often |keep |can still |will always |can't stop ){{1,2}}(?:hear|see|think(?:ing)? (?:about|of)|remember|feel|picture|replay\w*|carry|keep|have|wear|use|dream (?:about|of)) (?:[\w'-]+ ){{0,3}}?(?:his|her|their|him|them)
    (?:the|his|her|their) (?:[\w-]+ )?(?:daughter|son|wife|husband|mother|father|mom|dad|sister|brother|granddaughter|grandson|grandkids|family|widow|parents|fianc[eé]e?) (?:[\w']+ ){{0,1}}?(?:held|asked|told|cried|wept|sang|said|thanked|hugged|whispered|prayed|stood|sat|collapsed|screamed|brought|kissed|looked|wanted|knew|nodded|kept|laughed|slept|signed|called|refused|begged|stayed|left|braided|read|played|took)
    (?:i'll|i will|i can|i can't|i cannot|i won't|i still|i keep|i|we|never) (?:never |always |still |often |don't |will |can't |cannot |won't )?(?:forget(?:ting)?|remember(?:ing)?|think(?:ing)? (?:about|of)|hear|see|picture|carry(?:ing)?|miss|get over|shake) (?:[\w'-]+ )?(?:him|her|his (?:voice|face|hand|eyes|words|name)|her (?:voice|face|hand|eyes|words|name)|the (?:[\w'-]+,? ){{0,3}}?(?:<patient>|<person>)|my (?:[\w'-]+ ){{0,3}}?(?:<patient>)|a (?:[\w'-]+,? ){{0,3}}?(?:<patient>|<person>)|that (?:[\w'-]+,? ){{0,3}}?(?:<patient>|<person>|room|night))
""")
_SUBJECT_TELLS = cue(rf"""
    {_SUBJECT}(?:,? who [^.,!?\n]{{1,40}},?)?(?: (?:just|then|still|finally|quietly|softly|once|always|also|even|gently|simply|only|actually|suddenly|slowly|both|first|last|also|really)){{0,2}} {_SAID}
    (?:he|she|they)'d [\w']+|(?:his|her) (?:[\w'-]+ ){{0,3}}?(?:was|were|had|went|came|read|showed|kept|shook|trembled|hurt)
    {_SUBJECT},? [^.!?\n]{{0,50}}? (?:{_SAID})
""")
_NARRATIVE_PATIENT = cue(rf"""
    (?:my|our|one of (?:my|our)|today's|a|an|this|that|the|another) (?:[\w'-]+,? ){{0,4}}?(?:<patient>)(?!<compound>)(?:,? (?:who|whose|with|in|i|we|from|on) [^.!?\n]{{1,50}}?,?)?(?: (?:just|then|finally|quietly|once|also|even|simply|only|actually|suddenly|today|yesterday|recently|last week|last night|this morning|this week)){{0,2}} {_SAID}
    (?:had|saw|met|admitted|treated|examined|lost|got|have|inherited|discharged|coded|pronounced|consulted on|diagnosed|intubated|cared for|took care of|following|picked up|thinking about|reflecting on|still thinking (?:about|of)|thinking of) (?:an?|this|another|my(?: very)? first|one|the|my|our|two) (?:[\w'/-]+,? ){{0,5}}?(?:<patient>|guy|lady|man|woman|gentleman|kid|girl|boy|baby|grandmother|grandfather|mother|father|veteran|teen|teenager|<age>)(?!s\b|<compound>)
    (?:(?:today|tonight|yesterday|this morning|last night|last week|this week|the other day|on call|recently|once|earlier)[,:]? )(?:i |we )?(?:[\w']+ ){{0,3}}?(?:a|my|our|an|this|one of (?:my|our)) (?:[\w'-]+,? ){{0,4}}?(?:<patient>|<person>)(?!<compound>)
    (?:<age>),? ?(?:[\w'-]+,? ){{0,3}}?(?:<person>|<patient>|m|f|male|female) (?:came|walked|presented|in (?:the|our|my|clinic)|who (?:came|walked|was|had|told)|on (?:my|our)|admitted|told|refused|with [^.!?\n]{{1,60}}(?:today|last night|yesterday|this morning|tonight|on call))
    (?:case|lesson|story|moment|patient|encounter|consult|admission|save|miss|catch|win) (?:of|from) (?:today|yesterday|last night|tonight|this morning|my (?:shift|week|call)|the (?:day|night|week|shift)|clinic|the wards?|rounds|overnight)
    (?:^|(?<=[.!?] ))(?:pt|patient)(?: today| tonight| this am| just now| yesterday| in clinic| on rounds| last night)*: ?["'\w]
    (?:clinic|wards?|rounds|icu|ed|er|shift|call|nights) (?:today|tonight|yesterday|last night|this morning)[.:,;] (?:<age>|\d0s|mid|late|early|he|she|guy|lady|man|woman|an? (?:[\w-]+ ){{0,3}}?(?:<person>|<patient>))
    there (?:was|is|were) (?:once )?(?:a|an|this|one) (?:[\w'-]+,? ){{0,4}}?(?:<patient>|<person>)(?!<compound>)
    (?:^|(?<=[".:] )|(?<=today )|(?<=today, )|(?<=yesterday ))(?:pt|patient) (?:[\w']+ )?(?:told|asked|yelled|came|said|cried|thanked|hugged|refused|died|coded|brought|wanted|had|was|just|threw|called|showed|apologi[sz]ed|looked|walked|got|gave)
    (?:interesting|wild|tough|sad|crazy|weird|great|fascinating|heartbreaking|cool|classic|hard|rare|humbling|memorable) (?:case|consult|admission|admit|patient|pt|encounter|visit|code|death)(?: [^.!?\n]{{0,20}})? (?:today|tonight|yesterday|last night|this morning|this week|overnight|on call|in clinic|on rounds)
    (?:first|last) (?:patient|death|code|delivery|admission)(?: (?:of mine|i|we|on|as|in|to|was|died|ever))
    (?:my|our|one of my) (?:[\w-]+ ){{0,2}}?(?:patient|pt),? [^.!?\n]{{0,40}}?\w{{3,}}ed
    (?:the|this|that) (?:[\w'-]+,? ){{0,2}}?(?:<person>|<patient>) with (?:the |a |an |his |her |no )?(?:[\w-]+ ){{0,2}}?(?:<medical>)
    (?:the|a|an) (?:[\w'-]+,? ){{0,2}}?(?:<person>|<patient>) (?:in front of|across from|next to|beside|in the bed (?:in front of|before|beside)) me
    (?:an?|the|this|that) (?:[\w-]+ ){{0,2}}?(?:dying|frightened|scared|sick|confused|delirious|intubated|lonely|homeless|jaundiced|septic|pregnant|crying|weeping|sobbing) (?:[\w-]+ )?(?:<person>|<patient>)(?!<compound>)
    (?:pronounced|lost|coded|intubated|admitted|defibrillated|shocked) (?:someone|somebody|him|her|(?:two|three|four)(?= (?:patients|people|of them|today|tonight|at|in|on|last|this|yesterday|before|and)\b|[.,]))
    (?:telling|asking|watching|helping|holding|losing|meeting|treating|calling|hugging) (?:an?|the|my|this|someone's) (?:[\w'-]+ ){{0,3}}?(?:<patient>|<person>)(?!<compound>)
    (?:first|second|third|fourth|fifth|sixth|\d(?:st|nd|rd|th)) (?:admission|readmission|visit|relapse|hospitali[sz]ation|transplant|round of chemo) (?:this|in|since|of)
    (?:learned|heard|borrowed|stole|got)(?: [^.!?\n]{{1,30}})? from (?:an?|my|the) (?:[\w'-]+ ){{0,2}}?(?:<age>|<patient>)(?!<compound>)
    one of (?:my|our) (?:[\w-]+ ){{0,3}}?(?:patients|pts)(?!<compound>) (?:\w+)|(?:a|another) (?:[\w-]+ ){{0,2}}?patient of (?:mine|ours)
    (?:^|(?<=[".:] )|the |a |this |my |our |that )(?:[\w-]+ ){{0,2}}?(?:lady|guy|man|woman|gentleman|dude|kid|girl|boy|grandma|grandpa|mom|dad) (?:on|in|from) (?:(?:my|our) (?:service|list|team|unit|ward|floor|clinic|icu|ed|er|panel|section|rotation)|bed|room|the (?:icu|ed|er|next bed|corner bed|hallway bed|bed|ward|unit))
    (?:pronounced|lost) (?:my|our|a|her|him|the|another) (?:[\w'-]+ ){{0,2}}?(?:<patient>|first)
""")
_TOLD_PAST = cue(r"""
    (?:told|asked|said|whispered|cried|squeezed|held|died|passed|coded|came|walked|looked|smiled|wept|thanked|hugged|laughed|refused|was|were|had|left|sat|met|saw|lost|took|gave|admitted|replied|woke|survived|stopped|never|couldn't|didn't|grabbed|nodded|called|reached|handed|brought|knew|wanted|stood|kept|drove|felt)
""")
_BEDSIDE = cue(r"""
    <setting>|bed|bedrail|gown|gurney|stretcher|iv|monitor|the chart|his chart|her chart|exam table|white coat|stethoscope|pager|call room|attending|intern year|third[- ]year|third year|rounding|the scan|the biopsy|the results|diagnos\w+|prognosis|consult|admitted|urgent cares?|terminal|tumou?r|cancer|chemo|dialysis|hospice|comfort care|dying|code|compressions|time of death|icu|ventilator|breathing tube|oxygen|morphine|discharge\w*|admitted|admission|hallway|waiting room|the room|heart stopped|wake up|not going to make it|pudding|sunrise|his bed|her bed|medicine (?:service|ward|rotation|clerkship)|interpreter|social work\w*|insulin|medication|meds|pills|inhaler|wound|surgery|scalpel|consent form|blood pressure|heart failure|a1c|family meeting|goals of care|dnr|psych|overdose|detox|stroke|patient|patients|my list|differential|physical exam|chief complaint|history of present|vitals|preround\w*|visit|appointment|follow-up
""")
_STAFF_SUBJECT = cue(r"""
    (?:my|our|the|an?|one|this|that|his|her) (?:[\w'-]+ ){0,3}?(?:(?:<staff>)(?! (?:year|month|week|rotation|school|life|clinic|med\w*|student))|speaker|author|boss|panelist|coordinator|barista|uber driver|driver|stranger on|seatmate|recruiter|alum\w*|committee|pd|custodian|security guard|friend|kid on|sub-?i|ms\d|m\d|pgy-?\d)(?:,? (?:who|from|in|on|at|with|and (?:my|the|a|her|his)) [^.!?\n]{0,30}?)? (?:told|asked|said|taught|reminded|gave|showed|handed|pulled|looked|smiled|once|whispered|let|stopped|wrote|texted|made|sat|called|walked|stayed|thanked|hugged|noticed|never|always|turned|leaned|replied|answered|was|had|joked|pointed|quizzed|pimped|corrected|spent|took|saw|knew|wanted|of mine|cried|fainted|froze|apologi[sz]ed|whispered|wept|matched|passed|failed|caught|went|came|left|lost|got|\w{3,}ed)
    (?:dr|prof|professor|doctor)\.? \w+ (?:\w+ )?(?:told|asked|said|taught|reminded|gave|showed|handed|pulled|looked|smiled|once|whispered|let|stopped|wrote|made|sat|called|walked|stayed|thanked|noticed|never|always|was|had|took)
""")
_GENERAL = cue(r"""
    patients (?:teach|taught|remind|are|deserve|want|need|often|don't|tell|trust|who|rarely|remember|have|with|like|may|can|should|feel|know|come)
    (?:when|if|whenever|every time|each time|anytime) (?:your |a |the |any |you )?(?:[\w'-]+ ){0,2}?(?:<patient>|they|he|she|you|someone)(?:'s)? (?:says|tells|asks|is|has|comes|presents|refuses|can't|cannot|declines|cries|wants|won't|doesn't|needs|gets|see|hear)
    (?:every|each|any|no|countless|so many|many|some|most|all|numerous|hundreds of|dozens of|thousands of|all the|the) (?:[\w'-]+ ){0,2}?(?:patients|families|encounters|people)
    patient(?:s')? (?:stories|voices)
    (?:the|a|an|your|any|no) (?:[\w-]+ )?(?:patient|someone|person|man|woman) (?:may|might|can|should|will)
""")
_MARK = 0.515
_TAUGHT = cue("(?:taught|teaches) (?:me|us)")
_ASKED_FOR = cue(r"""
    asked (?:me )?for my (?:instagram|insta|number|facebook|handle|linkedin|socials?)|(?:friend|follow|connection) requests?
""")
# Told to thank a colleague: the colleague is the story.
_HONOURS = cue(r"""
    thank(?:s| you)|grateful|kudos|shout-?out|deserves?|heroes?|hero|proud of|that's leadership|be like|who i want to be|the kind of (?:doctor|nurse|physician|resident)|appreciat\w+|raise|credit
""")
_LINGERS = cue(
    "(?:still|always|never|often|keep|can't|won't|will) (?:hear|see|think(?:ing)? (?:about|of)|remember|forget|picture|shake|carry)"
)
_TOUCHED = cue(r"""
    touched|held (?:his|her|my) hand|my hand on|his hand|her hand|shoulder|cried|wept|tears|goodbye|thank you|heart stopped|last breath|pronounc\w+|died|dying|alone|afraid|scared|daughter|son|wife|husband|widow\w*|christmas|grandkids|wedding|photo of|pictures of
""")
_OPENS_WITH_ONE = re.compile(
    r"\W{0,3}(?:(?:i |we )|he|she|his|her|the (?:wife|daughter|son|husband|mother|family|man|woman))\b"
)
_MY_STAFF = cue("(?:my|our|an?|the|this) (?:[\\w'-]+ ){0,3}?(?:<staff>)")
_WAS_MY = re.compile(
    r"(?:he|she|they) (?:was|is|were|are) (?:actually |also )?(?:my|an? (?:visiting|guest|fellow)) (?!patient|first|last|only|sickest)"
)
_PRONOUN = re.compile(r"(?:he|she|they)\b")
_ELSEWHERE = cue(r"""
    asked (?:me )?for my (?:instagram|insta|number|facebook|handle|linkedin|socials?)|(?:friend|follow|connection|contact) requests?|gave us (?:the|fight|our|a way|insulin|penicillin)
    (?:on|in|at) (?:the |my |a |our )?(?:[\w'-]+ )?(?:train|bus|subway|plane|flight|airport|uber|lyft|taxi|gym|church|mosque|temple|coffee shop|caf[eé]|starbucks|bar|restaurant|grocery store|supermarket|linkedin|twitter|reddit|facebook|instagram|zoom|high school|college|campus|library|barbecue|party|wedding|line|elevator|bookstore|tiktok|comments|dms|inbox|audience|conference|cafeteria|booth|dinner|gala|reunion|event|meetup|fair|market|park|beach|lunch|brunch|open house|workshop|lecture|talk|meeting|symposium)|(?:e-?mailed|messaged|dm'?d|commented|replied to my|cold[- ]email\w*|retweeted|posted) |my post|i posted|stay in my lane|marry (?:me|him|her)|proposed|first date|uber driver|recruiter
""")
_THANKS = cue(r"""
    thank(?:s|ful)?|thank you|grateful|gratitude|mentor\w*|proud|congrat\w+|co-?residents?|classmates?|best friend|study partner|my (?:dean|chair|pd|director|professor|teacher|coach|boss|friend|roommate)|letter of|recommendation|matched|match|interview\w*
""")
_ASKS = cue(r"""
    what would you do|what(?:'s| is) (?:your|the) (?:diagnosis|next(?: best)? step|dx|most likely)|which of the following|poll|quiz|next (?:best )?step|tweetorial|differential\?|what (?:do you|are you) (?:think|order|do|thinking)|how would you (?:treat|manage|approach|work)|a thread|clinical pearls?|board review|mcq|vote below|reveal (?:tomorrow|below)
""")
_CLAIMS = cue(r"""
    (?:i|we|our|my|me|us|today|tonight|yesterday|last night|this morning|real case|true story|actual patient|on call|last week|this week)
""")


class PatientStory(Rule):
    """A real patient's story told in public, with no word on consent, publication or a composite.

    What it looks for:
        One particular patient and an encounter the writer claims to have had, told as it happened: what the
        patient said, did or suffered. Stories with stated consent, published cases, composites, fiction, the
        writer's own illness, teachers and colleagues, pearls and aggregate reflections pass.
    Why it matters:
        A story may be tender and still not be ours to tell; patients and families read them too. Asking first,
        or building a composite and saying so, keeps the lesson and the trust.
    Example:
        Today a patient told me I was the first person to sit down all week.
    Instead:
        Sitting down changes what people tell you. (The lesson without the patient; or: shared with her consent.)
    Source:
        Wells et al., Academic Medicine 2015, on publishing stories of patients; AMA Code of Medical Ethics,
        Opinion 2.3.2.
    """

    id = "patient-story"
    category = "patient-story"
    severity = Severity.WARN
    scope = "document"
    bad = (
        "Today a patient told me I was the first person to sit down all week.",
        "I'll never forget the man who apologised to me for dying on my shift.",
        "She squeezed my hand before the biopsy and asked if it would hurt. I said no. I was wrong.",
        "Lost my first patient last night. I drove home in silence and sat in the car for an hour.",
        "Third year, medicine wards, 4 am. An older woman with heart failure asked me to braid her hair. I did.",
        "had a guy in clinic yesterday who rationed insulin to pay rent. he cried when we found him samples",
        "My patient refused dialysis and went home to his tomatoes. I still think about that decision.",
    )
    good = (
        "Patients teach us more than any textbook, if we let them.",
        "Today my attending told me that the best consultants pick up the phone.",
        "When a patient says “I'm fine”, ask a second time.",
        "In a patient with cirrhosis and fever, tap the belly.",
        "A 60-year-old with new AF and a normal echo: what would you do?",
        "With her written permission: today a patient told me what the ward looks like from the bed.",
        "This essay is a composite. He squeezed my hand and asked me whether it would hurt.",
        "When I was a patient myself, a nurse held my hand through the night. I remember that in clinic.",
        "The standardized patient told me I forgot to wash my hands. She was right.",
        "Our case report on relapsing polychondritis is out in Cureus; the patient presented with a red ear.",
        "First day on wards! I presented on rounds, forgot the potassium, survived.",
        "Grateful to every patient who let a nervous student take a history this year.",
    )

    def find(self, reading: Reading) -> Iterator[Finding]:
        """At most one finding, on the clause that tells."""
        told = telling(reading)
        scenes = [found for number in range(len(told)) if (found := _scene(told, number))]
        if not scenes:
            return
        weight, start, end = max(scenes, key=lambda scene: scene[0])
        if weight < _MARK or has_consent(reading) or is_invented(reading) or is_published(reading):
            return
        yield self.finding(
            start,
            end,
            f"“{reading.text[start:end]}” tells of one patient's care, and nothing says that the patient agreed.",
            confidence=round(min(weight, 0.9), 2),
        )


@dataclass(frozen=True, slots=True)
class _Scene:
    """What a sentence shows of one encounter: the three ways of telling it, and the sentences around."""

    here: Told
    around: tuple[Told, ...]
    between: re.Match[str] | None
    tells: re.Match[str] | None
    patient: re.Match[str] | None

    @property
    def mark(self) -> re.Match[str] | None:
        """The words that tell it best."""
        return self.patient or self.between or self.tells

    def near(self, cue: Cue) -> bool:
        """Whether the sentence or one around it holds the cue."""
        return any(cue.search(sentence.words) for sentence in (self.here, *self.around))


def _scene(told: tuple[Told, ...], number: int) -> tuple[float, int, int] | None:
    """How surely a sentence tells a patient's story, and where; None where it does not."""
    here, words = told[number], told[number].words
    around = told[max(0, number - 2) : number] + told[number + 1 : number + 3]
    scene = _Scene(
        here, around, _BETWEEN.search(words), _SUBJECT_TELLS.search(words), _NARRATIVE_PATIENT.search(words)
    )
    mark = scene.mark
    if mark is None or _is_of_another_kind(here) or _is_of_somebody_else(scene, told, number, mark.start()):
        return None
    weight = _weight(scene) * _doubt(scene, told)
    return weight, here.start + mark.start(), here.start + mark.end()


def _is_of_another_kind(here: Told) -> bool:
    """Whether the sentence speaks of patients as such, asks its readers, or stands outside of care."""
    others = (_GENERAL, _ASKS, OWN_FAMILY, OWN_BODY, _ELSEWHERE)
    return here.generic or any(cue.search(here.words) for cue in others)


def _is_of_somebody_else(scene: _Scene, told: tuple[Told, ...], number: int, start: int) -> bool:
    """Whether the one told about is a colleague, a teacher or one of the writer's family."""
    words = scene.here.words
    staff = _STAFF_SUBJECT.search(words)
    if staff and staff.start() <= start:
        return True
    if _PRONOUN.match(words[start:]) and _MY_STAFF.search(words[:start]):
        return True
    if number + 1 < len(told) and _WAS_MY.match(told[number + 1].words):
        return True
    if scene.patient:
        return False
    before = told[max(0, number - 2) : number]
    if any(OWN_FAMILY.search(s.words) or _STAFF_SUBJECT.search(s.words) for s in before):
        return True
    return EVENT.search(words) is not None and not (scene.between and scene.tells)


def _weight(scene: _Scene) -> float:
    words = scene.here.words
    return joined(
        0.5 if scene.patient else 0.0,
        0.35 if scene.between else 0.0,
        0.2 if scene.tells else 0.0,
        0.15 if scene.between and scene.tells else 0.0,
        0.25 if scene.near(_BEDSIDE) else 0.0,
        0.25 if _LINGERS.search(words) else 0.0,
        0.2 if PARTICULAR.search(words) and _TOLD_PAST.search(words) else 0.0,
        0.2 if scene.here.care >= 0.3 else 0.0,
        0.15 if _TOUCHED.search(words) else 0.0,
        0.15 if scene.near(RECENT) else 0.0,
        0.1 if _OPENS_WITH_ONE.match(words) else 0.0,
    )


def _doubt(scene: _Scene, told: tuple[Told, ...]) -> float:
    """0 to 1, what is left of the weight where something that a patient's story has is missing."""
    words, left = scene.here.words, 1.0
    particular = PARTICULAR.search(words) is not None
    if not scene.near(_CLAIMS) and not CARE_ACT.search(words):
        left *= 0.75 if particular and scene.tells else 0.0
    if any(_ASKS.search(sentence.words) for sentence in told):
        left *= 0.6
    if (
        not scene.near(_BEDSIDE)
        and not particular
        and not MEDICAL.search(words)
        and not SETTING.search(words)
    ):
        named = scene.patient or (scene.between and not _PRONOUN.match(scene.between[0]))
        left *= _at_home(told, bool(named))
    if _TAUGHT.search(words) and not scene.near(_BEDSIDE):
        left *= 0.75
    if any(_ASKED_FOR.search(s.words) for s in told):
        left *= 0.6
    if any(_HONOURS.search(s.words) for s in told) and any(_STAFF_SUBJECT.search(s.words) for s in told):
        left *= 0.6
    if not SOMEBODY.search(words) and not particular and not scene.patient:
        left *= 0.5
    return left if scene.near(WRITER) else left * 0.8


def _at_home(told: tuple[Told, ...], named: bool) -> float:
    """How far a scene without one clinical word is still a patient's: less where others are thanked."""
    if any(_THANKS.search(sentence.words) or OWN_FAMILY.search(sentence.words) for sentence in told):
        return 0.5
    return 0.95 if named else 0.85

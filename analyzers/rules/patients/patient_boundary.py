"""Words or acts that confirm a care relationship in public, or carry it into private life."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from analyzers.document import Kind
from analyzers.finding import Finding, Severity
from analyzers.reading import Context, Reading, lowered
from analyzers.rule import Rule
from analyzers.rules.patients.crossing import crossings
from analyzers.rules.patients.excuses import is_invented
from analyzers.rules.patients.telling import joined
from analyzers.rules.patients.wording import Cue, cue

_ONE = r"(?:(?:my|our|a|an|the|this|that|one of (?:my|our)|some of (?:my|our)|former|old|ex|two|three|current|new|discharged|several|a few|few|of|all) ){1,3}(?:[\w'-]+ ){0,2}?(?:patients?|pts?|new admission|admission|consult)(?!<compound>)"
_MET = r"(?:someone|somebody|(?:a|the|this|that) (?:guy|girl|man|woman|lady|kid|person|dude|cutie)) (?:that |who |whom )?(?:i|we) (?:just |once |recently |had )?(?:discharged|treated|took care of|admitted|examined|saw|stitched|sutured|met|cared for|diagnosed|delivered|intubated|operated on)(?: [\w']+){0,2}? (?:in|on|at|last|this|from|as|yesterday|today)"
_IN_BED = r"(?:the|that|my|this) (?:[\w'-]+ ){0,3}?(?:guy|girl|man|woman|lady|kid|patient|pt|mom|dad|wife|husband|daughter|son|family|widow|resident)(?: (?:in|from|on|of) (?:bed|room|bay|\d+|clinic|my|our|the (?:ed|er|icu|ward|unit|floor))(?: ?\d+\w?)?)"
_PATIENT = rf"(?:{_ONE}|{_MET}|{_IN_BED}|mr\.? \w+|mrs\.? \w+)"
_SOMEONE = rf"(?:{_PATIENT}|him|her|them)"
_SITE = r"(?:facebook|fb|instagram|insta|ig|tiktok|snapchat|snap|twitter|linkedin|tinder|hinge|bumble|socials?|social media|whatsapp|venmo|strava|threads|discord|reddit|youtube|telegram|signal|onlyfans|bluesky|mastodon|spotify)"
_ONLINE = rf"(?:{_SITE}|google|the internet|online|web|court records|county records|public records|arrest records?|mugshots?|obituar\w+|zillow|profiles?|accounts?)"
_YOUR_CARE = r"your (?:[\w'-]+ ){0,3}?(?:<medical>|visits?|appointments?|procedure|results?|test results?|chart|records?|ultrasound|urine|repair|recovery|incision|knee|hip|baby|delivery|follow-?up|vitals?|blood pressure|blood sugar|pressures?|stay|hospital stay|medications?|medicines?|dose|nurse|doctor that day|recollection|complaint about|condition|care|pdmp|refills?)"

# Second person and the past of a care relationship: two of these together confirm it.
_YOU_WERE = cue(r"""
    you (?:were|left|came|arrived|waited|missed|refused|declined|asked|told|called|requested|demanded|cancell?ed|no-?showed|skipped|tested|signed|brought|had been|had|yelled|walked out|didn't|did not|never|received|got|spent|met with|saw|presented|checked|have been|'ve been|wanted|needed|expected|agreed|stopped|chose|rated|sat|only)
    when you (?:were|came|visited|saw|left|called|arrived|checked)
    since you (?:were|came|left|saw|started|stopped)|(?:at|during|after|before|from|of) your (?:last |recent |first |second |most recent |entire )?(?:visit|appointment|stay|procedure|surgery|admission|hospitali[sz]ation|delivery|colonoscopy|exam)
    (?:remember|recall|regarding|about) your (?:visit|appointment|stay|case|care|surgery|delivery)|back on your feet|see you (?:back |again )?(?:in|at|for) (?:my |the |our |your )?(?:next |annual )?(?:[\w-]+ years?|clinic|office|follow-?up|visit|appointment|check-?up)|you'd (?:skipped|missed|refused|been|had|stopped|come)|told you it would|your (?:<medical>|knee|hip|stress test|procedure|results?|labs?|scans?|surgery|delivery|repair) (?:[\w ]{1,20} )?(?:went|turned out|came (?:back|out)|looks?|looked|healed|is healing|was (?:perfect|normal|clean|clear|negative|fine))|your recollection|your account of|as you (?:know|recall|were told|will recall)|seeing you|treating you|meeting you|caring for you|looking after you|have you (?:back )?(?:in|at|with)
""")
_WE_DID = cue(r"""
    (?:we|i|dr\.? \w+|our (?:team|staff|doctors?|nurses?|provider|records)|the (?:doctor|nurse|staff|team)|my (?:staff|nurse|team)) (?:did |have |had |also |clearly |actually |even |both |carefully |all |just |thoroughly |personally |reviewed and ){0,2}(?:treated|saw|see|could review|evaluated|examined|offered|prescribed|referred|diagnosed|ordered|operated|called|told|explained|spent|gave|admitted|discharged|dismissed|reviewed|remember|discussed|recommended|documented|checked|advised|refused|declined|asked|refilled|removed|delivered|repaired|show|shows|indicate|looked|read|enjoyed|loved)
    as (?:we|i|dr\.? \w+) (?:discussed|explained|talked about|told you|mentioned|reviewed|said|documented)
    (?:glad|happy|pleased|delighted|thrilled|so nice|great|wonderful|lovely|good|sorry|relieved)(?: to (?:hear|see|have|know))?(?: that)?
    (?:the|your) (?:wait|visit|delay|appointment)~ (?:was|were|is)|(?:was|were|came back|showed|shows|confirmed|revealed|is|are|went|looked|looks) (?:\w+ )?(?:read|normal|negative|positive|clear|fine|well|high|low|elevated|back|ready|healing|benign|within|discussed|reviewed|explained|offered|stable|better|great|perfect)
""")
_YOUR = cue(_YOUR_CARE)
_TO_REVIEWER = cue(r"""
    (?:^|(?<=\n))(?:hi|hello|dear|hey) (?:mr|mrs|ms|miss|[a-z]+)\.? ?[\w-]*,|thank(?:s| you) for (?:your|the|taking the time|leaving|sharing) (?:[\w-]+ )?(?:review|feedback|stars?|comments?|kind words|rating)|thank(?:s| you),? (?:so much,? )?[\w-]+,? for the (?:[\w-]+ )?(?:stars?|review|rating|kind words|shout-?out)|(?:her|his|their|that) review|(?:left|leaving|gave|posted) (?:us |me )?(?:a |an )?(?:[\w-]+ )?(?:stars?|review)|(?:your|this|the|a|one-star|1-star|negative|bad|five-star|5-star|google|yelp) (?:[\w-]+ )?review|we(?:'re| are) sorry (?:you|that you|for)|sorry (?:you felt|to hear|that you|for the wait)|@\w+,? (?:glad|thanks|hope|your|you|great|good|so)
""")
_CONFIRMED = cue(r"""
    (?:reviewed|looked at|pulled(?: up)?|read|checked|have|went through) your (?:chart|records?|file|visit notes?)
    that was (?:my|our) (?:[\w'-]+ ){1,4}?(?:on|in|around|inside) you(?:r \w+)?
    your (?:a1c|labs?|troponins?|ct|mri|biopsy|urine|potassium|blood pressure|pressure|sugars?|scan|x-?ray|cholesterol|creatinine|tsh|thyroid|ecg|ekg|drug screen) (?:was|were|came back|showed|is now) (?:\w+ )?(?:\d[\d.]*|normal|negative|positive|clean|abnormal|high|low|fine|perfect|through the roof)
    (?:caring for|operating on|treating|looking after|taking care of|delivering) you (?:[\w']+ ){0,2}?(?:after|during|through|when|while|for) (?:your|you)
    (?:it was|that was|i was|i'm|we were|i am) (?:me|us|the (?:[\w-]+ ){0,2}?(?:one|student|resident|intern|doctor|nurse|person|team)) (?:who|that) (?:did|drew|took|put|read|saw|stitched|sutured|delivered|placed|started|removed|set|held|examined|admitted|treated|met) (?:you\b|your\b)
    (?:spent|sat|met|went over)(?: [\w']+){0,5}? with you (?:[\w']+ ){0,3}?(?:discussing|reviewing|going over|explaining|about your|at|in|on)
    you (?:waited|were triaged|had to wait|sat)[^.!?\n]{0,60}?your (?:[\w-]+ ){0,2}?(?:<medical>|chest pain|troponins?|labs?|tests?|imaging|results?|symptoms)
    (?:when|since|while|after|before|because) you (?:were|came|visited|saw|left|checked|presented|stayed|arrived|had) (?:[\w']+ ){0,4}?(?:seen|admitted|with us|in(?:to)?(?: to)? (?:see )?(?:us|me|our (?:clinic|office|ed|er|hospital|unit)|my (?:clinic|office)|the (?:clinic|office|ed|er|icu|hospital))|to (?:us|our|my)|our (?:clinic|office|ed|er|unit|hospital)|discharged|treated)
    you (?:were|are|have been|'ve been|became) (?:seen|treated|admitted|evaluated|our patient|my patient|a patient (?:here|of (?:ours|mine|dr))|one of our patients|discharged|in (?:our|my) (?:clinic|office|ed|er|icu|unit|care|practice|exam room))
    (?:joy|pleasure|hono[u]?r|privilege|happy|glad|great|fun|delight) (?:to|for us to) (?:take out|remove|fix|repair|deliver|replace|operate on|treat|care for|look after|take care of|set) (?:you\b|your \w+)
    (?:the|your) (?:refill|medications?|prescription|procedure|opioids?|antibiotics?|scan|mri|note|sick note|surgery) you (?:wanted|asked for|requested|demanded|needed)
    you (?:were|are) my (?:[\w-]+ ){0,2}?(?:delivery|case|intubation|admission|surgery|save|code|transplant)|your (?:drug|urine|tox) (?:screen|test)s? (?:says?|show\w*|was|came|tells?|disagrees?|speaks?)
    (?:great|good|nice|lovely|wonderful|pleasure|glad|happy) (?:seeing|meeting|treating|to (?:see|meet|treat|have (?:seen|had|treated))) you (?:[\w']+ ){0,3}?(?:in (?:clinic|my clinic|our (?:clinic|office|ed|er|unit)|the (?:clinic|office|ed|er|icu|hospital))|at (?:your|my|our) (?:visit|appointment|clinic|office|practice)|on rounds|during your|as (?:a|our|my) patient)
    thank(?:s| you) for (?:choosing|trusting|letting) (?:us|me|our \w+) (?:with|to|for|do|take) (?:[\w'-]+ ){0,3}?your (?:[\w'-]+ ){0,2}?(?:<medical>|knee|hip|care|baby|procedure|repair)
""")
_BEFRIENDS = cue(rf"""
    (?:friended|friending|dm'?e?d|dming|dm'?ing|texted|texting(?: with)?|still in touch with|chatting with|snapped|snapchatted|facetimed|facetiming|whatsapped|direct[- ]messaged|slid into (?:the dms of )?|poked) (?:back )?(?:{_PATIENT})(?:'s (?:mom|dad|wife|husband|son|daughter|sister|brother|dms))?
    (?:friend|follow|followed|following|add|added|adding|found|find|connected with|connecting with|message|messaged|messaging|liked|commented on|invited|inviting|sent|send|request|requested|tagged|tagging|mutuals with|friends with) (?:back )?(?:all |most |some |a bunch of )?(?:{_PATIENT}|{_ONE}'s (?:mom|dad|wife|husband|moms|families|family|daughter|son))s?(?:'s?)? ?(?:[\w'-]+ ){{0,3}}?(?:on (?:my )?{_SITE}|(?:an? )?(?:friend|follow|connection|facebook|linkedin|instagram|insta) (?:request|invite)|{_SITE}|profile|posts?|stories|selfies?|@\w+)
    (?:{_PATIENT}|^patient|^pt) (?:[\w']+ ){{0,6}}?(?:friended|friend requested|follow(?:ed|s)|add(?:ed|s)|dm'?e?d|messaged|texted|texts|requested|found|connected with|slid into|tagged|sent|matched with) (?:me|my (?:dms?|insta\w*|inbox|facebook|number|linkedin|profile|\w+)|us|each other)(?:[^.!?\n]{{0,60}}?) (?:i|we|i've|we've|now|so)(?:'ve|'re)? (?:\w+ ){{0,2}}?(?:accept\w*|followed|added|said yes|hit|clicked|friends|replied|answered|text|talk\w*|chat\w*|texting|connected|approved|follow|been|like|said sure|wrote back)
    (?:accept(?:ed|ing)?|approved|said yes to|confirmed|hit (?:accept|confirm) on|clicked accept on) (?:[\w']+ ){{0,2}}?(?:friend|follow|connection|facebook|instagram|linkedin|fb) ?(?:request|invite|invitation)s? (?:from|of) (?:{_PATIENT}|patients?)
    (?:accept(?:ed|ing)?|approved|confirmed) (?:{_PATIENT}|his|her|their)(?:'s)? (?:[\w'-]+ ){{0,2}}?(?:friend|follow|connection|facebook|instagram|linkedin|fb) ?(?:request|invite|invitation)s?
    {_ONE}(?:'s (?:mom|dad|wife|husband|son|daughter|sister|brother|parents|family))? and (?:i|me|myself) (?:now |still |both |have been |'ve been )?(?:follow|are|text|texted|chat|dm|talk|message|became|snap|facetime|swap|exchanged|connected|been)(?: (?:[\w']+ ){{0,2}}?(?:each other|friends|on {_SITE}|every day|daily|all the time|numbers|memes|besties|dating|texting|close))?
    (?:have|keep|put|got|run|manage|started|created|made|set up|moderate) (?:all |most |some )?(?:of )?(?:an? |my |our )?(?:[\w-]+ ){{0,4}}?(?:patients) (?:all )?(?:in|on|into) (?:an?|my|our|the) (?:[\w-]+ )?(?:group chat|chat|whatsapp|telegram|facebook group|discord|group text|thread)
    (?:friend|follow|connection|facebook|linkedin|instagram) (?:request|invite) from (?:{_PATIENT})(?:'s \w+)?[^\n]{{0,50}}?(?:accepted|sends me|now we|we talk|texts me|comments on|likes my|now i|we're friends|and yes)
    (?:add|friend|follow|accept|dm|text) (?:every|all|most|any|each)(?: of)? (?:my |our )?(?:[\w-]+ )?patients? (?:[\w']+ ){{0,4}}?(?:on |via )?(?:my )?{_SITE}
    found my (?:venmo|instagram|insta|facebook|number|tiktok|cash ?app)[^.\n]{{0,60}}?(?:care|patient|discharge|clinic|tip)
    (?:going to|invited to|attending|danced at|at|went to) (?:my|a|our) patient's (?:wedding|birthday|party|graduation|baby shower|quincea\w+|barbecue|cookout|christmas \w+)
    (?:i|we|yes i) (?:friend|dm|add|snap|text) (?:all |most )?(?:of )?(?:my|our) (?:[\w-]+ ){{0,3}}?patients
    (?:{_IN_BED})[^\n]{{0,60}}?(?:i'm on|find me on|follow me on|add me on|my handle) ?{_SITE}?
    asked (?:me )?for my (?:number|instagram|insta|snap|digits|ig|handle|socials)(?=[^\n]{{0,60}}(?:sutur|stitch|discharg|exam|bed|patient|clinic|ward|rounds|\biv\b|shift))[^\n]{{0,60}}?(?:gave|said yes|wrote|typed|handed|of course)
    (?:friends?|mutuals|facebook friends|insta friends|connected|pen pals|gym buddies|in touch) (?:now )?(?:with|on \w+ with) (?:[\w']+ ){{0,2}}?{_PATIENT}(?:s)?
    (?:(?:so |very |super )?proud of|congrats to|congratulations to|shout ?-?out to|happy birthday to|look at|go follow|follow|love) (?:my|our|one of my|a|former|this) (?:[\w'-]+ ){{0,3}}?(?:patient|pt),? @\w+
    (?:gave|giving|give|slipped|handed|offered|wrote|writing|sent|left|texted|put) (?:[\w'-]+ ){{0,5}}?(?:my (?:personal |own |private |cell |mobile |real |home |phone |instagram |insta |whatsapp |venmo ){{0,3}}(?:number|cell|phone number|cell phone|email|instagram|handle|snap|whatsapp|digits|ig))[^.!?\n]{{0,50}}?(?:{_PATIENT}|patients?|discharge (?:papers|summary|instructions)|\bhim\b|\bher\b)
    (?:gave|giving|slipped|handed|sent|texted|give) (?:all )?(?:{_SOMEONE}|my patients) (?:[\w']+ ){{0,2}}?my (?:personal |own |private |cell |mobile |real |home |phone |instagram |insta |whatsapp ){{0,3}}(?:number|cell|phone number|cell phone|instagram|handle|snap|whatsapp|digits|ig|email|socials)
    (?:whatsapp|facebook|telegram|signal|group chat|text thread|discord|groupme|slack|messenger|viber|imessage) ?(?:group|chat|channel|thread|server)? (?:with|for|of|full of) (?:all |some |several )?(?:(?:my|our) (?:[\w'-]+ ){{0,3}}?patients)
    (?:add(?:ed|ing)?|invited|put|inviting) (?:(?:all|some|several|a few|two|three) )?(?:of )?(?:my|our|the) (?:[\w'-]+ ){{0,3}}?(?:patients?|pts) (?:[\w']+ ){{0,3}}?(?:to|into|on|in) (?:an?|the|my|our) (?:[\w'-]+ ){{0,3}}?(?:whatsapp|facebook|telegram|group chat|chat|instagram|discord|close friends|mailing list)
""")
_DATES = cue(rf"""
    (?:dating|dated|date|kiss(?:ed|ing)|hook(?:ed|ing) up with|slept with|sleeping with|seeing|crush on|flirt(?:ed|ing)? with|swiped right on|matched with|asked out|went out with|going out with|engaged to|dinner with|drinks with|coffee date with|prom with|in love with|fell for|falling for|married|moved in with|texting with) (?:[\w']+ ){{0,2}}?(?:(?:my|our|a|an|one of (?:my|our)) (?:former |old |ex-?|recent |hot |cute |discharged |clinic |psych |favou?rite |\w+ ){{0,2}}(?:patient|pt)(?!<compound>)(?:'s (?:son|daughter|wife|husband|mom|dad|brother|sister))?|someone (?:i|who i|that i) (?:treated|took care of|met|admitted|examined|discharged|saw) (?:on|in|as|at|when|last)?)
    {_PATIENT} (?:from [^.!?\n]{{1,20}} )?(?:[\w']+ ){{0,3}}?(?:asked me out|asked me on a date|asked for my number|slid into my dms)[^.!?\n]{{0,40}}?(?:said yes|yes|friday|saturday|gave|dinner|drinks|date|we're|going|why not|tempted|cute)
    (?:he's|she's|he is|she is|they're) not (?:technically |really )?my patient any ?more,? so[^.!?\n]{{0,60}}
    (?:discharged|discharge papers|signed (?:his|her) discharge)[^.!?\n]{{0,60}}?(?:date|dinner|drinks|coffee|asked (?:him|her) out|number)
    (?:bought|sold|sell|selling|rent(?:ed|ing)?|lent|borrowed|borrowing|hired|hire|invest(?:ed|ing)? (?:with|in)|business (?:with|partner\w*)|partnered with|partnering with|going into business with|tutor(?:ing)?|babysit\w*|house-?sit\w*) (?:[\w'-]+ ){{0,5}}?(?:from|to|with|for|by|in) (?:my|our|a|an|one of (?:my|our)) (?:[\w'-]+ ){{0,2}}?(?:patient|pt|patients)(?!<compound>)(?:'s (?:company|startup|business|restaurant|shop))?
    (?:my|our|a|one of (?:my|our)) (?:[\w'-]+ ){{0,2}}?(?:patient|pt) (?:[\w']+ ){{0,3}}?(?:invested|is investing|is my (?:new )?(?:landlord|realtor|business partner|contractor|accountant|client|tenant|investor)|sold me|rented me|offered me a job|and i (?:are|started|opened|launched|went))
    (?:dating|married|marrying|engaged to|kissed|in love with|seeing|met) (?:the|a|that) (?:guy|girl|man|woman|nurse's patient|patient) (?:whom |that |who )?i (?:sutured|stitched|treated|admitted|discharged|examined|casted|intubated|saw in (?:the )?(?:ed|er|clinic))
    {_ONE} (?:(?:that |who )?i (?:discharged|treated|saw|admitted|operated on)[^.!?\n]{{0,30}}? )?(?:just )?(?:is|are|became|turned|just became) (?:now |also |officially )?my (?:new )?(?:airbnb host|business partner|landlord|realtor|contractor|accountant|tenant|investor|co-?founder|roommate|girlfriend|boyfriend|trainer|client|financial adviser|financial advisor)
    i'm (?:his|her) (?:[\w-]+ )?(?:doctor|resident|fellow|student|physician|cardiologist|intern|nurse)[^\n]{{0,80}}?(?:fund|invest|hire|job|deal|my app|business|startup|deck)
    (?:hired|hiring|lent money to|loaned money to|borrowed money from|in business with|tenant is) (?:[\w'-]+ ){{0,2}}?(?:my|our|a|one of my) (?:[\w'-]+ ){{0,2}}?(?:patient|pt)(?!s?<compound>)
""")
_LOOKS_UP = cue(rf"""
    (?:google[d]?|googling|stalk(?:ed|ing)?|facebook(?:ed|ing)?|insta-?stalk(?:ed|ing)|creep(?:ed|ing) on|lurk(?:ed|ing)? on|snoop(?:ed|ing)? on|deep[- ]div(?:ed|ing) on|research(?:ed|ing)) (?:[\w']+ ){{0,2}}?(?:{_PATIENT}|the (?:[\w'-]+ ){{0,3}}?(?:guy|girl|man|woman|lady|kid|patient|pt)(?: (?:in|from|with|on) (?:bed|room|\d|clinic|my|our|the))|(?:every|each|all) (?:of )?(?:my |our )?(?:new )?(?:patients?|admissions?|pts?))(?: (?:after|before|on|and|to|last|online|during|out|because|when|just|from|name|names|'s))?
    (?:look(?:ed|ing)? up|search(?:ed|ing)? (?:for|up)?|found|checked out|scroll(?:ed|ing) through|went through|looking through|screenshotted|browsed|peeked at|checking|dug up|pulled up|stumbled (?:on|upon)|tracked down) (?:[\w']+ ){{0,2}}?(?:{_PATIENT}|(?:his|her|their)|(?:the|that) (?:[\w'-]+ ){{0,3}}?(?:guy|girl|man|woman|lady|kid|patient|pt)(?:'s)?(?: (?:in|from) [\w ]{{1,12}})?) ?(?:[\w'-]+ ){{0,4}}?(?:on |through |up on |via )?{_ONLINE}
    (?:looked|look|looking|searched) (?:{_SOMEONE}) up(?: (?:on|online|in|after|last|when|because|during|just|later|afterwards|at home))
    (?:check(?:ed|ing)?|stalk(?:ed|ing)?|read|watch(?:ed|ing)?|saw|seen|found|scroll(?:ed|ing)?(?: through)?|peek(?:ed|ing)? at|rabbit hole on|through|snoop\w* (?:on|through)|lurk\w* on|looked at|looking at|deep in|ended up on|landed on) (?:all of |all |up )?(?:{_PATIENT})'s? (?:[\w'-]+ ){{0,2}}?{_ONLINE}
    (?:keep(?:ing)? tabs on|check(?:ing)? (?:in |up )?on|keep(?:ing)? up with|follow(?:ing)? up on|follow(?:ing)?|track(?:ing)?) (?:all )?(?:my |our )?(?:{_PATIENT}|old patients|former patients|past patients) (?:via|on|through|over) (?:their )?{_SITE}
    (?:searched|googled|typed(?: in)?|looked up|search|google) (?:up )?(?:his|her|their) (?:full |last )?(?:name|obituary|address|face|profile|family|wife|husband|daughter|son)(?=[^\n]{{0,120}}(?:death certificate|rounds|shift|discharge|clinic|chart|admi|died|coded|room|ward|icu|hospital|patient))
    {_ONLINE} (?:says|said|tells me|told me|shows|showed|reveals|revealed|confirms|confirmed)~ …(?:my|our) (?:[\w'-]+ ){{0,3}}?(?:patient|pt)
    {_PATIENT} (?:[\w']+ ){{0,4}}?(?:(?:was|is|has|turned out|used to)[^.!?\n]{{0,60}}? )?(?:according to|per|i know because|thanks to|found out (?:on|from|via)|from) (?:his|her|their|a|my|the) ?(?:[\w'-]+ ){{0,2}}?{_ONLINE}
    (?:his|her) (?:facebook|instagram|insta|tiktok|linkedin|tinder|hinge|twitter|venmo|fb|mugshot|mug shot|arrest record|dating profile)(?: \w+){{0,3}} (?:is|was|says|said|shows|showed|tells|told|had|has|looks)[^.!?\n]{{0,60}}
    (?:curious|curiosity|couldn't help|could not help|had to know|nosy|bored on call|down a rabbit hole|guilty)[^.!?\n]{{0,40}}?(?:googled|looked (?:him|her|them) up|searched|facebook|instagram|stalked|mugshot)(?: (?:him|her|them|his|the patient|my patient|for))?
""")
_OFFERS = cue(r"""
    (?:slide|hop|drop|jump|get) (?:into|in) (?:my |the )?(?:inbox|dms?|messages)[^.!?\n]{0,20}? your (?:[\w'-]+ ){0,3}?(?:labs?|results?|scans?|symptoms?|meds|medications?|mri|x-?rays?|bloodwork|blood work|reports?|rash|ecg|ekg|biopsy|history)
    (?:dm|message|text|whatsapp|inbox|pm|email|hmu|ping|slide into my dms|send|shoot)(?: me)? (?:[\w'-]+ ){0,4}?(?:your|a (?:pic|photo|picture) of|pics? of|photos? of) (?:[\w'-]+ ){0,3}?(?:symptoms?|labs?|rash|scan|mri|x-?ray|med(?:ication)?s?|results?|blood ?work|ecg|ekg|history|a1c|condition|case|reports?|mole|meds list)(?: [\w']+){0,8}
    (?:dm|message|text|whatsapp|inbox|pm|hmu)(?: me)? (?:[\w'-]+ ){0,3}?(?:and|&|so|if|for)[^.!?\n]{0,30}?(?:(?:i'll|i will|i can|we'll|we can|let me)[^.!?\n]{0,30}?(?:prescri|diagnos|treat |refill|tweak|titrate|look at your|read your|interpret|adjust|call in|get you (?:on|a)|start you|script|dose|meds)|prescri\w+|consult|diagnos\w+|treatment plan|second opinion|dose|refill|start you|sick note|adjust your)(?:[^.!?\n]{0,30}?(?:prescri\w+|diagnos\w+|treat|refill|look at|read|interpret|tell you|adjust|call in|consult|get you|start you|review your|walk you|script|dose|plan|sort|fix|meds?))?
    (?:i'll|i can|happy to|i will|we can) (?:just )?(?:treat|prescribe|diagnose|manage|adjust|refill|call in|send (?:in )?(?:a|the|your)|look at your|review your|interpret your) (?:[\w'-]+ ){0,6}?(?:over|via|by|through|in|on) (?:dm|dms|text|whatsapp|inbox|messages?|instagram|telegram|messenger|linkedin)
    (?:treated|treating|manage|managing|prescribed|prescribing|diagnosed|follow up with|adjust(?:ed|ing)?|check(?:ing)? in on|checked on) (?:[\w'-]+ ){0,5}?(?:over|via|by|through|in|on) (?:dm|dms|text|whatsapp|instagram|facebook|telegram|messenger|snapchat|linkedin|my personal phone)
    (?:my|our) patients? (?:all |now |still |just )?(?:text|texts|dm|dms|whatsapp|whatsapps|call|calls|messages?|facetime|snap) me (?:on|at|via|through|their|his|her|all|directly|anytime)[^.!?\n]{0,40}
    (?:slots?|consults?|consultations?|visits?|second opinions?) (?:in|via|through|over|by) (?:my )?(?:dm|dms|inbox|whatsapp|telegram|instagram)
""")
_REFUSES = cue(r"""
    (?:declin\w+|refus\w+|ignor\w+|reject\w+|turn(?:ed|ing)? down|said no|say no|(?:did not|didn't)(?! (?:know|expect|even|think|mean|care|hesitate))|never|don't|do not|won't|wouldn't|will not|shouldn't|should not|(?:can't|cannot|couldn't)(?! (?:help|resist|stop|believe|wait))|must not|not to|no one|nobody|avoid|without|resist\w*|unacceptable|inappropriate|instead of|rather than|isn't|is not|is it (?:ok|okay|ethical|appropriate|ever)|should (?:you|we|i|doctors|students|residents|physicians)|whether to|when to|how to|why (?:i|we|you)|what (?:to do|would you)|before you|think twice|boundar\w+|guidance|guidelines?|polic\w+|ethics|unethical|professionalism|settle\w*|fined|hipaa|opinion \d|ama|survey|study|percent|%|workshop|lecture|vignette|module|hypothetical|if an?|when an?|tempt\w*|privacy settings|patient relations|portal|mychart|e-?consults?|not my|please call|please contact|please don't|violat\w+)
""")

_CAREER = cue(r"""
    cv|resume|personal statements?|essay|eras|application|experiences? section|draft|poster|abstract|slides|email|mentor\w*|letter|study plan|schedule|score|interview\w*|anki|notes|link|pdf|questions about (?:the )?match|patient relations|portal
""")
_SAYS_NOTHING = cue(r"""
    portal|mychart|(?:we|i) (?:cannot|can't|are unable to|do not|don't|never|may not) (?:confirm|discuss|comment)|privacy laws?|hipaa|if you (?:were|are|have been)
""")


@dataclass(frozen=True, slots=True)
class _Frame:
    """One way of crossing the line.

    Attributes:
        pattern: How it is said.
        message: What to say of it; `{span}` stands for the words.
        unless: What excuses it in its sentence.
        hints: Pieces of words; a text that holds none of them cannot match.
        confidence: 0 to 1.
    """

    pattern: Cue
    message: str
    unless: Cue
    hints: str
    confidence: float = 0.85


class PatientBoundary(Rule):
    """A care relationship confirmed in public, or carried into private life.

    What it looks for:
        Replies that confirm somebody was a patient ("when you were in our clinic"), befriending, following or
        messaging patients, dating them, looking them up out of curiosity, treating by direct message,
        giving them a private number, doing business with them. Declining and guidance pass.
    Why it matters:
        Confirming that somebody is a patient discloses it, even when they wrote first. Patients cannot easily
        say no to the person who treats them; that is why the line is ours to keep.
    Example:
        As we discussed when you were in our clinic, your labs were normal.
    Instead:
        We take feedback seriously. Please call our patient relations office.
    Source:
        HHS Office for Civil Rights settlements over replies to online reviews (2019, 2022); FSMB social media
        policy 2019; AMA Code of Medical Ethics, Opinion 2.3.2.
    """

    id = "patient-boundary"
    category = "patient-boundary"
    severity = Severity.BLOCK
    bad = (
        "As we discussed when you were in our clinic, your labs were normal.",
        "Sorry you felt rushed, but you were seen here on a Friday and we spent forty minutes with you.",
        "A patient from last month found me on Instagram and of course I accepted.",
        "Couldn't help it, googled my patient after rounds. Turns out he was in a band.",
        "Gave my patient my personal number so she can text me anytime.",
        "Started a WhatsApp group with my clinic patients and it's the best thing I've done.",
        "DM me your labs and I'll adjust your dose.",
        "Went out with a former patient last weekend. He's discharged, relax.",
    )
    good = (
        "We take feedback seriously. Please call our patient relations office so that we can listen.",
        "A patient sent me a friend request. I declined and told her why on her next visit.",
        "Should you google a patient? Our ethics workshop takes that on tonight.",
        "Looked up the PARADIGM trial after rounds and finally understood the run-in period.",
        "Following patient advocates on here has changed how I take a history.",
        "Sent the e-consult through the portal and had an answer by noon.",
        "Physicians should not accept friend requests from current patients.",
        "Connecting with residents and patients' organisations at the meeting was a joy.",
    )

    def find(self, reading: Reading) -> Iterator[Finding]:
        """A finding for every frame in a sentence that neither declines nor advises."""
        text = lowered(reading.plain)
        yield from self._confirmed(reading, text)
        for frame in _FRAMES:
            if not any(hint in text for hint in frame.hints.split()):
                continue
            for match in frame.pattern.finditer(text):
                sentence = reading.sentence_at(match.start())
                if frame.unless.search(text, sentence.start, sentence.end):
                    continue
                if reading.inside(_EXCUSED, match.start(), match.end()) or is_invented(reading):
                    continue
                words = reading.text[match.start() : match.end()]
                yield self.finding(
                    match.start(),
                    match.end(),
                    frame.message.replace("{span}", words),
                    confidence=frame.confidence,
                )
        if not is_invented(reading):
            for crossing in crossings(reading):
                words = reading.text[crossing.start : crossing.end]
                yield self.finding(
                    crossing.start,
                    crossing.end,
                    f"“{words}” {crossing.what}.",
                    confidence=crossing.weight,
                )

    def _confirmed(self, reading: Reading, text: str) -> Iterator[Finding]:
        """A finding on the words that confirm, in a text that speaks to a person about that person's care."""
        if " you" not in text and not text.startswith("you"):
            return
        to_reviewer = 0.3 if _TO_REVIEWER.search(text) or reading.frame.kind is Kind.REPLY else 0.0
        for sentence in reading.sentences:
            words = text[sentence.start : sentence.end]
            if _SAYS_NOTHING.search(words) or _TO_ALL.search(words):
                continue
            found = [(weight, match) for pattern, weight in _CONFIRMING if (match := pattern.search(words))]
            if not found or found[0][0] == _WE_DID_WEIGHS:
                continue
            weight = joined(to_reviewer, *(weight for weight, _ in found))
            if weight >= _MARK and not reading.inside(_EXCUSED, sentence.start, sentence.end):
                start, end = sentence.start + found[0][1].start(), sentence.start + found[0][1].end()
                message = f"“{reading.text[start:end]}” confirms that this person was a patient."
                yield self.finding(start, end, message, confidence=min(0.95, round(weight, 2)))
                return


_MARK = 0.6
_WE_DID_WEIGHS = 0.25
_CONFIRMING = ((_CONFIRMED, 0.6), (_YOU_WERE, 0.3), (_YOUR, 0.3), (_WE_DID, _WE_DID_WEIGHS))
_SITES = "patient's friend follow add dm text messag insta facebook fb whatsapp linkedin number cell tag tiktok snap chat @ accept request group thread inbox telegram signal twitter digits"
_TIES = "fund i'm his i'm her went out going out date dating kiss dinner drinks coffee crush flirt hook slept asked married hired hiring business bought sold sell rent lent borrow landlord invest partner love talking texting boyfriend girlfriend yes not technically tutor"
_SEARCHES = "google stalk look search facebook fb insta ig tiktok linkedin online profile mugshot obituar rabbit snoop lurk creep social curio nosy internet venmo tinder hinge found scroll check records couldn't"
_MESSAGES = "dm message text whatsapp inbox pm email hmu ping send shoot slots telegram instagram facebook snapchat messenger personal phone consult"
_TO_ALL = cue(r"""
    if you (?:were|are|have|ever|had|left|missed|see|feel|think)|when you (?:are|have|see|feel|apply|start|match)|have you (?:ever|had|been)|did you (?:know|ever)|ask your (?:doctor|physician|pcp)|talk to your (?:doctor|physician|pcp|family)|your (?:patients?|program|residents?|attending|application|interviewers?|team|mentors?|students?|interview|essay|cv|poster|talk|abstract|paper|future|score|colleagues)|you all|many of you|some of you|to everyone|all of you|co-?residents?|interns|applicants?|med students|future (?:residents|doctors)
""")
_OFFERS_NO_CARE = Cue(f"{_REFUSES.expression}|{_CAREER.expression}")
_EXCUSED = frozenset({Context.MENTION, Context.GUIDANCE, Context.QUOTED})
_FRAMES = (
    _Frame(_BEFRIENDS, "“{span}” takes contact with a patient out of care.", _REFUSES, _SITES),
    _Frame(_DATES, "“{span}” makes a patient part of private life.", _REFUSES, _TIES),
    _Frame(_LOOKS_UP, "“{span}” looks a patient up outside of care.", _REFUSES, _SEARCHES),
    _Frame(_OFFERS, "“{span}” offers care through private messages.", _OFFERS_NO_CARE, _MESSAGES, 0.8),
)

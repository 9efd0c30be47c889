"""Words about pictures: that one is shown, of what, of whom, and what makes it harmless."""

from __future__ import annotations

from analyzers.rules.patients.wording import cue

_PICTURE = r"(?:photos?|pics?|pictures?|selfies?|snaps?|snapshots?|images?|screenshots?|screen ?shots?|screengrabs?|screen recordings?|videos?|clips?|reels?|footage|tiktoks?|stor(?:y|ies)|polaroids?|boomerang|livestream)"
_SCAN = r"(?:x-?rays?|xrays?|cxrs?|kubs?|radiographs?|cts?|ct scans?|cat scans?|mris?|scans?|ultrasounds?|sono\w*|echos?|echo clips?|pocus(?: clips?)?|angiograms?|mammograms?|pet|ecgs?|ekgs?|12-leads?|(?:rhythm|ekg|ecg|tele|telemetry) strips?|strips?|tracings?|fundus photos?|path slides?|blood smears?|smears?|films?|endoscopy|scope (?:pics?|images?|video)|cta|cxr|venogram)"
_SCREEN = r"(?:(?:epic|cerner|emr|ehr|chart|lab|labs|census|computer|monitor|haiku|patient) (?:screen|screens|list|window|banner|tab|printout|chart|labels?)|epic|cerner|emr|ehr|white ?board|dry[- ]erase board|the board|census(?: board| sheet)?|rounding list|rounds list|patient list|sign-?out(?: sheet| list)?|handoff(?: sheet)?|my list|our list|wrist ?bands?|(?:id|hospital) bracelet|face ?sheet|sticker|patient labels?|or board|or schedule|clinic schedule|consent form|progress note|my note|lab report|path report|tracking board|track board|tracker|stickers?|whiteboards?|chart)"
_BODY = r"(?:wounds?|ulcers?|rash(?:es)?|lesions?|burns?|incisions?|sutures?|stitches|closure|laceration|abscess(?:es)?|tumou?rs?|masses|mass|gallbladders?|appendix|uterus|spleen|colon|specimens?|abdomen|belly|stumps?|amputat\w+|foot|feet|leg|legs|hands?|face|faces|eyes?|back|gangrene|fracture|deformity|placentas?|brain|heart|scalp|neck|rectum|foreign body|forearm|arms?|chest|thigh|bite|goiter|fingers?|toes?|drain output|cadavers?|donors?|body donor|lab table|babies|baby|newborns?|preemies?|twins|triplets|infants?|kiddos?|nicu grads?|peds? patients?|tonsils?|kidneys?|skin|toenail|bedsore|decub\w*|hernia|tophi|clubbing|jaundice|tattoos?|scars?|sternotomy|melanoma|moles?|glidescope|tube|intubation|view|ascites|bottles|paracentesis|smile|thumbs up|lump|cyst|lipoma|bruises?|chest|pelvis|jaw|teeth|nose|ears?|breasts?|vein|artery|aorta|valve|bowel|liver|thyroid|stoma|pus|worms?|maggots?|bezoar|clot|hematoma|lac|bullet|knife|nail|sternotomy scar|retinas?|iris|slit lamp|femur|hip|bones?|shoulder|ostomy|stoma bag|pe|pneumothorax|effusion)"
_WHO = r"(?:(?:my|our|a|the|this|that|today's|one of (?:my|our)) (?:[\w'-]+ ){0,3}?(?:patients?|pts?|patient's|pt's)|(?:his|her|their) (?:[\w-]+ ){0,2}?|(?:this|that|the|a|an) (?:[\w'-]+ ){0,3}?(?:man|woman|guy|lady|gentleman|kid|child|boy|girl|grandma|grandpa|resident of|trauma|family|couple|mom|dad|new mom)(?:'s)?|mr\.? \w+|mrs\.? \w+)"

# A picture stands here, or is on offer.
SHOWS = cue(rf"""
    swipe(?: left| right| over)?|scroll (?:right|over|down to see)|(?:slide|photo|pic|picture|image|video) (?:[1-9]|one|two|three|four)(?! (?:is|are|was|shows?) (?:the|my|our|what|where|about))
    [📸📷🎥🩻🤳📹]|[\[(](?:image|photo|pic|video|picture|screenshot|alt)|alt(?: text)?:|image description|pictured|photo dump|caption|close-?ups?|live from|going live|highlights|wallpaper|see (?:the )?{_PICTURE}
    {_PICTURE},? (?:is |are )?(?:attached|below|above|here|inside|enclosed)|(?:attached|enclosed) {_PICTURE}
    (?:{_PICTURE}|{_SCAN}|it|them|him|her|this|that|before and after) (?:[\w'-]+ ){{0,4}}?(?:in|on|to|into) (?:the |my |our )?(?:comments?|replies|thread|first comment|story|stories|bio|feed|insta\w*|snap\w*|tiktok|grid|group chat)
    (?:on|to|in) my (?:story|stories|feed|insta\w*|snap\w*|tiktok|close friends)|link in bio|dm(?: me)? for (?:the )?(?:pic|photo|video|image)s?
    (?:pic|photo|image|video|picture|film|scan|clip|strip|tracing|x-?ray|ecg|ekg|ct|mri|us|echo)s? (?:is |are )?(?:attached|below|above|here|in (?:the )?(?:comments|replies|thread|first comment))
    (?:post|posted|posting|upload\w*|tweet\w*|dropp\w+|shar\w+|put|putting|send|sent|sending|airdropped) (?:[\w'-]+ ){{0,4}}?(?:{_PICTURE}|{_SCAN}|before and after)
    (?:post|posted|posting|sharing|shared|uploading|uploaded) (?:my|our|the|his|her|this|today's) (?:first |second |best |own )?(?:[\w-]+ )?(?:intubation|central line|procedure|surgery|delivery|scope|code|whipple|chole|appy|c-section|thoracotomy|cath|chest tube|laceration repair|sutures|closure|bronch|colonoscopy|resection)
    (?:look at|check out|feast your eyes on|get a load of|zoom in on|peep|behold|can you (?:see|spot|read|call)|who can (?:read|call|spot)|name (?:this|that)|what do you (?:see|make of)|look how|just look|here's|here is|here are|here it is|had to show|showing you|wanted to show) (?:[\w'-]+ ){{0,4}}?(?:{_PICTURE}|{_SCAN}|{_BODY}|{_SCREEN}|size|stone|thing|beauty|monster|this|what we (?:pulled|took|found))
    this is what (?:[\w'%-]+ ){{1,10}}?looks like|you can (?:\w+ )?see (?:it|the|his|her)|{_PICTURE} (?:or it didn't happen|for (?:attention|proof|scale))|viewer discretion|graphic (?:content|image|warning)|not for the squeamish|nsfl|tw:? (?:blood|gore|wound|surgery)
    before ?(?:/|&|-and-) ?after|before and after (?:pics?|photos?|shots?|of)|here (?:it|she|he) is(?=[.!?:,]|$)
    zoom (?:in|call|background)|photobomb\w*|in the (?:photo|picture|shot|frame|background|pic)|(?:get|got|grab|grabbed|take) (?:the|a|this|that) shot|behind me
    filmed|filming|photographed|photographing|livestream\w*|screenshotted|screen-?record\w*|video (?:of|from)|{_PICTURE} (?:of|from|with)|(?:a|one|for a|my|our) (?:{_PICTURE})
""")
TOOK = cue(rf"""
    (?:i|we|us|he|she|they|you|someone|resident|intern|attending|me|just|also|to|and|couldn't resist|could not resist|had to|managed to|sneaked|snuck|secretly|quickly|quietly)(?: just| also| even| had to| managed to| got to| quickly| secretly| quietly| finally)? (?:took|take|taking|snapped|snap|snapping|grabbed|grab|got|get|getting|shot|filmed|film|filming|recorded|recording|captured|capture|capturing|snuck|sneak|sneaking|saved|screenshotted|screenshot|photographed|photograph|posed|pose)(?: myself)? (?:[\w'-]+ ){{0,4}}?(?:{_PICTURE}|with|of|(?:a|the|this|his|her|their|every) (?:[\w-]+ ){{0,2}}?(?:{_SCREEN}|{_BODY})|it|this|them|him|her|{_SCAN})
    (?:took|snapped|grabbed|got|shot|snuck|sneaked|saved|captured|taking|snapping|posing|posed) (?:an?|the|this|some|my|one last|another|quick|for an?|his|her) (?:[\w'-]+ ){{0,3}}?{_PICTURE}
""")
# What is seen on it.
PATIENT_SEEN = cue(rf"""
    {_PICTURE} (?:of|with|from|by|beside|next to|showing) (?:[\w'-]+ ){{0,2}}?(?:{_WHO}|(?:the |a |an |some |today's |this |my |our )?(?:[\w'-]+ ){{0,3}}?{_BODY}|(?:the |a |an |my |our |this |today's )?(?:[\w'-]+ ){{0,3}}?(?:{_SCREEN}|{_SCAN})|mid[- ](?:case|procedure|surgery|code)|(?:him|her|them)(?! and i| all)|(?:[\w'-]+ ){{0,3}}?(?:stretchers?|gurneys?|hallway (?:beds?|patients?)|waiting room|trauma bay|boarding|ward beds)|surgery|the procedure|the (?:trauma|delivery|birth|or|case|code)|patients?)
    (?:{_WHO}|patient|patient's|pt's|trauma|or|in the or|bedside|hospital bed|delivery|birth|cadaver|donor|anatomy lab|gross lab|body|wound|surgery|intra-?op\w*) (?:[\w'-]+ ){{0,2}}?{_PICTURE}
    (?:{_WHO}|patient's|pt's|yesterday's|today's|tonight's|last night's|this morning's|friday's|overnight) (?:[\w'-]+ ){{0,3}}?(?:{_SCAN}|{_BODY})
    (?:his|her|their|whose) (?:[\w'-]+ ){{0,3}}?(?:{_SCAN}|{_BODY})
    (?:{_SCAN}|{_BODY}) (?:from|of) (?:[\w'-]+ ){{0,1}}?(?:my|our|today|today's|yesterday|yesterday's|last night|last night's|this morning|tonight|clinic|the wards?|the ed|the er|the icu|the or|a (?:[\w'-]+ ){{0,3}}?(?:patient|pt|man|woman|guy|lady|kid|boy|girl)|rounds|call|shift|overnight|\d{{2}}\s?(?:yo|y/o|[mf]\b|-year-old))
    (?:selfie|photo|pic|picture|snap) with (?:my|our|the|a|this|his|her) (?:[\w'-]+ ){{0,3}}?(?:patients?|pt|donor|cadaver|resident of|baby|babies|newborn|lady|man|gentleman|grandma|grandpa|kiddo|transplant|first|favou?rite)
""")
SELFIE_WITH = cue(r"""
    (?:selfies?|photos?|pics?|pictures?|posed?|posing|📸) with (?:my|our|the|a|this|his|her|today's|one of (?:my|our)) (?:[\w'-]+ ){0,3}?(?:patients?|pts?|donor|donor's|cadaver|baby|babies|newborn|lady|man|gentleman|grandma|grandpa|kiddo|transplant|preemie|twins)
    \[(?:image|photo|pic|picture|video|alt|img)[^\]\n]{0,160}?(?:patients?|hospital bed|gown|(?:elderly|old|older|young|sick|smiling|thin|bald|frail|sleeping|sedated|intubated) (?:man|woman|lady|gentleman|boy|girl|child|couple)|wound|wristband|forearm|bite|rash|incision|ulcer|lesion|x-?ray|scan|ecg|ekg|ct|mri|screen|whiteboard|chart|newborn|baby|specimen|intubated|bedside|donor|cadaver|iv pole|ultrasound)[^\]\n]{0,160}\]?
    (?:alt(?: text)?|image description|id): ?[^\n]{0,160}?(?:patient|hospital bed|hospital gown|wound|intubated|(?<!bar )(?<!pie )(?<!flow )chart|necrotic|ulcer|rash|incision|newborn|x-?ray|\bct\b|scan)
""")
# Something was hidden because something could be seen.
HALF_HIDDEN = cue(rf"""
    (?:cropped|blurred|blacked|whited|covered|hid|taped|scribbled|marked|crossed|edited|blocked|redacted|cut)(?: out| over| off)? (?:[\w'/-]+ ){{0,4}}?(?:names?|faces?|mrns?|dobs?|eyes|label|identifiers?|info\w*|banner|header|room numbers?|wristband|tattoos?)(?! (?:of|in) (?:the )?(?:article|author|school))
    (?:names?|face|faces|mrn|dob|eyes|identifiers|label|info) (?:is |are |was |were |has been )?(?:mostly |partly |totally |all |already )?(?:cropped|blurred|blacked|covered|hidden|whited|taped|scribbled|crossed|edited|redacted)(?: out| off)?
    (?:you )?(?:can|could|can't|cannot)(?: only| barely| hardly| even| really)? (?:see|read|make out|tell)(?: even| only| just)? (?:half (?:of )?)?(?:(?:the patient|him|her|them)(?= under| behind| in| at|[.,!)]|$)|(?:his|her|their|the patient's|whose|the|any|who) (?:[\w-]+ ){{0,2}}?(?:face|name|names|eyes|chin|label|banner|mrn|back|profile|it is|it was|it's|that is|they are|tattoo|identity))
    (?:no|without (?:a|the|his|her)|half (?:of )?(?:his|her|a|the)) (?:face|faces|names?) (?:visible|showing|shown|in (?:it|the (?:shot|frame|photo|pic|picture))|in view)
    (?:his|her|their|patient's) (?:face|name|back|eyes|hand|tattoo) (?:is|are|isn't|is not|aren't|was|wasn't) (?:[\w']+ )?(?:in (?:the )?(?:shot|frame|pic|picture|photo|view)|visible|showing|legible|readable|turned)
    (?:face|name) (?:isn't|is not|not|barely|hardly|partly|only half) (?:visible|showing|shown|legible|readable|in (?:the )?(?:shot|frame|pic|picture|photo))
    (?:ignore|don't mind|excuse|pay no attention to) the (?:name|names|mrn|whiteboard|board|patient|list|screen|chart) (?:in the )?(?:behind|background|up there|top|corner|on the|on it)?
    (?:behind|over) (?:me|us|my shoulder|my head|our heads) (?:is|are|you can (?:see|read)|there's|(?:has|have|with) ) ?(?:[\w'-]+ ){{0,4}}?(?:names?|board|census|patients?|list|monitor|screen|epic|mrns?)
    (?:names?|patients?|census|room numbers|beds|list) (?:and [\w ]{{1,20}} )?(?:still )?(?:on|visible on|up on|all over|written on|readable on|legible on) the (?:white ?)?(?:board|screen|monitor|list|wall)(?: behind)?
    in the background you can (?:see|read)
    (?:close-?up|zoomed in|cropped)[^.!?\n]{{0,20}}?no (?:faces?|names?)|,? ?no (?:faces?|names?|identifiers)(?=[,.)!]| so| tho| shown| visible|$)(?=[^.!?\n]{{0,60}}(?:{_BODY}|{_SCAN}|{_PICTURE}|clinic|patient))|(?:his|her|their|the patient's|pt|patient) (?:sticker|label|wristband|name ?tag|armband|bracelet|band|mrn|name) (?:is |was |still )?(?:on|visible|in|and|right|at|attached|showing|across|printed)|(?:guy|patient|pt|man|woman|lady|person|someone|resident|dude|family|bed) (?:passed out |asleep |sleeping |lying |visible )?(?:in the background|behind me|in the back of (?:the|my) (?:shot|pic|photo))
    faces? (?:is |are |was |were )(?:all |mostly |kind of |just )?(?:turned|blurred|hidden|covered|away|cut|cropped|out of)
    (?:nobody|no one|no-one) (?:can|could|will|would|is going to)(?: ever)? (?:identify|recogni[sz]e|tell who|know who|know it)
    (?:blurred|pixelated|blurring) (?:the |it\b|her\b|him\b|them\b|everything|everyone|out )|cropped from (?:our|the|my|a) (?:pacs|epic|emr|ehr|chart|monitor|screen)|(?:can't|cannot|can not|couldn't) (?:even |really )?(?:see|tell|know) who (?:he|she|they|it) (?:is|are|was)
    with the (?:name|mrn|label|sticker|wristband|banner) still (?:on|visible|showing|attached)
""")
HARMLESS = cue(r"""
    (?:of|from) (?:my|our|his|her) (?:[\w-]+ )?(?:talk|lecture|presentation|podcast|keynote|panel|grand rounds)|our podcast|embroidery|knitt\w+|crochet\w*
    radiopaedia|life in the fast lane|dr\.? smith's ecg|ecg weekly|eyerounds|wikimedia|creative commons|cc[- ]by\w*|public domain|licen[cs]e[d]?|stock (?:photo|image|footage|ecg)s?|stock|getty|unsplash|shutterstock|textbook|atlas|figure \d|fig\.? ?\d|published|courtesy of (?:dr|prof|the authors|@|\w+pedia)|image credit|photo credit(?!:? me)|credits?|teaching (?:file|set|collection|library|case|ecg|image)s?|open[- ]access|litfl|ecg library|simulat\w+|generated|generator|synthetic|ai-generated|mannequins?|manikins?|phantoms?|model|3d[- ]print\w*|drawings?|drew|sketch\w*|watercolou?r|painting|illustrat\w+|diagrams?|infographics?|cartoons?|doodles?|visual abstract|dermnet|nejm image|image challenge|images in clinical medicine|case report|library of
    my (?:own )?(?:[\w-]+ )?(?:mri|ct|x-?ray|xray|ecg|ekg|scan|scar|wrist|knee|ankle|leg|foot|hand|hands|brain|dog|cat|puppy|baby|newborn|son|daughter|kid|kids|nephew|niece|chicken|plant|suturing pads?|pig'?s feet|practice)
    (?:dog|cat|horse|puppy|vet|vet clinic|veterinary|kitten|socks)'?s?
    suture pads?|pig'?s? (?:feet|foot|heart|eye|lungs?)|banana|orange peel|chicken (?:breast|thigh)|sheep (?:heart|brain)|cow eye
""")
FORBIDS = cue(r"""
    (?:strangers|people|relatives|friends|cousins|followers|they|folks|everyone) (?:always |often |keep |still )?(?:send|sending|text|texting|dm|show) me
    before (?:photographing|filming|taking|posting|sharing|recording)
    no (?:[\w-]+ ){0,3}?(?:photos?|pics?|pictures?|selfies?|images?|screenshots?|videos?|filming|recording)
    (?:never|don't|do not|please don't|avoid|stop|(?<!know i )shouldn't|should not|must not|mustn't|can't|cannot|not allowed to|won't|would never|refuse[ds]? to|declined to|didn't|did not|instead of|rather than|before you|think (?:twice|again) before|against|ban(?:s|ned)?|prohibit\w*|policy|policies|rules?|guidance|hipaa|reminder)…(?:photos?|pics?|pictures?|selfies?|images?|screenshots?|photograph\w*|videos?|film(?:ing)?|record(?:ing)?|post|share|snap|x-?rays?|scans?|ecgs?)
    (?:photos?|pics?|pictures?|selfies?|images?|screenshots?|photograph\w*|videos?) …(?:prohibited|forbidden|not allowed|not permitted|off limits|banned|violat\w+|stay off|never belong|don't belong|do not belong|without consent)
    (?:photos?|pics?|pictures?) or it didn't happen
    deleted (?:it|the|my|every)|(?:was|were|got) (?:fined|fired|suspended|disciplined|dismissed|sued)|lawsuit|settlement
""")
OWN_PICTURE = cue(r"""
    (?:selfie|photo|pic|picture|snap|headshot) (?:of|with|in) (?:me|us|myself|my (?:white ?coat|family|mom|dad|parents|mentor|attending|team|classmates|co-?residents?|badge|scrubs|new|first|stethoscope|group|poster|cohort|friends?|co-?interns?|program|class|resident team|residents?)|our (?:team|poster|class|group|cohort|program|residents?|interns?|white ?coats?)|the (?:team|crew|gang|residents|interns|poster|cohort|whole (?:team|crew|gang))|dr\.?|a classmate|classmates|colleagues|friends)
    white ?coat (?:ceremony|day|photo|selfie)|graduation (?:photo|pic|day)|match day|poster (?:session|presentation|hall)?|my poster|our poster|conference|headshots?|group (?:photo|selfie|pic)|team photo
    (?:blank|empty|fake|mock|training|playground|dummy|demo|sandbox) (?:[\w-]+ )?(?:chart|list|epic|screen|white ?board|patient|ehr|emr|environment|account)
    step (?:1|2|3)|score report|study (?:schedule|plan|whiteboard)|anki|differential (?:on|for)|algorithm|mnemonic
""")
# A real patient, met by the writer.
REAL = cue(r"""
    (?:my|our|this|the|a|one of (?:my|our)) (?:[\w'-]+ ){0,3}?(?:<patient>)(?:'s)?(?!<compound>)|(?:\d{2} ?(?:yo|y/o|[mf])|<age>)
    (?:he|she|him|her|his|hers)|(?:our|the) (?:donor|cadaver|body donor|delivery|first delivery)|new mom|the family|(?:this|that) (?:guy|lady|man|woman|kid|dude|gentleman)
    potassium of|troponin of|(?:last|saturday|friday|sunday|monday)(?: night)?'s|stretchers?|to path|i have now|attendings|stumped|stretcher|trauma bay|or board|glidescope|tube's in|i (?:have|had|'ve)? ?(?:ever )?seen in (?:clinic|the|my|our)|pt name
    from (?:my )?(?:clinic|rounds|work|call|last night|today|(?:the|our) (?:ed|er|icu|wards?|floor|or|shift))|on (?:call|my shift|tele)|in (?:our|the|my) (?:ed|er|icu|or|clinic|bay)|rolled in\w*|walked in|came (?:in|through)|just (?:admitted|saw|scrubbed|pulled|removed|drained|delivered)|(?:we|i) (?:pulled|removed|took out|drained|found|delivered|admitted|saw|fixed|got to hold|held|cut|resected|extracted|intubated|sewed|closed)|scrubbed (?:in|out)|let me (?:hold|cut|close|sew|take|film|scrub|first assist|photograph)|let us (?:photograph|film|take|hold)|post-?op|pre-?op|intra-?op\w*|(?:bed|room) \d+|or humor|my first (?:whipple|c-section|code|delivery|appy|chole|amputation|thoracotomy|lap \w+|transplant|central line|intubation|chest tube|lp)|(?:nicu grads?|preemies)|(?:retina|rash|melanoma|gallbladder|appendix|tumou?r|abscess|wound|foot|fracture|film|scan|strip|x-?ray|ecg|ekg|belly|lipoma|cyst|stone) of the (?:day|week|night|shift)|if you're (?:not )?(?:eating|squeamish)|courtesy of (?:a|an|my|our|this)|(?:days|weeks|months|years) of (?:ignoring|neglect\w*|untreated|not|skipping|refusing)
""")
THING = cue(
    rf"{_SCAN}|{_BODY}|{_SCREEN}|kidney stones?|stone|seizures?|anastomosis|procedure|surgery|operation|delivery|transplant|bronch|colonoscopy|laparoscop\w*|bite|hospital (?:bed|gown|wristband)|patients?|donor|stretchers?|laceration|lac|(?:day|week|month|year)[- ]old|whipple|autopsy|specimen|twitch\w*|gait|tremor|mrn|message (?:this|my|a) patient|\d ?(?:yo|year old)"
)
RECENT = cue(
    "today|tonight|yesterday|this morning|last night|overnight|on call|just now|tonight's|today's|yesterday's"
)
# Things that hold patients' names by their nature.
LISTS = cue(r"""
    (?:the|my|our|a|tonight's|today's) (?:[\w-]+ ){0,2}?(?:board|whiteboard|census|rounding list|rounds list|patient list|sign-?out|handoff|list|epic screen|emr|ehr|epic|chart|tracking board|or schedule|face ?sheet|wristband)|screenshot of (?:the |my |our )?(?:epic|chart|note|emr|ehr|list|census|schedule)
""")

"""Slang for patients."""

from __future__ import annotations

from analyzers.finding import Severity
from analyzers.rules.respect.stance import Frame, FramedRule

PLACE = r"(?:bed|room|rm|bay|chair|hall(?:way)?)\ \#?\d{1,3}[a-z]?"
PERSON = (
    r"(?:patients?|pts?|lady|ladies|guy|guys|dude|woman|man|grandma|grandpa|gentleman|admits?|admissions?|consults?|transfers?|"
    r"visitors?|family|families|daughter|son|husband|wife|mom|mother|parents?)"
)
SCENE = (
    r"\b(?:patients?|pts?|pt's|triage|waiting\ room|E[DR]|emergency|urgent\ care|clinic|consult\w*|admission|admit\w*|rounds|ward|floors?|icu|ccu|micu|"
    r"on\ call|(?:night|day|my|our|the|this|last)\ shift|shifts|ambulance|911|EMS|chief\ complaint|med(?:ication)?\ (?:list|rec)|problem\ list|discharge\w*|refills?|"
    r"pain\ (?:scale|score|meds)|sign-?out|the\ team|in\ \#?\d{1,3}\b|\d{1,3}[ -]?(?:yo|y/o|year[- ]old)|nursing\ home|psych|dialysis|dilaudid|insulin|dka|a1c|charts?|pills|meds|medications?|inhalers?|blood\ pressure|vitals|hospital|"
    + PLACE
    + r")\b"
)
_WRECK = r"(?:train[ -]?wrecks?|dumpster\ fires?|hot\ mess(?:es)?|walking\ disasters?|sh[i*!]t\s?shows?)"
_SLANG = "“{span}” is slang that makes a patient the joke."


class PatientDerogatory(FramedRule):
    """Slang that turns a patient into a joke or a nuisance.

    What it looks for:
        “Gomer”, “train wreck” for a person, “LOL in NAD”, “status dramaticus”, “circling the drain”, “celestial
        transfer”, “crazy psych pt”, and their kin. A train wreck of an exam, a whale in the sea and talk about why not
        to use such words pass.
    Why it matters:
        Students, faculty and the public all rate derogatory talk about patients among the worst things a future
        physician can post, and the person meant may read it.
    Example:
        Inherited a total train wreck in bed 4, circling the drain.
    Instead:
        Took over the care of someone with failing heart, liver and kidneys; a long night for the whole team.
    Source:
        AMA Code of Medical Ethics, Opinion 2.3.2; Jain et al., Medical Education 2014.
    """

    id = "patient-derogatory"
    category = "patient-derogatory"
    severity = Severity.BLOCK
    patterns = (
        Frame(
            r"""\b(?:(?<!Dr\.\ )\bgomers?\b(?!\ pyle)
            | gomere\b
            | status\ dramatic(?:us|a)\b
            | status\ (?:annoyicus|whinicus|bullshitticus)\b
            | lol\ in\ (?:nad|bed|room|icu)\b
            | lolnad\b
            | LOLs?\ (?:with|from)\ (?:uti|ams|a\ uti|the\ nursing\ home|snf)\b
            | celestial\ (?:discharge|transfer)s?
            | discharged?\ to\ (?:jesus|god|heaven|the\ morgue)
            | eternal\ care\ unit
            | (?:positive|\+)\ (?:suitcase|samsonite|teddy\ bear|pajama|stuffed\ animal)\ sign
            | (?:teddy\ bear|suitcase|samsonite)\ sign\ positive
            | (?:tooth|teeth)[- ]to[- ]tattoo\ ratio
            | tattoo[- ]to[- ](?:tooth|teeth)\ ratio
            | acute\ on\ chronic\ (?:drama|craz\w+|stupid\w*|whin\w+|need\w+|annoy\w+|attention\w*|laz\w+|entitle\w+|karen\w*|bitch\w*|nonsense)
            | (?:dilaudid|narc(?:otic)?o?|haldol|ativan|percocet|oxy|morphine|benzo|attention)[- ]?o?(?:penia|penic|deficien(?:cy|t))\b
            | incarceritis\b
            | munchausen\ (?:mom|mommy|mama|mother|queen)s?\b
            | funny[- ]looking\ (?:kid|baby|child)
            | good\ for\ parts\ only\b
            | high\ hysteria\ index\b
            | (?:beached|land)\ whales?\b(?!\ (?:rescue|was\ found))
            | professional\ (?:sick\ person|invalid)s?\b
            | SHPOS\b
            | dirt\s?balls?\b
            | rock\ garden\ (?:patients?|list)
            | veg(?:gie|etable)\ (?:garden|patch|farm)\b(?=[^.!?\n]{0,40}\b(?:icu|unit|vent|ward|ltach|floor|round))
            | (?:is|was|he's|she's|basically|just|now|already)\ a\ (?:vegetable|gork)\b
            | gork(?:ed)?(?:\ out)?\b
            | psych(?:o)?\ (?:wards?\ )?(?:crazies|crazy|loon(?:ie|y|ies)|nutjobs?|psychos?)\b
            | (?:crazy|psycho|batshit|nutty|loony|looney)\ (?:psych\ )?(?:patients?|pts?|psych)\b
            | psycho\ pts?\b
            | turf(?:ed|ing)?\ (?:the\ |that\ |my\ )?(?:gomer|train))""",
            _SLANG,
            confidence=0.92,
            firm=True,
        ),
        Frame(
            rf"""\b(?:{PERSON}|he|she|who|{PLACE})(?:'s|\ is|\ was|\ are|\ were|\ turned\ into|\ became)\ (?:\w+[ ]){{0,3}}?{_WRECK}
            | \b{_WRECK}\ (?:of\ an?\ )?(?:patients?|pts?|admits?|admissions?|lady|guy|transfers?|consults?|family)\b | \b{_WRECK}\ (?:in|down\ in|over\ in|from|on)\ (?:{PLACE}|\#?\d{{1,3}}\b|the\ (?:ed|er|icu|unit|nursing\ home)|my\ (?:list|service|team)|triage|icu)
            | \b(?:admitted|inherited|got|accepted|rounding\ on|rounded\ on|presenting|pre-?rounding\ on|managing|coding|tubed|took|taking)\ (?:\w+[ ]){{0,4}}?{_WRECK}
            | \b(?:medical|icu|multi-?organ|multisystem|social|psychosocial)\ {_WRECK}""",
            "“{span}” speaks of a person as an accident.",
            unless=r"\b(?:derail\w*|amtrak|railway|rail|locomotive|collision|passengers?|survivors?|victims?|NTSB|I\ was|I'm|exam|step\ [123]|week|semester|presentation|interview|my\ (?:note|notes|apartment|life|schedule|study|desk))\b",
            confidence=0.85,
            firm=True,
        ),
        Frame(
            r"\b(?:circling|swirling|going\ down|around)\ the\ (?:drain|bowl)\b",
            "“{span}” makes a joke of somebody's dying.",
            needs=SCENE,
            unless=r"\b(?:my|the|our)\ (?:motivation|sanity|phone|laptop|career|semester|budget|app|program|hospital|economy|wifi|grades?|battery|relationship|plans?|field|stock|healthcare|system)\b|\b(?:water|sink|shower|bathtub|funding|economy|budgets?)\b",
            confidence=0.8,
            firm=True,
        ),
        Frame(
            rf"\b(?:{PLACE}|he|she|lady|guy|woman|man|patient|pt|admit|admission)(?:'s|\ is|\ was)\ (?:\w+[ ]){{0,2}}?(?:whale|cow|hippo|pig|troll|slob|creature|lardo|fatty|fatso|sloth|gremlin)\b|\bwhales?\ (?:in|down\ in)\ (?:{PLACE}|\#?\d{{1,3}}\b|the\ (?:or|ed|er|icu|ct|scanner|mri))|\bfat\s?(?:ass|so|ty|ties)(?:es)?\b",
            "“{span}” is contempt for a body.",
            confidence=0.85,
        ),
        Frame(
            r"\bprofessional\ patients?\b",
            _SLANG,
            unless=r"\b(?:teach\w*|exam\w*|standardi[sz]ed|simulat\w*|OSCE|actors?|educators?|trained|pelvic|program|advocat\w*|partner\w*|relationship|communication|boundar\w+|interaction)\b",
            confidence=0.75,
        ),
        Frame(
            r"\b(?:pure(?:ly)?|all|mostly|clearly|100%|definitely|entirely|is|was|just)\ supratentorial\b(?!\ (?:lesion|tumou?r|mass|hemorrhage|bleed|stroke|edema|glioma|neoplasm|location|compartment|infarct|in\ location))",
            "“{span}” says that the complaint is imagined.",
            confidence=0.7,
        ),
        Frame(
            r"\b(?:total\ body\ (?:pain|dolor)|whole[- ]body\ pain-?itis|(?:drama|whine|attention|karen|princess)[- ]?itis|daughter\ from\ california|seagull\ (?:family|daughter))\b",
            _SLANG,
            confidence=0.6,
        ),
        Frame(
            r"\b(?:psych|crazy|nutjob|nut\ job|wacko|whack\s?job|lunatic|loon|psycho|basket\ case|head\ case|nutcase|cuckoo|scumbag|dirtbag|lowlife|low-life|trash|trailer\ trash|white\ trash|degenerate)s?\ (?:in|down\ in|over\ in|from|on)\ (?:bed|room|bay|triage|the\ (?:ed|er|waiting\ room)|my\ (?:list|service)|\#?\d{1,3}\b)",
            _SLANG,
            confidence=0.8,
        ),
    )
    bad = (
        "Got another gomer from the nursing home at 6:50, naturally.",
        "LOL in NAD waiting on a UTI workup, third one tonight",
        "Inherited a total train wreck in bed 4 and nobody has called the family.",
        "88yo septic, circling the drain, family wants everything done",
        "Dx: status dramaticus. Rx: discharge papers.",
        "Positive suitcase sign again. She packed for a week for her chest pain.",
        "Sent the psycho pt to the psych floor, my problem no more",
        "He is a professional patient, knows the menu better than the nurses do.",
    )
    good = (
        "My second practice exam was a train wreck and I still passed.",
        "I was a train wreck on my first day of wards; my senior gave me coffee and a list.",
        "The trauma team drilled for a train wreck with forty passengers.",
        "We call patients train wrecks when we are tired. I would like us to stop.",
        "Saw a humpback whale on my first day off since August.",
        "Professional patients taught us the pelvic exam with more patience than any attending.",
        "The MRI showed a supratentorial mass with edema.",
        "My motivation is circling the drain after two months of question banks.",
        "House of God gave us the word gomer; it is time to give it back.",
    )

"""Signs that somebody reaches for a program during SOAP, in whatever order they stand."""

from __future__ import annotations

from analyzers.rules.scene import ANYWHERE, Clue, Constellation, any_of

_WEEK = any_of(
    r"""
    soap(?! ?notes?\b| ?dispens| and water| opera| bar\b| suds| template)\b
    unmatched
    (?:did ?n(?:o|')t|didnt|did not|not) match\b
    no match\b
    round (?:one|two|three|1|2|3)\b(?! of)
    (?:monday|the email|monday's email|that email|today's email) (?:[\w']+ ){0,4}?(?:wasn't|was not|isn't|brought bad|bad news|hoped)
    (?:positions?|spots?|seats?) (?:left|remaining|open|available) (?:after|since|this) (?:monday|week|morning)
    came up short
    (?:went|is|are|was|were) unfilled
    (?:did not|didn't) fill
    we're sorry
    failed to match
    unfilled(?! shifts?\b)
    match (?:monday|week)
    the answer was no
    we are sorry
    (?:vacanc\w+|open(?:ings)?(?: (?:spots?|seats?|positions?))?) this week
    list (?:comes out|drops|is out|came out|of (?:open|unfilled))
    """
)
_ACT = any_of(
    r"""
    (?:i'm |i am |i'll |i've |just |already |been |started |start |will |am |has |have |has already |and )?(?:dm'?ing|dming|calling|cold-?calling|phoning|phoned|dialing|dialling|emailing|messaging|texting|contacting|ringing|reaching out|tagging|writing to|knocking|pitching|visiting|driving to|showing up)\b
    (?:i|we|he|she|dean|attending|mentor|uncle|chair|dr\.? \w+|wrote my letter,) (?:[\w']+ ){0,3}?(?:called|phoned|emailed|messaged|texted|contacted|reached out|wrote|spoke|rang)
    (?:call|phone|email|message|dm|text|contact|write|ring) (?:me|them|the|every|each|all|programs|pds|coordinators|directors|chiefs|ahead|before)
    (?:reach|reaching|reached) out
    (?:mention|drop|pass|forward|share|send|walk|put in|hand|slip|get) (?:[\w']+ ){0,2}?(?:my|his|her|their|a) (?:name|application|cv|file|word|resume|good word)
    (?:quick |good |kind |nice )?words? (?:with|to|in front of) your|mean the world|writing (?:each|every|all|them|to)|(?:called|emailed|phoned|messaged|contacted|wrote) (?:to )?(?:two|three|four|five|six|ten|\d+|every|all|several|a few|a dozen) (?:[\w']+ )?programs|(?:a|one) (?:phone )?(?:call|email) from|(?:one|an?) (?:email|call|dm|message|phone call) away|phone's on|my phone is on|phone is on|inbox|dms? (?:are |is )?open|reading this|sees this|see this
    (?:look at|review|consider|read|open) my (?:[\w']+ )?(?:file|application|cv|eras|profile)
    (?:consider|take|hire|pick|choose|interview) (?:me|him|her)\b
    show up\b
    need an in\b|(?:left|leaving|leave) (?:[\w']+ )?(?:voicemails?|messages?|notes?)|giv(?:e|es|ing) (?:him|her|them) a (?:ring|call|shout)|(?:walk|carry|bring|take|hand|slide|put|move|push|print) my (?:file|cv|name|application|eras|folder)|look (?:her|him|me) up|offer(?:ed|ing|s) to (?:email|call|reach|ask|phone|write)|(?:everyone|everybody|each|parents|family) (?:calls?|emails?|phones?)|(?:start|begin|keep) calling|(?:boost|repost|share|retweet),? ?(?:please|pls|this)?|who has room|love to talk|golf buddy|old (?:friends?|co-?residents?|colleagues?|roommate)|(?:know|knows) (?:the|a) (?:pd|chair|director|coordinator)|express my (?:[\w']+ )?interest|my (?:sincere|strong|deep) interest|hop on a call|on a plane|in person|cold[- ](?:call|email)\w*|splitting the list|dial\b|work(?:ing)? the phones|here(?: is|'s) my (?:email|number|cv|phone|cell)|i will answer|need that (?:phone )?number|every favor|introduce (?:me|him|her)|who has a contact|has a contact|any contacts?|know anyone|knows anyone|(?:know|knows) (?:someone|somebody)
    pull(?:ing)? (?:some )?strings|vouch\w*|on my behalf|lobby\w*|advocat\w+ for me|make (?:a|some|few) calls?
    ask(?:ed|ing)? (?:the|my|her|his|our) (?:[\w']+ ){0,2}?to (?:call|reach|email|talk|contact|speak|phone|put)
    (?:i will|i'll|i would|i'd) (?:[\w']+ )?(?:be the|work|bring|never let|move|start|relocate)
    seeking (?:any|a|an)|rt please|please (?:rt|repost|share|boost)|signal boost|available immediately
    """
)
_OPEN = r"\b(?:unfilled|openings?|vacan\w+|left-?over|spots?|slots?|seats?|positions?|chair\ to\ fill|anything\ left|something\ left|room\ for|has\ room|empty|prelim\w*|categorical|pgy-?1|still\ (?:have|has))\b"
_PROGRAM = r"\b(?:your\ (?:team|hospital|residency|unit)|work\ (?:in|at)\ (?:an?\ )?(?:im|internal|residency|hospital)|sits?\ on\ a\ committee|friends\ at|secretary|@\w+im\b|(?:im|fm)/|programs?|pds?|program\ directors?|directors?|coordinators?'?|chief\ residents?|chiefs?|department|departments|hospitals?|selection\ committee|committee|places?|residenc(?:y|ies)|chairs?)\b"
_AFTER = any_of(
    r"""
    (?:soap|match week|round (?:four|4)) (?:is|has|was|now|has now) (?:[\w']+ )?(?:over|ended|concluded|finished|done|closed)
    (?:after|post-?|once|since|outside(?: of)?) ?(?:the )?(?:soap|match week|the match)\b
    match week ended|soap (?:ends|ended|concluded|concludes)
    in 20(?:0\d|1\d|2[0-5])\b|off-cycle|out of cycle
    our (?:program|department|residency)|we (?:did not fill|have (?:one|an|two|\d)|still have|will take part|are recruiting|participate)
    hospitalist position
    """
)
_RULE = any_of(
    r"""
    (?:programs?|pds|they|a program|directors) (?:[\w']+ )?(?:speak|to (?:call|reach|contact|speak)|will (?:call|reach|contact)|reach(?:es)? out|calls?|contacts?|makes?) (?:first|you|applicants|me|contact|us|out)
    wait(?:s|ing)? for (?:a |the )?(?:programs?|them|pds|calls?)(?!\.? (?:i've|but|i))
    (?:may|must|can|should|do|are|is|not allowed)(?: not|n't| never)\b …(?:contact|reach|call|email|initiat|messag|approach|write|solicit|phone)
    (?:don't|do not|never|please don't|avoid|not to|cannot|can't|won't) (?:[\w']+ ){0,2}?(?:contact|reach|call|email|initiat|messag|approach|cold|tag|write|ask|dm|phon)
    violation|prohibit\w*|not permitted|against the rules|as the rules|through eras only|applications? through eras
    """
)
_KIND = r"\b(?:night\ float|schedule\b|the\ chief\b|shifts?\b|thank\w*|grateful|hugs?|soup|here\ for\ you|proud\ of|still\ going\ to\ be|be\ kind|check\ (?:in\ )?on|support|therap\w+|crisis|family|advising|observerships?|away\ rotations?|after\ my\ interview|not\ with\ advice|patients?|consult)\b"

REACHED = Constellation(
    message="“{span}” reaches for programs during SOAP before they reach out.",
    cues=(
        "soap",
        " round ",
        "came up short",
        "monday",
        "fill one",
        "not fill",
        "match",
        "unfilled",
        "vacanc",
        "answer was no",
        "list comes out",
        "list drops",
        "list is out",
        "we are sorry",
    ),
    core=Clue(rf"\b{_ACT}", 0.4),
    clues=(
        Clue(rf"\b{_WEEK}", 0.35, ANYWHERE),
        Clue(_PROGRAM, 0.3, 1),
        Clue(_OPEN, 0.25, 1),
        Clue(
            r"\b(?:in\ person|tuesday|9:01|tonight|this\ morning|right\ now|before\ (?:wednesday|applications|the\ first|thursday|offers)|hack|tip|secret|favor|favour|please|behalf|for\ me|i\ need|spreadsheet)\b",
            0.15,
            1,
        ),
        Clue(rf"\b{_AFTER}", -1, ANYWHERE),
        Clue(rf"(?<!\w){_RULE}", -0.8, 1),
        Clue(_KIND, -0.4, 1),
    ),
)
_SELF = r"\b(?:pick\ me|choose\ me|take\ me|hire\ me|call\ me|i'd\ be\ (?:the|your|there)|i\ (?:could|can|would|will)\ (?:drive|fly|be\ there|start|come|move|relocate|bring|work)|my\ (?:phone|eras|file|cv|application|bags?|number)\b(?!\ is\ in\.\ now)|the\ best\ intern|remind\ them|(?:never|haven't)\ interviewed|running\ out\ of\ hours|my\ heart\ is|i\ exist|ready\ to\ (?:work|start|move)|hear\ me\ out|give\ me|us-?img\b|ms4\ here|here\ and\ (?:ready|available))\b"
_POWER = r"\b(?:to\ the\ (?:\w+\ ){0,2}programs?|(?:someone|somebody|anyone|anybody|friends?|people)\ (?:at|in|from|on)\ (?-i:[A-Z])\w+|sees\ this|reading\ this|programs?\ in\ (?-i:[A-Z])\w+|program\ office|a\ chief|pds?|program\ directors?|still\ listed|connect\ us|connect\ me|(?:make|making|made)\ (?:some|a\ few|the|several|phone)\ (?:phone\ )?calls|(?:left-?over|empty|open|unfilled)\ (?:seats?|spots?|programs?|positions?)|coordinators?)\b"
_REACH = r"\b(?:(?:i|we|he|she|they|he'll|she'll|i'll|attending|mentor|dean|mom|dad|brother|husband|wife)\ (?:[\w'\"]+\ ){0,3}?(?:rang|called|phoned|emailed|wrote|messaged|texted|visited|dropped\ by|make\ some\ calls|reach(?:ed|ing)?\ out|drove|walked\ in)|(?:message|email|call|phone|dm|text|contact|reach)\ (?:before|first|early|them|him|her|directly|right)|(?:emailing|calling|messaging|phoning|dming|contacting)\ (?:every|all|each|the|programs?|anyone|any|\d+)|find\ the\ pd|connect\ (?:us|me)|please\ connect|i\ could\ drive|hoping\ (?:someone|somebody))\b"
PLEADED = Constellation(
    message="“{span}” in Match week reaches for programs before they reach out.",
    cues=("soap", "match", "unfilled", " round ", "monday", "still listed", "second round"),
    core=Clue(
        rf"\b{_WEEK}|\b(?:second|third|first|next)\ round\b|\bafter\ monday\b|\bstill\ listed\b|\bleft-?over\ (?:seats|spots)\b",
        0.35,
    ),
    clues=(
        Clue(_SELF, 0.3, 2),
        Clue(_POWER, 0.35, 2),
        Clue(_REACH, 0.35, 2),
        Clue(r"\b(?:soap|unmatched|unfilled|no\ offers|did(?:n't|\ not)\ match)\b", 0.1, 2),
        Clue(rf"\b{_AFTER}", -1, ANYWHERE),
        Clue(rf"(?<!\w){_RULE}", -0.8, 2),
        Clue(_KIND, -0.5, 1),
        Clue(
            r"\b(?:last\ year|dumplings|programs\ to\ call|to\ anyone|if\ you\ (?:are|went|didn't)|our\ program|found\ the)\b",
            -0.6,
            1,
        ),
    ),
)
SIGNS = (REACHED, PLEADED)

"""Reaching programs during SOAP before they reach out."""

from __future__ import annotations

from analyzers.finding import Severity
from analyzers.rules.match.soap_signs import SIGNS
from analyzers.rules.scene import ScenePattern, SceneRule, any_of

_WEEK = any_of(
    r"""
    soap(?! ?notes?\b| ?dispens| and water| opera| bar\b| suds)\b
    unmatched
    did ?n(?:o|')t match
    not match(?:ed|ing)?\b
    went unmatched
    failed to match
    unfilled
    match (?:monday|week)
    (?:no|without an?) match\b
    we are sorry,? you did not
    sorry,? you did not
    (?:monday's|the|that|today's) (?:[\w']+ )?e-?mail (?:said|say|came|was)
    list of (?:open|unfilled)
    (?:left-?over|vacant|open|remaining|empty) (?:[\w']+ ){0,2}?(?:spots?|seats?|slots?|positions?|pgy)
    fourth time|didn't get in
    """
)
_CONTEXT = rf"\b{_WEEK}"
_AFTER = any_of(
    r"""
    (?:soap|match week|round (?:four|4)) (?:is|has|was|now|has now) (?:[\w']+ )?(?:over|ended|concluded|finished|done|closed|closes)
    (?:after|post-?|once|since|when|outside(?: of)?) ?(?:the )?soap\b
    after (?:the )?(?:rounds|thursday|match week)
    soap (?:ends|ended|concluded|concludes)
    (?:off-cycle|out of cycle|outside the match|next (?:year|cycle|season)|reapply\w*|re-apply\w*|research year)
    """
)
_RULES = any_of(
    r"""
    (?:may|must|can|should|do|are|is|shall|allowed)(?: not|n't| never)\b …(?:contact|reach|call|email|initiat|messag|approach|allow|permit|write|solicit)
    cannot …(?:contact|reach|call|email|initiat|messag|approach)
    (?:don't|do not|never|please don't|avoid|won't|not going to|resist|tempt\w+ to|instead of) (?:[\w']+ ){0,2}?(?:contact|reach|call|email|initiat|messag|approach|cold|tag|write|let|ask|dm|phon)
    violation|prohibit|not permitted|not allowed|against the rules|forbid|barred|as the rules
    (?:until|unless|before) (?:a program|programs|they) (?:reach|contact|call|make|initiate)\w* (?:out|you|me|first|contact)
    """
)
_HURDLE = rf"(?<!\w){_RULES}(?![^.!?\n]{{0,80}}\bbut\b)"
_PROGRAM = r"(?:programs?|pds?|program\ directors?|coordinators?|directors?|chairs?|departments?|hospitals?|residenc(?:y|ies)|places|the\ list|faculty)"
_OPEN = r"(?:unfilled|open(?:ings?)?|unmatched|left-?over|vacan(?:t|cy|cies)|remaining|empty|spare|available|extra|still\ ha(?:s|ve)|anything\ left|spots?|seats?|slots?|positions?)"
_ASK = r"(?:my\ inbox|(?:dms?|inbox)\ (?:is|are)\ open|reach\ out|contact\ me|call\ me|email\ me|message\ me|dm\ me|consider\ me|take\ me|pick\ me|look\ at\ my|(?:please\ )?(?:forward|pass|share|send|repost|boost|tag)\b|i(?:'m|\ am)\ (?:[\w']+\ )?(?:available|ready|here|yours|one\ (?:call|email)|free)|i\ can\ (?:start|fly|be\ there|move)|my\ (?:application|cv|phone|file|eras|aamc)|let\ me\ know|keep\ me\ in\ mind|think\ of\ me|give\ me\ a|hire\ me|i\ would\ be\ honou?red|interview\ me)"


class MatchSoap(SceneRule):
    """Contact with programs during SOAP that the program did not begin.

    What it looks for:
        In Match week: public pleas to programs with unfilled positions, calls and emails to them, and mentors,
        family or friends who do so on an applicant's behalf. What programs announce, what happens after SOAP, and
        explanations of the rule pass.
    Why it matters:
        In SOAP the application in ERAS is the only approach allowed; a program speaks first. Contact by the applicant
        or anyone on their behalf can be a Match violation and bar a person from future Matches.
    Example:
        Unmatched today. If any IM program has an open seat, my inbox is open, please forward.
    Instead:
        I did not match. My application is in through SOAP, and I am grateful for every kind word.
    Source:
        NRMP Match Participation Agreement for Applicants, section 9.2.
    """

    id = "match-soap"
    category = "match-soap"
    severity = Severity.BLOCK
    constellations = SIGNS
    patterns = (
        ScenePattern(
            rf"""\b(?:any|if|to|dear|whichever|whatever|for|a|some|know\ of|calling|attention|hey|hi)\ (?:[\w']+\ ){{0,5}}?{_PROGRAM}\b[^.!?\n]{{0,40}}?\b{_OPEN}\b[^\n]{{0,120}}?\b{_ASK}
              | \b{_ASK}\b[^.!?\n]{{0,80}}?\b(?:{_PROGRAM})\b[^.!?\n]{{0,40}}?\b{_OPEN}\b
              | \b(?:if|any(?:one|body)?|who)\b[^.!?\n]{{0,50}}?\b(?:{_OPEN})\b[^.!?\n]{{0,20}}?\b(?:{_PROGRAM}|im|internal\ medicine|pgy-?1|prelim\w*|categorical)\b[^\n]{{0,100}}?\b{_ASK}""",
            "“{span}” approaches programs before they approach you.",
            cues=(
                "program",
                "pd",
                "director",
                "coordinator",
                "chair",
                "department",
                "hospital",
                "residenc",
                "pgy",
                "prelim",
                "categorical",
            ),
            needs=_CONTEXT,
            never=rf"\b{_AFTER}|\bour\ (?:program|department|residency)\b|\bhospitalist\ position",
            unless_near=_HURDLE,
        ),
        ScenePattern(
            rf"""\b(?:email|e-mail|call|cold-?call|contact|messag|reach|writ|wrote|dm|text|tag|phon|ring|send|sent|blast|tweet|approach|visit|show|driv|ping|beg|knock|draft|pitch|nudge)\w*\ (?:[\w']+\ ){{0,9}}?
                (?:(?:unfilled|open|left-?over|vacant|remaining)\ (?:[\w']+\ )?{_PROGRAM}|(?:every|all|each|any|the|\w+ty|\d+|some|several|many|a\ few|few|those|these|their|its|directly)\ (?:[\w']+\ ){{0,3}}?{_PROGRAM}\b|{_PROGRAM}\ (?:directly|tonight|today|myself|in\ person|with\ (?:unfilled|open|left|vacant|remaining|empty|spots|anything)|(?:that|who)\ (?:still\ )?(?:have|has)|i\ (?:love|like|liked|admire|interviewed)|one\ by\ one|now|as\ soon\ as|on\ the\ (?:list|unfilled)))""",
            "“{span}” contacts programs during SOAP.",
            cues=(
                "program",
                "pd",
                "director",
                "coordinator",
                "chair",
                "department",
                "hospital",
                "residenc",
                "place",
            ),
            near=_CONTEXT,
            never=rf"\b{_AFTER}|\bour\ (?:program|department|residency)\b",
            unless_near=rf"{_HURDLE}|\bafter\ my\ interview|\bthank\ (?:you|them)\b|\bobserverships?\b|\b(?:programs|pds|they|directors)\ (?:will\ |may\ |can\ |might\ )?(?:contact|reach|call|email)|\b(?:calls?|emails?|contact)\ (?:[\w']+\ )?from\ (?:[\w']+\ ){{0,2}}{_PROGRAM}",
        ),
        ScenePattern(
            rf"""\b(?:my|his|her|their|our|a|an|your|one\ of\ my|some)\ (?:[\w']+\ ){{0,2}}?(?:uncle|aunt|dad|father|mom|mother|husband|wife|spouse|brother|sister|cousin|friend|mentor|attending|dean|pi|adviser|advisor|chair|chief|preceptor|professor|boss|parents?|family|neighbou?r|resident|letter\ writer|school|faculty)s?\ (?:[\w']+\ ){{0,4}}?(?:call|ring|phon|email|text|reach|contact|talk|speak|put|vouch|pull|messag|writ|wrote|rang|spoke|knows|lobby|push|nudg)\w*\b[^.!?\n]{{0,60}}?\b(?:{_PROGRAM}|for\ me|on\ my\ behalf|a\ word|strings|about\ me|about\ (?:him|her|the\ open))\b
              | \b(?:put|putting|puts)\ in\ (?:a|an)\ (?:[\w']+\ )?word\b
              | \bvouch(?:es|ed|ing)?\ for\ me\b|\bpull(?:ing|ed)?\ (?:some\ |a\ few\ )?strings\b|\bmake\ a\ (?:phone\ )?call\ for\ me\b
              | \b(?:pass|passing|forward|hand|send|share|get|slip|walk|drop|put)\w*\ (?:[\w']+\ ){{0,2}}?(?:my|his|her|their)\ (?:[\w']+\ )?(?:cv|resume|application|name|eras|file|info)\ (?:[\w']+\ ){{0,3}}?(?:to|along|on|with|in\ front\ of|into)\b
              | \b(?:know|knows)\ (?:any(?:one|body)|some(?:one|body)|a\ (?:pd|program\ director|coordinator))\ (?:[\w']+\ ){{0,3}}?(?:at|in|with|who|on|from)\ (?:[\w']+\ ){{0,3}}?(?:{_PROGRAM}|{_OPEN})\b
              | \b(?:connect|introduce)\ (?:me|him|her)\ (?:[\w']+\ ){{0,2}}?(?:to|with)\ (?:[\w']+\ ){{0,3}}?{_PROGRAM}\b""",
            "“{span}” has somebody contact programs on an applicant's behalf during SOAP.",
            cues=(
                "call",
                "ring",
                "phon",
                "email",
                "text",
                "reach",
                "contact",
                "talk",
                "speak",
                "word",
                "vouch",
                "strings",
                "messag",
                "write",
                "wrote",
                "cv",
                "resume",
                "application",
                "name",
                "eras",
                "know",
                "connect",
                "introduc",
                "rang",
                "push",
                "file",
            ),
            needs=_CONTEXT,
            never=rf"\b{_AFTER}",
            unless_near=rf"{_HURDLE}|\bconsult\b|\b(?:hug|cry|support|proud|how\ (?:i'm|i\ am|are))\b",
        ),
        ScenePattern(
            r"""(?:@\w{3,30}[ ,]*(?:and\ )?){1,5}""",
            "“{span}” addresses programs in Match week.",
            cues=("@",),
            near=rf"{_CONTEXT}[^\n]{{0,160}}\b(?:anything\ left|open|tagging|spots?|seats?|consider|take\ me|look\ at|program)",
            never=rf"\b{_AFTER}",
            unless_near=_HURDLE,
            confidence=0.6,
        ),
        ScenePattern(
            r"""\b(?:don't|do\ not)\ (?:just\ )?(?:wait|sit)\b[^.!?\n]{0,60}?\b(?:call|email|contact|reach|phone|message)\b|\b(?:call|email|contact|phone|message)\ (?:[\w']+\ ){0,3}?(?:first|before\ (?:they|anyone|other|the)|as\ soon\ as|the\ (?:second|minute|moment))\b""",
            "“{span}” advises contact that SOAP does not allow.",
            cues=("wait", "sit", "first", "before", "soon", "second", "minute", "moment"),
            near=rf"{_CONTEXT}",
            never=rf"\b{_AFTER}",
            unless=r"\b(?:may|must|should|can)(?:\ not|n't)|\bfamily|\bmother|\bmom\b|\bfriend|\btherap",
        ),
        ScenePattern(
            rf"""\b(?:to|dear|hey|hi|attention)\ (?:any|every|all|the)?\ ?(?:[\w']+\ ){{0,4}}?{_PROGRAM}\b[^\n]{{0,160}}?\b(?:{_ASK}|work\ (?:hard|harder)|i\ will|i'll|give\ me|chance)\b""",
            "“{span}” approaches programs before they approach you.",
            cues=("program", "pd", "director", "coordinator", "chair"),
            needs=_CONTEXT,
            near=rf"{_CONTEXT}",
            never=rf"\b{_AFTER}|\bthank\b",
            unless_near=_HURDLE,
            confidence=0.7,
        ),
    )
    bad = (
        "Unmatched today. If any IM program still has an open seat, my inbox is open, please forward.",
        "The list is out. Emailing every unfilled program tonight, wish me luck.",
        "I did not match. Can someone put in a word for me at a program with open spots?",
        "My uncle is calling the program director for me now that the unmatched email came.",
        "SOAP tip: don't wait for them, call the coordinator as soon as the unfilled list drops.",
        "My son went unmatched on Monday. Do you know anyone at a program with vacancies? Please pass his CV along.",
    )
    good = (
        "SOAP note tip: put the one-liner first and the plan by problem.",
        "I did not match. My application is in through SOAP, and I am grateful for every message.",
        "In SOAP, applicants may not contact programs until a program reaches out first.",
        "To anyone who went unmatched today: this week does not measure you.",
        "SOAP is over and we still have one preliminary position; apply as described on our site.",
        "My attending called the consult for me and stayed on the line.",
        "Gel does not kill C. difficile spores, so wash your hands with soap.",
    )

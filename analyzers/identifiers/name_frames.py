"""Patterns of clipped clinical lines that hold a person's name: what stands right before and right after it.

Those of what follows are matched at the end of the name, those of what leads on to it searched in the letters before.
"""

from __future__ import annotations

import re

# What only stands after a person, so that it makes a name of an ordinary word.
PERSON = re.compile(
    r"""
    ,\s[A-Z]\b[.]?\s?,?\s?\d{1,3}\s?(?:yo\b|y/o|[MF]\b)
    |\s?,?\s[(]?[MF](?:,\s?|\s)\d{1,3}\b
    |\s?,\s(?:male|female|man|woman|nonbinary|amab|afab|married|retired)\b
    |,?\s[(]?(?:they|she|he)/(?:them|her|him|they)\b
    |\s?,\s\d{1,3}\s?,\s
    |\s?,?\s\d{2}\s(?:w/|with\b|s/p\b|c/o\b|h/o\b|pod\b|post\b|on\b|delirious|confused|septic|found\b|fell\b|dnr\b|here\b|in\b|febrile|pregnant)
    |\s(?:c/o|s/p|h/o|p/w|a/w|d/c'?d)(?![\w/])
    |\s(?:psych|ob|trauma|stroke|peds)\s(?:hold|pt|patient|admit)\b
    |\s(?:had|has|took|takes|lost|forgot|missed|stopped|skipped|finished|started|got|ran|swallowed|ate|refuses|wants|needs|left|pulled|broke|cut|hit|bit|burned)
        \s(?:(?:two|three|four|half|double|both|all|too\smuch|one|some|most|out|\d{1,2}|extra|another)\s)?(?:of\s)?(?:his|her|their)\b
    |\s(?:had|has)\s(?:a\sfever|fevers|chills|no\s(?:fever|pain|insurance|family)|been\s\w{2,12}ing|been\shaving|been\son|cancer|diabetes|dementia|asthma|[A-Z]{2,5}\b)
    |\s(?:seen|evaluated|admitted|discharged|transferred|referred|readmitted)\s(?:at|by|to|from|yesterday|today|last)\b
    |'s\s(?:mom|mother|dad|father|wife|husband|son|daughter|sister|brother|family|nurse|labs|inr|a1c|cxr|ct|mri|echo|bp|k|cr|trop|biopsy|potassium|sugar|picc|meds|rash|fever)\b
    |,?\s\d{1,2}\s?w(?:\d\s?d)?\b(?!\s?/)
    |,?\s(?:POD|HD)\s?[#]?\d{1,2}\b
    |\s(?:is\s|now\s)?\d{1,2}\s?(?:w|wk|wks|weeks)\s(?:preg|pregnant|along)\b
    |,?\s(?:is\s(?:a\s)?)?G\d{1,2}\s?P\d
    |\s(?:is\s|now\s|just\s)?(?:turned|turns|turning)\s\d{1,3}\b
    |\s(?:no|ya)\s(?:puede|quiere|tiene|come|duerme)\b
    |\s(?:won'?t|can'?t|cant|wont|doesn'?t|didn'?t|refuses\sto|keeps|kept|stopped|started)
        \s(?:eat|eating|sleep|sleeping|wake|waking|drink|drinking|walk|walking|breathe|vomiting|crying|throwing|falling|coughing|swallow|afford|pee|poop|stop)\b
    |,?\s(?:his|her)\s(?:mom|dad|wife|husband|son|daughter|mother|father|sister|brother|k|cr|bp|inr|a1c|labs|cxr|echo|potassium|sugar|sodium|biopsy|dose)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
SEX = re.compile(
    r"\s?,?\s[(]?[MF](?:,\s?|\s)\d{1,3}\b|\s?,\s(?:male|female)\b|,?\s[(]?(?:they|she|he)/(?:them|her|him|they)\b"
    r"|\s(?:had|has|took|takes|lost|missed|stopped|finished|started|refuses|wants|needs)\s(?:his|her|their)\b",
    re.IGNORECASE,
)
OPERATED = re.compile(r",?\s(?:s/p|pod|c/o|h/o|post|hd|\d{1,2}\s?w)\b", re.IGNORECASE)
PLACED = re.compile(
    r"\s(?:[A-Z]\.?\s)?(?:in|@)\s(?:the\s)?(?:room|rm|bed|bay|hallway|triage|pacu|[pnms]?icu|ccu|ed|er|clinic\s\d|\d{1,4}[A-Za-z]?)\b"
    r"|\s(?:at|in|from)\s[A-Z]\w{2,20}(?:\s[A-Z]\w{2,20})?\s?(?:,|;|rehab\b|snf\b|nursing\b|hospice\b|jail\b|$)",
)
POST = re.compile(
    r",?\s(?:is\s)?(?:post|s/p|pod|postop|post-op|preop|pre-op|on)\s(?:[\w-]{1,20}\s?[+/]\s?)?([a-z][\w-]{1,24})"
)
TOOK = re.compile(
    r"\s(?:just\s|now\s|still\s|also\s)?(?:had|has|got|started|takes|took|finished|missed|off|refused|tried|failed|needs|gets|getting|needing|on|w/|with|given|received)"
    r"\s(?:(?:a|an|new|another|his|her|more|some|bad|severe|home)\s)?([A-Za-z][\w-]{1,24})"
)
LED = re.compile(
    r"(?:\b(?:page[sd]?\sabout|paged\sre|called\s(?:about|for|re)"
    r"|follow(?:ing)?\sup\son|f/u\son|check(?:ed|ing)?\son|chk\son|checked\sin\son|worried\sabout|lookup|look\sup|looking\sat|rounding\son"
    r"|(?:labs?|cxr|xray|ct|mri|echo|ekg|ecg|us|bx|biops(?:y|ies)|path|pathology|cultures?|cx|results?|films?|scans?|images|consent|update|orders?|meds?|refills?|rx|script|dose|consult|referral"
    r"|appt|note|letter|paperwork|form|forms|records?|chart|vitals|family|inr|k|trop|potassium|question|stress\stest|prior\sauth|pa|auth|news|report)\s(?:on|for|re|from|of|about))"
    r"|\b(?:chk|check|re|r/e|regarding|fyi|about):?)\s$",
    re.IGNORECASE,
)
HANDED = re.compile(
    r"\b(?:sign(?:ed|ing)?\sout|hand(?:ed)?\soff|(?:rapid(?:\sresponse)?|code(?:\sblue)?|signout|rrt)\son)\s$",
    re.IGNORECASE,
)
BED = re.compile(
    r"\b(?:bed|room|rm|bay|pod|cubicle|icu|hallway|hall|bd)\s?[#]?\s?\d{1,4}(?:[A-Da-d]|-\d{1,2})?\s?[:,(-]?\s?$",
    re.IGNORECASE,
)
BRACKETED = re.compile(
    r"\b(?:pt|patient|guy|lady|man|woman|gentleman|kid|baby|boy|girl|mom|client|bed|room|rm|one|\d{1,3}\s?(?:yo|y/o|[mf]))\b[^.!?()\n]{0,16}[(]$",
    re.IGNORECASE,
)
UNDERSIGNED = re.compile(r"[.!?][\"']?\s?-{1,2}\s?$")
CLOSED = re.compile(r"\.?[\"')]?\s*(?:$|\n|[\"')])")
SAID = re.compile(
    r"(?:\b(?:unknown|nickname[d]?|name[sd]?|alias|called|goes\sby|john\sdoe|jane\sdoe))\s[\"']$",
    re.IGNORECASE,
)
ASKED = re.compile(
    r"\b(?:does|did|can|could|should|is|was|will|would|may|do|when\scan|when\sshould|if|can\su\stell|ask|tell)\s$",
    re.IGNORECASE,
)
DOES = re.compile(
    r"\s(?:still\s|really\s|even\s|just\s|also\s|safely\s)?(?:fly|drive|travel|swim|breastfeed|drink|eat|sleep|nurse|come|go|walk|shower|work|play)\b"
)
WANTS = re.compile(
    r"\s(?:still\s|really\s|even\s|just\s|also\s|safely\s)?(?:need|get|take|skip|wait|return|resume|restart|switch|stay|see|qualify|hold|start|stop|have|ok\b|okay|safe|due\b|cleared|ready|eligible|scheduled|allergic|pregnant|having|meet|be\sseen"
    r"|needs|a\scandidate|in\s(?:room|bed|rm)\b|to\s(?:come|go|stop|hold|take|start))\b"
)
AGE_THEN = re.compile(r",?\s\d{1,2},?\s([a-z][\w-]{1,20})")
STATE = re.compile(
    r",\s(?:AL|CA|CT|DC|DE|GA|IA|ID|IL|IN|KS|LA|MA|MD|ME|MI|MN|MO|MS|MT|NC|ND|NE|OH|OK|OR|PA|SC|SD|TN|TX|VA|WA|UK)\b"
)
UPPER_GAP = (" ", ", ", ": ", " - ", "- ", "; ", ",", ":", " , ")

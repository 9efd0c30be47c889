"""What was said behind the door of a residency interview."""

from __future__ import annotations

from analyzers.finding import Severity
from analyzers.rules.match.interview_signs import SIGNS
from analyzers.rules.scene import ScenePattern, SceneRule, any_of

# A residency interview that the writer went to, or somebody will go to.
_INTERVIEW = any_of(
    r"""
    interview (?:day|season|trail|dinner|social|today|yesterday|this|last|with|at|on|was|went|over)
    interview(?:ed|ing)? (?:at|with|today|yesterday|last|this|on)\b
    (?:my|our|the|first|second|third|last|final|recent|virtual|zoom|residency|today's|yesterday's|\w+'s) (?:[\w']+ ){0,3}?interviews?\b
    interviews?\b
    pre-?interview|meet[- ]and[- ]greet|resident (?:dinner|social|happy hour|panel)|social with (?:the )?residents|breakout room
    """
)
_RESIDENCY = r"\b(?:residen\w+|programs?|pds?|apds?|program\ directors?|chiefs?|im\b|internal\ medicine|faculty|interviewed\ (?:at|with)|interview\ (?:at|with)\ (?-i:[A-Z])|eras|match|trail|categorical|prelim|away\ rotation|invite\w*|interview\ (?:day|season|trail)|pre-?interview|(?-i:[A-Z])\w+\ (?:interview|medical\ center)|clinic)"
_OTHER = any_of(
    r"""
    mock|practice interview|podcast|(?:stop|don't|do\ not|shouldn't|never) ask\w*|research (?:position|job|assistant)|journalist|reporter|radio|newspaper|media|motivational interview\w*|patient interview|job interview|informational interview|exit interview
    med(?:ical)? school interview|mmi|interviews? (?:with|of) (?:patients|participants|veterans|survivors)|qualitative|semi-?structured|common (?:residency )?(?:interview )?questions|typical|general|generic|classic|standard|frequently asked|faqs?
    in my interviews? (?:with|of) (?:patients|him|her)|history[- ]taking|as an interviewer|i interview|we interview|interviewing applicants|our applicants|interview(?:ed)? (?:a|my|the|our|\d+) (?:patient|nurse|physician|veteran|grandmother|neighbor)
    should not ask|may not ask|illegal questions?|not allowed to ask|match violation|how to (?:answer|respond|prepare)|questions to ask|ask (?:programs|residents|your interviewers)|hypothetical
    """
)
_THEY = r"(?:they|he|she|it|the\ (?:[\w']+\ ){0,2}?(?:pd|apd|program\ director|chair|chief|interviewers?|panel|faculty|committee|director|attending|resident|residents|chiefs|coordinator|doctor)|(?:one|another|each|every|my|our|the)\ (?:[\w']+\ ){0,2}?interviewers?|(?:first|second|third|last)\ (?:one|interviewer|room)|dr\.?\ \w+|pd|apd|(?:a|one\ of\ the|two|the)\ (?:[\w']+\ )?(?:faculty|residents?|chiefs?)|residents|interviewers?)"
_ASK = r"(?:asked|asks|ask|grilled|quizzed|pressed|wanted\ (?:to\ know|me|a)|had\ me|gave\ (?:me|us)|made\ (?:me|us)|threw|hit\ me|drilled|probed|pushed|kept\ (?:asking|coming)|started\ with|opened\ with|opens\ with|read\ (?:me|from)|challenged|questioned|brought\ up|commented|showed\ me|handed\ me|put\ me|loves?|will\ ask|likes?\ to\ ask|always\ asks?)"
_SAY = r"(?:said|told\ (?:me|us|everyone|the\ group|applicants)|admitted|confessed|let\ (?:it\ )?slip|revealed|mentioned|hinted|confided|whispered|shared\ (?:that|with\ us)|complained|joked|bragged|warned\ (?:me|us)|called\ (?:their|the|another)|described|explained\ (?:that|how))"
_INSIDE = any_of(
    r"""
    leav(?:e|ing)|quit\w*|resign\w*|probation|accredit\w*|acgme|citation|cuts?|clos(?:e|ing)|merg\w*|rank\w*|score|gap|leave of absence|fail\w*|attempt|kids|children|pregnan\w*|married|marriage|relig\w*|visa|age\b|husband|wife|boyfriend|partner|other programs|other interviews|(?:only|never|don't|do not|won't) (?:rank|take|interview|look|consider|like)|filter\w*|cut-?off|img\w*|salary|raise|lawsuit|budget|union|fired|toxic|hours|duty hour|unhappy|burn\w*|transfer\w*|low for|off the record|between us|confiden\w*|not supposed|shouldn't be telling|secret
    """
)


class InterviewConfidential(SceneRule):
    """What interviewers asked and said, told to the public.

    What it looks for:
        Questions, cases and remarks from a residency interview, what programs told applicants in confidence, shots and
        recordings of interview days, and offers to trade them. An invitation, thanks, common questions and mock
        interviews pass.
    Why it matters:
        No national rule forbids it. Programs reuse their questions and speak openly because the room is private; one
        that finds its interview in a post knows who sat there.
    Example:
        My Fairhaven interview: an ethics case, then the PD pressed me on my leave of absence.
    Instead:
        Grateful to Fairhaven for a thoughtful interview day; I left with more questions about quality improvement.
    Source:
        A professional norm; see the NRMP Code of Conduct for Applicants, and AAMC, “Social media dilemma”.
    """

    id = "interview-confidential"
    category = "interview-confidential"
    severity = Severity.WARN
    constellations = SIGNS
    patterns = (
        ScenePattern(
            rf"""\b{_THEY}\ (?:[\w']+\ ){{0,3}}?{_ASK}\b(?:\ (?:me|us|applicants|everyone|you|people|candidates))?\ (?:[\w']+\ ){{0,2}}?(?:about|to|for|how|why|if|whether|what|which|on|with|through|a|an|the|my|some|two|three|your)\b[^.!?\n]{{0,80}}
              | \b(?:i\ was|was|got|we\ were|you'll\ be|you\ will\ be|being)\ (?:[\w']+\ )?(?:asked|grilled|quizzed|pressed|drilled|questioned|given|handed)\ (?:[\w']+\ )?(?:about|to|for|how|why|if|whether|what|which|on|a|an)\b[^.!?\n]{{0,80}}""",
            "“{span}” tells what was asked in an interview.",
            cues=(
                "ask",
                "grill",
                "quiz",
                "press",
                "wanted",
                "had me",
                "gave",
                "made",
                "threw",
                "hit me",
                "drill",
                "prob",
                "push",
                "kept",
                "start",
                "open",
                "read",
                "challeng",
                "question",
                "brought",
                "comment",
                "show",
                "hand",
                "put me",
                "love",
                "like",
            ),
            needs=_RESIDENCY,
            near=rf"\b{_INTERVIEW}",
            unless_near=rf"\b{_OTHER}|\bpatients\b|\b(?:my|the|our|this)\ patient\b|\b(?:asked|invited)\ (?:me|us)\ to\ (?:interview|join|come|visit|give|teach|speak|write|serve)\b|\bif\ they\ ask\b|\b(?:grateful|thank\w*)\ (?:[\w']+\ ){{0,6}}(?:asked|questions)|\b(?:years?\ ago|once|decade)\b|\bwhen\ (?:they|programs|interviewers|someone)\ asks?\b",
        ),
        ScenePattern(
            rf"""\b{_THEY}\ (?:[\w']+\ ){{0,3}}?{_SAY}\b[^.!?\n]{{0,70}}?\b{_INSIDE}[^.!?\n]{{0,30}}""",
            "“{span}” repeats what was said in an interview.",
            cues=(
                "said",
                "told",
                "admit",
                "confess",
                "slip",
                "reveal",
                "mention",
                "hint",
                "confid",
                "whisper",
                "shared",
                "complain",
                "joke",
                "brag",
                "warn",
                "called",
                "describ",
                "explain",
            ),
            needs=_RESIDENCY,
            near=rf"\b{_INTERVIEW}",
            unless_near=rf"\b{_OTHER}|\bpatients?\b",
        ),
        ScenePattern(
            r"""\b(?:expect|be\ (?:ready|prepared)\ for|prepare\ for|heads\ up|watch\ out\ for|there(?:'s|\ is|\ will\ be)|you(?:'ll|\ will)\ (?:get|have|see|be\ asked))\b[^.!?\n]{0,60}?\b(?:case|vignette|question\w*|scenario|role-?play|prompt|exercise|interviewer|ethics|behavio(?:u)?ral|panel|puzzle|presentation)\b[^.!?\n]{0,60}
              | \b(?:first|second|third|last|next|one)\ (?:interviewer|room|interview|faculty\ member|station)\ (?:[\w']+\ ){0,2}?(?:asks?|wants|loves|goes|is|was|focus\w*|had|opens?|starts?|grills?|pulls?)\b[^.!?\n]{0,60}
              | (?:\b1\)|\(1\)|\b1\.|\bq1\b)[^\n]{0,90}?(?:\b2\)|\(2\)|\b2\.|\bq2\b)[^\n]{0,60}""",
            "“{span}” tells what one program's interview holds.",
            cues=(
                "expect",
                "ready",
                "prepare",
                "heads up",
                "watch",
                "there",
                "you'll",
                "you will",
                "first",
                "second",
                "third",
                "last",
                "next",
                " 1",
                "q1",
                "one ",
            ),
            near=r"\b(?:interview(?:ed|ing|s)?\ (?:[\w']+\ )?(?:at|with)\ (?!\w+\s(?:programs|places|general))\w|(?-i:[A-Z])\w+(?:\ (?-i:[A-Z])\w+)?(?:'s)?\ (?:[\w']+\ )?interview|interview\ (?:day|today|yesterday)|(?:my|had|the|their|this)\ (?:[\w']+\ ){0,3}?interview\b)",
            unless_near=rf"\b{_OTHER}|\bmost\ (?:programs|places|interviews)|\bany\ (?:program|interview)\b|\bresidency\ interviews\b|\bpatients?\b",
            confidence=0.8,
        ),
        ScenePattern(
            r"""\b(?:questions?|prompts?|cases?|scenarios?)\ (?:[\w']+\ ){0,3}?(?:i|we|they|i've|people|everyone|applicants|you)\ (?:was|were|got|been|have\ been|had|ask(?:ed|s)?|received|gave|get|could\ not\ answer|couldn't\ answer)\b[^.!?\n]{0,60}
              | \b(?:interview\ )?questions\ (?:from|at|used\ (?:by|at)|that)\ (?-i:[A-Z])\w+
              | \b(?:add(?:ing|ed)?|put(?:ting)?|post(?:ing|ed)?|upload(?:ing|ed)?|log(?:ging|ged)?|shar(?:e|ed|ing)|dump(?:ing)?|list(?:ed|ing)?|type[d]?)\ (?:[\w']+\ ){0,4}?(?:questions?|what\ they\ ask(?:ed)?|everything\ they|interview\ (?:content|notes|details)|their\ (?:case|scenario|prompt))\b
              | \b(?:tell|share|send|give|let)\ (?:[\w']+\ ){0,3}?(?:what|everything|all|exactly\ what)\ (?:[\w']+\ ){0,2}?(?:they|he|she|it|the\ \w+)\ (?:[\w']+\ )?(?:ask|want|look|test|said|say)\w*
              | \bwhat\ (?:did\ they|do\ they|they|kind\ of\ questions|questions\ did|sort\ of\ questions|will\ they|were\ you)\ (?:[\w']+\ ){0,2}?(?:ask|want|say|said|grill)\w*
              | \btrad(?:e|ing)\ (?:interview\ )?(?:questions|notes|intel)\b""",
            "“{span}” passes on or asks for interview content.",
            cues=("question", "prompt", "case", "scenario", "what", "everything", "tell", "trad", "intel"),
            needs=_RESIDENCY,
            near=rf"\b{_INTERVIEW}|\bcoming\ up\b",
            unless_near=rf"\b{_OTHER}|\bpatients?\b|\bi\ (?:like\ to\ |always\ |would\ )?ask\b|\bquestions\ (?:i|we|you)\ (?:should\ |can\ |could\ |might\ |always\ |like\ to\ )?(?:ask|have\ for)|\bfor\ (?:programs|interviewers|residents)\b",
        ),
        ScenePattern(
            r"\b(?:dm|message|text|ping|ask)\ me\b[^.!?\n]{0,60}?\b(?:tell|send|share|give)\ (?:you|y'?all|u)\ (?:what|everything|all|the\ questions)\b[^.!?\n]{0,20}?\b(?:ask|said|say|want|questions)\w*",
            "“{span}” offers interview content.",
            cues=("they ask", "they said", "they want", "questions"),
            unless_near=rf"\b{_OTHER}|\b(?:exam|shelf|osce|patients?)\b",
            confidence=0.7,
        ),
        ScenePattern(
            r"""\b(?:screen-?shots?|screen\ recording|recorded|recording|photos?|pics?|picture|clip|slides?|snap|video|transcript)\b[^.!?\n]{0,60}?\b(?:interview|pre-?interview|resident\ (?:dinner|social)|interview\ (?:day|dinner|chat)|breakout\ room|meet[- ]and[- ]greet|zoom\ (?:room|dinner|social))\b[^.!?\n]{0,40}
              | \b(?:interview|pre-?interview|resident\ (?:dinner|social)|breakout\ room)\b[^.!?\n]{0,60}?\b(?:screen-?shots?|screen\ recording|i\ recorded|secretly\ recorded|recording\ of|their\ slides?|slide\ deck|transcript)\b""",
            "“{span}” shares a private record of an interview day.",
            cues=("screen", "record", "photo", "pic", "clip", "slide", "snap", "video", "transcript"),
            near=rf"{_RESIDENCY}|\bresidents\b",
            unless_near=rf"\b{_OTHER}|\b(?:screenshot\ your|suit|outfit|tie|background|desk|selfie|setup|set-up|lighting|ring\ light|cat|dog|webcam|camera|headshot|record(?:ed|ing)?\ yourself|video\ interview\ tips?|practice)\b|\bvideo\ interviews?\b",
            confidence=0.8,
        ),
        ScenePattern(
            r"""\b(?:residents?|chiefs?|faculty|everyone|someone|one\ of\ (?:them|the\ residents)|they)\ (?:[\w']+\ ){0,3}?(?:admitted|confessed|spilled|let\ slip|told\ us|told\ me|said|whispered|confided|(?:was|were|are)\ (?:[\w']+\ )?(?:honest|candid|unhappy|miserable|open))\b[^.!?\n]{0,80}""",
            "“{span}” repeats what residents said in private.",
            cues=(
                "dinner",
                "social",
                "breakout",
                "happy hour",
                "zoom",
                "interview day",
                "off the record",
                "meet and greet",
                "meet-and-greet",
            ),
            near=r"\b(?:pre-?interview|resident\ (?:dinner|social|happy\ hour)|interview\ (?:dinner|social|day)|breakout\ room|social\ with\ (?:the\ )?residents|meet[- ]and[- ]greet|off\ the\ record)\b",
            unless_near=rf"\b{_OTHER}|\b(?:kind|warm|welcoming|happy|love|loved|supportive|grateful|thank\w*|laugh\w*)\b",
        ),
    )
    bad = (
        "They asked me to describe a conflict and the PD grilled me on my leave. Fairhaven interviews are no joke.",
        "Interviewing at Lakeshore? Expect an ethics case, and the second interviewer only asks about hobbies.",
        "Screenshot from last night's pre-interview dinner, the residents were brutally honest.",
        "On my interview day the associate PD let slip that two faculty members are leaving.",
        "Here are the questions I was asked on the interview trail, program by program.",
        "anyone interviewed at fairhaven yet? what did they ask",
        "DM me if you have a residency interview at Lakeshore and I'll tell you what they ask.",
    )
    good = (
        "Grateful for an interview at Fairhaven Internal Medicine!",
        "Common residency interview questions: tell me about yourself, why medicine, a time you failed.",
        "Mock interview tonight; my adviser asked me about a conflict and I rambled.",
        "Thank you to the residents at Lakeshore for a warm interview day.",
        "Motivational interviewing changed how I talk with people about smoking.",
        "Interview advice: have one story for teamwork and one for failure.",
        "The patient asked me what the scan showed and I said I would find my resident.",
    )

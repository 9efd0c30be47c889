"""Signs that a bare number is somebody's examination score."""

from __future__ import annotations

from analyzers.rules.scene import Clue, Constellation

_NUMBER = r"(?<![\d.,$/:#-])\b(?:(?:19\d|2[0-8]\d)(?![\d%/:-]|[,.]\d|\ ?(?:questions|qs|days|hours|hrs|cards|pages|mg|ml|mcg|units?|u/l|iu|patients|students|programs|practice|applicants|k\b|usd|dollars|am\b|pm\b|people|followers|likes|views|shares|points|retweets|miles|words|items|reviews|beds|steps|lbs?|pounds|kg|calories|residents|over|ng|pg|meq|mmol))|2[2-8]x\b|2[2-8]0s\b|2[2-8]0\+|two[- ](?:hundred[- ](?:and[- ])?)?(?:twenty|thirty|forty|fifty|sixty|seventy)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?\b)"
STATED = Constellation(
    message="“{span}” puts your score on show; programs see it in your application.",
    core=Clue(_NUMBER, 0.5),
    clues=(
        Clue(r"\b(?:step\ ?(?:[123]|one|two|three)|(?<![-\w])ck\b|usmle)", 0.35, 2),
        Clue(
            r"\b(?:scored?|score\ report|scores|numbers?|results?|report|came\ (?:in|back)|is\ back|got\ back)\b",
            0.2,
            1,
        ),
        Clue(r"\bscore\ report\b|\bmy\ score\b", 0.2, 1),
        Clue(r"\b(?:i|my|mine|i'm|me|we|gave\ me)\b", 0.2, 1),
        Clue(
            r"\b(?:done\ and\ dusted|first\ try|we\ did\ it|god\ is|god\ did|img\b|ms[34]\b|or\ bust|out\ loud|envelope|pdf|i\ wanted|small-?town|in\ the\ books|club|gang|tweet|(?:score|result)s?\ (?:release|day|drop\w*)|broke|cracked|hit|crossed|those\ asking|people\ keep\ asking|grateful|blessed|thank\w*|cri(?:ed|ying)|celebrat\w*|above\ my|my\ goal|real\ thing|real\ deal|finally|passed|how\ i\ (?:prepared|studied)|final\ score|moving\ forward|screaming|points|said\ i'd|believed|unreal|parents|family|tears|sobbing|proud|officially|dreams?)\b|!{2,}|^\W*(?:19\d|2[0-8]\d|two)\b|[\U0001f62d\U0001f979\U0001f389\u2705\U0001f64f]",
            0.25,
            1,
        ),
        Clue(
            r"\b(?:broke|cracked|score\ release|result\ day|that's\ the\ tweet|club|gang|real\ thing|tweet|those\ asking|gave\ me\ an?|i'd\ be\ happy|first\ try|i\ wanted|i\ got|we\ did\ it|god\ is|or\ bust|envelope|with\ a|was\ hoping)\b",
            0.25,
            1,
        ),
        Clue(
            r"\b(?:cut-?offs?|minimum|min\b|at\ least|(?<!practice\ )average|mean|median|filter\w*|threshold|passing|require[ds]?|screen\w*|percentile|matched|programs\ (?:want|like|look)|applicants|(?<!my\ )goals?|target|aim\w*|hop(?:e|ing)\ (?:for|to)|want\ (?:a|to)|need\ a|predict\w*|competitive|enough|someone|anyone|people(?!\ (?:keep|have|ask|who\ ask))|mentors?|mentees?|roommate|friend|sister|brother|classmate|she\ (?:got|scored|had|has|made)|he\ (?:got|scored|had|has|made|took)|his|her|their|chances?|should|if\ (?:i|you)|versus|levels?|creatine|kinase|troponin|rhabdo\w*|statin|marathon|labs?|glucose|sodium|room|bed|page|miles|nbme\ \d+|your|what\ is|what's|they've|heard|platelets?|squat|bench|deadlift|weight|sugar|pr\b|lbs|marathon|race|pace|watts|posts?|residents|seats|interviews|applications?|cohort|n\ =|bp|systolic|heart\ rate|a\ great\ doctor|chose|dollars?|cholesterol|triglycerides|ldl)\b",
            -0.8,
            0,
        ),
    ),
)
SIGNS = (STATED,)

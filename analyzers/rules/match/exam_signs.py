"""Signs that examination content is being told or gathered, in whatever order they stand."""

from __future__ import annotations

from analyzers.rules.match.exam import BANK, EXAM, NEXT, SAT, topic
from analyzers.rules.scene import Clue, Constellation, any_of

_WINK = any_of(
    r"""
    (?:that's|thats|that is|this is) (?:all|it)\b
    (?:only|all) (?:i'll|i will|i can|i'm going to) say|i will only say|one thing only|only one thing
    (?:not |won't |can't |cannot |couldn't )(?:allowed to |going to |gonna |supposed to )?(?:say|saying|tell|break|share|reveal|spill|elaborate)\b
    said (?:too much|enough)|thank me|(?:you're|ur|your) welcome|trust me|(?:just|jus) (?:saying|sayin)|hint\b|wink\b
    no (?:reason|particular reason|names|spoilers|topics)|(?:didn't|did not) (?:hear|read) (?:it|this|that)|little bird|mark my words|iykyk|if you know,? you know
    you know what to do|(?:would|wouldn't|would not) (?:[\w']+ )?(?:call|be|hurt|regret) …(?:wast\w+|sorry|idea|surpris\w+)|take (?:that|this|it) as you|make of (?:that|this|it)|do with (?:that|this)|quick word|word to the wise|heads[- ]up|psa\b|you've been warned|consider (?:this|yourself)|pro tip|friendly (?:reminder|warning)|spoiler
    [\U0001f609\U0001f440\U0001f92b\U0001f910\U0001f92d\U0001f60f]|;-?\)
    """
)
_UPCOMING = any_of(
    r"""
    (?:anyone|anybody|everyone|those|people|folks|friends|whoever|y'?all|guys|all|you)(?: of you| who(?: are|'s|'re)?| still|'re| are)? (?:testing|sitting|taking (?:it|the|this|step|ck)|going in|up next|behind me|after me|in line|next in line)
    (?:sister|brother|roommate|friend|classmates?|partner|cousin|he|she|they|wife|husband) (?:[\w']+ ){0,3}?(?:takes?|tests?|sits?|has|have) …(?:tomorrow|this|next|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|friday|monday|thursday|tuesday|wednesday|soon)
    (?:haven't|hasn't|have not|has not|still have to|yet to) (?:[\w']+ )?(?:tested|test|sat|sit|taken|take) (?:yet|it|the)
    your (?:program|school|class|group|date|turn|block) (?:hasn't|is next|tests|is (?:tomorrow|monday|soon))
    (?:next|later|afternoon|other|second|following|remaining|tomorrow's|monday's|friday's) (?:groups?|folks|crew|batch|people|cohort|takers|testers|half|students)
    before (?:their|your|the) (?:exam|test|shelf|osce|date)|(?:their|your) (?:exam|test|shelf|osce|date) (?:is )?(?:next|tomorrow|this|on)
    the (?:rest of you|ones after|poor souls|next victims)
    """
)
_SAT_MORE = any_of(
    r"""
    (?:hours?|days?) later (?:and )?(?:i am|i'm|im|it's|we're)|i am free|finally free|(?:is|are) (?:a wrap|behind (?:me|us)|in the (?:books|bag))|in the books|done with (?:[\w']+ ){0,4}?(?:exam|test|shelf|boards|step|osce)|(?:exam|osce|shelf|step ?[123]?|test|ite|boards|ck|comlex) (?:done|over|finished|survived|complete\w*|behind)|takeaway\b|just (?:finished|sat|took|tested|walked|got out)|takeaways?:|debrief|what a (?:exam|test|day)|fever dream|survived|nearly killed|destroyed me|humbled me|still recovering|afternoon blocks?|morning blocks?|last blocks?|first blocks?|my cases|both of my
    """
)
_MUCH = any_of(
    r"""
    twice|three times|four times|\d+ times|every other|at least (?:\w+)|so\.? ?much\b\.?|so many|too many|half (?:of|my|the)|a third of|a quarter of|most of|both of|all of my|again and again|over and over|everywhere|on repeat|nothing but|wall[- ]to[- ]wall|back[- ]to[- ]back|multiple|several|repeated\w*|kept (?:\w+ing|on)|still|again\b|heavy|flooded|galore|era\b|on there|(?:two|three|four|five|six|seven|eight|\d{1,2}) (?:questions|qs|vignettes|stems|items|of them|points)|(?:one|another) after another|and another
    """
)
_WRITERS = r"\b(?:they\ (?:really|actually|seriously|literally|even|had|put|gave|threw|love|loved|asked|clearly|must)|(?:the\ )?(?:test|question|exam|item|nbme|usmle)[- ]?(?:writers?|makers?|gods?|people|committee)|whoever\ (?:wrote|decided|made|designed|thought)|the\ (?:nbme|usmle|prompter|algorithm)\ (?:[\w']+\ ){0,2}?(?:loves?|wants?|really|is))\b"
_ITEM = r"\b(?:questions?|qs|vignettes?|stems?|stations?|items?|cases?|answer(?:s|ed)?|encounters?|graphs?|abstracts?|drug\ ads?|the\ one\ (?:with|about|where)|(?:six|eight|ten|twelve|\d+)\ stations)\b"
_PERSON = r"\b(?:the|that|a|an|this)\ (?:\w+[ -]){0,3}?(?:man|woman|guy|lady|girl|boy|kid|toddler|baby|newborn|teen(?:ager)?|farmer|nurse|teacher|hiker|fisherman|beekeeper|sailor|athlete|runner|veteran|daughter|mother|father|husband|surgeon|colleague|immigrant|prisoner|student|lady|patient)\b(?:\ (?:with|who|whose|and|that|in|from|after)\b|\W)"
_PUT = r"\b(?:what\ (?:did|was|is|were)\ (?:[\w']+\ ){0,2}?(?:put|pick|answer|choose|get|say|the\ answer|going\ on)|i\ (?:put|picked|went\ with|chose|guessed|said|answered)\b|did\ you\b|who\ else\ (?:got|had|put|saw)|anyone\ else\ (?:get|got|have|had|see|saw|put)|only\ one\ who\ (?:got|had|saw|put)|we\ all\ (?:had|got)|can't\ sleep|the\ answer\ to\ the\ one|is\ not\ [a-z]+\.|keeps?\ me\ up|second-?guess\w*|changed\ (?:it|my\ answer))\b"
_STUDY = r"\b(?:review|revisit|re-?read|look\ (?:at|over|up)|brush\ up|know\ (?:your|the)|read\ (?:the|up|about|your)|spend\ (?:an?|some|the)|extra\ hour|practi[cs]e|memori[sz]e|don't\ (?:skip|forget|sleep\ on|ignore)|refresh|be\ ready|open\ (?:the|your)|go\ over|glance|one\ more\ look|another\ look|if\ you\ can\ (?:read|do|tell)|worth)\b"
_TEACHING = rf"{BANK}|\b(?:thread|mnemonic|table|taught|teach(?:es|ing)?|tutor\w*|morning\ report\ (?:today|this)|journal\ club|rounds|ward|wards|clinic|grand\ rounds|(?:my|our|the)\ (?:attending|preceptor|senior)|noon\ conference|what\ helped|my\ advice|lecture|pearls?|high[- ]yield|infographic|free\ (?:resource|pdf|guide)|cheat\ ?sheet|interview|residency\ application|what\ do\ you\ (?:order|do|think)|what's\ (?:your|the)\ (?:diagnosis|next)|elective|sub-?i\b|rotation\ (?:in|on)|research|passionate|interested\ in|going\ into|match(?:ed|ing)?)\b"
_REFUSING = r"\b(?:irregular\ behavior|(?:don't|do\ not|never|please\ don't|won't|will\ not|refuse\w*\ to|can't|cannot)\ (?:[\w']+\ ){0,2}?(?:share|post|ask\ me|discuss|talk\ about|trade|send|dm)\b(?!\ (?:much|too|names))|changed\ the\ subject|i\ said\ no|cheating|unethical|violat\w+|invalidat\w+|reported\ (?:it|them)|content\ outline|blueprint|examiner|outline)\b"

_CUES = (" step", "usmle", "comlex", " level ", " ck ", "nbme", " shelf", "osce", " ite ", "in-training", " boards ", "exam")
_CUES += (" test ", " tests ", " tested ", " testing ", "block ", "blocks ", "station", "vignette", "test writer", " stem", "just finished")
TOLD = Constellation(
    message="“{span}”, so soon after or before the examination, reads as its content.",
    core=Clue(rf"\b{topic()}", 0.35),
    cues=_CUES,
    clues=(
        Clue(rf"{EXAM}|\b(?:exam|comlex|boards|shelf|osce|in-training)\b", 0.25, 2),
        Clue(rf"{SAT}|\b{_SAT_MORE}", 0.35, 2),
        Clue(rf"{NEXT}|\b{_UPCOMING}", 0.4, 1),
        Clue(_WINK, 0.3, 1),
        Clue(rf"\b{_MUCH}", 0.2, 1),
        Clue(_WRITERS, 0.25, 1),
        Clue(_ITEM, 0.2, 0),
        Clue(_PERSON, 0.2, 0),
        Clue(_PUT, 0.3, 1),
        Clue(_STUDY, 0.2, 0),
        Clue(_TEACHING, -0.5, 1),
        Clue(_REFUSING, -0.5, 1),
        Clue(r"\b(?:good\ luck|passed|congrat\w*|grateful|proud)\b", -0.2, 0),
    ),
)
STORY = Constellation(
    message="“{span}” repeats a case of the examination.",
    core=Clue(rf"(?:{_PERSON})|\b(?:that|the)\ (?:[\w']+\ )?(?:ethics|biostats?|abstract|drug\ ad)\ (?:question|one|stem|vignette)\b|\bthat\ (?:\w+\ )?(?:question|vignette|stem)\ (?:about|on|with)\b|\b(?:one|station|case|question)\ (?:with|about|where)\ (?:the|a)\b", 0.35),
    cues=_CUES,
    clues=(
        Clue(rf"{EXAM}|\b(?:exam|comlex|boards|shelf|osce|in-training)\b", 0.25, 2),
        Clue(r"\b(?:ethics\ question|can't\ be\ the\ only\ one|am\ i\ the\ only\ one|answer\ to\ the\ (?:one|question)|did\ (?:you|anyone)\?|we\ all\ had\ it)", 0.3, 2),
        Clue(rf"{SAT}|\b{_SAT_MORE}", 0.3, 2),
        Clue(rf"{NEXT}|\b{_UPCOMING}", 0.4, 1),
        Clue(_WINK, 0.2, 1),
        Clue(_PUT, 0.4, 1),
        Clue(_ITEM, 0.2, 0),
        Clue(_WRITERS, 0.2, 1),
        Clue(_TEACHING, -0.5, 1),
        Clue(_REFUSING, -0.5, 1),
        Clue(r"\b(?:i|we)\ (?:met|saw|admitted|examined|treated|cared|sat\ with)\b|\b(?:next\ to\ me|on\ the\ (?:bus|train|plane)|prometric\ (?:staff|lady|man|guy|clerk)|proctor|at\ the\ (?:desk|door|center|centre)|taxi|uber|driver|security|thank\w*|hugged|lent|smiled|handed\ me)\b", -0.5, 1),
    ),
)
TRADED = Constellation(
    message="“{span}” gathers or asks for examination content.",
    core=Clue(
        r"\b(?:from\ memory|(?:can|could|still|you|we|they|people|everyone|i)\ remember(?:ed)?|recall(?:ed|s)?|reconstruct\w*|rebuil[dt]\w*|jotted|brain\ ?dump|(?:they|you|we|everyone|people|each)\ (?:[\w']+\ ){0,2}?(?:saw|got|had)\b|things\ they\ saw|kept\ (?:repeating|coming|showing)|(?:came|comes|coming|showed|shows|popped)\ up|repeat(?:s|ed|ing)\b|what\ (?:was|were|is)\ (?:it\ )?(?:on|like\ on|heavy|in)\b|which\ (?:topics|stations|cases|subjects)|topics\ (?:from|that|to)|what\ to\ (?:expect|focus)|appeared)\b",
        0.4,
    ),
    cues=_CUES,
    clues=(
        Clue(rf"{EXAM}|\b(?:exam|comlex|boards|shelf|osce|in-training|test)\b", 0.3, 1),
        Clue(r"\b(?:questions?|qs|stems?|vignettes?|stations?|topics?|items?|cases?|content|things)\b", 0.2, 1),
        Clue(r"\b(?:looking\ for|love\ to\ (?:hear|know)|anyone|anybody|someone|share[ds]?|sharing|message\ me|dm\b|dms\b|pm\b|inbox|trade|swap|doc\b|drive|folder|group|telegram|whatsapp|discord|reddit|spreadsheet|link|access|add(?:s|ed|ing)?|collect\w*|compil\w*|gather\w*|wrote|write|writing|list|tell\ me|fill\ me\ in|let\ me\ know|sat\ down)\b", 0.25, 1),
        Clue(rf"\b(?:who|whoever|everyone|anyone|person|people|those|friends|classmates?)\ (?:[\w']+\ ){{0,2}}?(?:sat|took|tested|finish\w*|just|had|wrote|gave|walked)\b|\b(?:last|this)\ (?:week|two\ weeks|month)|\b{_UPCOMING}|{NEXT}", 0.25, 1),
        Clue(_TEACHING, -0.5, 1),
        Clue(_REFUSING, -0.6, 1),
        Clue(r"\b(?:patients?|memory\ (?:loss|clinic)|flash ?cards?|active\ recall|free\ recall|interview\w*|schedul\w*|center|centre|parking|lunch|snacks?|bring|nerves|anxiety|emotions?|feel\w*|recalled\ (?:the|by)\ (?:fda|manufacturer))\b".replace(" ?", r"\ ?"), -0.4, 1),
        Clue(r"\b(?:i|my)\ (?:remember|recall)\b", -0.2, 0),
    ),
)
SIGNS = (TOLD, STORY, TRADED)

"""Signs that examination content is being told or gathered, in whatever order they stand."""

from __future__ import annotations

from analyzers.rules.match.exam import BANK, EXAM, EXAM_CUES, NEXT, SAT, disease, subject
from analyzers.rules.scene import Clue, Constellation, any_of

_WINK = any_of(
    r"""
    (?:that's|thats|that is|this is) (?:all|it)\b
    (?:only|all) (?:i'll|i will|i can|i'm going to) say|i will only say|one thing only|only one thing
    (?:not |won't |can't |cannot |couldn't )(?:allowed to |going to |gonna |supposed to )?(?:say|saying|tell|break|share|reveal|spill|elaborate)\b
    said (?:too much|enough)|not naming|think about it|won't violate|not saying what|never been so (?:happy|glad)|somebody needs to know|someone needs to know|do yourselves? a favou?r|do yourself|let's just say|thank me|(?:you're|ur|your) welcome|trust me|(?:just|jus) (?:saying|sayin)|hint\b|wink\b
    (?:can't|cannot|won't) say (?:much|more|a lot|anything)|not going to spoil|whisper|spill\b|take note|filing (?:that|this|it) away|(?:owe|buy|buying) (?:you|him|her|them) (?:a |an )?\w+|you heard (?:it|nothing)|between (?:you and me|us)|do with that what|iykwim|wink wink|no context|i wasn't here|read into (?:that|this|it)
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
    before (?:you|ya|u|they|he|she) go(?:es)? in|(?:goes|go|sits|tests) (?:tmrw|tmr|tomorrow|next)|(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday) (?:shelf |exam |osce |step |ck |test )?(?:groups?|crew|crowd|batch|testers|takers|cohort|people|folks)|before (?:their|your|the) (?:exam|test|shelf|osce|date)|(?:their|your) (?:exam|test|shelf|osce|date) (?:is )?(?:next|tomorrow|this|on)
    (?:my )?(?:fellow|dear) (?:[\w'-]+ ){0,2}?(?:with|taking|testing|sitting|who)
    if (?:you're|you are|ur|u r) (?:in|on|up|next|after|scheduled|going) …(?:afternoon|slot|group|session|tomorrow|next|later|monday|tuesday|wednesday|thursday|friday)
    (?:the|my|a|any|one) (?:[\w']+ ){0,2}?(?:person|one|friends?|people|classmates?|folks|student|buddy|cousin|sister|brother|roommate|cohort|group) (?:who (?:is |are |'s )?)?(?:sit(?:s|ting)|tak(?:es|ing)|test(?:s|ing)|going in|with the same)
    before you (?:sit|test|take|walk|go|click)|juniors|(?:everyone|everybody|those|people|anyone|folks|whoever|all) (?:who's |who are |coming |right |sitting |testing )?(?:behind me|after me|following)|future (?:me|you|takers|testers|victims)\b|next (?:rotation|year's|class|shift|round)\b|(?:test|exam) ?-?takers|class (?:below|under|behind)|(?:sitting|taking|testing) (?:this|it|yours|theirs) (?:on|next|this|tomorrow|soon)|(?:tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|next week)(?:'s)? (?:people|crowd|ppl|squad|warriors|crew|brave|gang)|yours is (?:on|next|tomorrow|soon)
    the (?:rest of you|ones after|poor souls|next victims)
    """
)
_SAT_MORE = any_of(
    r"""
    walk(?:ed|ing) out of|(?:exam|test|shelf|osce|step)(?:'s| is) over|(?:osce|shelf|exam|test|boards|step|ck|comlex) (?:today|this morning|yesterday|last night|this week)|(?:weeks|days) of (?:waiting|limbo)|(?:my|this|our|that|the) (?:version|form|paper)\b|(?:out|home|back|free) (?:of|from) (?:the )?(?:test|prometric|exam)|\d+ (?:questions|items), |hours? (?:of testing|in that chair)|(?:first|second|last|third|fourth|morning|afternoon) (?:half|day|section|session) (?:was|had|is)|waiting (?:for|on) (?:the|my|our) (?:score|result)s?|the (?:examiners?|testing center|test center)|today's (?:exam|test|osce|shelf)|post[- ]exam|(?:came|got) home from
    (?:hours?|days?) later (?:and )?(?:i am|i'm|im|it's|we're)|i am free|finally free|(?:is|are) (?:a wrap|behind (?:me|us)|in the (?:books|bag))|in the books|done with (?:[\w']+ ){0,4}?(?:exam|test|shelf|boards|step|osce)|(?:exam|osce|shelf|step ?[123]?|test|ite|boards|ck|comlex) (?:done|over|finished|survived|complete\w*|behind)|takeaway\b|if i could go back (?:24|a day|two days|to yesterday|a week)|that's what my|i counted|just (?:finished|sat|took|tested|walked|got out)|takeaways?:|debrief|what a (?:exam|test|day)|fever dream|in (?:one|two|three|four|five|\d) words?|survived|nearly killed|destroyed me|humbled me|still recovering|afternoon blocks?|morning blocks?|last blocks?|first blocks?|my cases|both of my
    """
)
_MUCH = any_of(
    r"""
    number of|amount of|more [\w ]{2,40} than|so little|basically|once too often|obscene|ridiculous\w*|unreal|suspicious\w*|weirdly|oddly|way more|way too|a weird|(?:one|two|three|four|five|six|seven) of (?:them|those|the|my)|count(?:ed|ing)\b|FOUR\b|really (?:like|love)s?\b|fan of|featur\w+|appear\w*|star(?:red|ring) (?:of|role)|made an appearance|cameo|guest star
    twice|three times|four times|\d+ times|every other|at least (?:\w+)|so\.? ?much\b\.?|so many|too many|half (?:of|my|the)|a third of|a quarter of|most of|both of|all of my|again and again|over and over|everywhere|on repeat|nothing but|wall[- ]to[- ]wall|back[- ]to[- ]back|multiple|several|repeated\w*|kept (?:\w+ing|on)|still|again\b|heavy|flooded|galore|era\b|on there|(?:two|three|four|five|six|seven|eight|\d{1,2}) (?:questions|qs|vignettes|stems|items|of them|points)|(?P<twice>\b\w{4,})\W{1,3}(?P=twice)\b|(?:one|another) after another|and another
    """
)
_WRITERS = r"\b(?:gave\ (?:me|us)|show(?:ed|s)?\ up|would\ show|earned\ their\ keep|kinder\ than|that's\ my\ review|the\ whole\ thing|literally\ the\ whole|different\ years?,\ same|got\ the\ same|same\ (?:\w+\ )?clip|consider\ this\ your|rehearse|they\ (?:really|actually|seriously|literally|even|had|put|gave|threw|love|loved|asked|clearly|must)|(?:the\ )?(?:test|question|exam|item|nbme|usmle)[- ]?(?:writers?|makers?|gods?|people|committee)|mine\ (?:was|had|leaned|loved|went|hit|kept)|leaned\ (?:hard|heavily)\ (?:in|into|on)|showed\ up\ for\ me|(?:people|person|folks)\ who\ (?:wrote|made|write|make)|whoever\ (?:wrote|decided|made|designed|thought)|the\ (?:nbme|usmle|prompter|algorithm)\ (?:[\w']+\ ){0,2}?(?:loves?|wants?|really|is))\b"
_ITEM = r"\b(?:questions?|qs|vignettes?|stems?|stations?|items?|cases?|answer(?:s|ed)?|encounters?|graphs?|abstracts?|drug\ ads?|the\ one\ (?:with|about|where)|(?:six|eight|ten|twelve|\d+)\ stations)\b"
_PERSON = r"\b(?:the|that|a|an|this)\ (?:\w+[ -]){0,3}?(?:man|woman|guy|lady|girl|boy|kid|toddler|baby|newborn|teen(?:ager)?|farmer|nurse|teacher|hiker|fisherman|beekeeper|sailor|athlete|runner|veteran|daughter|mother|father|husband|surgeon|colleague|immigrant|prisoner|student|lady|patient)\b(?:\ (?:with|who|whose|and|that|in|from|after)\b|\W)"
_PUT = r"\b(?:keep\ (?:replaying|thinking)|did\ everybody|did\ everyone|replay\w*|what\ (?:did|was|is|were)\ (?:[\w']+\ ){0,2}?(?:put|pick|answer|choose|get|say|the\ answer|going\ on)|i\ (?:put|picked|went\ with|chose|guessed|said|answered)\b|answer\ (?:is|was)\b|sure\ (?:the|it|that)\b|was\ (?:an?|the)\ \w+\ question|did\ you\b|who\ else\ (?:got|had|put|saw)|anyone\ else\ (?:get|got|have|had|see|saw|put)|only\ one\ who\ (?:got|had|saw|put)|we\ all\ (?:had|got)|can't\ sleep|the\ answer\ to\ the\ one|is\ not\ [a-z]+\.|keeps?\ me\ up|second-?guess\w*|changed\ (?:it|my\ answer))\b"
_STUDY = r"\b(?:review|revisit|re-?read|look\ (?:at|over|up)|brush\ up|know\ (?:your|the)|read\ (?:the|up|about|your)|spend\ (?:an?|some|the)|extra\ hour|practi[cs]e|memori[sz]e|don't\ (?:skip|forget|sleep\ on|ignore)|refresh|be\ ready|open\ (?:the|your)|go\ over|glance|one\ more\ look|another\ look|if\ you\ can\ (?:read|do|tell)|worth)\b"
_REGRET = any_of(
    r"""
    (?:should|could|would)(?:'ve| have| of) (?:[\w']+ )?(?:spent|studied|read|reviewed|reread|looked|paid|focused|learned|memori[sz]ed|listened|done|skipped|slept|opened|known|gone)
    wish (?:i'd|i had|i|we'd|we had|someone|somebody|anyone) (?:[\w']+ )?(?:spent|studied|read|reviewed|reread|looked|paid|focused|learned|told|known|memori[sz]ed|done|warned|gone|opened)
    (?:glad|good thing|lucky|thank (?:god|goodness)|grateful|relieved) (?:that )?(?:i|we) (?:[\w']+ )?(?:reread|read|looked|reviewed|went|skimmed|crammed|glanced|studied|memori[sz]ed|watched|knew)
    (?:told|made|forced|nagged|begged|convinced) (?:me|us) to (?:[\w']+ )?(?:re-?read|read|review|look|study|learn|memori[sz]e|revisit|go|watch)
    (?:less|more) (?:time )?(?:on|of) …(?:more|less) (?:time )?(?:on|of)\b|instead of|paid off|saved me|came in (?:handy|clutch)|clutch\b|never (?:been so )?(?:again|thought)|the night before|last[- ]minute|turns out|who knew|i skipped|i ignored|i never (?:opened|read|learned|studied)|been putting|putting off|un-?put|skip (?:the )?|cold\b|inside (?:and )?out|like the back of|by heart|neglect|know your|pays to|worth (?:an|a|the|your|another|one)
    """
)
_TEACHING = rf"{BANK}|\b(?:good\ chapter|suggest|recommend\w*|any\ (?:tips|advice|resources?)|thread|mnemonic|table|taught|teach(?:es)?|teaching\ (?:moment|point|case|file|rounds|session)|i'm\ teaching|tutor\w*|morning\ report\ (?:today|this)|journal\ club|rounds|ward|wards|clinic|grand\ rounds|(?:my|our|the)\ (?:attending|preceptor|senior)|noon\ conference|what\ helped|lecture|pearls?|high[- ]yield|infographic|free\ (?:resource|pdf|guide)|cheat\ ?sheet|interview|residency\ application|what\ do\ you\ (?:order|do|think)|what's\ (?:your|the)\ (?:diagnosis|next)|elective|sub-?i\b|rotation\ (?:in|on)|research|passionate|interested\ in|going\ into|match(?:ed|ing)?)\b"
_REFUSING = r"\b(?:irregular\ behavior|(?:don't|do\ not|never|please\ don't|won't|will\ not|refuse\w*\ to|can't|cannot)\ (?:[\w']+\ ){0,2}?(?:share|post|ask\ me|discuss|talk\ about|trade|send|dm)\b(?!\ (?:much|too|names))|changed\ the\ subject|i\ said\ no|cheating|unethical|violat\w+|invalidat\w+|reported\ (?:it|them)|content\ outline|blueprint|examiner|outline)\b"

_CUES: tuple[str, ...] = (
    *EXAM_CUES,
    "vignette",
    "test writer",
    " stem",
    "just finished",
    "that question",
    "showed up for me",
)
_CUES += (
    "examiner",
    "sitting this",
    "this morning",
    "last night",
    "before you sit",
    "before you test",
    " paper ",
    "takers",
)
_CUES += (
    "who took it",
    "the same murmur",
    "last cohort",
    "stations",
    "my version",
    "next week",
    "remembered ",
    "ethics question",
    "the one with",
    "the one about",
)
_EXAM = rf"{EXAM}|\b(?:exams?|comlex|boards|shelf|osce|in-training|examiners?|testing\ cent(?:er|re)|station\ \d|block\ \d|blocks?|sps?|(?:my|your|this|our)\ (?:version|form|test|paper)|test\ writers?|testing|tested|tests?\b(?=\ (?:on|next|this|tomorrow|mon|tues|wednes|thurs|fri)))\b"
_SAT = rf"{SAT}|\b{_SAT_MORE}"
_NEXT = rf"{NEXT}|\b{_UPCOMING}"
_PHYSICAL = (
    r"\b(?:physical|her|his|neuro\w*|cardiac|lung|abdominal|skin|breast|pelvic|eye|bedside|focused|thorough|patient's|vascular|mental\ status|volume)\ exam\b"
    r"|\bon\ (?:my\ |physical\ )?exam\b|\bexam\ (?:findings|showed|shows|revealed|room|table|maneuvers?|(?:was|is)\ (?:notable|normal|benign|remarkable|unremarkable|significant|reassuring))\b"
    r"|\b(?:my|our)\ patients?\b|\b\d{1,3}[- ](?:year|yr|y)[- ]?/?o(?:ld)?\b(?=[^.!?\n]{0,60}\b(?:admitted|clinic|ward|discharged))"
)
_ABOUT_IT = (
    Clue(_EXAM, 0.25, 2),
    Clue(_SAT, 0.4, 2),
    Clue(_NEXT, 0.4, 1),
    Clue(_WINK, 0.3, 1),
    Clue(rf"\b{_MUCH}", 0.2, 1),
    Clue(_WRITERS, 0.35, 1),
    Clue(rf"\b{_REGRET}", 0.25, 1),
    Clue(_ITEM, 0.2, 0),
    Clue(_PERSON, 0.2, 0),
    Clue(_PUT, 0.3, 1),
    Clue(_STUDY, 0.2, 0),
    Clue(r"\bbefore\ you\ (?:sit|test|walk\ in|take\ it)\b", 0.3, 0),
    Clue(_TEACHING, -0.5, 1),
    Clue(_PHYSICAL, -0.6, 1),
    Clue(_REFUSING, -0.5, 1),
    Clue(
        r"\b(?:good\ luck|passed|congrat\w*|grateful|proud|thank\ you|my\ (?:mom|dad|mother|father|grandmother|grandfather))\b",
        -0.3,
        0,
    ),
)
TOLD = Constellation(
    message="“{span}”, so near to the examination, reads as its content.",
    core=Clue(rf"\b{disease()}", 0.4),
    cues=_CUES,
    clues=_ABOUT_IT,
)
FIELD = Constellation(
    message="“{span}”, so near to the examination, reads as its content.",
    core=Clue(rf"\b{subject()}", 0.3),
    cues=_CUES,
    clues=_ABOUT_IT,
)
STORY = Constellation(
    message="“{span}” repeats a case of the examination.",
    core=Clue(
        rf"(?:{_PERSON})|\b(?:that|the)\ (?:[\w']+\ )?(?:ethics|biostats?|abstract|drug\ ad)\ (?:question|one|stem|vignette)\b|\bthat\ (?:\w+\ )?(?:question|vignette|stem)\ (?:about|on|with)\b|\bthe\ (?:abstract|ekg|ecg|image|graph|clip|murmur|audio)\ (?:about|with|of|on|from)\b|\b(?:one|station|case|question)\ (?:with|about|where)\ (?:the|a)\b|\bstation\ (?:\d+|one|two|three|four|five|six|seven|eight)\b[ ,:-]{0, 3}(?:the|an?|was|is|had|has|will|sp|she|he)\b|\b(?:sps?|standardi[sz]ed\ patient)\ (?:[\w']+\ )?(?:starts|cries|crie[ds]|gets|says|said|refuse\w*|want\w*|ask\w*|won't|pretend\w*|was|is|had|has|yell\w*|lie[ds])\b|\b(?:drug\ ad|abstract)\ (?:this\ time\ |today\ |i\ got\ )?(?:was|were|is|had)\ (?:about|on|for)\b|\bhad\ the\ (?:angry|crying|silent|drunk|[\w-]+)\ ?(?:man|woman|mother|father|daughter|son|wife|husband|teen\w*|couple|patient|parent|kid|lady|guy|colleague|nurse)\b",
        0.35,
    ),
    cues=_CUES,
    clues=(
        Clue(_EXAM, 0.25, 2),
        Clue(
            r"\b(?:(?:station|case|block|question|sp|vignette|stem)\ (?:[\w']+\ )?(?:had|was|wanted|involved|featured|gave)|ask\ about|don't\ forget|remember\ to)\b",
            0.25,
            1,
        ),
        Clue(
            r"\b(?:ethics\ question|can't\ be\ the\ only\ one|am\ i\ the\ only\ one|answer\ to\ the\ (?:one|question)|did\ (?:you|anyone)\?|we\ all\ had\ it)",
            0.3,
            2,
        ),
        Clue(_SAT, 0.3, 2),
        Clue(_NEXT, 0.4, 1),
        Clue(_WINK, 0.2, 1),
        Clue(
            r"\b(?:what\ they\ (?:wanted|were\ after)|took\ me\ (?:\w+\ )?(?:minutes?|\d|the\ whole)|have\ (?:[\w']+\ ){1,4}ready|practi[cs]e\ that|line\ ready|said\ \w+|point\w*\ for|checklist)\b",
            0.25,
            1,
        ),
        Clue(_PUT, 0.4, 1),
        Clue(_ITEM, 0.25, 0),
        Clue(_WRITERS, 0.2, 1),
        Clue(_TEACHING, -0.5, 1),
        Clue(_PHYSICAL, -0.6, 1),
        Clue(_REFUSING, -0.5, 1),
        Clue(
            r"\b(?:i|we)\ (?:met|saw|admitted|examined|treated|cared|sat\ with)\b|\b(?:next\ to\ me|on\ the\ (?:bus|train|plane)|prometric\ (?:staff|lady|man|guy|clerk)|proctor|at\ the\ (?:desk|door|center|centre)|taxi|uber|driver|security|thank\w*|hugged|lent|smiled|handed\ me)\b",
            -0.5,
            1,
        ),
    ),
)
TRADED = Constellation(
    message="“{span}” gathers or asks for examination content.",
    core=Clue(
        r"\b(?:from\ memory|(?:can|could|still|you|we|they|people|everyone|i)\ remember(?:ed)?|recall(?:ed|s)?|reconstruct\w*|rebuil[dt]\w*|jotted|brain\ ?dump|(?:they|you|we|everyone|people|each)\ (?:[\w']+\ ){0,2}?(?:saw|got|had)\b|things\ they\ saw|(?:anybody|anyone|who|does|do|did)\b[^.!?\n]{0,40}\bremember|(?:topics|questions|cases|stations|stems)\ (?:we|they|you|i|people|each\ of\ us)\ (?:got|had|saw|remember\w*)|(?:was|were)\ on\ (?:the|their|her|his)\ (?:real|actual)?|pass(?:ed|es|ing)?\ (?:down|on|along)|handed\ down|word\ for\ word|rebuilt|piec(?:ed|ing)\ together|wrote\ down|trading|swapping|last\ (?:cohort|batch|group|year)'?s?\b|previous\ (?:cohort|batch|group|years?)|the\ (?:list|doc|sheet|file|notes)\ (?:of|from)|walk\ in\ blind|go\ in\ blind|almost\ (?:identical|the\ same)|same\ (?:cases|stations|questions)|old\ (?:questions|papers?|exams?|stations)|remembered\ \w+|(?:straight|directly|right)\ from\ (?:my|the|our)|post-exam\ notes|photograph(?:s|ed)?|answer\ (?:grid|key|sheet)s?|(?:case|topic|question|station)\ lists?|screenshots?\ of|took\ (?:a\ )?(?:photo|picture)s?|kept\ (?:repeating|coming|showing)|(?:came|comes|coming|showed|shows|popped)\ up|repeat(?:s|ed|ing)\b|what\ (?:was|were|is)\ (?:it\ )?(?:on|like\ on|heavy|in)\b|which\ (?:systems|topics|stations|cases|subjects)|topics\ (?:from|that|to)|what\ to\ (?:expect|focus)|appeared)\b",
        0.4,
    ),
    cues=_CUES,
    clues=(
        Clue(
            rf"{EXAM}|\b(?:exam|comlex|boards|shelf|osce|in-training|test|(?:last\ year's|the|this\ year's)\ paper)\b",
            0.3,
            1,
        ),
        Clue(
            r"\b(?:questions?|qs|stems?|vignettes?|stations?|topics?|items?|cases?|scenarios?|paper|content|concepts|notes|things|answers?|grid)\b",
            0.2,
            1,
        ),
        Clue(
            r"\b(?:looking\ for|love\ to\ (?:hear|know)|anyone|anybody|someone|share[ds]?|sharing|message\ me|dm\b|dms\b|pm\b|inbox|trade|swap|doc\b|drive|folder|group|telegram|whatsapp|discord|reddit|spreadsheet|link|selling|access|password|ask\ me|if\ you\ need\ it|still\ have|does\ (?:any|some)body|keep\ (?:a|the)|grateful\ to|seniors?|doc's|pdf|upload\w*|airdrop\w*|blind|ours\ is|mine\ is|for\ (?:the\ )?next|add(?:s|ed|ing)?|collect\w*|compil\w*|gather\w*|wrote|write|writing|list|tell\ me|fill\ me\ in|let\ me\ know|sat\ down)\b",
            0.25,
            1,
        ),
        Clue(
            rf"\b(?:who|whoever|everyone|anyone|person|people|those|friends|classmates?)\ (?:[\w']+\ ){{0,2}}?(?:sat|took|tested|finish\w*|just|had|wrote|gave|walked)\b|\b(?:last|this)\ (?:week|two\ weeks|month)|\b{_UPCOMING}|{NEXT}",
            0.25,
            1,
        ),
        Clue(
            r"\b(?:which\ (?:systems|subjects|topics)|were\ heavy|was\ heavy|message\ me|who\ took\ it)\b",
            0.3,
            1,
        ),
        Clue(_TEACHING, -0.5, 1),
        Clue(_REFUSING, -0.6, 1),
        Clue(
            r"\b(?:patients?|memory\ (?:loss|clinic)|flash ?cards?|active\ recall|free\ recall|interview\w*|schedul\w*|center|centre|parking|lunch|snacks?|bring|nerves|anxiety|emotions?|feel\w*|recalled\ (?:the|by)\ (?:fda|manufacturer))\b".replace(
                " ?", r"\ ?"
            ),
            -0.4,
            1,
        ),
        Clue(r"\b(?:i|my)\ (?:remember|recall)\b", -0.2, 0),
    ),
)
SIGNS = (TOLD, FIELD, STORY, TRADED)

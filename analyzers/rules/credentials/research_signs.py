"""Signs that authorship is traded or a publication inflated, in whatever order they stand."""

from __future__ import annotations

from analyzers.finding import Severity
from analyzers.rules.scene import Clue, Constellation

_MONEY = r"(?:[$€£₹¥]\s?\d[\d,.]*k?|\b\d[\d,.]*\s?(?:usd|inr|rs\.?|rupees|dollars|euros|bucks|pkr|eur|gbp|aed)\b|\b(?:usd|inr|pkr|rs\.?)\ ?\d[\d,]*)"
_REFUSED = r"\b(?:(?:submitted|accepted|a\ poster|a\ preprint)\ (?:is\ not|isn't)|isn't\ (?:in\ press|published|accepted|a\ paper)|dropdown|(?:don't|do\ not|never|stop|please\ don't|shouldn't|should\ not|must\ not|let's\ not|won't|will\ not)\ (?:[\w']+\ ){0,2}?(?:buy|pay|sell|accept|agree|offer|put|list|add|trade|swap|give|ask|fall|call|claim|count|cite|inflat\w+|pad|join|normali[sz]e|reward)\w*|beware|scams?|scammers?|predatory|paper\ mills?|refus\w*|declin\w*|said\ no|turned\ (?:it|them|him|her)?\ ?down|report(?:ed|ing)?\ (?:it|them|this|him|her)|unethical|misconduct|fraud\w*|wrong|icmje|integrity|red\ flag|walk(?:ed)?\ away|is\ it\ (?:ok|okay|ethical|normal)|should\ i|spot\ one|policy|guidelines?|honest\w*|acknowledg\w+|desperate\ applicants)\b"
_PAPER = r"\b(?:papers?|manuscripts?|articles?|case\ (?:reports?|series)|abstracts?|publications?|pubs?|meta-?analys[ie]s|systematic\ reviews?|reviews?|pubmed|scopus|journals?|projects?|pmids?|trial|study)\b"
_AUTHOR = r"\b(?:(?:co-?)?author(?:ship|ships)?\b|add(?:s|ing)?\ (?:me|you|him|her|us)\ to\ (?:her|his|my|their|mine|yours|every)|byline|(?:my|his|her)\ name(?:'s|\ is)\ on|(?:your|my|his|her|their|our|a|one\ more|any)\ (?:[\w']+\ )?names?\ (?:on|goes|in|to|up|second|third|first)|name\ (?:on|order)|(?:position|place|spot|slot|seat)s?\ (?:in|on)\ (?:the\ )?(?:byline|paper|manuscript|list|publication|project)|one\ more\ name|(?:put|add(?:ed)?|list(?:ed)?|stuck|threw|got|include[ds]?)\ (?:[\w']+\ ){0,5}?(?:on|to|onto)\ (?:the|his|her|their|a|my|every|each)\ (?:[\w']+\ )?(?:paper|manuscript|case\ report|publication|abstract|author\ list|article))\b"

PAID = Constellation(
    message="“{span}” trades in authorship.",
    severity=Severity.BLOCK,
    cues=("author", "name", "byline"),
    core=Clue(
        rf"{_MONEY}|\b(?:fees?|pay(?:s|ing|ment|able)?|paid|price[ds]?|pricing|cost(?:s)?|charges?|invoice|discount|buy|buys|bought|purchase[ds]?|for\ sale|selling|sells?|venmo|paypal|installments?|packages?)\b",
        0.35,
    ),
    clues=(
        Clue(rf"{_AUTHOR}|\b(?:co-?)?authors\b", 0.4, 1),
        Clue(_PAPER, 0.15, 1),
        Clue(
            r"\b(?:wanted|looking\ for|dm\b|inbox|message|available|join|slots?|spots?|open|positions?|negotiable|limited|left|seats?|last\ call|first\ come|whatsapp|offer\w*|premium|service|team)\b",
            0.2,
            1,
        ),
        Clue(
            r"\b(?:no\ (?:writing|work|experience|effort)|guaranteed?|premium|finished|ready[- ](?:made|written)|done\ for\ you|without\ (?:writing|reading)|indexed|by\ (?:september|october|eras)|before\ eras)\b",
            0.25,
            1,
        ),
        Clue(_REFUSED, -0.7, 1),
        Clue(
            r"\b(?:apcs?|article\ processing|open[- ]access|publication\ fees?|travel|scholarship|grants?|award|funding|stipend|hospital|insurance|patients?|medication|drug|tuition|loans?|application\ fees?|free\b|no\ fees?|unpaid|thesis|salary)\b",
            -0.5,
            1,
        ),
    ),
)
GIFT = Constellation(
    message="“{span}” gives authorship without a contribution.",
    cues=("author", "name", "paper", "byline", " pub"),
    core=Clue(
        rf"{_AUTHOR}|\b(?:my|our)\ \d+(?:th|st|nd|rd)\ (?:pub\w*|paper)|\bam\ i\ on\ (?:them|it)\b|\b(?:(?:has|have|with|got|need)\ my\ name|(?:first|second)\ authorship)",
        0.5,
    ),
    clues=(
        Clue(
            r"\b(?:and\ i\ add\b|fix(?:ed|ing)\ (?:the\ |two\ |a\ few\ )?(?:commas?|references|typos?|format\w*|figures?)|(?:i|he|she|they|we|who|has|have|i\'ve|\.)\ ?(?:never|haven't|hasn't|didn't|did\ not|barely|hardly)\ (?:[\w']+\ )?(?:met|meet|read|touch\w*|open\w*|saw|see|seen|wrote|write|written|do|did|done|contribut\w*|look\w*|know|knew|work\w*|lift\w*|attend\w*)|no\ (?:work|writing|contribution|input|idea)|zero\ (?:work|effort|idea)|one\ more\ name|owed\ me|because\ my\ (?:roommate|friend|uncle|cousin|dad|mom|boss|aunt)|room\ for|on\ service\ that|because\ we\ were|as\ a\ (?:favou?r|thank|gift|courtesy|birthday)|in\ (?:exchange|return)|get\ a\ letter|(?:his|her)\ (?:wife|husband|son|daughter|cousin|nephew|niece|girlfriend|boyfriend|kid)|needed\ (?:a|one|another)\ (?:line|pub\w*|paper)|for\ (?:proofreading|moral\ support|being|free)|only\ (?:formatted|sent|proofread|pressed)|just\ (?:for\ being|formatted|proofread|sent)|without\ (?:reading|writing|doing|lifting|knowing)|surprise[ds]?|nothing\ to\ do\ with|no\ idea\ what|can't\ tell\ you\ what|still\ don't\ know\ what|couldn't\ tell\ you|haven't\ a\ clue|everyone\ (?:on|in)\ the\ (?:team|lab|service|group|chat))\b",
            0.5,
            1,
        ),
        Clue(
            r"\b(?:did\ i\ (?:write|read|do)|(?:write|do)\ (?:most|any)|to\ write\ up\ my|someone\ to\ (?:write|do)|i\ just\ need\ my\ name|generous\ (?:pi|mentor|boss|attending)|that's\ what\ (?:family|friends)|never\ met|ghost\w*|(?:needed|needs)\ (?:something|anything|a\ bump|a\ boost))\b",
            0.4,
            1,
        ),
        Clue(_PAPER, 0.15, 1),
        Clue(
            r"\b(?:deal|lol|haha|free|easy|no\ regrets|proud|eras|cv|line|count\w*|thirteenth|another|already)\b|[\U0001f602\U0001f605\U0001f923\U0001f61d]",
            0.1,
            1,
        ),
        Clue(_REFUSED, -0.7, 1),
        Clue(
            r"\b(?:i\ (?:wrote|collected|analy[sz]ed|drafted|did\ the)|chart\ review|data\ collection|two\ years|first\ draft|because\ i\ did|earned|reviewers)\b",
            -0.4,
            1,
        ),
    ),
)
INFLATED = Constellation(
    message="“{span}” calls a paper more than it is yet.",
    cues=("press", "publi", "accepted", "pubs", "paper"),
    core=Clue(r"\b(?:in[- ]press|published|publications?|pubs|accepted|forthcoming|peer[- ]reviewed)\b", 0.4),
    clues=(
        Clue(
            r"\b(?:submit(?:s|ted)?|submission|sent\ (?:it|the\ \w+)?\ ?(?:off|out|in)|reviewers?|posters?|abstracts?|preprints?|in\ my\ head|in\ progress|drafts?|drafting|conferences?|talks?|outlines?|ideas?|receipt|uploaded|medrxiv|biorxiv|research\ square|still\ (?:writing|collecting|editing)|haven't\ (?:written|finished|submitted)|desk|rejected|rejection|under\ (?:review|revision)|blog\ posts?|letters?\ to\ the\ editor|(?:minor|major)\ revisions?|manifest\w*|soon|(?:by|at)\ a\ conference|as\ a\ poster|(?:one|same)\ (?:[\w']+\ )?(?:rash|case|patient)|predatory)\b",
            0.4,
            1,
        ),
        Clue(
            r"\b(?:cv|eras|resume|application|adding|updating|add(?:ed)?\ (?:it|them|this)|accepted\ is\ accepted|efficiency|list(?:s|ed|ing)?|counts?|counted|counting|lines?|put\ (?:it|them|six|five|\w+\ publications)|goes\ under|call(?:s|ed|ing)?\ it|under\ (?:the\ )?[\"']|headline|bio|profile|tally|total)\b",
            0.2,
            1,
        ),
        Clue(
            r"\b(?:everybody\ does|everyone\ does|basically|practically|essentially|as\ good\ as|might\ as\ well|well,|feeling|but\ still|still\ counts|work\ smarter|technically|hack|pro\ tip|who's\ (?:counting|checking)|nobody\ (?:checks|reads|asks)|same\ thing|close\ enough|pretty\ much|some\ are|most\ are|three\ are|mostly|okay|ok,|in\ my\ head|\*they|manifest\w*|optimistic|round(?:ing|ed)?\ up|fine\ print|don't\ ask|will\ be)\b|\*",
            0.3,
            1,
        ),
        Clue(r"\bpublished\ abstracts?\b", -0.3, 0),
        Clue(_REFUSED, -0.7, 1),
        Clue(
            r"\b(?:one|two|three|four|five|six|\d+)\ (?:[\w']+\ ){0,2}?(?:published|accepted|in\ press)\b[^.!?\n]{0,40}\b(?:one|two|three|four|five|six|\d+)\ (?:[\w']+\ ){0,2}?(?:submitted|under|in\ review|in\ prep\w*)|\bstatus:|\blisted\ (?:once|separately|as\ (?:a\ )?(?:poster|preprint|submitted))|\bas\ (?:a\ )?(?:preprint|abstract)\b|\bnot\ (?:yet\ )?(?:in\ press|published|peer)|\brejections?\b|\bsupplement\b|\bafter\ (?:[\w']+\ )?(?:rounds?|revisions?|rejections?)|\bfinally\b|\bjust\ (?:published|accepted)\b",
            -0.5,
            1,
        ),
    ),
)
BOASTED = Constellation(
    message="“{span}” makes the work larger than it is.",
    cues=(
        "author",
        "publish",
        " cv ",
        " cv",
        "paper",
        "pilot",
        "study",
        "abstract",
        "nature",
        "chart review",
        "published",
    ),
    core=Clue(
        r"\b(?:published\ (?:[\w-]+\ )?(?:\w+(?:ist|er|or)|in\ (?:nature|science|nejm|the\ lancet|jama|cell))|author\ number\ \w+|on\ my\ cv\ as|as\ (?:accepted|published|in\ press)|(?:whole|entire)\ (?:lab|team|group|floor)\ on|(?:one|a\ single|the\ same)\ (?:[\w-]+\ ){1,2}into\ (?:\w+\ )?(?:two|three|four|five|six|seven|\d)|(?:two|three|four|five|six|seven|\d)\ abstracts\ (?:and|plus|,)|(?:cures?|proves?|prevents?|reverses|eliminates?|ends)\ \w+|makes\ it\ clear|(?:zero|none)\ of\ the\ \w+|first\ authorship)\b",
        0.4,
    ),
    clues=(
        Clue(
            r"\b(?:hustle|never\ (?:seen|met|read|touched|set)|comment\ under|but\ still|still\.?\)|hasn't\ answered|haven't\ (?:heard|answered|decided)|nice\ at|snacks|coffee|reporting\ for\ duty|puts\ (?:the|everyone|us)|so\ yes|is\ real|efficien\w*|lol|letter\ to\ the\ editor|blog|i\ just\ need|write\ up\ my|not\ yet|waiting)\b|\b(?:n\ ?=\ ?\d{1,2}\b|\d{1,2}\ (?:students|patients|charts|people|participants)|pilot)",
            0.4,
            1,
        ),
        Clue(
            r"\b(?:papers?|abstracts?|publi\w+|journal|editor|chart\ review|author\w*|pi\b|lab|stats|cv|eras|study|survey|pilot|trial|case)\b",
            0.25,
            1,
        ),
        Clue(_REFUSED, -0.7, 1),
        Clue(
            r"\b(?:can't|cannot|doesn't|does\ not|need\ a\ trial|suggests?|feasible|i\ did\ the\ chart|because\ i|after\ (?:two|three)|eighteen\ months|patients'?\ (?:families|lives))\b",
            -0.5,
            1,
        ),
    ),
)
ROLE = Constellation(
    message="“{span}” names a role larger than the work.",
    cues=(" led ", "investigator", "designed", "spearheaded", "ran a", "head of", "director", " pi "),
    core=Clue(
        r"\b(?:led|leading|spearheaded|ran|designed|directed|principal\ investigator|co-?investigator|lead\ researcher|head\ of\ research|lead\ investigator|pi)\b",
        0.35,
    ),
    clues=(
        Clue(r"\b(?:trials?|stud(?:y|ies)|research|lab|project|registry|nih|multicenter|cv|eras)\b", 0.25, 0),
        Clue(
            r"\b(?:enter(?:ed|ing)\ (?:the\ )?data|the\ student\ who|my\ idea\ to|one\ of\ \d+|data\ entry|entering\ data|screened\ (?:abstracts|titles)|filled\ (?:in|out)|handed\ out|okay,|ok,|technically|over\ lunch|came\ up\ with|mostly\ (?:watched|entered|formatted)|(?:was|as)\ (?:a|one\ of)\ (?:the\ )?(?:[\w']+\ )?volunteers?|made\ the\ (?:slides|coffee|tables)|sat\ in\ on|attended\ the\ meetings)\b",
            0.45,
            1,
        ),
        Clue(_REFUSED, -0.6, 1),
        Clue(
            r"\b(?:he|she|they|dr\.?\ \w+|my\ (?:mentor|pi|attending)|who)\ (?:[\w']+\ )?(?:led|ran|designed|directed)",
            -0.5,
            0,
        ),
    ),
)
CITED = Constellation(
    message="“{span}” trades citations.",
    cues=("cite", "citation", "h-index", "pmid"),
    core=Clue(r"\b(?:cit(?:e|es|ing|ation|ations)|h-?ind(?:ex|ices|exes))\b", 0.4),
    clues=(
        Clue(
            r"\b(?:each\ other|one\ another|everybody\ cites|everyone\ cites|cite\ (?:mine|me|my|us|ours|yours|back)|you\ cite|i'll\ cite|we\ cite|train|rings?|circles?|swaps?|exchange|trade|boost|pump|self-?cit\w*|my\ own|favou?r|mutual|in\ return|back)\b",
            0.4,
            1,
        ),
        Clue(
            r"\b(?:if\ (?:\d+|we|all|twenty|enough)\b|all\ get|drop\ your|below|comment|dm\b|let's|lets|who's\ in|please|group|pmids?|this\ month|numbers|up\b|grow)\b",
            0.25,
            1,
        ),
        Clue(_REFUSED, -0.7, 1),
        Clue(
            r"\b(?:original|guideline|primary\ source|sources?|correctly|properly|citation\ manager|zotero|endnote|acgme|accreditation)\b",
            -0.5,
            1,
        ),
    ),
)
SIGNS = (PAID, GIFT, INFLATED, ROLE, CITED, BOASTED)

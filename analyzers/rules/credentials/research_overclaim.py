"""Papers, authorships and findings that are larger than what happened."""

from __future__ import annotations

from analyzers.finding import Severity
from analyzers.rules.credentials.research_signs import SIGNS
from analyzers.rules.scene import ScenePattern, SceneRule, any_of

_PAPER = r"(?:papers?|manuscripts?|articles?|case\ (?:reports?|series)|abstracts?|posters?|preprints?|publications?|stud(?:y|ies)|reviews?|meta-?analys[ie]s|chapters?|author\ lists?|project)"
_AUTHOR = r"(?:(?:co-?|first[- ]|second[- ]|third[- ]|fourth[- ]|lead[- ]|last[- ]|senior[- ]|middle[- ])?author(?:ship)?s?)"
_MONEY = r"(?:[$€£₹¥]\s?\d[\d,.]*k?|\d[\d,.]*\s?(?:k\b|usd|inr|rs\.?|rupees|dollars|euros|bucks|pkr|eur|gbp|aed|\$)|rs\.?\ ?\d[\d,]*|(?:usd|inr|pkr)\ ?\d[\d,]*)"
_WAITING = r"(?:submit(?:s|ted|ting)?|under\ review|in\ review|out\ for\ review|awaiting|waiting\ (?:on|for|to\ hear)|reviewers?(?:'s|')?\ (?:comments?|should|have|will|are|still)|haven't\ (?:submitted|heard|finished|written)|not\ (?:yet\ )?(?:submitted|accepted|finished|written)|still\ (?:writing|drafting|editing|analy[sz]ing|revising|collecting)|revis(?:e|ing|ions?)\b|(?:first|rough)\ draft|draft|in\ preparation|hope\ to\ hear|no\ decision|decision\ (?:is\ )?(?:pending|soon|any)|any\ day|fingers\ crossed|desk|resubmi\w+|rejected|nobody\ has\ accepted|hasn't\ been\ accepted)"
_REFUSED = r"\b(?:(?:don't|do\ not|never|stop|please\ don't|shouldn't|should\ not|must\ not|let's\ not|won't|will\ not)\ (?:[\w']+\ ){0,2}?(?:buy|pay|sell|accept|agree|offer|put|list|add|trade|swap|give|ask|dm|fall|call|claim|count|send|cite|say|write|inflat\w+|pad|join|normali[sz]e|reward)\w*|isn't|is\ not|aren't|are\ not|not\ (?:the\ same|equal|an?)|beware|scam\w*|predatory|paper\ mills?|refus\w*|declin\w*|said\ no|turned\ (?:it|them|him|her)?\ ?down|report(?:ed|ing)?\ (?:it|them|this|that|the|him|her)|unethical|misconduct|fraud\w*|wrong|icmje|integrity|against|problem\w*|retract\w*|blocked|deleted|no\ thanks|warn\w*|red\ flag|walk(?:ed)?\ away|is\ it\ (?:ok|okay|ethical|normal)|should\ i|how\ (?:to|do\ (?:we|i|you)|can\ (?:we|i))\ (?:stop|spot|avoid|refuse|respond)|policy|guidelines?|nobody\ should|no\ one\ should|instead\ of|asked\ (?:him|her|them|to\ have\ it)?\ ?(?:to\ )?(?:remove|take\ it\ off)|removed)\b"
_NO_WORK = any_of(
    r"""
    (?:even though|although|though|despite|without|but) …(?:never|didn't|did not|barely|hardly|only|no|not|wasn't|having|writing|reading|doing|contribut\w+|data)\b
    (?:i|she|he|they|we) (?:never|didn't|did not|barely|hardly|haven't) (?:[\w']+ ){0,2}?(?:wrote|write|read|opened?|touched?|saw|see|met|meet|do|did|contribut\w*|work\w*|knew|know|look\w*)
    no(?:thing)? (?:work|idea|writing|contribution|effort|input)
    zero (?:work|effort|writing|idea)
    (?:needed|wanted|short) (?:a |one |another )?(?:[\w']+ )?(?:line|publication|pub|paper|for (?:eras|his|her|their))
    as a (?:favou?r|thank|gift|present|courtesy|birthday)
    in (?:exchange|return) for
    for (?:proofreading|moral support|letting|lending|being|sharing|free|the snacks|coffee)
    (?:just|only) (?:formatted|proofread|fixed the references|sent|pressed|uploaded|introduced)
    (?:lol|haha|free|bonus|easy) (?:line|pub\w*|cv|paper)?
    """
)


class ResearchOverclaim(SceneRule):
    """More publication, authorship or proof than there is.

    What it looks for:
        A submitted paper called in press or published, a preprint or poster counted as a paper, one case counted many
        times, authorship without a contribution, citation rings, a small study that "proves"; and authorship bought,
        sold or offered (block). Submitted, accepted, preprint and poster, said as such, pass.
    Why it matters:
        Applications list publications by status, and interviewers look them up. An author is someone who contributed to
        the work, wrote or revised it, approved it and answers for it; a place in the list is not for sale.
    Example:
        Submitted last night, so I am listing it as in press.
    Instead:
        Our manuscript is under review; I learned how to write a methods section that a stranger could repeat.
    Source:
        ICMJE Recommendations, Defining the Role of Authors and Contributors.
    """

    id = "research-overclaim"
    category = "research-overclaim"
    severity = Severity.WARN
    constellations = SIGNS
    patterns = (
        ScenePattern(
            rf"""\b{_AUTHOR}\b[^.!?\n]{{0,50}}?{_MONEY}(?!\w)|{_MONEY}[^.!?\n]{{0,60}}?\b(?:per\ |each\ |an?\ |for\ |buys?\ (?:you\ )?)?(?:[\w']+\ ){{0,2}}?(?:{_AUTHOR}(?:\ (?:slots?|spots?|positions?|place))?|your\ name|co-?author\w*)\b
              | \b{_AUTHOR}\ (?:slots?|positions?|spots?|seats?|places?|opportunit\w+)\b[^.!?\n]{{0,50}}?\b(?:available|open|left|for\ sale|remaining|dm|price|fee|paid|going|still|inbox|message|hurry|limited)\b
              | \b(?:available|open|limited|selling|sell|sale\ of|few|buy|bought|buying|purchase[d]?)\ (?:[\w']+\ ){{0,3}}?{_AUTHOR}(?:\ (?:slots?|positions?|spots?|seats?|places?))?\b(?!\ (?:contribut|guidelines|statement|access))
              | \b(?:slots?|positions?|spots?|places?)\ (?:[\w']+\ ){{0,3}}?(?:as|for)\ (?:an?\ )?{_AUTHOR}\b[^.!?\n]{{0,50}}?\b(?:dm|price|fee|pay\w*|paid|inbox|left|message)\b
              | \b(?:bought|buy|buying|purchased|paid\ for|paying\ for|pay\ for|sold)\ (?:[\w']+\ ){{0,3}}?(?:spots?|places?|slots?|positions?|names?|authorships?|lines?|seats?|my\ way)\ (?:on|in|onto|into)\ (?:[\w']+\ ){{0,3}}?{_PAPER}\b
              | \b(?:fee|price|cost|rate|payment|contribution\ fee|charges?)\ (?:[\w']+\ ){{0,3}}?(?:depends\ on|by|per|for|varies\ with|according\ to)\ (?:[\w']+\ ){{0,3}}?(?:author|position|name\ order|slot)\w*
              | \bguaranteed\ (?:[\w']+\ ){{0,2}}?(?:publication|acceptance|pubmed|scopus)\b
              | \b(?:publication|authorship|research)\ packages?\b[^.!?\n]{{0,50}}?(?:{_MONEY}|\b(?:dm|price|start|from|guarant\w+)\b)""",
            "“{span}” trades in authorship.",
            severity=Severity.BLOCK,
            cues=(
                "author",
                "name",
                "slot",
                "spot",
                "guarantee",
                "package",
                "bought",
                "buy",
                "paid",
                "pay ",
                "place",
            ),
            unless_near=rf"{_REFUSED}|\b(?:apcs?|article\ processing|open[- ]access\ fee|publication\ fee|travel|scholarship|grant|award|funding|stipend)\b",
        ),
        ScenePattern(
            rf"""\b(?:get|be|become|getting)\ (?:published|an?\ author|your\ name)\b[^.!?\n]{{0,50}}?\b(?:without|no\ (?:writing|work|experience)|zero|we\ (?:do|write|handle)|effortless\w*|for\ (?:just|only)|done\ for\ you|{_MONEY})
              | \b(?:we|our\ (?:team|writers|service))\ (?:[\w']+\ )?(?:writes?|do(?:es)?|handles?|prepares?|drafts?)\ (?:[\w']+\ ){{0,4}}?(?:you|your\ name|everything|it\ all)\b[^.!?\n]{{0,50}}?\b(?:name|author|cv|paper|publish\w*)""",
            "“{span}” trades in authorship.",
            severity=Severity.BLOCK,
            cues=("publish", "author", "your name", "write", "handle"),
            near=rf"{_MONEY}|\b(?:dm|price|fee|pay|slots?|spots?|package|inbox|third|second|eras|guarantee\w*)\b",
            unless_near=_REFUSED,
        ),
        ScenePattern(
            rf"""\b(?:in[- ]press|accepted|published|forthcoming|publication)\b[^.!?\n;]{{0,70}}?\b{_WAITING}\b
              | \b{_WAITING}\b[^.!?\n;]{{0,50}}?\b(?:so|which\ means|meaning|aka|=|basically|practically|essentially|as\ good\ as|might\ as\ well|already|counts?\ as|call(?:ing)?\ (?:it|that)|list(?:ed|ing)?|put(?:ting)?)\b[^.!?\n;]{{0,40}}?\b(?:in[- ]press|published|accepted|a\ publication|publications)\b""",
            "“{span}” calls a paper more than it is yet.",
            cues=("in press", "in-press", "accepted", "published", "forthcoming", "publication"),
            near=r"\b(?:list\w*|put(?:ting)?|cv|eras|call(?:ing|ed)?|count\w*|basically|practically|essentially|as\ good\ as|might\ as\ well|already|mark(?:ed|ing)?|say(?:s|ing)?|write|writing|wrote|add(?:ed|ing)?|headline|resume|so\ (?:it's|that's|i)|technically|pretty\ much)\b",
            unless=rf"{_REFUSED}|\b(?:one|two|three|four|five|six|\d+)\ (?:[\w']+\ ){{0,2}}?(?:published|accepted|in\ press|under\ review|submitted|in\ review)|\bhonest|\bnot\ (?:in\ press|published)|\b(?:until|once|if|when|unless)\ (?:it|they|we|the)\b",
        ),
        ScenePattern(
            r"""\b(?:basically|practically|essentially|as\ good\ as|pretty\ much|virtually|so\ it's|all\ but|technically|already)\ (?:[\w']+\ )?(?:in[- ]press|published|accepted|a\ publication)\b
              | \b(?:list|listing|listed|put|putting|call|calling|mark|marked|marking|count|counting|write|writing|wrote)\ (?:[\w']+\ ){0,7}?as\ (?:[\w']+\ )?(?:in[- ]press|accepted|published|a\ publication|publications?|peer[- ]reviewed|papers?)\b""",
            "“{span}” calls a paper more than it is yet.",
            cues=(
                "in press",
                "in-press",
                "published",
                "accepted",
                "publication",
                "peer",
                "as a paper",
                "as paper",
            ),
            near=rf"\b(?:{_WAITING}|posters?|abstracts?|preprints?|medrxiv|draft|reviewers?|submit\w*|biorxiv|research\ square|conference|talks?|any\ day)\b",
            unless=rf"{_REFUSED}|\bpublished\ as\ (?:an?\ )?(?:abstract|poster|preprint)",
        ),
        ScenePattern(
            r"""\b(?:paper|article|study|research|work|manuscript|publication)\ (?:[\w']+\ ){0,3}?(?:published|out|live)\ (?:[\w']+\ )?(?:on|in|at)\ (?:medrxiv|biorxiv|research\ square|ssrn|preprints?(?:\.org)?|arxiv|osf|researchgate)\b
              | \bpublished\ (?:[\w']+\ ){0,4}?(?:paper|article|study|research|papers|articles)\ (?:on|in)\ (?:medrxiv|biorxiv|research\ square|ssrn|preprints?(?:\.org)?|arxiv|osf|researchgate)\b
              | \b(?:\d{1,2}\+?|two|three|four|five|six|seven|eight|nine|ten|dozens?\ of|several|a\ dozen)\ (?:peer[- ]reviewed\ )?(?:publications?|papers|pubs)\b[^.!?\n]{0,25}?\((?:[^)\n]{0,30})(?:posters?|abstracts?|preprints?|in\ (?:prep|my\ head))
              | \b(?:every|each|all\ (?:my|our|the)|my)\ (?:posters?|abstracts?|preprints?|talks?|presentations?)\ (?:[\w']+\ ){0,3}?(?:as|counts?\ as|is|are)\ (?:an?\ |its\ own\ )?(?:[\w']+\ )?(?:publications?|papers?)\b""",
            "“{span}” counts as a paper what is not one.",
            cues=(
                "rxiv",
                "research square",
                "ssrn",
                "preprint",
                "osf",
                "researchgate",
                "poster",
                "abstract",
                "talk",
                "presentation",
            ),
            unless=rf"{_REFUSED}|\bpreprint\ (?:of|is|version|server|posted|now)|\b(?:not|yet\ to\ be)\ peer|\bas\ (?:a|our)\ preprint\b|\bour\ preprint",
            confidence=0.8,
        ),
        ScenePattern(
            r"""\b(?:same|one|a\ single|1)\ (?:[\w']+\ )?(?:case|patient|study|dataset|chart\ review|project|abstract|poster|paper)s?\b[^.!?\n]{0,50}?\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|multiple|every)\ (?:[\w']+\ )?(?:journals?|lines?|publications?|papers?|entries|pubs|posters?|conferences|meetings|abstracts)\b
              | \bone\ (?:[\w']+\ )?\w+,\ (?:two|three|four|five|\d)\ (?:journals|papers|posters|publications|pubs|conferences|meetings)\b
              | \b(?:sliced?|slicing|salami|split(?:ting)?|milk(?:ed|ing)?|recycl(?:e|ed|ing)|stretch(?:ed|ing)?)\b[^.!?\n]{0,50}?\b(?:into|to\ (?:get|make)|for|across)\ (?:[\w']+\ ){0,2}?(?:papers?|publications?|abstracts?|pubs|posters?|journals?|manuscripts?)\b""",
            "“{span}” counts one piece of work many times.",
            cues=("same", "one ", "single", "slic", "salami", "split", "milk", "recycl", "stretch"),
            near=r"\b(?:cv|eras|lines?|count\w*|publications?|pubs|papers|application|journals?|easy|hack|pro[- ]tip|tip)\b",
            unless_near=rf"{_REFUSED}|\bpatients?\ (?:who|had|with)\ (?:two|three)|\b(?:read|reviewed|found|compared|meta|from|across|searched|screened|included|covering)\ (?:[\w']+\ ){{0,3}}(?:papers|journals|studies)",
            confidence=0.75,
        ),
        ScenePattern(
            rf"""\b(?:add(?:ed|ing)?|put(?:ting)?|slap(?:ped|ping)?|stuck|stick(?:ing)?|list(?:ed|ing)?|includ(?:ed|ing)|threw|throw(?:ing)?|gave|give|giving|made|make|sneak(?:ed|ing)?|get|got|tack(?:ed|ing)?)\ (?:[\w'-]+\ ){{0,6}}?(?:names?|co-?author(?:ship)?|(?:first|second|third|last|senior)[- ]author(?:ship)?|authorship|an?\ author|as\ (?:an?\ )?author|author\ list)\b[^\n]{{0,140}}?\b{_NO_WORK}
              | \b{_NO_WORK}\b[^.!?\n]{{0,60}}?\b(?:second|third|first|co|last|an?)[- ]?author(?:ship)?\b
              | \b(?:i|she|he|they|roommate|friend|cousin)\ (?:[\w']+\ ){{0,2}}?(?:needed|wanted)\ (?:a|one|another)\ (?:[\w']+\ )?(?:line|pub\w*|paper)\b[^.!?\n]{{0,60}}?\b(?:author|name|added|put)\b""",
            "“{span}” gives authorship without a contribution.",
            cues=("name", "author"),
            near=rf"\b(?:{_PAPER}|{_AUTHOR}|cv|eras|publications?)\b",
            unless_near=rf"{_REFUSED}|\b(?:acknowledg\w*|data\ collection|wrote\ the|chart\ review|years\ of)\b",
            confidence=0.8,
        ),
        ScenePattern(
            rf"""\b(?:put|add|list|include)\ (?:you|u|me|each\ other|y'?all)\ (?:[\w']+\ )?(?:on|to|in)\ (?:mine|yours|my\ (?:[\w']+\ )?{_PAPER}|your\ (?:[\w']+\ )?{_PAPER}|each\ other's)\b[^.!?\n]{{0,60}}?\b(?:if|and|when|you|i)\b[^.!?\n]{{0,40}}?\b(?:yours|mine|me|you)\b
              | \b(?:author(?:ship)?|citation|co-?author(?:ship)?)[- ](?:swaps?|exchanges?|rings?|trades?|circles?|deals?|for[- ]author\w*)\b
              | \b(?:swap|trade|exchange)\ (?:[\w']+\ )?(?:authorships?|citations?|names?\ on|author\ (?:spots?|slots?))\b
              | \b(?:let's|lets|we|please|everyone|all|can\ you|i'll|if\ you|who\ wants\ to)\ (?:[\w']+\ ){{0,3}}?cit(?:e|ing)\ (?:[\w']+\ )?(?:each\ other|my|mine|our|ours|yours|your|one\ another)\w*\b[^\n]{{0,80}}
              | \bon\ each\ other's\ (?:papers|manuscripts|publications|case\ reports|abstracts)\b""",
            "“{span}” trades authorship or citations.",
            cues=(
                "put",
                "add",
                "list",
                "include",
                "swap",
                "exchange",
                "ring",
                "trade",
                "cit",
                "each other",
                "circle",
                "deal",
            ),
            near=rf"\b(?:{_PAPER}|{_AUTHOR}|eras|cv|h-?ind(?:ex|ices|exes)|citations?|mine|numbers|boost)\b",
            unless_near=rf"{_REFUSED}|\bmailing\ list|\bgroup\ chat\b",
            confidence=0.8,
        ),
        ScenePattern(
            r"""\b(?:this|that)\ (?:\w+\ ){0,2}?(?:study|survey|poster|paper|report|pilot)\ of\ (?:ours|mine)\ (?:proves?|proved|settles|shows\ once)
              | \b(?:my|our)\ (?:\w+[ -]){0,4}?(?:study|paper|case\ report|case\ series|research|findings?|poster|survey|chart\ review|pilot|abstract|data|work|results|retrospective\ \w+)\b[^.!?\n]{0,40}?\b(?:proves?|proved|proof\ that|conclusively|once\ and\ for\ all|will\ (?:change|revolutioni[sz]e|transform|end|cure)|definitively|settles|cures?|is\ a\ (?:breakthrough|game[- ]changer))\b
              | \b(?:my|our)\ (?:\w+[ ,-]+){0,3}?(?:groundbreaking|ground-breaking|revolutionary|paradigm[- ]shifting|game[- ]changing|world'?s?[- ]first|pioneering|landmark|breakthrough|trailblazing)\ (?:[\w']+\ ){0,3}?(?:study|paper|case\ report|case\ series|research|findings?|poster|survey|chart\ review|pilot|abstract|manuscript|data|review)\b
              | \b(?:proves?|proved|conclusively|definitive\ proof)\b[^.!?\n]{0,60}?\bour\ (?:[\w']+\ ){0,2}?(?:case\ report|chart\ review|survey|poster|pilot|retrospective)\b""",
            "“{span}” claims more than one study can show.",
            cues=(
                "prove",
                "proof",
                "conclusively",
                "once and for all",
                "will change",
                "will revol",
                "will trans",
                "will end",
                "will cure",
                "definit",
                "settle",
                "cure",
                "groundbreaking",
                "ground-breaking",
                "revolution",
                "paradigm",
                "game",
                "world",
                "pioneer",
                "landmark",
                "breakthrough",
                "trailblaz",
            ),
            unless=rf"{_REFUSED}|\b(?:not|doesn't|does\ not|don't|cannot|can't|nothing|no)\ (?:[\w']+\ )?(?:prov\w+|proof|change|settle)|\bprove[sd]?\ (?:challenging|difficult|hard|useful|helpful|harder|tricky|to\ be)|\bchange[sd]?\ (?:me|my|how\ i)",
            confidence=0.8,
        ),
        ScenePattern(
            r"""\b(?:list|listing|listed|call|calling|called|put|putting|name|naming)\ (?:myself|me)\ (?:[\w']+\ ){0,4}?(?:first|lead|senior|corresponding|co-?first|principal|last)\ (?:author|investigator)\b[^\n]{0,90}?\b(?:technically|but|although|though|even|third|fourth|fifth|middle|shared|actual\w*)\b
              | \b(?:first|lead|senior)\ author(?:ship)?\b[^.!?\n]{0,50}?\b(?:technically|well,|okay,)\ (?:[\w']+\ ){0,3}?(?:second|third|fourth|fifth|sixth|middle|shared|co)\b""",
            "“{span}” moves a name up the author list.",
            cues=("first", "lead", "senior", "corresponding", "principal", "last"),
            unless=_REFUSED,
            confidence=0.8,
        ),
    )
    bad = (
        "₹15,000 per author slot, second and third positions open, PubMed indexed. DM.",
        "Author positions available for a systematic review, DM for price.",
        "Submitted to a big journal last night, so it is basically published.",
        "Listing every poster as a publication is how I got to twenty-two.",
        "They added my name to the paper even though I never opened the dataset.",
        "I'll put you on mine if you put me on yours. ERAS opens soon, who's in for a case report?",
        "Our groundbreaking case report proves that vitamin C cures sepsis.",
        "One case, three journals, three lines on my CV.",
    )
    good = (
        "Our manuscript is under review. Fingers crossed.",
        "Three papers published, two under review, one in press.",
        "Our preprint is up on medRxiv, not yet peer reviewed.",
        "I was offered an author slot for $300. I said no, and so should you.",
        "Who pays the article processing charge when students publish?",
        "My name is on a paper for the first time, after two years of chart review.",
        "Authorship is for those who contributed; the ICMJE criteria are worth ten minutes.",
        "Looking for a mentor in nephrology research.",
    )

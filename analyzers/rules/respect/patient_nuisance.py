"""Frames of contempt for patients who come to hospital, and for their character."""

from __future__ import annotations

from analyzers.rules.respect.patient_derogatory import PERSON, PLACE, SCENE
from analyzers.rules.respect.stance import Frame

_OPIOID = r"(?:dilaudid|narcotics?|narcs|opioids?|oxy(?:codone|contin)?|percocets?|percs|norcos?|morphine|fentanyl|the\ good\ stuff|the\ one\ that\ (?:starts|begins)|benzos?|xanax|ativan|controlled\ substances?)"
_TRIVIAL = r"(?:stubbed\ (?:his\ |her\ |their\ |my\ )?toes?|stubbed\ toes?|paper\ ?cuts?|hangnails?|splinters?|hiccups|pimples?|zits?|(?:mosquito|bug)\ bites?|sunburns?|(?:the\ )?sniffles|runny\ nose|blisters?|broken\ (?:finger)?nails?|papercuts?|gas|constipation|a\ pregnancy\ test|dandruff|insomnia|a\ rash\ (?:he|she|they)|(?:a|the)\ (?:toe|finger|knee|back|rash|cough|mole|itch|tooth)\ (?:that|he's|she's|they've|he|she|they)\ (?:\w+[ ]){0,3}(?:had|hurting|bothering|since)|(?:had|has|have|going\ on|bothering\ \w+|hurting)\ (?:\w+[ ]){0,3}(?:since|for)\ (?:20\d\d|(?:\w+\ )?(?:years|months|decade)))"
_WHO = rf"(?:{PERSON}|he|she|they|who|{PLACE}|people|someone|somebody)"
_MEAN_BE = r"(?:crazy|nuts|insane|psycho|batshit|bonkers|cuckoo|loon(?:e)?y|stupid|dumb|an?\ idiot|idiots|a\ moron|morons|disgusting|gross|filthy|nasty|pathetic|lazy|whiny|a\ whiner|whiners|crybab(?:y|ies)|a\ crybaby|a\ drama\ queen|drama\ queens|a\ liar|liars|a\ nightmare|nightmares|insufferable|obnoxious|annoying|the\ worst|entitled|needy|manipulative|a\ piece\ of\ work|a\ pain\ in\ the|a\ real\ peach|a\ real\ treat|dramatic|hysterical|histrionic|ridiculous|a\ whack\w*|cray\w*|high\ maintenance|creepy|a\ creep)"
_MEAN_ADJ = r"(?:crazy|psycho|insane|annoying|obnoxious|entitled|needy|whiny|gross|disgusting|nasty|filthy|stupid|dumb|lazy|lying|manipulative|ridiculous|smelly|stinky|fat|batshit|pathetic|creepy|ungrateful|idiotic|moronic|bratty|hysterical|insufferable)"
_RIDICULE = "“{span}” ridicules a patient."

NUISANCE = (
    # coming to hospital
    Frame(
        r"""\bso\ (?:brave|courageous|heroic)\ (?:of\ (?:him|her|them|you|this|that|the|bed)|to\ (?:come|call|wait|bring))\b | \b(?:another|today's|tonight's|yet\ another|a\ real|our\ (?:resident|local))\ (?:winners?|geniuse?s?|rocket\ scientists?|einsteins?|rocket\ surgeons?|bright\ (?:spark|bulb)|class\ act|prize|prince|charmer|contestants?|specimen|upstanding\ citizen|model\ citizen|gem\ (?:in|from)\ (?:triage|the\ (?:ed|er|waiting)))\b
        | \b(?:mom|mother|dad|father|parents?|family|husband|wife|patient|son|daughter)\ of\ the\ (?:year|month|week|day|century)\b(?!\ awards?\ (?:for|from|ceremony))
        | \b(?:isn't|is\ not|this\ is|not|ain't)\ (?:a\ |the\ |your\ )(?:hotel|wendy\W?s|mcdonald\W?s|burger\ king|restaurant|spa|drive-?thru|vending\ machine|hilton|marriott|ritz|room\ service|bed\ and\ breakfast|starbucks)\b | \bsir,?\ this\ is\ (?:a|an|the)\b
        | \bwaste\ of\ (?:a\ (?:perfectly\ good\ )?bed|oxygen|skin|a\ (?:good\ )?(?:liver|kidney|heart|transplant|dose))\b
        | \b(?:loyalty|punch|rewards?|frequent\ (?:shopper|buyer|visitor))\ (?:card|program|points)\b(?=[^.!?\n]{0,60}\b(?:ed|er|bed|patient|triage|visit|admission|dka|icu|psych|hospital)\b)|\b(?:ed|er|admission|hospital|triage|icu)\b[^.!?\n]{0,40}\b(?:loyalty|punch|rewards)\ card\b | \b(?:tenth|10th|fifth|next)\ (?:visit|admission|stay|one)(?:'s|\ is)?\ (?:on\ the\ house|free)\b
        | \b(?:guess\ who(?:'s|\ is)|look\ who(?:'s|\ is)|and\ (?:he|she)(?:'s|\ is))\ (?:back|here)\b[^.!?\n]{0,40}\b(?:again|bed|triage|ed|er|for\ (?:his|her|their)|third|fourth|fifth|dka|this\ week|withdraw\w*|chest\ pain|the\ same)\b | \brepeat\ (?:customers?|offenders?)\b | \bfavou?rite\ customers?\b""",
        _RIDICULE,
        needs=SCENE,
        unless=r"\b(?:hackathon|poster|quiz|trivia|raffle|award|match\ day\ contest|research\ day|jeopardy|program|medical\ center|prior\ auth\w*)\b",
        confidence=0.75,
    ),
    Frame(
        rf"""\b(?:call(?:s|ed|ing)?\ (?:911|an?\ ambulance|EMS)|ambulance\ (?:ride\ )?for|(?:came|comes|come|coming|shows?\ up|showed\ up|roll(?:s|ed)\ in|stroll(?:s|ed)?\ in|walk(?:s|ed)?\ in|here|(?:visit|trip)s?)\ (?:to\ (?:the\ )?(?:ed|er|emergency\ \w+)\ )?(?:\w+[ ]){{0,4}}?(?:for|with|because\ of|over))\b[^.!?\n]{{0,40}}\b{_TRIVIAL}\b""",
        "“{span}” mocks a reason to seek care.",
        needs=SCENE,
        unless=r"\b(?:turned\ out|found|diagnos\w+|biopsy|CT|MRI|melanoma|cancer|cost|insur\w+|afford|primary\ care|access)\b",
        confidence=0.45,
    ),
    Frame(
        rf"""\b(?:just|only|really|clearly|obviously|probably)\ (?:here|wants?|wanted|comes?|came|looking|there|in\ it|after)\ (?:for\ |in\ for\ )?(?:the\ |a\ |an\ |his\ |her\ |their\ |some\ |more\ |free\ |another\ )*(?:attention|drugs|pills|turkey\ sandwich\w*|sandwich\w*|cable|air\ conditioning|vacation|work\ note|doctor's\ note|disability\ (?:check|paperwork)|snacks|jello|{_OPIOID})\b
        | \b{_WHO}(?:'s|\ is|\ are|\ was|\ were)?\ (?:just\ )?(?:wast(?:e|es|ed|ing)\ (?:my|our|everyone's|a|the\ team's|everybody's)\ (?:time|bed|night|shift|resources)|taking\ up\ a\ bed|clogging\ (?:up\ )?(?:the|my|our))\b
        | \b(?:clogging|crowding|cluttering)\ (?:up\ )?(?:my|our|the)\ (?:ed|er|waiting\ room|clinic|service|list)\b""",
        "“{span}” treats a patient as a freeloader.",
        needs=SCENE,
        unless=r"\b(?:prior\ auth\w*|paperwork\ is|insurance|administrat\w+|EHR|epic|in\ it\ for|I'm|I\ am|we're|students?|interns?)\b",
        confidence=0.72,
    ),
    Frame(
        r"""\bhalf\ (?:of\ )?(?:these|those|my|our|the)\ (?:people|patients?|pts|clinic|panel|list|ed|waiting\ room|visits|families)\ (?:just\ |really\ |apparently\ |probably\ )?(?:think\w*|believe\w*|want\w*|don't|doesn't|can't|won't|could|would|aren't|isn't|need\w*|lie\w*|only|never|is|are|should)\b
        | \bsome\ (?:people|patients|families|parents|pts)\ (?:just\ |really\ |will\ |would\ |truly\ )+(?:don't|do\ anything|shouldn't|should|deserve|can't|want|call|never|lie|enjoy|like|love|rather)\b | \bthese\ people\ (?:just|really|never|don't|can't|won't|think|want|will|are|need)\b
        | \bwhy\ (?:do|are)\ (?:patients|people|families|pts|they)\ (?:always|like\ this|so\ (?:stupid|dumb|dramatic|rude|entitled|lazy)|insist|even\ come|never|wait\ until|bother)\b""",
        "“{span}” speaks of patients with scorn.",
        needs=SCENE,
        unless=r"\b(?:afford|access|insur\w+|costs?|transport\w*|housing|food|copay\w*|english|interpreter|uninsured|literacy|trust|system|qualify|covered|eligible|language|portal|broadband|internet|prefer|die|live|wait\ months|students?|residents?|interns?|applicants?|vaccin\w+|treated|helped|cured|to\ be\ (?:heard|seen|listened))\b",
        confidence=0.45,
    ),
    # character
    Frame(
        rf"""\b(?:(?:my|our|the|this|that|these|those|some|all|most)\ )?(?:\w+[ ]){{0,2}}?(?:patients?|pts?|{PLACE}|(?:the|patient's|pt's)\ (?:family|daughter|mom|mother|wife|husband|son)|this\ (?:guy|lady|dude|woman|man|family))(?:'s|'re|\ is|\ are|\ was|\ were|\ can\ be|\ being|\ acting|\ seems?)\ (?:(?:so|such|just|really|absolutely|literally|fucking|straight\ up|a\ little|beyond|always|all|kind\ of|kinda|pretty|being|the\ most)\ ){{0,3}}{_MEAN_BE}\b
        | \b{_MEAN_ADJ}\ (?:\w+[ ])?(?:patients?|pts?|consults?)\b(?!\ (?:improvement|recovery|load|volume|care|outcomes?|safety))
        | \b{_MEAN_ADJ}\ (?:old\ )?(?:lady|man|woman|guy|family|dude|mom|daughter|bat)\ (?:in|from|on|at)\ (?:{PLACE}|triage|the\ (?:ed|er|icu|waiting\ room|floor)|\#?\d{{1,3}}\b|my\ (?:list|service|clinic)|clinic|psych)""",
        "“{span}” insults a patient.",
        unless=r"\b(?:insane|crazy)\ (?:amount|good|hours|schedule|talented)|\bdramatic\ (?:improvement|response|recovery)|\b(?:is|was)\ not\b|n't\ (?:\w+[ ]){0,2}(?:lazy|crazy|stupid|dramatic|needy|dumb)|\bannoying\ (?:\w+[ ])?(?:alarm|pager)|\blazy\ eye|\bfat\ (?:embol|pad|necrosis|redistribut)|\b(?:I|we)\ (?:used\ to\ think|thought|assumed)",
        confidence=0.72,
    ),
    Frame(
        rf"""\b(?:{PERSON}|he|she|{PLACE})\ (?:just\ |really\ |clearly\ |probably\ )?needs\ (?:a\ |an\ |to\ get\ a\ |some\ )?(?:hobby|life|exorcis[mt]|jesus|bath|priest|muzzle|slap|spanking|better\ hobbies|reality\ check|babysitter|therapist,?\ not)\b
        | \b(?:diagnosis|dx|chief\ complaint|cc|impression|assessment)\ ?(?::|is|was|=|-)\ ?["']?(?:drama|stupid\w*|attention|crazy|cray|lonely|loneliness|laz\w+|bored(?:om)?|existing|life|being\ (?:a|an|dramatic|annoying|old|fat|alive)|everything|entitle\w*|bad\ decisions|poor\ (?:life\ )?(?:choices|decisions)|needs\ attention|wants?\ (?:a\ )?(?:note|dilaudid|attention|drugs)|idiot\w*|vibes)
        | \bpersonality\ of\ (?:an?|wet|dry|sand)\b | \bhuman\ (?:equivalent|version|form)\ of\b | \b(?:nothing|not\ a\ thing)\ wrong\ with\ (?:him|her|them)\ (?:that\ )?(?:a|except|but|other)\b
        | \b(?:drama\ queens?|crybab(?:y|ies)|theatrics|hissy\ fits?|temper\ tantrums?|pity\ party)\b""",
        "“{span}” mocks a patient's character.",
        needs=SCENE,
        unless=r"\b(?:I'm|I\ am|my\ (?:cat|dog|toddler|kid|roommate|attending|heart|husband|wife|printer))\b|\bpediatric",
        confidence=0.68,
    ),
    Frame(
        r"""\b(?:I\ (?:really\ |honestly\ |just\ )?(?:hate|can't\ stand|loathe|despise)\ (?:my\ |these\ |this\ |most\ |some\ |the\ |that\ |old\ |clinic\ |psych\ |ob\ |peds\ )*(?:patients?|pts?|family\ members|families|people\ who\ come|lady\ in|guy\ in)|(?:love|great|good|fun|perfect)\b[^.!?\n]{0,30}\b(?:except\ for|without|if\ (?:it\ weren't|it\ wasn't)\ for|hate|minus)\ (?:all\ )?the\ patients|worst\ part\ (?:of|about)\ (?:medicine|clinic|the\ job|this\ job)\ is\ (?:the\ )?patients|not\ (?:a\ )?single\ patient\ (?:today\ )?(?:was|is)\ actually\ sick)\b
        | \b(?:patients|pts|people|families|visitors)\ like\ (?:this|him|her|that|these|them|bed\ \d+)\ (?:one\ )?(?:are|is|make|makes|ruin)\b | \b(?:is|are|this\ is|reason)\ why\ I\ (?:drink|hate\ people|need\ a\ drink|picked\ (?:path|rads|radiology|anesthesia)|want\ (?:path|rads|radiology|anesthesia))\b
        | \b(?:wish|hope|hoping|praying|pray|please|can't\ wait\ (?:for|until|till))\ (?:that\ )?(?:he|she|they|him|her|them|bed\ \d+|room\ \d+|this\ (?:guy|lady|patient|one|family))\ (?:to\ |would\ (?:just\ )?|just\ |will\ )?(?:dies?|codes?|leaves?\ ama|ama|amas|signs?\ out|elopes?|goes?\ away|gets?\ out|croaks?|stays\ home)\b | \bplease\ (?:just\ )?(?:leave|sign\ out)\ ama\b
        | \b(?:don't|doesn't|do\ not|didn't|not)\ deserve\ (?:a\ |an\ |the\ |our\ |my\ )?(?:treatment|transplant|new\ (?:liver|kidney|heart|valve)|liver|kidney|sympathy|care|bed|compassion)\b
        | \b(?:patients|pts|they|people|families)\ (?:just\ |always\ |all\ )?(?:lie|lies)\b(?!\ (?:down|in\ bed|flat|still|supine|prone|on|at|within|awake|ahead|there))""",
        "“{span}” wishes a patient away.",
        needs=SCENE,
        unless=r"\b(?:prisoners?|incarcerat\w+|everyone\ deserves|deserves\ care|nobody\ should|it's\ not\ true)\b|\bI\ hate\ (?:seeing|when|that|how|watching|losing|telling|to)",
        confidence=0.72,
    ),
    Frame(
        r"""\b(?:medicaid|welfare|food\ stamps|disability|snap\ benefits|ebt|public\ aid|section\ 8)\b[^.!?\n]{0,40}\b(?:but|with|and|yet|while|has|had|rocking|carrying|holding|wearing)\b[^.!?\n]{0,30}\b(?:iphones?|acrylics?|nails\ done|fresh\ nails|lashes|starbucks|escalade|jordans|gucci|louis|coach|new\ (?:car|truck|phone)|designer|cigarettes|marlboros?|vapes?|flat\ ?screen|tattoos|boat)\b
        | \b(?:can|could|somehow)\ (?:\w+[ ])?(?:afford|buy|pay\ for)\b[^.!?\n]{0,30}\b(?:cigarettes|smokes|marlboros?|weed|an?\ iphone|the\ (?:new|latest)\ iphone|nails|lashes|tattoos|starbucks|beer|a\ vape|botox)\b[^.!?\n]{0,30}\b(?:but|not|yet|and\ not|just\ not)\b
        | \b(?:can't|cannot|couldn't)\ (?:\w+[ ])?afford\b[^.!?\n]{0,40}\b(?:but|yet|while|meanwhile)\b[^.!?\n]{0,30}\b(?:iphone|cigarettes|smokes|nails|lashes|tattoos|starbucks|weed|vape|jordans|beer|beers|lottery)\b | \b(?:my|our|your)\ tax(?:es|\ dollars)\ (?:at\ work|pay\w*)\b""",
        "“{span}” mocks somebody's poverty.",
        needs=SCENE + r"|\b(?:meds|inhalers?|copays?)\b",
        confidence=0.78,
    ),
    Frame(
        r"""\b(?:tak(?:e|ing)|took|placed?|placing|made|making)\ bets\b | \b(?:betting\ pool|over/under)\b | \bbingo\b(?!\ night) | \bdrinking\ game\b | \bplace\ your\ bets\b""",
        "“{span}” makes a game of a patient.",
        needs=r"\b(?:patients?|pts?|triage|bed\ \d+|room\ \d+|dilaudid|codes?|family|admissions?|intubat\w+|psych)\b",
        unless=r"\b(?:conference|interview|zoom|lecture|didactics|rounds\ bingo|buzzword|grand\ rounds|application|match|attending|residents?|step)\b",
        confidence=0.55,
    ),
    Frame(
        r"""\b(?:rolled|rolling|roll)\ (?:my|our)\ eyes\b | \beyes?\ rolled\b | \b(?:tr(?:y|ied|ying)\ not\ to|couldn't\ (?:help\ but|stop)|had\ to\ (?:leave|step\ out|turn\ away|walk\ out|bite))\ (?:\w+[ ]){0,5}?(?:laugh\w*|lose\ it|giggl\w+|tongue)\b | \bkeep(?:ing)?\ a\ straight\ face\b | \bkept\ a\ straight\ face\b | \b(?:whole|entire)\ (?:team|workroom|unit)\ (?:was\ |is\ )?(?:laugh\w+|losing\ it|died|dying|cracking\ up|in\ tears)\b""",
        "“{span}” laughs at a patient.",
        needs=r"\b(?:patients?|pts?|bed\ \d+|room\ \d+|triage|family\ member|this\ (?:lady|guy|man|woman|dude))\b",
        unless=r"\b(?:with\ (?:him|her|them|us)|(?:he|she|they|patient|pt)\ (?:laughed|was\ laughing|cracked)|joke|his\ jokes?|her\ jokes?|attending|together|I\ used\ to)\b",
        confidence=0.55,
    ),
    Frame(
        r"""\bgrown\ (?:ass\ |adult\ )?(?:men|man|women|woman|adults?|people)\b[^.!?\n]{0,70}\b(?:cry\w*|cried|scream\w*|needles?|couldn't|can't|didn't\ know|doesn't\ know|don't\ know|mom|mommy|whin\w+|faint\w*|sob\w*|tantrum|salt|sugar|that\ (?:soda|juice|chips|beer))\b
        | \b(?:explain\w*|teach\w*|convinc\w*)\ (?:\w+[ ]){0,3}?(?:for\ the\ (?:\w+)\ time\ )?(?:to\ )?(?:a\ grown|an\ adult|this\ (?:guy|lady|man|woman|genius)|someone)\b[^.!?\n]{0,40}\bthat\b
        | \b(?:opinions?\ (?:about|on)\ (?:medicine|vaccines|everything|my)|has\ (?:some\ )?(?:thoughts|opinions|theories)|has\ diagnosed\ (?:himself|herself|themselves)|self-?diagnosed|brought\ (?:a\ )?(?:printouts?|binder|google)|knows\ (?:his|her|their)\ body|"?alternative\ medicine"?|essential\ oils?|crystals?|moon\ water|horse\ paste|lemon\ juice)\b
        | \b(?:worst|least\ reliable)\ (?:historian|patient|family)s?\ (?:ever|I've|of\ my|of\ all|in\ the|known)\b | \b(?:story|history)\ (?:changes|changed)\ (?:every|with\ every|each|three|four)\b | \b(?:novel|saga|epic|TED\ talk|life\ story)\b[^.!?\n]{0,40}\b(?:yes\ or\ no|yes/no|chief\ complaint|asked)\b | \b(?:yes\ or\ no|yes/no)\ question\b""",
        _RIDICULE,
        needs=SCENE,
        unless=r"\b(?:taught|residents?|attending|students?|counsel\w*|respect\w*|asked\ about)\b",
        confidence=0.4,
    ),
)
"""Trips to the emergency department, character, poverty, ridicule."""

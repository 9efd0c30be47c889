"""Patients without a name whom readers can still work out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from analyzers.finding import Finding, Severity
from analyzers.reading import Reading
from analyzers.rule import Rule
from analyzers.rules.patients.excuses import has_consent, is_invented, is_published
from analyzers.rules.patients.standing_out import (
    EVENT_SEEN,
    HANDS_ON,
    KIN,
    NOT_TREATED,
    ODD_DETAIL,
    PUBLIC_PART,
    SEEN_BY_MANY,
)
from analyzers.rules.patients.telling import (
    EVENT,
    MEDICAL,
    OWN_BODY,
    OWN_FAMILY,
    PARTICULAR,
    SOMEBODY,
    Told,
    joined,
    telling,
)
from analyzers.rules.patients.wording import Cue, cue

# Roles that one person, or a handful, holds in a place.
_ROLE = r"(?:(?:vice |deputy |former |ex-?|retired |long-?time |current |beloved |county |city |town |village |school |high[- ]school |state |local |head |assistant ){0,3}(?:mayor|councilman|councilwoman|council member|councilmember|sheriff|fire chief|police chief|chief of police|postmaster|postmistress|mail carrier|mailman|principal|superintendent|school board \w+|football coach|basketball coach|coach|quarterback|point guard|goalkeeper|goalie|pitcher|linebacker|running back|midfielder|striker|cheerleader|homecoming queen|valedictorian|pastor|priest|rabbi|imam|reverend|bishop|deacon|minister|nun|organist|choir director|librarian|crossing guard|bus driver|weatherman|weather man|meteorologist|anchor|anchorwoman|anchorman|news anchor|tv anchor|reporter|radio host|dj|newscaster|judge|district attorney|prosecutor|public defender|senator|congressman|congresswoman|representative|assemblyman|governor|diplomat|ambassador|consul|ceo|founder|heiress|billionaire|pageant \w+|beauty queen|miss \w+|olympian|olympic \w+|medalist|marathoner|race car driver|rodeo \w+|jockey|astronaut|author|novelist|singer|rapper|country singer|musician|drummer|guitarist|actor|actress|comedian|influencer|youtuber|streamer|tiktoker|podcaster|celebrity|veterinarian|undertaker|funeral director|game warden|ferry captain|lighthouse keeper|lifeguard|barber|butcher|baker|tribal (?:elder|chief|chair\w*)|elder|mascot|professor|teacher|gym teacher|band teacher|music teacher|kindergarten teacher|chemistry teacher|lunch lady|janitor|firefighter|fireman|deputy|trooper|officer|cop|policeman|paramedic|dentist|pharmacist|surgeon|dean|landlord|realtor|car dealer|dealership|grocer|bartender|lottery winner))"
_UNIQUE = cue(rf"""
    (?:our|this town's|the town's|the city's|the county's|the village's|the school's|the island's|the state's|the valley's|the region's|half the town's|everyone's|everybody's|the team's|the university's|the college's|the church's) (?:own )?(?:only |one |favou?rite |local |beloved |own |star |starting |first |former |retired |longtime ){{0,3}}{_ROLE}
    (?:the|that|this) (?:very |same |only |local |beloved |new |old |star |starting |current |former |famous |well-known |retired |high[- ]school |town |village |county |city |varsity ){{1,3}}{_ROLE}
    the (?:mayor|governor|senator|sheriff|principal|bishop|pastor|coach|judge|dean|president|police chief|fire chief|congressman|superintendent|ceo)'s (?:kid|wife|husband|son|daughter|mother|father|mom|dad|brother|sister|nephew|niece)
    (?:a certain|the guy who is the|whose (?:husband|wife|dad|mom|father|mother|son|daughter) is (?:the|our)) (?:local |beloved |new |former |retired ){{0,2}}{_ROLE}(?:'s (?:wife|husband|son|daughter|mother|father|kid|mom|dad|brother|sister))?
    (?:a|an) (?:very |pretty |fairly |somewhat |rather |semi-? ?|quite |extremely |hugely |well[- ]known |locally |nationally |internationally |recently |certain |local |famous |beloved |prominent |retired |former |sitting |state |us |u\.s\. |county |city |high[- ]school |local tv |starting |star |pro |professional |college |varsity |d1 |nfl |nba |mlb |nhl |olympic |famous local |prominent local |big[- ]name |notable |household[- ]name |viral ){{1,4}}(?:{_ROLE}|athlete|player|politician|person|name|musician|family|businessman|businesswoman|figure|chef|restaurateur|broadcaster|official|executive|star)
    (?:our|the|this|my) (?:town|village|county|city|island|valley|school|church|hospital|parish|state|community|region|neighborhood)'s (?:only|one|favou?rite|own|oldest|most \w+|best[- ]known|new|first|beloved|longtime) [\w'-]+
    (?:every|half|most|all) (?:of )?(?:the )?(?:[\w-]+ )?(?:child|children|kids?|famil\w+|houses?|homes?|people|person|baby|babies|students?|couples?|roofs?|cars?|teenagers?|folks|town|county) (?:in|of|around) (?:this|our|the|my) (?:whole )?(?:county|town|valley|village|parish|island|city|area|state|school|neighbou?rhood|church)
    who (?:just |recently )?(?:won|wins|is running for|ran for|lost the|sued|got elected|was elected|got traded|signed with|plays for|pitches for|holds the|set the|broke the) (?:the |a |an |his |her )?(?:[\w'-]+ ){{0,4}}?(?:bee|title|championship|tournament|lottery|jackpot|election|race|pageant|medal|record|game|bowl|cup|council|office|mayor|senate|congress|board|school|city|county|team|show|idol|voice|derby|rodeo)
    the (?:only|one|lone|single) (?:[\w'-]+ ){{0,4}}?(?:<person>|<patient>|family|survivor|member|male|female|widow|elder|(?!center|number|other|never|over|ever|under|after|order|error|cancer|factor|letter|tower|water|paper|matter|power|answer|chapter|color|tumor|sensor|monitor|scanner|hour)\w+(?:er|or|ist|ian)|cop|chef|dentist|judge|nun|monk|pilot|vet) (?:[\w'-]+ ){{0,3}}?(?:in|at|on|for|within|around|from) (?:our|the|this|my|town|all of|\d+|that|a|these|station|engine|first|saint|st)
    the (?:only|first|youngest|oldest|last|lone) (?:[\w'-]+ ){{0,3}}?(?:<person>|<patient>|family|survivor|member|(?!center|number|other|never|over|ever|under|after|order|error|cancer|factor|letter|paper|matter|power|answer|chapter|color|tumor|scanner)\w+(?:er|or|ist|ian)) (?:in (?:our|the|this|my) (?:town|county|state|valley|village|island|city|region|district|parish|reservation|community|area|school|country|hospital|history)|left|ever|around here|for miles|anywhere near)
    (?:the|this|that|a|his|her) (?:[\w'-]+,? ){{0,3}}?(?:who|that|whose \w+) (?:owns|owned|runs|ran|founded|started|built|coaches|coached|married|buried|baptized|taught|delivers|delivered|drives|drove|plays|played|sells|sold|cuts|fixed|fixes|won|wins|hosts|reads|does the (?:weather|news)|sings|invented|umpires|referees|conducts) (?:[\w'-]+ ){{0,4}}?(?:half (?:of )?(?:this|the|our)|most of (?:this|the|our)|everyone|everybody|everyone's|the (?:only )?(?:diner|bakery|hardware store|pharmacy|feed store|gas station|bookstore|newspaper|bar|pizza place|school bus|ferry|ice cream|lottery|superbowl|super bowl|championship|state title|mail|weather|news|radio)|our (?:kids|mail|church|school|town)|main street|for the (?:\w+ ){{0,2}}(?:team|orchestra|church)|in the (?:town|county|parade)|the whole (?:town|county)|this (?:town|county))
    (?:the|that|this) (?:guy|man|woman|lady|gentleman|person|one|fella) (?:who|that) (?:does|reads|anchors|delivers|hosts|drives|runs|calls|plays|sings|coaches|umpires|rings|conducts) (?:the|our|all the|every|that) (?:[\w'-]+ ){{0,2}}?(?:weather|news|traffic|mail|morning show|show|school bus|bus|games?|organ|bells?|ferry|zamboni|anthem|parade|market|food (?:truck|bank)|feed store|hardware store)
    (?:owner|founder|face|voice|ceo|head|star|captain|manager|coach) of (?:the|our|that|this|every|all the|my childhood|a (?:well-known|popular|local|famous|certain)) (?:[\w'&-]+ ){{0,4}}?(?:restaurant|diner|bakery|dealership|team|chain|store|brewery|bar|radio|station|orchestra|show|company|church|ballet|paper|newspaper|farm|food truck|caf[eé]|coffee shop|announcement|commercial|ad|sermon|rodeo|parade|band|barbershop|gym|school|choir|club|ranch|casino|channel \w+|news)
    (?:just |only )?one (?:[\w-]+ )?(?:family|person|man|woman|kid|couple|household) (?:around here|in (?:town|this|our|the)|with (?:that|this) (?:last )?name|left)
    (?:the|that|this) (?:[\w-]+ )?(?:guy|kid|girl|boy|man|woman|player|wrestler|runner|swimmer|boxer|cyclist|skier|gymnast|dancer|singer|skater|rider|driver|pitcher|quarterback|climber|chef|contestant) from (?:the|that|last|friday's|saturday's|sunday's|yesterday's) (?:[\w'-]+ ){{0,2}}?(?:final|finals|game|match|race|meet|show|championship|tournament|derby|marathon|concert|parade|rodeo|billboards?|video|bout|playoff\w*|festival|competition)
    (?:he|she|they) (?:just |also |still |once )?(?:anchors?|hosts?|coache[sd]|owns?|owned|runs|ran|preaches|teaches|taught|wrote|sang|sings|plays|played|reads|drives|directed|founded|built|designed|invented|painted|carved|conducts|umpires|announces|catered|photographed|coached|delivered|married|buried) (?:the|our|your|half|every|all|most|that) (?:[\w'-]+ ){{0,2}}?(?:news|song|songs|book|bridge|team|diner|bakery|church|choir|school|mail|weather|kids|weddings?|bus|paper|show|games?|parade|mural|statue|town|county|feed store|station|orchestra|restaurant|of us|o'clock)
    (?:the|this|that) (?:guy|man|woman|lady|gentleman|person|couple|family|fella) who (?:founded|started|runs|ran|built|owns|opened|leads|led|saved|invented|created|heads) (?:our|the|this) [\w']+
    lottery (?:couple|winners?|guy|lady)|(?:church|team|tour|prison|camp) bus
    (?:nobel|pulitzer|oscar|grammy|super bowl|world series|olympic|medal of honor|state champion\w*|heisman)(?:[- ]winning| winner| laureate| recipient| medalist| champion)
    (?:the (?:guy|man|woman|lady|kid|girl|boy|face|voice|couple|family)) (?:from|on|in|behind|who was (?:on|in)|who made) (?:the|that|those|all (?:the|those)|your|channel|every|this) (?:[\w'-]+ ){{0,3}}?(?:billboards?|news|commercials?|ads?|viral \w+|headlines?|paper|video|tv|radio|bus (?:ads?|benches)|meme|podcast|documentary|show|front page|amber alert|parade|poster|lawsuit|trial|jackpot|reality \w+)
""")
# Roles that are public by nature; many hold them, so that they need care told beside them.
_PUBLIC_ROLE = cue(r"""
    (?:a|an|the|this|that|our|one) (?:[\w'-]+ ){0,2}?(?:judge|mayor|senator|congressman|congresswoman|governor|sheriff|police chief|fire chief|councilman|councilwoman|council member|superintendent|anchor|news ?caster|weatherman|meteorologist|quarterback|athlete|olympian|ballplayer|linebacker|rapper|singer|actor|actress|comedian|influencer|youtuber|celebrity|bishop|pastor|rabbi|imam|priest|ceo|billionaire|diplomat|ambassador|pageant queen|prosecutor|district attorney|state trooper|principal|chef|novelist|astronaut|candidate for)
""")
# Readers are invited to recognise somebody.
_RECOGNIZED = cue(r"""
    (?:you|y'all|you all|everyone|everybody|most of you|some of you|locals|folks here|half the town|anyone from (?:here|around here|\w+))(?:'ve| have| will|'d| would| may| might|'ll| probably| all| definitely| already| surely| here| around here){0,4} (?:seen|saw|see|know|knows|recogni[sz]e|guess|heard of|hear|remember|figure out|met|watched|read about) (?:exactly )?(?:who|him|her|them|his|the name|this (?:name|face|person|guy|man|woman|one|family)|it was|which|what happened|about (?:him|her|it|them)|(?:the |that )(?:[\w'-]+ )?(?:footage|video|headlines?|photos?|clip|coverage|story|interview|mugshot|livestream))
    (?:know|knows|knew) whose (?:kid|mother|son|daughter|father|wife|husband|boy|girl|truck|house)
    half (?:of )?the (?:[\w-]+ )?(?:bleachers|stadium|crowd|stands|gym|arena|congregation|town|school|county) (?:saw|watched|knows?|knew|heard|was there|filmed)
    half (?:of )?the (?:[\w-]+ )?(?:council|town|parish|faculty|congregation|legislature|county|school board|team|police department|fire department)
    you(?:'ve)?(?: may| might| probably)?(?: have)?(?: all)? (?:read|heard|saw|seen) (?:all )?(?:about|in the|on the)
    (?:can't|won't|cannot|not going to|not gonna|not allowed to|shouldn't|i'm not) (?:say|name|saying|naming|tell you|telling you|mention|disclose|reveal)(?: you)? (?:who|names?|him|her|which|the name|what (?:team|show|band|channel))|(?:no names|not naming names|won't name names|naming no names|i'll let you guess|guess who(?!'s back| is back| gets| got|'s on call)|rhymes with|let's just say (?:you|he|she|they|his|her|it)|if you know,? you know|iykyk|hint:|initials|three guesses|two guesses|you do the math|google (?:it|him|her)|small world|look (?:him|her) up)
    (?:someone|somebody|a (?:person|name|face|voice|patient|man|woman|celebrity)) (?:you|we|everyone|everybody|y'all|the whole \w+|half the \w+)(?:'ve|'d| would| have| all| might| will| probably){0,3} (?:seen|saw|know|knows|recogni[sz]e|heard|heard of|listen\w*|watch\w*|grew up)
    (?:took care of|met|treated|saw|admitted|cared for|have|had|sewed up|operated on|delivered|intubated) (?:a|an actual|my first|another|our) (?:\w+ )?(?:celebrity|vip|famous person|household name|local legend|star|famous \w+|hometown hero|rock star|pro athlete)
    (?:his|her|their) (?:face|name|voice|story|picture|obituary|mugshot|jersey|song) (?:is|was|has been|is all|was all|are|'s|will be) (?:\w+ ){0,2}?(?:on (?:every|the|all|half|tv|billboards?|channel|the news)|all over|everywhere|in (?:the|every|all) (?:paper|papers|news|headlines?|obituar\w+))
    whole (?:town|county|village|parish|school|island|valley|state|city|community|church|congregation|team) (?:is|was|has been|knows|turned|prayed|showed|came|mourn\w*|knew|will)
""")
# An event that was in the news, or will be.
_NEWS = cue(r"""
    (?:from|in|on|of|after|survivor of|victim of|survived|involved in|pulled from|because of|driver in|driver of|hurt in|injured in|shot (?:at|in|during)|burned in) (?:the|that|this|\w+day's|last night's|this morning's|tonight's|last (?:week's|weekend's)) (?:[\w'/-]+ ){0,5}?(?:crash|wreck|pile-?up|collision|shooting|stabbing|fire|blaze|explosion|collapse|derailment|tornado|hurricane|flood|drowning|shark attack|bear attack|rescue|accident|capsiz\w+|plane|bus|bridge|festival|concert|parade|marathon|rally|standoff|chase|manhunt|kidnapping|avalanche|rollover|robbery|riot|protest|game|outbreak|school)
    (?:on|in(?! the paper gown)|from|made|making|all over|watched it on|saw it on|saw (?:him|her|them|this) on|heard (?:about )?(?:it|him|her) on|read (?:about )?(?:it|him|her) in) (?:the |tonight's |this morning's |last night's |today's |channel \w+ |local |evening |national |morning ){0,3}(?:news|headlines?|papers?|newspapers?|front page|tv|gazette|radio|press|ap|cnn|local facebook \w+|nextdoor|police scanner|police blotter)
    (?:collapsed|arrested|went down|was hurt|got hurt|injured|drowned|fell|dropped|got hit|was hit|was struck|crashed|shot|stabbed|trampled|seized) (?:at|during|in|on|off|into|under|from) (?:the |last |this |that |a |our |friday's |saturday's |sunday's |yesterday's |tonight's |today's |last night's |friday night's ){1,2}(?:[\w'-]+ ){0,3}?(?:game|match|race|marathon|parade|concert|lake|river|bridge|county fair|fair|rodeo|festival|field|ceremony|graduation|final|playoff\w*|tournament|dam|ski hill|mountain|stadium|rally|quarry|pier|mall)
    (?:pulled|rescued|dug|cut|airlifted|recovered|fished) (?:alive )?(?:out )?(?:from|of|out of) (?:the|a|that|his|her) (?:[\w'-]+ )?(?:river|lake|rubble|wreck|wreckage|car|ice|quarry|mine|collapsed \w+|ocean|surf|flood\w*|avalanche|snow|canal|well|burning \w+|silo|canyon)
    (?:victims?|survivors?|casualties|the wounded) (?:of|from)
    (?:viral|breaking) (?:video|clip|story|news|tiktok|meme|post)|went viral|news (?:vans?|crews?|trucks?|helicopters?|cameras?|outlets)|reporters? (?:outside|in the|are|were|keep|have|called|camped)|press (?:outside|is outside|conference)|tv cameras|gofundme|manhunt|amber alert|officer[- ](?:involved|down)
    (?:officer|cop|deputy|trooper|policeman|firefighter|soldier|paramedic|student|teacher|teen|clerk|driver|pilot|bystander) (?:who (?:was|got)|that (?:was|got)|was|got) (?:shot|stabbed|hit|struck|killed|hurt|injured|attacked|burned|ambushed|pulled)
    (?:you|everyone|everybody|we|y'all)(?:'ve| have| all| probably| may){0,3} (?:read|heard|seen|saw|hear|see) (?:about )?(?:the|it|that|this) (?:[\w'-]+ ){0,4}?(?:on|in) (?:the )?(?:news|paper|papers|headlines)
    (?:the|that) (?:[\w'-]+ ){0,3}?(?:crash|wreck|pile-?up|shooting|stabbing|explosion|drowning|shark attack|plane crash|bus crash|house fire|derailment|avalanche|hostage \w+) (?:on|at|near|off|last|yesterday|this|in|by|downtown|outside)
""")
# A case so rare that the case is the name.
_RARE = cue(r"""
    (?:the |this |our |state's |country's |hospital's |world's |nation's |region's |only the |possibly the |maybe the |reportedly the |apparently the ){0,3}(?:very )?(?:first|second|third|fourth|fifth|only|\d(?:st|nd|rd|th)|one of (?:only |just |maybe )?(?:two|three|four|five|six|\d{1,2}|a handful|a dozen))[- ](?:ever |known |documented |recorded |reported |confirmed |human |living |such |ever-reported |person |case |patient |one |successful ){0,3}(?:[\w'-]+ ){0,4}?(?:in (?:the |our |this |all of )?(?:state|country|county|world|region|city|hospital's history|history|nation|literature|us|u\.s|united states|hospital|island|province|town|valley|midwest|south|northeast|northwest|west|decades?|years|\d+ years)|statewide|nationwide|worldwide|on (?:record|earth|this island|the planet)|ever (?:in|at|done|performed|seen|reported|recorded|here|to)|here (?:since|in)|this (?:hospital|state|county|city|year))
    (?:longest|oldest|youngest|biggest|largest|heaviest|smallest|tallest|earliest|latest|first)(?:[- ][\w'-]+){1,6}? (?:in|of) (?:the|our|this) (?:state|county|country|town|world|region|season|year|island|decade|valley|province)
    (?:the |our |this )?(?:state|county|town|country|world|city|nation|island|village)'s (?:oldest|first|only|youngest|longest|last|tallest|heaviest)(?:[- ][\w'-]+){1,4}
    (?:fewer than|less than|only|just|about|maybe|under|some|around) (?:\d{1,3}|a hundred|a dozen|two dozen|twenty|thirty|forty|fifty|ten|five|six|a handful of|one in (?:a )?(?:\d[\d,]*|million|\w+ million)) (?:known |reported |documented |living |confirmed |recorded |other )?(?:cases|people|patients|families|humans)?(?: (?:in|on|have|with|ever|worldwide|nationwide|reported|known|alive|a year|per year))
    (?:reported|described|seen|documented|recorded|diagnosed|performed|published) (?:only |just |fewer than |less than |about |maybe |all of |exactly ){0,2}(?:once|twice|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|\d{1,2}|a dozen|a handful of) times)(?: (?:in|ever|before|worldwide))
    (?:only|just|fewer than|maybe|about) (?:two|three|four|five|six|seven|eight|nine|ten|a dozen|a handful of) (?:[\w-]+ )?(?:people|patients|humans|families|women|men|children|babies|cases) (?:in|on|have|anywhere|alive|ever|worldwide)
    (?:never|not|hasn't|haven't|had never|no one (?:here )?(?:has|had|'d)|nobody (?:here )?(?:has|had)) (?:been )?(?:seen|done|described|reported|performed|happened|recorded|diagnosed)(?: \w+){0,3} (?:in (?:this|the|our) (?:state|county|hospital|country|region|city)|before (?:here|in|anywhere)|here before|here in)
    (?:one in a|1 in a|one-in-a-|one in \w+|1 in) ?(?:million|billion|\d+ million|[\d,]{7,}|\w+ million)
    (?:sextuplets?|quintuplets?|quadruplets?|quads|septuplets?|octuplets?|conjoined twins?|triplets)
    (?:world|state|hospital|national|guinness) (?:record|first)|first[- ](?:ever|in[- ]human|in[- ]the[- ](?:world|nation|state|country|county|region))
    (?:face|hand|double[- ]lung|uterus|uterine|heart[- ]lung|pig kidney|pig heart|xeno\w*|five[- ]organ|multi-?visceral|penile|double hand) transplant
""")
# A place so small that a description is a name.
_SMALL_PLACE = cue(r"""
    (?:a |this |our |my |the |tiny |small |little ){1,4}(?:town|village|island|community|hamlet|county|parish|valley|place) (?:of|with)(?: (?:about|only|just|around|roughly|barely|under|maybe|fewer than|less than|some))? (?:\d{2,4}|\d{1,2},\d{3}|\d{1,2}k|a (?:few )?(?:hundred|thousand)|two stoplights|one stoplight|one \w+ light|\w+ hundred|\w+ thousand)(?: people| residents| souls| inhabitants)?
    (?:a|this|our|my) (?:[\w-]+ )?(?:valley|town|county|island|village) with (?:only |just )?(?:one|two|no|a single) (?:[\w-]+ )?(?:school|stop ?light|traffic light|grocery|church|road|store|bar|gas station|doctor)
    in (?:this|our|the whole) (?:county|town|valley|village|state|parish|island) there(?:'s| is| are) (?:only |just )?(?:one|two|a single)
    (?:pop(?:ulation)?\.? (?:of )?\d{2,4}|one[- ]stoplight|single[- ]stoplight|everyone knows everyone|everybody knows everybody|where everyone knows|in a (?:town|place|community) (?:this|so) (?:small|tiny)|town this small|small enough that|no other (?:family|person|man|woman|student)|in (?:our|this|my) (?:whole |entire |little |tiny |small )?(?:valley|village|island|parish|hollow|town|reservation|tribe|hamlet|neighbou?rhood|congregation|school district|hometown))
    (?:in|from|of|here in|back in) (?:my|our|this|that) (?:tiny|little|small|rural|remote|frontier|whole) (?:[\w-]+ )?(?:town|village|county|community|island|hospital|school|church|parish)
    (?:our|this|the) (?:little |tiny |small |critical[- ]access |\d{1,2}-bed )(?:critical[- ]access |rural )?(?:hospital|ed|er|clinic|town|island)
""")
# Somebody whom the writer, or the reader, knows from elsewhere.
_KNOWN = cue(r"""
    (?:my|our) (?:(?:old|own|former|ex-?|childhood|high[- ]school|college|elementary|med(?:ical)?[- ]school|grad school|middle[- ]school|third[- ]grade|kindergarten|favou?rite|kid's|kids'|son's|daughter's|old high[- ]school|neighbou?r's|mom's|mother's|next-door|upstairs|downstairs|beloved|longtime) ){0,3}(?:chemistry |math |english |biology |history |piano |music |gym |science |art |spanish |band |algebra |swim |soccer |football |track |little league ){0,2}(?:teacher|neighbou?rs?|co-?worker|landlord|landlady|boss|coach|hairdresser|barber|mailman|mail carrier|principal|babysitter|pastor|priest|rabbi|professor|roommate|classmate|lab partner|prom date|bully|crush|ex|ex-(?:boyfriend|girlfriend|husband|wife)|scoutmaster|librarian|dentist|umpire|referee|piano tuner|tailor|florist|uber driver|pediatrician|bus driver|barista|realtor|mechanic|bartender|dean|anatomy professor|advisor|teammate|bridesmaid)(?:'s (?:mom|mother|dad|father|wife|husband|son|daughter|brother|sister|kid|baby))?
    my (?!patient|pt|first|last|team|attending|resident|intern|program|job|heart|name|badge|white|stethoscope|coffee|favou?rite|new|next|note|phone|pager|list|time|day|night|rotation|own)(?:[\w'-]+ ){1,3}?(?:from [\w' ]{1,24} )?(?:is|was|ended up|landed|turned up|showed up|came|are) (?:now |currently |back )?(?:in|on|to|into) (?:my|our) (?:icu|ed|er|clinic|ward|unit|floor|list|service|or|hospital|trauma bay|table|panel)
    (?:someone|somebody|a (?:guy|girl|kid|woman|man|lady|classmate|friend)) (?:i|we|from my)(?:'ve| have| had)? ?(?:went to (?:high |middle |elementary |grade |med )?school|grew up|used to (?:work|date|live|babysit)|know from|knew (?:from|in)|dated|high school|hometown|church|my (?:street|church|gym|hometown|class|high school))
    (?:one of (?:our|my)) (?:own |former |fellow )?(?:residents|interns|nurses|classmates|coworkers|co-workers|techs|attendings|professors|colleagues|students|neighbou?rs|custodians|security guards)
    (?:a|our) (?:nurse|resident|tech|intern|classmate|coworker|custodian|clerk|security guard|unit secretary) (?:from|on|in) (?:our|my|this) (?:own )?(?:unit|floor|hospital|program|class|clinic)
""")
# Biography in such detail that acquaintances recognise it.
_BIOGRAPHY = cue(r"""
    (?:lost|buried|losing|burying) (?:both|two|three|all|his|her|a) (?:[\w'-]+ ){0,3}?(?:sons|daughters|children|husbands|wives|brothers|sisters|kids|parents|twins)
    (?:mother|father|grandmother|grandfather|parent) of (?:\w+ )?(?:five|six|seven|eight|nine|ten|eleven|twelve|twins|triplets|\d{1,2}|four)
    (?:emigrated|immigrated|defected|escaped|fled|came here|moved here|came over) (?:from|in) (?:[\w'-]+ ){0,3}?(?:in|at|after|with|when) (?:19\d\d|\w+)
    (?:played|pitched|drummed|sang|danced|flew|fought|marched|worked|sailed|rode|coached|wrestled|acted|cooked) (?:[\w'-]+ ){0,2}?(?:for|with|at|in|on) (?:the )?(?:yankees|beatles|cubs|mets|red sox|packers|nasa|apollo|broadway|motown|new york philharmonic|symphony|opera|ballet|circus|nfl|nba|mlb|nhl|d-day|normandy|iwo jima|tuskegee \w+|dr\.? king|selma|white house|olympics|rodeo circuit)
    (?:holocaust survivor|d-day veteran|pearl harbor|tuskegee airm[ae]n|code talker|bataan|last surviving|oldest (?:living|resident|person|veteran))
    (?:wife|husband|daughter|son|brother|sister|mother|father|mom|dad|twin) (?:is|was|also|who is|happens to be) (?:also )?(?:the|a|our|an) (?:[\w'-]+ ){0,3}?(?:nurse|surgeon|doctor|teacher|principal|mayor|pastor|officer|senator|coach|dentist|sheriff|patient|judge|lawyer|veterinarian|councilman|resident|janitor|ceo)(?: (?:here|at|in|on|upstairs|downstairs))
    (?:her|his|their) (?:husband|wife|son|daughter|brother|sister|father|mother|dad|mom|twin) (?:owns|runs|coaches|teaches|preaches|founded|started|works (?:at|in|here|for)|is in (?:bed|room|the (?:next|other))|was (?:shot|killed|murdered|drowned|arrested|indicted))
    same (?:disease|cancer|tumor|unit|bed|room|floor|week|surgeon|diagnosis|illness) (?:that|as|where|which|her|his) (?:\w+ ){0,2}?(?:killed|took|her|his|husband|wife|brother|sister|mother|father|twin|son|daughter)
    (?:trans(?:gender)? (?:woman|man|teen|kid|person|girl|boy)|amish|mennonite|hutterite|hasidic|somali|hmong|karen|marshallese|navajo|lakota|sikh|drag queen|monk|nun|hermit|circus \w+|sword swallower|falconer|beekeeper|rattlesnake \w+|taxidermist|snake handler|mushroom forager)
""")
# Care given by the writer or at the writer's place.
_CARE = cue(r"""
    (?:is|are|was|were|being|just|got|now|lying|showed up|ended up|turned out to be|landed|walked) (?:\w+ ){0,3}?(?:my|our|a|the)? ?(?:patient|pt|on (?:our|my|the) (?:list|service|unit|floor|table|census|schedule|panel|ward|vent)|in (?:our|my|the) (?:icu|ed|er|or|clinic|waiting room|hospital|ward|unit|trauma bay|bed|burn unit|nicu)|in bed \d+|in (?:room )?\d{2,3}|upstairs|under my knife|under my care|my first (?:case|admission|delivery|code|patient))
    (?:i|we|our (?:team|service|unit|hospital|attending)|my (?:attending|team|resident|preceptor))(?:'ve|'re|'m| am| are| got to| get to| have| had| just| finally| actually| literally| also){0,3} (?:took care of|taking care of|treating|treated|admitted|admitting|saw|met|seeing|operated on|operating|scrub(?:bed)?(?: in)?|delivered|intubated|coded|sewed|stitched up|cared for|caring for|examined|removed|transplanted|pronounced|resuscitated|discharged|rounded on|rounding on|diagnosed|lost|followed|following|had|helped|assisted|put in|placed|biopsied|amputated|drained|cath'?e?d|sat with|held|repaired|consented|shadowed|watched|counsel+ed|pulled|dug|extubated|broke)
    (?:came|come|comes|walked|rolled|brought|flown|transferred|rushed|wheeled|airlifted|carried) (?:in|into|to|through|by|down|over) ?(?:to |the |our |us|my |with |by )?
    rode in with|(?:is|are|was) our (?:new|next|latest|newest|sickest)|held the (?:suction|retractor|camera|heart)|by me\b|admitted by|crofab|antivenom|broken \w+
    did (?:everything|all) we could|tried everything|calls me|moved a toe|(?:his|her) neck|(?:held|holding|hold) pressure|compressions|cpr|got (?:him|her|them) back|chest tube|resuscitat\w+|crash cart|on the table|his own|her own|rounding on|rounded on|looking after|caring for|taking care of|on my list|vitals|my exam
    (?:chemo|dialysis|our (?:ed|er|icu|or|clinic|ward|unit|hospital|service|floor|nicu|burn unit|trauma bay|psych unit|detox)|trauma bay|my (?:clinic|shift|patient|pt|list|service|ward)|our (?:patient|list|table|pt)|on our (?:list|service)|admitted|intubated|biopsy|rehab|detox|psych unit|labou?r and delivery|l&d|the vent|std|sti|colonoscopy|overdose[d]?|diagnos\w+|amputat\w+|post-?op|on rounds|at bedside|scrub in|relapse[ds]?|tumou?r)
    (?:asleep|awake|alive|waiting|recovering|walking|dying|fighting) (?:\w+ )?(?:in|on|upstairs) (?:our|my)|(?:detoxed|recovered|died|woke up|coded|labou?red|delivered|stayed|slept|spent the night|cried) (?:[\w']+ ){0,3}?(?:on|in) (?:our|my)|on (?:our|my) (?:[\w-]+ ){0,2}?(?:unit|floor|ward|service|team|list)|saw (?:him|her|them)|told (?:him|her|them) (?:it is|it was|it's|about|that|he|she)|(?:came|come) to my
    (?:delivered|scrubbed|sewed|stitched|assisted|intubated|coded|admitted|operated|rounding|rounded|saw|treating|treated|met|consulted|lost)(?: in| on| up)? (?:here|tonight|last night|today|this morning|yesterday|the|our|him|her|them|an?|my|conjoined|quadruplets|sextuplets|quintuplets|triplets)
""")
_NOW_OR_HERE = cue(r"""
    today|tonight|yesterday|this (?:morning|afternoon|evening|week|weekend|month)|last (?:night|week|weekend|month)|just now|right now|currently|(?:an|one|two|three|few|couple|\d{1,2}|several) (?:of )?(?:hours?|days?|weeks?) ago|the other (?:day|night)|overnight|on call|my shift|here|locally|in town|in (?:our|this|my) (?:[\w-]+ ){0,2}?(?:town|county|city|state|valley|village|island|community|area|region|parish|district|hospital|ed|er|icu|clinic|ward|unit|nicu)|around here|on our (?:service|list|unit|floor)|in our|our (?:hospital|ed|er|icu|or|clinic|unit|service|ward|nicu)|upstairs|down the hall
""")
_ILL = cue(r"""
    sick|sicker|ill|very ill|frail|bald|thinner|skinnier|gaunt|jaundiced|yellow|dying|unrecogni[sz]able|the hair|hospital gown|gown|naked|couldn't (?:find|remember|feel|move|breathe|speak|swallow|walk|see)|can't (?:feel|move|breathe|speak|swallow|walk|see)|foley|helicopter|that note|death|transplant|uti|unconscious|sedated|bleeding|not doing well|not going to make it|poor (?:man|woman|guy|thing)|prostate|liver|pancreas|kidneys?|breast|colon|lungs?|uterus|rectum|hemorrhoids|needles?|stitches|catheter|colonoscopy|murmur|femoral|artery|spleen|skull|pelvis|viagra|constipat\w+
""")
_VICTIM = cue(r"""
    survivors?|victims?|number (?:\w+)|person|death|say who|say which|someone|somebody|save|half (?:of )?the|i (?:just )?met one|(?:the|that|an?) (?:[\w'-]+ ){0,3}?(?:officer|driver|pilot|passenger|hiker|climber|swimmer|skater|student|runner|cyclist|firefighter|clerk|bystander|shooter|player|rider|family|patient|quarterback|athlete|one|case)|sextuplets|quadruplets|quintuplets|quads|triplets|twins|transplant|case
""")
_WRITER_IS = cue(r"""
    (?:i'm|i am|i was|i will be|i'll be|as|we're|we are|we were|our (?:hospital|clinic|program|school|county|state|department|team) (?:is|was)) (?:the |one of the |an? )?(?:only|first|youngest|oldest|last|largest|smallest)
""")
# What is not the writer's patient: news of public people, data, teaching, community work.
_NOT_CARE = cue(r"""
    1[5-8]\d\d|19[0-6]\d
    (?:announced|disclosed|revealed|opened up|shared publicly|went public|spoke (?:openly|publicly|out)|statement|press release|memoir|documentary|tribute to|thoughts are with|praying for|wishing (?:him|her|them)|get well|speedy recovery|public(?:ly)? (?:disclos\w+|figure|shared))
    (?:rates?|prevalence|incidence|population|survey|cohort|data|registry|study|studies|risk|epidemiolog\w+|public health|among|on average|percent|%|census data|screening program|outreach|grant|screened|statistic\w*)
    beloved (?:teacher|mentor|professor|colleague|attending|dean|chief|coach)|lost (?:an? |our )(?:giant|legend|mentor|colleague|classmate)
    (?:spoke|talked|lectured|visited|keynote|keynoted|came to speak|guest lecture|guest speaker|proclam\w+|signed|hosted|joined us|cut the ribbon|endorsed|met with|wrote to|testif\w+|town hall|thank(?:s| you) to|asked me to (?:look|check|read|explain)|her own doctor|his own doctor|barbecue|award|opened its doors|declared|awareness|visited|donate|volunteers?|congratulat\w+|interviewed|gave a talk|donated|invited)
    (?:when|if|whenever|suppose|imagine|consider) (?:a|an|your|the|you) (?:\w+ ){0,2}?(?:patient|farmer|teacher|coach|officer|pastor|neighbou?r|celebrity)
""")
_ONLY_DATA = cue(
    r"(?:case report|journal club|nejm|jama|lancet|cureus|mmwr|cdc|literature|textbook|guideline\w*|who report|health department)"
)


@dataclass(frozen=True, slots=True)
class _Clue:
    """A kind of clue: what it is called, its cue, how much it weighs."""

    name: str
    pattern: Cue
    weight: float
    needs_care: bool = False


_MARK = 0.55

_CLUES = (
    _Clue("a role that few hold", _UNIQUE, 0.4),
    _Clue("a public role", _PUBLIC_ROLE, 0.3, needs_care=True),
    _Clue("an invitation to recognise", _RECOGNIZED, 0.45),
    _Clue("an event in the news", _NEWS, 0.45, needs_care=True),
    _Clue("rarity", _RARE, 0.4),
    _Clue("a small place", _SMALL_PLACE, 0.25),
    _Clue("an acquaintance", _KNOWN, 0.4, needs_care=True),
    _Clue("a life story", _BIOGRAPHY, 0.3),
)


class PhiCircumstantial(Rule):
    """No name, and still everybody who was there, or reads the paper, knows who it is.

    What it looks for:
        A role that one person holds, an event in the news, a rarity, an acquaintance, a small place or a life
        story, joined to care that the writer gave or saw, the more so when it is recent or local.
    Why it matters:
        Details that are harmless apart identify together. In one study, families could recognise a third of
        the clinicians' tweets that told about a patient.
    Example:
        The guy from the bridge crash on the news this morning is in our ICU.
    Instead:
        Trauma teaches you to look for the second injury. (Wait; leave out event, day and place.)
    Source:
        HIPAA Privacy Rule, 45 CFR 164.514(b)(2)(i)(R) and (ii); Ahmed et al., J Med Internet Res 2020;22:e19746.
    """

    id = "phi-circumstantial"
    category = "phi-circumstantial"
    severity = Severity.BLOCK
    scope = "document"
    bad = (
        "The guy from the bridge crash on the news this morning? Intubated him myself.",
        "Our mayor looks different without the hair. Chemo is rough on everyone.",
        "Only third case in the state, and I got to scrub in today.",
        "My old chemistry teacher is on our list today. He does not remember giving me a C.",
        "You've all seen him on the billboard by the interstate. Sicker than he looks, poor man.",
        "We delivered sextuplets here last night. Six bassinets, one very tired resident.",
        "The pastor who married half this town came in yellow as a legal pad. Pancreas.",
        "In a town of 900 I saw the only trans woman in our valley for her first estradiol visit today.",
    )
    good = (
        "The senator announced her own diagnosis yesterday; her openness about screening will save lives.",
        "Teachers in our region have higher rates of voice disorders than the state average.",
        "A farmer with fever, hepatitis and a new murmur: think of Q fever.",
        "Our published case, only the fourth in the literature, is out in the journal today.",
        "The mayor came to cut the ribbon at our free clinic this morning. Proud of this team.",
        "My old chemistry teacher wrote the letter that got me into medical school.",
        "Grew up in a town of 900 with no doctor. That is why I am applying to rural internal medicine.",
        "First in my family to match!",
        "We screened forty firefighters for hypertension at the station yesterday.",
    )

    def find(self, reading: Reading) -> Iterator[Finding]:
        """At most one finding, on the words that point to the person."""
        told = telling(reading)
        clues = [
            found
            for number in range(len(told))
            for find in (_clue_in, _stands_out)
            if (found := find(told, number))
        ]
        if not clues or has_consent(reading) or is_invented(reading) or is_published(reading):
            return
        weight, start, end, evidence = max(clues, key=lambda clue: clue[0])
        if weight >= _MARK:
            words = reading.text[start:end]
            yield self.finding(
                start,
                end,
                f"“{words}” lets readers work out who the patient is.",
                confidence=round(weight, 2),
                evidence=evidence,
            )


def _clue_in(told: tuple[Told, ...], number: int) -> tuple[float, int, int, tuple[str, ...]] | None:
    """What a sentence with its neighbours gives away: weight, span and evidence; None for nothing."""
    here = told[number]
    found = [(clue, match) for clue in _CLUES if (match := clue.pattern.search(here.words))]
    if not found or OWN_BODY.search(here.words):
        return None
    if OWN_FAMILY.search(here.words) and not any(clue.pattern is _KNOWN for clue, _ in found):
        return None
    beside = told[max(0, number - 1) : number] + told[number + 1 : number + 2]
    around = " ".join(
        sentence.words
        for sentence in (*told[max(0, number - 1) : number], here, *told[number + 1 : number + 2])
    )
    cared_for = any(_CARE.search(sentence.words) for sentence in (here, *beside))
    found = [pair for pair in found if cared_for or not pair[0].needs_care]
    if not found:
        return None
    care = 0.35 if _CARE.search(here.words) else 0.0
    care = max(care, 0.25 if any(_CARE.search(sentence.words) for sentence in beside) else 0.0)
    care = max(care, 0.35 * here.weight, 0.3 * max((sentence.weight for sentence in beside), default=0.0))
    care = max(
        care, 0.3 if _sick(here.words) else 0.25 if any(_sick(sentence.words) for sentence in beside) else 0.0
    )
    if (
        care < 0.1
        or _NOT_CARE.search(here.words)
        or _WRITER_IS.search(here.words)
        or _ONLY_DATA.search(around)
    ):
        return None
    if EVENT.search(here.words) and not _CARE.search(here.words):
        return None
    if not any(p.search(around) for p in (SOMEBODY, PARTICULAR, _UNIQUE, _PUBLIC_ROLE, _KNOWN, _VICTIM)):
        return None
    now = 0.2 if _NOW_OR_HERE.search(around) else 0.0
    weight = joined(*(clue.weight for clue, _ in found), care, now)
    _, match = max(found, key=lambda pair: pair[0].weight)
    evidence = [f"{clue.name}: {clue.weight}" for clue, _ in found]
    evidence += [f"care: {care:.2f}", f"recent or local: {now}"]
    return weight, here.start + match.start(), here.start + match.end(), tuple(evidence)


def _sick(words: str) -> bool:
    return MEDICAL.search(words) is not None or _ILL.search(words) is not None


_STANDS_OUT = (
    _Clue("a part played in public", PUBLIC_PART, 0.3),
    _Clue("something many have seen", SEEN_BY_MANY, 0.35),
    _Clue("an event others witnessed", EVENT_SEEN, 0.4),
    _Clue("kin", KIN, 0.35),
    _Clue("a detail hardly anybody shares", ODD_DETAIL, 0.35),
    _Clue("an acquaintance", _KNOWN, 0.35),
)
_REACH = 0.85  # what a clue in a neighbouring sentence keeps of its weight


def _stands_out(told: tuple[Told, ...], number: int) -> tuple[float, int, int, tuple[str, ...]] | None:
    """The attributes of a sentence and its neighbours, where care by the writer is told among them."""
    here = told[number]
    found = [(clue, match) for clue in _STANDS_OUT if (match := clue.pattern.search(here.words))]
    if not found or here.generic:
        return None
    beside = told[max(0, number - 1) : number] + told[number + 1 : number + 2]
    if any(cue.search(here.words) for cue in (NOT_TREATED, _NOT_CARE, _WRITER_IS, OWN_BODY)):
        return None
    if OWN_FAMILY.search(here.words) and not HANDS_ON.search(here.words):
        return None
    around = " ".join(sentence.words for sentence in (here, *beside))
    if _ONLY_DATA.search(around):
        return None
    treated = 0.4 if HANDS_ON.search(here.words) else 0.0
    if not treated:
        treated = max(
            (
                0.35
                for sentence in beside
                if HANDS_ON.search(sentence.words) and not NOT_TREATED.search(sentence.words)
            ),
            default=0.0,
        )
    if not treated:
        return None
    names = {clue.name for clue, _ in found}
    elsewhere = [
        clue.weight * _REACH
        for clue in _STANDS_OUT
        if clue.name not in names and any(clue.pattern.search(sentence.words) for sentence in beside)
    ]
    now = 0.2 if _NOW_OR_HERE.search(around) else 0.0
    sick = 0.15 if _sick(around) else 0.0
    weight = joined(*(clue.weight for clue, _ in found), *elsewhere, treated, now, sick)
    if weight < _OUT or not (
        _ill(around) or len(found) + len(elsewhere) > 1 or any(clue.pattern in _ALONE for clue, _ in found)
    ):
        return None
    if EVENT.search(here.words) and not _ill(around) and found[0][0].pattern is PUBLIC_PART:
        return None
    _, match = max(found, key=lambda pair: pair[0].weight)
    evidence = (*(f"{clue.name}: {clue.weight}" for clue, _ in found), f"care: {treated:.2f}")
    return weight, here.start + match.start(), here.start + match.end(), evidence


_OUT = 0.6
_ALONE = (EVENT_SEEN, KIN, ODD_DETAIL)
_PLACES = frozenset({"icu", "clinic", "the er", "the ed", "exam", "consult", "treated", "treatment"})


def _ill(words: str) -> bool:
    """Whether an illness or injury is named, and not only a place of care."""
    return _ILL.search(words) is not None or any(match[0] not in _PLACES for match in MEDICAL.finditer(words))

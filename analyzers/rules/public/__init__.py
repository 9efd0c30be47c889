"""Words to the public: advice, claims, promotion, other people's work, politics."""

from analyzers.rule import Rule
from analyzers.rules.public.copyright import Copyright
from analyzers.rules.public.individual_advice import IndividualAdvice
from analyzers.rules.public.misinformation import Misinformation
from analyzers.rules.public.partisan_politics import PartisanPolitics
from analyzers.rules.public.undisclosed_promo import UndisclosedPromo

RULES: tuple[type[Rule], ...] = (
    IndividualAdvice,
    Misinformation,
    UndisclosedPromo,
    Copyright,
    PartisanPolitics,
)

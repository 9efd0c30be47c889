"""Conduct of the writer: tone, complaint, drink, sex, honesty."""

from analyzers.rule import Rule
from analyzers.rules.conduct.dishonest_unlawful import DishonestUnlawful
from analyzers.rules.conduct.incivility import Incivility
from analyzers.rules.conduct.intoxication import Intoxication
from analyzers.rules.conduct.sexual_content import SexualContent
from analyzers.rules.conduct.venting import Venting

RULES: tuple[type[Rule], ...] = (Incivility, Venting, Intoxication, SexualContent, DishonestUnlawful)

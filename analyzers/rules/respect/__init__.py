"""Respect: how patients, groups of people, colleagues and institutions are spoken of."""

from analyzers.rule import Rule
from analyzers.rules.respect.colleague_scorn import ColleagueScorn
from analyzers.rules.respect.discriminatory import Discriminatory
from analyzers.rules.respect.disparagement import Disparagement
from analyzers.rules.respect.group_scorn import GroupScorn
from analyzers.rules.respect.patient_contempt import PatientContempt
from analyzers.rules.respect.patient_derogatory import PatientDerogatory
from analyzers.rules.respect.patient_scorn import PatientScorn
from analyzers.rules.respect.profanity import Profanity
from analyzers.rules.respect.stigmatizing_language import StigmatizingLanguage

RULES: tuple[type[Rule], ...] = (
    PatientDerogatory,
    PatientContempt,
    PatientScorn,
    StigmatizingLanguage,
    Discriminatory,
    GroupScorn,
    Disparagement,
    ColleagueScorn,
    Profanity,
)

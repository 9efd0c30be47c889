"""Respect: how patients, groups of people, colleagues and institutions are spoken of."""

from analyzers.rule import Rule
from analyzers.rules.respect.discriminatory import Discriminatory
from analyzers.rules.respect.patient_contempt import PatientContempt
from analyzers.rules.respect.patient_derogatory import PatientDerogatory
from analyzers.rules.respect.stigmatizing_language import StigmatizingLanguage

RULES: tuple[type[Rule], ...] = (PatientDerogatory, PatientContempt, StigmatizingLanguage, Discriminatory)

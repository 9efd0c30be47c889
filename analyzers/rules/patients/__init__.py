"""What must not be told about patients, and what may be."""

from analyzers.rule import Rule
from analyzers.rules.patients.patient_boundary import PatientBoundary
from analyzers.rules.patients.patient_story import PatientStory
from analyzers.rules.patients.phi_circumstantial import PhiCircumstantial
from analyzers.rules.patients.phi_identifier import PhiIdentifier
from analyzers.rules.patients.phi_image import PhiImage

RULES: tuple[type[Rule], ...] = (PhiIdentifier, PhiImage, PhiCircumstantial, PatientStory, PatientBoundary)

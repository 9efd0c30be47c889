"""Which posts are taken to be in English, and which tell of a loss."""

import pytest

from snippets.reply.occasion import Occasion, occasion_of
from snippets.reply.post import is_english


@pytest.mark.parametrize(
    "text",
    [
        "My dad died last night after a long fight with pancreatic cancer. He taught me medicine before med school did.",
        "CMS just finalized cuts to GME funding caps. This will hit rural programs hardest. Thoughts? #MedEd #HealthPolicy",
        "HFpEF pearl: normal BNP, obesity, dyspnea. Think H2FPEF score before you send them home. #CardioTwitter #FOAMed",
        "Serotonin syndrome: clonus, hyperreflexia, fast onset. NMS: rigidity, slow reflexes, days. Both: fever.",
        "Chief complaint: dyspnea. Exam: JVP 12, S3, edema. Labs: BNP 1200, Cr 2.1. What would you do next? @amy @ben",
    ],
)
def test_english_with_names_and_initials_is_english(text: str):
    assert is_english(text)


@pytest.mark.parametrize(
    "text",
    [
        "Hoy hemos aprendido en la guardia que la insuficiencia cardiaca no se trata solo con diureticos, sino con tiempo.",
        "Heute im Nachtdienst gelernt: bei Hyponatriaemie immer erst die Osmolalitaet bestimmen, dann den Urin ansehen.",
        "Aujourd'hui en salle de garde nous avons parle de la prise en charge du sepsis chez la personne agee et fragile.",
        "Hoje aprendi na enfermaria que a insuficiencia cardiaca precisa de tempo e de uma boa conversa com a familia.",
        "Oggi in reparto abbiamo imparato che la sepsi va trattata presto e che il lattato da solo non basta per decidere.",
    ],
)
def test_other_languages_are_not(text: str):
    assert not is_english(text)


@pytest.mark.parametrize(
    "text",
    [
        "Yesterday we lost one of our residents, Dr. Amy Lin, to suicide. She was the brightest light on our wards.",
        "My dad died last night after a long fight with cancer.",
        "We lost two students this spring. Be gentle with each other.",
    ],
)
def test_a_death_is_a_loss(text: str):
    assert occasion_of(text) is Occasion.LOSS


@pytest.mark.parametrize(
    "text",
    [
        "We lost our chief to private practice, and the clinic runs as before.",
        "I lost my stethoscope at noon conference again.",
        "We lost a resident to another program because of parking.",
    ],
)
def test_other_losses_are_none(text: str):
    assert occasion_of(text) is not Occasion.LOSS

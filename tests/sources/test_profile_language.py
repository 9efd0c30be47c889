"""Which language a profile is in; a wrong guess would tell an English writer that nothing was checked."""

import pytest

from sources.profile_language import language_notes, other_language
from tests.sources import ana_rivera as ana

TEXTS = {
    "Spanish": "Soy estudiante de medicina en Granada y me interesa la medicina interna, con proyectos de calidad para los pacientes.",
    "French": "Je suis étudiante en médecine et je m'intéresse à la médecine interne, avec un projet pour les patients de la ville.",
    "German": "Ich bin Studentin der Medizin und interessiere mich für die innere Medizin, mit einem Projekt zu der Übergabe auf Station.",
    "Portuguese": "Sou estudante de medicina e o meu interesse é a medicina interna, com um projeto para os doentes da cidade e do campo.",
    "Italian": "Sono una studentessa di medicina e il mio interesse è la medicina interna, con un progetto per i pazienti della città.",
    "Dutch": "Ik ben student geneeskunde en het is mijn wens om in de interne geneeskunde te werken, met een project voor patiënten.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_another_language_is_known(language):
    assert other_language(TEXTS[language]) == language
    assert language in language_notes(TEXTS[language])[0]


@pytest.mark.parametrize(
    "text",
    [
        ana.HEADLINE,
        ana.ABOUT,
        "",
        "Universidad de Granada | Escuela de Medicina | Instituto de la Salud",
        "Member of the Sociedad de la Medicina Interna and of the Colegio de los Médicos. I teach and I am at the bedside.",
        f"{ana.ABOUT}\n\n{TEXTS['Spanish']}",
    ],
)
def test_english_is_left_alone(text):
    assert language_notes(text) == ()

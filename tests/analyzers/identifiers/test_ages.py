"""Ages over 89 of one person are found; younger ages, groups, bounds and measurements are not."""

import pytest

from analyzers.identifiers.ages import recognize_ages


def _found(text: str) -> set[str]:
    return {text[item.start : item.end] for item in recognize_ages(text)}


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("93 yo f with chf", "93 yo f"),
        ("my 101-year-old patient", "101-year-old"),
        ("should i anticoagulate a 96 year old", "96 year old"),
        ("97 F with hip fx", "97 F"),
        ("aged 91 with dementia", "91"),
        ("Mr. Hill, 93, fell", "93"),
        ("woman (93) with GI bleed", "93"),
        ("pt is 92, on warfarin", "92"),
        ("she just turned 100", "100"),
        ("ninety-three-year-old woman", "ninety-three-year-old"),
        ("in her nineties", "nineties"),
        ("a nonagenarian with AS", "nonagenarian"),
        ("after her 95th birthday", "95th"),
        ("My grandmother Rose is 97 and lives alone", "97"),
        ("uncle ray is 90 and still drives", "90"),
        ("I am ninety-one and on Prolia", "ninety-one"),
        ("Evander , 93 , severe AS", "93"),
        ("Mr Ortega 93 w/ urosepsis", "93"),
        ("mi abuela tiene 92 años", "92 años"),
        ("DOB 1929, wants TAVR", "1929"),
    ],
)
def test_great_ages_are_found(text: str, span: str):
    assert span in _found(text)


@pytest.mark.parametrize(
    "text",
    [
        "34-year-old, 89 yo M, 85F w/ falls",
        "92 kg woman, HR 95 bpm, SpO2 93 on room air",
        "93 patients enrolled, 95 years of tradition",
        "patients aged 90 or older, ages 90+, adults over 89",
        "studies of nonagenarians",
        "aged 65 to 95 years, mean age 91 years",
        "the patient is 95% better; she is 90% done",
        "BP was 92/60, heart rate 90-95, 90 mg bid",
        "90 year olds in trials",
        "potassium is 95",
        "Pulse is 96 and regular, his sat is 97, MAP 92 with levo",
        "on losartan 100 with HF, gabapentin, 100, with food",
        "Sats 93 on RA, Temp 99 from flu, Chloride 98 with acidosis",
    ],
)
def test_other_numbers_stay(text: str):
    assert not _found(text)

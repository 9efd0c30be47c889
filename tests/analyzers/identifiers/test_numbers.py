"""Numbers that name a person, a plan, a device: by their label, by their check digits, by their place."""

import pytest

from analyzers.identifiers import checksums
from analyzers.identifiers.marks import recognize_marks
from analyzers.identifiers.numbers import recognize_numbers
from analyzers.identifiers.shapes import recognize_shapes, recognize_ssns


def _found(text: str) -> set[tuple[str, str]]:
    recognizers = (recognize_numbers, recognize_shapes, recognize_ssns, recognize_marks)
    items = (item for recognizer in recognizers for item in recognizer(text))
    return {(item.type.value, text[item.start : item.end]) for item in items}


@pytest.mark.parametrize(
    ("text", "kind", "span"),
    [
        ("MRN 8827361 take ibuprofen", "MRN", "8827361"),
        ("mrn# 44-55-66 needs dialysis", "MRN", "44-55-66"),
        ("MRN for John Smith is 7782134", "MRN", "7782134"),
        ("MRN2015861", "MRN", "2015861"),
        ("8827361 (MRN)", "MRN", "8827361"),
        ("chart no. A-229-118, recurrent C diff", "MRN", "A-229-118"),
        ("ssn 111223333", "SSN", "111223333"),
        ("221-45-9087", "SSN", "221-45-9087"),
        ("SSN ending in 6789", "SSN", "6789"),
        ("last four of social 6789", "SSN", "6789"),
        ("member id XJB220914 with Aetna", "HEALTH_PLAN", "XJB220914"),
        ("covered under 1EG4-TE5-MK73", "HEALTH_PLAN", "1EG4-TE5-MK73"),
        ("acct 4488213", "ACCOUNT", "4488213"),
        ("4111 1111 1111 1111", "ACCOUNT", "4111 1111 1111 1111"),
        ("wire to DE89370400440532013000", "ACCOUNT", "DE89370400440532013000"),
        ("NPI 1234567893", "LICENSE", "1234567893"),
        ("driver's license F1628235", "LICENSE", "F1628235"),
        ("license plate ABC-1234 spotted", "VEHICLE", "ABC-1234"),
        ("found in 1HGCM82633A004352", "VEHICLE", "1HGCM82633A004352"),
        ("pacemaker serial number MC1VR01-882", "DEVICE", "MC1VR01-882"),
        ("(01)00844588003288(17)141120", "DEVICE", "(01)00844588003288(17)141120"),
        ("fingerprint ID 88231 used to unlock", "BIOMETRIC", "88231"),
        ("AAMC ID 13456789", "OTHER_ID", "13456789"),
        ("accession number S24-11873", "OTHER_ID", "S24-11873"),
        ("trial subject number 0042-113", "OTHER_ID", "0042-113"),
        ("prisoner A-718-204 with HCV", "OTHER_ID", "A-718-204"),
        ("PA on Entresto, ref PA-66710-Z", "OTHER_ID", "PA-66710-Z"),
        ("WC#2311-88420, cuff tear", "OTHER_ID", "2311-88420"),
        ("EMS run R24-118830", "OTHER_ID", "R24-118830"),
        ("docket 2022-GI-00417", "OTHER_ID", "2022-GI-00417"),
        ("ID band 4H-77120", "OTHER_ID", "4H-77120"),
        ("service no AF 3349021", "OTHER_ID", "AF 3349021"),
        ("Motorcycle tag MC 77RTL", "VEHICLE", "MC 77RTL"),
        ("certificate EMT-P 118207 expired", "LICENSE", "EMT-P 118207"),
        ("certified MD.35.084412", "LICENSE", "MD.35.084412"),
        ("face photo IMG_FACE_00382", "BIOMETRIC", "IMG_FACE_00382"),
        ("palm vein scan PV88-20193", "BIOMETRIC", "PV88-20193"),
        ("stent lot L77-2210 recall", "DEVICE", "L77-2210"),
        ("room 412 fell", "OTHER_ID", "412"),
        ("bed 7B wants to leave", "OTHER_ID", "7B"),
        ("her handle is @maria.fights", "OTHER_ID", "@maria.fights"),
    ],
)
def test_identifying_numbers_are_found(text: str, kind: str, span: str):
    assert (kind, span) in _found(text)


@pytest.mark.parametrize(
    "text",
    [
        "account for 45% of cases",
        "chart review of 500 patients",
        "member of the ACP since 2019",
        "policy of 2010, license in 2019",
        "order 500 mL LR, visit 3 of the study, case 3 in the series",
        "NCT01234567 trial",
        "the plate count was 150",
        "ICD-10 code I10 and CPT 99213",
        "serial troponins 12, 45, 90",
        "score 250 on Step 2, USMLE 250",
        "room air 92%, bed rest for 2 days, 12-bed unit",
        "ID consult, day 5 of vanc",
        "bed 4 K 6.8, calcium first? room 2 is free",
        "Report 2023-24 shows growth, claim 3 papers, model 3, run 5 miles, tag 3 friends",
        "Follow @drsmith for more",
        "Case 12-2023: A 45-Year-Old Man",
    ],
)
def test_ordinary_numbers_stay(text: str):
    assert not _found(text)


@pytest.mark.parametrize(
    ("check", "right", "wrong"),
    [
        (checksums.luhn, "4111111111111111", "4111111111111112"),
        (checksums.npi, "1234567893", "1234567890"),
        (checksums.dea, "AB1234563", "AB1234560"),
        (checksums.vin, "1HGCM82633A004352", "1HGCM82643A004352"),
        (checksums.iban, "GB82WEST12345698765432", "GB82WEST12345698765433"),
    ],
)
def test_check_digits_tell_right_from_wrong(check, right: str, wrong: str):
    assert check(right)
    assert not check(wrong)

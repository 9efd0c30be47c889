"""Whatever is smaller than a state is found; states, eponyms, scores and words that are also towns stay."""

import time

import pytest

from analyzers.identifiers import find_identifiers
from analyzers.identifiers.gazetteer import cities


def _found(text: str) -> set[str]:
    return {text[item.start : item.end] for item in find_identifiers(text) if item.type == "GEOGRAPHIC"}


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("patient from Tulsa with chest pain", "Tulsa"),
        ("saw pt in boise with chf", "boise"),
        ("72M lives in Bend, OR with CHF", "Bend"),
        ("she moved from Jackson, MS last year", "Jackson"),
        ("waco tx pt with rattlesnake bite", "waco"),
        ("visiting from Manila, Philippines", "Manila"),
        ("Boston native, 45M", "Boston"),
        ("he lives in Fernhollow near the river", "Fernhollow"),
        ("Ada County resident with hantavirus", "Ada County"),
        ("mr lee from orange county", "orange county"),
        ("a homeless man in the Tenderloin", "Tenderloin"),
        ("lives at 1420 Elm Street", "1420 Elm Street"),
        ("lives at 22 w oak st apt 4b", "22 w oak st apt 4b"),
        ("P.O. Box 221", "P.O. Box 221"),
        ("Boise, ID 83702", "83702"),
        ("zip 02139 lyme endemic?", "02139"),
        ("admitted to Mercy General Hospital", "Mercy General Hospital"),
        ("transferred from St. Luke's", "St. Luke's"),
        ("at st marys hospital", "st marys hospital"),
        ("resident of Pine Grove Nursing Home", "Pine Grove Nursing Home"),
        ("teacher at Cedar Ridge Elementary", "Cedar Ridge Elementary"),
        ("pt transferred from mgh", "mgh"),
        ("employer Ridgeway Tannery and anthrax-like eschar, pt wants cipro", "Ridgeway Tannery"),
        ("adm to Aultwood with DKA", "Aultwood"),
        ("Sr. Bernadette, Convent of the Holy Angels, Hb 8.8", "Convent of the Holy Angels"),
        ("9yo T1D at Camp Wyandot, low 52", "Camp Wyandot"),
        ("19M, Ohio Northern University wrestler, rash x 5 d", "Ohio Northern University"),
        ("pt at Shady Pines, fell again", "Shady Pines"),
        ("transfer from Hardin Memorial, NSTEMI", "Hardin Memorial"),
        ("Mr. Hussein 92M hospice Tiffin, death rattle", "Tiffin"),
        ("Isaiah, Cleveland Heights, lead 22 at 24 months", "Cleveland Heights"),
        ("103-year-old from Put-in-Bay with hip fx", "Put-in-Bay"),
        ("Kip lives at RR 2 Box 114, Coshocton", "RR 2 Box 114"),
        ("found near Fourth & Vine, T 31.2", "Fourth & Vine"),
        ("MVC I-75 at Exit 92, burned 35% TBSA", "I-75 at Exit 92"),
        ("pt lives on Kelleys Island, ferry is out", "Kelleys Island"),
        ("born at Children's Hospital", "Children's Hospital"),
    ],
)
def test_places_are_found(text: str, span: str):
    assert span in _found(text)


@pytest.mark.parametrize(
    "text",
    [
        "30-year-old with chest pain in Texas",
        "practicing in the Midwest, training in the United States",
        "in Virginia, in Georgia, in Washington, in Jordan",
        "Glasgow Coma Scale 14, Ann Arbor staging II, Milan criteria, Rome IV criteria",
        "Boston Scientific pacemaker recall",
        "factor V Leiden, LIMA to LAD, Philadelphia chromosome",
        "Kawasaki disease, Lyme disease in New England, West Nile virus",
        "Mayo score in ulcerative colitis; according to Mayo Clinic it is common",
        "Dr. Jackson and Dr. Houston rounded",
        "Hope you are well; reading in bed; normal sinus rhythm; mobile health",
        "the patient was in the ED and then the ICU; Internal Medicine Clinic on Tuesdays",
        "a community hospital; transferred to the Medical Center; a free clinic",
        "64 slice ct, 40 mg drip on the way to court",
        "University of Chicago study; MD candidate at St. George's University",
        "St. John's wort interacts with warfarin",
        "went to Capitol Hill with the ACP",
        "admitted to Medicine, sent to Neuro, seen at Clinic by Cardiology, patient from Triage",
        "MD, Ross University, conferral expected in 2027; degree from Ross University before residency",
        "MMSE 24/30, MoCA 19/30, which is better for MCI?",
        "at Grand Rounds, at Johnson & Johnson, I-131 for Graves",
        "Global Health matters; Children's Health is everyone's job",
    ],
)
def test_what_is_no_small_place_stays(text: str):
    assert not _found(text)


def test_the_gazetteer_loads_in_a_blink():
    cities.cache_clear()
    start = time.perf_counter()
    assert len(cities()) > 10_000
    assert time.perf_counter() - start < 0.5


@pytest.mark.parametrize("piece", ["Aa ", "1 ", "12/", "St. ", "mrn ", "admitted ", "a.b", "x@", "lives in "])
def test_a_very_long_paragraph_is_read_in_time(piece: str):
    text = piece * (20_000 // len(piece))
    start = time.perf_counter()
    find_identifiers(text)
    assert time.perf_counter() - start < 5

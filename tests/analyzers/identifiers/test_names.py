"""Names of persons: what is one, what only looks like one, how much of it is covered, and how long it takes."""

from __future__ import annotations

import time

import pytest

from analyzers.identifiers.names import explain, recognize_names
from analyzers.identifiers.resolve import resolve
from analyzers.reading import fold


def names(text: str) -> list[str]:
    return [text[item.start : item.end] for item in resolve(recognize_names(fold(text)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # titles make a name of any word
        ("Tell Mrs. Nguyen her labs are back", ["Nguyen"]),
        ("mr. friend 93 worst historian", ["friend"]),
        ("Mr. Parkinson needs a walker", ["Parkinson"]),
        ("Mr. and Mrs. Delgado agreed", ["Delgado"]),
        ("Drs. Patel and Okafor rounded", ["Patel", "Okafor"]),
        ("Ms. de la Cruz and Dr. van Buren", ["de la Cruz", "van Buren"]),
        # given name and surname, of any origin
        ("Can Maria Lopez, DOB 4/12/1957, take ibuprofen?", ["Maria Lopez"]),
        ("Xiuying Wang, 67F, K 6.1", ["Xiuying Wang"]),
        ("Nguyen Thi Hoa speaks Vietnamese", ["Nguyen Thi Hoa"]),
        ("renal dosing for Thandeka Tshabalala, 54", ["Thandeka Tshabalala"]),
        ("Guðrún Jónsdóttir is on methotrexate", ["Guðrún Jónsdóttir"]),
        ("Pieter van der Berg, 70, AAA", ["Pieter van der Berg"]),
        ("Robert King III had a stroke", ["Robert King III"]),
        ("Amina K. Bello has CKD", ["Amina K. Bello"]),
        ("Łukasz Wójcik, found down", ["Łukasz Wójcik"]),
        # without capitals
        ("can maria lopez take ibuprofen with apixaban", ["maria lopez"]),
        ("my uncle jose has afib", ["jose"]),
        ("my dad mark has copd", ["mark"]),
        ("pt jamal w/ sickle", ["jamal"]),
        ("juan de la cruz missed dialysis", ["juan de la cruz"]),
        # charts
        ("SMITH, JOHN A 54M", ["SMITH, JOHN A"]),
        ("Krishnamurthy, Ravi 71M with CHF", ["Krishnamurthy, Ravi"]),
        ("PATIENT NAME: MARIA LOPEZ", ["MARIA LOPEZ"]),
        # names that are words, with a cue
        ("Hope Williams, 29F, hyperemesis", ["Hope Williams"]),
        ("Will Smith 62M STEMI", ["Will Smith"]),
        ("my patient Graves, 54F, is back", ["Graves"]),
        ("Her name was Hope.", ["Hope"]),
        ("Warmly,\nJoy", ["Joy"]),
        # one name alone
        ("Should Oluwaseun stop metformin before CT", ["Oluwaseun"]),
        ("Aaliyah told me she was scared", ["Aaliyah"]),
        ("Maria's biopsy is back", ["Maria"]),
        ("Thanks, Priya", ["Priya"]),
        ("-- Ana Rivera, MS4", ["Ana Rivera"]),
        ("the Krishnamurthy family wants everything done", ["Krishnamurthy"]),
        ("O'Shea in 3 is sundowning", ["O'Shea"]),
        # initials
        ("Mr. F came back", ["F"]),
        ("J.F. is a 54-year-old man", ["J.F."]),
        ("patient JD, 45F, migraines", ["JD"]),
        # clipped clinical lines
        ("Pham: TB meds started, AST 240", ["Pham"]),
        ("Ravi cr jumped after bactrim", ["Ravi"]),
        ("Hutchins on linezolid, clonus", ["Hutchins"]),
        ("Ottoline psych hold, CIWA 22", ["Ottoline"]),
        ("Foley, M, 58, retention", ["Foley"]),
        ("bed 22 Zimmerman BG 42", ["Zimmerman"]),
        ("the pt in 5 (hernandez) is low", ["hernandez"]),
        ("Does Faith need anti-D?", ["Faith"]),
        ("Christian had his first visit", ["Christian"]),
        ("signed out Collier as stable", ["Collier"]),
        ("labs on Zhang, ferritin 8", ["Zhang"]),
        ("please chk abebe cxr", ["abebe"]),
        ("uncle ray is 90", ["ray"]),
        ("liu wei 54 m hep b", ["liu wei"]),
        ("Woo-jin, spleen 15 cm", ["Woo-jin"]),
        ("J Kessler wound photos", ["J Kessler"]),
        ("its Jordan P again, hives are back", ["Jordan P"]),
        ("Priscilla Two Bears, DOB Dec 1 1970", ["Priscilla Two Bears"]),
        ("Thi & Bao Ly, married, both positive", ["Thi", "Bao Ly"]),
        ("INR was 3.9 on Monday. - Hank", ["Hank"]),
        ("K.L. hemodynamically stable", ["K.L."]),
        # once named, always named
        ("Harold Okonjo fell. At noon Okonjo was confused.", ["Harold Okonjo", "Okonjo"]),
    ],
)
def test_covers_the_name_and_nothing_else(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        # eponyms, with and without their noun
        "What is Parkinson disease",
        "Foley catheter removal",
        "Graves ophthalmopathy treatment",
        "Hashimoto vs Graves antibodies",
        "Light's criteria, Virchow's node, Bell's palsy",
        "Miller Fisher variant, Austin Flint murmur, Guillain Barre",
        "Kelly vs Kocher clamps",
        "pt with Crohn flare on Humira",
        # names that are words
        "Will my patient need dialysis?",
        "Grace period",
        "May I take ibuprofen with Eliquis?",
        "Hope everyone had a restful weekend.",
        "Rich in experience, poor in sleep",
        "Chase the diagnosis, not the zebra",
        "pt will need abx",
        "my wife will need a flu shot",
        # titles that name nobody
        "Dr. prescribed lisinopril",
        "Dr. Google is wrong",
        "Dear Dr. [Name]",
        "MS patient with relapse on Ocrevus",
        "mr angiography protocol",
        "severe MR with EF 30",
        "Mr. X and Ms. Y are composites",
        "Miss a dose? Take it as soon as you remember",
        # institutions, places, books
        "Rotated at Johns Hopkins and Mount Sinai",
        "Student at St. George's University, Grenada",
        "Henry Ford Hospital and Jackson Memorial Hospital",
        "Albert Einstein College of Medicine",
        "I matched at Brown University!",
        "Charlotte, NC or Austin, Texas",
        "Tyler, TX",
        "Harrison's vs Robbins, UWorld and Anki",
        # drugs and germs
        "dosing of Tylenol in a 30-year-old",
        "Can Yasmin cause clots?",
        "Does Allegra make you drowsy",
        "Klebsiella on Zosyn, E. coli O157",
        # clinical lines that open with no name
        "Trop 0.8, ekg normal, heparin?",
        "Lantus 40 units, fs 312",
        "Vanc trough 24, hold?",
        "Chase trops until peak",
        "Low K 2.8, replace iv or po?",
        "Wilson ceruloplasmin 8",
        "Hartmann s/p reversal ileus",
        "Dobhoff in room 3 clogged",
        "Bed 4 foley out?",
        "Husband has covid, paxlovid for me?",
        "Newborn bili 18 at 60 h",
        "Does Yasmin need to be taken with food",
        "Does Cologuard need a rx",
        "Amish 4yo pertussis",
        "serum osm 262, UNa 62",
        "called for PA on Entresto",
        "Ankylosing spondylitis pearl",
        "Ramadan insulin",
        # headlines and greetings
        "Aspiring Internal Medicine Resident | MS4 | Quality Improvement",
        "Dear Program Director,",
        "Hi everyone",
        "#MedTwitter @AnaRivera",
        # initials that are terms
        "Pt HF exacerbation, lasix?",
        "CT, MRI or US? 54-year-old man with ED, HTN",
        "Patient A was randomized",
        "U.S. residency, B.S. in Biology",
    ],
)
def test_passes_in_silence(text: str) -> None:
    assert names(text) == []


def test_a_score_can_be_read() -> None:
    """A reader of `explain` sees what the words weigh and what stands around them."""
    ((name, confidence, evidence),) = explain("my patient Harold is afraid")
    kinds = [kind for kind, _ in evidence]
    assert name == "Harold"
    assert confidence > 0.8
    assert {"words", "patient", "state"} <= set(kinds)


def test_offsets_are_those_of_the_text() -> None:
    text = "“Zoë” said María José Peña’s mother"
    assert "María José Peña" in names(text)


def test_addresses_on_the_web_are_left_alone() -> None:
    assert names("write to maria.lopez@example.com or https://example.com/in/ana-rivera") == []


@pytest.mark.parametrize(
    "piece",
    ["Maria ", "Mr. ", "Lopez, ", "J. ", "A", "a-", "O'", "Maria\n", "de la ", "@", "x.y", "Maria de la "],
)
def test_hostile_text_takes_no_more_than_moments(piece: str) -> None:
    text = (piece * 50_000)[:50_000]
    list(recognize_names("warm up Maria"))
    start = time.perf_counter()
    list(recognize_names(text))
    assert time.perf_counter() - start < 3.0

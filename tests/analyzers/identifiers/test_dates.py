"""Every element smaller than a year is found; years, scores, fractions, doses and verbs are not."""

import pytest

from analyzers.identifiers.dates import recognize_dates
from analyzers.identifiers.dates_in_figures import recognize_dates_in_figures


def _found(text: str) -> set[str]:
    items = (*recognize_dates(text), *recognize_dates_in_figures(text))
    return {text[item.start : item.end] for item in items}


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("admitted on March 3", "March 3"),
        ("April 12th, 2024", "April 12th, 2024"),
        ("Mar 3-5 hospital stay", "Mar 3-5"),
        ("seen on 12 Apr", "12 Apr"),
        ("the 12th of April 2024", "12th of April 2024"),
        ("visit 12-Apr-2024", "12-Apr-2024"),
        ("CABG x3 August 2019", "August 2019"),
        ("since Mar '24", "Mar '24"),
        ("2024-04-12T14:30:00Z", "2024-04-12T14:30:00Z"),
        ("DOB 4/12/1957", "4/12/1957"),
        ("DOB 03-04-57", "03-04-57"),
        ("dob 041257", "041257"),
        ("on 12.04.2024", "12.04.2024"),
        ("admitted 03/04, now home", "03/04"),
        ("d/c'd 4/15", "4/15"),
        ("s/p CABG 3/2019", "3/2019"),
        ("seen in fresno 3/18 for cocci", "3/18"),
        ("from 3/4-3/9 she was inpatient", "3/4-3/9"),
        ("surgery was on the 3rd, doing fine", "3rd"),
        ("admitted in April with PE", "April"),
        ("on Christmas Eve 2023 she fell", "Christmas Eve 2023"),
        ("discharged May 9 on vanc", "May 9"),
        ("rituximab #6 5/18, PET when?", "5/18"),
        ("MRN 44120 11/7 Na 118", "11/7"),
        ("RIJ line 2/2, fever 2/9", "2/2"),
        ("11/25 0330 rapid: SVT 190", "11/25"),
        ("bhcg 1800 3/26, no IUP", "3/26"),
        ("cert period 3/1/24-4/29/24", "3/1/24-4/29/24"),
        ("labs drawn 20240611, ferritin 8", "20240611"),
        ("clinic 10.2.23: INR 1.8", "10.2.23"),
        ("missed appt 7.15 and 7.29", "7.29"),
        ("seen in urgent care 1-15, given zpak", "1-15"),
        ("finished prednisone on the 15th and the hives came back", "15th"),
        ("goes home Friday the 12th on apixaban", "Friday the 12th"),
        ("last dose jan 30", "jan 30"),
        ("cough since 12 de marzo", "12 de marzo"),
        ("swelling since octubre 2", "octubre 2"),
        ("06FEB2024 AST 240", "06FEB2024"),
        ("seen Febuary 12 for polyps", "Febuary 12"),
    ],
)
def test_dates_are_found(text: str, span: str):
    assert span in _found(text)


@pytest.mark.parametrize(
    "text",
    [
        "since 2019, in the 1990s, in her 40s",
        "strength 4/5, 3/6 systolic murmur, 10/10 pain, MoCA 12/30",
        "on 2/2 blood cultures grew MSSA",
        "improved from 3/5 to 5/5",
        "norco 5/325, lisinopril/hctz 10/12.5, suboxone 8/2 film",
        "amoxicillin for 5/7, review in 3/12",
        "take 1/2 tablet, 1/2 NS at 75",
        "24/7 after 9/11",
        "HbA1c 7.2 after 3 months, POD 2, day 3",
        "it may 5 times out of ten; stage 2 may progress; march on",
        "yesterday, last Tuesday, 2 weeks ago",
        "ERAS opens in September; applied in September, matched in March",
        "Happy Thanksgiving to all on call; Match Day is my Christmas",
        "T-2/3, SARS-CoV-2, C5/6, CURB-65 3/5",
        "seen by 3/4 attendings",
        "MMSE 24/30 then 11/30, MoCA 12/30, GCS 8/15, PHQ-9 12/27, Bishop 8/13",
        "H/H 8/24, bipap 12/6, suboxone 8/2 bid, lotrel 5/20, RPR 1/16",
        "38 3/7 weeks, day 5/14 of cefazolin, cycle 4/6, 7/12 nodes",
        "1/12 Let's talk about sodium",
        "Check urine lytes first. 3/9",
        "7/8 patients improved and 5/12 trials were negative",
        "the 5-10-15 rule; version 10.2.23; pH 7.15 and 7.29",
        "the 5th and 95th percentiles, the 12th rib",
        "2019-2023 cohort, Q3 results, '24 was tough",
    ],
)
def test_what_is_no_date_stays(text: str):
    assert not _found(text)

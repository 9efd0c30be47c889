"""Months of a career as LinkedIn's export, PDF and pages write them, in the languages it speaks most."""

import pytest

from sources.profile_dates import month_of, months_of_range


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("Mar 2021", "2021-03"),
        ("March 2021", "2021-03"),
        ("2021", "2021"),
        ("2021-03", "2021-03"),
        ("2021-03-01", "2021-03"),
        ("2021-03-01T00:00:00", "2021-03"),
        ("enero de 2021", "2021-01"),
        ("août 2021", "2021-08"),
        ("févr. 2021", "2021-02"),
        ("juin 2021", "2021-06"),
        ("juillet 2021", "2021-07"),
        ("März 2021", "2021-03"),
        ("Dezember 2021", "2021-12"),
        ("setembro de 2021", "2021-09"),
        ("luglio 2021", "2021-07"),
        (" Sep  2021 ", "2021-09"),
        ("", ""),
        ("since the spring", "since the spring"),
        ("Spring 2021", "Spring 2021"),
    ],
)
def test_a_month(text, month):
    assert month_of(text) == month


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("March 2021 - Present (2 years 3 months)", ("2021-03", "")),
        ("Mar 2021 - May 2024 · 3 yrs 3 mos", ("2021-03", "2024-05")),
        ("2015 – 2019", ("2015", "2019")),
        ("2019", ("2019", "2019")),
        ("enero de 2021 - actualidad", ("2021-01", "")),
        ("Tampa, Florida", ("", "")),
        ("Part-time · 3 yrs", ("", "")),
        ("2020 - I began to keep the list that the clinic calls patients by", ("", "")),
        ("", ("", "")),
    ],
)
def test_a_range(text, months):
    assert months_of_range(text) == months

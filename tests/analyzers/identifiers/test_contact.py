"""Telephone, fax and mail are found in the many ways people write them; other numbers are left alone."""

import pytest

from analyzers.identifiers.contact import recognize_emails, recognize_phones
from analyzers.identifiers.resolve import resolve


def _found(text: str) -> set[tuple[str, str]]:
    items = resolve((*recognize_phones(text), *recognize_emails(text)))
    return {(item.type.value, text[item.start : item.end]) for item in items}


@pytest.mark.parametrize(
    ("text", "kind", "span"),
    [
        ("call me back at 208-555-0142", "PHONE", "208-555-0142"),
        ("(901)555-0133 ext 12 is her daughter", "PHONE", "(901)555-0133 ext 12"),
        ("reach daughter at 2085550142", "PHONE", "2085550142"),
        ("call daughter 555-0149", "PHONE", "555-0149"),
        ("whatsapp +44 7700 900123", "PHONE", "+44 7700 900123"),
        ("pager 4412", "PHONE", "4412"),
        ("fax 208.555.0199", "FAX", "208.555.0199"),
        ("(701) 555-0188 (fax)", "FAX", "(701) 555-0188"),
        ("write t.nguyen+health@gmail.com", "EMAIL", "t.nguyen+health@gmail.com"),
        ("contact j.lopez at gmail dot com", "EMAIL", "j.lopez at gmail dot com"),
        ("maria[at]example[dot]com", "EMAIL", "maria[at]example[dot]com"),
    ],
)
def test_contact_is_found(text: str, kind: str, span: str):
    assert (kind, span) in _found(text)


def test_the_word_fax_holds_for_its_own_number_only():
    found = _found("fax: (208) 555-0123 phone: (208) 555-0124")
    assert found == {("FAX", "(208) 555-0123"), ("PHONE", "(208) 555-0124")}


@pytest.mark.parametrize(
    "text",
    [
        "BP 120/80, HR 98, RR 22",
        "between 2019-2023 the cohort grew",
        "PMID 3123456789 and doi 10.1056/NEJMoa1811744",
        "ISBN 978-0-323-12345-6",
        "NCT01234567 enrolled 2000 patients",
        "call me maybe",
        "NPI 1234567893",
        "look at example.com for more",
    ],
)
def test_other_numbers_are_no_contact(text: str):
    assert not _found(text)

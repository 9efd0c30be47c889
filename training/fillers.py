"""What fills the slots of carrier sentences: names of many origins, places, facilities, dates, numbers."""

from __future__ import annotations

import random

from analyzers.data import load_terms

_LOCALES = (
    "en_US", "en_GB", "en_IN", "en_IE", "es_MX", "es_CO", "fr_FR", "de_DE", "it_IT", "pl_PL", "pt_BR", "tr_TR",
    "vi_VN", "nl_NL", "sv_SE", "cs_CZ", "ro_RO", "hr_HR", "fi_FI", "id_ID", "no_NO", "fil_PH", "yo_NG", "zu_ZA",
)  # fmt: skip
_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_KINDS_OF_HOUSE = (
    "General", "General Hospital", "Medical Center", "Memorial", "Clinic", "Regional", "Community Hospital",
    "Health Center", "Nursing Home", "Dialysis", "Urgent Care", "VA", "Children's", "Family Practice", "Hospice",
)  # fmt: skip
_HOUSES = ("Mercy", "Lakeside", "Northgate", "Sacred Heart", "Riverbend", "Pinecrest", "Good Hope", "Summit")
_ROADS = ("St", "Street", "Ave", "Road", "Ln", "Drive", "Blvd", "Court")


class Fillers:
    """A source of fillings, the same for the same chance."""

    def __init__(self, chance: random.Random) -> None:
        from faker import Faker

        self._chance = chance
        self._fakers = [Faker(locale) for locale in _LOCALES]
        for index, faker in enumerate(self._fakers):
            faker.seed_instance(chance.randrange(10**9) + index)
        self._given = sorted(load_terms("names/given"))
        self._cities = sorted(load_terms("geography/cities") | load_terms("geography/cities_small"))

    def fill(self, slot: str) -> str:
        """A filling for the slot of this name."""
        return str(getattr(self, slot)())

    def given(self) -> str:
        """A given name."""
        if self._chance.random() < 0.3:
            return self._chance.choice(self._given).title()
        return str(self._chance.choice(self._fakers).first_name())

    def family(self) -> str:
        """A family name."""
        return str(self._chance.choice(self._fakers).last_name())

    def name(self) -> str:
        """A whole name, as charts and people write it."""
        given, family = self.given(), self.family()
        middle = self._chance.choice("ABCDEFGHJKLMNPRSTW")
        return self._chance.choice(
            (
                f"{given} {family}",
                f"{given} {family}",
                f"{family}, {given}",
                f"{given} {middle}. {family}",
                f"{given[0]}. {family}",
            )
        )

    def initials(self) -> str:
        """Two initials."""
        return ".".join(self._chance.choice("ABCDEFGHJKLMNPRSTVW") for _ in "12") + "."

    def city(self) -> str:
        """A town, of the United States or elsewhere."""
        if self._chance.random() < 0.6:
            return self._chance.choice(self._cities).title()
        return str(self._chance.choice(self._fakers).city())

    def facility(self) -> str:
        """A hospital, clinic or home."""
        chance = self._chance
        first = chance.choice((self.family, self.city, lambda: f"St. {self.given()}", self._house))()
        if chance.random() < 0.2:
            return f"{first} {chance.choice(('West', 'East', 'North', 'South'))}"
        return f"{first} {chance.choice(_KINDS_OF_HOUSE)}"

    def _house(self) -> str:
        return self._chance.choice(_HOUSES)

    def street(self) -> str:
        """A number and a street."""
        return f"{self._chance.randint(1, 9999)} {self.family()} {self._chance.choice(_ROADS)}"

    def day(self) -> str:
        """A day and month without a year."""
        month, number = self._chance.randrange(12), self._chance.randint(4, 20)
        name = _MONTHS[month]
        return self._chance.choice(
            (
                f"{month + 1}/{number}",
                f"{name} {number}",
                f"{name[:3]} {number}",
                f"{number} {name}",
                f"{name} {number}th",
                f"the {number}th of {name}",
            )
        )

    def date(self) -> str:
        """A full date, in one of the notations of notes and posts."""
        year, month, number = (
            self._chance.randint(1931, 2026),
            self._chance.randint(1, 12),
            self._chance.randint(1, 28),
        )
        name = _MONTHS[month - 1]
        return self._chance.choice(
            (
                f"{month}/{number}/{year}",
                f"{month:02}/{number:02}/{year % 100:02}",
                f"{year}-{month:02}-{number:02}",
                f"{number}.{month}.{year}",
                f"{number:02}.{month:02}.{year % 100:02}",
                f"{name} {number}, {year}",
                f"{number} {name[:3]} {year}",
                f"{number:02}-{name[:3]}-{year}",
            )
        )

    def number(self) -> str:
        """A record, account or licence number."""
        digits = "".join(self._chance.choice("0123456789") for _ in range(self._chance.randint(5, 10)))
        letters = "".join(
            self._chance.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(self._chance.randint(1, 3))
        )
        return self._chance.choice(
            (digits, digits, f"{letters}{digits}", f"{letters}-{digits}", f"{digits[:3]}-{digits[3:]}")
        )

"""A Safe Harbor item in a text, whoever it belongs to.

Source: 45 CFR 164.514(b)(2)(i)(A)-(R).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class IdentifierType(StrEnum):
    """The kinds of item that Safe Harbor removes; the letter of the regulation stands beside each."""

    NAME = "NAME"  # A
    GEOGRAPHIC = "GEOGRAPHIC"  # B
    DATE = "DATE"  # C
    AGE_OVER_89 = "AGE_OVER_89"  # C
    PHONE = "PHONE"  # D
    FAX = "FAX"  # E
    EMAIL = "EMAIL"  # F
    SSN = "SSN"  # G
    MRN = "MRN"  # H
    HEALTH_PLAN = "HEALTH_PLAN"  # I
    ACCOUNT = "ACCOUNT"  # J
    LICENSE = "LICENSE"  # K
    VEHICLE = "VEHICLE"  # L
    DEVICE = "DEVICE"  # M
    URL = "URL"  # N
    IP = "IP"  # O
    BIOMETRIC = "BIOMETRIC"  # P
    OTHER_ID = "OTHER_ID"  # R


@dataclass(frozen=True, slots=True)
class Identifier:
    """One item: its type, its span in code points, and how sure the recognizer is (0 to 1).

    Whether it is tied to a patient is for the rules to say, not for the recognizer.
    """

    type: IdentifierType
    start: int
    end: int
    confidence: float

    def shifted(self, by: int) -> Identifier:
        """The same item, `by` code points further on."""
        return replace(self, start=self.start + by, end=self.end + by) if by else self

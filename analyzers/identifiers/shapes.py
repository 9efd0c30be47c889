"""Numbers that are known by their form alone: SSN, payment card, IBAN, VIN, MBI, DEA, UDI, MAC, UUID.

Source: 45 CFR 164.514(b)(2)(i)(G)-(M) and (R); the form of the Medicare Beneficiary Identifier is CMS's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from analyzers.identifier import Identifier, IdentifierType
from analyzers.identifiers import checksums

_SSN_LABEL = r"(?:\bssn?\b|\bs\.s\.n\.?|\bsocial(?:[ ]security)?\b|\bss\#|\bitin\b|\btax(?:payer)?[ ]id\b)"
_LINK = r"(?:[ ]{0,2}(?:\b(?:number|num|no|is|was|of|ending|ends|in|with|last|four|4|digits|the|card|id|on|file)\b|[\#:=(,.-])){0,8}[ ]{0,2}"
_SSN_SAID = re.compile(
    rf"{_SSN_LABEL}{_LINK}(?P<value>\d{{3}}[- .]?\d{{2}}[- .]?\d{{4}}|[x*\#\d]{{3}}-?[x*\#\d]{{2}}-?\d{{4}}|\d{{4}})(?![\w]|[-.]\d|[ ]?(?:patients|people))",
    re.IGNORECASE,
)
_SSN_LAST = re.compile(
    rf"\blast[ ](?:four|4)(?:[ ]digits)?(?:[ ]of)?(?:[ ](?:the|his|her|their|my|your|pt'?s?|patient'?s))?[ ]{_SSN_LABEL}{_LINK}(?P<value>\d{{4}})\b",
    re.IGNORECASE,
)
_SSN = re.compile(
    r"(?<![\w./-])(?!000|666)\d{3}(?P<sep>[- ])(?!00)\d{2}(?P=sep)(?!0000)\d{4}(?![\w/]|[-.]\d)"
)
_SSN_MASKED = re.compile(r"(?<![\w*])[xX*]{3}-[xX*]{2}-\d{4}(?!\w)")
_CARD = re.compile(
    r"(?<![\w.$/-])[2-6](?:\d{12,18}|\d{3}(?P<sep>[ -])\d{4}(?P=sep)\d{4}(?P=sep)\d{4}|\d{3}[ -]\d{6}[ -]\d{5})(?![\w]|[-.]\d)"
)
_IBAN = re.compile(
    r"(?<!\w)[A-Za-z]{2}\d{2}(?:[A-Za-z0-9]{11,30}|(?:[ ][A-Za-z0-9]{4}){3,7}(?:[ ][A-Za-z0-9]{1,3})?)(?!\w)"
)
_VIN = re.compile(
    r"(?<![\w-])(?=[A-Z0-9]{0,16}\d)(?=[A-Z0-9]{0,16}[A-Z])[A-HJ-NPR-Z0-9]{17}(?![\w-])", re.IGNORECASE
)
_MBI = re.compile(
    r"(?<![\w-])[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d(?P<sep>[- ]?)[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d(?P=sep)[AC-HJKMNP-RT-Y]{2}\d{2}(?![\w-])",
    re.IGNORECASE,
)
_DEA = re.compile(r"(?<![\w-])[ABFGMPRX][A-Z9]\d{7}(?![\w-])")
_UDI = re.compile(r"\(01\)[ ]?\d{14}(?:[ ]?\(\d{2,3}\)[ ]?[A-Za-z0-9-]{1,20}){0,5}")
_MAC = re.compile(
    r"(?<![\w:-])[0-9A-F]{2}(?P<sep>[:-])(?:[0-9A-F]{2}(?P=sep)){4}[0-9A-F]{2}(?![\w:-])", re.IGNORECASE
)
_UUID = re.compile(r"(?<![\w-])[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![\w-])", re.IGNORECASE)
_PRACTICE = re.compile(
    r"(?<![\w.-])(?:MD|DO|RN|LPN|APRN|PA|NP|CRNA|DDS|DMD|DVM|OT|PT|EMT|EMT-[PBI]|LISW|PHARM|RPH)[.-](?:[A-Z]{1,3}[.-])?(?:\d{2}[.-])?\d{5,7}(?:[.-][A-Z\d]{1,3})?(?![\w-])"
)
_PICTURE = re.compile(
    r"(?<![\w/.-])(?:IMG|DSC[NF]?|PXL|PIC|PHOTO|FACE|SELFIE|WOUND|MVI|VID|SCREENSHOT|SNAPCHAT|WHATSAPP)[_-](?=[\w-]{0,40}\d{3})[\w-]{3,40}(?:\.(?:jpe?g|png|heic|mp4|mov|dcm|tiff?))?(?![\w-])"
    r"|(?<![\w/.-])[A-Za-z][\w-]{2,40}\.(?:jpe?g|png|heic|dcm)(?![\w-])",
    re.IGNORECASE,
)
_FILE = re.compile(r"\.(?:jpe?g|png|heic|dcm|mp4|mov|tiff?)\b|(?:IMG|DSC|PXL)-\d", re.IGNORECASE)
_FACE = re.compile(r"face|facial|selfie|portrait|headshot|mugshot", re.IGNORECASE)
_ORCID = "0000000"


def recognize_ssns(text: str) -> Iterator[Identifier]:
    """Social Security numbers: delimited, or after their name, or their last four digits."""
    if not _FOUR.search(text):
        return
    for pattern, confidence in ((_SSN_SAID, 0.97), (_SSN_LAST, 0.95)):
        for match in pattern.finditer(text):
            yield Identifier(IdentifierType.SSN, match.start("value"), match.end("value"), confidence)
    for pattern, confidence in ((_SSN, 0.89), (_SSN_MASKED, 0.85)):
        for match in pattern.finditer(text):
            yield Identifier(IdentifierType.SSN, match.start(), match.end(), confidence)


def recognize_shapes(text: str) -> Iterator[Identifier]:
    """Numbers whose check digits or fixed form leave no doubt."""
    if not _LONG.search(text):
        return
    for pattern, is_right, kind, confidence in _CHECKED:
        for match in pattern.finditer(text):
            if is_right(match.group().replace(" ", "").replace("-", "")):
                yield Identifier(kind, match.start(), match.end(), confidence)
    pictured = "_" in text or _FILE.search(text) is not None
    for match in _PICTURE.finditer(text) if pictured else ():
        face = _FACE.search(text, max(0, match.start() - 40), match.end()) is not None
        if face or any(char.isdigit() for char in match.group()):
            kind = IdentifierType.BIOMETRIC if face else IdentifierType.OTHER_ID
            yield Identifier(kind, match.start(), match.end(), 0.65)
    for pattern, kind, confidence in _FIXED:
        for match in pattern.finditer(text):
            yield Identifier(kind, match.start(), match.end(), confidence)


def _is_card(digits: str) -> bool:
    return checksums.luhn(digits) and not digits.startswith(_ORCID)


_FOUR = re.compile(r"\d{4}")
_LONG = re.compile(r"[\dA-Fa-f]{2}[:-]|\.(?:jpe?g|png|heic|dcm)|\d{4}|\d[A-Za-z]|[A-Za-z]\d")
_CHECKED = (
    (_CARD, _is_card, IdentifierType.ACCOUNT, 0.8),
    (_IBAN, checksums.iban, IdentifierType.ACCOUNT, 0.95),
    (_VIN, checksums.vin, IdentifierType.VEHICLE, 0.85),
    (_DEA, checksums.dea, IdentifierType.LICENSE, 0.7),
)
_FIXED = (
    (_MBI, IdentifierType.HEALTH_PLAN, 0.85),
    (_UDI, IdentifierType.DEVICE, 0.95),
    (_PRACTICE, IdentifierType.LICENSE, 0.75),
    (_MAC, IdentifierType.DEVICE, 0.9),
    (_UUID, IdentifierType.OTHER_ID, 0.7),
)

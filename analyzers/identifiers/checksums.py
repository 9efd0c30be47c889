"""The check digits that tell a real number from any row of digits."""

from __future__ import annotations

_VIN_VALUES = {
    **{str(n): n for n in range(10)},
    **dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", map(int, "12345678123457923456789"), strict=True)),
}
_VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
_NPI_PREFIX = "80840"


def luhn(digits: str) -> bool:
    """Whether the last digit is right by ISO/IEC 7812-1 (payment cards, IMEI)."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        number = int(digit) * (1 + place % 2)
        total += number - 9 if number > 9 else number
    return total % 10 == 0


def npi(digits: str) -> bool:
    """Whether ten digits are a National Provider Identifier (Luhn over 80840 and the number, 45 CFR 162.406)."""
    return len(digits) == 10 and digits[0] in "12" and luhn(_NPI_PREFIX + digits)


def dea(number: str) -> bool:
    """Whether two letters and seven digits are a DEA registration number."""
    digits = [int(digit) for digit in number[2:]]
    return (digits[0] + digits[2] + digits[4] + 2 * (digits[1] + digits[3] + digits[5])) % 10 == digits[6]


def vin(number: str) -> bool:
    """Whether seventeen characters are a vehicle identification number (49 CFR 565.15)."""
    values = [_VIN_VALUES.get(char) for char in number.upper()]
    if len(values) != len(_VIN_WEIGHTS) or None in values:
        return False
    total = sum(
        value * weight for value, weight in zip(values, _VIN_WEIGHTS, strict=True) if value is not None
    )
    return number[8].upper() == "0123456789X"[total % 11]


def iban(number: str) -> bool:
    """Whether the characters are an International Bank Account Number (ISO 13616)."""
    turned = (number[4:] + number[:4]).upper()
    return int("".join(str(int(char, 36)) for char in turned)) % 97 == 1

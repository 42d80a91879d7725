"""The short code of a reading: what staff read out, write down and search for.

Six of Crockford's Base32 digits: the first 30 bits of the reading's id, which is random. Two of
10,000 readings share a code once in 20 stations; a search then finds both.
"""

from uuid import UUID

from kiosk.domain.ids import ReadingId

DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 6
_BITS = 5 * LENGTH
_HEX = _BITS // 4
_LOOKALIKES = str.maketrans("OIL", "011")


def receipt(reading_id: ReadingId) -> str:
    """The reading's code."""
    number = UUID(reading_id).int >> (128 - _BITS)
    return "".join(DIGITS[number >> shift & 31] for shift in range(_BITS - 5, -1, -5))


def parse_receipt(text: str) -> str | None:
    """A code as people write it, in its own form; None where it cannot be one."""
    code = text.strip().upper().replace("-", "").replace(" ", "").translate(_LOOKALIKES)
    return code if len(code) == LENGTH and all(char in DIGITS for char in code) else None


def id_prefix(code: str) -> str:
    """How the ids of a code's readings begin: the part of it that whole hexadecimal digits hold."""
    number = 0
    for char in code:
        number = number << 5 | DIGITS.index(char)
    return f"{number >> _BITS % 4:0{_HEX}x}"

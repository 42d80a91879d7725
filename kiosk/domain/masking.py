"""Whom a list shows, without telling a bystander who it is."""

from kiosk.domain.searching import digits

MANY = "…"
PHONE_DIGITS = 4
"""Digits of a phone number that are shown at most, and never more than half of them."""

BARCODE_ENDS = 5
"""Characters of a barcode that are shown at most, two of them in front."""


def masked_name(first_name: str, last_name: str) -> str:
    """`Maria S.`: enough to ask "are you Maria?"; "" for nobody."""
    initial = last_name.strip()[:1].upper()
    return " ".join(filter(None, (" ".join(first_name.split()), initial and f"{initial}.")))


def masked_email(email: str) -> str:
    """`m…@example.com`, whatever the length before the @."""
    local, _, host = email.strip().rpartition("@")
    if not local:
        return f"{host[:1]}{MANY}" if host else ""
    return f"{local[:1]}{MANY}@{host}"


def masked_phone(phone: str) -> str:
    """`…4567`: its last digits."""
    number = digits(phone)
    shown = min(PHONE_DIGITS, len(number) // 2)
    return f"{MANY}{number[len(number) - shown :]}" if number else ""


def masked_barcode(barcode: str) -> str:
    """`WB…001`: both ends, and never more than half of it."""
    code = "".join(barcode.split())
    shown = min(BARCODE_ENDS, len(code) // 2)
    first = shown * 2 // 5
    return f"{code[:first]}{MANY}{code[len(code) - (shown - first) :]}" if code else ""

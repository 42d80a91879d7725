"""How a wristband's UID is written: as the venue's lists and portal have it."""

from enum import StrEnum


class UidForm(StrEnum):
    """The forms in which readers and lists write the same UID."""

    HEX = "hex"
    """Upper case without separators: `04A2B3C4D5E680`."""
    DECIMAL = "decimal"
    """The same number in decimal."""
    HEX_REVERSED = "hex-reversed"
    """The bytes from the last to the first."""
    DECIMAL_REVERSED = "decimal-reversed"


def uid_text(uid: bytes, form: UidForm) -> str:
    """`uid`, first byte as the tag sends it first, in that form."""
    match form:
        case UidForm.HEX:
            return uid.hex().upper()
        case UidForm.DECIMAL:
            return str(int.from_bytes(uid, "big"))
        case UidForm.HEX_REVERSED:
            return uid[::-1].hex().upper()
        case UidForm.DECIMAL_REVERSED:
            return str(int.from_bytes(uid, "little"))

r"""What scanners put before a code to say what it was: AIM identifiers (ISO/IEC 15424), and ECIs.

`]Q1` is a QR code, `]Q2` one with extended channel interpretations: `\000026` then says that
UTF-8 follows, and a backslash of the code itself comes doubled.
"""

import re

LOOKED_AT = 32
"""Characters in which an identifier is looked for, as frames may come before it."""

_IDENTIFIER = re.compile(r"[\x00-\x20]*(\][A-Za-z][0-9A-Za-z])")
_ECI = re.compile(r"\\\d{6}")
_ECI_OR_DOUBLED = re.compile(r"\\(?:\d{6}|(\\))")

_BY_LETTER = {
    "A": "code39",
    "C": "code128",
    "F": "codabar",
    "G": "code93",
    "I": "itf",
    "Q": "qr",
    "d": "datamatrix",
    "e": "databar",
    "z": "aztec",
}
_BY_IDENTIFIER = {
    "]E0": "ean13",  # UPC-A and UPC-E, too: they come as the 13 digits they stand for.
    "]E3": "ean13",
    "]E4": "ean8",
    "]L0": "pdf417",
    "]L1": "pdf417",
    "]L2": "pdf417",
}
_WITH_ECI = re.compile(r"\](?:Q[246]|d[456]|z[3459AB]|L1)")


def symbology_of(text: str) -> str:
    """The symbology a scanner named, by our names in lower case; "" where it named none."""
    identifier = _identifier(text)
    return _BY_IDENTIFIER.get(identifier, "") or _BY_LETTER.get(identifier[1:2], "")


def without_aim(text: str) -> str:
    """`text` without an AIM identifier at its beginning and without ECIs."""
    identifier = _identifier(text)
    rest = text.lstrip().removeprefix(identifier)
    if _WITH_ECI.fullmatch(identifier):
        return _ECI_OR_DOUBLED.sub(lambda found: found[1] or "", rest)
    return _ECI.sub("", rest)


def _identifier(text: str) -> str:
    found = _IDENTIFIER.match(text[:LOOKED_AT])
    return found[1] if found else ""

"""What the kinds of codes are called where people read it."""

SYMBOLOGY_NAMES = {
    "qr": "QR",
    "microqr": "Micro QR",
    "rmqr": "rMQR",
    "aztec": "Aztec",
    "datamatrix": "Data Matrix",
    "pdf417": "PDF417",
    "code128": "Code 128",
    "code39": "Code 39",
    "code93": "Code 93",
    "codabar": "Codabar",
    "itf": "ITF",
    "ean13": "EAN-13",
    "ean8": "EAN-8",
    "upca": "UPC-A",
    "upce": "UPC-E",
}
"""By the names of station.toml; the same in every language."""


def symbology_name(symbology: str) -> str:
    """What people call it; what we have no name for, in capitals."""
    return SYMBOLOGY_NAMES.get(symbology, symbology.upper())

"""Which code of the scanner sheet a text is, whatever the layouts made of it."""

from functools import cache
from itertools import product

from kiosk.scanning.layouts import LAYOUTS, as_typed
from kiosk.scanning.sheet_texts import CORES, LONG_UPCE

MOST = 40
"""A text of more characters is none of those codes with a prefix and a suffix."""


def sheet_symbology(text: str) -> str:
    """The symbology of the sheet's code that the text is; "" for any other text."""
    if len(text) > MOST:
        return ""
    plain = text.casefold()
    return next((symbology for core, symbology in _cores() if core in plain), "")


@cache
def _cores() -> tuple[tuple[str, str], ...]:
    """Every way a core may arrive, and its symbology."""
    cores = [*((core, symbology) for symbology, core in CORES.items()), (LONG_UPCE, "upce")]
    return tuple(
        dict.fromkeys(
            (as_typed(core, scanner, computer).casefold(), symbology)
            for core, symbology in cores
            for scanner, computer in product(LAYOUTS, LAYOUTS)
        )
    )

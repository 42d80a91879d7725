"""What the codes of the scanner sheet say: texts that show how a scanner types.

Each is framed by letters that every layout we know has in the same place, so that whatever comes
before and after them is the scanner's own.
"""

from dataclasses import dataclass
from itertools import permutations

BEGIN, END = "Doctor", "Finish"
"""Capital and small letters, so that Caps Lock shows."""

STEADY = "BCDEFGHIJKLNOPRSTUVX"
"""The letters that every layout has in the same place; a test compares them with the tables."""

MOVING = (
    "aQ1 w;/ -[ z2\"' 6_+ Y:",
    "q3@ M,& A|= 9y(` 7#> 0?",
    "Z4. m*! W\\{ 8}~ <%5 $])^",
)
"""The characters that some layout has elsewhere, in three parts. Those that may be dead keys have
a space or an unaccented sign behind them: an accent must not vanish into the next letter."""

LONG_LENGTH = 200


@dataclass(frozen=True, slots=True)
class SheetText:
    """One text of the sheet.

    Attributes:
        name: what the sheet and the doctor call it.
        body: what stands between the marks.
    """

    name: str
    body: str

    @property
    def text(self) -> str:
        """All that the code says."""
        return f"{BEGIN}{self.body}{END}"


def _no_pair_twice(length: int) -> str:
    """Steady letters of which each pair comes once: whatever is lost, it shows where."""
    text, unused = STEADY[0], set(permutations(STEADY, 2))
    while len(text) < length:
        onward = [pair for pair in unused if pair[0] == text[-1]]
        # To the letter with the most ways on, lest it comes to an end too soon.
        ways = {pair: sum(other[0] == pair[1] for other in unused) for pair in onward}
        step = max(sorted(onward), key=ways.__getitem__)
        unused.remove(step)
        text += step[1]
    return text


LAYOUT = SheetText("layout", "".join(MOVING))
LAYOUT_PARTS = tuple(SheetText(f"layout {n}", part) for n, part in enumerate(MOVING, 1))
PACE = SheetText("pace", _no_pair_twice(LONG_LENGTH))
TEXTS = (LAYOUT, *LAYOUT_PARTS, PACE)
"""Those that tell how a scanner types."""

SYMBOLOGY_TEXTS = {
    "qr": "DOCTORBC",
    "microqr": "DOCTORCD",
    "rmqr": "DOCTORDE",
    "aztec": "DOCTOREF",
    "datamatrix": "DOCTORFG",
    "pdf417": "DOCTORGH",
    "code128": "DOCTORHI",
    "code39": "DOCTORIJ",
    "code93": "DOCTORJK",
    "codabar": "A4802616B",
    "itf": "73951846",
    "ean13": "2905173648203",
    "ean8": "20571634",
    "upca": "036000291452",
    "upce": "04252614",
}
"""One code of each symbology, by which it shows what a scanner is set to read."""

CORES = {
    **SYMBOLOGY_TEXTS,
    "codabar": "4802616",
    "ean13": "290517364820",
    "ean8": "2057163",
    "upca": "3600029145",
    "upce": "425261",
}
"""What of each text every scanner sends: some leave check digits out, some the start and stop."""

LONG_UPCE = "4210000526"
"""The same UPC-E by a scanner that sends it at full length."""

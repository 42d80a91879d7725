"""How a scanner types, told from one code of the scanner sheet.

Every pair of layouts, with and without Caps Lock, types each text of the sheet in its own way; the
way that leaves the least unexplained is the scanner's.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise, product
from statistics import median

from kiosk.domain.aim import parted
from kiosk.scanning.alignment import Alignment, Slip, align
from kiosk.scanning.layouts import LAYOUTS, Caps, as_meant, as_typed
from kiosk.scanning.sheet_texts import PACE, TEXTS, SheetText

SHORTEST, LONGEST = 24, 1024
"""Fewer characters, or more, are no code of the sheet."""

MOST_SLIPS = 0.25
"""Where more than this part of a text is amiss, it is no code of the sheet."""

TERMINATORS = {"\r": "CR", "\n": "LF", "\r\n": "CR LF", "\t": "Tab", "": "none"}

Pair = tuple[str, str]
"""The scanner's layout and the computer's."""


@dataclass(frozen=True, slots=True)
class Burst:
    r"""One scan as its keys came.

    Attributes:
        text: what they typed, without the terminator.
        at_ms: when each key came, on any clock; empty where nobody noted it.
        terminator: "\r", "\n", "\r\n", "\t" or "".
    """

    text: str
    at_ms: tuple[int, ...] = ()
    terminator: str = ""


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What a burst tells of its scanner.

    Attributes:
        of: the sheet's text that was scanned.
        pairs: every pair of layouts that types like this; empty where the text cannot tell.
        caps: what Caps Lock did.
        prefix, suffix: the scanner's own, as it means them.
        identifier: the AIM identifier that it sends before a code; "" for none.
        gap_ms: the median and the longest time between two keys; None where nobody noted it.
        slips: characters of the text that did not come as they should.
        one_case: the scanner sends all letters "upper" or "lower"; "" where it sends both.
    """

    of: SheetText
    pairs: tuple[Pair, ...]
    caps: Caps
    prefix: str
    suffix: str
    terminator: str
    gap_ms: tuple[float, int] | None
    slips: tuple[Slip, ...]
    one_case: str = ""
    identifier: str = ""

    @property
    def same_layout(self) -> bool | None:
        """Whether scanner and computer agree; None where it cannot be told."""
        if not self.pairs:
            return None
        agreeing = {scanner == computer for scanner, computer in self.pairs}
        return agreeing.pop() if len(agreeing) == 1 else None

    def allows(self, layout: str) -> bool:
        """Whether the scanner may be set to that layout; "" for the computer's, whichever."""
        if not layout:
            return self.same_layout is not False
        return not self.pairs or any(scanner == layout for scanner, _ in self.pairs)

    @property
    def scanner_layout(self) -> str:
        """The scanner's layout, where only one will do and the computer's is another; else ""."""
        layouts = {scanner for scanner, _ in self.pairs}
        return layouts.pop() if self.same_layout is False and len(layouts) == 1 else ""


@dataclass(frozen=True, slots=True)
class _Way:
    """One way a text may arrive, and the settings that make it so."""

    of: SheetText
    typed: str
    caps: Caps
    one_case: str
    pairs: tuple[Pair, ...]


def diagnose(burst: Burst) -> Diagnosis | None:
    """What the burst tells; None where it is none of the sheet's `TEXTS`."""
    found = _closest(burst.text) if SHORTEST <= len(burst.text) <= LONGEST else None
    if found is None:
        return None
    way, alignment = found

    def meant(text: str) -> str:
        return as_meant(text, *way.pairs[0], caps=way.caps) if way.pairs else text

    prefix, identifier = parted(meant(burst.text[: alignment.begin]))
    return Diagnosis(
        of=way.of,
        pairs=way.pairs,
        caps=way.caps,
        prefix=prefix,
        suffix=meant(burst.text[alignment.end :]),
        terminator=burst.terminator,
        gap_ms=gaps_of(burst),
        slips=alignment.slips,
        one_case=way.one_case,
        identifier=identifier,
    )


def prepare() -> None:
    """Make the tables that the first diagnosis needs; it takes a moment."""
    _ways()


def combined(earlier: Diagnosis, later: Diagnosis) -> Diagnosis:
    """What two codes tell of one scanner; where they contradict, it was set anew in between."""
    both = tuple(pair for pair in later.pairs if pair in earlier.pairs)
    telling = later if later.pairs else earlier
    gaps = [each.gap_ms for each in (earlier, later) if each.gap_ms]
    return replace(
        later,
        pairs=both or telling.pairs,
        prefix=telling.prefix,
        suffix=telling.suffix,
        gap_ms=(gaps[-1][0], max(longest for _, longest in gaps)) if gaps else None,
    )


def gaps_of(burst: Burst) -> tuple[float, int] | None:
    """The median and the longest time from key to key, in ms; None where it is not known."""
    gaps = [later - earlier for earlier, later in pairwise(burst.at_ms)]
    return (median(gaps), max(gaps)) if gaps else None


def _closest(text: str) -> tuple[_Way, Alignment] | None:
    """The way that leaves the fewest slips, of several the plainest; None where none is near."""
    exact = next((way for way in _ways() if way.typed in text), None)
    if exact:
        return exact, align(exact.typed, text)
    signs, best = Counter(text), None
    # No way has fewer slips than the text lacks of its characters: most need no closer look.
    bounds = sorted((_lacks(way, signs), place) for place, way in enumerate(_ways()))
    for bound, place in bounds:
        way = _ways()[place]
        if bound > MOST_SLIPS * len(way.typed) or (best and (bound, place) > best[0]):
            continue
        alignment = align(way.typed, text)
        rank = len(alignment.slips), place
        if rank[0] <= MOST_SLIPS * len(way.typed) and (best is None or rank < best[0]):
            best = rank, way, alignment
    return best and best[1:]


def _lacks(way: _Way, signs: Counter[str]) -> int:
    return (_signs(way.typed) - signs).total()


@cache
def _signs(text: str) -> Counter[str]:
    return Counter(text)


@cache
def _ways() -> tuple[_Way, ...]:
    return tuple(way for of in TEXTS for way in _ways_of(of))


def _ways_of(of: SheetText) -> Iterable[_Way]:
    makers: dict[str, list[tuple[Caps, str, Pair]]] = {}
    for caps, one_case, pair, typed in _typings(of):
        makers.setdefault(typed, []).append((caps, one_case, pair))
    for typed, ways in makers.items():
        caps, one_case, _ = ways[0]
        alike = (pair for c, o, pair in ways if (c, o) == (caps, one_case))
        yield _Way(of, typed, caps, one_case, () if of is PACE else tuple(dict.fromkeys(alike)))


def _typings(of: SheetText) -> Iterable[tuple[Caps, str, Pair, str]]:
    """Every way to type it, the plain ones first: where two look alike, the plainer is meant."""
    names = LAYOUTS[:1] if of is PACE else LAYOUTS  # Its letters are everywhere the same.
    pairs = [(scanner, computer) for scanner in names for computer in names]
    pairs.sort(key=lambda pair: pair[0] != pair[1])
    for caps, composing, pair in product(Caps, (True, False), pairs):
        yield caps, "", pair, as_typed(of.text, *pair, caps=caps, composing=composing)
    for one_case, text in (("upper", of.text.upper()), ("lower", of.text.lower())):
        for pair in pairs:
            yield Caps.OFF, one_case, pair, as_typed(text, *pair)

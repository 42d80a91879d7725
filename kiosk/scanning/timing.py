"""How quick a keyboard scanner is, against a person (FIELD-NOTES, "Keyboard scanners")."""

from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True)
class Timing:
    """The limits, in milliseconds and keys.

    Attributes:
        gap_ms: the most between two keys of a burst.
        pause_ms: how long after the last key a burst without a terminator has ended.
        min_length: keys below which it was a person.
        sure_length: keys from which a burst needs no other proof; shorter ones have a terminator
            or a machine's pace, as quick typists roll four keys within the gaps of a slow scanner.
        certain_ms: how long a burst may last before it must prove itself.
        machine_gap_ms: the mean gap that proves it: nobody types like that for so long.
        trailing_ms: how long after a scan a further terminator is still the scanner's.
    """

    gap_ms: int = 60
    pause_ms: int = 100
    min_length: int = 4
    sure_length: int = 8
    certain_ms: int = 1500
    machine_gap_ms: int = 40
    trailing_ms: int = 250

    @classmethod
    def of(cls, gap_ms: int) -> Self:
        """The limits for a scanner that leaves at most `gap_ms` between two keys."""
        usual = cls()
        return cls(
            gap_ms=gap_ms,
            pause_ms=max(usual.pause_ms, gap_ms),
            machine_gap_ms=max(usual.machine_gap_ms, gap_ms * 2 // 3),
        )


USUAL = Timing()

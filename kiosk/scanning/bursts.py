"""Tells a keyboard scanner's burst from a person's typing, by the timing of the keys alone.

Keys are held back until it is clear whose they are: a burst is at least four characters with at
most 60 ms between keys, ended by CR, LF, Tab or a pause (FIELD-NOTES, "Keyboard scanners").
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Generic, TypeVar

K = TypeVar("K")


class KeyKind(Enum):
    """What a key is to a burst."""

    TEXT = auto()
    """It types characters."""
    TERMINATOR = auto()
    """CR, LF or Tab: ends a scan."""
    OTHER = auto()
    """An arrow, a function key, a key with Ctrl, Alt or Meta: no part of any code."""
    REPEAT = auto()
    """Any key that repeats because it is held down, which only a person does."""


@dataclass(frozen=True, slots=True)
class Timing:
    """The limits, in milliseconds and characters.

    Attributes:
        gap_ms: the most between two keys of a burst; 100 for slow scanners.
        pause_ms: how long after the last key a burst without a terminator has ended.
        min_length: characters below which it was a person.
        certain_ms: how long a burst may last before it must prove itself.
        machine_gap_ms: the mean gap that proves it: nobody types like that for so long.
        trailing_ms: how long after a scan a further terminator is still the scanner's.
    """

    gap_ms: int = 60
    pause_ms: int = 100
    min_length: int = 4
    certain_ms: int = 1500
    machine_gap_ms: int = 40
    trailing_ms: int = 250


USUAL = Timing()


@dataclass(frozen=True, slots=True)
class Ended(Generic[K]):
    """Keys that were held back, in order, and whose they are.

    Attributes:
        keys: everything since the last ending.
        text: the scan's text, "" for keys that only trail a scan; None: a person typed them.
    """

    keys: tuple[K, ...]
    text: str | None


class Bursts(Generic[K]):
    """Sorts one keyboard's keys; `K` is whatever the caller needs to give a key back.

    Each key goes to `press`, which says whether it is held back. All times are the device's.
    """

    def __init__(self, on_end: Callable[[Ended[K]], None], timing: Timing = USUAL) -> None:
        self._on_end = on_end
        self._timing = timing
        self._keys: list[K] = []
        self._text: list[str] = []
        self._first_ms = 0
        self._last_ms: int | None = None
        self._scan_ended_ms: int | None = None
        self._typing = False

    @property
    def held(self) -> Sequence[K]:
        """What is held back; as long as there is any, `end` has to come after the pause."""
        return self._keys

    def takes(self, kind: KeyKind, at_ms: int) -> bool:
        """Whether such a key would be held back; changes nothing."""
        return (
            self._continues(kind, at_ms) or self._trails(kind, at_ms) or self._begins(kind, at_ms)
        )

    def press(self, kind: KeyKind, text: str, at_ms: int, key: K) -> bool:
        """Take the next key; True: it is held back or a scan's; False: it is to go its way now.

        Whatever this key shows to have ended is reported before the answer.
        """
        if not self._continues(kind, at_ms):
            trails, begins = self._trails(kind, at_ms), self._begins(kind, at_ms)
            self.end()
            if trails:
                self._on_end(Ended((key,), ""))
            if not begins:
                self._last_ms = at_ms
                return trails
            self._begin(at_ms)
        self._add(kind, text, at_ms, key)
        return True

    def keep(self, key: K) -> None:
        """Hold back something that goes with the keys and says nothing: the release of one."""
        self._keys.append(key)

    def end(self) -> None:
        """Report what is held back, if anything: the pause has passed, or another key broke in."""
        keys, text = tuple(self._keys), "".join(self._text)
        scanned = self._is_scan()
        self._keys.clear()
        self._text.clear()
        if scanned:
            self._scan_ended_ms = self._last_ms
        if keys:
            self._on_end(Ended(keys, text if scanned else None))

    def _begin(self, at_ms: int) -> None:
        self._first_ms = at_ms
        self._scan_ended_ms = None
        self._typing = False

    def _add(self, kind: KeyKind, text: str, at_ms: int, key: K) -> None:
        self._last_ms = at_ms
        self._keys.append(key)
        if kind is KeyKind.TEXT:
            self._text.append(text)
        if kind is KeyKind.TERMINATOR:
            self.end()
        elif self._is_too_slow():
            self._text.clear()
            self._typing = True
            self.end()

    def _continues(self, kind: KeyKind, at_ms: int) -> bool:
        """Whether the key belongs to what is held back."""
        if not self._keys:
            return False
        limit = self._timing.pause_ms if kind is KeyKind.TERMINATOR else self._timing.gap_ms
        if not self._follows(self._last_ms, at_ms, limit):
            return False
        # Enter after a few quick keys is a person's, and so is a key held down.
        return self._is_scan() or kind in (KeyKind.TEXT, KeyKind.OTHER)

    def _trails(self, kind: KeyKind, at_ms: int) -> bool:
        if kind is not KeyKind.TERMINATOR or self._keys:
            return False
        return self._follows(self._scan_ended_ms, at_ms, self._timing.trailing_ms)

    def _begins(self, kind: KeyKind, at_ms: int) -> bool:
        if kind is not KeyKind.TEXT:
            return False
        return not (self._typing and self._follows(self._last_ms, at_ms, self._timing.gap_ms))

    def _follows(self, earlier_ms: int | None, at_ms: int, limit: int) -> bool:
        return earlier_ms is not None and 0 <= at_ms - earlier_ms <= limit

    def _is_scan(self) -> bool:
        return len(self._text) >= self._timing.min_length

    def _is_too_slow(self) -> bool:
        """Whether what is held back has gone on for long at a person's pace, if a quick one's."""
        lasted = (self._last_ms or 0) - self._first_ms
        gaps = max(1, len(self._text) - 1)
        return lasted > self._timing.certain_ms and lasted / gaps > self._timing.machine_gap_ms

"""Tells a keyboard scanner's burst from a person's typing, by the timing of the keys alone.

Keys are held back until it is clear whose they are. A burst is at least four keys with at most
60 ms between them, ended by CR, LF, Tab or a pause (FIELD-NOTES, "Keyboard scanners"). Any key may
begin one: hostile codes begin with Ctrl+Q or Enter, some scanners with Ctrl+B (STX) or F8.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Generic, TypeVar

from kiosk.scanning.timing import USUAL, Timing

K = TypeVar("K")

MAX_CHARS = 4096
"""Characters of a scan that are kept, four times what a code may have."""

MAX_HELD = 256
"""Presses and releases held back at most: nobody types so many so fast, so that what is held and
what follows is a scanner's."""


class KeyKind(Enum):
    """What a key is to a burst."""

    TEXT = auto()
    """It types characters."""
    TERMINATOR = auto()
    """CR, LF or Tab: ends a scan."""
    OTHER = auto()
    """An arrow, a function key, a key with Ctrl, Alt or Meta: no part of any code's text."""
    REPEAT = auto()
    """Any key that repeats because it is held down, which only a person does."""


@dataclass(frozen=True, slots=True)
class Ended(Generic[K]):
    """Keys that were held back, in order, and whose they are.

    Attributes:
        keys: everything since the last ending.
        text: the scan's text; None: a person typed the keys; "": they are a scan's of which
            there is no more to say, as terminators that trail it.
    """

    keys: tuple[K, ...]
    text: str | None


class Bursts(Generic[K]):
    """Sorts one keyboard's keys; `K` is whatever the caller needs to give a key back.

    Each key goes to `press`, which says whether it is held back. All times are the device's.

    Args:
        on_end: gets what was held back.
        timing: the limits.
        prefix: what the scanner types before each code, if anything: a burst that begins with it
            is a scan however short it is.
    """

    def __init__(
        self, on_end: Callable[[Ended[K]], None], timing: Timing = USUAL, prefix: str = ""
    ) -> None:
        self._on_end = on_end
        self._timing = timing
        self._prefix = prefix
        self._keys: list[K] = []
        self._text: list[str] = []
        self._pressed = 0
        self._first_ms = 0
        self._last_ms: int | None = None
        self._scan_ended_ms: int | None = None
        self._typing = False
        self._certain = False

    @property
    def holding(self) -> bool:
        """Whether a burst may be going on; as long as it may, `end` has to come after the pause."""
        return self._pressed > 0

    @property
    def certain(self) -> bool:
        """Whether what goes on is a scan for certain, too long for anything else."""
        return self._certain

    @property
    def last_ms(self) -> int | None:
        """When the last key came."""
        return self._last_ms

    @property
    def held(self) -> Sequence[K]:
        """What is held back."""
        return self._keys

    def goes_on(self, at_ms: int) -> bool:
        """Whether a key at that time would still be within the gap of a burst."""
        return self.holding and self._follows(self._last_ms, at_ms, self._timing.gap_ms)

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
                return True
            if not begins:
                self._last_ms = at_ms
                return False
            self._begin(at_ms)
        self._add(kind, text, at_ms, key)
        return True

    def keep(self, key: K) -> None:
        """Hold back something that goes with the keys and says nothing: the release of one."""
        self._keys.append(key)
        self._let_go_of_many()

    def end(self) -> None:
        """Report what is held back, if anything: the pause has passed, or another key broke in."""
        self._finish(scanned=self._is_scan() and self._is_a_machines())

    def _finish(self, *, scanned: bool) -> None:
        going_on, keys = self.holding, tuple(self._keys)
        text = "".join(self._text)[:MAX_CHARS]
        self._keys.clear()
        self._text.clear()
        self._pressed = 0
        self._certain = False
        if scanned:
            self._scan_ended_ms = self._last_ms
        if going_on:
            self._on_end(Ended(keys, text if scanned else None))

    def _begin(self, at_ms: int) -> None:
        self._first_ms = at_ms
        self._scan_ended_ms = None
        self._typing = False

    def _add(self, kind: KeyKind, text: str, at_ms: int, key: K) -> None:
        ends = kind is KeyKind.TERMINATOR and self._is_scan()
        self._last_ms = at_ms
        self._pressed += 1
        self._keys.append(key)
        if kind is KeyKind.TEXT and len(self._text) < MAX_CHARS:
            self._text.append(text)
        if ends:
            self._finish(scanned=True)
        elif self._is_too_slow():
            self._typing = True
            self._finish(scanned=False)
        else:
            self._let_go_of_many()

    def _let_go_of_many(self) -> None:
        if len(self._keys) >= MAX_HELD:
            self._certain = True
        if self._certain:
            keys = tuple(self._keys)
            self._keys.clear()
            self._on_end(Ended(keys, ""))

    def _continues(self, kind: KeyKind, at_ms: int) -> bool:
        """Whether the key belongs to what is held back."""
        if not self.holding:
            return False
        limit = self._timing.pause_ms if kind is KeyKind.TERMINATOR else self._timing.gap_ms
        if not self._follows(self._last_ms, at_ms, limit):
            return False
        match kind:
            case KeyKind.TEXT | KeyKind.OTHER:
                return True
            case KeyKind.TERMINATOR:
                # Enter after a few quick keys is a person's; a row of Enters may be a code.
                return self._is_scan() or not self._text
            case KeyKind.REPEAT:
                return False

    def _trails(self, kind: KeyKind, at_ms: int) -> bool:
        if kind is not KeyKind.TERMINATOR or self.holding:
            return False
        return self._follows(self._scan_ended_ms, at_ms, self._timing.trailing_ms)

    def _begins(self, kind: KeyKind, at_ms: int) -> bool:
        if kind is KeyKind.REPEAT:
            return False
        return not (self._typing and self._follows(self._last_ms, at_ms, self._timing.gap_ms))

    def _follows(self, earlier_ms: int | None, at_ms: int, limit: int) -> bool:
        return earlier_ms is not None and abs(at_ms - earlier_ms) <= limit

    def _is_scan(self) -> bool:
        """Whether there are keys enough, so that a terminator makes it a scan."""
        return self._pressed >= self._timing.min_length or self._is_announced()

    def _is_announced(self) -> bool:
        opening = "".join(self._text[: len(self._prefix) + 1])
        return bool(self._prefix) and opening.startswith(self._prefix) and opening != self._prefix

    def _is_a_machines(self) -> bool:
        """Whether it is a scan even without a terminator."""
        quick = self._mean_gap_ms() <= self._timing.machine_gap_ms
        return quick or self._pressed >= self._timing.sure_length or self._is_announced()

    def _is_too_slow(self) -> bool:
        """Whether what is held back has gone on for long at a person's pace, if a quick one's."""
        lasted = (self._last_ms or 0) - self._first_ms
        slow = self._mean_gap_ms() > self._timing.machine_gap_ms
        return not self._certain and lasted > self._timing.certain_ms and slow

    def _mean_gap_ms(self) -> float:
        return ((self._last_ms or 0) - self._first_ms) / max(1, self._pressed - 1)

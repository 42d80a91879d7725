"""A keyboard scanner's keys, straight from the Linux kernel, as texts.

The device is a scanner's alone, so that every key is: even a code of one character is read.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum

from kiosk.scanning.bursts import MAX_CHARS
from kiosk.scanning.layouts import Stroke, composed, layout
from kiosk.scanning.positions import ALT, ALTGR, SHIFTS

PRESSED, RELEASED = 1, 0
TERMINATORS = frozenset({15, 28, 96})
"""Tab and both Enters."""

CTRLS = frozenset({29, 97})
METAS = frozenset({125, 126})
COMMANDS = CTRLS | METAS | {ALT}
HELD = COMMANDS | SHIFTS | {ALTGR}
TERMINATING_LETTERS = frozenset("jmJM")
"""With Ctrl: line feed and carriage return, as some scanners type them."""


class EventType(IntEnum):
    """What an event is about; the others are no keyboard's."""

    SYN = 0
    KEY = 1


class Sync(IntEnum):
    """The synchronisation event that matters."""

    DROPPED = 3


@dataclass(frozen=True, slots=True)
class KeyEvent:
    """One event of an input device (linux/input.h); `at_s` is the kernel's time of it."""

    type: int
    code: int
    value: int
    at_s: float


class EventKeys:
    """Makes texts of one device's events; each ends at a terminator or a pause.

    Args:
        on_text: gets each text.
        scanner: the layout the scanner is set to; ValueError where there is none of that name.
        pause_ms: how long after its last key a text without a terminator has ended.
    """

    def __init__(self, on_text: Callable[[str], None], scanner: str, pause_ms: int) -> None:
        self._on_text = on_text
        self._types = layout(scanner).types
        self._pause_s = pause_ms / 1000
        self._held: set[int] = set()
        self._text: list[str] = []
        self._last_s = 0.0
        self._lost = False

    @property
    def waiting(self) -> bool:
        """Whether there is a text that a pause would end."""
        return bool(self._text)

    def take(self, event: KeyEvent) -> None:
        """The next event, in the kernel's order."""
        match event.type, event.code:
            case EventType.SYN, Sync.DROPPED:
                # The kernel's buffer ran over: what comes until its next report is not whole.
                self._lost = True
                self._text.clear()
                self._held.clear()
            case EventType.SYN, _:
                self._lost = False
            case EventType.KEY, code if not self._lost:
                self._on_key(code, event.value, event.at_s)

    def end(self) -> None:
        """Nothing more has come for a pause."""
        text = composed("".join(self._text))
        self._text.clear()
        if text:
            self._on_text(text)

    def _on_key(self, code: int, value: int, at_s: float) -> None:
        if code in HELD:
            self._held.discard(code) if value == RELEASED else self._held.add(code)
        elif value == PRESSED:
            if at_s - self._last_s > self._pause_s:
                self.end()
            self._last_s = at_s
            self._on_press(code)

    def _on_press(self, code: int) -> None:
        shift, altgr = not self._held.isdisjoint(SHIFTS), ALTGR in self._held
        token = self._types.get(Stroke(code, shift, altgr), "")
        if code in TERMINATORS or (self._held & CTRLS and token in TERMINATING_LETTERS):
            self.end()
        elif self._held.isdisjoint(COMMANDS) and token and len(self._text) < MAX_CHARS:
            self._text.append(token)

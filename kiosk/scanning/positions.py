"""What a scanner meant by its keys: by where they are, whatever the computer makes of them.

A scanner of one layout on a computer of another, dead keys and Caps Lock all change characters;
none changes which key it was. Where a text field has the focus, Linux keeps the presses of dead
keys, and of what composes with them, to itself; their releases come, and tell as much.
"""

from collections.abc import Iterable

from kiosk.scanning.layouts import Stroke, layout

SHIFTS = frozenset({42, 54})
ALTGR = 100
ALT = 56
"""Kernel codes, as in `layouts.KEYS`. What is AltGr to the scanner may be Alt to the computer."""

MODIFIERS = SHIFTS | {ALTGR}

FIRST_CODE = {"xcb": 8, "wayland": 8, "windows": 0}
"""By Qt's platform, what its scan codes are higher by than the kernel's codes."""

EXTENDED = 0x100
"""Windows' mark of the keys that newer keyboards added: the right Alt, the pad's slash."""

_EXTENDED_KEYS = {EXTENDED | 0x38: ALTGR, EXTENDED | 0x35: 98}


class Positions:
    """One keyboard's keys, read by a scanner's own layout.

    Args:
        scanner: the layout the scanner is set to; ValueError where there is none of that name.
        platform: Qt's name of where the keys come from; on one that tells no positions, as macOS,
            `pressed` gives None for every key.
    """

    def __init__(self, scanner: str, platform: str) -> None:
        self._types = layout(scanner).types
        self._first_code = FIRST_CODE.get(platform)
        self._held: set[int] = set()
        self._tapped: set[int] = set()
        self._down: set[int] = set()

    @property
    def altgr(self) -> bool:
        """Whether AltGr, or what a computer without one calls the right Alt, is held."""
        return ALTGR in self._held

    def pressed(self, scan_code: int, held: Iterable[int] = ()) -> str | None:
        """What the key types for the scanner: "" for a modifier, None where that is not known.

        `held` are the modifiers that the system says are down: it may have kept their presses,
        too, or given their releases to another window.
        """
        key = self._key(scan_code)
        if key in MODIFIERS:
            self._held.add(key)
            self._tapped.add(key)
            return ""
        self._down.add(key)
        self._tapped.clear()
        self._learn(held)
        return self._types.get(_stroke(key, self._held))

    def released(self, scan_code: int, held: Iterable[int] = ()) -> str | None:
        """None for a key whose press was seen; else what that press would have typed."""
        key = self._key(scan_code)
        if key in MODIFIERS:
            if key not in self._held:
                self._tapped.add(key)
            self._held.discard(key)
            return None
        self._learn(held)
        # A scanner may let go of Shift and the key at once: it was held if it came just before.
        unseen = None if key in self._down else _stroke(key, self._held | self._tapped)
        self._down.discard(key)
        self._tapped.clear()
        return self._types.get(unseen) if unseen else None

    def _learn(self, held: Iterable[int]) -> None:
        now = set(held)
        if ALT in now and ALTGR in self._held:
            now.add(ALTGR)
        self._held = now & MODIFIERS

    def _key(self, scan_code: int) -> int:
        if self._first_code is None or not scan_code:
            return 0
        return _EXTENDED_KEYS.get(scan_code, scan_code - self._first_code)


def _stroke(key: int, held: set[int]) -> Stroke:
    return Stroke(key, shift=not held.isdisjoint(SHIFTS), altgr=ALTGR in held)

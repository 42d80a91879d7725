"""Keyboard layouts: what a scanner's keys type on a computer set to another layout, and back.

A scanner that types knows keys, not characters: it presses the keys that would type a code on the
layout it is set to, and the computer makes of them what its own layout says. With the keys
themselves (`Stroke`), the code is had as it was meant, whatever the computer is set to.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import cache

from kiosk.scanning.layout_tables import TABLES, Table

LAYOUTS = tuple(TABLES)
"""The layouts by name, the commonest first."""

SPACE = 57
KEY_BETWEEN_SHIFT_AND_Z = 86
KEYS = (41, *range(2, 14), *range(16, 28), *range(30, 41), 43, 86, *range(44, 54))
"""The main block, row by row, in the kernel's codes (linux/input-event-codes.h).

X11's are 8 higher; Windows' scan codes are the same.
"""

KEYPAD = dict(zip((*range(71, 84), 55, 98), "789-456+1230.*/", strict=True))
"""The number pad's keys, the same on every layout, with Num Lock on."""

_NOTHING = "∅"
_DEAD_KEY = re.compile(r"◌(.)")
_DEAD_KEY_AND_NEXT = re.compile(r"◌(.)(?:◌(.)|([^◌]))?", re.DOTALL)
_COMBINING = {"^": "\u0302", "¨": "\u0308", "´": "\u0301", "`": "\u0300", "~": "\u0303"}


class Caps(Enum):
    """What Caps Lock does."""

    OFF = auto()
    LETTERS = auto()
    """Letters swap their case: X11, macOS, and Windows on most layouts."""
    SHIFT = auto()
    """Every key of the main block types as if with Shift: Windows on some layouts, as French."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """A key pressed, by its kernel code, and what was held with it."""

    key: int
    shift: bool = False
    altgr: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """What each stroke types, and how each character is typed.

    Attributes:
        types: the character of a stroke; of a dead key, `◌` and its accent.
        strokes: what types a character; for accented ones a dead key and then the letter.
    """

    types: Mapping[Stroke, str]
    strokes: Mapping[str, tuple[Stroke, ...]] = field(repr=False)


def layout(name: str) -> Layout:
    """The layout of that name; raises ValueError, which names them all, where there is none."""
    if name not in TABLES:
        raise ValueError(f"unknown layout {name!r}; known are {', '.join(LAYOUTS)}")
    return _compiled(name)


def strokes(text: str, scanner: str) -> list[Stroke]:
    """What a scanner set to that layout presses; it leaves out what it has no keys for."""
    typing = layout(scanner).strokes
    return [stroke for char in text for stroke in typing.get(char, ())]


def typed(
    pressed: Iterable[Stroke], computer: str, *, caps: Caps = Caps.OFF, composing: bool = True
) -> str:
    """What a computer set to that layout makes of the strokes.

    An accent that goes with what follows composes with it, and with a space is itself; else both
    are typed, as Windows does. Without `composing`, dead keys are lost: so they are on Linux
    where no text field has the focus.
    """
    of = layout(computer)
    text = "".join(_token(stroke, of, caps) for stroke in pressed)
    return composed(text) if composing else _DEAD_KEY.sub("", text)


def composed(text: str) -> str:
    """`text` with each accent of a dead key (`◌^`) joined to what follows it."""
    return _DEAD_KEY_AND_NEXT.sub(lambda found: _joined(*found.groups("")), text)


def as_typed(
    text: str, scanner: str, computer: str, *, caps: Caps = Caps.OFF, composing: bool = True
) -> str:
    """What becomes of `text`, typed by a scanner of one layout, on a computer of another."""
    return typed(strokes(text, scanner), computer, caps=caps, composing=composing)


def as_meant(text: str, scanner: str, computer: str, *, caps: Caps = Caps.OFF) -> str:
    """The code of which the computer made `text`, as far as that still tells the keys.

    Characters that no key of the computer types stay as they are.
    """
    if caps is Caps.LETTERS:
        text = "".join(map(_swapped, text))
    typing = layout(computer).strokes
    meant: list[str] = []
    pending: list[Stroke] = []
    for char in text:
        if char in typing:
            pending += typing[char]
        else:
            meant += [typed(pending, scanner), char]
            pending = []
    return "".join(meant) + typed(pending, scanner)


def _token(stroke: Stroke, of: Layout, caps: Caps) -> str:
    if caps is Caps.SHIFT and stroke.key in KEYS and not stroke.altgr:
        stroke = Stroke(stroke.key, not stroke.shift, stroke.altgr)
    token = of.types.get(stroke, "")
    return _swapped(token) if caps is Caps.LETTERS else token


def _swapped(char: str) -> str:
    swapped = char.swapcase()
    return swapped if len(swapped) == len(char) else char


def _joined(accent: str, next_accent: str, char: str) -> str:
    if next_accent or not char:
        return accent + next_accent
    if char == " ":
        return accent
    whole = unicodedata.normalize("NFC", char + _COMBINING[accent])
    return whole if len(whole) == 1 else accent + char


@cache
def _compiled(name: str) -> Layout:
    types = {Stroke(SPACE): " ", Stroke(SPACE, shift=True): " "} | dict(_read(TABLES[name]))
    keypad = {Stroke(key): char for key, char in KEYPAD.items()}
    return Layout(types | keypad, _reverse(types))


def _read(table: Table) -> Iterator[tuple[Stroke, str]]:
    alone = table.plain.split()
    for tokens, shift in ((alone, False), (table.shift.split(), True)):
        for key, token in zip(KEYS, tokens, strict=True):
            if token != _NOTHING:
                yield Stroke(key, shift), token
    key_of = {token[-1]: key for key, token in zip(KEYS, alone, strict=True)}
    for pairs, shift in ((table.altgr, False), (table.shift_altgr, True)):
        for pair in pairs.split():
            yield Stroke(key_of[pair[0]], shift, altgr=True), pair[1:]


def _reverse(types: Mapping[Stroke, str]) -> dict[str, tuple[Stroke, ...]]:
    """How to type each character: with as little held as can be, on a key that all boards have."""
    by_ease = sorted(types, key=lambda s: (s.key == KEY_BETWEEN_SHIFT_AND_Z, s.altgr, s.shift))
    ways: dict[str, tuple[Stroke, ...]] = {}
    for stroke in by_ease:
        ways.setdefault(types[stroke], (stroke,))
    for token, (dead,) in [(token, way) for token, way in ways.items() if len(token) > 1]:
        ways.setdefault(token[-1], (dead, Stroke(SPACE)))
        for char, way in [(char, way) for char, way in ways.items() if char.isalpha()]:
            if len(way) == 1 and len(whole := composed(token + char)) == 1:
                ways.setdefault(whole, (dead, *way))
    return ways

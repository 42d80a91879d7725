"""Texts from elsewhere, made fit for one line of the screen."""

import unicodedata

from PySide6.QtGui import QGuiApplication

MAX_CHARS = 200
"""More than any screen shows; a megabyte of text would block the GUI for seconds."""


_TURNING = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI", "LRE", "LRO", "LRI", "FSI", "PDF"})
_NO_BREAK, _SHORT = "\u00a0", 9
_ISOLATE, _END, _FROM_THE_RIGHT = "\u2068", "\u2069", "\u200f"


def one_line(text: str) -> str:
    """The text without line breaks and runs of spaces, capped."""
    return " ".join(text[: 2 * MAX_CHARS].split())[:MAX_CHARS]


def isolated(text: str) -> str:
    """The text as a part of a sentence, which it must not turn around: names may run either way."""
    turns = any(unicodedata.bidirectional(char) in _TURNING for char in text)
    return f"{_ISOLATE}{text}{_END}" if turns else text


def joined(*parts: str, by: str = " · ") -> str:
    """The parts there are, each whole, in the order in which the language that is spoken is read.

    Without this a line that begins with a Latin name would run from left to right.
    """
    known = [part for part in parts if part]
    if not known or not QGuiApplication.isRightToLeft():
        return by.join(known)
    return _FROM_THE_RIGHT + by.replace(",", "،").join(f"{_ISOLATE}{part}{_END}" for part in known)


def ending_whole(text: str) -> str:
    """The text with its last two words in one line: a short word alone under it looks forgotten."""
    begun, space, last = text.rpartition(" ")
    return f"{begun}{_NO_BREAK}{last}" if space and len(last) <= _SHORT else text


def grouped(receipt: str) -> str:
    """A receipt as it is read: `K7Q-2MX`."""
    half = len(receipt) // 2
    return f"{receipt[:half]}-{receipt[half:]}"


def spelt(receipt: str) -> str:
    """A receipt as it is spoken, sign by sign."""
    return " ".join(receipt)

"""Qt's key events as bursts see them."""

from dataclasses import dataclass
from typing import Self

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent

from kiosk.scanning.bursts import KeyKind
from kiosk.scanning.positions import ALT, ALTGR, SHIFTS

_TERMINATORS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_TERMINATING_TEXTS = frozenset({"\r", "\n"})
"""Line feed has no key of its own in Qt, and some scanners type Ctrl+J and Ctrl+M."""

MODIFIER_KEYS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
    }
)
_SHIFT = Qt.KeyboardModifier.ShiftModifier.value
_ALTGR = Qt.KeyboardModifier.GroupSwitchModifier.value
_CTRL = Qt.KeyboardModifier.ControlModifier.value
_ALT = Qt.KeyboardModifier.AltModifier.value
_META = Qt.KeyboardModifier.MetaModifier.value
_COMMANDS = _CTRL | _ALT | _META
_HELD = {_SHIFT: min(SHIFTS), _ALTGR: ALTGR, _ALT: ALT}


@dataclass(frozen=True, slots=True)
class Held:
    """An event that is held back.

    Attributes:
        code: the key's; 0 for composed text.
        down: whether it is pressed.
        target: the window or the text field it was on its way to, if it may have to go on.
        event: a copy that outlives the event, likewise.
    """

    code: int
    down: bool
    target: QObject | None = None
    event: QKeyEvent | QInputMethodEvent | None = None

    @classmethod
    def of(cls, target: QObject, event: QKeyEvent | QInputMethodEvent) -> Self:
        """An event that may have to go on."""
        if isinstance(event, QInputMethodEvent):
            copy = QInputMethodEvent("", [])
            copy.setCommitString(event.commitString())
            return cls(0, down=False, target=target, event=copy)
        pressed = event.type() == QEvent.Type.KeyPress
        return cls(code_of(event), pressed, target, _copy_of(event))


def kind_of(press: QKeyEvent, text: str, *, repeats: bool, altgr: bool = False) -> KeyKind:
    """What a press that types `text` is to a burst.

    Args:
        press: the event.
        text: what it types.
        repeats: whether it is held down.
        altgr: whether what is reported as Alt is AltGr.
    """
    if repeats:
        return KeyKind.REPEAT
    if press.key() in _TERMINATORS or press.text() in _TERMINATING_TEXTS:
        return KeyKind.TERMINATOR
    types = text.isprintable() and text != ""
    return KeyKind.TEXT if types and not _is_command(press, altgr=altgr) else KeyKind.OTHER


def _is_command(press: QKeyEvent, *, altgr: bool) -> bool:
    """Whether Ctrl, Alt or Meta is held; Ctrl with Alt is how Windows reports AltGr."""
    held = press.modifiers().value & _COMMANDS
    return held not in (0, _CTRL | _ALT) and not (altgr and held == _ALT)


def held_with(event: QKeyEvent) -> list[int]:
    """Shift, AltGr and Alt as far as the event says that they are down, for `positions`."""
    held = event.modifiers().value
    return [key for modifier, key in _HELD.items() if held & modifier]


def code_of(event: QKeyEvent) -> int:
    """The key itself: its scan code where there is one, as Shift changes the rest."""
    return event.nativeScanCode() or -event.key()


def _copy_of(event: QKeyEvent) -> QKeyEvent:
    copy = QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )
    copy.setTimestamp(event.timestamp())
    return copy

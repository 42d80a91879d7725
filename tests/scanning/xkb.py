"""X11's own keyboard layouts, through the system's libxkbcommon: what our tables are held to."""

import ctypes
import ctypes.util
from contextlib import contextmanager

LOCK, SHIFT, LEVEL3 = "Lock", "Shift", "Mod5"
DEAD = {0xFE50: "`", 0xFE51: "´", 0xFE52: "^", 0xFE53: "~", 0xFE57: "¨"}
"""keysymdef.h: dead_grave, dead_acute, dead_circumflex, dead_tilde, dead_diaeresis."""


class _Names(ctypes.Structure):
    _fields_ = [
        (name, ctypes.c_char_p) for name in ("rules", "model", "layout", "variant", "options")
    ]


def library():
    """libxkbcommon with the result types that are no int; None where there is none."""
    name = ctypes.util.find_library("xkbcommon")
    if name is None:
        return None
    xkb = ctypes.CDLL(name)
    for function in ("xkb_context_new", "xkb_keymap_new_from_names", "xkb_state_new"):
        getattr(xkb, function).restype = ctypes.c_void_p
    for function in ("xkb_keysym_to_utf32", "xkb_state_key_get_one_sym"):
        getattr(xkb, function).restype = ctypes.c_uint32
    return xkb


class Board:
    """A keyboard of one layout."""

    def __init__(self, xkb, keymap):
        self._xkb = xkb
        self._keymap = ctypes.c_void_p(keymap)
        self._state = ctypes.c_void_p(xkb.xkb_state_new(self._keymap))

    def types(self, stroke, *, caps=False):
        """A character, "◌" and an accent, or "" for a stroke with or without Caps Lock."""
        held = [SHIFT] * stroke.shift + [LEVEL3] * stroke.altgr
        masks = (self._mask(held), 0, self._mask([LOCK] * caps), 0, 0, 0)
        self._xkb.xkb_state_update_mask(self._state, *map(ctypes.c_uint32, masks))
        symbol = self._xkb.xkb_state_key_get_one_sym(self._state, ctypes.c_uint32(stroke.key + 8))
        if symbol in DEAD:
            return "◌" + DEAD[symbol]
        code = self._xkb.xkb_keysym_to_utf32(ctypes.c_uint32(symbol))
        return chr(code) if code else ""

    def _mask(self, names):
        index = self._xkb.xkb_keymap_mod_get_index
        return sum(1 << index(self._keymap, name.encode()) for name in names)

    def close(self):
        self._xkb.xkb_state_unref(self._state)
        self._xkb.xkb_keymap_unref(self._keymap)


@contextmanager
def board(xkb, layout):
    """The keyboard as `setxkbmap LAYOUT` sets it."""
    context = ctypes.c_void_p(xkb.xkb_context_new(0))
    names = _Names(rules=b"evdev", model=b"pc105", layout=layout.encode())
    keymap = xkb.xkb_keymap_new_from_names(context, ctypes.byref(names), 0)
    keyboard = Board(xkb, keymap)
    yield keyboard
    keyboard.close()
    xkb.xkb_context_unref(context)

"""What would help a camera to read, told slowly: a phone that comes in is unsharp for a moment.

A code too near the lens is blurred: it has the strong, coarse contrast that only a code has, and
nothing finer. A person, or a scene out of focus, has neither.
"""

from enum import StrEnum

import numpy as np

from kiosk.scanning.sight import Look


class Hint(StrEnum):
    """What to do, in words for the screen."""

    NONE = ""
    TOO_DARK = "Too dark: switch on a light, or brighten the phone."
    TOO_BRIGHT = "Too bright: turn the camera away from the light."
    TOO_NEAR = "Hold it farther away."


DARK, BRIGHT = 28.0, 232.0
"""Mean light below and above which little can be read."""

LIGHT_MARGIN = 8.0
"""By so much the light must be better again before the hint goes."""

CODE_CONTRAST = 600.0
BLURRED = 0.045
"""Fine detail for each of coarse: 0.13 and more in focus, 0.04 and less where nothing is read."""

NEW_BY, NEW_SHARE = 30, 0.4
"""Grey levels by which, and share of the middle in which, something new differs from the usual."""

STILL_BY = 12.0
"""Mean grey levels between two frames of something that is held."""

USUAL_PER_S = 4.0
"""Grey levels a second by which the usual scene follows what is seen."""

LIGHT_S, NEAR_S = 1.0, 0.7
LEAST_S = 1.5
"""Seconds until a hint is given, and that it stays at least."""

READ_S = 3.0
"""Seconds after a code was read in which the light is good enough."""

_LONGEST_STEP_S = 0.2


class Hints:
    """Follows one camera's looks; not for use from two threads at once."""

    def __init__(self) -> None:
        self._given = Hint.NONE
        self._given_at = 0.0
        self._wanted = Hint.NONE
        self._wanted_at = 0.0
        self._read_at = float("-inf")
        self._held = _Held()

    def after(self, look: Look, *, read: bool, now: float) -> Hint:
        """The hint after one more frame at monotonic second `now`; `read`: it showed a code."""
        wanted = self._wanted_by(look, now)
        if read:
            self._read_at, wanted = now, Hint.NONE
        if wanted is not self._wanted:
            self._wanted, self._wanted_at = wanted, now
        if read or self._may_change(now):
            self._give(wanted, now)
        return self._given

    def _wanted_by(self, look: Look, now: float) -> Hint:
        held = self._held.after(look, now)
        if now - self._read_at >= READ_S and (hint := self._of_the_light(look.light)):
            return hint
        return Hint.TOO_NEAR if held and _is_blurred(look) else Hint.NONE

    def _of_the_light(self, light: float) -> Hint:
        if light < DARK + (LIGHT_MARGIN if self._given is Hint.TOO_DARK else 0):
            return Hint.TOO_DARK
        if light > BRIGHT - (LIGHT_MARGIN if self._given is Hint.TOO_BRIGHT else 0):
            return Hint.TOO_BRIGHT
        return Hint.NONE

    def _may_change(self, now: float) -> bool:
        if self._given and now - self._given_at < LEAST_S:
            return False
        patience = NEAR_S if self._wanted is Hint.TOO_NEAR else LIGHT_S
        return self._wanted is Hint.NONE or now - self._wanted_at >= patience

    def _give(self, hint: Hint, now: float) -> None:
        if hint is not self._given:
            self._given, self._given_at = hint, now


def _is_blurred(look: Look) -> bool:
    return look.coarse >= CODE_CONTRAST and look.fine < BLURRED * look.coarse


class _Held:
    """Tells whether something that is not usually there is held still before the camera."""

    def __init__(self) -> None:
        self._usual = self._before = np.zeros((0, 0), np.float32)
        self._at = 0.0

    def after(self, look: Look, now: float) -> bool:
        middle = look.middle.astype(np.float32)
        if self._usual.shape != middle.shape:
            self._usual = self._before = middle
        step = USUAL_PER_S * min(now - self._at, _LONGEST_STEP_S)
        self._usual = self._usual + np.clip(middle - self._usual, -step, step, dtype=np.float32)
        moved = float(np.abs(middle - self._before).mean())
        new = float((np.abs(middle - self._usual) > NEW_BY).mean())
        self._before, self._at = middle, now
        return new >= NEW_SHARE and moved <= STILL_BY

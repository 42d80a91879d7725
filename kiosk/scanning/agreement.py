"""When what a camera saw counts as read.

The square codes prove themselves: no wrong text was ever seen, so one frame is enough. 1-D codes
and PDF417 are misread now and then, so two frames must agree. An ITF misreads by a prefix and
repeats it, so agreement does not help: it counts only at the length the station expects.
"""

from collections.abc import Iterable

from kiosk.scanning.detection import LINEAR, Detection, unique

WINDOW_S = 0.7
"""Seconds within which the second sighting must follow the first."""

NEEDS_TWO_FRAMES = LINEAR | {"pdf417"}


class Agreement:
    """Remembers what one camera saw lately.

    Args:
        itf_length: digits of the ITF codes in use; None: no ITF counts.
        window_s: seconds within which two frames must agree.
    """

    def __init__(self, *, itf_length: int | None = None, window_s: float = WINDOW_S) -> None:
        self._itf_length = itf_length
        self._window_s = window_s
        self._seen: dict[tuple[str, str], float] = {}

    def accept(self, detections: Iterable[Detection], at: float) -> tuple[Detection, ...]:
        """Those of one frame's detections that count, at monotonic second `at`."""
        possible = [each for each in unique(detections) if self._is_possible(each)]
        self._forget_before(at - self._window_s)
        accepted = tuple(each for each in possible if self._counts(each))
        self._seen.update({_key(each): at for each in possible})
        return accepted

    def _is_possible(self, detection: Detection) -> bool:
        if detection.symbology == "itf":
            return len(detection.text) == self._itf_length
        return bool(detection.text)

    def _counts(self, detection: Detection) -> bool:
        return detection.symbology not in NEEDS_TWO_FRAMES or _key(detection) in self._seen

    def _forget_before(self, oldest: float) -> None:
        self._seen = {key: seen for key, seen in self._seen.items() if seen >= oldest}


def _key(detection: Detection) -> tuple[str, str]:
    return detection.symbology, detection.text

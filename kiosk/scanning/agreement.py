"""When what a camera saw counts as read.

The square codes and Code 128 prove themselves: no wrong text was ever seen, so one frame is enough.
The other 1-D codes, PDF417 and Micro QR are misread now and then, so two frames must agree, and
three in quick succession on a UPC-E, which parts of longer codes are taken for. An ITF misreads by
a prefix and repeats it, so agreement does not help: it counts only at the length the station
expects. Nor does it where stripes happen to be a short Codabar, which nothing checks.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.scanning.detection import LINEAR, Detection, unique

WINDOW_S = 0.7


@dataclass(frozen=True, slots=True)
class Rule:
    """How many frames must agree, within how many seconds, on how long a text at least."""

    frames: int
    within_s: float = WINDOW_S
    least_length: int = 1


ONE = Rule(1)
TWO = Rule(2)
RULES = dict.fromkeys(LINEAR | {"pdf417", "microqr"}, TWO) | {
    "code128": ONE,
    "codabar": Rule(2, least_length=6),
    "upce": Rule(3, within_s=0.5),
}
"""What each symbology needs; one frame where it is not listed."""


class Agreement:
    """Remembers what one camera saw lately.

    Args:
        itf_length: digits of the ITF codes in use; None: no ITF counts.
    """

    def __init__(self, *, itf_length: int | None = None) -> None:
        self._itf_length = itf_length
        self._seen: dict[tuple[str, str], list[float]] = {}

    def accept(self, detections: Iterable[Detection], at: float) -> tuple[Detection, ...]:
        """Those of one frame's detections that count, at monotonic second `at`."""
        possible = [each for each in unique(detections) if self._is_possible(each)]
        self._forget_before(at - WINDOW_S)
        for each in possible:
            self._seen.setdefault(_key(each), []).append(at)
        return tuple(each for each in possible if self._counts(each, at))

    def _is_possible(self, detection: Detection) -> bool:
        if detection.symbology == "itf":
            return len(detection.text) == self._itf_length
        return len(detection.text) >= RULES.get(detection.symbology, ONE).least_length

    def _counts(self, detection: Detection, at: float) -> bool:
        rule = RULES.get(detection.symbology, ONE)
        times = self._seen[_key(detection)]
        agreeing = sum(seen >= at - rule.within_s for seen in times)
        return agreeing >= rule.frames and (rule == ONE or self._is_seen_most(detection))

    def _is_seen_most(self, detection: Detection) -> bool:
        """Whether no other text of that symbology was seen more often: misreads are rarer."""
        symbology, _ = key = _key(detection)
        others = (len(times) for (name, _), times in self._seen.items() if name == symbology)
        return len(self._seen[key]) == max(others)

    def _forget_before(self, oldest: float) -> None:
        recent = {
            key: [seen for seen in times if seen >= oldest] for key, times in self._seen.items()
        }
        self._seen = {key: times for key, times in recent.items() if times}


def _key(detection: Detection) -> tuple[str, str]:
    return detection.symbology, detection.text

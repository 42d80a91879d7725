"""Codes to outline in the preview: those seen a moment ago, as not every frame is looked at."""

from collections.abc import Iterable

from kiosk.scanning.detection import Detection

SHOWN_S = 0.25
"""Seconds for which an outline stays where its code was last seen."""


class Outlines:
    """Remembers where one camera saw codes lately."""

    def __init__(self) -> None:
        self._seen: dict[tuple[str, str], tuple[float, Detection]] = {}

    def update(self, detections: Iterable[Detection], at: float) -> tuple[Detection, ...]:
        """What to outline at monotonic second `at`, when a frame showed `detections`."""
        self._seen = {
            key: (since, each) for key, (since, each) in self._seen.items() if since >= at - SHOWN_S
        }
        self._seen.update({(each.text, each.symbology): (at, each) for each in detections})
        return tuple(each for _, each in self._seen.values())

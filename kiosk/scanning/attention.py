"""Which of the codes in view is meant: the one nearest the middle of the picture.

A poster at the edge, the phone of the next in line and a second code on the same ticket are in the
picture, too. Only the nearest code is news; whatever was news goes on being delivered while it is
in view, so that the lane's debounce keeps taking it for the same reading. A code that is shown
where another was a moment ago, as in a wallet that is leafed through, takes its place.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from math import hypot

from kiosk.domain.debounce import DEBOUNCE_S
from kiosk.scanning.detection import Corners, Detection

IN_VIEW_S = 0.5
"""Seconds for which a code that was accepted counts as still there; not each frame reads it."""

Size = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Sighting:
    at: float
    from_middle: float
    corners: Corners


class Attention:
    """Remembers which codes one camera has in view, and which of them it has delivered."""

    def __init__(self) -> None:
        self._in_view: dict[tuple[str, str], _Sighting] = {}
        self._delivered: dict[tuple[str, str], float] = {}

    def deliver(
        self, accepted: Iterable[Detection], size: Size, at: float
    ) -> tuple[Detection, ...]:
        """Those of a frame's accepted codes that the lane should have.

        Args:
            accepted: what counts as read in this frame (`Agreement`).
            size: the frame's width and height in pixels.
            at: monotonic seconds.
        """
        codes = {(each.text, each.symbology): each for each in accepted}
        self._look_at(codes.values(), size, at)
        delivered = {key: each for key, each in codes.items() if self._is_due(key)}
        self._delivered.update(dict.fromkeys(delivered, at))
        return tuple(delivered.values())

    def _look_at(self, codes: Iterable[Detection], size: Size, at: float) -> None:
        self._in_view = {
            key: seen for key, seen in self._in_view.items() if seen.at >= at - IN_VIEW_S
        }
        self._delivered = {
            key: last for key, last in self._delivered.items() if last >= at - DEBOUNCE_S
        }
        for each in codes:
            self._in_view[each.text, each.symbology] = _Sighting(
                at, from_middle(each, size), each.corners
            )
        now = [seen.corners for seen in self._in_view.values() if seen.at == at]
        self._in_view = {
            key: seen
            for key, seen in self._in_view.items()
            if seen.at == at or not any(_covers(corners, seen.corners) for corners in now)
        }

    def _is_due(self, key: tuple[str, str]) -> bool:
        return key in self._delivered or self._in_view[key].from_middle == min(
            seen.from_middle for seen in self._in_view.values()
        )


def from_middle(detection: Detection, size: Size) -> float:
    """How far the code's middle is from that of a frame of `size`, in pixels."""
    x, y = _middle(detection.corners)
    return hypot(x - size[0] / 2, y - size[1] / 2)


def _covers(corners: Corners, others: Corners) -> bool:
    """Whether a code with these corners is where the middle of another was."""
    xs, ys = zip(*corners, strict=True)
    x, y = _middle(others)
    return min(xs) <= x <= max(xs) and min(ys) <= y <= max(ys)


def _middle(corners: Corners) -> tuple[float, float]:
    xs, ys = zip(*corners, strict=True)
    return sum(xs) / len(xs), sum(ys) / len(ys)

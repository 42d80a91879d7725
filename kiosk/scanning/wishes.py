"""What a station asks of a camera, and how its picture is turned: plain data, nothing imported."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Auto = Literal["auto"]
QUARTER_TURNS = (0, 90, 180, 270)


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the picture, in parts of its width and height, from 0 to 1."""

    left: float
    top: float
    width: float
    height: float


def region_of(parts: Sequence[float]) -> Region:
    """Left, top, width and height as a region; raises ValueError for what is none."""
    match parts:
        case (left, top, width, height) if _within(left, width) and _within(top, height):
            return Region(left, top, width, height)
        case _:
            raise ValueError(
                "give left, top, width and height as parts of the picture, within it: "
                "the middle half is [0.25, 0.25, 0.5, 0.5]"
            )


def _within(start: float, length: float) -> bool:
    return start >= 0 and length > 0 and start + length <= 1


@dataclass(frozen=True, slots=True)
class Turn:
    """How each frame is turned before it is decoded and shown.

    Attributes:
        rotate: degrees clockwise, of `QUARTER_TURNS`; first.
        mirror: left and right are swapped; second. All but rMQR are read either way.
        region: all that is left of the picture; last. None: the whole.
    """

    rotate: int = 0
    mirror: bool = False
    region: Region | None = None


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the driver is asked for; None where the camera is left as it is.

    Attributes:
        size: width and height in pixels.
        fps: frames a second.
        exposure: in the driver's own unit: 100 µs on Linux, powers of 2 s on Windows.
        focus: in the driver's own unit.
        torch: whether the camera's lamp is lit.
    """

    size: tuple[int, int] | None = None
    fps: float | None = None
    exposure: float | Auto | None = None
    focus: float | Auto | None = None
    torch: bool = False

    @property
    def named(self) -> tuple[str, ...]:
        """The keys of station.toml that ask for something."""
        names = ("size", "fps", "exposure", "focus")
        asked = tuple(name for name in names if getattr(self, name) is not None)
        return (*asked, "torch") if self.torch else asked


AS_IT_IS = Turn()
NOTHING_ASKED = Wishes()

"""A camera for demonstrations and tests: rendered presentations for the real decoder.

A phone or ticket comes in from below, tilted and out of focus, settles, is held for a second and
goes; then comes the next.
"""

import itertools
import math
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import numpy as np
import structlog
from numpy.random import Generator
from numpy.typing import NDArray

from kiosk.scanning import scene
from kiosk.scanning.opencv import cv2
from kiosk.scanning.pixels import Bgr
from kiosk.scanning.playing import Pace

FPS = 30.0
ENTER, HOLD, LEAVE, PAUSE = 15, 30, 12, 15
"""The parts of a presentation, in frames."""

_FOCUS = ((8, 4.0), (13, 2.5), (18, 1.5), (23, 0.8))
"""Until this frame, this much blur (sigma in pixels); sharp from then on."""

_NOISE_SIGMA = 3.0
_NOISE_FRAMES = 4
_FOCAL_PX = 1500.0

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Pose:
    """Where a prop is and how it is turned: pixels of the frame and radians."""

    x: float
    y: float
    roll: float
    pitch: float
    yaw: float
    scale: float

    def quad(self, width: int, height: int) -> NDArray[np.float32]:
        """Where the corners of a prop of that size are in the frame, clockwise."""
        half = np.array([[-1, -1, 0], [1, -1, 0], [1, 1, 0], [-1, 1, 0]]) * (
            self.scale * np.array([width / 2, height / 2, 1])
        )
        x, y, z = (half @ self._rotation().T).T
        depth = _FOCAL_PX / (_FOCAL_PX + z)
        return np.stack([self.x + x * depth, self.y + y * depth], axis=1).astype(np.float32)

    def _rotation(self) -> NDArray[np.float64]:
        (cr, sr), (cp, sp), (cy, sy) = (
            (math.cos(angle), math.sin(angle)) for angle in (self.roll, self.pitch, self.yaw)
        )
        roll = np.array([[cr, -sr, 0], [sr, cr, 0], [0, 0, 1]])
        pitch = np.array([[1, 0, 0], [0, cp, -sp], [0, sp, cp]])
        yaw = np.array([[cy, 0, sy], [0, 1, 0], [-sy, 0, cy]])
        return np.asarray(yaw @ pitch @ roll, np.float64)


class Presentation:
    """One prop's way through the picture, frame by frame."""

    def __init__(self, prop: scene.Prop, rng: Generator) -> None:
        self._prop = prop
        self._focused: dict[float, scene.Prop] = {}
        self._home = scene.WIDTH / 2 + rng.uniform(-90, 90), scene.HEIGHT / 2 + rng.uniform(-20, 20)
        self._roll, self._pitch, self._yaw = np.radians(rng.uniform((-9, -16, -16), (9, 16, 16)))
        self._phase = rng.uniform(0, 2 * math.pi)
        self._scale = rng.uniform(0.92, 1.05)

    def draw(self, canvas: Bgr, frame: int) -> None:
        """Put the prop where it is in this frame."""
        prop = self._in_focus_at(frame)
        height, width = prop.mask.shape
        _warp(canvas, prop, self._pose(frame).quad(width, height))

    def _in_focus_at(self, frame: int) -> scene.Prop:
        sigma = next((sigma for until, sigma in _FOCUS if frame < until), 0.0)
        if sigma not in self._focused:
            self._focused[sigma] = self._prop.blurred(sigma)
        return self._focused[sigma]

    def _pose(self, frame: int) -> Pose:
        away = _ease_away(frame)
        sway = 2 * math.pi * frame / 40 + self._phase
        return Pose(
            x=self._home[0] + 5 * math.sin(sway),
            y=self._home[1] + 4 * math.cos(1.3 * sway) + away * (scene.HEIGHT + 80),
            roll=self._roll + 0.02 * math.sin(sway) + 0.3 * away,
            pitch=self._pitch + 0.5 * away,
            yaw=self._yaw + 0.03 * math.cos(sway),
            scale=self._scale,
        )


class SimulatedSource:
    """Frames of 1280 by 720 in which one text after the other is held up.

    Args:
        texts: pairs of text and symbology; one that cannot be drawn is skipped with a warning.
        loop: begin again after the last; else the empty scene stays for ever.
        lead_in: empty frames before the first.
        seed: of all that is random.
        clock, sleep: monotonic seconds, for the pace of 30 frames a second.
    """

    def __init__(
        self,
        texts: Iterable[tuple[str, str]],
        *,
        loop: bool = False,
        lead_in: int = 0,
        seed: int = 0,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._rng = np.random.default_rng(seed)
        self._texts = itertools.cycle(texts) if loop else iter(texts)
        self._pace = Pace(FPS, clock, sleep)
        self._noise = [_noise(self._rng) for _ in range(_NOISE_FRAMES)]
        still = scene.background(self._rng)
        self._empty = [_noisy(still, noise) for noise in self._noise]
        self._lead_in = lead_in
        self._frames = self._play()

    def read(self) -> Bgr | None:
        """The next frame, when it is due."""
        self._pace.wait()
        return next(self._frames)

    def release(self) -> None:
        """Nothing to give back."""

    def _play(self) -> Iterator[Bgr]:
        counter = itertools.count()
        for _ in range(self._lead_in):
            yield self._empty_frame(next(counter))
        for text, symbology in self._texts:
            for _ in range(PAUSE):
                yield self._empty_frame(next(counter))
            if presentation := self._presentation(text, symbology):
                for frame in range(ENTER + HOLD + LEAVE):
                    yield self._frame(presentation, frame, next(counter))
        while True:
            yield self._empty_frame(next(counter))

    def _presentation(self, text: str, symbology: str) -> Presentation | None:
        try:
            return Presentation(scene.prop(text, symbology), self._rng)
        except ValueError as error:
            _log.warning("text_not_drawn", symbology=symbology, reason=str(error))
            return None

    def _empty_frame(self, count: int) -> Bgr:
        return self._empty[count % _NOISE_FRAMES].copy()

    def _frame(self, presentation: Presentation, frame: int, count: int) -> Bgr:
        canvas = self._empty_frame(count)
        presentation.draw(canvas, frame)
        return canvas


def _ease_away(frame: int) -> float:
    """How far the prop is from its place: 1 is out of the picture, 0 there."""
    if frame < ENTER:
        return (1 - frame / ENTER) ** 2
    return max(0.0, (frame - ENTER - HOLD) / LEAVE) ** 2


def _noise(rng: Generator) -> NDArray[np.float32]:
    return rng.normal(0, _NOISE_SIGMA, (scene.HEIGHT, scene.WIDTH, 1)).astype(np.float32)


def _noisy(image: Bgr, noise: NDArray[np.float32]) -> Bgr:
    return np.asarray(np.clip(image + noise, 0, 255), np.uint8)


def _warp(canvas: Bgr, prop: scene.Prop, quad: NDArray[np.float32]) -> None:
    """Draw `prop` on `canvas` with its corners at `quad`; touches only the pixels it covers."""
    left, top = np.maximum(np.floor(quad.min(axis=0)), 0).astype(int)
    right, bottom = np.minimum(np.ceil(quad.max(axis=0)), (scene.WIDTH, scene.HEIGHT)).astype(int)
    if left >= right or top >= bottom:
        return
    height, width = prop.mask.shape
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    matrix = cv2.getPerspectiveTransform(corners, quad - np.array([left, top], np.float32))
    size = int(right - left), int(bottom - top)
    image = cv2.warpPerspective(prop.image, matrix, size)
    mask = cv2.warpPerspective(prop.mask, matrix, size, flags=cv2.INTER_NEAREST)
    region = canvas[top:bottom, left:right]
    region[:] = cv2.copyTo(image, mask, region)

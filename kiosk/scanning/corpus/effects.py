"""What stands between a code and the pixels of a camera; each takes and gives a grey picture."""

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from kiosk.scanning.opencv import cv2
from kiosk.scanning.pixels import Grey

Plane = NDArray[np.float32]

FOLDS = 3
FOLD_MODULES = 18, 60
GRATING_MODULES = 1.3, 4.0
LEAST_SIGMA = 0.05
LEAST_SMEAR_PX = 1.5
NOISE_ROOM = 256


def crumpled(card: Grey, depth: float, module: int, rng: Generator) -> Grey:
    """`card` with folds across that move its columns by up to `depth` modules and shade them."""
    height, width = card.shape
    y, x = np.mgrid[:height, :width].astype(np.float32)
    moved, slope = np.zeros_like(x), np.zeros_like(x)
    for _ in range(FOLDS):
        wave = 2 * np.pi / (rng.uniform(*FOLD_MODULES) * module)
        phase = wave * (x + rng.uniform(-0.3, 0.3) * y) + rng.uniform(0, 2 * np.pi)
        reach = depth * module / FOLDS
        moved += np.asarray(reach * np.sin(phase), np.float32)
        slope += np.asarray(reach * wave * np.cos(phase), np.float32)
    folded = cv2.remap(card, x + moved, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return _eight_bits(folded * np.clip(1 - 0.4 * slope, 0.3, 1.2))


def screened(card: Grey, share: float, module: int, rng: Generator) -> Grey:
    """`card` under two gratings, as a screen's pixels beat with a camera's; `share` turns dark."""
    height, width = card.shape
    y, x = np.mgrid[:height, :width].astype(np.float32)
    light = np.ones_like(x)
    for _ in range(2):
        wave = 2 * np.pi / (rng.uniform(*GRATING_MODULES) * module)
        angle = rng.uniform(0, np.pi)
        grating = np.sin(wave * (np.cos(angle) * x + np.sin(angle) * y))
        light *= 1 - np.float32(share / 2) * (1 + grating)
    return _eight_bits(card * light)


def glaring(card: Grey, reach: float, rng: Generator) -> Grey:
    """`card` with a lamp mirrored in it, white over about `reach` of its shorter side."""
    height, width = card.shape
    y, x = np.mgrid[:height, :width].astype(np.float32)
    centre_x, centre_y = width * rng.uniform(0.3, 0.7), height * rng.uniform(0.3, 0.7)
    sigma = max(1.0, reach * min(height, width) / 2)
    stretch = rng.uniform(0.7, 1.6)
    far = ((x - centre_x) / stretch) ** 2 + ((y - centre_y) * stretch) ** 2
    return _eight_bits(card + 420 * np.exp(-far / (2 * sigma**2)))


def defocused(frame: Grey, sigma: float) -> Grey:
    """`frame` out of focus by a Gaussian of `sigma` pixels."""
    if sigma < LEAST_SIGMA:
        return frame
    return np.asarray(cv2.GaussianBlur(frame, (0, 0), sigma), np.uint8)


def smeared(frame: Grey, length: float, angle: float) -> Grey:
    """`frame` as it moves `length` pixels at `angle` (radians) while the shutter is open."""
    if length < LEAST_SMEAR_PX:
        return frame
    side = int(np.ceil(length)) | 1
    kernel = np.zeros((side, side), np.float32)
    half = length / 2 * np.array([np.cos(angle), np.sin(angle)])
    for at in np.linspace(-1, 1, 4 * side):
        x, y = np.rint(side // 2 + at * half).astype(int).clip(0, side - 1)
        kernel[y, x] += 1
    return np.asarray(cv2.filter2D(frame, -1, kernel / kernel.sum()), np.uint8)


class Noise:
    """A sensor's noise, another in each frame."""

    def __init__(self, height: int, width: int, rng: Generator) -> None:
        self._height, self._width = height, width
        self._rng = rng
        size = height + NOISE_ROOM, width + NOISE_ROOM
        self._field = rng.standard_normal(size, np.float32)

    def on(self, frame: Grey, sigma: float) -> Grey:
        """`frame` with fresh noise of `sigma` grey levels."""
        top, left = self._rng.integers(0, NOISE_ROOM, 2)
        field = self._field[top : top + self._height, left : left + self._width]
        flip = 1 - 2 * int(self._rng.integers(2))
        return _eight_bits(cv2.addWeighted(frame, 1, field, flip * sigma, 0, dtype=cv2.CV_32F))


def _eight_bits(values: NDArray[np.generic] | cv2.typing.MatLike) -> Grey:
    return np.asarray(np.clip(values, 0, 255), np.uint8)

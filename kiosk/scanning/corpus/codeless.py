"""Frames without a code that tempt decoders to see one: each family looks like a part of one."""

from collections.abc import Callable, Iterator

import numpy as np
from numpy.random import Generator

from kiosk.scanning.corpus.effects import Noise, defocused
from kiosk.scanning.corpus.shots import HEIGHT, WIDTH, background
from kiosk.scanning.opencv import cv2
from kiosk.scanning.pixels import Grey

Draw = Callable[[Generator], Grey]


def _gate(rng: Generator) -> Grey:
    return background(int(rng.integers(1000)))


def _static(rng: Generator) -> Grey:
    """A screen that shows nothing: grains of one size."""
    grain = int(rng.integers(1, 9))
    size = HEIGHT // grain + 1, WIDTH // grain + 1
    return _fit(rng.integers(0, 2, size).astype(np.uint8) * 255, grain)


def _modules(rng: Generator) -> Grey:
    """Random black and white squares with the finders of a QR code at three corners."""
    frame = np.full((HEIGHT, WIDTH), 230, np.uint8)
    for _ in range(int(rng.integers(1, 4))):
        side, module = int(rng.integers(21, 45)), int(rng.integers(3, 8))
        grid = rng.integers(0, 2, (side, side)).astype(np.uint8) * 255
        for y, x in ((0, 0), (0, side - 7), (side - 7, 0)):
            grid[y : y + 7, x : x + 7] = _finder()
        _put(frame, np.kron(grid, np.ones((module, module), np.uint8)), rng)
    return frame


def _bars(rng: Generator) -> Grey:
    """Stripes of random widths, upright or lying: clothes, blinds, radiators."""
    widths = rng.integers(1, 5, 400) * int(rng.integers(1, 6))
    line = np.repeat(np.arange(widths.size) % 2 * 200 + 25, widths)[:WIDTH].astype(np.uint8)
    frame = np.full((HEIGHT, WIDTH), 235, np.uint8)
    top, bottom = sorted(rng.integers(0, HEIGHT, 2).tolist())
    left = int(rng.integers(0, WIDTH // 2))
    frame[top:bottom, left : left + line.size] = line[: WIDTH - left]
    return frame if rng.random() < 0.7 else _lying(frame)  # noqa: PLR2004 - most stand


def _print(rng: Generator) -> Grey:
    """A page of text, in letters of strokes."""
    frame = np.full((HEIGHT, WIDTH), int(rng.integers(180, 255)), np.uint8)
    height = int(rng.integers(8, 40))
    for y in range(height, HEIGHT, 2 * height):
        letters = "".join(chr(code) for code in rng.integers(33, 127, 100))
        cv2.putText(
            frame,
            letters,
            (20, y),
            cv2.FONT_HERSHEY_SIMPLEX,
            height / 28,
            (30,),
            max(1, height // 9),
        )
    return frame


def _grid(rng: Generator) -> Grey:
    """Tiles, fences and keyboards: lines that cross at even distances."""
    frame = np.full((HEIGHT, WIDTH), int(rng.integers(120, 255)), np.uint8)
    step, thick = int(rng.integers(6, 60)), int(rng.integers(1, 12))
    for x in range(0, WIDTH, step):
        cv2.line(frame, (x, 0), (x, HEIGHT), (20,), thick)
    if rng.random() < 0.5:  # noqa: PLR2004 - half of them
        for y in range(0, HEIGHT, step):
            cv2.line(frame, (0, y), (WIDTH, y), (20,), thick)
    return frame


def _rings(rng: Generator) -> Grey:
    """Squares and circles in one another: an Aztec code's bull's eye, targets, logos."""
    frame = np.full((HEIGHT, WIDTH), 220, np.uint8)
    for _ in range(int(rng.integers(2, 12))):
        x, y = int(rng.integers(0, WIDTH)), int(rng.integers(0, HEIGHT))
        step, round_ = int(rng.integers(2, 14)), rng.random() < 0.4  # noqa: PLR2004
        for ring in range(int(rng.integers(3, 9)), 0, -1):
            reach, shade = ring * step, (20 if ring % 2 else 230,)
            if round_:
                cv2.circle(frame, (x, y), reach, shade, -1)
            else:
                cv2.rectangle(frame, (x - reach, y - reach), (x + reach, y + reach), shade, -1)
    return frame


def _ramps(rng: Generator) -> Grey:
    """Waves of light: blinds out of focus, fluorescent tubes."""
    y, x = np.mgrid[:HEIGHT, :WIDTH].astype(np.float32)
    total = np.zeros_like(x)
    for _ in range(3):
        wave, angle = 2 * np.pi / rng.uniform(4, 200), rng.uniform(0, np.pi)
        total += np.sin(wave * (np.cos(angle) * x + np.sin(angle) * y))
    return np.asarray(np.clip(128 + 45 * total, 0, 255), np.uint8)


FAMILIES: dict[str, Draw] = {
    "gate": _gate,
    "static": _static,
    "modules": _modules,
    "bars": _bars,
    "print": _print,
    "grid": _grid,
    "rings": _rings,
    "ramps": _ramps,
}


def codeless(count: int, seed: int = 0, hold: int = 1) -> Iterator[Grey]:
    """`count` frames; each scene is held for `hold` of them, with fresh noise."""
    rng = np.random.default_rng(seed)
    noise = Noise(HEIGHT, WIDTH, rng)
    draws = list(FAMILIES.values())
    picture, sigma = background(0), 0.0
    for at in range(count):
        if at % hold == 0:
            picture = _seen(draws[at // hold % len(draws)](rng), rng)
            sigma = rng.uniform(0, 15)
        yield noise.on(picture, sigma)


def cluttered(behind: Grey, share: float, rng: Generator) -> Grey:
    """`behind` with print, tiles or stripes, which make up `share` of its light."""
    draw = (_print, _grid, _bars)[rng.integers(3)]
    return np.asarray(cv2.addWeighted(behind, 1 - share, draw(rng), share, 0), np.uint8)


def _seen(picture: Grey, rng: Generator) -> Grey:
    """`picture` turned a little and not quite in focus, as cameras see things."""
    matrix = cv2.getRotationMatrix2D((WIDTH / 2, HEIGHT / 2), rng.uniform(-50, 50), 1.15)
    if rng.random() < 0.5:  # noqa: PLR2004 - half of them stand straight
        picture = np.asarray(cv2.warpAffine(picture, matrix, (WIDTH, HEIGHT)), np.uint8)
    return defocused(picture, rng.uniform(0, 1.5))


def _finder() -> Grey:
    finder = np.zeros((7, 7), np.uint8)
    finder[1:6, 1:6] = 255
    finder[2:5, 2:5] = 0
    return finder


def _put(frame: Grey, piece: Grey, rng: Generator) -> None:
    y = int(rng.integers(0, HEIGHT - min(HEIGHT - 1, piece.shape[0])))
    x = int(rng.integers(0, WIDTH - piece.shape[1]))
    room = frame[y : y + piece.shape[0], x : x + piece.shape[1]]
    room[:] = piece[: room.shape[0], : room.shape[1]]


def _fit(picture: Grey, grain: int) -> Grey:
    return picture.repeat(grain, axis=0).repeat(grain, axis=1)[:HEIGHT, :WIDTH]


def _lying(frame: Grey) -> Grey:
    return np.asarray(cv2.resize(np.ascontiguousarray(frame.T), (WIDTH, HEIGHT)), np.uint8)

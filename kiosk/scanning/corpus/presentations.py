"""Fans who hold a code up: clips of 1.5 s with all the difficulties of a busy gate at once.

A hand comes in from an edge, tilted and out of focus; the camera finds its focus, more or less;
the hand sways and goes. Harder than `simulated`, where everybody is meant to be read.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import cos, pi, radians, sin

import numpy as np
from numpy.random import Generator

from kiosk.scanning.corpus.effects import Noise
from kiosk.scanning.corpus.shots import HEIGHT, WIDTH, Shot, background, card_of, photograph
from kiosk.scanning.corpus.stills import SYMBOLOGIES
from kiosk.scanning.corpus.texts import modules_of, text_for
from kiosk.scanning.detection import LINEAR
from kiosk.scanning.pixels import Grey

FPS = 30
FRAMES = 45

_LEAVE = 8
_SHUTTER = 0.5
"""The part of a frame's time for which the shutter is open."""

_SLANTED, _SLANTED_DEG, _UPRIGHT_DEG = 0.3, 45, 15
_TILT_DEG = 30

_LAMP, _SCREEN_SHARE, _DARK_MODE, _CRUMPLED = 0.12, 0.15, 0.08, 0.25
"""How many presentations have these: a mirrored lamp, a grating, dark mode, folded paper."""

_BACKGROUNDS = 4


@dataclass(frozen=True, slots=True)
class Presentation:
    """One code held up for 1.5 s.

    Attributes:
        text, symbology: what a reader should give.
        shots: one for each frame.
        whole_from: the first frame with the whole code in the picture.
        seed: of the noise, the folds and the lamps.
    """

    text: str
    symbology: str
    shots: tuple[Shot, ...]
    whole_from: int
    seed: int

    def frames(self) -> Iterator[Grey]:
        """As a camera sees it, 30 a second."""
        rng = np.random.default_rng(self.seed)
        behind = background(self.seed % _BACKGROUNDS)
        noise = Noise(HEIGHT, WIDTH, rng)
        card = card_of(modules_of(self.text, self.symbology), rng)
        for shot in self.shots:
            same_each_time = np.random.default_rng(self.seed)
            yield noise.on(photograph(card, shot, behind, same_each_time), shot.noise)


def presentation(seed: int) -> Presentation:
    """One of endlessly many; the symbologies take turns."""
    rng = np.random.default_rng((seed, FRAMES))
    symbology = SYMBOLOGIES[seed % len(SYMBOLOGIES)]
    text = text_for(symbology, rng)
    shots = tuple(_shots(_rest(symbology, rng), rng))
    modules = modules_of(text, symbology)
    whole = next((at for at, shot in enumerate(shots) if shot.in_frame(modules)), 0)
    return Presentation(text, symbology, shots, whole, seed)


def _rest(symbology: str, rng: Generator) -> Shot:
    """How the code is held once it has come to rest."""
    linear = symbology in LINEAR
    wide = linear or symbology == "pdf417"
    roll = _SLANTED_DEG if rng.random() < _SLANTED else _UPRIGHT_DEG
    return Shot(
        x=rng.uniform(-140, 140),
        y=rng.uniform(-80, 80),
        roll=radians(rng.uniform(-roll, roll)),
        pitch=radians(rng.uniform(-_TILT_DEG, _TILT_DEG)),
        yaw=radians(rng.uniform(-_TILT_DEG, _TILT_DEG)),
        module_px=rng.uniform(2.2, 4.2) if wide else rng.uniform(2.8, 7),
        dark=rng.uniform(20, 70),
        light=rng.uniform(130, 235),
        inverted=bool(rng.random() < _DARK_MODE),
        crumple=rng.uniform(0, 1.5) if linear and rng.random() < _CRUMPLED else 0,
        moire=rng.uniform(0, 0.35) if rng.random() < _SCREEN_SHARE else 0,
        glare=rng.uniform(0, 0.25) if rng.random() < _LAMP else 0,
        defocus=rng.uniform(0.4, 1.0),
        noise=rng.uniform(3, 14),
    )


def _shots(rest: Shot, rng: Generator) -> Iterator[Shot]:
    arrival = int(rng.integers(9, 17))
    side = int(rng.choice((-1, 0, 1)))  # from the left, from below or from the right
    far = np.array([side * WIDTH, (side == 0) * HEIGHT * 1.1])
    focus, settling = rng.uniform(1.5, 5), rng.uniform(3, 10)
    sway, phase = rng.uniform(2, 7), rng.uniform(0, 2 * pi)
    before: Shot | None = None
    for frame in range(FRAMES):
        away = _away(frame, arrival)
        swing = phase + 2 * pi * frame / 34
        shot = replace(
            rest,
            x=rest.x + away * far[0] + sway * sin(swing),
            y=rest.y + away * far[1] + sway * cos(1.3 * swing),
            roll=rest.roll + 0.4 * away * (side or 1) + 0.02 * sin(swing),
            pitch=rest.pitch + 0.5 * away + 0.03 * cos(swing),
            defocus=rest.defocus + focus * np.exp(-frame / settling),
        )
        yield _smeared(shot, before or shot)
        before = shot


def _smeared(shot: Shot, before: Shot) -> Shot:
    moved = shot.x - before.x, shot.y - before.y
    return replace(
        shot,
        smear=_SHUTTER * float(np.hypot(*moved)),
        smear_angle=float(np.arctan2(moved[1], moved[0])),
    )


def _away(frame: int, arrival: int) -> float:
    """How far the hand is from its place: 1 is out of the picture, 0 there."""
    if frame < arrival:
        return float((1 - frame / arrival) ** 2)
    return float(max(0, frame - FRAMES + _LEAVE) / _LEAVE) ** 2

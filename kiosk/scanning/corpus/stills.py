"""Codes held still under one difficulty each, from easy (0) to impossible (1)."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from math import pi, radians

import numpy as np
from numpy.random import Generator

from kiosk.scanning.corpus.codeless import cluttered
from kiosk.scanning.corpus.effects import Noise
from kiosk.scanning.corpus.shots import HEIGHT, WIDTH, Shot, background, card_of, photograph
from kiosk.scanning.corpus.texts import modules_of, text_for
from kiosk.scanning.detection import FORMATS, LINEAR
from kiosk.scanning.pixels import Grey

SYMBOLOGIES = tuple(sorted(FORMATS))
LEVELS = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
"""Strengths that show an effect's whole curve."""

_ASKEW_DEG = 6
_HALF_ROOM = 90, 50
_BACKGROUNDS = 4

Effect = Callable[[Shot, float, Generator], Shot]


def _rotation(shot: Shot, strength: float, rng: Generator) -> Shot:
    return replace(shot, roll=radians(90 * strength) * rng.choice((-1, 1)))


def _perspective(shot: Shot, strength: float, rng: Generator) -> Shot:
    axis, tilt = rng.uniform(0, 2 * pi), radians(78 * strength)
    return replace(shot, pitch=tilt * np.sin(axis), yaw=tilt * np.cos(axis))


def _defocus(shot: Shot, strength: float, rng: Generator) -> Shot:
    del rng
    return replace(shot, defocus=shot.defocus + 0.8 * strength * shot.module_px)


def _motion(shot: Shot, strength: float, rng: Generator) -> Shot:
    return replace(shot, smear=4 * strength * shot.module_px, smear_angle=rng.uniform(0, pi))


def _noise(shot: Shot, strength: float, rng: Generator) -> Shot:
    del rng
    return replace(shot, noise=shot.noise + 90 * strength)


def _glare(shot: Shot, strength: float, rng: Generator) -> Shot:
    del rng
    return replace(shot, glare=0.6 * strength)


def _dark_mode(shot: Shot, strength: float, rng: Generator) -> Shot:
    return replace(_contrast(shot, strength, rng), inverted=True)


def _contrast(shot: Shot, strength: float, rng: Generator) -> Shot:
    middle, half = rng.uniform(70, 170), 2 + 60 * (1 - strength) ** 2
    return replace(shot, dark=middle - half, light=middle + half)


def _moire(shot: Shot, strength: float, rng: Generator) -> Shot:
    del rng
    return replace(shot, moire=strength)


def _small(shot: Shot, strength: float, rng: Generator) -> Shot:
    del rng
    return replace(shot, module_px=3.0 - 2.3 * strength)


def _crumpled(shot: Shot, strength: float, rng: Generator) -> Shot:
    del rng
    return replace(shot, crumple=6 * strength)


def _clutter(shot: Shot, strength: float, rng: Generator) -> Shot:
    del rng
    return replace(shot, clutter=strength)


EFFECTS: dict[str, Effect] = {
    "rotation": _rotation,
    "perspective": _perspective,
    "defocus": _defocus,
    "motion": _motion,
    "noise": _noise,
    "glare": _glare,
    "dark mode": _dark_mode,
    "contrast": _contrast,
    "moire": _moire,
    "small": _small,
    "crumpled": _crumpled,
    "clutter": _clutter,
}


@dataclass(frozen=True, slots=True)
class Still:
    """A code held still.

    Attributes:
        text, symbology: what a reader should give.
        effect, strength: the one difficulty.
        picture: the frame without noise, grey.
        noise: its sigma in grey levels.
        seed: of the noise.
    """

    text: str
    symbology: str
    effect: str
    strength: float
    picture: Grey
    noise: float
    seed: tuple[int, ...]

    def frames(self, count: int) -> Iterator[Grey]:
        """As a camera sees it, with fresh noise in each frame."""
        noise = Noise(HEIGHT, WIDTH, np.random.default_rng(self.seed))
        for _ in range(count):
            yield noise.on(self.picture, self.noise)


def symbologies_of(effect: str) -> tuple[str, ...]:
    """Those that an effect is shown with: only paper that is long and thin is crumpled across."""
    return tuple(name for name in SYMBOLOGIES if effect != "crumpled" or name in LINEAR)


def still(effect: str, strength: float, symbology: str, seed: int = 0) -> Still:
    """The picture of one code; the same arguments give the same."""
    key = (seed, list(EFFECTS).index(effect), SYMBOLOGIES.index(symbology), round(100 * strength))
    rng = np.random.default_rng(key)
    text = text_for(symbology, rng)
    shot = EFFECTS[effect](_held(symbology, rng), strength, rng)
    behind = background(seed % _BACKGROUNDS)
    behind = cluttered(behind, shot.clutter, rng) if shot.clutter else behind
    picture = photograph(card_of(modules_of(text, symbology), rng), shot, behind, rng)
    return Still(text, symbology, effect, strength, picture, shot.noise, key)


def _held(symbology: str, rng: Generator) -> Shot:
    """An easy shot: near the middle, almost upright, modules of a usual size."""
    (x, y), roll = rng.uniform(-1, 1, 2) * _HALF_ROOM, rng.uniform(-1, 1) * _ASKEW_DEG
    wide = symbology in LINEAR or symbology == "pdf417"
    return Shot(
        x=x, y=y, roll=radians(roll), module_px=rng.uniform(2.8, 4) if wide else rng.uniform(4, 7)
    )

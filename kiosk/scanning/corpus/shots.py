"""One picture of one code: how it is held, lit and seen, and the frame that comes of it."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.random import Generator

from kiosk.scanning import scene
from kiosk.scanning.corpus import effects
from kiosk.scanning.opencv import cv2
from kiosk.scanning.pixels import Grey, grey_of
from kiosk.scanning.simulated import Pose

WIDTH, HEIGHT = scene.WIDTH, scene.HEIGHT

CARD_PX = 8
"""A module of the flat card before it is put into the scene."""

MARGIN, PRINT = 3, 9
"""Modules around the quiet zone, and those above and below that hold lines of print."""


@dataclass(frozen=True, slots=True)
class Shot:
    """How a code is shown and seen; the default is easy.

    Attributes:
        x, y: the code's middle, in pixels from the frame's.
        roll, pitch, yaw: how it is turned, in radians.
        module_px: the size of a module where it is not tilted away.
        dark, light: the grey levels of its ink and paper.
        inverted: light on dark, as in a phone's dark mode.
        crumple: how far folds move bars, in modules.
        moire: the share of light that a screen's grating takes.
        glare: the reach of a mirrored lamp, as a part of the code's shorter side.
        defocus: sigma in pixels.
        smear, smear_angle: motion while the shutter is open, in pixels and radians.
        noise: sigma in grey levels.
        clutter: how much of the light behind is print, tiles and stripes, 0 to 1.
    """

    x: float = 0.0
    y: float = 0.0
    roll: float = 0.0
    pitch: float = 0.0
    yaw: float = 0.0
    module_px: float = 5.0
    dark: float = 30.0
    light: float = 220.0
    inverted: bool = False
    crumple: float = 0.0
    moire: float = 0.0
    glare: float = 0.0
    defocus: float = 0.6
    smear: float = 0.0
    smear_angle: float = 0.0
    noise: float = 4.0
    clutter: float = 0.0

    def in_frame(self, modules: Grey) -> bool:
        """Whether the whole of a code of `modules` is inside the frame."""
        quad = self._quad(*modules.shape[::-1])
        inside = (quad >= 0) & (quad < (WIDTH, HEIGHT))
        return bool(inside.all())

    def _quad(self, width: int, height: int) -> effects.Plane:
        x, y = WIDTH / 2 + self.x, HEIGHT / 2 + self.y
        return Pose(x, y, self.roll, self.pitch, self.yaw, self.module_px).quad(width, height)

    def quad_of(self, card: Grey) -> effects.Plane:
        """Where the corners of `card`, of CARD_PX a module, are in the frame."""
        return self._quad(card.shape[1] // CARD_PX, card.shape[0] // CARD_PX)


@lru_cache(maxsize=8)
def background(seed: int) -> Grey:
    """A gate without anybody at it; one for each seed, not to be written to."""
    grey = grey_of(scene.background(np.random.default_rng(seed)))
    grey.setflags(write=False)
    return grey


def card_of(modules: Grey, rng: Generator) -> Grey:
    """The paper or screen that a code is on: print above and below, ink 0 and paper 255."""
    top = MARGIN + PRINT
    card = np.pad(modules, ((top, top), (MARGIN, MARGIN)), constant_values=255)
    card = card.repeat(CARD_PX, axis=0).repeat(CARD_PX, axis=1)
    height, width = card.shape
    for row in (0.3, 0.7):
        for y in (row * PRINT * CARD_PX, height - row * PRINT * CARD_PX):
            _print_line(card, round(y), width, rng)
    return card


def _print_line(card: Grey, y: int, width: int, rng: Generator) -> None:
    x = MARGIN * CARD_PX
    while x < width * 0.8:
        end = x + int(rng.integers(CARD_PX, 5 * CARD_PX))
        cv2.line(card, (x, y), (end, y), (90,), CARD_PX)
        x = end + 2 * CARD_PX


def photograph(card: Grey, shot: Shot, behind: Grey, rng: Generator) -> Grey:
    """The frame that a camera sees of `shot`, without its noise; `rng` draws what is random.

    The same generator state gives the same folds, gratings and lamps.
    """
    surface = _surface(card, shot, rng)
    frame = _laid_on(behind, surface, shot)
    return effects.smeared(effects.defocused(frame, shot.defocus), shot.smear, shot.smear_angle)


def _surface(card: Grey, shot: Shot, rng: Generator) -> Grey:
    shown = 255 - card if shot.inverted else card
    lit = shot.dark + shown.astype(np.float32) * ((shot.light - shot.dark) / 255)
    surface = np.asarray(lit, np.uint8)
    if shot.crumple:
        surface = effects.crumpled(surface, shot.crumple, CARD_PX, rng)
    if shot.moire:
        surface = effects.screened(surface, shot.moire, CARD_PX, rng)
    if shot.glare:
        surface = effects.glaring(surface, shot.glare, rng)
    return surface


def _laid_on(behind: Grey, surface: Grey, shot: Shot) -> Grey:
    """`behind` with `surface` in it, each pixel the mean of four."""
    quad = shot.quad_of(surface)
    left, top = np.maximum(np.floor(quad.min(axis=0)), 0).astype(int)
    right, bottom = np.minimum(np.ceil(quad.max(axis=0)), (WIDTH, HEIGHT)).astype(int)
    frame = behind.copy()
    if left >= right or top >= bottom:
        return frame
    height, width = surface.shape
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    local = np.asarray(2 * (quad - (left, top)), np.float32)
    matrix = cv2.getPerspectiveTransform(corners, local)
    size = int(right - left), int(bottom - top)
    twice = size[0] * 2, size[1] * 2
    drawn = cv2.warpPerspective(surface, matrix, twice)
    cover = cv2.warpPerspective(np.full_like(surface, 255), matrix, twice)
    share = cv2.resize(cover, size, interpolation=cv2.INTER_AREA).astype(np.float32) / 255
    seen = cv2.resize(drawn, size, interpolation=cv2.INTER_AREA)
    region = frame[top:bottom, left:right]
    region[:] = np.clip(seen + region * (1 - share), 0, 255).astype(np.uint8)
    return frame

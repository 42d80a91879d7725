"""What a camera's figures mean, in words."""

from kiosk.domain.doctoring import Bar
from kiosk.domain.readiness import Check, Level, amber, green
from kiosk.scanning.hints import BRIGHT, DARK
from kiosk.scanning.sight import Sight

SLOW_FPS = 10.0
"""Below this a code has passed before the camera has seen it well."""

BLURRED, SHARP = 100.0, 500.0
"""Sharpness below the first is blur or an empty middle; above the second codes are read."""

FULL_FPS, FULL_SHARPNESS = 30.0, 2000.0
"""What fills a bar."""


def light(sight: Sight) -> Bar:
    """From black to white."""
    part = sight.light / 255
    if sight.light < DARK:
        return Bar("Light", "Too dark", Level.AMBER, part)
    if sight.light > BRIGHT:
        return Bar("Light", "Too bright", Level.AMBER, part)
    return Bar("Light", "Light good", Level.GREEN, part)


def sharpness(sight: Sight) -> Bar:
    """Of the picture's middle: an empty one has none, which is no fault."""
    part = min(1.0, sight.sharpness / FULL_SHARPNESS)
    if sight.sharpness < BLURRED:
        return Bar("Sharpness", "Blurred, or nothing there", Level.AMBER, part)
    says = "Sharp" if sight.sharpness >= SHARP else "Fairly sharp"
    return Bar("Sharpness", says, Level.GREEN, part)


def pace(sight: Sight) -> Bar:
    """Frames a second."""
    part = min(1.0, sight.fps / FULL_FPS)
    level = Level.GREEN if sight.fps >= SLOW_FPS else Level.AMBER
    return Bar("Pace", f"{sight.fps:.0f} frames a second", level, part)


def check(name: str, width: int, height: int, sight: Sight) -> Check:
    """The camera's line on the page. Before the doors nobody holds a code: blur is no fault."""
    bright, quick = light(sight), pace(sight)
    says = f"{width}x{height}, {quick.says}, {bright.says.lower()}, {sharpness(sight).says.lower()}"
    if bright.level is not Level.GREEN:
        return amber(name, says, "Turn a light on, or the camera away from it.")
    if quick.level is not Level.GREEN:
        return amber(name, says, "More light, a smaller picture or another USB port is quicker.")
    return green(name, says)

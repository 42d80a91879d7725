import itertools

import numpy as np
import pytest

from kiosk.scanning.decoder import FORMATS, Decoder
from kiosk.scanning.opencv import cv2
from kiosk.scanning.turning import turned
from kiosk.scanning.wishes import QUARTER_TURNS, Region, Turn, region_of
from tests.scanning.codes_drawn import centred, drawn, on_frame

READABLE_MIRRORED = FORMATS - {"rmqr"}
TEXTS = {
    "codabar": "A123456B",
    "ean13": "4006381333931",
    "ean8": "96385074",
    "itf": "20260042178834",
    "upca": "036000291452",
    "upce": "01234565",
}


def corners_of(frame):
    (code,) = Decoder(frozenset({"qr"})).decode(frame)
    return np.array(code.corners, float)


def moved(points, turn, width, height):
    """Where `turn` puts points of a frame of that size; its rules, written out point by point."""
    x, y = points[:, 0], points[:, 1]
    x, y = {
        0: (x, y),
        90: (height - 1 - y, x),
        180: (width - 1 - x, height - 1 - y),
        270: (y, width - 1 - x),
    }[turn.rotate]
    wide, high = (height, width) if turn.rotate in {90, 270} else (width, height)
    if turn.mirror:
        x = wide - 1 - x
    if turn.region:
        x, y = x - round(turn.region.left * wide), y - round(turn.region.top * high)
    return np.stack([x, y], axis=1)


@pytest.fixture(scope="module")
def frame():
    """A code left of and above the middle, so that no two turns look alike."""
    return np.asarray(cv2.cvtColor(on_frame(drawn("fan:1001")), cv2.COLOR_GRAY2BGR))


@pytest.mark.parametrize(
    ("rotate", "mirror"), list(itertools.product(QUARTER_TURNS, (False, True)))
)
def test_a_code_comes_out_where_the_turn_puts_it(frame, rotate, mirror):
    whole = Turn(rotate, mirror)
    found = corners_of(turned(frame, whole))
    expected = moved(corners_of(frame), whole, 1280, 720)
    assert np.abs(np.sort(found, axis=0) - np.sort(expected, axis=0)).max() < 3


@pytest.mark.parametrize(
    ("rotate", "mirror"), list(itertools.product(QUARTER_TURNS, (False, True)))
)
def test_a_region_is_a_part_of_the_turned_picture(frame, rotate, mirror):
    region = Region(0.1, 0.2, 0.7, 0.5)
    whole = turned(frame, Turn(rotate, mirror))
    part = turned(frame, Turn(rotate, mirror, region))
    height, width = whole.shape[:2]
    left, top = round(0.1 * width), round(0.2 * height)
    assert part.shape[:2] == (round(0.7 * height) - top, round(0.8 * width) - left)
    assert np.array_equal(part, whole[top : top + part.shape[0], left : left + part.shape[1]])


def test_a_region_alone_copies_nothing(frame):
    part = turned(frame, Turn(region=Region(0.25, 0.25, 0.5, 0.5)))
    assert part.shape == (360, 640, 3)
    assert np.shares_memory(part, frame)
    assert turned(frame, Turn()) is frame


@pytest.mark.parametrize("size", [(1, 1), (2, 3), (719, 1279)])
@pytest.mark.parametrize("rotate", QUARTER_TURNS)
def test_a_region_of_any_picture_has_pixels(size, rotate):
    turn = Turn(rotate, mirror=True, region=Region(0.9, 0.9, 0.1, 0.1))
    assert turned(np.zeros((*size, 3), np.uint8), turn).size > 0


@pytest.mark.parametrize("symbology", sorted(READABLE_MIRRORED))
def test_what_a_mirror_shows_is_read_all_the_same(symbology):
    text = TEXTS.get(symbology, "WB-1001")
    picture = centred(drawn(text, symbology))
    straight = Decoder(frozenset({symbology})).decode(picture)
    mirrored = Decoder(frozenset({symbology})).decode(turned(picture, Turn(mirror=True)))
    assert straight
    assert [code.text for code in mirrored] == [code.text for code in straight]


@pytest.mark.parametrize(
    "parts", [(-0.1, 0, 1, 1), (0, 0, 0, 1), (0.5, 0, 0.6, 1), (0, float("nan"), 1, 1), (0, 0, 1)]
)
def test_what_is_no_part_of_the_picture_is_refused(parts):
    with pytest.raises(ValueError, match="parts of the picture"):
        region_of(parts)

import numpy as np
import pytest

from kiosk.scanning.corpus.codeless import FAMILIES
from kiosk.scanning.corpus.stills import still
from kiosk.scanning.sketch import sketch_of
from kiosk.scanning.spots import MAX_SHARE, box_around, spots
from kiosk.scanning.views import across_bars, softened, straightened
from kiosk.scanning.ways import spot_extras, spot_ways
from tests.scanning.codes_drawn import centred, drawn, on_frame, turned


def spots_of(frame):
    return spots(sketch_of(frame), frame)


@pytest.mark.parametrize("symbology", ["qr", "code128", "pdf417", "datamatrix"])
def test_the_best_spot_holds_the_whole_code(symbology):
    sample = still("rotation", 0.4, symbology)
    frame = softened(next(sample.frames(1)), sample.noise)
    best = spots_of(frame)[0]
    looks = [*spot_ways(frozenset({symbology})), *spot_extras(frozenset({symbology}))]
    assert any(each.text == sample.text for look in looks for each in look.run(frame, best))


def test_a_plain_picture_has_no_spot():
    assert spots_of(np.full((720, 1280), 90, np.uint8)) == []


def test_a_picture_full_of_detail_has_none_that_is_worth_it():
    for seed in range(4):
        frame = FAMILIES["static"](np.random.default_rng(seed))
        assert all(
            box.size <= MAX_SHARE * frame.size for box in spots_of(np.ascontiguousarray(frame))
        )


def test_of_two_codes_the_one_nearer_the_middle_comes_first():
    frame = centred(drawn("fan:1"))
    code = drawn("fan:2")
    frame[: code.shape[0], : code.shape[1]] = code
    first, second = spots_of(frame)
    assert first.left < 640 < first.right
    assert second.left == 0


def test_a_box_around_a_code_has_room_and_stays_in_the_frame():
    frame = on_frame(drawn("fan:1"))
    box = box_around(((0, 0), (100, 0), (100, 100), (0, 100)), frame)
    assert (box.left, box.top) == (0, 0)
    assert 110 < box.right < 200


@pytest.mark.parametrize("degrees", range(-80, 81, 20))
def test_bars_are_found_and_stood_upright_whichever_way_they_are_held(degrees):
    frame = turned(centred(drawn("WB-2026-42", "code128")), degrees)
    assert across_bars(straightened(frame).image) == pytest.approx(0, abs=5)

"""Where the decoder looks and when: still scenes, the last place, several codes."""

import numpy as np
import pytest

from kiosk.scanning.corpus.stills import still
from kiosk.scanning.decoder import FORMATS, Decoder
from kiosk.scanning.motion import LIVELY_FRAMES, QUIET_EVERY
from kiosk.scanning.opencv import cv2
from tests.scanning.codes_drawn import ROUND, centred, drawn, on_frame, read_over, texts, turned

STATION = frozenset({"qr", "code128"})

MIDDLE = np.s_[180:540, 320:960]
"""A quarter of a frame, so that the many frames until a scene counts as still take little time."""
EMPTY = np.full((360, 640), 120, np.uint8)


def still_gate(decoder, frame):
    for _ in range(LIVELY_FRAMES + 1):
        decoder.decode(frame)
    return decoder


def test_a_code_that_stays_still_is_read_on():
    decoder = Decoder(STATION)
    frame = centred(drawn("WB-2026-42", "code128"))[MIDDLE]
    for _ in range(70):
        decoder.decode(frame)
    assert sum(bool(decoder.decode(frame)) for _ in range(40)) == 10


def test_a_code_that_comes_to_a_still_gate_is_read_in_its_first_frame():
    frame = turned(centred(drawn("WB-2026-42", "code128", scale=2)), 45)[MIDDLE]
    decoder = still_gate(Decoder(STATION), EMPTY)
    assert texts(decoder.decode(frame)) == {("WB-2026-42", "code128")}


def test_a_code_that_appears_without_a_movement_is_read_within_four_frames():
    code = drawn("fan:1001", scale=2)
    faint = (120 + (code.astype(int) - 128) // 16).astype(np.uint8)
    decoder = still_gate(Decoder(STATION), np.full((720, 1280), 120, np.uint8))
    frame = on_frame(faint, shade=120)
    assert read_over(decoder, frame, QUIET_EVERY) == {("fan:1001", "qr")}
    assert sum(bool(decoder.decode(frame)) for _ in range(2 * QUIET_EVERY)) == 2


def test_a_code_that_comes_into_focus_is_read_in_that_frame():
    frame = centred(drawn("fan:1001", scale=3))[MIDDLE]
    decoder = still_gate(Decoder(STATION), np.asarray(cv2.GaussianBlur(frame, (0, 0), 6), np.uint8))
    assert texts(decoder.decode(frame)) == {("fan:1001", "qr")}


def test_a_code_held_since_before_the_start_is_read_in_every_way():
    sample = still("defocus", 0.4, "code128")
    decoder = Decoder(STATION)
    assert any(decoder.decode(frame) for frame in sample.frames(ROUND))


def test_a_code_is_read_where_it_was_last_and_nothing_else_is_done_every_other_frame():
    looked_at = []
    decoder = Decoder(STATION)
    for each in decoder._plain:
        object.__setattr__(each, "read", counting(each.read, looked_at))
    frame = centred(drawn("fan:1001"))
    found = [texts(decoder.decode(frame)) for _ in range(11)]
    assert found == [{("fan:1001", "qr")}] * 11
    assert looked_at.count((720, 1280)) == 5 * len(decoder._plain)


def counting(read, calls):
    def counted(image):
        calls.append(image.shape)
        return read(image)

    return counted


TEXTS = {
    "qr": "fan:1001",
    "code128": "WB-2026-0042",
    "datamatrix": "AX20260042",
    "pdf417": "M1DESMARAIS",
}


@pytest.mark.parametrize("symbology", TEXTS)
def test_a_poster_keeps_no_other_code_from_being_read(symbology):
    poster = on_frame(drawn("https://example.com/poster"), left=20, top=20)
    decoder = Decoder(FORMATS)
    for _ in range(5):
        assert ("https://example.com/poster", "qr") in texts(decoder.decode(poster))
    code = drawn(TEXTS[symbology], symbology, scale=3)
    frame = poster.copy()
    frame[350 : 350 + code.shape[0], 500 : 500 + code.shape[1]] = code
    assert (TEXTS[symbology], symbology) in read_over(decoder, frame, 4)

import os
import subprocess
import sys

import numpy as np
import pytest

from kiosk.scanning.decoder import FORMATS, Decoder
from kiosk.scanning.opencv import cv2
from tests.scanning.codes_drawn import ROUND, centred, drawn, on_frame, read_over, texts, turned

STATION = frozenset({"qr", "code128"})


def test_a_qr_code_is_read_in_the_first_frame():
    (found,) = Decoder(STATION).decode(centred(drawn("fan:1001")))
    assert (found.text, found.symbology) == ("fan:1001", "qr")


def test_only_the_formats_of_the_station_are_read():
    frame = centred(drawn("WB-1", "code128"))
    assert read_over(Decoder(frozenset({"qr", "code39"})), frame) == set()
    assert read_over(Decoder(frozenset()), frame) == set()


def test_an_unknown_format_is_named():
    with pytest.raises(ValueError, match="qrr"):
        Decoder(frozenset({"qrr"}))


@pytest.mark.parametrize("degrees", range(10, 180, 20))
def test_a_code_128_is_read_at_once_and_again_whichever_way_it_is_held(degrees):
    decoder = Decoder(STATION)
    frame = turned(centred(drawn("WB-2026-42", "code128")), degrees)
    assert texts(decoder.decode(frame)) == {("WB-2026-42", "code128")}
    assert texts(decoder.decode(frame)) == {("WB-2026-42", "code128")}


def hard(frame, how):
    match how:
        case "inverted":
            return 255 - frame
        case "faint":
            return (110 + frame // 12).astype(np.uint8)
        case "blurred":
            return np.asarray(cv2.GaussianBlur(frame, (0, 0), 2.0), np.uint8)
        case "noisy":
            noise = np.random.default_rng(1).normal(0, 25, frame.shape)
            return np.clip(frame + noise, 0, 255).astype(np.uint8)
    return frame


@pytest.mark.parametrize("how", ["inverted", "faint", "blurred", "noisy"])
def test_a_hard_qr_code_is_read(how):
    frame = hard(centred(drawn("fan:1001", scale=5)), how)
    assert ("fan:1001", "qr") in read_over(Decoder(STATION), frame)


def test_a_tiny_qr_code_is_read():
    small = cv2.resize(drawn("fan:1001", scale=4), None, fx=0.4, fy=0.4)
    assert ("fan:1001", "qr") in read_over(Decoder(STATION), centred(np.asarray(small, np.uint8)))


@pytest.mark.parametrize("degrees", [0, 45])
def test_corners_are_the_frames_and_clockwise(degrees):
    code = drawn("WB-2026-42", "code128", scale=3)
    frame = turned(on_frame(code, left=640 - code.shape[1] // 2, top=300), degrees)
    (found,) = Decoder(STATION).decode_still(frame)
    (x1, y1), (x2, y2), (x3, y3), (x4, y4) = found.corners
    area = (x1 * y2 - x2 * y1) + (x2 * y3 - x3 * y2) + (x3 * y4 - x4 * y3) + (x4 * y1 - x1 * y4)
    assert area >= 0
    longest = max(np.hypot(x2 - x1, y2 - y1), np.hypot(x3 - x2, y3 - y2))
    assert longest == pytest.approx(code.shape[1], rel=0.2)
    centre = np.mean(found.corners, axis=0)
    moved = 300 + code.shape[0] / 2 - 360
    expected = np.array([640, 360]) + moved * np.array(
        [np.sin(np.radians(degrees)), np.cos(np.radians(degrees))]
    )
    assert np.abs(centre - expected).max() < 40


def test_corners_of_an_enlarged_view_are_the_frames():
    small = np.asarray(cv2.resize(drawn("fan:1001", scale=4), None, fx=0.4, fy=0.4), np.uint8)
    decoder = Decoder(frozenset({"qr"}))
    frame = on_frame(small, left=900, top=500)
    found = next(each for _ in range(ROUND) for each in decoder.decode(frame))
    assert all(900 <= x <= 900 + small.shape[1] for x, _ in found.corners)
    assert all(500 <= y <= 500 + small.shape[0] for _, y in found.corners)


@pytest.mark.parametrize(
    "image",
    [
        np.zeros((0, 0), np.uint8),
        np.zeros((0, 9), np.uint8),
        np.zeros((1, 1), np.uint8),
        np.zeros((1, 900), np.uint8),
        np.zeros((3, 3, 1), np.uint8),
        np.zeros((40, 40, 2), np.uint8),
        np.zeros((40, 40, 4), np.uint8),
        np.zeros((40, 40, 7), np.uint8),
        np.zeros((5, 40, 40, 3), np.uint8),
        np.zeros(7, np.uint8),
        np.zeros((40, 40), np.uint16),
        np.full((40, 40), np.nan),
    ],
)
def test_anything_that_shows_no_code_has_none(image):
    decoder = Decoder(FORMATS)
    assert read_over(decoder, image) == set()
    assert decoder.decode_still(image) == ()


def test_other_layouts_of_a_picture_are_read():
    grey = centred(drawn("fan:1001"))
    wide = np.repeat(grey, 2, axis=1)[:, ::2]
    colour = cv2.cvtColor(grey, cv2.COLOR_GRAY2BGR)
    for image in (wide, grey[:, :, None], colour, grey.astype(np.uint16) * 257):
        assert texts(Decoder(STATION).decode(image)) == {("fan:1001", "qr")}


def test_black_on_transparent_is_read():
    grey = centred(drawn("fan:1001"))
    transparent = np.zeros((*grey.shape, 4), np.uint8)
    transparent[:, :, 3] = 255 - grey
    assert texts(Decoder(STATION).decode(transparent)) == {("fan:1001", "qr")}


def test_bytes_that_are_no_text_do_no_harm():
    for content in (bytes(range(256)), b"\xff\xfe\x80", b"\x00", "Zürich ⚽".encode()):
        read_over(Decoder(STATION), centred(drawn(content)))


def test_utf8_comes_out_whole():
    assert read_over(Decoder(STATION), centred(drawn("Zürich ⚽ 1001"))) == {
        ("Zürich ⚽ 1001", "qr")
    }


def test_the_largest_qr_code_is_read_whole():
    text = "x" * 2900
    assert ("qr", 2900) in {
        (found.symbology, len(found.text))
        for found in Decoder(STATION).decode_still(centred(drawn(text, scale=3)))
    }


def test_a_structured_append_part_does_no_harm():
    params = cv2.QRCodeEncoder.Params()
    params.structure_number = 2
    params.mode = cv2.QRCODE_ENCODER_MODE_STRUCTURED_APPEND
    parts = cv2.QRCodeEncoder.create(params).encodeStructuredAppend("two parts make one text" * 2)
    part = cv2.resize(np.asarray(parts[0]), None, fx=6, fy=6, interpolation=cv2.INTER_NEAREST)
    read_over(Decoder(STATION), centred(np.asarray(part, np.uint8)), frames=2 * ROUND)
    Decoder(STATION).decode_still(centred(np.asarray(part, np.uint8)))


def test_a_still_is_read_by_every_pass_once():
    frame = centred(drawn("fan:1001"))
    code = drawn("WB-1", "code128", scale=2)
    frame[20 : 20 + code.shape[0], 20 : 20 + code.shape[1]] = code
    found = Decoder(FORMATS).decode_still(frame)
    assert [(each.text, each.symbology) for each in found] == [
        ("fan:1001", "qr"),
        ("WB-1", "code128"),
    ]


def test_a_large_still_is_read_in_its_own_pixels():
    large = np.full((4200, 6000), 230, np.uint8)
    code = turned(centred(drawn("WB-7", "code128", scale=5)), 45)
    large[3000:3720, 4000:5280] = code
    (found,) = Decoder(STATION).decode_still(large)
    centre = np.mean(found.corners, axis=0)
    assert np.abs(centre - (4640, 3360)).max() < 60


def test_opencv_leaves_qts_variables_alone():
    script = (
        "import os\n"
        "import kiosk.scanning.opencv\n"
        "print(os.environ.get('QT_QPA_FONTDIR'), os.environ['QT_QPA_PLATFORM_PLUGIN_PATH'])"
    )
    env = {key: value for key, value in os.environ.items() if key != "QT_QPA_FONTDIR"}
    env["QT_QPA_PLATFORM_PLUGIN_PATH"] = "/ours"
    done = subprocess.run(
        [sys.executable, "-c", script], env=env, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["None", "/ours"]


@pytest.mark.parametrize("module", ["keyboard", "bursts", "agreement", "detection"])
def test_a_station_without_a_camera_never_loads_opencv(module):
    script = f"import sys, kiosk.scanning.{module}; sys.exit('cv2' in sys.modules)"
    subprocess.run([sys.executable, "-c", script], check=True)

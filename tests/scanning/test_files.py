import numpy as np
import pytest

from kiosk.scanning.decoder import FORMATS, Decoder
from kiosk.scanning.errors import UnreadableImage
from kiosk.scanning.files import read_codes
from kiosk.scanning.opencv import cv2
from tests.scanning.codes_drawn import centred, drawn


@pytest.fixture(scope="module")
def decoder():
    return Decoder(FORMATS - {"pdf417", "datamatrix"})


def test_the_codes_of_a_file_are_read(tmp_path, decoder):
    path = tmp_path / "Wärmestube ⚽.png"
    path.write_bytes(cv2.imencode(".png", centred(drawn("fan:1001")))[1].tobytes())
    read = read_codes(path, decoder)
    assert [(code.text, code.symbology) for code in read.codes] == [("fan:1001", "qr")]
    assert read.file == str(path)
    assert read.ms > 0


def test_a_transparent_picture_is_read(tmp_path, decoder):
    grey = centred(drawn("fan:1001"))
    image = np.dstack([np.zeros((*grey.shape, 3), np.uint8), 255 - grey])
    path = tmp_path / "code.png"
    path.write_bytes(cv2.imencode(".png", image)[1].tobytes())
    assert [code.text for code in read_codes(path, decoder).codes] == ["fan:1001"]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (None, "does not exist"),
        (b"", "is not an image"),
        (b"hello", "is not an image"),
        (b"\x89PNG\r\n\x1a\n" + b"\x00" * 40, "is not an image"),
        (b"P5 60000 60000 255\n", "has too many pixels"),
    ],
)
def test_what_is_no_picture_is_refused_with_a_reason(tmp_path, decoder, content, reason):
    path = tmp_path / "file.png"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(UnreadableImage) as refused:
        read_codes(path, decoder)
    assert refused.value.reason == reason


def test_a_folder_is_refused(tmp_path, decoder):
    with pytest.raises(UnreadableImage, match="is not a file"):
        read_codes(tmp_path, decoder)

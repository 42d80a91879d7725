from kiosk.scanning.detection import Detection
from kiosk.scanning.outlines import SHOWN_S, Outlines


def seen(text, left=0):
    return Detection(text, "qr", ((left, 0), (left + 9, 0), (left + 9, 9), (left, 9)))


def test_an_outline_outlives_the_frames_that_are_not_looked_at():
    outlines, code = Outlines(), seen("fan:1")
    assert outlines.update([code], 0) == (code,)
    assert outlines.update([], SHOWN_S / 2) == (code,)
    assert outlines.update([], SHOWN_S + 0.01) == ()


def test_a_code_that_moves_has_one_outline():
    outlines, later = Outlines(), seen("fan:1", left=50)
    outlines.update([seen("fan:1")], 0)
    assert outlines.update([later], 0.03) == (later,)

import itertools

import pytest
from structlog.testing import capture_logs

from kiosk.scanning.agreement import Agreement
from kiosk.scanning.decoder import Decoder
from kiosk.scanning.pixels import grey_of
from kiosk.scanning.simulated import ENTER, FPS, HOLD, LEAVE, PAUSE, SimulatedSource

PRESENTATION = PAUSE + ENTER + HOLD + LEAVE
TEXTS = [
    ("fan:1001", "qr"),
    ("WB-2026-0042", "code128"),
    ("LK1:" + "ABCDEFGH23" * 20, "qr"),
    ("https://example.com/?fan_id=1002", "qr"),
]


class FakeTime:
    def __init__(self):
        self.now = 0.0

    def clock(self):
        return self.now

    def sleep(self, seconds):
        self.now += seconds


def simulated(texts, **options):
    time = FakeTime()
    return SimulatedSource(texts, clock=time.clock, sleep=time.sleep, **options), time


def first_read(source, time, frames=PRESENTATION):
    """What the station would accept in the next frames; plays them all, decodes until read."""
    decoder, agreement, accepted = Decoder(frozenset({"qr", "code128"})), Agreement(), ()
    for _ in range(frames):
        frame = source.read()
        accepted = accepted or agreement.accept(decoder.decode(grey_of(frame)), time.now)
    return [(found.text, found.symbology) for found in accepted]


def test_every_text_is_read_by_the_real_decoder_in_order():
    source, time = simulated(TEXTS)
    assert [first_read(source, time) for _ in TEXTS] == [[text] for text in TEXTS]


def test_frames_come_at_the_pace_of_a_camera():
    source, time = simulated([])
    frames = [source.read() for _ in range(31)]
    assert time.now == pytest.approx(30 / FPS)
    assert {frame.shape for frame in frames} == {(720, 1280, 3)}


def test_the_scene_stays_empty_after_the_last():
    source, time = simulated([("fan:1001", "qr")])
    for _ in range(PRESENTATION):
        source.read()
    assert first_read(source, time, 20) == []


def test_looping_begins_again():
    source, time = simulated([("fan:1001", "qr")], loop=True)
    for _ in range(PRESENTATION):
        source.read()
    assert first_read(source, time) == [("fan:1001", "qr")]


def test_endless_texts_are_drawn_one_at_a_time():
    source, time = simulated((f"fan:{number}", "qr") for number in itertools.count(1))
    assert first_read(source, time) == [("fan:1", "qr")]


def test_a_text_that_cannot_be_drawn_is_skipped_and_said():
    texts = [("x" * 5000, "qr"), ("letters", "ean13"), ("fan:1", "nonsense"), ("fan:2", "qr")]
    source, time = simulated(texts)
    with capture_logs() as logs:
        assert first_read(source, time, 3 * PAUSE + PRESENTATION) == [("fan:2", "qr")]
    assert [entry["event"] for entry in logs] == ["text_not_drawn"] * 3


def test_the_same_seed_makes_the_same_frames():
    (one, _), (other, _) = simulated(TEXTS, seed=3), simulated(TEXTS, seed=3)
    assert all((one.read() == other.read()).all() for _ in range(PAUSE + 8))

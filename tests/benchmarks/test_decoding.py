"""What decoding costs beside each library alone; presentations; frames without a code.

`pytest -m benchmark tests/benchmarks/test_decoding.py -s` prints the figures; nothing is asserted
but that no wrong text is ever taken for a code. The environment sets how much is tried:
`CODELESS_FRAMES`, `PRESENTATIONS`.
"""

import os
import statistics
import time
from collections import Counter, defaultdict

import numpy as np
import pytest

from kiosk.scanning.agreement import Agreement
from kiosk.scanning.corpus.codeless import codeless
from kiosk.scanning.corpus.presentations import FPS, presentation
from kiosk.scanning.corpus.stills import still
from kiosk.scanning.corpus.texts import ITF_DIGITS
from kiosk.scanning.decoder import Decoder
from kiosk.scanning.detection import FORMATS
from kiosk.scanning.opencv import cv2
from kiosk.scanning.pixels import grey_of
from tests.benchmarks.readers import (
    OURS,
    Ours,
    accepted_forms,
    opencv_aruco,
    opencv_bars,
    opencv_qr,
    pyzbar_alone,
    zxing_alone,
)

pytestmark = pytest.mark.benchmark

CODELESS_FRAMES, CODELESS_HOLD = int(os.environ.get("CODELESS_FRAMES", "10000")), 8
PRESENTATIONS = int(os.environ.get("PRESENTATIONS", "60"))
COST_FRAMES = 150
GATE = frozenset({"qr", "code128"})


def test_codeless_frames(report):
    ours, raw, accepted = Decoder(FORMATS), Counter(), Counter()
    agreement = Agreement(itf_length=ITF_DIGITS)
    for at, frame in enumerate(codeless(CODELESS_FRAMES, seed=1, hold=CODELESS_HOLD)):
        seen = ours.decode(frame)
        raw.update(each.symbology for each in seen)
        accepted.update(each.symbology for each in agreement.accept(seen, at / FPS))
    report(
        f"\n{CODELESS_FRAMES:,} codeless frames, all formats: {sum(accepted.values())} wrong texts"
        f" accepted {dict(accepted)}, {sum(raw.values())} seen by a decoder {dict(raw)}"
    )
    assert not accepted


def test_presentations(report):
    right, waits, alone_waits = Counter(), [], []
    by_symbology, wrong = Counter(), Counter()
    for seed in range(PRESENTATIONS):
        clip = presentation(seed)
        frames = list(clip.frames())
        forms = accepted_forms(clip.text, clip.symbology)
        alone = zxing_alone(FORMATS)
        readers = {OURS: (Ours().read, waits), "zxing-cpp": (_timeless(alone), alone_waits)}
        for name, (read, times) in readers.items():
            read_at, texts = in_real_time(frames, read, forms)
            wrong[name] += len(texts - forms)
            if read_at is not None:
                right[name] += 1
                by_symbology[name, clip.symbology] += 1
                times.append(1000 * (read_at - clip.whole_from / FPS))
    report(f"\n{PRESENTATIONS} presentations of 1.5 s, all formats, in real time")
    for name, times in ((OURS, waits), ("zxing-cpp", alone_waits)):
        shown = " ".join(f"{s} {by_symbology[name, s]}" for s in sorted(FORMATS))
        report(
            f"{name:10} {100 * right[name] / PRESENTATIONS:5.1f} % read, {wrong[name]} wrong texts;"
            f" code in the picture -> text: median {statistics.median(times):.0f} ms,"
            f" p90 {np.percentile(times, 90):.0f} ms\n  {shown}"
        )
    assert wrong[OURS] == 0


def _timeless(rival):
    return lambda frame, _at: rival.read(frame)


def in_real_time(frames, read, forms):
    """When the right text was there, in seconds of the clip, and all texts until then.

    Frames that arrive while one is decoded drop, all but the newest; the time that decoding takes
    is that of the processor, so that a busy machine changes nothing.
    """
    free_at, texts = 0.0, set()
    for at, frame in enumerate(frames):
        newest_until = (at + 1) / FPS
        if free_at >= newest_until:
            continue
        started = max(free_at, at / FPS)
        clock = time.thread_time()
        found = read(frame, started)
        free_at = started + time.thread_time() - clock
        texts |= found
        if found & forms:
            return free_at, texts
    return None, texts


def held_scene(with_code, size):
    sample = still("rotation", 0.0, "qr")
    empty = codeless(COST_FRAMES, hold=COST_FRAMES)
    for frame in sample.frames(COST_FRAMES) if with_code else empty:
        yield frame if size == frame.shape[::-1] else np.asarray(cv2.resize(frame, size), np.uint8)


@pytest.mark.parametrize("formats", [GATE, FORMATS], ids=["qr+code128", "all formats"])
@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)], ids=["720p", "1080p"])
@pytest.mark.parametrize("with_code", [False, True], ids=["empty", "with code"])
def test_cost(report, formats, size, with_code, request):
    decoder = Decoder(formats)
    readers = {
        OURS: decoder.decode,
        "zxing-cpp": zxing_alone(formats).read,
        "pyzbar": pyzbar_alone(formats).read,
        "cv2 QR": opencv_qr(),
        "cv2 Aruco": opencv_aruco(),
    }
    if formats & {"ean13"}:
        readers["cv2 barcode"] = opencv_bars()
    times = defaultdict(list)
    for at, frame in enumerate(held_scene(with_code, size)):
        for name, read in readers.items():
            if name != OURS and at % 10:
                continue
            started = time.thread_time()
            read(frame)
            times[name].append(1000 * (time.thread_time() - started))
    # The first second is one of searching; the mean counts, as most frames are skipped.
    shown = "  ".join(
        f"{name} {np.mean(each[FPS * 3 if name == OURS else 3 :]):.2f}"
        for name, each in times.items()
    )
    report(f"\nms a frame, still scene, {request.node.callspec.id}: {shown}")
    report(f"   first second of ours: {np.mean(times[OURS][:FPS]):.2f}")


@pytest.mark.parametrize("formats", [GATE, FORMATS], ids=["qr+code128", "all formats"])
def test_idle_processor_time(report, formats, request):
    decoder = Decoder(formats)
    colour = [
        np.asarray(cv2.cvtColor(frame, cv2.COLOR_GRAY2BGR), np.uint8)
        for frame in codeless(FPS, hold=FPS)
    ]
    for _ in range(3):
        for frame in colour:
            decoder.decode(grey_of(frame))
    started = time.thread_time()
    for _ in range(10):
        for frame in colour:
            decoder.decode(grey_of(frame))
    share = (time.thread_time() - started) / 10
    report(f"\nidle at 30 fps, 720p, {request.node.callspec.id}: {100 * share:.1f} % of a core")

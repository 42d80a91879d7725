"""`kiosk bench` measures; what it measured is not judged here."""

import json

import pytest

from kiosk.scanning.corpus.stills import EFFECTS

MEASURING_S = 150.0
"""The longest wait for the figures: 20 s where nothing else runs."""

CAMERA = [
    f"{scene} {size} frame, {figure}"
    for scene in ("empty", "code in")
    for size in ("720p", "1080p")
    for figure in ("median", "p95")
]


@pytest.mark.soak
def test_it_measures_every_figure_on_the_real_parts(processes):
    bench = processes.kiosk(
        "bench", "--scans", "3", "--starts", "1", "--json",
        env={"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
    )  # fmt: skip
    figures = json.loads(bench.line(within_s=MEASURING_S))
    assert bench.wait() == 0, bench.errors
    assert {figure["name"] for figure in figures} == {
        "frame to card, median",
        "frame to card, p99",
        "idle 720p camera, of a core",
        *CAMERA,
        *(f"read: {effect}" for effect in EFFECTS),
        "commit of a scan, median",
        "commit of a scan, p99",
        "start to ready, median",
        "resident memory",
        "portal calls per scan",
        "touch to screen, median",
        "touch to screen, p99",
        "password to whole home",
        "portal calls for that",
    }
    assert all(figure["value"] > 0 for figure in figures)
    assert all(figure["need"] for figure in figures if figure["name"] in CAMERA)

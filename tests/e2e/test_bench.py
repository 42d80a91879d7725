"""`kiosk bench` measures; what it measured is not judged here."""

import json

import pytest


@pytest.mark.soak
def test_it_measures_every_figure_on_the_real_parts(processes):
    bench = processes.kiosk(
        "bench", "--scans", "3", "--starts", "1", "--json",
        env={"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
    )  # fmt: skip
    figures = json.loads(bench.line())
    assert bench.wait() == 0, bench.errors
    assert {figure["name"] for figure in figures} == {
        "frame to card, median",
        "frame to card, p99",
        "empty 720p frame, median",
        "commit of a scan, median",
        "commit of a scan, p99",
        "start to ready, median",
        "resident memory",
        "portal calls per scan",
    }
    assert all(figure["value"] > 0 for figure in figures)

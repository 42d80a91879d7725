"""The README's first command."""

import json
import signal

import numpy as np

from kiosk.scanning.opencv import cv2

MIN_GREYS = 50
QUEST_POINTS = {67891: 50, 67893: 25, 67894: 30}


def test_four_scans_give_points_a_repeat_and_a_new_tier(processes, tmp_path):
    shots = tmp_path / "out"
    demo = processes.kiosk(
        "demo", "--mode", "gate", "--scans", "4", "--screenshots", str(shots), "--events", "-",
        env={"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""},
    )  # fmt: skip
    outcomes = [json.loads(line) for line in demo.rest()]
    assert demo.wait() == 0, demo.errors
    assert "no display here" in demo.errors
    assert len({outcome["id"] for outcome in outcomes}) == 4
    earned = [outcome for outcome in outcomes if outcome["verdict"] == "earned"]
    assert earned
    for outcome in earned:
        expected = sum(QUEST_POINTS[page_tab_id] for page_tab_id in outcome["quests"])
        assert outcome["points"]["earned"] == expected
        assert outcome["points"]["state"] == "confirmed"
    assert any(outcome["tier_up"] for outcome in earned)
    assert any(outcome["verdict"] == "already" for outcome in outcomes)
    names = sorted(path.name for path in shots.iterdir())
    assert names[0] == "00-idle.png"
    assert len(names) == 5
    for name in names:
        grey = cv2.imread(str(shots / name), cv2.IMREAD_GRAYSCALE)
        assert len(np.unique(grey)) > MIN_GREYS


def test_it_ends_cleanly_on_ctrl_c(processes):
    demo = processes.kiosk(
        "demo",
        "--events",
        "-",
        env={"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
    )
    demo.outcome()
    demo.process.send_signal(signal.SIGINT)
    assert demo.wait() == 0
    assert "Traceback" not in demo.errors

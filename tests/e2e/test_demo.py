"""The README's first command."""

import json
import os
import select
import signal
from pathlib import Path

import numpy as np
import pytest

from kiosk.scanning.opencv import cv2

MIN_GREYS = 50
DEADLINE_S = 30.0
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


@pytest.fixture
def demo(processes):
    demo = processes.kiosk(
        "demo",
        "--events",
        "-",
        env={"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
    )
    demo.outcome()
    return demo


@pytest.mark.soak
def test_it_ends_cleanly_with_its_terminal(demo):
    demo.process.send_signal(signal.SIGHUP)
    assert demo.wait() == 0
    assert "Traceback" not in demo.errors


@pytest.mark.soak
def test_killed_it_leaves_no_portal_behind(demo):
    pid = demo.process.pid
    (portal,) = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    alive = os.pidfd_open(int(portal))
    demo.process.kill()
    demo.wait()
    ended, _, _ = select.select([alive], [], [], DEADLINE_S)
    os.close(alive)
    assert ended


@pytest.mark.soak
def test_the_booth_shows_each_verdict_on_a_pass(processes):
    demo = processes.kiosk(
        "demo", "--mode", "booth", "--scans", "8", "--events", "-",
        env={"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
    )  # fmt: skip
    outcomes = [json.loads(line) for line in demo.rest()]
    assert demo.wait() == 0, demo.errors
    assert [outcome["verdict"] for outcome in outcomes] == [
        "pass_valid", "pass_early", "pass_expired", "pass_used",
        "pass_elsewhere", "pass_forged", "pass_revoked", "pass_choice",
    ]  # fmt: skip
    assert {outcome["mode"] for outcome in outcomes} == {"booth"}
    first, used = outcomes[0], outcomes[3]
    assert first["pass"] == used["pass"]
    assert set(first["pass"]) == {"reward_uid", "serial"}
    assert [outcome["fan_id"] for outcome in outcomes[4:6]] == [None, None]

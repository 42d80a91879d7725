"""Gate windows for the tests: offscreen, by the software scene graph, with the real QML."""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from kiosk.ui.station_face import StationFace
from tests.ui import gate_states as states
from tests.ui.gate_window import Gate, MakeGate, open_gate_with

SIZE = QSize(1280, 800)
STILL = replace(states.STATION, reduce_motion=True)


@pytest.fixture
def make_gate(qtbot: QtBot) -> Iterator[MakeGate]:
    """Opens gate windows; closes them after the test."""
    opened: list[Gate] = []

    def make(station: StationFace = STILL, size: QSize = SIZE, *, at_booth: bool = False) -> Gate:
        opened.append(open_gate_with(station, size, at_booth=at_booth))
        return opened[-1]

    yield make
    for gate in opened:
        gate.close()


@pytest.fixture
def gate(make_gate: MakeGate) -> Gate:
    """A furnished gate at 1280 by 800, without motion."""
    made = make_gate()
    made.furnish()
    return made


@pytest.fixture
def booth(make_gate: MakeGate) -> Gate:
    """A furnished booth at 1280 by 800, without motion."""
    made = make_gate(at_booth=True)
    made.furnish()
    return made


@pytest.fixture
def shots(tmp_path: Path) -> Path:
    """Where screenshots go: KIOSK_SHOTS to look at them, else a folder that goes away."""
    folder = Path(os.environ.get("KIOSK_SHOTS", tmp_path))
    folder.mkdir(parents=True, exist_ok=True)
    return folder

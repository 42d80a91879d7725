"""Sounds are small files, and a machine that cannot play them goes on in silence."""

import sys
import wave

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.outcome import Family
from kiosk.ui.resources import resource
from kiosk.ui.sounds import FILES, Sounds

LARGEST_BYTES = 32_000


@pytest.mark.parametrize("name", FILES.values())
def test_each_sound_is_short_mono_and_not_silent(name: str) -> None:
    path = resource("sounds", name)
    assert path.stat().st_size < LARGEST_BYTES
    with wave.open(str(path)) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 22_050)
        assert any(file.readframes(file.getnframes()))


def test_every_family_but_trouble_sounds() -> None:
    assert set(FILES) == set(Family) - {Family.TROUBLE}


def test_without_multimedia_it_stays_silent(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    sounds = Sounds()
    for family in (*Family, *Family):
        sounds.play(family)
    assert capsys.readouterr().out.count("sound_unavailable") == 1


@pytest.mark.qt_log_ignore("Couldn't (load|resolve)", "PulseAudioService")
def test_this_machine_survives_every_sound(qtbot: QtBot) -> None:
    sounds = Sounds()
    for family in Family:
        sounds.play(family)

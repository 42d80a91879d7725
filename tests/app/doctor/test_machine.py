"""The machine: its disk, sound and software."""

import os
from pathlib import Path

import pytest

from kiosk.app.doctor import machine
from kiosk.domain.readiness import Level
from kiosk.settings import CameraScanner


def test_a_folder_that_can_be_written_is_green_and_stays_empty(tmp_path):
    folder, _disk = machine.data_disk(tmp_path)
    assert folder.level is Level.GREEN
    assert list(tmp_path.iterdir()) == []


def test_a_folder_yet_to_be_made_is_green_and_not_made(tmp_path):
    folder, _disk = machine.data_disk(tmp_path / "a" / "b")
    assert (folder.level, "will be made" in folder.says) == (Level.GREEN, True)
    assert list(tmp_path.iterdir()) == []


def test_a_data_dir_below_a_file_is_red(tmp_path):
    (tmp_path / "file").write_text("")
    folder, _disk = machine.data_disk(tmp_path / "file" / "data")
    assert (folder.level, "not a folder" in folder.says) == (Level.RED, True)


def test_a_data_dir_below_a_folder_that_is_shut_is_red(tmp_path, monkeypatch):
    exists = Path.exists

    def shut(path):
        if path.name == "data":
            raise PermissionError(13, "Permission denied")
        return exists(path)

    monkeypatch.setattr(Path, "exists", shut)
    monkeypatch.setattr(os, "access", lambda *_: False)
    folder, _disk = machine.data_disk(tmp_path / "data")
    assert (folder.level, str(tmp_path / "data") in folder.says) == (Level.RED, True)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_data_dir_that_is_not_ours_is_red(tmp_path):
    tmp_path.chmod(0o500)
    folder, _disk = machine.data_disk(tmp_path)
    assert folder.level is Level.RED


def test_the_file_system_has_a_name(tmp_path):
    assert machine._file_system(tmp_path)


def test_sound_that_is_switched_off_is_no_fault(settings):
    (sound,) = machine.sound(settings(sound=False))
    assert (sound.level, sound.says) == (Level.GREEN, "switched off in station.toml")


def test_a_kiosk_that_does_not_speak_needs_no_sound(settings):
    (sound,) = machine.sound(settings(mode="self_service", sound=True))
    assert (sound.level, "not needed" in sound.says) == (Level.GREEN, True)


def test_sound_is_asked_for_in_a_process_of_its_own(settings):
    (sound,) = machine.sound(settings(sound=True))
    assert sound.level in (Level.GREEN, Level.AMBER)
    assert sound.says


def test_libzbar_concerns_cameras_only(settings):
    assert list(machine.zbar(settings())) == []
    (check,) = machine.zbar(settings(scanner=(CameraScanner(kind="camera"),)))
    assert check.name == "libzbar"


def test_these_versions_go_together():
    (software,) = machine.software()
    assert (software.level, "PySide6" in software.says) == (Level.GREEN, True)

"""The machine itself: versions, the disk, libzbar, sound."""

import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psutil

from kiosk import __version__
from kiosk.domain.inspection import Volume, disk
from kiosk.domain.readiness import Check, amber, green, red
from kiosk.settings import CameraScanner, Mode, Settings

SOUND_S = 5.0
_ABORTS_ON_311 = (6, 12)
"""PySide6 from this version aborts on Python 3.11 (none_dealloc)."""


def software() -> Iterator[Check]:
    """Kiosk, Python and Qt: whether they go together."""
    import PySide6

    qt = PySide6.__version__
    says = f"Kiosk {__version__}, Python {platform.python_version()}, PySide6 {qt}"
    if sys.version_info < (3, 12) and tuple(map(int, qt.split(".")[:2])) >= _ABORTS_ON_311:
        yield red("Software", f"{says}: they abort together.", "Install PySide6 below 6.12.")
    else:
        yield green("Software", says)


def zbar(settings: Settings) -> Iterator[Check]:
    """The second decoder, where a camera has use for it."""
    if not any(isinstance(scanner, CameraScanner) for scanner in settings.scanner):
        return
    from kiosk.scanning.engines import zbar_available

    if zbar_available():
        yield green("libzbar", "there: the second decoder helps")
    else:
        yield amber(
            "libzbar",
            "Missing: cameras read a little less without the second decoder.",
            "Install it; on Debian: apt install libzbar0.",
        )


def data_disk(data_dir: Path) -> Iterator[Check]:
    """Room in data_dir, and whether it can be written."""
    folder = next(each for each in (data_dir, *data_dir.parents) if _is_there(each))
    yield _writable(data_dir, folder)
    yield disk(Volume(shutil.disk_usage(folder).free, _file_system(folder)))


def _is_there(folder: Path) -> bool:
    try:
        return folder.exists()
    except OSError:  # Below a folder that we may not look into.
        return False


def _writable(data_dir: Path, folder: Path) -> Check:
    try:
        if folder == data_dir:
            with tempfile.TemporaryFile(dir=folder) as file:
                file.write(b"kiosk doctor")
                file.flush()
                os.fsync(file.fileno())
            return green("Data folder", f"{data_dir} can be written")
        if folder.is_dir() and os.access(folder, os.W_OK | os.X_OK):
            return green("Data folder", f"{data_dir} will be made by the first start")
    except OSError as error:
        reason = error.strerror or str(error)
    else:
        reason = f"{folder} is not a folder that we may write"
    return red(
        "Data folder",
        f"{data_dir} cannot be written: {reason}.",
        "Give it to the user who runs the station, or name another data_dir.",
    )


def _file_system(folder: Path) -> str:
    """The name of the file system that holds the folder; "" where the system does not tell."""
    mounts = {Path(part.mountpoint): part.fstype for part in psutil.disk_partitions(all=True)}
    place = folder.resolve()
    return next((mounts[each] for each in (place, *place.parents) if each in mounts), "")


def sound(settings: Settings) -> Iterator[Check]:
    """Whether a verdict can be heard."""
    if not settings.screen.sound:
        yield green("Sound", "switched off in station.toml")
        return
    if settings.station.mode is Mode.SELF_SERVICE and not settings.self_service.speak:
        yield green("Sound", "not needed: a kiosk that does not speak makes none")
        return
    found = _ask_for_output()
    if found:
        yield green("Sound", found)
    else:
        yield amber(
            "Sound",
            "There is no sound output: verdicts are seen and not heard.",
            "Plug a loudspeaker in, or set sound = false in [screen].",
        )


def _ask_for_output() -> str:
    # In a process of its own: QtMultimedia wants an application on the main thread, and a sound
    # server that hangs would hang with it.
    asked = subprocess.run(
        [sys.executable, "-m", "kiosk.app.doctor.sound_output"],
        capture_output=True,
        text=True,
        timeout=SOUND_S,
        check=False,
    )
    return asked.stdout.strip()

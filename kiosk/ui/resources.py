"""Where the files that ship with the package are: QML, icons, fonts, sounds, demo pictures."""

from functools import cache
from importlib.resources import files
from pathlib import Path


class ResourceMissing(Exception):
    """The installation lacks a file that ships with the package."""


def resource(*parts: str) -> Path:
    """The path of a shipped file or folder; raises ResourceMissing, naming what is not there."""
    path = _root().joinpath(*parts)
    if not path.exists():
        raise ResourceMissing(f"{path} is missing: the installation is incomplete, reinstall kiosk")
    return path


@cache
def _root() -> Path:
    """`kiosk/resources` in an installed wheel, the folder beside the package in a source tree."""
    package = Path(str(files("kiosk")))
    candidates = (package / "resources", package.parent / "resources")
    found = next((path for path in candidates if (path / "qml").is_dir()), None)
    if found is None:
        looked = " or ".join(str(path) for path in candidates)
        raise ResourceMissing(f"no resources in {looked}: reinstall kiosk")
    return found

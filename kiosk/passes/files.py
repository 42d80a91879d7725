"""Files that are replaced whole or not at all, and what the disk may say of them."""

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.domain.passes import PassesUnusable

READABLE = 0o644

PATIENCE_S = 5.0
"""How long somebody else may take to change a file."""

LOOK_EVERY_S = 0.02


@contextmanager
def disk_faults(path: Path, verb: str) -> Iterator[None]:
    """Turns what the disk refuses into PassesUnusable: `path` cannot be read, or written."""
    try:
        yield
    except OSError as error:
        raise PassesUnusable(f"{path}: cannot be {verb}: {error.strerror}") from error


@contextmanager
def changing_alone(path: Path) -> Iterator[None]:
    """Keep others who ask so from changing `path`: what the block reads holds until it replaces it.

    Raises PassesUnusable where it cannot, or somebody else does not come to an end.
    """
    # A file that is there or not works on network shares, too, and everywhere alike.
    lock = path.with_name(f".{path.name[:99]}.lock")
    with disk_faults(path, "written"):
        _take(lock, path)
    try:
        yield
    finally:
        lock.unlink(missing_ok=True)


def _take(lock: Path, path: Path) -> None:
    give_up = time.monotonic() + PATIENCE_S
    while True:
        try:
            lock.touch(exist_ok=False)
        except FileExistsError:
            if time.monotonic() > give_up:
                raise PassesUnusable(
                    f"{path}: somebody else is changing it. If nobody is, delete {lock}"
                ) from None
            time.sleep(LOOK_EVERY_S)
        else:
            return


def replace_file(path: Path, content: bytes) -> None:
    """Write `content` to `path`; whoever reads meanwhile, or after a power cut, finds old or new.

    Raises PassesUnusable where it cannot.
    """
    with disk_faults(path, "written"):
        descriptor, name = tempfile.mkstemp(prefix=f".{path.name[:99]}.", dir=path.parent)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            Path(name).chmod(READABLE)
            Path(name).replace(path)
        finally:
            Path(name).unlink(missing_ok=True)

"""Files that are replaced whole or not at all, and what the disk may say of them."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.domain.passes import PassesUnusable

READABLE = 0o644


@contextmanager
def disk_faults(path: Path, verb: str) -> Iterator[None]:
    """Turns what the disk refuses into PassesUnusable: `path` cannot be read, or written."""
    try:
        yield
    except OSError as error:
        raise PassesUnusable(f"{path}: cannot be {verb}: {error.strerror}") from error


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

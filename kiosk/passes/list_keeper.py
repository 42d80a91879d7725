"""The revocation list that a station goes by: read anew when its file changes, never an older one.

The newest list is kept as a copy beside the station's database, so that an older file, or none,
brings nothing back, not even over a restart.
"""

from pathlib import Path

from kiosk.domain.ids import Serial
from kiosk.domain.passes import PassesUnusable
from kiosk.domain.revocations import ListState, RevocationList, newer_of
from kiosk.passes.files import replace_file
from kiosk.passes.keys import KeyRing
from kiosk.passes.revocation_file import load_list, load_signed_list

_Stamp = tuple[int, int, int]


class ListKeeper:
    """Goes by the newest list that ever was in the file at `path`; `kept` is where its copy is.

    One that only looks writes no copy.
    """

    def __init__(self, path: Path, kept: Path, ring: KeyRing, *, only_looks: bool = False) -> None:
        self._path = path
        self._kept = kept
        self._ring = ring
        self._only_looks = only_looks
        self._current = self._kept_list()
        self._fault = ""
        self._stamp: _Stamp | None = None
        self.look()

    @property
    def state(self) -> ListState:
        """Which list is in use, and what is wrong with the file."""
        if self._current is None:
            return ListState(fault=self._fault)
        return ListState(self._current.sequence, self._current.issued, self._fault)

    def revokes(self, serial: Serial) -> bool:
        """Whether it was taken back."""
        return self._current is not None and self._current.revokes(serial)

    def look(self) -> None:
        """Read the file if it has changed; one that cannot be gone by leaves the list in use."""
        stamp = _stamp(self._path)
        if stamp is not None and stamp == self._stamp:
            return
        try:
            self._take()
        except PassesUnusable as fault:
            self._fault = str(fault)
        else:
            self._fault = ""
        self._stamp = stamp

    def _take(self) -> None:
        candidate, signed = load_signed_list(self._path, self._ring)
        newer = newer_of(self._current, candidate)
        if newer is not self._current:
            self._current = newer
            if not self._only_looks:
                replace_file(self._kept, signed)

    def _kept_list(self) -> RevocationList | None:
        try:
            return load_list(self._kept, self._ring)
        except PassesUnusable:
            return None  # None yet, or by a key that left the ring: the file's own list counts.


def _stamp(path: Path) -> _Stamp | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino

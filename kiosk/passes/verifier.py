"""What a station believes: its keys and its revocation list, behind `kiosk.domain.ports.Tokens`."""

from collections.abc import Sequence
from pathlib import Path

from kiosk.domain.ids import Serial
from kiosk.domain.passes import Token
from kiosk.domain.revocations import ListState
from kiosk.passes.keyfiles import load_ring
from kiosk.passes.keys import KeyRing
from kiosk.passes.list_keeper import ListKeeper
from kiosk.passes.tokens import verify


class Verifier:
    """Fulfils `kiosk.domain.ports.Tokens`; needs no network and no private key."""

    def __init__(self, ring: KeyRing, keeper: ListKeeper | None = None) -> None:
        self._ring = ring
        self._keeper = keeper

    def read(self, text: str) -> Token:
        """The genuine token that the text is; raises TokenRefused."""
        return verify(text, self._ring)

    def revoked(self, serial: Serial) -> bool:
        """Whether it was taken back, as far as the list here tells."""
        return self._keeper is not None and self._keeper.revokes(serial)

    @property
    def list_state(self) -> ListState | None:
        """The list's state; None without one."""
        return self._keeper.state if self._keeper else None

    def look(self) -> None:
        """Look whether there is a newer list."""
        if self._keeper:
            self._keeper.look()


def open_verifier(
    keys: Sequence[Path], revocations: Path | None, kept: Path, *, only_looks: bool = False
) -> Verifier:
    """The verifier of these public keys, or folders of them; raises PassesUnusable.

    `kept` is where the copy of the newest list at `revocations` goes, unless one only looks.
    """
    ring = load_ring(keys)
    if revocations is None:
        return Verifier(ring)
    return Verifier(ring, ListKeeper(revocations, kept, ring, only_looks=only_looks))

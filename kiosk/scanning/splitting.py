"""Cuts what a serial scanner sends into texts, however the bytes arrive.

No clock here: whoever reads the port says when it has been silent for a while.
"""

import re
from enum import StrEnum

from kiosk.scanning.framing import Framing

MAX_BYTES = 4096
"""Bytes of a text that are kept; the rest of a longer one is dropped as it comes."""

PAUSE_MS = 100
"""A silence that ends a text where nothing else does."""

ABANDONED_MS = 1000
"""A silence after which a text whose terminator is still missing will never get one."""


class Terminator(StrEnum):
    """What a scanner sends after each code."""

    AUTO = "auto"
    """CR, LF, CRLF or Tab, and where none comes, a pause."""
    CR = "cr"
    LF = "lf"
    CRLF = "crlf"
    TAB = "tab"
    NONE = "none"
    """Only a pause."""


_ENDS = {
    Terminator.AUTO: rb"[\r\n\t\x02\x03]",
    Terminator.CR: rb"[\r\x02\x03]",
    Terminator.LF: rb"[\n\x02\x03]",
    Terminator.CRLF: rb"\r\n|[\x02\x03]",
    Terminator.TAB: rb"[\t\x02\x03]",
    Terminator.NONE: rb"[\x02\x03]",
}
"""STX and ETX always separate: they frame a text and are no part of any."""

_ENDED_BY_PAUSE = frozenset({Terminator.AUTO, Terminator.NONE})


class Splitter:
    """One port's bytes, cut into texts.

    A text is UTF-8, or Latin-1 where it is not valid UTF-8, without NUL bytes, without CR, LF and
    Tab around it and without the scanner's prefix and suffix. Empty texts are none.
    """

    def __init__(
        self, terminator: Terminator = Terminator.AUTO, framing: Framing | None = None
    ) -> None:
        self._ends = re.compile(_ENDS[terminator])
        self._paused = terminator in _ENDED_BY_PAUSE
        self._framing = framing or Framing()
        self._held = b""

    @property
    def patience_ms(self) -> int:
        """How long the port has to be silent before `pause` is due."""
        return PAUSE_MS if self._paused else ABANDONED_MS

    @property
    def held(self) -> int:
        """Bytes of a text that has not ended."""
        return len(self._held)

    def feed(self, chunk: bytes) -> list[str]:
        """Take the next bytes; the texts that end in them, in order."""
        *ended, held = self._ends.split(self._held + chunk)
        # The very last byte stays, too: it may be the CR of a CRLF.
        self._held = held[:MAX_BYTES] + held[MAX_BYTES:][-1:]
        return self._texts(ended)

    def pause(self) -> list[str]:
        """The port has been silent: what is held has ended, or is dropped as incomplete."""
        ended, self._held = self._held, b""
        return self._texts([ended]) if self._paused else []

    def _texts(self, ended: list[bytes]) -> list[str]:
        texts = (self._framing.content(_decoded(raw)) for raw in ended)
        return [text for text in texts if text]


def _decoded(raw: bytes) -> str:
    content = raw[:MAX_BYTES].replace(b"\0", b"").strip(b"\r\n\t")
    try:
        return content.decode()
    except UnicodeDecodeError:
        return content.decode("latin-1")

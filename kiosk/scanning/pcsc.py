"""The system's PC/SC service, through which readers of wristbands are reached.

Why not QtNfc, which is over PC/SC, too: it tells neither that the service is down nor that no
reader is there, it reads the messages of Type 4 tags only while most wristbands are Type 2, and it
asks again and again where PC/SC can wait.
"""

import ctypes
import sys
from collections.abc import Iterable
from ctypes import byref, c_char_p, c_ubyte
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

SUCCESS = 0
UNKNOWN_READER = 0x80100009
TIMEOUT = 0x8010000A
LOST_SERVICE = 0x80100013
NO_SERVICE = 0x8010001D
SERVICE_STOPPED = 0x8010001E
NO_READERS = 0x8010002E
REFUSED = 0x8010006A
"""SCARD_W_SECURITY_VIOLATION: polkit keeps this user from the service."""
NO_LIBRARY = -1
"""Ours: PC/SC is not installed."""

PRESENT = 0x20
MUTE = 0x200
_CHANGED = 0x2

_ESTABLISH = "SCardEstablishContext"
_USER_SCOPE = 0
_SHARED = 2
_T0_OR_T1 = 3
_LEAVE_CARD = 0
_MAX_ANSWER = 4096

_DWORD: type[Any] = ctypes.c_ulong
_HANDLE: type[Any] = ctypes.c_long
_LIBRARY, _ATR, _SUFFIX = "libpcsclite.so.1", 33, ""
if sys.platform == "win32":
    _HANDLE = ctypes.c_size_t
    _LIBRARY, _ATR, _SUFFIX = "winscard", 36, "A"
elif sys.platform == "darwin":
    _DWORD, _HANDLE = ctypes.c_uint32, ctypes.c_int32
    _LIBRARY = "/System/Library/Frameworks/PCSC.framework/PCSC"


class _ReaderState(ctypes.Structure):
    if sys.platform == "darwin":
        _pack_ = 1
    _fields_ = (
        ("reader", c_char_p),
        ("user_data", ctypes.c_void_p),
        ("current", _DWORD),
        ("event", _DWORD),
        ("atr_length", _DWORD),
        ("atr", c_ubyte * _ATR),
    )


class _Protocol(ctypes.Structure):
    _fields_ = (("protocol", _DWORD), ("length", _DWORD))


class PcscError(Exception):
    """PC/SC refused; `code` is its own (SCARD_E_…), or NO_LIBRARY."""

    def __init__(self, code: int) -> None:
        super().__init__(f"{code & 0xFFFFFFFF:08X}")
        self.code = code


@dataclass(frozen=True, slots=True)
class Slot:
    """A reader's state: flags and, in the high 16 bits, how many cards have come and gone."""

    reader: bytes
    flags: int = 0
    atr: bytes = b""

    @property
    def occupied(self) -> bool:
        """Whether a card is there that answers."""
        return bool(self.flags & PRESENT) and not self.flags & MUTE

    def touched_since(self, before: "Slot") -> bool:
        """Whether a card has come since `before`, even one that took another's place."""
        moves = (self.flags >> 16) - (before.flags >> 16)
        return self.occupied and (not before.occupied or moves > 1)


class Context:
    """A connection to the service; use it in one thread. Every method raises PcscError."""

    def __init__(self) -> None:
        self._library = _load()
        self._handle = _HANDLE()
        self._call(_ESTABLISH, _DWORD(_USER_SCOPE), None, None, byref(self._handle))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._library.SCardReleaseContext(self._handle)

    def readers(self) -> list[bytes]:
        """The names of the readers there are."""
        size = _DWORD(0)
        try:
            self._call(f"SCardListReaders{_SUFFIX}", self._handle, None, None, byref(size))
            names = ctypes.create_string_buffer(size.value)
            self._call(f"SCardListReaders{_SUFFIX}", self._handle, None, names, byref(size))
        except PcscError as error:
            if error.code == NO_READERS:
                return []
            raise
        return [name for name in names.raw[: size.value].split(b"\0") if name]

    def wait(self, slots: Iterable[Slot], timeout_ms: int) -> list[Slot]:
        """The slots as they are once any differs from what is given, or the time is up.

        None of them where one of the readers is there no more.
        """
        before = list(slots)
        states = (_ReaderState * len(before))()
        for state, slot in zip(states, before, strict=True):
            state.reader, state.current = slot.reader, slot.flags
        name = f"SCardGetStatusChange{_SUFFIX}"
        try:
            self._call(name, self._handle, _DWORD(timeout_ms), states, _DWORD(len(before)))
        except PcscError as error:
            if error.code == UNKNOWN_READER:
                return []
            if error.code != TIMEOUT:
                raise
        return [_slot(state) for state in states]

    def connect(self, reader: bytes) -> "Card":
        """The card in that reader."""
        handle, protocol = _HANDLE(), _DWORD()
        options = _DWORD(_SHARED), _DWORD(_T0_OR_T1)
        name = f"SCardConnect{_SUFFIX}"
        self._call(name, self._handle, c_char_p(reader), *options, byref(handle), byref(protocol))
        return Card(self._call, handle, protocol.value)

    def _call(self, name: str, *arguments: Any) -> None:
        code = getattr(self._library, name)(*arguments) & 0xFFFFFFFF
        if code == REFUSED and name != _ESTABLISH:
            code = NO_SERVICE  # So says pcscd to whoever asks it at the moment when it ends.
        if code != SUCCESS:
            raise PcscError(code)


class Card:
    """A card that can be asked; every method raises PcscError."""

    def __init__(self, call: Any, handle: Any, protocol: int) -> None:
        self._call = call
        self._handle = handle
        self._protocol = _Protocol(protocol, ctypes.sizeof(_Protocol))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        try:
            self._call("SCardDisconnect", self._handle, _DWORD(_LEAVE_CARD))
        except PcscError:
            return  # It was taken away: nothing is left to disconnect.

    def transmit(self, command: bytes) -> bytes:
        """The answer to a command, with its two status bytes."""
        answer, length = ctypes.create_string_buffer(_MAX_ANSWER), _DWORD(_MAX_ANSWER)
        sent = c_char_p(command), _DWORD(len(command))
        place = None, answer, byref(length)
        self._call("SCardTransmit", self._handle, byref(self._protocol), *sent, *place)
        return answer.raw[: length.value]


def _load() -> Any:
    try:
        library: Any
        if sys.platform == "win32":
            library = ctypes.WinDLL(_LIBRARY)
        else:
            library = ctypes.CDLL(_LIBRARY)
    except OSError as error:
        raise PcscError(NO_LIBRARY) from error
    return library


def _slot(state: _ReaderState) -> Slot:
    # The flag says only that this call saw a change; the next call must not take it for a state.
    flags = int(state.event) & ~_CHANGED
    return Slot(state.reader, flags, bytes(state.atr[: state.atr_length]))

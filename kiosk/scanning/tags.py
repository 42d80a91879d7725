"""What a contactless tag is asked, and what it answers: its UID and its NDEF message.

`Transmit` carries a command to the tag and gives the answer with its two status bytes. A storage
card (NTAG, MIFARE Ultralight: NFC Forum Type 2) is read through the reader's own commands (PC/SC
part 3); any other is taken for a Type 4 tag (ISO 7816 files).
"""

from collections.abc import Callable

Transmit = Callable[[bytes], bytes]

MAX_MESSAGE = 1024
"""Bytes of a message that are read; a text we can use is at its beginning and shorter."""

_OK = b"\x90\x00"
_STORAGE_CARD = bytes.fromhex("4F0CA000000306")
"""In a storage card's ATR: historical bytes with the PC/SC workgroup's own identifier."""

_GET_UID = bytes.fromhex("FFCA000000")
_SELECT_NDEF = bytes.fromhex("00A4040007D276000085010100")
_SELECT_CAPABILITIES = bytes.fromhex("00A4000C02E103")
_CAPABILITIES_LENGTH = 15
_NDEF_FILE = b"\x04\x06"
_READ_MOST = 0xF0

_FIRST_BLOCK = 3
_BLOCKS = 4
"""A read gives four blocks of four bytes."""
_LAST_BLOCK = 0xFF
_NDEF_MAGIC = 0xE1
_NULL, _NDEF, _TERMINATOR = 0x00, 0x03, 0xFE
_LONG_LENGTH = 0xFF


class NoAnswer(Exception):
    """The tag does not do what it was asked for."""


def read_uid(transmit: Transmit) -> bytes:
    """The tag's UID; raises NoAnswer for a card that has none, like one with contacts."""
    if uid := _ask(transmit, _GET_UID):
        return uid
    raise NoAnswer("no UID")


def read_ndef(transmit: Transmit, atr: bytes) -> bytes:
    """The tag's NDEF message, b"" for an empty one; raises NoAnswer for a tag without NDEF."""
    return _type_2(transmit) if _STORAGE_CARD in atr else _type_4(transmit)


def _ask(transmit: Transmit, command: bytes) -> bytes:
    answer = transmit(command)
    if answer[-2:] != _OK:
        raise NoAnswer(answer[-2:].hex())
    return answer[:-2]


def _type_4(transmit: Transmit) -> bytes:
    _ask(transmit, _SELECT_NDEF)
    _ask(transmit, _SELECT_CAPABILITIES)
    capabilities = _binary(transmit, 0, _CAPABILITIES_LENGTH)
    at_once = min(int.from_bytes(capabilities[3:5], "big"), _READ_MOST)
    if len(capabilities) < _CAPABILITIES_LENGTH or capabilities[7:9] != _NDEF_FILE or not at_once:
        raise NoAnswer("capabilities")
    _ask(transmit, bytes.fromhex("00A4000C02") + capabilities[9:11])
    length = int.from_bytes(_binary(transmit, 0, 2), "big")
    message = b""
    while len(message) < min(length, MAX_MESSAGE):
        part = _binary(transmit, 2 + len(message), min(at_once, length - len(message)))
        if not part:
            raise NoAnswer("no more")
        message += part
    return message


def _binary(transmit: Transmit, offset: int, length: int) -> bytes:
    return _ask(transmit, b"\x00\xb0" + offset.to_bytes(2, "big") + bytes([length]))


def _type_2(transmit: Transmit) -> bytes:
    memory = _Memory(transmit)
    if memory.byte(0) != _NDEF_MAGIC:
        raise NoAnswer("no capability container")
    at = 4
    while (kind := memory.byte(at)) != _TERMINATOR:
        at += 1
        if kind == _NULL:
            continue
        length, at = memory.byte(at), at + 1
        if length == _LONG_LENGTH:
            length, at = memory.byte(at) << 8 | memory.byte(at + 1), at + 2
        if kind == _NDEF:
            return memory.bytes(at, min(length, MAX_MESSAGE))
        at += length
    raise NoAnswer("no message")


class _Memory:
    """A Type 2 tag's memory from its capability container on, read as far as needed."""

    def __init__(self, transmit: Transmit) -> None:
        self._transmit = transmit
        self._read = b""

    def byte(self, at: int) -> int:
        """The byte at `at`; raises NoAnswer past the end."""
        return self.bytes(at, 1)[0]

    def bytes(self, at: int, length: int) -> bytes:
        """`length` bytes from `at`; raises NoAnswer past the end."""
        while len(self._read) < at + length:
            self._read_on()
        return self._read[at : at + length]

    def _read_on(self) -> None:
        block = _FIRST_BLOCK + len(self._read) // 4
        if block > _LAST_BLOCK:
            raise NoAnswer("too far")
        part = _ask(self._transmit, bytes([0xFF, 0xB0, 0, block, 4 * _BLOCKS]))
        if len(part) != 4 * _BLOCKS:
            raise NoAnswer("short")
        self._read += part

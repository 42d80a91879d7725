"""The first text or URI of an NDEF message (NFC Forum: NDEF, RTD Text, RTD URI, Smart Poster)."""

from collections.abc import Iterator
from dataclasses import dataclass

_SHORT, _HAS_ID, _CHUNKED = 0x10, 0x08, 0x20
_WELL_KNOWN, _ABSOLUTE_URI = 1, 3
_UTF_16 = 0x80
_LANGUAGE_LENGTH = 0x3F

_URI_STARTS = (
    "",
    "http://www.",
    "https://www.",
    "http://",
    "https://",
    "tel:",
    "mailto:",
    "ftp://anonymous:anonymous@",
    "ftp://ftp.",
    "ftps://",
    "sftp://",
    "smb://",
    "nfs://",
    "ftp://",
    "dav://",
    "news:",
    "telnet://",
    "imap:",
    "rtsp://",
    "urn:",
    "pop:",
    "sip:",
    "sips:",
    "tftp:",
    "btspp://",
    "btl2cap://",
    "btgoep://",
    "tcpobex://",
    "irdaobex://",
    "file://",
    "urn:epc:id:",
    "urn:epc:tag:",
    "urn:epc:pat:",
    "urn:epc:raw:",
    "urn:epc:",
    "urn:nfc:",
)
"""What the first byte of a URI record stands for."""


@dataclass(frozen=True, slots=True)
class _Record:
    form: int
    kind: bytes
    payload: bytes


def first_text(message: bytes) -> str:
    """The message's first text or URI, also inside a Smart Poster; "" where there is none.

    A message that breaks off or makes no sense counts up to there.
    """
    return next((text for record in _records(message) if (text := _text_of(record))), "")


def _records(message: bytes) -> Iterator[_Record]:
    at = 0
    while at + 3 <= len(message):
        flags, kind_length = message[at], message[at + 1]
        size = 1 if flags & _SHORT else 4
        length = int.from_bytes(message[at + 2 : at + 2 + size], "big")
        at += 2 + size
        id_length = message[at] if flags & _HAS_ID and at < len(message) else 0
        at += 1 if flags & _HAS_ID else 0
        kind, at = message[at : at + kind_length], at + kind_length + id_length
        if flags & _CHUNKED or at + length > len(message):
            return
        yield _Record(flags & 7, kind, message[at : at + length])
        at += length


def _text_of(record: _Record) -> str:
    match record:
        case _Record(form=form, kind=b"T", payload=payload) if form == _WELL_KNOWN:
            return _text(payload)
        case _Record(form=form, kind=b"U", payload=payload) if form == _WELL_KNOWN:
            return _uri(payload)
        case _Record(form=form, kind=b"Sp", payload=payload) if form == _WELL_KNOWN:
            inner = (each for each in _records(payload) if each.kind in (b"U", b"T"))
            return next((text for each in inner if (text := _text_of(each))), "")
        case _Record(form=form, kind=kind) if form == _ABSOLUTE_URI:
            return kind.decode(errors="replace")
    return ""


def _text(payload: bytes) -> str:
    status, content = payload[:1], payload[1:]
    if not status:
        return ""
    content = content[status[0] & _LANGUAGE_LENGTH :]
    return content.decode("utf-16" if status[0] & _UTF_16 else "utf-8", errors="replace")


def _uri(payload: bytes) -> str:
    start = payload[0] if payload else 0
    if start >= len(_URI_STARTS):
        return ""
    return _URI_STARTS[start] + payload[1:].decode(errors="replace")

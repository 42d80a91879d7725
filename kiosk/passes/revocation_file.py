"""The revocation list as a file: signed as tokens are, so any way of copying it will do.

The payload is `{iat, [kind, sequence, serials]}`, the serials sorted and in one byte string.
"""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

from cbor2 import dumps, loads

from kiosk.domain.ids import KeyId, Serial
from kiosk.domain.passes import SERIAL_DIGITS, PassesUnusable, TokenRefused, Unreadable
from kiosk.domain.revocations import RevocationList, next_list
from kiosk.passes.claims import UNDECODABLE, Claim, Kind, moment, seconds
from kiosk.passes.envelope import opened, sign
from kiosk.passes.files import changing_alone, disk_faults, replace_file
from kiosk.passes.keys import KeyRing, SigningKey

MAX_LIST_BYTES = 8_000_000
"""A million serials."""

SERIAL_BYTES = SERIAL_DIGITS // 2


def load_list(path: Path, ring: KeyRing) -> RevocationList:
    """The list in the file; raises PassesUnusable where it is none that can be believed."""
    return load_signed_list(path, ring)[0]


def load_signed_list(path: Path, ring: KeyRing) -> tuple[RevocationList, bytes]:
    """The list in the file, and the file's bytes; raises PassesUnusable."""
    with disk_faults(path, "read"), path.open("rb") as file:
        signed = file.read(MAX_LIST_BYTES + 1)
    try:
        return opened_list(signed, ring), signed
    except TokenRefused as error:
        raise PassesUnusable(f"{path}: is no revocation list to go by: {error}") from error


def revoke(
    path: Path, serials: Iterable[Serial], key: SigningKey, ring: KeyRing, now: datetime
) -> RevocationList:
    """Put `serials` on the list in the file, which need not be there yet, and sign it anew.

    What others put on it at the same moment stays on it.
    Raises PassesUnusable and leaves the file as it is where that is no list by a key of `ring`.
    """
    with changing_alone(path):
        with disk_faults(path, "read"):
            current = load_list(path, ring) if path.exists() else None
        revised = next_list(current, serials, now, key.key_id)
        replace_file(path, signed_list(revised, key))
    return revised


def signed_list(revocations: RevocationList, key: SigningKey) -> bytes:
    """The bytes of the file."""
    return sign(_claims(revocations), key)


def opened_list(signed: bytes, ring: KeyRing) -> RevocationList:
    """The list in these bytes; raises TokenRefused."""
    if len(signed) > MAX_LIST_BYTES:
        raise Unreadable("longer than any list")
    payload, key = opened(signed, ring)
    try:
        revocations = _list(loads(payload), key.key_id)
        ours = _claims(revocations) == payload
    except UNDECODABLE as error:
        raise Unreadable("it says what no list says") from error
    if not ours:
        raise Unreadable("it says more than a list does")
    key.check(revocations.issued)
    return revocations


def _claims(revocations: RevocationList) -> bytes:
    serials = bytes.fromhex("".join(sorted(revocations.serials)))
    ours = [Kind.REVOCATIONS, revocations.sequence, serials]
    return dumps({Claim.IAT: seconds(revocations.issued), Claim.OURS: ours})


def _list(claims: Any, key_id: KeyId) -> RevocationList:
    match claims:
        case {Claim.IAT: issued, Claim.OURS: [Kind.REVOCATIONS, int(sequence), bytes(packed)]} if (
            len(packed) % SERIAL_BYTES == 0
        ):
            each = range(0, len(packed), SERIAL_BYTES)
            serials = (Serial(packed[at : at + SERIAL_BYTES].hex()) for at in each)
            return RevocationList(int(sequence), moment(issued), frozenset(serials), key_id)
        case _:
            raise Unreadable("it is signed, but no revocation list that this version knows")

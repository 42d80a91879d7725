"""Signed bytes: COSE_Sign1 (RFC 9052) with Ed25519, in one form only.

    18([ << {1: -8, 4: key id} >>, {}, payload, signature ])

The key id stands in the protected header, so all of it is signed. Before the signature is checked
nothing is decoded: the bytes are compared with the one form that we write. A general CBOR decoder
would let strangers choose what it builds (bignums, regular expressions, nesting), and COSE lets the
message choose the algorithm.
"""

from cbor2 import dumps
from cwt import COSE, CWTError

from kiosk.domain.ids import KeyId
from kiosk.domain.passes import Forged, Unreadable
from kiosk.passes.keys import EDDSA, KEY_ID_BYTES, KeyRing, PublicKey, SigningKey

SIGNATURE_BYTES = 64
ALG, KID = 1, 4

_HEAD = bytes.fromhex("d2 84 4d a2 01 27 04 48")  # tag 18, array, {1: -8, 4: a key id of 8 bytes}
_EMPTY_MAP = b"\xa0"
_PAYLOAD_AT = len(_HEAD) + KEY_ID_BYTES + len(_EMPTY_MAP)
_SIGNATURE_AT = -(SIGNATURE_BYTES + len(b"\x58\x40"))
_LENGTH_BYTES = (1, 2, 3, 5)
"""How long the head of a CBOR byte string may be (RFC 8949, section 3)."""

_COSE = COSE.new(verify_kid=True)


def sign(payload: bytes, key: SigningKey) -> bytes:
    """`payload`, signed."""
    header = {ALG: EDDSA, KID: bytes.fromhex(key.key_id)}
    signed: bytes = _COSE.encode_and_sign(payload, key.cose, header)
    return signed


def opened(signed: bytes, ring: KeyRing) -> tuple[bytes, PublicKey]:
    """The payload and the key that signed it; raises Unreadable, UnknownKey or Forged.

    Whether the key has been retired, only the payload's own date can tell.
    """
    if not signed.startswith(_HEAD):
        raise (Unreadable if _HEAD.startswith(signed) else Forged)("not signed as ours are")
    if _payload(signed) is None:
        raise Unreadable("cut short or damaged")
    key = ring.key(KeyId(signed[len(_HEAD) :][:KEY_ID_BYTES].hex()))
    try:
        return _COSE.decode(signed, key.cose), key
    except (CWTError, ValueError) as error:
        raise Forged("the signature is not that of its key") from error


def _payload(signed: bytes) -> bytes | None:
    """What lies between header and signature; None where the lengths disagree."""
    header, string = signed[:_PAYLOAD_AT], signed[_PAYLOAD_AT:_SIGNATURE_AT]
    payloads = (string[length:] for length in _LENGTH_BYTES)
    payload = next((payload for payload in payloads if dumps(payload) == string), None)
    if payload is None or header[-1:] + signed[_SIGNATURE_AT:-SIGNATURE_BYTES] != b"\xa0\x58\x40":
        return None
    return payload

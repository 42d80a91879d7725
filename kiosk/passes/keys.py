"""The keys of tokens: Ed25519 (RFC 8032), named by what they are."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cwt import COSEKey, COSEKeyParams
from cwt.cose_key_interface import COSEKeyInterface

from kiosk.domain.ids import KeyId
from kiosk.domain.passes import RetiredKey, UnknownKey

KEY_ID_BYTES = 8
OKP = 1
EDDSA = -8
ED25519 = 6

NEVER = datetime.max.replace(tzinfo=UTC)


def key_id_of(public: Ed25519PublicKey) -> KeyId:
    """The first bytes of the public key's SHA-256: two keys never share one by accident."""
    digest = hashlib.sha256(public.public_bytes_raw()).digest()
    return KeyId(digest[:KEY_ID_BYTES].hex())


@dataclass(frozen=True, slots=True)
class PublicKey:
    """Tells what its private key has signed.

    Attributes:
        retired: from when on its signatures count no longer; tokens signed before hold until they
            end. A key that was stolen is taken out of the ring: its thief dates tokens at will.
    """

    key_id: KeyId
    cose: COSEKeyInterface = field(repr=False, compare=False)
    retired: datetime = NEVER

    def check(self, issued: datetime) -> None:
        """Raise RetiredKey where a signature of that moment does not count."""
        if issued >= self.retired:
            raise RetiredKey(f"its key {self.key_id} was retired before it was issued")


@dataclass(frozen=True, slots=True)
class SigningKey:
    """Signs; only where tokens are made."""

    key_id: KeyId
    cose: COSEKeyInterface = field(repr=False, compare=False)
    public: PublicKey


def public_key(public: Ed25519PublicKey, retired: datetime = NEVER) -> PublicKey:
    """The key as it verifies."""
    key_id = key_id_of(public)
    return PublicKey(key_id, COSEKey.new(_parameters(key_id, public)), retired)


def signing_key(private: Ed25519PrivateKey) -> SigningKey:
    """The key as it signs."""
    public = public_key(private.public_key())
    parameters = _parameters(public.key_id, private.public_key())
    parameters[COSEKeyParams.D] = private.private_bytes_raw()
    return SigningKey(public.key_id, COSEKey.new(parameters), public)


def _parameters(key_id: KeyId, public: Ed25519PublicKey) -> dict[int, object]:
    return {
        COSEKeyParams.KTY: OKP,
        COSEKeyParams.KID: bytes.fromhex(key_id),
        COSEKeyParams.ALG: EDDSA,
        COSEKeyParams.CRV: ED25519,
        COSEKeyParams.X: public.public_bytes_raw(),
    }


class KeyRing:
    """The public keys that a station believes, old and new side by side."""

    def __init__(self, keys: Iterable[PublicKey]) -> None:
        self._keys: dict[KeyId, PublicKey] = {}
        for key in keys:
            known = self._keys.get(key.key_id, key)
            # A copy of the key that nobody retired does not bring it back.
            self._keys[key.key_id] = min(known, key, key=lambda each: each.retired)

    def __len__(self) -> int:
        return len(self._keys)

    def key(self, key_id: KeyId) -> PublicKey:
        """The key of that id; raises UnknownKey where there is none."""
        try:
            return self._keys[key_id]
        except KeyError:
            raise UnknownKey(f"its key {key_id} is not known here") from None

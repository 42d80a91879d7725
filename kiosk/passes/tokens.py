"""Tokens as text: `LK1:` and Base32 (RFC 4648) without padding.

A QR code holds it as alphanumeric, and keyboards type it whatever their layout does to signs.
"""

import base64
import binascii

from kiosk.domain.passes import TOKEN_PREFIX, NotAToken, Token, Unreadable
from kiosk.passes.claims import from_claims, to_claims
from kiosk.passes.envelope import opened, sign
from kiosk.passes.keys import KeyRing, SigningKey

MAX_TOKEN = 262
"""Characters: what a QR code of version 9 holds at level M."""

MAX_LOOKED_AT = 2048
"""Characters, layout and all: no more of a text is looked at."""


def issue(token: Token, key: SigningKey) -> str:
    """The text of `token`; raises ValueError where it says what a token cannot, or too much."""
    if token.key_id != key.key_id:
        raise ValueError("a token names the key that signs it")
    letters = base64.b32encode(sign(to_claims(token), key)).decode("ascii")
    text = TOKEN_PREFIX + letters.rstrip("=")
    if len(text) > MAX_TOKEN:
        raise ValueError(f"too long for a token: {len(text)} characters, of {MAX_TOKEN}")
    return text


def verify(text: str, ring: KeyRing) -> Token:
    """The genuine token that `text` is; raises NotAToken, Unreadable or Forged, nothing else.

    Lower case and white space do no harm. Whether it holds now is for `domain.passes.holding`.
    """
    payload, key = opened(_signed(text), ring)
    token = from_claims(payload, key.key_id)
    key.check(token.issued)
    return token


def _signed(text: str) -> bytes:
    """The bytes that `text` spells; raises NotAToken or Unreadable."""
    packed = "".join(text[:MAX_LOOKED_AT].split()).upper()
    if not packed.startswith(TOKEN_PREFIX):
        raise NotAToken("not a token")
    if len(text) > MAX_LOOKED_AT or len(packed) > MAX_TOKEN:
        raise Unreadable("longer than any token")
    return _bytes(packed.removeprefix(TOKEN_PREFIX))


def _bytes(letters: str) -> bytes:
    try:
        spelt = base64.b32decode(letters + "=" * (-len(letters) % 8))
    except (binascii.Error, ValueError) as error:
        raise Unreadable("letters are missing or wrong") from error
    # The decoder overlooks the last letter's spare bits; of each token there is one spelling.
    if base64.b32encode(spelt).decode("ascii").rstrip("=") != letters:
        raise Unreadable("its last letter is wrong")
    return spelt

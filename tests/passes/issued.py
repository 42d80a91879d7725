"""Keys, passes and fan cards for the tests."""

import base64
from datetime import UTC, datetime, timedelta

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import strategies as st

from kiosk.domain.ids import BusinessId, FanId, RewardUid
from kiosk.domain.passes import TOKEN_PREFIX, FanCard, Pass, serial_for
from kiosk.passes.keys import KeyRing, signing_key

PRIVATE = Ed25519PrivateKey.from_private_bytes(b"\x01" * 32)
STRANGER = Ed25519PrivateKey.from_private_bytes(b"\x02" * 32)
KEY, STRANGERS_KEY = signing_key(PRIVATE), signing_key(STRANGER)
RING = KeyRing([KEY.public])

BUSINESS, FAN = BusinessId(12345), FanId(1001)
REWARD = RewardUid("0b0f2a51-7a57-5ef4-9d4f-27a1a1e1f001")
ISSUED = datetime(2026, 11, 23, 20, 15, 7, tzinfo=UTC)
STARTS = datetime(2026, 11, 24, 2, tzinfo=UTC)
ENDS = datetime(2026, 11, 24, 6, tzinfo=UTC)

PASS = Pass(
    FAN, REWARD, BUSINESS, serial_for(BUSINESS, FAN, REWARD), STARTS, ENDS, ISSUED, KEY.key_id
)
CARD = FanCard(FAN, BUSINESS, serial_for(BUSINESS, FAN), ISSUED, KEY.key_id)

BEFORE_2106 = datetime(2106, 1, 1, tzinfo=UTC)
"""Later moments take four bytes more."""

ids = st.integers(0, 2**63 - 1)
serials = st.binary(min_size=8, max_size=8).map(bytes.hex)
moments = st.integers(0, int(BEFORE_2106.timestamp())).map(lambda s: datetime.fromtimestamp(s, UTC))
rewards = st.uuids().map(str) | st.text(min_size=1, max_size=5)


@st.composite
def passes(draw):
    starts, ends = sorted(draw(st.tuples(moments, moments)))
    window = (starts, ends + timedelta(seconds=1))
    who = draw(ids), draw(rewards), draw(ids), draw(serials)
    return Pass(*who, *window, draw(moments), KEY.key_id)


cards = st.builds(FanCard, ids, ids, serials, moments, st.just(KEY.key_id), st.none() | moments)


def bytes_of(text):
    """What the token's text spells."""
    letters = text.removeprefix(TOKEN_PREFIX)
    return base64.b32decode(letters + "=" * (-len(letters) % 8))


def text_of(signed):
    """A token's text for any bytes."""
    return TOKEN_PREFIX + base64.b32encode(signed).decode().rstrip("=")

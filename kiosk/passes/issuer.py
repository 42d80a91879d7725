"""Signs the passes of one business; only where there is a private key."""

from datetime import datetime
from pathlib import Path

from kiosk.domain.ids import BusinessId, FanId, KeyId, RewardUid
from kiosk.domain.passes import Pass, serial_for
from kiosk.passes.keyfiles import load_signing_key
from kiosk.passes.keys import SigningKey
from kiosk.passes.tokens import issue


class Issuer:
    """Fulfils `kiosk.domain.visit_ports.Issues`."""

    def __init__(self, key: SigningKey, business_id: BusinessId) -> None:
        self._key = key
        self._business_id = business_id

    @property
    def key_id(self) -> KeyId:
        """The key that it signs with."""
        return self._key.key_id

    def a_pass(
        self, fan_id: FanId, reward_uid: RewardUid, starts: datetime, ends: datetime, now: datetime
    ) -> str:
        """The token of that fan's pass: however often it is issued, it is the same pass."""
        serial = serial_for(self._business_id, fan_id, reward_uid)
        who = fan_id, reward_uid, self._business_id, serial
        return issue(Pass(*who, starts, ends, now, self._key.key_id), self._key)


def open_issuer(key: Path, business_id: BusinessId) -> Issuer:
    """The issuer with the private key of that file; raises PassesUnusable."""
    return Issuer(load_signing_key(key), business_id)

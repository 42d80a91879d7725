"""A maker of passes and fan cards for the demo portal's fans."""

import shutil
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.domain.ids import BusinessId, FanId, RewardUid
from kiosk.domain.passes import FanCard, Pass, serial_for
from kiosk.passes.keyfiles import load_ring, load_signing_key, write_key_pair
from kiosk.passes.keys import SigningKey
from kiosk.passes.revocation_file import revoke
from kiosk.passes.tokens import issue
from kiosk.portal.demo_rewards import PASS_UID

BUSINESS, OTHER_BUSINESS = BusinessId(12345), BusinessId(777)
LOUNGE = RewardUid(PASS_UID)
HOLDER, ANOTHER, WITHOUT = FanId(1001), FanId(1005), FanId(1002)
HOUR = timedelta(hours=1)


def now() -> datetime:
    """This moment in whole seconds, as tokens count."""
    return datetime.now(UTC).replace(microsecond=0)


@dataclass(frozen=True)
class Maker:
    """Signs; the public key lies in a folder of its own, as at a booth."""

    key: SigningKey
    public: Path
    revoked: Path

    @classmethod
    def make(cls, folder: Path) -> "Maker":
        """A maker with a key of its own."""
        public = folder / "keys"
        public.mkdir(parents=True)
        write_key_pair(folder / "private")
        shutil.move(folder / "private.pub", public)
        return cls(load_signing_key(folder / "private"), public, folder / "revoked.lk")

    def token(self, fan_id: FanId = HOLDER, **fields: object) -> Pass:
        """A pass for the demo's lounge, open from an hour ago to in an hour."""
        moment = now()
        business = fields.get("business_id", BUSINESS)
        reward = fields.get("reward_uid", LOUNGE)
        plain = Pass(
            fan_id,
            reward,
            business,
            serial_for(business, fan_id, reward),
            moment - HOUR,
            moment + HOUR,
            moment - 2 * HOUR,
            self.key.key_id,
        )
        return replace(plain, **fields)

    def a_pass(self, fan_id: FanId = HOLDER, **fields: object) -> str:
        """Its text."""
        return issue(self.token(fan_id, **fields), self.key)

    def a_card(self, fan_id: FanId = HOLDER, ends: datetime | None = None) -> str:
        """A fan card's text."""
        serial = serial_for(BUSINESS, fan_id)
        return issue(FanCard(fan_id, BUSINESS, serial, now(), self.key.key_id, ends), self.key)

    def revoke(self, serial: str) -> None:
        """Put it on the list."""
        revoke(self.revoked, [serial], self.key, load_ring([self.public]), now())

"""The demo's booth: keys made at its start, and a pass for each verdict, signed with them."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.app.faults import StartFailed
from kiosk.client import Budget, PortalClient
from kiosk.domain.ids import BusinessId, FanId, RewardUid
from kiosk.domain.passes import FanCard, Pass, serial_for
from kiosk.domain.ports import PortalError
from kiosk.domain.rewards import Reward, RewardType
from kiosk.settings import PortalAccess, Settings

if TYPE_CHECKING:
    from kiosk.passes.keys import SigningKey

HOLDER, CARD_HOLDER, REVOKED = FanId(1001), FanId(1005), FanId(1008)
"""Fans to whom the demo's portal has given the pass."""

ELSEWHERE = BusinessId(777)
HOUR = timedelta(hours=1)

Codes = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class DemoPasses:
    """What the booth needs, and what is held to its camera: pairs of text and symbology."""

    keys: Path
    revocations: Path
    codes: Codes


def demo_passes(folder: Path, settings: Settings, api_secret: str) -> DemoPasses:
    """Make the keys, and sign passes for the reward that the station's portal has."""
    from kiosk.passes.keyfiles import load_signing_key, write_key_pair
    from kiosk.passes.keys import KeyRing
    from kiosk.passes.revocation_file import revoke

    ours, strangers = folder / "ours", folder / "strangers"
    for path in (ours, strangers):
        write_key_pair(path)
    key = load_signing_key(ours)
    reward = asyncio.run(_the_pass(settings.portal, settings.business_id, api_secret))
    made = _Signed(key, load_signing_key(strangers), settings.business_id, reward.reward_uid)
    revocations = folder / "revoked.lk"
    revoke(revocations, [made.of(REVOKED).serial], key, KeyRing([key.public]), _now())
    return DemoPasses(Path(f"{ours}.pub"), revocations, tuple((text, "qr") for text in made.all()))


@dataclass(frozen=True, slots=True)
class _Signed:
    """Signs what the demo shows."""

    key: "SigningKey"
    strangers: "SigningKey"
    business_id: BusinessId
    reward_uid: RewardUid

    def of(self, fan_id: FanId) -> Pass:
        """The fan's pass, open since before the demo began."""
        serial = serial_for(self.business_id, fan_id, self.reward_uid)
        who = fan_id, self.reward_uid, self.business_id, serial
        return Pass(*who, _now() - HOUR, _now() + 2 * HOUR, _now() - HOUR, self.key.key_id)

    def all(self) -> Iterator[str]:
        """A code for each verdict, in the order in which they are held up."""
        from kiosk.passes.tokens import issue

        valid, now = self.of(HOLDER), _now()
        yield issue(valid, self.key)
        yield issue(replace(valid, starts=now + HOUR, ends=now + 2 * HOUR), self.key)
        yield issue(replace(valid, starts=now - 2 * HOUR, ends=now - HOUR), self.key)
        yield issue(valid, self.key)
        yield issue(replace(valid, business_id=ELSEWHERE), self.key)
        yield issue(replace(valid, key_id=self.strangers.key_id), self.strangers)
        yield issue(self.of(REVOKED), self.key)
        serial = serial_for(self.business_id, CARD_HOLDER)
        yield issue(FanCard(CARD_HOLDER, self.business_id, serial, now, self.key.key_id), self.key)


async def _the_pass(access: PortalAccess, business_id: BusinessId, api_secret: str) -> Reward:
    budget = Budget(access.calls_per_minute)
    portal = PortalClient.connect(str(access.url), access.api_key, api_secret, business_id, budget)
    try:
        rewards = await portal.rewards()
    except PortalError as error:
        raise StartFailed(f"the demo's portal does not tell its rewards: {error}") from error
    finally:
        await portal.aclose()
    for reward in rewards:
        if reward.reward_type is RewardType.PASS:
            return reward
    raise StartFailed("the demo's portal has no pass to show")


def _now() -> datetime:
    """In whole seconds, as tokens count."""
    return datetime.now(UTC).replace(microsecond=0)

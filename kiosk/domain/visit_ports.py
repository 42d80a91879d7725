"""What a visit at the self-service kiosk needs of the world, as Protocols."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from kiosk.domain.activity import Sent
from kiosk.domain.desk_ports import FanPortal, LinksHere
from kiosk.domain.ids import FanId, KeyId, MediaUid, RewardUid
from kiosk.domain.rewards import FanReward, FanRewards
from kiosk.domain.sessions import FanSessions


class VisitPortal(FanPortal, Protocol):
    """The Loyalty Portal over connections of a visit's own; every method raises PortalError."""

    @property
    def sessions(self) -> FanSessions:
        """Signing in."""

    def at_leisure(self) -> "VisitPortal":
        """The same, for what may wait until the budget of calls has room."""

    async def rewards_of(self, fan_id: FanId) -> FanRewards:
        """The rewards that the fan has, and whether those are all."""

    async def reward_updates(self, since: datetime) -> tuple[FanReward, ...]:
        """Rewards that any fan was given, or that changed, since then by the portal's clock."""

    async def aclose(self) -> None:
        """Close the connections: nothing that went over them stays."""


class SentHere(LinksHere, Protocol):
    """What fans did at this station; every method raises StoreFailed."""

    async def sent(self, fan_id: FanId) -> Sequence[Sent]:
        """What the fan did, newest first; without what came to nothing."""


class Pictures(Protocol):
    """Where images come from."""

    async def picture(self, media_uid: MediaUid, width: int) -> bytes:
        """The image, at most so many pixels wide; raises PortalError."""


class Issues(Protocol):
    """Signs passes."""

    @property
    def key_id(self) -> KeyId:
        """The key that it signs with."""

    def a_pass(
        self, fan_id: FanId, reward_uid: RewardUid, starts: datetime, ends: datetime, now: datetime
    ) -> str:
        """The token of that fan's pass; raises ValueError for what a token cannot say."""

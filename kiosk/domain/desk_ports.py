"""What the staff desk needs of the world to look after fans, as Protocols."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from kiosk.domain.catalogue import Fan
from kiosk.domain.fan_desk import FanDeskView, Link
from kiosk.domain.ids import FanId, PageTabId, RewardUid
from kiosk.domain.rewards import FanReward
from kiosk.domain.searching import FoundFan


class FanPortal(Protocol):
    """The Loyalty Portal, of one fan; every method raises PortalError."""

    async def points(self, fan_id: FanId, point_name: str) -> int | None:
        """The fan's balance; None where the portal does not say."""

    async def completions(self, fan_id: FanId) -> Mapping[PageTabId, bool]:
        """The fan's quest completions."""

    async def fan_rewards(self, fan_id: FanId) -> tuple[FanReward, ...]:
        """The rewards that the fan has."""


class FansPortal(FanPortal, Protocol):
    """The Loyalty Portal, as staff use it for fans; every method raises PortalError."""

    async def search_fans(self, query: str, limit: int) -> tuple[FoundFan, ...]:
        """Fans of that name, email or phone; any fans, where the portal cannot search."""

    async def assign_reward(self, reward_uid: RewardUid, fan_id: FanId) -> FanReward:
        """Give the fan a reward that people assign."""

    async def unlink_barcode(self, barcode: str, fan_id: FanId | None = None) -> None:
        """Take the barcode from its fan, or from this one; raises NotOffered where it cannot."""


class LinksHere(Protocol):
    """Whose wristbands are whose, as far as this station was told; raises StoreFailed."""

    async def links_of(self, fan_id: FanId) -> Sequence[Link]:
        """The fan's barcodes, newest first."""


class FansHere(LinksHere, Protocol):
    """The fans that this station knows; every method raises StoreFailed."""

    async def named(self, query: str, limit: int) -> Sequence[Fan]:
        """Fans with every word of the query in the first name; first, whose number it is."""

    async def unlink(self, barcode: str) -> None:
        """Forget whose the barcode is."""


class FanScreen(Protocol):
    """Where fans are shown to staff; called from the engine thread, returns at once."""

    def fans(self, view: FanDeskView) -> None:
        """The view changed."""

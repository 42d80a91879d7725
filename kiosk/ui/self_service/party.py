"""What is celebrated: each reward and tier once a visit, one after the other."""

from kiosk.domain.ids import PointTierUid, RewardUid
from kiosk.domain.visit import Home
from kiosk.ui.self_service import activity_face
from kiosk.ui.self_service.rows import Face


class Party:
    """What waits to be celebrated, and what was."""

    def __init__(self) -> None:
        self._waiting: list[Face] = []
        self._known: set[RewardUid | PointTierUid] = set()

    @property
    def now(self) -> Face:
        """What is celebrated now; its `title` is "" where nothing is."""
        return self._waiting[0] if self._waiting else activity_face.NO_PARTY

    def hear(self, home: Home) -> bool:
        """Take in what arrived; whether there was anything to take in."""
        before, tier = len(self._waiting), home.tier_reached
        if tier and tier.point_tier_uid not in self._known:
            self._known.add(tier.point_tier_uid)
            self._waiting.append(activity_face.tier_party(tier))
        for reward in home.arrived:
            if reward.reward_uid not in self._known:
                self._known.add(reward.reward_uid)
                self._waiting.append(activity_face.reward_party(reward))
        return len(self._waiting) > before

    def go_on(self) -> None:
        """That was celebrated."""
        del self._waiting[:1]

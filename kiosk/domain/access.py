"""An access pass as the booth shows it: whose, for what, when, and what it was used for before."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.ids import BusinessId, FanId, PerformanceUid, RewardUid, Serial
from kiosk.domain.passes import Holding, Pass, serial_for
from kiosk.domain.redemption import Use
from kiosk.domain.rewards import FanReward, RewardType


@dataclass(frozen=True, slots=True)
class Access:
    """One pass, by its token or as the portal lists it.

    Moments are by the portal's clock: `StationStatus.clock_off_s` makes ours comparable.

    Attributes:
        reward_title: "" where neither the portal nor the catalogue has told it.
        starts, ends: its window in UTC, the end excluded.
        performance_uid: what it is for, where it is for one.
        earlier: its uses before this reading, oldest first, those taken back among them.
        may_override: whether a supervisor may let in all the same.
        may_undo_until: until when this use may be taken back; None where it is none.
        confirmed: the portal says that the fan has it; None where it has not been heard.
        list_at: when the revocation list that was looked at was signed; None without any.
    """

    serial: Serial
    fan_id: FanId
    reward_uid: RewardUid
    starts: datetime
    ends: datetime
    reward_title: str = ""
    performance_uid: PerformanceUid | None = None
    earlier: tuple[Use, ...] = ()
    may_override: bool = False
    may_undo_until: datetime | None = None
    confirmed: bool | None = None
    list_at: datetime | None = None

    @property
    def last_use(self) -> Use | None:
        """The last use that counts."""
        return next((use for use in reversed(self.earlier) if use.undone_at is None), None)

    def holding(self, now: datetime) -> Holding:
        """Whether its window is open."""
        if now < self.starts:
            return Holding.EARLY
        return Holding.VALID if now < self.ends else Holding.EXPIRED


def of_token(token: Pass) -> Access:
    """The pass that a token is."""
    return Access(token.serial, token.fan_id, token.reward_uid, token.starts, token.ends)


def of_reward(reward: FanReward, business_id: BusinessId, fan_id: FanId) -> Access | None:
    """The pass that a fan's reward is; None for another reward, and for one without a window."""
    starts, ends = reward.access_start_timestamp, reward.access_end_timestamp
    if reward.reward_type is not RewardType.PASS or starts is None or ends is None:
        return None
    return Access(
        serial_for(business_id, fan_id, reward.reward_uid),
        fan_id,
        reward.reward_uid,
        starts,
        ends,
        reward.reward_title,
        reward.performance_uid,
    )

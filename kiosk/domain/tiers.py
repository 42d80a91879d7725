"""Where a balance stands among the tiers (guide: "Point Tiers")."""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.domain.catalogue import PointTier


@dataclass(frozen=True, slots=True)
class Standing:
    """A balance, the tier it has reached and the one ahead; None where there is none."""

    points: int
    tier: PointTier | None
    next_tier: PointTier | None

    @property
    def points_to_next(self) -> int | None:
        """Points still missing to the next tier."""
        return None if self.next_tier is None else self.next_tier.min_points - self.points

    @property
    def progress(self) -> float:
        """The way from this tier to the next, from 0 to 1; 1 at the highest."""
        return self.way_to(self.next_tier) if self.next_tier else 1.0

    def way_to(self, tier: PointTier) -> float:
        """The way from this tier to that one, from 0 to 1; 1 where it is reached."""
        if self.points >= tier.min_points:
            return 1.0
        floor = self.tier.min_points if self.tier else 0
        span = tier.min_points - floor
        # Below a first tier that starts at 0 there is no way to measure, only a debt.
        return max(0.0, (self.points - floor) / span) if span > 0 else 0.0


def standing(points: int, tiers: Iterable[PointTier]) -> Standing:
    """The highest tier whose minimum `points` has reached, and the lowest that it has not."""
    ordered = sorted(tiers, key=lambda tier: tier.min_points)
    reached = [tier for tier in ordered if tier.min_points <= points]
    ahead = [tier for tier in ordered if tier.min_points > points]
    return Standing(points, reached[-1] if reached else None, ahead[0] if ahead else None)

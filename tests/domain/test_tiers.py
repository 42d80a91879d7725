import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.catalogue import PointTier
from kiosk.domain.tiers import standing


@pytest.mark.parametrize(
    ("points", "tier", "next_tier", "missing"),
    [
        (0, None, "Bronze", 100),
        (99, None, "Bronze", 1),
        (100, "Bronze", "Silver", 400),
        (499, "Bronze", "Silver", 1),
        (500, "Silver", "Gold", 1000),
        (1500, "Gold", None, None),
        (10**9, "Gold", None, None),
        (-20, None, "Bronze", 120),
    ],
)
def test_the_highest_tier_reached_and_the_next(tiers, points, tier, next_tier, missing):
    now = standing(points, reversed(tiers))
    assert (now.tier and now.tier.tier_name) == tier
    assert (now.next_tier and now.next_tier.tier_name) == next_tier
    assert now.points_to_next == missing


def test_without_tiers_there_is_none(tiers):
    now = standing(50, ())
    assert (now.tier, now.next_tier, now.points_to_next, now.progress) == (None, None, None, 1.0)


@pytest.mark.parametrize(
    ("points", "progress"), [(0, 0.0), (50, 0.5), (100, 0.0), (300, 0.5), (1500, 1.0), (-5, 0.0)]
)
def test_progress_runs_from_this_tier_to_the_next(tiers, points, progress):
    assert standing(points, tiers).progress == pytest.approx(progress)


def test_a_tier_further_ahead_is_as_far_as_its_minimum(tiers):
    now = standing(300, tiers)
    ways = [now.way_to(tier) for tier in sorted(tiers, key=lambda tier: tier.min_points)]
    assert ways == pytest.approx([1.0, now.progress, 200 / 1400])


TIER = st.builds(
    PointTier, st.text(max_size=2), st.text(max_size=2), st.integers(-1000, 10_000_000)
)


@given(st.integers(-2000, 10_000_000), st.lists(TIER, max_size=5))
def test_progress_is_a_share_whatever_the_tiers(points, tiers):
    now = standing(points, tiers)
    assert 0.0 <= now.progress <= 1.0
    assert now.tier is None or now.tier.min_points <= points
    assert now.points_to_next is None or now.points_to_next > 0


@pytest.mark.parametrize("minimum", [0, -50])
def test_a_debt_below_a_first_tier_of_nothing_has_no_progress(minimum):
    rookie = PointTier("rookie", "Rookie", minimum)
    assert standing(-100, [rookie]).progress == 0.0
